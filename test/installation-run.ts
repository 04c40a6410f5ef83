import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Home, homeDirectory } from '../src/engines/postgres-server/home.js';
import { addressOf, runningPostmaster } from '../src/engines/postgres-server/postmaster.js';
import type { ImportSummary } from '../src/stages/import.js';
import { type Database, openDatabase } from '../src/store/connection.js';
import { removeHome, temporaryHome } from './postgres-processes.js';
import { runningProcesses } from './processes.js';

const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));

/** An installation of its own, with an embedded server, that commands run in as a user would run them. */
export interface Installed {
  readonly home: Home;
  command(...args: string[]): Running;
  /** Asks its database over a connection that does not keep the server: it neither starts it nor brings it back. */
  ask<Row extends object>(sql: string): Promise<Row[]>;
  remove(): Promise<void>;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** `env`: what to set besides, such as REDIS_URL. */
export async function install(env: NodeJS.ProcessEnv = {}): Promise<Installed> {
  const home = await temporaryHome();
  let database: Database | undefined;
  return {
    home,
    command: (...args) =>
      run(args, { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...env, SOVANG_HOME: home.root }),
    ask: async <Row extends object>(sql: string) => {
      database ??= await openDatabase(addressOf(runningPostmaster(home)!, 'sovang'), { max: 1 });
      return database.query<Row>(sql);
    },
    remove: async () => {
      await database?.close();
      await removeHome(homeDirectory({ SOVANG_HOME: home.root }));
    },
  };
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said }))) };
}

export const summaryOf = ({ out }: Ended): ImportSummary => JSON.parse(out);

/** The worker processes that a command has started. */
export const workersOf = ({ child }: Running): number[] =>
  runningProcesses()
    .filter(({ parent, line }) => parent === child.pid && line.includes('workers/worker.js'))
    .map(({ pid }) => pid);
