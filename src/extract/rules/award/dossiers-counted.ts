import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { type Item, itemOf } from './recipients.js';

/**
 * "| 77 hồ sơ | đề nghị xét tặng danh hiệu Nghệ sĩ nhân dân", "| 39 hồ sơ | xét tặng …": one person a dossier, of a title for persons; null for
 * dossiers of anything else.
 */
export function dossiersCounted(scan: Scan, chunks: readonly Chunk[], index: number): Item | null {
  const { from, kind } = chunks[index];
  if (kind !== 'word' || !scan.has(from, NUMBER)) return null;
  const count = parseAmount(scan, from, from + LONGEST_NUMBER);
  if (count === null || scan.pairAt(count.to) !== 'hồ sơ') return null;
  const end = count.to + 2;
  if (!ASKS.has(scan.kind('verb', end))) return null;
  const asked = chunks.find(
    (chunk, i) => i > index && chunk.from >= end && chunk.kind !== 'word' && chunk.kind !== 'cue',
  );
  return asked?.kind === 'award' && OF_PERSONS.test(asked.award.code) && asked.from - end < FARTHEST
    ? itemOf(from, end, 'person', null, count.value)
    : null;
}
const LONGEST_NUMBER = 4;
const ASKS = new Set(['propose', 'give']);
const OF_PERSONS = /^people-/;
/** Tokens of "đề nghị Hội đồng xét phong tặng". */
const FARTHEST = 9;
