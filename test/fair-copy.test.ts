import { describe, expect, it } from 'vitest';
import { withDiacritics } from '../src/lexicon/diacritics.js';
import { withLetterCase } from '../src/lexicon/letter-case.js';
import { lexicon } from '../src/lexicon/lexicon.js';
import { withLineBreaks } from '../src/lexicon/line-breaks.js';
import { withoutMisreadings } from '../src/lexicon/misreadings.js';
import { Scan } from '../src/lexicon/scan.js';
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

  it.each([
    ['ÔNG LÒ VĂN PÁO, TRƯỞNG BAN TUYÊN GIÁO TỈNH ỦY', 'Ông Lò Văn Páo, Trưởng ban Tuyên giáo Tỉnh ủy'],
    ['CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'Của Ban Thường vụ Tỉnh ủy'],
    ['BÀ NGÔ THỊ PHƯƠNG THẢO, ÔNG THẠCH SÔ PHOL DỰ HỘI NGHỊ', 'Bà Ngô Thị Phương Thảo, ông Thạch Sô Phol dự hội nghị'],
  ])('in names of more parts: %s', (text, cased) => expect(withLetterCase(text)).toBe(cased));

  it('in a long line of an ordinary text', () => {
    const lines = (line: string) => `Hội nghị khối thi đua\n${line}\nBà Lò Thị Mai dự họp.`;
    const long = 'ÔNG TÔ VĂN HẢI, GIÁM ĐỐC SỞ Y TẾ PHÁT BIỂU TẠI HỘI NGHỊ TỔNG KẾT KHỐI THI ĐUA SỐ 3 NĂM 2019';
    const cased = 'Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu tại hội nghị tổng kết Khối thi đua số 3 năm 2019';
    expect(withLetterCase(lines(long))).toBe(lines(cased));
    expect(withLetterCase(lines('QUYẾT ĐỊNH'))).toBe(lines('QUYẾT ĐỊNH'));
    expect(withDiacritics(lines(plain(cased)))).toBe(lines(cased));
    expect(withDiacritics(lines('Xem https://example.org'))).toBe(lines('Xem https://example.org'));
  });

  it.each(['SỞ Y TẾ họp', '12 - 15', 'A'])('not in %s', (text) => expect(withLetterCase(text)).toBe(text));
});

describe('misread words are put right', () => {
  const right = (text: string): string => withoutMisreadings(new Scan(text, lexicon()))?.text ?? text;
  // Others that are no words at all say that the text is misread.
  const noise = 'Cáe đơn vị dã bìuh xét và uhất trí.';

  it.each([
    ['Sở Nộ1 vụ tổ chức hộl nghị', 'Sở Nội vụ tổ chức hội nghị'],
    ['Chủ tịch U8ND tỉnh, TRƯỜUG BAN', 'Chủ tịch UBND tỉnh, TRƯỞNG BAN'],
    ['được thưởngBằng khen', 'được thưởng Bằng khen'],
    ['Tặng Bằng kheu của Bộ trưởug', 'Tặng Bằng khen của Bộ trưởng'],
  ])('in %s', (text, words) => expect(right(text)).toBe(words));

  it.each([
    ['phong trào thi đưa năm 2019', 'phong trào thi đua năm 2019'],
    ['Sơ Nội vụ làm Khối trương', 'Sở Nội vụ làm Khối trưởng'],
    ['UBND tinh tặng Bằng khen nam 2019', 'UBND tỉnh tặng Bằng khen năm 2019'],
    ['Kh ối 2 và Tỉn h ủy', 'Khối 2 và Tỉnh ủy'],
    ['bầuTrưởng vàtặng ngày 2l/12/2O19', 'bầu Trưởng và tặng ngày 21/12/2019'],
  ])('in %s, if the text has others', (text, words) => {
    expect(right(text)).not.toBe(words);
    expect(right(`${text}. ${noise}`)).toBe(`${words}. ${right(noise)}`);
  });

  it.each([
    'Ông Y Thanh Êban, xã Đăk Rlấp, huyện Krông Pắc, tỉnh Đắk Nông',
    'Đội PX14A, Cụm A12, lớp 10B, Quyết định số 12a/QĐ-UBND, điểm b) và c)',
    'Công ty Vinamilk, Agribank và VietinBank ký giao ước',
    'Ở khối phố 5, Trường THPT Ba Lai và hợp tác xã Tân Nam 2',
  ])('not in %s', (text) => {
    expect(right(text)).toBe(text);
    expect(right(`${text}. ${noise}`)).toBe(`${text}. ${right(noise)}`);
  });

  it('in time that grows with the text', () => {
    for (const hostile of ['x', 'trườug ', 'Kh ối ', 'x1 ', 'tỉuh'.repeat(5)]) {
      const text = `${noise} ${hostile.repeat(300_000 / hostile.length)}`;
      const start = performance.now();
      right(text);
      expect(performance.now() - start, hostile).toBeLessThan(20_000);
    }
  });
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
