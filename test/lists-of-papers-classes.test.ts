import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text.js';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// What lists, tables and notices of official papers say of those whom they name; each beside one that only looks like it.

/** The head of a paper over its lines. */
const paper = (form: string, ...lines: string[]): string =>
  [
    'UBND TỈNH LAM HẢI',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/SNV',
    'Lam Hải, ngày 11 tháng 02 năm 2028',
    '',
    form,
    ...lines,
  ].join('\n');

describe('results that a notice tells', () => {
  const under = (decided: string): string[] =>
    awardLines(
      paper(
        'THÔNG BÁO',
        'Kết quả khen thưởng các cụm, khối thi đua thuộc tỉnh năm 2027',
        `Ngày 05/02/2028, Chủ tịch UBND tỉnh ${decided} đối với các tập thể. Sở Nội vụ thông báo kết quả như sau:`,
        '1. Cụm thi đua số 1',
        '1.1. Cờ thi đua của UBND tỉnh: phường Bến Đá.',
        '1.2. Bằng khen của Chủ tịch UBND tỉnh: xã Tân Khê; xã An Sơn.',
      ),
    );
  it('were decided right before', () =>
    expect(under('đã ban hành các quyết định khen thưởng')).toEqual([
      'Cờ thi đua của UBND tỉnh → phường Bến Đá 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → xã Tân Khê 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → xã An Sơn 2027',
    ]));
  it('are still to be decided', () => expect(under('sẽ ban hành các quyết định khen thưởng')).toEqual([]));
});

describe('"các tập thể nêu trên"', () => {
  const told = (line: string): string[] =>
    awardLines(
      paper('THÔNG BÁO', 'Kết quả khen thưởng năm 2027', line, '2. Các tập thể nêu trên nhận Cờ thi đua tại hội nghị.'),
    );
  it('have what the lines above said of each', () =>
    expect(told('1. Giấy khen: Sở Y tế; Sở Công Thương.')).toEqual([
      'Giấy khen → Sở Y tế 2027',
      'Giấy khen → Sở Công Thương 2027',
    ]));
  it('are those whom the line above only names', () =>
    expect(told('1. Đơn vị dẫn đầu: Sở Y tế; Sở Công Thương.')).toEqual([
      'Cờ thi đua → Sở Y tế 2027',
      'Cờ thi đua → Sở Công Thương 2027',
    ]));
});

describe('a table under an award', () => {
  const table = (...head: string[]): string =>
    [
      'UBND TỈNH LAM HẢI',
      'BAN TỔ CHỨC ĐẠI HỘI',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập – Tự do – Hạnh phúc',
      'Lam Hải, ngày 24 tháng 8 năm 2028',
      '',
      'DANH SÁCH',
      'Tập thể, cá nhân được khen thưởng tại Đại hội Thi đua yêu nước tỉnh Lam Hải',
      '',
      'A. KHEN THƯỞNG CẤP TỈNH',
      ...head,
    ].join('\n');
  const rows = (...head: string[]): string =>
    table(
      ...head,
      'TT',
      'Tên tập thể',
      'Dẫn đầu khối thi đua',
      '1',
      'Sở Y tế',
      'Khối thi đua số 3',
      '2',
      'Sở Tư pháp',
      'Khối thi đua số 5',
    );

  it('is of its year, and its blocs too', () => {
    const { awards, blocs } = recordOf(rows('1. Cờ thi đua của UBND tỉnh năm 2027'));
    expect(awards.map(({ recipient, year }) => `${recipient} ${year}`)).toEqual(['Sở Y tế 2027', 'Sở Tư pháp 2027']);
    expect(blocs.map(({ year }) => year)).toEqual([2027, 2027]);
  });
  it('is of the merit in the bracket', () =>
    expect(
      recordOf(rows('1. Cờ thi đua của UBND tỉnh (thành tích từ năm 2023 đến năm 2026)')).awards.map((one) => one.year),
    ).toEqual([2026, 2026]));
  it('says no year where the bracket cites a decision', () =>
    expect(
      recordOf(rows('1. Cờ thi đua của UBND tỉnh (Quyết định số 12/QĐ-UBND ngày 01/02/2025)')).awards.every(
        (one) => one.year !== 2025,
      ),
    ).toBe(true));
  it('gives nothing to who made the list', () =>
    expect(recipientNames(rows('1. Cờ thi đua của UBND tỉnh năm 2027'))).not.toContain('BAN TỔ CHỨC ĐẠI HỘI'));
  it('ends before the heading of the next', () =>
    expect(
      recipientNames(
        table(
          '1. Bằng khen của Chủ tịch UBND tỉnh',
          'a) Tập thể',
          'TT',
          'Tên tập thể',
          'Thuộc ngành',
          '1',
          'Sở Y tế',
          'Y tế',
          '2',
          'Khoa Nội',
          'Bệnh viện Đa khoa tỉnh',
          'b) Cá nhân',
          'TT',
          'Họ và tên',
          'Năm sinh',
          '1',
          'Tô Văn Hải',
          '1969',
          '2',
          'Hà Thị Nhàn',
          '1981',
        ),
      ),
    ).toEqual(['Sở Y tế', 'Khoa Nội', 'Tô Văn Hải', 'Hà Thị Nhàn']));
});

