import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

const RECOMMENDED: readonly Example[] = [
  ['Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Tư pháp năm 2021.', 'Cờ thi đua → Sở Tư pháp | recommended 2021'],
  ['Sở Tư pháp được đề nghị Thủ tướng Chính phủ tặng Bằng khen.', 'Bằng khen → Sở Tư pháp | recommended'],
  [
    'Kho bạc tỉnh đề nghị tặng thưởng Cờ thi đua của UBND tỉnh; Thuế tỉnh, Công an tỉnh đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh.',
    'Cờ thi đua của UBND tỉnh → Kho bạc tỉnh | recommended',
    'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | recommended',
    'Bằng khen của Chủ tịch UBND tỉnh → Công an tỉnh | recommended',
  ],
  [
    'Cụm đề nghị UBND tỉnh xét, trình Chính phủ tặng Cờ thi đua cho huyện Mường Tè.',
    'Cờ thi đua → huyện Mường Tè | recommended',
  ],
  ['Hội nghị kiến nghị Tổng cục Thuế tặng Giấy khen cho Đội Thuế số 3.', 'Giấy khen → Đội Thuế số 3 | recommended'],
  [
    'Cụ thể đề nghị: Cờ thi đua cho Sở Tư pháp; Bằng khen cho Sở Y tế và Sở Nội vụ.',
    'Cờ thi đua → Sở Tư pháp | recommended',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  [
    'Khối thống nhất đề nghị Chính phủ tặng Cờ thi đua cho Sở Tư pháp; UBND tỉnh tặng Cờ thi đua cho Sở Y tế.',
    'Cờ thi đua → Sở Tư pháp | recommended',
    'Cờ thi đua → Sở Y tế | recommended',
  ],
  [
    'Hội nghị bình bầu 2 đơn vị đề nghị Bộ Y tế tặng Cờ thi đua là Viện Dược, Bệnh viện Bạch Hạc.',
    'Cờ thi đua → Viện Dược | recommended',
    'Cờ thi đua → Bệnh viện Bạch Hạc | recommended',
  ],
  [
    'Các xã bỏ phiếu suy tôn xã Mường Lống là đơn vị dẫn đầu, đề nghị Chủ tịch UBND huyện tặng Giấy khen.',
    'Giấy khen → xã Mường Lống | recommended',
  ],
  [
    'Các thành viên thống nhất đề nghị Công ty Điện Mặt Trời được tặng Cờ thi đua của UBND tỉnh.',
    'Cờ thi đua của UBND tỉnh → Công ty Điện Mặt Trời | recommended',
  ],
  [
    'Cụm giới thiệu Huyện đoàn Tương Dương nhận cờ xuất sắc dẫn đầu của Trung ương Đoàn.',
    'cờ xuất sắc dẫn đầu của Trung ương Đoàn → Huyện đoàn Tương Dương | recommended',
  ],
  [
    'Khối đề nghị tặng Bằng khen cho các Ban: Tổ chức, Dân vận Tỉnh ủy.',
    'Bằng khen → Tổ chức = Ban Tổ chức | recommended',
    'Bằng khen → Dân vận Tỉnh ủy = Ban Dân vận Tỉnh ủy | recommended',
  ],
  [
    'Ông Vừ Bá Lầu đã trồng rừng mười năm. Xã đề nghị tặng ông Lầu danh hiệu Nông dân Việt Nam xuất sắc năm 2023.',
    'Nông dân Việt Nam xuất sắc → Vừ Bá Lầu | recommended 2023',
  ],
];

const VOTED: readonly Example[] = [
  [
    'Các đơn vị suy tôn Sở Tư pháp nhận Cờ thi đua của UBND tỉnh năm 2021.',
    'Cờ thi đua của UBND tỉnh → Sở Tư pháp | voted 2021',
  ],
  [
    'Cụm bỏ phiếu bình chọn huyện Mường Tè được Cờ thi đua của UBND tỉnh, huyện Tủa Chùa được Bằng khen của Chủ tịch UBND tỉnh.',
    'Cờ thi đua của UBND tỉnh → huyện Mường Tè | voted',
    'Bằng khen của Chủ tịch UBND tỉnh → huyện Tủa Chùa | voted',
  ],
  [
    'Căn cứ kết quả chấm điểm, Cụm suy tôn: xã Mường Lống nhận Cờ thi đua; xã Na Ngoi nhận Bằng khen.',
    'Cờ thi đua → xã Mường Lống | voted',
    'Bằng khen → xã Na Ngoi | voted',
  ],
];

const AWARDED: readonly Example[] = [
  [
    'Ngày 12/3/2020, Chủ tịch UBND tỉnh đã trao Bằng khen cho 3 tập thể và năm cá nhân.',
    'Bằng khen → #3 org | awarded 2020',
    'Bằng khen → #5 person | awarded 2020',
  ],
  [
    'Trường Trung cấp Văn hóa Tây Yên vinh dự đón nhận Huân chương Lao động hạng Ba năm 2019.',
    'Huân chương Lao động hạng Ba → Trường Trung cấp Văn hóa Tây Yên | awarded 2019',
  ],
  [
    'Năm 2018, Đại tá Lò Văn Pháy trao Huân chương Bảo vệ Tổ quốc hạng Nhì tặng Đồn Biên phòng Pa Thơm.',
    'Huân chương Bảo vệ Tổ quốc hạng Nhì → Đồn Biên phòng Pa Thơm | awarded 2018',
  ],
  ['Khoa Nội năm 2016 được Bộ trưởng Bộ Y tế tặng Bằng khen.', 'Bằng khen → Khoa Nội | awarded 2016'],
  [
    'Trường THPT Tây Yên được tặng Huân chương Lao động hạng Ba năm 2008, Cờ thi đua của Bộ Giáo dục và Đào tạo năm 2013 và nhiều Bằng khen của các cấp.',
    'Huân chương Lao động hạng Ba → Trường THPT Tây Yên | awarded 2008',
    'Cờ thi đua của Bộ Giáo dục và Đào tạo → Trường THPT Tây Yên | awarded 2013',
  ],
  [
    'Dịp này, bà Hà Thị Nhàn trao Kỷ niệm chương “Vì sự nghiệp nhân đạo” cho bác sĩ Vàng A Chu và 2 cá nhân khác.',
    'Kỷ niệm chương “Vì sự nghiệp nhân đạo” → Vàng A Chu | awarded',
    'Kỷ niệm chương “Vì sự nghiệp nhân đạo” → #2 person | awarded',
  ],
  [
    'Cờ thi đua của UBND tỉnh được trao cho Sở Tư pháp và Sở Y tế.',
    'Cờ thi đua của UBND tỉnh → Sở Tư pháp | awarded',
    'Cờ thi đua của UBND tỉnh → Sở Y tế | awarded',
  ],
  [
    'Giám đốc Sở tặng Giấy khen cho 2 đội (Đội Kiểm lâm số 1, Đội Kiểm lâm số 4) và 6 cá nhân.',
    'Giấy khen → Đội Kiểm lâm số 1 | awarded',
    'Giấy khen → Đội Kiểm lâm số 4 | awarded',
    'Giấy khen → #6 person | awarded',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho tập thể cán bộ, nhân viên Bệnh viện Bạch Hạc.',
    'Bằng khen → tập thể cán bộ, nhân viên Bệnh viện Bạch Hạc | awarded',
  ],
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Nhân dân và cán bộ xã Mường Lống.',
    'Huân chương Lao động hạng Ba → Nhân dân và cán bộ xã Mường Lống | awarded',
  ],
  ['Ủy ban nhân dân xã tặng Giấy khen cho 1.250 hộ gia đình.', 'Giấy khen → #1250 household | awarded'],
  ['Hội Nông dân xã trao Giấy khen cho 4 cá nhân, trong đó có ông Lò Văn Pháy.', 'Giấy khen → Lò Văn Pháy | awarded'],
  [
    'Công ty Cổ phần Gốm Lò Rèn (LRC) tổng kết năm. LRC vinh dự nhận Cờ thi đua của Bộ Công Thương.',
    'Cờ thi đua của Bộ Công Thương → LRC = Công ty Cổ phần Gốm Lò Rèn | awarded',
  ],
];

