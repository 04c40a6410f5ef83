import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { StageFailure } from '../../domain/failure.js';
import type { Binaries } from './binaries.js';
import type { Home } from './home.js';
import type { ServerUser } from './server-user.js';

/** A PostgreSQL server that lives: its process and the folder of its socket. */
export interface Postmaster {
  readonly pid: number;
  readonly socket: string;
  /** Its socket is there. One that does not listen yet may still find that it cannot run. */
  readonly listens: boolean;
}

/** What `postmaster.pid` tells, if the process that it names is really a PostgreSQL server. */
export function runningPostmaster(home: Home): Postmaster | undefined {
  const [pid, , , , socket] = linesOf(join(home.postgres, 'postmaster.pid'));
  if (!pid || !isPostmaster(+pid, home)) return undefined;
  // The socket is written a moment after the pid.
  return { pid: +pid, socket: socket || socketFolder(home), listens: Boolean(socket) };
}

/**
 * Starts the server apart from us: it lives on when we are killed. Several may try at once: PostgreSQL lets one in
 * and the others end. The log lies beside the data.
 */
export function spawnPostmaster(home: Home, user: ServerUser, binaries: Binaries): ChildProcess {
  const socket = makeSocketFolder(home, user);
  for (const lock of [join(home.postgres, 'postmaster.pid'), join(socket, '.s.PGSQL.5432.lock')]) {
    removeStaleLock(lock, home);
  }
  const log = openLog(home);
  const stored = bytesIn(join(home.postgres, 'base'));
  const sized = { shared_buffers: `${buffersFor(stored, totalmem())}MB`, max_wal_size: `${logFor(stored)}MB` };
  const settings = Object.entries({ ...SETTINGS, ...sized }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', realpathSync(home.postgres), '-k', socket, '-p', '5432', ...settings], {
    ...user.identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  child.unref();
  closeSync(log);
  return child;
}

const MB = 2 ** 20;

/**
 * Megabytes that the server shares, for a store of so many bytes: a list that looks at tens of thousands of rows takes twice as much of
 * the processor where each page of them has to be fetched from the system first. No more than a sixteenth of the machine's memory.
 */
export function buffersFor(stored: number, memory: number): number {
  return Math.max(64, Math.floor(Math.min(stored / 32, memory / 16, 512 * MB) / MB));
}

/**
 * Megabytes of its log between two checkpoints, for a store of so many bytes. Behind each of them every page that changes is logged whole: a
 * rebuild of 100,000 documents wrote 40 GB of log with 512 MB throughout, and 18 since (2026-11-28). No more than what is read again within half
 * a minute after a crash.
 */
export function logFor(stored: number): number {
  return Math.floor(Math.min(Math.max(stored / 2, 512 * MB), 2048 * MB) / MB);
}

/** The size of a folder with all that is below, as far as it can be seen: what goes meanwhile counts nothing. */
function bytesIn(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      bytes += entry.isDirectory() ? bytesIn(path) : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    }
  } catch {}
  return bytes;
}

/** Where to reach it: over the socket alone, whatever PG* variables are set. */
export function addressOf({ socket }: Pick<Postmaster, 'socket'>, database: string): string {
  return `postgresql://postgres@/${database}?host=${encodeURIComponent(socket)}&port=5432&sslmode=disable`;
}

export function logFile(home: Home): string {
  return join(home.root, 'postgres.log');
}

const SETTINGS = {
  listen_addresses: '',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic', // the texts of the archive do not belong in a log
  unix_socket_permissions: '0700',
  max_connections: 200, // each BullMQ object owns a pool and a listener
  // Which rows have words that a twentieth of a million claims have does not fit into the 4 MB of old: whole pages are noted instead, and all rows in
  // them looked at.
  work_mem: '16MB',
  wal_buffers: '16MB', // with less, who changes much writes the log itself
  io_method: 'sync', // no idle I/O workers
  wal_level: 'minimal', // nobody replicates from us
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  // A container's /dev/shm is often too small for parallel queries; on two cores they win nothing.
  max_parallel_workers_per_gather: 0,
  max_parallel_maintenance_workers: 0,
  timezone: 'UTC',
};

// A socket's path may have 107 bytes; `/.s.PGSQL.5432` takes 14.
const LONGEST_FOLDER = 107 - 14;

/** Where a server of this home has its socket, running or not. */
export function socketFolder(home: Home): string {
  const own = join(home.root, 'socket');
  if (Buffer.byteLength(own) <= LONGEST_FOLDER) return own;
  return `/tmp/sovang-${createHash('sha256').update(home.root).digest('hex').slice(0, 16)}`;
}

function makeSocketFolder(home: Home, user: ServerUser): string {
  const folder = socketFolder(home);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user.identity.uid !== undefined) chownSync(folder, user.uid, user.gid);
  }
  // In /tmp another user may have been there first, to listen in our place.
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== user.uid) {
    throw new StageFailure('socket-taken', `${folder} is not ours; remove it, or set SOVANG_HOME to a shorter path.`);
  }
  return folder;
}

// PostgreSQL removes the lock of a process that is gone. It is fooled when the number has gone to another process, or
// to one that is dead and not yet buried, and when its owner was killed before it wrote its number; then we remove it.
function removeStaleLock(file: string, home: Home): void {
  const pid = linesOf(file)[0];
  if (pid === undefined || !isStale(file, pid, home)) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another command was quicker
  }
  if (linesOf(aside)[0] === pid) rmSync(aside);
  else renameSync(aside, file);
}

/** Milliseconds after which a lock without a number is left behind: who lives writes it at once. */
const UNWRITTEN = 500;

function isStale(file: string, pid: string, home: Home): boolean {
  if (pid === '') return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > UNWRITTEN;
  return exists(+pid) && !isPostmaster(+pid, home);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// The command line of a zombie is empty.
function isPostmaster(pid: number, home: Home): boolean {
  if (!exists(pid)) return false;
  try {
    return commandLine(pid).includes(realpathSync(home.postgres));
  } catch {
    return false;
  }
}

function commandLine(pid: number): string {
  if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

const LONGEST_LOG = 5_000_000;

function openLog(home: Home): number {
  const file = logFile(home);
  if (existsSync(file) && statSync(file).size > LONGEST_LOG) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}
