import { COUNTRIES } from '../lexicon/countries.js';
import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, LINE_START, PUNCTUATION } from '../text/tokens.js';

// Of what country somebody is sent, and where to.

/** Behind "Đại sứ |", "Công sứ |", "Tham tán |", "Tổng lãnh sự |". */
export const isOfMission = (scan: Scan, at: number): boolean =>
  SENT.has(scan.pairAt(at - 2)) && missionEnd(scan, at) > at;
const SENT = new Set(['đại sứ', 'công sứ', 'tham tán', 'lãnh sự', 'tùy viên', 'toàn quyền']);

/** "Đại sứ | Việt Nam tại Thái Lan", "Phó Đại sứ | nước CHDCND Lào tại Việt Nam": whose mission, and where it is; `at` for neither. */
export function missionEnd(scan: Scan, at: number, limit = scan.tokens.count): number {
  const sender = countryEnd(scan, at, limit);
  if (scan.word(sender) !== 'tại') return sender;
  const host = countryEnd(scan, sender + 1, limit);
  return host > sender + 1 ? host : sender;
}

/** "Thái Lan", "nước Lào", "CHDCND Lào", "Vương quốc Bỉ", "Cộng hòa Séc": past the country; `at` for none. */
export function countryEnd(scan: Scan, at: number, limit = scan.tokens.count): number {
  if (at >= limit || scan.has(at, PUNCTUATION | LINE_START)) return at;
  const name = scan.word(at) === 'nước' ? at + 1 : at;
  if (!scan.has(name, CAPITAL)) return at;
  for (let first = name; first < limit && first - name <= LONGEST_STATE; first++) {
    if (first > name && !isOfState(scan, first - 1)) return at;
    for (let size = Math.min(LONGEST_NAME, limit - first); size > 0; size--)
      if (scan.has(first, CAPITAL) && COUNTRIES.has(scan.slice(first, first + size).toLowerCase())) return first + size;
  }
  return at;
}

/** "Cộng hòa dân chủ nhân dân | Lào", "Vương quốc | Bỉ": what kind of state it is. */
const isOfState = (scan: Scan, at: number): boolean => STATES.has(scan.slice(at, at + 1).toLowerCase());
const STATES = new Set([
  ...['cộng', 'hòa', 'hoà', 'dân', 'chủ', 'nhân', 'xã', 'hội', 'nghĩa', 'vương', 'quốc', 'liên', 'bang', 'toàn'],
  ...['chdcnd', 'chxhcn', 'ch'],
]);
const LONGEST_STATE = 8;
const LONGEST_NAME = 4;
