import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award (giver) → recipient | stage", those that were withheld last. */
const awardsOf = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    ({ award, granter, recipient, stage }) => `${award} (${granter}) → ${recipient} | ${stage}`,
  );
};

const paper = (form: string, sign: string, ...lines: readonly string[]): string =>
  [
    'UBND TỈNH PHÚ LÂM',
    'SỞ NỘI VỤ',
    `Số: 12/${sign}`,
    'Phú Lâm, ngày 06 tháng 7 năm 2028',
    '',
    form,
    'Về việc khen thưởng năm 2027',
    '',
    ...lines,
  ].join('\n');
const submission = (...lines: readonly string[]) =>
  paper('TỜ TRÌNH', 'TTr-SNV', 'Sở Nội vụ kính trình Chủ tịch UBND tỉnh khen thưởng như sau:', ...lines);
const notice = (...lines: readonly string[]) =>
  paper('THÔNG BÁO', 'TB-SNV', 'Sở Nội vụ thông báo các đơn vị đã được tặng thưởng như sau:', ...lines);
const decision = (...lines: readonly string[]) =>
  [
    'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM\nSố: 12/QĐ-UBND\nPhú Lâm, ngày 06 tháng 7 năm 2028\n\nQUYẾT ĐỊNH\nVề việc thi đua\n',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM\n\nQUYẾT ĐỊNH:\n',
    ...lines,
  ].join('\n');
const CHAIR = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM';

/** Each with its like that must not be read so. */
describe('who gives', () => {
  it.each([
    ['cấp khen: UBND tỉnh', 'UBND tỉnh'],
    ['cơ quan quyết định: UBND tỉnh', 'UBND tỉnh'],
    ['cấp trình: UBND tỉnh', null],
    ['cơ quan: UBND tỉnh', null],
  ])('in brackets behind the award (%s)', (words, granter) =>
    expect(awardsOf(submission(`1. Cờ thi đua (${words}): Sở Y tế;`))).toEqual([
      `Cờ thi đua (${granter}) → Sở Y tế | recommended`,
    ]),
  );

  it.each([
    ['Cấp quyết định', 'UBND tỉnh'],
    ['Thẩm quyền khen thưởng', 'UBND tỉnh'],
    ['Cấp trình', null],
  ])('in a column (%s)', (head, granter) =>
    expect(
      awardsOf(
        notice(`TT | Hình thức khen thưởng | ${head} | Đơn vị được tặng`, '1 | Cờ thi đua | UBND tỉnh | Sở Y tế'),
      ),
    ).toEqual([`Cờ thi đua (${granter}) → Sở Y tế | decided`]),
  );
});

describe('a line that labels the award of the unit above it', () => {
  const two = (label: string) => [
    '1. Sở Y tế',
    `${label}: Cờ thi đua của UBND tỉnh.`,
    '2. Thuế tỉnh',
    `${label}: Bằng khen của Chủ tịch UBND tỉnh.`,
  ];
  it.each(['Hình thức khen thưởng', '- Danh hiệu', 'Mức khen thưởng'])('is read under it (%s)', (label) =>
    expect(awardsOf(notice(...two(label)))).toEqual([
      'Cờ thi đua của UBND tỉnh (UBND tỉnh) → Sở Y tế | decided',
      'Bằng khen của Chủ tịch UBND tỉnh (Chủ tịch UBND tỉnh) → Thuế tỉnh | decided',
    ]),
  );

  it('proposes where it says so, over lines that say something else', () =>
    expect(
      awardsOf(
        submission(
          '1. Tên tập thể: Sở Y tế',
          '- Thành tích: đứng đầu khối;',
          '- Hình thức đề nghị khen thưởng: Cờ thi đua của UBND tỉnh.',
        ),
      ),
    ).toEqual(['Cờ thi đua của UBND tỉnh (UBND tỉnh) → Sở Y tế | recommended']));

  it.each(['Thành tích', 'Đã đạt'])('is none where it tells of the past (%s)', (label) =>
    expect(awardsOf(submission('1. Sở Y tế', `${label}: Cờ thi đua của UBND tỉnh.`))).toEqual([]),
  );
});

