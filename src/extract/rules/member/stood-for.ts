import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { parseUnit } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { parseUnits } from '../../../names/unit-list.js';
import { COLON, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import type { Item } from './list-item.js';
import { pair } from './nouns.js';
import { STRANGERS } from './roll-call.js';

/** Units for which persons attend, and the token of what calls them members. */
export interface StoodFor {
  readonly trigger: number;
  readonly items: readonly Item[];
}

/**
 * "Đại diện các đơn vị thành viên: | ông A, Giám đốc Sở Y tế; bà B, Thuế tỉnh", "ông A (Sở Y tế), bà B (Thuế tỉnh) | là đại diện các đơn vị
 * thành viên của Khối": each person with the unit of his title, or the one right behind him. Null where one has none.
 */
export function stoodFor(scan: Scan, { from, to, chunks }: Parsed): StoodFor | null {
  if (!chunks.some(({ kind }) => kind === 'persons')) return null;
  for (let i = scan.nextPair('đơn', 'vị', from + 1, to - 2); i >= 0; i = scan.nextPair('đơn', 'vị', i + 1, to - 2)) {
    if (!callsMembers(scan, i)) continue;
    const colon = colonAfter(scan, i + 4, to);
    if (servesThem(scan, from, Math.max(i, colon))) continue;
    const items =
      colon > 0
        ? unitsOf(
            scan,
            chunks.filter((chunk) => chunk.from >= colon),
          )
        : isCalledSo(scan, i - 1)
          ? unitsOf(scan, runBefore(scan, chunks, i))
          : [];
    if (items.length > 1) return { trigger: i + 2, items: asPeers(scan, items) };
  }
  return null;
}

/** "các | đơn vị thành viên", "5 | đơn vị thành viên", at the token. */
export const callsMembers = (scan: Scan, at: number): boolean =>
  pair(scan, at, 'đơn', 'vị') &&
  pair(scan, at + 2, 'thành', 'viên') &&
  (scan.word(at - 1) === 'các' || scan.has(at - 1, NUMBER));

/** "Khách mời của các đơn vị thành viên:", "Phục vụ các đơn vị thành viên:": others than those who stand for them. */
export const servesThem = (scan: Scan, from: number, to: number): boolean =>
  STRANGERS.next(scan, from, to) >= 0 || scan.next('phục', from, to) >= 0;

/** "thành viên | của Khối | :": the token behind the colon; 0 where it does not follow. */
function colonAfter(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i - at < REACH; i++) {
    if (scan.mark(i) === COLON) return i + 1;
    if (scan.has(i, PUNCTUATION)) return 0;
  }
  return 0;
}
const REACH = 10;

/** "… là đại diện lãnh đạo | các": the words before it lead back to "là", "đều là". */
function isCalledSo(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > at - REACH; i--) {
    if (scan.word(i) === 'là') return true;
    if (!SENDS.has(scan.word(i))) return false;
  }
  return false;
}
const SENDS = new Set(['đại', 'diện', 'lãnh', 'đạo', 'của', 'thủ', 'trưởng', 'người', 'đứng', 'đầu', 'cho']);

/** The persons and what parts them, back from the first "là" to what else is said: "có | ông A (Sở Y tế), bà B (Thuế tỉnh) | là các". */
function runBefore(scan: Scan, chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const before = chunks.filter((chunk) => chunk.to <= at);
  const last = before.findLastIndex(({ kind }) => kind === 'persons' || kind === 'units');
  const outside = before.findLastIndex((chunk, i) => i < last && !isOfRun(scan, chunk));
  return before.slice(outside + 1, last + 2);
}
const isOfRun = (scan: Scan, { kind, from }: Chunk): boolean =>
  ['persons', 'units', 'mark'].includes(kind) || scan.word(from) === 'và';

function unitsOf(scan: Scan, chunks: readonly Chunk[]): Item[] {
  const items: Item[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== 'persons') continue;
    const { persons } = chunk.list;
    for (const [i, person] of persons.entries()) {
      const unit = unitOf(scan, person, i === persons.length - 1 ? behindOf(chunks, index) : []);
      if (!unit) return [];
      items.push(unit);
    }
  }
  return items;
}

/**
 * "Trưởng phòng Tổ chức | Trường Đại học Bến Đá" beside "Hiệu trưởng Trường Đại học Tân Khê": he stands for his school, as units of its kind are
 * members. Where all are of rooms ("Khối thi đua các phòng"), the rooms are.
 */
export function asPeers(scan: Scan, items: readonly Item[]): Item[] {
  const wholes = items.map((item) => (INNER.has(item.kind ?? '') ? wholeOf(scan, item) : null));
  const kinds = new Set(items.map(({ kind }) => kind));
  return items.map((item, i) => {
    const whole = wholes[i];
    return whole && kinds.has(whole.kind) ? whole : item;
  });
}
/** Parts of a house. */
const INNER = new Set(['division', 'youth', 'union', 'office']);

/** "Công đoàn | Bệnh viện Bến Đá": the last unit of another kind that the name ends with; null for none. */
function wholeOf(scan: Scan, { from, to, kind }: Item): Item | null {
  for (let i = from + 1; i < to; i++) {
    const unit = scan.size('unit', i) > 0 && scan.has(i, CAPITAL) ? parseUnit(scan, i, to) : null;
    if (unit?.to === to && unit.kind !== kind && !isTerritory(unit.kind)) return unit;
  }
  return null;
}

/** The unit of his title, in his bracket or right `behind` him. */
export function unitOf(scan: Scan, person: Person, behind: readonly Chunk[]): Item | null {
  const titled = person.titles.find(({ unit, from }) => unit !== null && scan.size('role', from) === 0)?.unit;
  return titled ?? bracketed(scan, person) ?? unitBehind(scan, behind);
}

/** The chunks behind a person that may say whom he stands for. */
export const behindOf = (chunks: readonly Chunk[], index: number): readonly Chunk[] =>
  chunks.slice(index + 1, index + 3 + LONGEST_LABEL);
/** "đơn vị công tác:" */
const LONGEST_LABEL = 5;

/** "ông A | (Sở Y tế)" within what the grammar of persons took. */
function bracketed(scan: Scan, { name, to }: Person): Item | null {
  if (scan.mark(name.to) !== OPEN || to <= name.to) return null;
  const list = parseUnits(scan, name.to + 1, to - 1);
  return list?.units.length === 1 && list.to === to - 1 ? list.units[0] : null;
}

/** "ông A | , Sở Y tế", "ông A | (Sở Y tế)", "ông A | - Sở Y tế", "ông A, chức vụ: Giám đốc | , đơn vị (công tác): Sở Y tế": one unit right behind him. */
function unitBehind(scan: Scan, [mark, ...rest]: readonly Chunk[]): Item | null {
  if (mark?.kind !== 'mark' || !BESIDE.has(mark.mark)) return null;
  const labels = rest.findIndex(({ kind, from }) => kind !== 'word' || !LABEL.has(scan.word(from)));
  const colon = rest[labels];
  const units = labels > 0 && colon?.kind === 'mark' && colon.mark === ':' ? rest[labels + 1] : colon;
  return units?.kind === 'units' && units.list.units.length === 1 ? units.list.units[0] : null;
}
const LABEL = new Set(['đơn', 'vị', 'cơ', 'quan', 'công', 'tác']);
const BESIDE = new Set([',', '(', '-', '–']);
