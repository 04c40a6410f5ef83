import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { CLOSE, COMMA, DASHES, OPEN, SLASH } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { pair } from './nouns.js';

/** Names right before what calls them members of their bloc. */
export interface BeforeName {
  readonly items: readonly Item[];
  /** The token that names the bloc, or speaks of it. */
  readonly bloc: number;
}

const LEAST = 3;
const AWARD = layerBits('award');

/**
 * "Thuế tỉnh, Kho bạc tỉnh và Hải quan tỉnh | (Khối thi đua số 3) | ký giao ước", "A, B, C | thuộc Khối thi đua số 3", "A,
 * B, C | (các đơn vị thuộc Cụm)", "A, B, C | - đều là thành viên khối": three units or more before the words that say so,
 * where nobody is given anything.
 */
export function namesBeforeName(scan: Scan, { from, to, chunks, layers }: Parsed): BeforeName | null {
  // "A (Khối thi đua số 1), B (Khối thi đua số 2), C (Khối thi đua số 3)": each has its own
  const inBrackets = chunks.filter((chunk) => chunk.kind === 'bloc' && scan.mark(chunk.from - 1) === OPEN);
  if ((layers & AWARD) !== 0 || inBrackets.length > 1) return null;
  let past = from;
  for (const chunk of chunks) {
    if (chunk.kind !== 'units' || chunk.from < past) continue;
    const items = listFrom(scan, chunk.from, to, null);
    const last = items.at(-1);
    if (!last) continue;
    past = last.to;
    const bloc = items.length >= LEAST ? blocBehind(scan, chunks, last.to, items.length) : -1;
    if (bloc >= 0) return isHonoured(scan, from, chunk.from) ? null : { items, bloc };
  }
  return null;
}

/** Those who are given or chosen are some of the members. */
function isHonoured(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (HONOURS.has(scan.kind('verb', i))) return true;
  return false;
}
const HONOURS = new Set(['propose', 'vote', 'give', 'receive', 'passive', 'revoke']);

/** The token of the bloc behind "(", ", thuộc", "- đều là thành viên", "(06/06 đơn vị thành viên có mặt)"; -1 for none. */
function blocBehind(scan: Scan, chunks: readonly Chunk[], at: number, count: number): number {
  const bracket = scan.mark(at) === OPEN;
  let i = bracket || scan.mark(at) === COMMA || DASHES.has(scan.mark(at)) ? at + 1 : at;
  const first = i;
  while (scan.has(i, NUMBER) || scan.mark(i) === SLASH) i++;
  while (LEADS.has(scan.word(i)) && i - first < 6) i++;
  const short = scan.word(i) === 'đ' && scan.word(i + 2) === 'v';
  const units = short || pair(scan, i, 'đơn', 'vị') || pair(scan, i, 'cơ', 'quan');
  if (units) i += short ? 3 : 2;
  const members = pair(scan, i, 'thành', 'viên');
  if (members) i += 2;
  if (members && pair(scan, i, 'có', 'mặt')) return at;
  // "Có mặt: A, B, C | (3/3 đơn vị thành viên)"
  const all = bracket && [0, 2].every((part) => Number(scan.slice(first + part, first + part + 1)) === count);
  if (members && all && scan.mark(i) === CLOSE) return at;
  const of = OF.has(scan.word(i));
  if (of) i++;
  if (scan.size('bloc', i) === 0 || !(bracket || of || members)) return -1;
  const bloc = chunks.find((chunk) => chunk.from === i);
  const named = bloc?.kind === 'bloc' && !bloc.bloc.bare;
  return members || (units && of) || (named && (of || bracket)) ? i : -1;
}
const OF = new Set(['thuộc', 'trong', 'của']);
const LEADS = new Set(['đều', 'cùng', 'là', 'các', 'những']);
