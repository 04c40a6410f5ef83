import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/domain/claim.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { listReviewed } from '../src/stages/review/list.js';
import { checkIdentities } from '../src/stages/verification/identity.js';
import { adopt } from '../src/store/adoption.js';
import { saveExtractions } from '../src/store/extractions.js';
import { extractionsBy } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { awardPaper, claimOf, follows, paper, says } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
const people: Record<string, Awaited<ReturnType<typeof signedIn>>> = {};
beforeAll(async () => {
  on = await deskOn(test().database);
  for (const name of ['Lan', 'Minh']) people[name] = await signedIn(test().database, name, ['reviewer'], on.clock.now);
});
afterAll(() => on.desk.close());

const ask = async (who: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object) => {
  const sent = method === 'POST' || method === 'PUT' || method === 'PATCH' ? { body: body ?? {} } : {};
  const answer = await on.desk.inject({ method, url: `/api${url}`, headers: people[who]!.headers, ...sent });
  return { status: answer.statusCode, json: answer.body === '' ? null : answer.json() };
};
const get = async (who: string, url: string) => (await ask(who, 'GET', url)).json;
const review = async (who: string, id: number, ...reviews: object[]) =>
  (await ask(who, 'POST', `/documents/${id}/reviews`, { reviews })).json;
const marksOf = async (id: number) =>
  (await get('Lan', `/documents/${id}`)).claims.map(({ mark }: { mark: string }) => mark) as string[];

/** A bloc with so many members, whose confidence falls. */
function blocPaper(n: number, members: readonly string[]) {
  const bloc = `Khối thi đua số ${n} tỉnh Bắc Ninh`;
  const document = paper([`${bloc} tổng kết năm 2021`, `Khối gồm ${members.join(', ')}.`]);
  const member = (unit: string, i: number) => ({
    ...claimOf(document, 'member', unit, follows('bloc', bloc), says(document, 'org', unit)),
    confidence: 800 - 50 * i,
  });
  const named = claimOf(
    document,
    'bloc',
    bloc,
    says(document, 'name', bloc),
    follows('kind', 'khoi'),
    follows('year', 2021),
  );
  return { document, claims: [named, ...members.map(member)] };
}

const KINDS = ['document', 'bloc', 'member', 'official', 'award', 'head', 'meeting'] as const;

// What the pages count, asked of claims and reviews themselves, document by document.
async function counted(conflicts: boolean, keep: (one: { kind: string; confidence: number }) => boolean) {
  const withdrawn = await test().database.query<{ id: number }>('select document_id as id from withdrawn_document');
  const all = await test().database.query<{ id: number }>(
    'select document_id as id from current_extraction order by 1',
  );
  let claims = 0;
  let documents = 0;
  for (const { id } of all.filter((one) => !withdrawn.some((other) => other.id === one.id))) {
    const waiting = (await listReviewed(test().database, String(id))).claims.filter(
      ({ claim: { state, found, review, asked } }) => {
        const conflict = state === 'changed' || (found === null && review?.found != null);
        return (conflicts ? conflict : state === 'open') && keep(asked);
      },
    );
    claims += waiting.length;
    documents += waiting.length > 0 ? 1 : 0;
  }
  return { claims, documents, more: false };
}

async function extractedAnew(id: number, round: number, claims: readonly Claim[]): Promise<void> {
  const { database } = test();
  const [reading] = await loadReadings(database, [id]);
  const extractor = `other/${round}`;
  await saveExtractions(database, [{ reading: reading!, extractor, context: reading!.context, claims }]);
  const [{ extractionId }] = await extractionsBy(database, extractor, [reading!.readingId]);
  await adopt(database, [extractionId]);
}

const withYear = (claims: readonly Claim[], year: number): Claim[] =>
  claims.map((one) =>
    one.kind === 'bloc'
      ? { ...one, arguments: one.arguments.map((a) => (a.role === 'year' ? { ...a, value: year } : a)) }
      : one,
  );

