import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../src/domain/document.js';
import { adopt } from '../src/store/adoption.js';
import { saveExtractions } from '../src/store/extractions.js';
import { extractionsBy } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { awardPaper, follows } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
beforeAll(async () => {
  on = await deskOn(test().database);
});
afterAll(() => on.desk.close());

describe('the versions of a document', () => {
  it('tell what each extraction changed, and which one counts', async () => {
    const { database } = test();
    const { headers } = await signedIn(database, 'Lan', ['analyst'], on.clock.now);
    const { document, claims } = awardPaper(6100);
    const id = await stored(database, document, '/giay/6100.txt', claims);
    const [bloc] = claims as [(typeof claims)[0]];
    const changed = { ...bloc, arguments: [...bloc.arguments, follows('level', 'province')] };
    const [reading] = await loadReadings(database, [id]);
    await saveExtractions(database, [{ reading, extractor: 'test/2', context: NO_CONTEXT, claims: [changed] }]);
    const ask = async () => (await on.desk.inject({ url: `/api/documents/${id}/versions`, headers })).json();
    expect(await ask()).toMatchObject([
      { extractor: 'test/2', claims: 1, counts: false, changes: { gained: 0, lost: 1, changed: 1 } },
      { claims: 2, counts: true, changes: null, size: document.text.length },
    ]);
    const [{ extractionId }] = await extractionsBy(database, 'test/2', [reading.readingId]);
    await adopt(database, [extractionId]);
    expect((await ask()).map(({ counts }: { counts: boolean }) => counts)).toEqual([true, false]);
    const none = await on.desk.inject({ url: '/api/documents/999999/versions', headers });
    expect([none.statusCode, none.json().error.code]).toEqual([404, 'document-unknown']);
  });
});
