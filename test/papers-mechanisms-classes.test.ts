import { describe, expect, it } from 'vitest';
import { awardLines, statusLines } from './record-of.js';

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
