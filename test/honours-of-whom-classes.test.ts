import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Whose honours a page, a history or a portrait tells: the one whom it is about, and neither the paper that tells it nor a place in it.

describe('the honours at the end of a sheet about somebody', () => {
  const lines =
    'Khen thưởng\n\n2011    Bằng khen của UBND tỉnh Lam Hải\n2013    Bằng khen của Bộ Y tế\n2018    Bằng khen của Thủ tướng Chính phủ';
  const own = (who: string): string[] => [
    `Bằng khen của UBND tỉnh Lam Hải → ${who} 2011`,
    `Bằng khen của Bộ Y tế → ${who} 2013`,
    `Bằng khen của Thủ tướng Chính phủ → ${who} 2018`,
  ];
  it('are those of the one who is named over the birthday, not of the magazine', () =>
    expect(
      awardLines(
        `Tạp chí Đất và Người\n\nGương sáng quanh ta\n\n12/05/2021 08:10\n\nNghệ nhân Tô Văn Búp, Phó Chủ tịch Hội Làm vườn tỉnh Lam Hải.\n\nNgày, tháng, năm sinh: 14/11/1949\nQuê quán: xã Bến Đá, tỉnh Lam Hải\n\n${lines}\n\nMai Lan`,
      ),
    ).toEqual(own('Tô Văn Búp')));
  it('are those of the one in whose name the title ends', () =>
    expect(
      awardLines(
        `Tạp chí Đất và Người\n\nGương sáng: Nghệ nhân Tô Văn Búp\n\n12/05/2021 08:10\n\nĐóng góp nhiều cho phong trào trồng cây.\n\n${lines}\n\nMai Lan`,
      ),
    ).toEqual(own('Tô Văn Búp')));
  it('are those of the house whose page it is', () =>
    expect(
      awardLines(
        `BỆNH VIỆN BẾN ĐÁ\n\nChặng đường 30 năm\n\n12/05/2021 08:10\n\nBệnh viện có 300 giường.\n\n${lines}\n\nBan biên tập`,
      ),
    ).toEqual(own('BỆNH VIỆN BẾN ĐÁ')));
  it('stand under no line that leads about the site', () =>
    expect(
      recordOf(
        'Báo Bến Đá\nTheo dõi trên Google News\n\nNghệ nhân làm vườn\n\n22/07/2022 07:30\n\nÔng Tô Hải có vườn cây.',
      ).doc.title,
    ).toBe('Nghệ nhân làm vườn'));
});

describe('words that end as a school begins', () => {
  const history = (told: string): string[] =>
    recipientNames(
      `Trường Trung cấp Bến Đá: 45 năm một chặng đường\n\nTrường Trung cấp Bến Đá được thành lập năm 1970. ${told}\n\nNăm 1982, Nhà trường được tặng thưởng Huân chương Lao động hạng Ba.`,
    );
  it.each(['Có 64 người vào chiến trường B.', 'Sản phẩm đã vào thị trường EU.', 'Họ ở công trường A suốt mùa mưa.'])(
    'are no school: %s',
    (told) => expect(history(told)).toEqual(['Trường Trung cấp Bến Đá']),
  );
});

describe('paragraphs that lost what stood between them', () => {
  const given = 'Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế và 4 cá nhân.';
  it.each([
    `Ngày 7/6/2018, tỉnh tổ chức lễ tôn vinh, mong mỗi huyện phấn đấu có 2% dân số hiến máu.Dịp này, ${given}`,
    `Ban Chỉ đạo tỉnh phấn đấu có 2% dân số hiến máu năm 2018.Tại lễ, ${given}`,
    `Mong mỗi huyện phấn đấu có thêm “Ngày vì cộng đồng”.Dịp này, ${given}`,
  ])('are sentences of their own: %s', (text) => expect(recipientNames(text)).toEqual(['Sở Y tế', '#4']));
  it.each(['TP.Vinh', 'Tp.Vinh', 'Q.Tân Bình', 'TX.Hồng Lĩnh'])('end in no abbreviation: %s', (place) =>
    expect(recipientNames(`UBND tỉnh tặng Bằng khen cho Trường THPT Bến Đá (${place}) và ông Tô Văn Hải.`)).toEqual([
      `Trường THPT Bến Đá (${place})`,
      'Tô Văn Hải',
    ]),
  );
});

describe('persons whom a paper counts behind a paragraph that names them', () => {
  const given = (whom: string, opening = 'Khoảng 16 giờ'): string[] =>
    recipientNames(
      `Công an tỉnh trao Giấy khen\n\n${opening}, các anh Quách Hữu Tính, Tô Văn Hải và Tạ Văn Khởi đã đuổi theo tên trộm.\n\nNgày 6/9/2023, Giám đốc Công an tỉnh quyết định tặng giấy khen cho ${whom}.`,
    );
  const three = ['Quách Hữu Tính', 'Tô Văn Hải', 'Tạ Văn Khởi'];
  it.each(['03 cá nhân nói trên', 'ba cá nhân nêu trên', '3 công dân kể trên, kèm tiền thưởng'])(
    'are those who were named: %s',
    (whom) => expect(given(whom)).toEqual(three),
  );
  it('are the only ones of a list that are as many', () =>
    expect(given('03 cá nhân nói trên', 'Nghe tiếng hô của em L.')).toEqual(three));
  it('receive beside a unit', () =>
    expect(given('Công an xã Tân Khê và 03 cá nhân nói trên').sort()).toEqual(['Công an xã Tân Khê', ...three].sort()));
  it('are counted where others are as well', () => expect(given('05 cá nhân nói trên')).toEqual(['#5']));
  it('are counted where no word points back', () =>
    expect(given('Công an xã Tân Khê và 03 cá nhân')).toEqual(['Công an xã Tân Khê', '#3']));
});

