import { describe, expect, it } from 'vitest';
import { awardLines, memberLines, recordOf } from './record-of.js';

// Anniversaries, portraits, councils and half-year meetings as newspapers tell of them: whose an award is, and of what year.

describe('awards in lines under a line that names all who gave them', () => {
  const had = (line: string): string[] =>
    awardLines(
      `60 năm một chặng đường\n\nCông ty Than Bến Đá được thành lập ngày 15/10/1962.\n\n${line}\n\n- Năm 1976: Huân chương Lao động hạng Ba\n- Năm 1985: Huân chương Lao động hạng Nhì`,
    );
  it('are those of the company that it only calls so', () =>
    expect(
      had(
        'Ghi nhận những đóng góp ấy, Công ty đã được Đảng, Nhà nước và các cấp, ngành tặng nhiều phần thưởng cao quý:',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Ba → Công ty Than Bến Đá 1976',
      'Huân chương Lao động hạng Nhì → Công ty Than Bến Đá 1985',
    ]));
  it('are nobody’s where it is yet to get them', () =>
    expect(had('Công ty phấn đấu được Đảng, Nhà nước và các cấp, ngành tặng nhiều phần thưởng cao quý:')).toEqual([]));
  const centre = (line: string): string[] =>
    awardLines(
      `Trung tâm Y tế Bến Đá: 60 năm một chặng đường\n\nTrung tâm Y tế Bến Đá được thành lập ngày 15/10/1962.\n\n${line}\n\n- Năm 1976: Huân chương Lao động hạng Ba`,
    );
  it('are those of "đơn vị" in a text about one', () =>
    expect(centre('Với những đóng góp ấy, đơn vị vinh dự được tặng:')).toEqual([
      'Huân chương Lao động hạng Ba → Trung tâm Y tế Bến Đá 1976',
    ]));
  it('are not those of "các đơn vị"', () =>
    expect(centre('Với những đóng góp ấy, các đơn vị vinh dự được tặng:')).toEqual([]));
});

describe('the year of what a council considers', () => {
  const years = (title: string, purpose: string): (number | null)[] =>
    recordOf(
      `${title}\n\n12/06/2028 17:48\n\nChiều 12/6, Hội đồng Thi đua - Khen thưởng tỉnh họp phiên thứ hai năm 2028 ${purpose}.\n\nKết quả, Hội đồng thống nhất trình cấp có thẩm quyền:\n\n1. Tặng Huân chương Lao động hạng Nhì cho Bệnh viện Bến Đá;\n\n2. Tặng Huân chương Lao động hạng Ba cho Trường THPT Tân Khê.`,
    ).awards.map(({ year }) => year);
  const round = 'Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng đợt 2 năm 2028';
  it('is that of the merit that its first sentence names', () =>
    expect(years(round, 'để xét, đề nghị khen thưởng thành tích năm 2027')).toEqual([2027, 2027]));
  it('is that of the round where no other is named', () =>
    expect(years(round, 'để xét, đề nghị khen thưởng')).toEqual([2028, 2028]));
  it('is that of the title where it rewards a year', () =>
    expect(
      years(
        'Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2028',
        'để xét, đề nghị khen thưởng thành tích năm 2027',
      ),
    ).toEqual([2028, 2028]));
});

