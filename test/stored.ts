import type { Claim } from '../src/domain/claim.js';
import type { SourceDocument } from '../src/domain/document.js';
import { EXTRACTOR, extract } from '../src/extract/extract.js';
import { openBatch } from '../src/store/batches.js';
import type { Database } from '../src/store/connection.js';
import { saveExtractions } from '../src/store/extractions.js';
import { saveReadings } from '../src/store/readings.js';
import { registerSources, type SourceRow } from '../src/store/sources.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { sourceOf } from './papers.js';

/** A document as an import leaves it, with what this extractor finds, or with claims of its own. Returns its id. */
export async function stored(
  database: Database,
  document: SourceDocument,
  path: string,
  claims?: readonly Claim[],
  facts: Partial<SourceRow> = {},
): Promise<number> {
  const batch = await openBatch(database, 'tests');
  const [{ documentId: id }] = await registerSources(database, batch, [sourceOf(document, path, facts)]);
  await saveReadings(database, [{ id, document }]);
  const [reading] = await loadReadings(database, [id]);
  const found = claims ?? extract(reading.document, reading.context);
  await saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: reading.context, claims: found }]);
  return id;
}
