import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, recipientNames, recordOf, statusLines } from './record-of.js';

// Notices that ask the people, councils, lists and reports of blocs as portals and newspapers publish them.

describe('lists on which somebody is asked', () => {
  it.each([
    [
      'Sở Nội vụ lấy ý kiến đối với 2 tập thể được các địa phương đề nghị UBND tỉnh xét, trình Thủ tướng Chính phủ tặng Bằng khen.',
      ['Bằng khen → #2 | recommended'],
    ],
    [
      'Sở Nội vụ lấy ý kiến về 12 cá nhân được đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → #12 | recommended'],
    ],
    [
      'Sở Nội vụ lấy ý kiến nhân dân đối với 12 cá nhân đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → #12 | recommended'],
    ],
    [
      'Sở Nội vụ lấy ý kiến nhân dân đối với Trường THPT Bến Đá được UBND huyện đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | recommended'],
    ],
    [
      'Bộ Tư pháp thăm dò dư luận đối với ông Tô Hải được đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Tô Hải | recommended'],
    ],
    [
      'Sở Nội vụ thông báo về 2 tập thể và 3 cá nhân được đề nghị tặng Bằng khen của Thủ tướng Chính phủ.',
      ['Bằng khen của Thủ tướng Chính phủ → #2 | recommended', 'Bằng khen của Thủ tướng Chính phủ → #3 | recommended'],
    ],
    [
      'Ban Thi đua lấy ý kiến đối với 11 tập thể, cá nhân được đề nghị tặng danh hiệu Anh hùng Lao động.',
      ['Anh hùng Lao động → #11 | recommended'],
    ],
  ])('are of those who are on them: %s', (text, lines) => expect(statusLines(text)).toEqual(lines));
  it.each([
    'Sở Nội vụ lấy ý kiến đối với 12 cá nhân, đề nghị các xã gửi văn bản trước ngày 5/9.',
    'Quy định mức thưởng đối với 01 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ là 3,5 lần mức lương cơ sở.',
    'Sở Nội vụ phúc đáp ý kiến đối với 4 tập thể chưa được đề nghị tặng Cờ thi đua.',
    'Hội đồng không thống nhất đối với 3 cá nhân được đề nghị tặng Bằng khen.',
    'Hướng dẫn đối với các tập thể được đề nghị tặng Cờ thi đua của Chính phủ.',
  ])('are none: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('who has a list before them', () => {
  it.each([
    'Hội đồng tỉnh đã thông qua danh sách đề nghị xét tặng Cờ thi đua của Chính phủ; Cờ thi đua của UBND tỉnh và Bằng khen đối với các tập thể.',
    'Ban Thường vụ Huyện ủy đã cho ý kiến về danh sách đề nghị xét tặng Cờ thi đua của UBND tỉnh.',
    'Hội đồng huyện thống nhất danh sách đề nghị xét tặng Cờ thi đua của UBND tỉnh; Bằng khen của UBND tỉnh.',
  ])('receives nothing by it: %s', (text) => expect(awardLines(text)).toEqual([]));
  it.each([
    'Sở Y tế có tên trong danh sách đề nghị tặng Cờ thi đua của Chính phủ.',
    'Sở Y tế được đưa vào danh sách đề nghị tặng Cờ thi đua của Chính phủ.',
  ])('is another than who is on it: %s', (text) =>
    expect(awardLines(text)).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế']),
  );
  it('is another than those who are named behind it', () =>
    expect(awardLines('Hội đồng tỉnh thông qua danh sách đề nghị tặng Cờ thi đua, gồm: Sở Y tế, Sở Nội vụ.')).toEqual([
      'Cờ thi đua → Sở Y tế',
      'Cờ thi đua → Sở Nội vụ',
    ]));
});

