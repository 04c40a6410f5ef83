import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// Tables that pages give away cell by cell, or column by column. Each pair: what must come out, then a text that differs in what the rule asks for.

const ANNEX = (rows: string): string =>
  `UBND TỈNH LAM HẢI\nSố: 218/QĐ-UBND\nLam Hải, ngày 06 tháng 3 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. Tặng Bằng khen cho các tập thể, cá nhân (có phụ lục kèm theo).\n\nPHỤ LỤC\nTẶNG BẰNG KHEN\n${rows}`;
const names = (rows: string): string[] =>
  awardsOf(ANNEX(rows)).map((line) => line.replace(/^.*→ /u, '').replace(/ 2027$/, ''));

describe('a table of which each cell has a line', () => {
  it('goes on with its numbers under the next section, past the number of a page', () =>
    expect(
      names(
        'TT\nTên tập thể\nI\nKhối thi đua các sở\n1\nSở Y tế\n2\nSở Nội vụ\nII\nKhối thi đua các doanh nghiệp\n3\nCông ty Bến Đá\n2\n4\nĐiện lực Tân Khê\n',
      ),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Công ty Bến Đá', 'Điện lực Tân Khê']));
  it('ends where the numbers do not go on', () =>
    expect(names('TT\nTên tập thể\n1\nSở Y tế\n2\nSở Nội vụ\n7\nCông ty Bến Đá\n')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('has cells that break before a capital, or before "và"', () => {
    expect(
      names(
        'TT\nHọ và tên\nĐơn vị\n1\nÔng Tô Văn Hải\nDoanh nghiệp tư nhân\nSố 15 Bến Đá\n2\nBà Hà Thị Nhàn\nSở Y tế\n',
      ),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']);
    expect(names('TT\nTên tập thể\nGhi chú\n1\nSở Nông nghiệp\nvà Phát triển nông thôn\n2\nSở Y tế\n')).toEqual([
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Sở Y tế',
    ]);
  });
  it('has parts by letters, which are of no bloc of the part before', () => {
    const blocs = (letter: string): (string | null)[] =>
      recordOf(
        ANNEX(
          `TT\nHọ và tên\nA\nTập thể\nI\nKhối thi đua các sở\n1\nSở Y tế\n2\nSở Nội vụ\n${letter}\nCá nhân\n1\nÔng Tô Văn Hải\n2\nBà Hà Thị Nhàn\n`,
        ),
      ).awards.map(({ bloc }) => bloc ?? null);
    expect(blocs('B')).toEqual(['Khối thi đua các sở', 'Khối thi đua các sở', null, null]);
    expect(blocs('II')).toEqual(Array(4).fill('Khối thi đua các sở'));
  });
  it('postpones some', () => {
    const rows = (note: string): string => `TT\nTên tập thể\nGhi chú\n1\nSở Y tế\nCả năm\n2\nHuyện Tân Khê\n${note}\n`;
    expect(names(rows('Hoãn, mới thành lập'))).toEqual(['Sở Y tế']);
    expect(names(rows('Mới thành lập'))).toEqual(['Sở Y tế', 'Huyện Tân Khê']);
  });
});

describe('a table that was copied column by column', () => {
  const columns = (third: string): string =>
    `STT\n1\n2\n3\nHọ và tên\nTô Văn Hải\nHà Thị Nhàn\n${third}\nChức vụ\nGiám đốc Sở Y tế\nKế toán\nThủ kho\n`;
  it('has a row for each number', () =>
    expect(names(columns('Vi Văn Tuyên'))).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', 'Vi Văn Tuyên']));
  it('not where a column has not as many lines', () =>
    expect(names(columns('Vi Văn Tuyên').replace('Hà Thị Nhàn\n', '')).length).toBeLessThan(3));
});

describe('a row of tabs that breaks off', () => {
  const rows = (second: string): string => `1\tSở Y tế\n2\tKhoa Nội,\n${second}\n3\tSở Nội vụ\n4\tSở Tư pháp\n`;
  it('goes on below', () =>
    expect(names(rows('Bệnh viện Bến Đá'))).toEqual([
      'Sở Y tế',
      'Khoa Nội, Bệnh viện Bến Đá',
      'Sở Nội vụ',
      'Sở Tư pháp',
    ]));
  it('where a cell follows too', () =>
    expect(
      names(
        'TT\tHọ và tên\tĐơn vị\tThành tích\n1\tTô Văn Hải\tKhoa Nội,\nBệnh viện Bến Đá\t72 ngày\n2\tHà Thị Nhàn\tSở Y tế\t60 ngày\n',
      ),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
});

describe('two columns that are numbered downwards', () => {
  const list = (second: number): string =>
    `1. Hộ ông Tô Văn Hải          ${second}. Hộ bà Vàng Thị Dở\n2. Hộ bà Hà Thị Nhàn          ${second + 1}. Hộ ông Cứ A Sử\n`;
  it('are one list', () =>
    expect(names(list(3))).toEqual(['Hộ ông Tô Văn Hải', 'Hộ bà Vàng Thị Dở', 'Hộ bà Hà Thị Nhàn', 'Hộ ông Cứ A Sử']));
  it('not where the second does not begin behind the first', () =>
    expect(names(list(7))).not.toContain('Hộ ông Cứ A Sử'));
});

describe('cells of a row in lines behind a year', () => {
  const page = (third: string): string[] =>
    awardsOf(
      `TRƯỜNG THPT BẾN ĐÁ\n\nTHÀNH TÍCH KHEN THƯỞNG\nNăm\nHình thức khen thưởng\nCấp khen\n1987\nHuân chương Lao động hạng Ba\n${third}\n1998\nHuân chương Lao động hạng Nhì\nChủ tịch nước\n2004\nCờ thi đua của Bộ GD&ĐT\nBộ Giáo dục và Đào tạo\n`,
    ).map((line) => line.replace(/ → TRƯỜNG THPT BẾN ĐÁ/u, ''));
  it('say last who gave', () =>
    expect(page('Hội đồng Nhà nước')).toEqual([
      'Huân chương Lao động hạng Ba 1987',
      'Huân chương Lao động hạng Nhì 1998',
      'Cờ thi đua của Bộ GD&ĐT 2004',
    ]));
  it('not where what stands last gives nothing', () =>
    expect(page('Trường Tiểu học Tân Khê')).not.toContain('Huân chương Lao động hạng Ba 1987'));
});

describe('a table of who leads by years', () => {
  const heads = (head: string): string[] =>
    recordOf(
      `QUY CHẾ\nHoạt động của Khối thi đua số 3\n\nĐiều 3. Khối trưởng của Khối thi đua số 3 luân phiên như sau:\n\nNăm\n${head}\nKhối phó\n2027\nSở Y tế\nSở Nội vụ; Sở Tư pháp\n2028\nSở Nội vụ\nThuế tỉnh\n\nĐiều 4. Nhiệm vụ.\n`,
    ).heads.map(({ role, org, year }) => `${role} ${year} ${org}`);
  it('has a line for each cell', () =>
    expect(heads('Khối trưởng')).toEqual([
      'head 2027 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
      'deputy 2027 Sở Tư pháp',
      'head 2028 Sở Nội vụ',
      'deputy 2028 Thuế tỉnh',
    ]));
  it('and a head that says so', () => expect(heads('Đơn vị đăng cai')).not.toContain('head 2027 Sở Y tế'));
});

describe('a dash beside the points', () => {
  const given = (second: string): string[] =>
    awardsOf(
      `BIÊN BẢN\nHọp bình xét thi đua năm 2027 của Khối thi đua số 3\n\nNăm nay Thuế tỉnh đã được Bộ Tài chính tặng Bằng khen. Kết quả:\nTT | Đơn vị | Điểm | Hình thức đề nghị | Số phiếu\n1 | Sở Y tế | 98 | Cờ thi đua của UBND tỉnh | 9/9\n2 | Sở Nội vụ | 90 | ${second}\n3 | Sở Tư pháp | 89 | Bằng khen của UBND tỉnh | 9/9\n`,
    ).filter((line) => line.includes('Sở Nội vụ'));
  it('says that there is no award', () => expect(given('- | -')).toEqual([]));
  it('unlike an award', () => expect(given('Bằng khen của UBND tỉnh | 9/9')).toHaveLength(1));
});
