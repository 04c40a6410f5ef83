import { beforeAll, describe, expect, it } from 'vitest';
import type { FactKind } from '../src/domain/fact.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { type AskedFacts, factPage, factQuestion } from '../src/stages/facts/page.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { adopt } from '../src/store/adoption.js';
import { saveExtractions } from '../src/store/extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper, says } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

/** Pages of facts are put together by rules that stand beside those of the views: both say the same. */
const test = useDatabase();
const BLOCS = ['Khối thi đua số 1 tỉnh Bắc Ninh', 'Khối thi đua số 2 tỉnh Bắc Ninh'];
const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Công ty TNHH Sông Cầu', 'Trường THPT Hàn Thuyên tỉnh Hà Nam'];
const AWARDS = ['Cờ thi đua', 'Bằng khen'];
const STAGES = ['recommended', 'decided', 'presented'];

const awardsIn = (document: ReturnType<typeof paper>, n: number, year: number) =>
  UNITS.flatMap((unit, u) =>
    AWARDS.map((award) =>
      claimOf(
        ...([document, 'award', 'tặng', follows('bloc', BLOCS[n % 2]!), says(document, 'award', award)] as const),
        ...[says(document, 'recipient', unit), follows('recipient_kind', 'org')],
        // Who gives is not always told: such an award is one of its own in each paper, but for copies of one text.
        ...(u % 2 === 0 ? [follows('granter', 'UBND tỉnh')] : []),
        ...[follows('year', year), follows('stage', STAGES[n % 3]!)],
      ),
    ),
  );

const ids: number[] = [];
beforeAll(async () => {
  const { database } = test();
  await keepShippedList(database);
  for (const [n, year] of [2018, 2018, 2018, 2018, 2018, 2018, 2017, 2019].entries()) {
    const names = UNITS.map((unit, u) => (n === 5 && u === 3 ? 'Công ty trách nhiệm hữu hạn Sông Cầu' : unit));
    const words = `Năm ${year} tặng ${AWARDS.join(' và ')} cho ${names.join(', ')}, ${UNITS[3]}.`;
    // Copies of one text: nothing but a line more.
    const lines =
      n === 2 || n === 3
        ? [...Array(30).fill(`Hội nghị có nhiều đại biểu. ${words}`), `số ${n}`]
        : [`Tin số ${n}`, words];
    const document = paper(lines);
    const facts = { province: 'Bắc Ninh', published: `${year}-12-0${n + 1}` };
    ids.push(await stored(database, document, `/${n}.txt`, awardsIn(document, n, year), facts));
  }
  const of = (n: number, claim: number) => ({ document: String(ids[n]), claim: String(claim) });
  const said = await say(database, [
    ...[0, 1, 4, 5, 2, 3].map((n) => ({ action: 'reject', ...of(n, 1), reason: 'thử' })), // nobody says so any more
    ...[0, 1].map((n) => ({ action: 'reject', ...of(n, 3), reason: 'thử' })), // others still do
    { action: 'reject', ...of(7, 5), reason: 'thử' },
    { action: 'accept', ...of(0, 4) },
    { action: 'amend', ...of(1, 5), set: { stage: 'revoked' } },
    { action: 'amend', ...of(6, 2), set: { year: 2016, status: 'recommended' } },
  ]);
  expect(said.filter(({ outcome }) => outcome !== 'saved')).toEqual([]);
  for (const [n, year] of [2018, 2018, 2016, 2015].entries()) {
    const [bloc, units] = [
      n === 1 ? 'Cụm thi đua số 3 tỉnh Hà Nam' : BLOCS[n % 2]!,
      n === 3 ? UNITS.slice(0, 2) : UNITS,
    ];
    const document = paper([`Bản tin ${n}`, `${bloc} năm ${year} gồm ${units.join(', ')}.`]);
    const claims = [
      claimOf(document, 'bloc', bloc, says(document, 'name', bloc), follows('year', year)),
      ...units.map((unit) => claimOf(document, 'member', unit, follows('bloc', bloc), says(document, 'org', unit))),
      ...units
        .slice(-2)
        .map((unit, u) =>
          claimOf(
            ...([document, 'head', unit, follows('bloc', bloc), says(document, 'org', unit)] as const),
            ...[follows('role', u === 0 ? 'head' : 'deputy'), follows('year', year)],
          ),
        ),
    ];
    await stored(database, document, `/gồm-${n}.txt`, claims, { province: 'Bắc Ninh', published: `${year}-12-20` });
  }
  // Another extraction of one paper finds less.
  const [reading] = await loadReadings(database, [ids[4]!]);
  const claims = awardsIn(reading!.document, 4, 2018).slice(4);
  await saveExtractions(
    database,
    [{ reading: reading!, extractor: 'test/1', context: reading!.context, claims }],
    'never',
  );
  const [{ extraction }] = await database.query<{ extraction: number }>('select max(id) as extraction from extraction');
  await adopt(database, [extraction]);
  const [{ sha256 }] = await database.query<{ sha256: string }>(
    "select encode(sha256, 'hex') as sha256 from document where id = $1",
    [ids[5]],
  );
  await withdraw(database, { documentId: ids[5]!, sha256 }, 'thử');
  await bringUpToDate(database);
});

async function inPages(asked: AskedFacts, limit: number, kind: FactKind = 'award'): Promise<(readonly string[])[]> {
  const { database } = test();
  const question = await factQuestion(database, kind, asked);
  const found: (readonly string[])[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await factPage(database, question, { cursor: cursor ?? null, limit, sources: false });
    found.push(...page.rows.map(({ key, year, review, stages }) => [String(year), ...key, `${review}`, `${stages}`]));
    cursor = page.next;
  }
  return found;
}

