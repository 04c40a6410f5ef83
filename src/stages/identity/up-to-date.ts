import type { Database } from '../../store/connection.js';
import { countDue, dueToFollow } from '../../store/identities.js';
import { keepFacts } from '../../store/kept-facts.js';
import { groupCopies } from './origins.js';
import { reconcileDue } from './reconcile.js';

/** Makes anew what follows from documents, reviews, judgements and lists, where one of them changed. Returns how many documents were identified. */
export async function bringUpToDate(database: Database, report?: (documents: number) => void): Promise<number> {
  const documents = await reconcileDue(database, report);
  await groupCopies(database);
  await keepFacts(database);
  return documents;
}

/** So many documents are done while a page waits: a tenth of a second. */
const FEW = 20;
/** So many units have their awards kept anew meanwhile. */
const FEW_UNITS = 400;

/**
 * The same for who waits before a page: all where few documents are due; where many are (an import, a judgement of a name that
 * thousands mention), a few of those that somebody said something of, and the rest is left to workers (`followRegularly`).
 */
export async function freshen(database: Database): Promise<void> {
  const due = await countDue(database, FEW + 1);
  if (due <= FEW) {
    await reconcileDue(database);
    await groupCopies(database);
  } else {
    const again = await dueToFollow(database, FEW, 0, true);
    if (again.length > 0) await reconcileDue(database, undefined, again);
  }
  await keepFacts(database, FEW_UNITS);
}
