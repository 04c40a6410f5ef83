import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberNames, recipientNames, recordOf, statusLines } from './record-of.js';

// Papers and public comment pages: who is on their lists, who only handles them, and what is put together in one name.

describe('who only handles what others are proposed for', () => {
  it.each([
    'Sở Nội vụ vừa có văn bản số 51/SNV về việc lấy ý kiến nhân dân đối với tập thể đề nghị tặng Huân chương Lao động hạng Ba.',
    'Vụ Thi đua gửi Báo Lam Hải, Đài Truyền hình Lam Hải về việc lấy ý kiến đối với tập thể, cá nhân đề nghị khen thưởng Huân chương Lao động hạng Ba.',
    'Ban Thi đua - Khen thưởng tỉnh cho biết đang tiến hành lấy ý kiến đối với các trường hợp đề nghị phong tặng danh hiệu Anh hùng Lao động.',
    'Sở Nội vụ gửi danh sách tập thể, cá nhân đã được Hội đồng họp, thống nhất trình UBND tỉnh xét tặng Bằng khen cho tập thể, cá nhân xuất sắc.',
    'Cổng Thông tin điện tử tỉnh Lam Hải đăng tải nội dung đề nghị tặng Huân chương Lao động hạng Ba.',
    'Báo Lam Hải vừa có bài về biên bản số 7 của những đơn vị được trình tặng Cờ thi đua.',
  ])('%s', (text) => expect(awardLines(text)).toEqual([]));
  it.each([
    ['Sở Y tế là đơn vị được đề nghị tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế']],
    ['Sở Y tế là một trong các đơn vị được đề nghị tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế']],
    [
      'Sở Y tế, Sở Nội vụ là các đơn vị được đề nghị tặng Cờ thi đua.',
      ['Cờ thi đua → Sở Y tế', 'Cờ thi đua → Sở Nội vụ'],
    ],
    ['Bản Nậm Tin được đề nghị tặng Bằng khen.', ['Bằng khen → Bản Nậm Tin']],
    [
      'Sở Nội vụ trình Thủ tướng Chính phủ tặng Bằng khen cho “Đội du kích mặt trận phía Nam”.',
      ['Bằng khen → Đội du kích mặt trận phía Nam'],
    ],
  ] as const)('%s', (text, rows) => expect(awardLines(text)).toEqual(rows));
});

describe('one unit that a comma parts', () => {
  it.each([
    [
      'Sở Nội vụ lấy ý kiến đối với một tập thể trình UBND tỉnh tặng Bằng khen cho Công ty Cổ phần Bến Đá, Sở Giao dịch Lam Hải.',
      ['Bằng khen → Công ty Cổ phần Bến Đá, Sở Giao dịch Lam Hải'],
    ],
    [
      'Đề nghị tặng Bằng khen đối với tập thể là Trường Cao đẳng Kỹ thuật, Bộ Tư lệnh Hóa học.',
      ['Bằng khen → Trường Cao đẳng Kỹ thuật, Bộ Tư lệnh Hóa học'],
    ],
    [
      'Hai tập thể nhận Cờ thi đua là: Trường Mầm non Hoa Sen, huyện Bến Đá, thành phố Hải Phòng và Trường THCS Tân Khê, huyện Vân Trạch, thành phố Hải Phòng.',
      [
        'Cờ thi đua → Trường Mầm non Hoa Sen, huyện Bến Đá, thành phố Hải Phòng',
        'Cờ thi đua → Trường THCS Tân Khê, huyện Vân Trạch, thành phố Hải Phòng',
      ],
    ],
    [
      'Sở Nội vụ lấy ý kiến đối với hai tập thể trình UBND tỉnh tặng Bằng khen cho Công ty Cổ phần Bến Đá, Sở Giao dịch Lam Hải.',
      ['Bằng khen → Công ty Cổ phần Bến Đá', 'Bằng khen → Sở Giao dịch Lam Hải'],
    ],
    [
      'Tặng Cờ thi đua cho 1 đơn vị; tặng Bằng khen cho Trường THCS Tân Khê, Trường THCS Bến Đá.',
      ['Cờ thi đua → #1', 'Bằng khen → Trường THCS Tân Khê', 'Bằng khen → Trường THCS Bến Đá'],
    ],
    [
      'Cờ thi đua được trao cho huyện Bến Đá, thành phố Tân Khê.',
      ['Cờ thi đua → huyện Bến Đá', 'Cờ thi đua → thành phố Tân Khê'],
    ],
  ] as const)('%s', (text, rows) => expect(awardLines(text)).toEqual(rows));
});

