import type { StageFailure } from '../domain/failure.js';
import { openInstallation } from '../stages/installation.js';
import { currentExtractor } from '../stages/local-rules/extractor.js';
import { rehearse } from '../stages/rehearse.js';
import { startWork } from '../stages/work.js';
import { compileAtOnce } from './optimise-late.js';
import { BEGIN, FOLLOW, type Order, READY } from './orders.js';
import { complain } from './output.js';
import { sparingly } from './sparingly.js';
import { whenAsked } from './stopping.js';

/**
 * Works until SIGTERM or Ctrl-C, then finishes what it has begun. As the child of an import it ends with its parent,
 * whatever ended that.
 */
export async function runWorker(): Promise<void> {
  compileAtOnce();
  // The workers of an import leave with it, and whoever asks next makes the facts follow.
  const follow = !process.send || process.argv.includes(FOLLOW);
  // Not `connected`: a parent that was killed while we started is gone already, and is missed all the same.
  const isChild = process.send !== undefined;
  const orphaned = new Promise<void>((resolve) => {
    if (isChild && !process.connected) resolve();
    process.once('disconnect', resolve);
  });
  // Ctrl-C reaches all processes of a terminal; a child leaves it to its parent to say when.
  if (isChild) process.on('SIGINT', () => {});
  const { asked } = whenAsked(isChild ? ['SIGTERM'] : ['SIGTERM', 'SIGINT']);
  const leave = Promise.race([asked, orphaned]).then(() => {});
  if (isChild && process.argv.includes(READY) && !(await begun(leave))) return disconnect();
  const installation = await openInstallation();
  try {
    // An import has said it for its workers.
    if (!isChild) for (const { message } of (await currentExtractor(installation.database)).idle) complain(message);
    const trouble = sparingly(({ message }: StageFailure) => complain(`worker: ${message}`));
    const work = await startWork(installation, { trouble, follow });
    await leave;
    await work.close();
  } finally {
    await installation.close();
    disconnect();
  }
}

/** Waits for the work to begin, and rehearses meanwhile if told to; false when it is to leave instead. */
async function begun(leave: Promise<void>): Promise<boolean> {
  const over = new AbortController();
  const begin = new Promise<boolean>((resolve) => {
    process.on('message', (order: Order) => {
      if (order === BEGIN) resolve(true);
      else void rehearse(order.rehearse, over.signal);
    });
  });
  const works = await Promise.race([begin, leave.then(() => false)]);
  over.abort();
  return works;
}

function disconnect(): void {
  if (process.connected) process.disconnect();
}
