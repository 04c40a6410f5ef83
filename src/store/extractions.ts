import { keysOf } from '../domain/anchor.js';
import type { Claim } from '../domain/claim.js';
import type { Context } from '../domain/document.js';
import { sealExtraction } from '../domain/seal.js';
import { adoptInOrder } from './adoption.js';
import { type ClaimRow, insertArguments, insertClaims } from './claims.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import type { StoredReading } from './stored-readings.js';

export interface NewExtraction {
  /** The reading as `loadReadings` gave it. */
  readonly reading: StoredReading;
  /** Name and version of the extractor. */
  readonly extractor: string;
  /** What the extractor was told from outside. */
  readonly context: Context;
  readonly claims: readonly Claim[];
}

/**
 * Stores extractions with their claims, in one transaction, and resolves the documents' failures to be extracted. An
 * extraction that is there already (same reading, extractor and context) stays as it is. `adopt`: "first" adopts where
 * the document has none that counts, or one that differs in its context alone; "never" leaves it to `adopt`. Returns
 * how many were new.
 */
export async function saveExtractions(
  database: Database,
  extractions: readonly NewExtraction[],
  adopt: 'first' | 'never' = 'first',
): Promise<number> {
  if (extractions.length === 0) return 0;
  const rows = [...extractions].sort((a, b) => a.reading.documentId - b.reading.documentId);
  return database.transaction(async (session) => {
    const inserted = await insertExtractions(session, rows);
    const claims = inserted.flatMap(({ extractionId, extraction }) => claimRows(extractionId, extraction));
    await insertClaims(session, claims);
    await insertArguments(session, claims);
    const adopted = adopt === 'never' ? [] : await adoptFirst(session, inserted);
    const documents = rows.map(({ reading }) => reading.documentId);
    await session.change(statement('resolve_failures'), [documents, ['extract', 'store']]);
    await appendToJournal(session, [...inserted.map(({ digest }) => digest), ...adopted]);
    return inserted.length;
  });
}

interface Inserted {
  readonly extractionId: number;
  readonly digest: Buffer;
  readonly extraction: NewExtraction;
}

async function insertExtractions(session: Session, rows: readonly NewExtraction[]): Promise<Inserted[]> {
  const digests = rows.map((r) => sealExtraction(r.reading.digest, r.extractor, r.context, r.claims));
  const inserted = await session.query<{ extractionId: number; digest: string }>(statement('insert_extractions'), [
    ...columns(
      rows,
      (r) => r.reading.readingId,
      (r) => r.extractor,
      (r) => r.context.published,
      (r) => r.context.publisher,
      (r) => r.context.province,
      (r) => r.claims.length,
    ),
    digests,
  ]);
  const byDigest = new Map(rows.map((row, i) => [digests[i].toString('hex'), row]));
  return inserted.map(({ extractionId, digest }) => ({
    extractionId,
    digest: Buffer.from(digest, 'hex'),
    extraction: byDigest.get(digest)!,
  }));
}

function claimRows(extractionId: number, { reading, claims }: NewExtraction): ClaimRow[] {
  const { sha256, text, blocks } = reading.document;
  const keys = keysOf(sha256, text, claims);
  return claims.map((claim, ordinal) => ({ extractionId, ordinal, claim, keys: keys[ordinal], text, blocks }));
}

async function adoptFirst(session: Session, inserted: readonly Inserted[]): Promise<Buffer[]> {
  return adoptInOrder(
    session,
    inserted.map(({ extractionId, digest, extraction }) => ({
      documentId: extraction.reading.documentId,
      sha256: extraction.reading.document.sha256,
      extractionId,
      digest,
      onlyOver: { readingId: extraction.reading.readingId, extractor: extraction.extractor },
    })),
  );
}
