import type { Format } from '../domain/document.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

export interface DocumentRow {
  readonly id: number;
  readonly sha256: string;
  readonly format: Format;
  readonly bytes: number;
  readonly addedAt: Date;
  readonly withdrawn: boolean;
}

/** Documents that a person may mean: by id, by the start of the SHA-256 (6 digits or more), or by a source's path. */
export const findDocuments = (session: Session, asked: string): Promise<DocumentRow[]> =>
  session.query(statement('find_documents'), [
    /^\d{1,15}$/.test(asked) ? Number(asked) : null,
    /^[0-9a-f]{6,64}$/i.test(asked) ? asked.toLowerCase() : null,
    asked,
  ]);

export interface SourceOfDocument {
  readonly path: string;
  readonly batch: string;
  readonly address: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly province: string | null;
  readonly licence: string | null;
  readonly addedAt: Date;
}

export const sourcesOf = (session: Session, documentId: number): Promise<SourceOfDocument[]> =>
  session.query(statement('sources_of_document'), [documentId]);
