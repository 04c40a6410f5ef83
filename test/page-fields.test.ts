import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// What a page says of itself: its title under menus and sections, its day, who publishes it, what kind of page it is. Each pair: what must come
// out, then a text that differs in what the rule asks for.

const doc = (text: string) => recordOf(text).doc;
const HEADLINE = 'Khối thi đua số 3 tổng kết phong trào thi đua năm 2025';
const BODY =
  'Sáng 5/12, tại thành phố Bến Đá, Khối thi đua số 3 tỉnh Lam Hải tổ chức hội nghị tổng kết phong trào thi đua năm 2025.';

describe('the title', () => {
  it.each([
    '• Trang chủ > Giới thiệu > Thành tích',
    'Trang chủ   Giới thiệu   Tuyển sinh   Liên hệ',
    'Giới thiệu | Tin hoạt động | Văn bản | Hỏi đáp',
    'Enter Title',
    'Tin trong ngành BQLKCN',
    'TIN TỨC - SỰ KIỆN Hoạt động Mặt trận',
    '![]() |\n| Đại tá Tô Văn Hải trao cờ cho các đơn vị |',
  ])('stands under "%s"', (above) => expect(doc(`${above}\n${HEADLINE}\n\n${BODY}\n`).title).toBe(HEADLINE));
  it.each([
    ['02/12/2025 09:12', '2025-12-02'],
    ['(21:40 02/12/2025)', '2025-12-02'],
    ['In trang', null],
  ])('ends before "%s"', (stamp, published) => {
    const { title, published: day } = doc(`${HEADLINE} ${stamp}\n\n${BODY}\n`);
    expect([title, day]).toEqual([HEADLINE, published]);
  });
  it.each(['từ ngày 01/01/2026', '(9/5/2025 - 9/5/2026)'])('keeps "%s", which the text is about', (words) =>
    expect(doc(`${HEADLINE} ${words}\n\n${BODY}\n`).title).toBe(`${HEADLINE} ${words}`),
  );
  it('stands under a line that who saved the page dated', () => {
    const { title, published } = doc(`date 2025-12-06 Ấn vào đây để nhận tin mới\n\n${HEADLINE}\n\n${BODY}\n`);
    expect([title, published]).toEqual([HEADLINE, '2025-12-06']);
  });
  it('of a paper goes on behind an empty line, and the number stands behind who issues it', () => {
    const { title, number } = doc(
      'UBND TỈNH LAM HẢI Số: 172/2015/QĐ-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lam Hải, ngày 5 tháng 5 năm 2015\n\nQUYẾT ĐỊNH\n\nBan hành Quy định công tác thi đua, khen thưởng\n\ntrên địa bàn tỉnh Lam Hải\n\n------------------\n\nỦY BAN NHÂN DÂN TỈNH LAM HẢI\n\nCăn cứ Luật Thi đua, Khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy định.\n',
    );
    expect([title, number]).toEqual([
      'Ban hành Quy định công tác thi đua, khen thưởng trên địa bàn tỉnh Lam Hải',
      '172/2015/QĐ-UBND',
    ]);
  });
  it('keeps the year that belongs to it', () => expect(doc(`${HEADLINE}\n\n${BODY}\n`).title).toBe(HEADLINE));
  it('of a paper whose form was lost stands over who decides', () => {
    const { kind, title, publisher } = doc(
      'ỦY BAN NHÂN DÂN TỈNH LAM HẢI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 412/QĐ-UBND | Lam Hải, ngày 21 tháng 4 năm 2026 |\nVỀ VIỆC BAN HÀNH QUY CHẾ HOẠT ĐỘNG CỤM, KHỐI THI ĐUA\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẢI\nCăn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động.\n',
    );
    expect([kind, title, publisher]).toEqual([
      'decision',
      'VỀ VIỆC BAN HÀNH QUY CHẾ HOẠT ĐỘNG CỤM, KHỐI THI ĐUA',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẢI',
    ]);
  });
  it('of a guide in small letters stands over "Kính gửi"', () =>
    expect(
      doc(
        'CÔNG ĐOÀN NGÀNH Y TẾ LAM HẢI        CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 07/HD-CĐ                       Lam Hải, ngày 19 tháng 11 năm 2020\n\nHướng dẫn bình xét thi đua năm 2020\n\nKính gửi: Các tổ công đoàn trực thuộc\n\nCông đoàn ngành hướng dẫn như sau.\n',
      ).title,
    ).toBe('Hướng dẫn bình xét thi đua năm 2020'));
});

