import { describe, expect, it } from 'vitest';
import { lexicon } from '../src/lexicon/lexicon.js';
import { Scan } from '../src/lexicon/scan.js';
import { parseUnits } from '../src/names/unit-list.js';

/** The units that stand at the start of the text: as written, with the full name after "=" where the head is elided. */
function units(text: string): string[] {
  const scan = new Scan(text, lexicon());
  const list = parseUnits(scan, 0);
  return (list?.units ?? []).map((u) => scan.slice(u.from, u.to) + (u.full ? ` = ${u.full}` : ''));
}

describe('a whole name', () => {
  it.each([
    'Đội Thuế số 3',
    'Chi cục Thuế khu vực Mường Lò',
    'Trường THPT chuyên Hoàng Văn Thụ',
    'Trường THPT Chuyên Lương Văn Tụy',
    'Hợp tác xã Nông, lâm nghiệp Nà Lầu',
    'Hợp tác xã Dịch vụ nông nghiệp Tân Phú',
    'Ban Quản lý Dự án công trình xây dựng thuộc Sở Giao thông Vận tải',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh',
    'Hạt Kiểm lâm Vườn Quốc gia Mũi Cà Mau',
    'Phòng Giáo dục và Đào tạo huyện Trần Văn Thời',
    'Trung tâm Kiểm soát bệnh tật tỉnh Lào Cai',
    'Bệnh viện Đa khoa khu vực Nghĩa Lộ',
    'Khoa Hồi sức tích cực - Chống độc, Bệnh viện Đa khoa tỉnh',
    'Tổng công ty Cổ phần Bia - Rượu - Nước giải khát Sài Gòn',
    'Công ty TNHH MTV Môi trường đô thị Hà Đông',
    'Công ty Cổ phần Tập đoàn Hòa Phát',
    'Xí nghiệp Thủy nông Sông Tích',
    'Ban CHQS thị xã Sơn Tây',
    'Công an phường Ngọc Hà',
    'Tòa án nhân dân khu vực 5 - Lào Cai',
    'Viện kiểm sát nhân dân huyện Sìn Hồ',
    'Đồn Biên phòng Cửa khẩu quốc tế Tây Trang',
    'Trạm Y tế xã Mường Nhé',
    'Hội Liên hiệp Phụ nữ phường Him Lam',
    'Chi bộ thôn Nà Khoa',
    'Đảng bộ xã Thanh Nưa',
    'Đảng ủy Các cơ quan Đảng tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh Điện Biên',
    'Liên hiệp các Tổ chức Hữu nghị tỉnh',
    'Quỹ Đầu tư phát triển tỉnh',
    'Trường Tiểu học số 2 thị trấn Than Uyên',
    'Trường Mầm non Hoa Ban',
    'Trường PTDTBT THCS Nậm Khao',
    'Học viện Cảnh sát nhân dân',
    'Trung đoàn 741',
    'Tiểu đoàn Bộ binh 1',
    'Lữ đoàn Công binh 543',
    'Vụ Thi đua - Khen thưởng',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Sìn Hồ',
    'Cục Thuế tỉnh Lai Châu',
    'Thuế tỉnh Lai Châu',
    'Chi cục Hải quan cửa khẩu Ma Lù Thàng',
    'Kho bạc Nhà nước khu vực IX',
    'Báo và Phát thanh, Truyền hình Lâm Đồng',
    'Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Trung tâm Phục vụ hành chính công tỉnh',
    'Đội Quản lý thị trường số 4',
    'Đội Cảnh sát giao thông',
    'Phòng Cảnh sát điều tra tội phạm về ma túy',
    'Trường Đại học Sư phạm Kỹ thuật Vinh',
    'Viện Nghiên cứu Lúa',
    'Nhà máy Xi măng Lam Thạch',
    'Khách sạn Mường Thanh',
    'Ngân hàng TMCP Bưu điện Liên Việt Chi nhánh Lào Cai',
    'Agribank chi nhánh huyện Than Uyên',
    'Công đoàn cơ sở Công ty May Hưng Phú',
    'Cục An toàn thông tin',
    'Trường Đào tạo Cán bộ quản lý thủy lợi',
    'Ban Chăm sóc bảo vệ sức khỏe',
    'Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị',
    'Vụ Pháp chế và Quản lý khoa học',
    'Vụ 14',
    'NH Ngoại thương - Chi nhánh Vĩnh Long',
    'CN NH Công thương Nam Thừa Thiên Huế',
    'HNBX tỉnh Quảng Ninh',
    'Đoàn Thanh niên Công an tỉnh',
    'Hội Cựu chiến binh xã Bản Bo',
    'Sở Dân tộc và Tôn giáo',
    'Sở Nông nghiệp và Môi trường',
    'Ban Dân tộc HĐND tỉnh',
    'Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Phong',
    'Trung tâm Dịch vụ tổng hợp xã Sin Suối Hồ',
    'Tổ hợp tác Chè Shan Tủa Chùa',
    'Bản Pa Thơm',
    'Tổ dân phố 8',
    'Khu phố 3, phường Tân Lợi',
  ])('%s', (name) => expect(units(`${name} nhận cờ`)).toEqual([name]));
});

