import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../src/domain/claim-mark.js';
import { listReviewed } from '../src/stages/review/list.js';
import { checkJudgements } from '../src/stages/verification/identity.js';
import { checkJournal, checkWaivers } from '../src/stages/verification/journal.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { awardPaper, follows } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
beforeAll(async () => {
  on = await deskOn(test().database);
});
afterAll(() => on.desk.close());

let papers = 8000;
/** A reviewer of their own, and documents of a bloc and an award each. */
async function reviewerOf(count: number) {
  const { database } = test();
  const { headers } = await signedIn(database, `Người soát ${papers++}`, ['reviewer'], on.clock.now);
  const documents: number[] = [];
  for (let n = 0; n < count; n++) {
    const { document, claims } = awardPaper(papers++);
    documents.push(await stored(database, document, `/giay/${papers}.txt`, claims));
  }
  const post = async (url: string, body?: object) => {
    on.clock.now = new Date(on.clock.now.getTime() + 1000);
    const answer = await on.desk.inject({ method: 'POST', url, headers, ...(body ? { body } : {}) });
    return answer.json();
  };
  const marks = async (id: number) =>
    (await listReviewed(database, String(id))).claims.map(({ claim }) => markOf(claim));
  const states = async () => {
    const all: string[] = [];
    for (const id of documents)
      for (const { claim } of (await listReviewed(database, String(id))).claims) all.push(claim.state);
    return all.join(' ');
  };
  const said = (id: number, ...reviews: object[]) => post(`/api/documents/${id}/reviews`, { reviews });
  const undo = () => post('/api/undo', { reason: 'nhầm' });
  const redo = () => post('/api/redo');
  const get = async (url: string) => (await on.desk.inject({ url, headers })).json();
  return { headers, documents, marks, states, said, undo, redo, post, get };
}

describe('saying several things at once', () => {
  it('is answered with each claim as its document tells it afterwards', async () => {
    const { headers, documents, marks, said } = await reviewerOf(1);
    const [id] = documents as [number];
    const [bloc, award] = (await marks(id)) as [string, string];
    const set = { year: 2020, stage: 'recommended' };
    const answers = await said(
      id,
      { action: 'accept', claim: bloc },
      { action: 'amend', claim: award, set, reason: 'trang sau' },
      { action: 'complete' },
    );
    const { claims } = (await on.desk.inject({ url: `/api/documents/${id}`, headers })).json();
    expect(claims.map((one: { state: string }) => one.state)).toEqual(['accepted', 'amended']);
    expect(answers.map((one: { claim: object | null }) => one.claim)).toEqual([...claims, null]);
  });
});

describe('taking back and saying again', () => {
  it('goes step by step through all documents, there and back', async () => {
    const { documents, marks, states, said, undo, redo } = await reviewerOf(2);
    const [one, two] = documents as [number, number];
    const [[bloc, award], [, other]] = [await marks(one), await marks(two)] as [string[], string[]];
    await said(one, { action: 'accept', claim: bloc });
    await said(two, { action: 'reject', claim: other, reason: 'chỉ tiêu' });
    await said(one, { action: 'amend', claim: award, set: { year: 2020 } });
    expect(await states()).toBe('accepted amended open rejected');
    expect(await undo()).toMatchObject({ document: one, outcomes: [{ outcome: 'saved' }] });
    expect(await undo()).toMatchObject({ document: two });
    expect(await states()).toBe('accepted open open open');
    expect(await redo()).toMatchObject({ document: two });
    expect(await redo()).toMatchObject({ document: one });
    expect(await states()).toBe('accepted amended open rejected');
    expect(await redo()).toMatchObject({ ledger: null, document: null, outcomes: [] });
    for (let n = 0; n < 3; n++) await undo();
    expect(await states()).toBe('open open open open');
    expect(await undo()).toMatchObject({ ledger: null, document: null, outcomes: [] });
    for (let n = 0; n < 3; n++) await redo();
    expect(await states()).toBe('accepted amended open rejected');
  });

  it('takes what was said together as one step, and says nothing again once something new was said', async () => {
    const { documents, marks, states, said, undo, redo } = await reviewerOf(1);
    const [id] = documents as [number];
    const [bloc, award] = (await marks(id)) as [string, string];
    await said(id, { action: 'accept', claim: bloc }, { action: 'accept', claim: award });
    await undo();
    expect(await states()).toBe('open open');
    await redo();
    expect(await states()).toBe('accepted accepted');
    await undo();
    await said(id, { action: 'accept', claim: award });
    expect(await redo()).toMatchObject({ ledger: null, document: null, outcomes: [] });
    expect(await states()).toBe('open accepted');
  });

  it('refuses to say again what somebody changed meanwhile, with the difference, and leaves what others said', async () => {
    const { database } = test();
    const { documents, marks, states, said, undo, redo } = await reviewerOf(1);
    const [id] = documents as [number];
    const [, award] = (await marks(id)) as [string, string];
    await said(id, { action: 'accept', claim: award });
    await undo();
    await say(database, [{ action: 'amend', document: id, claim: 2, set: { year: 2021 } }]);
    const { outcomes } = await redo();
    expect(outcomes).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        code: 'stale-review',
        changes: [expect.objectContaining({ role: 'year' })],
      }),
    ]);
    expect(await undo()).toMatchObject({ ledger: null, document: null, outcomes: [] });
    expect(await states()).toBe('open amended');
  });

  it('lists what was said, the latest first, and what of it was taken back', async () => {
    const { documents, marks, said, undo, headers } = await reviewerOf(1);
    const [id] = documents as [number];
    const [bloc, award] = (await marks(id)) as [string, string];
    await said(id, { action: 'accept', claim: bloc });
    await said(id, { action: 'amend', claim: award, set: { year: 2020 } });
    await undo();
    const page = await on.desk.inject({ url: '/api/said?limit=2', headers });
    const { said: lately, next } = page.json();
    expect(lately).toMatchObject([
      { action: 'revert', document: id, claim: null },
      { action: 'amend', takenBack: true, claim: { anchor: award.slice(0, 8), kind: 'award' } },
    ]);
    const rest = await on.desk.inject({ url: `/api/said?cursor=${next}`, headers });
    expect(rest.json()).toMatchObject({ said: [{ action: 'accept', takenBack: false }], next: null });
  });
});