describe('what blocs put forward', () => {
  const news = (result: string): string[] =>
    awardLines(
      `Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2027\n\nĐối với danh hiệu "Cờ thi đua của Chính phủ", các cụm, khối thi đua giới thiệu 7 tập thể dẫn đầu.\n\n${result}`,
    );
  it('is not what the council passes on', () =>
    expect(
      news(
        'Kết quả, Hội đồng thống nhất trình cấp có thẩm quyền:\n\n1. Tặng Cờ thi đua của Chính phủ năm 2027 cho 2 tập thể: Sở Y tế; Công an tỉnh.',
      ),
    ).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế 2027', 'Cờ thi đua của Chính phủ → Công an tỉnh 2027']));
  it('is what there is where the council comes to no vote', () =>
    expect(news('Hội đồng sẽ bỏ phiếu tại phiên họp sau.')).toEqual(['Cờ thi đua của Chính phủ → #7 2027']));
});

describe('the month before who gave', () => {
  const given = (when: string): string[] =>
    awardLines(
      `Hội nghị xét khen thưởng năm 2027\n\nPhó Chủ tịch UBND tỉnh Tô Văn Hải cho biết ${when}, UBND tỉnh đã quyết định tặng Bằng khen cho 14 hộ gia đình.`,
    );
  it('is that of the grant', () => expect(given('tháng 5/2028')).toEqual(['Bằng khen → #14 2028']));
  it('is none where only the number of the month is told', () =>
    expect(given('trong tháng 5')).toEqual(['Bằng khen → #14 2027']));
});

describe('bare places in a bloc of districts', () => {
  it('are districts', () =>
    expect(memberLines('Cụm thi đua các huyện biển tổng kết năm 2027. Cụm gồm Tân Khê, Bến Đá và Vân Trạch.')).toEqual([
      'Cụm thi đua các huyện biển: huyện Tân Khê',
      'Cụm thi đua các huyện biển: huyện Bến Đá',
      'Cụm thi đua các huyện biển: huyện Vân Trạch',
    ]));
  it('may be either in a bloc of communes and wards', () =>
    expect(
      memberLines('Cụm thi đua các xã, phường biển tổng kết năm 2027. Cụm gồm Tân Khê, Bến Đá và Vân Trạch.'),
    ).toEqual([
      'Cụm thi đua các xã, phường biển: Tân Khê',
      'Cụm thi đua các xã, phường biển: Bến Đá',
      'Cụm thi đua các xã, phường biển: Vân Trạch',
    ]));
  it('may begin like a number', () =>
    expect(memberLines('Cụm thi đua số 2 tổng kết năm 2027. Cụm gồm Ba Trạch, Bến Đá và Tân Khê.')).toEqual([
      'Cụm thi đua số 2: Ba Trạch',
      'Cụm thi đua số 2: Bến Đá',
      'Cụm thi đua số 2: Tân Khê',
    ]));
  it('are none behind a number of other things', () =>
    expect(memberLines('Cụm thi đua số 2 tổng kết năm 2027. Cụm gồm ba nội dung, Bến Đá và Tân Khê.')).toEqual([]));
});

describe('the latest of what somebody got', () => {
  const got = (latest: string): string[] =>
    awardLines(
      `Cô Hà Thị Nhàn được Chủ tịch UBND tỉnh tặng Bằng khen năm 2021; ${latest} Huân chương Lao động hạng Ba.`,
    );
  it('goes without its verb', () =>
    expect(got('mới đây là')).toEqual(['Bằng khen → Hà Thị Nhàn 2021', 'Huân chương Lao động hạng Ba → Hà Thị Nhàn']));
  it('is not what she dreams of', () => expect(got('ước mơ tới đây là')).toEqual(['Bằng khen → Hà Thị Nhàn 2021']));
});

describe('the school that a portrait speaks of', () => {
  const school = (learnt: string): string[] =>
    awardLines(
      `Chúng tôi tới Trường Tiểu học Bến Đá. ${learnt} Trường Cao đẳng Tân Khê năm 1999, cô Hà Thị Nhàn lên vùng biên. Tập thể nhà trường năm học 2026 - 2027 được công nhận Tập thể lao động tiên tiến.`,
    );
  it('is the one where she works', () =>
    expect(school('Tốt nghiệp')).toEqual(['Tập thể lao động tiên tiến → Trường Tiểu học Bến Đá 2027']));
  it('is the last that it tells of', () =>
    expect(school('Rời')).toEqual(['Tập thể lao động tiên tiến → Trường Cao đẳng Tân Khê 2027']));
});

describe('acts of who is quoted or only meant', () => {
  const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('speaks, whatever the quotation tells of', () =>
    expect(
      acts(
        'Theo cô giáo Hà Thị Nhàn, Hiệu trưởng nhà trường, tập thể có nhiều tiến bộ. “Chúng tôi đã bỏ phiếu, đề nghị tặng danh hiệu Nhà giáo Ưu tú cho cô Mận”, cô Nhàn tiếc nuối.',
      ),
    ).toEqual(['Hà Thị Nhàn speak']));
  const hands = (who: string): string[] =>
    acts(
      `Sáng 5/3/2028, Khối thi đua số 3 tổng kết năm 2027. TS. Tô Văn Hải, Phó Giám đốc Sở Y tế phát biểu tại hội nghị.\n\nNhân dịp này, thay mặt lãnh đạo Sở, ${who} trao Bằng khen cho 3 cá nhân.`,
    );
  it('hands over behind the occasion', () => expect(hands('ông')).toEqual(['Tô Văn Hải present']));
  it('is another where the sentence names one', () =>
    expect(hands('lãnh đạo Sở Nội vụ')).toEqual(['Tô Văn Hải speak']));
});

describe('years of what is handed over', () => {
  const keepsake = (award: string): string[] =>
    awardLines(
      `Sáng 17/8/2028, Khối thi đua số 3 tổng kết năm học 2027-2028.\n\nNhân dịp này, ông Tô Hải trao ${award} cho 6 nhà giáo và trao Bằng khen cho Trường Bến Đá vì thành tích xuất sắc hai năm học 2025-2026 và 2026-2027.`,
    );
  it('of a keepsake are none of the merit behind another award', () =>
    expect(keepsake('Kỷ niệm chương “Vì sự nghiệp Giáo dục”')).toEqual([
      'Kỷ niệm chương “Vì sự nghiệp Giáo dục” → #6 2028',
      'Bằng khen → Trường Bến Đá 2027',
    ]));
  it('of two papers of praise are that of the merit', () =>
    expect(keepsake('Giấy khen')).toEqual(['Giấy khen → #6 2027', 'Bằng khen → Trường Bến Đá 2027']));
  const half = (merit: string): string[] =>
    awardLines(
      `Ngày 10/7/2028, Cụm thi đua số 8 sơ kết 6 tháng đầu năm 2028. Tại Hội nghị, ông Tô Hải đã trao Cờ thi đua của Bộ Công an năm 2027 cho Công an tỉnh Bến Đá; trao Bằng khen của Bộ Công an cho Công an huyện Tân Khê có thành tích xuất sắc ${merit}.`,
    ).slice(1);
  it('of a deed are not that of the flag before it', () =>
    expect(half('trong chuyên án 12T')).toEqual(['Bằng khen của Bộ Công an → Công an huyện Tân Khê 2028']));
  it('of a year’s work are', () =>
    expect(half('trong công tác')).toEqual(['Bằng khen của Bộ Công an → Công an huyện Tân Khê 2027']));
  const issue = (head: string): string[] =>
    awardLines(
      `60 NĂM MỘT CHẶNG ĐƯỜNG\n\nTạp chí Nghề mỏ | ${head}\n\nMỏ than Bến Đá nay đã khác.\n\nTại lễ kỷ niệm tổ chức tối 12/10, ông Tô Hải, Phó Chủ tịch UBND tỉnh đã trao Bằng khen của Chủ tịch UBND tỉnh cho Phòng An toàn Công ty Than Bến Đá.`,
    );
  it('of a day are of the month of the issue', () =>
    expect(issue('Số ra tháng 10/2028')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Phòng An toàn Công ty Than Bến Đá 2028',
    ]));
  it('of a day are unknown where the issue names no year', () =>
    expect(issue('Số ra tháng 10')).toEqual(['Bằng khen của Chủ tịch UBND tỉnh → Phòng An toàn Công ty Than Bến Đá']));
});

