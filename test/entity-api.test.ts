import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alikeNames } from '../src/reconcile/alike.js';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { familyOf } from '../src/reconcile/family.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { statement } from '../src/store/statement.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { differencesOf } from './differences.js';
import { claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
let reviewer: Record<string, string>;
let analyst: Record<string, string>;
let archivist: Record<string, string>;
const HOSTILE = '<img src=x onerror=alert(1)> \u202Eđảo';

beforeAll(async () => {
  const { database } = test();
  await keepShippedList(database);
  on = await deskOn(database);
  await on.desk.ready();
  reviewer = (await signedIn(database, 'Lan', ['reviewer'], on.clock.now)).headers;
  analyst = (await signedIn(database, 'Minh', ['analyst'], on.clock.now)).headers;
  archivist = (await signedIn(database, 'Hoa', ['archivist'], on.clock.now)).headers;
  const facts = { province: 'Bắc Ninh', published: '2019-12-05' };
  const texts = [
    'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Quản lý Một Cửa.',
    'Khối thi đua các cơ quan Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Sức khỏe và Ban Một Cửa tỉnh.',
    'Cụm thi đua số 1 tổng kết năm 2019. Cụm gồm 2 đơn vị: Sở Sức khoẻ nhân dân và Trung tâm Hành chính công tỉnh.',
  ];
  for (const [n, text] of texts.entries()) await stored(database, paper([text]), `/tin/${n}.txt`, undefined, facts);
  const people = [
    ['Nguyễn Văn An', 'Giám đốc Sở Y tế', 2016],
    ['Nguyễn Văn An', 'Phó Giám đốc Sở Y tế', 2018],
    ['Nguyễn Văn An', 'Giám đốc Sở Nội vụ', 2019],
    ['Nguyễn Văn An', 'Trưởng phòng sinh năm 1975', 2012],
    ['Trần Lý Hùng', 'Chánh Thanh tra', 2015],
  ] as const;
  for (const [n, [name, title, year]] of people.entries()) {
    const document = paper([`Hội nghị ${n}`, `Ông ${name}, ${title} dự.`]);
    const claim = claimOf(
      document,
      'official',
      'dự',
      says(document, 'name', name),
      says(document, 'title', title),
      follows('act', 'attend'),
    );
    await stored(database, document, `/nguoi/${n}.txt`, [claim], { province: 'Bắc Ninh', published: `${year}-12-05` });
  }
  const award = paper(['Quyết định', 'Tặng Bằng khen cho Nguyễn Văn An năm 2019.']);
  const given = [
    says(award, 'award', 'Bằng khen'),
    says(award, 'recipient', 'Nguyễn Văn An'),
    says(award, 'year', '2019', 2019),
    ...[follows('recipient_kind', 'person'), follows('status', 'awarded'), follows('stage', 'decided')],
  ];
  await stored(database, award, '/nguoi/qd.txt', [claimOf(award, 'award', 'Tặng', ...given)], facts);
  const odd = paper([`${HOSTILE} tổng kết`, `Khối gồm ${HOSTILE}.`]);
  const hostile = [
    claimOf(odd, 'bloc', 'tổng kết', says(odd, 'name', HOSTILE), follows('kind', 'khoi'), follows('year', 2019)),
    claimOf(odd, 'member', 'gồm', follows('bloc', HOSTILE), says(odd, 'org', HOSTILE)),
  ];
  await stored(database, odd, '/tin/odd.txt', hostile, facts);
});
afterAll(() => on.desk.close());

const get = async (url: string, headers = analyst) => {
  const answer = await on.desk.inject({ url: encodeURI(`/api${url}`), headers });
  return { status: answer.statusCode, body: answer.json() };
};
const post = async (url: string, body: object, headers = reviewer) => {
  const answer = await on.desk.inject({ method: 'POST', url: encodeURI(`/api${url}`), headers, body });
  return { status: answer.statusCode, body: answer.json() };
};

describe('a unit of the list', () => {
  it('has its names, the writings of documents, and what came before and after', async () => {
    const { body } = await get('/entities/organisation/so-y-te@bac-ninh');
    expect(body.names.map(({ name }: { name: string }) => name)).toContain('Sở Y tế tỉnh Bắc Ninh');
    expect(body.surfaces).toMatchObject([
      { name: 'Sở Y tế', place: 'bac-ninh', mentions: 1, documents: 1, basis: 'list' },
    ]);
    const into = body.family.links.filter(({ to }: { to: string }) => to === 'so-y-te@bac-ninh-2025');
    expect(into.map(({ from }: { from: string }) => from).sort()).toEqual(['so-y-te@bac-giang', 'so-y-te@bac-ninh']);
    const { body: other } = await get('/entities/organisation/so-y-te@bac-giang');
    expect(other).toMatchObject({ code: 'so-y-te@bac-giang', surfaces: [], writings: 0 });
    expect((await get('/entities/organisation/so-y-te@bac-nin')).status).toBe(422);
  });

  it('is found without a look at every mention', async () => {
    const { database } = test();
    const plan = await database.transaction(async (session) => {
      await session.change('set local enable_seqscan = off');
      const asked = ['organisation', 'sở y tế', ['so-y-te@bac-ninh'], null, 2, ''];
      return session.query<{ 'QUERY PLAN': string }>(`explain ${statement('entities_named')}`, asked);
    });
    const lines = plan.map((line) => line['QUERY PLAN']);
    const scans = lines.filter((line) => / on (mention|name_count) /.test(line) || /name_count_key/.test(line));
    expect(scans.join('\n')).toMatch(/name_count_key/);
    expect(scans.filter((line) => / on mention /.test(line))).toEqual([expect.stringContaining('mention_entity')]);
  });

  it('has the place of every writing, a page at a time', async () => {
    const { body } = await get('/entities/organisation/ubnd@bac-ninh/places?name=UBND&limit=1');
    expect(body).toEqual({ places: [], next: null });
    const { body: places } = await get('/entities/organisation/so-y-te@bac-ninh/places?name=Sở Y tế&place=bac-ninh');
    expect(places.places).toMatchObject(
      [{ claim: 'member', role: 'org', year: 2019, anchor: /^[\da-f]{64}$/ }].map((one) => ({
        ...one,
        anchor: expect.stringMatching(one.anchor),
      })),
    );
  });

  it('goes through renamings and mergers, there and back, and no further than asked', () => {
    const authority = shippedAuthority();
    const id = authority.entities.find(({ code }) => code === 'so-y-te@bac-ninh-2025')!.id;
    const codes = familyOf(authority, id).members.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['so-y-te@ha-bac', 'so-y-te@bac-giang', 'so-y-te@bac-ninh']));
    expect(familyOf(authority, id, 3).members).toHaveLength(3);
  });
});

