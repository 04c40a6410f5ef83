import type { ClaimRow, FactThere } from '../reconcile/fact-moves.js';
import { columns } from './columns.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Where a mention stands. */
export interface MentionPlace {
  readonly documentId: number;
  readonly position: number;
}

/** What claims say towards facts that name some mentions. */
export const rowsOfMentions = (session: Session, mentions: readonly MentionPlace[]): Promise<ClaimRow[]> =>
  claimRows(
    session,
    'rows_of_mentions',
    columns(
      mentions,
      ({ documentId }) => documentId,
      ({ position }) => position,
    ),
  );

/** What documents and their copies say of awards whose year or giver they do not tell. */
export const awardsOfCopies = (session: Session, documentIds: readonly number[]): Promise<ClaimRow[]> =>
  claimRows(session, 'awards_of_copies', [documentIds]);

/** Which facts there are of some units, from all documents; an award once for each bloc that it came through. */
export async function factsOfUnits(session: Session, unitIds: readonly string[]): Promise<FactThere[]> {
  const rows = await session.query<{ said: string }>(statement('facts_of_units'), [unitIds]);
  return rows.map(({ said }) => {
    const [what, unit, unitId, unitCode, bloc, blocId, blocCode, year, claims, course, award, granter] =
      JSON.parse(said);
    const who = { unit, unitId, unitCode, bloc, blocId, blocCode };
    return { what, ...who, year, claims, course: course ?? null, award: award ?? null, granter: granter ?? null };
  });
}

// Tens of thousands: rows of many columns take longer to read than a text of JSON each.
async function claimRows(session: Session, name: string, parameters: readonly unknown[]): Promise<ClaimRow[]> {
  const rows = await session.query<{ said: string }>(statement(name), parameters);
  return rows.map(({ said }) => {
    const [what, documentId, position, mentions, state, unit, unitId, unitCode, bloc, blocId, blocCode, year, ...more] =
      JSON.parse(said);
    const [course = null, award = null, awardCode = null, granter = null, granterId = null, ofState = false] = more;
    return {
      what,
      documentId,
      position,
      mentions,
      state,
      unit,
      unitId,
      unitCode,
      bloc,
      blocId,
      blocCode,
      year,
      course,
      award,
      awardCode,
      granter,
      granterId,
      ofState,
      originId: more[6] ?? null,
    };
  });
}
