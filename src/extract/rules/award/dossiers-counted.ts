import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { type Item, itemOf } from './item.js';

/**
 * "Hội đồng đã thông qua danh sách | 77 hồ sơ | đề nghị xét tặng danh hiệu Nghệ sĩ nhân dân": one person a dossier, of a title for persons, where a
 * council passed them on; null for dossiers of anything else, and where so many only came in ("Đợt này có 683 hồ sơ đề nghị tặng …").
 */
export function dossiersCounted(scan: Scan, chunks: readonly Chunk[], index: number): Item | null {
  const { from, kind } = chunks[index];
  if (kind !== 'word' || !scan.has(from, NUMBER)) return null;
  const count = parseAmount(scan, from, from + LONGEST_NUMBER);
  if (count === null || scan.pairAt(count.to) !== 'hồ sơ') return null;
  const end = count.to + 2;
  if (!ASKS.has(scan.kind('verb', end)) || !isPassedOn(scan, chunks[0].from, from)) return null;
  const asked = chunks.find(
    (chunk, i) => i > index && chunk.from >= end && chunk.kind !== 'word' && chunk.kind !== 'cue',
  );
  return asked?.kind === 'award' && OF_PERSONS.test(asked.award.code) && asked.from - end < FARTHEST
    ? itemOf(from, end, 'person', null, count.value)
    : null;
}
/** "đã thông qua", "đã lựa chọn … đủ điều kiện trình" in the sentence before the number. */
function isPassedOn(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.pairAt(i) === 'thông qua' || PASSES.has(scan.kind('verb', i))) return true;
  return false;
}
const PASSES = new Set(['vote', 'propose']);
const LONGEST_NUMBER = 4;
const ASKS = new Set(['propose', 'give']);
const OF_PERSONS = /^people-/;
/** Tokens of "đề nghị Hội đồng xét phong tặng". */
const FARTHEST = 9;
