import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { reconcileDue } from '../src/stages/identity/reconcile.js';
import { checkIdentities, checkJudgements } from '../src/stages/verification/identity.js';
import { checkJournal } from '../src/stages/verification/journal.js';
import type { Database } from '../src/store/connection.js';
import { dueForIdentity, loadIdentities, outdateIdentified } from '../src/store/identities.js';
import { saveJudgements } from '../src/store/judgements.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let folder: string;
const ids: number[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-judge-'));
  const { database } = test();
  await keepShippedList(database);
  const facts = { province: 'Bắc Ninh', published: '2019-12-05' };
  const texts = [
    'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Quản lý Một Cửa.',
    'Khối thi đua Kinh tế tổng kết năm 2020. Khối gồm 2 đơn vị: Sở Y tế và Trung tâm Hành chính công tỉnh.',
    'Khối thi đua Văn hóa tổng kết năm 2020. Khối gồm 2 đơn vị: Sở Nội vụ và Ban Quản lý Một Cửa.',
  ];
  for (const [n, text] of texts.entries())
    ids.push(await stored(database, paper([text]), `/tin/${n}.txt`, undefined, facts));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });

/** Who the members are, by document. */
async function members(database: Database): Promise<string[][]> {
  const stored = await loadIdentities(database, ids);
  return ids.map((id) =>
    (stored.get(id) ?? [])
      .filter(({ mention }) => mention.claim === 'member' && mention.role === 'org')
      .map(({ mention, identity }) => `${mention.name}: ${identity.entity === null ? identity.open : identity.code}`),
  );
}

async function differences(database: Database): Promise<string[]> {
  const found: string[] = [];
  const differs = (_: string, says: string) => void found.push(says);
  await checkJudgements(database, differs);
  await checkIdentities(database, differs);
  await checkJournal(database, differs);
  return found;
}

const BEFORE = [
  ['Sở Y tế: so-y-te@bac-ninh', 'Ban Quản lý Một Cửa: ban-quản-lí-một-cửa@bac-ninh'],
  ['Sở Y tế: so-y-te@bac-ninh', 'Trung tâm Hành chính công tỉnh: tt-hcc@bac-ninh'],
  ['Sở Nội vụ: so-noi-vu@bac-ninh', 'Ban Quản lý Một Cửa: ban-quản-lí-một-cửa@bac-ninh'],
];