const REGISTERED: readonly Example[] = [
  [
    'Tại lễ ký giao ước, Sở Tư pháp đăng ký Cờ thi đua của Chính phủ năm 2022; 6 đơn vị còn lại đăng ký danh hiệu Tập thể lao động xuất sắc.',
    'Cờ thi đua của Chính phủ → Sở Tư pháp | registered 2022',
    'Tập thể lao động xuất sắc → #6 org | registered',
  ],
  [
    'Hội Nông dân tỉnh đăng ký phấn đấu đạt Cờ thi đua của UBND tỉnh năm 2022.',
    'Cờ thi đua của UBND tỉnh → Hội Nông dân tỉnh | registered 2022',
  ],
  [
    'Các xã đã ký giao ước thi đua năm 2028, trong đó phường Bắc Sơn đăng ký Cờ thi đua của Chính phủ, xã Nậm Cha đăng ký Bằng khen.',
    'Cờ thi đua của Chính phủ → phường Bắc Sơn | registered 2028',
    'Bằng khen → xã Nậm Cha | registered 2028',
  ],
];

/** Phrases that each differ in one thing from what a simpler rule would read. */
const PHRASES: readonly Example[] = [
  [
    'Cụm đề nghị Tập đoàn tặng Cờ thi đua của Tập đoàn cho Công ty Than Khe Ngang.',
    'Cờ thi đua của Tập đoàn → Công ty Than Khe Ngang | recommended',
  ],
  [
    'Trung tâm Ứng dụng tiến bộ KH&CN Bình Thuận cũng được giới thiệu để Bộ tặng Bằng khen.',
    'Bằng khen → Trung tâm Ứng dụng tiến bộ KH&CN Bình Thuận | recommended',
  ],
  ['Cụm sẽ kiến nghị Bộ Y tế tặng Cờ thi đua cho Viện Dược.', 'Cờ thi đua → Viện Dược | recommended'],
  ['Viện Dược sẽ được Bộ Y tế tặng Cờ thi đua.'],
  // A number of cases is no condition.
  ['Bộ Y tế khen thưởng 126 trường hợp, trong đó tặng Bằng khen cho Viện Dược.', 'Bằng khen → Viện Dược | awarded'],
  ['Trường hợp đủ điểm, Bộ Y tế tặng Bằng khen cho Viện Dược.'],
  ['Không xem xét đề nghị của Hội về việc tặng Cờ thi đua cho Viện Dược.'],
  [
    'Giới thiệu Đảng bộ xã Nậm Cha để đề nghị Ban Thường vụ Tỉnh ủy tặng Bằng khen.',
    'Bằng khen → Đảng bộ xã Nậm Cha | recommended',
  ],
  [
    'Đội Quản lý thị trường số 2, Cục Quản lý thị trường tỉnh X được tặng Giấy khen.',
    'Giấy khen → Đội Quản lý thị trường số 2, Cục Quản lý thị trường tỉnh X | awarded',
  ],
  [
    'Giám đốc Sở trao Giấy khen cho các bác sĩ Đào Thị Cúc, Lường Văn Hải và điều dưỡng trưởng Mã Thị Nga.',
    'Giấy khen → Đào Thị Cúc | awarded',
    'Giấy khen → Lường Văn Hải | awarded',
    'Giấy khen → Mã Thị Nga | awarded',
  ],
  [
    'Hai khoa Nhi, Sản được Giám đốc Sở tặng Giấy khen.',
    'Giấy khen → Nhi = khoa Nhi | awarded',
    'Giấy khen → Sản = khoa Sản | awarded',
  ],
  // Two names of three: the count says more.
  ['Ba khoa Nhi, Sản được Giám đốc Sở tặng Giấy khen.', 'Giấy khen → #3 org | awarded'],
  [
    '5 phân xưởng và 11 thợ lò được đề nghị tặng Bằng khen.',
    'Bằng khen → #5 org | recommended',
    'Bằng khen → #11 person | recommended',
  ],
  [
    'Bà Hà Nhàn gắn Huân chương Lao động hạng Ba lên lá cờ truyền thống của Bệnh viện Kim Lũng.',
    'Huân chương Lao động hạng Ba → Bệnh viện Kim Lũng | awarded',
  ],
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Nghệ sĩ Nhân dân Cung Thúy Hạnh.',
    'Huân chương Lao động hạng Ba → Cung Thúy Hạnh | awarded',
  ],
  [
    '2 đồng chí được tặng Chiến sĩ thi đua toàn lực lượng Công an nhân dân.',
    'Chiến sĩ thi đua toàn lực lượng Công an nhân dân → #2 person | awarded',
  ],
  [
    'Thứ trưởng trao Huy chương Vì sự nghiệp Khoa học và Công nghệ cho kỹ sư Cổ Văn Thậm.',
    'Huy chương Vì sự nghiệp Khoa học và Công nghệ → Cổ Văn Thậm | awarded',
  ],
];

