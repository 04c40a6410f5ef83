import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Lines at the head and the end of pages: who published them, when, and who wrote; each beside one that only looks like it.

const TITLE = 'Cụm thi đua số 2 tổng kết công tác thi đua, khen thưởng năm 2027';
const PROSE =
  'Sáng 12/3, tại hội trường huyện, Cụm thi đua số 2 tổ chức hội nghị tổng kết phong trào thi đua năm 2027, triển khai nhiệm vụ năm 2028.\n\nCác đơn vị trong Cụm đã bám sát nhiệm vụ, tổ chức nhiều phong trào thi đua sôi nổi, rộng khắp.';

/** What is read of a page with the line between its headline and its text. */
const under = (line: string) => recordOf(`${TITLE}\n\n${line}\n\n${PROSE}\n`).doc;
/** … of one that ends in the lines. */
const ended = (lines: string) => recordOf(`${TITLE}\n\n${PROSE}\n\n${lines}\n`).doc;
/** … of one whose text opens with the words. */
const opened = (words: string) => recordOf(`${TITLE}\n\n${words}${PROSE}\n`).doc;

describe('labelled parts in a line', () => {
  it('name the day and who wrote', () =>
    expect(under('Ngày đăng: 09/07/2028 - Chuyên mục: Thi đua - Khen thưởng - Người viết: Hà Nhàn')).toMatchObject({
      published: '2028-07-09',
      byline: 'Hà Nhàn',
      publisher: null,
    }));
  it('may be parted by blanks', () =>
    expect(under('Người đăng: Ban Truyền thông        Ngày đăng: 02/06/2028        Lượt xem: 1.204')).toMatchObject({
      published: '2028-06-02',
      byline: 'Ban Truyền thông',
    }));
  it('may name the source', () =>
    expect(under('Đăng ngày: 09/07/2028 | Nguồn: Báo Lam Hải')).toMatchObject({ publisher: 'Báo Lam Hải' }));
  it('name nobody by an account', () =>
    expect(under('Ngày đăng: 09/07/2028 | Người đăng: Quản trị viên').byline).toBeNull());
  it('are none where the second is said of somebody', () =>
    expect(under('Tác giả: Tô Hải - Ngày sinh: 05/3/1980').published).toBeNull());
});

describe('beside the day', () => {
  it('stands a newspaper before two colons', () =>
    expect(under('LHGP:: Cập nhật ngày 15/05/2028').publisher).toBe('LHGP'));
  it('stands a label before one', () => expect(under('LHGP: Cập nhật ngày 15/05/2028').publisher).toBeNull());
  it('stands a reporter', () => expect(under('PV Hà Nhàn - 15/05/2028 09:32').byline).toBe('PV Hà Nhàn'));
  it('stands a section', () => expect(under('PV Tin tức - 15/05/2028 09:32').byline).toBeNull());
  it('stand words of a site in English', () =>
    expect(under('Posted on 15/05/2028 by admin').published).toBe('2028-05-15'));
  it('stands somebody called like a word of pages', () =>
    expect(under('Hà Thanh - 15/05/2028 09:32').byline).toBe('Hà Thanh'));
  it('stands such a word', () => expect(under('Truyền Thanh - 15/05/2028 09:32').byline).toBeNull());
});

