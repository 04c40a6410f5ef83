import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** Each example: a text, then "kind year name" of each bloc. */
const BLOCS: readonly (readonly [text: string, found: readonly string[]])[] = [
  // kinds, levels and years of blocs
  ['Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.', ['khoi 2027 Khối thi đua số 3 tỉnh Lam Hải']],
  [
    'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổ chức hội nghị tổng kết công tác năm 2027 và ký giao ước thi đua năm 2028.',
    ['khoi 2027 Khối thi đua số 3 tỉnh Lam Hải'],
  ],
  ['Ngày 12-1-2028, Cụm thi đua số 2 tổ chức hội nghị ký giao ước thi đua năm 2028.', ['cum 2028 Cụm thi đua số 2']],
  ['Ngày 12-1-2028, Khối thi đua số 3 triển khai nhiệm vụ năm 2028.', ['khoi 2028 Khối thi đua số 3']],
  ['Ngày 12-7-2028, Khối thi đua số 3 sơ kết 6 tháng đầu năm 2028.', ['khoi 2028 Khối thi đua số 3']],
  ['Ngày 12-7-2028, Khối thi đua số 3 sơ kết 6 tháng đầu năm.', ['khoi 2028 Khối thi đua số 3']],
  ['Ngày 26-5-2028, Cụm thi đua các trường THPT tổng kết năm học 2027-2028.', ['cum 2028 Cụm thi đua các trường THPT']],
  [
    'Sáng 5-12-2027, Khối thi đua số 3 (gọi tắt là Khối 3) tổng kết năm 2027. Khối 3 gồm 8 đơn vị.',
    ['khoi 2027 Khối thi đua số 3'],
  ],
  [
    'Sáng 5-12-2027, Khối thi đua các sở, ban, ngành (Khối thi đua số 3) tổng kết năm 2027.',
    ['khoi 2027 Khối thi đua các sở, ban, ngành (Khối thi đua số 3)'],
  ],
  [
    'Sáng 5-12-2027, Khối thi đua số 3 và Khối thi đua số 4 tổng kết năm 2027.',
    ['khoi 2027 Khối thi đua số 3', 'khoi 2027 Khối thi đua số 4'],
  ],
  ['Sáng 5-12-2027, các khối thi đua tổng kết năm 2027.', []],
  ['Sáng 5-12-2027, Đảng ủy Khối các cơ quan tỉnh tổng kết năm 2027.', []],
  ['Sáng 5-12-2027, Công đoàn Khối Doanh nghiệp tổng kết năm 2027.', []],
  ['Sáng 5-12-2027, 12 cụm thi đua tổng kết năm 2027.', []],
  ['Sáng 5-12-2027, Sở Y tế dẫn đầu Cụm thi đua của tỉnh.', []],
  [
    'Sáng 5-12-2027, Cụm thi đua số 1 - Khối các huyện miền núi tổng kết năm 2027.',
    ['cum 2027 Cụm thi đua số 1 - Khối các huyện miền núi'],
  ],
  ['Sáng 5-12-2027, Cụm thi đua 4 đoàn kinh tế tổng kết năm 2027.', ['cum 2027 Cụm thi đua 4 đoàn kinh tế']],
  ['Sáng 5-12-2027, khối thi đua 6 tháng đầu năm có 3 đợt.', []],
  ['Sáng 5-12-2027, Khối thi đua 01 huyện Tân Khê tổng kết năm 2027.', ['khoi 2027 Khối thi đua 01 huyện Tân Khê']],
  [
    'Sáng 5-12-2027, Cụm thi đua số 4, thuộc Sở Giáo dục và Đào tạo tổng kết năm 2027.',
    ['cum 2027 Cụm thi đua số 4, thuộc Sở Giáo dục và Đào tạo'],
  ],
  [
    'Sáng 5-12-2027, Khối thi đua số 3 thuộc UBND tỉnh Lam Hải tổng kết năm 2027.',
    ['khoi 2027 Khối thi đua số 3 thuộc UBND tỉnh Lam Hải'],
  ],
  [
    'Sáng 5-12-2027, Khối thi đua số 3 trực thuộc Bộ Y tế tổng kết năm 2027.',
    ['khoi 2027 Khối thi đua số 3 trực thuộc Bộ Y tế'],
  ],
  ['Sáng 5-12-2027, Khối trưởng Khối thi đua số 3, Sở Y tế là Khối phó năm 2027.', ['khoi 2027 Khối thi đua số 3']],
  [
    'Sáng 5-12-2027, Cụm thi đua các tỉnh Đông Nam Bộ, Tây Nguyên và Lào tổng kết năm 2027.',
    ['cum 2027 Cụm thi đua các tỉnh Đông Nam Bộ, Tây Nguyên và Lào'],
  ],
  [
    'Sáng 5-12-2027, Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh tổng kết năm 2027.',
    ['khoi 2027 Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh'],
  ],
  [
    'Sáng 5-12-2027, Cụm thi đua các xã vùng cao, tổ chức hội nghị tổng kết năm 2027.',
    ['cum 2027 Cụm thi đua các xã vùng cao'],
  ],
  ['Sáng 5-12-2027, Khối thi đua số 3 (gồm 7 xã) tổng kết năm 2027.', ['khoi 2027 Khối thi đua số 3']],
  ['Sáng 5-12-2027, Khối thi đua số 3 (Trưởng khối là Sở Y tế) tổng kết năm 2027.', ['khoi 2027 Khối thi đua số 3']],
  [
    'Sáng 5-12-2027, Khối thi đua số 3 (khối văn hóa - xã hội) tổng kết năm 2027.',
    ['khoi 2027 Khối thi đua số 3 (khối văn hóa - xã hội)'],
  ],
  ['Sáng 5-12-2027, Cụm thi đua số 3 Quân khu 9 tổng kết năm 2027.', ['cum 2027 Cụm thi đua số 3 Quân khu 9']],
  ['Sáng 5-12-2027, Cụm thi đua số 3 ngành Y tế tổng kết năm 2027.', ['cum 2027 Cụm thi đua số 3 ngành Y tế']],
  [
    'Sáng 5-12-2027, Cụm thi đua số 3 khu vực phía Nam tổng kết năm 2027.',
    ['cum 2027 Cụm thi đua số 3 khu vực phía Nam'],
  ],
  ['Sáng 5-12-2027, Khối thi đua XIII tổng kết năm 2027.', ['khoi 2027 Khối thi đua XIII']],
  ['Sáng 5-12-2027, Khối thi đua Doanh nghiệp II tổng kết năm 2027.', ['khoi 2027 Khối thi đua Doanh nghiệp II']],
];

