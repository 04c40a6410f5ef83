import { existsSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { StageFailure } from '../../domain/failure.js';
import { type Binaries, findBinaries } from './binaries.js';
import { prepareCluster, prepareHome } from './cluster.js';
import type { Home } from './home.js';
import { diskFull, homeFailure, isDiskFull } from './home-failure.js';
import { spawnKeeper } from './keeper-process.js';
import { isKept, takeLease } from './lease.js';
import { addressOf, logFile, runningPostmaster, socketFolder, spawnPostmaster } from './postmaster.js';
import { type ServerUser, serverUser } from './server-user.js';

/** The embedded server while we need it. */
export interface EmbeddedServer {
  /** As good as a DATABASE_URL; stays the same when the server is restarted. */
  readonly databaseUrl: string;
  /** We need it no longer. It stops ten seconds after the last who did. */
  release(): Promise<void>;
}

export interface StartOptions {
  /** Milliseconds without clients after which the server stops. */
  readonly idle?: number;
}

/**
 * The server of a home: makes it, starts it or joins it, and brings it back should it die before `release`. Two
 * commands at once share it; it outlives them, and a keeper, a process of its own, stops it when nobody is left.
 */
export async function startEmbedded(home: Home, options: StartOptions = {}): Promise<EmbeddedServer> {
  const bringUp = await prepare(home, options.idle ?? 10_000).catch((error) => {
    throw homeFailure(home.root, error);
  });
  let released = false;
  let client = await withDatabase(home, bringUp);
  const watch = () =>
    client.once('end', async () => {
      while (!released) {
        try {
          client = await bringUp();
          watch();
          if (released) await client.end();
          return;
        } catch {
          await pause(1000);
        }
      }
    });
  watch();
  return {
    databaseUrl: addressOf({ socket: socketFolder(home) }, 'sovang'),
    release: async () => {
      released = true;
      await client.end();
    },
  };
}

const TRIES = 3;

// The server may die between our lease and our question.
async function withDatabase(home: Home, bringUp: () => Promise<pg.Client>): Promise<pg.Client> {
  for (let tries = 1; ; tries++) {
    const client = await bringUp();
    try {
      await makeDatabase(client);
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (tries === TRIES) throw notAnswering(home, error);
    }
  }
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select from pg_database where datname = 'sovang'");
  if (rows.length === 0) await client.query('create database sovang').catch(unlessThere);
}

async function prepare(home: Home, idle: number): Promise<() => Promise<pg.Client>> {
  const user = serverUser();
  prepareHome(home, user);
  const binaries = findBinaries(home, user);
  await prepareCluster(home, user, binaries);
  return () => lease(home, user, binaries, idle);
}

const PATIENCE = 60_000;
const STARTS = 5; // PostgreSQL also ends when it meets one that is just starting or just gone, or its lock without a number

async function lease(home: Home, user: ServerUser, binaries: Binaries, idle: number): Promise<pg.Client> {
  const deadline = Date.now() + PATIENCE;
  let failures = 0;
  let started = false;
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 250)) {
    const postmaster = runningPostmaster(home);
    if (postmaster) {
      try {
        const client = await takeLease(postmaster);
        if (!started && !(await isKept(client))) spawnKeeper(home, idle);
        return client;
      } catch (error) {
        if (Date.now() > deadline) throw notAnswering(home, error);
      }
    } else {
      // First the keeper, which waits for the server: killed between the two, we leave none that nobody stops.
      spawnKeeper(home, idle);
      started = true;
      const why = await startOnce(home, user, binaries);
      if (why !== undefined && ++failures === STARTS) throw notStarting(home, why);
      // The last connections of a server that was killed end a moment after it, and keep its memory until then.
      if (why !== undefined) await pause(200);
    }
    await pause(wait);
  }
}

// Done when there is a server: that of a command that was quicker, or ours, once it listens; else gives the reason why not.
async function startOnce(home: Home, user: ServerUser, binaries: Binaries): Promise<string | undefined> {
  const child = spawnPostmaster(home, user, binaries);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', (code, signal) => resolve(`PostgreSQL ended with ${signal ?? code}`));
  });
  for (;;) {
    const why = await Promise.race([ended, pause(10)]);
    const running = runningPostmaster(home);
    if (running && (running.pid !== child.pid || running.listens)) return undefined;
    if (why !== undefined) return why;
  }
}

function notStarting(home: Home, why: string): StageFailure {
  const tail = existsSync(logFile(home)) ? readFileSync(logFile(home), 'utf8').trimEnd().split('\n').slice(-3) : [];
  if (isDiskFull(home.root, tail.join())) return diskFull(home.root);
  return new StageFailure(
    'no-server',
    `The embedded PostgreSQL does not start (${why}); see ${logFile(home)}: ${tail.join(' ')}`,
  );
}

function notAnswering(home: Home, cause: unknown): StageFailure {
  return new StageFailure(
    'no-server',
    `The embedded PostgreSQL does not answer (${(cause as Error).message}); see ${logFile(home)}.`,
    { permanent: false, cause },
  );
}

function unlessThere(error: { code?: string }): void {
  const DUPLICATE = ['42P04', '23505'];
  if (!DUPLICATE.includes(error.code ?? '')) throw error;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
