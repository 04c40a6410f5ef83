import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepsText } from '../src/cli/steps-text.js';
import { awardKind } from '../src/reconcile/award-kind.js';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { entityMentioned } from '../src/stages/identity/entity-mentioned.js';
import { judge } from '../src/stages/identity/judge.js';
import { reconcileDue } from '../src/stages/identity/reconcile.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { checkIdentities } from '../src/stages/verification/identity.js';
import type { Database } from '../src/store/connection.js';
import { evidenceOfUnit, factsOfUnit } from '../src/store/facts.js';
import { listFailures } from '../src/store/failures.js';
import { withdraw } from '../src/store/withdrawals.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper } from './papers.js';
import { stored } from './stored.js';

describe('the kind of an award', () => {
  const code = (name: string, granter: string | null = null) => awardKind(name, granter).code;

  it.each([
    ['Cờ thi đua của UBND tỉnh', 'Cờ thi đua xuất sắc'],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen'],
    ['Huân chương Lao động hạng Ba', 'Huân chương Lao động hạng III'],
    ['Tập thể Lao động xuất sắc', 'tập thể LĐXS'],
    ['danh hiệu “Tập thể Lao động xuất sắc”', 'TẬP THỂ LAO ĐỘNG XUẤT SẮC'],
    ['danh hiệu Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở'],
    ['Danh hiệu “Cơ quan văn hóa”', 'Cơ quan văn hóa'],
    ['Kỷ niệm chương “Vì sự nghiệp giáo dục”', 'kỷ niệm chương Vì sự nghiệp giáo dục'],
  ])('of %s is that of %s', (a, b) => expect(code(a)).toBe(code(b)));

  it.each([
    ['Cờ thi đua của UBND tỉnh', 'Cờ thi đua của Chính phủ'],
    ['Bằng khen của UBND tỉnh', 'Bằng khen của Thủ tướng Chính phủ'],
    ['Bằng khen', 'Giấy khen'],
    ['Huân chương Lao động hạng Ba', 'Huân chương Lao động hạng Nhì'],
    ['Kỷ niệm chương “Vì sự nghiệp giáo dục”', 'Kỷ niệm chương “Vì sự nghiệp y tế”'],
    ['Tập thể Lao động xuất sắc', 'Tập thể Lao động tiên tiến'],
    ['danh hiệu “Tập thể Lao động xuất sắc”', 'danh hiệu “Tập thể Lao động tiên tiến”'],
    ['danh hiệu “Cơ quan văn hóa”', 'danh hiệu “Gia đình văn hóa”'],
  ])('of %s is not that of %s', (a, b) => expect(code(a)).not.toBe(code(b)));

  it('is told by who gives it, wherever that stands', () => {
    expect(code('Cờ thi đua', 'Chính phủ')).toBe(code('Cờ thi đua của Chính phủ'));
    expect(awardKind('Huân chương Lao động hạng Ba', null).ofState).toBe(true);
    expect(awardKind('Bằng khen', null).ofState).toBe(false);
  });
});

describe('the way of an award', () => {
  it('tells its steps in order, and that no decision is known', () => {
    expect(stepsText(['recommended', 'voted'], { voted: '2019-12-03' })).toBe(
      'voted 2019-12-03, recommended; no decision known',
    );
    expect(stepsText(['decided', 'voted'], {})).toBe('voted, decided');
    expect(stepsText(['recommended', 'refused'], {})).toBe('recommended, refused');
  });
});

