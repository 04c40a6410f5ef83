import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/domain/claim.js';
import { FINDING_CODES, type Finding, SEVERITY_OF } from '../src/domain/finding.js';
import { sentence } from '../src/domain/finding-sentence.js';
import { readText } from '../src/read/text.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { type FindingPage, findingPage } from '../src/stages/findings.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { checkJournal, checkWaivers } from '../src/stages/verification/journal.js';
import { checkKept } from '../src/stages/verification/kept.js';
import type { Database } from '../src/store/connection.js';
import { statement } from '../src/store/statement.js';
import { allFindings } from './all-findings.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-findings-'));
  await keepShippedList(test().database);
});
afterAll(() => rmSync(folder, { recursive: true }));
const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });

type Said = readonly [kind: Claim['kind'], values: Readonly<Record<string, string | number>>];
let papers = 0;

/** A document that says this, of the province in which nothing else was said; returns its id. */
async function document(province: string, published: string, ...said: readonly Said[]): Promise<number> {
  const text = paper([`Văn bản ${papers++}`, ...said.map((_, i) => `điều ${i}`)]);
  const claims = said.map(([kind, values], i) => ({
    ...claimOf(text, kind, `điều ${i}`, ...Object.entries(values).map(([role, value]) => follows(role, value))),
    ...(kind === 'member' ? { rule: said.includes(NEWS) ? 'member.before-bloc' : 'member.listed' } : {}),
  }));
  return stored(test().database, text, `/tin/${papers}.txt`, claims, { province, published });
}

const BLOC = 'Khối thi đua Kinh tế';
const bloc = (year: number): Said => ['bloc', { name: BLOC, year }];
const member = (org: string): Said => ['member', { bloc: BLOC, org }];
const head = (org: string, year: number, role = 'head'): Said => ['head', { bloc: BLOC, org, year, role }];
const award = (recipient: string, name: string, year: number, stage: string, more = {}): Said => [
  'award',
  { bloc: BLOC, award: name, granter: 'UBND tỉnh', recipient, recipient_kind: 'org', year, stage, ...more },
];
const flags = (units: readonly string[], year: number): Said[] =>
  units.map((unit) => award(unit, 'Cờ thi đua của Chính phủ', year, 'voted', { granter: 'Chính phủ' }));
const form = (kind: string, more = {}): Said => ['document', { kind, ...more }];
/** News that name who came, and no list. */
const NEWS = form('news');
const MEMBERS = [member('Sở Y tế'), member('Sở Nội vụ'), member('Sở Xây dựng')];

async function found(database: Database): Promise<Finding[]> {
  await bringUpToDate(database);
  // What is kept, made anew bit by bit as documents come and change, is what all of it together gives.
  const differences: string[] = [];
  await checkKept(database, (part, says) => differences.push(`${part}: ${says}`));
  expect(differences).toEqual([]);
  return allFindings(database, { codes: FINDING_CODES });
}

/** What the documents of a province bring up, as "code: sentence". */
async function findingsOf(
  province: string,
  ...documents: readonly (readonly [published: string, ...Said[]])[]
): Promise<string[]> {
  const ids: number[] = [];
  for (const [published, ...said] of documents) ids.push(await document(province, published, ...said));
  const all = await found(test().database);
  return all
    .filter((one) => one.documents.some((id) => ids.includes(id)))
    .map((one) => `${one.code}: ${sentence(one, 'en')}`);
}

const NOW = new Date().toISOString().slice(0, 10);

