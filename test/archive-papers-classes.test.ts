import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, memberNames, recordOf } from './record-of.js';

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

/** Its awards with who gives them: "UBND tỉnh: Cờ thi đua → Sở Y tế 2027". */
const given = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ granter, award, recipient, recipient_full, year }) =>
      `${granter}: ${award} → ${recipient_full ?? recipient} ${year}`,
  );

describe('who gives, in a line that opens with who receives', () => {
  const notice = (...lines: readonly string[]): string[] =>
    given(
      `SỞ NỘI VỤ\nSố: 8/TB-SNV\n\nTHÔNG BÁO\nKết quả khen thưởng năm 2027\n\nSở Nội vụ thông báo kết quả khen thưởng năm 2027 như sau:\n${lines.join('\n')}`,
    );
  it('stands before the verb', () =>
    expect(notice('- Sở Y tế: Chủ tịch UBND tỉnh tặng Bằng khen.', '- Thuế tỉnh: Chính phủ tặng Cờ thi đua.')).toEqual([
      'Chủ tịch UBND tỉnh: Bằng khen → Sở Y tế 2027',
      'Chính phủ: Cờ thi đua → Thuế tỉnh 2027',
    ]));
  it('is told for each award of one', () =>
    expect(
      notice('- Sở Y tế có 02 phần thưởng: UBND tỉnh tặng Cờ thi đua; Thủ tướng Chính phủ tặng Bằng khen.'),
    ).toEqual(['UBND tỉnh: Cờ thi đua → Sở Y tế 2027', 'Thủ tướng Chính phủ: Bằng khen → Sở Y tế 2027']));
  it('is nobody where the line only says that it was given', () =>
    expect(notice('- Sở Y tế: được tặng Cờ thi đua.')).toEqual(['null: Cờ thi đua → Sở Y tế 2027']));
});

describe('lines under whom a paper asks', () => {
  const submission = (over: string): string[] =>
    given(
      `SỞ Y TẾ\nSố: 4/TTr-SYT\n\nTỜ TRÌNH\nVề việc khen thưởng năm 2027\n\nSở Y tế đề nghị khen thưởng năm 2027 như sau:\n${over}\n- Tặng Bằng khen cho Bệnh viện Bến Đá;\n- Tặng Bằng khen cho Trạm Y tế Tân Khê.`,
    );
  const rows = (giver: string | null): string[] => [
    `${giver}: Bằng khen → Bệnh viện Bến Đá 2027`,
    `${giver}: Bằng khen → Trạm Y tế Tân Khê 2027`,
  ];
  it.each(['* Trình Bộ Y tế:', '2. Đề nghị Bộ Y tế:', '- Đề nghị Bộ Y tế tặng:'])('are of what it gives: %s', (over) =>
    expect(submission(over)).toEqual(rows('Bộ Y tế')),
  );
  it('are of nobody’s where it only asks an office to see to it', () =>
    expect(submission('2. Đề nghị Văn phòng Sở Nội vụ phối hợp thẩm định:')).toEqual(rows(null)));
});

describe('who hands over by order of another', () => {
  const news = (sentence: string): string[] =>
    given(`Hội nghị tổng kết năm 2027\n\nNgày 20/3/2028, Sở Y tế tổng kết năm 2027.\n\n${sentence}`).map((line) =>
      line.slice(0, line.indexOf(':')),
    );
  it.each([
    'Thừa ủy quyền của Thủ tướng Chính phủ, bà Hà Thị Nhàn trao Bằng khen cho Bệnh viện Bến Đá.',
    'Được sự ủy quyền của Thủ tướng Chính phủ, lãnh đạo UBND tỉnh trao Bằng khen cho Bệnh viện Bến Đá.',
    'Thay mặt Thủ tướng Chính phủ, ông Tô Văn Hải trao Bằng khen cho Bệnh viện Bến Đá.',
  ])('gives nothing: %s', (sentence) => expect(news(sentence)).toEqual(['Thủ tướng Chính phủ']));
  it('does not give what has a giver of its own either', () =>
    expect(news('Thay mặt UBND tỉnh, ông Tô Văn Hải trao Bằng khen của Bộ Y tế cho Bệnh viện Bến Đá.')).toEqual([
      'Bộ Y tế',
    ]));
  it('may speak for those who only thank', () =>
    expect(
      news('Thay mặt các cán bộ, ông Tô Văn Hải cảm ơn UBND tỉnh đã tặng Bằng khen cho Bệnh viện Bến Đá.'),
    ).toEqual(['UBND tỉnh']));
});

