// The keeper of the embedded server, a process of its own: node keeper.js HOME IDLE. It stops the server when nobody
// has been connected for IDLE milliseconds, and ends with it. Starting is not its business: who needs the server
// starts it (start.ts), and the keeper a moment before.
import type pg from 'pg';
import { type Home, homeDirectory } from './home.js';
import { closeIfUnused, countClients, takeKeeping } from './lease.js';
import { type Postmaster, runningPostmaster } from './postmaster.js';

/** Milliseconds for the server to show itself; it writes its number down when it starts, and listens later. */
const PATIENCE = 10_000;

const [root = '', idle = ''] = process.argv.slice(2);
const home = homeDirectory({ SOVANG_HOME: root });
for (const deadline = Date.now() + PATIENCE; !runningPostmaster(home) && Date.now() < deadline; ) await pause(50);
await keepWhileItRuns(home, Number(idle));

// A server that recovers from a crash drops our connection and runs on, so one try is not enough.
async function keepWhileItRuns(home: Home, idle: number): Promise<void> {
  for (let postmaster = runningPostmaster(home); postmaster; postmaster = runningPostmaster(home)) {
    try {
      const connection = await takeKeeping(postmaster);
      if (!connection) return; // another keeper was quicker
      await stopWhenUnused(postmaster, connection, idle);
    } catch {}
    await pause(200);
  }
}

async function stopWhenUnused(postmaster: Postmaster, connection: pg.Client, idle: number): Promise<void> {
  // The machine goes down, or a person says so.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(postmaster));
  for (let lastUsed = Date.now(); ; ) {
    await pause(Math.min(1000, idle / 4));
    if ((await countClients(connection)) > 0) lastUsed = Date.now();
    if (Date.now() - lastUsed >= idle && (await closeIfUnused(connection))) return stop(postmaster);
  }
}

// SIGINT is PostgreSQL's "fast shutdown": it ends the connections and writes everything down.
function stop(postmaster: Postmaster): void {
  process.kill(postmaster.pid, 'SIGINT');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
