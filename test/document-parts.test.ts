import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// One text, of which one part at a time is written in other ways: what it says of itself stays the same.

const inOneLine = (text: string | null): string | null => text?.replace(/\s+/g, ' ') ?? null;

describe('news', () => {
  const HEADLINE = 'Khối thi đua số 3 tổng kết năm 2027';
  const STAMP = '06/12/2027 10:15';
  const BODY = `Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổ chức hội nghị tổng kết năm 2027 tại Sở Y tế.

Ông Tô Văn Hải, Giám đốc Sở Y tế chủ trì hội nghị. Năm qua, các đơn vị đã hoàn thành nhiệm vụ được giao.`;

  /** Title, day of publication, publisher and author of the parts with empty lines between them. */
  const said = (...parts: readonly string[]) => {
    const { doc } = recordOf(parts.join('\n\n'));
    expect(doc.kind).toBe('news');
    return [inOneLine(doc.title), doc.published, doc.publisher, doc.byline];
  };

  it.each([
    'KHỐI THI ĐUA SỐ 3 TỔNG KẾT NĂM 2027',
    'Tổng kết công tác thi đua, khen thưởng Khối thi đua số 3',
    'Lam Hải: Khối thi đua số 3 tổng kết năm 2027',
    'Sở Y tế nhận Cờ thi đua của Chính phủ',
    'Khối thi đua số 3\ntổng kết năm 2027',
    'Hội nghị tổng kết Khối thi đua số 3 năm 2027',
  ])('under the headline %s', (headline) =>
    expect(said(headline, STAMP, BODY, 'Thu Hà')).toEqual([inOneLine(headline), '2027-12-06', null, 'Thu Hà']),
  );

  it.each([
    ['Thứ Hai, 06/12/2027 | 08:12 GMT+7', '2027-12-06'],
    ['06/12/2027 10:15', '2027-12-06'],
    ['Ngày đăng: 06/12/2027', '2027-12-06'],
    ['Cập nhật lúc 08:12, Thứ Hai, 06/12/2027', '2027-12-06'],
    ['6-12-2027', '2027-12-06'],
    ['Thứ hai, ngày 6 tháng 12 năm 2027', '2027-12-06'],
    ['06/12/2027 | Lượt xem: 1.318', '2027-12-06'],
    ['Đăng ngày 06.12.2027', '2027-12-06'],
    ['', null],
  ])('of the day "%s", over or under the headline or at the end', (stamp, published) => {
    const expected = [HEADLINE, published, null, 'Thu Hà'];
    expect(said(HEADLINE, stamp, BODY, 'Thu Hà')).toEqual(expected);
    expect(said(stamp, HEADLINE, BODY, 'Thu Hà')).toEqual(expected);
    expect(said(HEADLINE, BODY, `Thu Hà\n${stamp}`)).toEqual(expected);
  });

  it.each([
    ['Thu Hà', null, 'Thu Hà'],
    ['Tin, ảnh: Thu Hà', null, 'Thu Hà'],
    ['Bài và ảnh: THU HÀ', null, 'THU HÀ'],
    ['Tác giả: Nguyễn Thu Hà', null, 'Nguyễn Thu Hà'],
    ['Thu Hà - Hải Sơn', null, 'Thu Hà - Hải Sơn'],
    ['Thu Hà (Đài Truyền thanh huyện Tân Khê)', 'Đài Truyền thanh huyện Tân Khê', 'Thu Hà'],
    ['Thu Hà/TTXVN', 'TTXVN', 'Thu Hà'],
    ['Nguồn: Báo Lam Hải', 'Báo Lam Hải', null],
    ['Theo Báo Lam Hải', 'Báo Lam Hải', null],
    ['Văn phòng Sở Y tế', 'Văn phòng Sở Y tế', null],
    ['', null, null],
  ])('signed "%s"', (end, publisher, byline) =>
    expect(said(HEADLINE, STAMP, BODY, end)).toEqual([HEADLINE, '2027-12-06', publisher, byline]),
  );

  it.each([
    'Báo Lam Hải',
    'BÁO LAM HẢI ĐIỆN TỬ',
    'Cổng thông tin điện tử tỉnh Lam Hải',
    'Trang thông tin điện tử Sở Nội vụ tỉnh Lam Hải',
    'Đài Phát thanh và Truyền hình Lam Hải',
  ])('in %s', (publisher) =>
    expect(said(publisher, HEADLINE, STAMP, BODY, 'Thu Hà')).toEqual([HEADLINE, '2027-12-06', publisher, 'Thu Hà']),
  );

  it.each(['Tin liên quan', 'Tin cùng chuyên mục', 'Các tin khác', 'Bài viết liên quan'])(
    'over "%s", which say nothing',
    (teasers) => {
      const others = `${teasers}\nKhối thi đua số 9 trao Cờ thi đua cho Sở Tư pháp\nKhối thi đua số 8 tổng kết`;
      expect(said(HEADLINE, STAMP, BODY, 'Thu Hà', others)).toEqual([HEADLINE, '2027-12-06', null, 'Thu Hà']);
      const { blocs, awards } = recordOf([HEADLINE, STAMP, BODY, 'Thu Hà', others].join('\n\n'));
      expect([blocs.length, awards]).toEqual([1, []]);
    },
  );
});

