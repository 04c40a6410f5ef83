import { keysOf } from '../domain/anchor.js';
import type { Claim } from '../domain/claim.js';
import { type Comparison, compareClaims, type KeyedClaim } from '../domain/comparison.js';
import type { StageFailure } from '../domain/failure.js';
import { sealExtraction } from '../domain/seal.js';
import { adopt } from '../store/adoption.js';
import type { Database } from '../store/connection.js';
import { type NewExtraction, saveExtractions } from '../store/extractions.js';
import {
  type CountingDocument,
  type DocumentChoice,
  eachCountingDocument,
  extractionsBy,
  loadExtractions,
} from '../store/stored-extractions.js';
import { loadReadings, type StoredReading } from '../store/stored-readings.js';
import { failureOf } from './failure-of.js';
import { currentExtractor } from './local-rules/current-extractor.js';

/** What a new extraction of a document says beside the one that counts. */
export interface Renewal {
  readonly document: CountingDocument;
  readonly comparison: Comparison;
  /** The new extraction; null where it is the one that counts, or cannot be kept. */
  readonly extractionId: number | null;
  /** The extractor gives something else than it did: what is stored under its version stays, this is only shown. */
  readonly unversioned: boolean;
}

export type Renewed = Renewal | { readonly document: CountingDocument; readonly failure: StageFailure };

/** Few: their texts and claims are at hand together. */
export const AT_ONCE = 20;

/** Extracts documents anew from their latest reading, beside what counts. */
export async function* reextract(database: Database, choice: DocumentChoice): AsyncGenerator<Renewed> {
  for await (const documents of eachCountingDocument(database, choice, AT_ONCE))
    yield* await extractAnew(database, documents);
}

/** Lets new extractions count. Returns how many did not already. */
export async function adoptAll(database: Database, extractionIds: readonly number[]): Promise<number> {
  let adopted = 0;
  for (let i = 0; i < extractionIds.length; i += 500) adopted += await adopt(database, extractionIds.slice(i, i + 500));
  return adopted;
}

/** Extracts some documents anew; those that were never read are left out. */
export async function extractAnew(database: Database, documents: readonly CountingDocument[]): Promise<Renewed[]> {
  const extractor = await currentExtractor(database);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const renewed: Renewed[] = [];
  const made: NewExtraction[] = [];
  const latest = await loadReadings(database, [...byId.keys()]);
  for (const [i, answer] of extractor.extractAll(latest).entries()) {
    const reading = latest[i];
    if ('claims' in answer)
      made.push({ reading, extractor: extractor.version, context: reading.context, claims: answer.claims });
    else {
      const document = byId.get(reading.documentId)!;
      renewed.push({ document, failure: failureOf(answer.error, document.path) });
    }
  }
  await saveExtractions(database, made, 'never');
  const readings = made.map(({ reading }) => reading.readingId);
  const stored = await extractionsBy(database, extractor.version, readings);
  const ids = stored.flatMap(({ documentId, extractionId }) => [extractionId, byId.get(documentId)!.extractionId]);
  const loaded = new Map((await loadExtractions(database, [...new Set(ids)])).map((e) => [e.extractionId, e.claims]));
  for (const { documentId, extractionId, digest } of stored) {
    const document = byId.get(documentId)!;
    const { reading, context, claims } = made.find((one) => one.reading.documentId === documentId)!;
    const counting = loaded.get(document.extractionId)!;
    const unversioned = !digest.equals(sealExtraction(reading.digest, extractor.version, context, claims));
    const fresh = unversioned ? keyed(reading, claims) : loaded.get(extractionId)!;
    renewed.push({
      document,
      comparison: compareClaims(counting, fresh),
      extractionId: unversioned || extractionId === document.extractionId ? null : extractionId,
      unversioned,
    });
  }
  return renewed.sort((a, b) => a.document.id - b.document.id);
}

function keyed({ document }: StoredReading, claims: readonly Claim[]): KeyedClaim[] {
  const keys = keysOf(document.sha256, document.text, claims);
  return claims.map((claim, i) => ({ claim, keys: keys[i] }));
}
