import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where sovang keeps what it was given and what it found. */
export interface Home {
  readonly root: string;
  /** The data directory of the embedded server. */
  readonly postgres: string;
  /** The bytes that were imported, by SHA-256. */
  readonly originals: string;
}

/** `SOVANG_HOME`, else a folder of the user's data directory; for root one that the server's user can enter too. */
export function homeDirectory(env: NodeJS.ProcessEnv = process.env): Home {
  const root = resolve(env.SOVANG_HOME || defaultRoot(env));
  return { root, postgres: join(root, 'postgres'), originals: join(root, 'originals') };
}

function defaultRoot(env: NodeJS.ProcessEnv): string {
  if (process.getuid?.() === 0) return '/var/lib/sovang';
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'sovang');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'sovang');
}
