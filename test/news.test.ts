import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readHtml } from '../src/read/html/html.js';
import { readText } from '../src/read/text.js';

function docOf(text: string) {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).doc;
}

const TITLE = 'Khối thi đua số 3 nhìn lại một năm nhiều gắng sức';
const BODY =
  'Chiều 5-12, tại Sở Y tế, Khối thi đua số 3 tỉnh Lam Hải tổng kết công tác thi đua năm 2027, phát động thi đua năm 2028.\n\nKhối gồm Sở Y tế, Thuế tỉnh và Bưu điện tỉnh, các đơn vị đều hoàn thành chỉ tiêu.';

describe('the line that names the page', () => {
  const MASTHEADS: [string, string | null][] = [
    ['Lam Hải Xanh điện tử', 'Lam Hải Xanh điện tử'],
    ['Trang tin Thi đua Lam Hải', 'Trang tin Thi đua Lam Hải'],
    ['TẠP CHÍ THỢ LÒ', 'TẠP CHÍ THỢ LÒ'],
    ['ĐÀI PHÁT THANH - TRUYỀN HÌNH TỈNH LAM HẢI', 'ĐÀI PHÁT THANH - TRUYỀN HÌNH TỈNH LAM HẢI'],
    ['Cổng thông tin điện tử phường Long Hội', 'Cổng thông tin điện tử phường Long Hội'],
    ['Trang thông tin điện tử xã Mường Vang, tỉnh Lam Hải', 'Trang thông tin điện tử xã Mường Vang, tỉnh Lam Hải'],
    ['SỞ Y TẾ TỈNH LAM HẢI', 'SỞ Y TẾ TỈNH LAM HẢI'],
    ['Lam Hải Online', 'Lam Hải Online'],
    ['Baolamhai.vn', 'Baolamhai.vn'],
    ['Báo Lam Hải > Chính trị', 'Báo Lam Hải'],
    ['Sở Y tế tỉnh Lam Hải › Tin tức › Hoạt động của Sở', 'Sở Y tế tỉnh Lam Hải'],
    ['Website Liên đoàn Lao động tỉnh Lam Hải', 'Website Liên đoàn Lao động tỉnh Lam Hải'],
    ['Bản tin Công đoàn - tháng 12/2027', 'Bản tin Công đoàn'],
    ['Đặc san Thi đua Lam Hải, số 12/2027', 'Đặc san Thi đua Lam Hải'],
    ['Tin tức - Sự kiện', null],
    ['CHÍNH TRỊ - XÃ HỘI', null],
    ['THI ĐUA - KHEN THƯỞNG', null],
    ['Thời sự > Trong tỉnh', null],
  ];

  it.each(MASTHEADS)('%s over the date and the headline', (masthead, publisher) =>
    expect(docOf(`${masthead}\n06/12/2027 07:42\n\n${TITLE}\n\n${BODY}\n\nThu Hà\n`)).toMatchObject({
      title: TITLE,
      publisher,
      published: '2027-12-06',
      byline: 'Thu Hà',
    }),
  );

  it.each(MASTHEADS)('%s right over the headline', (masthead, publisher) =>
    expect(docOf(`${masthead}\n${TITLE}\n06/12/2027\n${BODY}\n`)).toMatchObject({ title: TITLE, publisher }),
  );

  it.each([
    'Ban Dân vận Tỉnh ủy tổng kết công tác thi đua năm 2027',
    'Bản Mường Lống đón nhận danh hiệu làng văn hóa',
    'Đài PT-TH tỉnh Lam Hải đón nhận Huân chương Lao động hạng Nhất',
    'Báo Lam Hải tổng kết công tác năm 2027',
    'Báo Lam Hải họp bàn công tác khen thưởng',
    'Cổng chào mới của phường văn hóa',
    'Trang trọng lễ đón nhận Huân chương',
    'Tạp chí Thợ lò nhận Bằng khen của Chủ tịch UBND tỉnh',
    'Công ty Điện lực Lam Hải: 20 năm thắp sáng',
    'Nhìn lại một năm',
    'Khối thi đua số 3',
    'Đài Truyền thanh huyện 40 năm một chặng đường',
    'Báo Lam Hải và 60 năm đồng hành',
    'Tạp chí Thợ lò tuổi 20',
    'Tuổi trẻ Lam Hải thi đua lập công',
    'Khối thi đua số 3 tổng kết công tác năm 2027.',
  ])('is not the headline "%s"', (title) =>
    expect(docOf(`${title}\n\n06/12/2027 07:42\n\n${BODY}\n\nThu Hà\n`)).toMatchObject({ title, publisher: null }),
  );

  it('comes before the letters that open the text', () =>
    expect(docOf(`Đài PT-TH Lam Hải\n06/12/2027\n\n${TITLE}\n\n(LHTV) ${BODY}\n`)).toMatchObject({
      publisher: 'Đài PT-TH Lam Hải',
    }));

  it('comes before the source that it names', () =>
    expect(
      docOf(`Cổng TTĐT tỉnh Lam Hải\n\n${TITLE}\n\n${BODY}\n\nTác giả: Lò Thị Hoa\nNguồn: Văn phòng UBND xã\n`),
    ).toMatchObject({ publisher: 'Cổng TTĐT tỉnh Lam Hải', byline: 'Lò Thị Hoa' }));
});

