import { describe, expect, it } from 'vitest';
import { extract, parse } from '../src/extract/extract.js';
import { fairCopy } from '../src/extract/fair-copy.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

const read = (text: string) => readText(new TextEncoder().encode(text), 'example.txt');

function docOf(text: string) {
  const document = read(text);
  return toRecord('x', document, extract(document)).doc;
}

const zonesOf = (text: string) => {
  const { sentences, scan } = parse(fairCopy(read(text)));
  return sentences.map(({ zone, from, to }) => `${zone}: ${scan.slice(from, to)}`);
};

/** A decision with these lines in place of its head, and in place of its end. */
const decision = (head: string, end: string): string => `${head}

QUYẾT ĐỊNH
Về việc tặng Giấy khen năm 2021

Căn cứ Luật Thi đua, Khen thưởng;

QUYẾT ĐỊNH:

Điều 1. Tặng Giấy khen cho Phòng Nghiệp vụ Y.

${end}
`;

const HEAD = `SỞ Y TẾ
Số: 12/QĐ-SYT
Lam Hải, ngày 05 tháng 3 năm 2022`;
const END = `GIÁM ĐỐC
Kiều Văn Phú`;

describe('the head of a paper', () => {
  it.each([
    [
      'two columns',
      'UBND TỈNH LAM HẢI         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ                   Độc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-SYT             Lam Hải, ngày 05 tháng 3 năm 2022',
      '12/QĐ-SYT',
      '2022-03-05',
      'SỞ Y TẾ',
    ],
    [
      'tabs',
      'UBND TỈNH LAM HẢI\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\t\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-SYT\t\tLam Hải, ngày 5 tháng 3 năm 2022',
      '12/QĐ-SYT',
      '2022-03-05',
      'SỞ Y TẾ',
    ],
    [
      'lost columns',
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN VÂN TRẠCH Độc lập - Tự do - Hạnh phúc\nSố: 1306 / QĐ - UBND Vân Trạch, ngày 20 tháng 12 năm 2018',
      '1306 / QĐ - UBND',
      '2018-12-20',
      'ỦY BAN NHÂN DÂN HUYỆN VÂN TRẠCH',
    ],
    [
      'Party',
      'ĐẢNG BỘ TỈNH LAM HẢI            ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ\n*                   Lam Hải, ngày 21 tháng 01 năm 2009\nSố 983-QĐ/TU',
      '983-QĐ/TU',
      '2009-01-21',
      'TỈNH UỶ',
    ],
    [
      'youth union',
      'TỈNH ĐOÀN LAM HẢI\n***\nSố: 367 - QĐ/TĐTN-VP\nĐOÀN TNCS HỒ CHÍ MINH\nLam Hải, ngày 12/12/2016',
      '367 - QĐ/TĐTN-VP',
      '2016-12-12',
      'ĐOÀN TNCS HỒ CHÍ MINH',
    ],
    [
      'trade union',
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH LAM HẢI\nSố: 1689/QĐ-TLĐ',
      '1689/QĐ-TLĐ',
      null,
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM HẢI',
    ],
    [
      'year in the number',
      'SỞ Y TẾ\nSố: 35/2019/QĐ-SYT\nLam Hải, ngày 3/4/2019',
      '35/2019/QĐ-SYT',
      '2019-04-03',
      'SỞ Y TẾ',
    ],
    [
      'blank number and day',
      'SỞ Y TẾ              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      /QĐ-SYT      Lam Hải, ngày    tháng 5 năm 2018',
      null,
      null,
      'SỞ Y TẾ',
    ],
  ])('%s', (_, head, number, published, publisher) =>
    expect(docOf(decision(head, END))).toMatchObject({ kind: 'decision', number, published, publisher }),
  );

  it.each([
    ['Số: 1234 QĐ/UB', '1234 QĐ/UB'],
    ['Số: 1234/QĐ.UB', '1234/QĐ.UB'],
    ['Quyết định số: 12/QĐ-SYT', '12/QĐ-SYT'],
    ['Số: 12 UBND', null],
    ['Số lượng: 12/QĐ', null],
  ])('with the number as it was written in other years: %s', (line, number) =>
    expect(docOf(decision(`SỞ Y TẾ\n${line}`, END))).toMatchObject({ number }),
  );

  it.each(['GIÁM ĐỐC SỞ Y TẾ', 'Giám đốc Sở Y tế', '- GIÁM ĐỐC SỞ Y TẾ -'])('names who decides: %s', (authority) =>
    expect(
      docOf(
        `${HEAD}\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n${authority}\n\nCăn cứ Luật;\n\nQUYẾT ĐỊNH:\nĐiều 1. Khen.\n`,
      ).publisher?.toLowerCase(),
    ).toBe('giám đốc sở y tế'),
  );

  it('keeps the number without blanks beside the number as written', () => {
    const document = read(decision('SỞ Y TẾ\nSố: 1306 / QĐ - SYT', END));
    const number = extract(document)
      .find((claim) => claim.kind === 'document')
      ?.arguments.find((a) => a.role === 'number');
    expect(number).toMatchObject({ written: '1306 / QĐ - SYT', value: '1306/QĐ-SYT' });
  });

  it('of the State has one title over two lines', () =>
    expect(
      docOf(
        'Số: 2363/QĐ-CTN\n\nQUYẾT ĐỊNH\nVề việc tặng Huân chương\n\nCHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCăn cứ Hiến pháp;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng.\n',
      ).publisher,
    ).toBe('CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));

  it('names who decides before who sends', () =>
    expect(
      docOf(
        `${HEAD}\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật;\n\nQUYẾT ĐỊNH:\nĐiều 1. Khen.\n`,
      ),
    ).toMatchObject({ publisher: 'GIÁM ĐỐC SỞ Y TẾ' }));

  it('of the Party has the authority before the verb', () =>
    expect(
      docOf(
        'TỈNH UỶ\nSố 12-QĐ/TU\n\nQUYẾT ĐỊNH\ntặng Bằng khen\n-----\n- Căn cứ Điều lệ;\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1: Tặng.\n',
      ),
    ).toMatchObject({ title: 'tặng Bằng khen', publisher: 'BAN THƯỜNG VỤ TỈNH UỶ' }));
});

describe('the kind and title of a paper', () => {
  it.each([
    ['TỜ TRÌNH\nVề việc đề nghị khen thưởng', 'submission', 'Về việc đề nghị khen thưởng'],
    ['BÁO CÁO\nTổng kết năm 2020;\nphương hướng năm 2021', 'report', 'Tổng kết năm 2020; phương hướng năm 2021'],
    ['BÁO CÁO TỔNG KẾT\nPHONG TRÀO THI ĐUA NĂM 2021', 'report', 'BÁO CÁO TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2021'],
    ['BÁO CÁO THÀNH TÍCH\nĐề nghị tặng Cờ thi đua', 'report', 'Đề nghị tặng Cờ thi đua'],
    ['BIÊN BẢN HỌP KHỐI THI ĐUA SỐ 5\n(V/v bình xét)', 'minutes', 'BIÊN BẢN HỌP KHỐI THI ĐUA SỐ 5'],
    ['THÔNG BÁO\nPhân công Trưởng khối năm 2020', 'notice', 'Phân công Trưởng khối năm 2020'],
    ['HƯỚNG DẪN\nVề việc bình xét thi đua', 'other', 'Về việc bình xét thi đua'],
    ['Tờ trình\nV/v khen thưởng năm 2019', 'submission', 'V/v khen thưởng năm 2019'],
    [
      'V/v đề nghị khen thưởng\nnăm học 2014 - 2015\n\nKính gửi: UBND tỉnh',
      'submission',
      'V/v đề nghị khen thưởng năm học 2014 - 2015',
    ],
    ['V/v rà soát cụm, khối\n\nKính gửi: Các khối thi đua', 'other', 'V/v rà soát cụm, khối'],
    ['QUYẾT ĐỊNH CỦA GIÁM ĐỐC SỞ Y TẾ\nVề việc tặng Giấy khen', 'decision', 'Về việc tặng Giấy khen'],
    ['QUYẾT ĐỊNH\nCỦA GIÁM ĐỐC SỞ Y TẾ\nVề việc tặng Giấy khen', 'decision', 'Về việc tặng Giấy khen'],
    ['QUYẾT ĐỊNH\n*****\nVề việc tặng Giấy khen', 'decision', 'Về việc tặng Giấy khen'],
    ['QUYẾT ĐỊNH\n(V/v: Tặng Giấy khen)', 'decision', 'V/v: Tặng Giấy khen'],
    ['THÔNG BÁO\nKết quả bình xét (đợt 1)', 'notice', 'Kết quả bình xét (đợt 1)'],
    ['DỰ THẢO BÁO CÁO\nTổng kết năm 2011', 'report', 'Tổng kết năm 2011'],
    ['THƯ KHEN\nGửi các đơn vị ngành Y tế', 'other', 'Gửi các đơn vị ngành Y tế'],
    ['BẢN ĐĂNG KÝ\nThi đua năm 2012', 'other', 'Thi đua năm 2012'],
  ])('%s', (form, kind, title) =>
    expect(docOf(`SỞ Y TẾ\nSố: 7/SYT-TĐKT\n\n${form}\n\nSở Y tế xin gửi nội dung như sau.\n\n${END}\n`)).toMatchObject({
      kind,
      title,
    }),
  );

  it('are told by the number where the form is lost', () =>
    expect(docOf(`SỞ Y TẾ\nSố: 7/TTr-SYT\n\nKính gửi: UBND tỉnh.\n\nSở Y tế kính trình.\n\n${END}`)).toMatchObject({
      kind: 'submission',
    }));
});

describe('a paper without a head', () => {
  it.each([
    ['BÁO CÁO TỔNG KẾT NĂM 2027\n\nI. TÌNH HÌNH\nKhối có 5 đơn vị.\n\nII. KẾT QUẢ\nCác đơn vị đều tốt.', 'report'],
    ['KẾ HOẠCH HOẠT ĐỘNG NĂM 2027\n\nI. MỤC ĐÍCH\nThi đua.\n\nII. NỘI DUNG\nKý giao ước.', 'other'],
    ['BIÊN BẢN HỌP KHỐI\n\nHôm nay, ngày 5/12/2027, Khối thi đua số 3 họp bình xét.', 'minutes'],
    ['DANH SÁCH KHEN THƯỞNG NĂM 2027\n\n1. Sở Y tế\n2. Sở Nội vụ', 'list'],
    ['PHỤ LỤC\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 5/3/2022)\n\n1. Phòng Nghiệp vụ Y', 'list'],
    ['DANH SÁCH KHEN THƯỞNG NỐI DÀI\n\nChiều 5-12, Khối thi đua số 3 họp bình xét thi đua.', 'news'],
    ['BÁO CÁO VIÊN GIỎI\n\nI. Từ cơ sở\nÔng Tô Văn Hải kể.\n\nII. Đến tỉnh\nÔng đạt giải.', 'news'],
    ['BÁO CÁO TỔNG KẾT NĂM 2027\n\nChiều 5-12, Khối thi đua số 3 họp nghe báo cáo.', 'news'],
    ['PHỤ LỤC\n\nChiều 5-12, Khối thi đua số 3 họp bình xét thi đua.', 'news'],
  ])('%s', (text, kind) => expect(docOf(`${text}\n`)).toMatchObject({ kind }));
});

describe('who signs', () => {
  it.each([
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nKiều Văn Phú', 'Kiều Văn Phú', ['PHÓ GIÁM ĐỐC']],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nRah Lan H’Nhung', 'Rah Lan H’Nhung', ['PHÓ BÍ THƯ']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Hữu Khang', 'Đỗ Hữu Khang', ['PHÓ CHỦ TỊCH']],
    ['GIÁM ĐỐC (đã ký) Tạ Kim Oanh', 'Tạ Kim Oanh', ['GIÁM ĐỐC']],
    ['GIÁM ĐỐC\nĐã ký: Tạ Kim Oanh', 'Tạ Kim Oanh', ['GIÁM ĐỐC']],
    ['Giám đốc\n(Đã ký)\nTạ Kim Oanh', 'Tạ Kim Oanh', ['Giám đốc']],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTạ Kim Oanh', 'Tạ Kim Oanh', ['CHÁNH VĂN PHÒNG']],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nTạ Kim Oanh', 'Tạ Kim Oanh', ['GIÁM ĐỐC SỞ NỘI VỤ']],
    ['TRƯỞNG PHÒNG\n\nPhan Đăng Lưu', 'Phan Đăng Lưu', ['TRƯỞNG PHÒNG']],
    ['Q. GIÁM ĐỐC\n\nTạ Kim Oanh', 'Tạ Kim Oanh', ['Q. GIÁM ĐỐC']],
    ['HIỆU TRƯỞNG\nPGS.TS. Tạ Kim Oanh', 'Tạ Kim Oanh', ['HIỆU TRƯỞNG', 'PGS.TS']],
    ['TỔNG GIÁM ĐỐC\nĐÀO NGỌC BẢO', 'ĐÀO NGỌC BẢO', ['TỔNG GIÁM ĐỐC']],
    [
      'TM. KHỐI THI ĐUA\nTRƯỞNG KHỐI\nCHỦ TỊCH HỘI LUẬT GIA TỈNH\nVũ Mạnh Quyền',
      'Vũ Mạnh Quyền',
      ['TRƯỞNG KHỐI', 'CHỦ TỊCH HỘI LUẬT GIA TỈNH'],
    ],
    [
      'Nơi nhận:               KT. GIÁM ĐỐC\n- Như Điều 1;           PHÓ GIÁM ĐỐC\n- Lưu: VT.\n                        (đã ký)\n\n                        Hà Ngọc Diệp',
      'Hà Ngọc Diệp',
      ['PHÓ GIÁM ĐỐC'],
    ],
    ['Nơi nhận:\t\tGIÁM ĐỐC\n- Như Điều 1;\t\t(đã ký)\n- Lưu: VT.\t\tHà Ngọc Diệp', 'Hà Ngọc Diệp', ['GIÁM ĐỐC']],
    ['Nơi nhận: GIÁM ĐỐC\n- Như Điều 1;\n- Lưu: VT. Lê Bá Quý', 'Lê Bá Quý', ['GIÁM ĐỐC']],
    [
      '                         GIÁM ĐỐC\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\n                      Hà Ngọc Diệp',
      'Hà Ngọc Diệp',
      ['GIÁM ĐỐC'],
    ],
  ])('%s', (end, name, titles) => {
    const document = read(decision(HEAD, end));
    const { doc, officials } = toRecord('x', document, extract(document));
    expect(doc.signer).toBe(name);
    expect(officials).toMatchObject([{ name, titles, act: 'sign' }]);
  });

  it('decides the meeting, and not its secretary', () =>
    expect(
      docOf(
        'BIÊN BẢN\nHọp Khối thi đua số 4\n\nVào lúc 8 giờ ngày 5/12/2017, Khối thi đua số 4 họp.\n\nTHƯ KÝ                CHỦ TRÌ\n\nHà Ngọc Diệp          Đỗ Hữu Khang\n',
      ),
    ).toMatchObject({ kind: 'minutes', signer: 'Đỗ Hữu Khang', published: '2017-12-05' }));

  it('is told from the secretary where their columns ran together', () =>
    expect(
      docOf(
        'BIÊN BẢN\nHọp Khối thi đua số 4\n\nVào lúc 8 giờ ngày 5/12/2017, Khối thi đua số 4 họp.\n\nTHƯ KÝ CHỦ TRÌ\nLê Thị Ánh Bùi Quốc Việt\n',
      ),
    ).toMatchObject({ signer: 'Bùi Quốc Việt' }));

  it.each([
    ['DANH SÁCH\nĐề nghị khen thưởng', 'list'],
    ['BIÊN BẢN\nHọp Khối thi đua số 4', 'minutes'],
  ])('is who drew up a list, not the secretary of a meeting: %s', (form, kind) =>
    expect(
      docOf(
        `SỞ Y TẾ\nSố: 7/SYT-TĐKT\n\n${form}\n\n1. Phòng Nghiệp vụ Y;\n2. Văn phòng.\n\n${kind === 'list' ? 'NGƯỜI LẬP BIỂU' : 'THƯ KÝ'}\n(đã ký)\nHà Ngọc Diệp\n`,
      ),
    ).toMatchObject({ kind, signer: kind === 'list' ? 'Hà Ngọc Diệp' : null }),
  );

  it('is nobody where only the title stands', () =>
    expect(docOf(decision(HEAD, 'GIÁM ĐỐC'))).toMatchObject({ signer: null }));
});

const BODY =
  'Chiều 5-12, Khối thi đua số 3 tổng kết công tác thi đua, khen thưởng năm 2027 và bàn phương hướng năm 2028.\n\nÔng Tô Văn Hải, Giám đốc Sở Y tế chủ trì hội nghị.';
const TITLE = 'Khối thi đua số 3 tổng kết năm 2027';

describe('the date of an article', () => {
  it.each([
    `${TITLE}\n\n06/12/2027 19:38 Số lượt xem: 2070\n${BODY}`,
    `${TITLE}\n\nThứ Hai, 06/12/2027 | 08:12 GMT+7 | Lượt xem: 1.318\n\n${BODY}`,
    `${TITLE}\n15:02, 06/12/2027\n\n${BODY}`,
    `${TITLE}\nCập nhật: 21:07 | 06/12/2027\n\n${BODY}`,
    `Thứ Hai, ngày 06 tháng 12 năm 2027\n${TITLE}\n\n${BODY}`,
    `${TITLE}\n\nLam Hải, ngày 06/12/2027 - ${BODY}`,
    `${TITLE}\n\n${BODY}\n\nThu Hà\n(06/12/2027)\n`,
  ])('%s', (text) => expect(docOf(text)).toMatchObject({ published: '2027-12-06', title: TITLE, kind: 'news' }));

  it('is not the day that it tells of', () =>
    expect(docOf(`${TITLE}\n\nNgày 5/12/2027, Khối thi đua số 3 họp tổng kết năm.\n`)).toMatchObject({
      published: null,
    }));

  it('comes from the manifest where the text has none', () => {
    const document = read(`${TITLE}\n\n${BODY}\n`);
    const context = { published: '2027-12-07', publisher: 'Báo Lam Hải', province: null };
    const { doc, meetings } = toRecord('x', document, extract(document, context));
    expect(doc).toMatchObject({ published: '2027-12-07', publisher: 'Báo Lam Hải' });
    expect(meetings).toMatchObject([{ date: '2027-12-05' }]);
  });
});

describe('author and publisher of an article', () => {
  it.each([
    ['Tin, ảnh: Hải An', 'Hải An', null],
    ['Bài và ảnh: Xuân Thu', 'Xuân Thu', null],
    ['Tác giả: Thùy Trang', 'Thùy Trang', null],
    [
      'KỲ NAM\n\nTIN, BÀI LIÊN QUAN\n* Hai xã được nhận Cờ thi đua (03/02/2027)\n* Anh nông dân nuôi ốc',
      'KỲ NAM',
      null,
    ],
    ['P.V\n\n• Công nhân có thể nhận quà Tết từ ngày 20 tháng Chạp\n• Một công ty đón nhận Cờ thi đua', 'P.V', null],
    ['Kết quả:\n• Sở Y tế nhận Cờ thi đua\n• Thuế tỉnh nhận Bằng khen', null, null],
    ['THANH HUYỀN', 'THANH HUYỀN', null],
    ['Nông Vui - Tú An', 'Nông Vui - Tú An', null],
    ['P.V', 'P.V', null],
    ['° THU TRANG', 'THU TRANG', null],
    ['Thái Hà./.', 'Thái Hà', null],
    ['Lê Quang (Đài Truyền thanh huyện)', 'Lê Quang', 'Đài Truyền thanh huyện'],
    ['Mai Hương - Văn phòng UBND huyện', 'Mai Hương', null],
    ['Nguồn: Sở KH&CN', null, 'Sở KH&CN'],
    ['Theo Báo Lao Động', null, 'Báo Lao Động'],
    ['                                        Văn phòng UBND xã An Hiệp', null, 'Văn phòng UBND xã An Hiệp'],
    ['Thu Hà\nTin liên quan\n- Hội thi nông dân giỏi\n- Sở Y tế họp', 'Thu Hà', null],
  ])('%s', (end, byline, publisher) =>
    expect(docOf(`${TITLE}\n\n${BODY}\n\n${end}\n`)).toMatchObject({ byline, publisher }),
  );

  it.each([
    ['(Cổng TTĐT tỉnh) - ', 'Cổng TTĐT tỉnh'],
    ['(HQ Online)- ', 'HQ Online'],
    ['TTO - ', 'TTO'],
    ['Baolamhai.vn - ', 'Baolamhai.vn'],
    ['BHXH tỉnh - Trưởng khối - cho biết: ', null],
  ])('%s', (start, publisher) => expect(docOf(`${TITLE}\n\n${start}${BODY}\n`)).toMatchObject({ publisher }));

  it('may stand over the headline', () =>
    expect(docOf(`CÔNG ĐOÀN TỈNH LAM HẢI\n${TITLE}\n\n${BODY}\n`)).toMatchObject({
      title: TITLE,
      publisher: 'CÔNG ĐOÀN TỈNH LAM HẢI',
    }));

  it('is not who is commended last', () =>
    expect(docOf(`${TITLE}\n\n${BODY}\n\nHội nghị bầu Sở Y tế làm Trưởng khối.\n`)).toMatchObject({
      byline: null,
      publisher: null,
    }));
});

describe('zones', () => {
  it('of a decision', () =>
    expect(
      zonesOf(
        `${HEAD}\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Thi đua;\nXét đề nghị của Văn phòng,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Giấy khen cho:\nI. Tập thể\n1. Phòng Nghiệp vụ Y;\n2. Văn phòng.\nĐiều 2. Thi hành.\n\nNơi nhận:\n- Như Điều 2.\n\nGIÁM ĐỐC\nKiều Văn Phú\n\nDANH SÁCH\n(Kèm theo Quyết định số 12/QĐ-SYT)\n`,
      ),
    ).toEqual([
      'header: SỞ Y TẾ',
      'header: Số: 12/QĐ-SYT',
      'header: Lam Hải, ngày 05 tháng 3 năm 2022',
      'header: QUYẾT ĐỊNH',
      'title: Về việc khen thưởng',
      'header: GIÁM ĐỐC SỞ Y TẾ',
      'basis: Căn cứ Luật Thi đua;',
      'basis: Xét đề nghị của Văn phòng,',
      'header: QUYẾT ĐỊNH:',
      'body: Điều 1. Tặng Giấy khen cho:',
      'heading: I. Tập thể',
      'item: 1. Phòng Nghiệp vụ Y;',
      'item: 2. Văn phòng.',
      'body: Điều 2. Thi hành.',
      'recipients: Nơi nhận:',
      'recipients: - Như Điều 2.',
      'signature: GIÁM ĐỐC',
      'signature: Kiều Văn Phú',
      'heading: DANH SÁCH',
      'header: (Kèm theo Quyết định số 12/QĐ-SYT)',
    ]));

  it('of a submission: the last basis that goes on to propose is its body', () =>
    expect(
      zonesOf(
        'SỞ Y TẾ\nSố: 7/TTr-SYT\n\nTỜ TRÌNH\nVề việc khen thưởng\n\nKính gửi:\n- UBND tỉnh;\n- Sở Nội vụ.\n\nCăn cứ Luật Thi đua;\nCăn cứ biên bản họp, Sở Y tế kính trình tặng Bằng khen cho:\n1. Phòng Nghiệp vụ Y.\n',
      ).slice(4),
    ).toEqual([
      'recipients: Kính gửi:',
      'recipients: - UBND tỉnh;',
      'recipients: - Sở Nội vụ.',
      'basis: Căn cứ Luật Thi đua;',
      'body: Căn cứ biên bản họp, Sở Y tế kính trình tặng Bằng khen cho:',
      'item: 1. Phòng Nghiệp vụ Y.',
    ]));

  it('of an article', () =>
    expect(
      zonesOf(
        `Trang chủ › Tin tức\n${TITLE}\n06/12/2027 19:38\nChiều 5-12, Khối thi đua số 3 họp.\nẢnh: Quang cảnh hội nghị.\nKết quả như sau:\n+ Sở Y tế: 98 điểm;\na) Thuế tỉnh: 97 điểm.\nThu Hà\nTin liên quan\n- Sở Y tế họp\n`,
      ),
    ).toEqual([
      'furniture: Trang chủ › Tin tức',
      `title: ${TITLE}`,
      'header: 06/12/2027 19:38',
      'body: Chiều 5-12, Khối thi đua số 3 họp.',
      'caption: Ảnh: Quang cảnh hội nghị.',
      'body: Kết quả như sau:',
      'item: + Sở Y tế: 98 điểm;',
      'item: a) Thuế tỉnh: 97 điểm.',
      'byline: Thu Hà',
      'furniture: Tin liên quan',
      'furniture: - Sở Y tế họp',
    ]));

  it('of list heads: a name before items is a heading, a clause is body', () =>
    expect(
      zonesOf(
        'Khối thi đua số 3 họp.\n\nTập thể:\n- Sở Y tế;\nKhối thi đua số 3 gồm 2 đơn vị:\n- Sở Y tế;\n- Thuế tỉnh.\n',
      ).filter((z) => z.endsWith(':')),
    ).toEqual(['heading: Tập thể:', 'body: Khối thi đua số 3 gồm 2 đơn vị:']));
});

describe('the year of merit', () => {
  it.each([
    ['Về việc khen thưởng năm 2015', 'Tặng Giấy khen.', 2015],
    ['Về việc tặng Giấy khen năm học 2022 - 2023', 'Tặng Giấy khen.', 2023],
    ['Về việc tặng Bằng khen 5 năm liền (2004 - 2008)', 'Tặng Bằng khen.', 2008],
    ['Về việc khen thưởng', 'Tặng Giấy khen cho 3 tập thể có thành tích từ năm 2014 đến năm 2018.', 2018],
    ['Về việc khen thưởng', 'Tặng Giấy khen theo Quyết định số 27/2019/QĐ-UBND ngày 5/5/2019.', null],
  ])('%s', (title, article, year) =>
    expect(
      parse(
        fairCopy(
          read(`${HEAD}\n\nQUYẾT ĐỊNH\n${title}\n\nCăn cứ Luật;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. ${article}\n\n${END}\n`),
        ),
      ).facts.year,
    ).toBe(year),
  );
});

describe('abbreviations', () => {
  it.each([
    ['Liên đoàn Lao động (LĐLĐ) tỉnh họp.', [['LĐLĐ', 'Liên đoàn Lao động']]],
    ['Dự có Sở Giáo dục và Đào tạo (Sở GD&ĐT).', [['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo']]],
    ['Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) họp.', [['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội']]],
    ['Trung tâm Y tế huyện (TTYT) họp.', [['TTYT', 'Trung tâm Y tế huyện']]],
    ['Kho bạc Nhà nước (sau đây gọi tắt là KBNN) họp.', [['KBNN', 'Kho bạc Nhà nước']]],
    ['KBNN (Kho bạc Nhà nước) họp.', [['KBNN', 'Kho bạc Nhà nước']]],
    ['Đại học Hàng hải Phú Lâm (PMU) họp.', [['PMU', 'Đại học Hàng hải Phú Lâm']]],
    ['Ông Tô Hải (Phó Giám đốc) và Sở Y tế (Trưởng khối) họp lúc 8 giờ (GMT).', []],
  ])('%s', (text, expected) => expect([...parse(fairCopy(read(text))).abbreviations]).toEqual(expected));
});

describe('who publishes and writes news', () => {
  const news = (head: string, end = ''): string =>
    `Khối thi đua số 3 tổng kết năm 2027\n\n${head}\n\nChiều 5-12, tại Sở Y tế, Khối thi đua số 3 tỉnh Lam Hải tổng kết công tác thi đua năm 2027, phát động thi đua năm 2028.\n\nKhối gồm Sở Y tế, Thuế tỉnh và Bưu điện tỉnh, các đơn vị đều hoàn thành chỉ tiêu.\n${end && `\n${end}\n`}`;

  it.each([
    ['Báo Lam Hải - Thứ Hai, 11/12/2027, 07:45', 'Báo Lam Hải', '2027-12-11'],
    ['Báo Thanh niên Lam Hải | Thứ sáu, 10/12/2027 | 21:10', 'Báo Thanh niên Lam Hải', '2027-12-10'],
    ['Cổng TTĐT tỉnh Lam Hải - 16:05 ngày 12/12/2027', 'Cổng TTĐT tỉnh Lam Hải', '2027-12-12'],
    ['Báo Lam Hải - số ra ngày 18.12.2027', 'Báo Lam Hải', '2027-12-18'],
    ['Tạp chí Doanh nghiệp Lam Hải\nThứ Sáu, 10/12/2027 - 06:30 (GMT+7)', 'Tạp chí Doanh nghiệp Lam Hải', '2027-12-10'],
    ['Báo Lam Hải điện tử\n08:12 | 05/12/2027', 'Báo Lam Hải điện tử', '2027-12-05'],
    ['Thứ Sáu, 10/12/2027 | 08:12 GMT+7 | Lượt xem: 1.318', null, '2027-12-10'],
    ['Tin tức - 10/12/2027 08:12', null, '2027-12-10'],
    ['Báo cáo viên: Lê Văn Ba - 10/12/2027', null, '2027-12-10'],
  ])('%s', (head, publisher, published) => expect(docOf(news(head))).toMatchObject({ publisher, published }));

  it('dates an article under its lead', () =>
    expect(
      docOf(
        'Khối thi đua số 3 nói về điểm nghẽn\n\nVới 11 chi cục và hơn 1.100 công chức, năm 2027 là năm khó khăn của Khối thi đua số 3 tỉnh Lam Hải.\n\n29/11/2027 14:20\n\nNgày 28/11, Khối thi đua số 3 tổng kết công tác năm 2027.\n',
      ),
    ).toMatchObject({ published: '2027-11-29' }));

  it.each([
    ['MINH ANH - TRỌNG KHÔI', 'MINH ANH - TRỌNG KHÔI', null],
    ['Bài và ảnh: LÊ QUANG - KHÁNH THI', 'LÊ QUANG - KHÁNH THI', null],
    ['KIM NGỌC tổng hợp', 'KIM NGỌC', null],
    ['Hải An (thực hiện)', 'Hải An', null],
    ['Hải An - TTXVN', 'Hải An', 'TTXVN'],
    ['Hải An (Báo Lam Hải)', 'Hải An', 'Báo Lam Hải'],
    ['Hội nghị tổng hợp', null, null],
  ])('%s', (end, byline, publisher) =>
    expect(docOf(news('10/12/2027 08:12', end))).toMatchObject({ byline, publisher }),
  );
});

describe('a form in one line with its subject', () => {
  const HEADED =
    'SỞ Y TẾ TỈNH LAM HẢI\nKHỐI THI ĐUA CÁC BỆNH VIỆN\nSố: 04/BB-KTĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n';
  const BODY =
    '\n\nHôm nay, ngày 09 tháng 12 năm 2027, tại Bệnh viện Bến Đá, Khối thi đua các bệnh viện họp.\n\nCHỦ TRÌ\nTô Văn Hải\n';

  it('under the number', () =>
    expect(docOf(`${HEADED}BIÊN BẢN họp bình xét thi đua năm 2027${BODY}`)).toMatchObject({
      kind: 'minutes',
      title: 'BIÊN BẢN họp bình xét thi đua năm 2027',
      published: '2027-12-09',
    }));

  it('is no form in the middle of news', () =>
    expect(docOf('THÔNG BÁO mới của Khối thi đua số 3\n\nNgày 5/3/2027, Khối thi đua số 3 tổng kết.\n')).toMatchObject({
      kind: 'news',
    }));
});
