import { Command } from 'commander';
import type { Mentioned } from '../domain/mention.js';
import type { SheetColumn } from '../reconcile/sheet-columns.js';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import { type IdentityTotal, identityTotals } from '../store/identities.js';
import { counted } from './counted.js';
import { lookedAt } from './looked-at.js';
import { print } from './output.js';
import { columnsTold, runSheet } from './sheet.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';
import { yearOf } from './year.js';

export const reconcileCommand = (): Command =>
  new Command('reconcile')
    .summary("find out which units and blocs of all documents are the same; hold an archivist's table against them")
    .description(
      'Identifies the units and blocs that claims name (docs/entities.md), in documents that are new or of which claims, ' +
        'reviews, judgements or the list changed; then tells how all mentions came out. "sovang judge open" lists those that ' +
        'are nobody yet. With a FILE (.xlsx or .csv) it holds the awards or members of that table against the record, row by row: ' +
        'found, no decision known, in conflict, new, ambiguous.',
    )
    .argument('[file]', 'a table with headings ("Tên đơn vị", "Danh hiệu", "Năm", "Cấp khen", "Khối", "Tỉnh")')
    .option('--province <name>', 'the province that the table is of, where no column says it')
    .option('--year <year>', 'its year, where no column says it', yearOf)
    .option('--column <name=number...>', 'which column says what, where headings do not tell: unit=2', columnsTold)
    .option('--out <file>', 'write the table with a column of verdicts, as .xlsx or .csv')
    .option('--json', 'print as JSON')
    .action((file: string | undefined, { json, column, ...options }: Options, command: Command) => {
      if (file === undefined && (column || Object.keys(options).length > 0))
        command.error('error: these options need a FILE');
      return withInstallation(async ({ database }) => {
        const documents = await bringUpToDate(database, lookedAt.show);
        lookedAt.clear();
        if (file !== undefined)
          return runSheet(database, file, {
            ...options,
            ...(json ? { json } : {}),
            ...(column ? { columns: column } : {}),
          });
        const totals = await identityTotals(database);
        if (json) return print(`${JSON.stringify({ documents, totals })}\n`);
        await print(`${counted(documents, 'document')} looked at\n${tell(totals)}`);
      });
    });

interface Options {
  readonly province?: string;
  readonly year?: number;
  readonly column?: Readonly<Partial<Record<SheetColumn, number>>>;
  readonly out?: string;
  readonly json?: boolean;
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