describe('nothing is found', () => {
  it('where all fits: members, heads before and after, awards from the vote to the decision', async () => {
    const all = [bloc(2018), ...MEMBERS, head('Sở Y tế', 2018), head('Sở Nội vụ', 2019)];
    const said = award('Sở Y tế', 'Cờ thi đua', 2018, 'recommended');
    const decided = award('Sở Y tế', 'Cờ thi đua của UBND tỉnh', 2018, 'decided');
    expect(
      await findingsOf(
        'Hà Giang',
        ['2018-12-01', ...all, said],
        ['2019-02-01', form('decision'), decided],
        ['2019-12-01', bloc(2019), ...MEMBERS],
      ),
    ).toEqual([]);
  });

  it('where a list leaves out who leads, or names the place of a committee', async () => {
    const places = ['xã Đông Hà', 'xã Tây Hà'].map(member);
    expect(
      await findingsOf('Cao Bằng', [
        '2025-12-01',
        bloc(2025),
        ...places,
        head('UBND xã Đông Hà', 2025),
        head('UBND xã Tây Hà', 2026),
      ]),
    ).toEqual([]);
    expect(
      await findingsOf('Lai Châu', [
        '2018-12-01',
        bloc(2018),
        ...MEMBERS,
        head('Sở Tư pháp', 2018),
        head('Sở Y tế', 2019),
      ]),
    ).toEqual([]);
  });

  it('where news name only some of the members', async () => {
    expect(await findingsOf('Hà Nam', ['2018-12-01', NEWS, bloc(2018), ...MEMBERS, head('Sở Tư pháp', 2019)])).toEqual(
      [],
    );
  });

  it('where a decision is waited for since less than a year', async () => {
    expect(await findingsOf('Sơn La', [NOW, award('Sở Y tế', 'Bằng khen', 2019, 'voted')])).toEqual([]);
  });
});

