import { type Caller, permissionsOf } from '../../domain/account.js';
import { StageFailure } from '../../domain/failure.js';
import { accountNamed } from '../../store/accounts.js';
import type { Session } from '../../store/connection.js';
import {
  type Held,
  heldSignIn,
  heldToken,
  type OpenSignIn,
  saveSignIn,
  sessionsOf,
  touchSignIn,
  touchToken,
} from '../../store/sign-ins.js';
import { storable } from '../../store/storable.js';
import { isPassword } from './password.js';
import { digestOf, newSecret } from './secret.js';

const [MINUTE, HOUR] = [60_000, 3_600_000];
/** A session ends after a fortnight, and when it was not used for a working day. */
export const SESSION_LASTS = 14 * 24 * HOUR;
const UNUSED_ENDS = 12 * HOUR;

/** A new session of who has this name and password; its secret. */
export async function signIn(
  session: Session,
  { name, password, agent }: { name: string; password: string; agent: string | null },
  now: Date,
): Promise<string> {
  const account = await accountNamed(session, storable(name));
  const open = account && !account.closedAt ? account : null;
  if (!(await isPassword(password, open?.password ?? null)) || !open) {
    throw new StageFailure('not-signed-in', 'There is no such name with such a password.');
  }
  return startSignIn(session, open.id, agent, now);
}

export async function startSignIn(
  session: Session,
  accountId: number,
  agent: string | null,
  now: Date,
): Promise<string> {
  const { secret, digest } = newSecret();
  const until = new Date(now.getTime() + SESSION_LASTS);
  await saveSignIn(session, { accountId, digest, agent: agent && storable(agent).slice(0, 300), at: now, until });
  return secret;
}

/** Who holds the secret of a session; null where it ended. */
export async function callerOfSignIn(session: Session, secret: string, now: Date): Promise<Caller | null> {
  const held = await heldSignIn(session, digestOf(secret), now, usedSince(now));
  if (!held) return null;
  if (isStale(held, now)) await touchSignIn(session, held.holderId, now);
  return { account: accountOf(held), permissions: permissionsOf(held.roles), by: { session: held.holderId } };
}

/** Who holds an API token: it allows what both it and the account's roles of today allow. */
export async function callerOfToken(session: Session, secret: string, now: Date): Promise<Caller | null> {
  const held = await heldToken(session, digestOf(secret), now);
  if (!held) return null;
  if (isStale(held, now)) await touchToken(session, held.holderId, now);
  const permissions = permissionsOf(held.roles).filter((permission) => held.permissions!.includes(permission));
  return { account: accountOf(held), permissions, by: { token: held.holderId } };
}

export const openSignInsOf = (session: Session, accountId: number, now: Date): Promise<OpenSignIn[]> =>
  sessionsOf(session, accountId, now, usedSince(now));

const usedSince = (now: Date): Date => new Date(now.getTime() - UNUSED_ENDS);

// When it was last used is known to the minute, so that not every call writes.
const isStale = ({ seenAt }: Held, now: Date): boolean => !seenAt || now.getTime() - seenAt.getTime() > MINUTE;

const accountOf = ({ id, name, roles, madeAt, closedAt }: Held) => ({ id, name, roles, madeAt, closedAt });
