import { describe, expect, it } from 'vitest';
import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';
import { awardsOf } from './awards-of.js';

function recordOf(text: string): ExtractionRecord {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document));
}

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
