import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recordOf } from './record-of.js';

// What newsrooms and the pages of a house write: names that a line breaks, acts over a list, letters for a house, milestones and pictures.

/** Words over the lines of a text that its source broke at some width. */
const BROKEN =
  'tổ chức hội nghị tổng kết\nphong trào thi đua năm 2027, triển khai nhiệm vụ năm 2028 và ký kết giao ước thi\nđua. Trong năm qua, các đơn vị đã hoàn thành tốt nhiệm vụ, nhiều chỉ tiêu đạt và vượt\nkế hoạch.';

const actLines = (text: string): string[] =>
  recordOf(text).officials.map(({ name, act, titles }) => `${name} ${act}: ${titles.join(' | ')}`);

describe('a name of which one syllable stands in the next line', () => {
  const named = (second: string): string[] =>
    actLines(
      `Khối thi đua số 2 tổng kết năm 2027\n\nSáng 14/12/2027, tại xã Bến Đá, Khối thi đua số 2 ${BROKEN} Đến dự và chúc mừng hội nghị có bà Hà Nhàn, Giám đốc Sở Y tế tỉnh; ông Lò Mí\n${second}.\n`,
    );
  it('goes on before a comma and a title', () =>
    expect(named('Páo, Phó Bí thư Thành ủy')).toEqual([
      'Hà Nhàn attend: Giám đốc Sở Y tế tỉnh',
      'Lò Mí Páo attend: Phó Bí thư Thành ủy',
    ]));
  it('ends where the title stands there', () =>
    expect(named('Phó Bí thư Thành ủy, Trưởng ban Dân vận')[1]).toMatch(/^Lò Mí attend/));
  it('ends where no title follows', () => expect(named('Páo, và nhiều đại biểu khác')[1]).toMatch(/^Lò Mí attend/));
});

describe('a post in a troop that the next line names', () => {
  const given = (rest: string): string[] =>
    awardLines(
      `Cụm thi đua số 2 tổng kết năm 2027\n\nSáng 14/12/2027, tại xã Bến Đá, Cụm thi đua số 2 ${BROKEN} Sau khi bỏ phiếu kín, có kết quả, Trung tá Y Blam Niê, Chủ nhiệm Chính trị\n${rest} danh hiệu Chiến sĩ thi đua toàn quân.\n`,
    );
  it('goes on before what happens', () =>
    expect(given('Lữ đoàn được đề nghị tặng')).toEqual(['Chiến sĩ thi đua toàn quân → Y Blam Niê 2027']));
  it('is another, with its number', () => expect(given('Lữ đoàn 299 được đề nghị tặng')).not.toContain('Lữ đoàn'));
});

describe('who hands over what a list below names', () => {
  const handed = (list: string): string[] => actLines(`Kế đó, ông Tô Hải, Giám đốc Sở Y tế đã trao:\n${list}`);
  it('presents awards', () =>
    expect(handed('- Bằng khen của UBND tỉnh cho Khoa Nội;\n- Giấy khen cho Khoa Nhi.')).toEqual([
      'Tô Hải present: Giám đốc Sở Y tế',
    ]));
  it('presents those of a table', () =>
    expect(handed('STT | Hình thức | Đối tượng\n1 | Bằng khen của UBND tỉnh | Khoa Nội')[0]).toMatch(
      /^Tô Hải present/,
    ));
  it('presents no gifts', () =>
    expect(handed('- 05 xe lăn cho Khoa Nội;\n- 10 suất quà cho Khoa Nhi.')).toEqual([
      'Tô Hải other: Giám đốc Sở Y tế',
    ]));
});

describe('"đồng chí" behind an occasion', () => {
  const act = (sentence: string): string =>
    actLines(`Phát biểu tại hội nghị, đồng chí Tô Hải, Phó Chủ tịch UBND tỉnh biểu dương các xã. ${sentence}.`)[0];
  it('is who was named last', () =>
    expect(act('Cũng tại đây, đồng chí đã trao Bằng khen cho 3 tổ')).toMatch(/^Tô Hải present/));
  it('may be another', () =>
    expect(act('Cũng tại đây, đồng chí Hà Thị Nhàn đã trao Bằng khen cho 3 tổ')).toMatch(/^Tô Hải speak/));
});

describe('those who came', () => {
  it('stand under words without a colon', () =>
    expect(
      actLines(
        'Khối thi đua số 2 họp.\n\nThành phần tham dự\n- Bà Hà Nhàn, Giám đốc Sở Y tế;\n- Ông Tô Hải, Phó Giám đốc Sở Nội vụ.\n',
      ),
    ).toEqual(['Hà Nhàn attend: Giám đốc Sở Y tế', 'Tô Hải attend: Phó Giám đốc Sở Nội vụ']));
  it('stand under none that say more', () =>
    expect(
      actLines(
        'Khối thi đua số 2 họp.\n\nThành phần hồ sơ\n- Bà Hà Nhàn, Giám đốc Sở Y tế;\n- Ông Tô Hải, Phó Giám đốc Sở Nội vụ.\n',
      )[0],
    ).toMatch(/^Hà Nhàn other/));
  it('share the joy', () =>
    expect(actLines('Đến chung vui với Bệnh viện có:\n- Bà Hà Nhàn, Giám đốc Sở Y tế.')[0]).toMatch(/^Hà Nhàn attend/));
  it('of whom nothing is said', () =>
    expect(actLines('Quan tâm tới Bệnh viện:\n- Bà Hà Nhàn, Giám đốc Sở Y tế.')[0]).toMatch(/^Hà Nhàn other/));
});