describe('what else may be the same', () => {
  it('are names of the list, and names in papers that are alike, with reasons', async () => {
    const { body } = await get('/entities/organisation/ban-quản-lí-một-cửa@bac-ninh/about');
    expect(body.own).toEqual({ name: 'Ban Quản lý Một Cửa', province: 'bac-ninh', within: '' });
    expect(body.candidates[0]).toMatchObject({
      name: 'Ban Một Cửa tỉnh',
      reasons: ['similar'],
      judgeable: true,
      verdict: null,
    });
    const { body: bloc } = await get('/entities/bloc-series/Khối thi đua Kinh tế/about');
    expect(bloc.candidates.map(({ name }: { name: string }) => name)).toContain('Khối thi đua các cơ quan Kinh tế');
  });

  it('are never two numbers', () => {
    const names = [
      { key: 'khối thi đua số 2', within: '' },
      { key: 'cụm thi đua số 1', within: '' },
    ];
    const alike = alikeNames({ key: 'khối thi đua số 1', within: '' }, names);
    expect(alike.map(({ name, reasons }) => [name.key, reasons])).toEqual([['cụm thi đua số 1', ['name']]]);
  });

  it('are judged, several names at once, with a warning before a bad chain, and taken back together', async () => {
    const of = (name: string) => ({ name, province: 'bac-ninh' });
    const apart = { verdict: 'different', of: of('Sở Sức khỏe'), as: of('Sở Y tế'), reason: 'hai sở' };
    expect((await post('/judgements', apart)).status).toBe(200);
    const chain = { verdict: 'same', of: of('Sở Sức khỏe'), more: [of('Sở Sức khoẻ nhân dân')], as: of('Sở Y tế') };
    // Of one pair the later holds, so the chain goes by a third name.
    await post('/judgements', { verdict: 'same', of: of('Sở Chăm sóc'), as: of('Sở Y tế') });
    const through = { ...chain, as: of('Sở Chăm sóc') };
    const { body: preview } = await post('/judgements', { ...through, dryRun: true });
    expect(preview.against).toHaveLength(2);
    expect(preview.moved.map(({ open }: { open: string | null }) => open).sort()).toEqual(['contradiction', null]);
    expect((await post('/judgements', through)).body.error.code).toBe('judgement-contradicts');
    on.clock.now = new Date(on.clock.now.getTime() + 1000);
    const { body: said } = await post('/judgements', { ...through, evenSo: true });
    expect(said.ids).toHaveLength(2);
    const { body: about } = await get('/entities/organisation/so-y-te@bac-ninh/about');
    expect(about.judgements.length).toBeGreaterThanOrEqual(2);
    const back = { id: said.ids[0], together: true, reason: 'nhầm', dryRun: true };
    const { body: undone } = await post('/judgements/take-back', back);
    expect(undone.facts.length).toBeGreaterThan(0);
    // A page at a time they are the same.
    const some = { moved: [] as unknown[], facts: [] as unknown[] };
    let part: object = { limit: 1 };
    for (let more = true; more; ) {
      const { body } = await post('/judgements/take-back', { ...back, ...part });
      expect([body.movedCount, body.factsCount, body.lost]).toEqual([undone.moved.length, undone.facts.length, 0]);
      for (const what of ['moved', 'facts'] as const)
        if (!(`${what}After` in part) || some[what].length < body[`${what}Count`]) some[what].push(...body[what]);
      more = body.movedNext !== null || body.factsNext !== null;
      part = { limit: 1 };
      for (const what of ['moved', 'facts'])
        if (body[`${what}Next`] !== null) part = { ...part, [`${what}After`]: body[`${what}Next`] };
        else part = { ...part, [`${what}After`]: Buffer.from('[1000]').toString('base64url') };
    }
    expect(some).toEqual({ moved: undone.moved, facts: undone.facts });
    expect(undone.ways.reduce((sum: number, { mentions }: { mentions: number }) => sum + mentions, 0)).toBe(
      undone.movedCount,
    );
    expect((await post('/judgements/take-back', { ...back, factsAfter: 'x' })).body.error.code).toBe('bad-cursor');
    await post('/judgements/take-back', { ...back, dryRun: false });
    const { body: all } = await get('/judgements');
    expect(all.filter(({ back: by }: { back: object | null }) => by !== null)).toHaveLength(2);
    const { body: first } = await get('/judgements?limit=2');
    const { body: rest } = await get(`/judgements?before=${first[1].id}`);
    expect([...first, ...rest]).toEqual(all);
    expect(all.map(({ id }: { id: number }) => id)).toEqual(
      all.map(({ id }: { id: number }) => id).sort((a: number, b: number) => b - a),
    );
    expect(await differencesOf(test().database)).toEqual([]);
  });

  it('keeps hostile names as the text that they are', async () => {
    const { body: found } = await get('/entities?find=onerror&kind=bloc-series');
    expect(found[0].name).toBe(HOSTILE);
    const { body } = await get(`/entities/bloc-series/${found[0].code}`);
    expect(body).toMatchObject({ name: HOSTILE, surfaces: [{ name: HOSTILE }] });
  });
});

