import type { Database } from '../../store/connection.js';
import { countDue, dueToFollow } from '../../store/identities.js';
import { keepFacts, waitsToBeKept } from '../../store/kept-facts.js';
import { countUnsigned } from '../../store/origins.js';
import { groupCopies } from './origins.js';
import { outdateByLists, reconcileDue } from './reconcile.js';

/** Makes anew what follows from documents, reviews, judgements and lists, where one of them changed. Returns how many documents were identified. */
export async function bringUpToDate(database: Database, report?: (documents: number) => void): Promise<number> {
  const documents = await reconcileDue(database, report);
  await groupCopies(database);
  await keepFacts(database);
  return documents;
}

/** So many documents are done while a page waits: a tenth of a second. */
const FEW = 20;
/** So many units, names, documents and years of blocs have what is kept of them made anew meanwhile. */
const FEW_KEPT = 100;

/**
 * The same for who waits before a page: all where little is due; where much is (an import, a judgement of a name that thousands mention), a
 * few documents of those that somebody said something of, and the rest is left to workers (`followRegularly`).
 */
export async function freshen(database: Database): Promise<void> {
  await outdateByLists(database);
  const due = await countDue(database, FEW + 1);
  if (due > FEW) {
    const again = await dueToFollow(database, FEW, 0, true);
    if (again.length > 0) await reconcileDue(database, undefined, again);
  } else {
    if (due > 0) await reconcileDue(database);
    const unsigned = await countUnsigned(database, FEW + 1);
    if (unsigned > 0 && unsigned <= FEW) await groupCopies(database);
  }
  const { any, many } = await waitsToBeKept(database, FEW_KEPT);
  if (any && !many) await keepFacts(database);
}

/** How many documents are in no fact or finding yet, or not as they stand; counted no further than to `limit`. */
export async function countPending(database: Database, limit: number): Promise<number> {
  const due = await countDue(database, limit);
  return Math.min(limit, due + (await waitsToBeKept(database, 0, limit)).documents);
}