describe('counts over a list that never comes', () => {
  const told = (lines: string): string[] =>
    awardLines(
      `Năm 2026, có 3 tập thể và 2 cá nhân được tặng Bằng khen của Bộ trưởng, 57 cá nhân được tặng Kỷ niệm chương.\n\n${lines}`,
    );
  const counts = [
    'Bằng khen của Bộ trưởng → #3 2026',
    'Bằng khen của Bộ trưởng → #2 2026',
    'Kỷ niệm chương → #57 2026',
  ];
  it.each(['Danh sách cụ thể như sau:', 'Danh sách cụ thể như sau:\n\nÝ kiến góp ý gửi về Bộ trước ngày 29/6/2026.'])(
    'stand: %s',
    (lines) => expect(told(lines).toSorted()).toEqual(counts.toSorted()),
  );
  it('give way to the names', () =>
    expect(
      awardLines(
        'Năm 2026, có 2 tập thể được tặng Bằng khen của Bộ trưởng.\n\nDanh sách cụ thể như sau:\n\n1. Vụ Pháp chế\n2. Vụ Tổ chức cán bộ',
      ),
    ).toEqual(['Bằng khen của Bộ trưởng → Vụ Pháp chế 2026', 'Bằng khen của Bộ trưởng → Vụ Tổ chức cán bộ 2026']));
});

describe('a count of two titles together', () => {
  const asked =
    'Sở Nội vụ lấy ý kiến đối với 11 tập thể, cá nhân được đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân và Anh hùng Lao động.';
  it('only sums up those of each', () =>
    expect(
      awardLines(
        `${asked}\n\nTheo danh sách, có 4 tập thể được đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân và 7 tập thể được đề nghị tặng danh hiệu Anh hùng Lao động.`,
      ),
    ).toEqual(['Anh hùng Lực lượng vũ trang nhân dân → #4', 'Anh hùng Lao động → #7']));
});

describe('one of several of a kind', () => {
  it.each([
    ['Chị Hà Nhàn là một trong 20 cá nhân Phụ nữ tiêu biểu của tỉnh được tặng Bằng khen.', 'Hà Nhàn'],
    [
      'Bưu điện tỉnh Phú Lâm vinh dự là một trong 10 tập thể Doanh nghiệp kiểu mẫu trên địa bàn tỉnh được tặng Bằng khen.',
      'Bưu điện tỉnh Phú Lâm',
    ],
    ['Bà Hà Nhàn là 1 trong 12 hội viên Hội Phụ nữ huyện được tặng Giấy khen.', 'Hà Nhàn'],
  ])('receives, not the kind: %s', (text, name) => expect(recipientNames(text)).toEqual([name]));
  it('is nobody where it has no name', () =>
    expect(recipientNames('Một trong ba người con bà Hà Nhàn được tặng Bằng khen.')).toEqual([]));
});

describe('where a company, a hospital or a pagoda is', () => {
  it.each([
    ['UBND tỉnh tặng Bằng khen cho Công ty TNHH Cao su Bến Đá, huyện Tân Khê.'],
    ['UBND tỉnh tặng Bằng khen cho Hợp tác xã Nông nghiệp Bến Đá, huyện Tân Khê.'],
    ['UBND tỉnh tặng Bằng khen cho Chùa Bến Đá, huyện Tân Khê.'],
    ['Bệnh viện Bến Đá, huyện Tân Khê được UBND tỉnh tặng Bằng khen.'],
  ])('is of its name: %s', (text) => {
    const names = recipientNames(text);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/ Bến Đá, huyện Tân Khê$/u);
  });
  it.each([
    ['UBND tỉnh tặng Bằng khen cho Công ty Bến Đá, huyện Tân Khê, huyện Bút Sơn.', 3],
    ['UBND tỉnh tặng Bằng khen cho 02 đơn vị: Công ty Bến Đá, huyện Tân Khê.', 2],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế, huyện Tân Khê.', 2],
  ])('is another unit in a list: %s', (text, count) => expect(recipientNames(text)).toHaveLength(count));
  it('leads nothing', () =>
    expect(
      headLines('Khối thi đua số 2 họp tại Công ty Bến Đá, huyện Tân Khê, đơn vị đăng cai làm Khối trưởng năm 2028.'),
    ).toEqual(['head 2028 Công ty Bến Đá, huyện Tân Khê']));
});

const blocNames = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);