describe('persons', () => {
  it('are found by words of the name, with diacritics and without, by unit and by years', async () => {
    const keys = async (query: string) =>
      (await get(`/persons?${query}`)).body.map(({ name }: { name: string }) => name);
    expect(await keys('find=nguyen van an')).toEqual(['Nguyễn Văn An']);
    expect(await keys('find=Trần Lý')).toEqual(['Trần Lý Hùng']);
    expect(await keys('find=ly hung')).toEqual(['Trần Lý Hùng']);
    expect(await keys('unit=Thanh tra')).toEqual(['Trần Lý Hùng']);
    expect(await keys('unit=Sở Y tế&since=2018')).toEqual(['Nguyễn Văn An']);
    expect(await keys('unit=Sở Y tế&since=2020')).toEqual([]);
    expect(await keys("find=' %26 | !")).toEqual([]);
  });

  it('are told apart, with awards, and masked unless who may asks', async () => {
    const { body } = await get('/persons/Nguyễn Văn An');
    expect(body.persons.map(({ told }: { told: object[] }) => told.length).sort()).toEqual([1, 1, 1, 2]);
    expect(JSON.stringify(body)).toContain('sinh năm ****');
    expect(
      body.persons.flatMap(({ told }: { told: { award: string }[] }) => told.flatMap(({ award }) => award ?? [])),
    ).toEqual(['Bằng khen']);
    expect((await get('/persons/Nguyễn Văn An?personal=true')).status).toBe(403);
    expect(JSON.stringify((await get('/persons/Nguyễn Văn An?personal=true', reviewer)).body)).toContain(
      'sinh năm 1975',
    );
  });

  it('are filtered by what is told of them, and stay who they are', async () => {
    type Told = { year: number; award: string | null };
    const told = async (query: string) => {
      const { body } = await get(`/persons/Nguyễn Văn An${query}`);
      expect([body.persons.length, body.pairs.length]).toEqual([4, 6]);
      const rows = body.persons.flatMap((one: { told: Told[] }) => one.told) as Told[];
      const counts = body.counts as { facet: string; value: string; label: string | null; count: number }[];
      return { rows, of: (facet: string) => counts.filter((one) => one.facet === facet) };
    };
    const all = await told('');
    expect(all.rows).toHaveLength(5);
    for (const facet of ['kind', 'year', 'bloc', 'place', 'review'])
      expect([facet, all.of(facet).reduce((sum, { count }) => sum + count, 0)]).toEqual([facet, 5]);
    // What was received has a kind and a step, taking part has an act.
    expect(all.of('award')).toMatchObject([{ value: 'merit-certificate', label: 'Bằng khen', count: 1 }]);
    expect(all.of('stage')).toMatchObject([{ value: 'decided', count: 1 }]);
    expect(all.of('act')).toMatchObject([{ value: 'attend', count: 4 }]);
    expect(all.of('place')).toMatchObject([{ value: 'bac-ninh', label: 'Bắc Ninh', count: 5 }]);
    for (const facet of ['kind', 'year', 'award', 'stage', 'act', 'bloc', 'place', 'review']) {
      for (const { value, count } of all.of(facet))
        expect([facet, value, (await told(`?${facet}=${value}`)).rows.length]).toEqual([facet, value, count]);
    }
    const of2019 = await told('?year=2019&kind=award');
    expect(of2019.rows).toMatchObject([{ year: 2019, award: 'Bằng khen' }]);
    // What else there is under the other filter.
    expect(of2019.of('kind')).toMatchObject([
      { value: 'award', count: 1 },
      { value: 'official', count: 1 },
    ]);
    expect(of2019.of('year')).toMatchObject([{ value: '2019', count: 1 }]);
    expect((await told('?year=1999')).rows).toEqual([]);
    for (const wrong of ['review=no', 'kind=member', 'year=19', 'stage=x', 'act=x'])
      expect([wrong, (await get(`/persons/Nguyễn Văn An?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it('are joined and kept apart by people, after a preview that tells who, and taken back', async () => {
    const health = { place: 'Bắc Ninh', within: 'sở y tế', since: null, until: null };
    const home = { place: 'Bắc Ninh', within: 'sở nội vụ', since: null, until: null };
    const url = '/persons/Nguyễn Văn An/judgements';
    const count = async () => (await get('/persons/Nguyễn Văn An')).body.persons.length;
    const { body: preview } = await post(url, { verdict: 'same', of: health, as: home, dryRun: true });
    expect(preview.joined.map((group: { told: number }[]) => group.map(({ told }) => told))).toEqual([[2, 1]]);
    expect(await count()).toBe(4);
    const { body: said } = await post(url, { verdict: 'same', of: health, as: home });
    expect(said.joined).toEqual(preview.joined);
    expect(await count()).toBe(3);
    const { body: back } = await post(`${url}/take-back`, { id: said.id, reason: 'nhầm', dryRun: true });
    expect(back.parted).toEqual(preview.joined);
    expect((await post(url, { verdict: 'different', of: health, as: home })).body.error.code).toBe('reason-needed');
    await post(url, {
      verdict: 'different',
      of: { ...health, until: 2016 },
      as: { ...health, since: 2018 },
      reason: 'con và cha',
      evenSo: true,
    });
    // The two of one unit are two now, so the one that was said of all three joins nobody.
    expect(await count()).toBe(5);
    expect((await post(url, { verdict: 'same', of: health, as: health })).body.error.code).toBe('persons-untold');
    await post(`${url}/take-back`, { id: said.id, reason: 'nhầm' });
    const { body } = await get('/persons/Nguyễn Văn An');
    expect(body.judgements.map(({ reverted }: { reverted: boolean }) => reverted)).toEqual([false, true]);
    expect(body.persons).toHaveLength(5);
    expect(await differencesOf(test().database)).toEqual([]);
  });
});

describe('the authority list', () => {
  const HEAD = 'đơn vị,tỉnh,nội dung,giá trị,từ,nguồn';
  const NEW = 'Bệnh viện Sản Nhi,bac-ninh,is,,2015,QĐ 1';
  const lists = (lines: readonly string[], dryRun: boolean) =>
    post('/authority/lists', { name: 'don-vi.csv', text: [HEAD, ...lines].join('\n'), dryRun }, archivist);
  const outcomes = (body: { lines: { outcome: string; wrong: string | null }[] }) =>
    body.lines.map(({ outcome, wrong }) => wrong ?? outcome);

  it('takes an archivist to what each line would do, and adds all or nothing', async () => {
    const lines = [
      NEW,
      'Bệnh viện Sản Nhi,bac-ninh,abbreviation,BVSN,,sổ tay',
      'Sở Y tế,bac-ninh,alias,Sở Y,,sổ tay',
      'Sở Y tế,bac-ninh,abbreviation,SYT,1997-01-01,sổ tay',
    ];
    const { body: wrong } = await lists(
      [...lines, 'Sở Lạ,bac-ninh,alias,X,,x', 'Sở Y tế,bac-ninh,alias,X,mai,x'],
      true,
    );
    expect(outcomes(wrong).slice(-2)).toEqual(['not-there', 'no-date']);
    expect((await lists([...lines, 'Sở Lạ,bac-ninh,alias,X,,x'], false)).body.kept).toBe(false);
    const { body: preview } = await lists(lines, true);
    expect(preview.kept).toBe(false);
    expect(outcomes(preview)).toEqual(['added', 'added', 'changed', 'changed']);
    const { body: before } = await get('/authority/editions');
    expect((await lists(lines, false)).body.kept).toBe(true);
    const { body: editions } = await get('/authority/editions');
    expect(editions).toHaveLength(before.length + 1);
    expect(editions[0]).toMatchObject({ name: 'don-vi.csv', author: 'Hoa', entities: 1, names: 4 });
    expect(outcomes((await lists(lines, true)).body)).toEqual(['known', 'known', 'known', 'known']);
    const { body: said } = await get(`/authority/editions/${editions[0].id}`);
    expect(said[0]).toMatchObject({ unit: 'Bệnh viện Sản Nhi', says: 'is', source: 'QĐ 1' });
    expect((await get('/authority/editions/999')).status).toBe(404);
    const { body: found } = await get('/authority?find=san nhi&province=bac-ninh');
    expect(found).toMatchObject({ count: 1, entities: [{ name: 'Bệnh viện Sản Nhi', source: 'QĐ 1' }] });
    const { body: sources } = await get('/authority/sources');
    expect(sources.find(({ source }: { source: string }) => source === 'QĐ 1')).toMatchObject({
      entities: 1,
      names: 1,
    });
  });

  it('refuses a file that is none, and who is no archivist', async () => {
    const text = 'a,b\n1,2';
    expect((await post('/authority/lists', { name: 'x.csv', text }, archivist)).body.error.code).toBe('bad-list');
    expect((await post('/authority/lists', { name: 'x.csv', text }, analyst)).status).toBe(403);
  });
});
