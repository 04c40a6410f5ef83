import pg from 'pg';
import { StageFailure } from '../domain/failure.js';
import { databaseFailure } from './database-failure.js';
import { cursorName, type Reader, TOO_MUCH } from './reader.js';
import { views } from './views.js';

/** A column of an answer; `type` is an id of pg_type. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: number;
}

/** An answer as it comes: its columns, then rows, each cell in the text form of PostgreSQL. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: AsyncIterable<readonly (readonly (string | null)[])[]>;
}

export interface AskOptions {
  readonly milliseconds: number;
}

const AT_ONCE = 1000;
/** What an answer may be long, so that no question fills the memory of the desk. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Asks one question as the reader, in a connection of its own that ends with it: read-only, of one statement (a cursor takes nothing but
 * what gives rows), for so long. `work` takes what it wants of the rows.
 */
export async function ask<T>(
  reader: Reader,
  { text, values }: { readonly text: string; readonly values: readonly (string | null)[] },
  { milliseconds }: AskOptions,
  work: (answer: Answer) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...reader.config,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: () => (cell: string) => cell } as unknown as pg.CustomTypesConfig,
  });
  client.on('error', () => {}); // its end is told to whoever waits for an answer
  try {
    await client.connect();
    await refuseTooMuch(client, reader);
    await client.query(
      `set statement_timeout = ${Math.ceil(milliseconds)}; set idle_in_transaction_session_timeout = '5min'; set standard_conforming_strings = on`,
    );
    await client.query('begin transaction isolation level repeatable read read only');
    limitBytes(client);
    const cursor = cursorName();
    const declared = {
      text: `declare ${cursor} no scroll cursor for ${text}`,
      values: [...values],
      queryMode: 'extended',
    };
    await client.query(declared as pg.QueryConfig);
    const first = await fetchRows(client, cursor);
    const until = performance.now() + milliseconds;
    return await work({ columns: first.columns, rows: rowsFrom(client, cursor, first.rows, until) });
  } catch (error) {
    throw asRefusal(error, text);
  } finally {
    await client.end().catch(() => {});
  }
}

const TOO_SLOW = 'The question took too long and was stopped; ask for less, or for one year.';

async function fetchRows(client: pg.Client, cursor: string) {
  const { fields, rows } = await client.query({ text: `fetch ${AT_ONCE} from ${cursor}`, rowMode: 'array' });
  return { columns: fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID })), rows };
}

// The server's clock is set for each fetch anew; ours goes on.
async function* rowsFrom(client: pg.Client, cursor: string, first: (string | null)[][], until: number) {
  for (let rows = first; ; rows = (await fetchRows(client, cursor)).rows) {
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) return;
    if (performance.now() > until) throw new StageFailure('sql-too-slow', TOO_SLOW);
  }
}

async function refuseTooMuch(client: pg.Client, { role }: Reader): Promise<void> {
  const { rows } = await client.query<{ much: string | null }>(TOO_MUCH, [role, views().map(({ name }) => name)]);
  const { much } = rows[0]!;
  if (much === null) return;
  throw new StageFailure(
    'sql-unavailable',
    `No question in SQL is asked: the role ${role} may do more than look at the views (${much}).`,
  );
}

// The connection ends when more has come than an answer may have: a single cell may be a gigabyte.
function limitBytes(client: pg.Client): void {
  const { stream } = (
    client as unknown as { connection: { stream: NodeJS.ReadableStream & { destroy(error: Error): void } } }
  ).connection;
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) stream.destroy(new StageFailure('sql-too-much', 'The answer is too long; ask for less.'));
  });
}

/** What the server says of a question, for the person who typed it. */
function asRefusal(error: unknown, text: string): unknown {
  if (error instanceof StageFailure) return error;
  const { code = '', message, position, severity } = error as pg.DatabaseError;
  const said = (code: string, says: string) => new StageFailure(code, says, { cause: error });
  if (code === '57014') return said('sql-too-slow', TOO_SLOW);
  if (code === '42501') return said('sql-forbidden', `${message}: questions look at the views of sovang alone.`);
  if (code === '53300')
    return new StageFailure('too-many', 'Too many questions are asked at once; try again in a minute.', {
      permanent: false,
    });
  if (/^(08|57P|3D|28)/.test(code) || !severity) return databaseFailure(error);
  const place = Number(position) - PREFIX;
  const where =
    place > 0 && place <= text.length + 1 ? ` (at "${text.slice(place - 1, place + 19).split('\n')[0]}")` : '';
  return said('sql-wrong', `${message}${where}`);
}

const PREFIX = `declare ${cursorName()} no scroll cursor for `.length;
