import type { Told } from '../reconcile/witnesses.js';
import { arrayLiteral } from './claims.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { statement } from './statement.js';

export interface DueForSignature {
  readonly documentId: number;
  /** That counts. */
  readonly readingId: number;
}

/** Documents of which it has to be told anew of what text they are copies, in order of id after `after`. */
export const dueForSignature = (session: Session, limit: number, after: number): Promise<DueForSignature[]> =>
  session.query(statement('due_for_signature'), [after, limit]);

/** How many wait for that, counted no further than to `limit`. */
export async function countUnsigned(session: Session, limit: number): Promise<number> {
  const [{ due }] = await session.query<{ due: number }>(statement('due_for_signature_count'), [limit]);
  return due;
}

/** Where signatures were made by another `madeBy`, all are due from now on, and nothing is a copy of anything until then. */
export const outdateSignatures = (database: Database, madeBy: string): Promise<number> =>
  groupingAlone(database, (session) => session.change(statement('outdate_signatures'), [madeBy]));

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

/** Stores signatures in place of earlier ones; `leads`: by document which bands it leads, of those that are new or changed. */
export async function saveSignatures(
  session: Session,
  signatures: readonly NewSignature[],
  leads: ReadonlyMap<number, readonly number[]>,
  madeBy: string,
): Promise<void> {
  const [documents, readings, ...signed] = columns(
    signatures,
    (s) => s.documentId,
    (s) => s.readingId,
    (s) => s.signature && Buffer.from(s.signature.buffer, s.signature.byteOffset, s.signature.byteLength),
    (s) => s.signature && numbersLiteral(s.bands),
    (s) => s.signature && numbersLiteral(leads.get(s.documentId) ?? []),
  );
  await session.change(statement('save_signatures'), [documents, readings, madeBy, ...signed]);
}

export interface Signature {
  readonly documentId: number;
  readonly signature: Uint32Array;
}

export interface BandedSignature extends Signature {
  readonly bands: readonly number[];
}

export interface LeadingSignature extends Signature {
  /** Bands that it leads in its group: every band of a group is led by one of it, at least. */
  readonly leads: readonly number[];
  /** First document of the group that it is in; itself where it is alone. */
  readonly groupId: number;
}

/** The signatures of documents, of those that have one, in order of id. */
export const signaturesOf = (session: Session, documentIds: readonly number[]): Promise<BandedSignature[]> =>
  load(session, 'signatures_of_documents', [documentIds]);

/** Those that lead one of the bands, without those of some documents. */
export const signaturesLeading = (
  session: Session,
  bands: readonly number[],
  without: readonly number[],
): Promise<LeadingSignature[]> => load(session, 'signatures_leading', [bands, without]);

/** Those of a group that have one of the bands, without those of some documents. */
export const sharingInGroup = (
  session: Session,
  groupId: number,
  bands: readonly number[],
  without: readonly number[],
): Promise<Signature[]> => load(session, 'signatures_of_group', [groupId, bands, without]);

async function load<Row extends Signature>(session: Session, query: string, asked: readonly unknown[]): Promise<Row[]> {
  const rows = await session.query<Omit<Row, 'signature'> & { readonly signature: Buffer }>(statement(query), asked);
  return rows.map((row) => ({ ...row, signature: numbersIn(row.signature) }) as unknown as Row);
}

// A copy of its own: what the driver gives lies at any offset.
const numbersIn = (bytes: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

/** Says which of their bands documents lead now, of which the signature stays. */
export async function saveLeads(session: Session, leads: ReadonlyMap<number, readonly number[]>): Promise<void> {
  if (leads.size === 0) return;
  await session.change(statement('save_leads'), [[...leads.keys()], [...leads.values()].map(numbersLiteral)]);
}

/** Of what documents are copies, and in which groups they are, is said no more. */
export const forgetCopies = (session: Session, documentIds: readonly number[]): Promise<number> =>
  session.change(statement('forget_copies'), [documentIds]);

/** Stores which documents are copies, each pair once. */
export async function insertCopies(session: Session, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return;
  await session.change(
    statement('insert_copies'),
    columns(
      copies,
      (c) => Math.min(c.documentId, c.otherId),
      (c) => Math.max(c.documentId, c.otherId),
      (c) => c.likeness,
    ),
  );
}

/** All documents that are in a group with some of these. */
export async function membersOfGroups(session: Session, documentIds: readonly number[]): Promise<number[]> {
  if (documentIds.length === 0) return [];
  return (await session.query<{ id: number }>(statement('members_of_groups'), [documentIds])).map(({ id }) => id);
}

/**
 * Stores to which group of texts documents, or groups by the first of them, belong now. Of a group only what changes is written; one that is
 * its own and nobody else's has no row.
 */
export async function saveGroups(session: Session, groups: ReadonlyMap<number, number>): Promise<void> {
  const moved = [...groups].filter(([was, group]) => was !== group);
  if (moved.length === 0) return;
  const shared = new Set(moved.map(([, group]) => group));
  await session.change(statement('move_groups'), pairs(moved));
  await session.change(statement('insert_groups'), pairs([...groups].filter(([, group]) => shared.has(group))));
}

/** By document the group of texts that it is in: the first of it, itself where it is alone. */
export async function groupsOfTexts(session: Session, documentIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await session.query<{ id: number; groupId: number }>(statement('groups_of_texts'), [documentIds]);
  return new Map(rows.map(({ id, groupId }) => [id, groupId]));
}

/** All documents of groups of texts, in order of id. */
export async function textsOfGroups(session: Session, groupIds: readonly number[]): Promise<Told[]> {
  const rows = await session.query<Omit<Told, 'signature'> & { readonly signature: Buffer | null }>(
    statement('texts_of_groups'),
    [groupIds],
  );
  return rows.map((row) => ({ ...row, signature: row.signature && numbersIn(row.signature) }));
}

/** By document the origin that is stored, null for one that is nobody's copy. */
export const originsOf = (
  session: Session,
  documentIds: readonly number[],
): Promise<{ id: number; originId: number | null }[]> =>
  session.query(statement('origins_of_documents'), [documentIds]);

/** Documents that have another origin than texts alone tell, without groups of texts of which somebody said something. */
export const originsAstray = (
  session: Session,
  groupIds: readonly number[],
): Promise<{ id: number; originId: number | null; expected: number | null }[]> =>
  session.query(statement('origins_astray'), [groupIds]);

/** Documents that had one origin have another. */
export async function moveOrigins(session: Session, moved: ReadonlyMap<number, number>): Promise<void> {
  const changed = [...moved].filter(([was, origin]) => was !== origin);
  if (changed.length > 0) await session.change(statement('move_origins'), pairs(changed));
}

/** Documents have the origin that texts alone tell. */
export const followGroups = (session: Session, documentIds: readonly number[]): Promise<number> =>
  session.change(statement('follow_groups'), [documentIds]);

/** By document the origin that it has from now on; one that nobody else has is not stored. */
export async function settleOrigins(session: Session, origins: ReadonlyMap<number, number>): Promise<void> {
  const shared = new Set([...origins].filter(([document, origin]) => document !== origin).map(([, origin]) => origin));
  await session.change(
    statement('settle_origins'),
    columns(
      [...origins],
      ([document]) => document,
      ([, origin]) => (shared.has(origin) ? origin : null),
    ),
  );
}

const pairs = (rows: readonly (readonly [number, number])[]) =>
  columns(
    rows,
    ([one]) => one,
    ([, other]) => other,
  );

const numbersLiteral = (numbers: readonly number[]): string => arrayLiteral(numbers.map(String));
