import type { Scan } from '../../../lexicon/scan.js';
import type { Resolved } from '../../calendar.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';

/**
 * "Năm qua, các đơn vị có nhiều mô hình mới. | Tiêu biểu, Sở Y tế đạt Cờ thi đua" in news of a bloc that pledges for the year at hand and reviews
 * nothing: the year before it. Null where a sentence between speaks of another year, and of a bloc that closes its year, which is the one gone.
 */
export function yearGone(
  { scan, sentences }: Passage,
  { index, block }: Parsed,
  bloc: Bloc | null,
): Resolved<number> | null {
  if (bloc === null || bloc.year === null || bloc.year !== bloc.nextYear) return null;
  for (let i = index; i >= 0 && index - i < PARAGRAPH && sentences[i].block === block; i--) {
    const { from, to, chunks } = sentences[i];
    if (looksBack(scan, from))
      return { value: bloc.year - 1, basis: 'from_context', span: scan.span(from, Math.min(to, from + 2)) };
    if (chunks.some(({ kind }) => kind === 'year' || kind === 'date')) return null;
  }
  return null;
}
/** Sentences of a paragraph that may go on about it. */
const PARAGRAPH = 5;

/** "Năm qua", "Trong năm vừa qua", "Một năm qua"; not "Những năm qua". */
function looksBack(scan: Scan, from: number): boolean {
  const at = OPENS.has(scan.word(from)) ? from + 1 : from;
  const last = scan.word(at + 1) === 'vừa' ? at + 2 : at + 1;
  return scan.word(at) === 'năm' && scan.word(last) === 'qua';
}
const OPENS = new Set(['trong', 'một']);
