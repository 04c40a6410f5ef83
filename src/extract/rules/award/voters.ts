import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';

/**
 * "09 phiếu | đồng ý", "0 phiếu | không đồng ý", "02/13 thành viên | tán thành": how many voted so, which is neither what the council
 * concludes nor a refusal.
 */
export const saysVoters = (scan: Scan, at: number): boolean =>
  (scan.word(at - 1) === 'phiếu' && scan.has(at - 2, NUMBER)) ||
  (VOTERS.has(scan.pairAt(at - 2)) && scan.has(at - 3, NUMBER));
const VOTERS = new Set(['ý kiến', 'thành viên', 'đại biểu']);

/** "09 phiếu đồng ý, 0 phiếu | không đồng ý": some said no; not "2 phiếu đồng ý, 7 phiếu | không đồng ý", most of them, nor "14/15 phiếu | không đủ". */
export function isVoteAgainst(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'không' || !AGREES.has(scan.word(at + 1)) || !saysVoters(scan, at)) return false;
  const own = scan.word(at - 1) === 'phiếu' ? at - 2 : at - 3;
  if (scan.mark(own - 1) === SLASH) return numberAt(scan, own - 2) * 2 <= numberAt(scan, own);
  let before = own - 1;
  while (before > 1 && own - before < REACH && scan.word(before) !== 'phiếu') before--;
  return (
    scan.word(before) !== 'phiếu' || !scan.has(before - 1, NUMBER) || numberAt(scan, own) <= numberAt(scan, before - 1)
  );
}
const AGREES = new Set(['đồng', 'tán', 'nhất', 'thuận', 'thống', 'hợp']);
const numberAt = (scan: Scan, at: number): number => Number(scan.slice(at, at + 1));
const SLASH = 0x2f;
/** Tokens between how many said yes and how many said no. */
const REACH = 8;
