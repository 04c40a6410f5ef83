import { describe, expect, it } from 'vitest';
import { memberLines, recordOf } from './record-of.js';

// Ordinary papers of offices, councils and blocs, and what the press tells of them.

/** Its awards and what was withheld, in a line each: "council Cờ thi đua → Sở Y tế". */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    ({ stage, award, recipient, recipient_full, ...rest }) =>
      `${stage ?? ('status' in rest ? rest.status : '')} ${award} → ${recipient_full ?? recipient}`,
  );
};

describe('a bracket behind the name of a bloc', () => {
  const news = (bloc: string): string[] => memberLines(`Ngày 20/2/2028, ${bloc} ký kết giao ước thi đua năm 2028.`);
  it('lists its members where it holds units by their names', () =>
    expect(news('Khối thi đua Văn hóa tỉnh Lam Hải (Sở Y tế, Hội Nông dân tỉnh, VKSND tỉnh)')).toEqual([
      'Khối thi đua Văn hóa tỉnh Lam Hải: Sở Y tế',
      'Khối thi đua Văn hóa tỉnh Lam Hải: Hội Nông dân tỉnh',
      'Khối thi đua Văn hóa tỉnh Lam Hải: VKSND tỉnh',
    ]));
  it('is parted by semicolons, too', () =>
    expect(news('Cụm thi đua số 7 (Chi cục Thuế; Kho bạc Tân Khê; Bưu điện huyện)')).toEqual([
      'Cụm thi đua số 7: Chi cục Thuế',
      'Cụm thi đua số 7: Kho bạc Tân Khê',
      'Cụm thi đua số 7: Bưu điện huyện',
    ]));
  it('says of what kind the bloc is where it does not', () => {
    const { blocs, members } = recordOf(
      'Ngày 20/2/2028, Khối thi đua số 8 (khối tiểu đoàn, đại đội, trung đội độc lập) Lữ đoàn 999 ký giao ước thi đua.',
    );
    expect(members).toEqual([]);
    expect(blocs.map(({ name }) => name)).toEqual([
      'Khối thi đua số 8 (khối tiểu đoàn, đại đội, trung đội độc lập) Lữ đoàn 999',
    ]);
  });
});

describe('votes for and against in the minutes of a council', () => {
  const minutes = (...lines: readonly string[]): string[] =>
    stages(
      `HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\n\nBIÊN BẢN KIỂM PHIẾU\nPhiên họp xét khen thưởng năm 2027\n\nHội đồng Thi đua - Khen thưởng tỉnh Lam Hải họp ngày 25/01/2028, bỏ phiếu kín. Kết quả kiểm phiếu:\n${lines.join('\n')}`,
    );
  it('are no refusal by themselves', () =>
    expect(
      minutes(
        '1. Sở Y tế, đề nghị Bằng khen: 8 phiếu đồng ý, 1 phiếu không đồng ý.',
        '2. Thuế tỉnh, đề nghị Cờ thi đua: 7/9 thành viên nhất trí, 2/9 thành viên không nhất trí.',
      ),
    ).toEqual(['recommended Bằng khen → Sở Y tế', 'council Cờ thi đua → Thuế tỉnh']));
  it('are judged by what ends the line', () =>
    expect(
      minutes(
        '1/ Sở Y tế, đề nghị Bằng khen: 9 phiếu thuận, 0 phiếu không thuận - ĐẠT.',
        '2/ Thuế tỉnh, đề nghị Cờ thi đua: 3 phiếu thuận, 6 phiếu không thuận - KHÔNG ĐẠT.',
        '3/ Bưu điện tỉnh, đề nghị Giấy khen: 2/9 phiếu: không đạt.',
      ),
    ).toEqual(['council Bằng khen → Sở Y tế', 'refused Cờ thi đua → Thuế tỉnh', 'refused Giấy khen → Bưu điện tỉnh']));
  it('may be followed by what the council says', () =>
    expect(
      minutes(
        '1. Về đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế: 13/13 phiếu tán thành. Hội đồng nhất trí.',
        '2. Về đề nghị UBND tỉnh tặng Cờ thi đua cho Thuế tỉnh: 4/13 phiếu tán thành. Hội đồng không nhất trí, trả lại hồ sơ.',
        '3. Về đề nghị UBND tỉnh tặng Bằng khen cho Bưu điện tỉnh: 3/13 phiếu đồng ý; không thông qua.',
      ),
    ).toEqual(['council Cờ thi đua → Sở Y tế', 'refused Cờ thi đua → Thuế tỉnh', 'refused Bằng khen → Bưu điện tỉnh']));
  it('may be told as a share, which ends nothing', () =>
    expect(
      minutes('1. Sở Y tế, đề nghị Bằng khen: 9/9 phiếu, đạt 100%.', '2. Thuế tỉnh, đề nghị Cờ thi đua: 8/9 phiếu.'),
    ).toEqual(['recommended Bằng khen → Sở Y tế', 'council Cờ thi đua → Thuế tỉnh']));
});

describe('a table under what a council passes', () => {
  const resolved = (over: string): string[] =>
    stages(
      [
        'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 7/NQ-HĐTĐKT\n\nNGHỊ QUYẾT\nVề khen thưởng năm 2027\n\nHội đồng Thi đua - Khen thưởng tỉnh Lam Hải quyết nghị:',
        over,
        'TT | Hình thức | Cấp khen | Đơn vị',
        '1 | Cờ thi đua | UBND tỉnh | Sở Y tế',
        '2 | Bằng khen | Chủ tịch UBND tỉnh | Thuế tỉnh; Sở Nội vụ',
        '3 | Danh hiệu “Tập thể lao động xuất sắc” | Chủ tịch UBND tỉnh | Bưu điện tỉnh',
        '4 | Giấy khen | Giám đốc Sở Nội vụ | Kho bạc Tân Khê',
      ].join('\n'),
    );
  const rows = (stage: string): string[] => [
    `${stage} Cờ thi đua → Sở Y tế`,
    `${stage} Bằng khen → Thuế tỉnh`,
    `${stage} Bằng khen → Sở Nội vụ`,
    `${stage} Tập thể lao động xuất sắc → Bưu điện tỉnh`,
    `${stage} Giấy khen → Kho bạc Tân Khê`,
  ];
  it('is passed down to its last row', () =>
    expect(resolved('1. Thông qua, đồng ý đề nghị khen thưởng các đơn vị sau:')).toEqual(rows('council')));
  it('is refused where it is not', () =>
    expect(resolved('1. Không thông qua, không đề nghị khen thưởng các đơn vị sau:')).toEqual(rows('refused')));
});
