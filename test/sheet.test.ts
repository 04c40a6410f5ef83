import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnOf, columnsOf } from '../src/reconcile/sheet-columns.js';
import { type KnownAward, matchAward } from '../src/reconcile/sheet-row.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { readTable, writeTable } from '../src/stages/sheet/table.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the heading of a column', () => {
  it.each([
    ['Tên đơn vị', 'unit'],
    ['TÊN TẬP THỂ, CÁ NHÂN', 'unit'],
    ['Danh hiệu thi đua', 'award'],
    ['Hình thức khen thưởng đề nghị', 'award'],
    ['Năm khen', 'year'],
    ['Cấp khen', 'granter'],
    ['Khối, cụm thi đua', 'bloc'],
    ['Tỉnh/Thành phố', 'province'],
    ['Số QĐ', 'number'],
    ['STT', null],
    ['Ghi chú', null],
    ['', null],
  ])('%s says %s', (heading, column) => expect(columnOf(heading)).toBe(column));

  it('is none in a row that names no unit, or nothing of one', () => {
    expect(columnsOf(['STT', 'Danh hiệu', 'Năm']).size).toBe(0);
    expect(columnsOf(['Đơn vị', 'Ghi chú']).size).toBe(0);
    expect([...columnsOf(['STT', 'Đơn vị', 'Danh hiệu'])]).toEqual([
      ['unit', 1],
      ['award', 2],
    ]);
  });
});

describe('an award that a table gives', () => {
  const known = (more: Partial<KnownAward>): KnownAward => ({
    ...{
      course: 'c',
      award: 'Cờ',
      awardCode: 'flag',
      granterId: 'ubnd',
      granter: null,
      year: 2019,
      stages: ['decided'],
      documents: [1],
    },
    ...more,
  });
  const verdict = (...all: readonly KnownAward[]) =>
    matchAward({ code: 'flag', ofState: false, giver: null, granterId: 'ubnd', year: 2019 }, all).verdict;

  it.each<readonly [string, string, readonly KnownAward[]]>([
    ['found', 'where it was decided', [known({})]],
    ['found', 'where the record names no giver', [known({ granterId: null })]],
    ['pending', 'where it was only put forward', [known({ stages: ['voted', 'recommended'] })]],
    ['conflict', 'where it was revoked', [known({ stages: ['decided', 'revoked'] })]],
    ['conflict', 'where another gave it', [known({ granterId: 'other' })]],
    ['conflict', "where it was the Government's", [known({ awardCode: 'flag-of-government' })]],
    ['new', 'where the year is another', [known({ year: 2018 })]],
    ['new', 'where it was another award', [known({ awardCode: 'certificate' })]],
    ['new', 'where there is none', []],
  ])('is %s %s', (expected, _, all) => expect(verdict(...all)).toBe(expected));

  it('is in conflict with another grade', () => {
    const asked = { code: 'order-labour-3', ofState: true, giver: null, granterId: null, year: 2019 };
    expect(matchAward(asked, [known({ awardCode: 'order-labour-2' })]).verdict).toBe('conflict');
    expect(matchAward(asked, [known({ awardCode: 'order-labour-3' })]).verdict).toBe('found');
  });
});

