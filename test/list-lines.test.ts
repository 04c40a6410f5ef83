import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const receivers = (text: string): (string | null)[] =>
  recordOf(text).awards.map(({ recipient, recipient_full, count }) => recipient_full ?? recipient ?? `#${count}`);

const paper = (box: string, form: string, ...lines: string[]): string =>
  [
    `${box.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${'Số: 12/KT'.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
    `${''.padEnd(44)}Lam Hải, ngày 15 tháng 02 năm 2028`,
    '',
    form,
    'Về khen thưởng năm 2027',
    '',
    ...lines,
    '',
  ].join('\n');
const decision = (...lines: string[]): string =>
  paper(
    'UBND TỈNH LAM HẢI',
    'QUYẾT ĐỊNH',
    'QUYẾT ĐỊNH:',
    '',
    ...lines,
    '',
    'Điều 2. Chánh Văn phòng UBND tỉnh thi hành./.',
  );
const submission = (...lines: string[]): string =>
  paper('SỞ Y TẾ', 'TỜ TRÌNH', 'Sở Y tế đề nghị Chủ tịch UBND tỉnh khen thưởng như sau:', '', ...lines);
const news = (...lines: string[]): string =>
  [
    'Khối thi đua số 3 tổng kết năm 2027',
    '',
    'Ngày 15/02/2028, Khối thi đua số 3 họp.',
    '',
    ...lines,
    '',
    'Hội nghị kết thúc cùng ngày.',
  ].join('\n');

const UNITS = ['Sở Y tế', 'Trạm Y tế phường 3', 'Trường THPT Lam Hải'];
const ARTICLE = 'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 03 tập thể có tên sau:';
const MARKERS: readonly (readonly [name: string, line: (unit: string, n: number) => string])[] = [
  ['1.', (unit, n) => `${n}. ${unit};`],
  ['1/', (unit, n) => `${n}/ ${unit}`],
  ['1)', (unit, n) => `${n}) ${unit};`],
  ['(1)', (unit, n) => `(${n}) ${unit};`],
  ['a)', (unit, n) => `${'abc'[n - 1]}) ${unit};`],
  ['-', (unit) => `- ${unit};`],
  ['+', (unit) => `+ ${unit}`],
  ['•', (unit) => `• ${unit}.`],
  ['1-', (unit, n) => `${n}- ${unit}.`],
  ['a bar', (unit, n) => `${n} | ${unit}`],
  ['a tab', (unit, n) => `${n}\t${unit}`],
  ['nothing', (unit) => unit],
];

describe.each(MARKERS)('lines of a list behind %s', (_, line) => {
  const lines = UNITS.map((unit, i) => line(unit, i + 1));

  it('name those of an article, and nobody in the next one', () => {
    expect(receivers(decision(ARTICLE, ...lines))).toEqual(UNITS);
  });

  it('name those whom the line of a submission counts', () => {
    expect(receivers(submission('1. Cờ thi đua của UBND tỉnh: 03 đơn vị', ...lines))).toEqual(UNITS);
  });

  it('name those of news behind a colon', () => {
    expect(receivers(news('Các đơn vị được đề nghị tặng Bằng khen gồm:', ...lines))).toEqual(UNITS);
  });
});

describe('what stands under the line of an award', () => {
  it('is no list where it counts on and names nobody', () => {
    const line = '- Cờ thi đua của UBND tỉnh: 03 đơn vị';
    expect(receivers(submission(line, '- Tỷ lệ hoàn thành nhiệm vụ: 98%', '- Thu ngân sách đạt 102%'))).toEqual(['#3']);
    expect(receivers(submission('1. Cờ thi đua: 03 đơn vị', '2. Sở Y tế gửi hồ sơ trước ngày 28/02'))).toEqual(['#3']);
  });

  it('is none where a line does something', () => {
    const lead = 'Các đơn vị được đề nghị tặng Bằng khen gồm:';
    expect(receivers(news(lead, 'Sở Y tế', 'Sở Nội vụ phát biểu tại hội nghị'))).toEqual(['Sở Y tế']);
  });

  it('is none of a number and several cells', () => {
    expect(receivers(news('Bằng khen được trao cho các đơn vị sau:', '1 | 12,5 | 98', '2 | 13,5 | 97'))).toEqual([]);
  });
});

describe('what the lines of papers say besides', () => {
  const members = (text: string) => recordOf(text).members.map((one) => one.org_full ?? one.org);
  const heads = (text: string) =>
    recordOf(text).heads.map((one) => `${one.org_full ?? one.org} ${one.role} ${one.year}`);

  it('names classes behind a label', () => {
    const article = 'Điều 1. Tặng Giấy khen cho 02 tập thể lớp:';
    expect(receivers(decision(article, '- Tập thể: Lớp 2A, lớp 4C.'))).toEqual(['Lớp 2A', 'lớp 4C']);
    expect(receivers(decision(article, '- Tập thể: Lớp 2A, lớp 4C.', '- Cá nhân:', '+ Tô Văn Hải (lớp 2A)'))).toEqual([
      ...['Lớp 2A', 'lớp 4C', 'Tô Văn Hải'],
    ]);
    expect(receivers(decision(article, '- Em Tô Hải, lớp 2A.'))).not.toContain('lớp 2A');
  });

  it('calls those members who sign a pact, a line each, and tells who leads', () => {
    const pact = (lead: string) =>
      [
        'Hôm nay ngày 06/02/2028, Cụm thi đua số 2 ký giao ước thi đua năm 2028.',
        '',
        lead,
        '1. Phường Bến Đá – do ông Tô Hải, Chủ tịch UBND phường ký (Cụm trưởng)',
        '2. Phường Lam Hải – do bà Hà Nhàn, Phó Chủ tịch UBND phường ký',
      ].join('\n');
    expect(members(pact('CÁC ĐƠN VỊ KÝ GIAO ƯỚC:'))).toEqual(['Phường Bến Đá', 'Phường Lam Hải']);
    expect(heads(pact('CÁC ĐƠN VỊ KÝ GIAO ƯỚC:'))).toEqual(['Phường Bến Đá head 2028']);
    expect(members(pact('CÁC ĐƠN VỊ CHỨNG KIẾN KÝ GIAO ƯỚC:'))).toEqual([]);
  });

  it('counts the units of a bloc that the line over them describes', () => {
    const lead = (counted: string) =>
      `Chúng tôi gồm 2 ${counted} trong Cụm thi đua số 3 các trung tâm y tế ven biển:\n- Sở Y tế\n- Sở Nội vụ\ncùng ký giao ước.`;
    expect(members(lead('đơn vị'))).toEqual(['Sở Y tế', 'Sở Nội vụ']);
    expect(members(lead('đại biểu'))).toEqual([]);
  });

  it('parts whom the role is taken from and who has the next one', () => {
    const said =
      'Cụm thi đua số 3 tổng kết năm 2027. Thuế tỉnh nhận Cụm trưởng năm 2028 từ Sở Y tế, Sở Nội vụ làm Cụm phó.';
    expect(heads(said)).toEqual(['Sở Y tế head 2027', 'Thuế tỉnh head 2028', 'Sở Nội vụ deputy 2028']);
  });

  it('tells of a bloc that meets where blocs are spoken of', () => {
    const blocs = (text: string) => recordOf(text).blocs.map(({ name }) => name);
    const told = (first: string) => `${first}\n\nNgày 14-1-2028, Khối Kinh tế kỹ thuật tổng kết tại Sở Thủy sản.`;
    expect(blocs(told('Các khối thi đua tổng kết năm 2027'))).toEqual(['Khối Kinh tế kỹ thuật']);
    expect(blocs(told('Các cơ quan tổng kết năm 2027'))).toEqual([]);
    // who speaks of it is no part of its name, on the next line or behind a comma
    const of = 'Kết quả của Cụm thi đua số 2 tỉnh Lam Hải';
    for (const between of ['\n', ', '])
      expect(blocs(`${of}${between}Sở Nội vụ tỉnh Lam Hải thông báo quyết định tặng Cờ thi đua:`)).toEqual([
        'Cụm thi đua số 2 tỉnh Lam Hải',
      ]);
    expect(blocs('Cụm thi đua số 2 huyện Tân Khê, tỉnh Lam Hải tổng kết năm 2027.')).toEqual([
      'Cụm thi đua số 2 huyện Tân Khê, tỉnh Lam Hải',
    ]);
    expect(blocs('Ngày 6/2/2028, Cụm thi đua số 2 phường, xã phía Đông tổng kết năm 2027.')).toEqual([
      'Cụm thi đua số 2 phường, xã phía Đông',
    ]);
  });
});
