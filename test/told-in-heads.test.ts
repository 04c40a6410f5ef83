import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Who issues a paper and what its title is. Each pair: what must come out, then a text that differs in what the rule asks for.

const docOf = (text: string): ReturnType<typeof recordOf>['doc'] => recordOf(text).doc;

describe('a title that is set in the middle', () => {
  const title = (lines: string): string | null =>
    docOf(`KHỐI THI ĐUA SỐ 3\nSố: 63/BC-KTĐ\n\n${lines}\n\n   Khối thi đua số 3 gồm 06 đơn vị.\n`).title;
  it('goes on where its line breaks behind a comma', () =>
    expect(
      title('            BÁO CÁO\n  Tổng kết phong trào thi đua năm 2027,\n          phương hướng nhiệm vụ năm 2028'),
    ).toBe('Tổng kết phong trào thi đua năm 2027, phương hướng nhiệm vụ năm 2028'));
  it('unlike the other column', () =>
    expect(
      docOf(
        'KHỐI THI ĐUA SỐ 3       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n                     Độc lập - Tự do - Hạnh phúc\nSố: 63/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n',
      ).publisher,
    ).toBe('KHỐI THI ĐUA SỐ 3'));
});

describe('the bloc that issues a paper, over two lines of a column', () => {
  const publisher = (first: string, second: string): string | null =>
    docOf(
      `${first}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${second}\tĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n`,
    ).publisher;
  it.each([
    ['KHỐI THI ĐUA', 'DOANH NGHIỆP - DỊCH VỤ'],
    ['KHỐI THI ĐUA CÁC CHI NHÁNH', 'NGÂN HÀNG THƯƠNG MẠI SỐ 3'],
  ])('%s / %s', (first, second) => expect(publisher(first, second)).toBe(`${first} ${second}`));
  it.each([
    ['KHỐI THI ĐUA CÁC SỞ', 'SỞ Y TẾ', 'SỞ Y TẾ'],
    ['KHỐI THI ĐUA CÁC NGÂN HÀNG', 'TỈNH LAM HẢI', 'KHỐI THI ĐUA CÁC NGÂN HÀNG'],
  ])('unlike %s / %s', (first, second, whole) => expect(publisher(first, second)).toBe(whole));
});

describe('a subject', () => {
  const title = (lines: string): string | null =>
    docOf(`UBND TỈNH LAM HẢI\nSố: 05/TTr-UBND\n\n${lines}\n\nKính gửi: Bộ Nội vụ.\n`).title;
  it.each([
    [
      'TỜ TRÌNH\nV/v đề nghị khen thưởng năm công tác 2027\n(từ 01/10/2026 đến 30/9/2027)',
      'V/v đề nghị khen thưởng năm công tác 2027 (từ 01/10/2026 đến 30/9/2027)',
    ],
    ['Tờ trình V/v đề nghị tặng Cờ thi đua', 'V/v đề nghị tặng Cờ thi đua'],
  ])('%s', (lines, whole) => expect(title(lines)).toBe(whole));
  it.each([['TỜ TRÌNH\nV/v đề nghị khen thưởng năm 2027\n(Dự thảo)', 'V/v đề nghị khen thưởng năm 2027']])(
    'unlike in %s',
    (lines, whole) => expect(title(lines)).toBe(whole),
  );
  it('of a list says what it is for', () => {
    const list = (line: string): string | null =>
      docOf(
        `DANH SÁCH TẬP THỂ, CÁ NHÂN\n${line}\n(Kèm theo Tờ trình số 5/TTr-SYT của Sở Y tế)\n\nA. BẰNG KHEN\n1. Sở Y tế\n`,
      ).title;
    expect(list('Đề nghị khen thưởng thành tích chống dịch năm 2027')).toBe(
      'DANH SÁCH TẬP THỂ, CÁ NHÂN Đề nghị khen thưởng thành tích chống dịch năm 2027',
    );
    expect(list('Sở Y tế và các đơn vị trực thuộc')).toBe('DANH SÁCH TẬP THỂ, CÁ NHÂN');
  });
});

describe('the author between the text and the rest of the page', () => {
  const byline = (credit: string, below = ''): string | null =>
    docOf(
      `Cụm thi đua số 2 tổng kết năm 2027\n\nNgày 12/3/2027, Cụm thi đua số 2 tổ chức hội nghị tổng kết công tác thi đua, khen thưởng tại Sở Y tế.\n\n${credit}\n\n${below}Xem thêm các video được nhiều bạn đọc quan tâm trong tuần qua trên trang của chúng tôi\nBình luận\n`,
    ).byline;
  it.each([
    ['Bài và ảnh: Khánh Vân', 'Khánh Vân'],
    ['Tác giả bài viết: Tổ Truyền thông', 'Tổ Truyền thông'],
  ])('%s', (credit, name) => expect(byline(credit)).toBe(name));
  it('unlike who carries out a plan, or the authors of several items', () => {
    const prose =
      'Các đơn vị đã tham gia nhiều ý kiến về nội dung và tiêu chí chấm điểm thi đua của cụm trong năm tới.\n\n';
    expect(byline('Người thực hiện: Lương Ngọc Trâm', prose)).toBe('Lương Ngọc Trâm');
    expect(byline('Người thực hiện: ThS. Lương Ngọc Trâm, Trưởng phòng Đào tạo', prose)).toBeNull();
    expect(
      byline(
        'Tin: Khánh Vân',
        'Ngày 13/3/2027, Khối thi đua số 3 tổ chức hội nghị tổng kết công tác thi đua tại Sở Nội vụ.\n\nTin: Hà Mai\n\n' +
          prose.repeat(8),
      ),
    ).toBeNull();
  });
});
