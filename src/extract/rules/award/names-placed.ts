import type { Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';
import type { Mentioned } from './mentioned.js';

// Places behind the names of those who receive: their addresses, or their names themselves.

/** "…; Trường THCS Bến Đá, | xã Trà Bui; …": where semicolons part those who receive, a place after a comma is an address. */
export function withAddresses(scan: Scan, items: readonly Item[]): readonly Item[] {
  const whole: Item[] = [];
  for (const item of items) {
    const last = whole.at(-1);
    const beside = last?.kind === 'org' && last.count === null && last.full === null && item.full === null;
    const placed = isTerritory(scan.kind('unit', item.from)) && item.from === (last?.to ?? 0) + 1;
    if (beside && placed && scan.mark(last.to) === COMMA && HOUSED.has(scan.kind('unit', last.from)))
      whole[whole.length - 1] = { ...last, to: item.to };
    else whole.push(item);
  }
  return whole;
}

/** "Trường THPT Bến Đá, xã Tân Khê và Trường THPT Lam Sơn, xã Tân Khê": houses alone, two at least, each with its place behind a comma. */
export const areEachPlaced = (scan: Scan, items: readonly Item[]): boolean =>
  items.length >= 4 &&
  items.length % 2 === 0 &&
  items.every(({ from }, i) =>
    i % 2 === 0
      ? HOUSED.has(scan.kind('unit', from))
      : isTerritory(scan.kind('unit', from)) && scan.mark(from - 1) === COMMA,
  );

/** Units with an address; "Sở Công Thương, huyện Bến Đá" are two. */
const HOUSED = new Set(['school', 'hospital', 'centre', 'company', 'coop', 'factory']);

/** "cho Bắc Kạn, Phú Thọ;": places alone, up to a mark, stand for their units. */
export function placesAfter(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } {
  const items: Item[] = [];
  let i = at;
  while (i < elements.length) {
    const { from } = elements[i];
    const to = from + scan.size('place', from);
    if (to === from || !scan.has(from, CAPITAL) || NATIONS.has(scan.slice(from, to))) break;
    items.push({ ...itemOf(from, to, 'org', mentioned.unitOfPlace(from, to), null), place: scan.slice(from, to) });
    while (elements[i] && elements[i].from < to) i++;
    // "Bắc Kạn (5/6), Phú Thọ (4/6)"
    if (elements[i]?.kind === 'bracket' && VOTES.test(scan.slice(elements[i].from, elements[i].to))) i++;
    // "Bắc Kạn 06 phiếu, Phú Thọ 06 phiếu"
    else if (elements[i] && scan.has(elements[i].from, NUMBER) && wordOf(scan, elements[i + 1]) === 'phiếu') i += 2;
    // "Bắc Kạn, Phú Thọ, và Hà Giang"
    const comma = isMark(elements[i], ',') ? i + 1 : i;
    const next = wordOf(scan, elements[comma]) === 'và' ? comma + 1 : comma;
    if (next === i || !elements[next] || scan.size('place', elements[next].from) === 0) break;
    i = next;
  }
  const next = elements[i];
  // "Ba đơn vị là | Bắc Kạn, Phú Thọ | được đề nghị"
  const subject = next?.kind === 'verb' && (next.verb === 'passive' || next.verb === 'receive');
  const ended = next === undefined || isMark(next, ';', '.', ',') || wordOf(scan, next) === 'và' || subject;
  return ended ? { items, end: i } : { items: [], end: at };
}

const VOTES = /^\(\d+([.,]\d+)?( ?\/ ?\d+)?( phiếu| điểm)?\)$/;

const NATIONS = new Set(['Việt Nam', 'Trung ương']);
