import type { SourceDocument } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import type { Session } from '../store/connection.js';
import { type DocumentRow, type SourceOfDocument, sourcesOf } from '../store/documents.js';
import { listFailures } from '../store/failures.js';
import { loadCurrentExtractions, type StoredClaim } from '../store/stored-extractions.js';
import { loadReadings, loadReadingsById } from '../store/stored-readings.js';
import { documentAsked } from './subject.js';

/** A document with the claims that count, and the reading that they were made from. */
export interface Shown {
  readonly row: DocumentRow;
  readonly sources: readonly SourceOfDocument[];
  readonly document: SourceDocument;
  /** Null where nothing was extracted yet. */
  readonly extractor: string | null;
  readonly claims: readonly StoredClaim[];
}

export async function showDocument(session: Session, asked: string): Promise<Shown> {
  const row = await documentAsked(session, asked);
  const { reading, extraction } = await readingThatCounts(session, row);
  return {
    row,
    sources: await sourcesOf(session, row.id),
    document: reading.document,
    extractor: extraction?.extractor ?? null,
    claims: extraction?.claims ?? [],
  };
}

/** The reading that the extraction which counts was made from, else the latest; a StageFailure where there is none. */
export async function readingThatCounts(session: Session, row: DocumentRow) {
  const [extraction] = await loadCurrentExtractions(session, [row.id]);
  const [reading] = await (extraction
    ? loadReadingsById(session, [extraction.readingId])
    : loadReadings(session, [row.id]));
  if (!reading) throw await notRead(session, row);
  return { reading, extraction: extraction ?? null };
}

async function notRead(session: Session, { id }: DocumentRow): Promise<StageFailure> {
  const [failure] = await listFailures(session, { documentId: id }, 1);
  const why = failure ? failure.message : 'start "sovang worker", or import it again.';
  return new StageFailure('document-unread', `Document ${id} was not read yet: ${why}`);
}
