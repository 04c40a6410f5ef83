import type { Account, Permission } from '../domain/account.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** A sign-in (what browsers call a session: here that is one of the database) or a token that holds, and the account that it is of. */
export interface Held extends Account {
  /** Of the session or the token. */
  readonly holderId: number;
  readonly seenAt: Date | null;
  /** Of a token; null of a session, which allows all that the account may. */
  readonly permissions: readonly Permission[] | null;
}

export interface OpenSignIn {
  readonly id: number;
  /** What the browser calls itself. */
  readonly agent: string | null;
  readonly madeAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

export interface OpenToken {
  readonly id: number;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly madeAt: Date;
  readonly seenAt: Date | null;
  readonly expiresAt: Date;
}

export async function saveSignIn(
  session: Session,
  {
    accountId,
    digest,
    agent,
    at,
    until,
  }: { accountId: number; digest: Buffer; agent: string | null; at: Date; until: Date },
): Promise<number> {
  const [row] = await session.query<{ id: number }>(statement('insert_sign_in'), [accountId, digest, agent, at, until]);
  return row!.id;
}

export async function heldSignIn(session: Session, digest: Buffer, now: Date, usedSince: Date): Promise<Held | null> {
  const [held] = await session.query<Held>(statement('caller_of_sign_in'), [digest, now, usedSince]);
  return held ?? null;
}

export async function heldToken(session: Session, digest: Buffer, now: Date): Promise<Held | null> {
  const [held] = await session.query<Held>(statement('caller_of_token'), [digest, now]);
  return held ?? null;
}

export const touchSignIn = (session: Session, id: number, now: Date) =>
  session.change(statement('touch_sign_in'), [id, now]);

export const touchToken = (session: Session, id: number, now: Date) =>
  session.change(statement('touch_token'), [id, now]);

export const sessionsOf = (session: Session, accountId: number, now: Date, usedSince: Date): Promise<OpenSignIn[]> =>
  session.query(statement('sign_ins_of_account'), [accountId, now, usedSince]);

/** One, or all of the account; how many there were. */
export const revokeSignIns = (session: Session, accountId: number, id: number | null, now: Date): Promise<number> =>
  session.change(statement('revoke_sign_ins'), [accountId, id, now]);

export async function saveToken(
  session: Session,
  token: { accountId: number; digest: Buffer; name: string; permissions: readonly Permission[]; at: Date; until: Date },
): Promise<number> {
  const { accountId, digest, name, permissions, at, until } = token;
  const values = [accountId, digest, name, permissions, at, until];
  const [row] = await session.query<{ id: number }>(statement('insert_token'), values);
  return row!.id;
}

export const tokensOf = (session: Session, accountId: number, now: Date): Promise<OpenToken[]> =>
  session.query(statement('tokens_of_account'), [accountId, now]);

export const revokeTokens = (session: Session, accountId: number, id: number | null, now: Date): Promise<number> =>
  session.change(statement('revoke_tokens'), [accountId, id, now]);
