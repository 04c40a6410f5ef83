import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recipientNames, recordOf } from './record-of.js';

// What histories of units and lives of persons tell. Each pair: what must come out, then a text that differs in what the rule asks for.

const titlesOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`);

describe('several grades of one order', () => {
  it.each([
    'Kho K602 vinh dự được tặng 06 Huân chương Chiến công hạng Nhất, Nhì, Ba.',
    'Kho K602 được tặng Huân chương Chiến công hạng nhất, nhì, ba.',
  ])('are one each for who is named alone: %s', (text) =>
    expect(awardsOf(text).map((line) => line.toLowerCase())).toEqual(
      ['nhất', 'nhì', 'ba'].map((grade) => `huân chương chiến công hạng ${grade} → kho k602`),
    ),
  );
  it('unlike of several of whom the text does not say who has which', () =>
    expect(awardsOf('Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì cho Sở Y tế và Sở Nội vụ.')).toEqual([
      'Huân chương Lao động hạng Nhất, Nhì → Sở Y tế',
      'Huân chương Lao động hạng Nhất, Nhì → Sở Nội vụ',
    ]));
});

describe('a flag among the schools of one stage, or of a whole sector', () => {
  const given = (flag: string): string[] => awardsOf(`Năm 2027, Trường Mầm non Hoa Mai được tặng ${flag}.`);
  it.each([
    'Cờ thi đua xuất sắc dẫn đầu bậc học mầm non',
    'Cờ đơn vị dẫn đầu khối tiểu học',
    'Cờ thi đua xuất sắc toàn ngành',
    'Cờ thi đua toàn ngành Giáo dục',
  ])('%s', (flag) => expect(given(flag)).toEqual([`${flag} → Trường Mầm non Hoa Mai 2027`]));
  it('unlike what it is given for', () =>
    expect(given('Cờ thi đua xuất sắc toàn diện các mặt công tác')).toEqual([
      'Cờ thi đua xuất sắc toàn diện → Trường Mầm non Hoa Mai 2027',
    ]));
});

describe('what a board is for', () => {
  it.each([
    'Phó Trưởng ban thường trực BCĐ Vận động HMTN tỉnh Lam Hải',
    'Phó Chủ nhiệm thường trực Ủy ban Quốc gia về Thanh niên Việt Nam',
    'Trưởng Ban Chỉ đạo Phòng, chống dịch Covid-19 tỉnh Lam Hải',
    'Phó Trưởng Ban Chỉ đạo phong trào “Toàn dân đoàn kết” tỉnh',
  ])('belongs to the title: %s', (title) =>
    expect(titlesOf(`Tham dự có ông Tô Văn Hải, ${title}.`)).toEqual([`Tô Văn Hải: ${title}`]),
  );
  it.each(['phát biểu tại hội nghị', 'đã trao Bằng khen cho Sở Y tế', 'cùng các đại biểu dự'])(
    'unlike what its head does: %s',
    (does) =>
      expect(titlesOf(`Ông Tô Văn Hải, Trưởng Ban Chỉ đạo ${does}.`)).toEqual(['Tô Văn Hải: Trưởng Ban Chỉ đạo']),
  );
});

describe('the year of what somebody looks back on', () => {
  it.each([
    'Đêm 26/1/1973, ông Tô Văn Hải bị thương. Ông được tặng Huân chương Kháng chiến hạng Ba, Bằng khen của Thủ tướng Chính phủ.',
    'Ngày 26/3/2025, Kho K602 kỷ niệm ngày truyền thống. Kho K602 được tặng nhiều phần thưởng cao quý: Huân chương Lao động hạng Ba; Bằng khen của Bộ Quốc phòng.',
  ])('is not that of a day told before: %s', (text) => {
    const { awards } = recordOf(text);
    expect(awards.map(({ year }) => year)).toEqual([null, null]);
  });
  it('unlike of what is given on it', () =>
    expect(
      awardsOf('Ngày 26/3/2025, Kho K602 kỷ niệm ngày truyền thống. Kho K602 được tặng Huân chương Lao động hạng Ba.'),
    ).toEqual(['Huân chương Lao động hạng Ba → Kho K602 2025']));
  it('nor that in which somebody was born', () =>
    expect(awardsOf('Tặng Bằng khen cho bà Trần Thị Mận, sinh năm 1956.')).toEqual(['Bằng khen → Trần Thị Mận']));
});

describe('what is told of a life between two names', () => {
  const names = (behind: string): readonly string[] =>
    recipientNames(`UBND tỉnh tặng Bằng khen cho bà Trần Thị Mận, ${behind}.`);
  it.each([
    'sinh năm 1956, trú tại thôn 2 và ông Hồ Sỹ Trường, quê ở xã Bến Đá',
    'sinh năm 1956, sinh hoạt tại Chi bộ khu 2 và ông Hồ Sỹ Trường',
  ])('%s', (behind) => expect(names(behind)).toEqual(['Trần Thị Mận', 'Hồ Sỹ Trường']));
  it.each([
    'sinh năm 1956, trú tại thôn 2 do ông Hồ Sỹ Trường làm trưởng thôn',
    'sinh năm 2012, con ông Hồ Sỹ Trường và bà Lê Thị Hoa',
  ])('unlike whom it tells of: %s', (behind) => expect(names(behind)).toEqual(['Trần Thị Mận']));
});

describe('names under the sentences that tell how they were voted for', () => {
  const voted = (between: string, lines: string): readonly string[] =>
    recipientNames(
      `BIÊN BẢN\nHọp bình xét thi đua năm học 2026 - 2027\n\nTrường Mầm non Hoa Mai\n* Danh hiệu Chiến sĩ thi đua cơ sở: Gồm 02 đ/c\n${between}\n${lines}\n`,
    );
  const LINES =
    '1. Đ/c Tô Văn Hải: 37/37 phiếu = 100%\n2. Đ/c Hà Thị Nhàn: 36/37 phiếu\n3. Đ/c Kiều Phú: 9/37 phiếu (không đạt)';
  it.each([
    'Hội đồng đã tiến hành bỏ phiếu. Kết quả:',
    'Các thành viên biểu quyết bằng hình thức giơ tay, kết quả như sau:',
    'Hội đồng bình bầu bằng phiếu kín, biểu quyết như sau:',
  ])('%s', (between) => expect(voted(between, LINES)).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('unlike who counts the votes', () =>
    expect(voted('Hội đồng bỏ phiếu bầu tổ kiểm phiếu. Kết quả:', 'Tổ trưởng: Đ/c Tô Văn Hải')).toEqual(['#2']));
});

describe('the youth union of a school or a company', () => {
  it.each(['Đoàn Thanh niên Công ty Điện lực Lam Hải', 'Đoàn TNCS Hồ Chí Minh Công ty', 'Hội Sinh viên trường'])(
    '%s',
    (unit) => expect(recipientNames(`Tặng Bằng khen cho ${unit}.`)).toEqual([unit]),
  );
  it('unlike one beside it', () =>
    expect(recipientNames('Tặng Bằng khen cho Đoàn Thanh niên, Trường THPT Bến Đá.')).toEqual([
      'Đoàn Thanh niên',
      'Trường THPT Bến Đá',
    ]));
});
