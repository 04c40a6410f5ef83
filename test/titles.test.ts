import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/domain/claim.js';
import type { Named } from '../src/domain/fact.js';
import { sentence } from '../src/domain/finding-sentence.js';
import { officesOf } from '../src/reconcile/offices.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { checkIdentities } from '../src/stages/verification/identity.js';
import { checkKept } from '../src/stages/verification/kept.js';
import type { Database } from '../src/store/connection.js';
import { allFindings } from './all-findings.js';
import { commandHere } from './command-here.js';
import { createDatabase, useDatabase } from './database.js';
import { claimOf, follows, paper } from './papers.js';
import { stored } from './stored.js';

const called = (name: string): Named => ({ name, entity: name.toLowerCase(), code: null });
const text = paper(['Văn bản', 'điều 0']);
const official = (name: string, ...titles: string[]): Claim =>
  claimOf(
    text,
    'official',
    'điều 0',
    follows('name', name),
    ...titles.map((title, ordinal) => ({ ...follows('title', title), ordinal })),
  );
const offices = (...claims: Claim[]) =>
  officesOf(claims, called('Sở Y tế'), '2019-05-01', called).map(({ unit, post, rank }) => [unit.name, post, rank]);

describe('an office', () => {
  it.each([
    ['Giám đốc Sở Y tế', [['Sở Y tế', 'giám đốc', 'head']]],
    ['Phó Giám đốc Sở Y tế', [['Sở Y tế', 'giám đốc', 'deputy']]],
    ['Phó Chủ tịch Thường trực UBND tỉnh', [['UBND tỉnh', 'chủ tịch', 'deputy']]],
    ['Phó Trưởng Ban Tuyên giáo Tỉnh ủy', [['Ban Tuyên giáo Tỉnh ủy', 'trưởng', 'deputy']]],
    ['Trưởng phòng Nội vụ', [['phòng Nội vụ', 'trưởng', 'head']]],
    [
      'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh',
      [
        ['Tỉnh ủy', 'bí thư', 'deputy'],
        ['UBND tỉnh', 'chủ tịch', 'head'],
      ],
    ],
    ['nguyên Giám đốc Sở Y tế', []],
    ['Quyền Giám đốc Sở Y tế', []],
    ['Phó Giám đốc phụ trách Sở Y tế', []],
    ['Ủy viên Ban Thường vụ Tỉnh ủy', []],
    ['Chuyên viên Sở Y tế', []],
    ['Giám đốc', []],
  ])('is read from "%s"', (title, expected) => {
    expect(offices(official('Nguyễn Văn An', title))).toEqual(expected);
  });

  it('is held by who signs in it, and told once of a paper; not where it says both', () => {
    const signed = claimOf(
      text,
      'document',
      'Văn bản',
      follows('signer', 'Nguyễn Văn An'),
      follows('signer_title', 'PHÓ GIÁM ĐỐC'),
    );
    const deputy = [['Sở Y tế', 'giám đốc', 'deputy']];
    expect(offices(signed)).toEqual(deputy);
    expect(offices(signed, official('Nguyễn Văn An', 'Phó Giám đốc Sở Y tế'))).toEqual(deputy);
    const head = official('Nguyễn Văn An', 'Giám đốc Sở Y tế');
    expect(offices(signed, head)).toEqual([]);
    expect(offices(signed, head, official('Nguyễn Văn An', 'Phó Giám đốc Sở Y tế'))).toEqual([]);
  });
});

const test = useDatabase();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-titles-'));
  await keepShippedList(test().database);
});
afterAll(() => rmSync(folder, { recursive: true }));
const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });

let papers = 0;
/** A paper of a day that says who is what; `more` makes a long text of it, which others may repeat. */
function said(
  province: string,
  day: string,
  who: Readonly<Record<string, string>>,
  { database = test().database, more = '' } = {},
): Promise<number> {
  const people = Object.entries(who);
  const text = paper([`Tin ${papers++}`, ...people.map((_, i) => `điều ${i}`), more]);
  const claims = people.map(([name, title], i) =>
    claimOf(text, 'official', `điều ${i}`, follows('name', name), follows('title', title), follows('act', 'attend')),
  );
  return stored(database, text, `/tin/${papers}.txt`, claims, { province, published: day });
}

async function found(database: Database = test().database) {
  await bringUpToDate(database);
  // What is kept bit by bit is what all of it together gives.
  const differences: string[] = [];
  const differs = (part: string, says: string) => differences.push(`${part}: ${says}`);
  await checkKept(database, differs);
  await checkIdentities(database, differs);
  expect(differences).toEqual([]);
  return allFindings(database, { codes: ['title-between'] });
}
const told = async () => (await found()).map((one) => [sentence(one, 'en'), one.documents]);