describe('one undo', () => {
  it('goes through what was said of claims, of who is who and of findings, in whatever order, there and back', async () => {
    const { database } = test();
    const { documents, marks, states, said, undo, redo, post, get } = await reviewerOf(1);
    const { document, claims } = awardPaper(papers++, 'bà Nguyễn Thị Mai');
    const person = claims.map((one) =>
      one.kind === 'award' ? { ...one, arguments: [...one.arguments, follows('recipient_kind', 'person')] } : one,
    );
    const wrong = await stored(database, document, `/giay/${papers}.txt`, person);
    const [id] = documents as [number];
    const [bloc] = (await marks(id)) as [string];
    const waived = async () => {
      const { findings } = await get('/api/findings?code=recipient-kind&waived=true&limit=1000');
      const one = findings.find(({ documents }: { documents: number[] }) => documents.includes(wrong));
      return { ...one, subject: one.subject as string };
    };
    const judged = async () => {
      const all: { of: { name: string }; reverted: boolean }[] = await get('/api/judgements');
      return all.filter(({ of }) => of.name.startsWith(`Ban Một Cửa ${id}`)).map(({ reverted }) => reverted);
    };
    const { code, subject } = await waived();
    await post('/api/findings/waivers', { code, subject, waived: true, reason: 'đúng giấy' });
    await said(id, { action: 'accept', claim: bloc });
    const name = (words: string) => ({ name: `Ban Một Cửa ${id}${words}`, province: 'bac-ninh' });
    const as = { name: 'Sở Nội vụ', province: 'bac-ninh' };
    await post('/api/judgements', { verdict: 'same', of: name(''), more: [name(' tỉnh')], as });
    await post('/api/findings/waivers', { code, subject, waived: false, reason: 'sai giấy' });
    expect([await states(), await judged(), (await waived()).waived]).toEqual(['accepted open', [false, false], null]);

    expect(await undo()).toMatchObject({ ledger: 'waiver', document: null, outcomes: [], finding: { code, subject } });
    expect((await waived()).waived).toBe('đúng giấy');
    const names = { verdict: 'same', of: `Ban Một Cửa ${id} tỉnh`, as: 'Sở Nội vụ' };
    expect(await undo()).toMatchObject({ ledger: 'judgement', names });
    expect(await judged()).toEqual([true, true]);
    expect(await undo()).toMatchObject({ ledger: 'review', document: id });
    expect(await states()).toBe('open open');
    expect(await undo()).toMatchObject({ ledger: 'waiver' });
    expect((await waived()).waived).toBeNull();
    expect(await undo()).toMatchObject({ ledger: null });

    expect(await redo()).toMatchObject({ ledger: 'waiver', finding: { code, subject } });
    expect((await waived()).waived).toBe('đúng giấy');
    expect(await redo()).toMatchObject({ ledger: 'review', document: id });
    expect(await redo()).toMatchObject({ ledger: 'judgement' });
    expect(await redo()).toMatchObject({ ledger: 'waiver' });
    expect(await redo()).toMatchObject({ ledger: null });
    expect([await states(), (await judged()).filter((reverted) => !reverted), (await waived()).waived]).toEqual([
      ...['accepted open', [false, false]],
      null,
    ]);
    await undo();
    await undo();
    expect((await judged()).every((reverted) => reverted)).toBe(true);

    const { said: lately } = await get('/api/said?limit=4');
    expect(lately).toMatchObject([
      { ledger: 'judgement', action: 'revert', names },
      { ledger: 'judgement', action: 'revert' },
      { ledger: 'waiver', action: 'revert', finding: { code, subject }, claim: null },
      { ledger: 'waiver', action: 'unwaive', takenBack: true },
    ]);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: { said: { ledger: string; id: number }[]; next: string | null } = await get(
        `/api/said?limit=3${next ? `&cursor=${next}` : ''}`,
      );
      seen.push(...page.said.map(({ ledger, id }) => `${ledger} ${id}`));
      ({ next } = page);
    }
    expect(seen).toHaveLength(5 + 5 + 5 + 3);
    expect(new Set(seen).size).toBe(seen.length);
    const differences: string[] = [];
    await checkWaivers(database, (_, says) => void differences.push(says));
    await checkJudgements(database, (_, says) => void differences.push(says));
    await checkJournal(database, (_, says) => void differences.push(says));
    expect(differences).toEqual([]);
  });

  it('of a finding leaves what somebody else said of it since', async () => {
    const { database } = test();
    const [one, two] = [await reviewerOf(0), await reviewerOf(0)];
    const { document, claims } = awardPaper(papers++, 'ông Trần Văn Hòa');
    const person = claims.map((one) =>
      one.kind === 'award' ? { ...one, arguments: [...one.arguments, follows('recipient_kind', 'person')] } : one,
    );
    const id = await stored(database, document, `/giay/${papers}.txt`, person);
    const finding = async () => {
      const { findings } = await one.get('/api/findings?code=recipient-kind&waived=true&limit=1000');
      return findings.find(({ documents }: { documents: number[] }) => documents.includes(id));
    };
    const { code, subject } = await finding();
    const waive = { code, subject, waived: true };
    await one.post('/api/findings/waivers', { ...waive, reason: 'đúng giấy' });
    await two.post('/api/findings/waivers', { ...waive, waived: false, reason: 'sai' });
    await two.post('/api/findings/waivers', { ...waive, reason: 'hỏi rồi' });
    expect(await one.undo()).toMatchObject({ ledger: 'waiver' });
    expect((await finding()).waived).toBe('hỏi rồi');
    expect(await one.undo()).toMatchObject({ ledger: null });
    await two.undo();
    await two.undo();
    expect((await finding()).waived).toBeNull();
  });
});

