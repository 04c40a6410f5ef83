import type { Scan } from '../../../lexicon/scan.js';
import { OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';

/**
 * "phần thưởng | xứng đáng | được trao", "đã | xứng đáng | được tặng", "xứng đáng được Nhà nước trao tặng Huân chương Lao động hạng Ba | (2005)", "…
 * | năm 2005": the award was given, and not only deserved; "xứng đáng được tặng Huân chương năm 2027" may be what somebody hopes for, where nobody gives it.
 */
export function wasDeserved(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const { from } = chunks[index];
  if (scan.word(from - 1) === 'thưởng' || scan.word(from - 1) === 'đã') return true;
  for (let i = index + 1; i < chunks.length && i - index < FARTHEST; i++) {
    if (chunks[i].kind !== 'award') continue;
    const next = chunks[i + 1];
    if (next?.kind === 'year') return scan.kind('verb', from + 3) !== 'give';
    if (next?.kind !== 'mark' || scan.mark(next.from) !== OPEN) continue;
    if (chunks[i + 2]?.kind === 'year' || scan.has(next.to, NUMBER)) return true;
  }
  return false;
}
/** Chunks. */
const FARTHEST = 40;
