import type { BlockKind, SourceDocument } from '../../../domain/document.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { BAR, COMMA, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../../../text/tokens.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that go together, in order: several ranges where the other column stands between them. */
export type Words = readonly Range[];

/** The words and what goes on with them. */
export function continued(words: Words, next: Range): Words {
  const last = words[words.length - 1];
  return last?.to === next.from ? [...words.slice(0, -1), { from: last.from, to: next.to }] : [...words, next];
}

/** What stands in one column of a line; `left` and `right` are its edges in characters from the start of the line. */
export interface Part extends Range {
  readonly left: number;
  readonly right: number;
}

/** A line as it was printed, tokens `[from, to)`; the two columns of a head or a signature are its parts. */
export interface Line extends Range {
  readonly kind: BlockKind;
  /** An empty line stands before it. */
  readonly gap: boolean;
  readonly parts: readonly Part[];
}

/** So many blanks part two columns; a justified line has fewer between its words. */
const COLUMN_GAP = 3;

/**
 * The lines of a document. Each table cell is a line of its own, but for tables that only lay out a head or a signature
 * in two columns.
 */
export function linesOf(document: SourceDocument, scan: Scan): Line[] {
  const lines: Line[] = [];
  // Most texts have no tab: asked once, it saves looking at every blank between two words.
  const tabbed = scan.text.includes('\t');
  for (const { kind, from, to: end, column } of stretchesOf(document, scan)) {
    for (let at = from; at < end; ) {
      let to = lineEnd(scan, at, end);
      // "1⏎Sở Y tế": a row whose number has a line of its own
      if (kind === 'list-item' && at === from && to < end && isBlankLine(scan, { from, to }))
        to = lineEnd(scan, to, end);
      lines.push({
        from: at,
        to,
        kind,
        gap: scan.has(at, PARAGRAPH_START),
        parts: partsOf(scan, at, to, column, tabbed),
      });
      at = to;
    }
  }
  return lines;
}

function lineEnd(scan: Scan, from: number, end: number): number {
  const { flags } = scan.tokens;
  let to = from + 1;
  while (to < end && ((flags[to] & LINE_START) === 0 || isWithinWords(scan, to))) to++;
  return to;
}

/** "…, Liên" / "đoàn Lao động tỉnh", "có ông" / "Nguyễn Văn A": the source broke the line, not who wrote it. */
function isWithinWords(scan: Scan, at: number): boolean {
  if (scan.has(at, PUNCTUATION | PARAGRAPH_START)) return false;
  // "… và Phường" / "25) tổ chức"; not "CÁC PHƯỜNG" / "1. Bến Đá"
  const placed = NUMBERED.has(scan.word(at - 1)) && scan.has(at - 1, CAPITAL) && scan.mark(at + 1) !== STOP;
  if (scan.has(at, NUMBER)) return BEFORE_NUMBER.has(scan.word(at - 1)) || placed;
  if (scan.has(at, CAPITAL)) return DANGLING.has(scan.word(at - 1)) && !scan.has(at, ALL_CAPS);
  if (scan.has(at - 1, PUNCTUATION)) return scan.mark(at - 1) === COMMA;
  return !scan.has(at - 1, ALL_CAPS);
}
/** Words that end no line, unless it was broken. */
const DANGLING = new Set('ông bà các của và do là cho tại từ với thuộc giữa cùng bởi'.split(' '));
const BEFORE_NUMBER = new Set('năm ngày tháng số từ đến gồm có cho'.split(' '));
/** Places that are called by numbers. */
const NUMBERED = new Set(['phường', 'quận']);

/** A block, or the cells of one row; `column` is where it stands among the columns of its table. */
interface Stretch extends Range {
  readonly kind: BlockKind;
  readonly column: number;
}

function stretchesOf({ blocks }: SourceDocument, scan: Scan): Stretch[] {
  const layout = new Set<number>();
  /** "TT | Đơn vị | Đại diện": rows with numbers lay out nothing, whatever heads their columns. */
  const numbered = new Set<number>();
  const stretches = blocks.map((block): Stretch => {
    const from = scan.tokenAt(block.span.start);
    const { cell } = block;
    if (cell?.row === 0 && cell.column === 0 && NUMBERS.has(scan.slice(from, from + 1).toLowerCase()))
      numbered.add(cell.table);
    if (cell && !numbered.has(cell.table) && LAYOUT.has(scan.kind('form', from))) layout.add(cell.table);
    return { kind: block.kind, from, to: scan.tokenAt(block.span.end), column: block.cell?.column ?? 0 };
  });
  if (layout.size === 0) return stretches;
  const joined: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const { cell } = blocks[i];
    const before = blocks[i - 1]?.cell;
    const last = joined[joined.length - 1];
    if (!cell || !layout.has(cell.table)) joined.push(stretch);
    // The cells of one row make one line, unless they hold several.
    else if (
      before?.table === cell.table &&
      before.row === cell.row &&
      isOneLine(scan, last) &&
      isOneLine(scan, stretch)
    )
      joined[joined.length - 1] = { ...last, to: stretch.to };
    else joined.push({ ...stretch, kind: 'paragraph' });
  });
  return joined;
}

