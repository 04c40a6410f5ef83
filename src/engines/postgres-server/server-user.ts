import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StageFailure } from '../../domain/failure.js';

/** The user that PostgreSQL runs as: it refuses to run as root, so root lends it to another. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** What `spawn` needs; nothing when the server runs as the user who calls. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

export function serverUser(): ServerUser {
  return process.getuid?.() === 0 ? lentUser() : ownUser();
}

/** Whether the server's user may enter a folder, asked of the system itself: groups and ACLs count too. */
export function mayEnter(user: ServerUser, folder: string): boolean {
  return asUser(user, 'cd -- "$1"', folder);
}

export function mayExecute(user: ServerUser, file: string): boolean {
  return asUser(user, 'test -x "$1"', file);
}

function asUser(user: ServerUser, script: string, path: string): boolean {
  const { status, error } = spawnSync('/bin/sh', ['-c', script, 'sh', path], {
    ...user.identity,
    cwd: '/',
    stdio: 'ignore',
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'EPERM') {
    throw new StageFailure(
      'server-user',
      `Root may not become "${user.name}" here, and PostgreSQL does not run as root; run sovang as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return status === 0;
}

function lentUser(): ServerUser {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { name, uid: +uid, gid: +gid, identity: { uid: +uid, gid: +gid } };
  }
  throw new StageFailure(
    'server-user',
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody"; run sovang as an ordinary user, or set DATABASE_URL.',
  );
}

function ownUser(): ServerUser {
  try {
    const { username, uid, gid } = userInfo();
    return { name: username, uid, gid, identity: {} };
  } catch (cause) {
    throw new StageFailure(
      'server-user',
      `User ${process.getuid?.()} has no entry in /etc/passwd, and PostgreSQL needs one; set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}
