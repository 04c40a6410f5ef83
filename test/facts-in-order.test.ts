import { beforeAll, describe, expect, it } from 'vitest';
import type { FactKind } from '../src/domain/fact.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { type AskedFacts, factPage, factQuestion } from '../src/stages/facts/page.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import type { Session } from '../src/store/connection.js';
import { statement } from '../src/store/statement.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const BLOC = 'Khối thi đua số 1 tỉnh Bắc Ninh';
// Longer than what an index holds, and behind the others but one.
const LONG = `Công ty Cổ phần ${'Xây dựng và Thương mại '.repeat(40)}Yên Phong`;
const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Trường THPT Hàn Thuyên', 'Công ty TNHH Sông Cầu', LONG];
const AWARDS = ['Cờ thi đua', 'Bằng khen'];

/** What each unit receives, said once more in every paper. */
async function saysAgain(n: number, year: number) {
  const document = paper([`Tin số ${n}`, `Năm ${year} tặng ${AWARDS.join(' và ')} cho ${UNITS.join(', ')}.`]);
  const claims = UNITS.flatMap((unit) =>
    AWARDS.map((award) =>
      claimOf(
        ...([document, 'award', 'tặng', follows('bloc', BLOC), says(document, 'award', award)] as const),
        ...[says(document, 'recipient', unit), follows('recipient_kind', 'org'), follows('granter', 'UBND tỉnh')],
        ...[follows('year', year), follows('stage', 'decided')],
      ),
    ),
  );
  const facts = { province: 'Bắc Ninh', published: `${year}-12-05` };
  await stored(test().database, document, `/${n}.txt`, claims, facts);
}

beforeAll(async () => {
  await keepShippedList(test().database);
  for (const [n, year] of [2018, 2018, 2018, 2018, 2018, 2018, 2019, 2017, 2017].entries()) await saysAgain(n, year);
  await bringUpToDate(test().database);
});

async function inPages(kind: FactKind, asked: AskedFacts, limit: number) {
  const { database } = test();
  const question = await factQuestion(database, kind, asked);
  const found: unknown[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await factPage(database, question, { cursor: cursor ?? null, limit, sources: false });
    found.push(...page.rows);
    cursor = page.next;
  }
  return found;
}

describe('facts that many papers tell', () => {
  it.each([
    ['of a year', { year: 2018 }, 12],
    ['of all years', {}, 36],
    ['of a unit', { unit: 'so y te' }, 6],
    ['of units of a word', { unit: 'sở' }, 18],
    ['of a unit in a year', { unit: 'Sở Y tế', year: 2017 }, 2],
    ['of an award', { award: 'bang khen' }, 18],
    ['of a bloc', { bloc: BLOC.toLowerCase() }, 36],
  ])('%s are the same in pages of any size', async (_, asked, count) => {
    const whole = await inPages('award', asked, 1000);
    expect(whole).toHaveLength(count);
    for (const limit of [1, 2, 3, 5]) expect(await inPages('award', asked, limit)).toEqual(whole);
  });

  it('are found without a look at the whole year where each is told more often than most are', async () => {
    const { database } = test();
    const asked: unknown[] = [];
    const watching: Session = {
      ...database,
      query: (sql, values = []) => {
        if (sql === statement('award_page')) asked.push(values[7]);
        return database.query(sql, values);
      },
    };
    const question = await factQuestion(database, 'award', { year: 2018 });
    for (let limit = 1; limit < 6; limit++) await factPage(watching, question, { cursor: null, limit, sources: false });
    expect(asked.length).toBeGreaterThan(4);
    expect(asked).not.toContain(null);
  });
});
