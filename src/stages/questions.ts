import type { StageFailure } from '../domain/failure.js';
import { unexplained } from '../extract/unexplained.js';
import { propose } from '../second-reader/propose.js';
import type { SecondReader } from '../second-reader/reader.js';
import type { Database } from '../store/connection.js';
import { eachUnaskedDocument, type NewAsking, saveAskings, type UnaskedDocument } from '../store/questions.js';
import { type DocumentChoice, loadExtractions } from '../store/stored-extractions.js';
import { loadReadingsById } from '../store/stored-readings.js';
import { failureOf } from './failure-of.js';

/** How what the second reader says becomes questions; another number asks anew. */
const ASKS = 1;

/** Few: their texts and claims are at hand together. */
const AT_ONCE = 20;

export interface Asked {
  /** Documents that the second reader read now. */
  documents: number;
  questions: number;
}

/**
 * Lets the second reader read what the extractions that count leave unexplained, where it has not yet, and stores what
 * it asks. Twice, or by two at once, it comes to the same. A document that cannot be read is told of to `failed`.
 */
export async function askQuestions(
  database: Database,
  reader: SecondReader,
  choice: DocumentChoice,
  failed: (failure: StageFailure) => void,
): Promise<Asked> {
  const sum: Asked = { documents: 0, questions: 0 };
  for await (const documents of eachUnaskedDocument(database, nameOf(reader), choice, AT_ONCE)) {
    const askings = await ask(database, reader, documents, failed);
    sum.documents += await saveAskings(database, askings);
    sum.questions += askings.reduce((count, { questions }) => count + questions.length, 0);
  }
  return sum;
}

/** "vntk 1.4.4, questions/1" */
const nameOf = ({ version }: SecondReader): string => `${version}, questions/${ASKS}`;

async function ask(
  database: Database,
  reader: SecondReader,
  documents: readonly UnaskedDocument[],
  failed: (failure: StageFailure) => void,
): Promise<NewAsking[]> {
  const ids = documents.map(({ extractionId }) => extractionId);
  const extractions = new Map((await loadExtractions(database, ids)).map((one) => [one.extractionId, one]));
  const readingIds = [...new Set([...extractions.values()].map(({ readingId }) => readingId))];
  const readings = new Map((await loadReadingsById(database, readingIds)).map((one) => [one.readingId, one]));
  return documents.flatMap(({ extractionId, path }): NewAsking[] => {
    const { readingId, context, claims } = extractions.get(extractionId)!;
    const reading = readings.get(readingId)!;
    const { document } = reading;
    try {
      const counting = claims.map(({ claim }) => claim);
      const questions = propose(reader, document.text, unexplained(document, context, counting));
      return [{ extractionId, reading, reader: nameOf(reader), questions }];
    } catch (error) {
      failed(failureOf(error, path));
      return [];
    }
  });
}
