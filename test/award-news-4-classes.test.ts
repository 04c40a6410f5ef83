import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Ceremonies and portraits as newspapers and portals tell of them: who is meant by letters, by foreign names and by counts.

describe('those who train and compete, in letters', () => {
  const given = (whom: string): string[] => recipientNames(`Sở Y tế trao Bằng khen của UBND tỉnh cho ${whom}.`);
  it('are counted', () => expect(given('Bộ môn Bơi lội cùng 12 HLV, VĐV')).toEqual(['Bộ môn Bơi lội', '#12']));
  it('are named behind their sport', () =>
    expect(given('HLV điền kinh Hà Thị Nhàn và 4 VĐV')).toEqual(['Hà Thị Nhàn', '#4']));
  it('are named in full words too', () => expect(given('huấn luyện viên cầu lông Tô Văn Hải')).toEqual(['Tô Văn Hải']));
  it('are nobody where they are not counted', () => expect(given('các HLV, VĐV đạt thành tích cao')).toEqual([]));
});

describe('a name behind the word that opens the sentence', () => {
  const told = (opening: string): string[] =>
    recordOf(`${opening} còn được Sở Y tế đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba.`).awards.map(
      (award) => `${award.recipient_kind} ${award.recipient}`,
    );
  it('is that of a person', () => expect(told('Riêng Hà Thị Nhàn')).toEqual(['person Hà Thị Nhàn']));
  it('is none of a person behind another name', () =>
    expect(told('Trường Hà Thị Nhàn')).toEqual(['org Trường Hà Thị Nhàn']));
});

describe('names whose syllables hyphens join', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it('are read to their end', () =>
    expect(given('ông Bun-thon Xổm-bát-xa và bà Hà Thị Nhàn')).toEqual(['Bun-thon Xổm-bát-xa', 'Hà Thị Nhàn']));
  it('are those of who is counted', () =>
    expect(
      given(
        '2 cá nhân là đồng chí Xay-kham Sỉ-pa - Bí thư, Tỉnh trưởng tỉnh Bến Đá và đồng chí Bun Nhàn - Nguyên Bí thư, Tỉnh trưởng tỉnh Bến Đá',
      ),
    ).toEqual(['Xay-kham Sỉ-pa', 'Bun Nhàn']));
  it('end where a title follows without blanks', () =>
    expect(given('ông Tô Hải-phó phòng và bà Hà Thị Nhàn')[0]).toBe('Tô Hải'));
});

describe('another state', () => {
  it('gives its own orders', () =>
    expect(
      awardLines('Đại sứ trao Huân chương Tự do hạng Ba của Nhà nước CHDCND Lào cho Công ty Cao su Bến Đá.'),
    ).toEqual(['Huân chương Tự do hạng Ba của Nhà nước CHDCND Lào → Công ty Cao su Bến Đá']));
  it('is none in the name of who receives', () =>
    expect(awardLines('Huân chương Lao động hạng Ba của Công ty Cao su Bến Đá.')).toEqual([]));
});

