import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { recordOf } from './record-of.js';

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
const headsOf = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);

const SIGNS = 'Khối thi đua số 3 ký giao ước thi đua năm 2028.';
const WEIGHS = 'Khối thi đua số 3 tổng kết năm 2027.';

// Classes of errors that short texts retold from the press showed; the pairs differ in what the rule asks for.
describe('members, as the press lists them', () => {
  it.each([
    // what follows the names calls them members
    [
      `${SIGNS} Cùng ký có Hội Đông y (khối phó), Hội Luật gia, Hội Nhà báo - đều là thành viên khối.`,
      ['Hội Đông y', 'Hội Luật gia', 'Hội Nhà báo'],
    ],
    [`${SIGNS} Cùng ký có Hội Đông y (khối phó), Hội Luật gia, Hội Nhà báo - đều là khách của khối.`, []],
    [
      `${SIGNS} Đại diện Thanh tra Bộ, Văn phòng Bộ và Vụ Pháp chế (các đơn vị thuộc Khối) ký trước.`,
      ['Thanh tra Bộ', 'Văn phòng Bộ', 'Vụ Pháp chế'],
    ],
    // numbers are names
    [
      'Chiều 5-12-2027, Cụm thi đua số 4 gồm các quận: 3, 8 và Bình Tân tổng kết năm 2027.',
      ['quận 3', 'quận 8', 'quận Bình Tân'],
    ],
    ['Chiều 5-12-2027, Cụm thi đua số 4 gồm các mục: 3, 8 và Bình Tân tổng kết năm 2027.', []],
    // as many as are counted, by their marks
    [
      `${WEIGHS} Khối gồm 3 đơn vị: Ban CHQS Liên đoàn Intergeo; CN NH NNoPTNT; Quỹ Bảo lãnh DNNVV tỉnh.`,
      ['Ban CHQS Liên đoàn Intergeo', 'CN NH NNoPTNT', 'Quỹ Bảo lãnh DNNVV tỉnh'],
    ],
    // small words before the next unit of the list
    [
      `${WEIGHS} Dự có lãnh đạo các đơn vị thành viên: VKSND thị xã Tân xuyên, VKSND huyện Bến Đá, VKSND huyện Lam Sơn.`,
      ['VKSND thị xã Tân xuyên', 'VKSND huyện Bến Đá', 'VKSND huyện Lam Sơn'],
    ],
    [`${WEIGHS} Dự có lãnh đạo các đơn vị thành viên: VKSND thị xã Tân được, VKSND huyện Bến Đá.`, []],
    // those who lead and the rest
    [
      `${SIGNS} Khối do Sở Y tế làm trưởng, Sở Nội vụ làm phó; còn lại là Sở Tư pháp, Thuế tỉnh.`,
      ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Thuế tỉnh'],
    ],
    [`${SIGNS} Khối do Sở Y tế làm trưởng, Sở Nội vụ làm phó; sau lễ là Sở Tư pháp, Thuế tỉnh.`, []],
    [
      `${SIGNS} Dự lễ có Sở Y tế các tỉnh miền núi gồm: Bến Đá, Tân Khê, Vân Trạch.`,
      ['Sở Y tế tỉnh Bến Đá', 'Sở Y tế tỉnh Tân Khê', 'Sở Y tế tỉnh Vân Trạch'],
    ],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('heads, as the press tells of them', () => {
  it.each([
    // a pledge chooses for its own year: who is replaced led before
    [`${SIGNS} Sở Y tế làm Khối trưởng thay Sở Nội vụ.`, ['head 2028 Sở Y tế', 'head 2027 Sở Nội vụ']],
    [`${WEIGHS} Sở Y tế làm Khối trưởng năm 2028 thay Sở Nội vụ.`, ['head 2028 Sở Y tế', 'head 2027 Sở Nội vụ']],
    [`${WEIGHS} Cờ Khối trưởng được chuyển từ Sở Y tế sang Thuế tỉnh.`, ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh']],
    [`${WEIGHS} Khối do Sở Y tế làm trưởng, Thuế tỉnh làm phó.`, ['head 2027 Sở Y tế', 'deputy 2027 Thuế tỉnh']],
    [`${WEIGHS} Ông Tô Hải của Sở Y tế làm trưởng phòng, bà Hà Nhàn làm phó giám đốc.`, []],
    [`${WEIGHS} Khối bầu Thuế tỉnh làm Khối trưởng giai đoạn 2028 - 2030.`, ['head 2030 Thuế tỉnh']],
    [`${WEIGHS} Khối suy tôn Thuế tỉnh, bầu đơn vị này làm Khối trưởng năm 2028.`, ['head 2028 Thuế tỉnh']],
    [`${WEIGHS} Khối chọn Thuế tỉnh (11/12 phiếu) làm Khối trưởng năm 2028.`, ['head 2028 Thuế tỉnh']],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('awards, as the press and papers tell of them', () => {
  it.each([
    [
      'Bà Hà Nhàn (trú xã Bến Đá); ông Tô Hải (trú xã Tân Khê) được trao tặng danh hiệu Nghệ nhân Ưu tú.',
      'Nghệ nhân Ưu tú → Hà Nhàn | awarded',
      'Nghệ nhân Ưu tú → Tô Hải | awarded',
    ],
    ['Thủ tướng cấp bằng Tổ quốc ghi công cho 12 liệt sĩ.', 'bằng Tổ quốc ghi công → #12 person | awarded'],
    ['Thủ tướng cấp đổi bằng Tổ quốc ghi công cho 12 liệt sĩ.'],
    [
      'Sở Y tế chưa từng được tặng Cờ thi đua, nay được tặng Bằng khen của UBND tỉnh.',
      'Bằng khen của UBND tỉnh → Sở Y tế | awarded',
    ],
    [
      'UBND huyện tặng Bằng khen cho ông Tô Hải có thành tích hiến máu; bà Hà Nhàn vì đã cứu người.',
      'Bằng khen → Tô Hải | awarded',
      'Bằng khen → Hà Nhàn | awarded',
    ],
    [
      'Có 2 đảng viên nhận Huy hiệu 60 năm tuổi Đảng; 3 đảng viên nhận Huy hiệu 55 năm.',
      'Huy hiệu 60 năm tuổi Đảng → #2 person | awarded',
      'Huy hiệu 55 năm → #3 person | awarded',
    ],
    [
      'DANH SÁCH\nCác tập thể, cá nhân được tặng Giấy khen\nI. Tập thể\n1. Khoa Nội\nII. Cá nhân\n1. Ông Tô Văn Hải - Bác sĩ\n',
      'Giấy khen → Khoa Nội | awarded',
      'Giấy khen → Tô Văn Hải | awarded',
    ],
    [
      'DANH SÁCH KHEN THƯỞNG\n\nSTT | Họ và tên | Hình thức khen\n1 | Tô Văn Hải | Giấy khen\n2 | Hà Thị Nhàn | nt\n',
      'Giấy khen → Tô Văn Hải | awarded',
      'Giấy khen → Hà Thị Nhàn | awarded',
    ],
  ])('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));

  it('make no official of who is commended', () => {
    const text = 'UBND tỉnh tặng Bằng khen cho Sở Y tế và chị Hà Thị Nhàn, Chủ tịch Hội Phụ nữ huyện Bến Đá.';
    expect(recordOf(text).officials).toEqual([]);
    expect(recordOf(`${text} Bà Hà Thị Nhàn chủ trì buổi lễ.`).officials.map(({ name }) => name)).toEqual([
      'Hà Thị Nhàn',
    ]);
  });
});
