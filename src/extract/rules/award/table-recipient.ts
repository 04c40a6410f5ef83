import type { Scan } from '../../../lexicon/scan.js';
import { callingSize } from '../../../names/address.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { BAR, COMMA, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Element } from './element.js';
import { type Item, itemOf } from './item.js';
import { namedUntil } from './line-name.js';
import type { Column, Columns, TableCell } from './table-layout.js';

/**
 * Whom the cell of the name column names: one, or more between semicolons ("Sở Y tế; Sở Nội vụ"). `counted`: how many the row says they are, "2 | Sở Tư
 * pháp, Công an tỉnh".
 */
export function itemsIn(
  scan: Scan,
  name: TableCell,
  award: TableCell | undefined,
  counted: number | null = null,
): readonly Item[] {
  const parts = partsOf(scan, name).map((part) => itemIn(scan, part, award));
  if (parts.length > 1 && parts.every((item) => item?.kind === 'org')) return parts.filter((item) => item !== null);
  const several = joinedIn(scan, name, award, counted);
  if (several.length > 1) return several;
  const whole = itemIn(scan, name, award);
  return whole ? [whole] : [];
}

/** "Sở Y tế, Sở Nội vụ và Sở Tư pháp": units of one kind that fill the cell; "Phòng Chính trị, Công an tỉnh" is one, unless two are counted. */
function joinedIn(scan: Scan, name: TableCell, award: TableCell | undefined, counted: number | null): readonly Item[] {
  if (name === award) return [];
  const [group, ...others] = name.elements.filter(({ kind, from }) => kind !== 'mark' && scan.mark(from) === 0);
  if (group?.kind !== 'group' || others.length > 0 || group.items.length < 2) return [];
  const plain = group.items.every(
    ({ kind, count, unknown, full }) => kind === 'org' && count === null && !unknown && full === null,
  );
  const kinds = new Set(group.items.map(({ from }) => scan.kind('unit', from)));
  const joined = scan.word(group.items[group.items.length - 1].from - 1) === 'và';
  const [kind] = kinds;
  if (plain && group.items.length === counted) return group.items;
  const alike = group.items.every(({ from }) => scan.word(from) === scan.word(group.items[0].from));
  return plain && (alike || (joined && !isTerritory(kind))) && !kinds.has('') ? group.items : [];
}

function partsOf(scan: Scan, { cell, sentence, elements }: TableCell): TableCell[] {
  const parts: TableCell[] = [];
  let { from } = sentence;
  for (let to = from; to <= sentence.to; to++) {
    if (to < sentence.to && scan.mark(to) !== SEMICOLON) continue;
    const inside = elements.filter((element) => element.from >= from && element.to <= to);
    if (to > from) parts.push({ cell, sentence: { ...sentence, from, to }, elements: inside });
    from = to + 1;
  }
  return parts;
}

/** Who the cell names: what a grammar knows, else all of its words. */
function itemIn(scan: Scan, name: TableCell, award: TableCell | undefined): Item | null {
  if (name === award) return null;
  const worker = nameBeforeWork(scan, name);
  if (worker) return worker;
  const group = name.elements.find((element) => element.kind === 'group' && !element.items[0].unknown);
  if (group?.kind === 'group') {
    const [item] = group.items;
    if (item.count !== null) return isAllOf(scan, name, group) ? item : null;
    if (item.kind !== 'org') return item;
    return { ...item, from: nameStart(scan, item.from, name), to: nameEnd(scan, item.to, name.sentence.to) };
  }
  if (name.elements.some((element) => element.kind === 'bloc' || element.kind === 'award')) return null;
  const { from } = name.sentence;
  const to = nameEnd(scan, from + 1, name.sentence.to);
  const size = to - from;
  if (size < 2 || scan.has(from, NUMBER)) return null;
  // A person in a cell of its own needs no listed family name, but capitals only; all else is a unit.
  // "H' Rina Êban"
  const capitals = Array.from(
    { length: size },
    (_, i) => scan.has(from + i, CAPITAL) || (i === 1 && APOSTROPHES.has(scan.mark(from + i))),
  ).every(Boolean);
  const kind = capitals && size <= 6 && anyUnitHead(scan, from) === null ? 'person' : 'org';
  return kind === 'person' || scan.has(from, CAPITAL) ? itemOf(from, to, kind, null, null) : null;
}

const APOSTROPHES = new Set([0x27, 0x2019]);

/** "Liệt sỹ ề Văn Giao, nguyên Trung đội trưởng, Đội 198": somebody whose name cannot be read, and where he served. */
export function isUnread(scan: Scan, { sentence: { from }, elements }: TableCell): boolean {
  if (scan.size('address', from) === 0 && callingSize(scan, from) === 0) return false;
  const group = elements.find((element) => element.kind === 'group');
  return group?.kind === 'group' && group.from > from && group.items[0].kind === 'org' && group.items[0].count === null;
}

