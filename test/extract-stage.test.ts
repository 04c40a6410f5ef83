import { expect, it } from 'vitest';
import { EXTRACTOR } from '../src/extract/extract.js';
import { readDocument } from '../src/read/read.js';
import { extractReadings } from '../src/stages/extract.js';
import { extractHere } from '../src/stages/extraction/here.js';
import { openBatch } from '../src/store/batches.js';
import { dueDocuments } from '../src/store/due.js';
import { saveReadings } from '../src/store/readings.js';
import { registerSources } from '../src/store/sources.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { useDatabase } from './database.js';
import { sourceOf } from './papers.js';

const test = useDatabase();
const TEXTS = ['UBND tỉnh tặng Cờ thi đua cho Sở Y tế.', 'UBND tỉnh tặng Bằng khen cho Sở Nội vụ.'];

it('what extraction throws on waits for another version, and the others of its task are stored', async () => {
  const { database } = test();
  const documents = await Promise.all(TEXTS.map((text, i) => readDocument(Buffer.from(text), { name: `${i}.txt` })));
  const batch = await openBatch(database, 'lỗi');
  const sources = documents.map((document, i) => ({ ...sourceOf(document, `/bao/${i}.txt`), bytes: TEXTS[i].length }));
  const ids = (await registerSources(database, batch, sources)).map(({ documentId }) => documentId);
  await saveReadings(
    database,
    documents.map((document, i) => ({ id: ids[i], document })),
  );
  const [broken, whole] = await loadReadings(database, ids);
  const names = new Map([broken, whole].map(({ documentId }) => [documentId, `/bao/${documentId}.txt`]));
  // A reading that no rule can be right about.
  await extractReadings(
    { database, extract: extractHere },
    [{ ...broken, document: { ...broken.document, blocks: null as never } }, whole],
    names,
  );
  expect(await database.query('select document_id, code, permanent, retry_at from failure')).toEqual([
    { document_id: broken.documentId, code: 'program-fault', permanent: true, retry_at: null },
  ]);
  expect(await dueDocuments(database, 'extract', EXTRACTOR, 9)).toEqual([]);
  expect(await dueDocuments(database, 'extract', `${EXTRACTOR}x`, 9)).toEqual(ids);
});
