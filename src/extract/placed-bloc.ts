import type { BlocName } from '../names/bloc.js';
import { type Chunk, chunkOf } from './chunk.js';
import type { Parsed } from './passage.js';

/** The words by which a list calls a bloc, without "thi đua". */
export const BLOC_WORDS: ReadonlyMap<string, 'khoi' | 'cum'> = new Map([
  ['khối', 'khoi'],
  ['cụm', 'cum'],
]);

/**
 * The sentence with its tokens `[from, to)` as the name of a bloc, instead of what its chunks made of them up to `past`: where its
 * place in a list says that it is one.
 */
export function withBlocAt(
  sentence: Parsed,
  chunks: readonly Chunk[],
  kind: 'khoi' | 'cum',
  from: number,
  to: number,
  past = to,
): Parsed {
  const own = chunks.find((chunk) => chunk.kind === 'bloc' && chunk.from === from && chunk.to === to);
  // "Cụm II": what its words say, and the place makes sure of it.
  const name: BlocName =
    own?.kind === 'bloc'
      ? { ...own.bloc, bare: false, sure: true }
      : { from, to, kind, number: null, stem: to, bare: false, sure: true };
  const before = chunks.filter((chunk) => chunk.to <= from);
  return {
    ...sentence,
    chunks: [...before, chunkOf('bloc', from, to, name), ...chunks.filter((chunk) => chunk.from >= past)],
  };
}
