import { COUNTRIES } from '../lexicon/countries.js';
import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, LINE_START, PUNCTUATION } from '../text/tokens.js';

/** "Thái Lan", "nước Lào", "CHDCND Lào", "Vương quốc Bỉ", "Hoàng gia Campuchia": past the country; `at` for none. */
export function countryEnd(scan: Scan, at: number, limit = scan.tokens.count): number {
  if (at >= limit || scan.has(at, PUNCTUATION | LINE_START)) return at;
  const name = scan.word(at) === 'nước' ? at + 1 : at;
  if (!scan.has(name, CAPITAL)) return at;
  for (let first = name; first < limit && first - name <= LONGEST_KIND; first++) {
    if (first > name && !isKindOfState(scan, first - 1)) return at;
    for (let size = Math.min(LONGEST_NAME, limit - first); size > 0; size--)
      if (scan.has(first, CAPITAL) && COUNTRIES.has(scan.slice(first, first + size).toLowerCase())) return first + size;
  }
  return at;
}

/** "Cộng hòa dân chủ nhân dân | Lào", "Vương quốc | Bỉ" */
const isKindOfState = (scan: Scan, at: number): boolean => KINDS.has(scan.slice(at, at + 1).toLowerCase());
const KINDS = new Set([
  ...['cộng', 'hòa', 'hoà', 'dân', 'chủ', 'nhân', 'xã', 'hội', 'nghĩa', 'vương', 'quốc', 'liên', 'bang', 'toàn'],
  ...['hoàng', 'gia', 'chdcnd', 'chxhcn', 'ch'],
]);
const LONGEST_KIND = 8;
const LONGEST_NAME = 4;

/** "Huân chương Tự do của | Nhà nước CHDCND Lào", "… của | Chính phủ Hoàng gia Campuchia": another state than ours, with its name; `at` for none. */
export function foreignStateEnd(scan: Scan, at: number, limit: number): number {
  const from = bodyEnd(scan, at);
  if (from === at && !OPENS.has(scan.spelling(at))) return at;
  const to = countryEnd(scan, from, limit);
  const ours = scan.slice(to - 2, to).toLowerCase() === 'việt nam';
  return to > from && !ours ? to : at;
}
/** A state alone, by what kind it is: "nước CHDCND Lào", "Vương quốc Campuchia". */
const OPENS = new Set(['nước', 'vương', 'hoàng', 'chdcnd']);

/** Past who speaks for a state: "Nhà nước |", "Thủ tướng Chính phủ |", "Chủ tịch | nước"; `at` for none. */
function bodyEnd(scan: Scan, at: number): number {
  const pairAt = (i: number): string => `${scan.spelling(i)} ${scan.spelling(i + 1)}`;
  const body = pairAt(at);
  if (BODIES.has(body)) return at + 2;
  if (body === 'thủ tướng') return pairAt(at + 2) === 'chính phủ' ? at + 4 : at + 2;
  // "Chủ tịch | Lào Cai" is of a place
  return body === 'chủ tịch' && scan.spelling(at + 2) === 'nước' ? at + 2 : at;
}
const BODIES = new Set(['nhà nước', 'chính phủ', 'quốc hội', 'quốc vương']);
