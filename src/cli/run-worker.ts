import { once } from 'node:events';
import type { StageFailure } from '../domain/failure.js';
import { openInstallation } from '../stages/installation.js';
import { currentExtractor } from '../stages/local-rules/extractor.js';
import { startWork } from '../stages/work.js';
import { compileAtOnce } from './optimise-late.js';
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
  const leave = Promise.race([asked, orphaned]).then(() => LEAVE);
  if (isChild && process.argv.includes(READY) && (await Promise.race([told(), leave])) === LEAVE) return disconnect();
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

const told = (): Promise<unknown> => once(process, 'message');
const LEAVE = Symbol('leave');

function disconnect(): void {
  if (process.connected) process.disconnect();
}

/** What a child is started with that makes facts follow documents too. */
export const FOLLOW = '--follow';
/** What a child is started with that waits for a message, this one, before it opens anything. */
export const READY = '--ready';
export const BEGIN = 'begin';
