import type { Scan } from '../../../lexicon/scan.js';
import { OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import { SHEETS } from './sheet.js';
import type { Subject } from './subject.js';

/**
 * "Nhận Bằng khen của Thủ tướng Chính phủ, | ông Tô Hải | xúc động", "Cầm trên tay tấm Huân chương, | bà Nhàn | nói": a sentence that opens with
 * what was received, the award at the index, and behind the comma who received it; not who has an office ("…, | ông Tô Hải, Giám đốc Sở Y tế |
 * phát biểu") or stands for others ("…, | ông Hải | thay mặt đơn vị hứa"), nor who gives or does something else. Or with a clause without a subject of its own: "Không chỉ
 * được tặng Bằng khen, | bà Nhàn | còn được …"; not "Để được tặng Bằng khen, …".
 */
export function receivedFirst(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  mentioned: Mentioned,
): Subject | null {
  const clause = openingVerb(scan, elements);
  if (clause > 0 && speaksOf(scan, elements, clause) && !isOfPersons(elements[award])) return null;
  const near = clause >= 0 && clause < award && award - clause < REACH;
  const opens = near && elements.findIndex(({ kind }) => kind === 'award') === award;
  if (!opens && !opensReceiving(scan, elements, award)) return null;
  // "Nhận Bằng khen | năm 2027 | , ông Tô Hải xúc động"
  const comma = elements[award + 1]?.kind === 'year' ? award + 2 : award + 1;
  const index = comma + 1;
  const group = elements[index];
  if (!isMark(elements[comma], ',') || group?.kind !== 'group' || group.items.length !== 1) return null;
  const [one] = group.items;
  if (!isNamed(one) || (one.kind === 'person' && one.to < group.to && !isAside(scan, one.to))) return null;
  const next = elements[index + 1];
  if (next === undefined || next.kind === 'mark' || (next.kind === 'verb' && !(opens && GOES_ON.has(next.verb))))
    return null;
  const says = next.kind === 'word' && SAYS.has(scan.pairAt(next.from));
  return FOR_OTHERS.has(wordOf(scan, next)) && !says ? null : { items: [mentioned.person(one)], index, verbs: [] };
}

/** "Nhận | Bằng khen", "Cầm trên tay | tấm | Huân chương", "Xúc động | đón nhận | Huy hiệu 70 năm tuổi Đảng": a verb of receiving and no more before it. */
function opensReceiving(scan: Scan, elements: readonly Element[], award: number): boolean {
  const start = FEELS.has(scan.pairAt(elements[0].from)) ? 2 : 0;
  for (let i = start; i < award; i++) {
    const element = elements[i];
    const receives =
      element.kind === 'verb' && (element.verb === 'receive' || (i > start && element.verb === 'passive'));
    if (!receives && (i === start || !BETWEEN.has(wordOf(scan, element)))) return false;
  }
  return award > start;
}
const FEELS = new Set(['xúc động', 'vui mừng', 'hạnh phúc', 'tự hào', 'vinh dự', 'phấn khởi']);
const BETWEEN = new Set([...SHEETS, 'danh', 'hiệu']);

/** The verb that the sentence opens with, behind a year and words that only say how its clause goes with the next; -1 for another sentence. */
function openingVerb(scan: Scan, elements: readonly Element[]): number {
  for (let i = 0; i < Math.min(elements.length, LONGEST_OPENING); i++) {
    const element = elements[i];
    if (element.kind === 'verb' && (element.verb === 'passive' || element.verb === 'receive')) return i;
    const dated = element.kind === 'year' || (isMark(element, ',') && elements[i - 1]?.kind === 'year');
    if (!dated && !OPENINGS.has(scan.slice(element.from, element.to).toLowerCase())) return -1;
  }
  return -1;
}
/** "Nói về niềm vinh dự | được nhận", "Chia sẻ khi | được tặng": what somebody says of it may be said for the house, but of what only persons have. */
const speaksOf = (scan: Scan, elements: readonly Element[], verb: number): boolean =>
  elements.slice(0, verb).some(({ from }) => SPEAKS.has(scan.pairAt(from)));
const SPEAKS = new Set([
  'nói về',
  'chia sẻ',
  'tâm sự',
  'bày tỏ',
  'nhắc đến',
  'kể về',
  'niềm vui',
  'niềm vinh',
  'cảm xúc',
]);
const isOfPersons = (element: Element): boolean => element.kind === 'award' && element.award.recipients === 'C';
const LONGEST_OPENING = 10;
/** Elements from the verb to the award: who gives may stand between. */
const REACH = 8;
const OPENINGS = new Set([
  ...['không chỉ', 'không những', 'sau', 'khi', 'từng', 'vừa', 'mới', 'đã', 'vinh', 'dự', 'vinh dự'],
  ...['cùng', 'với', 'cùng với', 'bên', 'cạnh', 'bên cạnh', 'ngoài', 'việc'],
  ...[
    'nói',
    'về',
    'chia',
    'sẻ',
    'tâm',
    'sự',
    'bày',
    'tỏ',
    'nhắc',
    'đến',
    'kể',
    'niềm',
    'vui',
    'cảm',
    'xúc',
    'lần',
    'lúc',
  ],
  // "(Tự hào) là một trong những đơn vị đầu tiên | hai lần | được tặng"
  ...['tự', 'hào', 'là', 'một', 'trong', 'những', 'đơn', 'vị', 'người', 'đầu', 'tiên', 'hai', 'ba', '2', '3', 'lần'],
]);
const GOES_ON: ReadonlySet<string> = new Set(['passive', 'fact', 'future']);

/** "em Giàng A Tủa | (học sinh lớp 8)", "anh Tô Hải | (28 tuổi)": no office. */
const isAside = (scan: Scan, at: number): boolean =>
  scan.mark(at) === OPEN && (scan.has(at + 1, NUMBER) || ASIDES.has(scan.pairAt(at + 1)));
const ASIDES = new Set(['học sinh', 'sinh viên', 'sinh năm', 'lớp', 'trú tại', 'nông dân', 'công nhân']);
const SAYS = new Set(['cho biết', 'cho hay', 'cho rằng', 'cho thấy']);
/** "thay mặt đơn vị", "đại diện cho …", "và bạn bè", "trao lại cho …": it is another's, or given to another. */
const FOR_OTHERS = new Set(['thay', 'đại', 'và', 'cùng', 'cho', 'trao', 'tặng']);

/**
 * "Bà Hà Nhàn nhận Bằng khen | thay con trai |", "… | thay cho chồng |", "… tấm Bằng khen | của con trai |": the award at the index was given to
 * another than who takes it.
 */
export function isTakenFor(scan: Scan, elements: readonly Element[], award: number): boolean {
  const at = elements[award + 1];
  if (at === undefined) return false;
  if (wordOf(scan, at) === 'của') return KIN.has(scan.word(at.to));
  if (wordOf(scan, at) !== 'thay') return false;
  const whom = scan.word(at.to) === 'cho' ? at.to + 1 : at.to;
  return KIN.has(scan.word(whom)) || PERSONS.has(scan.word(whom));
}
const KIN = new Set(['con', 'chồng', 'vợ', 'cha', 'bố', 'mẹ', 'cháu']);
/** "ông Hải", "chị gái", "đồng đội": of whom "của" may name who gave it. */
const PERSONS = new Set(['anh', 'chị', 'em', 'ông', 'bà', 'đồng']);
