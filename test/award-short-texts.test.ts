import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example, of short texts of the press and of papers: a text, then all that must come out of it and nothing else. */
const EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  [
    'Cụ thể, ông Mai Văn Tựu (ở phường 5); bà Kiều Thị Oanh (ở phường 7) được phong tặng danh hiệu Thầy thuốc Nhân dân.',
    ['Thầy thuốc Nhân dân → Mai Văn Tựu | awarded', 'Thầy thuốc Nhân dân → Kiều Thị Oanh | awarded'],
  ],
  [
    'Cụ thể, ông Mai Văn Tựu chủ trì; bà Kiều Thị Oanh được phong tặng danh hiệu Thầy thuốc Nhân dân.',
    ['Thầy thuốc Nhân dân → Kiều Thị Oanh | awarded'],
  ],
  ['Kết quả, 1.245/1.300 hộ đạt Gia đình văn hóa.', ['Gia đình văn hóa → #1245 household | awarded']],
  [
    'UBND tỉnh tặng “Đơn vị quản lý giỏi” cho 12 tập thể và công nhận “Người thợ trẻ giỏi” cho 5 đoàn viên.',
    ['Đơn vị quản lý giỏi → #12 org | awarded', 'Người thợ trẻ giỏi → #5 person | awarded'],
  ],
  ['UBND tỉnh tặng “Mái ấm tình thương” cho 12 hộ nghèo, trao “Lớp học thông minh” cho 3 trường.', []],
  ['Sở Y tế phát động “Đơn vị quản lý giỏi” cho 12 tập thể.', []],
  [
    'Bộ trưởng ký quyết định phong danh hiệu Nghệ nhân ưu tú tặng 25 cá nhân và truy tặng danh hiệu này cho 3 cá nhân.',
    ['Nghệ nhân ưu tú → #25 person | awarded', 'Nghệ nhân ưu tú → #3 person | awarded'],
  ],
  ['Danh hiệu này được trao cho 5 tập thể hằng năm.', []],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức\nI | UBND huyện khen |\n1 | Trường THPT Tân Khê | Cờ thi đua\n2 | Trường THCS Bến Đá | nt\nII | Đề nghị UBND tỉnh khen |\n3 | Trường THCS Hòa Lộc | Bằng khen\n4 | Trường THCS Tân Mỹ | -nt-',
    [
      'Cờ thi đua → Trường THPT Tân Khê | awarded 2027',
      'Cờ thi đua → Trường THCS Bến Đá | awarded 2027',
      'Bằng khen → Trường THCS Hòa Lộc | recommended 2027',
      'Bằng khen → Trường THCS Tân Mỹ | recommended 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức\n1 | Trường THPT Tân Khê | Cờ thi đua\n2 | Trường THCS Bến Đá | -',
    ['Cờ thi đua → Trường THPT Tân Khê | awarded 2027'],
  ],
  [
    'Hội đồng đề nghị UBND xã tặng 05 giấy khen (03 giấy khen tập thể và 02 giấy khen cá nhân): Tổ 1, Tổ 2, Tổ 5; ông Hồ Văn Đức, bà Ngô Thị Sen.',
    [
      'giấy khen → Tổ 1 | recommended',
      'giấy khen → Tổ 2 | recommended',
      'giấy khen → Tổ 5 | recommended',
      'giấy khen → Hồ Văn Đức | recommended',
      'giấy khen → Ngô Thị Sen | recommended',
    ],
  ],
  [
    'Hội đồng đề nghị UBND xã tặng 05 giấy khen (03 giấy khen tập thể và 02 giấy khen cá nhân). Có mặt: Tổ 1, Tổ 2, Tổ 5.',
    [],
  ],
  [
    'Đảng ủy xã trao Huy hiệu 60 năm tuổi Đảng cho 2 đồng chí, 50 năm tuổi Đảng cho 3 đồng chí và 40 năm cho 5 đồng chí.',
    [
      'Huy hiệu 60 năm tuổi Đảng → #2 person | awarded',
      'Huy hiệu 50 năm tuổi Đảng → #3 person | awarded',
      'Huy hiệu 40 năm → #5 person | awarded',
    ],
  ],
  [
    'Đảng ủy xã trao Huy hiệu 60 năm tuổi Đảng cho 2 đồng chí, kỷ niệm 40 năm ngày thành lập.',
    ['Huy hiệu 60 năm tuổi Đảng → #2 person | awarded'],
  ],
  [
    'Toàn huyện có 120 đảng viên được tặng Huy hiệu Đảng từ 30 đến 75 năm tuổi Đảng.',
    ['Huy hiệu Đảng → #120 person | awarded'],
  ],
  [
    'Kết quả khen thưởng năm 2027:\n- Cờ thi đua của Bộ Y tế: 1.263\n- Lao động tiên tiến: 98%',
    ['Cờ thi đua của Bộ Y tế → #1263 org | awarded 2027'],
  ],
  ['XÃ TÂN MỸ TỔ CHỨC HỌP BÌNH XÉT CÁC DANH HIỆU “GIA ĐÌNH VĂN HÓA”', []],
  ['XÃ TÂN MỸ BÌNH XÉT DANH HIỆU “GIA ĐÌNH VĂN HÓA” CHO 120 HỘ', ['GIA ĐÌNH VĂN HÓA → #120 household | voted']],
  [
    'Có 2 đơn vị giao ước đạt Cờ thi đua của UBND tỉnh: Sở Y tế, Sở Nội vụ; Sở Tư pháp đăng ký Tập thể lao động xuất sắc.',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | registered',
      'Cờ thi đua của UBND tỉnh → Sở Nội vụ | registered',
      'Tập thể lao động xuất sắc → Sở Tư pháp | registered',
    ],
  ],
  [
    'Thượng úy Kiều Văn Phú hy sinh khi cứu dân. Chủ tịch nước đã ký quyết định truy tặng Huân chương Dũng cảm cho anh.',
    ['Huân chương Dũng cảm → Kiều Văn Phú | awarded'],
  ],
  [
    'Thượng úy Kiều Văn Phú và Trung úy Mai Văn Tựu hy sinh. Chủ tịch nước đã truy tặng Huân chương Dũng cảm cho anh.',
    [],
  ],
  [
    'Tại lễ tuyên dương của Tổng Công ty Than Phú Lâm, Công ty Than Bến Đá và Xí nghiệp Cơ điện được trao Huân chương Lao động hạng nhì, hạng ba theo thứ tự.',
    [
      'Huân chương Lao động hạng nhì → Công ty Than Bến Đá | awarded',
      'Huân chương Lao động hạng ba → Xí nghiệp Cơ điện | awarded',
    ],
  ],
  [
    'Tổng Công ty Than Phú Lâm, Công ty Than Bến Đá được trao Huân chương Lao động hạng nhì, hạng ba theo thứ tự.',
    [
      'Huân chương Lao động hạng nhì → Tổng Công ty Than Phú Lâm | awarded',
      'Huân chương Lao động hạng ba → Công ty Than Bến Đá | awarded',
    ],
  ],
  [
    'Thành phần: Bộ CHQS các tỉnh Cà Mau, Bạc Liêu, Sóc Trăng.\na) Đề nghị tặng Cờ thi đua của Bộ Quốc phòng: Cà Mau (3/3)\nb) Đề nghị tặng Cờ thi đua của Quân khu 9: Sóc Trăng (2/3), Bạc Liêu (2/3)',
    [
      'Cờ thi đua của Bộ Quốc phòng → Cà Mau = Bộ CHQS tỉnh Cà Mau | recommended',
      'Cờ thi đua của Quân khu 9 → Sóc Trăng = Bộ CHQS tỉnh Sóc Trăng | recommended',
      'Cờ thi đua của Quân khu 9 → Bạc Liêu = Bộ CHQS tỉnh Bạc Liêu | recommended',
    ],
  ],
  [
    'Thành phần: Bộ CHQS các tỉnh Cà Mau, Bạc Liêu, Sóc Trăng.\na) Đề nghị tặng Cờ thi đua của Bộ Quốc phòng: Cà Mau (3/3)\nb) Đề nghị tặng Cờ thi đua của Quân khu 9: Sóc Trăng (không đủ phiếu)',
    ['Cờ thi đua của Bộ Quốc phòng → Cà Mau = Bộ CHQS tỉnh Cà Mau | recommended'],
  ],
  [
    'Bệnh viện Phú Lâm tổ chức lễ kỷ niệm và đón nhận Huân chương Lao động hạng Nhì lần thứ 2 của Chủ tịch nước trao tặng cho Bệnh viện.',
    ['Huân chương Lao động hạng Nhì → Bệnh viện Phú Lâm | awarded'],
  ],
  [
    'Cụm bình chọn xã Tân Mỹ nhất, xã Hòa Lộc nhì và đề nghị UBND huyện tặng Giấy khen cho 2 xã này.',
    ['Giấy khen → xã Tân Mỹ | recommended', 'Giấy khen → xã Hòa Lộc | recommended'],
  ],
  ['Xã Tân Mỹ và 5 xã khác dự hội nghị, UBND huyện tặng Giấy khen cho 5 xã này.', ['Giấy khen → #5 org | awarded']],
  [
    'Công ty Than Bến Đá và Xí nghiệp Cơ điện được trao Huân chương Lao động hạng nhì, hạng ba theo thứ tự; 4 công nhân được tặng bằng Lao động sáng tạo.',
    [
      'Huân chương Lao động hạng nhì → Công ty Than Bến Đá | awarded',
      'Huân chương Lao động hạng ba → Xí nghiệp Cơ điện | awarded',
      'bằng Lao động sáng tạo → #4 person | awarded',
    ],
  ],
  [
    'Đề nghị UBND xã tặng giấy khen cho: Tổ bầu cử ấp 1, 2, 3; ông Đỗ Văn Bé, bà Ngô Thị Hai.',
    [
      'giấy khen → Tổ bầu cử ấp 1 | recommended',
      'giấy khen → 2 = Tổ bầu cử ấp 2 | recommended',
      'giấy khen → 3 = Tổ bầu cử ấp 3 | recommended',
      'giấy khen → Đỗ Văn Bé | recommended',
      'giấy khen → Ngô Thị Hai | recommended',
    ],
  ],
  [
    'DANH SÁCH\nCác nghệ sĩ ưu tú của Nhà hát Chèo Phú Lâm được phong tặng năm 2015\n(Theo Quyết định số 12/QĐ-CTN)\n1. Hà Thị Nhàn, diễn viên\n2. Mai Văn Tựu, nhạc công',
    ['nghệ sĩ ưu tú → Hà Thị Nhàn | awarded 2015', 'nghệ sĩ ưu tú → Mai Văn Tựu | awarded 2015'],
  ],
  [
    'DANH SÁCH\nCác nghệ sĩ ưu tú của Nhà hát Chèo Phú Lâm tham gia năm 2015\n(Theo Quyết định số 12/QĐ-CTN)\n1. Hà Thị Nhàn, diễn viên\n2. Mai Văn Tựu, nhạc công',
    [],
  ],
];

describe('awards in short texts', () => {
  it.each(EXAMPLES)('%s', (text, found) => {
    expect(awardsOf(text)).toEqual(found);
  });
});
