import { type ImportSummary, importFiles } from '../stages/import.js';
import type { Installation } from '../stages/installation.js';
import { idleRules } from '../stages/local-rules/idle.js';
import type { Manifest } from '../stages/manifest.js';
import type { Found } from '../stages/paths.js';
import { withCrew } from './crew-run.js';
import { complain } from './output.js';

export interface ImportRun {
  readonly found: () => AsyncIterable<Found>;
  /** Whether the files can be found twice: a list from standard input cannot, and so nobody knows how many come. */
  readonly countable: boolean;
  readonly manifest: Manifest;
  readonly batch: string;
  readonly workers: number | undefined;
}

/** Imports with progress on standard error; Ctrl-C stops cleanly. `then` may ask what is in the database now. */
export const runImport = <T>(
  run: ImportRun,
  then: (installation: Installation, summary: ImportSummary) => Promise<T>,
): Promise<T> =>
  withCrew(
    run.workers,
    async ({ installation, queue, line, signal, hire }) => {
      for (const { message } of await idleRules(installation.database)) complain(message);
      let files: number | null = null;
      if (run.countable) count(run.found()).then((found) => (files = found));
      const summary = await importFiles(installation, queue, {
        ...run,
        found: run.found(),
        signal,
        hire,
        report: (progress) => line.show({ ...progress, files }),
        failed: ({ failure }) => {
          line.clear();
          complain(failure.message);
        },
      });
      line.clear();
      // The answer does not wait for the workers to leave.
      return then(installation, summary);
    },
    run.countable ? run.found() : undefined,
  );

async function count(found: AsyncIterable<Found>): Promise<number> {
  let files = 0;
  for await (const one of found) if (!('skipped' in one)) files++;
  return files;
}
