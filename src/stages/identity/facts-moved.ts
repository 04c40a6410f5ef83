import { type FactMove, factMoves } from '../../reconcile/fact-moves.js';
import type { Session } from '../../store/connection.js';
import { factsOfUnits, rowsTowardsFacts } from '../../store/fact-rows.js';
import { type IdentifiedDocument, storeIdentities } from '../../store/identities.js';

/**
 * Every fact that moves where documents are identified so, within a transaction: what follows is made by the same views that
 * show facts, looked at, and undone.
 */
export async function factsMoved(
  session: Session,
  documents: readonly IdentifiedDocument[],
  madeBy: string,
): Promise<FactMove[]> {
  if (documents.length === 0) return [];
  const ids = documents.map(({ document }) => document.id);
  const before = await rowsTowardsFacts(session, ids);
  await session.change('savepoint preview');
  await storeIdentities(session, documents, madeBy);
  const after = await rowsTowardsFacts(session, ids);
  const units = [...new Set([...before, ...after].flatMap(({ unitId }) => unitId ?? []))];
  const factsAfter = await factsOfUnits(session, units);
  await session.change('rollback to savepoint preview');
  return factMoves({ before, after }, { before: await factsOfUnits(session, units), after: factsAfter });
}
