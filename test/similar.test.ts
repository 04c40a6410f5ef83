import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../src/domain/claim-mark.js';
import { listReviewed } from '../src/stages/review/list.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { awardPaper, claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
let headers: Record<string, string>;
beforeAll(async () => {
  on = await deskOn(test().database);
  ({ headers } = await signedIn(test().database, 'Lan', ['reviewer'], on.clock.now));
});
afterAll(() => on.desk.close());

let papers = 9500;
/** An award of "Cờ thi đua" that goes on as "Cờ thi đua xuất sắc"; the extractor cut it off. */
async function cutOff(province: string, year: number, goesOn = true) {
  const bloc = `Khối thi đua số ${papers++}`;
  const lines = [`${bloc} tổng kết`, `Đề nghị tặng Cờ thi đua${goesOn ? ' xuất sắc' : ''} cho Sở Y tế năm ${year}.`];
  const document = paper(lines);
  return stored(
    test().database,
    document,
    `/giay/${papers}.txt`,
    [
      claimOf(
        document,
        'bloc',
        bloc,
        says(document, 'name', bloc),
        follows('kind', 'khoi'),
        follows('level', 'province'),
      ),
      claimOf(
        document,
        'award',
        'Đề nghị tặng',
        follows('bloc', bloc),
        says(document, 'award', 'Cờ thi đua'),
        says(document, 'recipient', 'Sở Y tế'),
        says(document, 'year', String(year), year),
        follows('status', 'recommended'),
      ),
    ],
    { province },
  );
}
const award = async (id: number) => (await listReviewed(test().database, String(id))).claims[1]!.claim;
const post = async (url: string, body: object) => {
  on.clock.now = new Date(on.clock.now.getTime() + 1000);
  return (await on.desk.inject({ method: 'POST', url, headers, body })).json();
};
const similar = async (id: number, review: number, query = '') =>
  (await on.desk.inject({ url: `/api/documents/${id}/similar?review=${review}${query}`, headers })).json();

describe('what is wrong in the same way', () => {
  it('is shown row by row, of the same province, level and year, and said as one step that is one undo', async () => {
    const [first, same, other, later] = [
      await cutOff('Bắc Ninh', 2019),
      await cutOff('Bắc Ninh', 2019),
      await cutOff('Hà Nam', 2019),
      await cutOff('Bắc Ninh', 2020),
    ];
    // Words that this text does not have are not put into it.
    await cutOff('Bắc Ninh', 2019, false);
    const claim = markOf(await award(first));
    const set = { award: { quote: 'Cờ thi đua xuất sắc' } };
    const [{ review }] = await post(`/api/documents/${first}/reviews`, { reviews: [{ action: 'amend', claim, set }] });
    const found = await similar(first, review);
    expect(found).toMatchObject({
      changes: [{ role: 'award', before: ['Cờ thi đua'], after: ['Cờ thi đua xuất sắc'] }],
      scope: { province: 'Bắc Ninh', level: 'province', years: [2019, 2019] },
      claims: [{ document: same, kind: 'award', sentence: expect.stringContaining('Cờ thi đua xuất sắc cho Sở Y tế') }],
      more: false,
    });
    const documents = async (query: string) =>
      (await similar(first, review, query)).claims.map(({ document }: { document: number }) => document);
    expect(await documents('&province=all')).toEqual([same, other]);
    expect(await documents('&from=2019&to=2021')).toEqual([same, later]);
    expect(await documents('&level=district')).toEqual([]);

    const wide = await similar(first, review, '&province=all&from=1900');
    const claims = wide.claims.map(({ document, mark }: { document: number; mark: string }) => ({
      document,
      claim: mark,
    }));
    const outcomes = await post(`/api/documents/${first}/similar`, { review, claims });
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['saved', 'saved', 'saved']);
    for (const id of [same, other, later]) {
      const { state, asked } = await award(id);
      expect([state, asked.arguments.find(({ role }) => role === 'award')!.written]).toEqual([
        'amended',
        'Cờ thi đua xuất sắc',
      ]);
    }
    // Said again it is stale: the claims say something else by now.
    expect(await post(`/api/documents/${first}/similar`, { review, claims })).toMatchObject(
      claims.map(() => ({ outcome: 'refused', code: 'stale-review' })),
    );
    expect((await post('/api/undo', { reason: 'nhầm' })).outcomes).toHaveLength(3);
    expect([(await award(same)).state, (await award(later)).state, (await award(first)).state]).toEqual([
      'open',
      'open',
      'amended',
    ]);
    expect((await post('/api/redo', {})).outcomes).toHaveLength(3);
    expect((await award(other)).state).toBe('amended');
  });

  it('is rejected where the same award of the same unit was, with the reason', async () => {
    const ids: number[] = [];
    for (const unit of ['Sở Xây dựng', 'Sở Xây dựng', 'Sở Nội vụ']) {
      const { document, claims } = awardPaper(papers++, unit);
      ids.push(await stored(test().database, document, `/giay/${papers}.txt`, claims));
    }
    const [one, two, three] = ids as [number, number, number];
    const claim = markOf(await award(one));
    const reviews = [{ action: 'reject', claim, reason: 'chỉ tiêu' }];
    const [{ review }] = await post(`/api/documents/${one}/reviews`, { reviews });
    const found = await similar(one, review);
    expect(found.claims.map(({ document }: { document: number }) => document)).toEqual([two]);
    const claims = [{ document: two, claim: found.claims[0].mark }];
    await post(`/api/documents/${one}/similar`, { review, claims, reason: 'chỉ tiêu' });
    expect([(await award(two)).state, (await award(two)).review!.reason, (await award(three)).state]).toEqual([
      'rejected',
      'chỉ tiêu',
      'open',
    ]);
  });

  it('is nothing of a review that changes nothing', async () => {
    const id = await cutOff('Bắc Ninh', 2018);
    const [{ review }] = await post(`/api/documents/${id}/reviews`, {
      reviews: [{ action: 'accept', claim: markOf(await award(id)) }],
    });
    expect(await similar(id, review)).toMatchObject({ changes: [], claims: [] });
  });
});
