import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Sentences that only look like those of a rule, as a second reader of the rules found them; each beside one that the rule is for.

const heads = (text: string): string[] =>
  recordOf(text).heads.map(({ bloc, org, role }) => [bloc, org, role].join(' '));

describe('who came for a unit', () => {
  const minutes = (line: string): string[] =>
    heads(
      `BIÊN BẢN\nHội nghị tổng kết Cụm thi đua số 5 năm 2027\nThành phần:\n${line}\n- Sở Nội vụ: ông Tô Hải, Phó Giám đốc;\n`,
    );
  it.each([
    ['- Sở Y tế: bà Hà Nhàn, Giám đốc, Cụm trưởng;', 'head'],
    ['- Sở Y tế: bà Hà Nhàn, Giám đốc, Cụm phó năm 2027;', 'deputy'],
    ['- Sở Y tế: bà Hà Nhàn, Giám đốc - Cụm trưởng Cụm thi đua số 5;', 'head'],
  ])('tells by a title that it leads: %s', (line, role) =>
    expect(minutes(line)).toEqual([`Cụm thi đua số 5 Sở Y tế ${role}`]),
  );
  it.each([
    '- Đảng ủy xã Tân Khê: ông Tô Hải, Phó Bí thư, Trưởng khối Dân vận;',
    '- UBMTTQ xã Bến Đá: bà Hà Nhàn, Chủ tịch, Phó trưởng khối Dân vận;',
    '+ Ngân hàng TMCP Bến Đá: ông Tô Hải, Trưởng Khối Khách hàng doanh nghiệp;',
    '- Công ty Viễn thông Bến Đá: ông Tô Hải, Phó Giám đốc kiêm Trưởng khối Kỹ thuật;',
    '- Trường THPT Vân Trạch: bà Hà Nhàn, giáo viên, Khối trưởng khối 12;',
    '- Trường THPT Vân Trạch: bà Hà Nhàn, giáo viên, Khối trưởng;',
  ])('leads something else: %s', (line) => expect(minutes(line)).toEqual([]));
});

describe('a line under a role', () => {
  it('names who leads, beside one that says so itself', () =>
    expect(
      heads(
        'Kết quả bầu Khối trưởng năm 2028:\n- Khối thi đua số 1: Sở Y tế.\n- Khối thi đua số 2: Sở Tài chính (Khối trưởng), Sở Tư pháp (Khối phó).',
      ),
    ).toContain('Khối thi đua số 1 Sở Y tế head'));
  it.each([
    'Phân công báo cáo tại hội nghị giao ban Khối trưởng:\n- Khối thi đua số 1: Sở Y tế.\n- Các Khối trưởng chuẩn bị tham luận.',
    'I. Nhiệm vụ của Khối trưởng\n1. Khối thi đua số 1: Sở Y tế.\n2. Khối trưởng chủ trì ký kết giao ước thi đua.',
    'I. Nhiệm vụ của Khối trưởng\n1. Khối thi đua số 1: Sở Y tế.\n2. Khối thi đua số 2: Sở Nội vụ chuẩn bị tài liệu cho Khối trưởng.',
  ])('tells what leaders do: %s', (text) => expect(heads(text)).toEqual([]));
});

describe('the further days of a report', () => {
  const days = (line: string): (string | null)[] =>
    recordOf(
      `CỤM THI ĐUA SỐ 2\nTỈNH BẾN ĐÁ\n\nSố: 04/BC-CTĐ\n\nBÁO CÁO\nKết quả hoạt động của Cụm thi đua số 2 năm 2027\n\n1. Ngày 14/3/2027, tại xã Tân Khê, Cụm tổ chức hội nghị ký kết giao ước thi đua.\n2. ${line}\n`,
    )
      .meetings.map(({ date }) => date)
      .slice(1);
  it.each([
    ['Ngày 18/7/2027, Cụm sơ kết 6 tháng đầu năm tại xã Bến Đá.', '2027-07-18'],
    ['Ngày 19/9/2027, Cụm đã tổ chức họp chấm điểm tại xã Vân Trạch.', '2027-09-19'],
    ['Ngày 19/11/2027, tại xã Vân Trạch, Cụm tổ chức Hội nghị tổng kết.', '2027-11-19'],
  ])('are those on which it met: %s', (line, day) => expect(days(line)).toEqual([day]));
  it.each([
    'Ngày 20/5/2027, Cụm tham gia hội nghị điển hình tiên tiến tỉnh Bến Đá lần thứ VI.',
    'Ngày 05/7/2027, Cụm đã gửi báo cáo sơ kết 6 tháng đầu năm về Sở Nội vụ.',
    'Ngày 15/11/2027, Cụm ban hành kế hoạch tổng kết năm.',
    'Ngày 15/6/2027, Cụm tổ chức kiểm tra chéo, tổng kết điểm của các đơn vị.',
    'Ngày 02/9/2027, Cụm tổ chức giải bóng chuyền, tổng kết trao giải tại xã Bến Đá.',
    'Ngày 10/9/2027, Cụm phối hợp tổ chức hội nghị tuyên truyền pháp luật tại xã Vân Trạch.',
    'Ngày 10/9/2027, Cụm tổ chức hội nghị tuyên truyền pháp luật tại xã Vân Trạch.',
    'Ngày 22/12/2027, Khối hoàn thành báo cáo tổng kết gửi Ban Thi đua.',
    'Ngày 10/02/2028, Cụm sẽ tổ chức hội nghị ký kết giao ước thi đua năm 2028.',
  ])('are none of what else it did: %s', (line) => expect(days(line)).toEqual([]));
});