describe('the name of a bloc', () => {
  it.each(['Đông Nam Bộ', 'Tây Bắc', 'miền núi phía Bắc', 'Bắc Trung Bộ'])('says where its units are: cụm %s', (area) =>
    expect(blocNames(`Cụm Hội Luật gia cụm ${area} ký kết giao ước thi đua năm 2028.`)).toEqual([
      `Cụm Hội Luật gia cụm ${area}`,
    ]),
  );
  it('goes on so in a title in capitals', () => {
    const text =
      'CỤM HỘI LUẬT GIA CỤM TÂY BẮC KÝ KẾT GIAO ƯỚC THI ĐUA NĂM 2028\n\nCụm thi đua gồm Hội Luật gia các tỉnh: Sơn La, Lai Châu. Năm 2027 cụm thi đua do Hội Luật gia tỉnh Sơn La làm cụm trưởng.';
    expect(memberLines(text)).toEqual([
      'CỤM HỘI LUẬT GIA CỤM TÂY BẮC: Hội Luật gia tỉnh Sơn La',
      'CỤM HỘI LUẬT GIA CỤM TÂY BẮC: Hội Luật gia tỉnh Lai Châu',
    ]);
    expect(headLines(text)).toEqual(['head 2027 Hội Luật gia tỉnh Sơn La']);
  });
  it('is not run together with the next bloc', () =>
    expect(blocNames('Cụm thi đua Hội Luật gia và Cụm thi đua số 5 ký kết giao ước năm 2028.')).toEqual([
      'Cụm thi đua Hội Luật gia',
      'Cụm thi đua số 5',
    ]));
  it.each([
    ...['bổ sung thêm 4 thành viên', 'kết nạp 2 đơn vị', 'lựa chọn 3 đơn vị', 'chia thành 3 tiểu khối'],
    ...['rút kinh nghiệm', 'kiểm tra chéo', 'đi thực tế tại Huế', 'điều chỉnh quy chế', 'phê duyệt quy chế'],
    ...['hoàn thiện hồ sơ', 'khảo sát thực tế', 'dâng hương tưởng niệm', 'viếng nghĩa trang', 'ấn định ngày họp'],
    ...['sửa đổi quy chế', 'tổng hợp kết quả', 'học tập kinh nghiệm', 'tọa đàm về chuyển đổi số', 'bế mạc hội thao'],
  ])('ends where it does something: %s', (does) =>
    expect(blocNames(`Dịp này, Khối thi đua sản xuất nông nghiệp tỉnh ${does}.`)).toEqual([
      'Khối thi đua sản xuất nông nghiệp tỉnh',
    ]),
  );
  it.each([
    'Khối thi đua các đơn vị tư vấn, khảo sát, thiết kế',
    'Khối thi đua các cơ quan tham mưu, tổng hợp',
    'Cụm thi đua các trung tâm học tập cộng đồng',
    'Khối thi đua các cơ quan kiểm tra, thanh tra',
    'Khối thi đua các đơn vị trồng trọt',
  ])('holds the same words as nouns: %s', (name) => expect(blocNames(`${name} tổng kết năm 2028.`)).toEqual([name]));
});

describe('the year of a pledge', () => {
  const years = (agreed: string): (number | null)[] =>
    recordOf(
      `Khối thi đua các hợp tác xã tỉnh ký kết giao ước thi đua năm 2028\n\nNgày 18/2/2028, Khối thi đua các hợp tác xã tỉnh ký kết giao ước thi đua năm 2028. ${agreed}`,
    ).blocs.map(({ year }) => year);
  it.each([
    'Các thành viên thống nhất phương pháp chấm điểm và bình xét thi đua.',
    'Hội nghị thông qua thang điểm bình xét.',
    'Hội nghị đã thông qua quy chế đánh giá, chấm điểm và bình xét thi đua.',
  ])('stays where only the way of judging is told: %s', (agreed) => expect(years(agreed)).toEqual([2028]));
  it.each(['Các thành viên đã chấm điểm và bình xét thi đua.', 'Theo quy chế, các thành viên bình xét thi đua.'])(
    'is the year after the one that is judged: %s',
    (agreed) => expect(years(agreed)).toEqual([2027]),
  );
});

