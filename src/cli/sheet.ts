import { InvalidArgumentError } from 'commander';
import { SHEET_COLUMNS, type SheetColumn } from '../reconcile/sheet-columns.js';
import { ROW_VERDICTS } from '../reconcile/sheet-row.js';
import { type ReconciledSheet, reconcileSheet, type SheetOptions } from '../stages/sheet/reconcile-sheet.js';
import { readTable, writeTable } from '../stages/sheet/table.js';
import { VERDICTS, verdictTable } from '../stages/sheet/verdict-table.js';
import type { Session } from '../store/connection.js';
import { print } from './output.js';
import { table } from './table.js';

/** Holds a spreadsheet against the record, prints how its rows came out, and writes it with a column of verdicts where asked. */
export async function runSheet(
  session: Session,
  file: string,
  { out, json, ...options }: SheetOptions & { readonly out?: string; readonly json?: boolean },
): Promise<void> {
  const cells = await readTable(file);
  const found = await reconcileSheet(session, cells, options);
  if (out !== undefined) await writeTable(out, verdictTable(cells, found));
  if (json) return print(`${JSON.stringify(found, null, 2)}\n`);
  await print(`${describe(found)}${out === undefined ? '' : `${out}: written, with a verdict for each row\n`}`);
}

function describe({ heading, columns, rows }: ReconciledSheet): string {
  const read = Object.entries(columns).map(([column, at]) => `${column} in column ${at}`);
  const counts = ROW_VERDICTS.flatMap((verdict) => {
    const some = rows.filter((row) => row.verdict === verdict);
    return some.length === 0 ? [] : [[VERDICTS[verdict].en, some.length, `rows ${rowsOf(some)}`]];
  });
  const head = `headings in row ${heading}: ${read.join(', ')}\n`;
  return rows.length === 0 ? `${head}no rows below\n` : `${head}${table(['verdict', 'rows', 'which'], counts)}\n`;
}

const FEW = 12;
const rowsOf = (rows: readonly { readonly row: number }[]): string =>
  `${rows
    .slice(0, FEW)
    .map(({ row }) => row)
    .join(', ')}${rows.length > FEW ? ' …' : ''}`;

/** "unit=2" of `--column`, added to those before. */
export function columnsTold(
  written: string,
  before: Partial<Record<SheetColumn, number>> = {},
): Partial<Record<SheetColumn, number>> {
  const [, name, at] = /^(\w+)=(\d{1,4})$/.exec(written) ?? [];
  const column = SHEET_COLUMNS.find((one) => one === name);
  if (!column || Number(at) < 1)
    throw new InvalidArgumentError(`Write a column as unit=2; the names are ${SHEET_COLUMNS.join(', ')}.`);
  return { ...before, [column]: Number(at) };
}
