import { type Account, accountKey, type Role } from '../domain/account.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

export interface StoredAccount extends Account {
  /** How it was hashed, salt and hash. */
  readonly password: string;
}

/** Null where the name is taken, in whatever case. */
export async function saveAccount(
  session: Session,
  { name, roles, password, at }: { name: string; roles: readonly Role[]; password: string; at: Date },
): Promise<number | null> {
  const [row] = await session.query<{ id: number }>(statement('insert_account'), [
    name,
    accountKey(name),
    roles,
    password,
    at,
  ]);
  return row?.id ?? null;
}

/** All accounts, those that may sign in first. */
export const listAccounts = (session: Session): Promise<StoredAccount[]> =>
  session.query(statement('accounts'), [null, null]);

export async function accountNamed(session: Session, name: string): Promise<StoredAccount | null> {
  const [account] = await session.query<StoredAccount>(statement('accounts'), [accountKey(name), null]);
  return account ?? null;
}

export async function accountOf(session: Session, id: number): Promise<StoredAccount | null> {
  const [account] = await session.query<StoredAccount>(statement('accounts'), [null, id]);
  return account ?? null;
}

export const changeAccount = (session: Session, { id, roles, closedAt }: Pick<Account, 'id' | 'roles' | 'closedAt'>) =>
  session.change(statement('change_account'), [id, roles, closedAt]);

export const changePassword = (session: Session, id: number, password: string) =>
  session.change(statement('change_password'), [id, password]);

/** Until the end of the transaction nobody else changes accounts. */
export const lockAccounts = (session: Session) => session.change(statement('lock_accounts'));

export interface Invitation {
  readonly id: number;
  readonly roles: readonly Role[];
  readonly madeBy: number | null;
}

export const saveInvitation = (
  session: Session,
  {
    digest,
    roles,
    madeBy,
    at,
    until,
  }: { digest: Buffer; roles: readonly Role[]; madeBy: number | null; at: Date; until: Date },
) => session.change(statement('insert_invitation'), [digest, roles, madeBy, at, until]);

/** In a transaction: nobody else uses it meanwhile. */
export async function openInvitation(session: Session, digest: Buffer, now: Date): Promise<Invitation | null> {
  const [invitation] = await session.query<Invitation>(statement('open_invitation'), [digest, now]);
  return invitation ?? null;
}

export const useInvitation = (session: Session, id: number, accountId: number) =>
  session.change(statement('use_invitation'), [id, accountId]);

export const revokeFirstInvitations = (session: Session, now: Date) =>
  session.change(statement('revoke_first_invitations'), [now]);

/** Ends the earlier links of the account. */
export const savePasswordLink = (
  session: Session,
  link: { accountId: number; digest: Buffer; madeBy: number | null; at: Date; until: Date },
) => session.change(statement('insert_password_link'), [link.accountId, link.digest, link.madeBy, link.at, link.until]);

/** In a transaction: nobody else uses it meanwhile. */
export async function openPasswordLink(
  session: Session,
  digest: Buffer,
  now: Date,
): Promise<{ readonly id: number; readonly accountId: number } | null> {
  const [link] = await session.query<{ id: number; accountId: number }>(statement('open_password_link'), [digest, now]);
  return link ?? null;
}

export const endPasswordLink = (session: Session, id: number, now: Date) =>
  session.change(statement('end_password_link'), [id, now]);
