import { describe, expect, it } from 'vitest';
import { withDiacritics } from '../src/lexicon/diacritics.js';
import { withLetterCase } from '../src/lexicon/letter-case.js';
import { withLineBreaks } from '../src/lexicon/line-breaks.js';
import { plain } from './damage.js';

describe('diacritics are put back', () => {
  it.each([
    'Khối thi đua số 3 tổng kết năm 2019 tại Sở Nội vụ',
    'Bà Lò Thị Hương, Phó Chủ tịch UBND tỉnh, trao Cờ thi đua',
    'Ba tập thể được đề nghị tặng Bằng khen; ba đơn vị bị nhắc nhở',
    'Nhà trường vinh dự đón nhận Huân chương Lao động hạng Ba',
  ])('in %s', (text) => expect(withDiacritics(plain(text))).toBe(text));

  it.each([
    'Sở Nội vụ tinh Ha Giang to chuc hoi nghi',
    'The committee met in Hanoi on Friday to review the annual report of the ministry and its departments.',
    '12/2019 - 345',
  ])('not in %s', (text) => expect(withDiacritics(text)).toBe(text));
});

describe('small letters are put back', () => {
  it.each([
    [
      'ÔNG TÔ VĂN HẢI, GIÁM ĐỐC SỞ Y TẾ PHÁT BIỂU TẠI HỘI NGHỊ',
      'Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu tại hội nghị',
    ],
    ['CÁC PHƯỜNG ĐÔNG KHÊ, AN TRÌ VÀ LẠCH ĐÀO CÓ MẶT', 'Các phường Đông Khê, An Trì và Lạch Đào có mặt'],
    ['UBND TỈNH TẶNG SỞ TƯ PHÁP CỜ THI ĐUA', 'UBND tỉnh tặng Sở Tư pháp Cờ thi đua'],
    ['BÁO CÁO\nTỔNG KẾT NĂM 2019', 'BÁO CÁO\nTổng kết năm 2019'],
  ])('in %s', (text, cased) => expect(withLetterCase(text)).toBe(cased));

  it.each(['SỞ Y TẾ họp', '12 - 15', 'A'])('not in %s', (text) => expect(withLetterCase(text)).toBe(text));
});

describe('line ends are put back', () => {
  const head = 'Khối thi đua các sở, ngành tỉnh Hà Giang tổng kết phong trào thi đua năm 2019 '.repeat(6).trim();

  it.each([
    ['gồm: 1. Sở Y tế; 2. Sở Nội vụ; 3. Sở Tư pháp.', 'gồm:\n1. Sở Y tế;\n2. Sở Nội vụ;\n3. Sở Tư pháp.'],
    ['gồm: - Sở Y tế; - Sở Nội vụ.', 'gồm:\n- Sở Y tế;\n- Sở Nội vụ.'],
    ['năm 2019 Sáng 21/12, tại Sở Nội vụ', 'năm 2019\nSáng 21/12, tại Sở Nội vụ'],
    ['QUYẾT ĐỊNH: Điều 1. Tặng Bằng khen', '\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Bằng khen'],
  ])('in %s', (line, lines) => {
    const text = `${head} ${line}`;
    expect(withLineBreaks(text)).toBe(`${head} ${lines}`.replace(' \n', '\n'));
  });

  it.each(['vào ngày 1. Ông Tô Hải dự', 'họp ngày 21/12 - Sở Nội vụ', 'tại Sở Nội vụ; sáng 21/12, họp'])(
    'not in %s',
    (line) => expect(withLineBreaks(`${head} ${line}`)).toBe(`${head} ${line}`),
  );

  it('not in a short text or one that has lines', () => {
    expect(withLineBreaks('gồm: 1. Sở Y tế; 2. Sở Nội vụ')).toBe('gồm: 1. Sở Y tế; 2. Sở Nội vụ');
    expect(withLineBreaks(`${head}\ngồm: - Sở Y tế`)).toBe(`${head}\ngồm: - Sở Y tế`);
  });
});
