import type { StageFailure } from '../domain/failure.js';
import type { TaskQueue } from '../queue/queue.js';
import { STEPS, type Step, type Task } from '../queue/task.js';
import type { Database } from '../store/connection.js';
import { dueDocuments } from '../store/due.js';
import { countDue } from '../store/identities.js';
import { failureOf } from './failure-of.js';

/** Documents of a task: few enough that a worker's death costs little, enough that statements are shared. */
export const BATCH = 50;

/** With so many tasks at hand workers need no waking. */
const ENOUGH = 20;
const MOST = 200 * BATCH;

/**
 * Wakes workers for what lacks its current step: what a crash between commit and enqueue, or a queue that forgot, left
 * behind. Sweeps of one wave ask for the same tasks, and those are done once. Returns how many were due.
 */
export async function sweep(database: Database, queue: TaskQueue, wave: string): Promise<number> {
  if ((await queue.size()) >= ENOUGH) return 0;
  let due = 0;
  for (const step of STEPS) {
    const ids = await dueDocuments(database, step, null, MOST);
    due += ids.length;
    await queue.add(tasksOf(step, ids, wave, false));
  }
  return due;
}

/** Whether any document lacks its current step, and may be tried now, or is not in facts as it stands. */
export async function isAnythingDue(database: Database): Promise<boolean> {
  for (const step of STEPS) if ((await dueDocuments(database, step, null, 1)).length > 0) return true;
  return (await countDue(database, 1)) > 0;
}

export function tasksOf(step: Step, ids: readonly number[], wave: string, urgent: boolean): Task[] {
  const tasks: Task[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    tasks.push({ step, version: null, ids: ids.slice(i, i + BATCH), urgent, wave });
  }
  return tasks;
}

/** Milliseconds; shorter in tests, which do not wait for a minute. */
const SWEEP = Number(process.env.SOVANG_SWEEP ?? 60_000);

/** Sweeps now and then every `interval` milliseconds, until stopped. A server that is away meanwhile is no trouble. */
export function sweepRegularly(
  database: Database,
  queue: TaskQueue,
  trouble: (error: StageFailure) => void,
  interval = SWEEP,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const once = () => {
    const wave = `sweep${Math.floor(Date.now() / interval)}`;
    running = running.then(() => sweep(database, queue, wave)).catch((error) => trouble(failureOf(error, 'the sweep')));
  };
  once();
  const timer = setInterval(once, interval);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
