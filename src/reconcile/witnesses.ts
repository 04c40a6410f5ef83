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
  const join = (one: number, other: number): void => {
    const [a, b] = [groups.of(one), groups.of(other)];
    if (a === b) return;
    const apart = kept.some(({ documentId, otherId }) => {
      const [left, right] = [groups.of(documentId), groups.of(otherId)];
      return (left === a && right === b) || (left === b && right === a);
    });
    if (!apart) groups.join(a, b);
  };
  for (const { verdict, documentId, otherId } of words) if (verdict === 'copies') join(documentId, otherId);
  for (const [one, other] of alike(documents)) join(one, other);
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

/** Pairs that texts alone take for copies, the likest first. */
function alike(documents: readonly Told[]): [number, number][] {
  const signed = documents
    .filter((one): one is Told & { signature: Uint32Array; bands: number[] } => one.signature !== null)
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const pairs: { readonly pair: [number, number]; readonly alike: number }[] = [];
  for (const [at, one] of signed.entries()) {
    const bands = new Set(one.bands);
    for (const other of signed.slice(at + 1)) {
      if (!other.bands.some((band) => bands.has(band))) continue;
      const alike = likeness(one.signature, other.signature);
      if (alike >= COPY) pairs.push({ pair: [one.documentId, other.documentId], alike });
    }
  }
  // Of equally like ones the order stays: that of the SHA-256.
  return pairs.sort((a, b) => b.alike - a.alike).map(({ pair }) => pair);
}
