import type { Format } from '../domain/document.js';
import { type SourceFacts, sealDocument, sealSource, sourceIdentity } from '../domain/seal.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { resolveImportFailures } from './failures.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable, storableOrNull } from './storable.js';

/** A file that was found and whose original is saved: where it came from and what the archivist says of it. */
export interface SourceRow extends SourceFacts {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: Format;
  readonly bytes: number;
}

export interface Registered {
  readonly documentId: number;
  /** The bytes came for the first time. */
  readonly new: boolean;
  /** They came from here, with these facts, for the first time. */
  readonly sourceNew: boolean;
}

/**
 * Registers sources and the documents that they bring, in one transaction; the answer has one row for each given row,
 * in order. A second time changes nothing. A row clears the import failures of its path.
 */
export async function registerSources(
  database: Database,
  batch: { readonly id: number; readonly name: string },
  rows: readonly SourceRow[],
): Promise<Registered[]> {
  if (rows.length === 0) return [];
  const clean = rows.map(cleaned);
  return database.transaction(async (session) => {
    const fresh = await insertDocuments(session, clean);
    const ids = await documentIds(session, clean);
    const sources = clean.map((row) => ({
      row,
      documentId: ids.get(row.sha256)!,
      identity: sourceIdentity(row.sha256, row),
    }));
    const freshSources = await insertSources(session, batch, sources);
    await resolveImportFailures(
      session,
      batch.id,
      clean.map(({ path }) => path),
    );
    await appendToJournal(session, [...fresh.values(), ...freshSources.values()]);
    return sources.map(({ row, documentId, identity }) => ({
      documentId,
      new: fresh.delete(row.sha256),
      sourceNew: freshSources.delete(identity.toString('hex')),
    }));
  });
}

const cleaned = (row: SourceRow): SourceRow => ({
  ...row,
  path: storable(row.path),
  address: storableOrNull(row.address),
  publisher: storableOrNull(row.publisher),
  province: storableOrNull(row.province),
  licence: storableOrNull(row.licence),
});

/** Digests of the new documents by SHA-256. Sorted, so that two importers never wait for each other in a ring. */
async function insertDocuments(session: Session, rows: readonly SourceRow[]): Promise<Map<string, Buffer>> {
  const distinct = [...new Map(rows.map((row) => [row.sha256, row])).values()].sort((a, b) =>
    a.sha256 < b.sha256 ? -1 : 1,
  );
  const inserted = await session.query<{ sha256: string; digest: Buffer }>(
    statement('insert_documents'),
    columns(
      distinct,
      (r) => r.sha256,
      (r) => r.format,
      (r) => r.bytes,
      (r) => sealDocument(r.sha256, r.format, r.bytes),
    ),
  );
  return new Map(inserted.map((row) => [row.sha256, row.digest]));
}

async function documentIds(session: Session, rows: readonly SourceRow[]): Promise<Map<string, number>> {
  const hashes = [...new Set(rows.map((row) => row.sha256))];
  const found = await session.query<{ id: number; sha256: string }>(statement('document_ids'), [hashes]);
  return new Map(found.map((row) => [row.sha256, row.id]));
}

interface Source {
  readonly row: SourceRow;
  readonly documentId: number;
  readonly identity: Buffer;
}

async function insertSources(
  session: Session,
  batch: { readonly id: number; readonly name: string },
  sources: readonly Source[],
): Promise<Map<string, Buffer>> {
  const inserted = await session.query<{ identity: string; digest: Buffer }>(statement('insert_sources'), [
    batch.id,
    ...columns(
      [...sources].sort((a, b) => a.identity.compare(b.identity)),
      (s) => s.documentId,
      (s) => s.row.path,
      (s) => s.row.address,
      (s) => s.row.published,
      (s) => s.row.publisher,
      (s) => s.row.province,
      (s) => s.row.licence,
      (s) => s.identity,
      (s) => sealSource(s.identity, batch.name),
    ),
  ]);
  return new Map(inserted.map((row) => [row.identity, row.digest]));
}
