import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Item } from './list-item.js';

/**
 * "10 thành viên gồm | Sở Tư pháp | và | Thi hành án dân sự các tỉnh: A, B, C, D, E": the units before have the same places, where
 * the text counts as many or each province has such a department. Without them the items as they are.
 */
export function withSharedPlaces(scan: Scan, items: readonly Item[], count: number | null): readonly Item[] {
  const first = items.findIndex(({ full }) => full !== undefined && full !== null);
  if (first < 1 || items.length - first < 2) return items;
  const plural = pluralBefore(scan, items[first - 1].to, items[first].from);
  if (plural < 0) return items;
  const last = scan.slice(pastJoin(scan, items[first - 1].to), plural);
  const owners = items.slice(0, first);
  const placed = items.slice(first);
  if (!placed.every(({ full }) => full?.startsWith(`${last} `)) || owners.some(({ full }) => full)) return items;
  // "Sở Tư pháp TP. Bến Đá và Sở Tư pháp các tỉnh A, B": it has its own place
  if (owners.some((owner) => namesPlace(scan, owner))) return items;
  const all = (owners.length + 1) * placed.length;
  const oneEach = owners.every(({ from }) => scan.word(from) === 'sở') && PROVINCES.has(scan.word(plural + 1));
  if (count === null ? !oneEach : count !== all) return items;
  const named = (owner: string): Item[] =>
    placed.map((item) => ({ ...item, full: `${owner}${item.full!.slice(last.length)}` }));
  return [...owners.flatMap(({ from, to }) => named(scan.slice(from, to))), ...placed];
}

/**
 * "gồm | TAND thành phố Bến Đá, thành phố Tân Khê | và | các tỉnh Lam Hải, Phú Lâm": provinces and cities behind an office of one have that
 * office each; in a list of other units too, they are as they stand.
 */
export function withSharedOffice(scan: Scan, items: readonly Item[]): readonly Item[] {
  const [first, ...others] = items;
  if (others.length < 2 || !OFFICES.has(first.kind ?? anyUnitHead(scan, first.from)?.kind ?? '')) return items;
  const place = provinceWithin(scan, first);
  const named = ({ from, to, full }: Item): string => full ?? scan.slice(from, to);
  if (place < 0 || !others.every((item) => PROVINCE.test(named(item)))) return items;
  // "TAND hai cấp tỉnh Bến Đá": of both levels
  const two = scan.word(place - 1) === 'cấp';
  const office = scan.slice(first.from, two ? place - 2 : place);
  const whole = two ? `${office} ${scan.slice(place, first.to)}` : first.full;
  return [{ ...first, full: whole }, ...others.map((item) => ({ ...item, full: `${office} ${named(item)}` }))];
}
const OFFICES = new Set(['court', 'force']);
const PROVINCE = /^(tỉnh|thành phố|tp\.?) /iu;

/** Where "tỉnh Bến Đá" begins that ends the name; -1 where none does. */
function provinceWithin(scan: Scan, { from, to }: Item): number {
  for (let i = from + 1; i < to - 1; i++) if (PROVINCE.test(scan.slice(i, to)) && scan.has(to - 1, CAPITAL)) return i;
  return -1;
}

const namesPlace = (scan: Scan, { from, to }: Item): boolean => {
  for (let i = from; i < to; i++) if (scan.size('place', i) > 1 && scan.has(i, CAPITAL)) return true;
  return false;
};
const PROVINCES = new Set(['tỉnh', 'thành']);

/** "và Thi hành án dân sự | các tỉnh: A": where the word of the places begins; -1 for none. */
function pluralBefore(scan: Scan, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++)
    if (scan.word(i) === 'các' && isTerritory(anyUnitHead(scan, i + 1)?.kind ?? '')) return i;
  return -1;
}

/** Past the comma and "và" between two units. */
function pastJoin(scan: Scan, at: number): number {
  const next = scan.mark(at) === COMMA ? at + 1 : at;
  return scan.word(next) === 'và' || scan.word(next) === 'với' ? next + 1 : next;
}