describe('lists of which each entry tells of the one it names', () => {
  it.each([
    [
      'Tỉnh có 4 tập thể, cá nhân được đề nghị tặng Bằng khen gồm: 1- Bệnh viện Nhi Lam Hải; 2- Nhà máy nước Bến Đá, thuộc Tổng công ty Cấp nước; 3- Bà Hà Thị Nhàn, Hiệu trưởng Trường Tân Khê, nơi có mô hình mới; 4- Ông Tô Văn Hải, Giám đốc Công ty Vân Trạch.',
      [
        'Bằng khen → Bệnh viện Nhi Lam Hải',
        'Bằng khen → Nhà máy nước Bến Đá',
        'Bằng khen → Hà Thị Nhàn',
        'Bằng khen → Tô Văn Hải',
      ],
    ],
    [
      'Nhiều cá nhân cũng được đề nghị tặng Bằng khen đợt này, như ông Tô Văn Hải, nguyên Chủ tịch Hội Làm vườn tỉnh; bà Hà Thị Nhàn, Giám đốc Bệnh viện Bến Đá.',
      ['Bằng khen → Tô Văn Hải', 'Bằng khen → Hà Thị Nhàn'],
    ],
    [
      'Các đơn vị được tặng Cờ thi đua gồm: Sở Y tế đã hoàn thành kế hoạch; Sở Nội vụ tổ chức hội nghị tổng kết vào ngày 12/6.',
      ['Cờ thi đua → Sở Y tế'],
    ],
  ] as const)('%s', (text, rows) => expect(awardLines(text)).toEqual(rows));
});

describe('lines that run on by semicolons', () => {
  const head =
    'Đề nghị truy tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân đối với đại úy Tô Văn Hải, nguyên Đại đội trưởng;';
  it('name more of those who are proposed', () =>
    expect(
      awardLines(
        `${head}\n\nTrung úy Hà Văn Bảy, nguyên Chính trị viên Tiểu đoàn 8;\n\nBà Lê Thị Mận, nguyên Đội trưởng Đội du kích xã Bến Đá.\n\nBà Phan Thị Út đến dự buổi lễ.`,
      ),
    ).toEqual([
      'Anh hùng Lực lượng vũ trang nhân dân → Tô Văn Hải',
      'Anh hùng Lực lượng vũ trang nhân dân → Hà Văn Bảy',
      'Anh hùng Lực lượng vũ trang nhân dân → Lê Thị Mận',
    ]));
  it('name nobody where a line says what is done', () =>
    expect(awardLines('Đề nghị tặng Cờ thi đua cho Sở Y tế;\n\nSở Nội vụ chủ trì, phối hợp tổ chức hội nghị.')).toEqual(
      ['Cờ thi đua → Sở Y tế'],
    ));
  it('end with the line that ends', () =>
    expect(awardLines('Đề nghị tặng Cờ thi đua cho Sở Y tế.\n\nSở Nội vụ;')).toEqual(['Cờ thi đua → Sở Y tế']));
});

describe('a list that the sentence before counts', () => {
  const page = (next: string): string[] =>
    awardLines(`Ban Thi đua vừa công bố danh sách 5 tập thể được tặng Cờ thi đua năm 2027.\n\n${next}`);
  it.each([
    [
      'Trong các đơn vị lọt vào danh sách này, đáng chú ý có Sở Y tế, Sở Nội vụ cùng các đơn vị như Cục Thuế Bến Đá, Bệnh viện Tân Khê.',
      ['Sở Y tế', 'Sở Nội vụ', 'Cục Thuế Bến Đá', 'Bệnh viện Tân Khê'],
    ],
    ['Danh sách này gồm có Sở Y tế và Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Trong danh sách này không có Sở Y tế.', ['#5']],
    ['Đáng chú ý, có Sở Y tế và Sở Nội vụ đến dự.', ['#5']],
  ] as const)('%s', (next, rows) => expect(page(next)).toEqual(rows.map((row) => `Cờ thi đua → ${row} 2027`)));
});