describe('what a list takes back', () => {
  const table = (title: string, head: string) =>
    decision('Điều 1. Xử lý 01 tập thể như sau.', '', title, `TT | Tên tập thể | ${head}`, '1 | Sở Y tế | Bằng khen');
  it.each([
    ['DANH SÁCH TẬP THỂ BỊ HỦY BỎ KHEN THƯỞNG', 'Hình thức khen thưởng', 'revoked'],
    ['DANH SÁCH TẬP THỂ', 'Hình thức khen thưởng bị thu hồi', 'revoked'],
    ['DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG', 'Hình thức khen thưởng', 'decided'],
  ])('by the words over its table: %s, %s', (title, head, stage) =>
    expect(awardsOf(table(title, head))).toEqual([`Bằng khen (${CHAIR}) → Sở Y tế | ${stage}`]),
  );

  it.each([
    ['Hủy bỏ kết quả khen thưởng', 'revoked'],
    ['Công bố kết quả khen thưởng', 'decided'],
  ])('by the article that has it as its annex: %s', (words, stage) =>
    expect(
      awardsOf(
        decision(
          `Điều 1. ${words} đối với 01 tập thể (có danh sách kèm theo).`,
          '',
          'DANH SÁCH',
          'TT | Tên tập thể | Hình thức khen thưởng',
          '1 | Sở Y tế | Bằng khen',
        ),
      ),
    ).toEqual([`Bằng khen (${CHAIR}) → Sở Y tế | ${stage}`]),
  );

  it.each([
    ['Thu hồi', 'revoked'],
    ['Đề nghị thu hồi', 'recommended'],
  ])('by a line with a colon: %s', (words, stage) =>
    expect(
      awardsOf(
        decision(`Điều 1. ${words} danh hiệu thi đua, khen thưởng của các tập thể sau:`, '1. Sở Y tế: Cờ thi đua.'),
      ).map((line) => line.slice(line.lastIndexOf('|') + 2)),
    ).toEqual([stage]),
  );
});

describe('what a table of a council says of a row', () => {
  it.each([
    ['Không đồng ý', 'refused'],
    ['Đồng ý', 'recommended'],
  ])('%s', (said, stage) =>
    expect(
      awardsOf(submission('TT | Đơn vị | Hình thức đề nghị | Ý kiến', `1 | Sở Y tế | Bằng khen | ${said}`)),
    ).toEqual([`Bằng khen (null) → Sở Y tế | ${stage}`]),
  );
});

describe('what a heading refuses', () => {
  it.each([
    ['II. HỒ SƠ KHÔNG ĐƯỢC THÔNG QUA', 'refused'],
    ['II. HỒ SƠ ĐƯỢC THÔNG QUA', 'recommended'],
  ])('in the lines under it: %s', (heading, stage) =>
    expect(awardsOf(submission(heading, '1. Sở Y tế - Bằng khen của Chủ tịch UBND tỉnh.'))).toEqual([
      `Bằng khen của Chủ tịch UBND tỉnh (Chủ tịch UBND tỉnh) → Sở Y tế | ${stage}`,
    ]),
  );

  it('and not what one line refuses', () =>
    expect(
      awardsOf(
        submission(
          '2. Cờ thi đua:',
          'a) Sở Y tế 4/4',
          'b) Thuế tỉnh 1/4 (không đạt)',
          '3. Trình tặng Bằng khen: Sở Nội vụ.',
        ),
      ),
    ).toContain('Bằng khen (null) → Sở Nội vụ | recommended'));
});

describe('what comes with an award', () => {
  it.each([
    ['tặng Giấy khen và hiện vật kèm theo cho Sở Y tế', ['Giấy khen → Sở Y tế']],
    ['tặng Giấy khen kèm theo số tiền 5 triệu đồng cho Sở Y tế', ['Giấy khen → Sở Y tế']],
    ['tặng Giấy khen và đồ chơi kèm theo cho Sở Y tế', []],
  ])('is passed over: %s', (words, found) =>
    expect(
      recordOf(`Chủ tịch UBND huyện ${words}.`).awards.map(({ award, recipient }) => `${award} → ${recipient}`),
    ).toEqual(found),
  );
});

describe('whom a sentence says it is about', () => {
  it.each([
    [
      '1. Đối với 02 tập thể gồm Thuế tỉnh và Sở Y tế: đủ điều kiện, đề nghị UBND tỉnh tặng Cờ thi đua.',
      ['Thuế tỉnh', 'Sở Y tế'],
    ],
    ['Đối với Sở Y tế, đề nghị UBND tỉnh tặng Cờ thi đua.', ['Sở Y tế']],
    ['Đối với Sở Y tế, đề nghị UBND tỉnh tặng Cờ thi đua cho Thuế tỉnh.', ['Thuế tỉnh']],
    ['Đối với Sở Y tế, không đề nghị UBND tỉnh tặng Cờ thi đua.', []],
  ])('%s', (line, recipients) =>
    expect(recordOf(submission(line)).awards.map(({ recipient }) => recipient)).toEqual(recipients),
  );
});

