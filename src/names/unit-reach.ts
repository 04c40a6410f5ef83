import type { Scan } from '../lexicon/scan.js';
import { CAPITAL } from '../text/tokens.js';

/**
 * How far a unit reaches, behind its field: "Cục Du lịch | Quốc gia", "Quỹ Đầu tư | Quốc tế", "Cục Chính trị | Quân đội", "Văn phòng Bộ Y tế | phía
 * Nam", "Viện Thống kê | miền Trung", "Bảo tàng Phụ nữ | Nam Bộ"; `at` for none.
 */
export function reachEnd(scan: Scan, at: number, limit: number): number {
  if (at + 2 > limit) return at;
  // "Tổng cục Chính trị | Quân đội nhân dân Việt Nam": all of it, by itself the name of an army
  if (scan.has(at, CAPITAL) && SCOPES.has(scan.pairAt(at))) return scan.pairAt(at + 2) === 'nhân dân' ? at : at + 2;
  // "Bảo tàng Phụ nữ | Nam Bộ", "Đài Khí tượng khu vực | Trung Bộ"; not "… Nam | Bộ Y tế"
  const parts = scan.has(at, CAPITAL) && QUARTERS.has(scan.word(at)) && scan.word(at + 1) === 'bộ';
  if (parts && scan.has(at + 1, CAPITAL) && !scan.has(at + 2, CAPITAL)) return at + 2;
  const side = SIDES.has(scan.word(at)) && scan.has(at + 1, CAPITAL) && QUARTERS.has(scan.word(at + 1));
  if (!side) return at;
  // "miền Trung | Bộ", "phía Tây | Bắc"
  const further = at + 2 < limit && scan.has(at + 2, CAPITAL) && FURTHER.has(scan.word(at + 2));
  return further ? at + 3 : at + 2;
}
const SCOPES = new Set(['quốc gia', 'quốc tế', 'quân đội']);
const SIDES = new Set(['miền', 'phía']);
const QUARTERS = new Set(['bắc', 'nam', 'trung', 'đông', 'tây']);
const FURTHER = new Set(['bộ', 'bắc', 'nam']);
