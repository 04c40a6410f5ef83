import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../src/domain/judgement.js';
import { type Appearance, likelyPersons } from '../src/reconcile/persons.js';
import { keyOf, nameWords } from '../src/reconcile/words.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { takeBackJudgements } from '../src/stages/identity/judge.js';
import { personsNamed } from '../src/stages/persons/persons.js';
import type { Database } from '../src/store/connection.js';
import { judgementsOfBatch, saveJudgements } from '../src/store/judgements.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { claimOf, paper, says } from './papers.js';
import { stored } from './stored.js';

let documents = 0;
const appears = (title: string | null, year: number | null, province: string | null = 'Bắc Ninh'): Appearance => ({
  documentId: ++documents,
  person: 'Nguyễn Văn An',
  titles: title === null ? [] : [title],
  year,
  province,
});
const sizes = (list: readonly Appearance[]) => likelyPersons(list).persons.map(({ appearances }) => appearances.length);

describe('people of one name', () => {
  it.each<[what: string, list: Appearance[], sizes: number[]]>([
    [
      'one unit, years next to each other',
      [appears('Giám đốc Sở Y tế', 2017), appears('Phó Giám đốc Sở Y tế', 2015)],
      [2],
    ],
    ['one who was it before', [appears('Giám đốc Sở Y tế', 2017), appears('nguyên Giám đốc Sở Y tế', 2019)], [2]],
    [
      'the unit in short and in full',
      [appears('Chủ tịch UBND tỉnh', 2017), appears('Chủ tịch Ủy ban nhân dân tỉnh', 2018)],
      [2],
    ],
    ['another unit', [appears('Giám đốc Sở Y tế', 2017), appears('Giám đốc Sở Nội vụ', 2017)], [1, 1]],
    ['one unit, twenty years apart', [appears('Giám đốc Sở Y tế', 1998), appears('Giám đốc Sở Y tế', 2018)], [1, 1]],
    ['another province', [appears('Giám đốc Sở Y tế', 2017), appears('Giám đốc Sở Y tế', 2017, 'Bắc Giang')], [1, 1]],
    ['no titles', [appears(null, 2017), appears(null, 2017)], [1, 1]],
  ])('%s', (_, list, expected) => expect(sizes(list)).toEqual(expected));

  it('are proposed as one with reasons, the likeliest first, and never joined', () => {
    const list = [
      appears('Giám đốc Sở Nội vụ', 2010),
      appears('Giám đốc Sở Y tế', 2012),
      appears('Giám đốc Sở Y tế', 2013, 'Bắc Giang'),
    ];
    const { mayBe } = likelyPersons(list);
    expect(mayBe.map(({ pair, reasons }) => [pair, reasons])).toEqual([
      [
        [0, 1],
        ['same-name', 'other-unit', 'same-province', 'neighbouring-years'],
      ],
      [
        [1, 2],
        ['same-name', 'same-unit', 'other-province', 'neighbouring-years'],
      ],
      [
        [0, 2],
        ['same-name', 'other-unit', 'other-province', 'neighbouring-years'],
      ],
    ]);
  });

  it('are told apart alike in whatever order documents came', () => {
    const list = [
      appears('Giám đốc Sở Y tế', 2005),
      appears('Phó Giám đốc Sở Y tế', 2012),
      appears('Giám đốc Sở Y tế', 2019),
      appears('Giám đốc Sở Nội vụ', 2012),
      appears(null, null),
    ];
    const expected = likelyPersons(list);
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(likelyPersons(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('sovang persons', () => {
  const test = useDatabase();

  it('lists those of a name, and which may be one', async () => {
    const { database, url } = test();
    for (const [title, published] of [
      ['Giám đốc Sở Y tế', '2017-12-01'],
      ['Phó Giám đốc Sở Y tế', '2016-12-01'],
      ['Trưởng Ban Dân vận Tỉnh ủy', '2018-12-01'],
    ]) {
      const document = paper([`Hội nghị ngày ${published}`, `Ông Trần Quang Vịnh, ${title} đến dự.`]);
      const claim = claimOf(
        document,
        'official',
        'đến dự',
        says(document, 'name', 'Trần Quang Vịnh'),
        says(document, 'title', title),
        says(document, 'act', 'đến dự', 'attend'),
      );
      await stored(database, document, `/bao/${title}.txt`, [claim], { published, province: 'Bắc Ninh' });
    }
    const { out } = await commandHere(['persons', 'Trần Quang Vịnh'], { DATABASE_URL: url });
    expect(out).toMatch(/1\s+Trần Quang Vịnh\s+2016–2017\s+Phó Giám đốc Sở Y tế; Giám đốc Sở Y tế\s+2 1/);
    expect(out).toMatch(/1 and 2 .* other-unit, same-province, neighbouring-years/);
    expect((await commandHere(['persons', 'Nguyễn Không Ai'], { DATABASE_URL: url })).out).toBe(
      'no document names a "Nguyễn Không Ai"\n',
    );
  });
});

describe('what was said of persons', () => {
  const test = useDatabase();
  const AT = '2027-01-01T00:00:00.000Z';
  /** `key`: how the name was compared when it was said. */
  const said = (name: string, batch: string, key = keyOf(nameWords(name))): Judgement => {
    const of = { kind: 'person' as const, name, key, place: 'bac-ninh', within: '', since: null, until: null };
    const as = { ...of, within: 'sở y tế' };
    return { verdict: 'same', of, as, author: 'Lan', reason: null, batch, at: AT };
  };

  it('is read of the one name that is asked for, what was taken back and what was compared otherwise once too', async () => {
    const { database } = test();
    await keepShippedList(database);
    const name = 'Trần Quang Vịnh';
    await database.transaction((session) =>
      saveJudgements(
        session,
        [
          ...Array.from({ length: 200 }, (_, n) => said(`Nguyễn Văn ${n % 20}`, `${n}`)),
          said(name, 'a'),
          said(name, 'b', 'xưa trần quang vịnh'),
        ],
        [],
      ),
    );
    const [{ id }] = await database.query<{ id: number }>("select id from judgement where batch = 'a'");
    await takeBackJudgements(database, [id], { author: 'Mai', reason: 'nhầm', batch: 'c', at: AT });
    await personsNamed(database, name); // what was said before is known to the process
    let rows = 0;
    const query = async (sql: string, parameters?: readonly unknown[]) => {
      const found = await database.query(sql, parameters);
      if (sql.includes('from judgement')) rows += found.length;
      return found;
    };
    const { judgements } = await personsNamed({ ...database, query } as Database, name);
    expect(judgements.map(({ batch, reverted, back }) => [batch, reverted, back?.author ?? null])).toEqual([
      ['b', false, null],
      ['a', true, 'Mai'],
    ]);
    expect(rows).toBeLessThan(10);
  });

  it('is taken back by the name of what was said together, which alone is read', async () => {
    const { database } = test();
    expect(await judgementsOfBatch(database, '7')).toHaveLength(1);
    expect(await judgementsOfBatch(database, 'c')).toEqual([]);
  });
});
