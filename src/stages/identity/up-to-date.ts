import type { Database } from '../../store/connection.js';
import { countDue, countJudged, dueToFollow } from '../../store/identities.js';
import { keepFacts, waitsToBeKept } from '../../store/kept-facts.js';
import { countUnsigned } from '../../store/origins.js';
import { groupCopies } from './origins.js';
import { outdateByLists, reconcileDue } from './reconcile.js';

/** Makes anew what follows from documents, reviews, judgements and lists, where one of them changed. Returns how many documents were identified. */
export async function bringUpToDate(database: Database, report?: (documents: number) => void): Promise<number> {
  // Copies are told by texts alone, and neither has use for both cores.
  const both = [reconcileDue(database, report), groupCopies(database)] as const;
  await Promise.allSettled(both); // where one fails, the other is not left running
  const [documents] = await Promise.all(both);
  await keepFacts(database);
  return documents;
}

/** So many documents are done while a page waits. */
const FEW = 20;
/** Where many are due, of those alone that somebody reviewed: so many at once, and no more after so many milliseconds. */
const AT_ONCE = 5;
const PATIENCE = 100;
/** So many units, names, documents and years of blocs have what is kept of them made anew meanwhile. */
const FEW_KEPT = 100;

/**
 * The same for who waits before a page: all where little is due; where much is (an import, a judgement of a name that thousands mention), a
 * few documents of those that somebody reviewed, and the rest is left to workers (`followRegularly`).
 */
export async function freshen(database: Database): Promise<void> {
  await outdateByLists(database);
  const due = await countDue(database, FEW + 1);
  if (due > FEW) {
    await reconcileSaid(database);
  } else {
    if (due > 0) await reconcileDue(database);
    const unsigned = await countUnsigned(database, FEW + 1);
    if (unsigned > 0 && unsigned <= FEW) await groupCopies(database);
  }
  const { any, many } = await waitsToBeKept(database, FEW_KEPT);
  if (any && !many) await keepFacts(database);
}

// In a large store each takes a fiftieth of a second, and of a whole one that was extracted anew all were there before.
async function reconcileSaid(database: Database): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let after = 0, done = 0; done < FEW && performance.now() < end; ) {
    const some = await dueToFollow(database, AT_ONCE, after, true);
    if (some.length === 0) return;
    await reconcileDue(database, undefined, some);
    after = some.at(-1)!;
    done += some.length;
  }
}

/** Counted no further than somebody cares. */
export interface Pending {
  /** Documents that are in no fact or finding yet, or not as they stand. */
  readonly documents: number;
  /** Of them those that stand under names which somebody has judged since. */
  readonly renaming: number;
}

export async function countPending(database: Database, limit: number): Promise<Pending> {
  const [due, renaming] = [await countDue(database, limit), await countJudged(database, limit)];
  return { documents: Math.min(limit, due + (await waitsToBeKept(database, 0, limit)).documents), renaming };
}