describe('who publishes', () => {
  it.each([
    ['ICTnews - 11:55, 08/12/2025', BODY, 'ICTnews'],
    ['Lam Hải - 11:55, 08/12/2025', BODY, null],
    ['', `TP - ${BODY}`, 'TP'],
    ['', `Dân trí Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2025 tại thành phố Bến Đá vào sáng 5/12.`, 'Dân trí'],
    ['', `date 2025-12-06 (LHO) - ${BODY}`, 'LHO'],
    ['', `Hội nghị khép lại với nhiều kết quả đáng ghi nhận của cả khối trong năm.\n\nLHO - ${BODY}`, 'LHO'],
    ['BÁO QUÂN KHU 2 ĐIỆN TỬ', BODY, 'BÁO QUÂN KHU 2 ĐIỆN TỬ'],
  ])('"%s", "%s"', (above, body, publisher) => {
    const page = above.startsWith('BÁO')
      ? `${above}\n${HEADLINE}\n\n${body}\n`
      : `${HEADLINE}\n\n${above}\n\n${body}\n`;
    expect(doc(page).publisher).toBe(publisher);
  });
  it('is the day before the text too, where who saved the page put it there', () =>
    expect(doc(`${HEADLINE}\n\ndate 2025-12-06 ${BODY}\n`).published).toBe('2025-12-06'));
});

describe('who publishes a page', () => {
  const under = (...above: string[]) =>
    doc(`${above.join('\n')}\n\n${HEADLINE}\nĐăng lúc: 09:14 - 06/12/2025\n\n${BODY}\n`).publisher;
  it('is the portal, with where it is', () =>
    expect(under('CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG BẾN ĐÁ, THÀNH PHỐ CẦN THƠ')).toBe(
      'CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG BẾN ĐÁ, THÀNH PHỐ CẦN THƠ',
    ));
  it('is the paper and broadcaster of a province', () =>
    expect(doc(`TIN VẮN\n\nBáo và Phát thanh, Truyền hình Lam Hải - 06/12/2025 18:00\n\n${BODY}\n`).publisher).toBe(
      'Báo và Phát thanh, Truyền hình Lam Hải',
    ));
  it('is the lower of two, but for a page of its own', () => {
    expect(under('SỞ GD&ĐT LAM HẢI', 'TRƯỜNG THPT BẾN ĐÁ')).toBe('TRƯỜNG THPT BẾN ĐÁ');
    expect(under('SỞ Y TẾ TỈNH LAM HẢI', 'Cổng thông tin điện tử')).toBe('SỞ Y TẾ TỈNH LAM HẢI');
  });
  it('owns it, where nothing else says so', () => {
    const page = (foot: string) => doc(`${HEADLINE}\n06/12/2025\n\n${BODY}\n\n${foot}\n`).publisher;
    expect(page('Bản quyền thuộc Báo Lam Hải. Ghi rõ nguồn khi phát hành lại.')).toBe('Báo Lam Hải');
    expect(page('Bản quyền được giữ. Ghi rõ nguồn khi phát hành lại.')).toBeNull();
  });
});

describe('a headline', () => {
  it('stands over its day under the name of a school', () =>
    expect(
      doc(`SỞ GD&ĐT LAM HẢI\nTRƯỜNG THPT BẾN ĐÁ\n\nTHÀNH TÍCH NHÀ TRƯỜNG\nĐăng lúc: 09:14 - 06/12/2025\n\n${BODY}\n`)
        .title,
    ).toBe('THÀNH TÍCH NHÀ TRƯỜNG'));
  it('begins behind a picture of the web', () =>
    expect(doc(`🌟 ${HEADLINE}\n06/12/2025\n\n${BODY}\n`).title).toBe(HEADLINE));
});

