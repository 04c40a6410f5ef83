import type { Database } from '../../store/connection.js';
import { journalHead } from '../../store/journal.js';
import { countNames, type NamesCounted, namesCounted } from '../../store/names-counted.js';
import { freshen } from '../identity/up-to-date.js';

/** So long may it take to count them while somebody waits, in milliseconds; what takes longer is counted behind their back. */
const PATIENCE = 300;
/** A journal of so few entries is that of a store in which it takes no time. */
const SMALL = 100;

/** What is counted behind somebody's back, once for a database. */
const counting = new WeakMap<Database, Promise<void>>();

/**
 * How many names are nobody, counted anew where something was said since: at once where that is quickly done. `report` is told what fails
 * behind somebody's back.
 */
export async function freshNames(
  database: Database,
  now: Date,
  report: (error: unknown) => void,
): Promise<NamesCounted | null> {
  const last = await namesCounted(database);
  const journal = (await journalHead(database))?.id ?? 0;
  if (last?.journal === journal) return last;
  const count = async () => {
    await freshen(database);
    await countNames(database, journal, now);
  };
  if (last ? last.took < PATIENCE : journal < SMALL) {
    await count();
    return namesCounted(database);
  }
  if (!counting.has(database)) {
    const done = count()
      .catch(report)
      .finally(() => counting.delete(database));
    counting.set(database, done);
  }
  return last;
}
