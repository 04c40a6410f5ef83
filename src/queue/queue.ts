import { backendOf, connectionOf, nameOf, type QueueAddress, queueFailure } from './address.js';
import { type Task, taskId } from './task.js';

/** Wakes workers. It may forget what it was told: the sweep tells it again. */
export interface TaskQueue {
  add(tasks: readonly Task[]): Promise<void>;
  /** How many tasks wait or are at work. */
  size(): Promise<number>;
  close(): Promise<void>;
}

export async function openQueue(address: QueueAddress): Promise<TaskQueue> {
  const { Queue } = backendOf(address);
  const queue = new Queue<Task>(nameOf(address), {
    connection: connectionOf(address, false),
    defaultJobOptions: { ...KEPT, attempts: 6, backoff: { type: 'exponential', delay: 500 } },
  });
  // Without a listener a lost connection would end the process; what it means, the next call says.
  queue.on('error', () => {});
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await within(PATIENCE, work());
    } catch (error) {
      throw queueFailure(error, address);
    }
  };
  try {
    await ask(() => queue.waitUntilReady());
  } catch (error) {
    // Closing would wait for the server that does not answer.
    queue.disconnect().catch(() => {});
    throw error;
  }
  return {
    add: async (tasks) => {
      if (tasks.length > 0) await ask(() => queue.addBulk(tasks.map(jobOf)));
    },
    size: () => ask(() => queue.getJobCountByTypes('waiting', 'prioritized', 'active', 'delayed')),
    close: async () => {
      await queue.close().catch(() => {});
    },
  };
}

/** A server that restarts is back in a second or two; BullMQ itself would wait for ever. */
const PATIENCE = 10_000;

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => {});
  }
}

/** A day of finished work for whoever looks into the queue, and never more than it takes to look. */
const KEPT = {
  removeOnComplete: { age: 24 * 3600, count: 200 },
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
} as const;

// Work without a priority goes before all that has one.
const jobOf = (task: Task) => ({
  name: task.step,
  data: task,
  opts: { jobId: taskId(task), ...(task.urgent ? {} : { priority: 10 }) },
});
