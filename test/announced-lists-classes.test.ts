import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Lists of papers that a sentence announces over sections: of places in a decision, of blocs in a notice.

describe('"có tên dưới đây" in an article', () => {
  const decision = (counted: string, second: string): string[] =>
    awardLines(`UBND TỈNH LAM HẢI
Số: 12/QĐ-UBND
QUYẾT ĐỊNH
Về việc tặng Bằng khen

Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ${counted} đã có thành tích xuất sắc trong công tác phòng, chống lụt, bão năm 2026.

I. HUYỆN BẾN ĐÁ
1. Phòng Y tế;
2. Ông Tô Văn Hải, Hạt trưởng Hạt Quản lý đê Bến Đá.

${second}
1. Hạt Quản lý đê Tân Khê.

Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.
`);
  it('leads to names by places', () =>
    expect(decision('2 tập thể và 1 cá nhân (có tên dưới đây)', 'II. CÁC ĐƠN VỊ THUỘC TỈNH')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Phòng Y tế 2026',
      'Bằng khen của Chủ tịch UBND tỉnh → Tô Văn Hải 2026',
      'Bằng khen của Chủ tịch UBND tỉnh → Hạt Quản lý đê Tân Khê 2026',
    ]));
  it('leads to no others than are counted', () =>
    expect(decision('1 tập thể và 1 cá nhân (có tên dưới đây)', 'II. HUYỆN TÂN KHÊ')).not.toContain(
      'Bằng khen của Chủ tịch UBND tỉnh → Hạt Quản lý đê Tân Khê 2026',
    ));
  it('is what names them', () =>
    expect(decision('2 tập thể và 1 cá nhân', 'II. HUYỆN TÂN KHÊ')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → #2 2026',
      'Bằng khen của Chủ tịch UBND tỉnh → #1 2026',
    ]));
});

describe('results that a notice announces', () => {
  const notice = (announced: string): string[] =>
    awardLines(`SỞ NỘI VỤ TỈNH LAM HẢI
Số: 12/TB-SNV
THÔNG BÁO
Về công tác thi đua, khen thưởng

Căn cứ Quyết định số 205/QĐ-UBND ngày 30/01/2027 của Chủ tịch UBND tỉnh, Sở Nội vụ ${announced}:

I. KHỐI THI ĐUA CÁC SỞ KINH TẾ
1. Cờ thi đua của UBND tỉnh: Sở Công Thương.
2. Năm 2027: Khối trưởng - Sở Tài chính.
`);
  it('were given, bloc by bloc, of the first year', () =>
    expect(
      notice(
        'thông báo kết quả khen thưởng phong trào thi đua năm 2026 và danh sách đơn vị điều hành năm 2027 như sau',
      ),
    ).toEqual(['Cờ thi đua của UBND tỉnh → Sở Công Thương 2026']));
  it('are none where it tells what may be registered', () =>
    expect(notice('thông báo việc đăng ký danh hiệu thi đua năm 2027 như sau')).not.toContain(
      'Cờ thi đua của UBND tỉnh → Sở Công Thương 2026',
    ));
});
