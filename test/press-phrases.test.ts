import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { recordOf } from './record-of.js';

// Ways of saying that no rule knew, each beside one that differs by what the rule asks for.
describe('results without a verb', () => {
  it.each([
    [
      'Hội đồng Thi đua thông báo kết quả xét danh hiệu năm 2027 như sau:\n1. Tập thể lao động xuất sắc: Sở Y tế; Sở Nội vụ.\n2. Lao động tiên tiến: 24 cá nhân.',
      [
        'Tập thể lao động xuất sắc → Sở Y tế | awarded 2027',
        'Tập thể lao động xuất sắc → Sở Nội vụ | awarded 2027',
        'Lao động tiên tiến → #24 person | awarded 2027',
      ],
    ],
    [
      'Hội đồng Thi đua thông báo tiêu chuẩn xét danh hiệu năm 2027 như sau:\n1. Tập thể lao động xuất sắc: Sở Y tế; Sở Nội vụ.',
      [],
    ],
    // a line without a number goes on
    [
      'KẾT QUẢ THI ĐUA NĂM 2027 CỦA HUYỆN BẾN ĐÁ\n\n1. Giấy khen: Phòng Y tế huyện.\nCờ thi đua: Trường Mầm non Bến Đá.',
      ['Giấy khen → Phòng Y tế huyện | awarded 2027', 'Cờ thi đua → Trường Mầm non Bến Đá | awarded 2027'],
    ],
    [
      'KẾT QUẢ THI ĐUA NĂM 2027 CỦA HUYỆN BẾN ĐÁ\n\n1. Giấy khen: Phòng Y tế huyện.\n2. Không đạt: Sở Y tế (Cờ thi đua).',
      ['Giấy khen → Phòng Y tế huyện | awarded 2027'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('those who receive, as the press names them', () => {
  it.each([
    // some of those who are counted
    [
      'Có 5 tập thể và 10 cá nhân được tỉnh tặng Bằng khen giai đoạn 2022-2027, tiêu biểu: Sở Y tế, ông Tô Hải.',
      ['Bằng khen → Sở Y tế | awarded 2027', 'Bằng khen → Tô Hải | awarded 2027'],
    ],
    [
      'Có 5 tập thể được tỉnh tặng Bằng khen giai đoạn 2022-2027, khách mời: Sở Y tế, ông Tô Hải.',
      ['Bằng khen → #5 org | awarded 2027'],
    ],
    [
      'Tỉnh ủy tặng Bằng khen 13 tập thể, 16 cá nhân. Trong số đó, Sở Y tế được 1 Bằng khen tập thể, nhà báo Lê Xuân Bái được 1 Bằng khen cá nhân.',
      ['Bằng khen → Sở Y tế | awarded', 'Bằng khen → Lê Xuân Bái | awarded'],
    ],
    [
      'Tỉnh ủy tặng Bằng khen 13 tập thể, 16 cá nhân. Ngoài số đó, Sở Y tế được 1 Bằng khen tập thể.',
      ['Bằng khen → #13 org | awarded', 'Bằng khen → #16 person | awarded', 'Bằng khen → Sở Y tế | awarded'],
    ],
    // right behind the award
    ['UBND tỉnh tặng Bằng khen phóng viên Hoàng Bắc (Báo Lam Hải).', ['Bằng khen → Hoàng Bắc | awarded']],
    ['UBND tỉnh tặng Bằng khen phóng viên Hoàng Bắc viết bài.', []],
    // words of a post that no grammar takes apart
    [
      'Các cá nhân vinh dự được nhận Giấy khen gồm: Đại tá Tô Hải, Chủ tịch Hội đồng chỉ đạo Tạp chí; Trung tá Hà Nhàn.',
      ['Giấy khen → Tô Hải | awarded', 'Giấy khen → Hà Nhàn | awarded'],
    ],
    // who bears one title receives something else
    [
      'Phường trao Giấy khen cho 205 gia đình văn hóa, tổ dân phố số 4.',
      ['Giấy khen → #205 household | awarded', 'Giấy khen → tổ dân phố số 4 | awarded'],
    ],
    ['Phường trao Giấy khen và 205 gia đình văn hóa, tổ dân phố số 4.', []],
    ['Thành Đoàn trao Giấy khen cho 150 Bí thư chi đoàn giỏi.', ['Giấy khen → #150 person | awarded']],
    ['Thành Đoàn trao Giấy khen cho 150 suất quà giỏi.', []],
    // money for each is no quota
    [
      'Dịp này, xã Bến Đá và xã Tân Khê được tỉnh tặng Bằng khen, kèm 1 tỷ đồng cho mỗi xã.',
      ['Bằng khen → xã Bến Đá | awarded', 'Bằng khen → xã Tân Khê | awarded'],
    ],
    ['Dịp này, xã Bến Đá và xã Tân Khê được tỉnh tặng Bằng khen, 1 hồ sơ cho mỗi xã.', []],
    // places that have each a unit in small letters
    [
      'Bộ tặng Cờ thi đua cho 02 sở giáo dục và đào tạo. 02 đơn vị nhận Cờ thi đua là các sở giáo dục và đào tạo: Hà Nội, Nghệ An.',
      [
        'Cờ thi đua → Hà Nội = sở giáo dục và đào tạo Hà Nội | awarded',
        'Cờ thi đua → Nghệ An = sở giáo dục và đào tạo Nghệ An | awarded',
      ],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lists of those who receive', () => {
  it.each([
    [
      'QUYẾT ĐỊNH\nVề việc khen thưởng\nĐiều 1. Tặng giấy khen cho 03 cá nhân:\n- Bà Hà Nhàn, ông Tô Hải, bà Mã Nga.\nĐiều 2. Thi hành.',
      ['giấy khen → Hà Nhàn | awarded', 'giấy khen → Tô Hải | awarded', 'giấy khen → Mã Nga | awarded'],
    ],
    [
      'Các đơn vị đăng ký: Sở Y tế - Cờ thi đua; Sở Nội vụ - Bằng khen.',
      ['Cờ thi đua → Sở Y tế | registered', 'Bằng khen → Sở Nội vụ | registered'],
    ],
    ['Các đơn vị chấm điểm: Sở Y tế - Cờ thi đua; Sở Nội vụ - Bằng khen.', []],
    [
      'UBND xã trao Giấy khen cho 05 cá nhân có thành tích xuất sắc và bà Hà Nhàn, Tổ trưởng.',
      ['Giấy khen → #5 person | awarded', 'Giấy khen → Hà Nhàn | awarded'],
    ],
    [
      'UBND xã trao Giấy khen cho 05 cá nhân có thành tích xuất sắc và bà Hà Nhàn tặng hoa.',
      ['Giấy khen → #5 person | awarded'],
    ],
    [
      'Tỉnh ủy tặng Bằng khen cho 10 chi bộ trực thuộc đảng ủy cơ sở, 168 đảng viên đạt tiêu biểu.',
      ['Bằng khen → #10 org | awarded', 'Bằng khen → #168 person | awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('heads, as the press names them', () => {
  const headsOf = (text: string): string[] =>
    recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);
  const WEIGHS = 'Cụm thi đua số 3 tổng kết năm 2027.';

  it.each([
    [
      `${WEIGHS} Lữ đoàn 962 đảm đương chức trách Cụm trưởng, Lữ đoàn 950 Cụm phó.`,
      ['head 2027 Lữ đoàn 962', 'deputy 2027 Lữ đoàn 950'],
    ],
    [`${WEIGHS} Lữ đoàn 962 đảm đương chức trách canh gác.`, []],
    [
      `${WEIGHS} Cụm trưởng luân phiên năm 2028 là Sở Y tế; Cụm phó: Sở Nội vụ.`,
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    [`${WEIGHS} Cụm trưởng luân lưu năm 2028 mời Sở Y tế.`, []],
    // the role is meant, and not said again
    [
      `${WEIGHS} Sở Y tế là Cụm trưởng năm 2027; từ năm 2028 nhiệm vụ này do Sở Nội vụ đảm trách.`,
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    [`${WEIGHS} Sở Y tế là Cụm trưởng năm 2027; từ năm 2028 chỉ tiêu này do Sở Nội vụ giao.`, ['head 2027 Sở Y tế']],
    [
      `${WEIGHS} Sở Y tế, Trưởng cụm, chuyển giao trách nhiệm điều hành sang Sở Nội vụ.`,
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    [`${WEIGHS} Sở Y tế, Trưởng cụm, chuyển giao tài liệu điều hành sang Sở Nội vụ.`, ['head 2027 Sở Y tế']],
    // two roles that share the word for the bloc
    [
      `${WEIGHS} Hội nghị bàn giao nhiệm vụ Trưởng, Phó cụm thi đua năm 2028 cho Sở Y tế và Sở Nội vụ.`,
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    [`${WEIGHS} Hội nghị bàn giao nhiệm vụ Trưởng, Phó cụm thi đua năm 2028 sau Sở Y tế và Sở Nội vụ.`, []],
    [
      `${WEIGHS} Sở Y tế là Cụm trưởng năm 2028, Sở Nội vụ chuyển sang làm Cụm phó.`,
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    [`${WEIGHS} Cờ luân lưu được trao cho Sở Y tế, Cụm trưởng 2028.`, ['head 2028 Sở Y tế']],
    [`${WEIGHS} Cờ luân lưu được trao cho Sở Y tế, hạng nhất 2028.`, []],
    // the year of a role is none of the bloc
    [
      'Ngày 28/12/2027, Cụm thi đua số 3 tổng kết phong trào thi đua. Sở Y tế chuyển giao vai trò Cụm trưởng cho Sở Nội vụ năm 2028.',
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('members, as the press names them', () => {
  const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
  const WEIGHS = 'Cụm thi đua số 3 tổng kết năm 2027.';

  it.each([
    [
      'Ngày 5/12/2027, Cụm thi đua số 3 (gồm Quận ủy 1, 3, Bình Tân) tổng kết năm 2027.',
      ['Quận ủy 1', 'Quận ủy 3', 'Quận ủy Bình Tân'],
    ],
    ['Ngày 5/12/2027, Cụm thi đua số 3 (gồm mục 1, 3, Bình Tân) tổng kết năm 2027.', []],
    // those who stand for a unit
    [
      `${WEIGHS} Dự có các thành viên của Cụm gồm lãnh đạo VKSND các tỉnh Bến Tre, Cà Mau.`,
      ['VKSND tỉnh Bến Tre', 'VKSND tỉnh Cà Mau'],
    ],
    [
      `${WEIGHS} Dự có lãnh đạo 2 đơn vị thuộc Cụm thi đua số 3, gồm: Sở Y tế, Sở Nội vụ cùng đại diện lãnh đạo Bưu điện tỉnh.`,
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    [
      `${WEIGHS} Dự có lãnh đạo Sở Y tế, Sở Nội vụ và Thuế tỉnh, là 3 thành viên của Cụm.`,
      ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh'],
    ],
    [
      `${WEIGHS} Ông Tô Hải thay mặt 3 đơn vị (Dĩ An, Thuận An, Tân Uyên) trong cụm đọc giao ước.`,
      ['Dĩ An', 'Thuận An', 'Tân Uyên'],
    ],
    [`${WEIGHS} Ông Tô Hải thay mặt 3 đơn vị (Dĩ An, Thuận An, Tân Uyên) trong tỉnh đọc giao ước.`, []],
    // two spellings of one unit
    [
      'Cụm thi đua số 3 (gồm Viện kiểm sát nhân dân các tỉnh: Bến Tre, Cà Mau) tổng kết năm 2027. Các đơn vị trong Cụm gồm VKSND tỉnh Bến Tre, VKSND tỉnh Cà Mau.',
      ['Viện kiểm sát nhân dân tỉnh Bến Tre', 'Viện kiểm sát nhân dân tỉnh Cà Mau'],
    ],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));

  it('belong to one bloc that the headline describes and the text numbers', () => {
    const names = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name ?? '');
    const body = 'Ngày 5/12/2027, Cụm thi đua số 8 tỉnh Lam Hải tổng kết năm 2027.';
    expect(names(`Cụm thi đua các xã miền biển họp\n\n${body}`)).toHaveLength(1);
    expect(names(`Khối thi đua các xã miền biển họp\n\n${body}`)).toHaveLength(2);
  });
});

describe('meetings whose day and place nobody tells are none', () => {
  it.each([
    ['Cụm thi đua số 3 vừa tổng kết năm 2027.', 0],
    ['Cụm thi đua số 3 vừa tổng kết năm 2027 tại xã Bến Đá.', 1],
    ['Mới đây, Khối thi đua số 3 tổ chức ký kết giao ước thi đua năm 2027.', 0],
    ['Ngày 5/12/2027, Khối thi đua số 3 tổ chức ký kết giao ước thi đua năm 2028.', 1],
  ])('%s', (text, count) => expect(recordOf(text).meetings).toHaveLength(count));
});
