import type { CopyVerdict, CopyWord } from '../domain/copy-word.js';
import { sealCopyWord } from '../domain/seal.js';
import type { CopyWord as WordNow } from '../reconcile/witnesses.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** A word that holds, with the groups that texts alone give the two. */
export interface StoredCopyWord extends WordNow {
  readonly id: number;
  readonly groupId: number;
  readonly otherGroupId: number;
}

/** All that holds, in the order in which it was said: people say little of copies beside what texts tell. */
export const copyWordsNow = (session: Session): Promise<StoredCopyWord[]> => session.query(statement('copy_words_now'));

/** Adds a word on two documents; returns its seal, for the journal. */
export async function addCopyWord(session: Session, one: number, other: number, word: CopyWord): Promise<Buffer> {
  const said = { ...word, author: storable(word.author), reason: storable(word.reason) };
  const digest = sealCopyWord(said);
  const { verdict, author, reason, at, reverts = null } = said;
  const taken = reverts === null ? null : Buffer.from(reverts, 'hex');
  await session.change(statement('insert_copy_word'), [one, other, verdict, author, reason, digest, at, taken]);
  return digest;
}

export interface SaidCopyWord extends CopyWord {
  readonly id: number;
  readonly documentId: number;
  readonly otherId: number;
  readonly digest: Buffer;
  readonly reverts: string | null;
  readonly revertsId: number | null;
}

/** All that people said of copies, also what later words stand instead of, in order; with `ids` those. */
export async function loadCopyWords(session: Session, ids: readonly number[] | null = null): Promise<SaidCopyWord[]> {
  const rows = await session.query<Omit<SaidCopyWord, 'at'> & { readonly saidAt: Date }>(statement('copy_words'), [
    ids,
  ]);
  return rows.map(({ saidAt, ...word }) => ({ ...word, at: saidAt.toISOString() }));
}

/** What holds on two documents without a word on them, and whether that was taken back. */
export async function copyWordBefore(
  session: Session,
  id: number,
): Promise<{ readonly taken: boolean; readonly before: CopyVerdict } | null> {
  return (await session.query<{ taken: boolean; before: CopyVerdict }>(statement('copy_word_before'), [id]))[0] ?? null;
}

export interface ListedCopyWord {
  readonly id: number;
  readonly documentId: number;
  readonly path: string | null;
  readonly otherId: number;
  readonly otherPath: string | null;
  readonly verdict: CopyVerdict;
  readonly author: string;
  readonly reason: string;
  readonly saidAt: Date;
  /** No later word on the two stands instead, and it is none that takes back. */
  readonly holds: boolean;
}

/** What people said of copies, the latest first, below an id. */
export const copyWordsPage = (
  session: Session,
  below: number | null,
  limit: number | null,
): Promise<ListedCopyWord[]> => session.query(statement('copy_words_page'), [below, limit]);
