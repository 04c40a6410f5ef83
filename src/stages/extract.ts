import type { Task } from '../queue/task.js';
import { stillDue } from '../store/due.js';
import { type NewExtraction, saveExtractions } from '../store/extractions.js';
import { type DocumentFailure, saveFailures } from '../store/failures.js';
import { loadReadings } from '../store/stored-readings.js';
import type { Desk } from './desk.js';
import { failureOf } from './failure-of.js';
import { currentExtractor } from './local-rules/extractor.js';

/** Extracts from the latest readings of those documents that still lack it, and stores what they say. */
export async function extractDocuments({ database }: Desk, task: Task): Promise<void> {
  const due = await stillDue(database, 'extract', task.version, task.ids);
  const extractor = await currentExtractor(database);
  const names = new Map(due.map(({ id, name }) => [id, name]));
  const extractions: NewExtraction[] = [];
  const failures: DocumentFailure[] = [];
  for (const reading of await loadReadings(database, [...names.keys()])) {
    try {
      const claims = extractor.extract(reading.document, reading.context);
      extractions.push({ reading, extractor: extractor.version, context: reading.context, claims });
    } catch (error) {
      const id = reading.documentId;
      failures.push({ id, stage: 'extract', version: extractor.version, failure: failureOf(error, names.get(id)!) });
    }
  }
  await saveExtractions(database, extractions);
  await saveFailures(database, failures);
}
