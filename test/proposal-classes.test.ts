import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award <giver> → recipient | stage" */
const awardsOf = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    ({ award, granter, recipient, count, stage }) =>
      `${award}${granter && !award.includes(granter) ? ` <${granter}>` : ''} → ${recipient ?? `#${count}`} | ${stage}`,
  );
};
const minutes = (...lines: string[]): string =>
  ['Biên bản họp', 'Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.', ...lines].join('\n');
const council = (...lines: string[]): string =>
  [
    'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH LAM HẢI',
    'Số: 12/BC-HĐ',
    '',
    'BÁO CÁO',
    'Kết quả xét khen thưởng năm 2027 đối với Khối thi đua số 3',
    ...lines,
  ].join('\n');
const decision = (...lines: string[]): string =>
  [
    'UBND TỈNH LAM HẢI',
    'Số: 12/QĐ-UBND',
    '',
    'QUYẾT ĐỊNH',
    'Về việc thu hồi khen thưởng năm 2027',
    '',
    'QUYẾT ĐỊNH:',
    ...lines,
  ].join('\n');

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('an award that labels its line', () => {
  it.each([
    [
      minutes('+ Cờ thi đua: đề nghị UBND tỉnh tặng cho Sở Y tế và Thuế tỉnh.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | recommended', 'Cờ thi đua <UBND tỉnh> → Thuế tỉnh | recommended'],
    ],
    [minutes('+ Cờ thi đua: đề nghị UBND tỉnh hướng dẫn thêm cho Sở Y tế và Thuế tỉnh.'), []],
    [minutes('+ Cờ thi đua: đề nghị các đơn vị đăng ký, gửi cho Sở Y tế và Thuế tỉnh.'), []],
    [
      minutes('+ Bằng khen: đề nghị tặng cho 02 đơn vị gồm Sở Y tế, Thuế tỉnh.'),
      ['Bằng khen → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [minutes('+ Bằng khen: đề nghị in cho 02 đơn vị gồm Sở Y tế, Thuế tỉnh.'), []],
    // as many in the bracket as the number says
    [
      minutes('+ Số đơn vị được đề nghị tặng Bằng khen: 02 (Sở Y tế - 5/5 phiếu; Thuế tỉnh - 5/5 phiếu).'),
      ['Bằng khen → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [minutes('+ Số đơn vị được đề nghị tặng Bằng khen: 03 (Sở Y tế - 5/5 phiếu; Thuế tỉnh - 5/5 phiếu).'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('as many as were counted before', () => {
  it.each([
    [minutes('- Có 01 đơn vị đăng ký Cờ thi đua năm 2027, là Sở Y tế;'), ['Cờ thi đua → Sở Y tế | registered']],
    [minutes('- Có 02 đơn vị đăng ký Cờ thi đua năm 2027, là Sở Y tế;'), ['Cờ thi đua → #2 | registered']],
    [
      minutes('02 đơn vị được đề nghị tặng Bằng khen, cụ thể là Sở Y tế và Thuế tỉnh.'),
      ['Bằng khen → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [minutes('Đăng ký Cờ thi đua có 01 đơn vị: Sở Y tế.'), ['Cờ thi đua → Sở Y tế | registered']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what is asked for a unit that the line is about', () => {
  it.each([
    [
      minutes('- Đối với Sở Y tế, đã hoàn thành vượt kế hoạch, đạt 98 điểm: xin được tặng Cờ thi đua của UBND tỉnh.'),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended'],
    ],
    [minutes('- Đối với Sở Y tế, đã hoàn thành vượt kế hoạch, đạt giải Ba: xin rút đề nghị tặng Cờ thi đua.'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('who gives what stands below', () => {
  it.each([
    [
      minutes(
        '1. Đề nghị Chính phủ tặng:',
        '1.1. Cờ thi đua cho Sở Y tế.',
        '2. Đề nghị UBND tỉnh tặng:',
        '2.1. Cờ thi đua cho Thuế tỉnh.',
      ),
      ['Cờ thi đua <Chính phủ> → Sở Y tế | recommended', 'Cờ thi đua <UBND tỉnh> → Thuế tỉnh | recommended'],
    ],
    [
      minutes('1. Đề nghị Chính phủ xem xét:', '1.1. Cờ thi đua cho Sở Y tế.'),
      ['Cờ thi đua <Chính phủ> → Sở Y tế | recommended'],
    ],
    [
      minutes(
        'Danh sách đề nghị khen thưởng:',
        'TT | Đơn vị | Điểm',
        'Đề nghị Chính phủ tặng Cờ thi đua',
        '1 | Sở Y tế | 98,25',
        'Đề nghị UBND tỉnh tặng Cờ thi đua',
        '1 | Thuế tỉnh | 97,25',
        '2 | Sở Nội vụ | 96,25',
      ),
      [
        'Cờ thi đua <Chính phủ> → Sở Y tế | recommended',
        'Cờ thi đua <UBND tỉnh> → Thuế tỉnh | recommended',
        'Cờ thi đua <UBND tỉnh> → Sở Nội vụ | recommended',
      ],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards in the bracket of one unit', () => {
  it.each([
    [
      minutes('Khen thưởng năm 2027:', '- Sở Y tế (được UBND tỉnh tặng Cờ thi đua và được Chính phủ tặng Cờ thi đua).'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | decided', 'Cờ thi đua <Chính phủ> → Sở Y tế | decided'],
    ],
    [
      minutes(
        'Khen thưởng năm 2027:',
        '- Sở Y tế (cùng UBND huyện được tặng Cờ thi đua và được Chính phủ tặng Cờ thi đua).',
      ),
      [],
    ],
    [
      minutes('Khen thưởng năm 2027:', '- Sở Y tế (nhận Cờ thi đua của UBND tỉnh và Bằng khen của UBND tỉnh).'),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | presented', 'Bằng khen của UBND tỉnh → Sở Y tế | presented'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what a council passes and refuses, part by part', () => {
  it.each([
    [
      council(
        '2.1. Cờ thi đua của UBND tỉnh',
        '- Được Hội đồng thông qua: Sở Y tế và Thuế tỉnh (13/13 phiếu).',
        '- Không được Hội đồng thông qua: Sở Nội vụ (05/13 phiếu).',
        '3. Một số đơn vị gửi báo cáo còn chậm.',
      ),
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | council',
        'Cờ thi đua của UBND tỉnh → Thuế tỉnh | council',
        'Cờ thi đua của UBND tỉnh → Sở Nội vụ | refused',
      ],
    ],
    [council('2.1. Cờ thi đua của UBND tỉnh', '- Được Hội đồng mời họp: Sở Y tế và Thuế tỉnh (13/13 phiếu).'), []],
    [
      council(
        'Kết quả như sau:',
        'TT | Tập thể | Hình thức | Tỷ lệ phiếu',
        'A. CÁC TRƯỜNG HỢP HỘI ĐỒNG THỐNG NHẤT ĐỀ NGHỊ KHEN THƯỞNG',
        '1 | Sở Y tế | Cờ thi đua của UBND tỉnh | 100%',
        'B. CÁC TRƯỜNG HỢP HỘI ĐỒNG KHÔNG THỐNG NHẤT ĐỀ NGHỊ KHEN THƯỞNG',
        '1 | Thuế tỉnh | Bằng khen của UBND tỉnh | 38%',
      ),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | council', 'Bằng khen của UBND tỉnh → Thuế tỉnh | refused'],
    ],
    [
      minutes(
        'Kết quả như sau:',
        'TT | Tập thể | Hình thức đề nghị | Điểm',
        'A. CÁC TRƯỜNG HỢP KHỐI THỐNG NHẤT ĐỀ NGHỊ KHEN THƯỞNG',
        '1 | Sở Y tế | Cờ thi đua của UBND tỉnh | 98',
        'B. CÁC TRƯỜNG HỢP KHỐI ĐỀ NGHỊ KHEN THƯỞNG SAU',
        '1 | Thuế tỉnh | Bằng khen của UBND tỉnh | 97',
      ),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended', 'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('tables of what was handed over', () => {
  const table = (over: string, prize: string, who: string): string =>
    minutes(
      over,
      `TT | ${prize} | ${who} | Người trao`,
      '01 | Cờ thi đua của UBND tỉnh | Sở Y tế | Tô Văn Hải',
      '02 | Bằng khen của UBND tỉnh | Thuế tỉnh | Tô Văn Hải',
    );
  it.each([
    [
      table('Các tập thể đã được trao thưởng, cụ thể như sau:', 'Phần thưởng', 'Tập thể nhận'),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | presented', 'Bằng khen của UBND tỉnh → Thuế tỉnh | presented'],
    ],
    [
      table('Các tập thể đã được khen thưởng, cụ thể như sau:', 'Phần thưởng', 'Tập thể nhận'),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | decided', 'Bằng khen của UBND tỉnh → Thuế tỉnh | decided'],
    ],
    [
      minutes(
        'Kết quả năm 2027:',
        'TT | Tập thể đã được khen thưởng | Ký nhận',
        'CỜ THI ĐUA CỦA UBND TỈNH (QUYẾT ĐỊNH NGÀY 15/02/2028)',
        '1 | Sở Y tế | ',
      ),
      ['CỜ THI ĐUA CỦA UBND TỈNH → Sở Y tế | decided'],
    ],
    [
      minutes(
        'Kết quả năm 2027:',
        'TT | Tập thể đã được tập huấn | Ký nhận',
        'CỜ ĐỎ CỦA UBND TỈNH (KẾ HOẠCH NGÀY 15/02/2028)',
        '1 | Sở Y tế | ',
      ),
      [],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what is taken back of those who had it', () => {
  it.each([
    [
      decision(
        'Điều 1. Thu hồi Cờ thi đua của UBND tỉnh về thành tích năm 2027 mà Sở Y tế đã được tặng tại Quyết định ngày 15/02/2028.',
      ),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | revoked'],
    ],
    [
      decision(
        'Điều 1. Thu hồi Cờ thi đua của UBND tỉnh về thành tích năm 2027 mà Sở Y tế chuyển đến theo Quyết định ngày 15/02/2028.',
      ),
      [],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('names that a verb ends', () => {
  it.each([
    [
      minutes('Khối đề nghị tặng Bằng khen cho Sở Y tế, lập hồ sơ trình theo quy định.'),
      ['Bằng khen → Sở Y tế | recommended'],
    ],
    [
      minutes('Khối đề nghị tặng Bằng khen cho Sở Văn hóa, thể thao và du lịch theo quy định.'),
      ['Bằng khen → Sở Văn hóa, thể thao và du lịch | recommended'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('a case on which opinions are asked', () => {
  const found = ['Huân chương Lao động hạng Ba → Tô Văn Hải | recommended'];
  it.each([
    'Sở Nội vụ lấy ý kiến nhân dân đối với trường hợp đề nghị tặng thưởng Huân chương Lao động hạng Ba cho ông Tô Văn Hải.',
    'Thông báo xin ý kiến của nhân dân về trường hợp ông Tô Văn Hải được đề nghị tặng thưởng Huân chương Lao động hạng Ba.',
  ])('is no condition: %s', (text) => expect(awardsOf(text)).toEqual(found));
  it.each([
    'Trường hợp đề nghị tặng thưởng Huân chương Lao động hạng Ba cho ông Tô Văn Hải thì phải có ý kiến của cấp ủy.',
    'Hội đồng có ý kiến: trường hợp được tặng thưởng Huân chương Lao động hạng Ba thì ông Tô Văn Hải không được xét Bằng khen.',
  ])('is one: %s', (text) => expect(awardsOf(text)).toEqual([]));
});