describe('weak words of councils', () => {
  it.each([
    [
      'Hội đồng Thi đua - Khen thưởng tỉnh cũng đồng thuận với việc khen thưởng Bằng khen của Thủ tướng Chính phủ cho 44 tập thể.',
      ['Bằng khen của Thủ tướng Chính phủ → #44 | recommended'],
    ],
    [
      'Hội đồng thực hiện các bước đề xuất xét tặng huân chương đối với các đơn vị Bệnh viện Bến Đá; Trường THPT Tân Khê và cá nhân ông Tô Văn Hải.',
      [
        'huân chương → Bệnh viện Bến Đá | recommended',
        'huân chương → Trường THPT Tân Khê | recommended',
        'huân chương → Tô Văn Hải | recommended',
      ],
    ],
    [
      'Lam Hải: 2 tập thể được đề nghị khen thưởng Huân chương\n\nTỉnh dự kiến đề nghị khen thưởng Huân chương Độc lập hạng Nhất đối với Bệnh viện Bến Đá; Huân chương Lao động hạng Nhì đối với Trường THPT Tân Khê.',
      [
        'Huân chương Độc lập hạng Nhất → Bệnh viện Bến Đá | recommended',
        'Huân chương Lao động hạng Nhì → Trường THPT Tân Khê | recommended',
      ],
    ],
    ['Việc xét tặng huân chương đối với các đơn vị thực hiện theo quy định.', []],
    ['Hội nghị thống nhất về việc tổ chức trao Bằng khen cho các đơn vị.', []],
  ] as const)('%s', (text, rows) => expect(statusLines(text)).toEqual(rows));
});

describe('who is to act on a choice, and what each of many chooses', () => {
  it.each([
    [
      'Hội nghị chọn 2 đơn vị để đề nghị UBND tỉnh tặng Cờ thi đua gồm: Sở Y tế và Thuế tỉnh. Trong đó bình chọn 1 đơn vị để UBND tỉnh bình chọn đề nghị Chính phủ tặng Cờ thi đua.',
      ['Sở Y tế', 'Thuế tỉnh', '#1'],
    ],
    ['Sở Y tế lập hồ sơ để đề nghị tặng Cờ thi đua.', ['Sở Y tế']],
    ['Các khối thi đua bình xét 01 tập thể tiêu biểu nhất để đề nghị Bộ trưởng xét, tặng Cờ thi đua.', []],
    ['Khối thi đua số 2 bình xét 01 tập thể tiêu biểu nhất để đề nghị Bộ trưởng xét, tặng Cờ thi đua.', ['#1']],
    ['Các khối thi đua suy tôn 15 tập thể đề nghị tặng Cờ thi đua.', ['#15']],
  ] as const)('%s', (text, rows) => expect(recipientNames(text)).toEqual(rows));
});

describe('parts of a whole', () => {
  it.each([
    ['Có 12 trên 15 đơn vị được tặng Cờ thi đua.', ['Cờ thi đua → #12']],
    [
      'Có 40 trên 46 hồ sơ đề nghị xét tặng danh hiệu NGND và 572 trong tổng số 637 hồ sơ đề nghị xét tặng danh hiệu NGƯT đủ số phiếu được đề nghị Thủ tướng Chính phủ xét trình Chủ tịch nước phong tặng danh hiệu NGND - NGƯT năm 2027.',
      ['NGND → #40 2027', 'NGƯT → #572 2027'],
    ],
    ['Đợt này có 683 hồ sơ đề nghị tặng danh hiệu Nhà giáo Ưu tú.', []],
    ['Bộ đã nhận 11/12 hồ sơ đề nghị tặng Bằng khen.', []],
    ['Đội tuyển đạt 12 trên 15 điểm, được tặng Cờ thi đua.', []],
    [
      'Trung ương Hội đã tặng Cờ thi đua cho 5 tập thể hội cấp huyện và 4 tập thể hội cấp cơ sở. Tại hội nghị, Sở Y tế đã nhận Cờ thi đua xuất sắc của Trung ương Hội.',
      ['Cờ thi đua → #5', 'Cờ thi đua → #4', 'Cờ thi đua xuất sắc của Trung ương Hội → Sở Y tế'],
    ],
  ] as const)('%s', (text, rows) => expect(awardLines(text)).toEqual(rows));
});