describe('claims that wait', () => {
  it('come in the order of what they settle, and then of doubt', async () => {
    const { document, claims } = blocPaper(1, ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ']);
    const id = await stored(test().database, document, '/giay/1.txt', claims, { province: 'Bắc Ninh' });
    const small = awardPaper(2);
    const other = await stored(test().database, small.document, '/giay/2.txt', small.claims);
    const byValue = (await get('Lan', '/queues/claims')).claims;
    expect(
      byValue.map((one: Record<string, unknown>) => [one.document, one.kind, one.settles, one.confidence]),
    ).toEqual([
      [id, 'bloc', 3, 900],
      [id, 'member', 1, 700],
      [id, 'member', 1, 750],
      [id, 'member', 1, 800],
      [other, 'bloc', 1, 900],
      [other, 'award', 1, 900],
    ]);
    const doubtful = (await get('Lan', '/queues/claims?order=doubt&kind=member&below=800')).claims;
    expect(doubtful.map((one: { confidence: number }) => one.confidence)).toEqual([700, 750]);
    await review('Lan', id, { action: 'accept', claim: (await marksOf(id))[1] });
    const [first] = (await get('Lan', '/queues/claims')).claims;
    expect([first.kind, first.settles]).toEqual(['bloc', 2]);
    expect((await get('Lan', '/queues/claims?province=bac-ninh')).claims).toHaveLength(3);
    expect(
      (
        await get(
          'Lan',
          '/queues/claims?bloc=Kh%E1%BB%91i%20thi%20%C4%91ua%20s%E1%BB%91%201%20t%E1%BB%89nh%20B%E1%BA%AFc%20Ninh',
        )
      ).claims,
    ).toHaveLength(3);
    expect((await get('Lan', '/queues/claims?untouched=true')).claims).toHaveLength(2);
    expect((await get('Lan', '/queues/claims?year=2019')).claims).toHaveLength(2);
    expect((await get('Lan', '/queues/claims?batch=tests')).claims).toHaveLength(5);
    expect((await ask('Lan', 'GET', '/queues/claims?batch=none')).json.error.code).toBe('batch-unknown');
    await ask('Lan', 'DELETE', `/documents/${id}/lease`);
  });

  it('are told page by page, each once', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const page = await get('Lan', `/queues/claims?limit=2${after}`);
      seen.push(...page.claims.map((one: { document: number; claim: string }) => `${one.document} ${one.claim}`));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toHaveLength((await get('Lan', '/queues/count')).claims);
  });

  it('are counted right whatever reviewers, extractors and archivists do', { timeout: 120_000 }, async () => {
    const { database } = test();
    let seed = 5;
    const chance = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    const ids: number[] = [];
    const papers: ReturnType<typeof blocPaper>[] = [];
    for (let n = 10; n < 16; n++) {
      const one = blocPaper(n, ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Công Thương'].slice(0, 2 + chance(3)));
      papers.push(one);
      ids.push(await stored(database, one.document, `/giay/${n}.txt`, one.claims));
    }
    for (let round = 0; round < 25; round++) {
      const at = chance(ids.length);
      const id = ids[at]!;
      const deed = chance(6);
      const numbers = (await listReviewed(database, String(id))).claims.length;
      const claim = chance(3) === 0 ? '1' : String(1 + chance(numbers));
      if (deed === 0) await say(database, [{ action: 'accept', document: String(id), claim }]);
      if (deed === 1) await say(database, [{ action: 'reject', document: String(id), claim, reason: 'sai' }]);
      if (deed === 2) {
        const [last] = await database.query<{ id: number }>(
          "select id from review v where document_id = $1 and action <> 'revert' and not exists (select from review b where b.reverts = v.id) order by id desc limit 1",
          [id],
        );
        if (last) await say(database, [{ action: 'revert', review: last.id, reason: 'nhầm' }]);
      }
      if (deed === 3) {
        // Another extractor leaves one out, and gives the bloc another year.
        const gone = 1 + chance(papers[at]!.claims.length - 1);
        await extractedAnew(id, round, withYear(papers[at]!.claims.toSpliced(gone, 1), 2000 + chance(20)));
      }
      const subject = { documentId: id, sha256: papers[at]!.document.sha256 };
      if (deed === 4) await withdraw(database, subject, 'thử');
      if (deed === 5) await restoreWithdrawn(database, subject, 'thôi');
      const low = 600 + 50 * chance(8);
      const kind = KINDS[chance(3)]!;
      for (const [queue, conflicts] of [
        ['open', false],
        ['conflicts', true],
      ] as const) {
        expect(await get('Lan', `/queues/count?queue=${queue}&leased=true`)).toEqual(
          await counted(conflicts, () => true),
        );
        expect(await get('Lan', `/queues/count?queue=${queue}&leased=true&kind=${kind}&below=${low}`)).toEqual(
          await counted(conflicts, (one) => one.kind === kind && one.confidence < low),
        );
      }
      const total = await get('Lan', '/queues');
      expect([total.open, total.conflicts]).toEqual([
        (await get('Lan', '/queues/count?leased=true')).claims,
        (await get('Lan', '/queues/count?leased=true&queue=conflicts')).claims,
      ]);
    }
    // One of which both kinds of conflicts are there at the end, whatever happened before.
    const { document, claims } = blocPaper(20, ['Sở Y tế', 'Sở Tư pháp']);
    const id = await stored(database, document, '/giay/20.txt', claims);
    await say(
      database,
      ['1', '3'].map((claim) => ({ action: 'accept', document: String(id), claim })),
    );
    await extractedAnew(id, 100, withYear(claims.toSpliced(2, 1), 1999));
    expect(await get('Lan', '/queues/count?queue=conflicts&leased=true')).toEqual(await counted(true, () => true));
    const found = await get('Lan', '/queues/claims?queue=conflicts&limit=200');
    expect(new Set(found.claims.map((one: { state: string }) => one.state))).toEqual(new Set(['changed', 'orphaned']));
    expect(found.claims.every((one: { arguments: unknown[] }) => one.arguments.length > 0)).toBe(true);
    await bringUpToDate(database);
    const differences: string[] = [];
    await checkIdentities(database, (_, says) => void differences.push(says));
    expect(differences).toEqual([]);
    await database.change('update waiting_claim set settles = settles + 1 where document_id = $1', [ids[0]]);
    await database.change('update identified set open = open + 1 where document_id = $1', [ids[1]]);
    await checkIdentities(database, (_, says) => void differences.push(says));
    expect(differences).toHaveLength(2);
    await database.change('update waiting_claim set settles = settles - 1 where document_id = $1', [ids[0]]);
    await database.change('update identified set open = open - 1 where document_id = $1', [ids[1]]);
  });

  it('count findings and names that are nobody, as the pages have them', async () => {
    const { database } = test();
    const { document, claims } = awardPaper(77, 'bà Nguyễn Thị Mai');
    const person = claims.map((one) =>
      one.kind === 'award' ? { ...one, arguments: [...one.arguments, follows('recipient_kind', 'person')] } : one,
    );
    const id = await stored(database, document, '/giay/77.txt', person);
    const real = (await get('Lan', '/findings?limit=1000')).findings.length;
    expect(real).toBeGreaterThan(0);
    expect((await get('Lan', '/queues')).findings).toBe(real);
    const total = await get('Lan', '/queues');
    const names = await get('Lan', '/names?limit=500');
    expect(total.names).toBe(names.filter((one: { open: string | null }) => one.open !== null).length);
    const open = (await get('Lan', '/queues/claims?findings=true&limit=200')).claims;
    expect(open.some((one: { document: number }) => one.document === id)).toBe(true);
    const [finding] = (await get('Lan', '/findings?code=recipient-kind')).findings as {
      code: string;
      subject: string;
    }[];
    await ask('Lan', 'POST', '/findings/waivers', {
      code: finding!.code,
      subject: finding!.subject,
      waived: true,
      reason: 'đúng giấy',
    });
    expect((await get('Lan', '/queues')).findings).toBe(total.findings - 1);
    expect(
      (await get('Lan', '/queues/claims?findings=true&limit=200')).claims.some(
        (one: { document: number }) => one.document === id,
      ),
    ).toBe(false);
  });
});

describe('a document that somebody works on', () => {
  it('is refused to others until it is given up, has ended, or is taken over with a word', async () => {
    const { document, claims } = awardPaper(300);
    const id = await stored(test().database, document, '/giay/300.txt', claims);
    const [bloc, award] = await marksOf(id);
    const held = await ask('Lan', 'PUT', `/documents/${id}/lease`);
    expect(held.json).toMatchObject({ by: 'Lan', mine: true, until: '2026-11-26T08:15:00.000Z' });
    expect(await get('Minh', `/documents/${id}/lease`)).toMatchObject({ by: 'Lan', mine: false });
    const listed = (who: string, more = '') => get(who, `/queues/count?kind=award&year=2019${more}`);
    expect((await listed('Minh', '&leased=true')).claims - (await listed('Minh')).claims).toBe(1);
    expect((await listed('Lan', '&leased=true')).claims).toBe((await listed('Lan')).claims);
    const refused = await ask('Minh', 'PUT', `/documents/${id}/lease`);
    expect([refused.status, refused.json.error.code]).toEqual([409, 'document-leased']);
    expect(refused.json.error.message).toContain('Lan reviews document');
    expect(await review('Minh', id, { action: 'accept', claim: bloc })).toMatchObject([
      { outcome: 'refused', code: 'document-leased' },
    ]);
    // The command line is not bound.
    expect(await say(test().database, [{ action: 'accept', document: String(id), claim: bloc }])).toMatchObject([
      { outcome: 'saved' },
    ]);
    const over = await ask('Minh', 'PUT', `/documents/${id}/lease`, { takeOver: 'chị nghỉ trưa rồi' });
    expect(over.json).toMatchObject({ by: 'Minh', mine: true, word: 'chị nghỉ trưa rồi' });
    expect(await get('Lan', `/documents/${id}/lease`)).toMatchObject({ by: 'Minh', word: 'chị nghỉ trưa rồi' });
    expect(await review('Lan', id, { action: 'accept', claim: award })).toMatchObject([{ code: 'document-leased' }]);
    await ask('Minh', 'DELETE', `/documents/${id}/lease`);
    expect(await review('Lan', id, { action: 'accept', claim: award })).toMatchObject([{ outcome: 'saved' }]);
    expect(await get('Minh', `/documents/${id}/lease`)).toMatchObject({ by: 'Lan' });
    on.clock.now = new Date(on.clock.now.getTime() + 16 * 60_000);
    expect(await get('Minh', `/documents/${id}/lease`)).toBeNull();
    expect((await ask('Minh', 'PUT', `/documents/${id}/lease`)).json).toMatchObject({ by: 'Minh', word: null });
    expect((await ask('Minh', 'PUT', '/documents/999999/lease')).json.error.code).toBe('document-unknown');
    await ask('Minh', 'DELETE', `/documents/${id}/lease`);
  });

  it('is never next for two who ask at once', { timeout: 60_000 }, async () => {
    const { database } = test();
    const names = Array.from({ length: 8 }, (_, i) => `Người ${i}`);
    for (const name of names) people[name] = await signedIn(database, name, ['reviewer'], on.clock.now);
    await database.change('delete from lease');
    for (let round = 0; round < 5; round++) {
      const got = await Promise.all(names.map((name) => ask(name, 'POST', '/queues/next?order=doubt')));
      const documents = got.flatMap(({ json }) => (json ? [json.document] : []));
      expect(new Set(documents).size).toBe(documents.length);
      expect(documents.length).toBeGreaterThan(1);
      const leases = await database.query<{ id: number; name: string }>(
        'select l.document_id as id, a.name from lease l join account a on a.id = l.account_id order by 1',
      );
      const held = names.flatMap((name, i) => (got[i]!.json ? [{ id: got[i]!.json.document as number, name }] : []));
      expect(leases).toEqual(held.sort((a, b) => a.id - b.id));
      for (const { id, name } of held) await ask(name, 'DELETE', `/documents/${id}/lease`);
    }
    expect(on.faults).toEqual([]);
  });

  it('is passed over on the way through the queue, and so is the one that the reviewer comes from', async () => {
    const documents: number[] = [];
    let [after, beside] = ['', ''];
    for (let step = 0; step < 100; step++) {
      const { json } = await ask('Lan', 'POST', `/queues/next?order=doubt${after}${beside}`);
      if (json === null) break;
      documents.push(json.document);
      after = `&after=${json.place}`;
      beside = `&beside=${json.document}`;
    }
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.slice(1).filter((id, i) => id === documents[i])).toEqual([]);
    expect((await ask('Minh', 'POST', '/queues/next')).json).toBeNull();
    await test().database.change('delete from lease');
  });
});

