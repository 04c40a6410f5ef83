import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Who is counted, and by what. */
const COUNTED: readonly Example[] = [
  // So many of so many.
  [
    'Hội đồng đề nghị tặng Bằng khen cho 01 tập thể và 51/53 cá nhân.',
    'Bằng khen → #1 org | recommended',
    'Bằng khen → #51 person | recommended',
  ],
  ['Sở Y tế là một trong 63 đơn vị được tặng Bằng khen.', 'Bằng khen → Sở Y tế | awarded'],
  // The number of the awards is that of those who receive.
  [
    'Liên đoàn Lao động tỉnh tặng 18 Bằng khen cho tập thể và 289 Giấy khen cho cá nhân.',
    'Bằng khen → #18 org | awarded',
    'Giấy khen → #289 person | awarded',
  ],
  ['Tổng Liên đoàn tặng 4 cờ thi đua cho 4 tập thể.', 'cờ thi đua → #4 org | awarded'],
  ['Liên đoàn Lao động tỉnh tặng 289 Bằng khen cho các tập thể, cá nhân.'],
  // Those who bear a title are counted, with their noun or without, the title in quotes or not.
  [
    'Chủ tịch UBND huyện công nhận danh hiệu thi đua cho 96 “Tập thể lao động tiên tiến”, 1.843 cá nhân “Lao động tiên tiến”.',
    'Tập thể lao động tiên tiến → #96 org | awarded',
    'Lao động tiên tiến → #1843 person | awarded',
  ],
  [
    'Giám đốc Sở công nhận danh hiệu cho 96 tập thể Lao động tiên tiến và 15 cá nhân Chiến sĩ thi đua cơ sở.',
    'tập thể Lao động tiên tiến → #96 org | awarded',
    'Chiến sĩ thi đua cơ sở → #15 person | awarded',
  ],
  [
    'Cụm đề nghị công nhận 96 tập thể "Lao động xuất sắc", 15 đồng chí "Chiến sĩ thi đua cấp tỉnh".',
    'tập thể "Lao động xuất sắc" → #96 org | recommended',
    'Chiến sĩ thi đua cấp tỉnh → #15 person | recommended',
  ],
  ['Phấn đấu có 96 tập thể “Lao động tiên tiến”, 1.843 cá nhân “Lao động tiên tiến”.'],
  // They were given something else for it.
  ['Chủ tịch UBND huyện tặng Giấy khen cho 12 cá nhân "Lao động tiên tiến".', 'Giấy khen → #12 person | awarded'],
  ['Chủ tịch UBND huyện tặng Giấy khen cho 12 tập thể "Lao động tiên tiến".'],
  // Words that describe those who are counted.
  [
    'Trung ương Đoàn đã tặng Bằng khen cho 5 tập thể đoàn cấp huyện và 4 cá nhân trực thuộc Tỉnh đoàn.',
    'Bằng khen → #5 org | awarded',
    'Bằng khen → #4 person | awarded',
  ],
  [
    '20 cá nhân là Bí thư, Phó Bí thư các huyện đoàn nhận Bằng khen của Tỉnh đoàn.',
    'Bằng khen của Tỉnh đoàn → #20 person | awarded',
  ],
  // A kind of unit.
  ['Bộ tặng Bằng khen cho 26 Sở Giáo dục và Đào tạo.', 'Bằng khen → #26 org | awarded'],
  [
    'Đề nghị Chính phủ tặng Cờ thi đua cho 02 Sở Giáo dục và Đào tạo: Hà Nội, Nghệ An.',
    'Cờ thi đua → Hà Nội = Sở Giáo dục và Đào tạo Hà Nội | recommended',
    'Cờ thi đua → Nghệ An = Sở Giáo dục và Đào tạo Nghệ An | recommended',
  ],
  // Names before the count that they are.
  [
    'Sở Y tế, Sở Nội vụ là 2 đơn vị được tặng Bằng khen.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
  ],
  ['Dẫn đầu là 2 đơn vị được tặng Bằng khen.', 'Bằng khen → #2 org | awarded'],
  // The verb goes without saying.
  [
    'Ngành có 4 đồng chí được tặng Bằng khen, 1 đồng chí được tặng danh hiệu Thầy thuốc nhân dân và 8 đồng chí danh hiệu Thầy thuốc ưu tú.',
    'Bằng khen → #4 person | awarded',
    'Thầy thuốc nhân dân → #1 person | awarded',
    'Thầy thuốc ưu tú → #8 person | awarded',
  ],
  [
    'Tặng Bằng khen cho 2 tập thể, gồm: (1) Sở Y tế; (2) Sở Nội vụ.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
  ],
];

