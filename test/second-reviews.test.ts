import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementFigures, agreementOf, type Compared, type Opinion } from '../src/domain/agreement.js';
import type { Argument } from '../src/domain/claim.js';
import { replay } from '../src/stages/log/replay.js';
import { logEntries } from '../src/stages/log/write.js';
import { checkJournal } from '../src/stages/verification/journal.js';
import { checkReviews } from '../src/stages/verification/reviews.js';
import { createDatabase, useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { historyOf } from './history.js';
import { claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

interface Side {
  readonly verdict: string;
  readonly author: string | null;
}
interface Disagreeing {
  readonly second: number;
  readonly anchor: string;
  readonly mark: string | null;
  readonly first: Side;
  readonly said: Side;
  readonly by: string;
}
interface Shown {
  readonly state: string;
  readonly arguments: readonly Argument[];
  readonly review: object | null;
}

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
const people: Record<string, Awaited<ReturnType<typeof signedIn>>> = {};
const PEOPLE = {
  Lan: ['reviewer'],
  Minh: ['reviewer'],
  Tư: ['reviewer'],
  Kho: ['archivist'],
  Quản: ['administrator'],
} as const;
beforeAll(async () => {
  on = await deskOn(test().database);
  await on.desk.ready();
  for (const [name, roles] of Object.entries(PEOPLE))
    people[name] = await signedIn(test().database, name, roles, on.clock.now);
});
afterAll(() => on.desk.close());

const ask = async (who: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) => {
  on.clock.now = new Date(on.clock.now.getTime() + 1000);
  const sent = method === 'POST' || method === 'PUT' ? { body: body ?? {} } : {};
  const answer = await on.desk.inject({ method, url: `/api${url}`, headers: people[who]!.headers, ...sent });
  return { status: answer.statusCode, body: answer.body, json: answer.body === '' ? null : answer.json() };
};
const review = async (who: string, id: number, ...reviews: object[]) =>
  (await ask(who, 'POST', `/documents/${id}/reviews`, { reviews })).json;
const claimsOf = async (who: string, id: number) =>
  (await ask(who, 'GET', `/documents/${id}`)).json.claims as {
    mark: string;
    kind: string;
    state: string;
    review: { id: number } | null;
  }[];

const UNITS = ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Công Thương', 'Sở Xây dựng', 'Sở Tài chính'];
function blocPaper(n: number) {
  const bloc = `Khối thi đua số ${n} tỉnh Bắc Ninh`;
  const document = paper([`${bloc} tổng kết năm 2021`, `Khối gồm ${UNITS.join(', ')}, Hội Phụ nữ.`]);
  const named = claimOf(
    document,
    'bloc',
    bloc,
    says(document, 'name', bloc),
    follows('kind', 'khoi'),
    follows('year', 2021),
  );
  const members = UNITS.map((unit) =>
    claimOf(document, 'member', unit, follows('bloc', bloc), says(document, 'org', unit)),
  );
  return { document, bloc, claims: [named, ...members] };
}
let papers = 0;
/** A document that Lan reviewed: the second member is wrong, the third another unit, one added. */
async function reviewedByLan() {
  const { document, bloc, claims } = blocPaper(++papers);
  const id = await stored(test().database, document, `/giay/${papers}.txt`, claims, { province: 'Bắc Ninh' });
  const marks = (await claimsOf('Lan', id)).map(({ mark }) => mark);
  const outcomes = await review(
    'Lan',
    id,
    { action: 'accept', claim: marks[0] },
    { action: 'accept', claim: marks[1] },
    { action: 'reject', claim: marks[2], reason: 'bí mật của Lan' },
    { action: 'amend', claim: marks[3], set: { org: 'Hội Phụ nữ' } },
    { action: 'accept', claim: marks[4] },
    { action: 'accept', claim: marks[5] },
    { action: 'reject', claim: marks[6], reason: 'bí mật của Lan' },
    { action: 'complete' },
  );
  expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(8).fill('saved'));
  await ask('Lan', 'DELETE', `/documents/${id}/lease`);
  return { id, marks, bloc, sha256: document.sha256 };
}
const askForAll = () => ask('Kho', 'POST', '/seconds/requests', { share: 1000 });

describe('a second review', () => {
  it('is asked for by archivists and administrators, of a share that follows from the documents alone', async () => {
    const documents = [];
    for (let i = 0; i < 12; i++) documents.push(await reviewedByLan());
    expect((await ask('Lan', 'POST', '/seconds/requests', { share: 1000 })).status).toBe(403);
    const chosen = documents.filter(({ sha256 }) => {
      const digest = createHash('sha256').update('second review').update(Buffer.from(sha256, 'hex')).digest();
      return digest.readUInt32BE(0) < 2 ** 32 * 0.4;
    });
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThan(12);
    expect((await ask('Quản', 'POST', '/seconds/requests', { share: 400, batch: 'tests' })).json.documents).toBe(
      chosen.length,
    );
    const tasks = await test().database.query<{ id: number }>('select document_id as id from second_task order by 1');
    expect(tasks.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
    expect((await ask('Kho', 'POST', '/seconds/requests', { share: 400 })).json.documents).toBe(0);
    expect((await askForAll()).json.documents).toBe(12 - chosen.length);
    expect((await ask('Lan', 'GET', '/seconds')).json).toEqual({ mine: [], free: 0 });
    expect((await ask('Lan', 'POST', '/seconds/take')).json.document).toBeNull();
    expect((await ask('Minh', 'GET', '/seconds')).json.free).toBe(12);
    const got = await Promise.all(['Minh', 'Tư', 'Minh', 'Tư', 'Minh'].map((who) => ask(who, 'POST', '/seconds/take')));
    const ids = got.map(({ json }) => json.document);
    expect(new Set(ids).size).toBe(5);
    for (const [i, who] of ['Minh', 'Tư', 'Minh', 'Tư', 'Minh'].entries())
      expect((await ask(who, 'DELETE', `/seconds/${ids[i]}`)).status).toBe(204);
    expect((await ask('Minh', 'DELETE', `/seconds/${ids[0]}`)).json.error.code).toBe('second-unknown');
    expect((await ask('Minh', 'GET', '/seconds')).json.free).toBe(9);
    const requests = (await ask('Minh', 'GET', '/seconds/requests')).json;
    expect(requests.at(-1)).toMatchObject({
      share: 400,
      batch: 'tests',
      askedBy: 'Quản',
      documents: chosen.length,
      taken: 0,
    });
    await test().database.change('update second_task set finished_at = now(), account_id = $1, taken_at = now()', [
      people.Kho!.id,
    ]);
  });

  it('shows nothing of the first one on any route while it is open', async () => {
    const { id, marks } = await reviewedByLan();
    await askForAll();
    expect((await ask('Minh', 'POST', '/seconds/take')).json.document).toBe(id);
    const seen = (await ask('Minh', 'GET', `/documents/${id}`)).json;
    expect(seen.blind).toBe(true);
    expect(seen.complete).toBeNull();
    expect(seen.claims.map(({ state, review: its }: { state: string; review: unknown }) => [state, its])).toEqual(
      Array(7).fill(['open', null]),
    );
    expect(seen.claims.map(({ mark }: { mark: string }) => mark)).toEqual(marks);
    const [listed] = (await ask('Minh', 'GET', '/documents')).json.documents;
    expect([listed.id, listed.reviewed]).toEqual([id, 0]);
    const routes = on.desk.accessTable.filter(
      ({ method, url }) =>
        ['GET', 'POST'].includes(method) &&
        url.startsWith('/api/') &&
        !/\/(sessions|invitations|docs|openapi)/.test(url),
    );
    expect(routes.length).toBeGreaterThan(25);
    const leaks: string[] = [];
    for (const { method, url } of routes) {
      const filled = url
        .replace('/api', '')
        .replace(':code', encodeURIComponent('Sở Y tế'))
        .replace(':id', String(id))
        .replace('*', '');
      // What somebody says is no question; a settlement would be one.
      const { body, status } = await ask(
        'Minh',
        method as 'GET',
        `${filled}${url === '/api/entities' ? '?find=So' : ''}`,
        {},
      );
      if (/bí mật của Lan|"author":"Lan"|rejected|amended/.test(body) || status === 500)
        leaks.push(`${method} ${url}: ${body.slice(0, 200)}`);
    }
    expect(leaks).toEqual([]);
    for (const url of [
      `/units/${encodeURIComponent('sở y tế')}`,
      '/findings',
      '/names',
      '/seconds/disagreements',
      '/seconds/agreement',
    ])
      expect((await ask('Minh', 'GET', url)).json.error.code).toBe('second-review-open');
    expect((await ask('Minh', 'POST', '/seconds/settle', {})).json.error.code).toBe('second-review-open');
    // Others see on.
    expect((await ask('Tư', 'GET', `/documents/${id}`)).body).toContain('bí mật của Lan');
    // A review of the first cannot be taken back blindly, from this document or from another.
    const first = (await claimsOf('Lan', id))[2]!.review!.id;
    const other = await reviewedByLan();
    for (const to of [id, other.id])
      expect(await review('Minh', to, { action: 'revert', review: first, reason: 'thử' })).toMatchObject([
        { outcome: 'refused', code: 'review-unknown' },
      ]);
    await ask('Minh', 'DELETE', `/seconds/${id}`);
    expect((await ask('Minh', 'GET', `/documents/${id}`)).json.blind).toBe(false);
    await test().database.change(
      'update second_task set finished_at = now(), account_id = $1, taken_at = now() where finished_at is null',
      [people.Kho!.id],
    );
  });

  it('changes no fact, stands beside the first, and is settled by a third', { timeout: 60_000 }, async () => {
    const { database } = test();
    const { id, bloc } = await reviewedByLan();
    await askForAll();
    await test().database.change(
      'update second_task set finished_at = now(), account_id = $1, taken_at = now() where document_id <> $2 and finished_at is null',
      [people.Kho!.id, id],
    );
    expect((await ask('Minh', 'POST', '/seconds/take')).json.document).toBe(id);
    const before = await historyOf(database);
    const marks = (await claimsOf('Minh', id)).map(({ mark }) => mark);
    expect(await review('Minh', id, { action: 'complete' })).toMatchObject([
      { outcome: 'refused', code: 'claims-open' },
    ]);
    const [wrong] = await review('Minh', id, { action: 'reject', claim: marks[1], reason: 'nhầm' });
    expect((await claimsOf('Minh', id))[1]).toMatchObject({ state: 'rejected' });
    expect(await review('Minh', id, { action: 'revert', review: wrong.review, reason: 'hoàn tác' })).toMatchObject([
      { outcome: 'saved' },
    ]);
    const outcomes = await review(
      'Minh',
      id,
      { action: 'accept', claim: marks[0] },
      { action: 'reject', claim: marks[1], reason: 'không phải' },
      { action: 'reject', claim: marks[2], reason: 'không phải' },
      { action: 'accept', claim: marks[3] },
      { action: 'accept', claim: marks[4] },
      { action: 'accept', claim: marks[5] },
      { action: 'accept', claim: marks[6] },
      { action: 'add', kind: 'member', set: { bloc, org: 'Hội Phụ nữ' } },
      { action: 'complete' },
    );
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(9).fill('saved'));
    expect(await historyOf(database)).toBe(before);
    // It is done for good: what was said blindly is not taken back any more.
    expect(await review('Minh', id, { action: 'revert', review: outcomes[0].review, reason: 'thôi' })).toMatchObject([
      { code: 'review-unknown' },
    ]);
    const open = async () => (await ask('Tư', 'GET', '/seconds/disagreements')).json.disagreements as Disagreeing[];
    const found = await open();
    expect(found.map(({ first, said, by }) => [first.verdict, said.verdict, first.author, by])).toEqual([
      ['holds', 'wrong', 'Lan', 'Minh'],
      ['holds', 'holds', 'Lan', 'Minh'],
      ['wrong', 'holds', 'Lan', 'Minh'],
      ['absent', 'holds', null, 'Minh'],
    ]);
    const figures = (await ask('Tư', 'GET', '/seconds/agreement')).json;
    // Members: both hold 3 (one of them amended by the first), both reject 1, first alone 1, second alone 1:
    // 4 of 6 agree; by chance (4·4 + 2·2) / 36 = 5/9; kappa (2/3 − 5/9) / (4/9) = 1/4.
    const member = figures.kinds.find(({ kind }: { kind: string }) => kind === 'member');
    expect(member).toMatchObject({ compared: 6, agreed: 4, added: { both: 0, first: 0, second: 1 } });
    expect(member.kappa).toBeCloseTo(0.25, 10);
    expect(figures.kinds.find(({ kind }: { kind: string }) => kind === 'bloc')).toMatchObject({
      compared: 1,
      agreed: 1,
      kappa: null,
    });
    expect(
      figures.roles.find(({ kind, role }: { kind: string; role: string }) => kind === 'member' && role === 'org'),
    ).toMatchObject({ compared: 3, agreed: 2, same: 2, kappa: 0 });
    expect([figures.documents, figures.open]).toEqual([1, 4]);
    const settle = (who: string, one: Disagreeing, side: 'first' | 'second') =>
      ask(who, 'POST', '/seconds/settle', {
        second: one.second,
        anchor: one.anchor,
        mark: one.mark,
        for: side,
        reason: 'xem lại giấy',
      });
    for (const who of ['Lan', 'Minh'])
      expect((await settle(who, found[0]!, 'second')).json.error.code).toBe('not-a-third');
    expect((await settle('Tư', { ...found[0]!, mark: '00000000-00000000' }, 'second')).json.error.code).toBe(
      'stale-review',
    );
    expect((await settle('Tư', found[0]!, 'second')).status).toBe(200);
    expect((await settle('Tư', found[0]!, 'second')).json.error.code).toBe('disagreement-unknown');
    expect((await settle('Tư', found[1]!, 'second')).status).toBe(200);
    expect((await settle('Tư', found[2]!, 'first')).status).toBe(200);
    expect((await settle('Tư', found[3]!, 'second')).status).toBe(200);
    expect(await open()).toEqual([]);
    const now = (await ask('Tư', 'GET', `/documents/${id}`)).json.claims as Shown[];
    expect(now.map(({ state }) => state)).toEqual([
      'accepted',
      'rejected',
      'rejected',
      'amended',
      'accepted',
      'accepted',
      'rejected',
      'added',
    ]);
    expect(now[3]!.arguments.find(({ role }) => role === 'org')!.value).toBe('Sở Nội vụ');
    expect(now[1]!.review).toMatchObject({ author: 'Tư', reason: 'xem lại giấy' });
    expect((await ask('Tư', 'GET', '/seconds/agreement')).json).toMatchObject({
      documents: 1,
      open: 0,
      kinds: figures.kinds,
    });
    expect(await historyOf(database)).not.toBe(before);
  });

  it('is in the log, sealed, and found out when somebody changes it', { timeout: 60_000 }, async () => {
    const { database } = test();
    const differences = async (of = database) => {
      const all: string[] = [];
      await checkReviews(of, (_, says) => void all.push(says));
      await checkJournal(of, (_, says) => void all.push(says));
      return all;
    };
    expect(await differences()).toEqual([]);
    const log: string[] = [];
    for await (const entry of logEntries(database)) log.push(JSON.stringify(entry));
    expect(log.filter((line) => line.includes('"blind":true')).length).toBeGreaterThan(9);
    const other = await createDatabase();
    try {
      for (let n = papers; n > 0; n--) {
        const { document, claims } = blocPaper(n);
        await stored(other.database, document, `/giay/${n}.txt`, claims, { province: 'Bắc Ninh' });
      }
      const said = async (lines: readonly string[]) => {
        const source = (async function* () {
          for (const [i, text] of lines.entries()) yield { name: `line ${i + 1}`, text };
        })();
        const outcomes = [];
        for await (const one of replay(other.database, source)) outcomes.push(one.outcome);
        return outcomes;
      };
      // One that says it is not blind is not what its seal says.
      const seen = log.map((line) => line.replace(',"blind":true', ''));
      const forged = seen.filter((line, i) => line !== log[i]).slice(0, 1);
      expect(await said(forged)).toEqual(['refused']);
      expect(new Set(await said(log))).toEqual(new Set(['saved']));
      const again: string[] = [];
      for await (const entry of logEntries(other.database)) again.push(JSON.stringify(entry));
      expect(again).toEqual(log);
      expect(await differences(other.database)).toEqual([]);
      expect(await historyOf(other.database)).toBe(await historyOf(database));
      await other.database.change(
        "alter table blind_review disable trigger user; update blind_review set reason = 'khác' where reason = 'không phải'",
      );
      expect((await differences(other.database)).filter((one) => one.startsWith('second review'))).toHaveLength(2);
    } finally {
      await other.drop();
    }
  });

  it('never holds words that its spans do not cut', async () => {
    const { database } = test();
    await expect(
      database.change(
        `insert into blind_review_argument select review_id, 'said', 'x', 9, 9, kind, basis, written, value_text, value_number, blocks, spans, array['sai']
         from blind_review_argument where cardinality(spans) = 1 limit 1`,
      ),
    ).rejects.toThrow('is not the text under its span');
  });
});

describe('agreement', () => {
  const pairs = (both: number, first: number, second: number, neither: number) => [
    ...Array.from({ length: both }, () => [true, true] as const),
    ...Array.from({ length: first }, () => [true, false] as const),
    ...Array.from({ length: second }, () => [false, true] as const),
    ...Array.from({ length: neither }, () => [false, false] as const),
  ];

  // By hand: 20, 5, 10, 15 agree in 35 of 50; by chance 25·30/2500 + 25·20/2500 = 0.5; kappa 0.4.
  it.each([
    [[20, 5, 10, 15], 50, 35, 0.4],
    [[45, 15, 25, 15], 100, 60, 0.13043478],
    [[10, 0, 0, 10], 20, 20, 1],
    [[0, 5, 5, 0], 10, 0, -1],
    [[7, 0, 0, 0], 7, 7, null],
    [[0, 0, 0, 0], 0, 0, null],
  ] as const)('of %j is %i compared, %i agreed, kappa %d', ([a, b, c, d], compared, agreed, kappa) => {
    const told = agreementOf(pairs(a, b, c, d));
    expect([told.compared, told.agreed]).toEqual([compared, agreed]);
    if (kappa === null) expect(told.kappa).toBeNull();
    else expect(told.kappa).toBeCloseTo(kappa, 6);
  });

  it('leaves out what one alone spoke of, and tells what was added apart', () => {
    const word = (value: string): Argument => ({
      role: 'org',
      ordinal: 0,
      kind: 'value',
      written: null,
      value,
      basis: 'stated',
      spans: [],
    });
    const opinion = (verdict: Opinion['verdict'], value = 'Sở Y tế'): Opinion => ({
      verdict,
      arguments: [word(value)],
      review: null,
    });
    const one = (found: string | null, first: Opinion | null, second: Opinion | null): Compared => ({
      anchor: Buffer.from('a'),
      kind: 'member',
      found: found === null ? null : [word(found)],
      first,
      second,
    });
    const { kinds, roles } = agreementFigures([
      one('Sở Y tế', opinion('holds'), null),
      one('Sở Y tế', opinion('holds'), opinion('holds', 'Sở Tư pháp')),
      one('Sở Y tế', opinion('wrong'), opinion('holds')),
      one(null, opinion('holds'), opinion('holds')),
      one(null, opinion('holds'), opinion('absent')),
    ]);
    expect(kinds).toEqual([
      { kind: 'member', compared: 2, agreed: 1, kappa: 0, added: { both: 1, first: 1, second: 0 } },
    ]);
    expect(roles).toEqual([{ kind: 'member', role: 'org', compared: 1, agreed: 0, kappa: 0, same: 0 }]);
  });
});
