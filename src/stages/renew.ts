import { type Comparison, compareClaims } from '../domain/comparison.js';
import { StageFailure } from '../domain/failure.js';
import { sealExtraction, sealReading } from '../domain/seal.js';
import { EXTRACTOR, extract } from '../extract/extract.js';
import { adopt } from '../store/adoption.js';
import type { Database } from '../store/connection.js';
import { type NewExtraction, saveExtractions } from '../store/extractions.js';
import { openOriginal } from '../store/originals.js';
import { asStored, saveReadings } from '../store/readings.js';
import {
  type CountingDocument,
  type DocumentChoice,
  eachCountingDocument,
  extractionsBy,
  loadExtractions,
} from '../store/stored-extractions.js';
import { loadReadings } from '../store/stored-readings.js';
import { failureOf } from './failure-of.js';
import { PARSERS, type Reader } from './reader.js';

/** What a new extraction of a document says beside the one that counts. */
export interface Renewal {
  readonly document: CountingDocument;
  readonly comparison: Comparison;
  /** The new extraction; null where it is the one that counts. */
  readonly extractionId: number | null;
}

export type Renewed = Renewal | { readonly document: CountingDocument; readonly failure: StageFailure };

/** Few: their texts and claims are at hand together. */
const AT_ONCE = 20;

/** Extracts documents anew from their latest reading, beside what counts. */
export async function* reextract(database: Database, choice: DocumentChoice): AsyncGenerator<Renewed> {
  for await (const documents of eachCountingDocument(database, choice, AT_ONCE))
    yield* await extractAnew(database, documents);
}

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

/** Lets new extractions count. Returns how many did not already. */
export async function adoptAll(database: Database, extractionIds: readonly number[]): Promise<number> {
  let adopted = 0;
  for (let i = 0; i < extractionIds.length; i += 500) adopted += await adopt(database, extractionIds.slice(i, i + 500));
  return adopted;
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
          throw unversioned(document, 'reader', read.reader);
      } catch (error) {
        failed.push({ document, failure: failureOf(error, document.path) });
      }
    }
  };
  await Promise.all(Array.from({ length: PARSERS }, lane));
  return failed;
}

async function extractAnew(database: Database, documents: readonly CountingDocument[]): Promise<Renewed[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const renewed: Renewed[] = [];
  const made: NewExtraction[] = [];
  for (const reading of await loadReadings(database, [...byId.keys()])) {
    try {
      const { context } = reading;
      made.push({ reading, extractor: EXTRACTOR, context, claims: extract(reading.document, context) });
    } catch (error) {
      const document = byId.get(reading.documentId)!;
      renewed.push({ document, failure: failureOf(error, document.path) });
    }
  }
  await saveExtractions(database, made, 'never');
  const readings = made.map(({ reading }) => reading.readingId);
  const stored = await extractionsBy(database, EXTRACTOR, readings);
  const ids = stored.flatMap(({ documentId, extractionId }) => [extractionId, byId.get(documentId)!.extractionId]);
  const loaded = new Map((await loadExtractions(database, [...new Set(ids)])).map((e) => [e.extractionId, e.claims]));
  for (const { documentId, extractionId, digest } of stored) {
    const document = byId.get(documentId)!;
    const { reading, context, claims } = made.find((one) => one.reading.documentId === documentId)!;
    if (!digest.equals(sealExtraction(reading.digest, EXTRACTOR, context, claims))) {
      renewed.push({ document, failure: unversioned(document, 'extractor', EXTRACTOR) });
      continue;
    }
    const comparison = compareClaims(loaded.get(document.extractionId)!, loaded.get(extractionId)!);
    renewed.push({ document, comparison, extractionId: extractionId === document.extractionId ? null : extractionId });
  }
  return renewed.sort((a, b) => a.document.id - b.document.id);
}

// What is stored under a version never changes, so that what it gives now could not be kept beside it.
const unversioned = ({ path }: CountingDocument, what: string, version: string): StageFailure =>
  new StageFailure(
    `${what}-unversioned`,
    `${path}: the ${what} ${version} gives something else than it did; a ${what} that changed needs a new version.`,
  );