describe('a review of another document', () => {
  it('is not taken back, nor said again, by way of this one', async () => {
    const { documents, marks, states, said } = await reviewerOf(2);
    const [one, two] = documents as [number, number];
    const [bloc] = (await marks(one)) as [string];
    const [{ review }] = await said(one, { action: 'accept', claim: bloc });
    const refused = [expect.objectContaining({ outcome: 'refused', code: 'review-unknown' })];
    expect(await said(two, { action: 'revert', review, reason: 'nhầm' })).toEqual(refused);
    expect(await said(two, { action: 'redo', review })).toEqual(refused);
    expect(await said(two, { action: 'redo', review: 99_999_999 })).toMatchObject([{ code: 'review-unknown' }]);
    expect(await states()).toBe('accepted open open open');
  });
});

describe('an amendment whose answer was lost', () => {
  it('changes nothing when it is sent again', async () => {
    const { documents, marks, said } = await reviewerOf(1);
    const [id] = documents as [number];
    const [, award] = (await marks(id)) as [string, string];
    const amend = { action: 'amend', claim: award, set: { recipient: 'Sở Y' }, near: 0 };
    expect(await said(id, amend)).toMatchObject([{ outcome: 'saved' }]);
    expect(await said(id, amend)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await said(id, { ...amend, set: { recipient: 'Y tế' } })).toMatchObject([{ code: 'stale-review' }]);
  });
});
