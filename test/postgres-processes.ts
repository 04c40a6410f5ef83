import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Home, homeDirectory } from '../src/engines/postgres-server/home.js';
import { runningPostmaster } from '../src/engines/postgres-server/postmaster.js';
import { until } from './until.js';

/** An empty home that the server's user may enter. */
export async function temporaryHome(): Promise<Home> {
  const root = await mkdtemp(join(tmpdir(), 'sovang-test-'));
  await chmod(root, 0o755);
  return homeDirectory({ SOVANG_HOME: root });
}

export async function removeHome(home: Home): Promise<void> {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  await stopNow(home);
  await rm(home.root, { recursive: true, force: true });
}

/** Stops the server of a home without waiting for its keeper. */
export async function stopNow(home: Home): Promise<void> {
  const server = runningPostmaster(home);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  await until(() => runningPostmaster(home)?.pid !== server.pid, 'the server is gone');
}

export interface Holder {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
}

/** Another process that needs the server: see hold-server.mjs. */
export function holdServer(home: Home, idle: number, hold = false): Holder {
  const script = fileURLToPath(new URL('hold-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, home.root, String(idle), ...(hold ? ['hold'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(child);
  const lines: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trim().split('\n')));
  return { child, lines, ended: new Promise((resolve) => child.once('close', resolve)) };
}

const holders: ChildProcess[] = [];

/** The ids of the keepers (node, not the shell above it) of a home. */
export function keepersOf(home: Home): number[] {
  return commandLines()
    .filter(({ line }) => !line.startsWith('/bin/sh') && line.includes('keeper.js') && line.includes(home.root))
    .map(({ pid }) => pid);
}

function commandLines(): { pid: number; line: string }[] {
  if (!existsSync('/proc/self/cmdline')) {
    const rows = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).trim().split('\n');
    return rows.map((row) => ({ pid: Number.parseInt(row, 10), line: row.trim().replace(/^\d+\s+/, '') }));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => ({ pid: +pid, line: commandLine(pid) }));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
