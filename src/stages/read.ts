import type { Task } from '../queue/task.js';
import { stillDue } from '../store/due.js';
import { type DocumentFailure, saveFailures } from '../store/failures.js';
import { openOriginal } from '../store/originals.js';
import { type NewReading, storeReadings } from '../store/readings.js';
import { extractDocuments, extractReadings } from './extract.js';
import { failureOf } from './failure-of.js';
import { PARSERS } from './reader.js';
import type { Workplace } from './workplace.js';

/** So much text at hand is saved before more is read, that large documents do not add up. */
const MOST_UNITS = 4_000_000;

/**
 * Reads the originals of those documents that still lack a reading, stores it, and extracts while the text is at hand:
 * to hand it on through the database and the queue took a sixth of the time of an import.
 */
export async function readDocuments(workplace: Workplace, task: Task): Promise<void> {
  const { database, root, reader } = workplace;
  const due = await stillDue(database, 'read', task.version, task.ids);
  const names = new Map(due.map(({ id, name }) => [id, name]));
  const left = new Set(task.ids);
  let readings: NewReading[] = [];
  const failures: DocumentFailure[] = [];
  let units = 0;

  const save = async () => {
    const saved = readings;
    readings = [];
    units = 0;
    const stored = await storeReadings(database, saved);
    await extractReadings(workplace, stored, names);
    for (const { documentId } of stored) left.delete(documentId);
  };

  await Promise.all(
    Array.from({ length: PARSERS }, async () => {
      for (let one = due.shift(); one !== undefined; one = due.shift()) {
        try {
          const document = await reader.read(await openOriginal(root, one.sha256), one.name);
          readings.push({ id: one.id, document });
          units += document.text.length;
        } catch (error) {
          failures.push({ id: one.id, stage: 'read', failure: failureOf(error, one.name) });
          left.delete(one.id);
        }
        if (units > MOST_UNITS) await save();
      }
    }),
  );
  await save();
  await saveFailures(database, failures);
  // What was read before, by a worker that died or was quicker, may still lack an extraction.
  if (left.size > 0) await extractDocuments(workplace, { ...task, step: 'extract', version: null, ids: [...left] });
}
