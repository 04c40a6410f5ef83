import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StageFailure } from '../../domain/failure.js';
import type { Binaries } from './binaries.js';
import type { Home } from './home.js';
import { diskFull, homeFailure, isDiskFull } from './home-failure.js';
import { mayEnter, type ServerUser } from './server-user.js';

/** Makes the home, for its owner only; refuses one that we cannot write or that the server's user cannot enter. */
export function prepareHome(home: Home, user: ServerUser): void {
  try {
    const lent = user.identity.uid !== undefined;
    mkdirSync(home.root, { recursive: true, mode: lent ? 0o755 : 0o700 });
    mkdirSync(home.originals, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw homeFailure(home.root, cause);
  }
  if (!mayEnter(user, home.root)) {
    throw new StageFailure(
      'home-unreachable',
      `The database runs as the user "${user.name}", who may not enter ${home.root}; set SOVANG_HOME to a folder that every user may enter, such as /var/lib/sovang.`,
    );
  }
}

/** Makes the data directory when there is none; refuses one of another PostgreSQL, or of another user. */
export async function prepareCluster(home: Home, user: ServerUser, binaries: Binaries): Promise<void> {
  if (!existsSync(home.postgres)) await makeCluster(home, user, binaries);
  const versionFile = join(home.postgres, 'PG_VERSION');
  const { uid } = statSync(home.postgres);
  if (uid !== user.uid) {
    throw new StageFailure(
      'home-of-another',
      `${home.postgres} belongs to user ${uid}, and the database would run as "${user.name}" (${user.uid}); run sovang as its owner, or set SOVANG_HOME to another folder.`,
    );
  }
  if (!existsSync(versionFile)) {
    throw new StageFailure(
      'not-a-cluster',
      `${home.postgres} is not a data directory of PostgreSQL; move it away, or set SOVANG_HOME to another folder.`,
    );
  }
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (major !== binaries.major) {
    throw new StageFailure(
      'other-postgres',
      `${home.postgres} was made by PostgreSQL ${major}, and this sovang brings ${binaries.major}: with the sovang that made it run "backup FILE", move ${home.postgres} away, then run "restore FILE" with this one.`,
    );
  }
}

// Without these a trigram search drops "Đ" and "ặ" silently, and lower('Đ') fails under the bare C locale (2026-11-23).
const LOCALE = ['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=und'];

// Made under another name and moved into place whole, so that a kill leaves no half and two at once make one.
async function makeCluster(home: Home, user: ServerUser, binaries: Binaries): Promise<void> {
  removeDrafts(home);
  const draft = `${home.postgres}${DRAFT}${process.pid}`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    if (user.identity.uid !== undefined) chownSync(draft, user.uid, user.gid);
  } catch (cause) {
    throw homeFailure(home.root, cause);
  }
  try {
    await initdb(draft, user, binaries);
    renameSync(draft, home.postgres);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home.postgres)) throw error;
  }
}

const DRAFT = '.draft-';

function removeDrafts(home: Home): void {
  for (const name of readdirSync(home.root)) {
    const pid = name.split(`postgres${DRAFT}`)[1];
    if (pid === undefined) continue;
    try {
      process.kill(+pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') continue;
      rmSync(join(home.root, name), { recursive: true, force: true });
    }
  }
}

function initdb(folder: string, user: ServerUser, binaries: Binaries): Promise<void> {
  const options = ['-D', folder, '-U', 'postgres', '--auth-local=trust', '--auth-host=reject', '--no-instructions'];
  const child = spawn(binaries.initdb, [...options, ...LOCALE], {
    ...user.identity,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(initFailure(folder, String(cause), cause)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(initFailure(folder, said.trim()))));
  });
}

function initFailure(folder: string, said: string, cause?: unknown): StageFailure {
  const place = dirname(folder);
  if (isDiskFull(place, said)) return diskFull(place, cause);
  return new StageFailure(
    'no-cluster',
    `PostgreSQL could not make its data directory in ${place}; mend this, or set DATABASE_URL: ${said}`,
    { cause },
  );
}
