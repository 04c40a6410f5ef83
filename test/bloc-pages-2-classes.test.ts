import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, memberNames, recipientNames, recordOf } from './record-of.js';

// More pages and papers on blocs: tables that blanks part, labels, ranks, teasers of other news.

describe('a table that blanks part, whose first cell goes for the lines under it', () => {
  const table = (rows: string): string => `QUYẾT ĐỊNH\n\nĐiều 1. Chia cụm, khối thi đua năm 2027\n\n${rows}`;
  const divided = table(`Tên Cụm, Khối            Đơn vị thành viên           Nhiệm vụ

A. CỤM THI ĐUA
1. Cụm thi đua số 1      Huyện Bến Đá                Cụm trưởng
                         Huyện Tân Khê
                         Thị xã Lam Hải              Cụm phó
B. KHỐI THI ĐUA
2. Khối thi đua số 2     Sở Y tế
                         Bộ Chỉ huy Quân sự tỉnh     Khối trưởng

Điều 2. Giao Sở Nội vụ theo dõi.`);
  it('says who belongs to each bloc', () =>
    expect(memberLines(divided)).toEqual([
      'Cụm thi đua số 1: Huyện Bến Đá',
      'Cụm thi đua số 1: Huyện Tân Khê',
      'Cụm thi đua số 1: Thị xã Lam Hải',
      'Khối thi đua số 2: Sở Y tế',
      'Khối thi đua số 2: Bộ Chỉ huy Quân sự tỉnh',
    ]));
  it('says who leads', () =>
    expect(headLines(divided)).toEqual([
      'head 2027 Huyện Bến Đá',
      'deputy 2027 Thị xã Lam Hải',
      'head 2027 Bộ Chỉ huy Quân sự tỉnh',
    ]));
  it('may be numbered in a column of its own', () =>
    expect(
      memberLines(
        table(`STT   Khối thi đua             Đơn vị thành viên
1     Khối thi đua số 1        Sở Y tế
                               Sở Nội vụ
2     Khối thi đua số 2        Sở Tư pháp`),
      ),
    ).toEqual(['Khối thi đua số 1: Sở Y tế', 'Khối thi đua số 1: Sở Nội vụ', 'Khối thi đua số 2: Sở Tư pháp']));
  it('ends before those who sign', () =>
    expect(
      memberLines(
        table(`TÊN KHỐI                      ĐƠN VỊ

Khối Văn hóa                  Sở Y tế
                              Sở Nội vụ

Khối Nội chính                Sở Tư pháp

                              CHỦ TỊCH

                              Tô Hải`),
      ).toSorted(),
    ).toEqual(['Khối Nội chính: Sở Tư pháp', 'Khối Văn hóa: Sở Nội vụ', 'Khối Văn hóa: Sở Y tế']));
  it('is none where a cell stands under no head', () =>
    expect(
      memberLines(
        table(`Tên khối                 Đơn vị
Khối thi đua số 1        Sở Y tế
            xem phụ lục kèm theo
                         Sở Nội vụ`),
      ),
    ).not.toContain('Khối thi đua số 1: Sở Nội vụ'));
});

describe('a label before the sentence that lists the members', () => {
  const members = (line: string): string[] =>
    memberNames(`KẾ HOẠCH\nHoạt động của Khối thi đua số 6 năm 2027\n\n${line}`);
  it.each([
    '1. Thành viên: Khối thi đua số 6 có 03 đơn vị: Thuế tỉnh; Chi cục Hải quan khu vực III; Sở Y tế.',
    '- Đơn vị thành viên: Khối có 03 đơn vị: Thuế tỉnh; Chi cục Hải quan khu vực III; Sở Y tế.',
    'Thành viên: Thuế tỉnh; Chi cục Hải quan khu vực III; Sở Y tế.',
  ])('%s', (line) => expect(members(line)).toEqual(['Thuế tỉnh', 'Chi cục Hải quan khu vực III', 'Sở Y tế']));
  it('lists nobody where the sentence counts something else', () =>
    expect(members('1. Thành viên: Khối thi đua số 6 có 03 nhiệm vụ: Tuyên truyền; Kiểm tra; Khen thưởng.')).toEqual(
      [],
    ));
});

