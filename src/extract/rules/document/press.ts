import {
  ISSUE_WORDS,
  LUNAR_BRANCHES,
  LUNAR_STEMS,
  MEDIA,
  MEDIA_ENDS,
  PRESS_NAMES,
  SECTION_WORDS,
} from '../../../lexicon/press.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { MIDDLE_NAMES } from '../../../lexicon/surnames.js';
import { parseUnit } from '../../../names/unit.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { AMPERSAND, BAR, COLON, COMMA, DASHES, EN_DASH, HYPHEN, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Range } from './lines.js';

/** No name of a newspaper is longer, no name of a portal ("Trang thông tin điện tử Đảng bộ Khối các cơ quan tỉnh …"). */
const SHORT = 12;
const LONG = 18;

/** Who publishes: a medium, an address of the web, or a unit, to the end of the range. */
export function publishes(scan: Scan, range: Range): boolean {
  return isPress(scan, range) || isUnit(scan, range);
}

export function isUnit(scan: Scan, { from, to }: Range): boolean {
  if (isNamedLikeUnit(scan, { from, to }) || isInitials(scan, { from, to })) return false;
  // "Trường Giang": a school is of some class
  if (to - from === 2 && scan.word(from) === 'trường') return false;
  const unit = parseUnit(scan, from, to);
  if (unit === null || to - from < 2) return false;
  // "Phòng Nghiệp vụ - Ban TĐKT": a part, and the whole
  return unit.to === to || (DASHES.has(scan.mark(unit.to)) && isUnit(scan, { from: unit.to + 1, to }));
}

/** "P.V", "P.Thảo", "Q.NHƯ": letters of somebody, no ward and no district; "P. Bến Đá" has blanks and "TP.Vinh" two letters. */
export const isInitials = (scan: Scan, { from, to }: Range): boolean =>
  to - from === 3 &&
  scan.mark(from + 1) === STOP &&
  scan.tokens.end[from] - scan.tokens.start[from] === 1 &&
  scan.tokens.end[from] + 1 === scan.tokens.start[from + 2] &&
  scan.has(from + 2, CAPITAL) &&
  !scan.has(from + 2, NUMBER);

/** "Đoàn Văn Hải": a family name that opens names of units too; "Trường Giang": no school is called by its level alone. */
export const isNamedLikeUnit = (scan: Scan, { from, to }: Range): boolean =>
  scan.size('unit', from) === 1 &&
  ((scan.size('surname', from) > 0 &&
    (to - from === 3 || to - from === 4) &&
    MIDDLE_NAMES.has(scan.slice(from + 1, from + 2).toLowerCase())) ||
    (to - from === 2 &&
      scan.word(from) === 'trường' &&
      scan.has(from + 1, CAPITAL) &&
      scan.size('unit', from + 1) === 0 &&
      !scan.has(from + 1, ALL_CAPS)));

/** "Tạp chí Doanh nghiệp Lam Hải", "Lam Hải Xanh điện tử", "TTXVN", "Baolamhai.vn": the name of a medium and no more. */
export function isPress(scan: Scan, range: Range): boolean {
  const { from, to } = range;
  if (to - from > LONG || to <= from || !scan.has(from, CAPITAL)) return isAddress(scan, range);
  if (to - from <= 6 && PRESS_NAMES.has(lower(scan, from, to))) return true;
  if (isAddress(scan, range)) return true;
  if (to - from < 2) return false;
  const headed = mediumHead(scan, from);
  const ended = MEDIA_ENDS.has(lower(scan, to - 1, to)) || MEDIA_ENDS.has(lower(scan, to - 2, to));
  if (to - from > Math.max(headed, ended ? SHORT : 0)) return false;
  return isName(scan, { from: headed > 0 ? from + 2 : from, to });
}

/** How long the name of a medium may be that opens here; 0 where none does: "Báo Lam Hải", not "Báo cáo viên". */
export function mediumHead(scan: Scan, at: number): number {
  if (MEDIA.has(lower(scan, at, at + 2))) return LONG;
  return MEDIA.has(lower(scan, at, at + 1)) && scan.has(at + 1, CAPITAL) ? SHORT : 0;
}

const lower = (scan: Scan, from: number, to: number): string => scan.slice(from, to).toLowerCase().replace(/\s+/g, ' ');

