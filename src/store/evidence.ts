import type { Format } from '../domain/document.js';
import type { SourceFacts } from '../domain/seal.js';
import type { Session } from './connection.js';
import { group } from './group.js';
import { statement } from './statement.js';

/** A document with all that is sealed beside its readings and extractions, as it is stored. */
export interface DocumentEvidence {
  readonly id: number;
  readonly sha256: string;
  readonly format: Format;
  readonly bytes: number;
  readonly digest: Buffer;
  /** Of a source; empty where there is none. */
  readonly path: string;
  readonly readingIds: readonly number[];
  readonly extractionIds: readonly number[];
  readonly sources: readonly StoredSource[];
  readonly adoptions: readonly StoredAdoption[];
}

export interface StoredSource extends SourceFacts {
  readonly id: number;
  readonly identity: Buffer;
  readonly digest: Buffer;
  /** Null where the batch is not there. */
  readonly batch: string | null;
}

export interface StoredAdoption {
  readonly ordinal: number;
  readonly extractionId: number;
  readonly digest: Buffer;
  /** Seal of the extraction and the document that it was made from; null where they are not there. */
  readonly extractionDigest: Buffer | null;
  readonly madeFrom: number | null;
}

/** Every document, some at a time, in order of id. */
export async function* eachDocument(session: Session, atOnce: number): AsyncGenerator<DocumentEvidence[]> {
  for (let after = 0; ; ) {
    const rows = await session.query<Omit<DocumentEvidence, 'sources' | 'adoptions'>>(
      statement('evidence_of_documents'),
      [after, atOnce],
    );
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const sources = await byDocument<StoredSource>(session, 'sources_of_documents', ids);
    const adoptions = await byDocument<StoredAdoption>(session, 'adoptions_of_documents', ids);
    yield rows.map((row) => ({
      ...row,
      sources: sources.get(row.id) ?? [],
      adoptions: adoptions.get(row.id) ?? [],
    }));
    after = ids.at(-1)!;
  }
}

async function byDocument<Row>(session: Session, name: string, ids: readonly number[]): Promise<Map<number, Row[]>> {
  return group(await session.query<Row & { documentId: number }>(statement(name), [ids]), (row) => row.documentId);
}

export interface StoredWithdrawal {
  readonly id: number;
  readonly documentId: number | null;
  /** Of the document, or the name of the batch: one of them. */
  readonly sha256: string | null;
  readonly batch: string | null;
  readonly withdrawn: boolean;
  readonly reason: string;
  readonly digest: Buffer;
  readonly saidAt: Date;
  /** Null of what was said before it was asked. */
  readonly author: string | null;
}

export const listWithdrawals = (session: Session): Promise<StoredWithdrawal[]> =>
  session.query(statement('withdrawals'));

export interface Stray {
  readonly kind: string;
  /** Id of the row that is not there. */
  readonly owner: number;
  readonly rows: number;
}

/** Rows that belong to nothing. */
export const listStrays = (session: Session): Promise<Stray[]> => session.query(statement('strays'));
