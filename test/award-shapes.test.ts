import { describe, expect, it } from 'vitest';
import { argumentOf } from '../src/domain/claim.js';
import { extract } from '../src/extract/extract.js';
import { readText } from '../src/read/text.js';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

const DECISION =
  'ỦY BAN NHÂN DÂN\nHUYỆN NAM LŨNG\nSố: 12/QĐ-UBND\nNam Lũng, ngày 06 tháng 7 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NAM LŨNG\n\nQUYẾT ĐỊNH:\n\n';
const SIGNED = '\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nCHỦ TỊCH\n\nTô Văn Hải\n\n';
const LIST = 'I. TẬP THỂ\n1. Phòng Y tế huyện;\nTrang 2/2\n2. Trường Tiểu học Lê Lợi.\n';

/** Lists in an annex: what heads them, what runs through them, and the year that the article gives. */
const ANNEXED: readonly Example[] = [
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì: Đã có thành tích xuất sắc giai đoạn 2023 - 2026.${SIGNED}DANH SÁCH\nTặng Giấy khen của Chủ tịch UBND huyện\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 06/7/2028)\n\n${LIST}`,
    'Giấy khen của Chủ tịch UBND huyện → Phòng Y tế huyện | awarded 2026',
    'Giấy khen của Chủ tịch UBND huyện → Trường Tiểu học Lê Lợi | awarded 2026',
  ],
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo) vì:\nĐã có thành tích xuất sắc trong phong trào thi đua năm 2027.${SIGNED}DANH SÁCH\nTẬP THỂ ĐƯỢC TẶNG GIẤY KHEN\n\n${LIST}`,
    'GIẤY KHEN → Phòng Y tế huyện | awarded 2027',
    'GIẤY KHEN → Trường Tiểu học Lê Lợi | awarded 2027',
  ],
  // No list came: the counts stand.
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì: Đã có thành tích xuất sắc năm 2027.${SIGNED}`,
    'Giấy khen → #2 org | awarded 2027',
  ],
];

const HEAD = 'SỞ Y TẾ PHÚ LÂM\nSố: 12/TB-SYT\nPhú Lâm, ngày 06 tháng 7 năm 2028\n\n';

/** What the kind of paper says: rules give nothing, councils and those who ask for opinions propose. */
const PAPERS: readonly Example[] = [
  [
    `${HEAD}HƯỚNG DẪN\nBình xét thi đua năm 2028\n\nMỗi tổ chọn 2 cá nhân đề nghị tặng Giấy khen của Sở.\nCác tổ đề nghị Sở tặng Bằng khen cho 5 đơn vị.`,
  ],
  [
    `${HEAD}QUYẾT ĐỊNH\nBan hành Bảng tiêu chí chấm điểm thi đua\n\nĐiều 1. Đơn vị xếp loại A: đề nghị tặng Bằng khen cho 5 đơn vị.`,
  ],
  // An article, whatever its first words.
  ['Hướng dẫn viên được tặng Bằng khen\n\nSở Y tế tặng Bằng khen cho 5 đơn vị.', 'Bằng khen → #5 org | awarded'],
  [
    `${HEAD}THÔNG BÁO\nVề việc lấy ý kiến nhân dân trước khi trình khen thưởng\n\nI. Huân chương Lao động hạng Nhất cho ông Tô Văn Giàu, Giám đốc.\nII. Chiến sĩ thi đua toàn quốc: 01 cá nhân\nÔng Lê Đức Hải, Trưởng khoa Ngoại.\n`,
    'Huân chương Lao động hạng Nhất → Tô Văn Giàu | recommended',
    'Chiến sĩ thi đua toàn quốc → Lê Đức Hải | recommended',
  ],
  [
    `${HEAD}BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nVề việc xét, đề nghị khen thưởng năm 2027\n\nHội đồng bỏ phiếu, kết quả như sau:\n\nSTT | Tên tập thể | Hình thức khen thưởng | Số phiếu\n1 | Khoa Nội | Giấy khen | 4/4\n2 | Khoa Ngoại | Giấy khen | 1/4 (không thông qua)\n`,
    'Giấy khen → Khoa Nội | recommended 2027',
  ],
  [
    'Cụm thi đua số 2 tổng kết năm 2027.\n\nCụm thống nhất suy tôn:\nTT | Đơn vị | Điểm | Đề nghị\n1 | Sở Y tế | 98 | Cờ thi đua của Chính phủ\n2 | Sở Nội vụ | 92 |\n',
    'Cờ thi đua của Chính phủ → Sở Y tế | recommended 2027',
  ],
];

/** Headings over headings, numbers of two parts. */
const NUMBERED: readonly Example[] = [
  [
    `${HEAD}BÁO CÁO\nTổng kết năm 2027\n\nII. KẾT QUẢ KHEN THƯỞNG\n1. Khen cao:\n- Huân chương Lao động hạng Ba: 01 tập thể (Sở Y tế), 01 cá nhân (ông Tô Văn Hải).\n2. Khen của tỉnh:\n- Cờ thi đua của UBND tỉnh: 10 đơn vị.\nIII. PHƯƠNG HƯỚNG\n1. Danh hiệu:\n- Giấy khen: 5 đơn vị.\n`,
    'Huân chương Lao động hạng Ba → Sở Y tế | awarded 2027',
    'Huân chương Lao động hạng Ba → Tô Văn Hải | awarded 2027',
    'Cờ thi đua của UBND tỉnh → #10 org | awarded 2027',
  ],
  [
    `${HEAD}TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\n2. Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh:\n2.1. Trung tâm Y tế An Sơn;\n2.2. Khoa Nội, Bệnh viện Hòa Tân.\n`,
    'Bằng khen của Chủ tịch UBND tỉnh → Trung tâm Y tế An Sơn | recommended 2027',
    'Bằng khen của Chủ tịch UBND tỉnh → Khoa Nội, Bệnh viện Hòa Tân | recommended 2027',
  ],
];

describe('lists under headings of two levels', () => {
  it.each(NUMBERED)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

/** Names in the sentences behind the one that counts them. */
const FOLLOWED: readonly Example[] = [
  [
    'Bộ Y tế đề nghị Thủ tướng tặng Cờ thi đua của Chính phủ năm 2027 cho 5 tập thể.\n\nDanh sách 5 tập thể được đề nghị gồm: Vụ Pháp chế; Vụ Tổ chức cán bộ.\n\nẢnh minh họa\n\nTrường Đào tạo, Bồi dưỡng cán bộ tại Thành phố Hồ Chí Minh; Sở Y tế Phú Lâm và Sở Y tế Kim Bình.',
    'Cờ thi đua của Chính phủ → Vụ Pháp chế | recommended 2027',
    'Cờ thi đua của Chính phủ → Vụ Tổ chức cán bộ | recommended 2027',
    'Cờ thi đua của Chính phủ → Trường Đào tạo, Bồi dưỡng cán bộ tại Thành phố Hồ Chí Minh | recommended 2027',
    'Cờ thi đua của Chính phủ → Sở Y tế Phú Lâm | recommended 2027',
    'Cờ thi đua của Chính phủ → Sở Y tế Kim Bình | recommended 2027',
  ],
  // The list has come to its count: who is named after it does something else.
  [
    'Bộ Y tế tặng Bằng khen cho 2 tập thể năm 2027. Danh sách 2 tập thể gồm: Vụ Pháp chế; Vụ Tổ chức cán bộ.\n\nSở Y tế Phú Lâm; Sở Y tế Kim Bình.',
    'Bằng khen → Vụ Pháp chế | awarded 2027',
    'Bằng khen → Vụ Tổ chức cán bộ | awarded 2027',
  ],
  [
    'Bộ Y tế trao tặng Cờ thi đua của Bộ cho 2 đơn vị năm 2027. Cụ thể, các đơn vị nhận cờ thi đua đợt này là Viện Dược, Báo Phú Lâm.',
    'Cờ thi đua của Bộ → Viện Dược | awarded 2027',
    'Cờ thi đua của Bộ → Báo Phú Lâm | awarded 2027',
  ],
  // Another award than the one that was counted.
  [
    'Bộ Y tế trao tặng Cờ thi đua của Bộ cho 2 đơn vị năm 2027. Cụ thể, các đơn vị nhận Giấy khen là Viện Dược, Báo Phú Lâm.',
    'Cờ thi đua của Bộ → #2 org | awarded 2027',
    'Giấy khen → Viện Dược | awarded',
    'Giấy khen → Báo Phú Lâm | awarded',
  ],
  // What is planned counts nobody.
  ['Khối phấn đấu năm 2028 có 2 đơn vị được tặng Cờ thi đua. Các đơn vị đã nhất trí Sở Y tế thay Sở Nội vụ.'],
];

/** Names that semicolons part, and what stands before a name. */
const PARTED: readonly Example[] = [
  [
    'Khối đề nghị tặng Giấy khen cho 02 tập thể: Ấp 1; Trường Tiểu học Lê Lợi; và 03 cá nhân gồm: bà Mã Thị Nga (ấp 2), ông Tô Hải và bà Hà Nhàn.',
    'Giấy khen → Ấp 1 | recommended',
    'Giấy khen → Trường Tiểu học Lê Lợi | recommended',
    'Giấy khen → Mã Thị Nga | recommended',
    'Giấy khen → Tô Hải | recommended',
    'Giấy khen → Hà Nhàn | recommended',
  ],
  [
    'Khối bỏ phiếu: Sở Tư pháp được đề nghị tặng Cờ thi đua; 03 đơn vị gồm: Sở Y tế; Sở Nội vụ và Thuế tỉnh được đề nghị tặng Bằng khen.',
    'Cờ thi đua → Sở Tư pháp | recommended',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
    'Bằng khen → Thuế tỉnh | recommended',
  ],
  // Without the colon the clauses before speak of others.
  ['Sở Tư pháp chấm điểm; Sở Y tế được đề nghị tặng Bằng khen.', 'Bằng khen → Sở Y tế | recommended'],
  [
    `${HEAD}TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\n1. Giấy khen:\n- Nữ hộ sinh Võ Thị Mười, khoa Sản;\n- Điều dưỡng Cao Tấn Phát, Điều dưỡng trưởng khoa Nội.\n`,
    'Giấy khen → Võ Thị Mười | recommended 2027',
    'Giấy khen → Cao Tấn Phát | recommended 2027',
  ],
  [
    'Năm trường nhận Huân chương Lao động. Trường THPT Lê Lợi được tặng Huân chương Lao động hạng Nhì, Trường Mầm non 19/5 được tặng Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Nhì → Trường THPT Lê Lợi | awarded',
    'Huân chương Lao động hạng Ba → Trường Mầm non 19/5 | awarded',
  ],
  [
    'Ngày 12/4/2028, huyện trao tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 9 mẹ. Tính đến nay, toàn huyện có 1.980 mẹ được truy tặng, phong tặng danh hiệu “Bà mẹ Việt Nam anh hùng”.',
    'Bà mẹ Việt Nam anh hùng → #9 person | awarded 2028',
    'Bà mẹ Việt Nam anh hùng → #1980 person | awarded',
  ],
  // The teachers of the school, not the school.
  [
    'Trường THPT Lê Lợi kỷ niệm 25 năm Ngày thành lập. 5 thầy, cô giáo của trường được tặng Bằng khen.',
    'Bằng khen → #5 person | awarded',
  ],
];

/** Who gives, and what the verb before a colon, a council or a quotation says. */
const SAID: readonly Example[] = [
  [
    'Các đại biểu bình bầu và đề nghị tặng danh hiệu "Cờ thi đua" của Bộ Công an cho Công an xã Hòa Tân.',
    '"Cờ thi đua" của Bộ Công an → Công an xã Hòa Tân | recommended',
  ],
  [
    'Hội nghị thống nhất đề nghị Chủ tịch UBND TPHCM tặng Cờ thi đua năm 2027 cho phường An Sơn; tặng Bằng khen cho phường Hòa Tân.',
    'Cờ thi đua → phường An Sơn | recommended 2027',
    'Bằng khen → phường Hòa Tân | recommended',
  ],
  [
    'Các đơn vị đã suy tôn tập thể xuất sắc gồm: Sở Y tế nhận Cờ thi đua, Sở Nội vụ nhận Bằng khen.',
    'Cờ thi đua → Sở Y tế | voted',
    'Bằng khen → Sở Nội vụ | voted',
  ],
  ['Các thành viên Hội đồng thống nhất: Tặng Giấy khen cho 25 cá nhân.', 'Giấy khen → #25 person | recommended'],
  // A giver that no grammar knows; "theo đề nghị" proposes nothing.
  [
    'Hội Nông dân xã An Hòa, Hội Nông dân xã Tân Khê đề nghị tỉnh Hội tặng Bằng khen.',
    'Bằng khen → Hội Nông dân xã An Hòa | recommended',
    'Bằng khen → Hội Nông dân xã Tân Khê | recommended',
  ],
  ['Theo đề nghị tỉnh Hội tặng Bằng khen cho 5 cá nhân.', 'Bằng khen → #5 person | awarded'],
  // What was agreed on stands in lines without a verb.
  [
    'Khối thi đua số 3 họp.\n\nKhối thống nhất kết quả như sau:\n- Cờ thi đua của UBND tỉnh: Sở Y tế;\n- Bằng khen: Sở Nội vụ, Thuế tỉnh.',
    'Cờ thi đua của UBND tỉnh → Sở Y tế | voted',
    'Bằng khen → Sở Nội vụ | voted',
    'Bằng khen → Thuế tỉnh | voted',
  ],
  ['Khối thi đua số 3 họp.\n\nKhối có các thành viên như sau:\n- Cờ thi đua của UBND tỉnh: Sở Y tế.'],
  [
    'Bộ Y tế đã trao tặng Cờ thi đua của Bộ cho 4 đơn vị trực thuộc và 12 Sở Y tế các địa phương.',
    'Cờ thi đua của Bộ → #4 org | awarded',
    'Cờ thi đua của Bộ → #12 org | awarded',
  ],
  // The title names the district that the text leaves out.
  [
    'Ban Dân vận Huyện ủy Nam Lũng nhận Bằng khen của Thủ tướng Chính phủ\n\nTheo đó, Ban Dân vận Huyện ủy được tặng Bằng khen của Thủ tướng Chính phủ.',
    'Bằng khen của Thủ tướng Chính phủ → Ban Dân vận Huyện ủy Nam Lũng | awarded',
  ],
  // Brackets: the award of the one before it, the bloc of each, the years.
  [
    'Các đơn vị được đề nghị khen thưởng: huyện Nam Lũng (Cờ thi đua của UBND tỉnh), huyện Tân Khê (Bằng khen).',
    'Cờ thi đua của UBND tỉnh → huyện Nam Lũng | recommended',
    'Bằng khen → huyện Tân Khê | recommended',
  ],
  [
    'Kết quả: nhất là huyện Nam Lũng (đề nghị tặng Cờ thi đua), nhì là huyện Tân Khê (không đề nghị tặng Bằng khen).',
    'Cờ thi đua → huyện Nam Lũng | recommended',
  ],
  [
    'Sở Y tế đã được tặng thưởng nhiều phần thưởng cao quý như: Huân chương Lao động hạng Nhất (2010), Cờ thi đua của Chính phủ (2018, 2020).',
    'Huân chương Lao động hạng Nhất → Sở Y tế | awarded 2010',
    'Cờ thi đua của Chính phủ → Sở Y tế | awarded 2018',
    'Cờ thi đua của Chính phủ → Sở Y tế | awarded 2020',
  ],
  [
    'Tập thể Sở Y tế và 2 cá nhân: Tô Hải, Hà Nhàn được Bộ Y tế tặng Bằng khen.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Tô Hải | awarded',
    'Bằng khen → Hà Nhàn | awarded',
  ],
  ['Công an huyện Nam Lũng 3 năm liền được tặng Cờ thi đua.', 'Cờ thi đua → Công an huyện Nam Lũng | awarded'],
  [
    'Huyện Nam Lũng 9/9 phiếu và huyện Tân Khê 8/9 phiếu, đề nghị tặng Bằng khen; huyện Hòa Tân 3/9 phiếu, không đủ điều kiện đề nghị tặng Bằng khen.',
    'Bằng khen → Huyện Nam Lũng | recommended',
    'Bằng khen → huyện Tân Khê | recommended',
  ],
  [
    'Hai đồng đội Hoàng Văn Bình và Tô Văn Hải được tặng Giấy khen.',
    'Giấy khen → Hoàng Văn Bình | awarded',
    'Giấy khen → Tô Văn Hải | awarded',
  ],
  // Who presents does not receive; a flag of an office is none.
  ['Ông Tô Hải (bìa trái) thay mặt khối trưởng trao cờ thi đua, bằng khen cho các thành viên.'],
  ['Lãnh đạo Sở Y tế trao cờ Cụm trưởng cho Lãnh đạo Sở Nội vụ.'],
  [
    'Hội đồng thống nhất nâng tổng số đề nghị tặng Bằng khen của Thủ tướng Chính phủ lên 13 tập thể và 15 cá nhân.',
    'Bằng khen của Thủ tướng Chính phủ → #13 org | recommended',
    'Bằng khen của Thủ tướng Chính phủ → #15 person | recommended',
  ],
  [
    'Hội đồng bổ sung 5 tập thể, đưa tổng số đề nghị tặng Bằng khen của Thủ tướng Chính phủ lên 12 tập thể.',
    'Bằng khen của Thủ tướng Chính phủ → #12 org | recommended',
  ],
  ['Tổng số đề nghị tặng Bằng khen của Thủ tướng Chính phủ không quá 12 tập thể.'],
  [
    'Đoàn Chủ tịch đã công nhận 3 đơn vị xuất sắc, đủ tiêu chuẩn để đề nghị tặng Cờ thi đua của Chính phủ năm 2027.',
    'Cờ thi đua của Chính phủ → #3 org | recommended 2027',
  ],
  ['Đoàn Chủ tịch xét 3 đơn vị xuất sắc, chưa đủ tiêu chuẩn để đề nghị tặng Cờ thi đua của Chính phủ năm 2027.'],
];

describe('what a paper is for', () => {
  it.each(PAPERS)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

describe('names that follow', () => {
  it.each(FOLLOWED)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

describe('names that semicolons part', () => {
  it.each(PARTED)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

/** Years of merit that stand elsewhere, or nowhere. */
const YEARS: readonly Example[] = [
  [
    'Ngày 4/1/2028, Sở Y tế đã khen thưởng các tập thể có thành tích xuất sắc trong năm 2027. Cụ thể, Viện Dược nhận Cờ thi đua, 6 tập thể được tặng Bằng khen.',
    'Cờ thi đua → Viện Dược | awarded 2027',
    'Bằng khen → #6 org | awarded 2027',
  ],
  [
    'Ngày 4/1/2028, Sở Y tế đã khen các tập thể có thành tích xuất sắc trong năm 2027. Viện Dược nhận Cờ thi đua.',
    'Cờ thi đua → Viện Dược | awarded 2027',
  ],
  [
    'Ngày 4/1/2028, UBND tỉnh tặng Cờ thi đua năm 2027 cho Sở Y tế, tặng Bằng khen cho Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | awarded 2027',
    'Bằng khen → Sở Nội vụ | awarded 2027',
  ],
  [
    'Ngày 4/1/2028, Sở Y tế công bố quyết định khen thưởng cho 02 tập thể năm 2027 gồm: Viện Dược nhận Cờ thi đua, Khoa Nội nhận Giấy khen.',
    'Cờ thi đua → Viện Dược | awarded 2027',
    'Giấy khen → Khoa Nội | awarded 2027',
  ],
  [
    'Ngày 4/1/2028, Sở Y tế tổng kết. Nhiều năm liền Trường THPT Lê Lợi đạt danh hiệu Tập thể lao động xuất sắc.',
    'Tập thể lao động xuất sắc → Trường THPT Lê Lợi | awarded',
  ],
  [
    'Ngày 4/1/2028, huyện tổng kết. Từ đầu năm 2027 đến nay, huyện đã tặng Giấy khen cho 15 cá nhân. Tính đến nay, huyện có 12 cá nhân được tặng Huân chương Độc lập.',
    'Giấy khen → #15 person | awarded 2027',
    'Huân chương Độc lập → #12 person | awarded',
  ],
  [
    'Năm 2027, Sở Tài chính được UBND tỉnh tặng Cờ thi đua cùng các đơn vị: Sở Y tế, Sở Nội vụ.',
    'Cờ thi đua → Sở Tài chính | awarded 2027',
    'Cờ thi đua → Sở Y tế | awarded 2027',
    'Cờ thi đua → Sở Nội vụ | awarded 2027',
  ],
];

describe('years of merit', () => {
  it.each(YEARS)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

describe('what governs', () => {
  it.each(SAID)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

describe('awards in annexes', () => {
  it.each(ANNEXED)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

const ENTITLED = (subject: string, articles: string): string =>
  DECISION.replace('Về việc khen thưởng', subject) + articles + SIGNED;

/** What the title of a decision names and its articles do not grant: the words kept beside each award, "" for none. */
const CONTRADICTIONS: readonly (readonly [subject: string, articles: string, ...kept: string[]])[] = [
  ['Về việc tặng Cờ thi đua', 'Điều 1. Tặng Giấy khen cho Phòng Y tế huyện.', 'Cờ thi đua'],
  ['Về việc tặng Cờ thi đua', 'Điều 1. Tặng Cờ thi đua cho Phòng Y tế huyện.', ''],
  // More than the title says, less than it says, nothing in particular.
  ['Về việc tặng Giấy khen', 'Điều 1. Tặng Giấy khen cho Phòng Y tế huyện, Cờ thi đua cho xã An Hải.', '', ''],
  ['Về việc tặng thưởng Huân chương Lao động', 'Điều 1. Tặng Huân chương Lao động hạng Ba cho Phòng Y tế huyện.', ''],
  [
    'Về việc tặng thưởng Huân chương Lao động hạng Nhì',
    'Điều 1. Tặng Huân chương Lao động hạng Ba cho Phòng Y tế huyện.',
    'Huân chương Lao động hạng Nhì',
  ],
  ['Về việc khen thưởng', 'Điều 1. Tặng Giấy khen cho Phòng Y tế huyện.', ''],
];

describe('a title that its articles contradict', () => {
  it.each(CONTRADICTIONS)('%s: %s', (subject, articles, ...kept) => {
    const document = readText(new TextEncoder().encode(ENTITLED(subject, articles)), 'example.txt');
    const found = extract(document).filter(({ kind }) => kind === 'award');
    expect(found.map((award) => argumentOf(award, 'award_in_title')?.written ?? '')).toEqual(kept);
  });
});
