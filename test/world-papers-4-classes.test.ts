import { describe, expect, it } from 'vitest';
import { headLines, memberNames, recordOf } from './record-of.js';

// Habits of clerks and newspapers that a twenty-fourth world of documents showed, each in other words than it was met in.

/** "council Cờ thi đua của UBND tỉnh → Sở Y tế", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full }) =>
    [stage, award, '→', recipient_full ?? recipient].join(' '),
  );
};

const MEETING = 'Khối thi đua số 2 họp năm 2027.\n';

describe('a column of awards by what its head says was done', () => {
  const minutes = (head: string): string[] =>
    stages(
      `BIÊN BẢN\nHọp Khối thi đua số 2\n\nKết quả chấm điểm năm 2027:\nXếp hạng | Đơn vị | Tổng điểm | ${head}\n1 | Sở Y tế | 98 | Cờ thi đua của UBND tỉnh\n2 | Sở Nội vụ | 97,5 | Bằng khen của UBND tỉnh\n3 | Thuế tỉnh | 95 | -`,
    );
  it.each([
    ['voted', 'Được suy tôn nhận'],
    ['voted', 'Suy tôn nhận'],
    ['voted', 'Được bình bầu nhận'],
    ['voted', 'Được bình chọn'],
    ['recommended', 'Được đề nghị nhận'],
    ['recommended', 'Đề xuất tặng thưởng'],
  ])('is %s: %s', (stage, head) =>
    expect(minutes(head)).toEqual([
      `${stage} Cờ thi đua của UBND tỉnh → Sở Y tế`,
      `${stage} Bằng khen của UBND tỉnh → Sở Nội vụ`,
    ]),
  );
  it.each(['Không được suy tôn nhận', 'Đơn vị nhận bàn giao', 'Được giao nhận nhiệm vụ', 'Kết quả năm trước'])(
    'is none where it says something else: %s',
    (head) => expect(minutes(head)).toEqual([]),
  );
});

describe('a year alone in a line under the title', () => {
  const minutes = (title: string, told: string): string[] =>
    headLines(
      `UBND TỈNH LAM HẢI\nKHỐI THI ĐUA SỐ 2\nLam Hải, ngày 05 tháng 12 năm 2027\n\n${title}\n\nKhối thi đua số 2 họp chấm điểm năm 2027.\n${told}`,
    );
  it.each([
    ['BIÊN BẢN HỌP CHẤM ĐIỂM\nNăm 2027', 'Các đơn vị thống nhất: năm 2028, Trưởng khối là Sở Tư pháp.'],
    ['BIÊN BẢN HỌP BÌNH XÉT\nNăm 2027', 'Năm 2028, Sở Tư pháp làm Trưởng khối.'],
    ['BÁO CÁO TỔNG KẾT\nNăm 2027', 'Kể từ năm 2028, Sở Tư pháp là đơn vị Trưởng khối.'],
  ])('leaves the year of who leads to what is said of it: %s | %s', (title, told) =>
    expect(minutes(title, told)).toEqual(['head 2028 Sở Tư pháp']),
  );
  it('gives it where a number makes it the heading of a part', () =>
    expect(minutes('BIÊN BẢN HỌP', '2. Năm 2028\n- Trưởng khối: Sở Tư pháp.\n- Phó Trưởng khối: Sở Y tế.')).toEqual([
      'head 2028 Sở Tư pháp',
      'deputy 2028 Sở Y tế',
    ]));
});

describe('who is to fetch what was granted', () => {
  const letter = (head: string): string[] =>
    stages(
      `Kính gửi: Các đơn vị\n${head}\n1. Sở Y tế: Cờ thi đua của UBND tỉnh;\n2. Sở Nội vụ: Cờ thi đua của UBND tỉnh.`,
    );
  it.each([
    'Các đơn vị sau đây đã có quyết định khen thưởng năm 2027, đề nghị cử người nhận quyết định và hiện vật:',
    'Đề nghị các đơn vị cử đại diện nhận quyết định khen thưởng năm 2027:',
    'Các đơn vị đã được khen thưởng năm 2027, đề nghị cử đại diện mang giấy giới thiệu nhận hiện vật:',
  ])('was given it: %s', (head) =>
    expect(letter(head)).toEqual([
      'decided Cờ thi đua của UBND tỉnh → Sở Y tế',
      'decided Cờ thi đua của UBND tỉnh → Sở Nội vụ',
    ]),
  );
  it.each([
    'Kính đề nghị Hội đồng xét, sau đó cử người trao quyết định khen thưởng năm 2027 cho:',
    'Đề nghị tặng thưởng cho các đơn vị, cử đại diện dự họp xét năm 2027:',
    'Kính đề nghị cấp có thẩm quyền khen thưởng năm 2027 các đơn vị sau:',
  ])('is only proposed where the sentence proposes: %s', (head) =>
    expect(letter(head)).toEqual([
      'recommended Cờ thi đua của UBND tỉnh → Sở Y tế',
      'recommended Cờ thi đua của UBND tỉnh → Sở Nội vụ',
    ]),
  );
});

describe('the name of a bloc', () => {
  const bloc = (text: string) => recordOf(text).blocs[0].name;
  it.each([
    'Sở Nội vụ thông báo tới Khối thi đua các cơ quan Nội chính tỉnh kết quả khen thưởng năm 2027.',
    'Sở Nội vụ gửi Khối thi đua các cơ quan Nội chính tỉnh danh sách các đơn vị được khen thưởng năm 2027.',
    'Phòng Nội vụ báo cho Khối thi đua các cơ quan Nội chính tỉnh thời gian trao thưởng.',
    'Sở Nội vụ thông báo với Khối thi đua các cơ quan Nội chính tỉnh nội dung kỳ họp năm 2027.',
    'Sở Nội vụ chuyển Khối thi đua các cơ quan Nội chính tỉnh các quyết định khen thưởng năm 2027.',
  ])('ends before what is told to it: %s', (text) =>
    expect(bloc(text)).toBe('Khối thi đua các cơ quan Nội chính tỉnh'),
  );
  it.each([
    'Đề nghị khen thưởng năm 2027 các tập thể thuộc Khối thi đua Kinh tế - Kỹ thuật tỉnh, phân theo thẩm quyền:',
    'Đề nghị khen thưởng năm 2027 các tập thể thuộc Khối thi đua Kinh tế - Kỹ thuật tỉnh, chia thành hai nhóm:',
    'Đề nghị khen thưởng năm 2027 các tập thể thuộc Khối thi đua Kinh tế - Kỹ thuật tỉnh, tổng hợp như sau:',
    'Trình hồ sơ năm 2027 của Khối thi đua Kinh tế - Kỹ thuật tỉnh, kèm biên bản họp.',
    'Trình hồ sơ năm 2027 của Khối thi đua Kinh tế - Kỹ thuật tỉnh, chi tiết tại phụ lục.',
  ])('ends before how it is arranged: %s', (text) => expect(bloc(text)).toBe('Khối thi đua Kinh tế - Kỹ thuật tỉnh'));
  it.each([
    ['Khối thi đua các cơ quan tham mưu, tổng hợp họp năm 2027.', 'Khối thi đua các cơ quan tham mưu, tổng hợp'],
    ['Khối thi đua các cơ quan thông tin, báo chí họp năm 2027.', 'Khối thi đua các cơ quan thông tin, báo chí'],
  ])('goes on over what its members do: %s', (text, name) => expect(bloc(text)).toBe(name));
});

describe('news of units of a bloc that are honoured', () => {
  const bloc = (opening: string) =>
    recordOf(
      `Niềm vui ngày nhận thưởng\n\n${opening}\n\nSở Y tế được trao Bằng khen của Chủ tịch UBND tỉnh.`,
    ).awards.map((award) => award.bloc);
  it.each([
    'Ngày 20/3, nhiều đơn vị thuộc Khối thi đua số 2 đã có mặt tại lễ tuyên dương do UBND tỉnh tổ chức.',
    'Ngày 20/3, các tập thể trong Khối thi đua số 2 được vinh danh tại hội trường tỉnh.',
    'Những cơ quan thuộc Khối thi đua số 2 nhận thưởng vào sáng 20/3.',
    'Sáng 20/3, các đơn vị của Khối thi đua số 2 hân hoan đón phần thưởng của tỉnh.',
  ])('is about the bloc: %s', (opening) => expect(bloc(opening)).toEqual(['Khối thi đua số 2']));
  it.each([
    'Năm qua, bệnh viện là một trong những đơn vị thuộc Khối thi đua số 2 được biểu dương.',
    'Năm qua, Sở dẫn đầu các đơn vị thuộc Khối thi đua số 2 và được biểu dương.',
    'Các đơn vị thuộc Khối thi đua số 2 đã hiến máu, trồng cây.',
  ])('is about one of them, or about no honours: %s', (opening) => expect(bloc(opening)).toEqual([null]));
});

describe('a duty that was done', () => {
  const year = (what: string) =>
    recordOf(
      `ỦY BAN NHÂN DÂN\nTỈNH LAM HẢI\nSố: 12/QĐ-UBND\nLam Hải, ngày 15 tháng 02 năm 2028\n\nQUYẾT ĐỊNH\nVề việc tặng thưởng\n\nĐiều 1. Tặng thưởng Cờ thi đua của UBND tỉnh cho:\n1. Sở Y tế,\n${what} năm 2027 của Khối thi đua số 2.`,
    ).blocs[0].year;
  it.each([
    'Đã hoàn thành xuất sắc nhiệm vụ công tác trong phong trào thi đua',
    'Đã hoàn thành tốt nhiệm vụ chính trị được giao trong phong trào thi đua',
    'Đã hoàn thành nhiệm vụ trong phong trào thi đua',
  ])('is no plan: %s', (what) => expect(year(what)).toBe(2027));
  it.each([
    ['Phấn đấu hoàn thành tốt nhiệm vụ công tác trong phong trào thi đua', 2026],
    ['Triển khai nhiệm vụ công tác trong phong trào thi đua', 2026],
  ])('is one where it is still to be done: %s', (what, before) => expect(year(what)).toBe(before));
});

describe('the rest of the members', () => {
  it.each([
    'Sở Y tế làm Trưởng khối. Các đơn vị thành viên còn lại gồm: Thuế tỉnh và Sở Xây dựng.',
    'Sở Y tế giữ vai trò Khối trưởng. Các đơn vị còn lại trong khối gồm: Thuế tỉnh, Sở Xây dựng.',
    'Cùng ký bản giao ước với Sở Y tế là các thành viên còn lại trong khối: Thuế tỉnh và Sở Xây dựng.',
    'Cùng với Sở Y tế, tham gia ký kết là các đơn vị còn lại của khối: Thuế tỉnh và Sở Xây dựng.',
    'Ngoài Sở Y tế, các thành viên còn lại của khối là Thuế tỉnh và Sở Xây dựng.',
  ])('are beside the one that leads or goes with them: %s', (text) =>
    expect(memberNames(MEETING + text)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Sở Xây dựng']),
  );
  it.each([
    'Làm việc với Sở Nội vụ có các thành viên còn lại của khối: Thuế tỉnh và Sở Xây dựng.',
    'Đoàn kiểm tra gặp Sở Nội vụ và các thành viên còn lại của khối: Thuế tỉnh và Sở Xây dựng.',
  ])('are not with whoever else the sentence names: %s', (text) =>
    expect(memberNames(MEETING + text)).not.toContain('Sở Nội vụ'),
  );
});

describe('what a council does not ask for', () => {
  const line = (what: string): string[] =>
    stages(
      `BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nVề việc xét khen thưởng năm 2027\n\nHội đồng bỏ phiếu kín với kết quả:\n- Cờ thi đua của UBND tỉnh: ${what}`,
    );
  it.each([
    '01 tập thể chỉ đạt 4/11 phiếu, Hội đồng không đề nghị khen thưởng, gồm Sở Y tế.',
    '01 tập thể, Hội đồng chưa đề nghị khen thưởng, là Sở Y tế.',
    '01 tập thể (5/11 phiếu), Hội đồng không trình khen thưởng, gồm Sở Y tế.',
  ])('is refused though it is named behind: %s', (what) =>
    expect(line(what)).toEqual(['refused Cờ thi đua của UBND tỉnh → Sở Y tế']),
  );
  it.each([
    '01 tập thể đạt 11/11 phiếu, Hội đồng nhất trí đề nghị khen thưởng, gồm Sở Y tế.',
    '01 tập thể, không có ý kiến khác, Hội đồng đề nghị khen thưởng, gồm Sở Y tế.',
  ])('is another than what it does: %s', (what) =>
    expect(line(what)).toEqual(['council Cờ thi đua của UBND tỉnh → Sở Y tế']),
  );
});

describe('the cell of a name over several rows', () => {
  const table = (...rows: readonly string[]): string[] =>
    stages(
      `TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\nSở Nội vụ trình khen thưởng các đơn vị theo danh sách:\n${rows.join('\n')}`,
    );
  it.each([
    [['STT | Tên tập thể | Đề nghị', '1 | Sở Y tế | Cờ thi đua', ' |  | Bằng khen', '2 | Thuế tỉnh | Bằng khen']],
    [['Tên đơn vị | Hình thức khen thưởng', 'Sở Y tế | Cờ thi đua', ' | Bằng khen', 'Thuế tỉnh | Bằng khen']],
    [
      [
        'TT | Đơn vị | Trình tặng',
        '1 | Sở Y tế | Cờ thi đua',
        ' |  | Bằng khen',
        '2 | Thuế tỉnh | Bằng khen',
        ' |  | ',
      ],
    ],
  ])('is of all of them: %s', (rows) =>
    expect(table(...rows)).toEqual([
      'recommended Cờ thi đua → Sở Y tế',
      'recommended Bằng khen → Sở Y tế',
      'recommended Bằng khen → Thuế tỉnh',
    ]),
  );
  it('is none where the award heads the rows below it', () =>
    expect(
      table('STT | Tên tập thể | Đề nghị', '1 | Sở Y tế | Cờ thi đua', ' |  | Bằng khen', '2 | Thuế tỉnh | '),
    ).not.toContain('recommended Bằng khen → Sở Y tế'));
  it('is none where the row names the same award again', () =>
    expect(table('STT | Tên tập thể | Đề nghị', '1 | Sở Y tế | Cờ thi đua', ' |  | Cờ thi đua của UBND tỉnh')).toEqual([
      'recommended Cờ thi đua → Sở Y tế',
    ]));
});

describe('a table of quotas', () => {
  const table = (above: string, first: string): string[] =>
    stages(
      `BIÊN BẢN\nHọp Khối thi đua số 2\n\n${above}\nTT | Hình thức đề nghị | Số lượng | Đơn vị được đề nghị\n1 | Cờ thi đua của UBND tỉnh | 01 | ${first}\n2 | Bằng khen của UBND tỉnh | 02 | Sở Xây dựng; Sở Tư pháp`,
    );
  it.each([
    ['Các đơn vị thống nhất đề nghị khen thưởng năm 2027:', 'Sở Kế hoạch và Đầu tư'],
    ['Các đơn vị thống nhất đề nghị khen thưởng năm 2027:', 'Phòng Tài chính - Kế hoạch huyện Bến Đá'],
    ['Sở Kế hoạch và Đầu tư trình khen thưởng năm 2027:', 'Sở Y tế'],
  ])('is none for a unit that plans by its name: %s | %s', (above, first) =>
    expect(table(above, first)).toEqual([
      `recommended Cờ thi đua của UBND tỉnh → ${first}`,
      'recommended Bằng khen của UBND tỉnh → Sở Xây dựng',
      'recommended Bằng khen của UBND tỉnh → Sở Tư pháp',
    ]),
  );
  it.each([
    'Kế hoạch khen thưởng năm 2028:',
    'Phân bổ chỉ tiêu khen thưởng năm 2028:',
    'Dự kiến khen thưởng năm 2028, Sở Kế hoạch và Đầu tư tổng hợp:',
  ])('gives nobody anything: %s', (above) =>
    expect(table(above, 'Sở Y tế').filter((one) => one.includes('Bằng khen'))).toEqual([]),
  );
});

describe('the name of a bloc in capitals', () => {
  it.each([
    ['CỤM THI ĐUA CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ', 'Số: 21/BB-CTĐ'],
    ['CỤM THI ĐUA CÁC HUYỆN, THÀNH PHỐ', 'Số: 21/BB-CTĐ'],
    ['KHỐI THI ĐUA CÁC XÃ, PHƯỜNG, THỊ TRẤN', 'Bến Đá, ngày 05 tháng 12 năm 2027'],
    ['CỤM THI ĐUA CÁC XÃ, PHƯỜNG, ĐẶC KHU', 'BÁO CÁO'],
  ])('has the last kind of places in its line: %s', (name, next) =>
    expect(recordOf(`${name}\n${next}\n\nBIÊN BẢN\nHọp bình xét thi đua năm 2027`).blocs[0].name).toBe(name),
  );
});

describe('letters in a bracket behind a unit', () => {
  const full = (text: string) =>
    recordOf(`${text}\nBAV được tặng Cờ thi đua của UBND tỉnh.`).awards.at(-1)?.recipient_full;
  const known = (text: string) =>
    recordOf(`${text}\nTAND được tặng Cờ thi đua của UBND tỉnh.`).awards.at(-1)?.recipient_full;
  it.each(['Học viện Ngân hàng (BAV) tổ chức hội nghị.', 'Dự lễ có Học viện Ngân hàng (gọi tắt là BAV).'])(
    'are short for it: %s',
    (text) => expect(full(text)).toBe('Học viện Ngân hàng'),
  );
  it.each([
    'Có 01 đơn vị đăng ký Bằng khen của Chủ tịch UBND tỉnh (TAND).',
    'Có 01 đơn vị được tặng Cờ thi đua của Chính phủ (TAND); 01 đơn vị khác chưa đăng ký.',
    'Danh hiệu Tập thể lao động xuất sắc của UBND tỉnh (TAND) đã được công bố.',
    'Giấy khen của Giám đốc Sở Y tế (TAND) đã được trao.',
  ])('are another unit where they are known for one: %s', (text) => expect(known(text)).toBeNull());
});