/** Each example: a text, then "date venue year bloc" of each meeting. */
const MEETINGS: readonly (readonly [text: string, found: readonly string[]])[] = [
  // where and when they meet
  [
    'Ngày 5-12-2027, tại hội trường Sở Y tế, Khối thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 hội trường Sở Y tế 2027 Khối thi đua số 3'],
  ],
  ['Tại Sở Y tế, ngày 5-12-2027, Khối thi đua số 3 tổng kết năm 2027.', ['2027-12-05 Sở Y tế 2027 Khối thi đua số 3']],
  ['Ngày 5/12, Khối thi đua số 3 tổng kết năm 2027.', ['2027-12-05 null 2027 Khối thi đua số 3']],
  [
    'Khối thi đua số 3 tổng kết năm 2027. Hội nghị được tổ chức ngày 5-12-2027 tại Sở Y tế.',
    ['2027-12-05 Sở Y tế 2027 Khối thi đua số 3'],
  ],
  [
    'Trước ngày 30-11-2027, các đơn vị gửi báo cáo. Ngày 5-12-2027, Khối thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 null 2027 Khối thi đua số 3'],
  ],
  [
    'Theo Quyết định số 12/QĐ-UBND ngày 1-2-2027, ngày 5-12-2027, Khối thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 null 2027 Khối thi đua số 3'],
  ],
  [
    'Sở Y tế đăng cai tổ chức hội nghị tổng kết năm 2027 của Khối thi đua số 3 ngày 5-12-2027.',
    ['2027-12-05 Sở Y tế 2027 Khối thi đua số 3'],
  ],
  [
    'Trong hai ngày 20 và 21-12-2027, Khối thi đua số 3 và Khối thi đua số 4 lần lượt tổng kết năm 2027.',
    ['2027-12-20 null 2027 Khối thi đua số 3', '2027-12-21 null 2027 Khối thi đua số 4'],
  ],
  ['Khối thi đua số 3 họp báo ngày 5-12-2027.', []],
  ['Bến Đá, 5-12-2027. Khối thi đua số 3 tổng kết năm 2027.', ['2027-12-05 Bến Đá 2027 Khối thi đua số 3']],
  [
    'Ngày 5-12-2027, tại nhà văn hóa thôn Hòa Tân, Cụm thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 nhà văn hóa thôn Hòa Tân 2027 Cụm thi đua số 3'],
  ],
  [
    'Ngày 5-12-2027, tại phòng họp A, Kho bạc Nhà nước tỉnh, Khối thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 phòng họp A, Kho bạc Nhà nước tỉnh 2027 Khối thi đua số 3'],
  ],
  [
    'Ngày 5-12-2027, tại khách sạn Bến Đá, Khối thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 khách sạn Bến Đá 2027 Khối thi đua số 3'],
  ],
  [
    'Ngày 5-12-2027, tại hội trường Hội Cựu chiến binh (CCB) tỉnh Lam Hải, Khối thi đua số 3 tổng kết năm 2027.',
    ['2027-12-05 hội trường Hội Cựu chiến binh (CCB) tỉnh Lam Hải 2027 Khối thi đua số 3'],
  ],
  [
    '06/12/2027\n\nKhối thi đua số 3 tổng kết năm 2027\n\nSáng qua, Khối thi đua số 3 tổ chức hội nghị tổng kết năm 2027 tại Sở Y tế.',
    ['2027-12-05 Sở Y tế 2027 Khối thi đua số 3'],
  ],
  [
    '06/12/2027\n\nKhối thi đua số 3 tổng kết năm 2027\n\nSáng nay, Khối thi đua số 3 tổ chức hội nghị tổng kết năm 2027 tại Sở Y tế.',
    ['2027-12-06 Sở Y tế 2027 Khối thi đua số 3'],
  ],
];

describe('which blocs a sentence tells of, and what year', () => {
  it.each(BLOCS)('%s', (text, found) =>
    expect(recordOf(text).blocs.map(({ kind, year, name }) => `${kind} ${year} ${name}`)).toEqual(found),
  );
});

describe('when and where they met', () => {
  it.each(MEETINGS)('%s', (text, found) =>
    expect(recordOf(text).meetings.map(({ date, venue, year, bloc }) => `${date} ${venue} ${year} ${bloc}`)).toEqual(
      found,
    ),
  );
});
