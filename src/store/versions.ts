import type { Session } from './connection.js';
import { statement } from './statement.js';

export interface StoredVersion {
  readonly readingId: number;
  readonly reader: string;
  readonly readAt: Date;
  /** Of the text that was read, in UTF-16 units. */
  readonly size: number;
  readonly extractionId: number | null;
  readonly extractor: string | null;
  readonly extractedAt: Date | null;
  readonly claims: number | null;
  /** Whether it is the one that counts. */
  readonly counts: boolean;
}

/** The extractions of all readings of a document, the latest first. */
export const versionsOf = (session: Session, documentId: number, limit: number): Promise<StoredVersion[]> =>
  session.query(statement('versions_of_document'), [documentId, limit]);