describe('persons who are counted and then addressed', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh trao Bằng khen cho ${whom}.`);
  it('are all read, whatever is told between them', () =>
    expect(given('2 cá nhân là ông Tô Hải - người lái đò bến Ngự và ông Lò Văn Páo - chủ quán ven đường')).toEqual([
      'Tô Hải',
      'Lò Văn Páo',
    ]));
  it('are not those of whose family they are', () =>
    expect(given('2 cá nhân là ông Tô Hải, con ông Tô Hạt và bà Hà Nhàn, và ông Lò Văn Páo')).toEqual(['Tô Hải']));
});

describe('the people and the cadres of a place', () => {
  it('are one with "tập thể" before them', () =>
    expect(
      recipientNames('UBND tỉnh tặng Bằng khen cho tập thể nhân dân và cán bộ huyện Tân Khê và 2 cá nhân.'),
    ).toEqual(['tập thể nhân dân và cán bộ huyện Tân Khê', '#2']));
});

describe('those who were counted, called by the same word before their names', () => {
  const mothers = (lead: string): string[] =>
    recipientNames(
      `Huyện Bến Đá truy tặng danh hiệu “Bà mẹ Việt Nam Anh hùng” cho 2 Mẹ.\n\n${lead} Mẹ Hà Thị Nhàn, sinh năm 1907, có hai con liệt sĩ là Tô Văn Hải và Tô Văn Nam; Mẹ Lò Thị Páo, sinh năm 1918, xã Tân Khê (mẹ liệt sĩ Lò Văn Sáng).`,
    );
  it('are mothers', () => expect(mothers('Các Mẹ gồm:')).toEqual(['Hà Thị Nhàn', 'Lò Thị Páo']));
  it('are others where another word calls them', () => expect(mothers('Các đại biểu gồm:')).toEqual(['#2']));
  const houses = (between: string): string[] =>
    recipientNames(
      `10 bệnh viện nhận bằng khen của Thủ tướng\n\nBộ Y tế trao bằng khen của Thủ tướng Chính phủ cho 10 bệnh viện.${between}\n\nĐó là các bệnh viện: Phổi, Mắt (TP.HCM), Đa khoa Bến Đá (Tân Khê)...`,
    );
  const named = ['bệnh viện Phổi', 'bệnh viện Mắt (TP.HCM)', 'bệnh viện Đa khoa Bến Đá (Tân Khê)'];
  it('are hospitals', () => expect(houses('')).toEqual(named));
  it('are the same behind who handed it over', () =>
    expect(houses(' Thứ trưởng Bộ Y tế Tô Văn Hải trao bằng khen.')).toEqual(named));
});

describe('the day on which all began', () => {
  const given = (began: string): (number | null)[] =>
    recordOf(
      `Kỷ niệm 50 năm thành lập Công ty Than Bến Đá\n\n16/05/2010\n\n${began} Từ đó đến nay, công ty đã vượt qua thử thách.\n\nThừa uỷ quyền của Chủ tịch nước, ông Tô Văn Hải trao Huân chương Lao động hạng Ba cho bà Hà Thị Nhàn. Tập đoàn tặng Bằng khen cho 12 tập thể.`,
    ).awards.map(({ year }) => year);
  it('is not that of what is handed over today', () =>
    expect(given('Ngày 15/5/1960, xí nghiệp ra đời.')).toEqual([2010, 2010]));
  it('is that of the feast where it is of this year', () =>
    expect(given('Ngày 15/5/2010, công ty tổ chức lễ.')).toEqual([2010, 2010]));
});

describe('a company that is written in several ways', () => {
  const rows = (second: string): string[] =>
    awardLines(
      `Công ty trách nhiệm hữu hạn 1 thành viên Than Bến Đá thuộc Tập đoàn Than đón nhận Huân chương Độc lập hạng Nhì. ${second} được tặng Cờ thi đua của Chính phủ năm 2008.`,
    );
  it('is one, and written in full', () =>
    expect(rows('Cty TNHH MTV Than Bến Đá')).toEqual([
      'Huân chương Độc lập hạng Nhì → Công ty trách nhiệm hữu hạn 1 thành viên Than Bến Đá thuộc Tập đoàn Than',
      'Cờ thi đua của Chính phủ → Công ty trách nhiệm hữu hạn 1 thành viên Than Bến Đá 2008',
    ]));
  it('is another by another name', () =>
    expect(rows('Cty TNHH MTV Than Tân Khê')[1]).toBe('Cờ thi đua của Chính phủ → Cty TNHH MTV Than Tân Khê 2008'));
});

describe('a title behind a dash', () => {
  const last = (clause: string): string[] =>
    awardLines(`Trạm Bến Đá được tặng Bằng khen năm 2005; ${clause}.`).slice(1);
  it('is won by who is named in a clause of his own', () =>
    expect(last('thợ lò Tô Văn Hải - Chiến sĩ thi đua toàn quốc năm 2007')).toEqual([
      'Chiến sĩ thi đua toàn quốc → Tô Văn Hải 2007',
    ]));
  it('says who she is where nobody else is given anything', () =>
    expect(awardLines('Đến dự có bà Hà Thị Nhàn - Chiến sĩ thi đua toàn quốc năm 2007.')).toEqual([]));
});

describe('a medal of remembrance that is handed over', () => {
  const years = (verb: string): (number | null)[] =>
    recordOf(
      `Hội Phụ nữ tỉnh tổng kết phong trào phụ nữ năm 2019\n\n08/01/2020\n\nNgày 07/01/2020, Hội tổng kết phong trào năm 2019. Chị Hà Thị Nhàn đã ${verb} cho các ông, bà:\n\n1. Tô Văn Hải\n2. Lò Thị Mận`,
    ).awards.map(({ year }) => year);
  it('has the year of the day', () =>
    expect(years('trao Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam”')).toEqual([2020, 2020]));
  it('has its own where one is stated', () =>
    expect(years('trao Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam” năm 2018')).toEqual([2018, 2018]));
});

describe('what officials do', () => {
  const acts = (does: string): string[] =>
    recordOf(
      `Dự hội nghị có ông Tô Văn Hải - Giám đốc Sở Y tế.\n\nÔng Tô Văn Hải ${does}. UBND tỉnh tặng Bằng khen cho Trạm Y tế xã Bến Đá.`,
    ).officials.map(({ act }) => act);
  it('is no chairing where it is the work they report on', () =>
    expect(acts('trình bày báo cáo kết quả công tác chỉ đạo, điều hành của ngành')).toEqual(['speak']));
  it('is chairing of the meeting', () => expect(acts('phát biểu, điều hành hội nghị')).toEqual(['chair']));
  it('is no presenting of awards where money alone is given', () =>
    expect(acts('phát biểu và tặng 50 triệu đồng, số tiền thưởng của tỉnh, cho trạm y tế')).toEqual(['speak']));
});

describe('who is called by the last word of the name alone', () => {
  const told = (later: string): string[] =>
    awardLines(`Sinh viên Tô Văn Nhạn (23 tuổi) phát hiện 3 bạn nữ bị sóng cuốn. Nhạn bơi ra ứng cứu. ${later}`);
  it('is given something', () =>
    expect(told('Bộ Công an đã quyết định truy tặng Bằng khen cho Nhạn.')).toEqual(['Bằng khen → Tô Văn Nhạn']));
  it('got something before', () =>
    expect(
      told('Trước đó, Nhạn từng được Hội Sinh viên Đại học Bến Đá trao danh hiệu “Sinh viên 5 tốt” năm 2019.'),
    ).toEqual(['Sinh viên 5 tốt → Tô Văn Nhạn 2019']));
  it('is nobody by another word', () => expect(told('UBND tỉnh tặng Bằng khen cho Vinh.')).toEqual([]));
});

describe('two givers of one sentence', () => {
  const given = (words: string): string[] => awardLines(`Ngày 12/5, ${words}.`);
  it('give to the one who is named last', () =>
    expect(
      given('Tỉnh đoàn truy tặng Bằng khen, Bộ Y tế đã quyết định truy tặng Giấy khen cho anh Tô Văn Hải'),
    ).toEqual(['Bằng khen → Tô Văn Hải', 'Giấy khen → Tô Văn Hải']));
  it('do not give all to those who are counted', () =>
    expect(given('Tỉnh đoàn tặng Bằng khen, Bộ Y tế tặng Giấy khen cho 3 cá nhân')).toEqual(['Giấy khen → #3']));
  it('give a flag to nobody who is a person', () =>
    expect(given('Bộ Y tế tặng Cờ thi đua, Sở Y tế tặng Giấy khen cho bà Hà Thị Nhàn')).toEqual([
      'Giấy khen → Hà Thị Nhàn',
    ]));
});

describe('who else receives', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh trao Bằng khen cho ${whom}.`);
  it('stands behind "và cho"', () =>
    expect(given('ông Tô Văn Hải và cho Anh hùng Lao động, nghệ nhân Hà Thị Nhàn')).toEqual([
      'Tô Văn Hải',
      'Hà Thị Nhàn',
    ]));
  it('stands behind what the first does', () =>
    expect(given('ông Tô Văn Hải, tác giả máy gặt lúa và em Hà Thị Nhàn, học sinh lớp 11')).toEqual([
      'Tô Văn Hải',
      'Hà Thị Nhàn',
    ]));
  it('is none of the kin', () =>
    expect(given('ông Tô Văn Hải, con trai của liệt sĩ và bà Hà Thị Nhàn')).toEqual(['Tô Văn Hải']));
  it('is counted beside whom a pronoun speaks of', () =>
    expect(
      recipientNames(
        'UBND huyện tặng Giấy khen cho anh Tô Văn Hải; Tỉnh đoàn tặng Bằng khen cho anh và 4 thanh niên khác.',
      ),
    ).toEqual(['Tô Văn Hải', 'Tô Văn Hải', '#4']));
  it('may be an artisan of the highlands', () =>
    expect(given('nghệ nhân A Tô và nghệ nhân Y Nhàn')).toEqual(['A Tô', 'Y Nhàn']));
  it('may be authors', () =>
    expect(awardLines('3 tác giả được tặng Bằng khen của UBND tỉnh năm 2011.')).toEqual([
      'Bằng khen của UBND tỉnh → #3 2011',
    ]));
});

