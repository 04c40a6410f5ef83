import { ISSUE_WORDS, LUNAR_BRANCHES, LUNAR_STEMS, PRESS_MOTTOS, STAMP_WORDS } from '../../../lexicon/press.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit } from '../../../names/unit.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COMMA, DASHES, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION, SPACED } from '../../../text/tokens.js';
import type { Line, Range } from './lines.js';
import { isSiteLine } from './menu.js';
import { isPress, isSectionName, isUnit, mediumHead, withoutIssue } from './press.js';

/** A line that names the page and not the text: who publishes it, or a section alone. */
export interface Masthead {
  readonly publisher: Range | null;
}

/** "Báo Lam Hải", "SỞ Y TẾ TỈNH LAM HẢI", "Bản tin Công đoàn - tháng 12/2006", "Báo Lam Hải > Chính trị", "Tin tức - Sự kiện". */
export function mastheadOf(scan: Scan, line: Line): Masthead | null {
  if (line.kind === 'table-cell' || line.to - line.from > LONGEST) return null;
  if (isSiteLine(scan, line.from, line.to)) return { publisher: null };
  const trail = firstOfTrail(scan, line);
  if (trail) return { publisher: isPress(scan, trail) || isBody(scan, trail) ? trail : null };
  const whole = { from: line.from, to: line.to };
  const bracketed = inBrackets(scan, line);
  if (bracketed && isPress(scan, bracketed)) return { publisher: bracketed };
  if (isSectionName(scan, whole) || isSlashed(scan, line) || isMotto(scan, line) || isStreet(scan, line))
    return { publisher: null };
  const name = withoutIssue(scan, whole);
  if (name.to < whole.to && isPress(scan, name) && isIssue(scan, name.to, line.to)) return { publisher: name };
  const online = onlineName(scan, line);
  if (online) return { publisher: online };
  return isPress(scan, whole) || isBody(scan, whole) ? { publisher: whole } : null;
}
const LONGEST = 24;

/** "CAND Online - Cơ quan của Bộ Công an", "baolamhai online": a name before the word, and nothing behind it but whose it is. */
function onlineName(scan: Scan, { from, to }: Range): Range | null {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME); i++) {
    if (scan.slice(i, i + 1).toLowerCase() !== 'online') continue;
    const whose = DASHES.has(scan.mark(i + 1)) && scan.word(i + 2) === 'cơ' && scan.word(i + 3) === 'quan';
    return i + 1 === to || whose ? { from, to: i + 1 } : null;
  }
  return null;
}
const LONGEST_NAME = 4;

/** "An ninh trật tự / Tin hoạt động": sections, parted by a stroke with blanks around. */
function isSlashed(scan: Scan, { from, to }: Range): boolean {
  let part = from;
  for (let i = from + 1; i < to; i++) {
    if (scan.mark(i) !== SLASH || !scan.has(i, SPACED)) continue;
    if (!scan.has(part, CAPITAL) || !scan.has(i + 1, CAPITAL) || !scan.has(i + 1, SPACED)) return false;
    part = i + 1;
  }
  return part > from && isSectionName(scan, { from: part, to });
}
const SLASH = 0x2f;

/** "(Báo Lam Hải)-", "(Báo Lam Hải)": what stands over the text in a line of its own. */
function inBrackets(scan: Scan, { from, to }: Line): Range | null {
  const end = DASHES.has(scan.mark(to - 1)) ? to - 1 : to;
  return end - from > 2 && scan.mark(from) === OPEN && scan.mark(end - 1) === CLOSE
    ? { from: from + 1, to: end - 1 }
    : null;
}

/** "Tổ 5, phường Bến Đá, thành phố Lam Hải", "Số 7, đường Lê Lợi, phường Bến Đá": where the house stands, to the last part. */
function isStreet(scan: Scan, { from, to }: Line): boolean {
  if (!STREETS.has(scan.word(from)) || !scan.has(from + 1, NUMBER) || scan.mark(from + 2) !== COMMA) return false;
  let last = from + 2;
  for (let i = last; i < to; i++) if (scan.mark(i) === COMMA) last = i;
  return isTerritory(unitHead(scan, last + 1)?.kind ?? '') && parseUnit(scan, last + 1, to)?.to === to;
}
const STREETS = new Set(['tổ', 'số', 'khối', 'ấp', 'thôn', 'khóm']);

/** "SỞ Y TẾ TỈNH LAM HẢI", not "TỔ CHỨC BỘ MÁY"; "Tạp chí Thợ lò tuổi 20" opens like a medium and is none. */
const isBody = (scan: Scan, range: Range): boolean =>
  mediumHead(scan, range.from) === 0 &&
  isUnit(scan, range) &&
  (!SMALL.has(unitHead(scan, range.from)?.kind ?? '') || isOfDistrict(scan, range));
const SMALL = new Set(['division', 'hamlet']);

/** "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO QUẬN 12": an office of the district, where other divisions are parts of a body. */
function isOfDistrict(scan: Scan, { from, to }: Range): boolean {
  for (let i = from + 2; i < to; i++) if (scan.kind('unit', i) === 'district') return true;
  return false;
}

/** "Cơ quan ngôn luận của Đảng bộ …": whose newspaper it is. */
const isMotto = (scan: Scan, { from, to }: Range): boolean => {
  if (!PRESS_MOTTOS.has(scan.slice(from, from + 3).toLowerCase())) return false;
  for (let i = from; i < to; i++) if (scan.kind('unit', i) === 'party-committee') return true;
  return false;
};

/** What follows the name says which issue it is: "- Số 3/2009", "- Số Xuân Quý Mão", ", số ra ngày 18.1.2007"; "40 năm một chặng đường" does not. */
function isIssue(scan: Scan, from: number, to: number): boolean {
  if (to - from > 12 || scan.has(from, NUMBER)) return false;
  for (let i = from; i < to; i++) {
    if (scan.has(i, NUMBER | PUNCTUATION)) continue;
    const word = scan.slice(i, i + 1).toLowerCase();
    const lunar = LUNAR_STEMS.has(word) || LUNAR_BRANCHES.has(word);
    if (!lunar && !STAMP_WORDS.has(word) && !ISSUE_WORDS.has(word)) return false;
  }
  return true;
}

/** "Trang chủ › Tin tức › Hoạt động Sở, ngành": where in its site the page stands. */
function firstOfTrail(scan: Scan, { from, to }: Range): Range | null {
  if (!scan.has(from, CAPITAL)) return null;
  let first = 0;
  for (let i = from + 1; i < to; i++) {
    if (!TRAILS.has(scan.mark(i))) continue;
    if (!scan.has(i + 1, CAPITAL) && !scan.has(i + 1, PUNCTUATION)) return null;
    first ||= i;
  }
  return first > 0 ? { from, to: first } : null;
}
const TRAILS = new Set([0x203a, 0xbb, 0x3e]);

/** "The Inspectorate of Lam Hải Province", "Department of Health": the publisher's name again, for readers of English. */
export const isForeignName = (scan: Scan, { from, to }: Range): boolean => {
  if (to - from < 3 || to - from > LONGEST_FOREIGN) return false;
  const words = scan.slice(from, to).toLowerCase().split(/\s+/);
  return words.includes('of') && (words[0] === 'the' || FOREIGN_HEADS.has(words[0]));
};
const LONGEST_FOREIGN = 12;
const FOREIGN_HEADS = new Set(
  'department ministry government committee office portal people association union university hospital college inspectorate'.split(
    ' ',
  ),
);