describe('the headline', () => {
  it.each([
    [
      'KHỐI THI ĐUA SỐ 3\nTỔNG KẾT PHONG TRÀO THI ĐUA\nNĂM 2027\n\n06/12/2027',
      'KHỐI THI ĐUA SỐ 3 TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2027',
    ],
    ['Cụm thi đua số V Tòa án tổng kết\ncông tác năm 2027', 'Cụm thi đua số V Tòa án tổng kết công tác năm 2027'],
    [
      'BÀI PHÁT BIỂU CỦA ĐỒNG CHÍ PHÓ CHỦ TỊCH\nTẠI HỘI NGHỊ TỔNG KẾT KHỐI THI ĐUA SỐ 3',
      'BÀI PHÁT BIỂU CỦA ĐỒNG CHÍ PHÓ CHỦ TỊCH TẠI HỘI NGHỊ TỔNG KẾT KHỐI THI ĐUA SỐ 3',
    ],
    ['SỞ Y TẾ TỈNH LAM HẢI\nTỔNG KẾT KHỐI THI ĐUA SỐ 3', 'TỔNG KẾT KHỐI THI ĐUA SỐ 3'],
    ['Khối thi đua số 3 tổng kết\nBài 3: Những bông hoa đẹp', 'Khối thi đua số 3 tổng kết'],
    ['Nhìn lại một năm\n\n06/12/2027\n\nNhững con số biết nói', 'Nhìn lại một năm'],
    ['ĐIỂM TIN THI ĐUA TUẦN QUA\n(Báo Lam Hải, 06/12/2027)', 'ĐIỂM TIN THI ĐUA TUẦN QUA'],
    [`BÁO LAM HẢI\nCơ quan của Đảng bộ tỉnh - Tiếng nói của nhân dân Lam Hải\n\n${TITLE}`, TITLE],
    ['Cơ quan của những người trẻ\n\n06/12/2027', 'Cơ quan của những người trẻ'],
    ['HỘI CHỮ THẬP ĐỎ TỈNH LAM HẢI\nTIN HOẠT ĐỘNG, NGÀY 06/12/2027\n\nCỤM THI ĐUA SỐ 3 HỌP', 'CỤM THI ĐUA SỐ 3 HỌP'],
  ])('%s', (head, title) => expect(docOf(`${head}\n\n${BODY}\n`)).toMatchObject({ title }));
});

describe('the date line', () => {
  it.each([
    ['(LHV Online) - Cập nhật lúc 16:20, 06/12/2027', 'LHV Online'],
    ['(Báo Lam Hải, 06/12/2027)', 'Báo Lam Hải'],
    ['Cao su Biếc, 06/12/2027', 'Cao su Biếc'],
    ['Biên Phòng Miền Đông, số ra ngày 6/12/2027', 'Biên Phòng Miền Đông'],
    ['Nhân Dân, 6/12/2027', 'Nhân Dân'],
    ['TTXVN, 06/12/2027', 'TTXVN'],
    ['Báo Lam Hải số 3214 ngày 06/12/2027', 'Báo Lam Hải'],
    ['Báo Lam Hải, thứ Hai ngày 6-12-2027, trang 3', 'Báo Lam Hải'],
    ['Lam Hải, ngày 6/12/2027', null],
    ['Thứ Hai, 6/12/2027 | 08:30 GMT+7', null],
    ['Cập nhật lúc: 08:30, Thứ Hai, 06/12/2027', null],
    ['Đăng lúc: 06-12-2027 10:25:33 AM', null],
    ['06.12.2027 - 10h25', null],
    ['Ngày 06 tháng Mười hai năm 2027', null],
    ['06 Tháng Mười Hai 2027', null],
    ['6 Tháng 12, 2027', null],
    ['2027-12-06 08:30:00', null],
    ['(Phát sóng 17h ngày 06/12/2027)', null],
    ['Đăng bởi: Văn phòng - 06/12/2027', null],
    ['Chính trị - 06/12/2027 10:12', null],
  ])('%s', (line, publisher) =>
    expect(docOf(`${TITLE}\n\n${line}\n\n${BODY}\n\nThu Hà\n`)).toMatchObject({
      published: '2027-12-06',
      publisher,
      byline: 'Thu Hà',
    }),
  );

  it.each(['Thu Hà - 06/12/2027 10:12', 'Thu Hà • 10:15 06/12/2027', '06/12/2027 | Thu Hà', 'Thu Hà'])(
    'may name the author: %s',
    (line) => expect(docOf(`${TITLE}\n\n${line}\n\n${BODY}\n`)).toMatchObject({ byline: 'Thu Hà', publisher: null }),
  );

  it('is not the first line of a text broken into lines', () =>
    expect(
      docOf(`${TITLE}\n\nNgày 6/12/2027, tại thành phố Lam\nHải, Khối thi đua số 3 họp tổng kết\nnăm 2027.\n`),
    ).toMatchObject({ published: null }));
});