const ofView = async (where: string) =>
  (
    await test().database.query<{ row: string[] }>(`
      select array[f.year::text, coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course, f.review,
        array_to_string(f.stages, ',')] as row
      from award_fact f where ${where}
      order by f.year desc nulls last, coalesce(f.unit, ''), f.award, coalesce(f.unit_id, ''), f.award_code, f.course`)
  ).map(({ row }) => row);

describe('pages of awards', () => {
  it.each<[AskedFacts, string]>([
    [{}, 'true'],
    [{ year: 2018 }, 'f.year = 2018'],
    [{ review: 'disputed' }, "f.review = 'disputed'"],
    [{ review: 'reviewed' }, "f.review = 'reviewed'"],
    [{ review: 'unreviewed' }, "f.review = 'unreviewed'"],
    [{ review: 'unreviewed', year: 2018 }, "f.review = 'unreviewed' and f.year = 2018"],
    [{ stage: 'decided' }, "'decided' = any (f.stages)"],
    [{ stage: 'revoked' }, "'revoked' = any (f.stages)"],
    [{ award: 'bang khen' }, "f.award = 'Bằng khen'"],
    [{ place: 'bac-ninh' }, "f.unit_code like '%@bac-ninh'"],
    [{ place: 'ha-nam' }, "f.unit_code like '%@ha-nam'"],
    [{ place: 'bac-ninh', year: 2018 }, "f.unit_code like '%@bac-ninh' and f.year = 2018"],
    [
      { place: 'bac-ninh', year: 2018, stage: 'decided' },
      "f.unit_code like '%@bac-ninh' and f.year = 2018 and 'decided' = any (f.stages)",
    ],
    [{ place: 'bac-ninh', review: 'disputed' }, "f.unit_code like '%@bac-ninh' and f.review = 'disputed'"],
    [{ bloc: BLOCS[1]! }, `'${BLOCS[1]}' = any (f.blocs)`],
    [{ bloc: BLOCS[1]!, year: 2018 }, `'${BLOCS[1]}' = any (f.blocs) and f.year = 2018`],
    [
      { bloc: BLOCS[0]!, place: 'bac-ninh', year: 2018 },
      `'${BLOCS[0]}' = any (f.blocs) and f.unit_code like '%@bac-ninh' and f.year = 2018`,
    ],
    [{ unit: 'so noi vu' }, "f.unit = 'Sở Nội vụ'"],
    [{ unit: 'so noi vu', review: 'reviewed' }, "f.unit = 'Sở Nội vụ' and f.review = 'reviewed'"],
  ])('asked for %j are those of the view, in its order', async (asked, where) => {
    const all = await ofView(where);
    expect(all).not.toEqual([]);
    for (const limit of [1, 3, 1000]) expect(await inPages(asked, limit)).toEqual(all);
  });
});

describe('pages of members and heads', () => {
  const ORDER = {
    membership: 'f.bloc, f.unit, f.bloc_id, f.unit_id',
    headship: 'f.bloc, f.role, f.unit, f.bloc_id, f.unit_id',
  };
  it.each<['membership' | 'headship', AskedFacts, string]>([
    ['membership', {}, 'true'],
    ['membership', { place: 'bac-ninh' }, "(f.bloc_code like '%@bac-ninh' or f.unit_code like '%@bac-ninh')"],
    // Members of other provinces' blocs, and who leads them.
    ['membership', { place: 'ha-nam' }, "(f.bloc_code like '%@ha-nam' or f.unit_code like '%@ha-nam')"],
    ['membership', { place: 'ha-nam', year: 2016 }, "f.unit_code like '%@ha-nam' and f.year = 2016"],
    ['membership', { place: 'ha-nam', bloc: BLOCS[0]! }, `f.unit_code like '%@ha-nam' and f.bloc = '${BLOCS[0]}'`],
    ['membership', { place: 'bac-ninh', unit: 'so y te' }, "f.unit_code like '%@bac-ninh' and f.unit = 'Sở Y tế'"],
    ['headship', { place: 'ha-nam' }, "(f.bloc_code like '%@ha-nam' or f.unit_code like '%@ha-nam')"],
    [
      'headship',
      { place: 'bac-ninh', year: 2018 },
      "(f.bloc_code like '%@bac-ninh' or f.unit_code like '%@bac-ninh') and f.year = 2018",
    ],
    [
      'headship',
      { place: 'ha-nam', role: 'deputy' },
      "(f.bloc_code like '%@ha-nam' or f.unit_code like '%@ha-nam') and f.role = 'deputy'",
    ],
  ])('(%s) asked for %j are those of the view, in its order', async (kind, asked, where) => {
    const columns = ORDER[kind];
    const rows = await test().database.query<{ row: string[] }>(`
      select array[f.year::text, ${columns}, f.review] as row from ${kind}_fact f where ${where}
      order by f.year desc nulls last, ${columns}`);
    expect(rows).not.toEqual([]);
    const all = rows.map(({ row }) => [...row, 'undefined']);
    for (const limit of [1, 3, 1000]) expect(await inPages(asked, limit, kind)).toEqual(all);
  });

  it.each(['award', 'membership', 'headship', 'appearance'] as const)(
    'of %s are none of a place that nobody names',
    async (kind) => {
      expect(await inPages({ place: 'không-đâu' }, 10, kind)).toEqual([]);
    },
  );
});
