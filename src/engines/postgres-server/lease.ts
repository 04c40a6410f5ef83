import pg from 'pg';
import { addressOf, type Postmaster } from './postmaster.js';

/** The keeper stops the server when it alone holds this lock; who needs the server shares it. */
const NEEDED = 0x50_56_01;
/** One keeper a server. */
const KEPT = 0x50_56_02;

export const KEEPER_NAME = 'sovang keeper';

/** A connection that says: the server is needed. Fails while the server starts, and while it stops. */
export async function takeLease(postmaster: Postmaster): Promise<pg.Client> {
  const client = await connect(postmaster, 'sovang lease');
  await client.query('select pg_advisory_lock_shared($1)', [NEEDED]).catch(async (error) => {
    await client.end().catch(() => {});
    throw error;
  });
  return client;
}

/** The keeper's own connection, or nothing when there is a keeper already. */
export async function takeKeeping(postmaster: Postmaster): Promise<pg.Client | undefined> {
  const client = await connect(postmaster, KEEPER_NAME);
  const { rows } = await client.query('select pg_try_advisory_lock($1) as kept', [KEPT]);
  if (rows[0].kept) return client;
  await client.end();
  return undefined;
}

export async function isKept(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select 1 from pg_stat_activity where application_name = $1', [KEEPER_NAME]);
  return rows.length > 0;
}

/** True when nobody is connected but the keeper; from then on nobody can take a lease. */
export async function closeIfUnused(keeper: pg.Client): Promise<boolean> {
  const { rows } = await keeper.query('select pg_try_advisory_lock($1) as alone', [NEEDED]);
  if (!rows[0].alone) return false;
  if ((await countClients(keeper)) === 0) return true;
  await keeper.query('select pg_advisory_unlock($1)', [NEEDED]);
  return false;
}

export async function countClients(keeper: pg.Client): Promise<number> {
  const { rows } = await keeper.query(
    `select count(*)::int as clients from pg_stat_activity
      where backend_type = 'client backend' and application_name <> $1`,
    [KEEPER_NAME],
  );
  return rows[0].clients;
}

async function connect(postmaster: Postmaster, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: addressOf(postmaster, 'postgres'), application_name: name });
  // A server that stops must not stop us.
  client.on('error', () => {});
  await client.connect();
  return client;
}