describe('a long sentence over a table', () => {
  const table = (end: string): string[] =>
    recipientNames(
      `Thay mặt lãnh đạo ngành, đồng chí Tô Văn Hải - Phó Giám đốc Sở Y tế đã trao Giấy khen của Giám đốc Sở Y tế cho 02 tập thể, 11 cá nhân điển hình tiên tiến giai đoạn 2010 - 2014 trong toàn ngành${end}\n\nSTT | Tên tập thể | Ghi chú\n1 | Trạm Y tế xã Bến Đá |\n2 | Bệnh viện Phổi |\n`,
    ).filter((name) => !name.startsWith('#'));
  it('names the award of its rows with a colon', () =>
    expect(table(' như sau:')).toEqual(['Trạm Y tế xã Bến Đá', 'Bệnh viện Phổi']));
  it('does not without one', () => expect(table('.')).toEqual([]));
});

describe('who acts for those who chair', () => {
  it('hands over', () =>
    expect(
      recordOf(
        'Tại lễ, thay mặt Đoàn Chủ tịch, ông Tô Văn Hải, Giám đốc Sở Y tế đã trao Bằng khen cho bà Hà Thị Nhàn.',
      ).officials.map(({ name, act }) => `${name} ${act}`),
    ).toEqual(['Tô Văn Hải present']));
});
