import type { Person } from '../../../names/person.js';
import type { Chunk } from '../../chunk.js';

// What stands at a place among the chunks of a sentence.

export const isMark = (chunk: Chunk | undefined, mark: string): boolean =>
  chunk?.kind === 'mark' && chunk.mark === mark;

export const personsOf = (chunk: Chunk): readonly Person[] => (chunk.kind === 'persons' ? chunk.list.persons : []);

/** Index of the bracket that the one at `at` closes; -1 where none is near before it. */
export function opening(chunks: readonly Chunk[], at: number): number {
  for (let c = at - 1; c >= 0 && at - c < 12; c--) if (isMark(chunks[c], '(')) return c;
  return -1;
}