describe('the year of those who are named of a whole', () => {
  const page = (last: string): string[] =>
    awardLines(
      `Cập nhật ngày: 01/01/2028\n\nBộ Y tế vừa quyết định tặng Bằng khen của Bộ trưởng Bộ Y tế cho 200 bác sĩ tiêu biểu năm học 2026 - 2027. Theo đó, miền núi có 32 người. Riêng hải đảo có 12 người. ${last}`,
    ).slice(1);
  it('is that of the whole', () =>
    expect(
      page('Trong số các bác sĩ nói trên, Lam Hải có bác sĩ Tô Văn Hải được nhận Bằng khen của Bộ trưởng Bộ Y tế.'),
    ).toEqual(['Bằng khen của Bộ trưởng Bộ Y tế → Tô Văn Hải 2027']));
  it('is its own elsewhere', () =>
    expect(page('Hôm qua, bác sĩ Tô Văn Hải được nhận Bằng khen của Bộ trưởng Bộ Y tế.')).toEqual([
      'Bằng khen của Bộ trưởng Bộ Y tế → Tô Văn Hải 2028',
    ]));
});

describe('what is no part of the name of a bloc', () => {
  const blocNames = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name ?? '');
  it.each([
    [
      'Hội nghị góp ý quy chế hoạt động của Cụm thi đua số 02 (Huyện ủy Bến Đá và Huyện ủy Tân Khê). Cụm thi đua số 02 thống nhất giao ước.',
      ['Cụm thi đua số 02'],
      ['Huyện ủy Bến Đá', 'Huyện ủy Tân Khê'],
    ],
    [
      'Hội nghị có lãnh đạo các đơn vị trong Cụm thi đua số 01 (thành phố Tân Khê, huyện Bến Đá và huyện Vân Trạch). Cụm thi đua số 01 ký giao ước.',
      ['Cụm thi đua số 01'],
      ['thành phố Tân Khê', 'huyện Bến Đá', 'huyện Vân Trạch'],
    ],
    [
      'Trưởng Cụm thi đua các tỉnh Bắc sông Vân - Tô Văn Nọ phát biểu khai mạc hội nghị.',
      ['Cụm thi đua các tỉnh Bắc sông Vân'],
      [],
    ],
    [
      'Khối thi đua Ban Quản lý các khu công nghiệp (KCN), khu chế xuất (KCX), khu kinh tế (KKT) các tỉnh miền Trung tổng kết. Khối thi đua Ban Quản lý các KCN, KCX, KKT các tỉnh miền Trung ký giao ước.',
      ['Khối thi đua Ban Quản lý các khu công nghiệp (KCN), khu chế xuất (KCX), khu kinh tế (KKT) các tỉnh miền Trung'],
      [],
    ],
    [
      'Cụm thi đua số 6 ký giao ước. Tham dự còn có các thành viên của Cụm Hiệp hội các trường ĐH-CĐ Lam Hải, Hội Khuyến học Lam Hải, Hội Nhà báo Lam Hải',
      ['Cụm thi đua số 6'],
      ['Hiệp hội các trường ĐH-CĐ Lam Hải', 'Hội Khuyến học Lam Hải', 'Hội Nhà báo Lam Hải'],
    ],
    [
      'Khối thi đua số 8 (khối các tiểu đoàn, đại đội độc lập) Lữ đoàn 999 tổng kết năm 2027.',
      ['Khối thi đua số 8 (khối các tiểu đoàn, đại đội độc lập) Lữ đoàn 999'],
      [],
    ],
    ['Khối thi đua số 8 (Sở Y tế) tổng kết năm 2027.', ['Khối thi đua số 8 (Sở Y tế)'], []],
    [
      'Khối thi đua số 12 có 9 đơn vị, hưởng ứng phong trào thi đua do ngành và UBND tỉnh phát động.',
      ['Khối thi đua số 12'],
      [],
    ],
  ] as const)('%s', (text, names, members) => {
    expect(blocNames(text)).toEqual(names);
    expect(memberNames(text)).toEqual(members);
  });
});

