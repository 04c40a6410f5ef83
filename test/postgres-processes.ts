import { existsSync } from 'node:fs';
import type { Home } from '../src/engines/postgres-server/home.js';
import { runningPostmaster } from '../src/engines/postgres-server/postmaster.js';

/** Stops the server of a home without waiting for its keeper. */
export async function stopNow(home: Home): Promise<void> {
  const server = runningPostmaster(home);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  await until(() => runningPostmaster(home) === undefined);
}

/** Waits for a condition, for ten seconds at most. */
export async function until(holds: () => boolean | Promise<boolean>, what = 'the condition'): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`${what} did not come true in 10 s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const gone = (pid: number) => !existsSync(`/proc/${pid}/exe`);
