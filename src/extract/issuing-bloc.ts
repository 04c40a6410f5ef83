import type { Scan } from '../lexicon/scan.js';
import { calledByNumber } from '../names/bloc.js';
import { endsBloc } from '../names/bloc-end.js';
import { OPEN } from '../text/marks.js';
import { type Chunk, chunkOf } from './chunk.js';
import type { Parsed } from './passage.js';
import type { Range } from './rules/document/lines.js';

/**
 * The sentences, the one in which the bloc that issues the paper is named with the whole of its name, where that goes on in the next lines of the
 * head: "CỤM THI ĐUA CÁC ĐÀI PT-TH" over "MIỀN ĐÔNG NAM BỘ", "KHỐI THI ĐUA CÁC HTX NÔNG NGHIỆP," over "THỦY SẢN (KHỐI III)". A name that the other
 * column parts stays what its first line says.
 */
export function withIssuingBloc(scan: Scan, sentences: readonly Parsed[], issuer: readonly Range[]): readonly Parsed[] {
  const [only, ...others] = issuer;
  if (only === undefined || others.length > 0 || scan.size('bloc', only.from) === 0) return sentences;
  const at = sentences.findIndex(({ from, to }) => from <= only.from && only.from < to);
  const sentence = sentences[at];
  const bloc = sentence?.zone === 'title' ? blocOver(scan, sentence, only) : null;
  return bloc === null ? sentences : sentences.with(at, { ...sentence, chunks: [bloc] });
}

/** Null where the first line says it all. */
function blocOver(scan: Scan, { to: end, chunks }: Parsed, { from, to }: Range): Chunk | null {
  const own = chunks.find((chunk) => chunk.from === from);
  if (to <= end || own?.kind !== 'bloc' || endsBloc(scan, end)) return null;
  let bracket = to - 1;
  while (bracket > from && scan.mark(bracket) !== OPEN) bracket--;
  const number = own.bloc.number ?? calledByNumber(scan, bracket, to);
  const stem = bracket > from ? bracket : to;
  return chunkOf('bloc', from, to, { ...own.bloc, to, stem, number, bare: false });
}