describe('what is not handed over', () => {
  const counted = (where: string): string[] =>
    awardLines(`(34 tập thể khác được tặng Bằng khen của Chủ tịch UBND tỉnh, ${where}).`);
  it('at the congress is given all the same', () =>
    expect(counted('không trao tại Đại hội')).toEqual(['Bằng khen của Chủ tịch UBND tỉnh → #34']));
  it('to some is not given', () => expect(counted('không trao cho tập thể nào')).toEqual([]));
});

describe('"loại" in a note of a table', () => {
  const noted = (note: string): string[] =>
    recipientNames(
      [
        'DANH SÁCH',
        'II. Chiến sĩ thi đua cơ sở',
        'STT | Họ và tên | Ghi chú',
        `1 | Tô Văn Hải | ${note}`,
        '2 | Hà Thị Nhàn | Sáng kiến tốt',
      ].join('\n'),
    );
  it('grades', () => expect(noted('SKKN loại A')).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('strikes out', () => expect(noted('Loại khỏi danh sách')).toEqual(['Hà Thị Nhàn']));
});

describe('sentences in the last cell of a row', () => {
  const listed = (last: string, had: string): string =>
    [
      'CÔNG TY THAN BẾN ĐÁ',
      'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA TỔNG GIÁM ĐỐC',
      'TT',
      'Họ và tên',
      'Đơn vị',
      last,
      '01',
      'Tô Văn Hải',
      'Phân xưởng 8',
      `Làm 286 công, năng suất vượt 18%; ${had} tặng Giấy khen năm 2027.`,
      '02',
      'Hà Thị Nhàn',
      'Phân xưởng 2',
      'Chỉ đạo đào vượt 410 mét lò; có 02 sáng kiến làm lợi 340 triệu đồng cho Công ty.',
    ].join('\n');
  const proposed = (last: string, had: string): string[] =>
    awardLines(listed(last, had)).filter((line) => line.startsWith('BẰNG KHEN'));
  const held = (had: string): string[] =>
    awardLines(listed('Tóm tắt thành tích năm 2028', had)).filter((line) => line.startsWith('Giấy khen'));
  it('tell of merits', () => expect(proposed('Tóm tắt thành tích năm 2028', 'được Giám đốc Công ty')).toHaveLength(2));
  it('tell of none under another head', () => expect(proposed('Chữ ký', 'được Giám đốc Công ty')).toEqual([]));
  it('tell what was given', () => expect(held('được Giám đốc Công ty')).toEqual(['Giấy khen → Tô Văn Hải 2027']));
  it('tell what was only asked for', () => expect(held('được đề nghị Giám đốc Công ty')).toEqual([]));
});

describe('the number of a page in a list', () => {
  const text = (between: string): string =>
    ['Tặng Giấy khen của Sư đoàn trưởng cho:', '1. Ban Quân lực, Phòng Tham mưu', between, '2. Trung đội 3'].join('\n');
  const footers = (between: string): number =>
    readText(new TextEncoder().encode(text(between)), 'example.txt').blocks.filter(({ kind }) => kind === 'footer')
      .length;
  it('is no part of a name', () => {
    expect(footers('Trang 1/2')).toBe(1);
    expect(recipientNames(text('Trang 1/2'))).toEqual(['Ban Quân lực, Phòng Tham mưu', 'Trung đội 3']);
  });
  it('is no line of words', () => expect(footers('Trang bị 1/2')).toBe(0));
});

describe('a unit and where it belongs', () => {
  const given = (to: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${to}.`);
  it('is a school in its commune', () =>
    expect(given('Trường Tiểu học Tân Khê 1, xã Bến Đá')).toEqual(['Trường Tiểu học Tân Khê 1, xã Bến Đá']));
  it('is one of two that are announced', () =>
    expect(given('02 đơn vị: Trường Tiểu học Tân Khê 1, xã Bến Đá')).toHaveLength(2));
  it('is a college beside a commune', () => expect(given('Trường Cao đẳng Tân Khê, xã Bến Đá')).toHaveLength(2));
  it('is one of three in a list', () =>
    expect(given('Trường Tiểu học Tân Khê 1, xã Bến Đá và Sở Y tế')).toHaveLength(3));
  it('is a numbered company of a corps', () =>
    expect(given('Công ty 74, Binh đoàn 15')).toEqual(['Công ty 74, Binh đoàn 15']));
  it('is a company beside a corps where it has a name', () =>
    expect(given('Công ty Cao su Bến Đá, Binh đoàn 15')).toEqual(['Công ty Cao su Bến Đá', 'Binh đoàn 15']));
  it('is one of several companies', () => expect(given('Công ty 72, Công ty 74, Binh đoàn 15')).toHaveLength(3));
});

describe('the house of a hall', () => {
  const venue = (where: string): (string | null)[] =>
    recordOf(
      [
        'BIÊN BẢN',
        'Hội nghị bình xét thi đua năm 2027',
        `Hôm nay, ngày 19/12/2027, tại Hội trường tầng 4, ${where} hội nghị bình xét thi đua năm 2027.`,
      ].join('\n'),
    ).meetings.map((one) => one.venue);
  it('stands between commas', () =>
    expect(venue('Vietinbank Bến Đá, Khối thi đua số 3 tổ chức')).toEqual(['Hội trường tầng 4, Vietinbank Bến Đá']));
  it('is none of several units', () =>
    expect(venue('Vietinbank Bến Đá, Vietcombank Bến Đá và Khối thi đua số 3 tổ chức')).toEqual(['Hội trường tầng 4']));
});

describe('the year over lines of awards', () => {
  const years = (line: string, item: string): (number | null)[] =>
    recordOf(
      [
        'BIÊN BẢN',
        'Phiên họp thứ nhất năm 2028 của Hội đồng Thi đua - Khen thưởng tỉnh',
        'Thời gian: ngày 07/3/2028.',
        line,
        item,
      ].join('\n'),
    ).awards.map((one) => one.year);
  it('is told behind a letter', () =>
    expect(
      years(
        'c) Thông qua danh sách đề nghị Chủ tịch UBND tỉnh khen thưởng năm 2027:',
        '- Cờ thi đua của UBND tỉnh: 24 tập thể;',
      ),
    ).toEqual([2027]));
  it('is not told to the next letter', () =>
    expect(
      years(
        'c) Thông qua danh sách đề nghị Chủ tịch UBND tỉnh khen thưởng năm 2027:',
        'd) Đề nghị tặng Cờ thi đua của UBND tỉnh cho 24 tập thể;',
      ),
    ).toEqual([2028]));
});
