import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Chunk, chunkOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

/**
 * "1. Khối trưởng năm 2028" over "- Thuế tỉnh": a line that is nothing but the role reads on in the one under it, which is nothing
 * but units, as behind a colon. Other sentences as they are.
 */
export function withLineUnder(passage: Passage, sentence: Parsed): Parsed {
  const { scan, sentences } = passage;
  const next = sentences[sentence.index + 1];
  if (!next || sentence.zone === 'cell' || next.kind === 'table-cell' || !isRoleAlone(passage, sentence))
    return sentence;
  const below = next.chunks.length > 0 ? next.chunks : chunksWithin(scan, next);
  const units = below.filter(({ kind }) => kind === 'units');
  const first = below.findIndex(({ kind }) => kind === 'units');
  const alone =
    units.length > 0 && below.every((chunk, i) => chunk.kind === 'units' || isMarker(passage, chunk, i < first));
  if (!alone) return sentence;
  const label = sentence.chunks.filter(({ kind }, i) => kind !== 'mark' || i < 2);
  const colon: Chunk = chunkOf('mark', sentence.to - 1, sentence.to - 1, ':');
  return { ...sentence, chunks: [...label, colon, ...below.slice(first)] };
}

/** One role, with its year and its bloc, behind the number of the line. */
function isRoleAlone(passage: Passage, { chunks }: Parsed): boolean {
  const roles = chunks.filter(({ kind }) => kind === 'role').length;
  const at = chunks.findIndex(({ kind }) => kind === 'role');
  return (
    roles === 1 &&
    chunks.every(
      (chunk, i) =>
        chunk.kind === 'role' ||
        chunk.kind === 'year' ||
        (chunk.kind === 'bloc' && i > at) ||
        isMarker(passage, chunk, i < at) ||
        OFFICE.has(passage.scan.slice(chunk.from, chunk.to).toLowerCase()),
    )
  );
}
/** "Đơn vị Khối trưởng" */
const OFFICE = new Set(['đơn', 'vị', 'đơn vị']);

/** "1.", "a)", "-" before it, a stop or a colon behind it. */
function isMarker({ scan }: Passage, { kind, from, to }: Chunk, before: boolean): boolean {
  if (kind === 'mark') return before || !scan.has(from, NUMBER);
  const { start, end } = scan.tokens;
  return (
    before &&
    kind === 'word' &&
    to === from + 1 &&
    end[from] - start[from] < 3 &&
    !scan.has(from, CAPITAL | PUNCTUATION)
  );
}
