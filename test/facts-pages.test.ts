import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../src/domain/fact.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { claimOf, follows, paper, says } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
let analyst: Record<string, string>;
let administrator: Record<string, string>;
const ids: number[] = [];
const BLOC = 'Khối thi đua số 1 tỉnh Bắc Ninh';
const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Tài chính'];
const PERSON = 'Nguyễn Thị Mai';

/** A paper of a year: its bloc, who is a member, who leads, who receives what, who speaks. */
async function yearPaper(year: number, stage: string) {
  const document = paper([
    `${BLOC} tổng kết năm ${year}`,
    `Khối gồm ${UNITS.join(', ')}; tặng Cờ thi đua; bà ${PERSON}, sinh năm 1975.`,
  ]);
  const claim = (kind: Parameters<typeof claimOf>[1], ...more: Parameters<typeof follows>[]) =>
    claimOf(document, kind, 'tổng kết', follows('bloc', BLOC), ...more.map((one) => follows(...one)));
  const claims = [
    claimOf(document, 'bloc', BLOC, says(document, 'name', BLOC), follows('kind', 'khoi'), follows('year', year)),
    ...UNITS.map((unit) => claimOf(document, 'member', 'gồm', follows('bloc', BLOC), says(document, 'org', unit))),
    claim('head', ['org', UNITS[year % 5]!], ['year', year + 1], ['role', 'head']),
    ...UNITS.slice(0, 3).map((unit) =>
      claimOf(
        document,
        'award',
        'tặng',
        follows('bloc', BLOC),
        says(document, 'award', 'Cờ thi đua'),
        says(document, 'recipient', unit),
        follows('recipient_kind', 'org'),
        follows('granter', 'UBND tỉnh'),
        follows('year', year),
        follows('stage', stage),
      ),
    ),
    claimOf(
      document,
      'official',
      'sinh năm 1975',
      says(document, 'name', PERSON),
      follows('act', 'speak'),
      follows('bloc', BLOC),
    ),
  ];
  const facts = { province: 'Bắc Ninh', published: `${year}-12-05`, address: `https://bao.example/${year}` };
  return stored(test().database, document, `/giay/${year}.txt`, claims, facts);
}

beforeAll(async () => {
  const { database } = test();
  await keepShippedList(database);
  for (const year of [2017, 2018, 2019]) ids.push(await yearPaper(year, year === 2019 ? 'recommended' : 'decided'));
  await say(database, [{ action: 'accept', document: String(ids[2]), claim: '2' }]);
  await bringUpToDate(database);
  on = await deskOn(database);
  analyst = (await signedIn(database, 'Người hỏi', ['analyst'], on.clock.now)).headers;
  administrator = (await signedIn(database, 'Quản trị', ['administrator'], on.clock.now)).headers;
});
afterAll(() => on.desk.close());

const ask = (url: string, headers = analyst) => on.desk.inject({ url: `/api${url}`, headers });
type Facts = Record<string, unknown>[];
async function all(kind: string, query = '', limit = 1000): Promise<Facts> {
  const found: Facts = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer = await ask(`/facts/${kind}?limit=${limit}${query}${cursor && `&cursor=${cursor}`}`);
    expect(answer.statusCode).toBe(200);
    const page = answer.json() as { facts: Facts; next: string | null };
    expect(page.facts.length).toBeLessThanOrEqual(limit);
    found.push(...page.facts);
    cursor = page.next;
  }
  return found;
}

describe('facts', () => {
  it.each(FACT_KINDS)('of %s are all there, the latest year first, whatever a page holds', async (kind) => {
    const [{ count }] = await test().database.query<{ count: number }>(`select count(*) from ${kind}_fact`);
    const whole = await all(kind);
    expect(whole).toHaveLength(count);
    expect(count).toBeGreaterThan(2);
    for (const limit of [1, 2, 7]) expect(await all(kind, '', limit)).toEqual(whole);
    const years = whole.map(({ year }) => Number(year));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it('are filtered by year, names with and without diacritics, codes, places, reviews and stages', async () => {
    const count = async (kind: string, query: string) => (await all(kind, query)).length;
    expect(await count('membership', '&year=2018')).toBe(5);
    expect(await count('membership', '&unit=so y te')).toBe(3);
    expect(await count('membership', `&unit=${encodeURIComponent('Sở Y tế')}&year=2018`)).toBe(1);
    expect(await count('membership', `&unit=${encodeURIComponent('Sở Ý tế')}`)).toBe(0);
    expect(await count('membership', '&unit=so-noi-vu@bac-ninh')).toBe(3);
    expect(await count('membership', '&unit=khong co')).toBe(0);
    expect(await count('membership', '&bloc=khoi thi dua')).toBe(15);
    expect(await count('membership', '&place=bac-ninh&year=2017')).toBe(5);
    expect(await count('membership', '&place=ha-nam')).toBe(0);
    expect((await all('membership', '&review=reviewed')).map(({ year, unit }) => [year, unit])).toEqual([
      [2019, 'Sở Y tế'],
    ]);
    expect(await count('award', '&stage=recommended')).toBe(3);
    expect(await count('award', '&stage=decided&award=co thi dua')).toBe(6);
    expect(await count('award', '&bloc=khoi thi dua so 2')).toBe(0);
    expect(await count('headship', '&role=deputy')).toBe(0);
    expect(await count('appearance', '&person=nguyen thi mai&act=speak')).toBe(3);
  });

  it('refuse what is no cursor, and what is no filter of theirs', async () => {
    for (const cursor of ['x', 'W10', 'WzIwMTksW11d', encodeURIComponent("';--")]) {
      const answer = await ask(`/facts/award?cursor=${cursor}`);
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'bad-cursor']);
    }
    expect((await ask('/facts/award?stage=lost')).json().error.code).toBe('bad-request');
    expect((await ask('/facts/secret')).statusCode).toBe(404);
  });
});

