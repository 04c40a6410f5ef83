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