describe('sovang reconcile', () => {
  it('identifies what is new, once', async () => {
    expect((await sovang('reconcile')).out).toMatch(/^3 documents looked at\n[\s\S]*units\s+the list\s+\d+\s+3/);
    expect((await sovang('reconcile', '--json')).out).toMatch(/^\{"documents":0,"totals":\[\{/);
    expect(await members(test().database)).toEqual(BEFORE);
    expect(await differences(test().database)).toEqual([]);
  });

  it('finds a claim that a reviewer changed, and one that was rejected no more', async () => {
    const { database } = test();
    const { out } = await sovang('review', 'list', String(ids[0]), '--json');
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const doctor = claims.find((one) => one.kind === 'member' && JSON.stringify(one.arguments).includes('Sở Y tế'));
    await sovang('review', 'reject', String(ids[0]), doctor.claim, '--reason', 'nhầm', '--batch', 'thử');
    expect((await sovang('reconcile')).out).toMatch(/^1 document looked at/);
    expect((await members(database))[0]).toEqual(BEFORE[0].slice(1));
    await sovang('review', 'revert', '--of', 'thử', '--reason', 'đúng rồi');
    await reconcileDue(database);
    expect(await members(database)).toEqual(BEFORE);
  });
});

describe('sovang judge', () => {
  const SAME = ['judge', 'same', 'Ban Quản lý Một Cửa', 'tt-hcc@bac-ninh', '--province', 'bac-ninh', '--author', 'Lan'];

  it('tells what would move, and keeps nothing of it', async () => {
    const { out } = await sovang(...SAME, '--dry-run');
    expect(out).toMatch(/^nothing was kept; 2 mentions would move\n/);
    expect((await sovang('judge', 'list')).out).toBe('nothing was judged\n');
    expect(await members(test().database)).toEqual(BEFORE);
  });

  it('asks for the province where names are of one', async () => {
    await expect(sovang('judge', 'same', 'Sở Y tế', 'Sở Sức khỏe')).rejects.toThrow('say which by --province');
    await expect(sovang(...SAME.with(5, 'Bắc Ninh'))).rejects.toThrow('bac-ninh or bac-ninh-2025');
    await expect(sovang(...SAME.with(5, 'Bắc Minh'))).rejects.toThrow('no province "Bắc Minh"');
    await expect(sovang(...SAME.with(3, 'tt-hcc@bac-nin'))).rejects.toThrow('The list has no unit "tt-hcc@bac-nin"');
    await expect(sovang(...SAME.with(3, ' , '))).rejects.toThrow('names nobody');
    await expect(sovang(...SAME, '--since', '2020', '--until', '2010')).rejects.toThrow('--since is a year behind');
    await expect(sovang(...SAME, '--batch', ' ')).rejects.toThrow('--batch is a name');
    await expect(sovang(...SAME, '--author', '')).rejects.toThrow('Name somebody');
    expect((await sovang('judge', 'unsure', 'Bộ Y tế', 'Tổng cục Dân số')).out).toContain('0 mentions moved');
    await sovang('judge', 'revert', '1', '--reason', 'thử');
  });

  it('moves every mention in its scope, and only those', async () => {
    const { out } = await sovang(...SAME, '--since', '2020', '--batch', 'sáng');
    expect(out).toMatch(
      /^judgement 3; 1 mention moved\n.*\n3 +Ban Quản lý Một Cửa +2020 +ban-quản-lí-một-cửa@bac-ninh +tt-hcc@bac-ninh\n$/,
    );
    const [first, second, third] = await members(test().database);
    expect([first, second]).toEqual(BEFORE.slice(0, 2));
    expect(third[1]).toBe('Ban Quản lý Một Cửa: tt-hcc@bac-ninh');
    expect(await differences(test().database)).toEqual([]);
  });

  it('refuses what would make one of two that were kept apart, unless told', async () => {
    const apart = ['judge', 'different', 'Trung tâm Hành chính công', 'Sở Y tế', '--province', 'bac-ninh'];
    await expect(sovang(...apart)).rejects.toThrow('--reason says why');
    await sovang(...apart, '--reason', 'hai cơ quan', '--batch', 'sáng');
    const merge = ['judge', 'same', 'Trung tâm Hành chính công', 'Bệnh viện Đa khoa', '--province', 'bac-ninh'];
    await sovang(...merge, '--batch', 'sáng');
    const chain = ['judge', 'same', 'Bệnh viện Đa khoa', 'Sở Y tế', '--province', 'bac-ninh', '--batch', 'sáng'];
    await expect(sovang(...chain)).rejects.toThrow('Earlier judgements keep apart');
    expect((await sovang(...chain, '--even-so')).out).toContain('nobody (contradiction)');
    expect(await differences(test().database)).toEqual([]);
  });

  it('takes back all that was said together, and everything is as it was', async () => {
    const { out } = await sovang('judge', 'revert', '--of', 'sáng', '--reason', 'thử xong');
    expect(out).toMatch(/^judgement [\d, ]+; 2 mentions moved/);
    expect(await members(test().database)).toEqual(BEFORE);
    expect((await sovang('judge', 'list')).out.match(/taken back by/g)).toHaveLength(5);
    expect((await sovang('judge', 'revert', '1', '--reason', 'lại')).out).toBe('nothing new; 0 mentions moved\n');
    await expect(sovang('judge', 'revert', '99', '--reason', 'lại')).rejects.toThrow('There is no judgement 99');
    expect(await differences(test().database)).toEqual([]);
  });

  it('lists names that are nobody yet, those first that settle most', async () => {
    const { database } = test();
    const text = 'Khối thi đua số 9 tổng kết năm 2020. Khối gồm 2 đơn vị: Sở Tư pháp và Công an.';
    const id = await stored(database, paper([text]), '/tin/9.txt', undefined, { province: 'Hà Nam' });
    const open = JSON.parse((await sovang('judge', 'open', '--province', 'Hà Nam', '--json')).out);
    expect(
      open.map(({ name, open: why, mentions }: { name: string; open: string; mentions: number }) => [
        name,
        why,
        mentions,
      ]),
    ).toEqual([
      ['Khối thi đua số 9', 'level', 3],
      ['Công an', 'level', 1],
    ]);
    expect(open[1].proposals[0]).toMatchObject({ code: 'cong-an@ha-nam', reasons: ['name', 'level'] });
    expect((await sovang('judge', 'open', '--province', 'Bắc Ninh')).out).toBe('every name is somebody\n');
    const { out } = await sovang('judge', 'same', 'Công an', 'cong-an@ha-nam', '--province', 'Hà Nam');
    expect(out).toMatch(/nobody +cong-an@ha-nam\n$/);
    expect(await dueForIdentity(database, 10, 0, [id])).toEqual([]);
    await outdateIdentified(database, 'other/1');
    expect(await dueForIdentity(database, 10, 0, [id])).toHaveLength(1);
    await reconcileDue(database);
  });
});

describe('verify', () => {
  const undo = new Error('undo');
  const after = async (tamper: string) => {
    let found: string[] = [];
    const tampering = test().database.transaction(async (session) => {
      await session.change("set local session_replication_role = 'replica'");
      await session.change(tamper);
      found = await differences(session as Database);
      throw undo;
    });
    await expect(tampering).rejects.toBe(undo);
    return found;
  };

  it.each([
    ['another verdict', "update judgement set verdict = 'same' where id = 1", /judgement 1 .* not what its seal says/],
    ['another scope', "update judgement set of_place = 'ha-nam' where id = 1", /judgement 1 .* not what its seal says/],
    ['another reason to take back', "update judgement set reason = 'x' where reverts = 1", /took 1 back\) is not what/],
    [
      'a judgement that is gone',
      'delete from judgement where id = (select max(id) from judgement)',
      /removed or changed/,
    ],
    [
      'a mention that is another unit',
      "update mention set code = 'so-noi-vu@bac-ninh' where code = 'so-y-te@bac-ninh'",
      /"Sở Y tế" in document \d+ is so-y-te@bac-ninh \(list\), not so-noi-vu@bac-ninh/,
    ],
    [
      'a mention that is gone',
      'delete from mention where document_id = (select min(document_id) from mention) and position = 0',
      /mentions, not/,
    ],
    ['a document that was forgotten', 'delete from identified', /was not identified, and nothing says/],
    ['names of nobody', 'delete from identified', /rows of kind mention belong to \d+, which is not there/],
    ['a proposal that is gone', 'delete from mention_proposal', /is .*, not/],
  ])('finds %s', async (_, tamper, says) => {
    expect(await after(tamper)).toContainEqual(expect.stringMatching(says));
  });

  it('finds nothing when all was undone', async () => expect(await differences(test().database)).toEqual([]));
});

describe('a judgement whose names were compared otherwise once', () => {
  const test = useDatabase();

  it('holds for what people wrote, and its seal too', async () => {
    const { database } = test();
    await keepShippedList(database);
    const text = 'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Quản lý Một Cửa.';
    await stored(database, paper([text]), '/tin/1.txt', undefined, { province: 'Bắc Ninh', published: '2019-12-05' });
    const once = (name: string) => ({
      ...{ kind: 'organisation' as const, name, key: `xưa ${name}`, place: 'bac-ninh', within: '' },
      ...{ since: null, until: null },
    });
    const said = {
      ...{ verdict: 'same' as const, of: once('Ban Quản lý Một Cửa'), as: once('Trung tâm Hành chính công') },
      ...{ author: 'Lan', reason: null, batch: 'x', at: '2020-01-01T00:00:00.000Z' },
    };
    await database.transaction((session) => saveJudgements(session, [said], []));
    await reconcileDue(database);
    const codes = await database.query<{ code: string }>("select code from mention where name = 'Ban Quản lý Một Cửa'");
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(['tt-hcc@bac-ninh']));
    expect(await differences(database)).toEqual([]);
  });
});