describe('a list that counts further members of a kind', () => {
  const members = (list: string): string[] => memberNames(`Khối thi đua số 6 họp năm 2027\n\n${list}`);
  it.each([
    'Khối thi đua số 6 gồm 5 đơn vị: Sở Y tế, Thuế tỉnh và 3 công ty nhà nước: Công ty Bến Đá, Công ty Tân Khê, Công ty Lam Hải.',
    'Khối thi đua số 6 gồm Sở Y tế, Thuế tỉnh và 3 doanh nghiệp: Công ty Bến Đá, Công ty Tân Khê, Công ty Lam Hải.',
  ])('%s', (list) =>
    expect(members(list)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Công ty Bến Đá', 'Công ty Tân Khê', 'Công ty Lam Hải']),
  );
  it('names branches of banks by more words', () =>
    expect(
      members(
        'Khối thi đua số 6 gồm: Sở Y tế, Thuế tỉnh và 2 chi nhánh ngân hàng thương mại: NH Công thương, NH Ngoại thương.',
      ),
    ).toEqual(['Sở Y tế', 'Thuế tỉnh', 'NH Công thương', 'NH Ngoại thương']));
  it('has fewer of them than are counted: another clause', () =>
    expect(members('Khối thi đua số 6 gồm Sở Y tế, Thuế tỉnh và 4 đơn vị khác: Công ty Bến Đá cùng dự.')).toEqual([
      'Sở Y tế',
      'Thuế tỉnh',
    ]));
  it('says what they were given', () =>
    expect(
      members('Khối thi đua số 6 gồm Sở Y tế, Thuế tỉnh và 2 công ty được khen: Công ty Bến Đá, Công ty Tân Khê.'),
    ).toEqual(['Sở Y tế', 'Thuế tỉnh']));
});

describe('a headline of other news in the text', () => {
  const page = (lines: string): ReturnType<typeof recordOf> =>
    recordOf(
      `Trường THPT Bến Đá đón nhận Cờ thi đua của Chính phủ\n\nSáng 16/12/2027, Trường THPT Bến Đá tổ chức lễ đón nhận Cờ thi đua của Chính phủ.\n\n${lines}\n\nDự lễ có ông Tô Hải, Giám đốc Sở Giáo dục và Đào tạo.`,
    );
  it.each([
    'Khối thi đua các trường THPT: Nhiều việc làm hay\nXem thêm: Đội tuyển giành huy chương',
    'Khối thi đua các trường THPT: Nhiều việc làm hay\n>> Đội tuyển giành huy chương',
    'Xem thêm: Khối thi đua số 5 ký giao ước',
  ])('gives its bloc to nobody: %s', (lines) => {
    const { blocs, awards, officials } = page(lines);
    expect(blocs).toEqual([]);
    expect(awards.map(({ bloc }) => bloc)).toEqual([null]);
    expect(officials.map(({ name }) => name)).toEqual(['Tô Hải']);
  });
  it('is none that has an end', () =>
    expect(page('Trường đứng đầu Khối thi đua số 5.\nXem thêm: Đội tuyển giành huy chương').blocs).toHaveLength(1));
  it('is none in a list that a label opens', () =>
    expect(
      page('Đại biểu có:\nÔng Kiều Phú, Chủ tịch Hội Khuyến học\n>> Đội tuyển giành huy chương').officials,
    ).toHaveLength(2));
});

describe('units of which each has its rank before what all are given', () => {
  const given = (text: string): string[] => awardLines(`Khối thi đua số 2 họp năm 2027\n\n${text}`);
  it.each([
    'Sở Y tế hạng nhì, Thuế tỉnh hạng ba, cùng được đề nghị UBND tỉnh tặng bằng khen.',
    'Sở Y tế nhì khối và Thuế tỉnh hạng ba, đều được UBND tỉnh tặng bằng khen.',
  ])('%s', (text) => expect(given(text)).toEqual(['bằng khen → Sở Y tế 2027', 'bằng khen → Thuế tỉnh 2027']));
  it('may share one', () =>
    expect(
      given('Sở Y tế hạng nhì, Thuế tỉnh và Sở Xây dựng đồng hạng ba, đều được UBND tỉnh tặng bằng khen.'),
    ).toEqual(['bằng khen → Sở Y tế 2027', 'bằng khen → Thuế tỉnh 2027', 'bằng khen → Sở Xây dựng 2027']));
  it('are parted where the first has something else', () =>
    expect(
      given('Sở Y tế hạng nhất, được UBND tỉnh tặng cờ thi đua; Thuế tỉnh hạng ba, được UBND tỉnh tặng bằng khen.'),
    ).toEqual(['cờ thi đua → Sở Y tế 2027', 'bằng khen → Thuế tỉnh 2027']));
  it('are not those of whom something else is told', () =>
    expect(given('Sở Y tế chủ trì hội nghị, Thuế tỉnh hạng ba được tặng bằng khen.')).toEqual([
      'bằng khen → Thuế tỉnh 2027',
    ]));
});

describe('a bank whose fields a dash joins', () => {
  it.each(['NH Nông nghiệp- PTNT', 'Ngân hàng Nông nghiệp - Phát triển nông thôn', 'NH Đầu tư - Phát triển'])(
    '%s',
    (bank) =>
      expect(
        recipientNames(`Khối thi đua số 2 họp năm 2027\n\nUBND tỉnh tặng bằng khen cho ${bank} và Sở Y tế.`),
      ).toEqual([bank, 'Sở Y tế']),
  );
  it('is another than the one behind the dash', () =>
    expect(
      recipientNames(
        'Khối thi đua số 2 họp năm 2027\n\nUBND tỉnh tặng bằng khen cho NH Nông nghiệp - Trưởng khối và Sở Y tế.',
      )[0],
    ).toBe('NH Nông nghiệp'));
});

describe('the year whose awards were announced at a meeting of the next', () => {
  const given = (text: string): string[] =>
    awardLines(
      `Cụm thi đua số 1 ký giao ước thi đua năm 2028\n\nSáng ngày 26/02/2028, Cụm thi đua số 1 đã tổ chức hội nghị ký kết giao ước thi đua năm 2028.\n\n${text}`,
    );
  it.each([
    'Ông Tô Hải công bố quyết định khen thưởng năm 2027, theo đó Sở Y tế được UBND tỉnh tặng Bằng khen, Thuế tỉnh được tặng Giấy khen.',
    'Cụm công bố kết quả thi đua năm 2027, trong đó Sở Y tế được UBND tỉnh tặng Bằng khen; Thuế tỉnh được tặng Giấy khen.',
    'Năm 2027, Sở Y tế được UBND tỉnh tặng Bằng khen, Thuế tỉnh được tặng Giấy khen.',
  ])('%s', (text) => expect(given(text)).toEqual(['Bằng khen → Sở Y tế 2027', 'Giấy khen → Thuế tỉnh 2027']));
  it('is not the one of what was launched', () =>
    expect(given('Tỉnh phát động thi đua năm 2029, theo đó Sở Y tế được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Bằng khen → Sở Y tế 2028',
    ]));
});

describe('where a bloc met that a sentence before says why', () => {
  const venues = (text: string): (string | null)[] =>
    recordOf(
      `Cụm thi đua số 3 tổng kết năm 2027\n\nNăm 2027 các đơn vị thuộc Cụm thi đua số 3 đã thi đua, tổng kết nhiều mô hình. ${text}`,
    ).meetings.map(({ venue }) => venue);
  it.each([
    'Nhằm đánh giá kết quả, ngày 26/01/2028, tại tỉnh Lam Hải, Cụm thi đua số 3 tổ chức hội nghị tổng kết năm 2027.',
    'Ngày 26/01/2028, tại tỉnh Lam Hải, Cụm thi đua số 3 tổ chức hội nghị tổng kết năm 2027.',
  ])('%s', (text) => expect(venues(text)).toEqual(['tỉnh Lam Hải']));
  it('is not where something else was done', () =>
    expect(
      venues(
        'Cụm thi đua số 3 tổng kết ngày 26/01/2028. Nhân dịp này, ngày 25/01/2028, tại tỉnh Lam Hải, đoàn trồng cây.',
      ),
    ).toEqual([null]));
});

describe('staff who look after emulation and come to the meeting', () => {
  const officials = (came: string): string[] =>
    recordOf(
      `Cụm thi đua số 4 họp năm 2027\n\nNgày 11/6/2027, Cụm thi đua số 4 tổng kết công tác thi đua. ${came}`,
    ).officials.map(({ name, titles }) => `${name}: ${titles.join(', ')}`);
  it.each([
    'chuyên viên phụ trách thi đua',
    'cán bộ theo dõi công tác thi đua, khen thưởng',
    'chuyên viên theo dõi khối',
    'công chức phụ trách thi đua Phòng Nội vụ',
  ])('%s', (post) =>
    expect(officials(`Về dự có ông Tô Hải – Phó Giám đốc Sở Y tế; bà Hà Nhàn – ${post}.`)).toEqual([
      'Tô Hải: Phó Giám đốc Sở Y tế',
      `Hà Nhàn: ${post}`,
    ]),
  );
  it('are none where they receive', () =>
    expect(officials('Cụm tặng quà cho bà Hà Nhàn, cán bộ phụ trách thi đua.')).toEqual([]));
  it('are others than those who look after things', () =>
    expect(officials('Về dự có bà Hà Nhàn, nhân viên phụ trách thiết bị.')).toEqual([]));
});

describe('artists and sportsmen with what they do before the name', () => {
  const given = (to: string): string[] =>
    recipientNames(`Cụm thi đua số 4 họp năm 2027\n\nNhân dịp này, UBND tỉnh tặng Bằng khen cho ${to}.`);
  it.each([
    ['nghệ nhân đờn ca tài tử Kiều Văn Phú', 'Kiều Văn Phú'],
    ['nghệ nhân hát then Tô Thị Hải', 'Tô Thị Hải'],
    ['vận động viên điền kinh Tô Văn Hải', 'Tô Văn Hải'],
    ['huấn luyện viên bóng đá Tô Văn Hải', 'Tô Văn Hải'],
  ])('%s', (to, name) => expect(given(`${to} và Sở Y tế`)).toEqual([name, 'Sở Y tế']));
  it('are many where no name follows', () => expect(given('12 nghệ nhân hát then')).toEqual(['#12']));
  it('are not whom something is called after', () =>
    expect(given('các vận động viên giải Trần Quốc Toản và Sở Y tế')).not.toContain('Trần Quốc Toản'));
});

describe('an office that stands for a ministry elsewhere', () => {
  const titles = (post: string): string[] =>
    recordOf(`Cụm thi đua số 4 họp năm 2027\n\nĐến dự có ông Tô Hải, ${post}, lãnh đạo các sở.`).officials.flatMap(
      (official) => official.titles,
    );
  it.each([
    'Giám đốc cơ quan đại diện Bộ Nội vụ tại TP. Lam Hải',
    'Giám đốc Cơ quan đại diện Bộ Văn hóa, Thể thao và Du lịch (VH-TT&DL) tại thành phố Bến Đá',
    'Giám đốc văn phòng đại diện Bộ Y tế (BYT) tại thành phố Bến Đá',
  ])('%s', (post) => expect(titles(post)).toEqual([post]));
  it('is none that stands for nobody', () =>
    expect(titles('Giám đốc cơ quan đại diện tại thành phố Bến Đá')[0]).not.toContain('Bộ'));
  it('has its letters before the place of a unit', () =>
    expect(
      recipientNames(
        'Cụm thi đua số 4 họp năm 2027\n\nUBND tỉnh tặng Bằng khen cho Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) tỉnh Lam Hải.',
      ),
    ).toEqual(['Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) tỉnh Lam Hải']));
});
