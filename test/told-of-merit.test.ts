import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// Whose merit it was, who was what in which years, who speaks of it. Each pair: what must come out, then a text that differs in what the
// rule asks for.

const officialsOf = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);

describe('whose merit somebody else rewards', () => {
  it.each([
    'Ghi nhận những đóng góp của Công ty Bến Đá, Bộ Y tế đã tặng Bằng khen năm 2027.',
    'Với thành tích trên của Công ty Bến Đá, UBND tỉnh Lam Hải tặng Bằng khen năm 2027.',
  ])('receives it: %s', (text) => expect(awardsOf(text)).toEqual(['Bằng khen → Công ty Bến Đá 2027']));
  it('by a pronoun too', () =>
    expect(
      awardsOf(
        'Chị Hà Thị Nhàn là y tá Bệnh viện Bến Đá.\nGhi nhận công lao của chị, Bộ Y tế đã tặng Bằng khen năm 2027.',
      ),
    ).toEqual(['Bằng khen → Hà Thị Nhàn 2027']));
  it.each([
    ['Với đóng góp của Công ty Bến Đá, Sở Y tế được tặng Bằng khen năm 2027.', 'Công ty Bến Đá'],
    ['Từ đề nghị của Sở Nội vụ, UBND tỉnh tặng Bằng khen năm 2027.', 'Sở Nội vụ'],
    ['Ghi nhận thành tích của Sở Nội vụ, Sở Y tế đã tặng Bằng khen cho các cán bộ năm 2027.', 'Sở Nội vụ'],
    ['Với sự chứng kiến của Sở Nội vụ, UBND tỉnh đã tặng Bằng khen năm 2027.', 'Sở Nội vụ'],
  ])('unlike in %s', (text, other) => expect(awardsOf(text)).not.toContain(`Bằng khen → ${other} 2027`));
});

describe('what somebody was in a year', () => {
  it.each([
    ['Liên tục từ 2024 đến 2027, chị Hà Thị Nhàn là Chiến sĩ thi đua cơ sở.', ' 2027'],
    ['Nhiều năm liền chị Hà Thị Nhàn là Chiến sĩ thi đua cơ sở.', ''],
    ['Năm 2027, chị Hà Thị Nhàn là Chiến sĩ thi đua cơ sở.', ' 2027'],
  ])('%s', (text, year) => expect(awardsOf(text)).toEqual([`Chiến sĩ thi đua cơ sở → Hà Thị Nhàn${year}`]));
  it('unlike what somebody is said to be like', () =>
    expect(awardsOf('Theo quy định, cá nhân là Chiến sĩ thi đua cơ sở được xét trước.')).toEqual([]));
  it('years behind a comma are one each', () =>
    expect(awardsOf('Khoa Nội hai lần nhận Bằng khen của Bộ Y tế, vào các năm 2024 và 2027.')).toEqual([
      'Bằng khen của Bộ Y tế → Khoa Nội 2024',
      'Bằng khen của Bộ Y tế → Khoa Nội 2027',
    ]));
});

describe('the year behind each of a list', () => {
  const list = (line: string): string[] =>
    awardsOf(
      `DANH SÁCH\nTập thể, cá nhân được tôn vinh tại Hội nghị điển hình tiên tiến (2023 - 2027)\n\nA. Cờ thi đua của Chính phủ\n1. Cục Thống kê tỉnh Lam Hải (2024)\n\nB. Chiến sĩ thi đua toàn quốc\n1. ${line}\n`,
    ).map((one) => one.slice(-4));
  it('is its own', () =>
    expect(list('Đ/c Tô Văn Hải - Phó Cục trưởng Cục Thống kê tỉnh Lam Hải, năm 2025')).toEqual(['2024', '2025']));
  it.each([
    'Đ/c Tô Văn Hải - Phó Cục trưởng, năm 1974',
    'Đ/c Tô Văn Hải - Phó Cục trưởng Cục Thống kê, sinh năm 1974',
    'Đ/c Tô Văn Hải - Phó Cục trưởng (1974)',
  ])('unlike of birth: %s', (line) => expect(list(line)).toEqual(['2024', '2027']));
});

describe('a speech', () => {
  const speech = (heading: string): ReturnType<typeof recordOf> =>
    recordOf(
      `${heading}\ncủa đồng chí Hà Ngọc Liễn, Phó Chủ tịch UBND tỉnh\ntại Hội nghị tổng kết Khối thi đua số 2\n\nKính thưa các đồng chí!\nHôm nay, tôi rất vui mừng được dự hội nghị.\n`,
    );
  it.each(['BÀI PHÁT BIỂU', 'DIỄN VĂN KHAI MẠC'])('%s is of who speaks', (heading) => {
    const { doc, officials } = speech(heading);
    expect(officials.map(({ name, act }) => `${name} ${act}`)).toEqual(['Hà Ngọc Liễn speak']);
    expect(doc.title).toMatch(new RegExp(`^${heading}`));
  });
  it('unlike the biography of somebody', () =>
    expect(speech('TÓM TẮT TIỂU SỬ').officials.map(({ act }) => act)).toEqual(['other']));
});

