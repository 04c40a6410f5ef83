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
    ['PHÒNG', undefined],
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
    [
      'Hội Luật gia các tỉnh: An Giang, Bến Tre',
      ['An Giang = Hội Luật gia tỉnh An Giang', 'Bến Tre = Hội Luật gia tỉnh Bến Tre'],
    ],
    ['Sở Du lịch và Sở Nông nghiệp và Môi trường', ['Sở Du lịch', 'Sở Nông nghiệp và Môi trường']],
    ['Thuế tỉnh, ông Tô Văn Hải', ['Thuế tỉnh']],
    ['Thuế tỉnh; Công an tỉnh', ['Thuế tỉnh']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected));
});
