import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Column, Row } from '../src/stages/table-file/column.js';
import { type FileOptions, spooled, tableFile } from '../src/stages/table-file/write.js';
import { xlsxFile } from '../src/stages/table-file/xlsx.js';

const COLUMNS: readonly Column[] = [
  { name: 'unit', type: 'text', vi: 'Đơn vị', en: 'Unit' },
  { name: 'year', type: 'integer', vi: 'Năm', en: 'Year' },
  { name: 'share', type: 'number', vi: 'Tỷ lệ', en: 'Share' },
  { name: 'known', type: 'boolean', vi: 'Đã rõ', en: 'Known' },
  { name: 'published', type: 'date', vi: 'Ngày', en: 'Day' },
  { name: 'at', type: 'moment', vi: 'Lúc', en: 'At' },
  { name: 'blocs', type: 'texts', vi: 'Khối', en: 'Blocs' },
  { name: 'documents', type: 'integers', vi: 'Văn bản', en: 'Documents' },
];
const AT = new Date('2020-02-10T08:30:00.000Z');
const WHOLE: Row = {
  unit: 'Sở Văn hóa, Thể thao và Du lịch “Đắk Nông”',
  year: 2019,
  share: -0.5,
  known: true,
  published: '2020-02-10',
  at: AT,
  blocs: ['Khối 1', 'Cụm "Đông Nam"'],
  documents: [3, 12],
};
const EMPTY: Row = Object.fromEntries(COLUMNS.map(({ name }) => [name, null]));
const HOSTILE = [
  '=HYPERLINK("http://evil.example")',
  '+1+cmd|x',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '<script>alert(1)</script>',
  'dòng một\r\ndòng "hai", ba',
  '\u202Eđảo\u202C a\u200Bb',
];
const ROWS = [WHOLE, EMPTY, ...HOSTILE.map((unit): Row => ({ ...EMPTY, unit }))];

