import type { Scan } from '../lexicon/scan.js';
import { countryEnd } from './state.js';

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
