import { beforeAll, describe, expect, it } from 'vitest';
import { BLOC_FACETS, filterRows, UNIT_FACETS } from '../src/domain/row-filter.js';
import type { Desk } from '../src/server/desk.js';
import { blocYear } from '../src/stages/analysis/bloc-year.js';
import { historyOfBloc, historyOfUnit } from '../src/stages/history.js';
import { facetsOfBlocFact, facetsOfUnitFact } from '../src/stages/history-facets.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { listReviewed } from '../src/stages/review/list.js';
import type { Database } from '../src/store/connection.js';
import { factsOfUnit } from '../src/store/facts.js';
import { statement } from '../src/store/statement.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { plainKey } from '../src/text/fold.js';
import { litIn } from '../src/text/lit.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';
import { documentsOfWorld, OPEN } from './world/documents/worlds.js';
import { imported } from './world/record.js';

const PATIENCE = 240_000;

interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}
interface Counts {
  readonly total: number;
  readonly facets: readonly {
    readonly facet: string;
    readonly total: number;
    readonly values: readonly { readonly value: string; readonly hits: number }[];
    readonly others: { readonly hits: number };
  }[];
}

const test = useDatabase();
let desk: Desk;
let headers: Record<string, string>;
let world: Map<string, number>;
const get = async <T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> => {
  const answer = await desk.inject({ url: `/api/${path}`, query: { ...query }, headers });
  expect([answer.statusCode, answer.statusCode === 200 ? null : answer.body]).toEqual([200, null]);
  return answer.json();
};
const pages = async (path: string, query: Readonly<Record<string, string>>): Promise<Page['rows']> => {
  const first = await get<Page>(path, { ...query, limit: '40' });
  const rows = [...first.rows];
  for (let next = first.next; next; ) {
    const page = await get<Page>(path, { ...query, limit: '40', after: next });
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
};
const one = async (database: Database, sql: string, parameters: readonly unknown[] = []): Promise<number> =>
  (await database.query<{ count: number }>(sql, parameters))[0].count;

beforeAll(async () => {
  const { database } = test();
  ({ desk } = await deskOn(database));
  ({ headers } = await signedIn(database, 'Người tra cứu', ['analyst'], new Date('2026-11-26T07:00:00Z')));
  world = await imported(database, documentsOfWorld(OPEN).papers);
}, PATIENCE);

describe('the search', () => {
  // Written by itself, over the tables of evidence: what speaks for facts and nobody rejected.
  const ALL = `
    select 'award' as kind, document_id, position, state, bloc, bloc_code, year, unit, unit_code, award, award_code, granter, stage, null as person, null::text[] as titles from award_evidence
    union all select 'member', document_id, position, state, bloc, bloc_code, year, unit, unit_code, null, null, null, null, null, null from membership_evidence
    union all select 'head', document_id, position, state, bloc, bloc_code, year, unit, unit_code, null, null, null, null, null, null from headship_evidence
    union all select 'official', document_id, position, state, bloc, bloc_code, year, null, null, null, null, null, null, person, titles from appearance_evidence`;
  const COUNTING = `(select * from (${ALL}) s where s.state <> 'rejected' and s.document_id not in (select document_id from withdrawn_document)) e`;

  it.each([
    ['kind', 'kind'],
    ['bloc', "coalesce(bloc_code, '')"],
    ['award', "coalesce(award_code, '')"],
    ['unit', "coalesce(unit_code, '')"],
    ['year', "coalesce(year::text, '')"],
    ['stage', "coalesce(stage, '')"],
    ['review', 'review_of(array[state])'],
  ])('counts each %s as the evidence has it', async (facet, column) => {
    const { database } = test();
    const { facets, total } = await get<Counts>('search/facets');
    const rows = await database.query<{ value: string; hits: number }>(
      `select ${column} as value, count(*) as hits from ${COUNTING} group by 1`,
    );
    const counted = facets.find((all) => all.facet === facet)!;
    const sorted = counted.values.map(({ value, hits }) => ({ value, hits }));
    expect(new Map(sorted.map(({ value, hits }) => [value, hits]))).toEqual(
      new Map(
        rows.filter(({ value }) => sorted.some((one) => one.value === value)).map(({ value, hits }) => [value, hits]),
      ),
    );
    expect(sorted.reduce((sum, { hits }) => sum + hits, counted.others.hits)).toBe(total);
    expect(total).toBe(await one(database, `select count(*) as count from ${COUNTING}`));
  });

  it.each([
    { find: 'so y te' },
    { find: 'Sở Y tế', kind: 'award' },
    { find: 'bằng khen', year: '2024' },
    { place: 'thanh-hoa', level: 'province', stage: 'decided' },
    { unit: '' },
    { bloc: '', kind: 'award' },
  ])('adds up under %o, and its list is as long', async (query) => {
    const { total, facets } = await get<Counts>('search/facets', query);
    expect(total).toBeGreaterThan(0);
    for (const { facet, values, others, total: sum } of facets) {
      const chosen = (query as Record<string, string>)[facet];
      expect(values.reduce((all, { hits }) => all + hits, others.hits)).toBe(sum);
      if (chosen === undefined) expect([facet, sum]).toEqual([facet, total]);
      // What the facet says of its chosen value is what there is.
      else expect([facet, values.find(({ value }) => value === chosen)?.hits]).toEqual([facet, total]);
    }
    const rows = await pages('search', query);
    expect(rows.length).toBe(total);
    expect(
      new Set(
        rows.map(({ documentId, kind, anchor, unit, award, person }) =>
          JSON.stringify([documentId, kind, anchor, unit, award, person]),
        ),
      ).size,
    ).toBe(total);
  });

  it('finds by names with and without diacritics, as a plain look through all of them does', async () => {
    const { database } = test();
    const all = await database.query<{ names: string[] }>(
      `select array_remove(array[unit, bloc, award, granter, person] || titles, null) as names from ${COUNTING}`,
    );
    for (const find of ['so y te', 'Sở Y tế', 'huân chương', 'cum thi dua so 2']) {
      const key = plainKey(find);
      const own = all.filter(({ names }) => names.some((name) => ` ${plainKey(name)} `.includes(` ${key} `))).length;
      expect([find, (await get<Counts>('search/facets', { find })).total]).toEqual([find, own]);
      expect(own).toBeGreaterThan(0);
    }
  });

  it('takes words of several names apart, and lights them where they stand', async () => {
    const { rows } = await get<Page>('search', { find: 'so y te co thi dua' });
    expect(rows.length).toBeGreaterThan(0);
    for (const { unit, award, sentence, lit } of rows) {
      expect(plainKey(`${unit}`)).toContain('so y te');
      expect(plainKey(`${award}`)).toContain('co thi dua');
      for (const [start, end] of lit as [number, number][])
        expect(plainKey((sentence as string).slice(start, end))).not.toBe('');
    }
    expect((await get<Counts>('search/facets', { find: 'so y te không-ai-tên-thế' })).total).toBe(0);
  });

  it('has those first that are spelled as typed', async () => {
    const { database } = test();
    const keep = (text: string, path: string) =>
      stored(database, paper([text]), path, undefined, { province: 'Nghệ An', published: '2001-01-01' });
    await keep(
      'Chủ tịch UBND tỉnh quyết định tặng Bằng khen của UBND tỉnh Nghệ An năm 2000 cho Trường Tiểu học Hoa Lư.',
      '/a.txt',
    );
    await keep(
      'Chủ tịch UBND tỉnh quyết định tặng Bằng khen của UBND tỉnh Nghệ An năm 2000 cho Trường Tiểu học Hòa Lư.',
      '/b.txt',
    );
    await bringUpToDate(database);
    for (const [find, first] of [
      ['hoa lư', 'Hoa Lư'],
      ['hòa lư', 'Hòa Lư'],
    ]) {
      const { rows } = await get<Page>('search', { find });
      expect(rows.map(({ exact }) => exact)).toEqual([true, false]);
      expect(rows[0].unit).toContain(first);
    }
    expect((await get<Page>('search', { find: 'hoa lu' })).rows.map(({ exact }) => exact)).toEqual([false, false]);
  });

  it('refuses a place that no page gave', async () => {
    for (const path of ['search', 'awards']) {
      const { statusCode } = await desk.inject({ url: `/api/${path}`, query: { after: "x' or 1=1" }, headers });
      expect([path, statusCode]).toEqual([path, 400]);
    }
  });
});

describe('words in a text', () => {
  it('are lit whatever their diacritics and what parts them', () => {
    const text = 'Sở Y  tế, sở y-tế và Sở Nội vụ';
    const words = (keys: readonly string[]) => litIn(text, keys).map(({ start, end }) => text.slice(start, end));
    expect(words(['so y te'])).toEqual(['Sở Y  tế', 'sở y-tế']);
    expect(words(['so noi'])).toEqual(['Sở Nội']);
    expect(words(['y so'])).toEqual([]);
    expect(litIn('Sơ\u0309 Y tê\u0301', ['so y te'])).toEqual([{ start: 0, end: 9 }]);
  });

  it('have the same keys in the database', async () => {
    const names = [
      'Sở Văn hoá-Thể thao',
      'bác sỹ Mỹ, quý',
      'Đ/c ĐẶNG THỊ HOÀ',
      'thƣởng',
      '  “TP.” 12/2019 ',
      'Y Niê Êban',
      '',
    ];
    for (const name of names) {
      const [{ key }] = await test().database.query<{ key: string }>('select plain_key($1) as key', [name]);
      expect([name, key]).toEqual([name, plainKey(name)]);
    }
  });
});

/** What is kept differs from the facts by no row. */
const differing = (database: Database) =>
  one(
    database,
    `select count(*) as count from (
      (select course, unit_id, unit, award_code, award, granter, year, stages, decided, recommended, review, claims_for, claims_against, documents, origins from award_fact
        except all select course, unit_id, unit, award_code, award, granter, year, stages, decided, recommended, review, claims_for, claims_against, documents, origins from award_kept)
      union all
      (select course, unit_id, unit, award_code, award, granter, year, stages, decided, recommended, review, claims_for, claims_against, documents, origins from award_kept
        except all select course, unit_id, unit, award_code, award, granter, year, stages, decided, recommended, review, claims_for, claims_against, documents, origins from award_fact)
    ) d`,
  );

describe('kept facts of awards', () => {
  it('are the facts, also when documents are withdrawn, come back, or are reviewed', async () => {
    const { database } = test();
    expect(await one(database, 'select count(*) as count from award_kept')).toBeGreaterThan(50);
    expect(await differing(database)).toBe(0);
    const [{ id }] = await database.query<{ id: number }>(
      `select unnest(documents) as id from award_kept where 'decided' = any (stages) order by 1 limit 1`,
    );
    const [{ sha256 }] = await database.query<{ sha256: string }>(
      "select encode(sha256, 'hex') as sha256 from document where id = $1",
      [id],
    );
    const before = await one(database, 'select sum(claims_for)::integer as count from award_kept');
    await withdraw(database, { documentId: id, sha256 }, 'thử');
    await bringUpToDate(database);
    expect(await differing(database)).toBe(0);
    expect(await one(database, 'select sum(claims_for)::integer as count from award_kept')).toBeLessThan(before);
    await restoreWithdrawn(database, { documentId: id, sha256 }, 'thử');
    await bringUpToDate(database);
    expect(await differing(database)).toBe(0);
    expect(await one(database, 'select sum(claims_for)::integer as count from award_kept')).toBe(before);
  });

  it('tell apart what was reviewed and what is disputed', async () => {
    const { database } = test();
    const [{ id }] = await database.query<{ id: number }>(
      `select documents[1] as id from award_kept order by claims_for, 1 limit 1`,
    );
    const { claims } = await listReviewed(database, String(id));
    const { number } = claims.find(({ claim }) => claim.claim.kind === 'award')!;
    await say(database, [{ action: 'accept', document: String(id), claim: String(number) }]);
    await bringUpToDate(database);
    expect(await differing(database)).toBe(0);
    const count = async (query: Readonly<Record<string, string>>) => (await pages('awards', query)).length;
    const sums = await Promise.all(['unreviewed', 'reviewed', 'disputed'].map((review) => count({ review })));
    expect(sums[1]).toBeGreaterThan(0);
    expect(sums.reduce((a, b) => a + b)).toBe(await one(database, 'select count(*) as count from award_fact'));
  });
});

it(
  'counts awards beside their list as the list has them',
  async () => {
    const { rows } = await get<Page>('awards/counts', { place: 'thanh-hoa' });
    for (const facet of ['outcome', 'reached', 'wait', 'review', 'level', 'year', 'award', 'missing']) {
      for (const { value, awards } of rows.filter((one) => one.facet === facet)) {
        const query = { place: 'thanh-hoa', [facet]: `${value}` };
        expect([facet, value, (await pages('awards', query)).length]).toEqual([facet, value, awards]);
      }
    }
    expect(world.size).toBeGreaterThan(200);
  },
  PATIENCE,
);

it(
  'counts what a year of a bloc holds as its page and the list of its awards have it',
  async () => {
    const [{ code, year }] = await test().database.query<{ code: string; year: number }>(
      `select m.bloc_code as code, m.year from membership_fact m
       where exists (select from award_fact a where a.bloc_ids @> array[m.bloc_id] and a.year = m.year)
       group by 1, 2 order by count(*) desc, 1, 2 limit 1`,
    );
    type Count = { facet: string; value: string; count: number };
    const path = `blocs/${encodeURIComponent(code)}/${year}`;
    const asked = async (query: Readonly<Record<string, string>>) => {
      const { rows, counts } = await get<Page & { readonly counts: readonly Count[] }>(path, query);
      const { kind, ...filters } = query;
      const ofAwards = kind === undefined || kind === 'award';
      const awards = ofAwards ? await pages('awards', { ...filters, bloc: code, year: String(year) }) : [];
      return { length: rows.length + awards.length, awards: awards.length, counts };
    };
    const all = await asked({});
    expect(all.awards).toBeGreaterThan(1);
    expect(all.length).toBeGreaterThan(all.awards);
    for (const facet of ['kind', 'review', 'place']) {
      const sum = all.counts.reduce((total, one) => total + (one.facet === facet ? one.count : 0), 0);
      expect([facet, sum]).toEqual([facet, all.length]);
    }
    for (const given of [{}, { kind: 'member' }, { review: 'unreviewed' }] as Readonly<Record<string, string>>[]) {
      for (const { facet, value, count } of (await asked(given)).counts) {
        const { length } = await asked({ ...given, [facet]: value });
        expect([given, facet, value, length]).toEqual([given, facet, value, count]);
      }
    }
    // Who is no award is on no step.
    const [step] = all.counts.filter(({ facet }) => facet === 'reached');
    expect((await get<Page>(path, { reached: step!.value })).rows).toEqual([]);
  },
  PATIENCE,
);

describe('what is known of a unit, or of a bloc through the years', () => {
  type Count = { readonly facet: string; readonly value: string; readonly count: number };
  type Facts = readonly Readonly<Record<string, unknown>>[];
  type History = { readonly facts: Facts; readonly counts: readonly Count[]; readonly evidence?: readonly object[] };
  const SIDES = [
    { side: 'unit', path: 'units', column: 'unit_code', award: 'f.unit_code = $1' },
    {
      side: 'bloc',
      path: 'blocs',
      column: 'bloc_code',
      award: '$1 = any (select e.bloc_code from award_evidence e where e.bloc_id = any (f.bloc_ids))',
    },
  ] as const;
  /** That led or was led, and received something or gave cause to, in most years. */
  const someOf = async (column: string): Promise<string> => {
    const [{ code }] = await test().database.query<{ code: string }>(
      `select m.${column} as code from membership_fact m join headship_fact h using (${column})
       where exists (select from award_fact a where a.unit_id = m.unit_id and a.bloc_ids @> array[m.bloc_id])
       group by 1 order by count(distinct m.year) desc, 1 limit 1`,
    );
    return code;
  };

  it.each(SIDES)(
    'is counted as plain SQL has it: of a $side',
    { timeout: PATIENCE },
    async ({ path, column, award, side }) => {
      const code = await someOf(column);
      const { facts, counts } = await get<History>(`${path}/${encodeURIComponent(code)}`);
      const plain = await test().database.query<{
        kind: string;
        year: string;
        review: string;
        place: string;
        level: string;
        award: string;
      }>(
        `select 'member' as kind, coalesce(f.year::text, '') as year, f.review, coalesce(substring(f.unit_code from '@([^@]+)$'), '') as place, null as level, null as award
       from membership_fact f where f.${column} = $1
       union all
       select 'head', coalesce(f.year::text, ''), f.review, coalesce(substring(f.unit_code from '@([^@]+)$'), ''), null, null from headship_fact f where f.${column} = $1
       union all
       select 'award', coalesce(f.year::text, ''), f.review, coalesce(substring(f.unit_code from '@([^@]+)$'), ''),
         coalesce(level_of_award(f.award_code, f.granter_code), ''), f.award_code
       from award_fact f where ${award}`,
        [code],
      );
      expect(new Set(plain.map(({ kind }) => kind))).toEqual(new Set(['member', 'head', 'award']));
      expect(facts).toHaveLength(plain.length);
      for (const facet of [
        'kind',
        'year',
        'review',
        'level',
        'award',
        ...(side === 'bloc' ? (['place'] as const) : []),
      ] as const) {
        const expected = new Map<string, number>();
        for (const { [facet]: value } of plain) if (value !== null) expected.set(value, (expected.get(value) ?? 0) + 1);
        const counted = new Map(counts.filter((one) => one.facet === facet).map(({ value, count }) => [value, count]));
        expect([facet, counted]).toEqual([facet, expected]);
      }
    },
  );

  it.each(SIDES)(
    'leaves as much as each choice says: of a $side',
    { timeout: PATIENCE },
    async ({ path, column, side }) => {
      const code = await someOf(column);
      const asked = (query: Readonly<Record<string, string>>) =>
        get<History>(`${path}/${encodeURIComponent(code)}`, query);
      const all = await asked({});
      for (const facet of ['kind', 'year', 'review', ...(side === 'bloc' ? ['unit', 'place'] : [])]) {
        const sum = all.counts.reduce((total, one) => total + (one.facet === facet ? one.count : 0), 0);
        expect([facet, sum]).toEqual([facet, all.facts.length]);
      }
      const given: Readonly<Record<string, string>>[] = [
        {},
        { kind: 'award' },
        { review: 'unreviewed', kind: 'member' },
      ];
      for (const chosen of given) {
        for (const { facet, value, count } of (await asked(chosen)).counts) {
          const query = { ...chosen, [facet]: value };
          const { facts } = await asked(query);
          expect([query, facts.length]).toEqual([query, count]);
          // What a number opens is as long as it says.
          if (query.kind !== 'award') continue;
          const { kind: _, ...filters } = query as Readonly<Record<string, string>>;
          expect([filters, (await pages('awards', { ...filters, [side]: code })).length]).toEqual([filters, count]);
        }
      }
      // Who is no award is on no step; what nothing has leaves nothing.
      const step = all.counts.find(({ facet }) => facet === 'reached')!.value;
      expect((await asked({ kind: 'member', reached: step })).facts).toEqual([]);
      expect((await asked({ year: '1901' })).facts).toEqual([]);
      for (const [name, value] of [
        ['review', 'no'],
        ['kind', 'official'],
        ['year', '19'],
        ['reached', 'x'],
      ] as const) {
        const { statusCode } = await desk.inject({
          url: `/api/${path}/${encodeURIComponent(code)}`,
          query: { [name]: value },
          headers,
        });
        expect([name, statusCode]).toEqual([name, 400]);
      }
    },
  );
});

const someBloc = async (): Promise<string> => {
  const [{ code }] = await test().database.query<{ code: string }>(
    'select bloc_code as code from headship_fact where bloc_code is not null and year is not null order by 1 limit 1',
  );
  return code;
};

it('counts by a word of a phrase what it counts by the phrase', async () => {
  const { database } = test();
  const kinds = ['kind', 'award', 'unit', 'year'];
  let found = 0;
  for (const phrases of [
    ['co thi dua'],
    ['cờ thi đua'],
    ['so noi vu'],
    ['sở nội vụ', 'bằng khen'],
    ['bang khen', 'so y te'],
  ]) {
    const ask = (word: string | null) =>
      database.query<{ hits: number }>(statement('search_facets'), [
        ...[Array(9).fill(null), phrases, kinds, 10_000, null, 20, null, null, null, word],
      ]);
    const all = await ask(null);
    found += all.length;
    const words = phrases.flatMap((phrase) => phrase.split(' '));
    for (const word of words) expect([phrases, word, await ask(word)]).toEqual([phrases, word, all]);
    const [rarest] = await database.query<{ word: string; hits: number; together: number }>(
      statement('search_rarest'),
      [phrases, 1000],
    );
    expect(words).toContain(rarest!.word);
    expect(rarest!.hits).toBeGreaterThanOrEqual(rarest!.together);
  }
  expect(found).toBeGreaterThan(20);
});

describe('what is known of a unit or a bloc, a page at a time', () => {
  interface Part {
    readonly facts: readonly Readonly<Record<string, unknown>>[];
    readonly counts: readonly { readonly facet: string; readonly value: string; readonly count: number }[];
    readonly years: readonly { readonly year: number | null; readonly awards: number; readonly reviewed: number }[];
    readonly claims: number;
    readonly next: string | null;
  }
  interface Said {
    readonly sentences: readonly Readonly<Record<string, unknown>>[];
    readonly next: string | null;
  }
  type Query = Readonly<Record<string, string>>;
  /** All pages of two rows each. */
  const turned = async <P extends { readonly next: string | null }>(path: string, query: Query): Promise<P[]> => {
    const parts = [await get<P>(path, { ...query, limit: '2' })];
    for (let last = parts[0]!; last.next; last = parts.at(-1)!)
      parts.push(await get<P>(path, { ...query, limit: '2', after: last.next }));
    return parts;
  };

  it(
    'is the same as all at once, by every choice, with its sentences',
    async () => {
      // One that is told of most, with and without a bloc.
      const [{ id, code }] = await test().database.query<{ id: string; code: string }>(`
        select unit_id as id, unit_code as code from membership_evidence
        where unit_id in (select unit_id from headship_evidence) and unit_id in (select unit_id from award_evidence where course is not null)
        group by 1, 2 order by count(*) desc, 1 limit 1`);
      await test().database.change(
        `update award_kept set bloc_ids = '{}', bloc_code = null, bloc = null
         where course = (select min(course) from award_kept where unit_id = $1)`,
        [id],
      );
      const path = `units/${encodeURIComponent(code)}`;
      const { counts } = await get<Part>(path);
      const choices: Query[] = [
        {},
        ...counts.map(({ facet, value }) => ({ [facet]: value })),
        ...counts.map(({ facet, value }) => ({ kind: 'award', [facet]: value })),
      ];
      let many = 0;
      for (const chosen of choices) {
        const whole = await historyOfUnit(test().database, { asked: code, chosen, evidence: true });
        const { counts: expected } = filterRows(
          await factsOfUnit(test().database, id),
          UNIT_FACETS,
          facetsOfUnitFact,
          chosen,
        );
        const parts = await turned<Part>(path, chosen);
        many = Math.max(many, parts.length);
        const facts = parts.flatMap((part) => part.facts);
        const told = ({ what, year, course, blocCode }: Readonly<Record<string, unknown>>) => [
          what,
          year,
          course,
          blocCode,
        ];
        expect([chosen, facts.map(told)]).toEqual([chosen, whole.facts.map((fact) => told({ ...fact }))]);
        const awards = whole.facts.filter(({ what }) => what === 'award');
        for (const part of parts) {
          const shown = part.counts.map(({ facet, value, count }) => [facet, value, count]);
          expect([chosen, shown]).toEqual([chosen, expected.map(({ facet, value, count }) => [facet, value, count])]);
          expect(part.years.reduce((sum, one) => sum + one.awards, 0)).toBe(awards.length);
          for (const { year, awards: of } of part.years)
            expect(awards.filter((one) => one.year === year)).toHaveLength(of);
          expect(part.claims).toBe(whole.facts.reduce((sum, one) => sum + one.claimsFor + one.claimsAgainst, 0));
        }
        const sentences = (await turned<Said>(`${path}/sentences`, chosen)).flatMap((part) => part.sentences);
        const where = ({ what, documentId, course, quote }: Readonly<Record<string, unknown>>) => [
          what,
          documentId,
          course,
          quote,
        ];
        expect([chosen, sentences.map(where)]).toEqual([chosen, whole.evidence.map((said) => where({ ...said }))]);
        expect(sentences).toHaveLength(parts[0]!.claims);
      }
      expect(many).toBeGreaterThan(2);
      await test().database.change('insert into award_moved values ($1)', [id]);
    },
    PATIENCE,
  );

  it(
    'of a bloc is the same as all at once too, by every choice',
    async () => {
      const bloc = await someBloc();
      const path = `blocs/${encodeURIComponent(bloc)}`;
      const { counts } = await get<Part>(path);
      const choices: Query[] = [
        {},
        ...counts.map(({ facet, value }) => ({ [facet]: value })),
        { kind: 'award', year: '' },
      ];
      const all = (await historyOfBloc(test().database, { asked: bloc })).facts;
      expect(new Set(all.map(({ what }) => what)).size).toBeGreaterThan(2);
      let many = 0;
      for (const chosen of choices) {
        const { rows, counts: expected } = filterRows(all, BLOC_FACETS, facetsOfBlocFact, chosen);
        const parts = await turned<Part>(path, chosen);
        many = Math.max(many, parts.length);
        const told = ({ what, year, unit, course }: Readonly<Record<string, unknown>>) => [what, year, unit, course];
        const facts = parts.flatMap((part) => part.facts);
        expect([chosen, facts.map(told)]).toEqual([chosen, rows.map((fact) => told({ ...fact }))]);
        for (const part of parts) {
          const shown = part.counts.map(({ facet, value, count }) => [facet, value, count]);
          expect([chosen, shown]).toEqual([chosen, expected.map(({ facet, value, count }) => [facet, value, count])]);
        }
      }
      expect(many).toBeGreaterThan(2);
      const years = all.map(({ year }) => -(year ?? -10_000));
      expect(years).toEqual([...years].sort((a, b) => a - b));
    },
    PATIENCE,
  );

  it(
    'of a year of a bloc is the same as all at once, with the sentences of each page',
    async () => {
      const bloc = await someBloc();
      const [{ year }] = await test().database.query<{ year: number }>(
        'select year from membership_fact where bloc_code = $1 group by 1 order by count(*) desc, 1 limit 1',
        [bloc],
      );
      interface Year {
        readonly rows: Rows;
        readonly evidence: Rows;
        readonly next: string | null;
      }
      type Rows = readonly Readonly<Record<string, unknown>>[];
      const path = `blocs/${encodeURIComponent(bloc)}/${year}`;
      for (const chosen of [{}, { kind: 'member' }, { review: 'unreviewed' }] as Query[]) {
        const whole = await blocYear(test().database, bloc, year, chosen);
        const parts = await turned<Year>(path, chosen);
        const told = ({ what, year, code }: Readonly<Record<string, unknown>>) => `${what} ${year} ${code}`;
        const rows = parts.flatMap((part) => part.rows);
        expect(rows.map(told)).toEqual(whole.facts.map((fact) => told({ ...fact })));
        expect(parts.length).toBeGreaterThan(1);
        const wanted = whole.evidence.filter(
          (one) =>
            (one.what === 'award' && chosen.kind === undefined) || rows.some((row) => told(row) === told({ ...one })),
        );
        const where = (one: Readonly<Record<string, unknown>>) => `${told(one)} ${one.documentId} ${one.quote}`;
        const said = parts.flatMap((part) => part.evidence);
        expect(said.map(where).sort()).toEqual(wanted.map((one) => where({ ...one })).sort());
        for (const part of parts.slice(1)) {
          const own = new Set(part.rows.map(told));
          expect(part.evidence.filter((one) => !own.has(told(one)))).toEqual([]);
        }
      }
    },
    PATIENCE,
  );

  it('begins behind no place that it did not name', async () => {
    const [{ code }] = await test().database.query<{ code: string }>(
      'select unit_code as code from award_kept limit 1',
    );
    const bloc = `blocs/${encodeURIComponent(await someBloc())}`;
    for (const path of [
      `units/${encodeURIComponent(code)}`,
      `units/${encodeURIComponent(code)}/sentences`,
      bloc,
      `${bloc}/2019`,
    ]) {
      const { statusCode } = await desk.inject({ url: `/api/${path}`, query: { after: 'x' }, headers });
      expect([path, statusCode]).toEqual([path, 400]);
    }
  });
});

describe('files of what pages show', () => {
  type Rows = Page['rows'];
  const fileOf = async (path: string, query: Readonly<Record<string, string>>): Promise<Rows> => {
    const answer = await desk.inject({ url: `/api/${path}/file`, query: { ...query, format: 'jsonl' }, headers });
    expect(answer.statusCode).toBe(200);
    return answer.body
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  /** Of each row the cells that both have, lists of numbers as the page joins them. */
  const alike = (rows: Rows, columns: readonly string[]) =>
    rows.map((row) =>
      columns.map((name) => {
        const cell = row[name] ?? null;
        return Array.isArray(cell) ? cell.join(' ') : cell;
      }),
    );
  const AWARD = [
    'course',
    'unitCode',
    'unit',
    'place',
    'awardCode',
    'award',
    'granter',
    'level',
    'year',
    'blocCode',
    'reached',
    'outcome',
    'missing',
    'review',
    'claimsFor',
    'claimsAgainst',
    'origins',
    'confidence',
    'days',
    'decided',
  ];

  it.each([
    [
      'search',
      { find: 'so y te' },
      ['kind', 'documentId', 'year', 'unitCode', 'bloc', 'award', 'person', 'stage', 'state', 'confidence'],
    ],
    ['awards', {}, AWARD],
    ['awards', { outcome: 'given', review: 'unreviewed' }, AWARD],
  ] as const)('have the rows of %s %o, in their order', { timeout: PATIENCE }, async (path, query, columns) => {
    const [shown, saved] = [await pages(path, query), await fileOf(path, query)];
    expect(shown.length).toBeGreaterThan(5);
    expect(alike(saved, columns)).toEqual(alike(shown, columns));
    const sourced = await fileOf(path, { ...query, sources: 'yes' });
    expect(alike(sourced, columns)).toEqual(alike(shown, columns));
    expect(sourced.filter(({ paths }) => (paths as string[]).length === 0)).toEqual([]);
  });

  it('have the figures of every chart', { timeout: PATIENCE }, async () => {
    const bloc = await someBloc();
    for (const [chart, query] of [
      ['awards', { by: 'review' }],
      ['waits', { by: 'place' }],
      ['units', { bloc }],
      ['heads', { bloc }],
    ] as const) {
      const { rows } = await get<Page>(`charts/${chart}`, query);
      const columns = Object.keys(rows[0]!);
      expect(alike(await fileOf(`charts/${chart}`, query), columns)).toEqual(alike(rows, columns));
    }
  });

  it('have who is in a bloc in a year, with the words that say so', { timeout: PATIENCE }, async () => {
    const bloc = await someBloc();
    const [{ year }] = await test().database.query<{ year: number }>(
      'select max(year) as year from headship_fact where bloc_code = $1',
      [bloc],
    );
    const path = `blocs/${encodeURIComponent(bloc)}/${year}`;
    const { rows } = await get<Page>(path);
    const columns = ['what', 'year', 'code', 'name', 'detail', 'review', 'claimsFor', 'claimsAgainst', 'origins'];
    expect(rows.length).toBeGreaterThan(0);
    expect(alike(await fileOf(path, {}), columns)).toEqual(alike(rows, columns));
    const heads = await get<Page>(path, { kind: 'head' });
    expect(heads.rows.length).toBeGreaterThan(0);
    expect(alike(await fileOf(path, { kind: 'head' }), columns)).toEqual(alike(heads.rows, columns));
    const sourced = await fileOf(path, { sources: 'yes' });
    expect(alike(sourced, ['documents'])).toEqual(alike(rows, ['documents']));
    expect(sourced.filter(({ quotes }) => (quotes as string[]).length === 0)).toEqual([]);
  });

  it.each([
    [
      'units',
      'unit_code',
      ['what', 'year', 'award', 'awardCode', 'level', 'reached', 'outcome', 'review', 'claimsFor', 'origins', 'course'],
    ],
    [
      'blocs',
      'bloc_code',
      ['what', 'year', 'unit', 'awardCode', 'level', 'reached', 'outcome', 'review', 'claimsFor', 'origins', 'course'],
    ],
  ] as const)(
    'have what is known of one of the %s, as filtered',
    { timeout: PATIENCE },
    async (side, column, columns) => {
      const [{ code }] = await test().database.query<{ code: string }>(
        `select m.${column} as code from membership_fact m
       where exists (select from award_fact a where a.unit_id = m.unit_id and a.bloc_ids @> array[m.bloc_id])
       group by 1 order by count(*) desc, 1 limit 1`,
      );
      const path = `${side}/${encodeURIComponent(code)}`;
      for (const query of [{}, { kind: 'award' }, { kind: 'member', review: 'unreviewed' }] as Readonly<
        Record<string, string>
      >[]) {
        const { facts } = await get<{ readonly facts: Rows }>(path, query);
        expect(facts.length).toBeGreaterThan(0);
        expect(alike(await fileOf(path, query), columns)).toEqual(alike(facts, columns));
        const sourced = await fileOf(path, { ...query, sources: 'yes' });
        expect(alike(sourced, [...columns, 'documents'])).toEqual(alike(facts, [...columns, 'documents']));
        expect(sourced.filter(({ quotes }) => (quotes as string[]).length === 0)).toEqual([]);
      }
    },
  );
});