async function* some(rows: readonly Row[], atOnce = 3): AsyncGenerator<readonly Row[]> {
  for (let i = 0; i < rows.length; i += atOnce) yield rows.slice(i, i + atOnce);
}
async function made(rows: readonly Row[], options: Partial<FileOptions> & Pick<FileOptions, 'format'>) {
  const chunks: Buffer[] = [];
  const table = { columns: COLUMNS, rows: some(rows) };
  for await (const chunk of tableFile(table, { headings: 'vi', personal: false, ...options })) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const arrayBuffer = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;

describe('a table as CSV', () => {
  it('begins with a byte order mark, and comes back as it was, but that nothing is a formula', async () => {
    const bytes = await made(ROWS, { format: 'csv' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [headings, whole, empty, ...hostile] = parse(bytes, { bom: true }) as string[][];
    expect(headings).toEqual(['Đơn vị', 'Năm', 'Tỷ lệ', 'Đã rõ', 'Ngày', 'Lúc', 'Khối', 'Văn bản']);
    expect(whole).toEqual([
      WHOLE.unit,
      '2019',
      '-0.5',
      'true',
      '2020-02-10',
      AT.toISOString(),
      'Khối 1 | Cụm "Đông Nam"',
      '3 | 12',
    ]);
    expect(empty).toEqual(COLUMNS.map(() => ''));
    expect(hostile.map(([unit]) => unit)).toEqual(HOSTILE.map((text) => (/^[=+@\t-]/.test(text) ? `'${text}` : text)));
  });

  it('has the headings that were asked for, and these alone where there is no row', async () => {
    expect(String(await made([], { format: 'csv', headings: 'names' }))).toBe(
      `\uFEFF${COLUMNS.map(({ name }) => name).join()}\r\n`,
    );
  });
});

describe('a table as a spreadsheet', () => {
  it('has typed cells, and text that is no formula', async () => {
    const [headings, whole, empty, ...hostile] = await readSheet(await made(ROWS, { format: 'xlsx', headings: 'en' }));
    expect(headings).toEqual(COLUMNS.map(({ en }) => en));
    const day = new Date('2020-02-10T00:00:00Z');
    expect(whole).toEqual([WHOLE.unit, 2019, -0.5, true, day, AT, 'Khối 1 | Cụm "Đông Nam"', '3 | 12']);
    expect(empty.every((cell) => cell === null)).toBe(true);
    // Its reader trims.
    expect(hostile.map(([unit]) => unit)).toEqual(HOSTILE.map((text) => text.trim()));
  });

  it('keeps to what Excel takes: cells of 32,767 characters, days since 1900, no control characters, no marks of its own', async () => {
    const odd: Row[] = [
      { unit: 'ă'.repeat(40_000), published: '1889-05-01' },
      { unit: 'a\u0000b\u0007c\uD800 & < _x0041_' },
    ];
    const [, [long, , , , old], [control]] = await readSheet(await made(odd, { format: 'xlsx' }));
    expect(String(long)).toHaveLength(32_767);
    expect(String(long).endsWith('…')).toBe(true);
    expect(old).toBe('1889-05-01');
    expect(control).toBe('abc & < _x0041_');
  });

  it('is refused where there are more rows than it holds', async () => {
    const all = async (most: number) => {
      const chunks: Buffer[] = [];
      for await (const chunk of xlsxFile({ columns: COLUMNS, rows: some(ROWS) }, 'vi', most)) chunks.push(chunk);
      return readSheet(Buffer.concat(chunks));
    };
    await expect(all(ROWS.length - 1)).rejects.toThrow(/holds 9 rows, and these are more; take CSV/);
    expect(await all(ROWS.length)).toHaveLength(ROWS.length + 1);
  });
});

describe('a table as JSON Lines', () => {
  it('is an object a line', async () => {
    const lines = String(await made(ROWS, { format: 'jsonl' }))
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      ROWS.map((row) => (row === WHOLE ? { ...row, at: AT.toISOString() } : row)),
    );
    expect(await made([], { format: 'jsonl' })).toHaveLength(0);
  });
});

describe('a table as Parquet', () => {
  it('comes back as it was, with its types', async () => {
    const file = arrayBuffer(await made(ROWS, { format: 'parquet' }));
    const [whole, ...others] = await parquetReadObjects({ file });
    expect(whole).toEqual({
      ...WHOLE,
      year: 2019n,
      published: new Date('2020-02-10T00:00:00Z'),
      documents: [3n, 12n],
    });
    // Its reader has undefined for a list that is not there.
    const asNull = (row: object) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? null]));
    expect(others.map(asNull)).toEqual(ROWS.slice(1));
  });

  it('is made in groups of rows', async () => {
    const rows = Array.from({ length: 25_000 }, (_, i): Row => ({ ...EMPTY, unit: `Đơn vị ${i}`, year: i, blocs: [] }));
    const file = arrayBuffer(await made(rows, { format: 'parquet' }));
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5_000]);
    const back = await parquetReadObjects({ file });
    expect(back).toHaveLength(25_000);
    expect(back[24_999]).toMatchObject({ unit: 'Đơn vị 24999', year: 24_999n, blocs: [] });
    expect(parquetMetadata(arrayBuffer(await made([], { format: 'parquet' }))).num_rows).toBe(0n);
  });
});

describe('what is personal', () => {
  const rows: Row[] = [{ unit: 'Bà Mai, sinh năm 1975', blocs: ['CCCD số 001075012345'] }];
  const asked = async (personal: boolean) => String(await made(rows, { format: 'jsonl', personal }));

  it('is masked, unless it is asked for', async () => {
    expect(await asked(false)).toContain('"Bà Mai, sinh năm ****"');
    expect(await asked(false)).toContain('CCCD số ************');
    expect(await asked(true)).toContain('sinh năm 1975');
  });
});

describe('a file to be sent', () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sovang-export-'));
  const options: FileOptions = { format: 'csv', headings: 'vi', personal: false };

  it('says how long it is and goes when it was read; a table that fails half way leaves nothing', async () => {
    const before = left();
    const { bytes, stream } = await spooled({ columns: COLUMNS, rows: some(ROWS) }, options);
    let read = 0;
    for await (const chunk of stream) read += (chunk as Buffer).length;
    expect(read).toBe(bytes);
    await expect.poll(left).toEqual(before);
    const rows = (async function* () {
      yield [WHOLE];
      throw new Error('lost');
    })();
    await expect(spooled({ columns: COLUMNS, rows }, options)).rejects.toThrow('lost');
    expect(left()).toEqual(before);
  });
});
