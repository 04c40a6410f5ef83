import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, rowsOf, shippedAuthority } from '../src/reconcile/authority.js';
import { contextOf } from '../src/reconcile/mention-context.js';
import { registerOf } from '../src/reconcile/register.js';
import { resolve } from '../src/reconcile/resolve.js';
import { currentAuthority, importList, keepShippedList } from '../src/stages/authority/authority.js';
import { checkAuthority } from '../src/stages/verification/authority.js';
import { checkJournal } from '../src/stages/verification/journal.js';
import { listEditions, loadEdition } from '../src/store/authority.js';
import type { Session } from '../src/store/connection.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-list-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of the lines under the usual headings. */
async function listFile(...lines: readonly string[]): Promise<string> {
  const path = join(folder, 'don-vi.csv');
  await writeFile(path, ['unit,province,says,value,since,until,source', ...lines].join('\n'));
  return path;
}

const HOSPITAL = [
  'Bệnh viện Sản Nhi,Bắc Ninh,is,,2015,2025-06-30,QĐ 1/QĐ-UBND',
  'Bệnh viện Sản Nhi,Bắc Ninh,abbreviation,BVSN,2015,,sổ tay',
  'Bệnh viện Sản Nhi,bac-ninh,part-of,Sở Y tế,2015,,sổ tay',
] as const;

const countOf = async (session: Session, table: string): Promise<number> => {
  const [{ count }] = await session.query<{ count: number }>(`select count(*) as count from ${table}`);
  return count;
};

async function differences(session: Session): Promise<string[]> {
  const found: string[] = [];
  const differs = (_: string, says: string) => found.push(says);
  await checkAuthority(session, differs);
  await checkJournal(session, differs);
  return found;
}

describe('the list that ships, in the database', () => {
  const test = useDatabase();
  beforeAll(() => keepShippedList(test().database));

  it('is kept once, whoever comes first', async () => {
    const { database } = test();
    await Promise.all(Array.from({ length: 3 }, () => keepShippedList(database)));
    expect(await listEditions(database)).toMatchObject([{ name: AUTHORITY, shipped: true, current: true }]);
    const { entities, names, relations } = rowsOf(shippedAuthority());
    expect(await countOf(database, 'current_entity')).toBe(entities.length);
    expect(await countOf(database, 'current_entity_name')).toBe(names.length);
    expect(await countOf(database, 'current_entity_relation')).toBe(relations.length);
  });

  it('comes back row by row', async () => {
    const { database } = test();
    const [{ id }] = await listEditions(database);
    expect(await loadEdition(database, id)).toEqual(rowsOf(shippedAuthority()));
  });

  it('is what its seal says, and leaves the journal empty', async () => {
    const { database } = test();
    expect(await differences(database)).toEqual([]);
    expect(await countOf(database, 'journal')).toBe(0);
  });

  it.each(['authority_edition', 'entity', 'entity_name', 'entity_relation'])('is never changed: %s', async (table) => {
    const { database } = test();
    await expect(database.change(`delete from ${table}`)).rejects.toThrow('only added');
    await expect(database.change(`truncate ${table} cascade`)).rejects.toThrow('only added');
  });

  it('is found out when somebody changes it all the same', async () => {
    const { database } = test();
    const undo = new Error('undo');
    const tampering = database.transaction(async (session) => {
      await session.change('set local session_replication_role = replica');
      await session.change("update entity_name set name = 'Sở Y Tế' where edition_id = 1 and position = 500");
      expect(await differences(session)).toEqual([
        expect.stringContaining(`${AUTHORITY} (edition 1) is not what its seal says`),
      ]);
      throw undo;
    });
    await expect(tampering).rejects.toBe(undo);
  });

  it('takes no name or relation of an entity that no list has', async () => {
    const { database } = test();
    const nobody = "'ffffffffffffffffffffffffffffffff'";
    await expect(
      database.change(`insert into entity_name select 1, 999999, ${nobody}, 'x', 'alias', null, null, 'x'`),
    ).rejects.toThrow('which no list has');
    await expect(
      database.change(`insert into entity_relation select 1, 999999, 'dissolved', ${nobody}, null, null, null, 'x'`),
    ).rejects.toThrow('which no list has');
  });
});

