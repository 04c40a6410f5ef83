import { type ClaimRow, type FactMove, factMoves } from '../../reconcile/fact-moves.js';
import { factsAfter, type NewName, type RowMove, renamed, withCourses } from '../../reconcile/row-moves.js';
import type { Session } from '../../store/connection.js';
import { awardsOfCopies, factsOfUnits, rowsOfMentions } from '../../store/fact-rows.js';
import { type IdentifiedDocument, identifiedDocuments } from '../../store/identities.js';

/** A mention that would be somebody else. */
export interface MovedMention extends NewName {
  readonly documentId: number;
  readonly position: number;
}

/**
 * Every fact that moves where mentions are others, told from what is stored. `rejected`: documents in which claims were rejected that name them;
 * `again` identifies documents as they would be, which only those of them take that have copies.
 */
export async function factsMoved(
  session: Session,
  moved: readonly MovedMention[],
  rejected: readonly number[],
  again: (documentIds: readonly number[]) => Promise<readonly IdentifiedDocument[]>,
): Promise<FactMove[]> {
  if (moved.length === 0 && rejected.length === 0) return [];
  const named = await rowsOfMentions(session, moved);
  const copied = named.flatMap(({ originId, documentId }) => (originId === null ? [] : documentId));
  const copies = await awardsOfCopies(session, [...new Set([...copied, ...rejected])]);
  const moves = withCourses(
    [...(await renamedRows(session, named, moved)), ...(await rejectedMoves(copies, rejected, again))],
    copies,
  );
  const units = new Set(moves.flatMap(({ before, after }) => [before.unitId ?? [], after.unitId ?? []].flat()));
  const facts = await factsOfUnits(session, [...units]);
  const speaking = new Set([...moved.map(({ documentId }) => documentId), ...rejected]);
  const own = moves.filter(({ before }) => speaking.has(before.documentId));
  return factMoves(
    { before: own.map(({ before }) => before), after: own.map(({ after }) => after) },
    { before: facts, after: factsAfter(facts, moves) },
  );
}

async function renamedRows(
  session: Session,
  rows: readonly ClaimRow[],
  moved: readonly MovedMention[],
): Promise<RowMove[]> {
  const names = new Map(moved.map((one) => [`${one.documentId} ${one.position}`, one]));
  // An award that tells no year or no giver has the name of its document in its course.
  const ids = rows.flatMap(({ what, year, granterId, documentId, mentions }) => {
    const given = () =>
      granterId !== null && mentions.every((position) => names.get(`${documentId} ${position}`)?.role !== 'granter');
    return what === 'award' && (year === null || !given()) ? documentId : [];
  });
  const seals = new Map((await identifiedDocuments(session, [...new Set(ids)])).map(({ id, sha256 }) => [id, sha256]));
  return rows.map((before) => {
    const { documentId, mentions } = before;
    const now = mentions.flatMap((position) => names.get(`${documentId} ${position}`) ?? []);
    return { before, after: renamed(before, now, seals.get(documentId) ?? '') };
  });
}

/** What rejected claims would say of awards: they are no mentions, and a copy may have its course of one. */
async function rejectedMoves(
  copies: readonly ClaimRow[],
  rejected: readonly number[],
  again: (documentIds: readonly number[]) => Promise<readonly IdentifiedDocument[]>,
): Promise<RowMove[]> {
  const all = new Set(rejected);
  const rows = copies.filter(({ documentId, state }) => state === 'rejected' && all.has(documentId));
  const documents = await again([...new Set(rows.map(({ documentId }) => documentId))]);
  const awards = new Map(documents.map(({ document, evidence }) => [document.id, evidence.awards]));
  return rows.map((before) => {
    const { recipient, granter, bloc, course } = awards.get(before.documentId)![before.position];
    const unit = { unitId: recipient?.entity ?? null, unitCode: recipient?.code ?? null };
    const through = { blocId: bloc?.entity ?? null, blocCode: bloc?.code ?? null };
    return { before, after: { ...before, ...unit, ...through, granterId: granter?.entity ?? null, course } };
  });
}
