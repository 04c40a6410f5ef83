import { describe, expect, it } from 'vitest';
import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';

// Tables of pages: the year over them, whom their columns name, what plain numbers count, and who leads a bloc by a cross or a year.

type Row = readonly string[];
const cells = (row: Row, tag = 'td'): string => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: Row, ...rows: readonly Row[]): string =>
  `<table border="1">${cells(head, 'th')}${rows.map((row) => cells(row)).join('')}</table>`;
const page = async (...parts: readonly string[]): Promise<ExtractionRecord> => {
  const html = parts.map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`)).join('\n');
  const document = await readDocument(Buffer.from(`<html><body>${html}</body></html>`), { name: 'x.html' });
  return toRecord('x', document, extract(document));
};
const told = async (...parts: readonly string[]) =>
  (await page(...parts)).awards.map(({ award, recipient, count, year, status }) =>
    [award, recipient ?? count, year, status].join(' | '),
  );

const TWO = table(
  ['TT', 'Tên tập thể', 'Danh hiệu'],
  ['1', 'Trường Mầm non Bến Đá', 'Tập thể lao động tiên tiến'],
  ['2', 'Trường THCS Tân Khê', 'Tập thể lao động xuất sắc'],
);
const both = (year: number | '', status: string): string[] => [
  `Tập thể lao động tiên tiến | Trường Mầm non Bến Đá | ${year} | ${status}`,
  `Tập thể lao động xuất sắc | Trường THCS Tân Khê | ${year} | ${status}`,
];

describe('the lines right over a table say the year of its rows', () => {
  it.each([
    ['Tại hội nghị ký giao ước thi đua năm 2027, các tập thể đã đăng ký các danh hiệu như sau:', 2027, 'registered'],
    ['BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2026-2027', 2027, 'registered'],
    [
      'Tuần qua, huyện Lam Hải mở hội nghị bình bầu thi đua năm 2027. Hội nghị đã suy tôn các tập thể đạt các danh hiệu, hình thức khen thưởng như bảng sau:',
      2027,
      'voted',
    ],
  ] as const)('%s', async (line, year, status) => expect(await told(line, TWO)).toEqual(both(year, status)));

  it.each([
    // two years: nobody knows which
    'Các tập thể đăng ký năm 2026 và các tập thể đăng ký năm 2027, các danh hiệu như sau:',
    'Các tập thể đã đăng ký các danh hiệu như sau:',
  ])('%s', async (line) => expect(await told(line, TWO)).toEqual(both('', 'registered')));
});

describe('plain numbers under awards count those of the unit of the row', () => {
  const LEAD = 'Chủ tịch UBND huyện Lam Hải đã khen thưởng các cá nhân có thành tích xuất sắc năm 2027, cụ thể:';
  it.each([
    [['Đơn vị', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'], ['Trường A', '08', '-'], ['8 | 2027']],
    [
      ['TT', 'Đơn vị', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
      ['1', 'Phòng Tân Khê', '12', '3'],
      ['12 | 2027', '3 | 2027'],
    ],
    // one column alone may hold anything, as may words
    [['Đơn vị', 'Lao động tiên tiến'], ['Trường THCS Bến Đá', '08'], []],
    [
      ['Đơn vị', 'Chỉ tiêu Lao động tiên tiến', 'Chỉ tiêu Chiến sĩ thi đua cơ sở'],
      ['Trường THCS Bến Đá', '08', '02'],
      [],
    ],
  ] as const)('%j', async (head, row, found) => {
    const { awards } = await page(LEAD, table(head, row));
    expect(awards.filter(({ count }) => count !== null).map(({ count, year }) => `${count} | ${year}`)).toEqual(found);
  });
});

describe('the house beside those who receive is whom they belong to', () => {
  const LEAD = 'Chủ tịch UBND huyện Lam Hải đã quyết định khen thưởng năm 2027, có tên trong danh sách sau:';
  it.each([
    [
      ['TT', 'Cơ quan, đơn vị', 'Ông (bà)', 'Khen thưởng'],
      ['1', 'Trường THCS Bến Đá', 'Tô Văn Hải', 'Giấy khen'],
      'Tô Văn Hải',
    ],
    [
      ['TT', 'Ông (bà)', 'Cơ quan, đơn vị', 'Khen thưởng'],
      ['1', 'Hà Thị Nhàn', 'Trường THCS Bến Đá', 'Giấy khen'],
      'Hà Thị Nhàn',
    ],
    [
      ['TT', 'Đơn vị', 'Họ và tên', 'Danh hiệu'],
      ['1', 'Phòng Nội vụ', 'Tô Văn Hải', 'Lao động tiên tiến'],
      'Tô Văn Hải',
    ],
    [['TT', 'Đơn vị', 'Khen thưởng'], ['1', 'Trường THCS Bến Đá', 'Giấy khen'], 'Trường THCS Bến Đá'],
  ] as const)('%j', async (head, row, who) =>
    expect((await page(LEAD, table(head, row))).awards.map(({ recipient }) => recipient)).toEqual([who]),
  );
});

describe('rows of names and nothing else', () => {
  const LEAD = 'Chủ tịch UBND huyện Lam Hải đã trao Giấy khen cho các tập thể dưới đây:';
  it('are those who receive', async () =>
    expect(
      (
        await page(LEAD, table(['Tên tập thể', 'Ghi chú'], ['Trường THCS Bến Đá', ''], ['Trạm Y tế Tân Khê', '']))
      ).awards.map(({ recipient }) => recipient),
    ).toEqual(['Trường THCS Bến Đá', 'Trạm Y tế Tân Khê']));

  it('another table under a lead of its own is none of theirs', async () =>
    expect(
      (
        await page(
          LEAD,
          table(['TT', 'Tên tập thể'], ['1', 'Trường THCS Bến Đá'], ['2', 'Trạm Y tế Tân Khê']),
          'Dự toán chi tiết:',
          table(['Nội dung chi', 'Số tiền (đồng)'], ['Tiền thưởng', '2.400.000'], ['Khung', '850.000']),
        )
      ).awards.map(({ recipient }) => recipient),
    ).toEqual(['Trường THCS Bến Đá', 'Trạm Y tế Tân Khê']));
});

describe('who has too few of the votes', () => {
  it.each([
    ['Ai đạt từ 80% số phiếu đồng ý trở lên là trúng; ai dưới 80% không được bình bầu.', 1],
    ['Cá nhân được dưới 80% số phiếu thì gạch tên.', 1],
    ['Hội đồng bỏ phiếu kín; trên 80% số phiếu là phiếu hợp lệ.', 2],
  ] as const)('%s', async (says, left) =>
    expect(
      (
        await page(
          'BIÊN BẢN KIỂM PHIẾU',
          `Hội đồng bỏ phiếu bình bầu danh hiệu thi đua năm 2027. ${says}`,
          table(
            ['STT', 'Họ và tên', 'Danh hiệu', 'Tỷ lệ'],
            ['1', 'Tô Văn Hải', 'Lao động tiên tiến', '100%'],
            ['2', 'Hà Thị Nhàn', 'Lao động tiên tiến', '44,4%'],
          ),
        )
      ).awards.length,
    ).toBe(left),
  );
});

describe('tables of blocs', () => {
  const LEAD = 'Danh sách các cụm thi đua và đơn vị thành viên năm 2027';
  const NAMES = ['Xã Bến Đá', 'Xã Tân Khê', 'Phường Lam Hải'];
  it.each([
    NAMES.join('<br>'),
    NAMES.map((name, i) => `${i + 1}. ${name}`).join('<br>'),
    NAMES.map((name) => `<p>- ${name}</p>`).join(''),
    NAMES.join('; '),
    NAMES.join(', '),
  ])('members in one cell: %s', async (cell) => {
    const head = ['TT', 'Cụm thi đua', 'Số đơn vị', 'Tên các đơn vị', 'Cụm trưởng'];
    const { members, heads } = await page(LEAD, table(head, ['1', 'Cụm thi đua số 1', '03', cell, 'Xã Tân Khê']));
    expect(members.map(({ org }) => org)).toEqual(NAMES);
    expect(heads.map(({ org, role }) => `${org}: ${role}`)).toEqual(['Xã Tân Khê: head']);
  });

  it('a name over two lines is one', async () =>
    expect(
      (
        await page(
          LEAD,
          table(
            ['TT', 'Khối thi đua', 'Đơn vị thành viên', 'Khối trưởng'],
            ['1', 'Khối thi đua số 1', 'Sở Y tế; Bệnh viện<br>Đa khoa tỉnh', 'Sở Y tế'],
          ),
        )
      ).members.length,
    ).toBe(2));

  it('the years under a role', async () => {
    const html = `<table border="1"><tr><th rowspan="2">TT</th><th rowspan="2">Khối thi đua</th><th rowspan="2">Đơn vị thành viên</th><th colspan="2">Đơn vị làm Khối trưởng</th></tr>
      <tr><th>Năm 2027</th><th>Năm 2028</th></tr>${cells(['1', 'Khối thi đua số 1', 'Sở Y tế; Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ'])}</table>`;
    const { heads } = await page('Danh sách các khối thi đua năm 2027', html);
    expect(heads.map(({ org, year }) => `${org} ${year}`)).toEqual(['Sở Y tế 2027', 'Sở Nội vụ 2028']);
  });

  it.each([
    [
      ['x', ''],
      ['', 'x'],
      ['Sở Y tế: head', 'Sở Nội vụ: deputy'],
    ],
    // no cross, and one under each
    [['', ''], ['', ''], []],
    [['x', 'x'], ['', ''], []],
  ] as const)('crosses under roles: %j', async (first, second, found) => {
    const { heads } = await page(
      'Kiện toàn Khối thi đua các sở năm 2027 gồm các đơn vị có tên trong bảng sau:',
      table(
        ['STT', 'Đơn vị thành viên', 'Khối trưởng', 'Khối phó'],
        ['1', 'Sở Y tế', ...first],
        ['2', 'Sở Nội vụ', ...second],
      ),
    );
    expect(heads.map(({ org, role }) => `${org}: ${role}`)).toEqual(found);
  });
});

describe('what each gets, wherever it stands', () => {
  const LEAD = 'Chủ tịch UBND huyện Lam Hải đã khen thưởng các tập thể có thành tích xuất sắc năm 2027, cụ thể:';
  const pairs = async (...parts: readonly string[]) =>
    (await page(...parts)).awards.map(({ award, recipient, count }) => `${award}: ${recipient ?? count}`);

  it('under a head for notes, in most rows', async () =>
    expect(
      await pairs(
        LEAD,
        table(
          ['TT', 'Tên đơn vị', 'Ghi chú'],
          ['1', 'Trường Bến Đá', 'Cờ thi đua'],
          ['2', 'Trạm Y tế Tân Khê', 'Bằng khen'],
          ['3', 'Chợ Lam Hải', '0'],
        ),
      ),
    ).toEqual(['Cờ thi đua: Trường Bến Đá', 'Bằng khen: Trạm Y tế Tân Khê']));

  it('in one cell over several rows, and no further', async () => {
    const html = `<table border="1">${cells(['TT', 'Đơn vị', 'Hình thức'], 'th')}<tr><td>1</td><td>Trường THCS Bến Đá</td><td rowspan="2">Cờ thi đua</td></tr>
      ${cells(['2', 'Trạm Y tế Tân Khê'])}<tr><td>3</td><td>Trường THCS Lam Hải</td><td>Bằng khen</td></tr></table>`;
    expect(await pairs(LEAD, html)).toEqual([
      'Cờ thi đua: Trường THCS Bến Đá',
      'Cờ thi đua: Trạm Y tế Tân Khê',
      'Bằng khen: Trường THCS Lam Hải',
    ]);
  });

  it('two in the lines of a cell', async () =>
    expect(
      await pairs(LEAD, table(['TT', 'Đơn vị', 'Hình thức'], ['1', 'Trường THCS Bến Đá', 'Cờ thi đua<br>Bằng khen'])),
    ).toEqual(['Cờ thi đua: Trường THCS Bến Đá', 'Bằng khen: Trường THCS Bến Đá']));

  it('counted under persons and collectives', async () => {
    const html = `<table border="1"><tr><th rowspan="2">TT</th><th rowspan="2">Tên đơn vị</th><th colspan="2">Cá nhân</th><th colspan="2">Tập thể</th></tr>
      ${cells(['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc'], 'th')}
      ${cells(['1', 'Liên minh Hợp tác xã tỉnh', '41', '7', '4', ''])}</table>`;
    expect((await page(LEAD, html)).awards.map(({ count, recipient_kind }) => `${count} ${recipient_kind}`)).toEqual([
      '41 person',
      '7 person',
      '4 org',
    ]);
  });
});

describe('tables of blocs without a word of members', () => {
  const LEAD = 'Năm 2027, các khối, cụm thi đua của tỉnh được tổ chức như sau:';
  const lines = async (html: string): Promise<string[]> =>
    (await page(LEAD, html)).members.map(({ bloc, org }) => `${bloc}: ${org}`);
  it.each([
    [
      ['Tên gọi', 'Gồm các đơn vị'],
      ['Cụm thi đua số 1', 'Xã Bến Đá; Xã Tân Khê'],
      ['Cụm thi đua số 2', 'Xã Lam Hải; Xã Lam Sơn'],
      4,
    ],
    [['Cụm thi đua số 1', 'Cụm thi đua số 2'], ['Xã Bến Đá', 'Xã Lam Hải'], ['Xã Tân Khê', 'Xã Lam Sơn'], 4],
    // not a unit under each, and units under no word for units
    [['Cụm thi đua số 1', 'Cụm thi đua số 2'], ['Xã Bến Đá', '98 điểm'], ['Xã Tân Khê', '97 điểm'], 0],
    [['Tên gọi', 'Nơi họp'], ['Cụm thi đua số 1', 'Xã Bến Đá'], ['Cụm thi đua số 2', 'Xã Lam Hải'], 0],
  ] as const)('%j', async (head, first, second, count) =>
    expect(await lines(table(head, first, second))).toHaveLength(count),
  );

  it('roles in a second row of heads', async () => {
    const html = `<table border="1"><tr><th rowspan="2">TT</th><th rowspan="2">Tên khối/cụm thi đua</th><th colspan="2">Đơn vị phụ trách</th><th rowspan="2">Thành viên</th></tr>
      ${cells(['Trưởng', 'Phó'], 'th')}${cells(['1', 'Cụm thi đua số 1', 'Xã Tân Khê', 'Xã Bến Đá', 'Xã Bến Đá, Xã Tân Khê và Xã Lam Hải'])}</table>`;
    expect((await page(LEAD, html)).heads.map(({ org, role }) => `${org}: ${role}`)).toEqual([
      'Xã Tân Khê: head',
      'Xã Bến Đá: deputy',
    ]);
  });
});