describe('one unit', () => {
  it.each([
    ['Sở Giáo dục và Đào tạo tổ chức hội nghị', 'Sở Giáo dục và Đào tạo'],
    ['Sở Lao động - Thương binh và Xã hội được bầu', 'Sở Lao động - Thương binh và Xã hội'],
    ['Ban Tôn giáo, tín ngưỡng và dân tộc đề nghị', 'Ban Tôn giáo, tín ngưỡng và dân tộc'],
    ['Phòng Đào tạo, Sở Xây dựng nhận cờ', 'Phòng Đào tạo, Sở Xây dựng'],
    ['Trạm Y tế xã Tân Khê, huyện Kim Bình;', 'Trạm Y tế xã Tân Khê, huyện Kim Bình'],
    ['Công ty TNHH MTV Cấp nước Phú Lâm tặng quà', 'Công ty TNHH MTV Cấp nước Phú Lâm'],
    ['Công ty Cổ phần Giống và Vật tư Lam Hải.', 'Công ty Cổ phần Giống và Vật tư Lam Hải'],
    ['Ngân hàng Nhà nước Chi nhánh tỉnh làm Khối phó', 'Ngân hàng Nhà nước Chi nhánh tỉnh'],
    ['Cục Quản lý thị trường tỉnh đạt danh hiệu', 'Cục Quản lý thị trường tỉnh'],
    ['Văn phòng HĐND và UBND huyện Kim Bình', 'Văn phòng HĐND và UBND huyện Kim Bình'],
    ['Nhân dân và cán bộ xã Bến Đá, huyện Tân Khê', 'Nhân dân và cán bộ xã Bến Đá, huyện Tân Khê'],
    ['Đảng ủy Khối các cơ quan tỉnh được bầu', 'Đảng ủy Khối các cơ quan tỉnh'],
    ['huyện Trần Văn Thời nhận bằng khen', 'huyện Trần Văn Thời'],
    ['Sở Nội vụ Nguyễn Văn Hải phát biểu', 'Sở Nội vụ'],
    ['thị xã An Sơn Lý Thị Mận', 'thị xã An Sơn'],
    ['Toà án nhân dân tỉnh Lam Hải', 'Toà án nhân dân tỉnh Lam Hải'],
    ['Hội Nạn nhân chất độc da cam/dioxin tỉnh', 'Hội Nạn nhân chất độc da cam/dioxin tỉnh'],
    ['Cục Thống kê tội phạm và Công nghệ thông tin (Cục 2), Cục 3', 'Cục Thống kê tội phạm và Công nghệ thông tin'],
    ['Sở Y tế tham mưu, ban hành', 'Sở Y tế'],
    ['Sở Nội vụ và Công an tỉnh', 'Sở Nội vụ'],
    ['Sở Y tế hạng nhì, Sở Nội vụ hạng ba', 'Sở Y tế'],
    ['PHÒNG', undefined],
    ['CHỦ TỊCH Hà Nội', undefined],
    ['sở thích của mọi người', undefined],
  ])('%s', (text, expected) => expect(units(text)[0]).toBe(expected));
});

describe('a list of units', () => {
  it.each([
    ['Sở Y tế, Sở Nội vụ và Công an tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
    [
      'các Sở: Y tế, Nội vụ, Giáo dục và Đào tạo',
      ['Y tế = Sở Y tế', 'Nội vụ = Sở Nội vụ', 'Giáo dục và Đào tạo = Sở Giáo dục và Đào tạo'],
    ],
    ['Sở Y tế, Xây dựng và Tư pháp', ['Sở Y tế', 'Xây dựng = Sở Xây dựng', 'Tư pháp = Sở Tư pháp']],
    ['các phường Tân Khê, Vân Trạch; các xã', ['Tân Khê = phường Tân Khê', 'Vân Trạch = phường Vân Trạch']],
    [
      'Huyện ủy Tân Khê, Vân Trạch và Thành ủy Kim Bình',
      ['Huyện ủy Tân Khê', 'Vân Trạch = Huyện ủy Vân Trạch', 'Thành ủy Kim Bình'],
    ],
    ['BHXH Kon Tum, Gia Lai và Lâm Đồng', ['BHXH Kon Tum', 'Gia Lai = BHXH Gia Lai', 'Lâm Đồng = BHXH Lâm Đồng']],
    ['Vụ 14, Vụ 15 và Văn phòng Bộ', ['Vụ 14', 'Vụ 15', 'Văn phòng Bộ']],
    [
      'Công an các tỉnh thành viên: Bến Tre, Long An và',
      ['Bến Tre = Công an tỉnh Bến Tre', 'Long An = Công an tỉnh Long An'],
    ],
    ['Công an tỉnh BR-VT, Đồng Tháp được', ['Công an tỉnh BR-VT', 'Đồng Tháp = Công an Đồng Tháp']],
    [
      'Hội Luật gia các tỉnh: An Giang, Bến Tre',
      ['An Giang = Hội Luật gia tỉnh An Giang', 'Bến Tre = Hội Luật gia tỉnh Bến Tre'],
    ],
    ['Sở Du lịch và Sở Nông nghiệp và Môi trường', ['Sở Du lịch', 'Sở Nông nghiệp và Môi trường']],
    ['Thuế tỉnh, ông Tô Văn Hải', ['Thuế tỉnh']],
    ['Thuế tỉnh; Công an tỉnh', ['Thuế tỉnh']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected));
});