describe('the year of prizes with which news begin', () => {
  const news = (lead: string): string[] =>
    awardLines(
      `Trao thưởng cho các đơn vị tiêu biểu\n20/3/2028\n${lead}\nCác đơn vị lên nhận thưởng gồm: Sở Y tế (“Cờ thi đua của UBND tỉnh”, Bằng khen của Bộ Y tế); Thuế tỉnh (Bằng khen của Bộ Tài chính).`,
    );
  const rows = (year: number): string[] => [
    `Cờ thi đua của UBND tỉnh → Sở Y tế ${year}`,
    `Bằng khen của Bộ Y tế → Sở Y tế ${year}`,
    `Bằng khen của Bộ Tài chính → Thuế tỉnh ${year}`,
  ];
  it('is that of all that is handed out', () =>
    expect(news('Phần thưởng năm 2027 đã đến tay các đơn vị trong buổi lễ chiều 20/3.')).toEqual(rows(2027)));
  it('may stand behind what kind of prizes they are', () =>
    expect(news('Chiều 20/3, UBND tỉnh trao các phần thưởng thi đua năm 2027 cho các đơn vị.')).toEqual(rows(2027)));
  it('is that of the day where it is the year of something else', () =>
    expect(news('Phần thưởng đã đến tay các đơn vị trong buổi lễ phát động thi đua năm 2029 chiều 20/3.')).toEqual(
      rows(2028),
    ));
});

describe('how many an award has, before their names', () => {
  const notice = (line: string): string[] =>
    awardLines(
      `SỞ NỘI VỤ\nSố: 8/TB-SNV\n\nTHÔNG BÁO\nKết quả khen thưởng năm 2027\n\nSở Nội vụ thông báo các đơn vị đã có quyết định khen thưởng năm 2027, cụ thể:\n${line}`,
    );
  it.each([
    '1) Bằng khen của Bộ Y tế, số lượng 02 đơn vị: Sở Y tế và Thuế tỉnh.',
    '1) Bằng khen của Bộ Y tế, 02 đơn vị: Sở Y tế và Thuế tỉnh.',
    '1) Bằng khen do Bộ Y tế tặng (02 đơn vị): Sở Y tế và Thuế tỉnh.',
  ])('is no bar: %s', (line) =>
    expect(notice(line).map((one) => one.split(' → ')[1])).toEqual(['Sở Y tế 2027', 'Thuế tỉnh 2027']),
  );
  it('is a quota where nobody is named', () =>
    expect(notice('1) Bằng khen của Bộ Y tế, số lượng không quá 02 đơn vị.')).toEqual([]));
});

describe('who gives, in a clause behind a title in quotes', () => {
  const submission = (line: string): string[] =>
    given(
      `SỞ Y TẾ\nSố: 4/TTr-SYT\n\nTỜ TRÌNH\nVề việc khen thưởng năm 2027\n\nSở Y tế kính trình khen thưởng năm 2027 như sau:\nI. ĐỀ NGHỊ KHEN THƯỞNG\n${line}`,
    );
  it('is no part of the title', () =>
    expect(
      submission(
        '1. Danh hiệu “Tập thể lao động xuất sắc” do Bộ Y tế tặng (02 đơn vị): (1) Khoa Nội và (2) Khoa Dược.',
      ),
    ).toEqual([
      'Bộ Y tế: Tập thể lao động xuất sắc → Khoa Nội 2027',
      'Bộ Y tế: Tập thể lao động xuất sắc → Khoa Dược 2027',
    ]));
  it('may stand before whom it is for in a bracket', () =>
    expect(
      submission(
        '1. Đề nghị các phần thưởng gồm: danh hiệu “Tập thể lao động xuất sắc” do Bộ Y tế tặng (cho Khoa Nội).',
      ),
    ).toEqual(['Bộ Y tế: Tập thể lao động xuất sắc → Khoa Nội 2027']));
});

describe('those who receive in a bracket behind the award', () => {
  const news = (asked: string): string[] =>
    awardLines(`Ngày 5/12/2027, Khối thi đua số 3 tổng kết năm 2027. Hội nghị thống nhất đề nghị ${asked}.`);
  it('are told by "cho"', () =>
    expect(
      news(
        'các phần thưởng gồm: Cờ thi đua của UBND tỉnh (cho Thuế tỉnh), Bằng khen của Bộ Y tế (cho Sở Y tế và Hội Đông y)',
      ),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → Thuế tỉnh 2027',
      'Bằng khen của Bộ Y tế → Sở Y tế 2027',
      'Bằng khen của Bộ Y tế → Hội Đông y 2027',
    ]));
  it('are not what a bracket says of the award', () =>
    expect(news('các phần thưởng gồm: Cờ thi đua của UBND tỉnh (theo Quy chế), Bằng khen của Bộ Y tế')).toEqual([]));
});

