import { setTimeout as sleep } from 'node:timers/promises';
import type { StageFailure } from '../../domain/failure.js';
import type { TaskQueue } from '../../queue/queue.js';
import type { Database } from '../../store/connection.js';
import { dueToFollow, inTurn, judgedToFollow } from '../../store/identities.js';
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
 * said something of them or of a name in them, and when nothing waits to be read or extracted where they are new. Of several
 * processes one does so at a time.
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

/** Until nothing is due that may be done now, or another process does it. After each turn it is asked again what somebody waits for. */
async function follow(database: Database, queue: TaskQueue, signal: AbortSignal): Promise<void> {
  const judged = turnsOf<number | null>(database, null, (before) => judgedToFollow(database, AT_ONCE, before));
  const again = turnsOf(database, 0, (after) => dueToFollow(database, AT_ONCE, after, true));
  const fresh = turnsOf(database, 0, (after) => dueToFollow(database, AT_ONCE, after, false));
  const idle = async () => (await queue.size()) === 0;
  let copied = false;
  const turn = async (): Promise<boolean> => {
    if ((await judged()) || (await again())) return true;
    if ((await idle()) && (await fresh())) return true;
    if (!copied && (await idle())) await inTurn(database, async () => void (await groupCopies(database)));
    copied = true;
    return (await keepFacts(database, AT_ONCE)) > 0;
  };
  while (!signal.aborted && (await turn()));
}

/** Identifies the next documents of a list, each time that it is called; whether there were any that could be. */
function turnsOf<At>(
  database: Database,
  start: At,
  next: (at: At) => Promise<readonly (number & At)[]>,
): () => Promise<boolean> {
  let at = start;
  return async () => {
    let done = 0;
    do {
      let some: readonly (number & At)[] = [];
      await inTurn(database, async () => {
        some = await next(at);
        if (some.length > 0) done = await reconcileDue(database, undefined, some);
      });
      at = some.at(-1) ?? start; // behind the last one there may be some that came before it meanwhile
    } while (done === 0 && at !== start);
    return done > 0;
  };
}
