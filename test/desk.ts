import { scryptSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../src/domain/account.js';
import { COOKIE } from '../src/server/cookie.js';
import { makeDesk } from '../src/server/desk.js';
import { startSignIn } from '../src/stages/accounts/sign-in.js';
import type { Bell } from '../src/stages/importing/office.js';
import { saveAccount } from '../src/store/accounts.js';
import type { Database } from '../src/store/connection.js';

/** A desk over a database, with a clock of its own and everything that it reports as a fault. */
export async function deskOn(database: Database, root = mkdtempSync(join(tmpdir(), 'sovang-desk-')), bell?: Bell) {
  const clock = { now: new Date('2026-11-26T08:00:00Z') };
  const faults: unknown[] = [];
  const desk = await makeDesk(
    { database, root, secure: false, now: () => clock.now, ...(bell && { bell }) },
    { hosts: ['localhost'], report: (error) => faults.push(error) },
  );
  return { desk, clock, faults };
}

export const PASSWORD = 'một câu dài dễ nhớ';

// Hashed at the least cost: what a password costs is `password.ts`'s to say, and test/accounts.test.ts's to try.
const CHEAP = [
  'scrypt',
  1,
  1,
  1,
  'AAAA',
  scryptSync(PASSWORD, Buffer.from('AAAA', 'base64'), 32, { N: 2, r: 1, p: 1 }).toString('base64'),
];

/** An account with these roles, signed in: the cookie of its browser. */
export async function signedIn(database: Database, name: string, roles: readonly Role[], now: Date) {
  const id = await saveAccount(database, { name, roles, password: CHEAP.join(' '), at: now });
  const secret = await startSignIn(database, id!, 'a test', now);
  return { id: id!, headers: { cookie: `${COOKIE}=${secret}` } };
}
