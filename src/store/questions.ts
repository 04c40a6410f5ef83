import type { Question, Subject } from '../domain/question.js';
import { quote } from '../text/span.js';
import { blockAt } from './claims.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { statement } from './statement.js';
import type { DocumentChoice } from './stored-extractions.js';
import type { StoredReading } from './stored-readings.js';

/** What a second reader has to ask about one extraction; it may be nothing. */
export interface NewAsking {
  readonly extractionId: number;
  /** The reading that the extraction was made from. */
  readonly reading: StoredReading;
  /** Name and version of the second reader. */
  readonly reader: string;
  /** In the order of the text. */
  readonly questions: readonly Question[];
}

/** Stores askings with their questions; one that is there already stays as it is. Returns how many were new. */
export async function saveAskings(database: Database, askings: readonly NewAsking[]): Promise<number> {
  if (askings.length === 0) return 0;
  const byExtraction = new Map(askings.map((asking) => [asking.extractionId, asking]));
  return database.transaction(async (session) => {
    const inserted = await session.query<{ id: number; extractionId: number }>(
      statement('insert_askings'),
      columns(
        askings,
        (a) => a.extractionId,
        (a) => a.reader,
        (a) => a.questions.length,
      ),
    );
    const rows = inserted.flatMap(({ id, extractionId }) => {
      const { reading, questions } = byExtraction.get(extractionId)!;
      const { text, blocks } = reading.document;
      return questions.map((question, ordinal) => ({ id, ordinal, text, blocks, ...question }));
    });
    if (rows.length > 0) {
      await session.change(
        statement('insert_questions'),
        columns(
          rows,
          (r) => r.id,
          (r) => r.ordinal,
          (r) => r.asks,
          (r) => blockAt(r.blocks, r.span.start),
          (r) => r.span.start,
          (r) => r.span.end,
          (r) => quote(r.text, r.span),
          (r) => r.reason,
        ),
      );
    }
    return inserted.length;
  });
}

export interface UnaskedDocument {
  readonly id: number;
  /** Path of a source. */
  readonly path: string;
  /** The extraction that counts. */
  readonly extractionId: number;
}

/** Documents whose extraction that counts this second reader has not read yet, some at a time, in order of id. */
export async function* eachUnaskedDocument(
  session: Session,
  reader: string,
  { batchId, documentIds }: DocumentChoice,
  atOnce: number,
): AsyncGenerator<UnaskedDocument[]> {
  for (let after = 0; ; ) {
    const given = [reader, after, atOnce, batchId ?? null, documentIds ?? null];
    const some = await session.query<UnaskedDocument>(statement('unasked_documents'), given);
    if (some.length === 0) return;
    yield some;
    after = some.at(-1)!.id;
  }
}

export interface StoredQuestion {
  readonly documentId: number;
  readonly sha256: string;
  /** Path of a source. */
  readonly path: string;
  /** Name and version of the second reader. */
  readonly reader: string;
  /** Counted from 0 within the document. */
  readonly ordinal: number;
  readonly asks: Subject;
  readonly reason: string;
  /** The name, and its span in the text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  /** What stands around the name in its block: 60 units at most on either side. */
  readonly before: string;
  readonly behind: string;
}

/** The questions about what counts, by document and place. */
export async function* eachQuestion(
  session: Session,
  { batchId, documentIds }: DocumentChoice,
  atOnce = 500,
): AsyncGenerator<StoredQuestion> {
  for (let after = [0, 0]; ; ) {
    const given = [...after, atOnce, batchId ?? null, documentIds ?? null];
    const some = await session.query<StoredQuestion>(statement('questions'), given);
    if (some.length === 0) return;
    yield* some;
    after = [some.at(-1)!.documentId, some.at(-1)!.ordinal];
  }
}
