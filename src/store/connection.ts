import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StageFailure } from '../domain/failure.js';
import { databaseFailure } from './database-failure.js';
import { readColumn } from './read-column.js';

/** One conversation with Postgres: the pool, or one transaction of it. */
export interface Session {
  /** The rows of a statement. int8 comes as number, date as "YYYY-MM-DD", timestamptz as Date, numeric as string. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement for its effect; the number of rows that it touched. */
  change(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** Runs a `copy … from stdin` over rows in its text form (`copyRows`). */
  copy(sql: string, rows: string): Promise<void>;
}

export interface Database extends Session {
  /** The address that it was opened by, with its password. */
  readonly url: string;
  /** Commits when `work` returns, rolls back when it throws. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Connections at most; a command and a worker need few. */
  readonly max?: number;
  /** How long to go on trying to connect: a server that was killed is back in a second. */
  readonly patience?: number;
}

export const OLDEST_SERVER = 15;
const PATIENCE = 15_000;

/**
 * Opens a PostgreSQL server by its address (`DATABASE_URL`, or what the embedded server gives).
 * Every error of the connection is a StageFailure; one that time may heal is not permanent.
 */
export async function openDatabase(databaseUrl: string, options: OpenOptions = {}): Promise<Database> {
  const pool = openPool(databaseUrl, options.max ?? 5);
  const connect = () => connectPatiently(pool, options.patience ?? PATIENCE);
  try {
    await refuseOldServer(connect);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    url: databaseUrl,
    ...pooledSession(connect),
    transaction: (work) => inTransaction(connect, work),
    close: () => pool.end(),
  };
}

/** pg's own client in a transaction, for what streams (COPY); only this folder asks for it. */
export async function withClient<T>(
  databaseUrl: string,
  begin: string,
  work: (client: pg.ClientBase, session: Session) => Promise<T>,
): Promise<T> {
  const pool = openPool(databaseUrl, 1);
  try {
    const client = await connectPatiently(pool, PATIENCE);
    try {
      const session = sessionOf(client);
      await session.change(begin);
      const result = await work(client, session);
      await session.change('commit');
      return result;
    } catch (error) {
      throw isOfFile(error) ? error : databaseFailure(error);
    } finally {
      client.release(true); // what was not committed goes with the connection
    }
  } finally {
    await pool.end();
  }
}

// What streams meets files too, and their errors share codes with those of sockets.
function isOfFile(error: unknown): boolean {
  const { code = '', path } = error as NodeJS.ErrnoException;
  return path !== undefined || ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG'].includes(code);
}

function openPool(databaseUrl: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    application_name: 'sovang',
    types: { getTypeParser: readColumn } as pg.CustomTypesConfig,
  });
  // Without a listener the end of an idle connection (a server that stops) would end the process.
  pool.on('error', () => {});
  return pool;
}

type Connect = () => Promise<pg.PoolClient>;

function pooledSession(connect: Connect): Session {
  const once = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const client = await connect();
    let broken: Error | undefined;
    try {
      return await work(sessionOf(client));
    } catch (error) {
      broken = lostConnection(error);
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    query: (sql, parameters) => once((session) => session.query(sql, parameters)),
    change: (sql, parameters) => once((session) => session.change(sql, parameters)),
    copy: (sql, rows) => once((session) => session.copy(sql, rows)),
  };
}

async function inTransaction<T>(connect: Connect, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await connect();
  const session = sessionOf(client);
  let broken: Error | undefined;
  try {
    await session.change('begin');
    const result = await work(session);
    await session.change('commit');
    return result;
  } catch (error) {
    broken = lostConnection(error);
    if (!broken) {
      await client.query('rollback').catch((rollbackError: Error) => {
        broken = rollbackError;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
}

function sessionOf(client: pg.PoolClient): Session {
  const run = async (sql: string, parameters: readonly unknown[] = []) => {
    try {
      return await client.query(sql, parameters as unknown[]);
    } catch (error) {
      throw databaseFailure(error);
    }
  };
  return {
    query: async <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
      (await run(sql, parameters)).rows as Row[],
    change: async (sql, parameters) => (await run(sql, parameters)).rowCount ?? 0,
    copy: async (sql, rows) => {
      const copy = client.query(copyFrom(sql));
      copy.on('error', () => {}); // a lost connection is said twice, and the second time nobody listens any more
      try {
        await finished(copy.end(rows));
      } catch (error) {
        throw databaseFailure(error);
      }
    },
  };
}

function lostConnection(error: unknown): Error | undefined {
  return error instanceof StageFailure && error.code === 'database-lost' ? error : undefined;
}

// Nothing has been sent yet, so trying again is safe.
async function connectPatiently(pool: pg.Pool, patience: number): Promise<pg.PoolClient> {
  const deadline = Date.now() + patience;
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    try {
      const client = await pool.connect();
      if (client.listenerCount('error') === 0) client.on('error', () => {});
      return client;
    } catch (error) {
      const failure = databaseFailure(error);
      const healing = failure instanceof StageFailure && failure.code === 'database-lost';
      if (!healing || Date.now() + pause > deadline) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function refuseOldServer(connect: Connect): Promise<void> {
  const client = await connect();
  try {
    const { rows } = await client.query('show server_version_num');
    refuseOlder(Number(rows[0].server_version_num));
  } finally {
    client.release();
  }
}

/** `server_version_num`: 150004 is 15.4. */
export function refuseOlder(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST_SERVER) return;
  throw new StageFailure(
    'database-too-old',
    `The server behind DATABASE_URL is PostgreSQL ${major}; sovang needs ${OLDEST_SERVER} or later.`,
  );
}