describe('what the sentence tells of a year', () => {
  const years = (text: string): (number | null)[] => recordOf(text).awards.map(({ year }) => year);
  const told = 'Sở Y tế được tặng Cờ thi đua năm 2026; Sở Nội vụ được tặng';
  it('is of the one under review', () =>
    expect(years(`Khối thi đua số 2 tổng kết năm 2027. Trong năm, ${told} Bằng khen của Chủ tịch UBND tỉnh.`)).toEqual([
      2026, 2027,
    ]));
  it('is of the same one', () =>
    expect(
      years(
        `Khối thi đua số 2 tổng kết năm 2027. Trong năm, ${told} Cờ thi đua của Chính phủ năm 2025; Sở Tư pháp được nhận Bằng khen của Thủ tướng Chính phủ cùng năm.`,
      ),
    ).toEqual([2026, 2025, 2025]));
  it.each([
    'Sáng 15/01/2028, UBND tỉnh Bến Đá tổ chức hội nghị biểu dương. Ghi nhận những thành tích đạt được trong năm, Sở Y tế được tặng Cờ thi đua năm 2027; Sở Nội vụ được tặng Bằng khen của Chủ tịch UBND tỉnh.',
    'Sáng 15/01/2028, Công ty Bến Đá tổ chức hội nghị biểu dương. Với thành tích xuất sắc trong năm, Đội 3 được tặng Giấy khen của Giám đốc Công ty năm 2027; Phòng Kế toán được tặng danh hiệu Tập thể lao động tiên tiến.',
    'Báo Bến Đá, ngày 15/01/2028. Trong năm, Sở Y tế được tặng Cờ thi đua năm 2027; Sở Nội vụ được tặng Bằng khen của Chủ tịch UBND tỉnh.',
  ])('is none of the day: %s', (text) => expect(years(text)).toEqual([2027, 2027]));
});

describe('what is registered "từ đầu năm"', () => {
  const years = (told: string): (number | null)[] => [
    ...new Set(
      recordOf(
        `Khối thi đua số 2 tổng kết năm 2027, phát động thi đua năm 2028. Các đơn vị đã cùng ký giao ước. ${told}`,
      ).awards.map(({ year }) => year),
    ),
  ];
  it.each([
    'Sở Y tế đăng ký Cờ thi đua của UBND tỉnh ngay từ đầu năm.',
    'Sở Y tế đăng ký Cờ thi đua của UBND tỉnh, Bằng khen của UBND tỉnh ngay từ đầu năm.',
    'Sở Y tế ngay từ đầu năm đăng ký Cờ thi đua của UBND tỉnh.',
  ])('was for the year that is closed: %s', (told) => expect(years(told)).toEqual([2027]));
  it.each([
    'Sở Y tế, Sở Nội vụ đăng ký Cờ thi đua của UBND tỉnh; các đơn vị quyết tâm thi đua sôi nổi từ đầu năm.',
    'Phấn đấu hoàn thành chỉ tiêu ngay từ đầu năm, Sở Y tế đăng ký danh hiệu Cờ thi đua của UBND tỉnh.',
    'Hội nghị thống nhất các đơn vị phải triển khai ngay từ đầu năm và có 03 đơn vị đăng ký Cờ thi đua của UBND tỉnh.',
  ])('is for the next where something else is done since then: %s', (told) => expect(years(told)).toEqual([2028]));
});

describe('what somebody had who is passed over', () => {
  const given = (told: string): string[] => awardLines(`Khối thi đua số 2 tổng kết năm 2027. Sở Y tế ${told}.`);
  it('is told with its year', () =>
    expect(given('không bình xét do năm 2026 đã được tặng Cờ thi đua của UBND tỉnh')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2026',
    ]));
  it.each([
    'không tham gia bình xét do đã được UBND tỉnh tặng Cờ thi đua năm trước',
    'không tham gia bình xét do đã được tặng Cờ thi đua 2 năm liên tục',
    'chưa tham gia bình xét vì đã được xem xét tặng Cờ thi đua ở Khối khác',
    'không bình xét do đã được Bộ Y tế bình chọn tặng Cờ thi đua theo ngành',
    'không bình xét do năm 2026 đã được Bộ Y tế bình chọn tặng Cờ thi đua theo ngành',
    'không bình xét do năm 2026 đã được xem xét tặng Cờ thi đua của UBND tỉnh',
  ])('is left without: %s', (told) => expect(given(told)).toEqual([]));
});
