import { describe, expect, it } from 'vitest';
import { headLines, memberNames, recipientNames, recordOf } from './record-of.js';

// What costs a whole page its records: two blocs taken for one, a list that stops at the first word for the others; each beside near misses.

describe('blocs that are alike in all but what they are for', () => {
  const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
  const FIRST = 'Ngày 18/01/2027, Cụm thi đua các huyện nội địa gồm: Bến Đá, Tân Khê và Lam Sơn tổng kết năm 2026.';
  const SECOND =
    'Trước đó, ngày 16/01, Cụm thi đua các huyện biên giới gồm: Phú Gia, An Khê và Hòa Lộc cũng tổng kết năm 2026.';
  it.each([
    ['Tổng kết cụm thi đua các huyện', FIRST, SECOND],
    ['Cụm thi đua các huyện tổng kết năm 2026', SECOND, FIRST],
  ])('under the headline "%s", which says less than either', (...lines) =>
    expect(blocsOf(lines.join('\n')).filter((name) => /nội địa|biên giới/.test(name))).toHaveLength(2),
  );
  it.each([
    [
      'Khối thi đua các ngân hàng tổng kết năm 2026',
      'Ngày 18/01/2027, Khối thi đua các ngân hàng thương mại tổng kết năm 2026.',
      'Các thành viên của Khối ngân hàng thương mại đã ký giao ước thi đua.',
    ],
    ['Cụm thi đua các huyện tổng kết năm 2026', FIRST, 'Cụm thi đua các huyện suy tôn huyện Bến Đá dẫn đầu Cụm.'],
  ])('"%s": one under a name that says more', (...lines) => expect(blocsOf(lines.join('\n'))).toHaveLength(1));
});

describe('members behind those who lead', () => {
  const ALL = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Thanh tra tỉnh'];
  it.each([
    'gồm: Sở Y tế (Khối trưởng), Sở Nội vụ (Khối phó), các đơn vị thành viên là Sở Tư pháp, Thanh tra tỉnh.',
    'gồm: Sở Y tế (Khối trưởng), Sở Nội vụ (Khối phó) cùng các đơn vị thành viên: ; Sở Tư pháp; Thanh tra tỉnh.',
    'gồm: Sở Y tế (Khối trưởng), Sở Nội vụ (Khối phó) và các đơn vị còn lại gồm Sở Tư pháp, Thanh tra tỉnh.',
    'gồm Sở Y tế là Khối trưởng, Sở Nội vụ là Khối phó và các thành viên gồm Sở Tư pháp, Thanh tra tỉnh.',
    'gồm Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó, Sở Tư pháp và Thanh tra tỉnh.',
    'gồm Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó cùng các đơn vị: Sở Tư pháp, Thanh tra tỉnh.',
    'gồm 4 đơn vị thuộc khối nội chính của UBND tỉnh Lam Hải, gồm: Sở Y tế, Sở Nội vụ, Sở Tư pháp, Thanh tra tỉnh.',
    'có 4 đơn vị trực thuộc UBND tỉnh Lam Hải, bao gồm: Sở Y tế, Sở Nội vụ, Sở Tư pháp và Thanh tra tỉnh.',
  ])('"… %s"', (words) => expect(memberNames(`Khối thi đua số 3 ${words}`)).toEqual(ALL));

  it.each([
    '1. Khối thi đua các phòng chuyên môn (11 đơn vị): Phòng Tư pháp làm Khối trưởng; Phòng Kinh tế và Thanh tra thành phố cùng làm Khối phó.',
    '1. Khối thi đua các phòng chuyên môn (11 đơn vị): Phòng Tư pháp làm Khối trưởng; Phòng Kinh tế làm Khối phó.',
    'Khối thi đua số 3 gồm Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó.',
  ])('"%s" tells of nobody but those', (text) => expect(memberNames(text)).toEqual([]));

  it.each([
    ['Ngân hàng Nhà nước, Chi nhánh Hà Nội; Cục Thống kê; Bưu điện tỉnh', 'Ngân hàng Nhà nước, Chi nhánh Hà Nội'],
    ['Ngân hàng Nhà nước; Chi nhánh Điện Hà Nội; Bưu điện tỉnh', 'Ngân hàng Nhà nước'],
  ])('"%s": the branch of a bank', (names, first) =>
    expect(memberNames(`Khối thi đua số 3 gồm: ${names}.`)[0]).toBe(first),
  );
});