describe('what does not fit together is found', () => {
  const DECISION = form('decision', { number: '12/QĐ-UBND', issuer: 'UBND tỉnh' });

  it.each<readonly [string, string, readonly (readonly [string, ...Said[]])[], readonly string[]]>([
    [
      'an award before there was one',
      'Yên Bái',
      [
        [
          '2023-01-05',
          award('xã Tân Lập, huyện Văn Chấn', 'Xã tiêu biểu', 2022, 'recommended'),
          award('Sở Y tế', 'Cờ thi đua', 2022, 'decided'),
        ],
      ],
      [
        'award-not-yet: xã Tân Lập, huyện Văn Chấn has Xã tiêu biểu for 2022, before there was such an award (from 2024)',
        'no-decision: xã Tân Lập, huyện Văn Chấn: no decision on Xã tiêu biểu of 2022 twelve months on',
        'no-recommendation: Sở Y tế was given Cờ thi đua for 2022, and no paper puts it forward',
      ],
    ],
    [
      'a giver that is no more',
      'Lạng Sơn',
      [['2025-12-01', award('Sở Y tế', 'Giấy khen', 2025, 'presented', { granter: 'UBND huyện Chi Lăng' })]],
      [
        'granter-gone: UBND huyện Chi Lăng gives Giấy khen after districts had ended (2025-06-30)',
        'no-recommendation: Sở Y tế was given Giấy khen for 2025, and no paper puts it forward',
      ],
    ],
    [
      'two papers of one number',
      'Thái Bình',
      [
        ['2019-02-01', DECISION, bloc(2018)],
        ['2019-05-01', DECISION],
        ['2020-05-01', DECISION],
      ],
      ['number-twice: two papers of UBND tỉnh in 2019 have the number 12/QĐ-UBND'],
    ],
    [
      'awards that are for others',
      'Nam Định',
      [
        [
          NOW,
          award('ông Đỗ Văn Ánh', 'Cờ thi đua', 2019, 'voted', { recipient_kind: 'person' }),
          award('Sở Y tế', 'Chiến sĩ thi đua cơ sở', 2019, 'voted'),
          ['award', { award: 'Cờ thi đua', recipient_kind: 'person', count: 4, year: 2019, stage: 'voted' }],
          award('Sở Y tế', 'Cờ thi đua', 2019, 'voted'),
        ],
      ],
      [
        'recipient-kind: Chiến sĩ thi đua cơ sở is for persons, not for a collective (Sở Y tế)',
        'recipient-kind: Cờ thi đua is for collectives, not for a person (ông Đỗ Văn Ánh)',
        'recipient-kind: Cờ thi đua is for collectives, not for a person',
      ],
    ],
    [
      'a title that names another award',
      'Phú Yên',
      [[NOW, award('Sở Y tế', 'Bằng khen', 2019, 'voted', { award_in_title: 'Cờ thi đua' })]],
      ['title-differs: the title names Cờ thi đua, the articles grant Bằng khen'],
    ],
    [
      'two decisions on one award, but not two copies',
      'Bến Tre',
      [
        ['2019-02-01', form('decision'), award('Sở Y tế', 'Cờ thi đua', 2018, 'decided')],
        ['2019-03-01', form('decision'), award('Sở Y tế', 'Cờ thi đua', 2018, 'decided')],
        ['2018-12-01', award('Sở Y tế', 'Cờ thi đua', 2018, 'voted')],
      ],
      ['decided-twice: two decisions give Sở Y tế the same Cờ thi đua for 2018'],
    ],
    [
      'a head that was no member, and heads that differ',
      'Trà Vinh',
      [
        ['2018-12-01', bloc(2018), ...MEMBERS, head('Sở Tư pháp', 2019)],
        ['2019-12-01', bloc(2019), head('Sở Y tế', 2019), head('Sở Nội vụ', 2019, 'deputy')],
      ],
      [
        'head-not-member: Sở Tư pháp is head for 2019 and is not among the members that are listed',
        'heads-differ: several heads for 2019: Sở Tư pháp; Sở Y tế',
      ],
    ],
    [
      'who receives and was no member, and a member that is gone',
      'Sóc Trăng',
      [
        [NOW, bloc(2018), ...MEMBERS, award('Sở Tư pháp', 'Cờ thi đua', 2018, 'voted')],
        [NOW, bloc(2019), ...MEMBERS.slice(1)],
      ],
      [
        'recipient-not-member: Sở Tư pháp is put forward for Cờ thi đua of 2018 and is not among the members that are listed',
        'member-vanished: Sở Y tế was a member in 2018 and is not listed for 2019',
      ],
    ],
    [
      'numbers that names do not come to',
      'Tây Ninh',
      [
        [
          NOW,
          bloc(2018),
          ...[member('Sở Y tế'), member('Sở Nội vụ')].map(([kind, said]): Said => [kind, { ...said, announced: 3 }]),
        ],
        [NOW, award('Sở Y tế', 'Bằng khen', 2018, 'voted', { announced: 2, status: 'voted' })],
        [NOW, award('Sở Y tế', 'Cờ thi đua', 2018, 'voted', { announced: 1, status: 'voted' })],
      ],
      [
        'member-count: the text counts 3 members and names 2',
        'recipient-count: the text counts 2 collectives of Bằng khen and names 1',
      ],
    ],
    [
      'a giver below and one above an award',
      'Long An',
      [
        [NOW, award('Sở Y tế', 'Bằng khen', 2018, 'voted', { granter: 'UBND huyện Bến Lức' })],
        [NOW, award('Sở Y tế', 'Giấy khen', 2018, 'voted')],
        [NOW, award('Sở Y tế', 'Bằng khen', 2018, 'voted')],
      ],
      [
        'giver-above: UBND tỉnh does not give Giấy khen (Sở Y tế), which is for lower levels to give: Luật 06/2022/QH15, Điều 75, 80; Luật 15/2003/QH11, Điều 77-82 [K]',
        'giver-below: UBND huyện Bến Lức cannot give Bằng khen (Sở Y tế): Luật 06/2022/QH15, Điều 74, 80; Luật 15/2003/QH11, Điều 77-82 [K]',
      ],
    ],
    [
      'more flags than a bloc may have',
      'Bạc Liêu',
      [
        [NOW, bloc(2024), ...flags(['Sở Y tế', 'Sở Nội vụ'], 2024)],
        [NOW, bloc(2025), ...flags(['Sở Y tế'], 2025)],
        [NOW, bloc(2023), ...flags(['Sở Y tế', 'Sở Nội vụ'], 2023)],
      ],
      ['flag-quota: 2 units for Cờ thi đua của Chính phủ of 2024, where 1 may be: Sở Nội vụ; Sở Y tế'],
    ],
    [
      'more of a bloc than the share of its members without a flag that its province allows',
      'Quảng Ninh',
      [
        [
          '2017-12-01',
          bloc(2017),
          ...MEMBERS,
          award('Sở Y tế', 'Cờ thi đua', 2017, 'voted'),
          ...['Sở Nội vụ', 'Sở Xây dựng'].map((unit) => award(unit, 'Bằng khen', 2017, 'voted')),
        ],
      ],
      [
        'no-decision: Sở Nội vụ: no decision on Bằng khen of 2017 twelve months on',
        'no-decision: Sở Xây dựng: no decision on Bằng khen of 2017 twelve months on',
        'no-decision: Sở Y tế: no decision on Cờ thi đua of 2017 twelve months on',
        'share-quota: 2 units for Bằng khen of 2017, where 50 % of the 2 members without a flag may be (1): Sở Nội vụ; Sở Xây dựng',
      ],
    ],
    [
      'papers that disagree whether an award was given',
      'Kiên Giang',
      [
        ['2018-12-01', award('Sở Y tế', 'Cờ thi đua', 2018, 'refused')],
        [
          '2019-02-01',
          award('Sở Y tế', 'Cờ thi đua', 2018, 'decided'),
          award('Sở Nội vụ', 'Cờ thi đua', 2018, 'decided'),
        ],
        ['2019-03-01', award('Sở Nội vụ', 'Cờ thi đua', 2018, 'revoked')],
      ],
      [
        'no-recommendation: Sở Nội vụ was given Cờ thi đua for 2018, and no paper puts it forward',
        'no-recommendation: Sở Y tế was given Cờ thi đua for 2018, and no paper puts it forward',
        'outcome-differs: Sở Y tế: Cờ thi đua of 2018 was given, and was refused',
      ],
    ],
    [
      'two awards for one year since 2024',
      'Cà Mau',
      [2023, 2024].map((year): readonly [string, ...Said[]] => [
        NOW,
        ...['Cờ thi đua', 'Bằng khen'].flatMap((name) => [
          award('Sở Y tế', name, year, 'voted'),
          award('Sở Y tế', name, year, 'decided'),
        ]),
      ]),
      ['awards-for-one: Sở Y tế was given Bằng khen; Cờ thi đua for 2024: one achievement is honoured once'],
    ],
    [
      'a unit that had its name at another time',
      'Đắk Nông',
      [
        [
          '2018-12-01',
          bloc(2018),
          ...MEMBERS,
          member('Sở Nông nghiệp và Môi trường'),
          member('Sở Nông nghiệp và Phát triển nông thôn'),
        ],
      ],
      [
        'unit-other-time: Sở Nông nghiệp và Môi trường: no unit had this name in 2018 (so-nnmt@dak-nong had it at another time)',
      ],
    ],
  ])('%s', async (_, province, documents, expected) => {
    expect((await findingsOf(province, ...documents)).sort()).toEqual([...expected].sort());
  });

  it('more flags of a province than its own rules say', async () => {
    const voted = (...units: string[]) =>
      document('Bắc Ninh', '2019-12-01', bloc(2019), ...units.map((unit) => award(unit, 'Cờ thi đua', 2019, 'voted')));
    const quotas = async (id: number) =>
      (await found(test().database)).filter((one) => one.code === 'flag-quota' && one.documents.includes(id));
    expect(await quotas(await voted('Sở Y tế', 'Sở Nội vụ'))).toEqual([]);
    const [{ detail }] = await quotas(await voted('Sở Tư pháp'));
    expect(detail).toMatchObject({ most: 2, units: ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'] });
  });

  it('somebody who signs in an office between two papers that another signed in it', async () => {
    const at = 'Hưng Yên';
    const signed = (day: string, signer: string, more = {}) =>
      document(at, day, form('decision', { issuer: 'Sở Nội vụ', signer, signer_title: 'GIÁM ĐỐC', ...more }));
    const between = async () =>
      (await found(test().database))
        .filter(({ code }) => code === 'signer-between')
        .map((one) => [sentence(one, 'en'), one.documents]);
    const before = await signed('2018-03-01', 'Hoàng Thị Sen');
    const other = await signed('2018-05-02', 'Đỗ Hoà An');
    // Who follows, signs for the other, or signs in an office of which there are several, took no turn.
    const later = await signed('2019-01-04', 'Đỗ Hòa An');
    await signed('2019-02-05', 'Hoàng Thị Sen', { authority: 'KT. GIÁM ĐỐC', signer_title: 'PHÓ GIÁM ĐỐC' });
    await signed('2019-02-06', 'Hoàng Thị Sen', { authority: 'TL. CHỦ TỊCH' });
    await signed('2019-02-07', 'Hoàng Thị Sen', { issuer: 'Sở Y tế' });
    expect(await between()).toEqual([]);

    const last = await signed('2019-03-08', 'Hoàng Thị Sen');
    await signed('2020-01-01', 'Đỗ Hòa An');
    const said = (signer: string, day: string, who: string, first: string, second: string) =>
      `${signer} signs as giám đốc on ${day}, between two papers that ${who} signs as such (${first}, ${second})`;
    const sen = said('Hoàng Thị Sen', '2019-03-08', 'Đỗ Hòa An', '2019-01-04', '2020-01-01');
    expect(await between()).toEqual([[sen, [later, last, last + 1]]]);
    // A second paper of the same day tells no more; one of the other on that day says that both signed then.
    const same = await signed('2019-03-08', 'Hoàng Thị Sen');
    expect(await between()).toEqual([[sen, [later, last, last + 1, same]]]);
    const both = await signed('2019-03-08', 'Đỗ Hòa An');
    expect(await between()).toEqual([]);
    await sovang('withdraw', String(both), '--reason', 'nhầm');
    await sovang('withdraw', String(later), '--reason', 'nhầm');
    const sooner = said('Hoàng Thị Sen', '2019-03-08', 'Đỗ Hoà An', '2018-05-02', '2020-01-01');
    expect((await between()).map(([one]) => String(one).replace('Đỗ Hòa An', 'Đỗ Hoà An'))).toContain(sooner);
    expect((await between()).map(([, documents]) => documents)).toEqual([
      [other, last, last + 1, same],
      [before, other, last, same],
    ]);
    await sovang('withdraw', String(before), '--reason', 'nhầm');
    expect((await between()).map(([, documents]) => documents)).toEqual([[other, last, last + 1, same]]);
  });

  it('one of a name who is head of a unit, deputy and head again', async () => {
    const as = (day: string, title: string): Promise<number> =>
      document('Hải Dương', day, ['official', { name: 'Trần Văn Bình', title, act: 'attend' }]);
    const ids = [
      await as('2018-01-02', 'Giám đốc Sở Y tế'),
      await as('2018-02-03', 'Phó Giám đốc Sở Y tế'),
      await as('2018-03-04', 'Giám đốc Sở Y tế'),
    ];
    const all = (await found(test().database)).filter(({ code }) => code === 'title-between');
    expect(all.map(({ documents, unit, year }) => [documents, unit, year])).toEqual([[ids, 'Sở Y tế', 2018]]);
  });

  it('an annex with fewer names than its article counts', async () => {
    const text = (count: string) =>
      `Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2027\n\nĐiều 1. Tặng Bằng khen cho ${count} tập thể (có danh sách kèm theo).\nĐiều 2. Sở Nội vụ thi hành.\n\nDANH SÁCH\n1. Sở Y tế\n2. Thuế tỉnh\n`;
    const ids: number[] = [];
    for (const count of ['03', '02']) {
      const read = readText(new TextEncoder().encode(text(count)), 'qd.txt');
      ids.push(await stored(test().database, read, `/qd/${count}.txt`, undefined, { province: 'An Giang' }));
    }
    const said = (await found(test().database)).filter(
      ({ code, documents }) => code === 'annex-count' && documents.some((id) => ids.includes(id)),
    );
    expect(said).toMatchObject([{ documents: [ids[0]] }]);
    expect(said.map((one) => sentence(one, 'en'))).toEqual([
      'an article counts 3 collectives of Bằng khen, the list behind it has 2',
    ]);
  });

  it('without what was withdrawn, rejected or amended since', async () => {
    const decision = [form('decision'), award('Sở Y tế', 'Cờ thi đua', 2018, 'decided')];
    const first = await document('Tuyên Quang', '2019-02-01', ...decision);
    await document('Tuyên Quang', '2019-03-01', ...decision);
    const codes = async () =>
      (await found(test().database)).filter(({ documents }) => documents.includes(first)).map(({ code }) => code);
    expect(await codes()).toContain('decided-twice');
    await sovang('withdraw', String(first + 1), '--reason', 'thử');
    expect(await codes()).not.toContain('decided-twice');

    const other = await document(
      'Bắc Kạn',
      '2018-12-01',
      bloc(2018),
      ...MEMBERS,
      award('Sở Tư pháp', 'Cờ thi đua', 2018, 'voted'),
    );
    await document(
      'Bắc Kạn',
      '2018-12-01',
      award('Sở Tư pháp', 'Cờ thi đua', 2018, 'voted', { bloc: 'Khối thi đua Nội chính' }),
    );
    expect(await codesOf(other)).toEqual(['recipient-not-member', 'no-decision']);
    const { out } = await sovang('review', 'list', String(other), '--json');
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { claim } = claims.find(({ kind }) => kind === 'award');
    await sovang('review', 'reject', String(other), claim, '--reason', 'không phải khối này');
    expect(await codesOf(other)).toEqual([]);
    const awards = async (name: string) =>
      JSON.parse((await sovang('bloc', name, '--province', 'Bắc Kạn', '--json')).out).facts.filter(
        ({ what }: { what: string }) => what === 'award',
      );
    expect(await awards(BLOC)).toEqual([]);
    expect(await awards('Khối thi đua Nội chính')).toMatchObject([
      { documents: [other + 1], origins: 1, review: 'disputed' },
    ]);
  });

  const codesOf = async (id: number) =>
    (await found(test().database)).filter(({ documents }) => documents.includes(id)).map(({ code }) => code);

  it('in what reviewers say, not in what the extractor said', async () => {
    const title = await document(
      'Hòa Bình',
      NOW,
      award('Sở Y tế', 'Bằng khen', 2019, 'voted', { award_in_title: 'Cờ thi đua', status: 'voted' }),
    );
    expect(await codesOf(title)).toEqual(['title-differs']);
    const file = join(folder, 'reviews.jsonl');
    writeFileSync(
      file,
      JSON.stringify({
        action: 'amend',
        document: title,
        claim: '1',
        set: { award: { quote: 'điều 0', value: 'Cờ thi đua' } },
      }),
    );
    expect((await sovang('review', 'apply', file, '--reason', 'thử')).out).toMatch(/1 saved/);
    expect(await codesOf(title)).toEqual([]);

    const first = await document('Ninh Bình', '2019-02-01', DECISION, bloc(2018));
    const second = await document('Ninh Bình', '2019-03-01', DECISION, bloc(2018));
    const [{ subject }] = (await found(test().database)).filter(({ documents }) => documents.includes(second));
    const third = await document(
      'Ninh Bình',
      '2019-04-01',
      form('decision', { number: '12/QĐ-Ubnd', issuer: 'UBND tỉnh' }),
    );
    const now = (await found(test().database)).filter(({ documents }) => documents.includes(third));
    expect(now).toMatchObject([{ code: 'number-twice', subject, documents: [first, second, third] }]);
    for (const id of [first, second]) {
      const set = { number: { quote: 'Văn bản', value: `${id}/QĐ-UBND` } };
      writeFileSync(file, JSON.stringify({ action: 'amend', document: id, claim: '1', set }));
      expect((await sovang('review', 'apply', file, '--reason', 'thử')).out).toMatch(/1 saved/);
    }
    expect(await codesOf(first)).toEqual([]);
  });

  it('each kind of it, in sentences of two languages', async () => {
    const all = await found(test().database);
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(FINDING_CODES));
    for (const one of all) {
      expect(sentence(one, 'vi')).toMatch(/\p{L}/u);
      expect(sentence(one, 'vi') + sentence(one, 'en')).not.toMatch(/undefined|null|NaN/);
    }
    const severities = all.map(({ code }) => ['error', 'warning', 'open', 'info'].indexOf(SEVERITY_OF[code]));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
  });
});

describe('sovang findings', () => {
  it('asks by kind, severity, year and name', async () => {
    const list = async (...args: readonly string[]) => JSON.parse((await sovang('findings', '--json', ...args)).out);
    expect((await list('--code', 'heads-differ')).map(({ code }: Finding) => code)).toEqual(['heads-differ']);
    expect((await list('--severity', 'error', '--year', '2025')).map(({ code }: Finding) => code)).toEqual([
      'granter-gone',
    ]);
    expect(await list('--about', 'sở thủy lợi')).toEqual([]);
    expect((await sovang('findings', '--code', 'heads-differ')).out).toMatch(
      /^warning {2}năm 2019 có nhiều khối trưởng: Sở Tư pháp; Sở Y tế\n {3}heads-differ /,
    );
    expect((await sovang('findings', '--limit', '1')).said).toContain('--limit all');
  });

  it('come page by page in the order of the whole, each once; a cursor of another list is none', async () => {
    const { database } = test();
    const whole = await allFindings(database, { codes: FINDING_CODES });
    const walked: Finding[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: FindingPage = await findingPage(database, { codes: FINDING_CODES }, cursor, 3);
      expect(page.findings.length).toBeLessThanOrEqual(3);
      walked.push(...page.findings);
      cursor = page.next;
      if (cursor === null) break;
    }
    expect(whole.length).toBeGreaterThan(20);
    expect(walked).toEqual(whole);
    await expect(findingPage(database, { codes: FINDING_CODES }, 'WzFd', 3)).rejects.toThrow(/no cursor of this list/);
  });

  it('about something are counted without those of other codes', async () => {
    const { database } = test();
    const codes = await database.query<{ code: string; count: number }>(`
      select f.code, count(*)::integer as count from finding f
      where lower(coalesce(f.bloc, '') || ' | ' || coalesce(f.unit, '')) like '%sở%' group by f.code order by count(*), f.code`);
    const [{ code, count }] = codes;
    expect(codes.length).toBeGreaterThan(2);
    const about = (most: number) =>
      database.query<{ many: boolean; code: string | null }>(statement('findings_about'), [
        ...[[code], null, false, '%sở%', null, null, null, null, 100, most],
      ]);
    const found = await about(count);
    expect(found.map((one) => [one.many, one.code])).toEqual(Array(count).fill([false, code]));
    expect(await about(count - 1)).toMatchObject([{ many: true, code: null }]);
  });

  it('lists one no more that was waived, and again when that was taken back', async () => {
    const [{ subject }] = JSON.parse((await sovang('findings', '--json', '--code', 'heads-differ')).out);
    const waive = (name: string) =>
      sovang('findings', name, 'heads-differ', ...subject.split(' '), '--reason', 'đổi giữa năm', '--author', 'Lan');
    expect((await waive('waive')).out).toBe('it is waived now\n');
    expect((await waive('waive')).out).toBe('it was waived already\n');
    expect((await sovang('findings', '--code', 'heads-differ')).out).toBe(
      'nothing was found that does not fit together\n',
    );
    expect((await sovang('findings', '--code', 'heads-differ', '--waived')).out).toContain('waived: đổi giữa năm');
    expect((await waive('unwaive')).out).toBe('it is not waived now\n');
    expect((await sovang('findings', '--code', 'heads-differ')).out).toContain('heads-differ');
    await expect(sovang('findings', 'waive', 'heads-differ', 'x', '--reason', 'y')).rejects.toThrow(
      'There is no finding',
    );
  });

  it('keeps waivers so that verify sees a change of one', async () => {
    const differences = async (session: Database) => {
      const all: string[] = [];
      await checkWaivers(session, (_, says) => void all.push(says));
      await checkJournal(session, (_, says) => void all.push(says));
      return all;
    };
    expect(await differences(test().database)).toEqual([]);
    const undo = new Error('undo');
    const tampering = test().database.transaction(async (session) => {
      await session.change("set local session_replication_role = 'replica'");
      await session.change("update finding_waiver set reason = 'x' where id = 1");
      expect(await differences(session as Database)).toContainEqual(
        expect.stringMatching(/waiver 1 .* not what its seal says/),
      );
      throw undo;
    });
    await expect(tampering).rejects.toBe(undo);
  });

  it("tells which papers of a bloc's year are missing", async () => {
    await document('Hậu Giang', '2018-12-01', form('minutes'), bloc(2018), ...MEMBERS);
    const gaps = JSON.parse((await sovang('findings', 'gaps', '--json', '--limit', 'all')).out);
    expect(gaps).toContainEqual({ bloc: BLOC, year: 2018, news: 0, minutes: 1, submissions: 0, decisions: 0 });
    expect((await sovang('findings', 'gaps', '--bloc', 'kinh tế')).out).toMatch(/2018 +0 +1 +missing +missing\n/);
    expect((await sovang('findings', 'gaps', '--bloc', 'văn hóa')).out).toBe('no document tells of a bloc in a year\n');
  });
});

describe('what several documents say alike', () => {
  const of = async (...ids: readonly number[]) =>
    (await found(test().database)).filter(({ documents }) => documents.some((id) => ids.includes(id)));

  it.each<readonly [string, string, Said]>([
    ['recipient-kind', 'Quảng Trị', award('Đỗ Văn Ánh', 'Cờ thi đua', 2019, 'voted', { recipient_kind: 'person' })],
    ['granter-gone', 'Quảng Ngãi', award('4 hộ', 'Giấy khen', 2025, 'decided', { granter: 'UBND huyện Mộ Đức' })],
    ['title-differs', 'Gia Lai', award('Sở Y tế', 'Bằng khen', 2019, 'voted', { award_in_title: 'Cờ thi đua' })],
  ])('is one %s with all of them, under the first', async (code, province, said) => {
    const first = await document(province, NOW, said);
    const [{ subject }] = (await of(first)).filter((one) => one.code === code);
    const second = await document(province, NOW, said);
    const other = await document(province, NOW, [said[0], { ...said[1], year: 2026 }]);
    const all = (await of(first, second, other)).filter((one) => one.code === code);
    expect(all.map(({ documents }) => documents).sort()).toEqual([[first, second], [other]]);
    expect(all.find(({ documents }) => documents.includes(first))?.subject).toBe(subject);
  });
});
