import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Counts and the names that say whom they mean. */
const COUNTED: readonly Example[] = [
  [
    'Tỉnh Phú Lâm có 2 tập thể được tặng Cờ thi đua của Chính phủ năm 2027 gồm: Sở Y tế và Báo Phú Lâm.',
    'Cờ thi đua của Chính phủ → Sở Y tế | awarded 2027',
    'Cờ thi đua của Chính phủ → Báo Phú Lâm | awarded 2027',
  ],
  [
    'Có 2 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen, bao gồm Sở Y tế, Sở Nội vụ.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
  ],
  // What follows is no list of names.
  ['Có 2 tập thể được tặng Bằng khen, gồm nhiều gương mặt mới.', 'Bằng khen → #2 org | awarded'],
  // Lines of their own take the place of the count, where they come.
  [
    'Có 2 tập thể được đề nghị tặng Bằng khen gồm:\n- Sở Y tế;\n- Sở Nội vụ.',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  ['Có 2 tập thể được đề nghị tặng Bằng khen gồm:', 'Bằng khen → #2 org | recommended'],
  [
    '2 tập thể, 3 cá nhân đề nghị tặng thưởng Huân chương Lao động hạng Nhì; 1 tập thể đề nghị tặng Bằng khen.',
    'Huân chương Lao động hạng Nhì → #2 org | recommended',
    'Huân chương Lao động hạng Nhì → #3 person | recommended',
    'Bằng khen → #1 org | recommended',
  ],
  // The next clause has a giver of its own.
  [
    'Sở Y tế được tặng Bằng khen cho 2 tập thể, Sở Nội vụ đề nghị tặng Giấy khen cho 3 cá nhân.',
    'Bằng khen → #2 org | awarded',
    'Giấy khen → #3 person | recommended',
  ],
  [
    '2 đơn vị được đề nghị tặng Cờ thi đua gồm: Sở Y tế - dẫn đầu Khối thi đua số 1; Sở Nội vụ - dẫn đầu Khối thi đua số 2.',
    'Cờ thi đua → Sở Y tế | recommended',
    'Cờ thi đua → Sở Nội vụ | recommended',
  ],
];

/** Who gives, who receives, and the verb that governs over commas, colons, semicolons and full stops. */
const GOVERNED: readonly Example[] = [
  // The bracket holds names and nothing else.
  [
    'Dịp này, 2 cơ quan hoàn thành xuất sắc nhiệm vụ (Sở Y tế, Thuế tỉnh) được nhận Bằng khen của UBND tỉnh.',
    'Bằng khen của UBND tỉnh → Sở Y tế | awarded',
    'Bằng khen của UBND tỉnh → Thuế tỉnh | awarded',
  ],
  [
    'Dịp này, 2 cơ quan hoàn thành xuất sắc nhiệm vụ (Sở Y tế chấm điểm) được nhận Bằng khen của UBND tỉnh.',
    'Bằng khen của UBND tỉnh → #2 org | awarded',
  ],
  // Who only gives does not receive.
  ['UBND tỉnh ra quyết định tặng thưởng Cờ thi đua của tỉnh và Bằng khen của Chủ tịch UBND tỉnh.'],
  ['UBND tỉnh ra quyết định tặng thưởng Cờ thi đua của tỉnh cho Sở Y tế.', 'Cờ thi đua của tỉnh → Sở Y tế | awarded'],
  [
    'Bà Hà Nhàn trao Huân chương Lao động hạng Nhất tặng Chủ nhiệm Ủy ban Đối ngoại Tô Văn Giàu; Chủ nhiệm Ủy ban Pháp luật Lê Đức Hải và Trưởng ban Dân nguyện Phan Văn Túy.',
    'Huân chương Lao động hạng Nhất → Tô Văn Giàu | awarded',
    'Huân chương Lao động hạng Nhất → Lê Đức Hải | awarded',
    'Huân chương Lao động hạng Nhất → Phan Văn Túy | awarded',
  ],
  // The next clause says something else of the next one.
  [
    'Bà Hà Nhàn trao Huân chương Lao động hạng Nhất tặng ông Tô Văn Giàu; ông Lê Đức Hải cảm ơn.',
    'Huân chương Lao động hạng Nhất → Tô Văn Giàu | awarded',
  ],
  // Two who give, two awards.
  [
    'Khối thống nhất đề nghị Thủ tướng Chính phủ, UBND tỉnh tặng Cờ thi đua cho Sở Y tế; UBND tỉnh tặng Bằng khen cho Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | recommended',
    'Cờ thi đua → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  [
    'Cụm đề nghị Bộ Giáo dục và Đào tạo tặng Cờ thi đua cho Trường THPT Lê Lợi và UBND tỉnh tặng Cờ thi đua cho Trường THPT Nguyễn Trãi.',
    'Cờ thi đua → Trường THPT Lê Lợi | recommended',
    'Cờ thi đua → Trường THPT Nguyễn Trãi | recommended',
  ],
  // A council agrees on what others decide; a committee decides.
  [
    'Hội đồng Thi đua - Khen thưởng huyện thống nhất: Tặng danh hiệu Lao động tiên tiến cho 1.780 cá nhân; tặng Giấy khen cho 153 hộ gia đình.',
    'Lao động tiên tiến → #1780 person | recommended',
    'Giấy khen → #153 household | recommended',
  ],
  ['Ủy ban nhân dân huyện thống nhất tặng Giấy khen cho 153 hộ gia đình.', 'Giấy khen → #153 household | awarded'],
  [
    'Hội đồng nhất trí trình khen thưởng năm 2027: Cờ thi đua của Chính phủ: 02 tập thể.',
    'Cờ thi đua của Chính phủ → #2 org | recommended 2027',
  ],
  // A sentence that opens with the award goes on with the one before.
  [
    'Khối đề nghị tặng Cờ thi đua cho 1 đơn vị. Bằng khen cho 7 cá nhân. Ngoài ra còn có Giấy khen: 3 tập thể.',
    'Cờ thi đua → #1 org | recommended',
    'Bằng khen → #7 person | recommended',
    'Giấy khen → #3 org | recommended',
  ],
  ['Khối tổng kết. Bằng khen cho 7 cá nhân.'],
  // A title for who bears it is counted itself.
  [
    'Năm 2027, toàn ngành đã bình xét và công nhận 3 tập thể lao động xuất sắc, 412 chiến sĩ thi đua cấp cơ sở, 1.081 lao động tiên tiến.',
    'tập thể lao động xuất sắc → #3 org | awarded 2027',
    'chiến sĩ thi đua cấp cơ sở → #412 person | awarded 2027',
    'lao động tiên tiến → #1081 person | awarded 2027',
  ],
  ['Năm 2027, toàn ngành phấn đấu có 412 chiến sĩ thi đua cấp cơ sở.'],
];

const PAPER = 'Số: 12/QĐ-TTg\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nTHỦ TƯỚNG CHÍNH PHỦ\n\n';

/** Lists under a heading that counts them, under Điều 1, and the year of merit behind them. */
const HEADED: readonly Example[] = [
  [
    'Sở Nội vụ lấy ý kiến đối với các tập thể sau:\n1. Đề nghị tặng Huân chương Lao động hạng Ba: 02 tập thể\n- Thanh tra tỉnh Phú Lâm;\n- Sở Y tế tỉnh Phú Lâm.\n2. Đề nghị tặng Bằng khen: 01 tập thể\n- Công ty Hòa Tân.',
    'Huân chương Lao động hạng Ba → Thanh tra tỉnh Phú Lâm | recommended',
    'Huân chương Lao động hạng Ba → Sở Y tế tỉnh Phú Lâm | recommended',
    'Bằng khen → Công ty Hòa Tân | recommended',
  ],
  // The next line is the next award, no list.
  [
    'Hội đồng thống nhất:\n1. Đề nghị tặng Huân chương Lao động hạng Ba: 02 tập thể\n2. Đề nghị tặng Bằng khen: 04 cá nhân',
    'Huân chương Lao động hạng Ba → #2 org | recommended',
    'Bằng khen → #4 person | recommended',
  ],
  // "2." goes on after "1." though a section follows it; the title of the list says that all are proposed.
  [
    'DANH SÁCH\nĐề nghị khen thưởng năm 2027\nI. Huân chương Lao động hạng Nhì (02 tập thể)\n1. Thanh tra tỉnh Phú Lâm\n2. Sở Y tế tỉnh Phú Lâm\nII. Bằng khen: 01 cá nhân\n1. Ông Tô Hải, Giám đốc Sở Y tế',
    'Huân chương Lao động hạng Nhì → Thanh tra tỉnh Phú Lâm | recommended 2027',
    'Huân chương Lao động hạng Nhì → Sở Y tế tỉnh Phú Lâm | recommended 2027',
    'Bằng khen → Tô Hải | recommended 2027',
  ],
  [
    `${PAPER}Điều 1. Phong tặng danh hiệu Chiến sĩ thi đua toàn quốc cho\n1. Ông Tô Văn Hải, Giám đốc Sở Y tế tỉnh Phú Lâm;\n2. Bà Hà Thị Nhàn, Chánh Thanh tra tỉnh Phú Lâm,\nĐã có thành tích xuất sắc trong phong trào thi đua năm 2027.\nĐiều 2. Các cá nhân nêu tại Điều 1 thi hành Quyết định này.`,
    'Chiến sĩ thi đua toàn quốc → Tô Văn Hải | awarded 2027',
    'Chiến sĩ thi đua toàn quốc → Hà Thị Nhàn | awarded 2027',
  ],
  // One line without a number; Điều 2 is none.
  [
    `${PAPER}Điều 1. Tặng Cờ thi đua của Chính phủ cho:\nNhân dân và cán bộ thị xã Bến Đá, tỉnh Phú Lâm, đã hoàn thành xuất sắc nhiệm vụ năm 2027 của tỉnh.\nĐiều 2. Sở Nội vụ tỉnh Phú Lâm thi hành Quyết định này.`,
    'Cờ thi đua của Chính phủ → Nhân dân và cán bộ thị xã Bến Đá, tỉnh Phú Lâm | awarded 2027',
  ],
  [
    'Khối tặng Giấy khen cho:\n1. Sở Y tế; đã có thành tích xuất sắc năm 2026;\n2. Sở Nội vụ (lập năm 2020); đã hoàn thành nhiệm vụ năm 2027.',
    'Giấy khen → Sở Y tế | awarded 2026',
    'Giấy khen → Sở Nội vụ | awarded 2027',
  ],
  [
    'Bộ công nhận 2 đơn vị để đề nghị tặng Cờ thi đua của Chính phủ.\n2 đơn vị tiêu biểu gồm: Viện Dược - dẫn đầu Khối thi đua số 1; Viện Mắt - dẫn đầu Khối thi đua số 2.',
    'Cờ thi đua của Chính phủ → Viện Dược | recommended',
    'Cờ thi đua của Chính phủ → Viện Mắt | recommended',
  ],
  // Another count is of others.
  [
    'Bộ công nhận 3 đơn vị để đề nghị tặng Cờ thi đua của Chính phủ.\n2 đơn vị tiêu biểu gồm: Viện Dược; Viện Mắt.',
    'Cờ thi đua của Chính phủ → #3 org | recommended',
  ],
];

/** What a title, a picture or another sentence says again, and what a council cut. */
const REPEATED: readonly Example[] = [
  [
    '9 đơn vị nhận Cờ thi đua và Bằng khen của Chủ tịch UBND tỉnh\n\nUBND tỉnh tặng Cờ thi đua cho 4 đơn vị và Bằng khen cho 5 đơn vị.',
    'Cờ thi đua → #4 org | awarded',
    'Bằng khen → #5 org | awarded',
  ],
  [
    '2 đơn vị được đề nghị tặng Cờ thi đua.\n\nKết quả: đề nghị tặng Cờ thi đua cho Sở Y tế. Khối đề nghị tặng Cờ thi đua cho Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | recommended',
    'Cờ thi đua → Sở Nội vụ | recommended',
  ],
  // Three are two and one more.
  [
    '3 đơn vị được đề nghị tặng Cờ thi đua.\n\nKết quả: đề nghị tặng Cờ thi đua cho Sở Y tế. Khối đề nghị tặng Cờ thi đua cho Sở Nội vụ.',
    'Cờ thi đua → #3 org | recommended',
    'Cờ thi đua → Sở Y tế | recommended',
    'Cờ thi đua → Sở Nội vụ | recommended',
  ],
  [
    'Khối đề nghị tặng Bằng khen cho Sở Y tế và 1 đơn vị khác.',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → #1 org | recommended',
  ],
  [
    'Thủ tướng Chính phủ tặng Cờ thi đua cho tập thể Báo Phú Lâm. Dịp này, Báo Phú Lâm được tặng Cờ thi đua Chính phủ.',
    'Cờ thi đua Chính phủ → Báo Phú Lâm | awarded',
  ],
  [
    'Hội Cựu chiến binh tỉnh Bến Tre được đề nghị nhận Cờ thi đua của Trung ương\n\nCụm đề nghị Trung ương Hội CCB Việt Nam tặng Cờ thi đua cho Hội CCB tỉnh Vĩnh Long, Bến Tre.',
    'Cờ thi đua của Trung ương → Hội Cựu chiến binh tỉnh Bến Tre | recommended',
    'Cờ thi đua → Hội CCB tỉnh Vĩnh Long | recommended',
  ],
  // The vote decides, what was put to it is no row.
  [
    'Báo cáo đề xuất xét Cờ thi đua của tỉnh cho 69 đơn vị. Hội đồng thống nhất thông qua đề nghị tặng Cờ thi đua của UBND tỉnh cho 48 đơn vị.',
    'Cờ thi đua của UBND tỉnh → #48 org | recommended',
  ],
  [
    'Báo cáo đề xuất xét Cờ thi đua của tỉnh cho 69 đơn vị. Hội đồng thống nhất thông qua đề nghị tặng Bằng khen cho 48 đơn vị.',
    'Cờ thi đua của tỉnh → #69 org | recommended',
    'Bằng khen → #48 org | recommended',
  ],
];

/** The year of merit, stated beside the award, in the sentence before, or of the meeting. */
const YEARS: readonly Example[] = [
  [
    'Ngày 14/3/2028, Thủ tướng tặng Cờ thi đua cho Báo Phú Lâm dẫn đầu phong trào năm 2027. Dịp này, tỉnh có 2 tập thể được tặng Cờ thi đua gồm: Sở Y tế, Sở Nội vụ.',
    'Cờ thi đua → Báo Phú Lâm | awarded 2027',
    'Cờ thi đua → Sở Y tế | awarded 2027',
    'Cờ thi đua → Sở Nội vụ | awarded 2027',
  ],
  // Another award has a year of its own.
  [
    'Ngày 14/3/2028, Thủ tướng tặng Cờ thi đua cho Báo Phú Lâm dẫn đầu phong trào năm 2027. Dịp này, Sở Y tế được tặng Bằng khen.',
    'Cờ thi đua → Báo Phú Lâm | awarded 2027',
    'Bằng khen → Sở Y tế | awarded 2028',
  ],
  [
    'Hội đồng họp xét khen thưởng đợt 1 năm 2027. Hội đồng bỏ phiếu đề nghị tặng Cờ thi đua cho 3 tập thể.',
    'Cờ thi đua → #3 org | recommended 2027',
  ],
  [
    'Hội nghị xét thưởng thành tích tổng kết năm 2027 của Hội đồng. Hội đồng đề nghị tặng Cờ thi đua cho 3 tập thể.',
    'Cờ thi đua → #3 org | recommended 2027',
  ],
  // A law is of no year of merit.
  [
    'Khen thưởng\n\nTheo Luật Thi đua, Khen thưởng năm 2022, Hội đồng đề nghị tặng Cờ thi đua cho 3 tập thể.',
    'Cờ thi đua → #3 org | recommended',
  ],
  [
    '2 cơ quan hoàn thành xuất sắc nhiệm vụ năm 2027 (Sở Y tế, Sở Nội vụ) được nhận Bằng khen.',
    'Bằng khen → Sở Y tế | awarded 2027',
    'Bằng khen → Sở Nội vụ | awarded 2027',
  ],
  ['Trong năm 2027, toàn khối đã tặng Giấy khen cho 64 tập thể.', 'Giấy khen → #64 org | awarded 2027'],
];

/** Years and names that a sentence says once for several. */
const SHARED: readonly Example[] = [
  [
    'Sở trao Cờ thi đua cho 2 tập thể; trao Giấy khen cho 12 tập thể có thành tích xuất sắc trong năm 2027.',
    'Cờ thi đua → #2 org | awarded 2027',
    'Giấy khen → #12 org | awarded 2027',
  ],
  // No merit of theirs.
  [
    'Sở trao Cờ thi đua cho 2 tập thể; trao Giấy khen cho 12 tập thể và phát động phong trào năm 2027.',
    'Cờ thi đua → #2 org | awarded',
    'Giấy khen → #12 org | awarded 2027',
  ],
  [
    'Với kết quả đó, năm 2027, xã Bến Đá được tặng Cờ thi đua; 2 tập thể được tặng Giấy khen.',
    'Cờ thi đua → xã Bến Đá | awarded 2027',
    'Giấy khen → #2 org | awarded 2027',
  ],
  [
    'Khối chọn 2 đơn vị đề nghị tặng Cờ thi đua (Sở Y tế, Thuế tỉnh); 1 đơn vị đề nghị tặng Bằng khen (hồ sơ gửi sau).',
    'Cờ thi đua → Sở Y tế | recommended',
    'Cờ thi đua → Thuế tỉnh | recommended',
    'Bằng khen → #1 org | recommended',
  ],
  [
    'Hội LHPN tỉnh Phú Lâm được tặng Cờ thi đua. Đây là năm thứ ba Hội LHPN tỉnh nhận Cờ thi đua.',
    'Cờ thi đua → Hội LHPN tỉnh Phú Lâm | awarded',
  ],
  // Two provinces, two associations.
  [
    'Hội LHPN tỉnh Phú Lâm được tặng Cờ thi đua. Hội LHPN tỉnh Lào Cai được tặng Cờ thi đua.',
    'Cờ thi đua → Hội LHPN tỉnh Phú Lâm | awarded',
    'Cờ thi đua → Hội LHPN tỉnh Lào Cai | awarded',
  ],
  [
    'VKSND huyện Bến Đá được tặng Cờ thi đua ngành Kiểm sát nhân dân năm 2027.',
    'Cờ thi đua ngành Kiểm sát nhân dân → VKSND huyện Bến Đá | awarded 2027',
  ],
  [
    `${PAPER}Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho 02 đơn vị (có danh sách kèm theo).\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nCHỦ TỊCH\n(Đã ký)\nTrần Văn Bình\nDANH SÁCH\nCÁC ĐƠN VỊ ĐƯỢC TẶNG CỜ THI ĐUA\n1. Sở Y tế;\n2. Sở Nội vụ.`,
    'Cờ thi đua của Ủy ban nhân dân tỉnh → Sở Y tế | awarded',
    'Cờ thi đua của Ủy ban nhân dân tỉnh → Sở Nội vụ | awarded',
  ],
];

/** Who receives, where the words between are others. */
const AROUND: readonly Example[] = [
  ['Giám đốc Sở tặng Giấy khen 14 cá nhân.', 'Giấy khen → #14 person | awarded'],
  [
    'Chị Hờ Thị Sua, Chủ tịch Hội LHPN xã Bến Đá, người vừa được Bộ trưởng tặng Bằng khen.',
    'Bằng khen → Hờ Thị Sua | awarded',
  ],
  [
    'Riêng Viện Dược, đơn vị đứng đầu bảng điểm, được Khối thống nhất trình Tổng cục để đề nghị Bộ Y tế tặng Cờ thi đua.',
    'Cờ thi đua → Viện Dược | recommended',
  ],
  // Whom they will choose nobody knows; a unit that is named will be proposed.
  ['Cuối năm Cụm sẽ chọn 01 đơn vị xuất sắc nhất để đề nghị tặng Cờ thi đua.'],
  ['Cuối năm Cụm sẽ đề nghị tặng Cờ thi đua cho Viện Dược.', 'Cờ thi đua → Viện Dược | recommended'],
  [
    'Đề nghị UBND tỉnh tặng Bằng khen cho cá nhân: ông Tô Văn Hải 5/5; bà Hà Thị Nhàn 4/5 phiếu; ông Lê Văn Cù 2/5 (không đạt quá bán).',
    'Bằng khen → Tô Văn Hải | recommended',
    'Bằng khen → Hà Thị Nhàn | recommended',
  ],
];

/** What only looks like a part of the award, of its list or of its clause. */
const APART: readonly Example[] = [
  [
    'Bộ Y tế tặng Cờ thi đua cho 2 đơn vị trực thuộc: Viện Dược, Viện Mắt.',
    'Cờ thi đua → Viện Dược | awarded',
    'Cờ thi đua → Viện Mắt | awarded',
  ],
  [
    'Điều 1. Tặng danh hiệu "Tập thể lao động xuất sắc" cho 02 tập thể và danh hiệu "Chiến sĩ thi đua cấp tỉnh" cho 03 cá nhân.',
    'Tập thể lao động xuất sắc → #2 org | awarded',
    'Chiến sĩ thi đua cấp tỉnh → #3 person | awarded',
  ],
  // A plan behind the comma is of others; one before the award is of it.
  [
    'Sở Tư pháp được tặng Cờ thi đua của Bộ Tư pháp, phấn đấu năm 2028 có thêm Bằng khen.',
    'Cờ thi đua của Bộ Tư pháp → Sở Tư pháp | awarded',
  ],
  ['Sở Tư pháp phấn đấu được tặng Cờ thi đua của Bộ Tư pháp, năm 2028 có thêm Bằng khen.'],
  // Letters of a paper's number receive nothing.
  [
    'Theo Quyết định số 123/QĐ-UBND về việc tặng Cờ thi đua cho các đơn vị dẫn đầu, huyện Tân Khê được tặng Cờ thi đua.',
    'Cờ thi đua → huyện Tân Khê | awarded',
  ],
  [
    'Đảng bộ và nhân dân huyện Tân Khê được tặng Huân chương Độc lập hạng Nhì năm 2010.',
    'Huân chương Độc lập hạng Nhì → Đảng bộ và nhân dân huyện Tân Khê | awarded 2010',
  ],
  [
    'Chủ tịch UBND tỉnh trao Cờ thi đua cho đại diện Sở Y tế, Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Cờ thi đua → Sở Nội vụ | awarded',
  ],
];

/** Places that stand for their units. */
const PLACES: readonly Example[] = [
  [
    'Cụm gồm Sở Y tế các tỉnh: Bắc Kạn, Lào Cai, Phú Thọ. Cụm đề nghị Bộ Y tế tặng Cờ thi đua gồm Bắc Kạn, Lào Cai; tặng Bằng khen cho Phú Thọ.',
    'Cờ thi đua → Bắc Kạn = Sở Y tế tỉnh Bắc Kạn | recommended',
    'Cờ thi đua → Lào Cai = Sở Y tế tỉnh Lào Cai | recommended',
    'Bằng khen → Phú Thọ = Sở Y tế tỉnh Phú Thọ | recommended',
  ],
  // Two units are named with places: which one is meant is unsaid.
  [
    'Dự có Sở Y tế tỉnh Bắc Kạn và Công an tỉnh Lào Cai. Cụm đề nghị Bộ tặng Bằng khen cho Phú Thọ.',
    'Bằng khen → Phú Thọ | recommended',
  ],
  ['Bộ trưởng tặng Bằng khen cho Bắc Kạn thêm động lực.'],
];

/** Names that the grammars of awards, of units and of titles read to their ends. */
const NAMES: readonly Example[] = [
  ['Khối đề nghị tặng Cờ thi đua dẫn đầu Khối cho Sở Y tế.', 'Cờ thi đua dẫn đầu Khối → Sở Y tế | recommended'],
  // A bloc that is named is no part of the award.
  ['Sở Y tế được đề nghị tặng Cờ thi đua dẫn đầu Khối thi đua số 2.', 'Cờ thi đua dẫn đầu → Sở Y tế | recommended'],
  [
    'Bà Hà Nhàn trao Huân chương Lao động hạng Nhất tặng Chủ nhiệm Ủy ban Đối ngoại của Quốc hội Tô Văn Giàu; Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường Phan Xuân Túy.',
    'Huân chương Lao động hạng Nhất → Tô Văn Giàu | awarded',
    'Huân chương Lao động hạng Nhất → Phan Xuân Túy | awarded',
  ],
  [
    'Đề nghị tặng Bằng khen cho 02 tập thể:\n- Công ty trách nhiệm hữu hạn Hòa Tân, huyện Bến Đá;\n- Sở Y tế\n2. Phương hướng năm 2027',
    'Bằng khen → Công ty trách nhiệm hữu hạn Hòa Tân, huyện Bến Đá | recommended',
    'Bằng khen → Sở Y tế | recommended',
  ],
];

/** One recipient under two writings, and one order that two hand over. */
const WRITINGS: readonly Example[] = [
  [
    'Hội Luật gia Phú Lâm được đề nghị tặng Bằng khen\n\nSáng 12/5, Cụm thi đua Hội Luật gia (HLG) các tỉnh miền núi họp. Hội nghị đề nghị Trung ương Hội tặng Bằng khen cho HLG Phú Lâm.',
    'Bằng khen → HLG Phú Lâm | recommended',
  ],
  [
    'Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh Phú Lâm được tặng Bằng khen năm 2027. Bộ trưởng đã tặng Bằng khen cho tập thể Bộ Chỉ huy BĐBP tỉnh Phú Lâm.',
    'Bằng khen → Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh Phú Lâm | awarded 2027',
  ],
  [
    'Tổng Công ty Cấp nước Phú Lâm (PLW) được Bộ Y tế tặng Cờ thi đua. Tại lễ, lãnh đạo Bộ trao Cờ thi đua cho PLW.',
    'Cờ thi đua → Tổng Công ty Cấp nước Phú Lâm | awarded',
  ],
  // Letters that the text explains otherwise, and a flag of another giver.
  [
    'Hội Luật gia Phú Lâm được tặng Bằng khen. Hội Làm vườn (HLV) họp và HLV Phú Lâm được tặng Bằng khen.',
    'Bằng khen → Hội Luật gia Phú Lâm | awarded',
    'Bằng khen → HLV Phú Lâm | awarded',
  ],
  [
    'Giám đốc Sở Y tế trao Huân chương Lao động hạng Ba cho Trường THCS Bến Đá. Trường THCS Bến Đá được trao tặng Huân chương Lao động hạng Ba của Chủ tịch nước.',
    'Huân chương Lao động hạng Ba → Trường THCS Bến Đá | awarded',
  ],
  [
    'Sở Y tế trao Bằng khen cho Viện Dược. Viện Dược được trao tặng Bằng khen của Chủ tịch UBND tỉnh.',
    'Bằng khen → Viện Dược | awarded',
    'Bằng khen của Chủ tịch UBND tỉnh → Viện Dược | awarded',
  ],
];

/** Whose day it is, and who only holds it. */
const CEREMONIES: readonly Example[] = [
  [
    'UBND xã Trà Lâm tổ chức Lễ đón nhận Huân chương Lao động hạng Ba Trường THCS Bến Đá và kỷ niệm 40 năm thành lập.',
    'Huân chương Lao động hạng Ba → Trường THCS Bến Đá | awarded',
  ],
  [
    'Sáng nay, Sở Y tế long trọng tổ chức lễ đón nhận Cờ thi đua của Chính phủ Bệnh viện đa khoa Bến Đá.',
    'Cờ thi đua của Chính phủ → Bệnh viện đa khoa Bến Đá | awarded',
  ],
  [
    'Đảng ủy xã tổ chức Lễ đón nhận danh hiệu Tập thể lao động xuất sắc Trạm Y tế xã Trà Lâm.',
    'Tập thể lao động xuất sắc → Trạm Y tế xã Trà Lâm | awarded',
  ],
  [
    'Trường THCS Bến Đá tổ chức Lễ đón nhận Huân chương Lao động hạng Ba.',
    'Huân chương Lao động hạng Ba → Trường THCS Bến Đá | awarded',
  ],
  [
    'Trường THCS Bến Đá tổ chức Lễ đón nhận Huân chương Lao động hạng Ba, Sở Y tế dự.',
    'Huân chương Lao động hạng Ba → Trường THCS Bến Đá | awarded',
  ],
];

const NEWS = 'Trao thưởng\n\n25/11/2028 - 09:14\n\n';

/** A year that is past, of the merit that is praised. */
const PRAISED: readonly Example[] = [
  [
    `${NEWS}Ngày 21-11, Thuế tỉnh tuyên dương các đơn vị thực hiện tốt nghĩa vụ nộp thuế năm 2027.\nDịp này, Viện Dược nhận Bằng khen của Bộ Tài chính.`,
    'Bằng khen của Bộ Tài chính → Viện Dược | awarded 2027',
  ],
  [
    `${NEWS}Sáng 21/11, Sở Y tế tôn vinh những tập thể có thành tích trong phong trào hiến máu năm 2027.\nViện Dược được tặng Giấy khen.`,
    'Giấy khen → Viện Dược | awarded 2027',
  ],
  [
    `${NEWS}Hội nghị biểu dương các hội viên tiêu biểu năm 2027 vừa diễn ra.\nHội đã trao Bằng khen cho 6 cá nhân.`,
    'Bằng khen → #6 person | awarded 2027',
  ],
  [
    `${NEWS}Sáng 21/11, Sở Y tế tuyên dương Viện Dược đã hoạt động từ năm 2027.\nViện Dược được tặng Giấy khen.`,
    'Giấy khen → Viện Dược | awarded 2028',
  ],
  [
    `${NEWS}Sáng 21/11, Sở Y tế họp với các đơn vị thực hiện tốt nghĩa vụ năm 2027.\nViện Dược được tặng Giấy khen.`,
    'Giấy khen → Viện Dược | awarded 2028',
  ],
];

/** Years of the next clause, and collectives that are named. */
const CLAUSES: readonly Example[] = [
  [
    'Nhà máy Giấy Bến Đá nhiều năm liền đạt danh hiệu Tập thể lao động xuất sắc, năm 2026 được UBND tỉnh tặng Cờ thi đua.',
    'Tập thể lao động xuất sắc → Nhà máy Giấy Bến Đá | awarded',
    'Cờ thi đua → Nhà máy Giấy Bến Đá | awarded 2026',
  ],
  [
    'Viện Dược nhiều năm liền được tặng Bằng khen, năm 2027 được tặng Cờ thi đua.',
    'Bằng khen → Viện Dược | awarded',
    'Cờ thi đua → Viện Dược | awarded 2027',
  ],
  [
    'Năm 2025 Viện Dược được tặng Bằng khen, năm 2027 nhận Cờ thi đua của Bộ Y tế.',
    'Bằng khen → Viện Dược | awarded 2025',
    'Cờ thi đua của Bộ Y tế → Viện Dược | awarded 2027',
  ],
  ['Viện Dược được tặng Bằng khen, năm 2027.', 'Bằng khen → Viện Dược | awarded 2027'],
  [
    'Viện Dược được tặng Bằng khen năm 2027 và được đề nghị tặng Cờ thi đua.',
    'Bằng khen → Viện Dược | awarded 2027',
    'Cờ thi đua → Viện Dược | recommended',
  ],
  [
    'Các tập thể Bệnh viện đa khoa Bến Đá, Viện Dược được nhận Cờ thi đua.',
    'Cờ thi đua → Bệnh viện đa khoa Bến Đá | awarded',
    'Cờ thi đua → Viện Dược | awarded',
  ],
  ['Tập thể lãnh đạo Viện Dược được nhận Cờ thi đua.', 'Cờ thi đua → Tập thể lãnh đạo Viện Dược | awarded'],
];

describe('awards in the press', () => {
  it.each(WRITINGS)('under two writings: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(CEREMONIES)('at a ceremony: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(PRAISED)('of a year before: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(CLAUSES)('in clauses of their own: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(COUNTED)('of a count: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(HEADED)('of a list: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(GOVERNED)('by the verb that governs: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(REPEATED)('said more than once: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(YEARS)('by year: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(NAMES)('by name: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(PLACES)('of places: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(SHARED)('said once for several: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(AROUND)('of those who receive: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(APART)('apart from what stands beside them: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
});
