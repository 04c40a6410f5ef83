import { type Account, ROLES, type Role } from '../../domain/account.js';
import { StageFailure } from '../../domain/failure.js';
import { accountOf, changeAccount, changePassword, listAccounts, lockAccounts } from '../../store/accounts.js';
import type { Database, Session } from '../../store/connection.js';
import { revokeSignIns, revokeTokens } from '../../store/sign-ins.js';
import { hashPassword, isPassword } from './password.js';

/** Gives an account other roles, closes it or opens it again. A closed one loses its sessions and tokens. */
export async function reviseAccount(
  database: Database,
  id: number,
  { roles, closed }: { readonly roles?: readonly Role[] | undefined; readonly closed?: boolean | undefined },
  now: Date,
): Promise<Account> {
  return database.transaction(async (session) => {
    await lockAccounts(session);
    const account = await accountOf(session, id);
    if (!account) throw new StageFailure('account-unknown', `There is no account ${id}.`);
    const revised = {
      ...account,
      roles: roles ? ROLES.filter((role) => roles.includes(role)) : account.roles,
      closedAt: closed === undefined ? account.closedAt : closed ? (account.closedAt ?? now) : null,
    };
    const others = (await listAccounts(session)).filter((other) => other.id !== id);
    if (![...others, revised].some(administers)) {
      throw new StageFailure('last-administrator', 'Somebody has to stay an administrator.');
    }
    await changeAccount(session, revised);
    if (revised.closedAt) {
      await revokeSignIns(session, id, null, now);
      await revokeTokens(session, id, null, now);
    }
    const { password: _, ...seen } = revised;
    return seen;
  });
}

const administers = ({ roles, closedAt }: Account): boolean => !closedAt && roles.includes('administrator');

/** All sessions and API tokens end with the old password: whoever had it may have made some. */
export async function replacePassword(
  database: Database,
  id: number,
  { old, next }: { readonly old: string; readonly next: string },
  now: Date,
): Promise<void> {
  const account = await accountOf(database, id);
  if (!account || !(await isPassword(old, account.password))) {
    throw new StageFailure('wrong-password', 'That is not the password of this account.');
  }
  const hash = await hashPassword(next);
  await database.transaction((session) => givePassword(session, id, hash, now));
}

/** In a transaction. */
export async function givePassword(session: Session, id: number, hash: string, now: Date): Promise<void> {
  await changePassword(session, id, hash);
  await revokeSignIns(session, id, null, now);
  await revokeTokens(session, id, null, now);
}