describe('letters of a company', () => {
  it('are two words', () =>
    expect(awardLines('Ngày 5/5/2027, Công ty Điện lực Bến Đá đăng ký Cờ thi đua của EVN NPC năm 2027.')[0]).toMatch(
      /^Cờ thi đua của EVN NPC →/,
    ));
  it('stand before another word', () =>
    expect(awardLines('Ngày 5/5/2027, Công ty Điện lực Bến Đá đăng ký Cờ thi đua của EVN NĂM 2027.')[0]).toMatch(
      /^Cờ thi đua của EVN →/,
    ));
  it('have a branch', () =>
    expect(awardLines('Tặng Bằng khen cho Agribank Chi nhánh Bến Đá và MB Chi nhánh Tân Khê.')).toEqual([
      'Bằng khen → Agribank Chi nhánh Bến Đá',
      'Bằng khen → MB Chi nhánh Tân Khê',
    ]));
});

describe('a list of members without a colon', () => {
  const members = (heading: string, last: string): string[] =>
    memberNames(
      `Khối thi đua các sở tỉnh Lam Hải họp tổng kết năm 2027.\n\n${heading}\n\n  Sở Y tế       995 / 990\n  Sở Nội vụ     992 / 992\n  ${last}\n\nKết quả hoạt động\nCác sở làm tốt.`,
    );
  const all = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'];
  it('has one a line, and figures', () =>
    expect(members('Danh sách các đơn vị thành viên (kèm điểm)', 'Sở Tư pháp    940 / 921')).toEqual(all));
  it('has those of a bloc, not the guests', () =>
    expect(members('Danh sách các đơn vị khách mời (kèm điểm)', 'Sở Tư pháp    940 / 921')).toEqual([]));
  it('has three at least', () =>
    expect(members('Danh sách các đơn vị thành viên (kèm điểm)', 'Sở Tư pháp được 940 điểm')).toEqual([]));
});

describe('what is given to one for another', () => {
  it('is given to him who died', () =>
    expect(awardLines('Ông Tô Hải trao Bằng khen truy tặng trung úy Lò Văn Páo cho gia đình anh.')).toEqual([
      'Bằng khen → Lò Văn Páo',
    ]));
  it('is given to them', () =>
    expect(awardLines('Ông Tô Hải trao Bằng khen tuyên dương trung úy Lò Văn Páo cho gia đình anh.')).not.toContain(
      'Bằng khen → Lò Văn Páo',
    ));
});

describe('an honour of the past and one refused now', () => {
  const held = (joint: string): string[] =>
    awardLines(
      `Ông Tô Văn Hải, nguyên Giám đốc Sở Y tế, được Chủ tịch nước tặng Huân chương Lao động hạng Nhì năm 2007, ${joint} được đề nghị Kỷ niệm chương nhưng ông xin rút.`,
    );
  it('is parted by "nay"', () => expect(held('nay lại')).toEqual(['Huân chương Lao động hạng Nhì → Tô Văn Hải 2007']));
  it('is one clause otherwise', () => expect(held('cũng')).toEqual([]));
  it('is taken back', () =>
    expect(awardLines('Ông Tô Văn Hải được tặng Bằng khen năm 2007, nay thu hồi Bằng khen đó.')).toEqual([]));
});

describe('milestones that somebody tells', () => {
  const told = (milestones: string): string[] =>
    awardLines(
      `Xí nghiệp May Tân Khê kỷ niệm 35 năm thành lập.\n\nDiễn văn do ông Tô Hải, Giám đốc Xí nghiệp đọc đã điểm lại ${milestones}: năm 1973 được Nhà nước tặng Huân chương Kháng chiến hạng Ba; năm 2001 được Chính phủ tặng Cờ thi đua.`,
    );
  it('are those of his house', () =>
    expect(told('những mốc son')).toEqual([
      'Huân chương Kháng chiến hạng Ba → Xí nghiệp May Tân Khê 1973',
      'Cờ thi đua → Xí nghiệp May Tân Khê 2001',
    ]));
  it('are of whom nobody knows', () => expect(told('những tấm gương')).toEqual([]));
});