describe('members of a bloc in its minutes', () => {
  const minutes = (...lines: readonly string[]) =>
    recordOf(['KHỐI THI ĐUA SỐ 3', 'BIÊN BẢN', 'Họp Khối thi đua số 3 tổng kết năm 2027', '', ...lines].join('\n'));
  it.each([
    ['Các đơn vị thành viên dự họp: (1) Sở Y tế; (2) Thuế tỉnh; (3) Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
    ['Các khách mời dự họp: (1) Sở Y tế; (2) Thuế tỉnh; (3) Sở Nội vụ.', []],
    ['Đại diện 2/2 đơn vị thành viên có mặt, cụ thể là Sở Y tế và Thuế tỉnh.', ['Sở Y tế', 'Thuế tỉnh']],
    ['Đại diện 2/4 đơn vị thành viên có mặt, vắng là Sở Y tế và Thuế tỉnh.', []],
  ])('%s', (line, members) => expect(minutes(line).members.map(({ org }) => org)).toEqual(members));

  it.each([
    [
      'Phó khối trưởng',
      [
        ['Sở Y tế', 'head'],
        ['Thuế tỉnh', 'deputy'],
      ],
    ],
    ['Thành viên', [['Sở Y tế', 'head']]],
  ])('with what each does: %s', (role, heads) =>
    expect(
      minutes(
        'Thành phần:',
        'TT | Đơn vị thành viên | Người dự họp | Nhiệm vụ',
        '1 | Sở Y tế | Tô Hải | Khối trưởng',
        `2 | Thuế tỉnh | Hà Nhàn | ${role}`,
      ).heads.map(({ org, role }) => [org, role]),
    ).toEqual(heads),
  );
});

describe('how far an award has come', () => {
  const inMinutes = (form: string) =>
    [
      'UBND TỈNH PHÚ LÂM',
      'HỘI ĐỒNG TĐKT',
      'Số: 12/BB-HĐTĐKT',
      'Phú Lâm, ngày 06 tháng 7 năm 2028',
      '',
      form,
      'Kiểm phiếu xét khen thưởng năm 2027',
      '',
    ]
      .concat('TT | Tập thể | Hình thức | Kết luận', '1 | Sở Y tế | Bằng khen | Đạt')
      .join('\n');
  it.each([
    ['BIÊN BẢN', 'council'],
    ['DANH SÁCH', 'decided'],
  ])('in a table of %s', (form, stage) =>
    expect(awardsOf(inMinutes(form))).toEqual([`Bằng khen (null) → Sở Y tế | ${stage}`]),
  );

  it.each([
    ['trình cấp có thẩm quyền khen thưởng', 'recommended'],
    ['nhờ cấp có thẩm quyền khen thưởng', 'decided'],
  ])('behind a colon: %s', (words, stage) =>
    expect(awardsOf(`Ban Thi đua ${words} năm 2027 cho: Sở Y tế (Cờ thi đua của UBND tỉnh).`)).toEqual([
      `Cờ thi đua của UBND tỉnh (UBND tỉnh) → Sở Y tế | ${stage}`,
    ]),
  );
});

it.each([
  ['đại diện lãnh đạo Sở Y tế', 'Sở Y tế'],
  ['tập thể lãnh đạo Sở Y tế', 'tập thể lãnh đạo Sở Y tế'],
])('who stands for a unit receives for it: %s', (words, recipient) =>
  expect(recordOf(`Ông Tô Hải trao Cờ thi đua của UBND tỉnh cho ${words}.`).awards.map((one) => one.recipient)).toEqual(
    [recipient],
  ),
);

const ceremony = (words: string): string =>
  [
    'Long trọng lễ trao thưởng',
    `Chiều 20/3/2024, huyện Tân Lũng tổ chức lễ trao các danh hiệu, ${words}.`,
    'Trong số các đơn vị của Khối thi đua số 2 huyện Tân Lũng:',
    'Được trao Giấy khen của Chủ tịch UBND huyện dịp này có: Trường Tân Tiến.',
  ].join('\n');

it.each([
  ['hình thức khen thưởng năm 2023', 2023],
  ['hình thức khen thưởng năm 2022', 2024],
  ['tổng kết công tác thi đua, khen thưởng năm 2023', 2024],
])('what is handed out is of the year before the day where the news opens with it: %s', (words, year) =>
  expect(recordOf(ceremony(words)).awards.map((one) => one.year)).toEqual([year]),
);