/** Lists in lines of their own, and what their last line says of all. */
const LISTED: readonly Example[] = [
  [
    'Đề nghị tặng Bằng khen cho 02 tập thể:\n1. Sở Y tế;\n2. Thuế tỉnh.\nĐã có thành tích xuất sắc từ năm 2024 đến năm 2027.',
    'Bằng khen → Sở Y tế | recommended 2027',
    'Bằng khen → Thuế tỉnh | recommended 2027',
  ],
  // A list's last line is no heading for want of a full stop.
  [
    'Số: 12/QĐ-CT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nDANH SÁCH\n\nA. DANH HIỆU “TẬP THỂ LAO ĐỘNG TIÊN TIẾN”\n1. Phân xưởng Nghiền\n2. Nhà ăn ca\n\nB. GIẤY KHEN CỦA GIÁM ĐỐC CÔNG TY\n1. Tổ Điện',
    'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Phân xưởng Nghiền | awarded 2027',
    'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Nhà ăn ca | awarded 2027',
    'GIẤY KHEN CỦA GIÁM ĐỐC CÔNG TY → Tổ Điện | awarded 2027',
  ],
  [
    'Điều 1. Tặng Cờ của Tỉnh ủy cho Đảng bộ xã Nậm Cha hoàn thành xuất sắc nhiệm vụ 5 năm liền (2016 - 2020).',
    'Cờ của Tỉnh ủy → Đảng bộ xã Nậm Cha | awarded 2020',
  ],
];