describe('a row that goes on', () => {
  const rows = (rest: string): string[] =>
    awardLines(
      `UBND tỉnh quyết định khen thưởng:\n\nSTT | Hình thức | Đối tượng\n1 | Bằng khen của UBND tỉnh | Cô Hà Thị Nhàn, giáo viên\n  |  | ${rest}\n2 | Bằng khen của UBND tỉnh | Tổ Toán`,
    );
  it('says where somebody works', () =>
    expect(rows('Ngữ văn')).toEqual(['Bằng khen của UBND tỉnh → Hà Thị Nhàn', 'Bằng khen của UBND tỉnh → Tổ Toán']));
  it('names another unit', () => expect(rows('Tổ Ngữ văn')).toContain('Bằng khen của UBND tỉnh → Tổ Ngữ văn'));
});

describe('what else is in the issue', () => {
  const news = (page: string): string[] =>
    awardLines(
      `Xí nghiệp May Tân Khê kỷ niệm 35 năm thành lập.\n\nXí nghiệp có hơn 600 công nhân, nhiều năm liền hoàn thành tốt nhiệm vụ.\n\nTrong số này: Công ty Bến Đá nhận Huân chương Lao động hạng Ba${page}.`,
    );
  it('stands on another page', () => expect(news(' (trang 3)')).toEqual([]));
  it('is told here', () => expect(news('')).toEqual(['Huân chương Lao động hạng Ba → Công ty Bến Đá']));
});

describe('a club by its work, and what is counted', () => {
  it('has its work in its name', () =>
    expect(awardLines('Tặng Bằng khen cho Câu lạc bộ CCB làm kinh tế giỏi huyện Tân Khê.')).toEqual([
      'Bằng khen → Câu lạc bộ CCB làm kinh tế giỏi huyện Tân Khê',
    ]));
  it('has done something', () =>
    expect(awardLines('Tặng Bằng khen cho Câu lạc bộ CCB làm đường giỏi huyện Tân Khê.')).toEqual([
      'Bằng khen → Câu lạc bộ CCB',
    ]));
  it('counts cells and committees of the Party', () =>
    expect(awardLines('Đảng ủy tặng Giấy khen cho 12 chi, đảng bộ tiêu biểu.')).toEqual(['Giấy khen → #12']));
  it('counts nothing else that is parted', () =>
    expect(awardLines('Đảng ủy tặng Giấy khen cho 12 chi, trạm tiêu biểu.')).toEqual([]));
});

describe('whose page it is', () => {
  const body =
    '\n\nHọp mặt kỷ niệm Ngày Thầy thuốc Việt Nam và trao các danh hiệu cao quý\n\nChiều 26/02/2028, buổi họp mặt gọn nhẹ với sự có mặt của lãnh đạo các khoa, phòng đã diễn ra ấm cúng.\n';
  const doc = (head: string, tail = ''): ReturnType<typeof recordOf>['doc'] => recordOf(`${head}${body}${tail}`).doc;
  it('is of a hospital of a region, in capitals', () =>
    expect(doc('BỆNH VIỆN ĐA KHOA KHU VỰC TÂN KHÊ\nTrang chủ >> Tin hoạt động').publisher).toBe(
      'BỆNH VIỆN ĐA KHOA KHU VỰC TÂN KHÊ',
    ));
  it('has the number of a region, too', () =>
    expect(doc('BỆNH VIỆN ĐA KHOA KHU VỰC III THI ĐUA').publisher).toBeNull());
  it('has an address under it', () => {
    const { publisher, title } = doc('TRƯỜNG THPT TÂN KHÊ\nTổ 5, phường Bến Đá, thành phố Lam Hải');
    expect([publisher, title?.slice(0, 7)]).toEqual(['TRƯỜNG THPT TÂN KHÊ', 'Họp mặt']);
  });
  it('is of letters with their place before a day', () => {
    const opened = (day: string): string | null =>
      recordOf(
        `Khối thi đua số 4 giao ban công tác thi đua 9 tháng\n\nCập nhật ngày 14/10/2027\nPC Lào Cai - ${day}, Khối thi đua số 4 tiến hành giao ban công tác thi đua, khen thưởng.`,
      ).doc.publisher;
    expect([opened('Sáng 10/10/2027'), opened('Khối trưởng')]).toEqual(['PC Lào Cai', null]);
  });
  it('has its author over what a picture shows', () => {
    const under = (picture: string): string | null =>
      recordOf(
        `Khối thi đua số 4 tổng kết năm 2027\n\nSáng 14/12/2027, tại xã Bến Đá, Khối thi đua số 4 tổ chức hội nghị tổng kết năm 2027.\n\nKhối phó năm 2028 là Sở Y tế.\n\nBài và ảnh: VĂN CHUNG\n(Ông Tô Hải, Giám đốc Sở Y tế, trao cờ luân lưu cho Sở Nội vụ ${picture})\n`,
      ).doc.byline;
    expect([under('- ảnh trên'), under('rồi ra về')]).toEqual(['VĂN CHUNG', null]);
  });
});
