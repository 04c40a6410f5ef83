import type { Scan } from '../../../lexicon/scan.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { type Item, listFrom } from './list.js';

/** Names right before the name of their bloc. */
export interface BeforeName {
  readonly items: readonly Item[];
  /** The token of the bloc's name. */
  readonly bloc: number;
}

const OPEN = 0x28;
const COMMA = 0x2c;
const LEAST = 3;

/**
 * "Thuế tỉnh, Kho bạc tỉnh và Hải quan tỉnh | (Khối thi đua số 3) | ký giao ước", "các đơn vị A, B, C | thuộc Khối thi đua
 * số 3": three units or more with nothing but the bracket or "thuộc" before the only bloc that the sentence names, where
 * nobody is given anything.
 */
export function namesBeforeName(scan: Scan, { from, chunks }: Parsed): BeforeName | null {
  const at = chunks.findIndex((chunk) => chunk.kind === 'bloc');
  const bloc = chunks[at];
  if (bloc?.kind !== 'bloc' || bloc.bloc.bare) return null;
  if (chunks.some((chunk, i) => chunk.kind === 'award' || (i > at && chunk.kind === 'bloc' && !chunk.bloc.bare)))
    return null;
  const end = listEnd(scan, chunks, at);
  if (end < 0) return null;
  for (let i = from; i < bloc.from; i++) if (HONOURS.has(scan.kind('verb', i))) return null;
  let first = end;
  while (first > 0 && isListed(scan, chunks[first - 1])) first--;
  for (; first < end; first++) {
    if (chunks[first].kind !== 'units') continue;
    const items = listFrom(scan, chunks[first].from, chunks[end].from, null);
    if (items[items.length - 1]?.to !== chunks[end].from) return null;
    return items.length >= LEAST ? { items, bloc: bloc.from } : null;
  }
  return null;
}

/** Given or chosen: some of the members. */
const HONOURS = new Set(['propose', 'vote', 'register', 'give', 'receive', 'passive', 'revoke']);

/** The chunk behind the last name: the bracket, "thuộc" or its comma; -1 where other words stand before the bloc. */
function listEnd(scan: Scan, chunks: readonly Chunk[], bloc: number): number {
  const last = chunks[bloc - 1];
  if (last === undefined) return -1;
  if (scan.mark(last.from) === OPEN) return bloc - 1;
  if (!OF.has(scan.word(last.from)) || last.to !== last.from + 1) return -1;
  return bloc > 1 && scan.mark(chunks[bloc - 2].from) === COMMA ? bloc - 2 : bloc - 1;
}
const OF = new Set(['thuộc', 'trong']);

const isListed = (scan: Scan, chunk: Chunk): boolean =>
  chunk.kind === 'units' || scan.mark(chunk.from) === COMMA || JOINS.has(scan.word(chunk.from));
const JOINS = new Set(['và', 'cùng', 'với']);