/** Grades that borrow the order before them. */
const GRADED: readonly Example[] = [
  [
    'Phó Thủ tướng trao Huân chương Lao động hạng Nhì cho bà Hà Nhàn và hạng Ba cho ông Tô Hải.',
    'Huân chương Lao động hạng Nhì → Hà Nhàn | awarded',
    'Huân chương Lao động hạng Ba → Tô Hải | awarded',
  ],
  ['Phó Thủ tướng trao Cờ thi đua cho Sở Y tế và hạng Ba cho ông Tô Hải.', 'Cờ thi đua → Sở Y tế | awarded'],
  [
    'Đề nghị tặng Huân chương Lao động cho 5 tập thể, 5 cá nhân (hạng Nhất 1 tập thể; hạng Nhì 3 tập thể, 2 cá nhân; hạng Ba cho 1 tập thể và 3 cá nhân).',
    'Huân chương Lao động hạng Nhất → #1 org | recommended',
    'Huân chương Lao động hạng Nhì → #3 org | recommended',
    'Huân chương Lao động hạng Nhì → #2 person | recommended',
    'Huân chương Lao động hạng Ba → #1 org | recommended',
    'Huân chương Lao động hạng Ba → #3 person | recommended',
  ],
  [
    'Trường THPT Kim Sơn được tặng Huân chương Lao động hạng Ba năm 1998, hạng Nhì năm 2005.',
    'Huân chương Lao động hạng Ba → Trường THPT Kim Sơn | awarded 1998',
    'Huân chương Lao động hạng Nhì → Trường THPT Kim Sơn | awarded 2005',
  ],
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì, Ba cho 6 tập thể.',
    'Huân chương Lao động hạng Nhất, Nhì, Ba → #6 org | awarded',
  ],
];