describe('a unit that has an award already', () => {
  const asked = (had: string): string[] =>
    awardLines(
      `Khối thi đua số 2 tổng kết năm 2027.\n\nRiêng Hội Nông dân tỉnh được ${had} Cờ thi đua năm 2027 theo ngành dọc nên đề nghị Khối không xét.`,
    );
  it('keeps it where it asks for no other', () =>
    expect(asked('Trung ương Hội tặng')).toEqual(['Cờ thi đua → Hội Nông dân tỉnh 2027']));
  it('has none where it was only proposed', () => expect(asked('đề nghị tặng')).toEqual([]));
  const post = (who: string): string[] =>
    awardLines(
      `Đồn Biên phòng Bến Đá đón nhận danh hiệu Anh hùng\n\nĐồn Biên phòng Bến Đá ở xã Tân Khê. Từ năm 2024 đến năm 2027, ${who} liên tục đạt danh hiệu Đơn vị quyết thắng.`,
    );
  it('got it year after year', () => expect(post('đồn')).toEqual(['Đơn vị quyết thắng → Đồn Biên phòng Bến Đá 2027']));
  it('is not each of several', () => expect(post('các đồn')).toEqual([]));
});

describe('titles and places', () => {
  const titles = (title: string): string[] =>
    recordOf(`Dự hội nghị có ông Tô Văn Hải, ${title}, và bà Hà Nhàn, Bí thư Tỉnh ủy.`).officials[0].titles.slice();
  it('end with the side of the country', () =>
    expect(titles('Vụ trưởng Vụ Thi đua, khen thưởng các tỉnh phía Nam')).toEqual([
      'Vụ trưởng Vụ Thi đua, khen thưởng các tỉnh phía Nam',
    ]));
  it('end before another capital', () =>
    expect(titles('Vụ trưởng Vụ Thi đua, khen thưởng các tỉnh Tô')[0]).not.toContain('Tô'));
  it('name the mine', () => expect(titles('nguyên Giám đốc mỏ')).toEqual(['nguyên Giám đốc mỏ']));
  const venue = (deed: string): string | null | undefined =>
    recordOf(
      `Ngày 20/1/2028, Cụm thi đua số 4 tổng kết năm 2027. Phó Giám đốc Sở Nội vụ Hà Thị Nhàn đến dự. Ông Tô Văn Hải, Trưởng Cụm thi đua, ${deed} tại Nhà văn hóa xã Bến Đá.`,
    ).meetings[0].venue;
  it('are where somebody chaired the meeting', () => expect(venue('chủ trì hội nghị')).toBe('Nhà văn hóa xã Bến Đá'));
  it('are not where somebody saw an exhibition', () => expect(venue('xem triển lãm')).toBeNull());
});