describe('ships by the letters of their fleet', () => {
  it('are units in small letters too', () =>
    expect(recipientNames('Vì chiến công ấy, tàu KN-411 được phong tặng danh hiệu Anh hùng LLVTND năm 1989.')).toEqual([
      'tàu KN-411',
    ]));
  it('are what one is captain of', () =>
    expect(
      recipientNames(
        'Thiếu tá Mai Xuân Lộc, thuyền trưởng tàu CSB-852 và Đại úy Nguyễn Bé, ngành trưởng cơ điện, được công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2013.',
      ),
    ).toEqual(['Mai Xuân Lộc', 'Nguyễn Bé']));
  it('are none by a number alone', () => expect(recipientNames('Năm 2007, tàu 411 được tặng Bằng khen.')).toEqual([]));
});

describe('communities that are counted', () => {
  it('receive as clans do', () =>
    expect(
      recipientNames(
        'Bà Lan trao Bằng khen của Chủ tịch UBND tỉnh cho 118 gia đình, 4 dòng họ, 9 cộng đồng khuyến học và 23 cá nhân.',
      ),
    ).toEqual(['#118', '#4', '#9', '#23']));
  it('are none who only take part', () =>
    expect(recipientNames('Có 9 cộng đồng khuyến học tham gia. UBND tỉnh tặng Bằng khen cho Sở Y tế.')).toEqual([
      'Sở Y tế',
    ]));
});

describe('what a household had', () => {
  it('is its own where the text names it so', () =>
    expect(
      recipientNames(
        'Gia đình ông Tô Văn Hải ở ấp Bến Đá làm ruộng. Năm 2010, gia đình ông được UBND huyện Tân Khê tặng Giấy khen.',
      ),
    ).toEqual(['Gia đình ông Tô Văn Hải']));
  it('is not what its head had himself', () =>
    expect(
      recipientNames(
        'Gia đình ông Tô Văn Hải ở ấp Bến Đá làm ruộng. Năm 2010, ông được UBND huyện Tân Khê tặng Giấy khen.',
      ),
    ).toEqual(['Tô Văn Hải']));
});

describe('names of the highlands with a mark behind "h"', () => {
  it.each(['Bh’riu Pốc', "Bh'riu Pốc"])('are read in a list: %s', (name) =>
    expect(recipientNames(`Tỉnh tặng Bằng khen cho 3 cá nhân: Nguyễn Thị Bích Ly, ${name}, Trần Viết Sanh.`)).toEqual([
      'Nguyễn Thị Bích Ly',
      name,
      'Trần Viết Sanh',
    ]),
  );
});

describe('a team by the work that it minds', () => {
  it.each(['Tổ tự quản về an ninh trật tự ấp 5', 'Tổ tự quản về bảo vệ môi trường thôn Bến Đá'])(
    'is named in full: %s',
    (team) => expect(recipientNames(`Chủ tịch UBND xã tặng Giấy khen cho ${team} và 2 cá nhân.`)).toEqual([team, '#2']),
  );
  it('ends before what it is given for', () =>
    expect(
      recipientNames('Chủ tịch UBND xã tặng Giấy khen cho Tổ tự quản ấp 5 về thành tích bảo vệ môi trường.'),
    ).toEqual(['Tổ tự quản ấp 5']));
});

describe('the award of those who are counted first and named behind', () => {
  const news = (named: string): string[] =>
    awardLines(
      `Công an thị xã tặng thưởng quần chúng\n\nNgày 6/9/2023, Công an thị xã trao Giấy khen đột xuất của Giám đốc Công an tỉnh cho 02 cá nhân. Đến dự có ông Tạ Khởi, Phó Chủ tịch UBND xã.\n\nVào khoảng 16 giờ, tên trộm bị bắt.\n\nNhằm biểu dương kịp thời, Giám đốc Công an tỉnh quyết định tặng giấy khen cho ${named}.`,
    );
  it('is called as the count calls it', () =>
    expect(news('ông Tô Văn Hải và bà Hà Thị Nhàn').sort()).toEqual([
      'Giấy khen đột xuất của Giám đốc Công an tỉnh → Hà Thị Nhàn 2023',
      'Giấy khen đột xuất của Giám đốc Công an tỉnh → Tô Văn Hải 2023',
    ]));
  it('is called as it is where they are not as many', () =>
    expect(news('ông Tô Văn Hải')).toContain('giấy khen → Tô Văn Hải 2023'));
});

describe('what somebody does every quarter', () => {
  const told = (habit: string): string[] =>
    recipientNames(`Bà Hà Thị Nhàn ${habit}, năm 2011 bà được UBND tỉnh tặng Bằng khen.`);
  it('sets no quota', () => expect(told('mỗi quý nấu 9 bữa ăn cho người nghèo')).toEqual(['Hà Thị Nhàn']));
  it('is no count of awards', () => expect(recipientNames('Mỗi quý, mỗi huyện được tặng 1 Bằng khen.')).toEqual([]));
});
