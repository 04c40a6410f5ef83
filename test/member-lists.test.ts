import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** Members as "bloc: full name", the bloc left out where the text has only one. */
function members(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  const record = toRecord('x', document, extract(document));
  const one = record.blocs.length === 1;
  return record.members.map((m) => `${one ? '' : `${m.bloc}: `}${m.org_full ?? m.org}`);
}

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';

/** Each example: a text, then all that must come out of it and nothing else. */
const EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // who signs the pledge
  [
    'Tham gia ký kết giao ước có 03 đơn vị gồm: Sở Tư pháp, Công an tỉnh và Thanh tra tỉnh.',
    ['Sở Tư pháp', 'Công an tỉnh', 'Thanh tra tỉnh'],
  ],
  ['Chứng kiến ký kết giao ước có 03 đơn vị gồm: Sở Tư pháp, Công an tỉnh và Thanh tra tỉnh.', []],
  ['Tham gia ký kết giao ước có 02 đơn vị gồm: Sở Tư pháp và Công an tỉnh.', ['Sở Tư pháp', 'Công an tỉnh']],
  ['Tham gia ký kết giao ước có 05 đơn vị gồm: Sở Tư pháp, Công an tỉnh và Thanh tra tỉnh.', []],
  ['Tham gia ký kết giao ước có 01 đơn vị gồm: Sở Tư pháp.', []],
  [
    'Đại diện các đơn vị: Sở Tư pháp, Công an tỉnh, Thanh tra tỉnh lần lượt ký vào bản giao ước.',
    ['Sở Tư pháp', 'Công an tỉnh', 'Thanh tra tỉnh'],
  ],
  ['Đại diện các đơn vị: Sở Tư pháp, Công an tỉnh lần lượt ký vào bản giao ước.', []],
  ['Đại diện các đơn vị: Sở Tư pháp, Công an tỉnh, Thanh tra tỉnh lần lượt xem bản giao ước.', []],
  ['Đại diện các đơn vị: Sở Tư pháp, Công an tỉnh, Thanh tra tỉnh ký kết hợp đồng.', []],
  [
    'Thành viên của Khối có Sở Tư pháp, Công an tỉnh, Thanh tra tỉnh.',
    ['Sở Tư pháp', 'Công an tỉnh', 'Thanh tra tỉnh'],
  ],
  ['Khách mời của Khối có Sở Tư pháp, Công an tỉnh, Thanh tra tỉnh.', []],
  // those who lead and the others
  [
    'Hội nghị giao Sở Tư pháp làm Khối trưởng; các thành viên khác gồm Thanh tra tỉnh và Công an tỉnh.',
    ['Sở Tư pháp', 'Thanh tra tỉnh', 'Công an tỉnh'],
  ],
  ['Hội nghị giao Sở Tư pháp làm Khối trưởng; các nội dung khác gồm Thanh tra tỉnh và Công an tỉnh.', []],
  // counted brackets
  [
    'Khối gồm Cục Kiểm lâm và 02 vườn quốc gia (Bến Đá, Tân Khê).',
    ['Cục Kiểm lâm', 'vườn quốc gia Bến Đá', 'vườn quốc gia Tân Khê'],
  ],
  [
    'Khối gồm Cục Kiểm lâm và hai vườn quốc gia (Bến Đá, Tân Khê).',
    ['Cục Kiểm lâm', 'vườn quốc gia Bến Đá', 'vườn quốc gia Tân Khê'],
  ],
  [
    'Khối gồm Cục Kiểm lâm và 02 vườn quốc gia (Bến Đá, Tân Khê); Sở Y tế.',
    ['Cục Kiểm lâm', 'vườn quốc gia Bến Đá', 'vườn quốc gia Tân Khê', 'Sở Y tế'],
  ],
  // further counts
  [
    'Khối gồm 2 xã là Bến Đá, Tân Khê và 2 phường: Lam Sơn, Vân Trạch.',
    ['xã Bến Đá', 'xã Tân Khê', 'phường Lam Sơn', 'phường Vân Trạch'],
  ],
  ['Khối gồm 2 xã: Bến Đá, Tân Khê và 1 phường là phường Lam Sơn.', ['xã Bến Đá', 'xã Tân Khê', 'phường Lam Sơn']],
  [
    'Khối gồm 2 xã: Bến Đá, Tân Khê; hai phường gồm Lam Sơn, Vân Trạch.',
    ['xã Bến Đá', 'xã Tân Khê', 'phường Lam Sơn', 'phường Vân Trạch'],
  ],
  [
    'Khối gồm 3 sở: Y tế, Nội vụ, Tư pháp và 2 ban: Dân tộc, Dân vận.',
    ['sở Y tế', 'sở Nội vụ', 'sở Tư pháp', 'ban Dân tộc', 'ban Dân vận'],
  ],
  // roles within
  ['Khối gồm Thuế tỉnh, Sở Y tế và đơn vị Khối trưởng Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối gồm Thuế tỉnh, Sở Y tế và đơn vị Khối trưởng: Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối gồm Thuế tỉnh, Sở Y tế và đơn vị Khối trưởng - Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  [
    'Khối gồm Khối trưởng Thuế tỉnh, Khối phó Sở Y tế và các thành viên: Sở Nội vụ, Sở Tư pháp.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'],
  ],
  [
    'Khối gồm Khối trưởng Thuế tỉnh, Khối phó Sở Y tế và các đơn vị thành viên: Sở Nội vụ, Sở Tư pháp.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'],
  ],
  [
    'Khối gồm Sở Y tế và 02 Đảng ủy Khối các cơ quan tỉnh, Đảng ủy Khối Doanh nghiệp tỉnh.',
    ['Sở Y tế', 'Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối Doanh nghiệp tỉnh'],
  ],
  ['Khối gồm Sở Y tế - Khối trưởng, Thuế tỉnh - đơn vị Khối phó, Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
  ['Khối gồm Sở Y tế – Khối trưởng năm 2027, Thuế tỉnh, Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
  ['Khối gồm Thuế tỉnh (Khối trưởng), Sở Y tế (Khối phó), Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối gồm Thuế tỉnh (ông Tô Hải làm Giám đốc), Sở Y tế, Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  // places after one noun
  ['Khối gồm 3 thành phố: Bến Đá, TP.HCM và Tân Khê.', ['thành phố Bến Đá', 'TP.HCM', 'thành phố Tân Khê']],
  ['Khối gồm 3 huyện: Bến Đá, thị xã Tân Khê và Lam Sơn.', ['huyện Bến Đá', 'thị xã Tân Khê', 'huyện Lam Sơn']],
  ['Khối gồm các huyện Bến Đá, Tân Khê và thị xã Lam Sơn.', ['huyện Bến Đá', 'huyện Tân Khê', 'thị xã Lam Sơn']],
  [
    'Khối gồm UBND các xã Bến Đá, Tân Khê và phường Lam Sơn.',
    ['UBND xã Bến Đá', 'UBND xã Tân Khê', 'UBND phường Lam Sơn'],
  ],
  [
    'Khối gồm Công an các tỉnh: Bến Đá, Tân Khê và thành phố Lam Sơn.',
    ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an thành phố Lam Sơn'],
  ],
  [
    'Khối gồm Hội Nông dân các tỉnh: Bến Đá, Tân Khê, Lam Sơn và thành phố Vân Trạch.',
    [
      'Hội Nông dân tỉnh Bến Đá',
      'Hội Nông dân tỉnh Tân Khê',
      'Hội Nông dân tỉnh Lam Sơn',
      'Hội Nông dân thành phố Vân Trạch',
    ],
  ],
  ['Khối gồm TP. Bến Đá, tỉnh Tân Khê, tỉnh Vân Trạch.', ['TP. Bến Đá', 'tỉnh Tân Khê', 'tỉnh Vân Trạch']],
  ['Khối gồm thành phố Bến Đá, tỉnh Tân Khê; tỉnh Vân Trạch.', ['thành phố Bến Đá', 'tỉnh Tân Khê', 'tỉnh Vân Trạch']],
  ['Khối gồm thị xã Bến Đá, tỉnh Tân Khê và Thuế tỉnh.', ['thị xã Bến Đá, tỉnh Tân Khê', 'Thuế tỉnh']],
  // names unfinished
  ['Khối gồm Đài Tiếng nói Lam Hải, Báo Lam Hải, Thuế tỉnh.', ['Đài Tiếng nói Lam Hải', 'Báo Lam Hải', 'Thuế tỉnh']],
  [
    'Khối gồm Công ty Cổ phần May 29/3 Bến Đá, Công ty Điện lực Lam Hải, Thuế tỉnh.',
    ['Công ty Cổ phần May 29/3 Bến Đá', 'Công ty Điện lực Lam Hải', 'Thuế tỉnh'],
  ],
  [
    'Khối gồm Trung tâm tư vấn và Hỗ trợ doanh nghiệp, Sở Y tế, Thuế tỉnh.',
    ['Trung tâm tư vấn và Hỗ trợ doanh nghiệp', 'Sở Y tế', 'Thuế tỉnh'],
  ],
  [
    'Khối gồm Công ty khai thác công trình thủy lợi, Công ty Điện lực Lam Hải, Thuế tỉnh.',
    ['Công ty khai thác công trình thủy lợi', 'Công ty Điện lực Lam Hải', 'Thuế tỉnh'],
  ],
  [
    'Khối gồm Ban quản lý khai thác công trình nông nghiệp và PTNT, Sở Y tế.',
    ['Ban quản lý khai thác công trình nông nghiệp và PTNT', 'Sở Y tế'],
  ],
  [
    'Khối gồm Hội bảo vệ quyền trẻ em, Hội Luật gia, Hội Nhà báo.',
    ['Hội bảo vệ quyền trẻ em', 'Hội Luật gia', 'Hội Nhà báo'],
  ],
  [
    'Khối gồm Hội Luật gia, Hội bảo trợ người khuyết tật và trẻ mồ côi.',
    ['Hội Luật gia', 'Hội bảo trợ người khuyết tật và trẻ mồ côi'],
  ],
  ['Khối gồm Hội Luật gia, Hội Nhà báo được tặng Cờ.', ['Hội Luật gia', 'Hội Nhà báo']],
  [
    'Khối gồm Hội Luật gia, hội Nhà báo, hội Làm vườn và hội nghị tại Lam Hải.',
    ['Hội Luật gia', 'hội Nhà báo', 'hội Làm vườn'],
  ],
  [
    'Khối gồm Hội Cựu chiến binh, Hội Nạn nhân chất độc da cam, Hội Luật gia.',
    ['Hội Cựu chiến binh', 'Hội Nạn nhân chất độc da cam', 'Hội Luật gia'],
  ],
  [
    'Khối gồm Agribank (các chi nhánh: Bến Đá, Tân Khê), Vietinbank Lam Hải.',
    ['Agribank chi nhánh Bến Đá', 'Agribank chi nhánh Tân Khê', 'Vietinbank Lam Hải'],
  ],
  ['Khối gồm Ngân hàng Nhà nước và các ngân hàng thương mại, Kho bạc tỉnh.', ['Ngân hàng Nhà nước', 'Kho bạc tỉnh']],
  ['Khối gồm Ngân hàng Nhà nước, các ngân hàng thương mại, Kho bạc tỉnh.', ['Ngân hàng Nhà nước', 'Kho bạc tỉnh']],
  // bare names
  ['Khối gồm các huyện: Tân Khê, Anh Hòa, Lam Sơn.', ['huyện Tân Khê', 'huyện Anh Hòa', 'huyện Lam Sơn']],
  [
    'Khối gồm 3 trường mầm non: Hoa Sen, 19/5, Hướng Dương.',
    ['trường mầm non Hoa Sen', 'trường mầm non 19/5', 'trường mầm non Hướng Dương'],
  ],
  ['Khối gồm 3 trường mầm non: Hoa Sen, 19/5 và bà Lan.', ['trường mầm non Hoa Sen', 'trường mầm non 19/5']],
  [
    'Khối gồm các sở: Y tế, Tư pháp, Lao động - Thương binh và Xã hội.',
    ['sở Y tế', 'sở Tư pháp', 'sở Lao động - Thương binh và Xã hội'],
  ],
  ['Khối gồm 3 sở: Y tế, Tư pháp, Xây dựng đã tổng kết.', ['sở Y tế', 'sở Tư pháp', 'sở Xây dựng']],
  ['Khối gồm các xã: Na Sang Hạ, Thống Nhất, Năm Căn.', ['xã Na Sang Hạ', 'xã Thống Nhất', 'xã Năm Căn']],
  [
    'Khối gồm các công ty: Hoàng Long - Á Châu, Bến Đá, Sao Mai.',
    ['công ty Hoàng Long - Á Châu', 'công ty Bến Đá', 'công ty Sao Mai'],
  ],
  ['Khối gồm các công ty: P&G, Bến Đá, Sao Mai.', ['công ty P&G', 'công ty Bến Đá', 'công ty Sao Mai']],
  ['Khối gồm các xã: Bến Đá, Tân Khê do ông Tô Hải phụ trách.', ['xã Bến Đá', 'xã Tân Khê']],
  ['Khối gồm các xã: Bến Đá, Tân Khê, ông Tô Hải dự.', ['xã Bến Đá', 'xã Tân Khê']],
  ['Khối gồm các xã: Bến Đá, Tân Khê, Giám đốc Sở Y tế dự.', ['xã Bến Đá', 'xã Tân Khê']],
  // numbers of items
  ['Khối gồm: 1. Sở Y tế; 2. Thuế tỉnh; 3. Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
  ['Khối gồm: 1) Sở Y tế; 2) Thuế tỉnh; 3) Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
  ['Khối gồm Sở Y tế; Thuế tỉnh cùng Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
  ['Khối gồm Sở Y tế, Thuế tỉnh, và Sở Nội vụ.', ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
  ['Khối gồm Sở Y tế, Thuế tỉnh, v.v.', ['Sở Y tế', 'Thuế tỉnh']],
  ['Khối gồm Sở Y tế, Thuế tỉnh, Sở Tư pháp...', ['Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp']],
  // one head for all places
  [
    'Khối gồm Hội Làm vườn 3 xã: Tân Khê, Vân Trạch, Lam Sơn.',
    ['Hội Làm vườn xã Tân Khê', 'Hội Làm vườn xã Vân Trạch', 'Hội Làm vườn xã Lam Sơn'],
  ],
  [
    'Khối gồm Hội Làm vườn của 3 xã: Tân Khê, Vân Trạch, Lam Sơn.',
    ['Hội Làm vườn xã Tân Khê', 'Hội Làm vườn xã Vân Trạch', 'Hội Làm vườn xã Lam Sơn'],
  ],
  [
    'Khối gồm Hội Làm vườn các xã: Tân Khê, Vân Trạch, Lam Sơn.',
    ['Hội Làm vườn xã Tân Khê', 'Hội Làm vườn xã Vân Trạch', 'Hội Làm vườn xã Lam Sơn'],
  ],
  ['Khối gồm Thanh tra các đơn vị: Sở Y tế, Sở Nội vụ.', ['Thanh tra Sở Y tế', 'Thanh tra Sở Nội vụ']],
  ['Khối gồm Thanh tra các sở: Y tế, Nội vụ.', ['Thanh tra sở Y tế', 'Thanh tra sở Nội vụ']],
  [
    'Khối gồm Thanh tra 4 tỉnh Bến Đá, Tân Khê, Lam Sơn, Vân Trạch.',
    ['Thanh tra tỉnh Bến Đá', 'Thanh tra tỉnh Tân Khê', 'Thanh tra tỉnh Lam Sơn', 'Thanh tra tỉnh Vân Trạch'],
  ],
  [
    'Khối gồm Công an 5 tỉnh: Bến Đá, Tân Khê, Lam Sơn, Vân Trạch, Hòa Tân.',
    [
      'Công an tỉnh Bến Đá',
      'Công an tỉnh Tân Khê',
      'Công an tỉnh Lam Sơn',
      'Công an tỉnh Vân Trạch',
      'Công an tỉnh Hòa Tân',
    ],
  ],
  [
    'Khối gồm Công an 3 tỉnh là Bến Đá, Tân Khê, Lam Sơn.',
    ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an tỉnh Lam Sơn'],
  ],
  [
    'Khối gồm Công an 3 tỉnh, gồm Bến Đá, Tân Khê, Lam Sơn.',
    ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an tỉnh Lam Sơn'],
  ],
  [
    'Khối gồm Công an 3 tỉnh biên giới phía Bắc: Bến Đá, Tân Khê, Lam Sơn.',
    ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an tỉnh Lam Sơn'],
  ],
  [
    'Khối gồm Công an 3 tỉnh, thành phố: Bến Đá, Tân Khê, Lam Sơn.',
    ['Công an Bến Đá', 'Công an Tân Khê', 'Công an Lam Sơn'],
  ],
  ['Khối gồm HNB các tỉnh: Bến Đá, Tân Khê, Lam Sơn.', ['HNB tỉnh Bến Đá', 'HNB tỉnh Tân Khê', 'HNB tỉnh Lam Sơn']],
  ['Khối gồm LHP các tỉnh: Bến Đá, Tân Khê.', ['LHP tỉnh Bến Đá', 'LHP tỉnh Tân Khê']],
  ['Khối gồm Sở VHTT các tỉnh: Bến Đá, Tân Khê.', ['Sở VHTT tỉnh Bến Đá', 'Sở VHTT tỉnh Tân Khê']],
  ['Khối gồm Sở Văn hóa các tỉnh Bến Đá, Tân Khê.', ['Sở Văn hóa tỉnh Bến Đá', 'Sở Văn hóa tỉnh Tân Khê']],
  [
    'Khối gồm ban tuyên giáo các huyện: Bến Đá, Tân Khê.',
    ['ban tuyên giáo huyện Bến Đá', 'ban tuyên giáo huyện Tân Khê'],
  ],
  [
    'Khối gồm Ban Tuyên giáo của các huyện: Bến Đá, Tân Khê.',
    ['Ban Tuyên giáo huyện Bến Đá', 'Ban Tuyên giáo huyện Tân Khê'],
  ],
  // of which each place has one
  [
    'Dự có lãnh đạo Sở Nội vụ các tỉnh trong Khối gồm: Bến Đá, Tân Khê.',
    ['Sở Nội vụ tỉnh Bến Đá', 'Sở Nội vụ tỉnh Tân Khê'],
  ],
  [
    'Dự có lãnh đạo Sở Nội vụ 2 tỉnh trong Khối gồm: Bến Đá, Tân Khê.',
    ['Sở Nội vụ tỉnh Bến Đá', 'Sở Nội vụ tỉnh Tân Khê'],
  ],
  [
    'Dự có lãnh đạo Sở Nội vụ của các tỉnh trong Khối gồm: Bến Đá, Tân Khê.',
    ['Sở Nội vụ tỉnh Bến Đá', 'Sở Nội vụ tỉnh Tân Khê'],
  ],
  [
    'Dự có lãnh đạo Sở Nội vụ các tỉnh, thành phố trong Khối gồm: Bến Đá, Tân Khê.',
    ['Sở Nội vụ Bến Đá', 'Sở Nội vụ Tân Khê'],
  ],
  [
    'Dự có lãnh đạo Thường trực Hội Luật gia các tỉnh trong Khối gồm: Bến Đá, Tân Khê.',
    ['Hội Luật gia tỉnh Bến Đá', 'Hội Luật gia tỉnh Tân Khê'],
  ],
  [
    'Dự có Chánh văn phòng Hội Luật gia các tỉnh trong Khối gồm: Bến Đá, Tân Khê.',
    ['Hội Luật gia tỉnh Bến Đá', 'Hội Luật gia tỉnh Tân Khê'],
  ],
  // in lines of their own
  ['Khối gồm các đơn vị:\n- Sở Y tế\n- Sở Nội vụ\n- Thuế tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']],
  ['Khối gồm các đơn vị:\n1. Sở Y tế\n2. Sở Nội vụ\n3. Thuế tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']],
  ['Khối gồm các đơn vị:\nSở Y tế\nSở Nội vụ\nThuế tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']],
  [
    'Khối gồm các đơn vị:\nSở Y tế (Khối trưởng)\nSở Nội vụ (Khối phó)\nThuế tỉnh',
    ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh'],
  ],
  ['Khối gồm 3 đơn vị:\n- Sở Y tế, Sở Nội vụ;\n- Thuế tỉnh.', ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']],
  [
    'Khối gồm 2 đơn vị:\n- Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá;\n- Bệnh viện Mắt.',
    ['Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá', 'Bệnh viện Mắt'],
  ],
  [
    'Khối gồm 2 đơn vị:\n- Công ty Bến Đá Quản lý dịch vụ thủy lợi\n- Công ty Điện lực Lam Hải',
    ['Công ty Bến Đá Quản lý dịch vụ thủy lợi', 'Công ty Điện lực Lam Hải'],
  ],
  ['Khối gồm các đơn vị:\n- Sở Y tế\n- Sở Nội vụ\n1. Công tác tuyên truyền\n2. Thuế tỉnh', ['Sở Y tế', 'Sở Nội vụ']],
  [
    'Khối gồm các đơn vị:\n- Sở Y tế\n- Sở Nội vụ\n- Khối thi đua số 4: Thuế tỉnh',
    ['Khối thi đua số 3 tỉnh Lam Hải: Sở Y tế', 'Khối thi đua số 3 tỉnh Lam Hải: Sở Nội vụ'],
  ],
  ['Khối gồm các đơn vị:\nSở Y tế\nSở Nội vụ\nÔng Tô Hải chủ trì.', ['Sở Y tế', 'Sở Nội vụ']],
  ['Khối gồm các đơn vị:\na) Sở Y tế\nb) Sở Nội vụ\nc) Thuế tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']],
  ['Khối gồm các đơn vị:\n+ Sở Y tế: 20 người\n+ Sở Nội vụ: 30 người', ['Sở Y tế', 'Sở Nội vụ']],
  [
    'Khối gồm các đơn vị:\n- Phòng Chính trị, Bộ Chỉ huy Quân sự tỉnh\n- Phòng Tham mưu, Công an tỉnh',
    ['Phòng Chính trị, Bộ Chỉ huy Quân sự tỉnh', 'Phòng Tham mưu, Công an tỉnh'],
  ],
  [
    'Khối gồm Thuế tỉnh - Khối trưởng, Sở Y tế - Khối phó và các đơn vị: Sở Nội vụ, Sở Tư pháp.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'],
  ],
  // called members, joining, leaving
  ['Thuế tỉnh là thành viên của Khối.', ['Thuế tỉnh']],
  ['Thuế tỉnh, Sở Y tế và Sở Nội vụ là thành viên của Khối.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Thuế tỉnh không là thành viên của Khối.', []],
  ['Năm 2028, Khối kết nạp Thuế tỉnh.', ['Thuế tỉnh']],
  ['Thuế tỉnh rời Khối.', []],
  ['Các thành viên Khối: Thuế tỉnh, Sở Y tế, Sở Nội vụ dự họp.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Các đơn vị thành viên gồm Thuế tỉnh, Sở Y tế, Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối được thành lập gồm 3 đơn vị: Thuế tỉnh, Sở Y tế và Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối hiện có 3 đơn vị, đó là Thuế tỉnh, Sở Y tế, Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối có 8 đơn vị thành viên.', []],
  // beside those who are named before
  ['Ngoài Thuế tỉnh, Khối còn có Sở Y tế và Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Bên cạnh Thuế tỉnh, trong Khối còn có Sở Y tế và Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Về phía Thuế tỉnh, trong Khối còn có Sở Y tế và Sở Nội vụ.', []],
  ['Ngoài Thuế tỉnh, trong Khối đã có Sở Y tế, Sở Nội vụ.', []],
  ['Ngoài Thuế tỉnh, trong Khối còn có Sở Y tế.', []],
  ['Ngoài Thuế tỉnh, trong Khối còn có Sở Y tế, Sở Nội vụ dự họp.', []],
  ['Ngoài Thuế tỉnh, trong Khối còn có các sở: Y tế, Nội vụ.', ['Thuế tỉnh', 'sở Y tế', 'sở Nội vụ']],
  ['Khối có 5 đơn vị, ngoài Sở Y tế còn có Sở Nội vụ và Thuế tỉnh.', ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']],
  ['Dự hội nghị, ngoài Sở Y tế còn có Sở Nội vụ và Thuế tỉnh.', []],
  [
    'Ngoài Thuế tỉnh (Khối trưởng), Khối có các thành viên: Sở Y tế và Sở Nội vụ.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ'],
  ],
  ['Ngoài Thuế tỉnh (khách mời), Khối có các thành viên: Sở Y tế và Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
  ['Cùng với Thuế tỉnh, Khối còn có 2 đơn vị thành viên: Sở Y tế và Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Cùng với Thuế tỉnh, Khối mời 2 đơn vị thành viên: Sở Y tế và Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
  // over lines, without the bloc
  ['Danh sách các đơn vị thành viên:\n• Thuế tỉnh\n• Sở Y tế\n• Sở Nội vụ', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khen các đơn vị thuộc Khối gồm:\n1. Tặng Cờ thi đua đối với Sở Y tế;\n2. Tặng Bằng khen đối với Thuế tỉnh.', []],
  // whom the persons of a list stand for
  [
    '\n2. Đại diện các đơn vị thành viên:\n- Ông Tô Hải, Giám đốc Sở Y tế;\n- Bà Hà Nhàn, Cục trưởng Thuế tỉnh - Khối trưởng;\n3. Thư ký: Ông Tô Nam, Sở Nội vụ.',
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  [
    '\n2. Đại diện các đơn vị khách mời:\n- Ông Tô Hải, Giám đốc Sở Y tế;\n- Bà Hà Nhàn, Cục trưởng Thuế tỉnh - Khối trưởng;\n3. Thư ký: Ông Tô Nam, Sở Nội vụ.',
    [],
  ],
  [
    '\nA. THÀNH VIÊN KHỐI DỰ HỌP\n01/ Đại diện lãnh đạo Sở Y tế;\n02/ Đại diện lãnh đạo Thuế tỉnh - Khối trưởng;\nB. KHÁCH MỜI: Sở Nội vụ.',
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  [
    '\nA. KHÁCH MỜI KHỐI DỰ HỌP\n01/ Đại diện lãnh đạo Sở Y tế;\n02/ Đại diện lãnh đạo Thuế tỉnh - Khối trưởng;\nB. NỘI DUNG',
    [],
  ],
  [
    '\n2. Kết quả chấm điểm của các đơn vị thành viên:\n- Sở Y tế: 98 điểm, hạng Nhất.\n- Thuế tỉnh: 97 điểm.\n3. Nội dung khác.',
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  ['Các thành viên thống nhất nội dung sau:\n• Trình UBND tỉnh\n• Trình Chủ tịch nước', []],
  ['Danh sách các đơn vị khách mời:\n• Thuế tỉnh\n• Sở Y tế\n• Sở Nội vụ', []],
  [
    'Dự họp có thủ trưởng 3 đơn vị thành viên Khối (có danh sách):\n1. Thuế tỉnh;\n2. Sở Y tế;\n3. Sở Nội vụ.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ'],
  ],
  ['Dự họp có thủ trưởng 3 đơn vị ngoài Khối (có danh sách):\n1. Thuế tỉnh;\n2. Sở Y tế;\n3. Sở Nội vụ.', []],
  ['Khối bao gồm: Thuế tỉnh; Sở Y tế; Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  ['Khối gồm có Thuế tỉnh, Sở Y tế, Sở Nội vụ.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ']],
  [
    'Khối chia thành 2 cụm: Cụm thi đua số 1 gồm Thuế tỉnh, Sở Y tế; Cụm thi đua số 2 gồm Sở Nội vụ, Sở Tư pháp.',
    [
      'Cụm thi đua số 1: Thuế tỉnh',
      'Cụm thi đua số 1: Sở Y tế',
      'Cụm thi đua số 2: Sở Nội vụ',
      'Cụm thi đua số 2: Sở Tư pháp',
    ],
  ],
  ['Dự hội nghị có Thuế tỉnh, Sở Y tế, Sở Nội vụ.', []],
  [
    'Hội nghị có sự tham dự của 3 đơn vị thành viên: Thuế tỉnh, Sở Y tế, Sở Nội vụ.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ'],
  ],
  ['Khối đi thăm 3 đơn vị: Thuế tỉnh, Sở Y tế, Sở Nội vụ.', []],
  ['Khối tặng quà 3 xã: Bến Đá, Tân Khê, Lam Sơn.', []],
  [
    'Khối thi đua gồm Thuế tỉnh (Khối trưởng), Sở Y tế (Khối phó) và 2 thành viên: Sở Nội vụ, Sở Tư pháp.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'],
  ],
  ['Khối gồm Thuế tỉnh, Sở Y tế. Sở Nội vụ là khách mời.', ['Thuế tỉnh', 'Sở Y tế']],
  [
    'Khối gồm các Sở: Y tế, Nội vụ, Tư pháp; Thuế tỉnh; Bưu điện tỉnh.',
    ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Thuế tỉnh', 'Bưu điện tỉnh'],
  ],
  [
    'Khối gồm Huyện ủy Tân Khê, Bến Đá và Thành ủy Lam Sơn.',
    ['Huyện ủy Tân Khê', 'Huyện ủy Bến Đá', 'Thành ủy Lam Sơn'],
  ],
  ['Khối gồm Hội Luật gia các tỉnh: Bến Đá, Tân Khê.', ['Hội Luật gia tỉnh Bến Đá', 'Hội Luật gia tỉnh Tân Khê']],
  [
    'Khối gồm Ban Dân tộc và Tôn giáo, Sở Văn hóa, Thể thao và Du lịch, Sở Y tế.',
    ['Ban Dân tộc và Tôn giáo', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'],
  ],
  [
    'Khối gồm BHXH tỉnh, LĐLĐ tỉnh, UBMTTQ tỉnh, VNPT Lam Hải.',
    ['BHXH tỉnh', 'LĐLĐ tỉnh', 'UBMTTQ tỉnh', 'VNPT Lam Hải'],
  ],
  // who leads beside the members
  [
    'Dự có Thuế tỉnh - đơn vị Khối trưởng, Sở Y tế - đơn vị Khối phó và 2 đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Tư pháp', 'Bưu điện tỉnh'],
  ],
  [
    'Dự có Thuế tỉnh - đơn vị Khối trưởng và các đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
    ['Thuế tỉnh', 'Sở Tư pháp', 'Bưu điện tỉnh'],
  ],
  [
    'Dự có Thuế tỉnh - đơn vị Khối trưởng và hai đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
    ['Thuế tỉnh', 'Sở Tư pháp', 'Bưu điện tỉnh'],
  ],
  [
    'Dự có Thuế tỉnh - đơn vị Khối trưởng, các đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
    ['Thuế tỉnh', 'Sở Tư pháp', 'Bưu điện tỉnh'],
  ],
  [
    'Dự có Thuế tỉnh - đơn vị Khối trưởng cùng 2 đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
    ['Thuế tỉnh', 'Sở Tư pháp', 'Bưu điện tỉnh'],
  ],
  [
    'Thuế tỉnh làm Khối trưởng và các đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
    ['Thuế tỉnh', 'Sở Tư pháp', 'Bưu điện tỉnh'],
  ],
  ['Dự có Sở Nội vụ và các đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.', ['Sở Tư pháp', 'Bưu điện tỉnh']],
  [
    'Sở Nội vụ chủ trì. Các đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh, Thuế tỉnh.',
    ['Sở Tư pháp', 'Bưu điện tỉnh', 'Thuế tỉnh'],
  ],
];

describe('what a list of members names', () => {
  it.each(EXAMPLES)('%s', (sentence, found) => expect(members(`${OPENING} ${sentence}\n`)).toEqual(found));
});

/** Texts that name the bloc where they list it. */
const NAMED: readonly (readonly [text: string, found: readonly string[]])[] = [
  // named and listed at once
  [
    'Ngày 5-12-2027, Cụm thi đua các trường THPT: Bến Đá, Tân Khê, Lam Sơn tổng kết năm học 2026-2027.',
    ['Bến Đá', 'Tân Khê', 'Lam Sơn'],
  ],
  [
    'Ngày 5-12-2027, Khối thi đua số 3 (gồm Thuế tỉnh, Sở Y tế, Sở Nội vụ) tổng kết năm 2027.',
    ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'Danh sách các khối thi đua năm 2027\n\n1. Khối thi đua số 1: Thuế tỉnh, Sở Y tế, Sở Nội vụ.\n2. Khối thi đua số 2: Bưu điện tỉnh, Sở Tư pháp.',
    [
      'Khối thi đua số 1: Thuế tỉnh',
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 1: Sở Nội vụ',
      'Khối thi đua số 2: Bưu điện tỉnh',
      'Khối thi đua số 2: Sở Tư pháp',
    ],
  ],
  [
    'Danh sách các khối thi đua năm 2027\n\nTT | Tên khối | Đơn vị thành viên | Khối trưởng\n1 | Khối thi đua số 1 | Thuế tỉnh, Sở Y tế | Thuế tỉnh\n2 | Khối thi đua số 2 | Sở Tư pháp; Sở Nội vụ | Sở Nội vụ',
    [
      'Khối thi đua số 1: Thuế tỉnh',
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 2: Sở Tư pháp',
      'Khối thi đua số 2: Sở Nội vụ',
    ],
  ],
  // a table of awards whose rows are called members
  [
    'Ngày 5-12-2027, Khối thi đua số 3 xét thi đua năm 2027.\n\nTT | Đơn vị thành viên | Đề nghị khen thưởng\n1 | Sở Y tế | Bằng khen\n2 | Sở Nội vụ |',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'Ngày 5-12-2027, Khối thi đua số 3 xét thi đua năm 2027.\n\nTT | Đơn vị được xét | Đề nghị khen thưởng\n1 | Sở Y tế | Bằng khen\n2 | Sở Nội vụ |',
    [],
  ],
];

describe('what a bloc is said to consist of', () => {
  it.each(NAMED)('%s', (text, found) => expect(members(`${text}\n`)).toEqual(found));
});
