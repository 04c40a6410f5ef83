import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Sentences in which a word of a rule means something else: praise, a turn of the clause, what was left behind for a deed.

describe('awards beside words that only look like a plan, a refusal or a proposal', () => {
  it.each([
    ['Với những cố gắng của mình, năm 2027 Trường THCS Bến Đá đã được UBND tỉnh tặng Bằng khen.', 1],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế và Thuế tỉnh đã có nhiều cố gắng trong công tác chống dịch.', 2],
    ['Luôn cố gắng vươn lên, bà Hà Thị Nhàn được Chủ tịch nước tặng Huân chương Lao động hạng Ba.', 1],
    ['Không ngừng nỗ lực để hoàn thành nhiệm vụ, Sở Y tế được tặng Cờ thi đua của Chính phủ.', 1],
    ['Gác lại niềm riêng, chị Hà Thị Nhàn vào tâm dịch, được Thủ tướng Chính phủ tặng Bằng khen.', 1],
    ['Dù bị cắt giảm kinh phí, Hội Nông dân huyện Bến Đá vẫn được UBND tỉnh tặng Bằng khen.', 1],
    ['Sở Xây dựng gửi văn bản xin ý kiến và được tặng Cờ thi đua của UBND tỉnh năm 2027.', 1],
    ['Sở Y tế nộp hồ sơ xin cấp phép, được UBND tỉnh tặng Bằng khen năm 2027.', 1],
    ['Khối cố gắng có 2 đơn vị được UBND tỉnh tặng Cờ thi đua.', 0],
    ['Sở Y tế được ghi tên vào tờ trình xin UBND tỉnh tặng Cờ, sau đó bị loại.', 0],
  ])('%s', (text, count) =>
    expect(recordOf(text).awards.filter(({ status }) => status === 'awarded')).toHaveLength(count),
  );
});

describe('who stands before a clause that turns', () => {
  it.each([
    'Sở Y tế tuy mới thành lập, song đã được UBND tỉnh tặng Cờ thi đua năm 2027.',
    'Sở Y tế ít người, song đạt Cờ thi đua của UBND tỉnh năm 2027.',
  ])('has what it tells: %s', (text) => expect(awardLines(text).join()).toMatch(/→ Sở Y tế 2027$/));
});

describe('awards that are for somebody', () => {
  it.each([
    ['Bằng khen của Chủ tịch UBND tỉnh được dành cho Sở Y tế.', 1],
    ['Năm 2027, Bằng khen của Bộ Y tế đã tìm đến Trung tâm Y tế huyện Bến Đá.', 1],
    ['Bằng khen của Bộ Y tế không tìm đến Trung tâm Y tế huyện Bến Đá.', 0],
    ['Cờ thi đua của Chính phủ chưa từng đến với Công ty Than Bến Đá.', 0],
    ['Lễ đón nhận Bằng khen của Thủ tướng Chính phủ có nhiều khách mời đến với Công ty Than Bến Đá.', 0],
    ['Cùng với tiền thưởng, Giấy khen của huyện, hội thi trao giải cho Trường THCS Bến Đá.', 0],
  ])('%s', (text, count) => expect(recordOf(text).awards).toHaveLength(count));
});

describe('places behind those who are counted', () => {
  it.each([
    ['Ba tập thể Cần Thơ đón nhận Huân chương Lao động hạng Ba.', ['Huân chương Lao động hạng Ba → #3']],
    ['Hai đơn vị Cần Thơ, Bắc Ninh được tặng Giấy khen.', ['Giấy khen → Cần Thơ', 'Giấy khen → Bắc Ninh']],
  ])('are they only where as many: %s', (text, found) => expect(awardLines(text)).toEqual(found));
});

describe('a year of blocs that a text remembers', () => {
  it('is not the year of its meeting', () =>
    expect(
      recordOf(
        'HỘI NGHỊ TỔNG KẾT KHỐI THI ĐUA SỐ 1 NĂM 2027\nSau khi tỉnh chia các sở thành 05 khối thi đua năm 2019, Khối thi đua số 1 hoạt động nền nếp. Hội nghị bầu Sở Y tế làm Khối trưởng.',
      ).heads.map(({ year }) => year),
    ).toEqual([2028]));
});

describe('a heading between what is proposed and its table', () => {
  const rows = (...between: string[]): string[] =>
    awardLines(
      [
        'BIÊN BẢN HỌP KHỐI THI ĐUA SỐ 3',
        '',
        'Khối nhất trí đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể có tên sau.',
        '',
        ...between,
        '',
        'STT | Tên đơn vị',
        '1 | Sở Y tế',
        '2 | Thuế tỉnh',
      ].join('\n'),
    );
  it('announces it', () =>
    expect(rows('II. DANH SÁCH ĐỀ NGHỊ')).toEqual(['Bằng khen → Sở Y tế', 'Bằng khen → Thuế tỉnh']));
  it('or leads to scores', () => expect(rows('III. BẢNG CHẤM ĐIỂM')).toEqual(['Bằng khen → #2']));
});

describe('letters', () => {
  it.each([
    ['Tặng Bằng khen của CBCNV cho 12 cá nhân.', null],
    ['Tặng Giấy khen của EVNHCMC cho 12 cá nhân.', 'EVNHCMC'],
  ])('of people give nothing: %s', (text, granter) =>
    expect(recordOf(text).awards.map((award) => award.granter)).toEqual([granter]),
  );
  it.each([
    ['Khối thi đua số 3 CBCC tham gia đông đủ.', 'Khối thi đua số 3'],
    ['Khối thi đua số 3 EVNHCMC tổng kết năm 2027.', 'Khối thi đua số 3 EVNHCMC'],
  ])('of people are no part of a bloc: %s', (text, name) =>
    expect(recordOf(text).blocs.map((b) => b.name)).toEqual([name]),
  );
});

describe('a number behind the head of a troop', () => {
  it.each([
    ['Đại úy Tô Văn Hải, Tiểu đoàn phó 482, phát biểu.', 'Tiểu đoàn phó 482'],
    ['Đại úy Tô Văn Hải, Tiểu đoàn trưởng 5 năm nay, phát biểu.', 'Tiểu đoàn trưởng'],
  ])('is its own, not how long: %s', (text, title) =>
    expect(recordOf(text).officials.flatMap(({ titles }) => titles)).toContain(title),
  );
});
