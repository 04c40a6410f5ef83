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
const told = (sentence: string): string => `${OPENING} ${sentence}\n`;

describe('members in a list', () => {
  it.each([
    ['Khối có 3 thành viên: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.', ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế']],
    // plural nouns before the colon
    ['Trong Khối có các đơn vị: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.', ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế']],
    [
      'Khối gồm các khoa, phòng: Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng.',
      ['Khoa Nội', 'Khoa Ngoại', 'Phòng Điều dưỡng'],
    ],
    [
      'Khối quy tụ 3 chi nhánh: Vibank Lam Hải, Donga Lam Hải, Sea Lam Hải.',
      ['chi nhánh Vibank Lam Hải', 'chi nhánh Donga Lam Hải', 'chi nhánh Sea Lam Hải'],
    ],
    [
      'Thành phần của Khối hiện nay có: Khoa Toán - Tin, Khoa Giáo dục Tiểu học và Khoa Ngữ văn.',
      ['Khoa Toán - Tin', 'Khoa Giáo dục Tiểu học', 'Khoa Ngữ văn'],
    ],
    ['Đến dự hội nghị của Khối có: Thuế tỉnh, Sở Y tế, Sở Tư pháp.', []],
    ['Khối được lập năm 2025, với 3 xã: Bến Đá, Tân Khê, Lam Sơn.', ['xã Bến Đá', 'xã Tân Khê', 'xã Lam Sơn']],
    ['Khối trưởng là Sở Nội vụ; Khối phó gồm Sở Y tế, Sở Tư pháp.', []],
    // whose places they are
    [
      'Dự có lãnh đạo Sở Nội vụ các tỉnh trong Khối gồm: Bến Đá, Tân Khê, Vân Trạch.',
      ['Sở Nội vụ tỉnh Bến Đá', 'Sở Nội vụ tỉnh Tân Khê', 'Sở Nội vụ tỉnh Vân Trạch'],
    ],
    [
      'Khối gồm Công an 3 thành phố: Bến Đá, TP.HCM và Tân Khê.',
      ['Công an thành phố Bến Đá', 'Công an TP.HCM', 'Công an thành phố Tân Khê'],
    ],
    ['Khối gồm Sở Tài chính 2 tỉnh Bến Đá, Tân Khê.', ['Sở Tài chính tỉnh Bến Đá', 'Sở Tài chính tỉnh Tân Khê']],
    ['Khối gồm 2 Ban Dân tộc các tỉnh: Bến Đá, Tân Khê.', ['Ban Dân tộc tỉnh Bến Đá', 'Ban Dân tộc tỉnh Tân Khê']],
    // nouns without a colon
    ['Khối gồm các xã, thị trấn Bến Đá, Minh Sơn và Nhật Tiến.', ['Bến Đá', 'Minh Sơn', 'Nhật Tiến']],
    ['Khối gồm các xã Thị trấn Bến Đá, Minh Sơn, Nhật Tiến.', ['Thị trấn Bến Đá', 'xã Minh Sơn', 'xã Nhật Tiến']],
    // opened by words that no list of wordings holds
    [
      'Khối gồm những đơn vị sự nghiệp sau đây của ngành: Viện Dược, Bệnh viện Kim Bình, Trường Múa.',
      ['Viện Dược', 'Bệnh viện Kim Bình', 'Trường Múa'],
    ],
    ['Khối gồm những đơn vị nhận Cờ thi đua của ngành: Viện Dược, Bệnh viện Kim Bình, Trường Múa.', []],
    // behind an award those who receive it, but for another clause
    ['Bộ tặng Cờ thi đua cho các đơn vị trong Khối: Thuế tỉnh, Sở Y tế, Sở Tư pháp.', []],
    [
      'Thuế tỉnh được tặng Cờ thi đua; các đơn vị trong Khối: Thuế tỉnh, Sở Y tế, Sở Tư pháp.',
      ['Thuế tỉnh', 'Sở Y tế', 'Sở Tư pháp'],
    ],
    // the bloc behind the list
    [
      'Lãnh đạo 4 đơn vị gồm: Sở Y tế, Báo Lam Hải và 02 Đảng ủy Khối các cơ quan tỉnh, Đảng ủy Khối Doanh nghiệp tỉnh, thuộc Khối thi đua số 3 góp ý.',
      ['Sở Y tế', 'Báo Lam Hải', 'Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối Doanh nghiệp tỉnh'],
    ],
    [
      'Đại diện 3 sở: Sở Y tế, Sở Tư pháp, Sở Nội vụ là thành viên của Khối dự.',
      ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ'],
    ],
    ['Lãnh đạo các cơ quan: Sở Y tế, Sở Tư pháp, Thuế tỉnh không thuộc Khối đến chia vui.', []],
    ['Đại biểu các đơn vị gồm Sở Y tế, Sở Tư pháp, Thuế tỉnh thuộc UBND tỉnh chúc mừng Khối.', []],
    ['Khen thưởng 3 đơn vị gồm Sở Y tế, Sở Tư pháp, Thuế tỉnh thuộc Khối.', []],
    // members of a kind
    [
      'Dự có lãnh đạo Công an các tỉnh thành viên: Bến Đá, Tân Khê và đơn vị Khối trưởng Công an tỉnh Vân Trạch.',
      ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an tỉnh Vân Trạch'],
    ],
    ['Dự có lãnh đạo Công an các tỉnh: Bến Đá, Tân Khê và Vân Trạch.', []],
    // what each of the units elides
    [
      'Khối gồm Thanh tra các đơn vị: Sở Y tế, Sở Tư pháp, Ban Dân tộc.',
      ['Thanh tra Sở Y tế', 'Thanh tra Sở Tư pháp', 'Thanh tra Ban Dân tộc'],
    ],
    [
      'Khối gồm Thanh tra các sở: Y tế, Tư pháp, Nội vụ.',
      ['Thanh tra sở Y tế', 'Thanh tra sở Tư pháp', 'Thanh tra sở Nội vụ'],
    ],
    [
      'Khối gồm ban tuyên giáo các huyện, thành ủy Bến Đá, Tân Khê và Vân Trạch.',
      ['ban tuyên giáo Bến Đá', 'ban tuyên giáo Tân Khê', 'ban tuyên giáo Vân Trạch'],
    ],
    // nouns and what they are like, before the names
    [
      'Khối gồm các huyện, thị xã ven biển (Bến Đá, Tân Khê, thành phố Lam Hải); Sở Y tế chủ trì.',
      ['Bến Đá', 'Tân Khê', 'thành phố Lam Hải'],
    ],
    ['Khối gồm các xã phía tây của tỉnh: Bến Đá, Tân Khê.', ['xã Bến Đá', 'xã Tân Khê']],
    ['Khối gồm các huyện miền núi tổng kết (ảnh: Trần Văn Lan, Lam Sơn).', []],
    ['Khối gồm các đơn vị Sở Y tế, Sở Tư pháp, Thuế tỉnh.', ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh']],
    // what a society is for, in small letters
    [
      'Khối gồm 3 đơn vị: Hội Người khuyết tật - Bảo trợ người khuyết tật và trẻ mồ côi, Hội bảo vệ quyền trẻ em, Hội Luật gia.',
      ['Hội Người khuyết tật - Bảo trợ người khuyết tật và trẻ mồ côi', 'Hội bảo vệ quyền trẻ em', 'Hội Luật gia'],
    ],
    ['Khối gồm Hội Người mù, Hội Nhà báo tổ chức tổng kết, Hội Luật gia chủ trì.', ['Hội Người mù', 'Hội Nhà báo']],
    // heads in small letters
    ['Khối gồm Hội Luật gia, hội Nhà báo và hội Làm vườn.', ['Hội Luật gia', 'hội Nhà báo', 'hội Làm vườn']],
    ['Khối gồm Hội Luật gia, Hội Nhà báo, hội nghị do Thuế tỉnh chủ trì.', ['Hội Luật gia', 'Hội Nhà báo']],
    ['Hội nghị của Khối có sự hiện diện của 2 đơn vị: Sở Y tế, Sở Tư pháp.', ['Sở Y tế', 'Sở Tư pháp']],
    ['Hội nghị của Khối có sự hiện diện của 2 nhà báo: Sở Y tế, Sở Tư pháp.', []],
    // a verb after the last field
    ['Khối gồm 3 sở: Y tế, Tư pháp, Xây dựng tổ chức hội nghị.', ['sở Y tế', 'sở Tư pháp', 'sở Xây dựng']],
    ['Khối có 2 trường: THCS Bến Đá và THCS Tân Khê – Có mặt 10 đồng chí.', ['THCS Bến Đá', 'THCS Tân Khê']],
    // so many that take part, and as many names
    [
      'Hội nghị của Khối diễn ra với sự tham gia của 3 tổ chức: Hội Nông dân, Hội Nhà báo, Hội Luật gia.',
      ['Hội Nông dân', 'Hội Nhà báo', 'Hội Luật gia'],
    ],
    ['Hội nghị của Khối diễn ra với sự tham gia của 3 đơn vị khách mời: Sở Y tế, Sở Tư pháp, Thuế tỉnh.', []],
    ['Hội nghị của Khối diễn ra với sự tham gia của 3 tổ chức: Hội Nông dân, Hội Nhà báo.', []],
    // places of several kinds that a number counts
    [
      'Thành phần gồm Chánh văn phòng Hội CCB 3 tỉnh, thành phố: Bến Đá, Tân Khê và Vân Trạch.',
      ['Hội CCB Bến Đá', 'Hội CCB Tân Khê', 'Hội CCB Vân Trạch'],
    ],
    ['Đến chúc mừng có Chánh văn phòng Hội CCB 3 tỉnh, thành phố: Bến Đá, Tân Khê và Vân Trạch.', []],
    [
      'Khối gồm: Cục Kiểm lâm và 03 vườn quốc gia trực thuộc Tổng cục (Bến Đá, Tân Khê, Lam Sơn).',
      ['Cục Kiểm lâm', 'vườn quốc gia Bến Đá', 'vườn quốc gia Tân Khê', 'vườn quốc gia Lam Sơn'],
    ],
    // roles in the list
    [
      'Khối gồm Sở Y tế - Khối trưởng, Sở Tư pháp - Khối phó và các thành viên: Thuế tỉnh, Bưu điện tỉnh.',
      ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh', 'Bưu điện tỉnh'],
    ],
    // groups
    [
      'Khối hiện có 8 đơn vị, trong đó 2 công ty cao su thuộc Tập đoàn là Cao su Bến Đá (khối trưởng) và Cao su Tân Khê; 2 đơn vị của Binh đoàn là Công ty 78 và 732; 3 công ty cà phê là Công ty cà phê 704, 731 và Kim Bình; cùng với Công ty nguyên liệu giấy Lam Hải.',
      [
        'Cao su Bến Đá',
        'Cao su Tân Khê',
        'Công ty 78',
        'Công ty 732',
        'Công ty cà phê 704',
        'Công ty cà phê 731',
        'Công ty cà phê Kim Bình',
        'Công ty nguyên liệu giấy Lam Hải',
      ],
    ],
    [
      'Khối có 4 đơn vị, gồm: 02 bệnh viện: Bệnh viện Phổi, Bệnh viện Mắt; 02 trung tâm: Trung tâm Pháp y, Trung tâm Cấp cứu.',
      ['Bệnh viện Phổi', 'Bệnh viện Mắt', 'Trung tâm Pháp y', 'Trung tâm Cấp cứu'],
    ],
    ['Khối có 5 đơn vị, trong đó có 2 sở là Sở Y tế và Sở Tư pháp được khen.', []],
    // numbers and days in names
    [
      'Khối gồm Trung đoàn 174, 175, Lữ đoàn 22 và Công ty 22.12.',
      ['Trung đoàn 174', 'Trung đoàn 175', 'Lữ đoàn 22', 'Công ty 22.12'],
    ],
    // those that lead beside those that are listed
    [
      'Dự có Thuế tỉnh - đơn vị Khối trưởng, Sở Y tế - đơn vị Khối phó và 2 đơn vị thành viên trong Khối gồm Sở Tư pháp, Bưu điện tỉnh.',
      ['Thuế tỉnh', 'Sở Y tế', 'Sở Tư pháp', 'Bưu điện tỉnh'],
    ],
    [
      'Dự có Sở Nội vụ, Ban Dân tộc và 2 đơn vị thành viên: Sở Tư pháp, Bưu điện tỉnh.',
      ['Sở Tư pháp', 'Bưu điện tỉnh'],
    ],
    ['Lãnh đạo các đơn vị thành viên gồm Sở Y tế, Thuế tỉnh đã ký kết.', ['Sở Y tế', 'Thuế tỉnh']],
    ['Tham gia Khối thi đua số 3 có: Sở Y tế, Sở Tư pháp, Thuế tỉnh.', ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh']],
    [
      'Khối gồm 3 trường mầm non: Hoa Sen, Sơn Ca, 19/5.',
      ['trường mầm non Hoa Sen', 'trường mầm non Sơn Ca', 'trường mầm non 19/5'],
    ],
    [
      'Khối gồm Petrolimex Bến Đá, PVOIL Bến Đá và Đài Tiếng nói nhân dân TP. Lam Hải.',
      ['Petrolimex Bến Đá', 'PVOIL Bến Đá', 'Đài Tiếng nói nhân dân TP. Lam Hải'],
    ],
    ['Khối gồm Trung đoàn 174, Đội K71, Trường Quân sự tỉnh.', ['Trung đoàn 174', 'Đội K71', 'Trường Quân sự tỉnh']],
    [
      'Khối có 3 đơn vị cơ sở Hội gồm: xã Bến Đá, xã Tân Khê và thị trấn Lam Sơn.',
      ['xã Bến Đá', 'xã Tân Khê', 'thị trấn Lam Sơn'],
    ],
    // some of the members, and others
    ['Kết quả: Khối có 2 đơn vị dẫn đầu là Sở Y tế, Thuế tỉnh; 1 đơn vị xếp thứ hai là Bưu điện tỉnh.', []],
    ['Khách mời của Khối gồm các sở của tỉnh bạn (Sở Y tế, Sở Tư pháp, Sở Nội vụ).', []],
    ['Khối tặng Cờ cho 2 đơn vị gồm: Sở Y tế, Sở Tư pháp.', []],
    // banks in short, and several that are not named
    [
      'Khối gồm 4 đơn vị thành viên: CN Ngân hàng Nhà nước, CN NH Công thương Bến Đá, NHNo&PTNT tỉnh, CN NH Lam Hải.',
      ['CN Ngân hàng Nhà nước', 'CN NH Công thương Bến Đá', 'NHNo&PTNT tỉnh', 'CN NH Lam Hải'],
    ],
    [
      'Khối gồm: Ngân hàng (NH) Nhà nước và các NH thương mại, NH Chính sách xã hội, Bưu điện tỉnh.',
      ['Ngân hàng Nhà nước', 'Ngân hàng Chính sách xã hội', 'Bưu điện tỉnh'],
    ],
    ['Khối gồm Sở Y tế, Thuế tỉnh và các đơn vị đã ký kết giao ước, Bưu điện tỉnh chủ trì.', ['Sở Y tế', 'Thuế tỉnh']],
    // names with words that are others elsewhere
    ['Khối gồm các huyện Bến Đá, Anh Hòa, Tân Khê.', ['huyện Bến Đá', 'huyện Anh Hòa', 'huyện Tân Khê']],
    ['Khối gồm 3 xã: Na Sang Hạ, Thống Nhất, Pa Tần.', ['xã Na Sang Hạ', 'xã Thống Nhất', 'xã Pa Tần']],
    [
      'Khối gồm các sở: Lao động - Thương binh và Xã hội, Khoa học và Công nghệ, Y tế.',
      ['sở Lao động - Thương binh và Xã hội', 'sở Khoa học và Công nghệ', 'sở Y tế'],
    ],
    [
      'Khối gồm Liên đoàn Lao động tỉnh, Đoàn Thanh niên cộng sản Hồ Chí Minh tỉnh, Hội Nông dân tỉnh.',
      ['Liên đoàn Lao động tỉnh', 'Đoàn Thanh niên cộng sản Hồ Chí Minh tỉnh', 'Hội Nông dân tỉnh'],
    ],
    [
      'Khối gồm các đơn vị: Viettel Bến Đá, VNPT Lam Hải và MobiNet Lam Hải.',
      ['Viettel Bến Đá', 'VNPT Lam Hải', 'MobiNet Lam Hải'],
    ],
    [
      'Khối gồm các đơn vị: Công ty Cổ phần Môi trường Đô thị Bến Đá, Đảng ủy UBND tỉnh, Sở Y tế.',
      ['Công ty Cổ phần Môi trường Đô thị Bến Đá', 'Đảng ủy UBND tỉnh', 'Sở Y tế'],
    ],
    // the stated number says what "và" joins
    [
      'Khối gồm 3 cơ quan: Ban Tổ chức Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy và Dân vận Tỉnh ủy, Văn phòng Tỉnh ủy.',
      ['Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy và Dân vận Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ],
    [
      'Khối gồm 3 công ty: Thủy điện Bến Đá, Thủy điện Lam Hải và Dịch vụ sửa chữa thủy điện.',
      ['Thủy điện Bến Đá', 'Thủy điện Lam Hải', 'công ty Dịch vụ sửa chữa thủy điện'],
    ],
    // who attends of so many
    ['3/3 đơn vị có mặt: Thuế tỉnh, Sở Y tế, Sở Tư pháp.', ['Thuế tỉnh', 'Sở Y tế', 'Sở Tư pháp']],
    ['3/3 đơn vị hoàn thành: Thuế tỉnh, Sở Y tế, Sở Tư pháp.', []],
    ['Khối có các thành viên là Thuế tỉnh, Sở Y tế.', ['Thuế tỉnh', 'Sở Y tế']],
    ['Khối có 2 đơn vị: Thuế tỉnh và Sở Y tế được tặng Bằng khen.', []],
    ['Khối gồm 3 đơn vị KBNN: Bến Đá, Tân Khê, Vân Trạch.', ['KBNN Bến Đá', 'KBNN Tân Khê', 'KBNN Vân Trạch']],
    ['Khối gồm: TP. Bến Đá, tỉnh Tân Khê, tỉnh Vân Trạch.', ['TP. Bến Đá', 'tỉnh Tân Khê', 'tỉnh Vân Trạch']],
    ['Khối gồm: thị xã Bến Đá, tỉnh Tân Khê và Sở Y tế.', ['thị xã Bến Đá, tỉnh Tân Khê', 'Sở Y tế']],
    ['Khối gồm các Đảng bộ: Sở Y tế, Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    [
      'Khối gồm Bưu điện tỉnh, Công ty CP Cấp thoát nước và Xây dựng Bến Đá.',
      ['Bưu điện tỉnh', 'Công ty CP Cấp thoát nước và Xây dựng Bến Đá'],
    ],
    [
      'Khối gồm Hội Nông dân các tỉnh: Bến Đá, Tân Khê và thành phố Kim Bình.',
      ['Hội Nông dân tỉnh Bến Đá', 'Hội Nông dân tỉnh Tân Khê', 'Hội Nông dân thành phố Kim Bình'],
    ],
    ['Khối gồm 2 Sở Nội vụ các tỉnh/thành phố: Bến Đá, TP. Kim Bình.', ['Sở Nội vụ Bến Đá', 'Sở Nội vụ TP. Kim Bình']],
    [
      'Khối gồm LĐLĐ các tỉnh, thành phố Bến Đá, Tân Khê và Kim Bình.',
      ['LĐLĐ Bến Đá', 'LĐLĐ Tân Khê', 'LĐLĐ Kim Bình'],
    ],
    [
      'Khối gồm Phòng Nghiệp vụ - Dự toán - Pháp chế, Phòng Kế toán và Thuế tỉnh.',
      ['Phòng Nghiệp vụ - Dự toán - Pháp chế', 'Phòng Kế toán', 'Thuế tỉnh'],
    ],
    ['Các đơn vị thuộc Khối thi đua số 3 là: Thuế tỉnh, Sở Y tế.', ['Thuế tỉnh', 'Sở Y tế']],
    ['Khối có 2 xã về đích nông thôn mới là Bến Đá, Tân Khê.', []],
    ['Khối làm việc với 3 xã: Bến Đá, Tân Khê, Lam Sơn.', []],
    [
      'Ngoài hai đơn vị trên, thành viên của Khối còn có Thuế tỉnh, Sở Y tế và Bưu điện tỉnh.',
      ['Thuế tỉnh', 'Sở Y tế', 'Bưu điện tỉnh'],
    ],
    // schools named after persons
    [
      'Khối gồm 3 trường THPT: Cù Huy Ngạn, Kỳ Bắc 2 và Đèo Con.',
      ['trường THPT Cù Huy Ngạn', 'trường THPT Kỳ Bắc 2', 'trường THPT Đèo Con'],
    ],
    ['Khối khen 3 cá nhân: Lê Thị Mơ, Tô Văn Hải, Hà Ngọc Diệp.', []],
    // the count opens the clause
    ['Ba sở thành viên - gồm Sở Y tế, Sở Tư pháp, Sở Nội vụ - đã chấm chéo.', ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ']],
    [
      'Chiều qua, 3 trường gồm THCS Bến Đá, Tân Khê và THPT Vân Trạch ngồi lại.',
      ['THCS Bến Đá', 'trường Tân Khê', 'THPT Vân Trạch'],
    ],
    ['Đại biểu chúc mừng 3 trường gồm THCS Bến Đá, THCS Tân Khê và THPT Vân Trạch.', []],
    [
      'Thành viên gồm các trường Mầm non Bến Đá, Tân Khê, Vân Trạch.',
      ['trường Mầm non Bến Đá', 'trường Mầm non Tân Khê', 'trường Mầm non Vân Trạch'],
    ],
    ['Ban Giám khảo có 3 thành viên gồm Sở Y tế, Sở Tư pháp, Sở Nội vụ.', []],
    [
      'Thành viên của Khối là Đài PT-TH các tỉnh, thành phố: Sóc Trăng, Cần Thơ.',
      ['Đài PT-TH Sóc Trăng', 'Đài PT-TH Cần Thơ'],
    ],
    ['Hai thành viên của Khối, từ trái sang: Sở Y tế, Sở Tư pháp.', ['Sở Y tế', 'Sở Tư pháp']],
    ['Hai thành viên của Khối, phát biểu tại đây: Sở Y tế, Sở Tư pháp.', []],
    ['Khối gồm: 1. Sở Y tế; 2. Sở Tư pháp; 3. Thuế tỉnh.', ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh']],
    [
      'Ba đơn vị thành viên của Khối đăng ký như sau:\n- Sở Y tế đăng ký Cờ thi đua;\n- Sở Tư pháp, Thuế tỉnh đăng ký Bằng khen.',
      ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh'],
    ],
    [
      'Ba đơn vị thành viên của Khối đăng ký như sau:\n- Sở Y tế đăng ký Cờ thi đua;\n- Sở Tư pháp đăng ký Bằng khen.',
      [],
    ],
    ['Khối có 2 đơn vị: Xã đoàn Bến Đá và Đoàn trường THPT Tân Khê.', ['Xã đoàn Bến Đá', 'Đoàn trường THPT Tân Khê']],
    // in brackets after a count
    ['Khối có 3 đơn vị (Thuế tỉnh, Bưu điện tỉnh, Sở Y tế) đều dự.', ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế']],
    [
      'Ba đơn vị thành viên của Khối (Thuế tỉnh, Bưu điện tỉnh, Sở Y tế) thống nhất giao ước.',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế'],
    ],
    // a count inside the names
    [
      'Khối gồm Hội Làm vườn 3 xã: Tân Khê, Vân Trạch, Bến Đá tổng kết năm 2027.',
      ['Hội Làm vườn xã Tân Khê', 'Hội Làm vườn xã Vân Trạch', 'Hội Làm vườn xã Bến Đá'],
    ],
    // words that no grammar knows between a head and a comma
    [
      'Khối có 4 thành viên: Đài Tiếng nói Lam Hải, Công ty Cổ phần Gốm Bến Đá, Nhà máy Z119, Sở Y tế.',
      ['Đài Tiếng nói Lam Hải', 'Công ty Cổ phần Gốm Bến Đá', 'Nhà máy Z119', 'Sở Y tế'],
    ],
    [
      'Khối gồm 4 doanh nghiệp: Vinagas Lam Hải, PVB, Công ty Cổ phần May 29/3 Bến Đá và Nhà máy Đường Tân Khê.',
      ['Vinagas Lam Hải', 'PVB', 'Công ty Cổ phần May 29/3 Bến Đá', 'Nhà máy Đường Tân Khê'],
    ],
    [
      'Khối (gồm Chi cục Thuế các huyện, thị xã: Tân Khê, Vân Trạch, Bến Đá) đã ký giao ước.',
      ['Chi cục Thuế Tân Khê', 'Chi cục Thuế Vân Trạch', 'Chi cục Thuế Bến Đá'],
    ],
    [
      'Dự họp có đại diện 3/3 BHXH huyện, thị xã trong Khối: Tân Khê, Vân Trạch, Bến Đá.',
      ['BHXH Tân Khê', 'BHXH Vân Trạch', 'BHXH Bến Đá'],
    ],
    [
      'Khối có Thuế tỉnh, Kho bạc Nhà nước tỉnh, Sở Y tế và Bưu điện tỉnh.',
      ['Thuế tỉnh', 'Kho bạc Nhà nước tỉnh', 'Sở Y tế', 'Bưu điện tỉnh'],
    ],
    // a district that begins like an honorific
    ['Khối gồm 3 đơn vị: các huyện Tân Khê, Bác Ái, Kim Bình.', ['huyện Tân Khê', 'huyện Bác Ái', 'huyện Kim Bình']],
    // of which bloc goes without saying
    ['Thành phần dự họp.\n3. Đại diện 2 đơn vị thành viên: Thuế tỉnh và Sở Y tế.', ['Thuế tỉnh', 'Sở Y tế']],
    // in lines of their own
    [
      'Thành viên Khối gồm 3 đơn vị, có mặt 3/3:\n- Thuế tỉnh;\n- Bưu điện tỉnh;\n- Sở Y tế.',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế'],
    ],
    [
      'Khối gồm 2 đơn vị:\n- Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá;\n- Trung tâm Giám định Y khoa và Pháp y.',
      ['Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá', 'Trung tâm Giám định Y khoa và Pháp y'],
    ],
    [
      'Khối gồm 4 đơn vị:\n- Thuế tỉnh, Bưu điện tỉnh, Sở Y tế;\n- Thanh tra tỉnh.',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế', 'Thanh tra tỉnh'],
    ],
    [
      'Khối gồm 4 đơn vị:\n- Các xã: Tân Khê, Vân Trạch, Kim Bình;\n- Phường Bến Đá.',
      ['xã Tân Khê', 'xã Vân Trạch', 'xã Kim Bình', 'Phường Bến Đá'],
    ],
    [
      'Các đơn vị thành viên Khối:\n1. Thuế tỉnh\n2. Bưu điện tỉnh\n3. Sở Y tế',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế'],
    ],
  ])('%s', (sentence, expected) => expect(members(told(sentence))).toEqual(expected));

  it.each([
    ['Khối có 3 đơn vị (đạt 75%) được xét khen.'],
    ['Khối có 2 tập thể (Thuế tỉnh, Bưu điện tỉnh) được tặng Bằng khen.'],
    ['Khối gồm 3 nội dung: Sở Y tế nêu, Bưu điện tỉnh bổ sung, Thuế tỉnh kết luận.'],
    ['Khối có Thuế tỉnh, Kho bạc Nhà nước tỉnh, Sở Y tế và Bưu điện tỉnh được đề nghị tặng Bằng khen.'],
    ['Kết quả bình chọn trong Khối: Thuế tỉnh, Sở Y tế, Bưu điện tỉnh dẫn đầu.'],
    ['Khối có 4 phong trào: Dân vận khéo, Tết Vì người nghèo, Giờ Trái đất và Ngày Chủ nhật xanh.'],
    ['Khối mời 3 đơn vị bạn: Thuế tỉnh Phú Lâm, Bưu điện tỉnh Phú Lâm, Sở Y tế Phú Lâm dự.'],
  ])('none: %s', (sentence) => expect(members(told(sentence))).toEqual([]));
});

describe('members by what their names elide', () => {
  it.each([
    // letters that the text explains, and letters that it does not
    [
      'Cụm thi đua Hội Làm vườn (HLV) các tỉnh ven biển có 3 thành viên là HLV các tỉnh: Bến Đá, Tân Khê và Kim Bình.\n',
      ['Hội Làm vườn tỉnh Bến Đá', 'Hội Làm vườn tỉnh Tân Khê', 'Hội Làm vườn tỉnh Kim Bình'],
    ],
    [told('Khối gồm HLV các huyện: Bến Đá, Tân Khê.'), ['HLV huyện Bến Đá', 'HLV huyện Tân Khê']],
    // a word in capitals
    [told('Khối gồm CÁC tỉnh: Bến Đá, Tân Khê.'), ['tỉnh Bến Đá', 'tỉnh Tân Khê']],
    // departments by their fields, where some have a name of their own
    [
      told(
        'Dự họp có lãnh đạo 4 sở, ngành thuộc Khối thi đua số 3, gồm: Y tế, Giáo dục và Đào tạo, Tư pháp, Thuế tỉnh.',
      ),
      ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Tư pháp', 'Thuế tỉnh'],
    ],
    [
      told('Dự họp có lãnh đạo 2 đơn vị thuộc Khối thi đua số 3, gồm: Thuế tỉnh, Sở Tư pháp.'),
      ['Thuế tỉnh', 'Sở Tư pháp'],
    ],
    // societies say in small letters what they are for, up to the comma or to what they do
    [
      told('Khối gồm: Hội Bảo trợ người khuyết tật và trẻ mồ côi, Hội bảo vệ quyền trẻ em, Sở Y tế.'),
      ['Hội Bảo trợ người khuyết tật và trẻ mồ côi', 'Hội bảo vệ quyền trẻ em', 'Sở Y tế'],
    ],
    [told('Khối gồm: Sở Y tế, Hội bảo vệ quyền trẻ em tham dự, Thuế tỉnh.'), ['Sở Y tế', 'Hội bảo vệ quyền trẻ em']],
    // names between the bloc and what it does: three or more, to whom nothing is given
    [
      'Khối thi đua các văn phòng: Văn phòng Tỉnh ủy, Văn phòng UBND tỉnh, Văn phòng HĐND tỉnh đã tổ chức tổng kết.\n',
      ['Văn phòng Tỉnh ủy', 'Văn phòng UBND tỉnh', 'Văn phòng HĐND tỉnh'],
    ],
    ['Khối thi đua các văn phòng: Văn phòng Tỉnh ủy, Văn phòng UBND tỉnh tổ chức tổng kết.\n', []],
    ['Khối thi đua các văn phòng: Văn phòng Tỉnh ủy, Văn phòng UBND tỉnh, Văn phòng HĐND tỉnh.\n', []],
    ['Khối thi đua các văn phòng: Văn phòng Tỉnh ủy, Văn phòng UBND tỉnh, Văn phòng HĐND tỉnh nhận Cờ thi đua.\n', []],
    // one of the many that lead blocs of their own
    ['UBND tỉnh tặng Cờ thi đua cho 12 tập thể dẫn đầu Khối thi đua các xã, gồm: xã Bến Đá, xã Tân Khê.\n', []],
    [
      'UBND tỉnh tặng Cờ thi đua cho đơn vị dẫn đầu Khối thi đua các xã. Khối thi đua các xã gồm: xã Bến Đá, xã Tân Khê.\n',
      ['xã Bến Đá', 'xã Tân Khê'],
    ],
  ])('%s', (text, found) => expect(members(text)).toEqual(found));
});

describe('members in frames of the press', () => {
  it.each([
    // how many gather
    [
      told('Hội nghị quy tụ đại diện 3 đơn vị: Sở Y tế, Thuế tỉnh và Bưu điện tỉnh.'),
      ['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh'],
    ],
    [told('Hội nghị quy tụ đại diện 4 đơn vị: Sở Y tế, Thuế tỉnh và Bưu điện tỉnh.'), []],
    // beside the one that leads
    [
      told('Ngoài đơn vị Khối trưởng, trong Khối còn có Sở Y tế, Thuế tỉnh và Bưu điện tỉnh.'),
      ['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh'],
    ],
    [told('Ngoài lãnh đạo Khối, dự hội nghị của Khối còn có Sở Y tế, Thuế tỉnh và Bưu điện tỉnh.'), []],
    // between the bloc and what it does
    [
      'Khối thi đua Văn phòng các cơ quan: Văn phòng Huyện ủy, Văn phòng UBND huyện, Văn phòng HĐND huyện họp ngày 5/12/2027.',
      ['Văn phòng Huyện ủy', 'Văn phòng UBND huyện', 'Văn phòng HĐND huyện'],
    ],
    [
      'Khối thi đua Văn phòng các cơ quan: Văn phòng Huyện ủy, Văn phòng UBND huyện, Văn phòng HĐND huyện được tặng Giấy khen ngày 5/12/2027.',
      [],
    ],
    // as many places as the number says, without a colon
    [
      'Cụm thi đua các huyện miền núi (gồm 3 huyện Bến Đá, Tân Khê, Vân Trạch) sơ kết ngày 5/7/2027.',
      ['huyện Bến Đá', 'huyện Tân Khê', 'huyện Vân Trạch'],
    ],
    ['Cụm thi đua các huyện miền núi (gồm 5 huyện phía Tây, 2 huyện phía Bắc) sơ kết ngày 5/7/2027.', []],
    // the bloc itself has them
    [
      'Năm 2027, Khối thi đua các trường có sự góp mặt của các trường: Tiểu học Lê Lợi, Mầm non Hoa Sen.',
      ['Tiểu học Lê Lợi', 'Mầm non Hoa Sen'],
    ],
    [told('Hội nghị có sự góp mặt của các trường: Tiểu học Lê Lợi, Mầm non Hoa Sen.'), []],
    [
      'Tham gia Cụm thi đua số 7 có Công an các xã: Bến Đá, Tân Khê. Ngày 5/12/2027, Cụm họp.',
      ['Công an xã Bến Đá', 'Công an xã Tân Khê'],
    ],
    [
      'Đây là năm thứ hai Khối thi đua các doanh nghiệp hoạt động với 2 thành viên: Công ty Giấy Bến Đá, Bưu điện tỉnh.',
      ['Công ty Giấy Bến Đá', 'Bưu điện tỉnh'],
    ],
    [
      'Cụm thi đua số 3 (các đơn vị: Sở Y tế, Thuế tỉnh, Bưu điện tỉnh) tổng kết năm 2027.',
      ['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh'],
    ],
    ['Cụm thi đua số 3 (các đơn vị sự nghiệp) tổng kết năm 2027.', []],
    [
      told('Khối gồm Công an 3 tỉnh ven biển phía Nam: Bến Đá, Tân Khê, Vân Trạch họp.'),
      ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an tỉnh Vân Trạch'],
    ],
    [
      told('Khối gồm Ban Quản lý của 02 tỉnh: Bến Đá (Khối trưởng), Tân Khê.'),
      ['Ban Quản lý tỉnh Bến Đá', 'Ban Quản lý tỉnh Tân Khê'],
    ],
    [told('Khối gồm Tỉnh hội Gia Lai, Phú Yên.'), ['Tỉnh hội Gia Lai', 'Tỉnh hội Phú Yên']],
    [
      told('Khối có 2 xã là: Bến Đá, Tân Khê và 1 phường là phường Vân Trạch.'),
      ['xã Bến Đá', 'xã Tân Khê', 'phường Vân Trạch'],
    ],
    [told('Khối gồm Phòng PC06, Phòng PA03, Trại tạm giam.'), ['Phòng PC06', 'Phòng PA03', 'Trại tạm giam']],
    [
      'Đại diện các sở: Y tế, Xây dựng, Nội vụ - các đơn vị thành viên Khối thi đua số 3 - dự hội nghị.',
      ['sở Y tế', 'sở Xây dựng', 'sở Nội vụ'],
    ],
    ['Đại diện các sở: Y tế, Xây dựng, Nội vụ - các đơn vị bạn của Khối thi đua số 3 - dự hội nghị.', []],
  ])('%s', (text, expected) => {
    expect(members(text)).toEqual(expected);
  });
});

describe('members of societies and names of many words', () => {
  it.each([
    [
      'Khối gồm Hội người khuyết tật - Bảo trợ người khuyết tật và trẻ mồ côi, Hội bảo vệ quyền trẻ em, Hội Luật gia.',
      ['Hội người khuyết tật - Bảo trợ người khuyết tật và trẻ mồ côi', 'Hội bảo vệ quyền trẻ em', 'Hội Luật gia'],
    ],
    [
      'Khối gồm: Hội người khuyết tật – Bảo trợ trẻ mồ côi; Hội bảo vệ quyền trẻ em; Hội Khuyến học; Sở Y tế.',
      ['Hội người khuyết tật – Bảo trợ trẻ mồ côi', 'Hội bảo vệ quyền trẻ em', 'Hội Khuyến học', 'Sở Y tế'],
    ],
    ['Khối gồm Hội Luật gia, Hội bảo vệ quyền trẻ em', ['Hội Luật gia', 'Hội bảo vệ quyền trẻ em']],
    [
      'Khối gồm Hội Luật gia, Hội bảo vệ quyền trẻ em, là những đơn vị mới.',
      ['Hội Luật gia', 'Hội bảo vệ quyền trẻ em'],
    ],
    [
      'Khối gồm Hội Luật gia, Hội bảo vệ quyền trẻ em được lập năm 2025, Sở Y tế.',
      ['Hội Luật gia', 'Hội bảo vệ quyền trẻ em'],
    ],
    // dashes in a name, and one behind it
    ['Khối gồm Công ty May 10 - Bến Đá, Sở Y tế.', ['Công ty May 10 - Bến Đá', 'Sở Y tế']],
    ['Khối gồm Công ty May 10 – Bến Đá, Sở Y tế.', ['Công ty May 10 – Bến Đá', 'Sở Y tế']],
    ['Khối có 2 trường: THCS Bến Đá và THCS Tự Cường – Có mặt 10 đồng chí.', ['THCS Bến Đá', 'THCS Tự Cường']],
    // other marks and line ends are in no name
    ['Khối gồm Đài Tiếng nói: Lam Hải, Sở Y tế.', []],
    ['Khối gồm Đài Tiếng nói\nLam Hải, Sở Y tế.', []],
    [
      'Khối gồm Đài Tiếng nói Nhân Dân Miền Tây Lam Hải, Sở Y tế.',
      ['Đài Tiếng nói Nhân Dân Miền Tây Lam Hải', 'Sở Y tế'],
    ],
    ['Khối gồm Sở Y tế, Đài Tiếng nói Lam Hải', ['Sở Y tế', 'Đài Tiếng nói Lam Hải']],
  ])('%s', (sentence, expected) => expect(members(told(sentence))).toEqual(expected));
});

describe('members in brackets behind the name of their bloc', () => {
  it.each([
    ['(Sở Y tế - Cụm trưởng, Sở Tư pháp, Thuế tỉnh) tổng kết năm 2027.', ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh']],
    ['(Sở Y tế (Cụm trưởng), Sở Tư pháp, Thuế tỉnh) tổng kết năm 2027.', ['Sở Y tế', 'Sở Tư pháp', 'Thuế tỉnh']],
    // one is no list, and persons are no units
    ['(Sở Y tế - Cụm trưởng) tổng kết năm 2027.', []],
    ['(ông Tô Văn Hải - Cụm trưởng, bà Hà Thị Nhàn) tổng kết năm 2027.', []],
    // those who receive may be some of the members
    ['(Sở Y tế - Cụm trưởng, Sở Tư pháp) được tặng Cờ thi đua năm 2027.', []],
    ['(các đơn vị: Sở Y tế, Thuế tỉnh) được tặng Cờ thi đua năm 2027.', []],
  ])('%s', (rest, expected) => expect(members(`Cụm thi đua số 5 ${rest}\n`)).toEqual(expected));
});

describe('members that are called so', () => {
  it.each([
    [
      'Khối gồm Công an 3 tỉnh, là Bến Đá, Tân Khê, Vân Trạch họp.',
      ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê', 'Công an tỉnh Vân Trạch'],
    ],
    [
      'Khối gồm 2 trường chính trị tỉnh Bến Đá, Tân Khê họp.',
      ['trường chính trị tỉnh Bến Đá', 'trường chính trị tỉnh Tân Khê'],
    ],
    ['Khối gồm Thanh tra 2 tỉnh Bến Đá, Tân Khê họp.', ['Thanh tra tỉnh Bến Đá', 'Thanh tra tỉnh Tân Khê']],
    ['Khối gồm 68 doanh nghiệp trong các KCN Tân Trường, Phúc Điền.', []],
    [
      'Dự có đại diện 2 bệnh viện trong Khối là: Bệnh viện Mắt, Bệnh viện Phổi và Bệnh viện Da liễu.',
      ['Bệnh viện Mắt', 'Bệnh viện Phổi', 'Bệnh viện Da liễu'],
    ],
    [
      'Khối gồm: Trường Cao đẳng nghề công nghệ, Trường Cao đẳng y tế, Phân hiệu Đại học Tân Khê tại Bến Đá.',
      ['Trường Cao đẳng nghề công nghệ', 'Trường Cao đẳng y tế', 'Phân hiệu Đại học Tân Khê tại Bến Đá'],
    ],
    [
      'Khối gồm 2 viện: VKSND cấp cao tại thành phố Bến Đá (Viện 1), VKSND cấp cao tại Tân Khê.',
      ['VKSND cấp cao tại thành phố Bến Đá', 'VKSND cấp cao tại Tân Khê'],
    ],
    [
      'Khối gồm: Sở ABC các tỉnh: Bến Đá, Tân Khê; Sở Y tế các tỉnh: Vân Trạch, Kim Bình.',
      ['Sở ABC tỉnh Bến Đá', 'Sở ABC tỉnh Tân Khê', 'Sở Y tế tỉnh Vân Trạch', 'Sở Y tế tỉnh Kim Bình'],
    ],
    ['Dự có các thành viên của Khối Sở Y tế, Thuế tỉnh, Bưu điện tỉnh.', ['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh']],
    [
      'Khối chấm điểm các đơn vị thành viên:\nSTT | Đơn vị | Điểm\n1 | Sở Y tế | 98\n2 | Thuế tỉnh | 97\n',
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    ['Khối chấm điểm các đơn vị bạn:\nSTT | Đơn vị | Điểm\n1 | Sở Y tế | 98\n2 | Thuế tỉnh | 97\n', []],
    [
      'Khối phân công như sau:\nSTT | Đơn vị | Nhiệm vụ\n1 | Sở Y tế | Khối trưởng\n2 | Thuế tỉnh |\n',
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [
      'Khối gồm 4 thành viên, trong đó Sở Y tế là Khối trưởng, Thuế tỉnh làm Khối phó và các đơn vị: Sở Nội vụ, Bưu điện tỉnh.',
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Bưu điện tỉnh'],
    ],
    ['Sở Y tế là Khối trưởng, Thuế tỉnh làm Khối phó và các đơn vị: Sở Nội vụ, Bưu điện tỉnh được biểu dương.', []],
    ['Các đơn vị thành viên là Sở Y tế, Thuế tỉnh đã ký kết.', ['Sở Y tế', 'Thuế tỉnh']],
    ['Đơn vị thành viên là Sở Y tế, Thuế tỉnh cử người dự.', []],
  ])('%s', (sentence, expected) => expect(members(told(sentence))).toEqual(expected));
});

describe('members named one by one', () => {
  it.each([
    ['Là thành viên của khối, Công ty Than Bến Đá đã hiến 200 đơn vị máu.', ['Công ty Than Bến Đá']],
    ['Là một trong 9 thành viên của Khối, Bưu điện tỉnh đã xây 3 nhà tình nghĩa.', ['Bưu điện tỉnh']],
    ['Bưu điện tỉnh, thành viên của Khối, đã xây 3 nhà tình nghĩa.', ['Bưu điện tỉnh']],
    ['Bưu điện tỉnh và Thuế tỉnh, hai thành viên khác của Khối, đã hỗ trợ xã nghèo.', ['Bưu điện tỉnh', 'Thuế tỉnh']],
    ['Bưu điện tỉnh là thành viên mới của Khối.', ['Bưu điện tỉnh']],
    [
      'Là thành viên của khối, Bưu điện tỉnh hiến máu; Thuế tỉnh, một thành viên khác, trồng cây.',
      ['Bưu điện tỉnh', 'Thuế tỉnh'],
    ],
    ['Năm nay Khối kết nạp thêm Bưu điện tỉnh.', ['Bưu điện tỉnh']],
    ['Năm nay, Bưu điện tỉnh mới gia nhập Khối.', ['Bưu điện tỉnh']],
  ])('%s', (sentence, expected) => expect(members(told(sentence))).toEqual(expected));

  it.each([
    ['Là khách mời của khối, Công ty Than Bến Đá đã hiến 200 đơn vị máu.'],
    ['Bưu điện tỉnh không là thành viên của Khối.'],
    ['Bưu điện tỉnh, đơn vị đăng cai, đã lo nơi ăn ở cho các thành viên của Khối.'],
    ['Thuế tỉnh tặng quà các thành viên của Khối.'],
    ['Là thành viên của Hội Làm vườn, Bưu điện tỉnh đã trồng 200 cây.'],
    ['Bưu điện tỉnh đã rời Khối.'],
  ])('none: %s', (sentence) => expect(members(told(sentence))).toEqual([]));
});

describe('members of several blocs', () => {
  it('each in its own line with a count', () => {
    const text = `Sở Nội vụ chia các khối thi đua như sau:
1. Khối thi đua số 1 (3 đơn vị): Sở Y tế, Sở Tư pháp, Thanh tra tỉnh.
2. Khối thi đua số 2 gồm 2 đơn vị: Thuế tỉnh và Kho bạc Nhà nước tỉnh.
3. Cụm thi đua số 1: các xã Tân Khê, Vân Trạch và phường Bến Đá.
`;
    expect(members(text)).toEqual([
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 1: Sở Tư pháp',
      'Khối thi đua số 1: Thanh tra tỉnh',
      'Khối thi đua số 2: Thuế tỉnh',
      'Khối thi đua số 2: Kho bạc Nhà nước tỉnh',
      'Cụm thi đua số 1: xã Tân Khê',
      'Cụm thi đua số 1: xã Vân Trạch',
      'Cụm thi đua số 1: phường Bến Đá',
    ]);
  });

  it('in lines that end where the next bloc begins', () => {
    const text = `Phân chia các khối thi đua của tỉnh

1. Khối thi đua số 1 gồm 02 đơn vị:
- Sở Y tế (Khối trưởng);
- Sở Tư pháp.

2. Khối thi đua số 2:
- Công ty Than Bến Đá, Khối trưởng;
- Bưu điện tỉnh.
`;
    expect(members(text)).toEqual([
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 1: Sở Tư pháp',
      'Khối thi đua số 2: Công ty Than Bến Đá',
      'Khối thi đua số 2: Bưu điện tỉnh',
    ]);
  });

  it('in a table with a column of members', () => {
    const text = `Phân công khối trưởng năm 2028

TT | Tên khối | Đơn vị thành viên | Khối trưởng | Khối phó
1 | Khối thi đua số 1 | Sở Y tế, Sở Tư pháp, Thanh tra tỉnh | Sở Y tế | Thanh tra tỉnh
2 | Khối thi đua số 2 | Thuế tỉnh; Kho bạc Nhà nước tỉnh | Thuế tỉnh | Kho bạc Nhà nước tỉnh
`;
    expect(members(text)).toEqual([
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 1: Sở Tư pháp',
      'Khối thi đua số 1: Thanh tra tỉnh',
      'Khối thi đua số 2: Thuế tỉnh',
      'Khối thi đua số 2: Kho bạc Nhà nước tỉnh',
    ]);
  });

  it('not in a table of what they were awarded', () => {
    const text = `Kết quả năm 2027

TT | Tên khối | Đơn vị được khen | Hình thức
1 | Khối thi đua số 1 | Sở Y tế, Sở Tư pháp | Bằng khen
2 | Khối thi đua số 2 | Thuế tỉnh | Cờ thi đua
`;
    expect(members(text)).toEqual([]);
  });
});

describe('members in lines of their own', () => {
  it('without marks, up to the line that says what somebody does', () => {
    const text = `${OPENING}

Khối thi đua số 3 gồm:

Ban Dân vận Huyện ủy Bến Đá.

Ban Tuyên huấn thuộc Phòng Chính trị, Bộ Chỉ huy Quân sự tỉnh.

Ban Tổ chức Huyện ủy Tân Khê làm việc với các khối.
`;
    expect(members(text)).toEqual([
      'Ban Dân vận Huyện ủy Bến Đá',
      'Ban Tuyên huấn thuộc Phòng Chính trị, Bộ Chỉ huy Quân sự tỉnh',
    ]);
  });

  it('with their roles in brackets', () =>
    expect(
      members(
        `${OPENING}\n\nCác đơn vị thuộc Khối:\n\nSở Y tế (Khối trưởng)\n\nThuế tỉnh (Khối phó)\n\nHọp tại Sở Y tế\n`,
      ),
    ).toEqual(['Sở Y tế', 'Thuế tỉnh']));

  it('not in lines that tell of a unit', () => {
    const text = `${OPENING}

Nội dung làm việc của Khối thi đua số 3 gồm:

Sở Y tế báo cáo kết quả.

Sở Tư pháp trình bày dự thảo.
`;
    expect(members(text)).toEqual([]);
  });

  it('to the end of the line where the words are those of a name', () => {
    const text = `Khối thi đua số 1 có 2 doanh nghiệp thành viên:
1. Công ty TNHH MTV Khai thác dịch vụ thủy lợi;
2. Công ty TNHH MTV Dịch vụ cơ quan nước ngoài tổ chức ký kết.
`;
    expect(members(text)).toEqual([
      'Công ty TNHH MTV Khai thác dịch vụ thủy lợi',
      'Công ty TNHH MTV Dịch vụ cơ quan nước ngoài',
    ]);
  });

  it('of a bloc whose parent follows a comma and "thuộc"', () => {
    const text = 'Cụm thi đua số 4, thuộc Sở Giáo dục và Đào tạo gồm: THPT Bến Đá, THPT Tân Khê.\n';
    expect(members(text)).toEqual(['THPT Bến Đá', 'THPT Tân Khê']);
  });
});

describe('members of several blocs in a sentence', () => {
  it('knows blocs by what they include', () =>
    expect(
      members(
        'UBND huyện chia 2 cụm thi đua năm 2027: Cụm 1 gồm các xã: Bến Đá, Tân Khê; Cụm 2 gồm các xã: Vân Trạch, Kim Bình.\n',
      ),
    ).toEqual(['Cụm 1: xã Bến Đá', 'Cụm 1: xã Tân Khê', 'Cụm 2: xã Vân Trạch', 'Cụm 2: xã Kim Bình']));

  it('reads the list of each, with the head that the first gives', () =>
    expect(
      members(
        'Cụm thi đua số 1 gồm 3 đơn vị là huyện Bến Đá, Tân Khê và thành phố Kim Bình; Cụm thi đua số 2 gồm 2 đơn vị: Vân Trạch và Minh Sơn.\n',
      ),
    ).toEqual([
      'Cụm thi đua số 1: huyện Bến Đá',
      'Cụm thi đua số 1: huyện Tân Khê',
      'Cụm thi đua số 1: thành phố Kim Bình',
      'Cụm thi đua số 2: huyện Vân Trạch',
      'Cụm thi đua số 2: huyện Minh Sơn',
    ]));
});

describe('names that a list of members spells out', () => {
  it.each([
    // the parts of each in brackets
    [
      'Khối gồm các ngân hàng trên địa bàn tỉnh: Agribank (các chi nhánh: Bến Đá, Tân Khê); BIDV (các chi nhánh: Lam Sơn, Kim Bình) và Kho bạc tỉnh.',
      [
        'Agribank chi nhánh Bến Đá',
        'Agribank chi nhánh Tân Khê',
        'BIDV chi nhánh Lam Sơn',
        'BIDV chi nhánh Kim Bình',
        'Kho bạc tỉnh',
      ],
    ],
    [
      'Khối gồm: Sở Y tế (các phòng: Nghiệp vụ Y, Tổ chức cán bộ), Thuế tỉnh (Khối trưởng).',
      ['Sở Y tế phòng Nghiệp vụ Y', 'Sở Y tế phòng Tổ chức cán bộ', 'Thuế tỉnh'],
    ],
    ['Khối gồm: Sở Y tế (các phòng đều dự), Thuế tỉnh (Khối trưởng).', ['Sở Y tế', 'Thuế tỉnh']],
    // in plain words up to the next unit
    [
      'Khối gồm: Ban quản lý vịnh Lam Hải, Công ty khai thác công trình thủy lợi, Sở Y tế.',
      ['Ban quản lý vịnh Lam Hải', 'Công ty khai thác công trình thủy lợi', 'Sở Y tế'],
    ],
    [
      'Khối gồm: Trung tâm bảo tồn di sản và Phát huy giá trị văn hóa biển, Sở Y tế cùng Thuế tỉnh, Sở Nội vụ.',
      ['Trung tâm bảo tồn di sản và Phát huy giá trị văn hóa biển', 'Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ'],
    ],
    [
      'Khối gồm 3 đơn vị: Sở Y tế, Ban quản lý dự án các công trình nông nghiệp và PTNT.',
      ['Sở Y tế', 'Ban quản lý dự án các công trình nông nghiệp và PTNT'],
    ],
    ['Khối gồm: Công ty rất vui được đón khách, Sở Y tế.', []],
    // called members by their number alone
    [
      'Hai thành viên Vườn quốc gia Bến Đá (Lam Hải) và Vườn quốc gia Tân Khê họp qua màn hình.',
      ['Vườn quốc gia Bến Đá', 'Vườn quốc gia Tân Khê'],
    ],
    ['Hai đơn vị thành viên Thuế tỉnh và Sở Y tế vắng mặt.', ['Thuế tỉnh', 'Sở Y tế']],
    ['Ba đơn vị thành viên Thuế tỉnh và Sở Y tế vắng mặt.', []],
    ['Hai thành viên Hội đồng Thi đua vắng mặt.', []],
  ])('%s', (sentence, found) => expect(members(told(sentence))).toEqual(found));
});