describe('who bears a degree of medicine', () => {
  it.each([
    ['Dược sĩ chuyên khoa I Hà Nhàn', ['Hà Nhàn']],
    ['Điều dưỡng chuyên khoa I Hà Thị Nhàn', ['Hà Thị Nhàn']],
    ['Dược sĩ CKI Hà Nhàn và Điều dưỡng chuyên khoa I Lê Thị Lan', ['Hà Nhàn', 'Lê Thị Lan']],
    ['Bác sĩ chuyên khoa II Tô Hải và Dược sĩ chuyên khoa I Hà Nhàn', ['Tô Hải', 'Hà Nhàn']],
    ['Cử nhân điều dưỡng Hà Thị Nhàn', ['Hà Thị Nhàn']],
  ])('is named without it: %s', (who, names) =>
    expect(recipientNames(`Bộ Y tế tặng Bằng khen cho ${who}.`)).toEqual(names),
  );
  it.each(['Dược sĩ chuyên khoa I', 'Dược sĩ CKII', 'Điều dưỡng chuyên khoa I', 'Bác sĩ CKII'])(
    'has it among the titles: %s',
    (degree) =>
      expect(
        recordOf(`${degree} Tô Hải, Phó Giám đốc Sở Y tế chủ trì hội nghị.`).officials.map(({ name, titles }) => [
          name,
          ...titles,
        ]),
      ).toEqual([['Tô Hải', degree, 'Phó Giám đốc Sở Y tế']]),
  );
});

describe('honours of the State that are conferred', () => {
  it.each([
    [
      'Năm 2026, Chủ tịch nước phong tặng 34 Nhà giáo Nhân dân, 650 Nhà giáo Ưu tú.',
      ['Nhà giáo Nhân dân → #34 | awarded', 'Nhà giáo Ưu tú → #650 | awarded'],
    ],
    ['Tại buổi lễ, tỉnh truy tặng 12 Bà mẹ Việt Nam anh hùng.', ['Bà mẹ Việt Nam anh hùng → #12 | awarded']],
    ['Năm 2026, Chủ tịch nước quyết định phong tặng 2 Anh hùng Lao động.', ['Anh hùng Lao động → #2 | awarded']],
    [
      'Hội đồng đề nghị phong tặng 5 Nghệ nhân Nhân dân và 12 Nghệ nhân Ưu tú.',
      ['Nghệ nhân Nhân dân → #5 | recommended', 'Nghệ nhân Ưu tú → #12 | recommended'],
    ],
  ])('count who bears them: %s', (text, lines) => expect(statusLines(text)).toEqual(lines));
  it.each([
    'Hiện nay, tỉnh có 5 Nghệ nhân Nhân dân và 12 Nghệ nhân Ưu tú.',
    'Buổi lễ có sự tham dự của 5 Bà mẹ Việt Nam anh hùng.',
    'Tỉnh tặng quà cho 12 Bà mẹ Việt Nam anh hùng.',
    'Tỉnh trao sổ tiết kiệm tặng 12 Bà mẹ Việt Nam anh hùng.',
    'Tỉnh thăm hỏi, tặng 12 Bà mẹ Việt Nam anh hùng mỗi mẹ 2 triệu đồng.',
  ])('are not read where their bearers are met or given something else: %s', (text) =>
    expect(statusLines(text)).toEqual([]),
  );
});

describe('the lead that is handed over', () => {
  const from = 'Hội Nông dân huyện Bến Đá';
  const to = 'Hội Nông dân huyện Tân Khê';
  it.each([
    `Cụm thi đua số 3 bàn giao cờ luân lưu Cụm trưởng từ ${from} sang ${to} năm 2028.`,
    `Cụm thi đua số 3 bàn giao Cụm trưởng năm 2028 từ ${from} sang ${to}.`,
    `${from} bàn giao nhiệm vụ Cụm trưởng Cụm thi đua số 3 cho ${to} năm 2028.`,
  ])('is of the new head in the year behind, and of the old one before it: %s', (text) =>
    expect(headLines(text)).toEqual([`head 2027 ${from}`, `head 2028 ${to}`]),
  );
  it.each([
    `Cụm thi đua số 3 bàn giao cờ luân lưu Cụm trưởng từ ${from} sang ${to} năm 2028.`,
    `Cụm thi đua số 3 đã tiến hành bàn giao cờ luân lưu Cụm trưởng cho ${to} năm 2028.`,
  ])('tells no year that the bloc reviews: %s', (text) =>
    expect(recordOf(text).blocs.map(({ year }) => year)).toEqual([null]),
  );
  it('leaves the year of the meeting to the bloc', () => {
    const text = `Tại hội nghị tổng kết năm 2027, Cụm thi đua số 3 đã trao cờ luân lưu Cụm trưởng năm 2028 cho ${to}.`;
    expect(headLines(text)).toEqual([`head 2028 ${to}`]);
    expect(recordOf(text).blocs.map(({ year }) => year)).toEqual([2027]);
  });
});