describe('names that hold words of other things', () => {
  it.each([
    'Trường THPT Lê Anh Xuân',
    'Trường THCS Trần Chú Tâm',
    'Vụ Các vấn đề chung về xây dựng pháp luật',
    'Công ty cổ phần Dệt may 29 tháng 3',
    'Công ty cổ phần May 19/5',
    'Nhà máy Dệt 8-3',
  ])('"%s"', (name) => expect(recipientNames(`Tặng Bằng khen cho ${name} và Sở Y tế.`)).toEqual([name, 'Sở Y tế']));
  it.each([
    ['Tặng Bằng khen cho Trường THPT Lê Lợi, Bà Tô Thị Lan.', ['Trường THPT Lê Lợi', 'Tô Thị Lan']],
    ['Tặng Bằng khen cho Sở Y tế về thành tích xây dựng nông thôn mới.', ['Sở Y tế']],
    ['Tặng Bằng khen cho Công ty May Bến Đá trong tháng 3 năm 2027.', ['Công ty May Bến Đá']],
  ])('"%s": no part of the name', (text, names) => expect(recipientNames(text)).toEqual(names));
});

describe('the year in which a council sits', () => {
  const yearsOf = (title: string, words: string): (number | null)[] =>
    recordOf(`HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
TỈNH LAM HẢI
Số: 09/TB-HĐ
Lam Hải, ngày 25 tháng 3 năm 2028

THÔNG BÁO
${title}

${words}
1. Trình Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho Sở Công Thương.`).awards.map(({ year }) => year);
  const LAST = 'Hội đồng họp xem xét khen thưởng cho các khối thi đua thuộc tỉnh năm 2027 và thống nhất:';
  it.each([
    'Kết quả phiên họp lần thứ nhất năm 2028 của Hội đồng Thi đua - Khen thưởng tỉnh',
    'Kết luận cuộc họp Hội đồng Thi đua - Khen thưởng tỉnh lần thứ 2 năm 2028',
  ])('"%s" is not the one of the merit', (title) => expect(yearsOf(title, LAST)).toEqual([2027]));
  it('but that of the paper where no other is told', () =>
    expect(yearsOf('Kết quả xét khen thưởng năm 2028 của Hội đồng', 'Hội đồng thống nhất:')).toEqual([2028]));
  it('"luân phiên, năm 2027" is no session', () =>
    expect(
      recordOf('Theo phân công luân phiên, năm 2027 Sở Y tế làm Khối trưởng Khối thi đua số 6.').heads.map(
        ({ year }) => year,
      ),
    ).toEqual([2027]));
});

