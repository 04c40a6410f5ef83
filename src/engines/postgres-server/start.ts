import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { StageFailure } from '../../domain/failure.js';
import { type Binaries, findBinaries } from './binaries.js';
import { diskFull, prepareCluster, prepareHome } from './cluster.js';
import type { Home } from './home.js';
import { isKept, takeLease } from './lease.js';
import { addressOf, logFile, runningPostmaster, spawnPostmaster } from './postmaster.js';
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
  const user = serverUser();
  prepareHome(home, user);
  const binaries = findBinaries(home, user);
  await prepareCluster(home, user, binaries);
  const bringUp = () => lease(home, user, binaries, options.idle ?? 10_000);

  let released = false;
  let client = await bringUp();
  const { rows } = await client.query("select from pg_database where datname = 'sovang'");
  if (rows.length === 0) await client.query('create database sovang').catch(unlessThere);
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
    databaseUrl: addressOf(runningPostmaster(home)!, 'sovang'),
    release: async () => {
      released = true;
      await client.end();
    },
  };
}

const PATIENCE = 60_000;

async function lease(home: Home, user: ServerUser, binaries: Binaries, idle: number): Promise<pg.Client> {
  const deadline = Date.now() + PATIENCE;
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 250)) {
    const postmaster = runningPostmaster(home);
    if (postmaster) {
      try {
        const client = await takeLease(postmaster);
        if (!(await isKept(client))) spawnKeeper(home, idle);
        return client;
      } catch (error) {
        if (Date.now() > deadline) throw notAnswering(home, error);
      }
    } else {
      await runUntilOpen(home, user, binaries);
    }
    await pause(wait);
  }
}

// Resolves when there is a server, ours or that of a command that was quicker.
async function runUntilOpen(home: Home, user: ServerUser, binaries: Binaries): Promise<void> {
  const child = spawnPostmaster(home, user, binaries);
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', (code, signal) => resolve(`PostgreSQL ended with ${signal ?? code}`));
  });
  for (;;) {
    const why = await Promise.race([failed, pause(10)]);
    if (runningPostmaster(home)) return;
    if (why !== undefined) throw notStarting(home, why);
  }
}

// The shell starts the keeper again when it is killed (128 and a signal), and ends with it otherwise.
const KEEP = 'while :; do "$@"; [ $? -gt 128 ] || exit 0; done';

function spawnKeeper(home: Home, idle: number): void {
  const log = openSync(logFile(home), 'a', 0o600);
  const node = [process.execPath, '--max-old-space-size=32', '--max-semi-space-size=1', KEEPER];
  spawn('/bin/sh', ['-c', KEEP, 'sovang-keeper', ...node, home.root, String(idle)], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH },
  }).unref();
  closeSync(log);
}

// Tests run this file from src/, where the keeper is not yet JavaScript.
const KEEPER = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/src/engines/postgres-server/keeper.js', import.meta.url)
    : new URL('keeper.js', import.meta.url),
);

function notStarting(home: Home, why: string): StageFailure {
  const tail = existsSync(logFile(home)) ? readFileSync(logFile(home), 'utf8').trimEnd().split('\n').slice(-3) : [];
  if (/No space left|Disk quota exceeded/.test(tail.join())) return diskFull(home.root);
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
