import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Signer } from '../../passage.js';
import { firstWord, isShouted, type Line, type Part } from './lines.js';
import { markerOf } from './marker.js';
import { signersIn } from './signature.js';

/** The end of a paper: lines `[from, to)` with the recipients and the signatures; an annex may follow. */
export interface Closing {
  readonly from: number;
  readonly to: number;
  readonly signers: readonly Signer[];
}

const MAX_LINES = 45;
/** No signature has more columns, and no line of one more words. */
const COLUMNS = 6;
const WORDS = 80;
const CLOSES = new Set(['recipients', 'on-behalf']);

/** Finds where the paper is signed: at "Nơi nhận", an authority ("KT. CHỦ TỊCH") or a title in capitals over a name. */
export function closingOf(scan: Scan, lines: readonly Line[], body: number): Closing | null {
  for (let from = body; from < lines.length; from++) {
    if (!opensIn(scan, lines[from])) continue;
    const sure = lines[from].parts.some((part) => CLOSES.has(scan.kind('form', part.from)));
    const to = closingEnd(scan, lines, from, sure ? MAX_LINES : 9);
    const columns = columnsOf(scan, lines.slice(from, to));
    const inColumns = columns.flatMap((column) => signersIn(scan, column));
    // Lines whose indent was lost stand under the wrong column: read as they come.
    const signers = inColumns.length > 0 ? inColumns : signersIn(scan, inOrder(scan, lines.slice(from, to)));
    const listed = scan.kind('form', lines[from].from) === 'recipients';
    if (signers.length > 0 || listed) return { from, to, signers };
  }
  return null;
}

function opensIn(scan: Scan, { parts }: Line): boolean {
  for (const part of parts) if ((scan.layers(part.from) & OPENS) !== 0 && opensClosing(scan, part)) return true;
  return false;
}
const OPENS = layerBits('form', 'title', 'role');

function opensClosing(scan: Scan, part: Part): boolean {
  const form = scan.kind('form', part.from);
  if (form === 'recipients') return true;
  if (!isShouted(scan, part) || part.to - part.from > 20) return false;
  if (form === 'on-behalf' || form === 'acting' || form === 'chair' || form === 'clerk') return true;
  return scan.size('title', part.from) > 0 || scan.size('role', part.from) > 0;
}

/** The closing ends at an annex, at a table, at prose. */
function closingEnd(scan: Scan, lines: readonly Line[], from: number, most: number): number {
  const table = lines[from].kind === 'table-cell';
  let to = from + 1;
  while (to < lines.length && to - from < most) {
    const line = lines[to];
    if ((line.kind === 'table-cell') !== table || opensAnnex(scan, line)) break;
    if (line.to - line.from > 30 && line.parts.length === 1 && markerOf(scan, line) !== 'dash') break;
    to++;
  }
  return to;
}

/** "DANH SÁCH", "PHỤ LỤC I", "(Kèm theo Quyết định số …)". */
export function opensAnnex(scan: Scan, line: Line): boolean {
  const word = firstWord(scan, line);
  const form = scan.kind('form', word);
  if (form === 'attached') return word > line.from;
  return (form === 'list' || form === 'annex') && isShouted(scan, line);
}

const inOrder = (scan: Scan, lines: readonly Line[]): Part[] =>
  lines.flatMap((line) => line.parts.slice(0, COLUMNS).flatMap((part) => splitAuthority(scan, part)));

/** Parts that stand under each other, each column from the top. A part joins the column whose width it overlaps. */
function columnsOf(scan: Scan, lines: readonly Line[]): Part[][] {
  const columns: { left: number; right: number; parts: Part[] }[] = [];
  for (const line of lines) {
    for (const part of line.parts.slice(0, COLUMNS).flatMap((p) => splitAuthority(scan, p))) {
      const column = columns.find((c) => part.left < c.right && c.left < part.right);
      if (!column) columns.push({ left: part.left, right: part.right, parts: [part] });
      else {
        column.parts.push(part);
        // Recipients may be long; their column must not grow into the other one.
        if (markerOf(scan, part) !== 'dash') {
          column.left = Math.min(column.left, part.left);
          column.right = Math.max(column.right, part.right);
        }
      }
    }
  }
  return columns.map((column) => column.parts);
}

/** "Nơi nhận: KT. CHỦ TỊCH", "- Như Điều 4; PHÓ CHỦ TỊCH", "- Lưu: VT. (đã ký)": blanks between the columns were lost. */
function splitAuthority(scan: Scan, part: Part): Part[] {
  if (part.to - part.from > WORDS) return [part];
  const listed = scan.kind('form', part.from) === 'recipients' || markerOf(scan, part) === 'dash';
  for (let i = part.from + 1; i < part.to; i++) {
    if ((scan.layers(i) & OPENS) === 0) continue;
    const form = scan.kind('form', i);
    const after = listed && scan.has(i - 1, PUNCTUATION);
    const titled = form === 'on-behalf' || (after && (scan.size('title', i) > 0 || scan.size('role', i) > 0));
    const signed = after && form === 'signed' && scan.mark(part.to - 1) === CLOSE;
    if ((titled && isShouted(scan, { from: i, to: part.to })) || signed)
      return [
        { ...part, to: i },
        { ...part, from: i },
      ];
  }
  return [part];
}
const CLOSE = 0x29;
