import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeDirectory } from '../../engines/postgres-server/home.js';
import { runningPostmaster } from '../../engines/postgres-server/postmaster.js';
import { openInstallation } from '../../stages/installation.js';
import type { Database } from '../../store/connection.js';

export interface EmptyInstallation {
  readonly database: Database;
  /** Its data directory. */
  readonly root: string;
  /** Process id of the server. */
  readonly server: number;
}

/** Work on an embedded server that holds nothing and is removed again. */
export async function withEmptyInstallation<T>(work: (installation: EmptyInstallation) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-bench-'));
  const home = homeDirectory({ SOVANG_HOME: join(folder, 'home') });
  try {
    await chmod(folder, 0o755); // the server's user enters it
    await mkdir(home.root);
    const env = { ...process.env, SOVANG_HOME: home.root, DATABASE_URL: '', REDIS_URL: '' };
    const installation = await openInstallation(env);
    try {
      return await work({ database: installation.database, root: home.root, server: runningPostmaster(home)!.pid });
    } finally {
      await installation.close();
    }
  } finally {
    const server = runningPostmaster(home);
    if (server) process.kill(server.pid, 'SIGINT');
    while (runningPostmaster(home)) await new Promise((resolve) => setTimeout(resolve, 50));
    await rm(folder, { recursive: true, force: true });
  }
}