describe('what a column is for', () => {
  const table = (over: string, head: string): string[] =>
    stages(
      `SỞ NỘI VỤ\nSố: 16/SNV-TĐKT\n\n${over}\nTT | Đơn vị | Kết quả nhiệm vụ | ${head}\n1 | Sở Y tế | Hoàn thành | Bằng khen của Bộ Y tế\n2 | Thuế tỉnh | Hoàn thành | Cờ thi đua của UBND tỉnh`,
    );
  const rows = (stage: string): string[] => [
    `${stage} Bằng khen của Bộ Y tế → Sở Y tế`,
    `${stage} Cờ thi đua của UBND tỉnh → Thuế tỉnh`,
  ];
  it('may be asked to be given', () =>
    expect(table('Sở Nội vụ lập danh sách các đơn vị đủ tiêu chuẩn năm 2027:', 'Đề nghị được tặng')).toEqual(
      rows('recommended'),
    ));
  it('is what was given where units are asked to fetch it', () =>
    expect(
      table(
        'Các đơn vị đã được quyết định khen thưởng năm 2027. Sở Nội vụ đề nghị các đơn vị cử người đến nhận hiện vật theo bảng sau:',
        'Hình thức được tặng',
      ),
    ).toEqual(rows('decided')));
  it('is what is asked for where they are to be rewarded', () =>
    expect(table('Sở Nội vụ đề nghị các đơn vị được khen thưởng năm 2027 theo bảng sau:', 'Hình thức')).toEqual(
      rows('recommended'),
    ));
});

describe('members through those whom they send', () => {
  it('each have a line of a comrade', () =>
    expect(
      memberNames(
        'BIÊN BẢN HỌP KHỐI THI ĐUA\n\nNgày 05/12/2027, Khối thi đua Kinh tế họp bình xét năm 2027.\n\nĐại diện 03 đơn vị thành viên của khối:\n- Đ/c Tô Văn Hải - Giám đốc Sở Y tế, Khối trưởng năm 2027 (chủ trì);\n- Đ/c Hà Thị Nhàn - Cục trưởng Thuế tỉnh;\n- Đ/c Lê Bá Quý - Giám đốc Bưu điện tỉnh;\n(Vắng: 0)',
      ),
    ).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh']));
  const news = (who: string): string[] =>
    memberNames(
      `Ngày 5/12/2027, Khối thi đua số 3 tổng kết năm 2027.\nTại hội nghị, ${who} gồm Sở Y tế, Thuế tỉnh và Bưu điện tỉnh đã trao đổi kinh nghiệm.`,
    );
  it('are told by "các thành viên"', () =>
    expect(news('lãnh đạo các thành viên')).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh']));
  it('are not those of another body', () =>
    expect(news('đại diện Ban Giám khảo và đại diện các thành viên')).toEqual([]));
  it('are not those who were invited', () => expect(news('lãnh đạo các đơn vị khách mời')).toEqual([]));
});

describe('on whom an election falls', () => {
  const minutes = (...lines: readonly string[]): string[] =>
    headLines(
      `BIÊN BẢN\nHội nghị tổng kết năm 2027\n\nNgày 05/12/2027, Khối thi đua Kinh tế họp tổng kết năm 2027.\n${lines.join('\n')}`,
    );
  it.each([
    ['Nội dung thứ ba: Bầu Khối trưởng năm 2028.', 'Kết quả: Sở Y tế được bầu với tất cả phiếu thuận.'],
    ['4. Bầu Khối trưởng năm 2028.', 'Sở Y tế trúng cử với 7/7 phiếu.'],
  ])('is told in the next sentence: %s', (...lines) => expect(minutes(...lines)).toEqual(['head 2028 Sở Y tế']));
  it('is not told by who proposes somebody', () =>
    expect(minutes('4. Bầu Khối trưởng năm 2028.', 'Kết quả: Sở Y tế được mời làm giám sát.')).toEqual([]));
  it('coordinates in the name of the role', () =>
    expect(minutes('Hoạt động của khối năm 2027 do Trường THCS Bến Đá điều phối với tư cách Khối trưởng.')).toEqual([
      'head 2027 Trường THCS Bến Đá',
    ]));
});