describe('what a sentence of a day’s news looks back on', () => {
  const told = (sentence: string): string[] =>
    awardLines(
      `Trao danh hiệu cho nghệ sĩ\n\nSáng 12/5/2027, UBND tỉnh Lam Sơn tổ chức lễ trao danh hiệu Nghệ sĩ ưu tú cho ông Tô Văn Hải.\n\n${sentence}`,
    ).slice(1);
  it.each([
    ['Trước đây, tỉnh có 2 đạo diễn được phong tặng danh hiệu Nghệ sĩ ưu tú.', 'Nghệ sĩ ưu tú → #2'],
    [
      'Được biết, đến nay huyện có 226 mẹ được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng.',
      'Bà mẹ Việt Nam anh hùng → #226',
    ],
    [
      'Ghi nhận những cống hiến qua các thời kỳ, 7 tập thể được tuyên dương Anh hùng Lao động.',
      'Anh hùng Lao động → #7',
    ],
    ['Trong kháng chiến chống Mỹ, Trung đoàn 29 được tặng Cờ.', 'Cờ → Trung đoàn 29'],
  ])('is of no year: "%s"', (sentence, line) => expect(told(sentence)).toEqual([line]));
  it.each([
    ['Trước đó, ngày 11/5, UBND tỉnh đã tặng Bằng khen cho 3 tập thể.', 'Bằng khen → #3 2027'],
    [
      'Buổi lễ trao danh hiệu Nghệ sĩ nhân dân cho 3 nghệ sĩ qua các thời kỳ, gồm cả người đã mất.',
      'Nghệ sĩ nhân dân → #3 2027',
    ],
  ])('not of the day itself: "%s"', (sentence, line) => expect(told(sentence)).toEqual([line]));
});