const isOneLine = (scan: Scan, { from, to }: Range): boolean => from >= to || lineEnd(scan, from, to) === to;

const NUMBERS = new Set(['tt', 'stt']);

/** What stands in the head or at the end of a paper, never in a table of its text. */
const LAYOUT = new Set(['motto', 'recipients', 'on-behalf', 'chair', 'clerk']);

function partsOf(scan: Scan, from: number, to: number, cell: number, tabbed: boolean): Part[] {
  const { text } = scan;
  const { start, end, flags } = scan.tokens;
  // A cell after the first begins in the line of the one before it.
  const origin = cell > 0 ? start[from] : lineStart(text, start[from]);
  const parts: Part[] = [];
  let first = from;
  let left = columnAt(text, origin, start[from], cell * CELL);
  let bars = 0;
  for (let i = from + 1; i <= to; i++) {
    // "THƯ KÝ | CHỦ TRÌ": the rule between two cells, in a line that is no row of a table
    if (i + 1 < to && (flags[i] & PUNCTUATION) !== 0 && isBar(scan, i)) {
      if (first < i && !isBar(scan, first))
        parts.push({ from: first, to: i, left, right: left + end[i - 1] - start[first] });
      first = ++i;
      left = (cell + ++bars) * CELL;
      continue;
    }
    // "năm 2027,⏎      phương hướng": set in the middle, and no other column
    const wide = i < to && start[i] - end[i - 1] >= COLUMN_GAP && (flags[i] & (LINE_START | CAPITAL)) !== LINE_START;
    const parted = i === to || wide || (tabbed && isTab(text, end[i - 1], start[i]));
    if (!parted && ((flags[i] & (CAPITAL | ALL_CAPS)) === 0 || !startsMotto(scan, i))) continue;
    const right = left + end[i - 1] - start[first];
    parts.push({ from: first, to: i, left, right });
    if (i === to) break;
    first = i;
    left = columnAt(text, end[i - 1], start[i], right);
  }
  return parts;
}

const isBar = (scan: Scan, at: number): boolean => scan.mark(at) === BAR;

/** The offset after the last line feed before `at`. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 0x0a) start--;
  return start;
}

const isTab = (text: string, from: number, to: number): boolean => to > from && text.charCodeAt(from) === TAB;

/**
 * "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the blanks between the columns were lost. "CHỦ TỊCH NƯỚC CỘNG
 * HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" is one title.
 */
const startsMotto = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & FORM) !== 0 &&
  scan.kind('form', at) === 'motto' &&
  scan.slice(at - 1, at).toLowerCase() !== 'nước' &&
  (scan.has(at, ALL_CAPS) || (scan.word(at) === 'độc' && scan.has(at, CAPITAL)));
const FORM = layerBits('form');

/**
 * The column that the blanks `[from, to)` lead to from this one. However many tabs lead from one column to the next, they
 * lead to the same place: who types them takes as many as it needs.
 */
function columnAt(text: string, from: number, to: number, column: number): number {
  let at = column;
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== TAB) at++;
    else if (i === from || text.charCodeAt(i - 1) !== TAB) at = at - (at % TAB_STOP) + TAB_STOP;
  }
  return at;
}
/** Wider than any line: columns of a table never overlap. */
const CELL = 10_000;
const TAB = 0x09;
const TAB_STOP = 200;

/** All its words are in capitals, and one has two letters at least. */
export function isShouted(scan: Scan, { from, to }: Range): boolean {
  let shouted = false;
  for (let i = from; i < to; i++) {
    if (scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (scan.has(i, ALL_CAPS)) shouted = true;
    else if (!scan.has(i, CAPITAL) || scan.tokens.end[i] - scan.tokens.start[i] > 1) return false;
  }
  return shouted;
}

/** Nothing but marks and numbers: "-----", "* * *", "- 2 -". */
export function isBlankLine(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, NUMBER | PUNCTUATION)) return false;
  return true;
}

/** The token after the marks that open a line: "- Căn cứ", "(Kèm theo". */
export function firstWord(scan: Scan, { from, to }: Range): number {
  let i = from;
  while (i < to && scan.has(i, PUNCTUATION)) i++;
  return i;
}
