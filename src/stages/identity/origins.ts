import { isDeepStrictEqual } from 'node:util';
import { bandsOf, SIGNER, signatureOf } from '../../reconcile/near-copy.js';
import type { Database, Session } from '../../store/connection.js';
import {
  type DueForSignature,
  dueForSignature,
  forgetCopies,
  groupingAlone,
  insertCopies,
  membersOfGroups,
  type NewSignature,
  outdateSignatures,
  saveGroups,
  saveLeads,
  saveSignatures,
  sharingInGroup,
  signaturesLeading,
  signaturesOf,
} from '../../store/origins.js';
import { clearOutdated, countingNow, lockOutdated } from '../../store/outdated.js';
import { loadReadingsById } from '../../store/stored-readings.js';
import { type CopiesFound, findCopies } from './copy-groups.js';
import { settle } from './settle-origins.js';

/** Few: their texts are at hand together. */
const AT_ONCE = 100;

/** Finds the copies of all documents that are new or were read anew, so that a text that was reposted is one witness. Returns how many were looked at. */
export async function groupCopies(database: Database): Promise<number> {
  await outdateSignatures(database, SIGNER);
  let done = 0;
  let again = false;
  for (let after = 0; ; ) {
    const due = await dueForSignature(database, AT_ONCE, after);
    if (due.length === 0 && !again) return done;
    if (due.length === 0) {
      [again, after] = [false, 0];
      continue;
    }
    const signed = await sign(database, due);
    const left = await groupingAlone(database, (session) => group(session, signed));
    done += due.length - left;
    again ||= left > 0;
    after = due.at(-1)!.documentId;
  }
}

async function sign(database: Database, due: readonly DueForSignature[]): Promise<NewSignature[]> {
  const documentOf = new Map(due.map(({ documentId, readingId }) => [readingId, documentId]));
  const readings = await loadReadingsById(database, [...documentOf.keys()]);
  return readings.map(({ readingId, document }) => {
    const signature = signatureOf(document);
    return { documentId: documentOf.get(readingId)!, readingId, signature, bands: signature ? bandsOf(signature) : [] };
  });
}

/** Says which documents are copies, now that they were signed. Returns how many of them another reading counts of meanwhile: they are due still. */
async function group(session: Session, signed: readonly NewSignature[]): Promise<number> {
  const due = await lockOutdated(
    session,
    'origin',
    signed.map(({ documentId }) => documentId),
  );
  const now = await countingNow(session, due);
  const fresh = signed.filter(({ documentId, readingId }) => now.get(documentId)?.readingId === readingId);
  const ids = fresh.map(({ documentId }) => documentId);
  const before = new Map((await signaturesOf(session, ids)).map((one) => [one.documentId, one.signature]));
  // Most that is read anew reads as before.
  const changed = fresh.filter(
    ({ documentId, signature }) => !isDeepStrictEqual(before.get(documentId) ?? null, signature),
  );
  const changedIds = changed.map(({ documentId }) => documentId);
  // Of a group from which a document is taken, the others may hang together without it.
  const others = (await membersOfGroups(session, changedIds)).filter((id) => !changedIds.includes(id));
  await forgetCopies(session, [...changedIds, ...others]);
  const { leads, groups } = await tie(session, changed, others);
  await saveSignatures(session, fresh, leads, SIGNER);
  await settle(session, [...new Set([...ids, ...others, ...groups.keys()])], groups);
  await clearOutdated(session, 'origin', ids);
  return due.length - ids.length;
}

/** Ties documents to all that they are like: some as they were signed now, others as they are stored. Returns which bands those that were signed now lead, and by document, or by the first of a group, the group that it is in now. */
async function tie(
  session: Session,
  signed: readonly NewSignature[],
  others: readonly number[],
): Promise<{ readonly leads: CopiesFound['leads']; readonly groups: ReadonlyMap<number, number> }> {
  const ids = [...signed.map(({ documentId }) => documentId), ...others];
  const own = [...signed.filter(isSigned), ...(await signaturesOf(session, others))];
  own.sort((a, b) => a.documentId - b.documentId);
  const leading = await signaturesLeading(session, [...new Set(own.flatMap(({ bands }) => bands))], ids);
  const found = await findCopies(own, {
    leading,
    sharing: (groupId, bands) => sharingInGroup(session, groupId, bands, ids),
  });
  await insertCopies(session, found.copies);
  const stored = new Set(others);
  await saveLeads(session, new Map([...found.leads].filter(([id]) => stored.has(id))));
  const numbers = [...new Set([...own.map(({ documentId }) => documentId), ...leading.map(({ groupId }) => groupId)])];
  const groups = new Map(numbers.map((number) => [number, found.groups.of(number)]));
  await saveGroups(session, groups);
  return { leads: found.leads, groups };
}

const isSigned = (one: NewSignature): one is NewSignature & { readonly signature: Uint32Array } =>
  one.signature !== null;
