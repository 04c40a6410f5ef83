import { StageFailure } from '../domain/failure.js';
import { sealReading } from '../domain/seal.js';
import type { Database } from '../store/connection.js';
import { openOriginal } from '../store/originals.js';
import { asStored, saveReadings } from '../store/readings.js';
import { type CountingDocument, type DocumentChoice, eachCountingDocument } from '../store/stored-extractions.js';
import { loadReadings } from '../store/stored-readings.js';
import { failureOf } from './failure-of.js';
import { PARSERS, type Reader } from './reader.js';
import { AT_ONCE, extractAnew, type Renewed } from './reextract.js';

/** Reads the originals anew and extracts from the new readings, beside what counts. */
export async function* reread(
  database: Database,
  root: string,
  reader: Reader,
  choice: DocumentChoice,
): AsyncGenerator<Renewed> {
  for await (const documents of eachCountingDocument(database, choice, AT_ONCE)) {
    const failed = await readAnew(database, root, reader, documents);
    yield* failed;
    const lost = new Set(failed.map(({ document }) => document.id));
    yield* await extractAnew(
      database,
      documents.filter(({ id }) => !lost.has(id)),
    );
  }
}

type Failed = Extract<Renewed, { failure: StageFailure }>;

async function readAnew(
  database: Database,
  root: string,
  reader: Reader,
  documents: readonly CountingDocument[],
): Promise<Failed[]> {
  const failed: Failed[] = [];
  const waiting = [...documents];
  const lane = async () => {
    for (let document = waiting.shift(); document; document = waiting.shift()) {
      try {
        const read = await reader.read(await openOriginal(root, document.sha256), document.path);
        // One at a time: a long text is gone before the next one comes.
        await saveReadings(database, [{ id: document.id, document: read }]);
        const [stored] = await loadReadings(database, [document.id]);
        if (stored.document.reader === read.reader && !stored.digest.equals(sealReading(asStored(read))))
          throw unversionedReader(document, read.reader);
      } catch (error) {
        failed.push({ document, failure: failureOf(error, document.path) });
      }
    }
  };
  await Promise.all(Array.from({ length: PARSERS }, lane));
  return failed;
}

// What is stored under a version never changes, so that what it gives now cannot be kept beside it.
const unversionedReader = ({ path }: CountingDocument, reader: string): StageFailure =>
  new StageFailure(
    'reader-unversioned',
    `${path}: the reader ${reader} gives something else than it did; a reader that changed needs a new version.`,
  );
