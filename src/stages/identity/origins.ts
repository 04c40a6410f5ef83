import { bandsOf, COPY, groupsOf, likeness, SIGNER, signatureOf } from '../../reconcile/near-copy.js';
import type { Database, Session } from '../../store/connection.js';
import {
  type Copy,
  dueForSignature,
  groupingAlone,
  insertCopies,
  type NewSignature,
  saveOrigins,
  saveSignatures,
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
      await saveSignatures(session, signatures, SIGNER);
      await insertCopies(session, await copiesOf(session, signatures));
      const { ids, copies } = await tiedDocuments(session, [...documentOf.values()]);
      await saveOrigins(session, groupsOf(ids, copies));
    });
    done += due.length;
    after = due.at(-1)!.documentId;
  }
}

async function copiesOf(session: Session, signatures: readonly NewSignature[]): Promise<Copy[]> {
  const bands = [...new Set(signatures.flatMap((one) => one.bands))];
  const others = bands.length === 0 ? [] : await signaturesSharing(session, bands);
  return signatures.flatMap(({ documentId, signature }) =>
    signature === null
      ? []
      : others
          .filter((other) => other.documentId !== documentId)
          .map((other) => ({ documentId, otherId: other.documentId, likeness: likeness(signature, other.signature) }))
          .filter((copy) => copy.likeness >= COPY),
  );
}
