import { AWARD_FILLERS } from '../../../lexicon/award-verbs.js';
import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { parseAmount } from '../../../names/count.js';
import type { UnitName } from '../../../names/unit.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { type Element, newElement } from './element.js';
import { householdAt } from './household.js';
import { type Item, itemOf, itemsOf, placeAtEnd } from './item.js';
import { isNoSymbol } from './unknown-name.js';

// What a chunk of a sentence is to the rules of awards.

/** "12 | Sở Y tế | các địa phương": so many units of one name, each of a place of its own. */
function countedUnits(scan: Scan, chunk: Extract<Chunk, { kind: 'units' }>): Element | null {
  const [unit, ...others] = chunk.list.units;
  // "tổng kết năm 2027 | Hội Nông dân": a year at the end of a line
  const number =
    others.length === 0 &&
    scan.has(unit.from - 1, NUMBER) &&
    !scan.has(unit.from, LINE_START) &&
    scan.word(unit.from - 2) !== 'năm';
  const amount = number ? parseAmount(scan, unit.from - 1, unit.from) : null;
  let at = unit.from;
  while (at < chunk.to && scan.word(at) !== 'các') at++;
  const everywhere = scan.word(at) === 'các' && PLACES.has(scan.word(at + 1));
  if (!amount || amount.value < 2 || !(everywhere || isAnyOf(scan, unit, chunk.to))) return null;
  // "là 1 trong 8 Sở Y tế": who is meant stands before.
  if (scan.word(unit.from - 2) === 'trong') return newElement('word', unit.from - 1, chunk.to, null);
  const item = itemOf(unit.from - 1, chunk.to, 'org', null, amount.value);
  const each = everywhere ? null : scan.slice(unit.from, unit.to);
  return newElement('group', item.from, item.to, [{ ...item, each }]);
}

/** "cho 10 | Sở Giáo dục và Đào tạo", "và 3 | Liên đoàn Lao động": a kind of unit without a place of its own. */
function isAnyOf(scan: Scan, unit: UnitName, to: number): boolean {
  // "10 Cục Thuế được tặng", not "10 Cục Thuế 98 điểm" in a line
  if (!COUNTS_BEHIND.has(scan.word(unit.from - 2)) && !RECEIVING.has(scan.word(pastPlaces(scan, to)))) return false;
  const head = anyUnitHead(scan, unit.from);
  // "8 Hội Nông dân huyện"
  const ends = head?.to === unit.to || (head?.to === unit.to - 1 && isTerritory(scan.kind('unit', unit.to - 1)));
  return head !== null && (head.takes === 'field' || ends) && placeAtEnd(scan, unit) === unit.to;
}

/** "08 Ban Công tác Mặt trận | khóm, ấp | nhận": past the kinds of places that have one each, in small letters; `at` for none. */
function pastPlaces(scan: Scan, at: number): number {
  if (!isTerritory(scan.kind('unit', at)) || scan.has(at, CAPITAL)) return at;
  const end = at + scan.size('unit', at);
  const next = scan.mark(end) === COMMA || scan.word(end) === 'và' ? pastPlaces(scan, end + 1) : end;
  return next === end + 1 ? at : next;
}

const COUNTS_BEHIND = new Set(['cho', 'có', 'và', 'gồm', 'của', 'là', 'trong']);

const RECEIVING = new Set(['được', 'nhận', 'đón', 'vinh']);

const PLACES = new Set(['địa', 'tỉnh', 'huyện', 'xã']);

/** A group always has an item; without one ("TTr-SGDĐT", all of it letters of a number) the words say nothing. */
const groupOf = (from: number, to: number, items: readonly Item[]): Element =>
  items.length > 0 ? newElement('group', from, to, items) : newElement('word', from, to, null);

/** "hộ | ông Tô Hải và bà Hà Nhàn", "gia đình ông Tô Hải, bà Hà Nhàn": one household */
function isCouple(scan: Scan, [one, other, ...more]: readonly Item[]): boolean {
  if (more.length > 0 || one?.kind !== 'person' || other?.kind !== 'person') return false;
  if (scan.word(one.to) !== 'và' && scan.mark(one.to) !== COMMA) return false;
  const [first, second] = [scan.word(one.from - 1), scan.word(one.to + 1)];
  return (first === 'ông' && second === 'bà') || (first === 'bà' && second === 'ông');
}

/** Most chunks are elements as they stand. */
export function elementOf(scan: Scan, chunk: Chunk): Element {
  const { from, to } = chunk;
  switch (chunk.kind) {
    case 'award':
    case 'office':
    case 'bloc':
    case 'year':
    case 'date':
    case 'mark':
      return chunk;
    case 'units': {
      const counted = countedUnits(scan, chunk);
      const items = itemsOf(scan, chunk).filter(isNoSymbol(scan));
      // "7 tập thể | Công an | cấp huyện": of what level they are
      const level = items.length === 1 && items[0].to - items[0].from <= 2 && scan.word(to) === 'cấp';
      return counted ?? (level ? newElement('word', from, to, null) : groupOf(from, to, items));
    }
    case 'persons': {
      const items = itemsOf(scan, chunk);
      const home = householdAt(scan, from);
      // "gia đình | các đồng chí Tô Hải và Hà Nhàn": each of them
      const several = items.length > 1 && scan.word(from) === 'các';
      if (home === from || several) return newElement('group', from, to, items);
      if (isCouple(scan, items))
        return newElement('group', home, to, [{ ...items[0], from: home, to: items[1].to, kind: 'household' }]);
      return newElement('group', home, to, [{ ...items[0], from: home, kind: 'household' }, ...items.slice(1)]);
    }
    case 'count':
      return groupOf(from, to, itemsOf(scan, chunk));
    case 'role':
      return newElement('bloc', from, to, null);
    case 'cue':
      return newElement(isFiller(scan, from, to) ? 'filler' : 'word', from, to, null);
    case 'word':
      return isFiller(scan, from, to) ? newElement('filler', from, to, null) : chunk;
  }
}

function isFiller(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!FILLERS.holds(scan, i) || scan.has(i, NUMBER)) return false;
  return true;
}

const FILLERS = new WordSet(AWARD_FILLERS);
