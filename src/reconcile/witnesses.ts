import { newGroups } from './groups.js';
import { COPY, likeness } from './near-copy.js';

/** A document among those of which people say which are copies. */
export interface Told {
  readonly documentId: number;
  readonly sha256: string;
  /** Null for a text that is too short to tell. */
  readonly signature: Uint32Array | null;
  readonly bands: readonly number[] | null;
}

/** Of two documents: they tell one text, or each its own. */
export interface CopyWord {
  readonly documentId: number;
  readonly otherId: number;
  readonly verdict: 'copies' | 'apart';
}

/**
 * Which documents are one witness where people say so: by document the first of its own. What they say ties first, in its order, then
 * what texts tell, the likest first, so that a repost of either of two that are kept apart goes with that one. Nothing ties two that are
 * kept apart. Documents go by their SHA-256, so that the order in which they came does not count.
 */
export function witnesses(documents: readonly Told[], words: readonly CopyWord[]): ReadonlyMap<number, number> {
  const groups = newGroups();
  const kept = words.filter(({ verdict }) => verdict === 'apart');
  const join = (one: number, other: number): boolean => {
    const [a, b] = [groups.of(one), groups.of(other)];
    if (a === b) return false;
    const apart = kept.some(({ documentId, otherId }) => {
      const [left, right] = [groups.of(documentId), groups.of(otherId)];
      return (left === a && right === b) || (left === b && right === a);
    });
    if (!apart) groups.join(a, b);
    return !apart;
  };
  for (const { verdict, documentId, otherId } of words) if (verdict === 'copies') join(documentId, otherId);
  joinAlike(documents, join, groups.of);
  return new Map(documents.map(({ documentId }) => [documentId, groups.of(documentId)]));
}

/** The word that keeps apart what a further one would tie, or the other way round; of the words alone, whatever texts tell. */
export function contradicted<Word extends CopyWord>(words: readonly Word[], further: CopyWord): Word | undefined {
  const ties = [...words, further].filter(({ verdict }) => verdict === 'copies');
  const tied = newGroups();
  for (const { documentId, otherId } of ties) tied.join(documentId, otherId);
  const both = ({ documentId, otherId }: CopyWord) => tied.of(documentId) === tied.of(otherId);
  if (further.verdict === 'copies') return words.find((word) => word.verdict === 'apart' && both(word));
  if (!both(further)) return undefined;
  return words.find(
    ({ verdict, documentId }) => verdict === 'copies' && tied.of(documentId) === tied.of(further.otherId),
  );
}

/**
 * Joins pairs that texts alone take for copies, the likest first; of equally like ones in the order of the SHA-256. A thousand copies are half a million pairs,
 * of which nearly all are together already, or kept apart as the pair before.
 */
function joinAlike(
  documents: readonly Told[],
  join: (one: number, other: number) => boolean,
  groupOf: (one: number) => number,
): void {
  const signed = documents
    .filter((one): one is Told & { signature: Uint32Array; bands: number[] } => one.signature !== null)
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const ids = signed.map(({ documentId }) => documentId);
  const group = Float64Array.from(ids, groupOf);
  let apart = new Set<string>();
  for (const pairs of alike(signed))
    for (let at = 0; at < pairs.length; at += 2) {
      const [one, other] = [pairs[at]!, pairs[at + 1]!];
      const [mine, others] = [group[one]!, group[other]!];
      if (mine === others) continue;
      const both = mine < others ? `${mine} ${others}` : `${others} ${mine}`;
      if (apart.has(both)) continue;
      if (join(ids[one]!, ids[other]!)) {
        const joined = groupOf(ids[one]!);
        group.forEach((of, n) => {
          if (of === mine || of === others) group[n] = joined;
        });
        apart = new Set();
      } else apart.add(both);
    }
}

/** Pairs that are alike enough, by places in the list, those of each likeness together: the likest first. */
function alike(signed: readonly { readonly signature: Uint32Array; readonly bands: readonly number[] }[]): number[][] {
  const byLikeness = new Map<number, number[]>();
  for (const [at, one] of signed.entries()) {
    const bands = new Set(one.bands);
    for (let to = at + 1; to < signed.length; to++) {
      const other = signed[to]!;
      if (!other.bands.some((band) => bands.has(band))) continue;
      const alike = likeness(one.signature, other.signature);
      if (alike < COPY) continue;
      const pairs = byLikeness.get(alike);
      if (pairs) pairs.push(at, to);
      else byLikeness.set(alike, [at, to]);
    }
  }
  return [...byLikeness].sort(([a], [b]) => b - a).map(([, pairs]) => pairs);
}
