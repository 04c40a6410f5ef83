import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import type { UnitName } from '../../../names/unit.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA, DASHES } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import type { RecipientKind } from './claim.js';

// One who receives an award, as a sentence names or counts him.

/** One who receives, as it stands in the sentence: named, or counted ("4 đơn vị"). Tokens. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly kind: RecipientKind;
  /** The full name where the text elides it or speaks of "tập thể cán bộ … Công ty X". */
  readonly full: string | null;
  readonly count: number | null;
  /** What each of those who are counted is called: "10 | Sở Giáo dục và Đào tạo". */
  readonly each: string | null;
  /** It is named by its place alone. */
  readonly place: string | null;
  /** A name by its capitals alone: it receives only right beside the verb. */
  readonly unknown: boolean;
  /** Token of the bloc that the text names beside it: "Sở Y tế - dẫn đầu Khối thi đua số 2"; null for none. */
  readonly bloc: number | null;
}

export const itemOf = (
  from: number,
  to: number,
  kind: RecipientKind,
  full: string | null,
  count: number | null,
): Item => ({ from, to, kind, full, count, each: null, place: null, unknown: false, bloc: null });

/** The units, the persons or the count of a chunk; a count that holds the one who is meant ("một trong 63 hợp tác xã") is none. */
export function itemsOf(scan: Scan, chunk: Chunk): Item[] {
  switch (chunk.kind) {
    case 'units':
      return chunk.list.units.map((unit) => unitItem(scan, unit));
    case 'persons':
      return chunk.list.persons.map(personItem);
    case 'count': {
      const { from, to, count, of } = chunk.count;
      // "một trong 63 hợp tác xã", "từ 01 đến 02 đơn vị"; of "7/9 đơn vị" seven receive.
      const within = isOneOfThem(scan, from);
      // "02 – | 03 khoa"
      const range = isRange(scan, from, count);
      const partial = within || range || ['trong', 'đến', 'hoặc', 'quá'].includes(scan.word(from - 1));
      // "hơn 2.400 bà mẹ": nobody counted them
      const rough = count >= 10 && ROUGHLY.has(scan.word(from - 1));
      return partial || rough || count === 0 ? [] : [itemOf(from, to, of, null, count)];
    }
    default:
      return [];
  }
}

/** "xã Tân Khê nằm trong số | 10 xã được tặng", "bà Hà Nhàn có tên trong danh sách | 15 cá nhân |", "… nằm trong nhóm | 5 đơn vị |": who is meant stands before. */
function isOneOfThem(scan: Scan, at: number): boolean {
  const size = scan.pairAt(at - 2) === 'danh sách' ? 2 : 1;
  const group = size === 2 || GROUPS.has(scan.word(at - 1));
  return group && scan.word(at - size - 1) === 'trong' && COUNTED_IN.has(scan.word(at - size - 2));
}

const GROUPS = new Set(['số', 'nhóm', 'tốp']);

const COUNTED_IN = new Set(['nằm', 'tên', 'mặt', 'đứng']);

/** "02 – | 03 khoa"; not "Khối 9 – | 05 học sinh", "năm 2020 – | 12 tập thể" */
const isRange = (scan: Scan, at: number, count: number): boolean =>
  DASHES.has(scan.mark(at - 1)) &&
  scan.has(at - 2, NUMBER) &&
  !scan.has(at - 2, LINE_START) &&
  Number(scan.slice(at - 2, at - 1)) < count &&
  !NUMBERED.has(scan.word(at - 3));

const NUMBERED = new Set(['năm', 'khối', 'lớp', 'ngày', 'tháng', 'số', 'khóa', 'quý', 'đợt', 'điều', 'tổ', 'đội']);

const ROUGHLY = new Set(['hơn', 'gần', 'khoảng']);

export const personItem = ({ name: { from, to } }: Person): Item => itemOf(from, to, 'person', null, null);

/** "Tại | Trường THCS Bến Đá |, phường Tân Khê, ông Tô Hải trao …": where the meeting is, which is no part of the name. */
export function withoutPlace(scan: Scan, unit: UnitName): UnitName {
  if (scan.word(unit.from - 1) !== 'tại' || unit.full !== null) return unit;
  for (let i = unit.to - 1; i > unit.from; i--)
    if (scan.mark(i) === COMMA) return isTerritory(scan.kind('unit', i + 1)) ? { ...unit, to: i } : unit;
  return unit;
}

/** Of "các tập thể Sở Y tế và Sở Nội vụ", "tập thể Sở Y tế" the unit; "tập thể lãnh đạo Sở Y tế" is more than that. */
export function unitItem(scan: Scan, { from, to, full }: UnitName): Item {
  const led = full === null && scan.word(from) === 'tập' && scan.word(from + 1) === 'thể';
  // "Về tập thể, | Sở Y tế | được tặng"
  if (led && scan.mark(from + 2) === COMMA) return itemOf(from + 3, to, 'org', full, null);
  // "đại diện | lãnh đạo Sở Y tế", "trao Cờ cho | lãnh đạo Sở Y tế": they receive for it.
  // "| Lãnh đạo Sở Y tế | đón nhận Cờ": under a picture, too
  const takes = (scan.word(to) === 'đón' || scan.word(to) === 'nhận') && scan.has(from, LINE_START);
  const stands =
    scan.word(from) === 'lãnh' && scan.word(from + 1) === 'đạo' && (takes || STANDS.has(scan.word(from - 1)));
  // "cho 02 | tập thể xóm Bến Đá | và xóm Tân Khê": the word belongs to the count
  const counted = led && scan.has(from - 1, NUMBER) && unitHead(scan, from + 2) !== null;
  const named = (scan.has(from + 2, CAPITAL) || counted) && from + 2 < to;
  const unit = led && named ? unitHead(scan, from + 2) : null;
  const passes = (full === null && stands && named) || (unit !== null && unit.kind !== 'people' && unit.to <= to);
  return itemOf(passes ? from + 2 : from, to, 'org', full, null);
}

const STANDS = new Set(['diện', 'cho', 'tới', 'đến']);

/** Words for the people of a unit before its name: "tập thể cán bộ, nhân viên Công ty X". */
export const STAFF: ReadonlySet<string> = new Set(
  'đại diện các những đơn vị tập thể cán bộ công chức viên nhân lao động người ban giám đốc lãnh đạo chiến sĩ thầy cô giáo học sinh thuốc toàn đoàn hội dân và đồng chí gia đình thân đảng lực lượng'.split(
    ' ',
  ),
);

/** "CBCNV", "CB | , | CNV": the people of a house in letters, at the token. */
export const isStaffInLetters = (scan: Scan, at: number): boolean =>
  scan.has(at, ALL_CAPS) && IN_LETTERS.test(scan.slice(at, at + 1));
const IN_LETTERS = /^(?:CB|CNV|NV|GV|HS|CB[CGNQV]\p{Lu}*|CNVC(?:LĐ)?|CNLĐ|CCVC|NLĐ)$/u;

/** Where the known place begins that ends the unit's name; its end where none does. */
export function placeAtEnd(scan: Scan, { from, to }: UnitName): number {
  for (let i = Math.max(from, to - 3); i < to; i++) if (i + scan.size('place', i) === to) return i;
  return to;
}
