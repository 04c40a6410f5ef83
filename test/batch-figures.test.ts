import { describe, expect, it } from 'vitest';
import { StageFailure } from '../src/domain/failure.js';
import { adopt } from '../src/store/adoption.js';
import { batchesPage, batchOnPage } from '../src/store/batch-pages.js';
import { type Batch, openBatch } from '../src/store/batches.js';
import type { Database } from '../src/store/connection.js';
import { saveExtractions } from '../src/store/extractions.js';
import { saveFailures } from '../src/store/failures.js';
import { batchesAstray, withdrawnAstray } from '../src/store/kept-again.js';
import { registerSources } from '../src/store/sources.js';
import { statement } from '../src/store/statement.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { paper, sourceOf } from './papers.js';
import { stored } from './stored.js';
import { until } from './until.js';

/** How far the documents of batches are is counted as they come; what is counted is what a look at each would tell. */
const test = useDatabase();

const papers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => paper([`Tin số ${from + n}`, 'Hội nghị.']));
const register = (
  database: Database,
  batch: Batch,
  some: readonly ReturnType<typeof paper>[],
  folders: readonly string[],
) =>
  registerSources(
    database,
    batch,
    folders.flatMap((folder) => some.map((one, n) => sourceOf(one, `/${batch.name}/${folder}/${n}.txt`))),
  );

/** Figures of all batches by a look at each document, as their page has them. */
async function lookedAt(database: Database) {
  const figures = [];
  for (const { id } of await database.query<{ id: number }>('select id from batch order by id desc')) {
    const [{ read: _, ...one }] = await database.query<Record<string, number>>(statement('batch_progress'), [id]);
    figures.push({ id, ...one });
  }
  return figures;
}

async function expectRight(database: Database) {
  const looked = await lookedAt(database);
  expect(await batchesPage(database, null, 1000)).toMatchObject(looked);
  for (const one of looked) expect(await batchOnPage(database, one.id)).toMatchObject(one);
  expect(await batchesAstray(database)).toEqual([]);
  expect(await withdrawnAstray(database)).toEqual([]);
}

const idOf = async (database: Database, sha256: string): Promise<number> =>
  (await database.query<{ id: number }>("select id from document where sha256 = decode($1, 'hex')", [sha256]))[0]!.id;