describe('the letters that open the text', () => {
  it.each([
    ['GD&TĐ - ', 'GD&TĐ'],
    ['[LHTV] - ', 'LHTV'],
    ['(Dân trí) - ', 'Dân trí'],
    ['Sở Y tế & Thuế tỉnh - ', null],
  ])('%s', (start, publisher) => expect(docOf(`${TITLE}\n\n${start}${BODY}\n`)).toMatchObject({ publisher }));
});

describe('the line under the text', () => {
  it.each([
    ['Ghi chép của LƯƠNG THANH VÂN', 'LƯƠNG THANH VÂN', null],
    ['Bút ký của Hoàng Trúc', 'Hoàng Trúc', null],
    ['Ký của Lê Minh', 'Lê Minh', null],
    ['Ghi chép: NGUYỄN THẾ ĐOÀN', 'NGUYỄN THẾ ĐOÀN', null],
    ['Phóng sự ảnh của Lê Minh', 'Lê Minh', null],
    ['Y KHAN - ĐỨC HUỲNH', 'Y KHAN - ĐỨC HUỲNH', null],
    ['THANH HÀ - TTXVN', 'THANH HÀ', 'TTXVN'],
    ['Thanh Hà/TTXVN', 'Thanh Hà', 'TTXVN'],
    ['(TTXVN)', null, 'TTXVN'],
    ['Theo Tuổi Trẻ', null, 'Tuổi Trẻ'],
    ['(Báo Lam Hải)', null, 'Báo Lam Hải'],
    ['Nguồn tin: baolamhai.vn', null, 'baolamhai.vn'],
    ['Nguyễn Hữu Tòng\n(Bản tin KH&CN Lam Hải, số 12/2027)', 'Nguyễn Hữu Tòng', 'Bản tin KH&CN Lam Hải'],
    ['Thu Hà\nNguồn: Báo Lam Hải, ngày 6/12/2027', 'Thu Hà', 'Báo Lam Hải'],
    ['Thu Hà (Theo Báo Lao Động)', 'Thu Hà', 'Báo Lao Động'],
    ['Tin: Q. Lâm - Ảnh: H. Sơn', 'Q. Lâm', null],
    ['Tin: Thu Hà, ảnh: Hải Sơn', 'Thu Hà', null],
    ['Thu Hà (t/h)', 'Thu Hà', null],
    ['Tin, ảnh: Phòng Văn hóa - Thông tin', 'Phòng Văn hóa - Thông tin', null],
    ['Phòng Nội vụ huyện Vân Trạch', null, 'Phòng Nội vụ huyện Vân Trạch'],
    ['Ban Biên tập', 'Ban Biên tập', null],
    ['Ảnh: Hải Sơn', 'Hải Sơn', null],
    ['PV: Lê Minh', 'Lê Minh', null],
    ['Nhóm PV Thời sự', 'Nhóm PV Thời sự', null],
    ['Lê Minh (ghi)', 'Lê Minh', null],
    ['Lê Minh (tổng hợp từ Báo Lam Hải)', 'Lê Minh', 'Báo Lam Hải'],
    ['Nguyễn Văn An - Chủ tịch Hội Nông dân xã', 'Nguyễn Văn An', null],
    ['Thượng úy Nguyễn Văn An', 'Thượng úy Nguyễn Văn An', null],
    ['Theo Thu Hà/Báo Lam Hải', 'Thu Hà', 'Báo Lam Hải'],
    ['Nguồn: http://baolamhai.vn', null, 'http://baolamhai.vn'],
    ['Người đăng: Lê Minh', 'Lê Minh', null],
    ['Người đăng: admin', null, null],
    ['Hội nghị kết thúc tốt đẹp', null, null],
    ['Sở Y tế: 98 điểm', null, null],
  ])('%s', (end, byline, publisher) =>
    expect(docOf(`${TITLE}\n\n06/12/2027\n\n${BODY}\n\n${end}\n`)).toMatchObject({ byline, publisher }),
  );

  it.each(['Phòng Tổ chức - Hành chính', 'BAN TUYÊN GIÁO HUYỆN ĐOÀN', 'VĂN PHÒNG HỘI', 'Ban Biên tập'])(
    'names the author where the page names its publisher: %s',
    (unit) =>
      expect(docOf(`Cổng TTĐT huyện Vân Trạch\n\n${TITLE}\n\n${BODY}\n\n${unit}\n`)).toMatchObject({
        publisher: 'Cổng TTĐT huyện Vân Trạch',
        byline: unit,
      }),
  );
});

