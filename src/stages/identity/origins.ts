import { bandsOf, COPY, groupsOf, likeness, SIGNER, signatureOf } from '../../reconcile/near-copy.js';
import type { Database, Session } from '../../store/connection.js';
import {
  type Copy,
  dueForSignature,
  forgetCopies,
  groupingAlone,
  insertCopies,
  type NewSignature,
  type StoredSignature,
  saveOrigins,
  saveSignatures,
  signaturesOf,
  signaturesSharing,
  tiedDocuments,
} from '../../store/origins.js';
import { loadReadingsById } from '../../store/stored-readings.js';

/** Few: their texts are at hand together. */
const AT_ONCE = 50;

/** Finds the copies of all documents that are new or were read anew, so that a text that was reposted is one witness. Returns how many were looked at. */
export async function groupCopies(database: Database): Promise<number> {
  let done = 0;
  for (let after = 0; ; ) {
    const due = await dueForSignature(database, SIGNER, AT_ONCE, after);
    if (due.length === 0) return done;
    const documentOf = new Map(due.map(({ documentId, readingId }) => [readingId, documentId]));
    const readings = await loadReadingsById(database, [...documentOf.keys()]);
    const signatures = readings.map(({ readingId, document }): NewSignature => {
      const signature = signatureOf(document);
      return {
        documentId: documentOf.get(readingId)!,
        readingId,
        signature,
        bands: signature ? bandsOf(signature) : [],
      };
    });
    await groupingAlone(database, async (session) => {
      const ids = [...documentOf.values()];
      // Of a group from which a document is taken to be read anew, the others may hang together without it.
      const before = (await tiedDocuments(session, ids)).ids;
      await saveSignatures(session, signatures, SIGNER);
      await forgetCopies(session, before);
      await insertCopies(session, copiesAmong(await matched(session, before), before));
      const tied = await tiedDocuments(session, before);
      await saveOrigins(session, groupsOf(tied.ids, tied.copies));
    });
    done += due.length;
    after = due.at(-1)!.documentId;
  }
}

interface Matched extends StoredSignature {
  /** Those that share a band with it. */
  readonly near: readonly StoredSignature[];
}

async function matched(session: Session, documentIds: readonly number[]): Promise<Matched[]> {
  const own = await signaturesOf(session, documentIds);
  const bands = [...new Set(own.flatMap((one) => one.bands))];
  const others = bands.length === 0 ? [] : await signaturesSharing(session, bands);
  const byBand = new Map<number, StoredSignature[]>();
  for (const other of others)
    for (const band of other.bands) {
      const there = byBand.get(band);
      if (there) there.push(other);
      else byBand.set(band, [other]);
    }
  return own.map((one) => ({ ...one, near: [...new Set(one.bands.flatMap((band) => byBand.get(band) ?? []))] }));
}

/**
 * For each document the copy that it is most like in each group that it belongs to, which is enough to tie it to all of them: of a
 * thousand copies of one text there are a thousand pairs and no million.
 */
function copiesAmong(documents: readonly Matched[], ungrouped: readonly number[]): Copy[] {
  const alone = new Set(ungrouped);
  const over = new Map<number, number>();
  const root = (id: number): number => {
    let at = id;
    for (let next = over.get(at); next !== undefined; next = over.get(at)) at = next;
    return at;
  };
  // What is matched anew is in no group until it is.
  const groupOf = ({ documentId, groupId }: StoredSignature): number =>
    root(alone.has(documentId) ? documentId : groupId);
  const copies: Copy[] = [];
  for (const document of documents) {
    const best = new Map<number, Copy>();
    for (const other of document.near) {
      if (other.documentId === document.documentId) continue;
      const alike = likeness(document.signature, other.signature);
      const group = groupOf(other);
      if (alike < COPY || group === groupOf(document) || alike <= (best.get(group)?.likeness ?? 0)) continue;
      best.set(group, { documentId: document.documentId, otherId: other.documentId, likeness: alike });
    }
    for (const [group, copy] of best) {
      copies.push(copy);
      const own = groupOf(document);
      if (group !== own) over.set(group, own);
    }
  }
  return copies;
}
