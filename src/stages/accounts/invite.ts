import { ROLES, type Role } from '../../domain/account.js';
import { StageFailure } from '../../domain/failure.js';
import {
  listAccounts,
  openInvitation,
  revokeFirstInvitations,
  saveAccount,
  saveInvitation,
  useInvitation,
} from '../../store/accounts.js';
import type { Database, Session } from '../../store/connection.js';
import { storable } from '../../store/storable.js';
import { hashPassword } from './password.js';
import { digestOf, newSecret } from './secret.js';

const DAY = 86_400_000;
const [OPEN_FOR, LONGEST_NAME] = [7 * DAY, 80];

/** The secret of a link with which one person makes themselves an account with these roles, within a week. */
export async function invite(
  session: Session,
  roles: readonly Role[],
  madeBy: number | null,
  now: Date,
): Promise<string> {
  const { secret, digest } = newSecret();
  const until = new Date(now.getTime() + OPEN_FOR);
  await saveInvitation(session, {
    digest,
    roles: ROLES.filter((role) => roles.includes(role)),
    madeBy,
    at: now,
    until,
  });
  return secret;
}

/** The secret that makes the first administrator; null once there is any account. That of an earlier start ends. */
export async function inviteFirst(database: Database, now: Date): Promise<string | null> {
  return database.transaction(async (session) => {
    if ((await listAccounts(session)).length > 0) return null;
    await revokeFirstInvitations(session, now);
    return invite(session, ['administrator'], null, now);
  });
}

/** Makes the account that an invitation is for; its id. */
export async function acceptInvitation(
  database: Database,
  { secret, name, password }: { secret: string; name: string; password: string },
  now: Date,
): Promise<number> {
  const written = storable(name).normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if (written === '' || written.length > LONGEST_NAME) {
    throw new StageFailure('bad-name', `A name has 1 to ${LONGEST_NAME} characters.`);
  }
  // Before the password is hashed, which costs: who has no link makes nobody wait.
  if (!(await openInvitation(database, digestOf(secret), now))) throw over();
  const hash = await hashPassword(password);
  return database.transaction(async (session) => {
    const invitation = await openInvitation(session, digestOf(secret), now);
    if (!invitation) throw over();
    const id = await saveAccount(session, { name: written, roles: invitation.roles, password: hash, at: now });
    if (id === null) throw new StageFailure('name-taken', `Somebody has the name "${written}"; take another.`);
    await useInvitation(session, invitation.id, id);
    return id;
  });
}

const over = (): StageFailure =>
  new StageFailure('invitation-over', 'This link was used or is too old; ask for a new one, or start sovang again.');