describe('what an archivist adds', () => {
  const test = useDatabase();
  beforeAll(() => keepShippedList(test().database));

  it('is refused line by line, and whole', async () => {
    const { database } = test();
    const before = await listEditions(database);
    const file = await listFile(
      ...HOSPITAL,
      'Bệnh viện Mắt,Bắc Ninh,is,,,,sổ',
      'Bệnh viện Mắt,Bắc Ninh,is,,2015,2014,sổ',
      'Bệnh viện Mắt,Bắc Ninh,is,,năm 2015,,sổ',
      'Sở Y tế,bac-ninh,alias,Ty Y tế,,,',
      'Sở Nội vụ,bac-ninh,alias,Sở Y tế,2010,,sổ',
      'Sở Y tế,bac-ninh,is,,,,sổ',
      'Sở Mây,bac-ninh,alias,SM,,,sổ',
      'Sở Y tế,Bắc Ninh,alias,SYTBN,,,sổ',
      'Sở Y tế,Bắc Nam,alias,SYTBN,,,sổ',
      'Sở Y tế,bac-ninh,merged-into,Sở Y tế,,,sổ',
      'Sở Y tế,bac-ninh,merged-into,,,,sổ',
      'Sở Y tế,bac-ninh,thành,,,,sổ',
      ',bac-ninh,is,,,,sổ',
    );
    const districts = join(folder, 'huyen.csv');
    await writeFile(
      districts,
      'unit,province,says,level,until,source\nHuyện đoàn Yên Phong,bac-ninh,is,district,2025-06-30,sổ\nCông an huyện Yên Phong,bac-ninh,is,district,,sổ\n',
    );
    expect((await importList(database, districts, 'Lan')).refused).toMatchObject([
      { line: 3, says: expect.stringMatching(/^units of districts ended on 2025-06-30 .*203\/2025\/QH15/) },
    ]);
    const { refused, kept } = await importList(database, file, 'Lan');
    expect(kept).toBe(false);
    expect(refused.map(({ line, says }) => `${line}: ${says}`)).toEqual([
      expect.stringMatching(/^5: "Bắc Ninh" may be bac-ninh, bac-ninh-2025; give dates that tell/),
      '6: it ends (2014) before it begins (2015).',
      '7: "năm 2015" is no date; write 2025-07-01, 2025-07 or 2025.',
      expect.stringMatching(/^8: the column "source" is empty/),
      expect.stringMatching(/^9: "Sở Y tế" is the name of so-y-te@bac-ninh in that time/),
      expect.stringMatching(
        /^10: "Sở Y tế" is in the list with another place, level or time|^10: .* in the list already, as so-y-te@bac-ninh/,
      ),
      expect.stringMatching(/^11: the list has no "Sở Mây" in "bac-ninh"/),
      expect.stringMatching(/^12: .* may be so-y-te@bac-ninh, so-y-te@bac-ninh-2025/),
      expect.stringMatching(/^13: the list has no "Sở Y tế" in "Bắc Nam"/),
      '14: "Sở Y tế" cannot be merged-into itself.',
      '15: the column "value" is empty; "merged-into" needs one.',
      expect.stringMatching(/^16: "thành" is nothing that a line can say/),
      expect.stringMatching(/^17: the column "unit" is empty/),
    ]);
    expect(await listEditions(database)).toEqual(before);
  });

  it('is known from then on, by its names and in its time', async () => {
    const { database } = test();
    const { kept, rows } = await importList(database, await listFile(...HOSPITAL), 'Lan');
    expect(kept).toBe(true);
    expect([rows.entities.length, rows.names.length, rows.relations.length]).toEqual([1, 2, 1]);
    const register = registerOf(await currentAuthority(database));
    const ask = (surface: string, year: number) =>
      resolve(surface, contextOf({ publisher: 'Báo Bắc Ninh', year }, register), register).same?.code ?? null;
    expect(ask('Bệnh viện Sản Nhi', 2019)).toBe('benh-vien-san-nhi@bac-ninh');
    expect(ask('BVSN', 2019)).toBe('benh-vien-san-nhi@bac-ninh');
    expect(ask('Bệnh viện Sản - Nhi tỉnh', 2019)).toBe('benh-vien-san-nhi@bac-ninh');
    expect(ask('Bệnh viện Sản Nhi', 2010)).toBeNull();
  });

  it('is not added twice; of a longer file only what is new', async () => {
    const { database } = test();
    expect((await importList(database, await listFile(...HOSPITAL), 'Lan')).kept).toBe(false);
    const longer = await listFile(
      ...HOSPITAL,
      'Sở Y tế,bac-ninh,former,Ty Y tế,,1996,sổ',
      'Sở Y tế,bac-ninh,former,Ty Y tế,,1996,sổ',
    );
    const { rows, kept } = await importList(database, longer, 'Lan');
    expect(kept).toBe(true);
    expect([rows.entities.length, rows.names.length, rows.relations.length]).toEqual([0, 1, 0]);
    expect(await listEditions(database)).toMatchObject([
      { shipped: true, author: 'sovang' },
      { shipped: false, author: 'Lan', name: 'don-vi.csv', current: true },
      { shipped: false, author: 'Lan', name: 'don-vi.csv', current: true },
    ]);
  });

  it('is sealed and named by the journal', async () => {
    const { database } = test();
    expect(await differences(database)).toEqual([]);
    expect(await countOf(database, 'journal')).toBe(2);
  });

  it('may have Vietnamese headings and semicolons; a column that nobody knows is refused', async () => {
    const { database } = test();
    const path = join(folder, 'tieng-viet.csv');
    await writeFile(path, '\uFEFFđơn vị;tỉnh;nội dung;giá trị;nguồn\nSở Tư pháp;bac-giang;abbreviation;TP-BG;sổ\n');
    expect((await importList(database, path, 'Lan')).kept).toBe(true);
    await writeFile(path, 'unit,says,source,màu\nx,is,x,x\n');
    await expect(importList(database, path, 'Lan')).rejects.toThrow(
      /has a column "màu"; the columns are unit, province/,
    );
    await writeFile(path, 'unit,source\nx,x\n');
    await expect(importList(database, path, 'Lan')).rejects.toThrow(/has no column "says"/);
    await writeFile(path, Buffer.from([0x75, 0x6e, 0x69, 0x74, 0xd0, 0x0a]));
    await expect(importList(database, path, 'Lan')).rejects.toThrow(/not in UTF-8/);
    await expect(importList(database, join(folder, 'fehlt.csv'), 'Lan')).rejects.toThrow(/is not there/);
  });
});