describe('units that stand in full over a colon', () => {
  it.each([
    ['các Sở GDĐT: Nam Định, Vĩnh Phúc, Bắc Ninh', ['Sở GDĐT Nam Định', 'Sở GDĐT Vĩnh Phúc', 'Sở GDĐT Bắc Ninh']],
    ['các Phòng GD&ĐT: huyện Bến Đá, huyện Tân Khê', ['Phòng GD&ĐT huyện Bến Đá', 'Phòng GD&ĐT huyện Tân Khê']],
    ['các Chi cục Kiểm lâm: Sơn La, Lai Châu', ['Chi cục Kiểm lâm Sơn La', 'Chi cục Kiểm lâm Lai Châu']],
    ['các Sở: Y tế, Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ])('"%s": each place has one', (words, names) => {
    expect(recipientNames(`Bộ trưởng tặng Cờ thi đua cho ${words}.`)).toEqual(names);
    expect(recipientNames(`Kết quả, ${words} được đề nghị tặng Cờ thi đua.`)).toEqual(names);
  });
});

describe('lists that go on, and what only seems to', () => {
  it.each([
    ['và 02 đảng viên:', ['Chi bộ Sở Y tế', 'Chi bộ Sở Nội vụ', 'Tô Hải', 'Hà Nhàn']],
    ['cùng 02 cá nhân:', ['Chi bộ Sở Y tế', 'Chi bộ Sở Nội vụ', 'Tô Hải', 'Hà Nhàn']],
  ])('"%s" over numbered lines of their own', (words, names) =>
    expect(
      recipientNames(`QUYẾT ĐỊNH
tặng Bằng khen năm 2027

Điều 1. Tặng Bằng khen cho 02 tổ chức đảng, gồm:
1. Chi bộ Sở Y tế;
2. Chi bộ Sở Nội vụ;

${words}
1. Đ/c Tô Hải, Bí thư Chi bộ thôn 1;
2. Đ/c Hà Nhàn, Phó Bí thư Chi bộ thôn 2.`),
    ).toEqual(names),
  );
  it('teachers who are good at something else than those who were counted', () =>
    expect(
      recipientNames(`Có 34 giáo viên được công nhận Lao động tiên tiến, tỉ lệ 54,6%.
+ Có 02 giáo viên giỏi cơ sở: cô Tô Thị Hải và cô Hà Thị Nhàn.`),
    ).toEqual(['#34']));
  it('units that choose who leads', () =>
    expect(
      recipientNames(`Chủ tịch UBND tỉnh tặng Giấy khen cho 2 tập thể và 7 cá nhân.

Các đơn vị đã bầu Phòng Chính trị là Cụm trưởng, Phòng Hậu cần là Cụm phó năm 2028.`),
    ).toEqual(['#2', '#7']));
  it('a branch of the house with an award of its own', () =>
    expect(
      recipientNames(
        'Trường THPT Lam Hải được tặng Huân chương Lao động hạng Ba (1984); Chi đoàn giáo viên được Trung ương Đoàn tặng Bằng khen năm 2017.',
      ),
    ).toEqual(['Trường THPT Lam Hải', 'Chi đoàn giáo viên']));
});

describe('levels that the law names together', () => {
  it.each([
    'Bằng khen cấp Bộ, ngành Trung ương',
    'Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể Trung ương',
    'Bằng khen cấp tỉnh, thành phố trực thuộc Trung ương',
    'Bằng khen của Bộ, ban, ngành, tỉnh',
  ])('"%s" is one award', (award) =>
    expect(recordOf(`Đề nghị tặng ${award} cho 3 cá nhân.`).awards.map((one) => one.award)).toEqual([award]),
  );
  it.each([
    ['Đề nghị công nhận Chiến sĩ thi đua cấp tỉnh, huyện Bến Đá tặng Giấy khen cho ông Tô Hải.', 'Giấy khen'],
    ['Tặng Bằng khen cấp tỉnh, Ban Dân tộc nhận Cờ thi đua.', 'Cờ thi đua'],
  ])('"%s": a place or a board behind the comma is none', (text, award) =>
    expect(recordOf(text).awards.map((one) => one.award)).toEqual([award]),
  );
});

describe('who leads, and in which year', () => {
  it.each([
    ['Khối thi đua số 3: Sở Y tế (trưởng), Sở Nội vụ (phó) năm 2028.', 2],
    ['Đoàn kiểm tra gồm Sở Y tế (trưởng), Sở Nội vụ (phó).', 0],
  ])('"%s": by one word in a bracket behind a bloc', (text, count) => expect(recordOf(text).heads).toHaveLength(count));
  it('of the bloc whose line it is, not of the line above', () =>
    expect(
      headLines(`THÔNG BÁO
KẾT QUẢ BÌNH XÉT THI ĐUA CÁC KHỐI NĂM 2027

1. Khối thi đua số 1 (6 đơn vị); Sở Y tế làm Khối trưởng.
- Khối trưởng năm 2028: Sở Nội vụ.

2. Khối thi đua số 2 (7 đơn vị); Sở Tư pháp làm Khối trưởng.
- Khối trưởng năm 2028: Thanh tra tỉnh.`),
    ).toEqual(['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ', 'head 2027 Sở Tư pháp', 'head 2028 Thanh tra tỉnh']));
  it('once, however it is spelt', () =>
    expect(
      headLines(`Sở Giáo dục và Đào tạo (GDĐT) tỉnh Lam Hải, Cụm trưởng Cụm thi đua số 2 chủ trì hội nghị tổng kết năm 2027.
Sở GDĐT Lam Hải là Cụm trưởng năm 2027.`),
    ).toHaveLength(1));
});

describe('what the blocs of a place have together', () => {
  it.each([
    [
      'UBND huyện tặng Giấy khen cho 7 đơn vị dẫn đầu các khối, danh hiệu Tập thể lao động tiên tiến cho 68 tập thể.',
      null,
    ],
    ['Toàn tỉnh có 1.204 cán bộ đạt danh hiệu Chiến sĩ tiên tiến.', null],
    ['UBND huyện tặng Giấy khen cho 7 đơn vị.', 'Khối thi đua số 3'],
  ])('"%s": %s', (text, bloc) =>
    expect(new Set(recordOf(`Khối thi đua số 3 tổng kết năm 2027. ${text}`).awards.map((one) => one.bloc))).toEqual(
      new Set([bloc]),
    ),
  );
});
