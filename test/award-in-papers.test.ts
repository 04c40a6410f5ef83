import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award → recipient | stage, granter" of all awards, those that were withheld behind. */
const told = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    ({ award, recipient, stage, granter }) => `${award} → ${recipient} | ${stage}, ${granter ?? 'nobody'}`,
  );
};

const paper = (issuer: string, sign: string, form: string, ...lines: readonly string[]): string =>
  `UBND TỈNH LAM HẢI\n${issuer}\nSố: 12/${sign}\n\nLam Hải, ngày 05 tháng 3 năm 2028\n\n${form}\nVề kết quả khen thưởng năm 2027\n\n${lines.join('\n')}\n\nNơi nhận:\n- Như trên.`;
const council = (...lines: readonly string[]) =>
  paper('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'BC-HĐTĐKT', 'BÁO CÁO', ...lines);
const office = (...lines: readonly string[]) => paper('SỞ NỘI VỤ', 'BC-SNV', 'BÁO CÁO', ...lines);
const decision = (...lines: readonly string[]): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LAM HẢI\nSố: 12/QĐ-UBND\n\nLam Hải, ngày 05 tháng 3 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Thi đua, Khen thưởng;\n\nQUYẾT ĐỊNH:\n\n${lines.join('\n')}\n\nCHỦ TỊCH\nKiều Văn Phú`;

/** What matches, and beside it what differs a little and does not. */
type Pair = readonly [
  what: string,
  text: string,
  found: readonly string[],
  other: string,
  otherwise: readonly string[],
];

const PAIRS: readonly Pair[] = [
  [
    'who decides gives',
    decision('Điều 1. Tặng Bằng khen cho Sở Y tế.'),
    ['Bằng khen → Sở Y tế | decided, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
    office('Sở Nội vụ kính đề nghị tặng Bằng khen cho Sở Y tế.'),
    ['Bằng khen → Sở Y tế | recommended, nobody'],
  ],
  [
    'who issues the decision gives',
    'Tin\nUBND tỉnh đã ban hành quyết định tặng Cờ thi đua cho Sở Y tế.',
    ['Cờ thi đua → Sở Y tế | decided, UBND tỉnh'],
    'Tin\nUBND tỉnh đã đọc to quyết định tặng Cờ thi đua cho Sở Y tế.',
    ['Cờ thi đua → Sở Y tế | decided, nobody'],
  ],
  [
    'who gives stands in a bracket, and a comma before those who are counted',
    'Tin\nKhối nhất trí đề nghị khen thưởng:\n- Cờ thi đua (Chính phủ tặng), 01 đơn vị: Sở Y tế.',
    ['Cờ thi đua → Sở Y tế | recommended, Chính phủ'],
    'Tin\nKhối nhất trí đề nghị khen thưởng:\n- Cờ thi đua (Chính phủ họp), 01 đơn vị: Sở Y tế.',
    ['Cờ thi đua → Sở Y tế | recommended, nobody'],
  ],
  [
    'the words over a list hand over',
    'Tin\nTại buổi lễ, bà Hà Thị Lan, Phó Chủ tịch UBND tỉnh đã trao:\n- Cờ thi đua của UBND tỉnh cho: Sở Y tế.',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | presented, UBND tỉnh'],
    'Tin\nTại buổi lễ, bà Hà Thị Lan, Phó Chủ tịch UBND tỉnh đã ký tặng:\n- Cờ thi đua của UBND tỉnh cho: Sở Y tế.',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | decided, UBND tỉnh'],
  ],
  [
    'a council passes on what stands under its words',
    council(
      'Hội đồng thống nhất đề nghị khen thưởng:',
      'Đề nghị UBND tỉnh tặng Cờ thi đua (01 tập thể):',
      '1. Sở Y tế.',
    ),
    ['Cờ thi đua → Sở Y tế | council, UBND tỉnh'],
    office('Sở Nội vụ trình đề nghị khen thưởng:', 'Đề nghị UBND tỉnh tặng Cờ thi đua (01 tập thể):', '1. Sở Y tế.'),
    ['Cờ thi đua → Sở Y tế | recommended, UBND tỉnh'],
  ],
  [
    'a table of a council only proposes',
    council('Kết quả bỏ phiếu:', 'STT | Tên đơn vị | Hình thức khen thưởng', '1 | Sở Y tế | Cờ thi đua của UBND tỉnh'),
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | council, UBND tỉnh'],
    office(
      'Kết quả khen thưởng:',
      'STT | Tên đơn vị | Hình thức khen thưởng',
      '1 | Sở Y tế | Cờ thi đua của UBND tỉnh',
    ),
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | decided, UBND tỉnh'],
  ],
  [
    'words that refuse stand over a list',
    council('Hội đồng không thông qua:', '- Bằng khen của Chủ tịch UBND tỉnh đối với Sở Y tế.'),
    ['Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế | refused, Chủ tịch UBND tỉnh'],
    council('Hội đồng nhất trí thông qua:', '- Bằng khen của Chủ tịch UBND tỉnh đối với Sở Y tế.'),
    ['Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế | council, Chủ tịch UBND tỉnh'],
  ],
  [
    'words that take an award back stand over those who had it',
    decision('Điều 1. Thu hồi Cờ thi đua năm 2027 đã tặng cho 01 tập thể:', '1. Sở Y tế.'),
    ['Cờ thi đua → Sở Y tế | revoked, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
    decision('Điều 1. Tặng Cờ thi đua năm 2027 cho 01 tập thể:', '1. Sở Y tế.'),
    ['Cờ thi đua → Sở Y tế | decided, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
  ],
  [
    'a column of a table says who gives',
    office(
      'Danh sách được khen thưởng:',
      'STT | Đơn vị được khen thưởng | Hình thức khen thưởng | Cấp khen thưởng',
      '1 | Sở Y tế | Cờ thi đua | UBND tỉnh',
    ),
    ['Cờ thi đua → Sở Y tế | decided, UBND tỉnh'],
    office(
      'Danh sách được khen thưởng:',
      'STT | Đơn vị được khen thưởng | Hình thức khen thưởng | Nơi nhận hoa',
      '1 | Sở Y tế | Cờ thi đua | UBND tỉnh',
    ),
    ['Cờ thi đua → Sở Y tế | decided, nobody'],
  ],
  [
    'a year stands between the award and its giver, and who receives behind',
    'Tin\nBan tổ chức đã trao Cờ thi đua năm 2027 của UBND tỉnh tặng Sở Y tế.',
    ['Cờ thi đua → Sở Y tế | presented, UBND tỉnh'],
    'Tin\nBan tổ chức đã trao Cờ thi đua năm 2027 của UBND tỉnh, tặng hoa Sở Y tế.',
    [],
  ],
  [
    'a council does not let a unit pass',
    council('Hội đồng đã họp.', 'Sở Y tế không được Hội đồng thông qua đề nghị Bộ Y tế tặng Cờ thi đua.'),
    ['Cờ thi đua → Sở Y tế | refused, Bộ Y tế'],
    council('Hội đồng đã họp.', 'Sở Y tế không được Hội đồng mời họp về việc tặng Cờ thi đua.'),
    [],
  ],
  [
    'an office asks those who were given something to fetch it',
    office(
      'Sở Nội vụ đề nghị các đơn vị đã được khen thưởng có tên sau đến nhận hiện vật:',
      '1. Sở Y tế: Cờ thi đua của UBND tỉnh.',
    ),
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | decided, UBND tỉnh'],
    office('Sở Nội vụ đề nghị các đơn vị sau được khen thưởng:', '1. Sở Y tế: Cờ thi đua của UBND tỉnh.'),
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended, UBND tỉnh'],
  ],
  [
    'a council lets files behind a colon not pass, each with its award in brackets',
    council(
      'Hội đồng không thông qua 02 hồ sơ: Sở Y tế (Cờ thi đua của UBND tỉnh), Sở Nội vụ (Bằng khen của UBND tỉnh).',
    ),
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | refused, UBND tỉnh',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | refused, UBND tỉnh',
    ],
    council(
      '- Hội đồng thông qua 02 hồ sơ, gồm: Sở Y tế (Cờ thi đua của UBND tỉnh), Sở Nội vụ (Bằng khen của UBND tỉnh).',
    ),
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | council, UBND tỉnh',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | council, UBND tỉnh',
    ],
  ],
  [
    'collectives stand in lines of their own under an article without a colon',
    decision('Điều 1. Tặng Cờ thi đua năm 2027', 'Tập thể Sở Y tế;', 'Đã có thành tích xuất sắc.'),
    ['Cờ thi đua → Sở Y tế | decided, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
    decision('Điều 1. Nhận Cờ thi đua năm 2027', 'Bộ phận Sở Y tế;', 'Đã có thành tích xuất sắc.'),
    [],
  ],
  [
    'a decision gives a person what only collectives may have',
    decision('Điều 1. Tặng Cờ thi đua của UBND tỉnh năm 2027 cho ông Tô Văn Hải, Giám đốc Sở Y tế.'),
    ['Cờ thi đua của UBND tỉnh → Tô Văn Hải | decided, UBND tỉnh'],
    'Tin\nBà Hà Thị Nhàn trao Cờ thi đua của UBND tỉnh năm 2027 cho ông Tô Văn Hải, Giám đốc Sở Y tế.',
    [],
  ],
  [
    'what takes an award back names who had it before the award',
    decision('Điều 1. Thu hồi của Sở Y tế Huân chương Lao động hạng Ba năm 2027 vì không đủ tiêu chuẩn.'),
    ['Huân chương Lao động hạng Ba → Sở Y tế | revoked, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
    decision('Điều 1. Thu hồi hồ sơ của Sở Y tế về Huân chương Lao động hạng Ba năm 2027 vì không đủ tiêu chuẩn.'),
    [],
  ],
  [
    'a heading in capitals refuses, whatever its words seem to name',
    council(
      'II. HỒ SƠ KHÔNG ĐỦ ĐIỀU KIỆN, HỘI ĐỒNG KHÔNG ĐỀ NGHỊ KHEN THƯỞNG',
      '1. Sở Y tế - Cờ thi đua của UBND tỉnh.',
    ),
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | refused, UBND tỉnh'],
    council('II. HỒ SƠ CÓ ĐỦ ĐIỀU KIỆN, HỘI ĐỒNG ĐÃ ĐỀ NGHỊ KHEN THƯỞNG', '1. Sở Y tế - Cờ thi đua của UBND tỉnh.'),
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | council, UBND tỉnh'],
  ],
  [
    'a heading refuses the awards below it and their lines',
    council('B. CÁC TRƯỜNG HỢP KHÔNG ĐƯỢC THÔNG QUA', 'Danh hiệu “Tập thể Lao động xuất sắc”:', '- Sở Y tế.'),
    ['Tập thể Lao động xuất sắc → Sở Y tế | refused, nobody'],
    council('B. CÁC TRƯỜNG HỢP ĐƯỢC THÔNG QUA', 'Danh hiệu “Tập thể Lao động xuất sắc”:', '- Sở Y tế.'),
    ['Tập thể Lao động xuất sắc → Sở Y tế | council, nobody'],
  ],
  [
    'a fund and a company in quotation marks are units',
    'Tin\nĐề nghị tặng Bằng khen cho Quỹ Bảo vệ và Phát triển rừng và Công ty TNHH “Minh Phát”.',
    [
      'Bằng khen → Quỹ Bảo vệ và Phát triển rừng | recommended, nobody',
      'Bằng khen → Công ty TNHH “Minh Phát” | recommended, nobody',
    ],
    'Tin\nĐề nghị tặng Bằng khen cho Sở Y tế; Công ty TNHH “đã họp”.',
    ['Bằng khen → Sở Y tế | recommended, nobody'],
  ],
];

describe('the awards of a paper', () => {
  it.each(PAIRS)('%s', (_, text, found, other, otherwise) => {
    expect(told(text)).toEqual(found);
    expect(told(other)).toEqual(otherwise);
  });
});

describe('the name of a bloc', () => {
  const blocs = (text: string) => recordOf(text).blocs.map(({ name }) => name);

  it('ends with its line where the next one opens with "Các"', () => {
    const title = (of: string) =>
      `THÔNG BÁO\nDanh sách của Khối thi đua số 2 huyện Tân Khê\n${of} đơn vị được khen thưởng gồm:\n1. Sở Y tế.`;
    expect(blocs(title('Các'))).toEqual(['Khối thi đua số 2 huyện Tân Khê']);
    expect(blocs('Khối thi đua\ncác cơ quan Nội chính tổng kết.')).toEqual(['Khối thi đua các cơ quan Nội chính']);
  });

  it('ends before the one who submits, and before how it asks', () => {
    expect(blocs('Xét kết quả của Cụm thi đua số 3, Sở Nội vụ kính trình UBND tỉnh.')).toEqual(['Cụm thi đua số 3']);
    expect(blocs('Cụm thi đua số 3, Bộ Y tế tổng kết.')).toEqual(['Cụm thi đua số 3, Bộ Y tế']);
    expect(blocs('Khối thi đua Văn hóa - Xã hội trân trọng đề nghị UBND tỉnh.')).toEqual([
      'Khối thi đua Văn hóa - Xã hội',
    ]);
    expect(blocs('Khối thi đua Văn hóa - Xã hội trọng điểm họp.')).toEqual([
      'Khối thi đua Văn hóa - Xã hội trọng điểm',
    ]);
  });
});

it('takes no half of a field for a person', () => {
  const names = (text: string) => recordOf(text).officials.map(({ name }) => name);
  expect(names('Ông Tô Văn Hải - Giám đốc Sở Công Thương Thanh Hóa chủ trì hội nghị.')).toEqual(['Tô Văn Hải']);
  expect(names('Giám đốc Sở Y tế Thương Thanh Hoa chủ trì hội nghị.')).toEqual(['Thương Thanh Hoa']);
});
