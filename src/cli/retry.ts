import { resolve } from 'node:path';
import { Command } from 'commander';
import { NO_MANIFEST, readManifest } from '../stages/manifest.js';
import { type RetrySummary, retry } from '../stages/retry.js';
import { batchNamed, documentAsked } from '../stages/subject.js';
import type { Session } from '../store/connection.js';
import { type FailureFilter, listFailures } from '../store/failures.js';
import { counted } from './counted.js';
import { withCrew } from './crew-run.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { grouped } from './progress.js';

interface Options {
  readonly batch?: string;
  readonly cause?: string;
  readonly document?: string;
  readonly manifest?: string;
  readonly json?: boolean;
}

export const retryCommand = (): Command =>
  new Command('retry')
    .summary('try again what failed')
    .description(
      'Tries again all that failed, or what the options name: documents go through the steps that they lack, files ' +
        'that could not be imported are imported again into their batch.',
    )
    .option('--batch <name>', 'of this batch only')
    .option('--cause <code>', 'of this cause only, as "sovang failures" lists them')
    .option('--document <document>', 'this one: its id, the start of its SHA-256, or the path of a document or file')
    .option('--manifest <file.csv>', 'what is known of files that are imported again')
    .option('--json', 'print the result as JSON')
    .action(run);

async function run(options: Options): Promise<void> {
  const manifest = options.manifest ? await readManifest(options.manifest) : NO_MANIFEST;
  for (const line of manifest.refused) complain(line);
  await withCrew(undefined, async ({ installation, queue, line, signal, hire }) => {
    const summary = await retry(installation, queue, {
      filter: await filterOf(installation.database, options),
      manifest,
      signal,
      hire,
      report: (progress) => line.show({ ...progress, files: null }),
      failed: ({ failure }) => {
        line.clear();
        complain(failure.message);
      },
    });
    line.clear();
    await print(options.json ? `${JSON.stringify(summary)}\n` : `${describe(summary)}\n`);
    process.exitCode = summary.stopped ? EXIT.stopped : summary.failed > 0 ? EXIT.partly : EXIT.done;
  });
}

const filterOf = async (session: Session, { batch, cause, document }: Options): Promise<FailureFilter> => ({
  ...(batch !== undefined && { batchId: (await batchNamed(session, batch)).id }),
  ...(cause !== undefined && { code: cause }),
  ...(document !== undefined && (await documentFilter(session, document))),
});

// A file that could not be imported is no document yet: it goes by its path.
async function documentFilter(session: Session, asked: string): Promise<FailureFilter> {
  const byPath = { path: resolve(asked) };
  const [failure] = await listFailures(session, byPath, 1);
  return failure ? byPath : { documentId: (await documentAsked(session, asked)).id };
}

function describe({ documents, files, failed }: RetrySummary): string {
  if (documents + files === 0) return 'nothing to try again';
  const tried = [
    [documents, 'document'],
    [files, 'file'],
  ] as const;
  const list = tried.filter(([count]) => count > 0).map(([count, what]) => counted(count, what));
  const end = failed > 0 ? `${grouped(failed)} failed again (see "sovang failures")` : 'all went through';
  return `tried again ${list.join(' and ')}: ${end}`;
}