/** "35 đồng chí", "12 cá nhân (có danh sách kèm theo)", "05 tập thể thuộc Sở Y tế", "3 hộ nông dân xã Bến Đá": so many whom nobody names, and nothing else in the cell. */
function isAllOf(scan: Scan, { sentence: { from, to }, elements }: TableCell, group: Element): boolean {
  const [of, owner, ...others] = elements.filter((element) => element.from >= group.to);
  if (group.from === from && livesBehind(scan, elements.slice(elements.indexOf(group) + 1), to)) return true;
  const owned = owner?.kind === 'group' && OWNED.has(scan.word(of.from)) && owner.items.length === 1;
  const behind = elements.filter((element) => element.from >= group.to && (!owned || others.includes(element)));
  return (
    group.from === from &&
    behind.every(({ kind, from: at }) => kind === 'bracket' || MARKS.has(scan.mark(at)) || at >= to)
  );
}

const OWNED = new Set(['thuộc', 'của']);

/** "3 hộ | nông dân | xã Bến Đá": up to three small words of what they do, and the place, with which the cell ends. */
function livesBehind(scan: Scan, behind: readonly Element[], to: number): boolean {
  const at = behind.findIndex(({ kind }) => kind === 'group');
  const place = behind[at];
  const words = behind.slice(0, at);
  return (
    place?.kind === 'group' &&
    words.length <= 3 &&
    words.every(({ kind, from }) => kind === 'word' && !scan.has(from, CAPITAL | NUMBER)) &&
    place.items.length === 1 &&
    isTerritory(scan.kind('unit', place.from)) &&
    behind.slice(at + 1).every(({ from }) => MARKS.has(scan.mark(from)) || from >= to)
  );
}

/** "Điểu Nhàn, | bảo vệ Đội 2", "Ông Lưu Đạt, | nông dân ấp 5": words in capitals, and behind a comma what the person does. */
function nameBeforeWork(scan: Scan, { sentence: { from: start, to } }: TableCell): Item | null {
  const from = start + scan.size('address', start);
  let comma = from;
  while (comma < to && comma - from < LONGEST_NAME && scan.has(comma, CAPITAL) && !scan.has(comma, NUMBER)) comma++;
  const parted = scan.mark(comma) === COMMA && comma + 1 < to && !scan.has(comma + 1, CAPITAL | NUMBER);
  const person = comma - from > 1 && anyUnitHead(scan, from) === null && anyUnitHead(scan, comma + 1) === null;
  return parted && person ? itemOf(from, comma, 'person', null, null) : null;
}
const LONGEST_NAME = 5;

/**
 * "Tổ công | đoàn Chuyền 7, Công ty May": a name does not begin in small letters where words of the cell stand before it. "| Khối 9, |
 * Trường THCS Bến Đá": all pupils of a year are of their school, too.
 */
function nameStart(scan: Scan, at: number, { sentence, elements }: TableCell): number {
  const year = scan.mark(at - 1) === COMMA ? at - 3 : at - 2;
  if (year === sentence.from && isYearOfPupils(scan, year) && scan.kind('unit', at) === 'school') return year;
  const before = elements.filter(({ from }) => from < at);
  const plain = before.length > 0 && before.every(({ kind }) => kind === 'word' || kind === 'filler');
  return plain && !scan.has(at, CAPITAL) && scan.has(sentence.from, CAPITAL) ? sentence.from : at;
}

const isYearOfPupils = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'khối' && /^(?:[1-9]|1[0-2])$/.test(scan.slice(at + 1, at + 2));

/**
 * A cell holds one name: also the parts that the grammar of units would leave out, past `at`, up to the bar or stop behind
 * it or to what the cell tells of it.
 */
function nameEnd(scan: Scan, at: number, limit: number): number {
  let to = limit;
  // "Trung tâm Y tế Bến Đá | (Khối trưởng)": what it is in the bloc
  // "Sở Y tế | (Khối thi đua số 2)": which bloc it is of
  for (let i = at; i < limit; i++) if (scan.mark(i) === OPEN && tellsOfBloc(scan, i + 1)) to = Math.min(to, i);
  while (to > at && MARKS.has(scan.mark(to - 1))) to--;
  // "Tổ Giặt là": a verb has something behind it.
  return scan.word(to - 1) === 'là' ? to : namedUntil(scan, at, to);
}
const tellsOfBloc = (scan: Scan, at: number): boolean =>
  scan.size('role', at) > 0 || (BLOCS.has(scan.word(at)) && scan.word(at + 1) === 'thi' && scan.word(at + 2) === 'đua');
const BLOCS = new Set(['khối', 'cụm']);
/** | ; . */
const MARKS = new Set([BAR, SLASH, SEMICOLON, STOP]);

/** "Bộ môn Toán | Khoa Khoa học tự nhiên": the unit above in a column of its own. */
export const parentIn = (row: readonly TableCell[], columns: Columns, name: TableCell): TableCell | undefined =>
  row.find((cell) => cell !== name && PARENTS.has(columns.get(cell.cell.column) ?? null));
const PARENTS: ReadonlySet<Column | null> = new Set(['name', 'parent']);

export function withParent(scan: Scan, item: Item, cell: TableCell | undefined): Item {
  const [parent] = cell?.elements.filter((element) => element.kind === 'group') ?? [];
  if (parent?.kind !== 'group' || parent.items.length !== 1) return item;
  const [{ kind, count, from, to }] = parent.items;
  if (kind !== 'org' || count !== null) return item;
  return { ...item, full: `${item.full ?? scan.slice(item.from, item.to)}, ${scan.slice(from, to)}` };
}
