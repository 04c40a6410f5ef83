import { setTimeout as sleep } from 'node:timers/promises';
import type { StageFailure } from '../../domain/failure.js';
import type { TaskQueue } from '../../queue/queue.js';
import type { Database } from '../../store/connection.js';
import { dueToFollow, inTurn } from '../../store/identities.js';
import { keepFacts } from '../../store/kept-facts.js';
import { failureOf } from '../failure-of.js';
import { groupCopies } from './origins.js';
import { reconcileDue } from './reconcile.js';

/** Documents of one turn, in batches of which some are stored while the next is identified: two seconds, after which a worker may be asked to leave. */
const AT_ONCE = 600;

/** Milliseconds; shorter in tests, which do not wait. */
const PAUSE = Number(process.env.SOVANG_FOLLOW ?? 2_000);

/**
 * Makes what all documents say together follow them, now and every `pause` milliseconds, until stopped: at once where somebody
 * said something of them, and when nothing waits to be read or extracted where they are new. Of several processes one does so
 * at a time.
 */
export function followRegularly(
  database: Database,
  queue: TaskQueue,
  trouble: (error: StageFailure) => void,
  pause = PAUSE,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      await follow(database, queue, signal).catch((error) => trouble(failureOf(error, 'what follows from documents')));
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Until nothing is due that may be done now, or another process does it. */
async function follow(database: Database, queue: TaskQueue, signal: AbortSignal): Promise<void> {
  await turns(database, signal, async (after) => dueToFollow(database, AT_ONCE, after, true));
  const idle = async () => (await queue.size()) === 0;
  await turns(database, signal, async (after) => {
    return (await idle()) ? dueToFollow(database, AT_ONCE, after, false) : [];
  });
  if (!signal.aborted && (await idle())) await inTurn(database, async () => void (await groupCopies(database)));
  while (!signal.aborted && (await keepFacts(database, AT_ONCE)) > 0);
}

// What cannot be identified stays due, and is not tried twice in one go.
async function turns(
  database: Database,
  signal: AbortSignal,
  next: (after: number) => Promise<readonly number[]>,
): Promise<void> {
  for (let after = 0; !signal.aborted; ) {
    let some: readonly number[] = [];
    await inTurn(database, async () => {
      some = await next(after);
      if (some.length > 0) await reconcileDue(database, undefined, some);
    });
    if (some.length === 0) return;
    after = some.at(-1)!;
  }
}