describe('filters', () => {
  it('are kept under a name, shared, renamed and dropped by who made them', async () => {
    const { id } = (
      await ask('Lan', 'POST', '/queues/filters', { name: '<b>Bắc Ninh</b>', query: 'province=bac-ninh' })
    ).json;
    expect(await get('Minh', '/queues/filters')).toEqual([]);
    await ask('Lan', 'PATCH', `/queues/filters/${id}`, { shared: true, name: 'Bắc Ninh' });
    expect(await get('Minh', '/queues/filters')).toEqual([
      { id, name: 'Bắc Ninh', query: 'province=bac-ninh', shared: true, owner: 'Lan', own: false },
    ]);
    const other = (await ask('Lan', 'POST', '/queues/filters', { name: 'Khen', query: 'kind=award' })).json.id;
    expect((await ask('Lan', 'POST', '/queues/filters', { name: 'Khen', query: '' })).json.error.code).toBe(
      'filter-name-taken',
    );
    expect((await ask('Lan', 'PATCH', `/queues/filters/${other}`, { name: 'Bắc Ninh' })).json.error.code).toBe(
      'filter-name-taken',
    );
    expect((await ask('Minh', 'PATCH', `/queues/filters/${id}`, { name: 'x' })).json.error.code).toBe('filter-unknown');
    expect((await ask('Minh', 'DELETE', `/queues/filters/${id}`)).status).toBe(404);
    expect((await ask('Lan', 'DELETE', `/queues/filters/${id}`)).status).toBe(204);
    expect(await get('Minh', '/queues/filters')).toEqual([]);
  });
});