/** Who gives, and who receives over a semicolon. */
const GIVEN: readonly Example[] = [
  [
    'Thuế tỉnh đạt 182,4% dự toán, bằng 193% so với cùng kỳ; được Bộ trưởng Bộ Tài chính tặng Bằng khen.',
    'Bằng khen → Thuế tỉnh | awarded',
  ],
  ['Thuế tỉnh đạt 182,4% dự toán; các chi cục được Bộ trưởng Bộ Tài chính tặng Bằng khen.'],
  ['Hội Luật gia tỉnh được UBND cùng cấp tặng Bằng khen.', 'Bằng khen → Hội Luật gia tỉnh | awarded'],
  ['Được biết, Sở Y tế tặng Bằng khen cho Bệnh viện Kim Bình.', 'Bằng khen → Bệnh viện Kim Bình | awarded'],
  ['Có 29 tập thể được UBND tỉnh, Bộ, ngành Trung ương tặng Cờ thi đua.', 'Cờ thi đua → #29 org | awarded'],
  [
    'Hội nghị đề nghị Chủ tịch UBND tỉnh tặng Cờ thi đua cho 01 đơn vị: Sở Y tế; tặng Bằng khen cho 01 đơn vị: Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  [
    'Đoàn Thanh niên VRG đã nhận Bằng khen của Đoàn Khối DNTW.',
    'Bằng khen của Đoàn Khối DNTW → Đoàn Thanh niên VRG | awarded',
  ],
  // What the law gives to collectives, or to persons.
  ['Trưởng phòng Tô Văn Hải nhận Cờ thi đua của UBND tỉnh.'],
  ['Trưởng phòng Tô Văn Hải nhận Bằng khen của UBND tỉnh.', 'Bằng khen của UBND tỉnh → Tô Văn Hải | awarded'],
  ['Cờ thi đua thuộc về Sở Y tế.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['Đơn vị dẫn đầu (đề nghị tặng Cờ thi đua): Sở Y tế.', 'Cờ thi đua → Sở Y tế | recommended'],
  // A council only proposes.
  [
    'Hội đồng Thi đua - Khen thưởng tỉnh thống nhất như sau:\n\nTặng Bằng khen cho 4 tập thể.',
    'Bằng khen → #4 org | recommended',
  ],
  ['Sở Nội vụ thông báo như sau:\n\nTặng Bằng khen cho 4 tập thể.', 'Bằng khen → #4 org | awarded'],
];

/** The year of merit. */
const DATED: readonly Example[] = [
  ['Ghi nhận thành tích năm 2023, Trung ương Hội đã tặng cờ cho 5 tập thể.', 'cờ → #5 org | awarded 2023'],
  ['Phát động thi đua năm 2023, Trung ương Hội đã tặng cờ cho 5 tập thể.', 'cờ → #5 org | awarded'],
  ['Liên tục 5 năm liền (2015-2019), Sở Y tế được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded 2019'],
  [
    'Tặng Bằng khen cho 4 tập thể (tích cực tham gia các công trình trong năm 2016).',
    'Bằng khen → #4 org | awarded 2016',
  ],
  ['Sở Y tế hoàn thành nhiệm vụ; năm 2021 được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded 2021'],
];

/** Some of those who were counted: named, they stand for the count; counted, they are part of it. */
const AMONG: readonly Example[] = [
  [
    '12 đơn vị được nhận Cờ thi đua của Bộ Y tế (trong đó có Viện Dược).',
    'Cờ thi đua của Bộ Y tế → Viện Dược | awarded',
  ],
  [
    '6 tập thể và 5 cá nhân được tặng Bằng khen (trong đó có đồng chí Tô Văn Hải).',
    'Bằng khen → #6 org | awarded',
    'Bằng khen → Tô Văn Hải | awarded',
  ],
  [
    'Cả nước có 9 tập thể được tặng Bằng khen (trong đó Viện Dược là 1 trong những đơn vị được tặng Bằng khen).',
    'Bằng khen → Viện Dược | awarded',
  ],
  // Nobody is named.
  ['12 đơn vị được nhận Cờ thi đua (trong đó có nhiều đơn vị mới).', 'Cờ thi đua → #12 org | awarded'],
  ['12 đơn vị được nhận Cờ thi đua (trong đó có 3 doanh nghiệp).', 'Cờ thi đua → #12 org | awarded'],
  ['31 đơn vị, trong đó có 8 hộ nhận Giấy khen của Chi cục Thuế.', 'Giấy khen của Chi cục Thuế → #31 org | awarded'],
  ['45 cá nhân trong đó có 3 học sinh được tặng Bằng khen.', 'Bằng khen → #45 person | awarded'],
  ['Có 20 tập thể, trong đó gồm 4 doanh nghiệp được đề nghị tặng Cờ.', 'Cờ → #20 org | recommended'],
  ['31 đơn vị dự họp, trong đó có 8 hộ nhận Giấy khen.', 'Giấy khen → #8 household | awarded'],
  ['31 đơn vị và 8 hộ nhận Giấy khen.', 'Giấy khen → #31 org | awarded', 'Giấy khen → #8 household | awarded'],
];

/** Numbers of awards that come to those who are counted before them. */
const SUMMED: readonly Example[] = [
  [
    'Công an tỉnh trao tặng Huân chương của Chủ tịch nước cho 16 đồng chí, gồm: 7 Huân chương Độc lập hạng Ba, 4 Huân chương Lao động hạng Nhì và 5 Huân chương Lao động hạng Ba.',
    'Huân chương Độc lập hạng Ba → #7 person | awarded',
    'Huân chương Lao động hạng Nhì → #4 person | awarded',
    'Huân chương Lao động hạng Ba → #5 person | awarded',
  ],
  [
    'Hội đồng đề nghị khen thưởng 5 tập thể, gồm: 2 Cờ thi đua, 3 Bằng khen.',
    'Cờ thi đua → #2 org | recommended',
    'Bằng khen → #3 org | recommended',
  ],
  [
    'UBND tỉnh đã khen thưởng 10 cá nhân gồm 6 Bằng khen và 4 Giấy khen.',
    'Bằng khen → #6 person | awarded',
    'Giấy khen → #4 person | awarded',
  ],
  // The numbers come to another sum; they follow nobody who is counted; the persons do something else.
  ['UBND tỉnh đã khen thưởng 12 cá nhân gồm 6 Bằng khen và 4 Giấy khen.'],
  ['UBND tỉnh đã khen thưởng gồm 6 Bằng khen và 4 Giấy khen.'],
  ['UBND tỉnh phấn đấu khen thưởng 10 cá nhân gồm 6 Bằng khen và 4 Giấy khen.'],
  ['UBND tỉnh mời 10 cá nhân, chuẩn bị phần thưởng gồm 6 Bằng khen và 4 Giấy khen.'],
];

describe('awards', () => {
  it.each(AMONG)('among others: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(SUMMED)('by their sum: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  for (const [name, examples] of Object.entries({ counted: COUNTED, graded: GRADED, given: GIVEN, dated: DATED }))
    it.each(examples)(`${name}: %s`, (text, ...found) => {
      expect(awardsOf(text).sort()).toEqual([...found].sort());
    });
});