describe('a title that goes back and forth', () => {
  const an = (title: string, unit = 'Sở Y tế') => ({ 'Nguyễn Văn An': `${title} ${unit}` });

  it('is found where one of a name is head, deputy and head again, and nothing before', async () => {
    const at = 'Hà Nam';
    const first = await said(at, '2018-03-01', an('Phó Giám đốc'));
    const second = await said(at, '2019-05-02', an('Giám đốc'));
    await said(at, '2020-01-01', an('Giám đốc'));
    // Others: of another unit, in another province, of another name, what they were, long after.
    await said(at, '2019-07-01', an('Phó Giám đốc', 'Sở Nội vụ'));
    await said('Nam Định', '2021-07-01', an('Phó Giám đốc'));
    await said(at, '2021-07-01', { 'Nguyễn Văn Anh': 'Phó Giám đốc Sở Y tế' });
    await said(at, '2021-08-01', an('nguyên Phó Giám đốc'));
    await said(at, '2031-08-01', an('Phó Giám đốc'));
    expect(await told()).toEqual([]);
    const last = await said(at, '2021-02-03', an('Phó giám đốc'));
    const says = (before: string, after: string) =>
      `Nguyễn Văn An of Sở Y tế is giám đốc on 2019-05-02, and phó giám đốc before (${before}) and after (${after}); there may be two of the name`;
    expect(await told()).toEqual([[says('2018-03-01', '2021-02-03'), [first, second, last]]]);
    expect(sentence((await found())[0]!, 'vi')).toBe(
      'Nguyễn Văn An ở Sở Y tế: ngày 2019-05-02 là giám đốc, trước (2018-03-01) và sau (2021-02-03) là phó giám đốc; có thể là hai người cùng tên',
    );

    // A paper nearer to the change, and then it is withdrawn.
    const nearer = await said(at, '2019-04-30', an('Phó Giám đốc'));
    expect(await told()).toEqual([[says('2019-04-30', '2021-02-03'), [second, last, nearer]]]);
    await sovang('withdraw', '--document', String(nearer), '--reason', 'nhầm');
    expect(await told()).toEqual([[says('2018-03-01', '2021-02-03'), [first, second, last]]]);

    // It is waived for the name in that unit, whatever papers come.
    const [{ subject }] = await found();
    await sovang('findings', 'waive', 'title-between', subject, '--reason', 'hai người cùng tên', '--author', 'Lan');
    expect(await found()).toEqual([]);
    await said(at, '2018-04-01', an('Phó Giám đốc'));
    expect(await found()).toEqual([]);
    await sovang('findings', 'unwaive', 'title-between', subject, '--reason', 'nhầm', '--author', 'Lan');
    expect((await found()).length).toBe(1);

    // A reviewer says that the title was read wrongly.
    const { out } = await sovang('review', 'list', String(last), '--json');
    const { claim } = JSON.parse(out.split('\n')[0]!);
    await sovang('review', 'reject', String(last), claim, '--reason', 'đọc nhầm', '--author', 'Lan');
    expect(await told()).toEqual([]);
  });

  it('is none where a text is reposted, or papers of a day say both', async () => {
    const at = 'Thái Bình';
    const more = Array.from({ length: 100 }, (_, i) => `chữ${i}`).join(' ');
    await said(at, '2018-03-01', an('Phó Giám đốc'), { more });
    await said(at, '2019-05-02', an('Giám đốc'));
    const repost = await said(at, '2021-02-03', an('Phó Giám đốc'), { more });
    expect(await found()).toEqual([]);
    // Somebody says that it is none.
    const [{ id }] = await test().database.query<{ id: number }>('select min(document_id) as id from origin');
    await sovang('copies', 'apart', String(id), String(repost), '--reason', 'hai tin', '--author', 'Lan');
    expect((await found()).map(({ documents }) => documents.includes(repost))).toEqual([true]);
    await said(at, '2019-05-02', an('Phó Giám đốc'));
    expect(await found()).toEqual([]);
  });

  it('is the same in whatever order papers come', async () => {
    const days: (readonly [string, string, string])[] = [
      ['Nguyễn Văn An', '2018-01-01', 'Phó Giám đốc Sở Y tế'],
      ['Nguyễn Văn An', '2018-06-01', 'Giám đốc Sở Y tế'],
      ['Nguyễn Văn An', '2018-06-01', 'Phó Giám đốc Sở Y tế'],
      ['Nguyễn Văn An', '2018-09-01', 'Giám đốc Sở Y tế'],
      ['Nguyễn Văn An', '2019-01-01', 'Phó Giám đốc Sở Y tế'],
      ['Nguyễn Văn An', '2019-02-01', 'Giám đốc Sở Y tế'],
      ['Lê Thị Hoà', '2018-01-01', 'Chủ tịch UBND tỉnh'],
      ['Lê Thị Hòa', '2018-02-01', 'Phó Chủ tịch Thường trực UBND tỉnh'],
      ['Lê Thị Hoà', '2018-03-01', 'Chủ tịch UBND tỉnh'],
    ];
    const outcomes = new Set<string>();
    const orders = [days, days.toReversed(), [3, 7, 0, 8, 5, 2, 6, 4, 1].map((i) => days[i]!)];
    for (const order of orders) {
      const { database, drop } = await createDatabase();
      try {
        await keepShippedList(database);
        for (const [i, [name, day, title]] of order.entries()) {
          await said('Hà Nam', day, { [name]: title }, { database });
          if (i % 2 === 0) await bringUpToDate(database);
        }
        outcomes.add(
          (await found(database))
            .map((one) => `${one.subject} ${sentence(one, 'vi')} ${one.documents.length}`)
            .sort()
            .join('\n'),
        );
      } finally {
        await drop();
      }
    }
    expect(outcomes.size).toBe(1);
    expect([...outcomes][0]!.split('\n')).toEqual([
      expect.stringMatching(/2018-09-01 là giám đốc, trước \(2018-01-01\) và sau \(2019-01-01\).* 3$|Lê Thị Hoà .* 3$/),
      expect.stringMatching(/2018-09-01 là giám đốc, trước \(2018-01-01\) và sau \(2019-01-01\).* 3$|Lê Thị Hoà .* 3$/),
    ]);
  });
});
