import type { Task } from '../queue/task.js';
import { stillDue } from '../store/due.js';
import { type DocumentFailure, saveFailures } from '../store/failures.js';
import { openOriginal } from '../store/originals.js';
import { type NewReading, saveReadings } from '../store/readings.js';
import type { Desk } from './desk.js';
import { failureOf } from './failure-of.js';
import { PARSERS } from './reader.js';
import { tasksOf } from './sweep.js';

/** So much text at hand is saved before more is read, that large documents do not add up. */
const MOST_UNITS = 4_000_000;

/** Reads the originals of those documents that still lack a reading, and wakes whoever extracts. */
export async function readDocuments({ database, root, reader, queue }: Desk, task: Task): Promise<void> {
  const due = await stillDue(database, 'read', task.version, task.ids);
  let readings: NewReading[] = [];
  const failures: DocumentFailure[] = [];
  let units = 0;

  const save = async () => {
    const saved = readings;
    readings = [];
    units = 0;
    await saveReadings(database, saved);
    await queue.add(
      tasksOf(
        'extract',
        saved.map(({ id }) => id),
        task.wave,
        task.urgent,
      ),
    );
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
        }
        if (units > MOST_UNITS) await save();
      }
    }),
  );
  await save();
  await saveFailures(database, failures);
}
