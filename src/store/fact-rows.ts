import type { FactRow, PlacedRow } from '../reconcile/fact-moves.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** What the claims of documents say towards facts, rejected ones too. */
export const rowsTowardsFacts = (session: Session, documentIds: readonly number[]): Promise<PlacedRow[]> =>
  session.query(statement('evidence_moving'), [documentIds]);

/** Which facts there are of some units, from all documents; an award once for each bloc that it came through. */
export const factsOfUnits = (session: Session, unitIds: readonly string[]): Promise<FactRow[]> =>
  session.query(statement('facts_of_units'), [unitIds]);
