import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Lists of those who were rewarded, under a sentence that says what becomes of them: every lead, every heading of an award, every way to stand in lines.

const rows = (text: string): string[] =>
  recordOf(`${text}\n`).awards.map(
    ({ award, recipient, recipient_full, status, year }) =>
      `${award} → ${recipient_full ?? recipient} | ${status}${year ? ` ${year}` : ''}`,
  );
const AWARD = 'Bằng khen của Chủ tịch UBND tỉnh';

const LEADS: readonly (readonly [string, string])[] = [
  ['Tại buổi lễ, nhiều tập thể, cá nhân đã được khen thưởng.', 'awarded'],
  ['Trang tin của huyện xin giới thiệu những tấm gương vừa được khen thưởng.', 'awarded'],
  ['Hội đồng nhất trí đề nghị cấp trên khen thưởng các trường hợp có tên dưới đây.', 'recommended'],
  ['Trên cơ sở đó, các đơn vị lập danh sách đề nghị khen thưởng.', 'recommended'],
  ['Qua thảo luận, toàn trường bình bầu các tập thể, cá nhân tiêu biểu trong phong trào thi đua như sau.', 'voted'],
  ['Các tập thể, cá nhân dưới đây đăng ký danh hiệu thi đua và hình thức khen thưởng.', 'registered'],
];
const HEADS: readonly string[] = [
  `${AWARD}:`,
  `I. ${AWARD}`,
  `* ${AWARD}:`,
  `${AWARD} (02 tập thể):`,
  AWARD.toUpperCase(),
  `Cụ thể như sau:\n${AWARD}`,
];
const LISTS: readonly string[] = [
  '1. Sở Y tế;\n2. Thuế tỉnh.',
  '- Sở Y tế\n- Thuế tỉnh',
  'Sở Y tế\nThuế tỉnh',
  'Sở Y tế,\nThuế tỉnh.',
  'Sở Y tế và Thuế tỉnh.',
  'Sở Y tế; Thuế tỉnh.',
  'Sở Y tế, đã có nhiều thành tích;\nThuế tỉnh, đã hoàn thành xuất sắc nhiệm vụ.',
];

describe('what a sentence over a list says of all its lines', () => {
  it.each(LEADS)('%s', (lead, status) => {
    for (const head of HEADS)
      for (const list of LISTS)
        expect(
          recordOf(`${lead}\n\n${head}\n${list}\n\nBuổi họp kết thúc cùng ngày.\n`).awards.map(
            (row) => `${row.recipient} | ${row.status}`,
          ),
          `${lead}\n${head}\n${list}`,
        ).toEqual([`Sở Y tế | ${status}`, `Thuế tỉnh | ${status}`]);
  });

  it.each(LEADS)('in the line of the award: %s', (lead, status) => {
    for (const line of [`${AWARD}: Sở Y tế và Thuế tỉnh.`, `a) ${AWARD}: Sở Y tế; Thuế tỉnh.`])
      expect(rows(`${lead}\n\n${line}`), line).toEqual([
        `${AWARD} → Sở Y tế | ${status}`,
        `${AWARD} → Thuế tỉnh | ${status}`,
      ]);
  });

  it.each([
    // another sentence stands between
    `Nhiều tập thể đã được khen thưởng.\n\nBuổi lễ diễn ra tại hội trường huyện.\n\n${AWARD}: Sở Y tế và Thuế tỉnh.`,
    // of what nobody has yet
    `Các đơn vị phấn đấu được khen thưởng.\n\n${AWARD}: Sở Y tế và Thuế tỉnh.`,
    `Các tập thể sau đây không được khen thưởng.\n\n${AWARD}: Sở Y tế và Thuế tỉnh.`,
    // it tells of no reward
    `Các tập thể sau đây đã nộp báo cáo.\n\n${AWARD}: Sở Y tế và Thuế tỉnh.`,
    // a sentence, and no line of names
    `Nhiều tập thể đã được khen thưởng.\n\n${AWARD}\nSở Y tế tổ chức hội nghị.`,
    `Nhiều tập thể đã được khen thưởng.\n\n${AWARD}\nBà Hà Thị Nhàn, giáo viên, phát biểu tại hội nghị.`,
  ])('nothing: %s', (text) => expect(rows(text)).toEqual([]));
});

