import type { DocumentKind } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { parsePaperNumber } from '../../../names/paper-number.js';
import { plainWords } from '../../../names/plain-words.js';
import { parsePost } from '../../../names/post.js';
import { BAR, COLON, COMMA, DASHES } from '../../../text/marks.js';
import type { Signer } from '../../passage.js';
import { dateIn } from './date.js';
import { formNameOf, headLimit, kindOfForm, kindOfSign } from './head.js';
import type { Line, Range } from './lines.js';
import { nameOf } from './signature-line.js';

/** What the portal that shows a paper says of it in rows of its own, in place of the head and the signature of the paper; lines `[from, to)`. */
export interface Card {
  readonly to: number;
  readonly kind: DocumentKind;
  readonly number: Range;
  readonly date: DateName | null;
  readonly publisher: Range | null;
  readonly title: Range | null;
  readonly signer: Signer | null;
}

/** What the labels of such rows stand for, as portals write them. */
const LABELS: Readonly<Record<string, Label>> = {
  'số ký hiệu': 'number',
  'số hiệu': 'number',
  'số hiệu văn bản': 'number',
  'số ký hiệu văn bản': 'number',
  'số văn bản': 'number',
  'loại văn bản': 'kind',
  'hình thức văn bản': 'kind',
  'thể loại văn bản': 'kind',
  'cơ quan ban hành': 'publisher',
  'đơn vị ban hành': 'publisher',
  'nơi ban hành': 'publisher',
  'ngày ban hành': 'date',
  'ngày ký': 'date',
  'người ký': 'signer',
  'người ký văn bản': 'signer',
  'chức vụ người ký': 'post',
  'trích yếu': 'title',
  'trích yếu nội dung': 'title',
  'trích yếu văn bản': 'title',
  'ngày hiệu lực': 'other',
  'ngày có hiệu lực': 'other',
  'lĩnh vực': 'other',
};
type Label = 'number' | 'kind' | 'publisher' | 'date' | 'signer' | 'post' | 'title' | 'other';

/** Tokens of a label, and lines that may stand between two rows. */
const LONGEST_LABEL = 6;
const APART = 2;
/** The number, and two of the others. */
const FEWEST = 3;

/**
 * "Số/Ký hiệu | 171/QĐ-UBND", "Ngày ban hành: 23/01/2024", "Người ký | …" over the text of a paper: null where a list of papers has several of
 * them, or where the paper stands under it with a head of its own.
 */
export function cardOf(scan: Scan, lines: readonly Line[]): Card | null {
  const rows = new Map<Label, Range>();
  let to = 0;
  for (let i = 0; i < headLimit(lines); i++) {
    const row = rowAt(scan, lines, i);
    if (!row) {
      if (rows.size > 0 && i - to >= APART) break;
      continue;
    }
    if (row.label === 'number' && rows.has('number')) return null;
    if (!rows.has(row.label)) rows.set(row.label, row.value);
    to = i + row.lines;
    i = to - 1;
  }
  const told = rows.get('number');
  const number = told ? parsePaperNumber(scan, told.from, told.to) : null;
  if (number === null || rows.size - (rows.has('other') ? 1 : 0) < FEWEST || hasHead(scan, lines, to)) return null;
  const [type, day] = [rows.get('kind'), rows.get('date')];
  return {
    to,
    kind: (type && kindOfForm(scan, type.from)) ?? kindOfSign(number.sign),
    number,
    date: day ? dateIn(scan, day.from, day.to) : null,
    publisher: rows.get('publisher') ?? null,
    title: rows.get('title') ?? null,
    signer: signerOf(scan, rows.get('signer'), rows.get('post')),
  };
}

/** The paper stands under the card as it was issued: its motto, or the name of its form. */
function hasHead(scan: Scan, lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from, from + headLimit(lines));
  const form = formNameOf(scan, below);
  const motto = ({ parts }: Line): boolean => parts.some((part) => scan.kind('form', part.from) === 'motto');
  return (form !== null && form.kind !== 'list') || below.some(motto);
}

/** "Ngày ban hành | 23/01/2024" in two cells, "Ngày ban hành: 23/01/2024" or with a tab between in one line; null for another line. */
function rowAt(
  scan: Scan,
  lines: readonly Line[],
  index: number,
): { readonly label: Label; readonly value: Range; readonly lines: number } | null {
  const { from, to, kind } = lines[index];
  let end = from;
  while (end < to && end - from <= LONGEST_LABEL && !PARTS.has(scan.mark(end)) && !isPastTab(scan, end, from)) end++;
  if (end - from > LONGEST_LABEL) return null;
  const label = LABELS[plainWords(scan, from, end).replace(/ ?[/,] ?/u, ' ')];
  if (!label) return null;
  const value = PARTS.has(scan.mark(end)) ? end + 1 : end;
  if (value < to) return { label, value: { from: value, to }, lines: 1 };
  const next = lines[index + 1];
  return kind === 'table-cell' && next?.kind === 'table-cell'
    ? { label, value: { from: next.from, to: next.to }, lines: 2 }
    : null;
}
const PARTS = new Set([BAR, COLON]);

/** "Ngày ban hành⇥| 23/01/2024" */
const isPastTab = (scan: Scan, at: number, from: number): boolean =>
  at > from && scan.text.slice(scan.tokens.end[at - 1], scan.tokens.start[at]).includes('\t');

/** "Phó Chủ tịch Tô Văn Hải", "Tô Văn Hải - Phó Chủ tịch", "Tô Văn Hải" beside "Chức vụ người ký | Phó Chủ tịch". */
function signerOf(scan: Scan, said: Range | undefined, postSaid: Range | undefined): Signer | null {
  if (!said) return null;
  const { from, to } = said;
  const before = parsePost(scan, from, to);
  const parted = before && before.to < to ? nameOf(scan, { from: pastMark(scan, before.to), to }) : null;
  if (before && parted) return signer(parted.name, [before, ...parted.titles], 1);
  for (let at = from + 2; at + 1 < to; at++) {
    if (!BETWEEN.has(scan.mark(at)) && !DASHES.has(scan.mark(at))) continue;
    const named = nameOf(scan, { from, to: at });
    const post = parsePost(scan, at + 1, to);
    return named && post ? signer(named.name, [post, ...named.titles], 1) : null;
  }
  const named = nameOf(scan, said);
  return named && signer(named.name, [...(postSaid ? [postSaid] : []), ...named.titles], postSaid ? 1 : 0);
}
const BETWEEN = new Set([COMMA, COLON]);

const pastMark = (scan: Scan, at: number): number =>
  DASHES.has(scan.mark(at)) || BETWEEN.has(scan.mark(at)) ? at + 1 : at;

const signer = (name: Range, titles: readonly Range[], posts: number): Signer => ({
  name,
  titles: titles.map(({ from, to }) => ({ from, to })),
  posts,
  authority: [],
  chair: false,
  clerk: false,
});