describe('a table', () => {
  const ROWS = [
    ['Đơn vị', 'Năm'],
    ['Sở Y tế; "A"', '2019'],
    ['=1+1', ''],
  ];

  it.each(['bang.xlsx', 'bang.csv'])('comes back as it was written: %s', async (name) => {
    const file = join(folder, name);
    await writeTable(file, ROWS);
    const back = await readTable(file);
    expect(back.slice(0, 2)).toEqual(ROWS.slice(0, 2));
    // In CSV a spreadsheet would run it.
    expect(back[2][0]).toBe(name.endsWith('csv') ? "'=1+1" : '=1+1');
  });

  it('may be parted by semicolons or tabs', async () => {
    const file = join(folder, 'cham.csv');
    for (const mark of [';', '\t']) {
      writeFileSync(file, `\uFEFFĐơn vị${mark}Năm${mark}Khối\nSở Y tế, tỉnh${mark}2019${mark}\n`);
      expect(await readTable(file)).toEqual([
        ['Đơn vị', 'Năm', 'Khối'],
        ['Sở Y tế, tỉnh', '2019', ''],
      ]);
    }
  });

  it.each<readonly [string, Buffer | null, string]>([
    ['thieu.xlsx', null, 'is not there'],
    ['hong.xlsx', Buffer.from('PK not a zip'), 'cannot be read as a spreadsheet'],
    ['cu.xls', Buffer.from('x'), 'is no .xlsx and no .csv file'],
    ['tcvn.csv', Buffer.from([0xb5, 0xb8, 0x2c]), 'is not in UTF-8'],
    ['mo.csv', Buffer.from('"a'), 'is no CSV table'],
  ])('that cannot be read is refused: %s', async (name, bytes, says) => {
    const file = join(folder, name);
    if (bytes) writeFileSync(file, bytes);
    await expect(readTable(file)).rejects.toThrow(says);
  });
});

