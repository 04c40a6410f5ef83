import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { BAR, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Line, Range } from './lines.js';

/**
 * What leads about a site and says nothing of the text: "Trang chủ   Giới thiệu   Tuyển sinh", "• Trang chủ > Thành tích", "Giới thiệu | Văn
 * bản | Hỏi đáp", "Enter Title".
 */
export function isMenu(scan: Scan, { from, to }: Range): boolean {
  let first = from;
  while (first < to && scan.mark(first) !== 0) first++;
  const opening = scan.slice(first, first + 2).toLowerCase();
  if (opening === 'enter title' && to - first === 2) return true;
  // "Loading...": a page that was saved too early
  if (opening.startsWith('loading') && to - first <= 4) return true;
  // "date 2025-08-19 Ấn vào đây để nhận tin": what who saved the page put before a line of it
  if (scan.slice(from, from + 1) === 'date' && scan.has(from + 1, NUMBER) && scan.mark(to - 1) !== STOP) return true;
  // "Bạn đang ở: Giới thiệu / Trang vàng", "Bạn đang xem: …"
  if (opening === 'bạn đang' && HERE.has(scan.word(first + 2))) return true;
  if (isSiteLine(scan, first, to)) return true;
  // "baolamhai.vn | Quốc phòng"
  if (isAddressed(scan, from, to)) return true;
  if (opening === 'trang chủ' || opening === 'trang nhất') return to - first > 2 || to === first + 2;
  let parts = 1;
  let words = 0;
  for (let i = first; i < to; i++) {
    if ((scan.layers(i) & SAYS) !== 0) return false;
    // "Tin tức  Văn bản  Giới thiệu": parted by blanks
    const apart = i > first && !BARS.has(scan.mark(i)) && scan.tokens.start[i] - scan.tokens.end[i - 1] > 1;
    if (!apart && !BARS.has(scan.mark(i))) {
      if (++words > LONGEST) return false;
      continue;
    }
    if (!scan.has(apart ? i : i + 1, CAPITAL)) return false;
    parts++;
    words = apart ? 1 : 0;
  }
  return parts >= FEW;
}

/** "Liên kết website", "Sign In", "Hôm nay : 17", "Tháng 11 : 52": what a site says of itself in a line of its own. */
export function isSiteLine(scan: Scan, from: number, to: number): boolean {
  if (to - from > LONGEST_SITE_LINE) return false;
  const said = scan.slice(from, to).toLowerCase();
  return (
    SITE_LINES.test(said) ||
    /^(?:hôm nay|hôm qua|tháng \d+|năm \d+|tổng(?: số| truy cập)?|đang online) ?: ?[\d.,]+$/u.test(said)
  );
}
const LONGEST_SITE_LINE = 16;
/** Patterns, as the lines are compared letter by letter and their words need not be known. */
const SITE_LINES =
  /^(?:liên kết website|thống kê truy cập|sign in|log in|đăng nhập|đăng ký|tìm kiếm|sơ đồ site|en|vn|a- a a\+ \| tăng tương phản giảm tương phản|giới thiệu|video clip|văn bản mới|tài liệu mới)$/u;

/** The address of the site, and a bar. */
function isAddressed(scan: Scan, from: number, to: number): boolean {
  let bar = from;
  const end = Math.min(to, from + 8);
  while (bar < end && scan.mark(bar) !== BAR) bar++;
  return bar < end && /\.(?:vn|com|net|org)$/i.test(scan.slice(from, bar));
}
/** "![]() |", "| Đại tá Tô Hải trao giấy khen |": a picture and what stands under it, in a table that was lost. */
export const isPicture = (scan: Scan, { from }: Line): boolean =>
  scan.mark(from) === BAR || scan.slice(from, from + 2) === '![';

/** Parts of a menu, and words of each. */
const FEW = 3;
const LONGEST = 5;
const HERE = new Set(['ở', 'xem', 'đọc']);
const BARS = new Set([BAR, 0x3e, 0xbb, 0x203a]);
const SAYS = layerBits('award', 'bloc', 'role', 'address');
