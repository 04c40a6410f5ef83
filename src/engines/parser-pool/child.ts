import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../../domain/document.js';
import { StageFailure } from '../../domain/failure.js';
import { readDocument } from '../../read/read.js';

/** What the pool asks of this process, and what it answers. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
}
export type Answer =
  | { readonly document: SourceDocument }
  | { readonly failure: { readonly code: string; readonly message: string; readonly permanent: boolean } }
  | { readonly outOfMemory: true }
  | { readonly error: string };

/** Sent to itself when it takes too much memory: a signal that nobody else sends. */
export const MEMORY_SIGNAL = 'SIGUSR2';

// A thread of its own, since a parser in an endless loop never comes back to its event loop. It ends the process when
// the parent is gone or memory runs over; SIGKILL to the group takes what a parser may have started. Who the parent is
// the parent says: it may be gone before the thread can ask.
const WATCH = `
  const [limit, parent] = [Number(process.argv[2]) * 2 ** 20, Number(process.argv[3])];
  setInterval(() => {
    if (process.ppid !== parent) process.kill(-process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > limit) process.kill(process.pid, '${MEMORY_SIGNAL}');
  }, 100);`;
new Worker(WATCH, { eval: true, argv: process.argv.slice(2) }).unref();

process.on('disconnect', () => process.exit(0));
process.on('message', async (task: Task) => {
  process.send?.(await answer(task));
});

async function answer({ bytes, name }: Task): Promise<Answer> {
  try {
    return { document: await readDocument(bytes, { name }) };
  } catch (error) {
    if (outOfMemory(error)) return { outOfMemory: true };
    if (error instanceof StageFailure) {
      const { code, message, permanent } = error;
      return { failure: { code, message, permanent } };
    }
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A buffer that the system refused shows as a RangeError, perhaps as the cause of what a reader made of it. */
const outOfMemory = (error: unknown): boolean =>
  error instanceof Error &&
  (/allocation failed|out of memory|Invalid (?:array|string|typed array) length/i.test(error.message) ||
    outOfMemory(error.cause));
