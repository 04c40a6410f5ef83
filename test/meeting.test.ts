import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

const recordOf = (text: string) => {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document));
};

const meetings = (text: string): string[] =>
  recordOf(text).meetings.map((m) => `${m.date ?? '?'} ${m.venue ?? '?'} ${m.year ?? '?'}`);

const PAPER = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

describe('the meeting of a bloc', () => {
  it.each([
    [
      'Ngày 5-12-2027, tại hội trường Sở Y tế, Khối thi đua số 3 tổng kết năm 2027.',
      '2027-12-05 hội trường Sở Y tế 2027',
    ],
    [
      'Tại Cần Thơ, sáng 5-12-2027, trên du thuyền Bến Đá, Khối thi đua số 3 tổng kết năm 2027.',
      '2027-12-05 du thuyền Bến Đá 2027',
    ],
    [
      'Ngày 5-12-2027, tại Cần Thơ, Tổng công ty Điện lực miền Tây tổng kết năm 2027 của Khối thi đua số 3.',
      '2027-12-05 Cần Thơ 2027',
    ],
    ['Tại Cần Thơ, sáng 5-12-2027, Khối thi đua số 3 tổng kết năm 2027.', '2027-12-05 Cần Thơ 2027'],
    [
      'Chiều 10/01/2020, Khối thi đua số 7 họp chấm điểm thi đua năm 2019 tại Bưu điện tỉnh.',
      '2020-01-10 Bưu điện tỉnh 2019',
    ],
    ['Trong 2 ngày 12, 13/12/2016, Cụm thi đua số 1 tổ chức hội nghị tổng kết năm 2016.', '2016-12-12 ? 2016'],
    ['Ngày 11 và 12 tháng 1 năm 2024, Cụm thi đua số 1 đã tổng kết năm 2023.', '2024-01-11 ? 2023'],
    [
      'Theo Công văn số 12/SNV-TĐKT ngày 01/11/2018, ngày 22/11/2018, Cụm thi đua số 4 bình xét thi đua năm 2018.',
      '2018-11-22 ? 2018',
    ],
    [
      'Sáng 5-12-2027, Khối thi đua số 3 nhìn lại năm 2027 tại khách sạn Bến Đá (TP Tân Khê).',
      '2027-12-05 khách sạn Bến Đá (TP Tân Khê) 2027',
    ],
    ['Sáng 5-12-2027, lãnh đạo sáu đài gặp nhau để khép lại năm 2027 của Khối thi đua số 3.', '2027-12-05 ? 2027'],
    // houses, rooms and hosts
    [
      'Ngày 5-12-2027, tại văn phòng Sở Y tế, Khối thi đua số 3 tổng kết năm 2027.',
      '2027-12-05 văn phòng Sở Y tế 2027',
    ],
    [
      'Ngày 5-12-2027, tại Nhà điều hành Cảng Bến Đá, Khối thi đua số 3 tổng kết năm 2027.',
      '2027-12-05 Nhà điều hành Cảng Bến Đá 2027',
    ],
    [
      'Ngày 5-12-2027, tại phòng họp trực tuyến của Sở Y tế, Khối thi đua số 3 tổng kết năm 2027.',
      '2027-12-05 phòng họp trực tuyến của Sở Y tế 2027',
    ],
    ['Chiều 5-12-2027, ở trụ sở Sở Y tế, Khối thi đua số 3 tổng kết năm 2027.', '2027-12-05 trụ sở Sở Y tế 2027'],
    ['Chiều 5-12-2027, các xã ở huyện Bến Đá mưa to, Khối thi đua số 3 tổng kết năm 2027.', '2027-12-05 ? 2027'],
    [
      'Ngày 5-12-2027, tại thành phố Bến Đá (Gia Lai), Khối thi đua số 3 tổng kết năm 2027.',
      '2027-12-05 thành phố Bến Đá (Gia Lai) 2027',
    ],
    [
      'Sở Y tế sáng 5-12-2027 là nơi diễn ra hội nghị tổng kết năm 2027 của Khối thi đua số 3.',
      '2027-12-05 Sở Y tế 2027',
    ],
    ['Khối thi đua số 3 tổng kết năm 2027. Hội nghị diễn ra ngày 5-12-2027 tại Sở Y tế.', '2027-12-05 Sở Y tế 2027'],
    // the day opens the paragraph
    ['Sang ngày 23/12/2027, vẫn hội trường ấy. Khối thi đua số 3 bàn chuyện năm 2027.', '2027-12-23 ? 2027'],
    ['Ngày 25/5/2027 vừa qua, Khối thi đua số 3 đã bình chọn Sở Y tế.', '2027-05-25 ? 2027'],
    [
      'Hôm nay, ngày 26/01/2027, tại Sở Y tế, chúng tôi gồm đại diện Khối thi đua số 3 năm 2026.',
      '2027-01-26 Sở Y tế 2026',
    ],
    // under the name of the bloc
    ['1. Khối thi đua số 3. Họp ngày 28-5-2027 tại Sở Y tế.', '2027-05-28 Sở Y tế 2027'],
    ['1. Khối thi đua số 3. Ngày 28-5-2027, bà Lan dự và phát biểu.', '2027-05-28 ? 2027'],
    ['Nha Trang, 25/01/2024. Khối thi đua số 4 tổng kết năm 2023.', '2024-01-25 Nha Trang 2023'],
    [
      'Khối thi đua số 8 họp\n14/07/2022 15:22\nSáng nay, Khối thi đua số 8 họp sơ kết 6 tháng đầu năm.',
      '2022-07-14 ? 2022',
    ],
    ['Khối thi đua số 8 họp\n01/01/2022 15:22\nHôm qua, Khối thi đua số 8 họp tổng kết năm 2021.', '2021-12-31 ? 2021'],
    [
      'Khối thi đua số 3 gồm Sở Y tế và Thuế tỉnh.\nTại hội nghị ngày 20/11/2020, Khối đã bình xét thi đua năm 2020.',
      '2020-11-20 ? 2020',
    ],
    [
      'Tổng kết Khối thi đua số 3\n\nNgày 20-12-2021, Sở Y tế chủ trì hội nghị tổng kết phong trào thi đua năm 2021.',
      '2021-12-20 ? 2021',
    ],
    [
      `${PAPER}BIÊN BẢN\nHọp Khối thi đua số 4\n\nVào lúc 14 giờ, ngày 5/12/2017, tại phòng họp A, Kho bạc Nhà nước tỉnh.\n`,
      '2017-12-05 phòng họp A, Kho bạc Nhà nước tỉnh 2017',
    ],
    [
      `${PAPER}GIAO ƯỚC THI ĐUA\nKhối thi đua số 9 năm 2021\n\nHôm nay, ngày 25/02/2021, tại Sở Công Thương, Khối thi đua số 9 ký kết giao ước thi đua.\n`,
      '2021-02-25 Sở Công Thương 2021',
    ],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual([expected]));

  it.each([
    'Tuần qua, Khối thi đua số 3 và Khối thi đua số 5 đã hoàn thành việc tổng kết năm 2014.',
    'Hồ sơ bình xét của Khối thi đua số 3 gửi về Sở Nội vụ trước ngày 20/11/2027.',
    'Khối thi đua số 3 chấm điểm chậm nhất là ngày 20/11/2027.',
    'Khối thi đua số 3 gồm Sở Y tế, Sở Tư pháp.\nTừ ngày 01 đến 15/11, các Khối chấm điểm chéo.',
    '1. Khối thi đua số 3. Nộp hồ sơ ngày 28-5-2027.',
    'Khối thi đua số 3 được thành lập theo Quyết định số 12/QĐ-UBND ngày 5/5/2017.',
  ])('is not told by: %s', (text) => expect(meetings(text)).toEqual([]));

  it('on the day of the report is not told by a dateline alone', () =>
    expect(meetings('Lam Hải, ngày 24/02/2023 - Khối thi đua số 3 vừa tổng kết năm 2022 tại Sở Y tế.')).toEqual([
      '? Sở Y tế 2022',
    ]));

  it('the same day as the one before', () =>
    expect(
      meetings(
        'Các khối tổng kết\n02/03/2018\nNgày 27-2, Khối thi đua số 1 tổng kết năm 2017.\nCùng ngày, Khối thi đua số 2 cũng tổng kết.\nTrước đó, ngày 26-2, Khối thi đua số 3 tổng kết tại Sở Y tế.',
      ),
    ).toEqual(['2018-02-27 ? 2017', '2018-02-27 ? 2017', '2018-02-26 Sở Y tế 2017']));
});

const years = (text: string) => recordOf(text).blocs.map((b) => b.year);

describe('the year under review', () => {
  it.each([
    ['Khối thi đua số 3 tổng kết năm 2019, phương hướng năm 2020.', [2019]],
    ['Khối thi đua số 3 ký kết giao ước thi đua năm 2020.', [2020]],
    ['Khối thi đua số 3 sơ kết công tác, triển khai nhiệm vụ 6 tháng cuối năm 2024.', [2024]],
    ['Khối thi đua các trường tổng kết năm học 2020 - 2021, triển khai năm học 2021 - 2022.', [2021]],
    ['Ngày 20/12/2021, Khối thi đua số 3 họp.', [2021]],
    ['Ngày 20/3/2021, Khối thi đua số 3 họp.', [2020]],
    [
      'Khối thi đua số 3 tổng kết năm 2014.\nCũng theo cách làm trên, Khối thi đua số 5 bình chọn Sở Y tế.',
      [2014, 2014],
    ],
    // the text pledges before it comes to each bloc
    [
      'Sáng 8/2/2022, Công an tỉnh tổ chức lễ ký kết giao ước thi đua năm 2022 giữa các cụm.\nTheo phân công, Cụm thi đua số 1 do Phòng An ninh đối nội làm Cụm trưởng.',
      [2022],
    ],
    ['Ngày 20/12/2021, Cụm thi đua các xứ đạo được thành lập năm 2015 họp.', [2021]],
    // the title looks ahead
    [
      'Khối thi đua số 3: Sở Y tế cầm lái năm 2019\n\n15/01/2019\n\nKhối thi đua số 3 bầu Sở Y tế làm Trưởng khối.',
      [2018],
    ],
    ['Khối thi đua số 3: Sở Y tế dẫn đầu năm 2019\n\n15/12/2019\n\nKhối thi đua số 3 suy tôn Sở Y tế.', [2019]],
    // a session
    ['Hội đồng họp phiên thứ hai năm 2028, xét khen thưởng năm 2027 của Khối thi đua số 3.', [2027]],
    ['Khối thi đua số 3 họp\n\n15/01/2019\n\nKhối thi đua số 3 bầu Sở Y tế làm Trưởng khối.', [2018]],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected));
});

describe('a digest', () => {
  const text = `TIN VẮN

* Ngày 22/12/2027, tại Sở Y tế, Khối thi đua số 4 tỉnh Lam Hải tổng kết năm 2027. Bà Từ Thị Nhàn, Phó Giám đốc Sở Nội vụ dự.

* Hội Làm vườn phường Tân Khê vừa trao 40 phần quà và 5 suất học bổng cho hội viên nghèo trong chương trình Tết ấm áp.

* Ngày 19/12/2027, Cụm thi đua các trường tiểu học Bến Đá ký kết giao ước thi đua năm học 2027-2028. Trường Tiểu học Kim Bình được phân công làm Cụm trưởng.

* Bệnh viện Vân Trạch vừa đón nhận Huân chương Lao động hạng Ba. Giám đốc Bệnh viện, BS CKI Phan Hoài Ngọc cho biết, đơn vị có 312 giường.
`;

  it('has a scope for each item', () => {
    const { officials, blocs, heads } = recordOf(text);
    expect(officials.map((o) => [o.name, o.bloc])).toEqual([
      ['Từ Thị Nhàn', 'Khối thi đua số 4 tỉnh Lam Hải'],
      ['Phan Hoài Ngọc', null],
    ]);
    expect(blocs.map((b) => b.year)).toEqual([2027, 2028]);
    expect(heads.map((h) => [h.org, h.year])).toEqual([['Trường Tiểu học Kim Bình', 2028]]);
  });
});

describe('other texts of many items', () => {
  const heads = (text: string) => recordOf(text).heads.map((h) => [h.org, h.bloc]);

  it('two marked items with a day or a place each', () =>
    expect(
      heads(`Lãnh đạo Cụm thi đua các huyện ven biển họp ngày 6/3/2028, cử huyện Bến Đá làm Cụm trưởng năm 2028.

* Ngày 7/3/2028, UBND huyện Tân Khê phát động thi đua. Xã Vân Trạch làm Cụm trưởng, theo lời ông Trần Văn Hải, là một vinh dự.

* Tại thị xã Kim Bình, Khối thi đua số 7 ký kết giao ước thi đua năm 2028. Sở Y tế làm Khối trưởng năm 2028.
`),
    ).toEqual([
      ['huyện Bến Đá', 'Cụm thi đua các huyện ven biển'],
      ['Sở Y tế', 'Khối thi đua số 7'],
    ]));

  const LISTED = `Từ khóa: công tác thi đua

Kết quả tìm kiếm: 36 bài viết

Khối thi đua số 3 tổng kết năm 2027
Chiều 23/12/2027, tại hội trường lớn, Khối thi đua số 3 tổng kết năm 2027, bầu Sở Y tế làm Khối trưởng của năm 2028.

Tân Khê tổng kết công tác thi đua
Sáng 22/12/2027, huyện Tân Khê tổng kết phong trào thi đua của năm. Bà Từ Thị Nhàn, Chủ tịch UBND huyện phát biểu.

Cụm thi đua các xã ven biển ký kết giao ước
Ngày 20/12/2027, tại nhà văn hóa trung tâm, Cụm thi đua các xã ven biển tổng kết năm 2027 và bàn việc năm mới.

Xét tặng danh hiệu mới
Từ năm nay, hộ gia đình vi phạm nồng độ cồn sẽ không được xét tặng danh hiệu, theo quy định mới được ban hành.
`;

  it('a page that lists articles', () => {
    const { officials } = recordOf(LISTED);
    expect(officials.map((o) => [o.name, o.bloc])).toEqual([['Từ Thị Nhàn', null]]);
  });
});

describe('the place of a meeting', () => {
  const venues = (text: string) => recordOf(text).meetings.map((m) => m.venue);

  it.each([
    ['Ngày 5/12/2027, Khối thi đua số 3 họp tại trụ sở Sở Nội vụ, số 5 đường Lê Lợi.', 'trụ sở Sở Nội vụ'],
    [
      'Ngày 5/12/2027, tại Hội trường Khối Mặt trận - Đoàn thể huyện Bến Đá, Khối thi đua số 3 họp tổng kết.',
      'Hội trường Khối Mặt trận - Đoàn thể huyện Bến Đá',
    ],
    ['Ngày 5/12/2027, Khối thi đua số 3 họp tại hội trường Khối Dân vận huyện.', 'hội trường Khối Dân vận huyện'],
    ['Sáng 5/12/2027, tại phòng họp Khối Đoàn thể, Khối thi đua số 3 họp.', 'phòng họp Khối Đoàn thể'],
    ['Ngày 5/12/2027, tại hội trường, Khối thi đua số 3 họp tổng kết.', 'hội trường'],
    ['Ngày 5/12/2027, tại hội trường Khối thi đua số 3 họp tổng kết.', 'hội trường'],
    ['Ngày 5/12/2027, Khối thi đua số 3 tổng kết tại Cao Bằng.', 'Cao Bằng'],
    ['Ngày 5/12/2027, Khối thi đua số 3 tổng kết, có sự tham dự của Phân viện Báo chí tại Cao Bằng.', null],
    [
      'Khối thi đua số 3 sơ kết 6 tháng đầu năm 2027. Hội nghị được tổ chức tại khách sạn Sông Lam vào ngày 12/7.',
      'khách sạn Sông Lam',
    ],
    [
      'Khối thi đua số 3 sơ kết 6 tháng đầu năm 2027. Nhiều hội thi được Khối mở tại khách sạn Sông Lam vào ngày 12/7.',
      null,
    ],
  ])('%s', (text, venue) => expect(venues(text)).toEqual([venue]));
});

describe('the year of a bloc', () => {
  const yearOf = (text: string) => recordOf(text).blocs.map((b) => b.year);

  it.each([
    // pledges for the year at hand, and looks back on nothing
    ['Sáng 14/3/2028, Khối thi đua số 3 ký kết giao ước thi đua năm 2028.', 2028],
    ['Ngày 12/10/2027, Khối thi đua số 3 ký kết giao ước thi đua năm học 2027 - 2028.', 2028],
    // pledges for the next one, or looks back
    ['Sáng 14/12/2027, Khối thi đua số 3 ký kết giao ước thi đua năm 2028.', 2027],
    ['Sáng 14/1/2028, Khối thi đua số 3 tổng kết năm 2027, ký kết giao ước thi đua năm 2028.', 2027],
    ['Sáng 14/1/2028, Khối thi đua số 3 bình xét thi đua và ký kết giao ước thi đua năm 2028.', 2027],
    // the year of those who are to lead
    ['Ngày 18/12/2027, Khối thi đua số 3 họp, bầu Thuế tỉnh làm Khối trưởng năm 2028.', 2027],
    // only pledges, and tells of last year's results
    [
      'Sáng 9/3, Khối thi đua số 3 ký giao ước thi đua năm 2028. Tổng kết thi đua năm 2027, Khối có 4 đơn vị được tặng Cờ thi đua.',
      2028,
    ],
    [
      'Sáng 9/3, Khối thi đua số 3 ký giao ước thi đua năm 2028. Hội nghị cũng tổng kết thi đua năm 2027 và tặng Giấy khen cho 4 đơn vị.',
      2027,
    ],
    ['Ngày 18/12/2027, Khối thi đua số 3 tổng kết; giao Thuế tỉnh đảm nhiệm Khối trưởng trong năm 2028.', 2027],
    ['Ngày 18/12/2027, Khối thi đua số 3 họp. Hồ sơ sẽ xét trong quý I/2028.', 2027],
  ])('%s', (text, year) => expect(yearOf(`${text}\n`)).toEqual([year]));

  it('is none of a bloc that is only planned', () =>
    expect(yearOf('Xã sẽ tham gia Cụm thi đua các xã vùng cao khi có quyết định của tỉnh.\n')).toEqual([]));
});

describe('minutes', () => {
  it('give the place in a line of its own', () =>
    expect(
      meetings(
        `${PAPER}BIÊN BẢN\nHội nghị tổng kết năm 2027 Cụm thi đua số II\n\n- Thời gian: 8 giờ 00 ngày 18 tháng 12 năm 2027.\n- Địa điểm: Hội trường Huyện ủy Bến Đá.\n\nThống nhất cử xã Tân Khê làm Cụm trưởng năm 2028.\n\nCHỦ TRÌ\nTô Văn Hải\n`,
      ),
    ).toEqual(['2027-12-18 Hội trường Huyện ủy Bến Đá 2027']));
});

describe('the bloc that a text is about', () => {
  const blocsOf = (text: string) => recordOf(text).officials.map((o) => o.bloc);
  const council = (bloc: string): string =>
    `Hội đồng thi đua họp\n\n15/03/2027\n\n${bloc}Ông Tô Văn Hải, Giám đốc Sở Nội vụ chủ trì.\nHội đồng nghe báo cáo.\nCó 9 hồ sơ.\nHội đồng xem từng hồ sơ.\nHai hồ sơ bị trả.\nMột hồ sơ chờ.\nRiêng Khối thi đua các doanh nghiệp, Hội đồng bỏ phiếu hai vòng.\n`;

  it('is none that is named in passing', () => expect(blocsOf(council(''))).toEqual([null]));

  it('is the one that it names soon', () =>
    expect(blocsOf(council('Khối thi đua các doanh nghiệp trình hồ sơ.\n'))).toEqual([
      'Khối thi đua các doanh nghiệp',
    ]));

  it('has no more than its paragraph where a unit only ranks in it', () => {
    const record = recordOf(
      'Ngày 9/2/2027, Sở Y tế tổ chức hội nghị cán bộ năm 2027. Năm 2026, Sở dẫn đầu Khối thi đua các cơ quan tổng hợp.\nÔng Tô Văn Hải, Phó Chủ tịch UBND tỉnh dự.\n',
    );
    expect(record.blocs.map((b) => b.year)).toEqual([2026]);
    expect(record.officials.map((o) => o.bloc)).toEqual([null]);
    expect(record.meetings).toEqual([]);
  });

  it('is none of two that meet together', () =>
    expect(
      blocsOf(
        'Ngày 15/03/2027, Khối thi đua số 7 và Khối thi đua số 8 họp chung. Ông Tô Văn Hải, Giám đốc Sở Nội vụ chủ trì.\n',
      ),
    ).toEqual([null]));
});

describe('when and where a bloc meets', () => {
  it.each([
    [
      'Ngày 28/12/2027, UBND xã Bến Đá đăng cai tổ chức hội nghị tổng kết phong trào thi đua năm 2027 của Cụm thi đua số 3 huyện Tân Khê.',
      ['2027-12-28 UBND xã Bến Đá 2027'],
    ],
    [
      'HỘI NGHỊ TỔNG KẾT CỦA KHỐI THI ĐUA SỐ 3 VÀ KHỐI THI ĐUA SỐ 7\n\nTrong hai ngày 20 và 21.12.2027, Khối thi đua số 3 và Khối thi đua số 7 của tỉnh Lam Hải lần lượt tổ chức tổng kết công tác thi đua năm 2027.',
      ['2027-12-20 ? 2027', '2027-12-21 ? 2027'],
    ],
    [
      'Nhằm đánh giá những kết quả đã đạt được trong phong trào thi đua, ngày 26/01/2028, tại tỉnh Bến Đá, Cụm thi đua số 5 tổ chức tổng kết năm 2027.',
      ['2028-01-26 tỉnh Bến Đá 2027'],
    ],
    [
      'Hội nghị tổng kết Khối thi đua số 4 năm 2027\n\nKhối thi đua số 4 họp tổng kết công tác thi đua năm 2027 vào chiều ngày 22/2/2028 tại Hội trường Sở Y tế.',
      ['2028-02-22 Hội trường Sở Y tế 2027'],
    ],
    [
      'Hội nghị tổng kết Khối thi đua số 4 được tổ chức tại Nhà khách tỉnh ngày 22/2/2028.',
      ['2028-02-22 Nhà khách tỉnh 2027'],
    ],
    [
      'Ngày 22/12/2027, Sở Y tế, Khối trưởng Khối thi đua số 4, tổ chức hội nghị tổng kết Khối tại Khách sạn Bến Đá.',
      ['2027-12-22 Khách sạn Bến Đá 2027'],
    ],
    // the day and the place of something else
    [
      'Ngày 22/12/2027, tại Nhà văn hóa xã Tân Khê, ông Tô Văn Hải trao quà cho các hộ nghèo. Khối thi đua số 4 họp ngày 25/12/2027.',
      ['2027-12-25 ? 2027'],
    ],
    ['Khối thi đua số 4 được lập ngày 22/12/2020.', []],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual(expected));
});

describe('the day and the year of who says little', () => {
  it('is that of minutes which tell only the hour', () => {
    const minutes = (opens: string): string =>
      `SỞ Y TẾ\nSố: 02/BB-SYT\nLam Hải, ngày 18 tháng 6 năm 2027\n\nBIÊN BẢN\nHội nghị tổng kết Khối thi đua số 4 năm 2027\n\n${opens}\n\nA. NỘI DUNG\n1. Chủ tọa đọc báo cáo.\n`;
    expect(meetings(minutes('Khai mạc: 13 giờ 30 phút. Địa điểm: Hội trường Sở Y tế.'))).toEqual([
      '2027-06-18 Hội trường Sở Y tế 2027',
    ]);
    expect(meetings(minutes('Khai mạc trọng thể với nhiều tiết mục.'))).toEqual([]);
  });

  it('is not that of the papers that it goes by', () => {
    const text =
      'Cụm thi đua các trường triển khai kế hoạch\n\nCăn cứ Hướng dẫn số 31-HD/HVCTQG, ngày 04/02/2027 của Giám đốc về bình xét thi đua của các cụm. Ngày 02/4/2027, tại Trường Bến Đá, Cụm thi đua các trường họp ký kết giao ước thi đua năm 2027.\n';
    expect(meetings(text)).toEqual(['2027-04-02 Trường Bến Đá 2027']);
  });

  it.each([
    ['Theo bản giao ước vừa ký, Sở Y tế đăng ký Cờ thi đua.', 2028],
    ['Các đơn vị phát động thi đua với chủ đề đoàn kết.', 2028],
    ['Cụm suy tôn Sở Y tế; bản giao ước đã ký.', 2027],
    ['Cụm khen hai đơn vị.', 2027],
  ])('of February: %s', (said, year) => {
    const text = `Tin thi đua của Cụm\n\n25/02/2028\n\nCụm thi đua số 1 gồm Thuế tỉnh, Sở Y tế. ${said}\n`;
    expect(recordOf(text).blocs.map((bloc) => bloc.year)).toEqual([year]);
  });
});
