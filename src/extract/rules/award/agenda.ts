import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { afterMarker, markerOf } from '../document/marker.js';
import type { Frame } from './frame.js';

/**
 * The sentences of the agenda in an invitation, of what will be done there: "Nội dung:" with its line, and the lines under it up to the next
 * label. Empty for other papers.
 */
export function agendaIn({ scan, sentences }: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  if (!sentences.slice(0, HEAD).some((sentence) => titlesInvitation(scan, sentence))) return found;
  let head: Parsed | null = null;
  let block = -1;
  for (const sentence of sentences) {
    if (opensAgenda(scan, sentence)) head = sentence;
    else if (head && sentence.block !== block && !isUnder(scan, head, sentence)) head = null;
    block = sentence.block;
    if (head) found.add(sentence.index);
  }
  return found;
}
/** A line with a marker, and not with that of the label itself: "1- …" under "* Nội dung:", before "* Địa điểm: …". */
function isUnder(scan: Scan, head: Parsed, line: Parsed): boolean {
  if (markerOf(scan, line) === null) return false;
  return markerOf(scan, head) === null || scan.mark(head.from) === 0 || scan.mark(line.from) !== scan.mark(head.from);
}
/** Sentences at the head of a paper. */
const HEAD = 12;

/** "GIẤY MỜI", "Thư mời" at the head of a line. */
const titlesInvitation = (scan: Scan, { from }: Parsed): boolean =>
  scan.word(from + 1) === 'mời' && (scan.word(from) === 'giấy' || scan.word(from) === 'thư');

/** "* Nội dung :", "3. Nội dung cuộc họp: …" */
function opensAgenda(scan: Scan, sentence: Parsed): boolean {
  const at = afterMarker(scan, sentence);
  if (scan.word(at) !== 'nội' || scan.word(at + 1) !== 'dung') return false;
  for (let i = at + 2; i < Math.min(sentence.to, at + 6); i++) if (scan.mark(i) === COLON) return true;
  return false;
}

/** "bỏ phiếu chọn 01 đơn vị đề nghị tặng Cờ thi đua" in a pact: how it will be done. */
export const asPledged = (frame: Frame): Frame =>
  frame.outcome === 'recommended' && frame.items.length > 0 ? asAgenda(frame) : frame;

/** "được đưa ra xét để chọn 01 tập thể lao động xuất sắc": for so many it is looked into, and nobody yet. */
export function asPurpose(scan: Scan, { from }: Parsed, frame: Frame): Frame {
  const first = Math.max(from + 1, frame.award.from - PURPOSE);
  if (frame.items.length === 0) return frame;
  for (let i = frame.award.from - 1; i >= first && !scan.has(i, PUNCTUATION); i--)
    if (scan.word(i - 1) === 'để' && scan.kind('verb', i) === 'vote') return asAgenda(frame);
  return frame;
}
/** Tokens between the verb and an award: "để chọn | 01 tập thể lao động xuất sắc và 01 | cờ thi đua". */
const PURPOSE = 16;

/** "chọn 01 đơn vị đề nghị tặng Cờ thi đua" on an agenda: so many, and nobody yet. */
export const asAgenda = (frame: Frame): Frame =>
  frame.items.every(({ count }) => count !== null) ? { ...frame, outcome: 'planned' } : frame;
