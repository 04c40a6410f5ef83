import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '../src/domain/judgement.js';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { followRegularly } from '../src/stages/identity/follow.js';
import { type JudgeOptions, judge, takeBackJudgements, WHILE_WAITING } from '../src/stages/identity/judge.js';
import { reconcileDue } from '../src/stages/identity/reconcile.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import { bringUpToDate, countPending, freshen } from '../src/stages/identity/up-to-date.js';
import { checkIdentities } from '../src/stages/verification/identity.js';
import { checkKept } from '../src/stages/verification/kept.js';
import type { Database } from '../src/store/connection.js';
import { judgedToFollow } from '../src/store/identities.js';
import { createDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';
import { until } from './until.js';

/** Of a name that very many documents mention the judgement is kept and answered, and workers put them under their new names. */
const opened: Awaited<ReturnType<typeof createDatabase>>[] = [];
async function storeOf(papers: number): Promise<{ database: Database; ids: number[] }> {
  const test = await createDatabase();
  opened.push(test);
  const { database } = test;
  await keepShippedList(database);
  const ids: number[] = [];
  for (let n = 0; n < papers; n++) {
    const year = 2010 + (n % 10);
    const text = `Khối thi đua số ${n % 3} tổng kết năm ${year}. Khối gồm 2 đơn vị: Ban Quản lý Một Cửa và Sở Nội vụ. Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Ban Quản lý Một Cửa. Tin số ${n}.`;
    const facts = { province: 'Bắc Ninh', published: `${year}-12-05` };
    ids.push(await stored(database, paper([text]), `/tin/${n}.txt`, undefined, facts));
  }
  await bringUpToDate(database);
  return { database, ids };
}
beforeEach(() => void opened.splice(0));
afterEach(() => Promise.all(opened.map(({ drop }) => drop())));

const SAID = { author: 'Lan', reason: 'vì thế', batch: 'b', at: '2027-01-01T00:00:00.000Z' };
async function merging(database: Database, name = 'Ban Quản lý Một Cửa', as = 'tt-hcc@bac-ninh'): Promise<Judgement> {
  const authority = await currentAuthority(database);
  const of = (name: string) => situationAsked(authority, { name, province: 'bac-ninh' });
  return { verdict: 'same', of: of(name), as: of(as), ...SAID };
}
const merge = async (database: Database, options: JudgeOptions) => judge(database, [await merging(database)], options);
const back = (database: Database, id: number, options: JudgeOptions) =>
  takeBackJudgements(database, [id], { ...SAID, reason: 'nhầm' }, options);

/** Works as those of a desk do, until nothing waits. */
async function follow(database: Database): Promise<void> {
  const queue = { add: async () => {}, size: async () => 0, close: async () => {} };
  const troubles: string[] = [];
  const follower = followRegularly(database, queue, ({ message }) => void troubles.push(message), 20);
  await until(async () => (await countPending(database, 1000)).documents === 0, 'nothing waits');
  await follower.stop();
  expect(troubles).toEqual([]);
}

const TABLES = [
  ...['identified', 'mention', 'mention_proposal', 'membership_evidence', 'headship_evidence', 'award_evidence'],
  ...['appearance_evidence', 'waiting_claim', 'award_kept', 'award_cell', 'document_findings'],
];
/** All that follows from documents and from what was said, row by row. */
async function followed(database: Database): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows = await database.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t order by 1`);
    all[table] = rows.map(({ row }) => row);
  }
  all.finding = (
    await database.query<{ row: string }>("select (to_jsonb(f) - 'id')::text as row from finding_kept f order by 1")
  ).map(({ row }) => row);
  return all;
}

const codes = async (database: Database): Promise<string[]> =>
  (
    await database.query<{ code: string }>("select code from mention where name = 'Ban Quản lý Một Cửa' order by 1")
  ).map(({ code }) => code);

async function differences(database: Database): Promise<string[]> {
  const found: string[] = [];
  await checkIdentities(database, (_, says) => void found.push(says));
  await checkKept(database, (_, says) => void found.push(says));
  return found;
}

describe('a judgement of a name that more documents mention than somebody waits for', () => {
  it('is kept with what it will move, changes nothing yet, and comes to what it does at once', async () => {
    const [slow, prompt] = [await storeOf(25), await storeOf(25)];
    const whole = await merge(slow.database, {});
    const before = await codes(prompt.database);
    const done = await merge(prompt.database, { atOnce: 24 });
    expect(whole).toMatchObject({ unsettled: 0, left: 0 });
    expect(done).toEqual({ ...whole, left: 25 });
    expect(await codes(prompt.database)).toEqual(before);
    expect(await countPending(prompt.database, 1000)).toEqual({ documents: 25, renaming: 25 });
    // No page does the work of the workers, who take the newest first.
    await freshen(prompt.database);
    expect(await countPending(prompt.database, 1000)).toEqual({ documents: 25, renaming: 25 });
    const [first, second] = prompt.ids.toReversed();
    expect(await judgedToFollow(prompt.database, 2, null)).toEqual([first, second]);
    expect(await judgedToFollow(prompt.database, 1, first)).toEqual([second]);
    await follow(prompt.database);
    await follow(slow.database);
    expect(new Set(await codes(prompt.database))).toEqual(new Set(['tt-hcc@bac-ninh']));
    expect(await followed(prompt.database)).toEqual(await followed(slow.database));
    expect(await differences(prompt.database)).toEqual([]);
  });

  it('is taken back while workers are at it', async () => {
    const { database, ids } = await storeOf(40);
    const before = await followed(database);
    const { ids: said } = await merge(database, { atOnce: 0 });
    await reconcileDue(database, undefined, ids.slice(0, 10));
    const foretold = await back(database, said[0], { atOnce: 0, dryRun: true });
    const done = await back(database, said[0], { atOnce: 0 });
    expect(foretold).toMatchObject({ unsettled: 30, left: 0 });
    expect(done).toMatchObject({ moved: foretold.moved, unsettled: 30, left: 40 });
    // Those that had not come to it yet stay where they are.
    expect(new Set(done.moved.map(({ documentId }) => documentId))).toEqual(new Set(ids.slice(0, 10)));
    await follow(database);
    expect(await followed(database)).toEqual(before);
    expect(await differences(database)).toEqual([]);
  });

  it('leaves alone who has the name elsewhere, and lets a review be seen at once', async () => {
    const { database, ids } = await storeOf(24);
    const text = 'Khối thi đua số 1 tổng kết năm 2019. Khối gồm 2 đơn vị: Ban Quản lý Một Cửa và Sở Nội vụ.';
    const elsewhere = await stored(database, paper([text]), '/tin/hn.txt', undefined, { province: 'Hà Nam' });
    await bringUpToDate(database);
    expect(await merge(database, { atOnce: 0 })).toMatchObject({ left: 24 });
    expect(await judgedToFollow(database, 100, null)).not.toContain(elsewhere);
    await say(database, [{ action: 'accept', document: String(ids[3]), claim: '1' }]);
    await freshen(database);
    expect(await countPending(database, 1000)).toMatchObject({ renaming: 23 });
    const [{ code }] = await database.query<{ code: string }>(
      "select code from mention where name = 'Ban Quản lý Một Cửa' and document_id = $1",
      [ids[3]],
    );
    expect(code).toBe('tt-hcc@bac-ninh');
    expect((await judge(database, [await merging(database, 'Sở Nội vụ', 'Sở Sức khỏe')], {})).left).toBe(0);
    await follow(database);
    expect(await differences(database)).toEqual([]);
  });
});

describe('the desk', () => {
  it('answers before the documents are done, says how many are not, and calls workers', {
    timeout: 90_000,
  }, async () => {
    const { database } = await storeOf(WHILE_WAITING + 5);
    let rung = 0;
    const bell = { imports() {}, documents() {}, names: () => void rung++ };
    const { desk, clock, faults } = await deskOn(database, undefined, bell);
    const { headers } = await signedIn(database, 'Lan', ['reviewer'], clock.now);
    const ask = async (method: 'GET' | 'POST', url: string, body?: object) => {
      clock.now = new Date(clock.now.getTime() + 1000);
      return (await desk.inject({ method, url: `/api/${url}`, headers, ...(body ? { body } : {}) })).json();
    };
    const of = { name: 'Ban Quản lý Một Cửa', province: 'bac-ninh' };
    const same = { verdict: 'same', of, as: { name: 'tt-hcc@bac-ninh' } };
    const all = WHILE_WAITING + 5;
    expect(await ask('POST', 'judgements', { ...same, dryRun: true })).toMatchObject({ left: 0, unsettled: 0 });
    expect(rung).toBe(0);
    const said = await ask('POST', 'judgements', same);
    expect(said).toMatchObject({ left: all, unsettled: 0, movedCount: 2 * all });
    expect(await ask('GET', 'pending')).toMatchObject({ documents: all, renaming: all });
    // What was said before is not settled where something else is asked of the same names.
    const preview = { id: said.ids[0], reason: 'nhầm', dryRun: true };
    expect(await ask('POST', 'judgements/take-back', preview)).toMatchObject({ unsettled: all, movedCount: 0 });
    expect(rung).toBe(1);
    expect(await ask('POST', 'undo', { reason: 'nhầm' })).toMatchObject({ ledger: 'judgement', left: all });
    expect(await ask('POST', 'redo')).toMatchObject({ ledger: 'judgement', left: all });
    expect(rung).toBe(3);
    await follow(database);
    expect(await ask('GET', 'pending')).toEqual({ documents: 0, renaming: 0 });
    expect(new Set(await codes(database))).toEqual(new Set(['tt-hcc@bac-ninh']));
    expect(faults).toEqual([]);
    await desk.close();
  });
});