describe('a page of the web', () => {
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/m${i}">Chuyên mục ${i}</a></li>`).join('');
  const docOfPage = (content: string) => {
    const html = `<html><body><div>Thứ Ba, 01/02/2028</div><ul class="nav">${menu}</ul><div class="detail">${content}</div></body></html>`;
    const document = readHtml(new TextEncoder().encode(html), 'example.html');
    return toRecord('x', document, extract(document)).doc;
  };

  it('has its headline and its own date under a long menu and the day of the visit', () =>
    expect(
      docOfPage(
        `<h1>${TITLE}</h1><div class="date">06/12/2027 08:30</div><p>${BODY}</p><p>Kết quả ấy là sự cố gắng của tất cả các đơn vị trong Khối suốt một năm qua.</p><p>Nguồn: Báo Lam Hải</p>`,
      ),
    ).toMatchObject({ title: TITLE, published: '2027-12-06', publisher: 'Báo Lam Hải' }));

  it('may hold a paper, and a box of what is known of it', () =>
    expect(
      docOfPage(
        '<table><tr><td>Loại văn bản:</td><td>Quyết định</td></tr><tr><td>Nơi ban hành:</td><td>Sở Y tế</td></tr></table>' +
          '<p>SỞ Y TẾ</p><p>Số: 12/QĐ-SYT</p><p>Lam Hải, ngày 5 tháng 3 năm 2022</p><p>QUYẾT ĐỊNH</p><p>Về việc tặng Giấy khen</p>' +
          '<p>GIÁM ĐỐC SỞ Y TẾ</p><p>Căn cứ Luật Thi đua, Khen thưởng;</p><p>QUYẾT ĐỊNH:</p><p>Điều 1. Tặng Giấy khen cho Phòng Nghiệp vụ Y.</p><p>GIÁM ĐỐC</p><p>Kiều Văn Phú</p>',
      ),
    ).toMatchObject({
      kind: 'decision',
      title: 'Về việc tặng Giấy khen',
      publisher: 'GIÁM ĐỐC SỞ Y TẾ',
      published: '2022-03-05',
      signer: 'Kiều Văn Phú',
    }));
});

describe('a page that greets its readers', () => {
  it.each([
    'Nhiệt liệt chào mừng 67 năm Ngày Chiến thắng Điện Biên Phủ!',
    'CHÚC MỪNG NĂM MỚI 2027. CÁN BỘ LÀM VIỆC NGHIÊM TÚC.',
    'Xem với cỡ chữAA',
  ])('%s', (banner) => expect(docOf(`${banner}\n\n${TITLE}\n\n06/12/2027\n\n${BODY}\n`).title).toBe(TITLE));

  it('has a headline that says whom it congratulates', () => {
    const title = 'Chúc mừng Khối thi đua số 3 nhận Cờ thi đua';
    expect(docOf(`${title}\n\n06/12/2027\n\n${BODY}\n`).title).toBe(title);
  });
});

describe('the source under a text', () => {
  it('may stand in quotes, over the imprint of the page', () =>
    expect(
      docOf(`${TITLE}\n\n06/12/2027\n\n${BODY}\n\nNguồn: "Sở Y tế Lam Hải", 5/12/2027\n\nTel: (84-04) 38249874\n`),
    ).toMatchObject({ publisher: 'Sở Y tế Lam Hải', published: '2027-12-06' }));

  it('gives its day to a page without one', () => {
    expect(docOf(`${TITLE}\n\n${BODY}\n\n(Theo Báo Lam Hải, ngày 7-12-2027)\n`)).toMatchObject({
      publisher: 'Báo Lam Hải',
      published: '2027-12-07',
    });
    expect(docOf(`${TITLE}\n\n${BODY}\n\n(Theo Báo Lam Hải)\n`).published).toBeNull();
  });
});
