import { Command } from 'commander';
import { batchNamed } from '../stages/subject.js';
import { batchClaims } from '../store/progress.js';
import { type BatchStatus, batchStatus, totals } from '../store/status.js';
import { counted } from './counted.js';
import { print } from './output.js';
import { grouped } from './progress.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly batch?: string;
  readonly json?: boolean;
}

export const statusCommand = (): Command =>
  new Command('status')
    .summary('how far the documents of each batch are')
    .description('Counts the documents of each batch by step, and what the whole database holds.')
    .option('--batch <name>', 'this batch only, with its claims by kind')
    .option('--json', 'print as JSON')
    .action((options: Options) => (options.batch === undefined ? ofAll(options) : ofBatch(options.batch, options)));

const ofAll = ({ json }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    const [all, batches] = [await totals(database), await batchStatus(database)];
    if (json) return print(`${JSON.stringify({ totals: all, batches }, null, 2)}\n`);
    const withdrawn = all.withdrawn > 0 ? ` (${grouped(all.withdrawn)} withdrawn)` : '';
    const failures = all.failures > 0 ? `, ${counted(all.failures, 'failure')} (see "sovang failures")` : '';
    const sum = `${counted(all.documents, 'document')}${withdrawn} from ${counted(all.sources, 'source')}, ${counted(all.claims, 'claim')}${failures}`;
    return print(batches.length === 0 ? 'nothing was imported yet\n' : `${batchTable(batches)}\n\n${sum}\n`);
  });

const ofBatch = (name: string, { json }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    const { id } = await batchNamed(database, name);
    const [status] = await batchStatus(database, id);
    const claims = await batchClaims(database, id);
    if (json) return print(`${JSON.stringify({ ...status, claims }, null, 2)}\n`);
    const kinds = Object.entries(claims).map(([kind, count]) => [kind, count] as const);
    return print(`${batchTable([status])}\n${kinds.length > 0 ? `\n${table(['claims', 'count'], kinds)}\n` : ''}`);
  });

const batchTable = (batches: readonly BatchStatus[]): string =>
  table(
    ['batch', 'made', 'documents', 'read', 'extracted', 'failed', 'retrying', 'withdrawn'],
    batches.map((b) => [
      b.name,
      b.createdAt.toISOString().slice(0, 16).replace('T', ' '),
      ...[b.documents, b.read, b.extracted, b.failed, b.retrying, b.withdrawn].map(grouped),
    ]),
  );
