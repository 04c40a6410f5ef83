import type { Block, Context, Format, Note, SourceDocument } from '../domain/document.js';
import { alignmentFromBytes, isAlignment } from './alignment-bytes.js';
import type { Session } from './connection.js';
import { group } from './group.js';
import { statement } from './statement.js';

export interface StoredReading {
  readonly documentId: number;
  readonly readingId: number;
  /** Seal of the reading as it was stored. */
  readonly digest: Buffer;
  /** Whether the size, the number of blocks, the text of each and the bytes of the alignment fit together. */
  readonly whole: boolean;
  /** As the reader gave it. */
  readonly document: SourceDocument;
  /** What the sources say of the document, as known now. */
  readonly context: Context;
}

/** The latest readings of documents, ready to extract from; documents that were never read are left out. */
export const loadReadings = (session: Session, documentIds: readonly number[]): Promise<StoredReading[]> =>
  load(session, statement('latest_readings'), documentIds);

/** Readings by their own ids. */
export const loadReadingsById = (session: Session, readingIds: readonly number[]): Promise<StoredReading[]> =>
  load(session, statement('readings'), readingIds);

async function load(session: Session, sql: string, ids: readonly number[]): Promise<StoredReading[]> {
  if (ids.length === 0) return [];
  const rows = await session.query<ReadingRow>(sql, [ids]);
  const readingIds = rows.map(({ reading_id }) => reading_id);
  const blocks = group(
    await session.query<BlockRow>(statement('blocks_of_readings'), [readingIds]),
    (block) => block.reading_id,
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    readingId: row.reading_id,
    digest: row.digest,
    whole: isWhole(row, blocks.get(row.reading_id) ?? []),
    document: documentOf(row, blocks.get(row.reading_id) ?? []),
    context: { published: row.published, publisher: row.publisher, province: row.province },
  }));
}

interface ReadingRow extends Context {
  readonly reading_id: number;
  readonly document_id: number;
  readonly sha256: string;
  readonly format: Format;
  readonly reader: string;
  readonly encoding: string | null;
  readonly size: number;
  readonly blocks: number;
  readonly alignment: Buffer;
  readonly stated_title: string | null;
  readonly stated_published: string | null;
  readonly stated_byline: string | null;
  readonly stated_publisher: string | null;
  readonly notes: readonly Note[];
  readonly digest: Buffer;
}

interface BlockRow {
  readonly reading_id: number;
  readonly ordinal: number;
  readonly kind: Block['kind'];
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  readonly page: number | null;
  readonly box_left: number | null;
  readonly box_top: number;
  readonly box_right: number;
  readonly box_bottom: number;
  readonly cell_table: number | null;
  readonly cell_row: number;
  readonly cell_column: number;
  readonly cell_columns: number;
}

const isWhole = ({ size, alignment, blocks: count }: ReadingRow, blocks: readonly BlockRow[]): boolean =>
  isAlignment(alignment) &&
  blocks.length === count &&
  (blocks.at(-1)?.span_end ?? 0) === size &&
  blocks.every(({ ordinal, text, span_start, span_end }, i) => ordinal === i && text.length === span_end - span_start);

const documentOf = (row: ReadingRow, blocks: readonly BlockRow[]): SourceDocument => ({
  sha256: row.sha256,
  format: row.format,
  reader: row.reader,
  encoding: row.encoding,
  text: blocks.map(({ text }) => text).join(''),
  blocks: blocks.map(blockOf),
  alignment: alignmentFromBytes(row.alignment),
  stated: {
    title: row.stated_title,
    published: row.stated_published,
    byline: row.stated_byline,
    publisher: row.stated_publisher,
  },
  notes: row.notes.map(({ code, message, page }) => ({ code, message, page })),
});

const blockOf = (row: BlockRow): Block => ({
  kind: row.kind,
  span: { start: row.span_start, end: row.span_end },
  page: row.page,
  box:
    row.box_left === null
      ? null
      : { left: row.box_left, top: row.box_top, right: row.box_right, bottom: row.box_bottom },
  cell:
    row.cell_table === null
      ? null
      : { table: row.cell_table, row: row.cell_row, column: row.cell_column, columns: row.cell_columns },
});
