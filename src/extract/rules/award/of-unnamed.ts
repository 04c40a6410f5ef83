import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';

// "Sở Nội vụ lấy ý kiến nhân dân đối với | các trường hợp | đề nghị tặng Huân chương": a noun right before the verbs says of whom they tell.

/**
 * Whether the verbs that begin at the token belong to those whom a noun right before them calls and nobody names, or to a paper about them: who stands before that noun only
 * handles it. Not "Sở Y tế là đơn vị được đề nghị tặng", nor "Sở Y tế, đơn vị được đề nghị tặng", which say what the one before is.
 */
export function isOfUnnamed(scan: Scan, at: number): boolean {
  if (CONTENTS.has(scan.pairAt(at - 2)) && !scan.has(at - 2, CAPITAL)) return scan.mark(at - 3) !== COMMA;
  let noun = at - 2;
  if (!THOSE.has(scan.pairAt(noun))) return false;
  // "đối với | tập thể, cá nhân | đề nghị …"
  while (joins(scan, noun - 1) && THOSE.has(scan.pairAt(noun - 3))) noun -= 3;
  const plural = PLURAL.has(scan.word(noun - 1));
  const before = scan.word(plural ? noun - 2 : noun - 1);
  if (SAYS_WHO.has(before)) return false;
  return plural || LEADS.has(before);
}
const joins = (scan: Scan, at: number): boolean => scan.mark(at) === COMMA || scan.word(at) === 'và';
const THOSE = new Set(['trường hợp', 'tập thể', 'cá nhân', 'đơn vị', 'tổ chức', 'hồ sơ', 'danh sách']);
const CONTENTS = new Set(['nội dung', 'thủ tục']);
const PLURAL = new Set(['các', 'những', 'mọi', 'số']);
/** "đối với", "của", "danh sách", "hồ sơ": what leads to them. */
const LEADS = new Set(['với', 'của', 'về', 'cho', 'sách', 'sơ', 'gửi', 'từ']);
/** "là các đơn vị", "một trong các đơn vị": what somebody is; "31 cá nhân thuộc các đơn vị": whose those are who are counted. */
const SAYS_WHO = new Set(['là', 'trong', 'thuộc', 'tại', 'ở']);
