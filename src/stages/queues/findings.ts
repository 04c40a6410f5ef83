import type { Database } from '../../store/connection.js';
import { journalHead } from '../../store/journal.js';
import { type FindingsKept, findingsKept, keepFindings } from '../../store/kept-findings.js';
import { freshen } from '../identity/up-to-date.js';

/** So long may it take to ask all findings while somebody waits, in milliseconds; what takes longer is asked behind their back. */
const PATIENCE = 300;
/** A journal of so few entries is that of a store in which it takes no time. */
const SMALL = 100;

/** What is asked behind somebody's back, once for a database. */
const asking = new WeakMap<Database, Promise<void>>();

/**
 * The findings that are kept, asked anew where something was said or a day went by since: at once where that is quickly done. `report` is
 * told what fails behind somebody's back.
 */
export async function freshFindings(
  database: Database,
  now: Date,
  report: (error: unknown) => void,
): Promise<FindingsKept | null> {
  const kept = await findingsKept(database);
  const journal = (await journalHead(database))?.id ?? 0;
  if (kept && kept.journal === journal && dayOf(kept.madeAt) === dayOf(now)) return kept;
  const make = async () => {
    await freshen(database);
    await keepFindings(database, journal, now);
  };
  if (kept ? kept.took < PATIENCE : journal < SMALL) {
    await make();
    return findingsKept(database);
  }
  if (!asking.has(database)) {
    const done = make()
      .catch(report)
      .finally(() => asking.delete(database));
    asking.set(database, done);
  }
  return kept;
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
