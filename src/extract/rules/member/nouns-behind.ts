import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, OPEN } from '../../../text/marks.js';
import type { Item } from './list-item.js';

/**
 * "Bến Đá, Tân Khê, Lam Sơn | (phường) | và Vân Trạch, An Sơn | (xã)": the word behind some names says what kind of places they are. The
 * items as they are where the last has no such bracket, or no other has one: then each is of the one name before it.
 */
export function withNounsBehind(scan: Scan, items: Item[]): Item[] {
  const last = items.at(-1);
  if (!last || nounBehind(scan, last.to) === null) return items;
  // "Bến Đá, Tân Khê, Lam Sơn (thị trấn)": of the last alone
  if (items.filter(({ to }) => nounBehind(scan, to) !== null).length < 2) return items;
  let noun: string | null = null;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    noun = nounBehind(scan, item.to) ?? noun;
    const bare = item.full === null && anyUnitHead(scan, item.from) === null;
    if (noun !== null && bare) items[i] = { ...item, full: `${noun} ${scan.slice(item.from, item.to)}` };
  }
  return items;
}

/** "| (phường)", "| (xã)"; null for another bracket, and for none. */
function nounBehind(scan: Scan, at: number): string | null {
  const head = scan.mark(at) === OPEN ? anyUnitHead(scan, at + 1) : null;
  const alone = head !== null && isTerritory(head.kind) && scan.mark(head.to) === CLOSE;
  return alone ? scan.slice(head.from, head.to).toLowerCase() : null;
}
