import type { Task } from '../queue/task.js';
import { stillDue } from '../store/due.js';
import { type NewExtraction, saveExtractions } from '../store/extractions.js';
import { type DocumentFailure, saveFailures } from '../store/failures.js';
import { rulesOn } from '../store/local-rules.js';
import { loadReadings, type StoredReading } from '../store/stored-readings.js';
import { failureOf } from './failure-of.js';
import type { Workplace } from './workplace.js';

/** What of a worker's place extraction takes. */
export type ExtractionPlace = Pick<Workplace, 'database' | 'extract'>;

/** Extracts from the latest readings of those documents that still lack it, and stores what they say. */
export async function extractDocuments(workplace: ExtractionPlace, task: Task): Promise<void> {
  const { database } = workplace;
  const due = await stillDue(database, 'extract', task.version, task.ids);
  const names = new Map(due.map(({ id, name }) => [id, name]));
  await extractReadings(workplace, await loadReadings(database, [...names.keys()]), names);
}

/** Extracts from readings and stores what they say. `names` of the documents are for messages. */
export async function extractReadings(
  { database, extract }: ExtractionPlace,
  readings: readonly StoredReading[],
  names: ReadonlyMap<number, string>,
): Promise<void> {
  if (readings.length === 0) return;
  const { version, answers } = await extract(await rulesOn(database), readings);
  const extractions: NewExtraction[] = [];
  const failures: DocumentFailure[] = [];
  for (const [i, answer] of answers.entries()) {
    const reading = readings[i];
    if ('claims' in answer)
      extractions.push({ reading, extractor: version, context: reading.context, claims: answer.claims });
    else {
      const id = reading.documentId;
      // Until another version extracts, the next attempt ends as this one did.
      const failure = failureOf(answer.error, names.get(id)!, { permanent: true });
      failures.push({ id, stage: 'extract', version, failure });
    }
  }
  await saveExtractions(database, extractions);
  await saveFailures(database, failures);
}