describe('heads of blocs in other words', () => {
  it.each([
    [
      'Các đơn vị thống nhất chọn Sở Y tế Khối trưởng và Sở Nội vụ là Khối phó Khối thi đua số 2 trong năm 2028.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    ['Hội nghị bầu Sở Y tế Khối trưởng, Sở Nội vụ Khối phó năm 2028.', ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']],
    [
      'Thực hiện Quyết định số 148/QĐ-UBND ngày 06 tháng 5 năm 2027 của UBND tỉnh V/v cử Khối trưởng, Khối phó các khối thi đua, theo đó Khối thi đua số 2 cử Khối trưởng: Chủ tịch Hội Làm vườn tỉnh.',
      ['head 2027 Hội Làm vườn tỉnh'],
    ],
    ['Hội nghị cử Khối trưởng: Chủ tịch Hội Làm vườn tỉnh.', ['head 2028 Hội Làm vườn tỉnh']],
    [
      'Ban quản lý Khu kinh tế tỉnh Lam Hải, Khối trưởng Khối thi đua số 2, đăng cai. Ông Lê Văn Tuệ, Khối trưởng Khối thi đua số 2, Trưởng Ban quản lý KKT tỉnh Lam Hải chủ trì.',
      ['head 2027 Ban quản lý Khu kinh tế tỉnh Lam Hải'],
    ],
    [
      'Khối trưởng là Sở TN&MT Bến Đá. Sở Tài nguyên và Môi trường Tân Khê là Khối phó.',
      ['head 2027 Sở TN&MT Bến Đá', 'deputy 2027 Sở Tài nguyên và Môi trường Tân Khê'],
    ],
    [
      'Khối trưởng là Sở TN&MT tỉnh Lam Hải. Sở Tài nguyên và Môi trường Lam Hải là Khối trưởng.',
      ['head 2027 Sở TN&MT tỉnh Lam Hải'],
    ],
    ['Sở Y tế Khối trưởng chủ trì hội nghị.', ['head 2027 Sở Y tế']],
  ] as const)('%s', (text, heads) => expect(headLines(`Khối thi đua số 2 tổng kết năm 2027. ${text}`)).toEqual(heads));
});

