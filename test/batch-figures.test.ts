import { expect, it } from 'vitest';
import { StageFailure } from '../src/domain/failure.js';
import { type Batch, openBatch } from '../src/store/batches.js';
import { saveFailures } from '../src/store/failures.js';
import { registerSources } from '../src/store/sources.js';
import { statement } from '../src/store/statement.js';
import { withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { paper, sourceOf } from './papers.js';
import { stored } from './stored.js';

/** How far the documents of batches are is counted in two ways, for few documents and for many. */
const test = useDatabase();

it('figures of batches are those of their documents, however they are counted', async () => {
  const { database } = test();
  const papers = Array.from({ length: 12 }, (_, n) => paper([`Tin số ${n}`, 'Hội nghị.']));
  const sha256 = papers.map((one) => one.sha256);
  // The first four are extracted, in a batch of their own; others have them too, some twice.
  const ids: number[] = [];
  for (const one of papers.slice(0, 4)) ids.push(await stored(database, one, `/${ids.length}.txt`));
  const batches: Batch[] = [];
  for (const [name, from, to] of [
    ['a', 0, 8],
    ['b', 6, 12],
    ['c', 9, 10],
    ['d', 0, 0],
  ] as const) {
    const batch = await openBatch(database, name);
    batches.push(batch);
    const some = papers.slice(from, to);
    await registerSources(
      database,
      batch,
      ['một', 'hai'].flatMap((folder) => some.map((one, n) => sourceOf(one, `/${name}/${folder}/${n}.txt`))),
    );
  }
  const all = await database.query<{ id: number; sha256: string }>(
    "select id, encode(sha256, 'hex') as sha256 from document",
  );
  const idOf = (n: number) => all.find((one) => one.sha256 === sha256[n])!.id;
  const failure = new StageFailure('no-text', 'It has no text.');
  await saveFailures(
    database,
    [3, 6, 9].map((n) => ({ id: idOf(n), stage: 'read' as const, version: 'a', failure })),
  );
  await withdraw(database, { documentId: idOf(7), sha256: sha256[7]! }, 'thử');
  await withdraw(database, { documentId: idOf(1), sha256: sha256[1]! }, 'thử');

  const expected = [];
  for (const { id } of await database.query<{ id: number }>('select id from batch order by id desc')) {
    const [{ read: _, ...figures }] = await database.query<Record<string, number>>(statement('batch_progress'), [id]);
    expected.push({ id, ...figures });
  }
  expect(expected.find(({ id }) => id === batches[0]!.id)).toMatchObject({
    ...{ documents: 8, extracted: 4, failed: 1, due: 2 },
  });
  for (const few of [0, 10_000]) {
    const page = await database.query(statement('batches_page'), [null, null, 100, few]);
    expect(page).toMatchObject(expected);
    const one = await database.query(statement('batches_page'), [batches[1]!.id, null, 1, few]);
    expect(one).toMatchObject(expected.filter(({ id }) => id === batches[1]!.id));
  }
});