describe('figures of batches', () => {
  it('are those of their documents after imports, extraction, failures and withdrawals', async () => {
    const { database } = test();
    const all = papers(0, 12);
    // The first four are extracted, in a batch of their own; others have them too, some twice.
    for (const [n, one] of all.slice(0, 4).entries()) await stored(database, one, `/${n}.txt`);
    await expectRight(database);
    const batches: Batch[] = [];
    for (const [name, from, to] of [
      ['a', 0, 8],
      ['b', 6, 12],
      ['c', 9, 10],
      ['d', 0, 0],
    ] as const) {
      const batch = await openBatch(database, name);
      batches.push(batch);
      await register(database, batch, all.slice(from, to), ['một', 'hai']);
      await expectRight(database);
    }
    const failure = new StageFailure('no-text', 'It has no text.');
    for (const n of [3, 6, 9])
      await saveFailures(database, [
        { id: await idOf(database, all[n]!.sha256), stage: 'read', version: 'a', failure },
      ]);
    for (const n of [7, 1, 6]) {
      const documentId = await idOf(database, all[n]!.sha256);
      await withdraw(database, { documentId, sha256: all[n]!.sha256 }, 'thử');
    }
    expect(await batchOnPage(database, batches[0]!.id)).toMatchObject({
      documents: 8,
      extracted: 4,
      failed: 1,
      due: 2,
    });
    await expectRight(database);
    // The same files again, and others of the same documents.
    await register(database, batches[0]!, all.slice(0, 8), ['một', 'hai', 'ba']);
    await expectRight(database);
    for (const { name, id } of batches.slice(0, 3)) {
      await withdraw(database, { batchId: id, batch: name }, 'cả đợt');
      await expectRight(database);
    }
    // One comes back with another batch, and one comes new with a withdrawn one.
    await register(database, await openBatch(database, 'e'), all.slice(4, 6), ['một']);
    await expectRight(database);
    await register(database, batches[0]!, papers(60, 62), ['mới']);
    await expectRight(database);
    await restoreWithdrawn(database, { batchId: batches[1]!.id, batch: batches[1]!.name }, 'thôi');
    await expectRight(database);
    // What waited is extracted, and what was extracted is so again.
    for (const [n, one] of all.slice(2, 8).entries()) await stored(database, one, `/nữa/${n}.txt`);
    await expectRight(database);
    const [reading] = await loadReadings(database, [await idOf(database, all[0]!.sha256)]);
    await saveExtractions(database, [{ reading, extractor: 'test/2', context: reading.context, claims: [] }], 'never');
    await adopt(database, [
      (await database.query<{ id: number }>("select id from extraction where extractor = 'test/2'"))[0]!.id,
    ]);
    await expectRight(database);
    expect(await database.query('select max(ordinal) as last from adoption')).toEqual([{ last: 1 }]);
  });

  it('hold where two bring the same documents into one batch at the same time', async () => {
    const { database } = test();
    const some = papers(20, 30);
    const batch = await openBatch(database, 'cùng lúc');
    await register(database, await openBatch(database, 'trước'), some, ['một']);
    await Promise.all(
      ['một', 'hai', 'ba', 'bốn'].map((folder, n) =>
        register(database, batch, n % 2 === 0 ? some : [...some].reverse(), [folder]),
      ),
    );
    expect(await batchOnPage(database, batch.id)).toMatchObject({ documents: 10, extracted: 0 });
    await expectRight(database);
  });

  it('hold where a document is brought into another batch while its first extraction is adopted', async () => {
    const { database } = test();
    const [one] = papers(40, 41);
    const batch = await openBatch(database, 'đợt khác');
    const waiting = async () =>
      (
        await database.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        )
      ).length;
    // Both are begun before either ends: the document's row is held meanwhile.
    await register(database, await openBatch(database, 'đợt đầu'), [one!], ['một']);
    const id = await idOf(database, one!.sha256);
    let both: Promise<unknown>[] = [];
    await database.transaction(async (session) => {
      await session.change('select from document where id = $1 for update', [id]);
      both = [register(database, batch, [one!], ['hai']), stored(database, one!, '/lại.txt')];
      await until(async () => (await waiting()) === 2, 'both wait');
    });
    await Promise.all(both);
    expect(await batchOnPage(database, batch.id)).toMatchObject({ documents: 1, extracted: 1 });
    await expectRight(database);
  });

  it('hold where a batch is withdrawn while another brings its documents, and while more come into it', async () => {
    const { database } = test();
    const some = papers(90, 96);
    const batch = await openBatch(database, 'rút giữa chừng');
    await register(database, batch, some.slice(0, 3), ['một']);
    await Promise.all([
      withdraw(database, { batchId: batch.id, batch: batch.name }, 'thử'),
      register(database, await openBatch(database, 'đợt cứu'), some.slice(1, 5), ['hai']),
      register(database, batch, some.slice(2), ['ba']),
    ]);
    await expectRight(database);
    const gone = await database.query(
      'select encode(d.sha256, $1) as sha256 from document_withdrawn w join document d on d.id = w.document_id where d.id in (select document_id from source where batch_id = $2)',
      ['hex', batch.id],
    );
    expect(gone.map((one) => (one as { sha256: string }).sha256).sort()).toEqual(
      [some[0]!.sha256, some[5]!.sha256].sort(),
    );
  });

  it('take a few rows however many imports there were', async () => {
    const { database } = test();
    const batch = await openBatch(database, 'nhiều lần');
    for (const one of papers(50, 80)) await register(database, batch, [one], ['một']);
    expect(
      await database.query('select documents, extracted from batch_count where batch_id = $1', [batch.id]),
    ).toEqual([{ documents: 30, extracted: 0 }]);
  });
});
