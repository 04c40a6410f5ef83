import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Lines, lists and lines of tables that only look like those of a rule, each beside one that the rule is for.

describe('a table ruled with dashes', () => {
  const under = (rule: string): string[] =>
    recipientNames(
      `CÔNG TY CÀ PHÊ BẾN ĐÁ\n\nDANH SÁCH\nCá nhân được khen thưởng năm 2027\n\nA. GIẤY KHEN CỦA GIÁM ĐỐC\n\nTT  Họ và tên         Năm sinh   Chức vụ, đơn vị\n${rule}\n1   Tô Văn Hải        1961       Đội trưởng Đội 2, Công ty\n                                 Cà phê Tân Khê\n2   H' Nhàn Niê       1974       Công nhân Đội 5\n3   Kiều Văn Phú      1980       Công nhân Đội 6\n`,
    );
  it('has two of them under "TT"', () =>
    expect(under('--  ----------------  --------   ------------------------')).toEqual([
      'Tô Văn Hải',
      "H' Nhàn Niê",
      'Kiều Văn Phú',
    ]));
  it('has none where pairs of dashes stand alone', () => expect(under('--  --  --  --')).not.toContain('Kiều Văn Phú'));
});

describe('a name of the highlands', () => {
  it('goes on behind a blank', () =>
    expect(recipientNames("UBND tỉnh tặng Bằng khen cho bà H' Nhàn Niê và ông Tô Hải.")).toEqual([
      "H' Nhàn Niê",
      'Tô Hải',
    ]));
  it('is none behind another letter', () =>
    expect(recipientNames("UBND tỉnh tặng Bằng khen cho tổ B' Nhàn Niê và ông Tô Hải.")).not.toContain("B' Nhàn Niê"));
});

describe('a remark in a line of its own between an award and its list', () => {
  const under = (remark: string): string[] =>
    recipientNames(
      `CÔNG TY CÀ PHÊ BẾN ĐÁ\n\nDANH SÁCH\nTập thể, cá nhân được khen thưởng năm 2027\n\nA. CỜ THI ĐUA CỦA CÔNG TY\n(${remark})\n1. Đội sản xuất số 3;\n2. Phòng Kế toán.\n`,
    );
  it('tells of all of them', () =>
    expect(under('Tặng đơn vị dẫn đầu các khối thi đua')).toEqual(['Đội sản xuất số 3', 'Phòng Kế toán']));
  it('makes a proposal of them', () => expect(under('Đề nghị tặng đơn vị dẫn đầu các khối thi đua')).toEqual([]));
  it('makes a condition of them', () => expect(under('Tặng đơn vị dẫn đầu các khối thi đua nếu đủ điểm')).toEqual([]));
});

describe('fields in a list of departments', () => {
  const members = (fields: string): string[] => memberNames(`Khối thi đua số 2 gồm các Sở: Nội vụ, ${fields}.`);
  it('end where a longer one begins', () =>
    expect(members('Tài chính, Kế hoạch và Đầu tư, Tư pháp')).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Kế hoạch và Đầu tư',
      'Sở Tư pháp',
    ]));
  it('are one with a comma elsewhere', () =>
    expect(memberNames('Khối thi đua số 2 gồm các Phòng: Nội vụ, Tài chính, Kế hoạch và Tư pháp.')).toEqual([
      'Phòng Nội vụ',
      'Phòng Tài chính, Kế hoạch',
      'Phòng Tư pháp',
    ]));
  it('are parted where they receive', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho các Sở: Nội vụ, Tài chính, Kế hoạch và Đầu tư.')).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Kế hoạch và Đầu tư',
    ]));
});

describe('a place that begins with the word for a hamlet', () => {
  it('is a commune in a list of them', () =>
    expect(memberNames('Cụm thi đua số 5 gồm các xã Tân Khê, Bản Hồ, Ngũ Chỉ Sơn.')).toEqual([
      'xã Tân Khê',
      'xã Bản Hồ',
      'xã Ngũ Chỉ Sơn',
    ]));
  it('is a hamlet in small letters', () =>
    expect(memberNames('Cụm thi đua số 5 gồm các xã Tân Khê, Bến Đá, bản Hồ.')).not.toContain('xã bản Hồ'));
});

describe('a member and who attends for it', () => {
  const minutes = (list: string): string[] =>
    memberNames(
      `BIÊN BẢN\nHọp tổng kết năm 2027 của Cụm thi đua số 5\n\n1. Đại diện các đơn vị thành viên trong Cụm:\n- Ông Tô Hải, Chủ tịch UBND xã Tân Khê;\n- Bà Hà Nhàn, Phó Chủ tịch UBND xã Bến Đá.\n\n2. Nội dung\nCụm thi đua số 5 gồm 02 đơn vị: ${list}.\n`,
    );
  it('are one, called as the list calls it', () =>
    expect(minutes('xã Tân Khê, xã Bến Đá')).toEqual(['xã Tân Khê', 'xã Bến Đá']));
  it('are two where the list names another', () =>
    expect(minutes('xã Tân Khê, xã Vân Trạch')).toEqual(['xã Tân Khê', 'UBND xã Bến Đá', 'xã Vân Trạch']));
});