describe('who wrote it', () => {
  it.each(['[ Quay lại ] [ In tin ] [ Gửi cho bạn bè ]', 'Những tin mới hơn: Hội thi 2025 (24/11/2025)'])(
    'stands over "%s"',
    (below) =>
      expect(
        doc(`${HEADLINE}\n06/12/2025\n\n${BODY}\n\nTác giả bài viết: Phòng Truyền thông - Ảnh: Duy Khoa\n${below}\n`)
          .byline,
      ).toBe('Phòng Truyền thông'),
  );
  it('stands over the headline of another article', () =>
    expect(
      doc(`${HEADLINE}\n\n${BODY}\n\nHữu Tình\n\nCác Cụm thi đua tỉnh Lam Hải bình xét, đề nghị khen thưởng năm 2024\n`)
        .byline,
    ).toBe('Hữu Tình'));
  it.each(['MỚI - NÓNG', 'Share'])('is not "%s"', (words) =>
    expect(doc(`${HEADLINE}\n\n${BODY}\n\n${words}\n`).byline).toBeNull(),
  );
});

describe('what kind of page it is', () => {
  const honours = (heading: string): string =>
    `TRƯỜNG THPT BẾN ĐÁ\n\n${heading}\n\n- Năm 2024: Tập thể lao động tiên tiến.\n\n- Năm 2025: Tập thể lao động xuất sắc.\n\n- Năm 2026: Cờ thi đua của Chính phủ\n`;
  it('a page of honours is a list, of the one whose they are', () => {
    const { kind, publisher } = doc(honours('Thành tích tiêu biểu'));
    expect([kind, publisher]).toEqual(['list', 'TRƯỜNG THPT BẾN ĐÁ']);
  });
  it('not without a word of honours', () => expect(doc(honours('Các mốc thời gian')).kind).toBe('news'));
  const asked = (opening: string): string =>
    `Lấy ý kiến đối với đề nghị khen thưởng Huân chương Lao động\n\n${opening}, Bộ Y tế lấy ý kiến nhân dân trước khi trình khen thưởng:\n\n1. Huân chương Lao động hạng Ba: Ông Tô Văn Hải, Hiệu trưởng Trường Đại học Bến Đá.\n`;
  it('one that asks the people by law is a notice', () => {
    const { kind, publisher } = doc(
      asked('Thực hiện quy định tại Điều 46 Nghị định số 98/2023/NĐ-CP.\n\nBộ Y tế thông báo').replace(
        ', Bộ Y tế lấy',
        ' và lấy',
      ),
    );
    expect([kind, publisher]).toEqual(['notice', 'Bộ Y tế']);
  });
  it('news of it are news', () => expect(doc(asked('Ngày 6/12')).kind).toBe('news'));
});

describe('the title of a page with a section over its day', () => {
  const page = (above: string, below: string): string | null =>
    doc(`${above}\n13:55 | 11/10/2023\n\n${below}\n\n${BODY}\n`).title ?? null;
  const below = 'Khen thưởng đột xuất các tập thể, cá nhân cứu người';
  it.each(['Media | Phóng sự ảnh', 'QUẢN LÝ BẢO VỆ BIÊN GIỚI', 'Diễn đàn: Thi đua và cuộc sống'])(
    'stands under the day behind "%s"',
    (above) => expect(page(above, below)).toBe(below),
  );
  it('not where the line over the day names a bloc', () => expect(page(HEADLINE, below)).toBe(HEADLINE));
  it('nor where a sentence stands under the day', () =>
    expect(page('QUẢN LÝ BẢO VỆ BIÊN GIỚI', `${below}.`)).not.toBe(`${below}.`));
  it('is not where the page says that one is', () =>
    expect(doc(`Bạn đang ở: Giới thiệu / Tin tức\n${HEADLINE}\n\n${BODY}\n`).title).toBe(HEADLINE));
});
