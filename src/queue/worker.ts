import { StageFailure } from '../domain/failure.js';
import { backendOf, connectionOf, nameOf, plain, type QueueAddress, queueFailure } from './address.js';
import type { TaskQueue } from './queue.js';
import { type Step, singly, type Task, taskSchema } from './task.js';

/** What a worker does. Both may happen twice for a task; what throws is tried again, later. */
export interface Work {
  readonly perform: Readonly<Record<Step, (task: Task) => Promise<void>>>;
  /** A document that was at work while its worker died, this many times. */
  giveUp(step: Step, id: number, times: number): Promise<void>;
  /** Something that heals, or a fault of the program: for the log. */
  trouble(error: StageFailure): void;
}

export interface TaskWorker {
  /** Takes no more tasks and waits for those at work. */
  close(): Promise<void>;
  /** Leaves those at work to another worker. */
  abandon(): Promise<void>;
}

export interface WorkerTiming {
  /** Milliseconds after which a task whose worker fell silent goes to another. */
  readonly silence: number;
  /** False in tests that play a dead worker: it does not say that it is still at work. */
  readonly renew?: boolean;
}

/** A document that ended this many workers is taken for the cause. */
const DEATHS = 3;

export async function startWorker(
  address: QueueAddress,
  queue: TaskQueue,
  work: Work,
  { silence, renew = true }: WorkerTiming = { silence: 30_000 },
): Promise<TaskWorker> {
  const { Worker } = backendOf(address);
  const worker = new Worker<Task>(
    nameOf(address),
    async (job) => {
      const task = taskSchema.parse(job.data);
      try {
        await perform(task, { starts: job.attemptsStarted, errors: job.attemptsMade }, queue, work);
      } catch (error) {
        work.trouble(error instanceof StageFailure ? error : unforeseen(error));
        throw new Error(plain(error instanceof Error ? error.message : String(error)));
      }
    },
    {
      connection: connectionOf(address, true),
      concurrency: 4,
      lockDuration: silence,
      stalledInterval: silence / 2,
      skipLockRenewal: !renew,
      // We count for ourselves, so that the last death is noted as a failure of the document.
      maxStalledCount: 100,
      runRetryDelay: 1000,
    },
  );
  let rest: NodeJS.Timeout | undefined;
  worker.on('error', (error) => {
    work.trouble(queueFailure(error, address));
    if (rest) return;
    // BullMQ asks a PostgreSQL that is starting again at once, hundreds of times a second, which keeps it from starting.
    void worker.pause(true);
    rest = setTimeout(() => {
      rest = undefined;
      void worker.resume();
    }, REST);
  });
  const close = (force: boolean) => {
    clearTimeout(rest);
    return worker.close(force);
  };
  await worker.waitUntilReady();
  return { close: () => close(false), abandon: () => close(true) };
}

/** Milliseconds between two questions to a server that is away. */
const REST = 500;

/** How often a task was begun, and how often that ended in an error; the other times its worker died. */
interface History {
  readonly starts: number;
  readonly errors: number;
}

async function perform(task: Task, { starts, errors }: History, queue: TaskQueue, work: Work): Promise<void> {
  if (starts > 1 && task.ids.length > 1) return queue.add(singly(task));
  const deaths = starts - 1 - errors;
  if (deaths >= DEATHS) return work.giveUp(task.step, task.ids[0], deaths);
  await work.perform[task.step](task);
}

const unforeseen = (error: unknown): StageFailure =>
  new StageFailure('program-fault', error instanceof Error ? (error.stack ?? error.message) : String(error), {
    permanent: false,
    cause: error,
  });
