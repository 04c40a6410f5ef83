import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const news = (...lines: string[]): string => [OPENING, ...lines].join('\n');
/** "recipient: award stage" */
const awardsOf = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    (one) => `${one.recipient_full ?? one.recipient ?? one.count}: ${one.award} ${one.stage}`,
  );
};

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('words that point back to units', () => {
  it.each([
    [
      news('Sở Y tế có nhiều mô hình hay. Hội nghị thống nhất đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị này.'),
      ['Sở Y tế: Cờ thi đua recommended'],
    ],
    // which of two is meant nobody knows
    [news('Sở Y tế phối hợp với Thuế tỉnh. Hội nghị thống nhất đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị này.'), []],
    [
      news('Dẫn đầu là Sở Y tế và Thuế tỉnh. Hai đơn vị này được đề nghị UBND tỉnh tặng Cờ thi đua.'),
      ['Sở Y tế: Cờ thi đua recommended', 'Thuế tỉnh: Cờ thi đua recommended'],
    ],
    [
      news('Dẫn đầu là Sở Y tế và Thuế tỉnh. Ba đơn vị này được đề nghị UBND tỉnh tặng Cờ thi đua.'),
      ['3: Cờ thi đua recommended'],
    ],
    [
      news('Đạt trên 95 điểm có Sở Y tế, Thuế tỉnh. Các đơn vị nêu trên được đề nghị UBND tỉnh tặng Bằng khen.'),
      ['Sở Y tế: Bằng khen recommended', 'Thuế tỉnh: Bằng khen recommended'],
    ],
    [
      news('Đạt trên 95 điểm có Sở Y tế, Thuế tỉnh. Các đơn vị trên địa bàn được đề nghị UBND tỉnh tặng Bằng khen.'),
      [],
    ],
    [
      news('Với thành tích của Sở Y tế, hội nghị đề nghị UBND tỉnh tặng đơn vị này Cờ thi đua.'),
      ['Sở Y tế: Cờ thi đua recommended'],
    ],
    [
      'Điều 1. Ghi nhận thành tích của Sở Y tế và Thuế tỉnh; tặng Bằng khen của UBND tỉnh cho hai tập thể có tên nêu trên.',
      ['Sở Y tế: Bằng khen của UBND tỉnh decided', 'Thuế tỉnh: Bằng khen của UBND tỉnh decided'],
    ],
    [
      news('Hai đơn vị tiêu biểu là Sở Y tế và Thuế tỉnh. Khối tặng Giấy khen cho cả hai.'),
      ['Sở Y tế: Giấy khen decided', 'Thuế tỉnh: Giấy khen decided'],
    ],
    [news('Hai đơn vị tiêu biểu là Sở Y tế và Thuế tỉnh. Khối tặng Giấy khen cho cả ba.'), []],
    // who is asked to come receives
    [
      news('Ban Tổ chức mời Sở Y tế lên sân khấu và trao Bằng khen của UBND tỉnh.'),
      ['Sở Y tế: Bằng khen của UBND tỉnh presented'],
    ],
    [news('Ban Tổ chức cùng Sở Y tế lên sân khấu và trao Bằng khen của UBND tỉnh.'), []],
    // lines of a list, as many as are counted
    [
      news('Các tập thể tiêu biểu:', '1. Sở Y tế.', '2. Thuế tỉnh.', 'Khối tặng Giấy khen cho hai tập thể nói trên.'),
      ['Sở Y tế: Giấy khen decided', 'Thuế tỉnh: Giấy khen decided'],
    ],
    // who does something with them is none of them
    [
      news('Tiếp theo là Sở Y tế; Ban Tổ chức mời đơn vị này lên sân khấu nhận Bằng khen của UBND tỉnh.'),
      ['Sở Y tế: Bằng khen của UBND tỉnh presented'],
    ],
    [
      news('Sở Y tế và Thuế tỉnh đã kê khai không đúng. UBND tỉnh thu hồi Bằng khen đã tặng các đơn vị này.'),
      ['Sở Y tế: Bằng khen revoked', 'Thuế tỉnh: Bằng khen revoked'],
    ],
    [news('Sở Y tế và Thuế tỉnh đã kê khai không đúng. UBND tỉnh thu hồi Bằng khen đã tặng các đơn vị cũ.'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('the ranks of units', () => {
  const asked =
    'Khối đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị hạng Nhất, tặng Bằng khen cho các đơn vị hạng Nhì và Ba.';
  const all = [
    'Sở Y tế: Cờ thi đua recommended',
    'Thuế tỉnh: Bằng khen recommended',
    'Sở Nội vụ: Bằng khen recommended',
  ];
  it.each([
    [
      news(
        'Kết quả: Sở Y tế (hạng Nhất, 97 điểm), Thuế tỉnh (hạng Nhì, 96 điểm), Sở Nội vụ (hạng Ba, 95 điểm).',
        asked,
      ),
      all,
    ],
    [news('Sở Y tế xếp thứ nhất, Thuế tỉnh xếp thứ nhì, Sở Nội vụ xếp thứ ba.', asked), all],
    [news('Hạng Nhất: Sở Y tế; hạng Nhì: Thuế tỉnh; hạng Ba: Sở Nội vụ.', asked), all],
    [
      news(
        'Bảng xếp hạng:',
        'TT | Đơn vị | Điểm | Xếp hạng',
        '1 | Sở Y tế | 97 | Nhất',
        '2 | Thuế tỉnh | 96 | Nhì',
        '3 | Sở Nội vụ | 95 | Ba',
        asked,
      ),
      all,
    ],
    [
      news('Đứng đầu là Sở Y tế (98 điểm). Khối đề nghị tặng Cờ thi đua cho đơn vị đứng đầu.'),
      ['Sở Y tế: Cờ thi đua recommended'],
    ],
    [news('Đứng đầu là Sở Y tế (98 điểm). Hằng năm, đề nghị tặng Cờ thi đua cho đơn vị đứng đầu.'), []],
    // a rank that nobody has, or two have
    [
      news('Sở Y tế xếp thứ nhất, Thuế tỉnh xếp thứ nhì.', asked),
      ['Sở Y tế: Cờ thi đua recommended', '2: Bằng khen recommended'],
    ],
    [news('Hạng Nhất: Sở Y tế. Hạng Nhất: Thuế tỉnh. Hạng Nhì: Sở Nội vụ.', asked), ['2: Bằng khen recommended']],
    // of an order it is the class
    [news('Huân chương Lao động hạng Nhất: Sở Y tế.', 'Khối đề nghị tặng Cờ thi đua cho đơn vị hạng Nhất.'), []],
  ])('%s', (text, found) => expect(awardsOf(text).filter((one) => !one.includes('Huân chương'))).toEqual(found));
});

describe('who says "we"', () => {
  it.each([
    ['“Chúng tôi xin đăng ký Cờ thi đua của UBND tỉnh”, đại diện Sở Y tế phát biểu.', 'Sở Y tế'],
    ['Chúng tôi xin đăng ký Cờ thi đua của UBND tỉnh, đại diện Sở Y tế phát biểu.', null],
    ['“Năm nay, chúng tôi đăng ký Cờ thi đua của UBND tỉnh”, ông Tô Văn Hải, Giám đốc Sở Y tế, cho biết.', 'Sở Y tế'],
    ['Đại diện Sở Y tế phát biểu: “Đơn vị chúng tôi đăng ký Cờ thi đua của UBND tỉnh”.', 'Sở Y tế'],
    ['“Chúng tôi rất vui. Chúng tôi xin đăng ký Cờ thi đua của UBND tỉnh.”, lãnh đạo Sở Y tế nói.', 'Sở Y tế'],
    ['“Sở Nội vụ xin đăng ký Cờ thi đua của UBND tỉnh”, đại diện Sở Y tế phát biểu.', 'Sở Nội vụ'],
  ])('%s', (text, who) =>
    expect(awardsOf(news(text))).toEqual(who === null ? [] : [`${who}: Cờ thi đua của UBND tỉnh registered`]),
  );
});

describe('others who have the same', () => {
  it.each([
    ['Cùng mức đăng ký với đơn vị này là Thuế tỉnh.', ['Thuế tỉnh']],
    ['Cùng trụ sở với đơn vị này là Thuế tỉnh.', []],
    ['Cùng danh hiệu này còn có Thuế tỉnh và Sở Nội vụ.', ['Thuế tỉnh', 'Sở Nội vụ']],
    ['Cùng danh hiệu này còn có Thuế tỉnh và Sở Nội vụ chưa nộp hồ sơ.', []],
    ['Đăng ký cùng hình thức với Sở Y tế là Thuế tỉnh.', ['Thuế tỉnh']],
    ['Thuế tỉnh cũng đăng ký danh hiệu này.', ['Thuế tỉnh']],
    ['Thuế tỉnh cũng không đăng ký danh hiệu này.', []],
  ])('%s', (text, others) =>
    expect(awardsOf(news(`Sở Y tế đăng ký Cờ thi đua của UBND tỉnh. ${text}`))).toEqual(
      ['Sở Y tế', ...others].map((who) => `${who}: Cờ thi đua của UBND tỉnh registered`),
    ),
  );
});
