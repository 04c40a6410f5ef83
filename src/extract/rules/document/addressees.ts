import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, EN_DASH, HYPHEN, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import { continued, firstWord, isBlankLine, isShouted, type Line, type Part, type Range, type Words } from './lines.js';
import { markerOf } from './marker.js';
import { isMark, nameOf } from './signature-line.js';

const MARKERS = new Set([HYPHEN, EN_DASH, 0x2b]);
/** A line of the text under "Kính gửi" is longer. */
const WORDS = 30;

/** To whom the paper goes: what stands behind and under "Kính gửi", which is one of the first `limit` lines. */
export function addresseesIn(scan: Scan, lines: readonly Line[], limit: number): Words[] {
  const first = lines
    .slice(0, limit)
    .findIndex((line) => !isBlankLine(scan, line) && scan.kind('form', firstWord(scan, line)) === 'addressee');
  if (first < 0) return [];
  const items = behindLabel(scan, lines[first]);
  let open = endsOpen(scan, lines[first]);
  for (const line of lines.slice(first + 1)) {
    if ((line.gap && items.length > 0) || line.to - line.from > WORDS || line.parts.length > 1) break;
    const word = firstWord(scan, line);
    if (scan.size('form', word) > 0 || isShouted(scan, line)) break;
    const listed = markerOf(scan, line) === 'dash';
    const before = items[items.length - 1];
    // "Hội đồng Thi đua - Khen thưởng" / "tỉnh Lam Hải"
    const broken = before && endOf(before) === line.from && !scan.has(line.from, CAPITAL | PUNCTUATION);
    if (!listed && !open && !broken) break;
    add(scan, items, line, listed || !before || scan.mark(endOf(before)) === SEMICOLON);
    open = endsOpen(scan, line);
  }
  return items;
}

/** The token after an item. */
const endOf = (words: Words): number => words[words.length - 1].to;

/** More is to come: the line ends in ":", ";" or ",". */
const endsOpen = (scan: Scan, line: Range): boolean => LEADS_ON.has(scan.mark(line.to - 1));
const LEADS_ON = new Set([COLON, SEMICOLON, COMMA]);

/** To whom copies go: the items behind and under "Nơi nhận" in its column; who signed may have run into one of them. */
export function recipientsIn(
  scan: Scan,
  columns: readonly (readonly Part[])[],
  signers: readonly { readonly name: Range }[],
): Words[] {
  for (const column of columns) {
    const first = column.findIndex((part) => scan.kind('form', part.from) === 'recipients');
    if (first < 0) continue;
    const items = behindLabel(scan, column[first]);
    let open = true;
    for (const part of column.slice(first + 1)) {
      const listed = markerOf(scan, part) === 'dash';
      if (!listed && (!open || isOther(scan, part))) continue;
      const before = items[items.length - 1];
      add(scan, items, part, listed || !before || ENDS.has(scan.mark(endOf(before))));
      open = scan.mark(part.to - 1) !== STOP;
    }
    return items.map((words) => words.map((range) => withoutSigner(scan, range, signers)));
  }
  return [];
}

function withoutSigner(scan: Scan, { from, to }: Range, signers: readonly { readonly name: Range }[]): Range {
  const signer = signers.find(({ name }) => from < name.from && name.from < to);
  return signer ? trimmed(scan, from, signer.name.from) : { from, to };
}

/** What else may stand in the column: a title, a name, "(Đã ký)", another authority. */
const isOther = (scan: Scan, part: Part): boolean =>
  isShouted(scan, part) || isMark(scan, part) || scan.size('form', part.from) > 0 || nameOf(scan, part) !== null;

/** What closes an item, so that the line under it is another. */
const ENDS = new Set([SEMICOLON, COMMA, STOP]);

/** What stands in the line of the label: "Nơi nhận: Như trên; Lưu VT." */
function behindLabel(scan: Scan, line: Range): Words[] {
  const items: Words[] = [];
  const label = firstWord(scan, line);
  add(scan, items, { from: label + scan.size('form', label), to: line.to }, true);
  return items;
}

/**
 * Adds the items of a line, or makes the last one longer. Dashes part them; a semicolon does where there are none ("- Lưu:
 * VT; TH" is one).
 */
function add(scan: Scan, items: Words[], { from: start, to: end }: Range, fresh: boolean): void {
  const dashed = (at: number): boolean => MARKERS.has(scan.mark(at)) && (at === start || PARTED.has(scan.mark(at - 1)));
  let listed = false;
  for (let i = start; i < end && !listed; i++) listed = dashed(i);
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !(listed ? dashed(i) : scan.mark(i) === SEMICOLON)) continue;
    const item = trimmed(scan, from, i);
    const last = items[items.length - 1];
    if (item.from < item.to) {
      if (fresh || from > start || !last) items.push([item]);
      else items[items.length - 1] = continued(last, item);
    }
    from = i + 1;
  }
}
const PARTED = new Set([SEMICOLON, COLON, STOP]);

/** Without the dash before and the marks behind; a bracket that closes belongs to the name. */
function trimmed(scan: Scan, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && scan.has(from, PUNCTUATION) && scan.mark(from) !== OPEN) from++;
  while (to > from && scan.has(to - 1, PUNCTUATION) && !KEPT.has(scan.mark(to - 1))) to--;
  return { from, to };
}
const KEPT = new Set([CLOSE, 0x201d, 0x22]);