describe('counts in other words', () => {
  it.each([
    [
      'Hội đồng thống nhất đề nghị: Huân chương Lao động các hạng cho 2 tập thể (hạng nhất 1 tập thể; hạng ba cho 1 tập thể).',
      ['Huân chương Lao động hạng nhất → #1 | recommended', 'Huân chương Lao động hạng ba → #1 | recommended'],
    ],
    [
      'Hội đồng thống nhất đề nghị 22 tập thể, cá nhân được khen thưởng cấp Nhà nước. Trong đó, có 4 tập thể nhận Cờ thi đua của Chính phủ.',
      ['Cờ thi đua của Chính phủ → #4 | recommended'],
    ],
    [
      'UBND tỉnh trao thưởng cho 22 tập thể, cá nhân. Trong đó, có 4 tập thể nhận Cờ thi đua của Chính phủ.',
      ['Cờ thi đua của Chính phủ → #4 | awarded'],
    ],
    [
      'Hội đồng đề nghị 22 tập thể được khen thưởng. Hôm nay, 4 tập thể nhận Cờ thi đua của Chính phủ.',
      ['Cờ thi đua của Chính phủ → #4 | awarded'],
    ],
    [
      'Chủ tịch UBND tỉnh tặng Cờ thi đua cho mỗi tập thể, gồm Chi cục Thú y Lam Hải; Phòng Y tế huyện Bến Đá.',
      ['Cờ thi đua → Chi cục Thú y Lam Hải | awarded', 'Cờ thi đua → Phòng Y tế huyện Bến Đá | awarded'],
    ],
    [
      'Tặng Cờ thi đua cho các tập thể, gồm: Chi cục Thú y Lam Hải đã có thành tích xuất sắc, dẫn đầu phong trào; Phòng Y tế huyện Bến Đá đã có thành tích xuất sắc.',
      ['Cờ thi đua → Chi cục Thú y Lam Hải | awarded', 'Cờ thi đua → Phòng Y tế huyện Bến Đá | awarded'],
    ],
    [
      'Tặng Cờ thi đua cho các tập thể, gồm: Sở Y tế đã hoàn thành kế hoạch; Sở Nội vụ đã tổ chức hội nghị.',
      ['Cờ thi đua → Sở Y tế | awarded'],
    ],
    ['UBND tỉnh tặng Cờ thi đua cho mỗi tập thể dẫn đầu một khối, gồm nhiều lĩnh vực.', []],
    [
      'Nhân hội nghị do Hội Nhà báo Lam Hải tổ chức, 57 cá nhân có thành tích về nghiệp vụ và xây dựng Hội được tặng Bằng khen.',
      ['Bằng khen → #57 | awarded'],
    ],
    [
      'Sở Y tế tặng Giấy khen cho 20 tập thể có thành tích trong chương trình “Nỗ lực vượt khó, quyết tâm chiến thắng đại dịch”, 3 tập thể và 35 cá nhân có thành tích trong hội diễn.',
      ['Giấy khen → #20 | awarded', 'Giấy khen → #3 | awarded', 'Giấy khen → #35 | awarded'],
    ],
  ] as const)('%s', (text, rows) => expect(statusLines(text)).toEqual(rows));
  it('of several years give no year to what stands beside', () =>
    expect(
      awardLines(
        '3 phòng được UBND tỉnh tặng Cờ thi đua trong các năm 2025, 2026, 2027; 5 tập thể được Bộ Tư pháp tặng Bằng khen.',
      ).at(-1),
    ).toBe('Bằng khen → #5'));
  it('of badges that happen to be the sum of others stay', () =>
    expect(
      awardLines(
        'Tỉnh ủy quyết định tặng Huy hiệu Đảng cho 20 đảng viên. Gồm: Huy hiệu 30 năm tuổi Đảng là 10 đồng chí; Huy hiệu 40 năm tuổi Đảng là 7 đồng chí; Huy hiệu 50 năm tuổi Đảng là 3 đồng chí.',
      ),
    ).toEqual(['Huy hiệu 30 năm tuổi Đảng → #10', 'Huy hiệu 40 năm tuổi Đảng → #7', 'Huy hiệu 50 năm tuổi Đảng → #3']));
});

describe('what a bloc is called, and its year', () => {
  const blocYears = (text: string): string[] => recordOf(text).blocs.map(({ name, year }) => `${name} ${year}`);
  it.each([
    [
      'Chiều 26-12-2027, Khối thi đua Ngân hàng (nay được gọi là Khối thi đua Doanh nghiệp số 7) tổng kết năm 2027. Khối thi đua Doanh nghiệp số 7 có 25 thành viên.',
      ['Khối thi đua Doanh nghiệp số 7 2027'],
    ],
    [
      'Chiều 26-12-2027, Khối thi đua Ngân hàng (có mời Khối thi đua Doanh nghiệp số 7) tổng kết năm 2027.',
      ['Khối thi đua Ngân hàng 2027', 'Khối thi đua Doanh nghiệp số 7 2027'],
    ],
    [
      'Cụm thi đua số 4 sơ kết công tác thi đua\n\nCác đơn vị đẩy mạnh cải cách theo tiêu chuẩn ISO 9001-2015 trong quy trình.',
      ['Cụm thi đua số 4 null'],
    ],
    [
      'Hội nghị tổng kết công tác thi đua, khen thưởng khối nội chính tỉnh Lam Hải năm 2027\n\nNgày 06/01/2028, hội nghị tổng kết công tác thi đua, khen thưởng khối nội chính tỉnh Lam Hải được tổ chức.',
      ['khối nội chính tỉnh Lam Hải 2027'],
    ],
    ['Sở Y tế tổng kết phong trào thi đua khối lượng vận chuyển tỉnh Lam Hải.', []],
    ['Hội nghị tổng kết công tác thi đua, khen thưởng khối trường học năm 2027.', []],
  ] as const)('%s', (text, names) => expect(blocYears(text)).toEqual(names));
});
