import { Command } from 'commander';
import type { Mentioned } from '../domain/mention.js';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import { type IdentityTotal, identityTotals } from '../store/identities.js';
import { counted } from './counted.js';
import { print } from './output.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';

export const reconcileCommand = (): Command =>
  new Command('reconcile')
    .summary('find out which units and blocs of all documents are the same')
    .description(
      'Identifies the units and blocs that claims name (docs/entities.md), in documents that are new or of which claims, ' +
        'reviews, judgements or the list changed; then tells how all mentions came out. "sovang judge open" lists those that ' +
        'are nobody yet.',
    )
    .option('--json', 'print as JSON')
    .action(({ json }: { json?: boolean }) =>
      withInstallation(async ({ database }) => {
        const documents = await bringUpToDate(database, progress);
        if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
        const totals = await identityTotals(database);
        if (json) return print(`${JSON.stringify({ documents, totals })}\n`);
        await print(`${counted(documents, 'document')} looked at\n${tell(totals)}`);
      }),
    );

function progress(documents: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${counted(documents, 'document')} looked at`);
}

function tell(totals: readonly IdentityTotal[]): string {
  if (totals.length === 0) return 'no claim names a unit or a bloc\n';
  const rows = totals.map(({ kind, basis, open, mentions, entities }) => [
    NAMES[kind],
    basis === null ? `nobody yet: ${open}` : KNOWN[basis],
    mentions,
    basis === null ? null : entities,
  ]);
  return `${table(['what', 'known by', 'mentions', 'different'], rows)}\n`;
}

const NAMES: Readonly<Record<Mentioned, string>> = { organisation: 'units', 'bloc-series': 'blocs' };
const KNOWN = { list: 'the list', papers: 'its name in its place', judgement: 'a judgement' } as const;
