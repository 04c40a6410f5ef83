import type { Session } from './connection.js';
import { statement } from './statement.js';

export interface CopyGroupCounted {
  /** The first of its documents. */
  readonly originId: number;
  /** Withdrawn ones too. */
  readonly documents: number;
}

/** Groups of copies, the largest first, behind one. */
export const copyGroups = (
  session: Session,
  after: CopyGroupCounted | null,
  limit: number,
): Promise<CopyGroupCounted[]> =>
  session.query(statement('copy_groups'), [after?.documents ?? null, after?.originId ?? null, limit]);

export interface CopyInGroup {
  readonly originId: number;
  readonly documentId: number;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly signature: Uint32Array | null;
}

/** Documents of groups in order of id, so many of each, behind one. */
export const copiesInGroups = (
  session: Session,
  originIds: readonly number[],
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<CopyInGroup[]> => signed(session.query(statement('copies_in_groups'), [originIds, after, limit]));

export interface CopiesCounted {
  readonly originId: number;
  /** The first document that is not withdrawn. */
  readonly first: number;
  /** Without withdrawn ones. */
  readonly documents: number;
  /** Of the first. */
  readonly signature: Uint32Array | null;
}

export const copiesCounted = (session: Session, originIds: readonly number[]): Promise<CopiesCounted[]> =>
  signed(session.query(statement('copies_counted'), [originIds]));

/** Null for a document that is nobody's copy. */
export async function originOf(session: Session, documentId: number): Promise<number | null> {
  const [found] = await session.query<{ originId: number }>(statement('origin_of_document'), [documentId]);
  return found?.originId ?? null;
}

async function signed<Row extends { readonly signature: Uint32Array | null }>(
  asked: Promise<(Omit<Row, 'signature'> & { readonly signature: Buffer | null })[]>,
): Promise<Row[]> {
  // A copy of its own: what the driver gives lies at any offset.
  const numbers = (bytes: Buffer) => new Uint32Array(Uint8Array.from(bytes).buffer);
  return (await asked).map((row) => ({ ...row, signature: row.signature && numbers(row.signature) }) as unknown as Row);
}
