import { Command, Option } from 'commander';
import { batchNamed } from '../stages/subject.js';
import type { Session } from '../store/connection.js';
import { type Cause, type FailureFilter, type FailureRow, failureCauses, listFailures } from '../store/failures.js';
import { limitOf } from './limit.js';
import { complain, print } from './output.js';
import { grouped } from './progress.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly batch?: string;
  readonly cause?: string;
  readonly limit: number;
  readonly json?: boolean;
}

export const failuresCommand = (): Command =>
  new Command('failures')
    .summary('what could not be read or extracted, and what to do')
    .description(
      'Lists what failed, by cause: how many, and for each its file and a sentence that says what to do. ' +
        '"sovang retry" tries again what was mended.',
    )
    .option('--batch <name>', 'of this batch only')
    .option('--cause <code>', 'of this cause only ("empty-file")')
    .addOption(new Option('--limit <count>', 'files at most, or "all"').argParser(limitOf).default(100, '100'))
    .option('--json', 'print as JSON')
    .action(run);

const run = ({ batch, cause, limit, json }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    const filter: FailureFilter = {
      ...(batch !== undefined && { batchId: (await batchNamed(database, batch)).id }),
      ...(cause !== undefined && { code: cause }),
    };
    const causes = await failureCauses(database, filter);
    const failures = eachFailure(database, filter, limit);
    await (json ? printJson(causes, failures) : printList(causes, failures));
    const all = causes.reduce((sum, { count }) => sum + count, 0);
    if (all > limit) complain(`the first ${grouped(limit)} of ${grouped(all)} are shown (--limit)`);
  });

async function* eachFailure(session: Session, filter: FailureFilter, limit: number): AsyncGenerator<FailureRow> {
  for (let shown = 0; shown < limit; ) {
    const rows = await listFailures(session, filter, Math.min(1000, limit - shown), shown);
    if (rows.length === 0) return;
    yield* rows;
    shown += rows.length;
  }
}

async function printList(causes: readonly Cause[], failures: AsyncIterable<FailureRow>): Promise<void> {
  if (causes.length === 0) return print('no failures\n');
  for (const { stage, code, count } of causes) await print(`${grouped(count).padStart(7)}  ${code} (${stage})\n`);
  let cause = '';
  for await (const { stage, code, path, documentId, message, retryAt } of failures) {
    if (cause !== `${code} (${stage})`) await print(`\n${(cause = `${code} (${stage})`)}\n`);
    const again = retryAt ? '; will be tried again by itself' : '';
    await print(`  ${path}${documentId === null ? '' : ` (document ${documentId})`}${again}\n    ${message}\n`);
  }
}

async function printJson(causes: readonly Cause[], failures: AsyncIterable<FailureRow>): Promise<void> {
  await print(`{"causes":${JSON.stringify(causes)},\n"failures":[`);
  let before = '\n';
  for await (const failure of failures) {
    await print(before + JSON.stringify(failure));
    before = ',\n';
  }
  await print('\n]}\n');
}