describe('facts', () => {
  const test = useDatabase();
  let folder: string;
  const ids: Record<string, number> = {};
  const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sovang-facts-'));
    const { database } = test();
    await keepShippedList(database);
    const keep = async (name: string, published: string, text: string, province = 'Bắc Ninh') => {
      ids[name] = await stored(database, paper([text]), `/tin/${name}.txt`, undefined, { province, published });
    };
    await keep(
      'news',
      '2019-12-05',
      'Khối thi đua Văn hóa - Xã hội tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ. Hội nghị suy tôn Sở Y tế đề nghị UBND tỉnh tặng Cờ thi đua; Sở Nội vụ đề nghị Chủ tịch UBND tỉnh tặng Bằng khen. Hội nghị bầu Sở Nội vụ làm Khối trưởng năm 2020.',
    );
    await keep(
      'decision',
      '2020-02-10',
      'Chủ tịch UBND tỉnh quyết định tặng Cờ thi đua xuất sắc của UBND tỉnh Bắc Ninh năm 2019 cho Sở Y tế tỉnh Bắc Ninh.',
    );
    await keep(
      'elsewhere',
      '2020-02-11',
      'Chủ tịch UBND tỉnh quyết định tặng Bằng khen của UBND tỉnh Hà Nam năm 2019 cho Sở Nội vụ.',
      'Hà Nam',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const told = async (database: Database, unit: string): Promise<string[]> => {
    await reconcileDue(database);
    const [{ id }] = await database.query<{ id: string }>(
      'select entity_id as id from mention where code = $1 limit 1',
      [unit],
    );
    return (await factsOfUnit(database, id, 'evidence')).map(
      ({ what, year, stages, review, claimsFor }) =>
        `${year} ${what} ${stages ? stepsText(stages, {}) : ''} ${review} ${claimsFor}`,
    );
  };

  it('link what documents say of one award, whatever they call it', async () => {
    const { out } = await sovang('history', 'so-y-te@bac-ninh');
    expect(out).toMatch(/2019 +member +Khối thi đua Văn hóa - Xã hội +1\n/);
    expect(out).toMatch(/2019 +award +Cờ thi đua.* +recommended 2019-12-05, decided 2020-02-10 +1 2\n/);
    expect(out).toContain('2025-07-01 was merged into Sở Y tế tỉnh Bắc Ninh (so-y-te@bac-ninh-2025)');
  });

  it('keep apart what units of one name received in two provinces, and say that a decision is missing', async () => {
    expect((await sovang('history', 'Sở Nội vụ', '--province', 'Bắc Ninh')).out).toMatch(
      /award +Bằng khen.* +recommended 2019-12-05; no decision known +1\n/,
    );
    expect((await sovang('history', 'Sở Nội vụ', '--province', 'Hà Nam')).out).toMatch(
      /award +Bằng khen.* +decided 2020-02-11 +3\n/,
    );
    await expect(sovang('history', 'Sở Nội vụ')).rejects.toThrow(/so-noi-vu@bac-ninh[\s\S]*so-noi-vu@ha-nam/);
    for (const name of ['Sở Thủy lợi', '%', '', ' , '])
      await expect(sovang('history', name)).rejects.toThrow(`No document names a unit "${name}"`);
  });

  it('tell of a bloc who led it, its members and their awards', async () => {
    const { out } = await sovang('bloc', 'Văn hóa - Xã hội', '--json');
    const { bloc, facts } = JSON.parse(out);
    expect(bloc.code).toBe('khối-thi-đua-văn-hoá-xã-hội@bac-ninh');
    expect(
      facts.map(({ year, what, code }: { year: number; what: string; code: string }) => `${year} ${what} ${code}`),
    ).toEqual([
      '2019 member so-noi-vu@bac-ninh',
      '2019 member so-y-te@bac-ninh',
      '2019 award so-noi-vu@bac-ninh',
      '2019 award so-y-te@bac-ninh',
      '2020 head so-noi-vu@bac-ninh',
    ]);
    expect((await sovang('bloc', 'Văn hóa - Xã hội', '--year', '2020')).out).toMatch(/2020 +head +Sở Nội vụ +1\n$/);
  });

  it('are told as they were known on a day', async () => {
    const on = async (day: string, ...command: readonly string[]) => (await sovang(...command, '--known-by', day)).out;
    const history = (day: string) => on(day, 'history', 'so-y-te@bac-ninh');
    const today = (await sovang('history', 'so-y-te@bac-ninh')).out;
    expect(await history('2019-12-04')).toContain('no document tells of a bloc, a head or an award of it');
    expect(await history('2019-12-05')).toMatch(/award .* recommended 2019-12-05; no decision known +1\n/);
    expect(await history('2020-02-10')).toBe(today);
    const bloc = (day: string) => on(day, 'bloc', 'Văn hóa - Xã hội');
    expect(await bloc('2020-01-01')).toMatch(/Sở Y tế +Cờ thi đua.* +recommended; no decision known +1\n/);
    expect(await bloc('2020-12-31')).toMatch(/Sở Y tế +Cờ thi đua.* +recommended, decided +1 2\n/);
    await expect(history('2020-02-31')).rejects.toThrow('Not a day');
    // Nothing of it stays.
    expect((await sovang('history', 'so-y-te@bac-ninh')).out).toBe(today);
    expect(await differences(test().database)).toEqual([]);
  });

  it('forget reviews and judgements that were said later', async () => {
    const { database } = test();
    await sovang('judge', 'same', 'Sở Nội vụ', 'so-y-te@bac-ninh', '--province', 'bac-ninh', '--batch', 'j');
    const [{ out }, then] = [
      await sovang('history', 'so-y-te@bac-ninh'),
      await sovang('history', 'so-y-te@bac-ninh', '--known-by', '2021-01-01'),
    ];
    expect(out).toContain('Bằng khen');
    expect(then.out).not.toContain('Bằng khen');
    await sovang('judge', 'revert', '--of', 'j', '--reason', 'thử');
    expect(await differences(database)).toEqual([]);
  });

  it('open down to the sentence that says them', async () => {
    const { evidence } = JSON.parse((await sovang('history', 'so-y-te@bac-ninh', '--json')).out);
    const award = evidence.filter(({ what }: { what: string }) => what === 'award');
    expect(award).toMatchObject([
      { documentId: ids.news, stage: 'recommended', quote: expect.stringContaining('Cờ thi đua') },
      { documentId: ids.decision, stage: 'decided', published: '2020-02-10', path: '/tin/decision.txt' },
    ]);
    expect((await sovang('history', 'so-y-te@bac-ninh', '--evidence')).out).toContain('2019 award decided, document 2');
  });

  it('say what reviewers said, and go where all was rejected or withdrawn', async () => {
    const { database } = test();
    const { out } = await sovang('review', 'list', String(ids.news), '--json');
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (kind: string) =>
      claims.find((one) => one.kind === kind && JSON.stringify(one.arguments).includes('"Sở Y tế"'));
    await sovang('review', 'accept', String(ids.news), of('member').claim, '--batch', 'a');
    await sovang('review', 'reject', String(ids.news), of('award').claim, '--reason', 'thử', '--batch', 'a');
    expect(await told(database, 'so-y-te@bac-ninh')).toEqual([
      '2019 member  reviewed 1',
      '2019 award decided disputed 1',
    ]);
    expect(await differences(database)).toEqual([]);
    await sovang('review', 'reject', String(ids.news), of('member').claim, '--reason', 'thử', '--batch', 'b');
    expect(await told(database, 'so-y-te@bac-ninh')).toEqual(['2019 award decided disputed 1']);
    await sovang('review', 'revert', '--of', 'b', '--reason', 'xong');
    await sovang('review', 'revert', '--of', 'a', '--reason', 'xong');
    expect(await told(database, 'so-y-te@bac-ninh')).toEqual([
      '2019 member  unreviewed 1',
      '2019 award recommended, decided unreviewed 2',
    ]);
    const [{ sha256 }] = await database.query<{ sha256: string }>(
      "select encode(sha256, 'hex') as sha256 from document where id = $1",
      [ids.decision],
    );
    await withdraw(database, { documentId: ids.decision, sha256 }, 'thử');
    expect(await told(database, 'so-y-te@bac-ninh')).toEqual([
      '2019 member  unreviewed 1',
      '2019 award recommended; no decision known unreviewed 1',
    ]);
  });

  const differences = async (database: Database) => {
    const found: string[] = [];
    await checkIdentities(database, (_, says) => void found.push(says));
    return found;
  };

  it('are found anew by verify, which finds what was tampered with', async () => {
    const undo = new Error('undo');
    for (const [table, change] of [
      ['membership', "unit_code = 'x'"],
      ['headship', 'year = 1999'],
      ['award', "stage = 'presented'"],
    ]) {
      const tampering = test().database.transaction(async (session) => {
        await session.change(`update ${table}_evidence set ${change}`);
        expect(await differences(session as Database)).toContainEqual(
          expect.stringMatching(`says towards ${table}s is not what its claims say`),
        );
        throw undo;
      });
      await expect(tampering).rejects.toBe(undo);
    }
    expect(await differences(test().database)).toEqual([]);
  });
});

describe('a document that the database refuses facts of', () => {
  const test = useDatabase();

  it('fails by itself, with a code and a sentence, and takes no other with it', async () => {
    const { database } = test();
    await keepShippedList(database);
    const keep = async (n: number, role: string) => {
      const text = paper([`Khối thi đua số ${n}`, 'bầu Sở Y tế']);
      const said = [follows('bloc', 'Khối thi đua Kinh tế'), follows('org', 'Sở Y tế'), follows('role', role)];
      const claims = [claimOf(text, 'head', 'bầu', ...said, follows('year', 2015 + n))];
      return stored(database, text, `/tin/${n}.txt`, claims, { province: 'Bắc Ninh', published: '2019-12-05' });
    };
    const ids = [await keep(1, 'head'), await keep(2, 'captain'), await keep(3, 'head')];
    expect(await reconcileDue(database)).toBe(2);
    const years = async () => {
      const { entity } = (
        await database.query<{ entity: string }>('select unit_id as entity from headship_evidence')
      )[0];
      return (await factsOfUnit(database, entity, 'evidence')).map(({ year }) => year);
    };
    expect(await years()).toEqual([2016, 2018]);
    const failures = await listFailures(database);
    expect(failures).toMatchObject([{ documentId: ids[1], stage: 'store', code: 'identity-refused' }]);
    expect(failures[0].message).toMatch(/what its claims say of units and facts could not be stored/);
    // It is tried with whatever is reconciled next, and counted once.
    expect(await reconcileDue(database)).toBe(0);
    expect(await listFailures(database)).toHaveLength(1);
  });
});

describe('an award without year', () => {
  const test = useDatabase();

  it('is one in all copies of a text, and another in another text', async () => {
    const { database } = test();
    await keepShippedList(database);
    const keep = async (n: number, words: string) => {
      const body = Array.from({ length: 300 }, (_, i) => `${words}${i}`).join(' ');
      const text = paper([`Bản ${n}`, body, 'tặng Bằng khen cho Sở Y tế.']);
      const said = [follows('award', 'Bằng khen'), follows('recipient', 'Sở Y tế'), follows('recipient_kind', 'org')];
      const claims = [claimOf(text, 'award', 'tặng', ...said, follows('stage', 'decided'))];
      return stored(database, text, `/tin/${n}.txt`, claims, { province: 'Bắc Ninh', published: '2019-12-05' });
    };
    const ids = [await keep(1, 'chữ'), await keep(2, 'chữ'), await keep(3, 'lời')];
    await bringUpToDate(database);
    const facts = await database.query<{ documents: number[]; origins: number }>(
      'select documents, origins::integer from award_fact order by documents',
    );
    expect(facts).toEqual([
      { documents: [ids[0], ids[1]], origins: 1 },
      { documents: [ids[2]], origins: 1 },
    ]);
    const [{ entity }] = await database.query<{ entity: string }>('select unit_id as entity from award_fact limit 1');
    const courses = new Set((await evidenceOfUnit(database, entity)).evidence.map(({ course }) => course));
    expect(courses).toEqual(new Set((await factsOfUnit(database, entity, 'evidence')).map(({ course }) => course)));
  });
});

describe('a unit', () => {
  const test = useDatabase();

  it.each(['Ban Quản lý Một Cửa', 'BQL Một Cửa', 'Trung tâm Hành chính công', 'TTHCC', 'tt-hcc@bac-ninh'])(
    'is found by %s, whatever documents call it first',
    async (name) => {
      const { database } = test();
      await keepShippedList(database);
      const texts = ['Trung tâm Hành chính công tỉnh', 'Ban Quản lý Một Cửa'];
      for (const [n, unit] of texts.entries()) {
        const text = paper([`Khối thi đua số ${n}`, 'bầu']);
        const said = [follows('bloc', 'Khối thi đua Kinh tế'), follows('org', unit), follows('role', 'head')];
        const claims = [claimOf(text, 'head', 'bầu', ...said, follows('year', 2018 + n))];
        await stored(database, text, `/tin/${n}.txt`, claims, { province: 'Bắc Ninh', published: '2019-12-05' });
      }
      const authority = await currentAuthority(database);
      const [of, as] = texts
        .toReversed()
        .map((unit) => situationAsked(authority, { name: unit, province: 'bac-ninh' }));
      const said = { verdict: 'same' as const, of, as, author: 'Lan', reason: null, batch: 'x' };
      await judge(database, [{ ...said, at: '2020-01-01T00:00:00.000Z' }]);
      const found = await entityMentioned(database, authority, 'organisation', name, undefined);
      expect(found.code).toBe('tt-hcc@bac-ninh');
    },
  );
});
