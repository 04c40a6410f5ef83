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

describe('awards of lines', () => {
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