describe('a paper', () => {
  const DECISION = {
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH LAM HẢI',
    number: 'Số: 12/QĐ-UBND',
    date: 'Lam Hải, ngày 06 tháng 12 năm 2027',
    form: 'QUYẾT ĐỊNH',
    subject: 'Về việc tặng Bằng khen năm 2027',
    body: 'Căn cứ Luật Thi đua, khen thưởng;\n\nĐiều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho Sở Y tế.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.',
    closing: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n(Đã ký)\nTô Văn Hải',
  };

  const said = (other: Partial<typeof DECISION>) => {
    const { issuer, number, date, form, subject, body, closing } = { ...DECISION, ...other };
    const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
    const { doc } = recordOf([issuer, motto, `${number}\n${date}`, `${form}\n${subject}`, body, closing].join('\n\n'));
    const { title, publisher, ...rest } = doc;
    return { ...rest, title: inOneLine(title), publisher: inOneLine(publisher) };
  };

  const SAID = {
    title: 'Về việc tặng Bằng khen năm 2027',
    published: '2027-12-06',
    publisher: 'ỦY BAN NHÂN DÂN TỈNH LAM HẢI',
    kind: 'decision',
    number: '12/QĐ-UBND',
    signer: 'Tô Văn Hải',
  };

  it('says all of it', () => expect(said({})).toMatchObject(SAID));

  // Cells of two columns that are read row by row.
  it.each([
    ['CỤM THI ĐUA SỐ 2', 'TỈNH LAM HẢI', 'CỤM THI ĐUA SỐ 2 TỈNH LAM HẢI'],
    ['CỤM THI ĐUA SỐ 2', 'LƯU HÀNH NỘI BỘ', 'CỤM THI ĐUA SỐ 2'],
    ['CỤM THI ĐUA SỐ 2 TỈNH LAM HẢI', 'TỈNH LAM HẢI', 'CỤM THI ĐUA SỐ 2 TỈNH LAM HẢI'],
  ])('issued by %s, the motto, %s', (first, second, issuer) => {
    const head = `${first}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${second}\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BB-K`;
    const { doc } = recordOf(
      `${head}\nLam Hải, ngày 06 tháng 12 năm 2027\n\nBIÊN BẢN\nHọp xét thi đua năm 2027\n\nCụm họp.\n`,
    );
    expect(inOneLine(doc.issuer)).toBe(issuer);
  });

  it.each([
    ['TỜ TRÌNH', '12/TTr-UBND', 'submission', 'Ủy ban nhân dân tỉnh đề nghị tặng Bằng khen cho Sở Y tế.'],
    ['BÁO CÁO', '12/BC-UBND', 'report', 'Năm 2027, các đơn vị đã hoàn thành nhiệm vụ được giao.'],
    ['THÔNG BÁO', '12/TB-UBND', 'notice', 'Ủy ban nhân dân tỉnh thông báo kết quả như sau.'],
    ['BIÊN BẢN', '12/BB-UBND', 'minutes', 'Hôm nay, Hội đồng đã họp xét khen thưởng năm 2027.'],
    ['KẾ HOẠCH', '12/KH-UBND', 'other', 'Các đơn vị thực hiện những nhiệm vụ sau đây.'],
  ])('of the form %s', (form, number, kind, body) =>
    expect(said({ form, number: `Số: ${number}`, body })).toMatchObject({ ...SAID, kind, number }),
  );

  it.each([
    ['Số 12/QĐ-UBND', '12/QĐ-UBND'],
    ['Số: 1234/QĐ-UBND-TĐKT', '1234/QĐ-UBND-TĐKT'],
    ['Số: 12-QĐ/TU', '12-QĐ/TU'],
    ['Số: 05/2027/QĐ-UBND', '05/2027/QĐ-UBND'],
    ['Số:  /QĐ-UBND', null],
  ])('with the number "%s"', (written, number) => expect(said({ number: written })).toMatchObject({ ...SAID, number }));

  it.each([
    ['Lam Hải, ngày 6/12/2027', '2027-12-06'],
    ['TP. Bến Đá, ngày 06 tháng 12 năm 2027', '2027-12-06'],
    ['Tân Khê, ngày 31 tháng 01 năm 2028', '2028-01-31'],
    ['Lam Hải, ngày    tháng 12 năm 2027', null],
  ])('of "%s"', (date, published) => expect(said({ date })).toMatchObject({ ...SAID, published }));

  it.each([
    ['V/v tặng Bằng khen năm 2027', 'V/v tặng Bằng khen năm 2027'],
    ['(V/v tặng Bằng khen năm 2027)', 'V/v tặng Bằng khen năm 2027'],
    ['Tặng Bằng khen năm 2027', 'Tặng Bằng khen năm 2027'],
    [
      'Về việc tặng Bằng khen của Chủ tịch\nỦy ban nhân dân tỉnh năm 2027',
      'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh năm 2027',
    ],
  ])('on "%s"', (subject, title) => expect(said({ subject })).toMatchObject({ ...SAID, title }));

  it.each([
    ['CHỦ TỊCH\nTô Văn Hải', 'Tô Văn Hải'],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTô Văn Hải', 'Tô Văn Hải'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nTô Văn Hải', 'Tô Văn Hải'],
    ['TL. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nTô Văn Hải', 'Tô Văn Hải'],
    [
      'Nơi nhận:                         CHỦ TỊCH\n- Như trên;\n- Lưu: VT.                        Tô Văn Hải',
      'Tô Văn Hải',
    ],
    ['Nơi nhận: CHỦ TỊCH\n- Như Điều 2; (Đã ký)\n- Lưu: VT. Tô Văn Hải', 'Tô Văn Hải'],
    ['Nơi nhận:\nKT. CHỦ TỊCH\n- Như trên;\nPHÓ CHỦ TỊCH\n- Lưu: VT.\nTô Văn Hải', 'Tô Văn Hải'],
    ['THƯ KÝ                         CHỦ TRÌ\n\nHà Thị Mai                     Tô Văn Hải', 'Tô Văn Hải'],
    ['CHỦ TỊCH (đã ký) Tô Văn Hải', 'Tô Văn Hải'],
    ['Chủ tịch\n(Đã ký)\nTô Văn Hải', 'Tô Văn Hải'],
    ['CHỦ TỊCH\nTô Văn Hải\n\nDANH SÁCH\nKèm theo Quyết định số 12/QĐ-UBND\n1. Sở Y tế\n2. Hà Văn Nhàn', 'Tô Văn Hải'],
    ['CHỦ TỊCH\n\nThiếu tướng Tô Văn Hải', 'Tô Văn Hải'],
    ['Nơi nhận:\n- Tô Văn Hải;\n- Lưu: VT.', null],
    ['Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.', null],
  ])('closed by "%s"', (closing, signer) => expect(said({ closing })).toMatchObject({ ...SAID, signer }));

  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH LAM HẢI', 'ỦY BAN NHÂN DÂN TỈNH LAM HẢI'],
    ['UBND TỈNH LAM HẢI\nSỞ NỘI VỤ', 'SỞ NỘI VỤ'],
    ['BỘ Y TẾ', 'BỘ Y TẾ'],
    ['TỈNH ỦY LAM HẢI', 'TỈNH ỦY LAM HẢI'],
  ])('by %s', (issuer, publisher) => expect(said({ issuer })).toMatchObject({ ...SAID, publisher }));
});
