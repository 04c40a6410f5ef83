import { arrayLiteral } from './claims.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { statement } from './statement.js';

export interface DueForSignature {
  readonly documentId: number;
  readonly readingId: number;
}

/** Documents whose reading that counts has no signature made so, in order of id after `after`. */
export const dueForSignature = (
  session: Session,
  madeBy: string,
  limit: number,
  after: number,
): Promise<DueForSignature[]> => session.query(statement('due_for_signature'), [madeBy, after, limit]);

export interface NewSignature extends DueForSignature {
  /** Null for a text that is too short to tell. */
  readonly signature: Uint32Array | null;
  readonly bands: readonly number[];
}

export interface Copy {
  readonly documentId: number;
  readonly otherId: number;
  /** Per mille. */
  readonly likeness: number;
}

/** Work in which nobody else says what is a copy of what. */
export const groupingAlone = <T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_origins'));
    return work(session);
  });

/** Stores signatures in place of earlier ones; what was said of copies of these documents goes. */
export async function saveSignatures(
  session: Session,
  signatures: readonly NewSignature[],
  madeBy: string,
): Promise<void> {
  const [documents, readings, bytes, bands] = columns(
    signatures,
    (s) => s.documentId,
    (s) => s.readingId,
    (s) => s.signature && Buffer.from(s.signature.buffer, s.signature.byteOffset, s.signature.byteLength),
    (s) => s.signature && arrayLiteral(s.bands.map(String)),
  );
  await session.change(statement('forget_copies'), [documents]);
  await session.change(statement('save_signatures'), [documents, readings, madeBy, bytes, bands]);
}

export interface StoredSignature {
  readonly documentId: number;
  readonly signature: Uint32Array;
  readonly bands: readonly number[];
  /** Of the copies that it is among; its own id where there are none. */
  readonly groupId: number;
}

/** Signatures that have one of the bands. */
export const signaturesSharing = (session: Session, bands: readonly number[]): Promise<StoredSignature[]> =>
  load(session, 'signatures_sharing', bands);

/** The signatures of documents, of those that have one. */
export const signaturesOf = (session: Session, documentIds: readonly number[]): Promise<StoredSignature[]> =>
  load(session, 'signatures_of_documents', documentIds);

async function load(session: Session, query: string, asked: readonly number[]): Promise<StoredSignature[]> {
  const rows = await session.query<Omit<StoredSignature, 'signature'> & { readonly signature: Buffer }>(
    statement(query),
    [asked],
  );
  // A copy of its own: what the driver gives lies at any offset.
  return rows.map((row) => ({ ...row, signature: new Uint32Array(Uint8Array.from(row.signature).buffer) }));
}

/** What was said of copies of documents goes. */
export const forgetCopies = (session: Session, documentIds: readonly number[]): Promise<number> =>
  session.change(statement('forget_copies'), [documentIds]);

/** Stores which documents are copies, each pair once. */
export const insertCopies = (session: Session, copies: readonly Copy[]): Promise<number> =>
  session.change(
    statement('insert_copies'),
    columns(
      copies,
      (c) => Math.min(c.documentId, c.otherId),
      (c) => Math.max(c.documentId, c.otherId),
      (c) => c.likeness,
    ),
  );

/** Documents that are tied to some by copies, or were, with the pairs among them. */
export async function tiedDocuments(
  session: Session,
  documentIds: readonly number[],
): Promise<{ readonly ids: readonly number[]; readonly copies: readonly (readonly [number, number])[] }> {
  const ids = (await session.query<{ id: number }>(statement('tied_documents'), [documentIds])).map(({ id }) => id);
  const pairs = await session.query<{ documentId: number; otherId: number }>(statement('copies_among'), [ids]);
  return { ids, copies: pairs.map(({ documentId, otherId }) => [documentId, otherId] as const) };
}

/** Stores the origin of documents anew; one that is its own and nobody else's has no row. */
export async function saveOrigins(session: Session, origins: ReadonlyMap<number, number>): Promise<void> {
  const shared = new Set([...origins].filter(([id, origin]) => id !== origin).map(([, origin]) => origin));
  const rows = [...origins].filter(([, origin]) => shared.has(origin));
  await session.change(statement('forget_origins'), [[...origins.keys()]]);
  await session.change(
    statement('insert_origins'),
    columns(
      rows,
      ([id]) => id,
      ([, origin]) => origin,
    ),
  );
}

export interface CopyInGroup {
  readonly originId: number;
  readonly documentId: number;
  readonly path: string;
  readonly published: string | null;
  /** Per mille: how like it is to the copy that it is most like. */
  readonly likeness: number;
}

/** Groups of copies, the largest first; null gives all. */
export const originGroups = (session: Session, limit: number | null): Promise<CopyInGroup[]> =>
  session.query(statement('origin_groups'), [limit]);
