import { type Groups, newGroups } from '../../reconcile/groups.js';
import { COPY, likeness } from '../../reconcile/near-copy.js';
import type { BandedSignature, Copy, LeadingSignature, Signature } from '../../store/origins.js';

/** What is stored of others than the documents at hand. */
export interface Others {
  /** Those that lead a band that one of the documents has. */
  readonly leading: readonly LeadingSignature[];
  /** Those of a group, by its first document, that have one of the bands. */
  sharing(groupId: number, bands: readonly number[]): Promise<readonly Signature[]>;
}

export interface CopiesFound {
  readonly copies: readonly Copy[];
  /** Of documents and of the first ones of stored groups: which are one group now. */
  readonly groups: Groups;
  /** By document the bands that it leads in its group. */
  readonly leads: ReadonlyMap<number, readonly number[]>;
}

/**
 * Ties documents, of which each is in no group yet, to all groups of which one is its copy, one after the other, as if each came
 * alone. Of a group that shares a band with it those are asked that lead such a band, and the rest only where it is like none of
 * these: a text that comes for the thousandth time is compared with one or two. The groups are those that all pairs would give.
 */
export async function findCopies(documents: readonly BandedSignature[], others: Others): Promise<CopiesFound> {
  const groups = newGroups();
  const stored = new Map(others.leading.map(({ documentId, groupId }) => [documentId, groupId]));
  const groupOf = ({ documentId }: Signature): number => groups.of(stored.get(documentId) ?? documentId);
  const leaders = new Map<number, Signature[]>();
  const lead = (one: Signature, bands: readonly number[]) => {
    for (const band of bands) {
      const there = leaders.get(band);
      if (there) there.push(one);
      else leaders.set(band, [one]);
    }
  };
  for (const one of others.leading) lead(one, one.leads);
  const rest = async (group: number, bands: readonly number[], till: number): Promise<Signature[]> => {
    const shared = new Set(bands);
    const here = documents.slice(0, till).filter((one) => groupOf(one) === group);
    const ids = [...new Set(stored.values())].filter((id) => groups.of(id) === group);
    // One after the other: all are asked within one transaction.
    const there: Signature[] = [];
    for (const id of ids) there.push(...(await others.sharing(id, bands)));
    return [...there, ...here.filter((one) => one.bands.some((band) => shared.has(band)))];
  };

  const copies: Copy[] = [];
  const leads = new Map<number, readonly number[]>();
  for (const [at, document] of documents.entries()) {
    const { documentId, bands } = document;
    const near = new Set(bands.flatMap((band) => leaders.get(band) ?? []));
    for (const group of new Set([...near].map(groupOf))) {
      const leading = [...near].filter((one) => groupOf(one) === group);
      const copy = mostAlike(document, leading) ?? mostAlike(document, await rest(group, bands, at));
      if (!copy) continue;
      copies.push(copy);
      groups.join(documentId, group);
    }
    const own = groupOf(document);
    const led = bands.filter((band) => !leaders.get(band)?.some((one) => groupOf(one) === own));
    leads.set(documentId, led);
    lead(document, led);
  }
  return { copies, groups, leads };
}

/** The copy that a document is most like; null where none is like enough. */
function mostAlike({ documentId, signature }: Signature, others: readonly Signature[]): Copy | null {
  let best: Copy | null = null;
  for (const other of others) {
    const alike = likeness(signature, other.signature);
    if (alike >= COPY && alike > (best?.likeness ?? 0))
      best = { documentId, otherId: other.documentId, likeness: alike };
  }
  return best;
}
