import type { Database, Session } from './connection.js';
import { statement } from './statement.js';

/** Of when the findings are that are kept, and what it took to ask them. */
export interface FindingsKept {
  /** Last entry of the journal then. */
  readonly journal: number;
  readonly madeAt: Date;
  /** Milliseconds. */
  readonly took: number;
  /** Names that were nobody. */
  readonly names: number;
}

export async function findingsKept(session: Session): Promise<FindingsKept | null> {
  return (await session.query<FindingsKept>(statement('findings_kept')))[0] ?? null;
}

/** Asks all findings and keeps them in place of those that were; who comes while another asks waits, and has theirs. */
export const keepFindings = (database: Database, journal: number, now: Date): Promise<void> =>
  database.transaction(async (session) => {
    const start = performance.now();
    await session.change(statement('forget_findings'));
    await session.change(statement('keep_findings'));
    const took = Math.round(performance.now() - start);
    await session.change(statement('say_findings_kept'), [journal, now, took]);
  });

/** How many of them nobody waived. */
export async function countFindings(session: Session): Promise<number> {
  const [{ findings }] = await session.query<{ findings: number }>(statement('count_findings'));
  return findings;
}
