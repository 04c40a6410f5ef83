import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Home } from './home.js';
import { logFile } from './postmaster.js';

// The shell starts the keeper again when it is killed (128 and a signal), and ends with it otherwise.
const KEEP = 'while :; do "$@"; [ $? -gt 128 ] || exit 0; done';

/** Starts a keeper (keeper.ts) apart from us. One too many ends at once. */
export function spawnKeeper(home: Home, idle: number): void {
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
