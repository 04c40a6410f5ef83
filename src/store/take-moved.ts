import type { Session } from './connection.js';
import { type Moved, NOTHING_MOVED } from './kept-findings.js';
import { statement } from './statement.js';

// Some of what waits to be made anew, and waits no longer when the transaction ends: all where there are fewer than asked for.

/** Of all units, or of one half of them (0 or 1). */
export async function takeUnits(session: Session, asked: number, half: number | null): Promise<string[]> {
  const units = await session.query<{ unitId: string }>(statement('take_moved_awards'), [asked, half]);
  return units.map(({ unitId }) => unitId);
}

export async function takeNames(session: Session, asked: number): Promise<string[]> {
  return (await session.query<{ name: string }>(statement('take_moved_names'), [asked])).map(({ name }) => name);
}

export const takeBlocYears = (session: Session, asked: number): Promise<{ bloc: string; year: number }[]> =>
  session.query(statement('take_moved_bloc_years'), [asked]);

export async function takeDocuments(session: Session, asked: number): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('take_moved_documents'), [asked])).map(({ id }) => id);
}

/** All but units. */
export const takeRest = async (session: Session, asked: number): Promise<Moved> => ({
  ...NOTHING_MOVED,
  names: await takeNames(session, asked),
  blocYears: await takeBlocYears(session, asked),
  documents: await takeDocuments(session, asked),
});