const DECISION = 'Số: 12/QĐ-CT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\n';

/** Annex tables: bars beside the rows, sections, a page break, the unit above in a column of its own. */
const TABLES: readonly Example[] = [
  [
    `${DECISION}DANH SÁCH\n\n| TT | Họ và tên/Tên đơn vị | Đơn vị công tác | Ghi chú |\n| I. TẬP THỂ LAO ĐỘNG TIÊN TIẾN |\n| 1 | Khoa Thú y | | |\n| II. CHIẾN SĨ THI ĐUA CƠ SỞ |\n| 2 | Cù Huy Lam | Khoa Kinh tế | |\nTrang 1/2\n| III. GIẤY KHEN CỦA HIỆU TRƯỞNG |\n| 3 | Bộ môn Toán | Khoa Tự nhiên | |`,
    'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Khoa Thú y | awarded 2027',
    'CHIẾN SĨ THI ĐUA CƠ SỞ → Cù Huy Lam | awarded 2027',
    'GIẤY KHEN CỦA HIỆU TRƯỞNG → Bộ môn Toán = Bộ môn Toán, Khoa Tự nhiên | awarded 2027',
  ],
  [
    'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA BỘ TÀI CHÍNH NĂM 2027\n(Kèm theo Tờ trình của Bảo hiểm xã hội Việt Nam)\n\n| STT | Đơn vị | Điểm | Ghi chú |\n| A | Các tỉnh duyên hải | | |\n| 1 | Bảo hiểm xã hội tỉnh Quảng Trị | 981 | |\n| 2 | Bảo hiểm xã hội tỉnh Khánh Hòa | 979 | |',
    'CỜ THI ĐUA CỦA BỘ TÀI CHÍNH → Bảo hiểm xã hội tỉnh Quảng Trị | recommended 2027',
    'CỜ THI ĐUA CỦA BỘ TÀI CHÍNH → Bảo hiểm xã hội tỉnh Khánh Hòa | recommended 2027',
  ],
  // A refusal in brackets is one.
  [
    `${DECISION}DANH SÁCH\n\n| TT | Tên đơn vị | Hình thức khen thưởng |\n| 1 | Khoa Thú y | Giấy khen |\n| 2 | Khoa Kinh tế | Giấy khen (không đề nghị) |`,
    'Giấy khen → Khoa Thú y | awarded 2027',
  ],
];

