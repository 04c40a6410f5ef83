import type { Context, SourceDocument } from '../domain/document.js';
import { sealReading } from '../domain/seal.js';
import { alignmentToBytes } from './alignment-bytes.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { copyRows } from './copy-rows.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable, storableOrNull } from './storable.js';
import type { StoredReading } from './stored-readings.js';

export interface NewReading {
  /** The document's id. */
  readonly id: number;
  readonly document: SourceDocument;
}

/**
 * Stores readings beside those that other readers made, in one transaction, and resolves the documents' failures to be
 * read. A reading that is there already, by the same reader of the same document, stays as it is. Returns how many
 * were new.
 */
export async function saveReadings(database: Database, readings: readonly NewReading[]): Promise<number> {
  return (await storeReadings(database, readings)).length;
}

/** The same; returns those that were new, as `loadReadings` would give them. */
export async function storeReadings(database: Database, readings: readonly NewReading[]): Promise<StoredReading[]> {
  if (readings.length === 0) return [];
  const rows = readings.map((r) => ({ id: r.id, document: asStored(r.document) })).sort((a, b) => a.id - b.id);
  return database.transaction(async (session) => {
    const inserted = await insertReadings(session, rows);
    await insertBlocks(session, inserted);
    await session.change(statement('resolve_failures'), [rows.map(({ id }) => id), ['import', 'read', 'store']]);
    const known = await knownOf(
      session,
      inserted.map(({ documentId }) => documentId),
    );
    await appendToJournal(
      session,
      inserted.map(({ digest }) => digest),
    );
    return inserted.map((one) => ({ ...one, whole: true, context: known.get(one.documentId)! }));
  });
}

/** As it is stored: the text is clean by contract; what containers and decoders say beside it may not be. */
export function asStored(document: SourceDocument): SourceDocument {
  const { title, published, byline, publisher } = document.stated;
  return {
    ...document,
    stated: {
      title: storableOrNull(title),
      published: storableOrNull(published),
      byline: storableOrNull(byline),
      publisher: storableOrNull(publisher),
    },
    notes: document.notes.map((note) => ({ ...note, message: storable(note.message) })),
  };
}

interface Inserted {
  readonly documentId: number;
  readonly readingId: number;
  readonly digest: Buffer;
  readonly document: SourceDocument;
}

async function insertReadings(session: Session, rows: readonly NewReading[]): Promise<Inserted[]> {
  const inserted = await session.query<Omit<Inserted, 'document'> & { readonly reader: string }>(
    statement('insert_readings'),
    columns(
      rows,
      (r) => r.id,
      (r) => r.document.reader,
      (r) => r.document.encoding,
      (r) => r.document.text.length,
      (r) => r.document.blocks.length,
      (r) => alignmentToBytes(r.document.alignment),
      (r) => r.document.stated.title,
      (r) => r.document.stated.published,
      (r) => r.document.stated.byline,
      (r) => r.document.stated.publisher,
      (r) => JSON.stringify(r.document.notes),
      (r) => sealReading(r.document),
    ),
  );
  // Two readings of one document at once differ in their reader.
  const keyOf = (id: number, reader: string) => `${id} ${reader}`;
  const documents = new Map(rows.map(({ id, document }) => [keyOf(id, document.reader), document]));
  return inserted.map(({ readingId, documentId, reader, digest }) => ({
    documentId,
    readingId,
    digest,
    document: documents.get(keyOf(documentId, reader))!,
  }));
}

async function insertBlocks(session: Session, readings: readonly Inserted[]): Promise<void> {
  const rows = readings.flatMap(({ readingId, document }) =>
    document.blocks.map((block, ordinal) => ({ readingId, ordinal, block, text: document.text })),
  );
  if (rows.length === 0) return;
  await session.copy(
    statement('copy_blocks'),
    copyRows(rows, ({ readingId, ordinal, block: { kind, span, page, box, cell }, text }) => [
      readingId,
      ordinal,
      kind,
      span.start,
      span.end,
      text.slice(span.start, span.end),
      page,
      box?.left ?? null,
      box?.top ?? null,
      box?.right ?? null,
      box?.bottom ?? null,
      cell?.table ?? null,
      cell?.row ?? null,
      cell?.column ?? null,
      cell?.columns ?? null,
    ]),
  );
}

async function knownOf(session: Session, documentIds: readonly number[]): Promise<Map<number, Context>> {
  const rows = await session.query<Context & { readonly documentId: number }>(statement('known_of_documents'), [
    documentIds,
  ]);
  return new Map(rows.map(({ documentId, ...context }) => [documentId, context]));
}