describe('a file of facts', () => {
  const get = async (url: string, headers = analyst) => {
    const answer = await ask(url, headers);
    expect([url, answer.statusCode]).toEqual([url, 200]);
    expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
    return answer;
  };

  it.each(FACT_KINDS)('of %s says what the page does, in each format', async (kind) => {
    const page = (await all(kind, '&year=2018')).map(({ documents: _, ...fact }) => fact);
    const lines = (await get(`/facts/${kind}/file?year=2018&format=jsonl&headings=names`)).payload
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(page);
    const names = Object.keys(page[0]!);
    const csv = await get(`/facts/${kind}/file?year=2018&headings=names`);
    const read = parse(csv.rawPayload, { bom: true, columns: true }) as Record<string, string>[];
    const flat = (cell: unknown) => (cell === null ? '' : Array.isArray(cell) ? cell.join(' | ') : String(cell));
    expect(read).toEqual(page.map((fact) => Object.fromEntries(names.map((name) => [name, flat(fact[name])]))));
    const sheet = await readSheet((await get(`/facts/${kind}/file?year=2018&format=xlsx&headings=names`)).rawPayload);
    const asRead = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : flat(cell));
    expect(sheet[0]).toEqual(names);
    expect(sheet.slice(1).map((row) => row.map(asRead))).toEqual(
      page.map((fact) => names.map((name) => flat(fact[name]))),
    );
    const bytes = (await get(`/facts/${kind}/file?year=2018&format=parquet`)).rawPayload;
    const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
    expect(rows.map(({ year }) => Number(year))).toEqual(page.map(({ year }) => year));
  });

  it('has its sources if they are asked for: documents, files, addresses and sentences', async () => {
    const lines = (await get('/facts/membership/file?year=2018&unit=so-y-te@bac-ninh&format=jsonl&sources=yes'))
      .payload;
    expect(JSON.parse(lines)).toMatchObject({
      unit: 'Sở Y tế',
      documents: [ids[1]],
      paths: ['/giay/2018.txt'],
      addresses: ['https://bao.example/2018'],
      quotes: ['gồm Sở Y tế'],
    });
    for (const kind of FACT_KINDS) {
      const { payload } = await get(`/facts/${kind}/file?format=jsonl&sources=yes`);
      for (const line of payload.trimEnd().split('\n')) {
        const { documents, paths, quotes } = JSON.parse(line);
        expect([documents.length > 0, paths.length > 0, quotes.length > 0]).toEqual([true, true, true]);
      }
    }
  });

  it('masks when people were born, but for administrators who ask', async () => {
    const url = '/facts/appearance/file?format=jsonl&sources=yes';
    expect((await get(url)).payload).toContain('sinh năm ****');
    expect((await get(`${url}&personal=yes`, administrator)).payload).toContain('sinh năm 1975');
    expect((await ask(`${url}&personal=yes`)).json().error.code).toBe('not-allowed');
  });

  it('is named for what it holds, with headings in the language', async () => {
    const answer = await get('/facts/award/file?year=2018&headings=en');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="sovang-award.csv"');
    expect(answer.payload).toMatch(/^\uFEFFYear,Unit,/);
    // Codes and what they mean.
    expect(answer.payload).toContain(',Review (code),Review,');
    expect(answer.payload).toContain(',unreviewed,unreviewed,');
    const rows = (await get('/facts/award/file?year=2018&format=jsonl')).payload.trimEnd().split('\n');
    expect(JSON.parse(rows[0]!)).toMatchObject({
      ...{ review: 'unreviewed', reviewInWords: 'chưa soát' },
      ...{ stages: ['decided'], stagesInWords: ['đã quyết định'] },
    });
  });
});

describe('files of documents and findings', () => {
  it('hold what their lists do, with sources or without', async () => {
    const { documents } = (await ask('/documents?find=2018')).json();
    const lines = (await ask('/documents/file?find=2018&format=jsonl&sources=yes')).payload.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(documents.map(({ id }: { id: number }) => id));
    expect(JSON.parse(lines[0]!)).toMatchObject({ paths: ['/giay/2018.txt'], addresses: ['https://bao.example/2018'] });
    const { findings: found } = (await ask('/findings?limit=1000')).json() as { findings: { subject: string }[] };
    const inFile = (await ask('/findings/file?format=jsonl&sources=yes')).payload.trimEnd().split('\n');
    expect(inFile.map((line) => JSON.parse(line).subject)).toEqual(found.map(({ subject }) => subject));
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.parse(inFile[0]!).paths.length).toBeGreaterThan(0);
    const plain = JSON.parse((await ask('/findings/file?format=jsonl')).payload.split('\n')[0]!);
    expect(Object.keys(plain)).not.toContain('paths');
    expect(on.faults).toEqual([]);
  });
});