describe('sovang reconcile FILE', () => {
  const test = useDatabase();
  const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });
  let file: string;
  beforeAll(async () => {
    const { database } = test();
    await keepShippedList(database);
    const keep = async (year: number, recipient: string, award: string, stage: string) => {
      const text = paper([`${recipient} ${stage} ${award} năm ${year}`]);
      const claim = claimOf(
        text,
        'award',
        award,
        says(text, 'award', award),
        says(text, 'recipient', recipient),
        ...[
          follows('granter', 'UBND tỉnh'),
          follows('recipient_kind', 'org'),
          follows('year', year),
          follows('stage', stage),
        ],
      );
      await stored(database, text, `/tin/${recipient}.txt`, [claim], {
        province: 'Bắc Ninh',
        published: `${year}-12-05`,
      });
    };
    await keep(2019, 'Sở Y tế', 'Cờ thi đua', 'decided');
    await keep(2019, 'Sở Nội vụ', 'Bằng khen', 'recommended');
    await keep(2019, 'Sở Tư pháp', 'Huân chương Lao động hạng Nhì', 'decided');
    file = join(folder, 'de-nghi.xlsx');
    await writeTable(file, [
      ['UBND TỈNH BẮC NINH', '', '', ''],
      ['DANH SÁCH KHEN THƯỞNG NĂM 2019', '', '', ''],
      ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Cấp khen'],
      ['1', 'Sở Y tế tỉnh', 'Cờ thi đua xuất sắc', 'UBND tỉnh'],
      ['2', 'Sở Nội vụ', 'Bằng khen', 'Chủ tịch UBND tỉnh'],
      ['3', 'Sở Tư pháp', 'Huân chương Lao động hạng Ba', 'Chủ tịch nước'],
      ['4', 'Sở Xây dựng', 'Bằng khen', 'UBND tỉnh'],
      ['5', 'Công an', 'Bằng khen', 'UBND tỉnh'],
      ['', '', '', ''],
      ['6', 'Sở Ngoại vụ', '', ''],
    ]);
  });
  const OPTIONS = ['--province', 'Bắc Ninh', '--year', '2019'] as const;

  it('gives each row its verdict, with what it rests on', async () => {
    const { heading, columns, rows } = JSON.parse((await sovang('reconcile', file, ...OPTIONS, '--json')).out);
    expect([heading, columns]).toEqual([3, { unit: 2, award: 3, granter: 4 }]);
    expect(
      rows.map(({ row, verdict, unit }: { row: number; verdict: string; unit: string }) => [row, verdict, unit]),
    ).toEqual([
      [4, 'found', 'so-y-te@bac-ninh'],
      [5, 'pending', 'so-noi-vu@bac-ninh'],
      [6, 'conflict', 'so-tu-phap@bac-ninh'],
      [7, 'new', 'so-xay-dung@bac-ninh'],
      [8, 'ambiguous', null],
      [10, 'unread', null],
    ]);
    expect(rows[0].evidence.quote).toBe('Sở Y tế decided Cờ thi đua');
    expect(rows[4].mayBe).toContain('cong-an@bac-ninh');
  });

  it('writes the table with its verdicts', async () => {
    const out = join(folder, 'ket-qua.xlsx');
    const printed = (await sovang('reconcile', file, ...OPTIONS, '--out', out)).out;
    expect(printed).toMatch(/^headings in row 3: unit in column 2, award in column 3, granter in column 4\n/);
    expect(printed).toMatch(/found +1 +rows 4\n/);
    const back = await readTable(out);
    expect(back[2].slice(4)).toEqual(['Kết quả đối chiếu', 'Đơn vị trong hồ sơ', 'Chi tiết', 'Căn cứ']);
    expect(back[3].slice(1)).toEqual([
      'Sở Y tế tỉnh',
      'Cờ thi đua xuất sắc',
      'UBND tỉnh',
      'khớp',
      'so-y-te@bac-ninh',
      'Cờ thi đua, UBND tỉnh, 2019: quyết định',
      'tài liệu 1: “Sở Y tế decided Cờ thi đua” (tài liệu 1)',
    ]);
    expect(back.slice(4, 8).map((row) => row[4])).toEqual([
      'chưa có quyết định',
      'mâu thuẫn',
      'chưa có trong hồ sơ',
      'chưa rõ đơn vị',
    ]);
    const csv = join(folder, 'ket-qua.csv');
    await sovang('reconcile', file, ...OPTIONS, '--out', csv);
    expect(readFileSync(csv, 'utf8')).toContain('khớp');
  });

  it('takes columns as it is told, and says what it needs', async () => {
    const odd = join(folder, 'la.csv');
    writeFileSync(odd, 'A,B\nSở Y tế,Cờ thi đua\n');
    await expect(sovang('reconcile', odd)).rejects.toThrow('No row of headings was found');
    const told = ['--column', 'unit=1', '--column', 'award=2'];
    const { rows } = JSON.parse((await sovang('reconcile', odd, ...OPTIONS, ...told, '--json')).out);
    expect(rows.map(({ row, verdict }: { row: number; verdict: string }) => [row, verdict])).toEqual([
      [1, 'new'],
      [2, 'found'],
    ]);
    await expect(sovang('reconcile', odd, '--column', 'who=1')).rejects.toThrow('Write a column as unit=2');
    await expect(sovang('reconcile', '--year', '2019')).rejects.toThrow('these options need a FILE');
  });

  it('holds members against the record where no column names an award', async () => {
    const { database } = test();
    const text = paper(['Khối thi đua Kinh tế năm 2021 gồm Sở Công Thương']);
    const bloc = 'Khối thi đua Kinh tế';
    const claims = [
      claimOf(text, 'bloc', bloc, says(text, 'name', bloc), follows('year', 2021)),
      claimOf(text, 'member', 'gồm', follows('bloc', bloc), says(text, 'org', 'Sở Công Thương')),
    ];
    await stored(database, text, '/tin/khoi.txt', claims, { province: 'Bắc Ninh', published: '2021-12-05' });
    const members = join(folder, 'khoi.csv');
    writeFileSync(members, 'Đơn vị,Năm,Tỉnh\nSở Công Thương,2021,Bắc Ninh\nSở Công Thương,2020,Bắc Ninh\n');
    const { rows } = JSON.parse((await sovang('reconcile', members, '--json')).out);
    expect(
      rows.map(({ verdict, membership }: { verdict: string; membership: { bloc: string } | null }) => [
        verdict,
        membership?.bloc,
      ]),
    ).toEqual([
      ['found', bloc],
      ['new', undefined],
    ]);
  });
});