describe('who signs', () => {
  it('may sign with an initial joined to a name', () =>
    expect(ended('P.Nhàn')).toMatchObject({ byline: 'P.Nhàn', publisher: null }));
  it('is no ward', () => expect(ended('P. Bến Đá').byline).toBeNull());
  it('may be two of them', () =>
    expect(ended('K.HẢI - Q.NHÀN')).toMatchObject({ byline: 'K.HẢI - Q.NHÀN', publisher: null }));
  it('works where a bracket says', () =>
    expect(ended('Tin, ảnh: Hà Nhàn (Trung tâm Văn hóa huyện)')).toMatchObject({ byline: 'Hà Nhàn', publisher: null }));
  it('signs with the letters of where', () =>
    expect(ended('Tin, ảnh: Hà Nhàn (HND Tân Khê)')).toMatchObject({
      byline: 'Hà Nhàn (HND Tân Khê)',
      publisher: null,
    }));
  it('writes for the newspaper in a bracket', () =>
    expect(ended('Hà Nhàn (Báo Lam Hải)')).toMatchObject({ byline: 'Hà Nhàn', publisher: 'Báo Lam Hải' }));
  it('works where a dash says', () =>
    expect(ended('Hà Nhàn - CC VHXH Bến Đá')).toMatchObject({ byline: 'Hà Nhàn', publisher: null }));
  it('writes for the agency behind a dash', () =>
    expect(ended('Hà Nhàn - TTXVN')).toMatchObject({ byline: 'Hà Nhàn', publisher: 'TTXVN' }));
  it('stands before who drew', () => expect(ended('Thực hiện: Hà Nhàn - Đồ họa: Tô Hải').byline).toBe('Hà Nhàn'));
  it('may be called like a school', () =>
    expect(ended('Trường Hải')).toMatchObject({ byline: 'Trường Hải', publisher: null }));
  it('is no school', () => expect(ended('Trường THPT Bến Đá').publisher).toBe('Trường THPT Bến Đá'));
  it('may be a desk', () =>
    expect(ended('Phòng Công tác xã hội')).toMatchObject({ byline: 'Phòng Công tác xã hội', publisher: null }));
  it('is the publisher with its place', () =>
    expect(ended('Phòng Nội vụ huyện Tân Khê')).toMatchObject({
      byline: null,
      publisher: 'Phòng Nội vụ huyện Tân Khê',
    }));
  it('may stand behind the last stop', () =>
    expect(
      ended('Hội nghị đã bầu Sở Y tế làm Cụm trưởng, Sở Nội vụ làm Cụm phó năm 2028./.              Tô Hải').byline,
    ).toBe('Tô Hải'));
  it('is nobody whom the last sentence names', () =>
    expect(
      ended('Hội nghị đã bầu Sở Y tế làm Cụm trưởng, dưới sự chủ trì của đồng chí              Tô Hải').byline,
    ).toBeNull());
  it('is no word of a sentence that was broken', () =>
    expect(
      ended('Sau hội nghị, các đại biểu tiêu biểu đã đến viếng Nghĩa trang Liệt sĩ Quốc gia Tân\nKhê.').byline,
    ).toBeNull());
  it('stands right under a whole sentence', () =>
    expect(
      ended('Sau hội nghị, các đại biểu tiêu biểu đã đến viếng Nghĩa trang Liệt sĩ huyện Tân Khê.\nTô Hải.').byline,
    ).toBe('Tô Hải'));
  it('is said by the site', () => expect(under('Viết bởi Hà Nhàn').byline).toBe('Hà Nhàn'));
  it('is nobody whom it only counts', () => expect(under('Viết về Hà Nhàn').byline).toBeNull());
  it('may bear a degree over the text', () => expect(under('ThS. Hà Nhàn').byline).toBe('ThS. Hà Nhàn'));
});

describe('the last line', () => {
  it('names the newspaper and its day', () =>
    expect(ended('TÔ HẢI\nBáo Lam Hải, thứ Sáu 9-1-2028')).toMatchObject({
      publisher: 'Báo Lam Hải',
      published: '2028-01-09',
      byline: 'TÔ HẢI',
    }));
  it('names a place and the day', () =>
    expect(ended('TÔ HẢI\nTân Khê, thứ Sáu 9-1-2028')).toMatchObject({ publisher: null, published: '2028-01-09' }));
  it('may be a rating of the page', () =>
    expect(
      ended('Nguồn tin: Báo Lam Hải\n\nTổng số điểm của bài viết là: 5 trong 1 đánh giá\nXếp hạng: 5 - 1 phiếu bầu')
        .publisher,
    ).toBe('Báo Lam Hải'));
});

describe('before the text', () => {
  it('stands the address of a newspaper', () => expect(opened('baolamhai.vn   ').publisher).toBe('baolamhai.vn'));
  it('stands no address in a sentence', () => expect(opened('baolamhai.vn đưa tin: ').publisher).toBeNull());
  it('stands its short name', () => expect(opened('Biên phòng - ').publisher).toBe('Biên phòng'));
  it('stand those who act together', () =>
    expect(opened('Biên phòng - Hải quan phối hợp chặt chẽ. ').publisher).toBeNull());
  it('stands a broadcaster', () => expect(opened('Lam Hải TV - ').publisher).toBe('Lam Hải TV'));
  it('stands a field', () => expect(opened('Lao động - Thương binh và Xã hội là lĩnh vực lớn. ').publisher).toBeNull());
  it('stands a newspaper in brackets, in a line of its own', () =>
    expect(under('(Báo Lam Hải)-').publisher).toBe('Báo Lam Hải'));
  it('stands a remark', () => expect(under('(Bến Đá)-').publisher).toBeNull());
});