/** No number, no mark but what joins names, nothing that a headline says: "tổng kết", "nhận Huân chương". */
function isName(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    // "BÁO QUÂN KHU 2 ĐIỆN TỬ"
    if (scan.has(i, NUMBER) && scan.word(i - 1) === 'khu') continue;
    if (scan.has(i, NUMBER)) return false;
    if (scan.has(i, PUNCTUATION) && !JOINS.has(scan.mark(i)) && !joinsPlace(scan, i)) return false;
    // "Đào tạo", "Thi đua - Khen thưởng", "Cần Thơ": a field or a place whose words are verbs elsewhere.
    const field = Math.max(scan.size('field', i), scan.size('place', i));
    if (field === 0 && (scan.layers(i) & SAYS) !== 0 && !NAMES.has(scan.word(i))) return false;
    i += Math.max(0, field - 1);
  }
  return true;
}
const JOINS = new Set([HYPHEN, EN_DASH, AMPERSAND]);
/** "xã Mường Khoa, tỉnh Sơn La", "Báo và Phát thanh, Truyền hình Lam Hải" */
const joinsPlace = (scan: Scan, at: number): boolean =>
  scan.mark(at) === COMMA &&
  (isTerritory(unitHead(scan, at + 1)?.kind ?? '') || BROADCASTS.has(lower(scan, at + 1, at + 3)));
const BROADCASTS = new Set(['truyền hình', 'phát thanh']);
const SAYS = layerBits('award', 'stop', 'role', 'act', 'verb');
/** Words of names that are verbs elsewhere: "Báo Đầu tư", "Hội". */
const NAMES = new Set(['hội', 'đoàn', 'khen', 'thưởng', 'thông', 'và', 'các', 'của', 'tin']);

/** "baolamhai.vn", "www.lamhai.gov.vn", "Congan.lamhai". */
export const isAddress = (scan: Scan, { from, to }: Range): boolean =>
  to - from > 2 &&
  to - from < 10 &&
  /^(?:[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)|[A-Z][a-z]{3,}\.[a-z]{4,})$/i.test(scan.slice(from, to));

/** "Chính trị - Xã hội", "TIN HOẠT ĐỘNG": the name of a section of the page. */
export function isSectionName(scan: Scan, { from, to }: Range): boolean {
  if (to - from < 2 || to - from > 10) return false;
  for (let i = from; i < to; i++) {
    if (scan.has(i, PUNCTUATION)) continue;
    if (!SECTION_WORDS.has(scan.slice(i, i + 1).toLowerCase())) return false;
  }
  return true;
}

/** "Bản tin Công đoàn - tháng 12/2006", "Báo Lam Hải số 3214 ngày …": without the issue, the day, the section. */
export function withoutIssue(scan: Scan, { from, to }: Range): Range {
  let end = from + 1;
  // "Đài PT - TH", "Bản tin Thi đua - Khen thưởng": the dash joins where no issue follows it.
  while (end < to && !opensIssue(scan, end, to)) {
    const joins = JOINS.has(scan.mark(end)) ? !opensIssue(scan, end + 1, to) : joinsPlace(scan, end);
    if (PARTS.has(scan.mark(end)) && !joins) break;
    end++;
  }
  return { from, to: end };
}

/** "số 12/2005", "số ra ngày", "số Xuân Quý Mão", "Xuân Giáp Thìn", "tháng 12", "thứ Hai", "18/1/2007". */
function opensIssue(scan: Scan, at: number, to: number): boolean {
  if (scan.has(at, NUMBER)) return true;
  const spring = lower(scan, at, at + 1) === 'số' ? at + 1 : at;
  if (spring + 2 < to && SPRINGS.has(lower(scan, spring, spring + 1)) && isLunarYear(scan, spring + 1)) return true;
  if (at + 1 >= to || !ISSUE_WORDS.has(scan.slice(at, at + 1).toLowerCase())) return false;
  const next = scan.slice(at + 1, at + 2).toLowerCase();
  return scan.has(at + 1, NUMBER) || next === 'ra' || next === 'đặc' || scan.slice(at, at + 1).toLowerCase() === 'thứ';
}
const SPRINGS = new Set(['xuân', 'tết']);
/** "Quý Mão", "Giáp Thìn" */
const isLunarYear = (scan: Scan, at: number): boolean =>
  LUNAR_STEMS.has(lower(scan, at, at + 1)) && LUNAR_BRANCHES.has(lower(scan, at + 1, at + 2));
const PARTS = new Set([...DASHES, BAR, COMMA, SEMICOLON, OPEN, COLON]);
