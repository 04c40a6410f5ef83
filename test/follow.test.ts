import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StageFailure } from '../src/domain/failure.js';
import type { TaskQueue } from '../src/queue/queue.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { followRegularly } from '../src/stages/identity/follow.js';
import { reconcileDue } from '../src/stages/identity/reconcile.js';
import { bringUpToDate, freshen } from '../src/stages/identity/up-to-date.js';
import { adopt } from '../src/store/adoption.js';
import { saveExtractions } from '../src/store/extractions.js';
import { saveFailures } from '../src/store/failures.js';
import { countDue, inTurn } from '../src/store/identities.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { createDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';
import { until } from './until.js';

/** Facts follow documents while pages are read: what somebody waits for first. */
let test: Awaited<ReturnType<typeof createDatabase>>;
beforeEach(async () => {
  test = await createDatabase();
  await keepShippedList(test.database);
});
afterEach(() => test.drop());

const keep = (number: number) =>
  stored(
    test.database,
    paper([`Khối thi đua số ${number} tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.`]),
    `/tin/${number}.txt`,
    undefined,
    { province: 'Bắc Ninh', published: '2019-12-05' },
  );
const keepMany = async (from: number, to: number) => {
  const ids: number[] = [];
  for (let number = from; number <= to; number++) ids.push(await keep(number));
  return ids;
};
const outdate = (ids: readonly number[]) =>
  test.database.change(
    "insert into outdated (step, document_id, again) select 'identity', unnest($1::bigint[]), true on conflict do nothing",
    [ids],
  );
const due = () => countDue(test.database, 1000);
/** A queue of which only its length is asked. */
const queueOf = (size: () => number): TaskQueue => ({
  add: async () => {},
  size: async () => size(),
  close: async () => {},
});

describe('before a page', () => {
  it('a few documents are done, new ones too', async () => {
    await keepMany(1, 3);
    await freshen(test.database);
    expect(await due()).toBe(0);
    expect(await test.database.query('select from near_copy')).toHaveLength(0);
  });

  it('of many those of which somebody said something, and the page says how many are left', async () => {
    const known = await keepMany(1, 2);
    await bringUpToDate(test.database);
    await keepMany(3, 30);
    await outdate(known);
    expect(await due()).toBe(30);
    await freshen(test.database);
    expect(await due()).toBe(28);
    const { desk, clock } = await deskOn(test.database);
    const { headers } = await signedIn(test.database, 'reads', ['analyst'], clock.now);
    expect((await desk.inject({ url: '/api/pending', headers })).json()).toEqual({ documents: 28, renaming: 0 });
    await desk.close();
  });

  it('of a store that was identified by other rules none but the one that somebody reviews', async () => {
    const { database } = test;
    const ids = await keepMany(1, 30);
    await bringUpToDate(database);
    await database.change("update identified set made_by = 'identity/0'");
    await freshen(database);
    expect(await due()).toBe(30);
    await say(database, [{ action: 'accept', document: String(ids[20]), claim: '1' }]);
    await freshen(database);
    expect(await due()).toBe(29);
    const done = await database.query("select document_id as id from identified where made_by <> 'identity/0'");
    expect(done).toEqual([{ id: ids[20] }]);
    await bringUpToDate(database);
    expect(await due()).toBe(0);
  });

  it('of many the one of which another extraction counts since it was identified, also while that is not stored yet', async () => {
    const { database } = test;
    const id = await keep(1);
    const [reading] = await loadReadings(database, [id]);
    await saveExtractions(database, [{ reading, extractor: 'test/1', context: reading.context, claims: [] }], 'never');
    const [{ extraction }] = await database.query<{ extraction: number }>(
      'select max(id) as extraction from extraction',
    );
    const waiting = async (some: number) =>
      (
        await database.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        )
      ).length === some;
    let both: Promise<unknown>[] = [];
    await database.transaction(async (session) => {
      await session.change('lock table identified in share mode');
      both = [reconcileDue(database)];
      await until(() => waiting(1), 'who identifies waits to store it');
      both.push(adopt(database, [extraction]));
      await until(() => waiting(2), 'who adopts waits for it');
    });
    await Promise.all(both);
    await keepMany(2, 30);
    await freshen(database);
    expect(await database.query('select extraction_id as extraction from identified')).toEqual([{ extraction }]);
    expect(await due()).toBe(29);
  });
});

describe('a worker', () => {
  const follow = (size: () => number, troubles: string[] = []) =>
    followRegularly(test.database, queueOf(size), ({ message }) => void troubles.push(message), 20);

  it('leaves new documents until nothing waits to be read, but not what somebody said of others', async () => {
    const known = await keepMany(1, 2);
    await bringUpToDate(test.database);
    await keepMany(3, 6);
    await outdate(known);
    let waiting = 5;
    const follower = follow(() => waiting);
    await until(async () => (await due()) === 4, 'what was known is done');
    expect(
      await test.database.query('select from outdated where document_id = any ($1) and step = $2', [known, 'identity']),
    ).toEqual([]);
    waiting = 0;
    await until(async () => (await test.database.query('select from outdated')).length === 0, 'all is done');
    await follower.stop();
  });

  it('waits while another follows', async () => {
    await keepMany(1, 3);
    let release = () => {};
    let busy: Promise<unknown> = Promise.resolve();
    // Who asked whether it is another's turn could take the turn itself.
    await new Promise<void>((begun) => {
      busy = inTurn(test.database, () => {
        begun();
        return new Promise((resolve) => (release = resolve));
      });
    });
    const follower = follow(() => 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await due()).toBe(3);
    release();
    await busy;
    await until(async () => (await due()) === 0, 'all is done');
    await follower.stop();
  });

  it('leaves one that was refused to who reconciles by hand, and nobody waits for it', async () => {
    const [refused] = await keepMany(1, 2);
    const failure = new StageFailure('identity-refused', 'This cannot be stored.');
    await saveFailures(test.database, [{ id: refused, stage: 'store', version: 'a', failure }]);
    expect(await due()).toBe(1);
    const follower = follow(() => 0);
    await until(async () => (await due()) === 0, 'the other is done');
    await follower.stop();
    expect(await test.database.query('select from identified')).toHaveLength(1);
    await bringUpToDate(test.database);
    expect(await test.database.query('select from identified')).toHaveLength(2);
  });

  it('says what went wrong and goes on', async () => {
    await keepMany(1, 1);
    const troubles: string[] = [];
    let broken = true;
    const follower = follow(() => {
      if (broken) throw new Error('the queue is away');
      return 0;
    }, troubles);
    await until(() => troubles.length > 1, 'two troubles');
    expect(troubles[0]).toContain('the queue is away');
    broken = false;
    await until(async () => (await due()) === 0, 'all is done');
    await follower.stop();
  });
});
