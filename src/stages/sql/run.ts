import { StageFailure } from '../../domain/failure.js';
import { type AskOptions, ask } from '../../store/ask.js';
import type { Database } from '../../store/connection.js';
import { openReader } from '../../store/reader.js';
import type { Cell, Row, Table } from '../table-file/column.js';
import { cellOf, columnsOf } from './cells.js';
import { readQuestion } from './question.js';

export interface AskedSql {
  readonly sql: string;
  /** By their names; one that is not given, or empty, is null. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What may be asked for at once on a page, and in a file. */
export const MOST_SHOWN = 10_000;
export const MOST_IN_FILE = 1_000_000;
const SHOWN_WITHIN: AskOptions = { milliseconds: 30_000 };
const FILE_WITHIN: AskOptions = { milliseconds: 120_000 };

/** Asks, and gives what comes as a table while `work` lasts. */
async function askTable<T>(
  database: Database,
  asked: AskedSql,
  options: AskOptions,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  const { text, parameters } = readQuestion(asked.sql);
  const stray = Object.keys(asked.parameters).find((name) => !parameters.includes(name));
  if (stray !== undefined) throw new StageFailure('sql-wrong', `The question has no parameter ":${stray}".`);
  const values = parameters.map((name) => asked.parameters[name] || null);
  return ask(await openReader(database), { text, values }, options, (answer) => {
    const columns = columnsOf(answer.columns);
    const row = (cells: readonly (string | null)[]): Row =>
      Object.fromEntries(columns.map(({ name, type }, i) => [name, cellOf(type, cells[i]!)]));
    return work({ columns, rows: mapped(answer.rows, row) });
  });
}

async function* mapped<A, B>(chunks: AsyncIterable<readonly A[]>, change: (one: A) => B): AsyncGenerator<readonly B[]> {
  for await (const some of chunks) yield some.map(change);
}

export interface ShownAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there are more. */
  readonly more: boolean;
}

/** The first rows of an answer. */
export const askForPage = (database: Database, asked: AskedSql, limit: number): Promise<ShownAnswer> =>
  askTable(database, asked, SHOWN_WITHIN, async ({ columns, rows }) => {
    const shown: (readonly Cell[])[] = [];
    for await (const some of rows) {
      shown.push(...some.map((row) => columns.map(({ name }) => row[name]!)));
      if (shown.length > limit) break;
    }
    return {
      columns: columns.map(({ name, type }) => ({ name, type })),
      rows: shown.slice(0, limit),
      more: shown.length > limit,
    };
  });

/** The whole answer, for a file. */
export const askForFile = <T>(database: Database, asked: AskedSql, save: (table: Table) => Promise<T>): Promise<T> =>
  askTable(database, asked, FILE_WITHIN, ({ columns, rows }) =>
    save({ columns, rows: noMoreThan(MOST_IN_FILE, rows) }),
  );

async function* noMoreThan(most: number, rows: Table['rows']): AsyncGenerator<readonly Row[]> {
  let count = 0;
  for await (const some of rows) {
    count += some.length;
    if (count > most)
      throw new StageFailure(
        'too-many-rows',
        `The answer has more than ${most} rows; ask for less, or for one year after another.`,
      );
    yield some;
  }
}