describe('who speaks and is rewarded too', () => {
  const both = (what: string): string[] =>
    officialsOf(
      `Sáng 12/3/2027, Bệnh viện Bến Đá tổ chức lễ kỷ niệm. ${what}, ông Lê Khả Tường, Giám đốc Bệnh viện ôn lại chặng đường đã qua.\nÔng Lê Khả Tường được tặng Huân chương Lao động hạng Ba.`,
    );
  it.each(['Đọc diễn văn kỷ niệm', 'Phát biểu khai mạc buổi lễ'])('%s', (what) =>
    expect(both(what)).toEqual(['Lê Khả Tường speak']),
  );
  it('unlike who is only quoted', () => expect(both('Tâm sự với chúng tôi')).toEqual([]));
});

describe('who is named before who is counted', () => {
  const given = (verb: string): string[] =>
    awardsOf(`Năm 2027, 01 tập thể được tặng Cờ thi đua của Bộ Y tế là Trạm Y tế Tân Khê, 03 cá nhân ${verb}.`);
  it('have each their own award', () =>
    expect(given('được UBND tỉnh tặng Bằng khen')).toEqual([
      'Cờ thi đua của Bộ Y tế → Trạm Y tế Tân Khê 2027',
      'Bằng khen → #3 2027',
    ]));
  it('unlike where nothing is said of them', () =>
    expect(awardsOf('Năm 2027, Bộ Y tế tặng Bằng khen cho Trạm Y tế Tân Khê và 03 cá nhân.')).toEqual([
      'Bằng khen → Trạm Y tế Tân Khê 2027',
      'Bằng khen → #3 2027',
    ]));
});

describe('a vote that names somebody before a title', () => {
  const voted = (what: string): string[] =>
    awardsOf(`Cụm thi đua số 3 suy tôn Thượng úy Trương Đình Khôi (Hải đội 2) ${what}.`);
  it('gives it to that one', () =>
    expect(voted('danh hiệu Chiến sĩ thi đua cơ sở')).toEqual(['Chiến sĩ thi đua cơ sở → Trương Đình Khôi']));
  it('unlike what is said of the award', () => expect(voted('vì Bằng khen năm trước')).toEqual([]));
});

describe('prizes and those who come', () => {
  it('are received too', () => {
    expect(awardsOf('Cụm giới thiệu 2 cá nhân nhận Giải thưởng Kovalevskaia.')).toEqual([
      'Giải thưởng Kovalevskaia → #2',
    ]);
    expect(awardsOf('Bà Hà Thị Nhàn trao Kỷ niệm chương tặng ông Lù Văn Piêng và 3 đại biểu.')).toEqual([
      'Kỷ niệm chương → Lù Văn Piêng',
      'Kỷ niệm chương → #3',
    ]);
  });
  it('unlike the prizes of a contest', () => expect(awardsOf('Hội thi trao Giải Nhất cho 3 đại biểu.')).toEqual([]));
});

describe('the bloc of schools of several stages', () => {
  it.each(['Cụm thi đua Đoàn thanh niên các trường Đại học, Cao đẳng', 'Cụm thi đua khối Mầm non, Tiểu học'])(
    '%s',
    (bloc) => expect(blocsOf(`${bloc} tổng kết năm học 2026 - 2027.`)).toEqual([bloc]),
  );
  it('unlike who stands beside it', () =>
    expect(blocsOf('Cụm thi đua Đoàn trường Đại học, Sở Nội vụ tổng kết năm 2027.')).toEqual([
      'Cụm thi đua Đoàn trường Đại học',
    ]));
});

describe('a page of the traditions of a school', () => {
  const page = (heading: string): string[] =>
    awardsOf(
      `TRƯỜNG THPT BẾN ĐÁ\n\n${heading}\n\nNăm\tHình thức khen thưởng\tQuyết định\n1996\tHuân chương Lao động hạng Ba\tSố 512 KT/CTN\n2001\tBằng khen của Bộ Giáo dục và Đào tạo\tSố 877/QĐ\n2015\tTập thể lao động xuất sắc\tSố 2716/QĐ-UBND\n`,
    );
  it.each(['TRUYỀN THỐNG NHÀ TRƯỜNG', 'Trường lập năm 1966. Dưới đây là những phần thưởng mà trường đã có:'])(
    '%s',
    (heading) =>
      expect(page(heading)).toEqual([
        'Huân chương Lao động hạng Ba → TRƯỜNG THPT BẾN ĐÁ 1996',
        'Bằng khen của Bộ Giáo dục và Đào tạo → TRƯỜNG THPT BẾN ĐÁ 2001',
        'Tập thể lao động xuất sắc → TRƯỜNG THPT BẾN ĐÁ 2015',
      ]),
  );
  it('unlike a plan for its day', () => expect(page('KẾ HOẠCH NGÀY TRUYỀN THỐNG')).toEqual([]));
});
