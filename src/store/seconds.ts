import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Whether somebody has a second review of the document to do, and sees nothing of what others said. */
export async function doesSecond(session: Session, account: number, documentId: number): Promise<boolean> {
  return (await secondsOpen(session, account)).includes(documentId);
}

/** The documents of which somebody has a second review to do. */
export async function secondsOpen(session: Session, account: number): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('seconds_open'), [account])).map(({ id }) => id);
}

/** It is done for good, within a transaction. */
export const finishSecond = (session: Session, account: number, documentId: number, at: Date): Promise<number> =>
  session.change(statement('finish_second'), [account, documentId, at]);

export interface AskedSecond {
  readonly batchId: number | null;
  /** Per mille. */
  readonly share: number;
  readonly account: number;
  readonly at: Date;
}

/** Asks for second reviews of a share of what was reviewed; how many documents that are new to it. */
export async function askForSeconds(session: Session, { batchId, share, account, at }: AskedSecond): Promise<number> {
  const [{ asked }] = await session.query<{ asked: number }>(statement('ask_for_seconds'), [
    batchId,
    share,
    account,
    at,
  ]);
  return asked;
}

export interface SecondRequest {
  readonly id: number;
  readonly batch: string | null;
  readonly share: number;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly documents: number;
  readonly taken: number;
  readonly finished: number;
}

export const secondRequests = (session: Session): Promise<SecondRequest[]> =>
  session.query(statement('second_requests'));

export interface SecondTask {
  readonly documentId: number;
  /** As the extractor has it. */
  readonly title: string | null;
  readonly path: string;
  readonly claims: number;
  readonly takenAt: Date | null;
}

/** What somebody has taken and not finished, and how many more they may take: not those that they reviewed, or gave back. */
export async function secondsFor(
  session: Session,
  account: number,
  name: string,
): Promise<{ mine: SecondTask[]; free: number }> {
  const [{ free }] = await session.query<{ free: number }>(statement('seconds_free'), [account, name]);
  return { mine: await session.query(statement('seconds_mine'), [account]), free };
}

/** Takes one that nobody has, within a statement: no two get the same. Null where there is none. */
export async function takeSecond(session: Session, account: number, name: string, at: Date): Promise<number | null> {
  const [row] = await session.query<{ id: number }>(statement('take_second'), [account, name, at]);
  return row?.id ?? null;
}

/** Gives one back that is not finished: another may take it, this one not again. False where they have none such. */
export const giveSecondBack = async (session: Session, account: number, documentId: number): Promise<boolean> =>
  (await session.change(statement('give_second_back'), [account, documentId])) === 1;

/** A second review that was done: by whom, and when. */
export interface FinishedSecond {
  /** Id of the review that says so. */
  readonly id: number;
  readonly documentId: number;
  readonly author: string;
  readonly at: Date;
}

/** Second reviews that were done, the latest first, below an id. */
export const finishedSeconds = (session: Session, below: number | null, limit: number): Promise<FinishedSecond[]> =>
  session.query(statement('finished_seconds'), [below, limit]);