describe('a year in a line of its own', () => {
  const lead = 'Các tập thể sau đây đã được khen thưởng:';
  it.each(['Năm 2026:', '* Năm 2026', '1. Năm 2026:', '- Năm 2026'])('%s', (line) => {
    const next = line.replace('2026', '2027').replace('1.', '2.');
    for (const list of [': Sở Y tế và Thuế tỉnh.', ':\n+ Sở Y tế\n+ Thuế tỉnh'])
      expect(rows(`${lead}\n\n${line}\n${AWARD}${list}\n\n${next}\nCờ thi đua của UBND tỉnh${list}`)).toEqual([
        `${AWARD} → Sở Y tế | awarded 2026`,
        `${AWARD} → Thuế tỉnh | awarded 2026`,
        'Cờ thi đua của UBND tỉnh → Sở Y tế | awarded 2027',
        'Cờ thi đua của UBND tỉnh → Thuế tỉnh | awarded 2027',
      ]);
  });
});

describe('lists in parts', () => {
  const lead = 'Hội đồng nhất trí đề nghị cấp trên khen thưởng các trường hợp sau.';
  it.each([
    // those who work somewhere under where they do
    [
      `${lead}\n\nLao động tiên tiến:\nTrường Bến Đá:\n+ Bà Hà Nhàn\n+ Ông Tô Hải\nTrạm Y tế Tân Khê:\n+ Bà Cao Yến`,
      ['Hà Nhàn', 'Tô Hải', 'Cao Yến'],
    ],
    // kinds in lines of their own, over names one behind the other
    [
      `${lead}\n\nDanh sách tập thể, cá nhân được đề nghị tặng Bằng khen\nVề tập thể: Sở Y tế và Thuế tỉnh.\nVề cá nhân: Bà Hà Nhàn, ông Tô Hải.`,
      ['Sở Y tế', 'Thuế tỉnh', 'Hà Nhàn', 'Tô Hải'],
    ],
    [
      `${lead}\n\nGiấy khen của Giám đốc Sở\nTẬP THỂ\nKhoa Dược; Khoa Nhi.\nCÁ NHÂN\nBà Hà Nhàn, giáo viên, sinh năm 1980; ông Tô Hải.`,
      ['Khoa Dược', 'Khoa Nhi', 'Hà Nhàn', 'Tô Hải'],
    ],
    // what for, between semicolons
    [
      'Có 02 tập thể được đề nghị xét, tặng Bằng khen, gồm: 1. Sở Y tế, đã có thành tích trong phòng, chống dịch; 2. Thuế tỉnh, đã hoàn thành xuất sắc nhiệm vụ.',
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
  ])('%s', (text, names) => {
    const { awards } = recordOf(`${text}\n`);
    expect(awards.map(({ recipient }) => recipient)).toEqual(names);
    expect(new Set(awards.map(({ status }) => status))).toEqual(new Set(['recommended']));
  });

  it('a vote for several awards each', () =>
    expect(
      rows(
        'Cá nhân được suy tôn nhận các danh hiệu, hình thức khen thưởng sau đây:\n1. Bà Hà Nhàn\n- Giấy khen của Giám đốc Sở\n2. Ông Tô Hải\n- Lao động tiên tiến',
      ),
    ).toEqual(['Giấy khen của Giám đốc Sở → Hà Nhàn | voted', 'Lao động tiên tiến → Tô Hải | voted']));

  it('who was given by many', () =>
    expect(
      rows(
        'Bệnh viện Bến Đá đã được Đảng, Nhà nước và các cấp tặng thưởng:\n- Cờ thi đua của UBND tỉnh (năm 2021);\n- Huân chương Lao động hạng Ba năm 2024.',
      ),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → Bệnh viện Bến Đá | awarded 2021',
      'Huân chương Lao động hạng Ba → Bệnh viện Bến Đá | awarded 2024',
    ]));
});