describe('a company that manages', () => {
  const given = (company: string): string[] =>
    recipientNames(`UBND tỉnh tặng Cờ thi đua cho ${company} và Chi cục Thú y.`);
  it('goes on with what it runs', () =>
    expect(given('Công ty TNHH MTV Quản lý, khai thác công trình thủy lợi Bến Đá')).toEqual([
      'Công ty TNHH MTV Quản lý, khai thác công trình thủy lợi Bến Đá',
      'Chi cục Thú y',
    ]));
  it('ends where its name does', () =>
    expect(given('Công ty TNHH MTV Tân Khê, khai thác công trình thủy lợi Bến Đá')).not.toContain(
      'Công ty TNHH MTV Tân Khê, khai thác công trình thủy lợi Bến Đá',
    ));
});

describe('a line under a list of recipients', () => {
  const last = (line: string): string[] =>
    recipientNames(`UBND huyện tặng Giấy khen cho các tập thể:\n1. Nhà ăn ca\n2. ${line}`);
  it('names one', () => expect(last('Kho dầu')).toEqual(['Nhà ăn ca', 'Kho dầu']));
  it('is what minutes tell next', () => {
    expect(last('Kết luận')).toEqual(['Nhà ăn ca']);
    expect(last('Thảo luận')).toEqual(['Nhà ăn ca']);
  });
});

describe('what is registered at the closing of a year', () => {
  const registered = (when: string): string[] =>
    awardLines(`Khối thi đua số 2 tổng kết năm 2027. Có 03 xã đăng ký Cờ thi đua ngay từ đầu năm${when}.`);
  it('was for that year since it began', () => expect(registered('')).toEqual(['Cờ thi đua → #3 2027']));
  it('is for the next', () => expect(registered(' tới')).toEqual(['Cờ thi đua → #3 2028']));
});

describe('who is passed over', () => {
  const given = (reason: string): string[] =>
    awardLines(`Khối thi đua số 2 bình xét năm 2027. Báo Bến Đá không tham gia bình xét do năm 2026 ${reason}.`);
  it('had something before', () =>
    expect(given('đã được tặng Bằng khen của UBND tỉnh')).toEqual(['Bằng khen của UBND tỉnh → Báo Bến Đá 2026']));
  it('had nothing', () => expect(given('chưa được tặng Bằng khen của UBND tỉnh')).toEqual([]));
});

describe('an institute for what is written small', () => {
  it('has a number', () =>
    expect(recipientNames('Bộ Y tế tặng Bằng khen cho Viện Nghiên cứu nuôi trồng thủy sản II.')).toEqual([
      'Viện Nghiên cứu nuôi trồng thủy sản II',
    ]));
  it('has none of the next sentence', () =>
    expect(recipientNames('Bộ Y tế tặng Bằng khen cho Viện Nghiên cứu nuôi trồng thủy sản 15 triệu đồng.')).toEqual(
      [],
    ));
});

describe('a province behind a comma', () => {
  const listed = (line: string): string[] =>
    recipientNames(`Bộ Y tế tặng Bằng khen cho các tập thể:\n1. ${line};\n2. Trạm Y tế Tân Khê;`);
  it('is where a works is', () =>
    expect(listed('Xí nghiệp Chế biến Bến Đá, Nghệ An')[0]).toBe('Xí nghiệp Chế biến Bến Đá, Nghệ An'));
  it('is none of a works of another province', () =>
    expect(listed('Xí nghiệp Chế biến Hà Tĩnh, Nghệ An')[0]).toBe('Xí nghiệp Chế biến Hà Tĩnh'));
});

describe('the days on which a bloc met', () => {
  const days = (line: string): (string | null)[] =>
    recordOf(
      `CỤM THI ĐUA SỐ 2\nTỈNH BẾN ĐÁ\n\nSố: 04/BC-CTĐ\n\nBÁO CÁO\nKết quả hoạt động của Cụm thi đua số 2 năm 2027\n\n1. Ngày 14/3/2027, tại xã Tân Khê, Cụm tổ chức hội nghị ký kết giao ước thi đua.\n2. ${line}\n`,
    ).meetings.map(({ date }) => date);
  it('are those of its report', () =>
    expect(days('Ngày 18/7/2027, Cụm sơ kết 6 tháng đầu năm tại xã Bến Đá.')).toEqual(['2027-03-14', '2027-07-18']));
  it('are none of its head', () =>
    expect(days('Ngày 18/7/2027, Cụm trưởng sơ kết 6 tháng đầu năm tại xã Bến Đá.')).toEqual(['2027-03-14']));
  it('are none on which it did something else', () =>
    expect(days('Ngày 18/7/2027, Cụm trao quà cho hộ nghèo tại xã Bến Đá.')).toEqual(['2027-03-14']));
});