/** Texts that give no award at all. */
const NOTHING: readonly string[] = [
  'Năm 2022, Sở Tư pháp phấn đấu đạt Cờ thi đua của UBND tỉnh.',
  'Khối đề nghị chưa tặng Cờ thi đua cho Sở Tư pháp.',
  'Sở Tư pháp không đạt tiêu chí để xét tặng Bằng khen.',
  'Nếu Sở Tư pháp được tặng Cờ thi đua thì năm sau đăng cai.',
  'Chủ tịch UBND tỉnh hủy bỏ Quyết định số 77/QĐ-UBND về việc tặng Bằng khen cho Công ty Phú Cường.',
  'UBND huyện thu hồi Giấy khen đã tặng cho Trường THCS Nà Tấu.',
  'Hội đồng bác đề nghị tặng Cờ thi đua đối với Công ty Phú Cường.',
  'Mỗi cụm chọn 01 đơn vị đề nghị tặng Cờ thi đua của Chính phủ.',
  'Trên 90% cán bộ đạt Lao động tiên tiến.',
  'Một số tập thể, cá nhân cũng được tặng Giấy khen.',
  'Ông Vừ Bá Lầu đề nghị các xã quan tâm khen thưởng nông dân, tăng tỷ lệ Bằng khen.',
  'Hội nghị bỏ phiếu suy tôn các danh hiệu thi đua năm 2021.',
  'Huyện Mường Tè trao cờ luân lưu cho huyện Tủa Chùa.',
  'Công ty tặng 30 suất quà cho hộ nghèo xã Na Ngoi.',
  'Các danh hiệu thi đua và hình thức khen thưởng thực hiện theo Luật Thi đua, khen thưởng năm 2022.',
  'Đối với đề nghị tặng Bằng khen cho 4 phòng chuyên môn, Hội đồng không xét.',
  'Sở Y tế xếp thứ nhất, dẫn đầu khối với 98 điểm.',
  'Lễ trao Huân chương được truyền hình trực tiếp.',
  'Bà Hà Thị Nhàn nói: “Tôi không xin Bằng khen”.',
];

describe('awards', () => {
  it.each(RECOMMENDED)('that are recommended: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(VOTED)('that are voted: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(AWARDED)('that are given: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(REGISTERED)('that are registered: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(PHRASES)('as they are phrased: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(LISTED)('that are listed: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(TABLES)('in tables: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
  it.each(NOTHING)('are not in: %s', (text) => {
    expect(awardsOf(text)).toEqual([]);
  });
});
