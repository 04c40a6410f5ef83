import { PAGE_LABELS, type PageLabel, STAMP_WORDS } from '../../../lexicon/press.js';
import type { Scan } from '../../../lexicon/scan.js';
import { BAR, CLOSE, COLON, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Range } from './lines.js';

/** What a page says of the text in one line, each part behind its label. */
export interface PageParts {
  readonly author: Range | null;
  readonly source: Range | null;
}

/**
 * "Ngày đăng: 09/07/2026 - Chuyên mục: Thi đua - Người viết: Hà Nhàn", "Người đăng: Ban Truyền thông      Ngày đăng: 02/06/2019": two labels or
 * more, of which the first opens the line; null for another line. "Tác giả: Tô Hải - Ngày sinh: …" is said of somebody.
 */
export function pagePartsOf(scan: Scan, { from, to }: Range): PageParts | null {
  const labels: { at: number; value: number; kind: PageLabel }[] = [];
  for (let i = from + 1; i < to && i - from < LONGEST; i++) {
    if (scan.mark(i) !== COLON) continue;
    const words = [4, 3, 2, 1].find((size) => i - size >= from && kindOf(scan, i - size, i) !== undefined);
    const kind = words && kindOf(scan, i - words, i);
    if (words && kind) labels.push({ at: i - words, value: i + 1, kind });
    else if (labels.length === 0 && !scan.has(i - 1, NUMBER)) return null;
  }
  if (labels.length < 2 || !opens(scan, from, labels[0].at)) return null;
  const partOf = (kind: PageLabel): Range | null => {
    const index = labels.findIndex((label) => label.kind === kind);
    return index < 0 ? null : trimmed(scan, labels[index].value, labels[index + 1]?.at ?? to);
  };
  return { author: named(scan, partOf('author')), source: named(scan, partOf('source')) };
}
const LONGEST = 45;
const kindOf = (scan: Scan, from: number, to: number): PageLabel | undefined =>
  PAGE_LABELS[scan.slice(from, to).toLowerCase().replace(/\s+/g, ' ')];

/** Nothing before the first label but marks, or the day: "Ngày 16/3/2028 | Tin: Hà Nhàn". */
function opens(scan: Scan, from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (!scan.has(i, PUNCTUATION | NUMBER) && !STAMP_WORDS.has(scan.slice(i, i + 1).toLowerCase())) return false;
  return true;
}

/** Without what parts it from the next label: "Hà Nhàn | - ", "Hà Nhàn | (". */
function trimmed(scan: Scan, from: number, to: number): Range {
  let end = to;
  while (end > from && scan.has(end - 1, PUNCTUATION) && scan.mark(end - 1) !== CLOSE) end--;
  return { from, to: end };
}

/** A name, with no account of the site's own ("admin", "Quản trị viên") and nothing that a bar or a semicolon parts from it. */
function named(scan: Scan, range: Range | null): Range | null {
  if (range === null || range.to - range.from < 2 || range.to - range.from > MOST_WORDS) return null;
  if (!scan.has(range.from, CAPITAL) || ACCOUNTS.has(scan.slice(range.from, range.from + 2).toLowerCase())) return null;
  for (let i = range.from; i < range.to; i++) if (PARTS.has(scan.mark(i))) return null;
  return range;
}
const MOST_WORDS = 14;
const PARTS = new Set([BAR, SEMICOLON, 0x2022, 0xb7]);
const ACCOUNTS = new Set(['quản trị', 'ban quản', 'super user', 'web master', 'biên tập']);
