import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "recipient: award <giver> stage" */
const awardsOf = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    ({ award, granter, recipient, count, stage }) =>
      `${recipient ?? count}: ${award}${granter && !award.includes(granter) ? ` <${granter}>` : ''} ${stage}`,
  );
};
const council = (...lines: string[]): string =>
  ['THÔNG BÁO', 'Kết luận của Hội đồng Thi đua - Khen thưởng tỉnh Lam Hải về xét khen thưởng năm 2027', ...lines].join(
    '\n',
  );
const list = ['Các đơn vị đề nghị:', '- Sở Y tế: Cờ thi đua của UBND tỉnh;', '- Thuế tỉnh: Bằng khen của UBND tỉnh.'];
const FLAG = 'Sở Y tế: Cờ thi đua của UBND tỉnh';
const MERIT = 'Thuế tỉnh: Bằng khen của UBND tỉnh';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('what a council says of cases that were told before', () => {
  it.each([
    [
      council('1. Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh. Hội đồng thông qua trường hợp này.'),
      [`${FLAG} council`],
    ],
    [
      council('1. Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh. Hội đồng thông qua nội dung này.'),
      [`${FLAG} recommended`],
    ],
    [
      council('1. Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh. Trường hợp này không được Hội đồng thông qua.'),
      [`${FLAG} refused`],
    ],
    [
      council('1. Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh. Hội đồng chưa nhất trí với đề nghị này.'),
      [`${FLAG} refused`],
    ],
    // the last case alone, or all of the list
    [council(...list, 'Hội đồng thông qua trường hợp này.'), [`${FLAG} recommended`, `${MERIT} council`]],
    [council(...list, 'Hội đồng thông qua toàn bộ danh sách nêu trên.'), [`${FLAG} council`, `${MERIT} council`]],
    [
      council(...list, 'Hội đồng thông qua các trường hợp nêu trên, trừ Thuế tỉnh.'),
      [`${FLAG} council`, `${MERIT} refused`],
    ],
    [
      council(
        ...list,
        'Hội đồng thông qua các trường hợp nêu trên, trừ trường hợp Thuế tỉnh đề nghị tặng Bằng khen của UBND tỉnh do không đạt tỷ lệ phiếu.',
      ),
      [`${FLAG} council`, `${MERIT} refused`],
    ],
    [
      council(
        ...list,
        '- Sở Nội vụ: Cờ thi đua của Chính phủ.',
        'Hội đồng thông qua toàn bộ danh sách nêu trên, trừ trường hợp Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh và trường hợp Sở Nội vụ đề nghị tặng Cờ thi đua của Chính phủ do không đạt tỷ lệ phiếu.',
      ),
      [`${MERIT} council`, `${FLAG} refused`, 'Sở Nội vụ: Cờ thi đua của Chính phủ refused'],
    ],
    [
      council(...list, 'Hội đồng không thông qua trường hợp nào trong danh sách trên.'),
      [`${FLAG} refused`, `${MERIT} refused`],
    ],
    // nothing stands behind the verb: of the last case, unless the sentence has one of its own
    [council('1. Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh.', 'Kết luận: không thông qua.'), [`${FLAG} refused`]],
    [
      council('1. Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh.', '2. Trường Bến Đá: 5/11 phiếu - không thông qua.'),
      [`${FLAG} recommended`],
    ],
    // a bloc is no council
    [
      'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết. Sở Y tế được đề nghị tặng Cờ thi đua của UBND tỉnh. Hội nghị thông qua đề nghị này.',
      [`${FLAG} recommended`],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it.each([
    ['Thông qua', 'Không thông qua', [`${FLAG} council`, `${MERIT} refused`]],
    ['Nhất trí', 'Không nhất trí', [`${FLAG} council`, `${MERIT} refused`]],
    ['Có mặt', 'Không có mặt', [`${FLAG} council`, `${MERIT} council`]],
  ])('in two columns under one head: %s, %s', (pro, against, found) => {
    const text = [
      'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH LAM HẢI',
      'Số: 12/BC-HĐ',
      '',
      'BÁO CÁO',
      'Kết quả xét khen thưởng năm 2027 đối với Khối thi đua số 3',
      'TT | Tên tập thể | Hình thức khen thưởng | Ý kiến của Hội đồng | ',
      ` |  |  | ${pro} | ${against}`,
      '1 | Sở Y tế | Cờ thi đua của UBND tỉnh | x | ',
      '2 | Thuế tỉnh | Bằng khen của UBND tỉnh |  | x',
      ' | Cộng |  | 01 | 01',
    ];
    expect(awardsOf(text.join('\n'))).toEqual(found);
  });
});

describe('tables that are laid out otherwise', () => {
  const annex = (...lines: string[]): string =>
    [
      'UBND TỈNH LAM HẢI',
      'Số: 12/QĐ-UBND',
      '',
      'QUYẾT ĐỊNH',
      'Về việc khen thưởng năm 2027',
      '',
      'QUYẾT ĐỊNH:',
      'Điều 1. Khen thưởng các tập thể có thành tích xuất sắc năm 2027 (có danh sách kèm theo).',
      '',
      'DANH SÁCH',
      ...lines,
    ].join('\n');
  const [flag, merit] = [`${FLAG} decided`, `${MERIT} decided`];

  it.each([
    // awards as rows, units as columns
    [
      annex('Hình thức | Sở Y tế | Thuế tỉnh', 'Cờ thi đua của UBND tỉnh | x | ', 'Bằng khen của UBND tỉnh |  | ✓'),
      [flag, merit],
    ],
    [annex('Hình thức | Sở Y tế | Thuế tỉnh', 'Cờ thi đua của UBND tỉnh | 2 | ', 'Bằng khen của UBND tỉnh |  | 3'), []],
    [annex('Hình thức | Số lượng | Ghi chú', 'Cờ thi đua của UBND tỉnh | x | ', 'Bằng khen của UBND tỉnh |  | x'), []],
    [
      annex(
        'Hình thức | Sở Y tế | Thuế tỉnh',
        'Cờ thi đua của UBND tỉnh | Có | Không',
        'Bằng khen của UBND tỉnh | - | Có',
      ),
      [flag, merit],
    ],
    // units of one kind in a cell, and one with the unit it is of
    [
      annex(
        'STT | Hình thức | Tập thể',
        '1 | Bằng khen của UBND tỉnh | Sở Y tế, Sở Nội vụ',
        '2 | Giấy khen | Thuế tỉnh',
      ),
      [
        'Sở Y tế: Bằng khen của UBND tỉnh decided',
        'Sở Nội vụ: Bằng khen của UBND tỉnh decided',
        'Thuế tỉnh: Giấy khen <UBND TỈNH LAM HẢI> decided',
      ],
    ],
    [
      annex('STT | Hình thức | Tập thể', '1 | Giấy khen | Bộ môn Toán, Khoa Kinh tế', '2 | Giấy khen | Thuế tỉnh'),
      [
        'Bộ môn Toán, Khoa Kinh tế: Giấy khen <UBND TỈNH LAM HẢI> decided',
        'Thuế tỉnh: Giấy khen <UBND TỈNH LAM HẢI> decided',
      ],
    ],
    // a cell that is merged over all beside it
    [
      annex('Hình thức khen thưởng\tSTT\tTên tập thể', 'Bằng khen của UBND tỉnh\t1\tSở Y tế', '\t2\tThuế tỉnh'),
      ['Sở Y tế: Bằng khen của UBND tỉnh decided', merit],
    ],
    [
      annex(
        'STT\tTên tập thể\tĐiểm\tHình thức khen thưởng',
        '1\tSở Y tế\t98\tBằng khen của UBND tỉnh',
        '2\tThuế tỉnh\t90\t',
      ),
      ['Sở Y tế: Bằng khen của UBND tỉnh decided'],
    ],
    // a head that tells nothing, over awards alone
    [annex('Nội dung | Tập thể | Lý do', 'Bằng khen của UBND tỉnh | Thuế tỉnh | Có thành tích'), [merit]],
    [annex('Nội dung | Tập thể | Lý do', 'Xét Bằng khen của UBND tỉnh sau | Thuế tỉnh | Có thành tích'), []],
    // who gives, once for all its rows
    [
      annex(
        'Cấp khen thưởng | Đã tặng | Tập thể | Số lượng',
        'UBND tỉnh | Cờ thi đua | Sở Y tế | 01',
        ' | Bằng khen | Thuế tỉnh | 01',
        'Chính phủ | Cờ thi đua | Sở Nội vụ | 01',
        'Tổng cộng |  |  | 03',
      ),
      [
        'Sở Y tế: Cờ thi đua <UBND tỉnh> decided',
        'Thuế tỉnh: Bằng khen <UBND tỉnh> decided',
        'Sở Nội vụ: Cờ thi đua <Chính phủ> decided',
      ],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('notes under the text', () => {
  const submission = (...lines: string[]): string =>
    [
      'TỜ TRÌNH',
      'Đề nghị khen thưởng năm 2027',
      'Khối thi đua số 3 tỉnh Lam Hải kính đề nghị xét tặng cho các tập thể có thành tích năm 2027:',
      ...lines,
    ].join('\n');
  it.each([
    [
      submission(
        '- Bằng khen*: Sở Y tế.',
        '- Danh hiệu “Tập thể Lao động xuất sắc”**: Thuế tỉnh.',
        'Ghi chú:',
        '* Cấp khen thưởng: Chủ tịch UBND tỉnh.',
        '** Cấp khen thưởng: Giám đốc Sở Nội vụ.',
      ),
      [
        'Sở Y tế: Bằng khen <Chủ tịch UBND tỉnh> recommended',
        'Thuế tỉnh: Tập thể Lao động xuất sắc <Giám đốc Sở Nội vụ> recommended',
      ],
    ],
    [
      submission('- Cờ thi đua (1): Sở Y tế.', '(1) Do UBND tỉnh tặng.'),
      ['Sở Y tế: Cờ thi đua <UBND tỉnh> recommended'],
    ],
    // who asks gives nothing, and a note of another mark is of another award
    [submission('- Cờ thi đua*: Sở Y tế.', '* Cấp trình: UBND tỉnh.'), ['Sở Y tế: Cờ thi đua recommended']],
    [submission('- Cờ thi đua*: Sở Y tế.', '** Cấp khen thưởng: UBND tỉnh.'), ['Sở Y tế: Cờ thi đua recommended']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});
