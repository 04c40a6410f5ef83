import { type ImportSummary, importFiles } from '../stages/import.js';
import { type Installation, openInstallation } from '../stages/installation.js';
import type { Manifest } from '../stages/manifest.js';
import type { Found } from '../stages/paths.js';
import { type Crew, startCrew } from './crew.js';
import { complain } from './output.js';
import { progressLine } from './progress.js';
import { whenAsked } from './stopping.js';

export interface ImportRun {
  readonly found: () => AsyncIterable<Found>;
  /** Whether the files can be found twice: a list from standard input cannot, and so nobody knows how many come. */
  readonly countable: boolean;
  readonly manifest: Manifest;
  readonly batch: string;
  readonly workers: number | undefined;
}

/** Imports with progress on standard error; Ctrl-C stops cleanly. `then` may ask what is in the database now. */
export async function runImport<T>(
  run: ImportRun,
  then: (installation: Installation, summary: ImportSummary) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  whenAsked(['SIGINT', 'SIGTERM']).then(() => {
    stop.abort();
    complain('stopping: what was begun is finished; run the command again to go on');
  });
  const installation = await openInstallation();
  let crew: Crew | undefined;
  try {
    const queue = await installation.openQueue();
    const line = progressLine();
    let files: number | null = null;
    if (run.countable) count(run.found()).then((found) => (files = found));
    const summary = await importFiles(installation, queue, {
      ...run,
      found: run.found(),
      signal: stop.signal,
      hire: () => (crew ??= startCrew(run.workers)),
      report: (progress) => line.show({ ...progress, files }),
      failed: ({ failure }) => {
        line.clear();
        complain(failure.message);
      },
    });
    line.clear();
    // The answer does not wait for the workers to leave.
    const answer = await then(installation, summary);
    return answer;
  } finally {
    await crew?.dismiss();
    await installation.close();
  }
}

async function count(found: AsyncIterable<Found>): Promise<number> {
  let files = 0;
  for await (const one of found) if (!('skipped' in one)) files++;
  return files;
}
