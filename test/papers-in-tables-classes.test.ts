import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, year, status, bloc }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count}`} | ${year} ${status}${bloc ? ` ${bloc}` : ''}`,
  );

const ASKED = `TỜ TRÌNH
Về việc đề nghị khen thưởng năm 2027

UBND huyện kính trình UBND tỉnh khen thưởng cho các tập thể, cá nhân theo danh sách dưới đây:

`;
const GIVEN = 'DANH SÁCH\nCÁC ĐƠN VỊ ĐƯỢC KHEN THƯỞNG NĂM 2027\n\n';

describe('heads in two rows', () => {
  it.each([
    [
      `${ASKED}TT | Tên đơn vị | Đề nghị khen | | Ghi chú
 | | Danh hiệu | Hình thức |
1 | Trạm Y tế xã Bến Đá | | Giấy khen của Giám đốc Sở Y tế |
2 | Phòng Dân số | Tập thể lao động xuất sắc | |
3 | Khoa Nhi | Tập thể lao động xuất sắc | Bằng khen của UBND tỉnh |`,
      [
        'Giấy khen của Giám đốc Sở Y tế → Trạm Y tế xã Bến Đá | 2027 recommended',
        'Tập thể lao động xuất sắc → Phòng Dân số | 2027 recommended',
        'Tập thể lao động xuất sắc → Khoa Nhi | 2027 recommended',
        'Bằng khen của UBND tỉnh → Khoa Nhi | 2027 recommended',
      ],
    ],
    // what each had before is no proposal
    [
      `${ASKED}TT | Họ và tên | Khen thưởng | | Số phiếu
 | | Danh hiệu đã đạt | Hình thức đề nghị |
1 | Trần Hậu Nhàn | | Bằng khen của UBND tỉnh | 11/13
2 | Lê Thị Mai | | Bằng khen của UBND tỉnh | 5/13`,
      ['Bằng khen của UBND tỉnh → Trần Hậu Nhàn | 2027 recommended'],
    ],
    // points, not awards
    [
      `BÁO CÁO
Kết quả chấm điểm năm 2027

TT | Đơn vị | Điểm | | Xếp hạng
 | | Tự chấm | Khối chấm |
1 | Sở Y tế | 98 | 97 | 1
2 | Sở Nội vụ | 95 | 93 | 2`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('names under the award that heads their column', () => {
  it.each([
    [
      `${GIVEN}STT | Khối thi đua | Cờ thi đua của Bộ Y tế | Bằng khen của Bộ trưởng Bộ Y tế
1 | Khối thi đua số 1 | Bệnh viện Bạch Mai | Bệnh viện K; Viện Dinh dưỡng
2 | Khối thi đua số 2 | Bệnh viện Phổi Trung ương | -
 | Tổng | 02 | 02`,
      [
        'Cờ thi đua của Bộ Y tế → Bệnh viện Bạch Mai | 2027 awarded Khối thi đua số 1',
        'Bằng khen của Bộ trưởng Bộ Y tế → Bệnh viện K | 2027 awarded Khối thi đua số 1',
        'Bằng khen của Bộ trưởng Bộ Y tế → Viện Dinh dưỡng | 2027 awarded Khối thi đua số 1',
        'Cờ thi đua của Bộ Y tế → Bệnh viện Phổi Trung ương | 2027 awarded Khối thi đua số 2',
      ],
    ],
    // a head over both, and a bloc over the rows below it
    [
      `DANH SÁCH
ĐỀ NGHỊ KHEN THƯỞNG NĂM 2027

STT | Cụm thi đua | Danh hiệu đề nghị | |
 | | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh |
1 | Cụm thi đua số 3 | Xã Bến Đá | Xã Kim Bình, xã An Khê |
 | | Xã Tân Hòa | |`,
      [
        'Cờ thi đua của UBND tỉnh → Xã Bến Đá | 2027 recommended Cụm thi đua số 3',
        'Bằng khen của UBND tỉnh → Xã Kim Bình | 2027 recommended Cụm thi đua số 3',
        'Bằng khen của UBND tỉnh → xã An Khê | 2027 recommended Cụm thi đua số 3',
        'Cờ thi đua của UBND tỉnh → Xã Tân Hòa | 2027 recommended Cụm thi đua số 3',
      ],
    ],
    // of the year of the row
    [
      `BÁO CÁO
Kết quả khen thưởng của Khối

Năm | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh
2025 | Sở Y tế | Sở Nội vụ
2026 | Sở Tư pháp | Không`,
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | 2025 awarded',
        'Bằng khen của UBND tỉnh → Sở Nội vụ | 2025 awarded',
        'Cờ thi đua của UBND tỉnh → Sở Tư pháp | 2026 awarded',
      ],
    ],
    // numbers that nobody has
    [
      `${GIVEN}STT | Khối thi đua | Cờ thi đua của Bộ Y tế | Bằng khen của Bộ trưởng Bộ Y tế
1 | Khối thi đua số 1 | 2 | 3`,
      [],
    ],
    // who examines, not who receives
    [
      `PHỤ LỤC
THẨM QUYỀN VÀ MỨC THƯỞNG

TT | Danh mục | Cờ thi đua | Bằng khen
1 | Cơ quan thẩm định | Sở Nội vụ | Ban Thi đua`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});
