import { StageFailure } from '../../domain/failure.js';
import { accountNamed, accountOf, endPasswordLink, openPasswordLink, savePasswordLink } from '../../store/accounts.js';
import type { Database } from '../../store/connection.js';
import { givePassword } from './accounts.js';
import { hashPassword } from './password.js';
import { digestOf, newSecret } from './secret.js';

const OPEN_FOR = 2 * 86_400_000;

/** The secret of a link with which whoever has an account gives it a new password, once, within two days. */
export async function linkForPassword(
  database: Database,
  accountId: number,
  madeBy: number | null,
  now: Date,
): Promise<string> {
  const account = await accountOf(database, accountId);
  if (!account || account.closedAt) throw new StageFailure('account-unknown', `There is no open account ${accountId}.`);
  const { secret, digest } = newSecret();
  const until = new Date(now.getTime() + OPEN_FOR);
  await savePasswordLink(database, { accountId, digest, madeBy, at: now, until });
  return secret;
}

/** The same by the name, for who has the machine: where the only administrator forgot the password there is nobody else to ask. */
export async function linkForPasswordOf(database: Database, name: string, now: Date): Promise<string> {
  const account = await accountNamed(database, name);
  if (!account) throw new StageFailure('account-unknown', `There is no account "${name}".`);
  return linkForPassword(database, account.id, null, now);
}

/** Gives the account of a link a new password, and ends all that the old one opened; its id. */
export async function acceptPasswordLink(
  database: Database,
  { secret, password }: { readonly secret: string; readonly password: string },
  now: Date,
): Promise<number> {
  // Before the password is hashed, which costs: who has no link makes nobody wait.
  if (!(await openPasswordLink(database, digestOf(secret), now))) throw over();
  const hash = await hashPassword(password);
  return database.transaction(async (session) => {
    const link = await openPasswordLink(session, digestOf(secret), now);
    if (!link) throw over();
    await givePassword(session, link.accountId, hash, now);
    await endPasswordLink(session, link.id, now);
    return link.accountId;
  });
}

const over = (): StageFailure =>
  new StageFailure('invitation-over', 'This link was used or is too old; ask for a new one.');
