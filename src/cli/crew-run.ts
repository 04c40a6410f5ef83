import { setFlagsFromString } from 'node:v8';
import type { TaskQueue } from '../queue/queue.js';
import { firstTexts } from '../stages/first-texts.js';
import { type Installation, openInstallation } from '../stages/installation.js';
import type { Found } from '../stages/paths.js';
import { startCrew } from './crew.js';
import { growSlowly } from './grow-slowly.js';
import { complain } from './output.js';
import { type ProgressLine, progressLine } from './progress.js';
import { whenAsked } from './stopping.js';

/** What a command that waits for workers has at hand. */
export interface CrewRun {
  readonly installation: Installation;
  readonly queue: TaskQueue;
  readonly line: ProgressLine;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Lets workers begin. */
  hire(): void;
}

// Registering files makes little but garbage, and outruns the workers: a heap that grows to four times what lives in it before it is swept held
// 90 MB of that in the middle of 20,000 files (Node 20, 2026-11-28). Nor does the room for new objects grow, three times over 16 MB of itself: the
// process that imports then holds 60 to 75 MB instead of 108 (2026-11-30).
const sweepOften = (): void => {
  growSlowly(50);
  setFlagsFromString('--semi-space-growth-factor=1');
};

/**
 * Runs what needs workers: they leave when it ends, after its answer is printed; Ctrl-C stops it cleanly. `coming`: what they will have to do,
 * if it can be known before.
 */
export async function withCrew<T>(
  workers: number | undefined,
  work: (run: CrewRun) => Promise<T>,
  coming?: AsyncIterable<Found>,
): Promise<T> {
  sweepOften();
  const stop = new AbortController();
  const { asked, forget } = whenAsked(['SIGINT', 'SIGTERM']);
  asked.then(() => {
    stop.abort();
    complain('stopping: what was begun is finished; run the command again to go on');
  });
  // They load and rehearse while the database starts: the first text is read 0.2 s after an import begins instead of 1 to 2 s.
  const crew = startCrew(workers, { ready: true });
  const opened = new AbortController();
  if (coming) void firstTexts(coming, opened.signal).then(crew.rehearse, () => {});
  let installation: Installation | undefined;
  try {
    installation = await openInstallation().finally(() => opened.abort());
    const queue = await installation.openQueue();
    return await work({ installation, queue, line: progressLine(), signal: stop.signal, hire: crew.begin });
  } finally {
    await crew.dismiss();
    await installation?.close();
    forget();
  }
}
