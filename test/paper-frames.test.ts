import { describe, expect, it } from 'vitest';
import { headLines, recordOf } from './record-of.js';

const minutes = (...lines: readonly string[]): string =>
  [
    'UBND TỈNH LAM HẢI',
    'KHỐI THI ĐUA SỐ 3',
    'Số: 12/BB-KTĐ',
    '',
    'BIÊN BẢN',
    'Họp tổng kết Khối thi đua số 3 năm 2027',
    '',
    ...lines,
    '',
  ].join('\n');
const divides = (...lines: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN TỈNH LAM HẢI',
    'Số: 12/QĐ-UBND',
    '',
    'QUYẾT ĐỊNH',
    'Về việc chia khối thi đua năm 2028',
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...lines,
    '',
  ].join('\n');
const officials = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} [${titles.join(' / ')}] ${act}`);
const members = (text: string): string[] =>
  recordOf(text)
    .members.filter(({ basis }) => basis !== 'inferred')
    .map(({ bloc, org, org_full }) => `${bloc} ∋ ${org_full ?? org}`);

/** Each with its like that must not be read so. */
describe('those present', () => {
  it.each([
    // a label between the name and the title
    [['Thành phần:', '- Ông Tô Hải. Chức vụ: Giám đốc Sở Y tế'], ['Tô Hải [Giám đốc Sở Y tế] attend']],
    [['Thành phần:', '- Ông Tô Hải. Nhiệm vụ: Giám đốc Sở Y tế ủy quyền'], ['Tô Hải [] attend']],
    // a rule between them
    [['Thành phần:', '- Ông Tô Hải | Giám đốc Sở Y tế'], ['Tô Hải [Giám đốc Sở Y tế] attend']],
    [['Thành phần:', '- Ông Tô Hải | 40 tuổi'], ['Tô Hải [] attend']],
    // a colon behind the honorific
    [['Thành phần:', '- Ông: Kiều Phú - Giám đốc Sở Y tế'], ['Kiều Phú [Giám đốc Sở Y tế] attend']],
    [['Thành phần:', '- Khách: Kiều Phú - Giám đốc Sở Y tế'], []],
    // a second colon, behind what he was in the meeting
    [['Thư ký: Bà Hà Mai: Phó Giám đốc Sở Y tế'], ['Hà Mai [Phó Giám đốc Sở Y tế] other']],
    [['Người chủ trì: Ông Tô Hải, Giám đốc Sở Y tế'], ['Tô Hải [Giám đốc Sở Y tế] chair']],
    [['Người được mời: Ông Tô Hải, Giám đốc Sở Y tế'], ['Tô Hải [Giám đốc Sở Y tế] other']],
    // what he was behind a dash is no part of his unit
    [['Thành phần:', '1. Ông Tô Hải - Giám đốc Sở Y tế - Chủ trì'], ['Tô Hải [Giám đốc Sở Y tế] chair']],
    [
      ['Thành phần:', '1. Ông Tô Hải - Giám đốc Sở Y tế, thành viên'],
      ['Tô Hải [Giám đốc Sở Y tế / thành viên] attend'],
    ],
    // bare lines
    [
      ['I. THÀNH PHẦN', 'Ông Tô Hải, Giám đốc Sở Y tế', 'Bà Hà Mai', 'Giám đốc Thuế tỉnh', '', 'II. NỘI DUNG'],
      ['Tô Hải [Giám đốc Sở Y tế] attend', 'Hà Mai [Giám đốc Thuế tỉnh] attend'],
    ],
    [
      ['I. THÀNH PHẦN', 'Khối họp đông đủ.', 'Ông Tô Hải, Giám đốc Sở Y tế', '', 'II. NỘI DUNG'],
      ['Tô Hải [Giám đốc Sở Y tế] other'],
    ],
    // whence they come, under the heading that says that they are there
    [
      [
        'I. THÀNH PHẦN',
        '1. Lãnh đạo tỉnh:',
        '- Ông Tô Hải, Giám đốc Sở Y tế.',
        '2. Khối:',
        '- Bà Hà Mai, Giám đốc Thuế tỉnh.',
      ],
      ['Tô Hải [Giám đốc Sở Y tế] attend', 'Hà Mai [Giám đốc Thuế tỉnh] attend'],
    ],
    [
      [
        'I. PHÂN CÔNG',
        '1. Lãnh đạo tỉnh:',
        '- Ông Tô Hải, Giám đốc Sở Y tế.',
        '2. Khối:',
        '- Bà Hà Mai, Giám đốc Thuế tỉnh.',
      ],
      ['Tô Hải [Giám đốc Sở Y tế] other', 'Hà Mai [Giám đốc Thuế tỉnh] other'],
    ],
    // the cells of a row
    [
      [
        'I. THÀNH PHẦN',
        'STT\tHọ và tên\tChức vụ\tGhi chú',
        '1\tTô Văn Hải\tGiám đốc Sở Y tế\tChủ trì',
        '2\tHà Thị Mai\tGiám đốc Thuế tỉnh\t',
      ],
      ['Tô Văn Hải [Giám đốc Sở Y tế] chair', 'Hà Thị Mai [Giám đốc Thuế tỉnh] attend'],
    ],
    [
      [
        'I. KHEN THƯỞNG',
        'STT\tHọ và tên\tChức vụ\tGhi chú',
        '1\tTô Văn Hải\tGiám đốc Sở Y tế\tGiấy khen',
        '2\tHà Thị Mai\tGiám đốc Thuế tỉnh\tGiấy khen',
      ],
      [],
    ],
  ])('%j', (lines, found) => expect(officials(minutes(...lines))).toEqual(found));
});

describe('who signs', () => {
  const signs = (...lines: readonly string[]) => {
    const { signer, clerk } = recordOf(minutes('Khối thảo luận báo cáo.', '', ...lines)).doc;
    return [signer, clerk];
  };
  it.each([
    [
      ['GIÁM ĐỐC', 'Lò Văn Pành (đã ký)'],
      ['Lò Văn Pành', null],
    ],
    [
      ['GIÁM ĐỐC', 'Lò Văn Pành (vắng)'],
      [null, null],
    ],
    [
      ['THƯ KÝ | CHỦ TRÌ', ' | ', 'Hà Ngọc Diệp | Tô Văn Hải'],
      ['Tô Văn Hải', 'Hà Ngọc Diệp'],
    ],
    [
      ['TM. THƯ KÝ          TM. CHỦ TỌA', '', 'Hà Ngọc Diệp        Tô Văn Hải'],
      ['Tô Văn Hải', 'Hà Ngọc Diệp'],
    ],
    [
      ['Thư ký              Chủ trì', '', 'Hà Ngọc Diệp        Tô Văn Hải'],
      ['Tô Văn Hải', 'Hà Ngọc Diệp'],
    ],
    [
      ['Thư ký              Khách mời', '', 'Hà Ngọc Diệp        Tô Văn Hải'],
      [null, null],
    ],
  ])('%j', (lines, found) => expect(signs(...lines)).toEqual(found));
});

describe('the day that minutes tell', () => {
  it.each([
    [['Thời gian: 8 giờ, ngày 05/12/2027.', 'Địa điểm: Sở Y tế.'], '2027-12-05 Sở Y tế'],
    [['- Thời gian: ngày 05/12/2027', '- Địa điểm: Sở Y tế'], '2027-12-05 Sở Y tế'],
    [['Hạn nộp: 8 giờ, ngày 05/12/2027.', 'Địa điểm: Sở Y tế.'], 'null Sở Y tế'],
  ])('%j', (lines, found) =>
    expect(
      recordOf(minutes(...lines, 'Nội dung: Tổng kết Khối thi đua số 3 năm 2027.')).meetings.map(
        ({ date, venue }) => `${date} ${venue}`,
      ),
    ).toEqual([found]),
  );
});

describe('units that a paper divides into blocs', () => {
  const A = ['1. Sở Y tế', '2. Sở Nội vụ'];
  const B = ['1. Thuế tỉnh', '2. Hội Nông dân tỉnh'];
  const FOUND = ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh', 'Hội Nông dân tỉnh'];
  const lists = (first: string, second: string): string[] => [
    'Điều 1. Chia các khối thi đua như sau:',
    first,
    ...A,
    second,
    ...B,
  ];
  it.each([
    [lists('I. KHỐI NỘI CHÍNH', 'II. KHỐI VĂN HÓA'), FOUND],
    [lists('I. Khối thi đua số 1 (gồm 02 đơn vị)', 'II. Khối thi đua số 2 (gồm 02 đơn vị)'), FOUND],
    [
      [
        'Điều 1. Thành lập Khối Nội chính gồm các đơn vị có tên sau:',
        ...A,
        'Điều 2. Thành lập Khối Văn hóa gồm các đơn vị có tên sau đây:',
        ...B,
      ],
      FOUND,
    ],
  ])('%j', (lines, found) => expect(members(divides(...lines)).map((said) => said.split(' ∋ ')[1])).toEqual(found));

  it('of blocs that only a paper about them calls so', () => {
    const text = divides('1. Khối Nội chính gồm: Sở Y tế, Sở Nội vụ.', '2. Khối Văn hóa gồm: Thuế tỉnh, Tỉnh đoàn.');
    expect(recordOf(text).blocs.map(({ name }) => name)).toEqual(['Khối Nội chính', 'Khối Văn hóa']);
    expect(recordOf(text.replace('chia khối thi đua', 'phong trào thi đua')).blocs).toEqual([]);
  });

  it('whose names differ in "thành thị" alone, and not in "thành phố"', () => {
    const blocs = (other: string) =>
      recordOf(
        divides(
          '1. Cụm thi đua các trường miền núi: Sở Y tế, Sở Nội vụ.',
          `2. Cụm thi đua các trường ${other}: Thuế tỉnh.`,
        ),
      ).blocs.length;
    expect(blocs('thành thị')).toBe(2);
  });
});

describe('members', () => {
  it.each([
    [
      ['1. Tên gọi: Khối thi đua số 3.', '2. Các thành viên: Sở Y tế, Thuế tỉnh.'],
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [['1. Tên gọi: Khối thi đua số 3.', '2. Các khách mời: Sở Y tế, Thuế tỉnh.'], []],
    [
      ['DANH SÁCH CÁC ĐƠN VỊ THÀNH VIÊN KHỐI THI ĐUA SỐ 3', '', '1. Sở Y tế', '2. Thuế tỉnh'],
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [['DANH SÁCH CÁC ĐƠN VỊ THÀNH VIÊN NỢ BÁO CÁO', '', '1. Sở Y tế', '2. Thuế tỉnh'], []],
    [
      ['Chúng tôi gồm:', '1. Sở Y tế', '2. Thuế tỉnh', 'cùng ký giao ước.'],
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [['Khách mời gồm:', '1. Sở Y tế', '2. Thuế tỉnh', 'cùng ký giao ước.'], []],
  ])('%j', (lines, found) =>
    expect(members(minutes('Khối thi đua số 3 họp.', '', ...lines)).map((said) => said.split(' ∋ ')[1])).toEqual(found),
  );
});

describe('who leads', () => {
  it.each([
    // a label over the line
    [
      ['1. Khối trưởng năm 2028', '- Sở Y tế', '2. Khối phó năm 2028', '- Thuế tỉnh'],
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh'],
    ],
    [['1. Khối trưởng năm 2028 báo cáo', '- Sở Y tế', '2. Khối phó năm 2028 góp ý', '- Thuế tỉnh'], []],
    // in turn
    [
      ['Luân phiên Khối trưởng như sau: năm 2028: Sở Y tế; năm 2029: Thuế tỉnh.'],
      ['head 2028 Sở Y tế', 'head 2029 Thuế tỉnh'],
    ],
    [['Khối trưởng báo cáo như sau: năm 2028: Sở Y tế; năm 2029: Thuế tỉnh.'], []],
    // cells of a line, of a row
    [
      ['Khối trưởng năm 2028 | Sở Y tế', 'Khối phó năm 2028 | Thuế tỉnh'],
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh'],
    ],
    [
      ['Năm | Khối trưởng | Khối phó', '2028 | Sở Y tế | Thuế tỉnh', '2029 | Thuế tỉnh | Tỉnh đoàn'],
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh', 'head 2029 Thuế tỉnh', 'deputy 2029 Tỉnh đoàn'],
    ],
    [['Quý | Khối trưởng | Khối phó', '2028 | Sở Y tế | Thuế tỉnh', '2029 | Thuế tỉnh | Tỉnh đoàn'], []],
    // the year of the column, of the section
    [
      ['TT | Đơn vị | Nhiệm vụ năm 2028', '1 | Sở Y tế | Khối trưởng', '2 | Thuế tỉnh | Khối phó'],
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh'],
    ],
    [
      ['TT | Đơn vị | Nhiệm vụ', '1 | Sở Y tế | Khối trưởng', '2 | Thuế tỉnh | Khối phó'],
      ['head 2027 Sở Y tế', 'deputy 2027 Thuế tỉnh'],
    ],
    [['2. Phân công nhiệm vụ năm 2028', 'a) Khối trưởng: Sở Y tế'], ['head 2028 Sở Y tế']],
    [['2. Phân công trang trí năm 2028', 'a) Khối trưởng: Sở Y tế'], ['head 2027 Sở Y tế']],
    // what it was before
    [['Sở Y tế (Khối phó năm 2027) sẽ làm Khối trưởng năm 2028.'], ['deputy 2027 Sở Y tế', 'head 2028 Sở Y tế']],
    [['Tiếp tục giao Sở Y tế làm Khối trưởng năm 2028.'], ['head 2028 Sở Y tế', 'head 2027 Sở Y tế']],
    [['Hội nghị tiếp tục bầu Sở Y tế làm Khối trưởng năm 2028.'], ['head 2028 Sở Y tế']],
  ])('%j', (lines, found) => expect(headLines(minutes('Khối thi đua số 3 họp.', '', ...lines))).toEqual(found));
});

describe('numbered blocs under the headings of a paper', () => {
  const paper = (heading: string, ...labels: readonly string[]): string =>
    [
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      'Số: 12/TB-SGDĐT',
      '',
      'THÔNG BÁO',
      'Kết quả xếp loại thi đua năm 2028',
      '',
      '1. Kết quả xếp loại',
      'a) Cụm thi đua số I: Nhất: THPT Tân Khê.',
      'b) Cụm thi đua số II: Nhất: THPT Bến Đá.',
      '',
      `2. ${heading}`,
      `- ${labels[0]}: cụm trưởng THPT An Hòa, cụm phó THPT Tân Mỹ;`,
      `- ${labels[1]}: cụm trưởng THPT Lam Sơn, cụm phó THPT Bến Đá.`,
      '',
    ].join('\n');
  const found = (text: string) => {
    const { blocs, heads } = recordOf(text);
    return { blocs: blocs.map(({ name }) => name), years: [...new Set(heads.map(({ year }) => year))] };
  };

  it('are the same bloc with "thi đua" or without, and no other where the number is another', () => {
    const heading = 'Phân công cụm trưởng, cụm phó năm 2029';
    expect(found(paper(heading, 'Cụm I', 'Cụm II')).blocs).toEqual(['Cụm thi đua số I', 'Cụm thi đua số II']);
    expect(found(paper(heading, 'Cụm I', 'Cụm III')).blocs).toHaveLength(3);
  });

  it.each([
    ['Phân công cụm trưởng, cụm phó năm học 2029-2030', 2030],
    ['Cụm trưởng, cụm phó năm 2029', 2029],
    ['Chấm điểm cụm trưởng, cụm phó năm 2029', 2028],
  ])('have heads in the year that the heading assigns: %s', (heading, year) =>
    expect(found(paper(heading, 'Cụm I', 'Cụm II')).years).toEqual([year]),
  );

  it.each([
    ['Khối thi đua phòng, ban, trung tâm họp ngày 12/3/2028.', 'Khối thi đua phòng, ban, trung tâm'],
    ['Khối thi đua Sở, Ban, Ngành họp ngày 12/3/2028.', 'Khối thi đua Sở, Ban, Ngành'],
    ['Khối thi đua số 3, Ban Tổ chức Tỉnh ủy họp ngày 12/3/2028.', 'Khối thi đua số 3'],
  ])('are called by kinds of offices, and not by the next office: %s', (text, name) =>
    expect(recordOf(text).blocs.map((bloc) => bloc.name)).toEqual([name]),
  );
});
