import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Lines that a number in brackets opens, and an award in quotation marks with its grade behind them. */
const BRACKETS: readonly Example[] = [
  [
    '1. Đề nghị tặng “Huân chương Lao động” hạng Nhất:\n\n(1) Đồng chí Tô Văn Hải, Phó Chủ nhiệm,\n\n(2) Đồng chí Hà Thị Nhàn, Vụ trưởng.',
    '“Huân chương Lao động” hạng Nhất → Tô Văn Hải | recommended',
    '“Huân chương Lao động” hạng Nhất → Hà Thị Nhàn | recommended',
  ],
  [
    'Đề nghị tặng Bằng khen:\n(a) Sở Y tế;\n(b) Sở Nội vụ.',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  // A year in brackets opens no item.
  ['Đề nghị tặng Bằng khen:\n(2027) Sở Y tế vui vẻ họp;\n(2028) Sở Nội vụ vui vẻ họp.'],
];

/** Who receives in brackets behind the award, under words that propose all of it. */
const BEHIND: readonly Example[] = [
  [
    'Danh sách đề nghị khen thưởng đã được thông qua gồm: Cờ thi đua của UBND tỉnh (Sở Y tế); Bằng khen của Chủ tịch UBND tỉnh (Sở Nội vụ).',
    'Cờ thi đua của UBND tỉnh → Sở Y tế | recommended',
    'Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ | recommended',
  ],
  [
    'Danh sách quà tặng đã được thông qua gồm: Cờ lưu niệm của UBND tỉnh (Sở Y tế); hoa của Chủ tịch UBND tỉnh (Sở Nội vụ).',
  ],
  // "đại diện lãnh đạo" stands for the unit, also where no list knows what it is
  [
    'UBND tỉnh trao Cờ thi đua cho đại diện lãnh đạo Quỹ Phát triển rừng.',
    'Cờ thi đua → Quỹ Phát triển rừng | awarded',
  ],
];

/** Those who are counted, and the places and sentences that name them. */
const COUNTED: readonly Example[] = [
  [
    'Bộ Y tế đã tặng Cờ thi đua cho 2 tập thể.\nLực lượng y tế làm việc tại chốt kiểm soát.\n2 tập thể này gồm: Sở Y tế; Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Cờ thi đua → Sở Nội vụ | awarded',
  ],
  // Other ones.
  [
    'Bộ Y tế đã tặng Cờ thi đua cho 2 tập thể.\nLực lượng y tế làm việc tại chốt kiểm soát.\n2 tập thể vắng họp gồm: Sở Y tế; Sở Nội vụ.',
    'Cờ thi đua → #2 org | awarded',
  ],
  [
    'Hội nghị đã suy tôn 2 đơn vị dẫn đầu Cụm là Hòa Bình và Phú Thọ, đề nghị tặng Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ → Hòa Bình | recommended',
    'Cờ thi đua của Chính phủ → Phú Thọ | recommended',
  ],
  [
    'Hội nghị đã suy tôn 2 đơn vị dẫn đầu Cụm là điểm sáng, đề nghị tặng Cờ thi đua của Chính phủ.',
    'Cờ thi đua của Chính phủ → #2 org | recommended',
  ],
  // A number before the first award hides no verb from the second; those of the first nobody names.
  [
    'LĐLĐ tỉnh trao 02 Cờ thi đua của Tổng Liên đoàn; Bằng khen của Tổng Liên đoàn cho 9 tập thể.',
    'Bằng khen của Tổng Liên đoàn → #9 org | awarded',
  ],
  ['Năm nay có 02 Cờ thi đua của Tổng Liên đoàn; Bằng khen của Tổng Liên đoàn cho 9 tập thể.'],
];

/** Who gives and who receives, told apart from what stands beside them. */
const BESIDE: readonly Example[] = [
  ['UBND tỉnh Tặng Cờ thi đua cho Sở Y tế.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['UBND xã được đề nghị cấp trên xét nhận Cờ thi đua.', 'Cờ thi đua → UBND xã | recommended'],
  ['UBND xã được nhận Cờ thi đua.', 'Cờ thi đua → UBND xã | awarded'],
  [
    'Các VQG Lũng Pà, Bến Đá và Cục Kiểm lâm nhận Bằng khen.',
    'Bằng khen → Lũng Pà = VQG Lũng Pà | awarded',
    'Bằng khen → Bến Đá = VQG Bến Đá | awarded',
    'Bằng khen → Cục Kiểm lâm | awarded',
  ],
  ['Tặng Cờ thi đua của Thành phố hạng Nhất cho Sở Y tế.', 'Cờ thi đua của Thành phố hạng Nhất → Sở Y tế | awarded'],
  [
    'Tại hội nghị diễn ra tại tỉnh Phú Lâm, Hội Nông dân tỉnh được tặng Bằng khen.',
    'Bằng khen → Hội Nông dân tỉnh | awarded',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 03 tập thể: Sở Y tế; Trường THCS Bến Đá, xã Trà Lâm; Sở Nội vụ.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Trường THCS Bến Đá, xã Trà Lâm | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho 03 tập thể: Sở Y tế, huyện Bến Đá; Sở Nội vụ.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → huyện Bến Đá | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
  ],
  [
    'Khối gồm Công ty CP Cơ khí Phú Lâm (Phulaco), Sở Y tế.\nPhulaco vượt các chỉ tiêu đề ra, được đề nghị tặng Bằng khen.',
    'Bằng khen → Phulaco = Công ty CP Cơ khí Phú Lâm | recommended',
  ],
  // The days of an anniversary are not that of the ceremony; one day in a bracket may be.
  [
    'Sở Y tế trao Giấy khen\n\n24/02/2027 08:00\n\nNgày 23/2, Sở Y tế họp. Dịp này, Sở trao Giấy khen cho 5 tập thể tiêu biểu (25/1/1948 - 25/1/2023).',
    'Giấy khen → #5 org | awarded 2027',
  ],
  [
    'Sở Y tế trao Giấy khen\n\n24/02/2027 08:00\n\nNgày 23/2, Sở Y tế họp. Dịp này, Sở trao Giấy khen cho 5 tập thể tiêu biểu (25/1/2023).',
    'Giấy khen → #5 org | awarded 2023',
  ],
  [
    'Sở Y tế Phú Lâm được tặng Bằng khen.\nBáo Phú Lâm và Sở Y tế tỉnh Phú Lâm được tặng Bằng khen.',
    'Bằng khen → Báo Phú Lâm | awarded',
    'Bằng khen → Sở Y tế tỉnh Phú Lâm | awarded',
  ],
];

const SUBMISSION = 'SỞ Y TẾ\nSố: 12/TTr-SYT\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\n';

/** Sections of a submission: what it heads is proposed, but for what was given before. */
const SECTIONS: readonly Example[] = [
  [
    `${SUBMISSION}I. KHEN THƯỞNG CẤP TỈNH\n1. Bằng khen của Chủ tịch UBND tỉnh:\na) Tập thể: Phòng Tổng hợp, Nhân sự và Kiểm soát nội bộ.\nb) Cá nhân: Bà Hà Thị Nhàn, Kế toán trưởng.`,
    'Bằng khen của Chủ tịch UBND tỉnh → Phòng Tổng hợp, Nhân sự và Kiểm soát nội bộ | recommended 2027',
    'Bằng khen của Chủ tịch UBND tỉnh → Hà Thị Nhàn | recommended 2027',
  ],
  [
    `${SUBMISSION}A. KHEN THƯỞNG NGÀNH Y TẾ\n1. Cờ thi đua của Bộ Y tế: Viện Dược.\n2. Chiến sĩ thi đua cơ sở: Ông Tô Văn Hải.`,
    'Cờ thi đua của Bộ Y tế → Viện Dược | recommended 2027',
    'Chiến sĩ thi đua cơ sở → Tô Văn Hải | recommended 2027',
  ],
  [
    `${SUBMISSION}II. TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC\n- Thanh tra, giám sát ngân hàng;\n- Phòng Kế toán.`,
    'TẬP THỂ LAO ĐỘNG XUẤT SẮC → Thanh tra, giám sát ngân hàng | recommended 2027',
    'TẬP THỂ LAO ĐỘNG XUẤT SẮC → Phòng Kế toán | recommended 2027',
  ],
  // What was given before, and what a decision heads.
  [
    `${SUBMISSION}Tóm tắt các hình thức khen thưởng của ông Tô Văn Hải:\n- Năm 2026: Bằng khen của Bộ Y tế.`,
    'Bằng khen của Bộ Y tế → Tô Văn Hải | awarded 2026',
  ],
  [
    `${SUBMISSION}I. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\n1. Cờ thi đua của Bộ Y tế: Viện Dược.`,
    'Cờ thi đua của Bộ Y tế → Viện Dược | awarded 2027',
  ],
  [
    'SỞ Y TẾ\nSố: 12/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nI. KHEN THƯỞNG CẤP SỞ\n1. Giấy khen của Giám đốc Sở: Viện Dược.',
    'Giấy khen của Giám đốc Sở → Viện Dược | awarded 2027',
  ],
  // A count whose list is attached, beside names of the same award by another giver; of the same giver it is theirs.
  [
    `${SUBMISSION}1. Bằng khen của Thủ tướng Chính phủ:\n- Ông Tô Văn Hải.\n2. Bằng khen của Bộ Y tế: 04 cá nhân (danh sách kèm theo).`,
    'Bằng khen của Thủ tướng Chính phủ → Tô Văn Hải | recommended 2027',
    'Bằng khen của Bộ Y tế → #4 person | recommended 2027',
  ],
  [
    `${SUBMISSION}1. Bằng khen của Bộ Y tế: 01 cá nhân (danh sách kèm theo).\n2. Bằng khen của Bộ Y tế:\n- Ông Tô Văn Hải.`,
    'Bằng khen của Bộ Y tế → Tô Văn Hải | recommended 2027',
  ],
];

const DECISION =
  'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Tặng Bằng khen của Bộ Y tế cho 02 tập thể (có danh sách kèm theo), đã hoàn thành nhiệm vụ năm 2027.\n\nDANH SÁCH\n';
const LISTED = '\n1. Viện Dược;\n2. Sở Y tế.';
const FOUND = ['Bằng khen của Bộ Y tế → Viện Dược | awarded 2027', 'Bằng khen của Bộ Y tế → Sở Y tế | awarded 2027'];

/** What a site says of the paper in a table names nobody; a table of the paper does. */
const PROPERTIES: readonly Example[] = [
  [
    `Số hiệu | 12/QĐ-BYT |\nCơ quan ban hành | Bộ Y tế |\nNgười ký | Tô Văn Hải |\nLĩnh vực | Văn hóa - Xã hội |\n${DECISION}${LISTED}`,
    ...FOUND,
  ],
  [
    `| Cơ quan ban hành: | Bộ Y tế |\n| Loại văn bản: | Quyết định |\n| Phạm vi: | Toàn quốc |\n${DECISION}${LISTED}`,
    ...FOUND,
  ],
  [
    `${DECISION}${LISTED}\n\nĐơn vị ban hành | Bộ Y tế |\nNgày ban hành | 12/7/2028 |\nTrích yếu | Khen thưởng Ngành Y tế |\n`,
    ...FOUND,
  ],
  [`${DECISION}\nSTT | Tên đơn vị | Ghi chú\n1 | Viện Dược | \n2 | Sở Y tế | \n`, ...FOUND],
  [`${DECISION}\nTT | Cơ quan | Điểm\n1 | Viện Dược | 97\n2 | Sở Y tế | 95\n`, ...FOUND],
];

/** A place that its line parts from the word before it. */
const BROKEN: readonly Example[] = [
  [
    'Đề nghị tặng Bằng khen:\n1. Trường THPT Bến Đá, tỉnh\nPhú Lâm;\n2. Sở Nội vụ.',
    'Bằng khen → Trường THPT Bến Đá, tỉnh Phú Lâm | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  [
    'Đề nghị tặng Bằng khen:\n- Trạm Y tế xã Trà Lâm, huyện\nTân Khê;\n- Sở Nội vụ.',
    'Bằng khen → Trạm Y tế xã Trà Lâm, huyện Tân Khê | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  [
    'Đề nghị tặng Bằng khen:\n1. Sở Nội vụ;\n2. Hội Nông dân xã Trà Lâm, huyện Tân Khê, tỉnh\nPhú Lâm.',
    'Bằng khen → Sở Nội vụ | recommended',
    'Bằng khen → Hội Nông dân xã Trà Lâm, huyện Tân Khê, tỉnh Phú Lâm | recommended',
  ],
  // What nobody reads between two numbers ends no list; another number begins something else.
  [
    'Đề nghị tặng Bằng khen:\n1. Ông Tô Văn Hải\n2. Ông Mai Đăng\nKhoáng - Thẩm phán sơ cấp, Tòa án nhân dân huyện Bến Đá\n3. Bà Hà Thị Nhàn',
    'Bằng khen → Tô Văn Hải | recommended',
    'Bằng khen → Mai Đăng | recommended',
    'Bằng khen → Hà Thị Nhàn | recommended',
  ],
  [
    'Đề nghị tặng Bằng khen:\n1. Ông Tô Văn Hải\n2. Ông Mai Đăng\nKhoáng - Thẩm phán sơ cấp, Tòa án nhân dân huyện Bến Đá\n5. Bà Hà Thị Nhàn',
    'Bằng khen → Tô Văn Hải | recommended',
    'Bằng khen → Mai Đăng | recommended',
  ],
  [
    'Đề nghị tặng Bằng khen:\n1. Sở Y tế;\n2. được bổ sung theo ý kiến của dân;\n3. Thuế tỉnh.',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Thuế tỉnh | recommended',
  ],
  ['Đề nghị tặng Bằng khen cho tập thể:\n1. được bổ sung theo ý kiến của dân;\n2. Nội bộ đoàn kết, đi đầu tiết kiệm.'],
  // Two lines, each whole.
  [
    'Đề nghị tặng Bằng khen:\n- Công an tỉnh\n- Sở Y tế',
    'Bằng khen → Công an tỉnh | recommended',
    'Bằng khen → Sở Y tế | recommended',
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các sở, huyện, tỉnh\nSở Y tế vui mừng được tặng Cờ thi đua.',
    'Cờ thi đua → Sở Y tế | awarded',
  ],
];

describe('awards of lines', () => {
  it.each(PROPERTIES)('beside what describes the paper: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(BROKEN)('over a broken line: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(SECTIONS)('in the sections of a submission: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(BRACKETS)('with a number in brackets: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(COUNTED)('for those who are counted: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(BESIDE)('beside other names: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
});

/** Awards without "cho", without a verb of their own, of the half year to come. */
const ELIDED: readonly Example[] = [
  [
    'Cụm đề nghị UBND tỉnh tặng Bằng khen Thuế tỉnh, Sở Y tế và 04 cá nhân.',
    'Bằng khen → Thuế tỉnh | recommended',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → #4 person | recommended',
  ],
  [
    'Chủ tịch UBND tỉnh tặng Giấy khen Trường THPT Bến Đá; Giám đốc Sở tặng Giấy khen 5 cá nhân.',
    'Giấy khen → Trường THPT Bến Đá | awarded',
    'Giấy khen → #5 person | awarded',
  ],
  ['Bộ trưởng tặng Bằng khen Phòng Kế toán Sở Y tế.', 'Bằng khen → Phòng Kế toán Sở Y tế | awarded'],
  ['Cụm tặng Bằng khen UBND tỉnh cho Sở Y tế.', 'Bằng khen UBND tỉnh → Sở Y tế | awarded'],
  ['Giám đốc Sở Nội vụ trao tặng Bằng khen Bộ Nội vụ, chúc mừng các đơn vị.'],
  [
    'UBND tỉnh đã công bố quyết định khen thưởng. Cụ thể: Cờ thi đua: Sở Y tế; Bằng khen: Sở Nội vụ, 3 cá nhân.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
    'Bằng khen → #3 person | awarded',
  ],
  ['UBND tỉnh hướng dẫn về khen thưởng. Cụ thể: Cờ thi đua: mỗi khối 1 đơn vị; Bằng khen: 3 cá nhân.'],
  [
    'Kết quả suy tôn:\n\n- Trường THPT Bến Đá, Trường THPT Tân Khê: Cờ thi đua;\n- Phòng Nội vụ, UBND xã Bến Đá: Giấy khen;\n',
    'Cờ thi đua → Trường THPT Bến Đá | voted',
    'Cờ thi đua → Trường THPT Tân Khê | voted',
    'Giấy khen → Phòng Nội vụ, UBND xã Bến Đá | voted',
  ],
  ['6 tháng cuối năm, Cụm chọn 2 đơn vị đề nghị tặng Cờ thi đua.'],
  ['6 tháng cuối năm, Cụm đã chọn 2 đơn vị đề nghị tặng Cờ thi đua.', 'Cờ thi đua → #2 org | recommended'],
  ['6 tháng cuối năm, Sở Y tế được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
  // "rút" of another word
  [
    'Cụm đề nghị tặng Bằng khen cho bà Hà Thị Nhàn, vì có sáng kiến rút gọn hồ sơ.',
    'Bằng khen → Hà Thị Nhàn | recommended',
  ],
  ['Cụm đề nghị tặng Bằng khen cho bà Hà Thị Nhàn nhưng sau đó rút hồ sơ.'],
  // plain words before what is said of the unit
  ['Ban quản lý khu du lịch biển đăng ký Cờ thi đua.', 'Cờ thi đua → Ban quản lý khu du lịch biển | registered'],
];

describe('awards with who receives them in brackets', () => {
  it.each(BEHIND)('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards that go without a word for whom', () => {
  it.each(ELIDED)('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));
});

describe('a table over several pages', () => {
  it('goes on where a part of it is called like a column', () => {
    const text =
      'QUYẾT ĐỊNH\nTặng Cờ thi đua\n\nDANH SÁCH\nCÁC TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA\n\nSTT | Tên tập thể | Khối\nI | Các sở |\n1 | Sở Y tế |\n1/2\n\nII | Các tổng công ty |\n2 | Công ty cổ phần Bến Đá |\nIII | Đơn vị trực thuộc tỉnh |\n3 | Thuế tỉnh |\n2/2\n';
    expect(awardsOf(text).map((row) => row.split(' → ')[1]?.split(' | ')[0])).toEqual([
      'Sở Y tế',
      'Công ty cổ phần Bến Đá',
      'Thuế tỉnh',
    ]);
  });
});
