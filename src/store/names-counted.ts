import type { Database, Session } from './connection.js';
import { statement } from './statement.js';

/** How many names were nobody, of when that is, and what it took to count them. */
export interface NamesCounted {
  /** Last entry of the journal then. */
  readonly journal: number;
  readonly madeAt: Date;
  /** Milliseconds. */
  readonly took: number;
  readonly names: number;
}

export async function namesCounted(session: Session): Promise<NamesCounted | null> {
  return (await session.query<NamesCounted>(statement('names_counted')))[0] ?? null;
}

/** Counts them and keeps the number. */
export async function countNames(database: Database, journal: number, now: Date): Promise<void> {
  const start = performance.now();
  const [{ names }] = await database.query<{ names: number }>(statement('count_names'));
  const took = Math.round(performance.now() - start);
  await database.change(statement('say_names_counted'), [journal, now, took, names]);
}
