import type { StageFailure } from '../domain/failure.js';
import { type ExtractionThread, startExtraction } from '../stages/extraction/thread.js';
import { openInstallation } from '../stages/installation.js';
import { idleRules } from '../stages/local-rules/idle.js';
import { startWork } from '../stages/work.js';
import { growSlowly } from './grow-slowly.js';
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
  growSlowly(HEAP_GROWTH);
  // The workers of an import leave with it, and whoever asks next makes the facts follow.
  const follow = !process.send || process.argv.includes(FOLLOW);
  // Not `connected`: a parent that was killed while we started is gone already, and is missed all the same.
  const isChild = process.send !== undefined;
  const orphaned = new Promise<void>((resolve) => {
    if (isChild && !process.connected) resolve();
    process.once('disconnect', resolve);
  });
  // What was killed with the parent, as the queue's memory may be, never answers who says goodbye to it; and what is left undone is due again.
  void orphaned.then(() => setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref());
  // Ctrl-C reaches all processes of a terminal; a child leaves it to its parent to say when.
  if (isChild) process.on('SIGINT', () => {});
  const { asked } = whenAsked(isChild ? ['SIGTERM'] : ['SIGTERM', 'SIGINT']);
  const leave = Promise.race([asked, orphaned]).then(() => {});
  const extraction = startExtraction();
  try {
    if (isChild && process.argv.includes(READY) && !(await begun(leave, extraction))) return;
    await work(leave, extraction, isChild, follow);
  } finally {
    await extraction.close();
    disconnect();
  }
}

// For the thread that reads and stores, and for the one that extracts: 6,000 texts then hold 548 and 562 MB at most in all processes instead of
// 584 to 630, for the same processor time; with 30 it is 520, for 4 to 7 % more of it (Node 20, 2026-11-30).
const HEAP_GROWTH = 60;

/** Milliseconds for a child without its parent to finish what it has begun. */
const LONGEST_GOODBYE = 60_000;

async function work(
  leave: Promise<void>,
  { extract }: ExtractionThread,
  isChild: boolean,
  follow: boolean,
): Promise<void> {
  const installation = await openInstallation();
  try {
    // An import has said it for its workers.
    if (!isChild) for (const { message } of await idleRules(installation.database)) complain(message);
    const trouble = sparingly(({ message }: StageFailure) => complain(`worker: ${message}`));
    const work = await startWork(installation, { extract, trouble, follow });
    await leave;
    await work.close();
  } finally {
    await installation.close();
  }
}

/** Waits for the work to begin, and lets it be rehearsed meanwhile if told to; false when it is to leave instead. */
async function begun(leave: Promise<void>, { rehearse }: ExtractionThread): Promise<boolean> {
  const begin = new Promise<boolean>((resolve) => {
    process.on('message', (order: Order) => {
      if (order === BEGIN) resolve(true);
      else rehearse(order.rehearse);
    });
  });
  return Promise.race([begin, leave.then(() => false)]);
}

function disconnect(): void {
  if (process.connected) process.disconnect();
}