describe('sovang entities', () => {
  const test = useDatabase();
  const sovang = (...args: readonly string[]) =>
    commandHere(['entities', ...args], { DATABASE_URL: test().url, SOVANG_HOME: folder });
  const json = async (...args: readonly string[]) => JSON.parse((await sovang(...args, '--json')).out);
  const codes = async (...args: readonly string[]) => (await json(...args)).map(({ code }: { code: string }) => code);

  it('finds by part of a name, by a short form, by province and year', async () => {
    expect(await codes('--find', 'noi vu', '--province', 'Bắc Ninh')).toEqual([
      'so-noi-vu@bac-ninh',
      'so-noi-vu@bac-ninh-2025',
    ]);
    expect(await codes('--find', 'VHTTDL', '--province', 'Bắc Ninh', '--year', '2019')).toEqual(['so-vhttdl@bac-ninh']);
    expect(await codes('--find', 'Sở NN&PTNT', '--province', 'hai-phong', '--year', '2026')).toEqual([]);
    expect(await codes('--find', 'tỉnh Hà', '--year', '1995')).toContain('ha-bac');
    const { out, said } = await sovang('--province', 'Huế', '--limit', '2');
    expect(out).toMatch(/^CODE +NAME +TIME +ID\nthua-thien-hue +thành phố Huế +1989 – +f3875188bc00\n/);
    expect(said).toMatch(/^2 of \d+; --limit shows more/);
    expect((await sovang('--find', 'zzz')).out).toBe('the list has none\n');
    await expect(sovang('--province', 'Bắc Nam')).rejects.toThrow(/There was no province "Bắc Nam"/);
    await expect(sovang('--year', '19')).rejects.toThrow(/A year has four digits/);
  });

  it('shows names in their time and what became of it', async () => {
    const { out } = await sovang('show', 'so-nnmt@bac-ninh');
    const what = out.split('\n').filter((line) => / (took in|merged into|was merged into|part of) /.test(line));
    expect(what.map((line) => line.replaceAll(/ {2,}/g, ' | ').split(' | ').slice(0, 2).join(' | '))).toEqual([
      '2025-02 – 2025-06-30 | is part of',
      '2025-03 | took in',
      '2025-03 | took in',
      '2025-07-01 | was merged into',
    ]);
    const { id, names, timeline } = await json('show', 'bac-giang');
    expect(names).toMatchObject([{ name: 'tỉnh Bắc Giang', kind: 'official', until: '2025-06-30' }]);
    expect(timeline).toMatchObject([
      { kind: 'split-into', direction: 'in', other: { code: 'ha-bac' }, since: '1997-01-01' },
      { kind: 'merged-into', direction: 'out', other: { code: 'bac-ninh-2025' }, since: '2025-07-01' },
    ]);
    expect((await json('show', id.slice(0, 8))).code).toBe('bac-giang');
    await expect(sovang('show', 'Bắc Ninh')).rejects.toThrow(/may be bac-ninh, bac-ninh-2025/);
    await expect(sovang('show', 'khong-co')).rejects.toThrow(/The list has no "khong-co"/);
  });

  it('imports a list, and says which lines are wrong', async () => {
    const file = await listFile(...HOSPITAL, 'Sở Mây,bac-ninh,alias,SM,,,sổ');
    const wrong = await sovang('import', file, '--author', 'Lan');
    expect(wrong).toMatchObject({
      code: 1,
      said: expect.stringMatching(/don-vi.csv line 5: the list has no "Sở Mây"/),
    });
    expect(wrong.out).toBe(`nothing of ${file} was kept: 1 line refused\n`);
    const right = await sovang('import', await listFile(...HOSPITAL), '--author', 'Lan');
    expect(right).toMatchObject({ code: 0, out: `${file}: added 1 unit, 2 names, 1 relation\n` });
    expect((await sovang('import', file)).out).toBe(`${file} says nothing that the list does not have\n`);
    expect(await codes('--find', 'san nhi')).toEqual(['benh-vien-san-nhi@bac-ninh']);
  });
});