describe('over the headline', () => {
  const title = (text: string) => recordOf(`${text}\n\n${PROSE}\n`).doc.title;
  it('stands a section under the name of the newspaper', () =>
    expect(title(`LAM HẢI ONLINE\nThi đua quyết thắng\n\n${TITLE}\n\n27/11/2027 16:42`)).toBe(TITLE));
  it('stands a headline over its own subhead', () =>
    expect(
      title(
        'LAM HẢI ONLINE\nCụm thi đua số 2 tổng kết năm 2027\n\nBiểu dương 5 tập thể và 7 cá nhân có thành tích\n\n27/11/2027 16:42',
      ),
    ).toBe('Cụm thi đua số 2 tổng kết năm 2027'));
  it('stands a column in capitals', () =>
    expect(
      title('HỌC TẬP VÀ LÀM THEO TẤM GƯƠNG BÁC\n\nNữ trưởng thôn hết lòng vì việc chung\n\n18/03/2028 - 07:10'),
    ).toBe('Nữ trưởng thôn hết lòng vì việc chung'));
  it('stands a headline in capitals over its subhead', () =>
    expect(title('HỌC SINH BẾN ĐÁ NHẬN BẰNG KHEN\n\nNhiều em vượt khó vươn lên\n\n18/03/2028 - 07:10')).toBe(
      'HỌC SINH BẾN ĐÁ NHẬN BẰNG KHEN',
    ));
  it('is the headline where a subhead stands under the day', () =>
    expect(
      title(
        'Lan tỏa khí thế ra quân tại Tân Khê\n\n24/09/2027 15:20\n\nTặng quà đến các hộ gia đình khó khăn của huyện',
      ),
    ).toBe('Lan tỏa khí thế ra quân tại Tân Khê'));
  it('stands the name of the house in English', () =>
    expect(title(`CỔNG THÔNG TIN ĐIỆN TỬ BỘ NỘI VỤ\nMinistry of Home Affairs\n\n${TITLE}\n\n18/03/2028`)).toBe(TITLE));
});

describe('a list annexed', () => {
  const list = (paper: string) =>
    recordOf(
      `SỞ Y TẾ LAM HẢI\n\nDANH SÁCH\nCác tập thể được khen thưởng năm 2027\n(Kèm theo ${paper} ngày 30 tháng 10 năm 2027 của Giám đốc Sở Y tế)\n\n1. Bệnh viện Bến Đá\n2. Bệnh viện Tân Khê\n`,
    ).doc;
  it('has no number of a submission', () =>
    expect(list('Tờ trình số 37/TTr-SYT')).toMatchObject({ number: null, publisher: 'SỞ Y TẾ LAM HẢI' }));
  it('has that of a decision', () =>
    expect(list('Quyết định số 37/QĐ-SYT')).toMatchObject({ number: '37/QĐ-SYT', publisher: 'Giám đốc Sở Y tế' }));
});

describe('further lines', () => {
  it('name who wrote behind the day', () =>
    expect(under('Ngày 16/3/2028   |   Tin: Hà Thanh   |   Ảnh: Tô Hải').byline).toBe('Hà Thanh'));
  it('name what happened on it', () => expect(under('Ngày 16/3/2028   |   Chủ đề: Hà Thanh').byline).toBeNull());
  it('name who put the news together', () => expect(ended('Tổng hợp: Hà Nhàn').byline).toBe('Hà Nhàn'));
  it('name the site of the source', () => expect(ended('Theo baolamhai.com.vn').publisher).toBe('baolamhai.com.vn'));
  it('name no source in small letters', () => expect(ended('Theo kế hoạch').publisher).toBeNull());
  it('open with the letters of an agency before the part of a day', () =>
    expect(opened('LHNEWS ').publisher).toBe('LHNEWS'));
  it('open with the letters of a unit', () => expect(opened('UBND ').publisher).toBeNull());
  it('tell where to ask', () => expect(ended('THÔNG TIN LIÊN HỆ')).toMatchObject({ byline: null, publisher: null }));
});
