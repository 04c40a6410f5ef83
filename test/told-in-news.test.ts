import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// What the press tells of ceremonies and meetings: who attends and who receives, and who is meant. Each pair: what must come out, then a
// text that differs in what the rule asks for.

const officialsOf = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);

describe('persons whom "gồm" or "có" lists', () => {
  const listed = (list: string, told: string): string[] =>
    officialsOf(`Tại lễ, ${list} ông Tô Hải, Trưởng ấp, bà Hà Nhàn ${told}.`);
  it.each(['03 cá nhân gồm', 'các cá nhân gồm'])('receive where that is told behind them: %s', (list) =>
    expect(listed(list, 'được Công an tỉnh tặng Giấy khen')).toEqual([]),
  );
  it('are there where nothing else is told', () =>
    expect(listed('khách mời gồm', '')).toEqual(['Tô Hải attend', 'Hà Nhàn attend']));
  it('are there where a verb says so, whatever they got', () =>
    expect(listed('tham dự có', 'vừa được tặng Bằng khen')).toEqual(['Tô Hải attend', 'Hà Nhàn attend']));

  it.each(['Được tuyên dương', 'Được tặng Bằng khen'])('receive where it opens the sentence: %s', (opening) =>
    expect(officialsOf(`${opening} dịp này có anh Tô Hải, Bí thư Đoàn xã Bến Đá.`)).toEqual([]),
  );
  it('attend where that opens it', () =>
    expect(officialsOf('Tham dự dịp này có anh Tô Hải, Bí thư Đoàn xã Bến Đá.')).toEqual(['Tô Hải attend']));

  it('receive where they are counted as persons', () =>
    expect(officialsOf('Trường vinh dự có 01 cá nhân là TS Tô Hải, Trưởng phòng Đào tạo.')).toEqual([]));
  it('are told of otherwise', () =>
    expect(officialsOf('Trường vinh dự có 01 lãnh đạo là TS Tô Hải, Trưởng phòng Đào tạo.')).toEqual(['Tô Hải other']));
});

describe('"trong đó có" behind those who are given an award', () => {
  const given = 'Bà Mai Lan trao Giấy khen cho 25 giáo viên';
  it('leads to persons behind units', () =>
    expect(officialsOf(`${given}, trong đó có Tổ Toán, ông Tô Hải – Phó Hiệu trưởng.`)).toEqual(['Mai Lan present']));
  it.each([', trong đó có', '; trong đó có', '; trong đó, có'])('says who of them is named: %s', (among) => {
    const text = `${given}${among} cô Hà Nhàn (Trường Bến Đá), thầy Võ Quế.`;
    expect(awardsOf(text)).toEqual(['Giấy khen → Hà Nhàn', 'Giấy khen → Võ Quế']);
    expect(officialsOf(text)).toEqual(['Mai Lan present']);
  });
  it('says nothing of who speaks for them', () =>
    expect(officialsOf(`${given}, trong đó ông Tô Hải, Phó Hiệu trưởng phát biểu cảm ơn.`)).toEqual([
      'Mai Lan present',
      'Tô Hải speak',
    ]));
  it('names guests where those there are counted', () => {
    const text = `${given}. Dự lễ có 40 đại biểu; trong đó, có bà Hà Nhàn, Chủ tịch UBND xã Bến Đá.`;
    expect(awardsOf(text)).toEqual(['Giấy khen → #25']);
    expect(officialsOf(text)).toEqual(['Mai Lan present', 'Hà Nhàn attend']);
  });
});

describe('a colon behind what the names of a list elide', () => {
  const membersOf = (text: string): string[] => recordOf(text).members.map(({ org, org_full }) => org_full ?? org);
  const composed = (list: string): string[] => membersOf(`Khối thi đua số 2 gồm 3 đơn vị: ${list}.`);
  it.each([
    ['Công đoàn ngành: Y tế, Giáo dục, Xây dựng', 'Công đoàn ngành'],
    ['Sở: Y tế, Giáo dục, Xây dựng', 'Sở'],
  ])('gives it to each: %s', (list, head) =>
    expect(composed(list)).toEqual([`${head} Y tế`, `${head} Giáo dục`, `${head} Xây dựng`]),
  );
  it('gives it to places', () =>
    expect(composed('LĐLĐ huyện: Bến Đá, Tân Khê; Sở Y tế')).toEqual([
      'LĐLĐ huyện Bến Đá',
      'LĐLĐ huyện Tân Khê',
      'Sở Y tế',
    ]));
  it('gives it to none that has a head of its own', () =>
    expect(composed('Sở Y tế, Thuế tỉnh, Bưu điện tỉnh')).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh']));

  const signed = (seen: string): string[] =>
    membersOf(
      `Khối thi đua số 2 họp. Đại diện 3 đơn vị, gồm Công đoàn các ngành: Y tế, Giáo dục; Bưu điện tỉnh ${seen}.`,
    );
  it('stands among those who sign before others', () =>
    expect(signed('đã ký kết giao ước trước sự chứng kiến của các đại biểu')).toEqual([
      'Công đoàn ngành Y tế',
      'Công đoàn ngành Giáo dục',
      'Bưu điện tỉnh',
    ]));
  it('not among those who look on', () => expect(signed('đã chứng kiến lễ ký kết giao ước')).toEqual([]));
});

describe('what a bare head means, and those beside it', () => {
  const given = (whom: string): string[] =>
    awardsOf(`Bệnh viện Đa khoa Bến Đá họp mặt. Ông Võ Quế trao Bằng khen cho ${whom}.`);
  const own = 'Bằng khen → Bệnh viện Đa khoa Bến Đá';
  it.each(['Bệnh viện', 'tập thể Bệnh viện', 'tập thể cán bộ Bệnh viện'])('receive, all of them: %s', (head) =>
    expect(given(`${head} và 03 cá nhân có thành tích`)).toEqual([own, 'Bằng khen → #3']),
  );
  it('receive by name', () => expect(given('Bệnh viện và bà Hà Nhàn')).toEqual([own, 'Bằng khen → Hà Nhàn']));
  it('unlike who does something else', () =>
    expect(given('Bệnh viện và bà Hà Nhàn, Bí thư Đảng ủy xã tặng hoa')).toEqual([own]));
});

describe('the year of a decision that is made known', () => {
  const pledged = 'Ngày 26/2/2028, Khối thi đua số 3 ký kết giao ước thi đua năm 2028.';
  const given = (about: string): string[] =>
    awardsOf(
      `${pledged} Tại lễ, bà Hà Nhàn công bố Quyết định số 9/QĐ-SYT ngày 20/2/2028 của Sở Y tế ${about}. Theo đó, tặng Cờ thi đua cho Thuế tỉnh.`,
    );
  it('is the one that it rewards', () =>
    expect(given('về khen thưởng phong trào thi đua năm 2027')).toEqual(['Cờ thi đua → Thuế tỉnh 2027']));
  it('is the one at hand where it tells of something else', () =>
    expect(given('về kế hoạch thi đua năm 2027')).toEqual(['Cờ thi đua → Thuế tỉnh 2028']));
});

describe('the year of a bloc that pledges before it begins', () => {
  const yearOf = (what: string): (number | null)[] =>
    recordOf(`Ngày 15/12/2027, Cụm thi đua số 3 ${what} năm 2028. Thuế tỉnh đọc bản giao ước.`).blocs.map(
      ({ year }) => year,
    );
  it('is that of the pledge', () => expect(yearOf('ký kết giao ước thi đua')).toEqual([2028]));
  it('is the one before where it looks back', () =>
    expect(yearOf('tổng kết phong trào thi đua và ký kết giao ước thi đua')).toEqual([2027]));
});

describe('where a company of some letters has its seat', () => {
  const titled = (post: string, name: string): string[] =>
    recordOf(`${name} - ${post} phát biểu tại hội nghị.`).officials.map(
      (one) => `${one.name}: ${one.titles.join(', ')}`,
    );
  it('belongs to the post', () =>
    expect(titled('Giám đốc PC Bến Đá', 'Ông Võ Tá Quế')).toEqual(['Võ Tá Quế: Giám đốc PC Bến Đá']));
  it('is not the name that follows', () =>
    expect(recordOf('Giám đốc PC Tô Hải phát biểu tại hội nghị.').officials.map(({ name }) => name)).toEqual([
      'Tô Hải',
    ]));
});

describe('a saint', () => {
  it('names a hospital', () =>
    expect(awardsOf('Bệnh viện Đa khoa Thánh Phaolô Bến Đá được Bộ Y tế tặng Bằng khen.')).toEqual([
      'Bằng khen → Bệnh viện Đa khoa Thánh Phaolô Bến Đá',
    ]));
  it('names a person whose family name follows', () =>
    expect(awardsOf('Bộ Y tế tặng Bằng khen cho Bệnh viện Đa khoa và linh mục Phaolô Nguyễn Văn Hai.')).toContain(
      'Bằng khen → Phaolô Nguyễn Văn Hai',
    ));
});

describe('a part and its parent, or two units', () => {
  const two = ['Bằng khen → Phòng Tín dụng', 'Bằng khen → Agribank huyện Bến Đá'];
  const one = ['Bằng khen → Phòng Tín dụng, Agribank huyện Bến Đá'];
  it.each([
    [2, two],
    [1, one],
  ])('as those who are given to are counted: %d', (count, lines) =>
    expect(
      awardsOf(`Bà Hà Nhàn trao Bằng khen cho ${count} tập thể: Phòng Tín dụng, Agribank huyện Bến Đá và 3 cá nhân.`),
    ).toEqual([...lines, 'Bằng khen → #3']),
  );
  it.each([
    [2, two],
    [1, one],
  ])('as those who receive are counted: %d', (count, lines) =>
    expect(awardsOf(`${count} tập thể gồm Phòng Tín dụng, Agribank huyện Bến Đá được tặng Bằng khen.`)).toEqual(lines),
  );
});

describe('a bare head on the page of a unit', () => {
  const told = (opening: string) => {
    const { members, heads } = recordOf(
      `${opening}. Trung tâm là thành viên của Khối thi đua số 2 (Khối Y tế). Năm 2027, Trung tâm được bầu làm Khối trưởng.`,
    );
    return [...members, ...heads].map(({ org, org_full }) => org_full ?? org);
  };
  const owner = 'Trung tâm Y tế huyện Bến Đá';
  it('is that unit, as a member and at the head of a bloc', () =>
    expect(told(`${owner} thành lập năm 1976`)).toEqual([owner, owner]));
  it('is none of two that are named together', () =>
    expect(told(`${owner} và Trung tâm Y tế huyện Tân Khê họp mặt`)).toEqual([]));
});

describe('who is called a member of a bloc', () => {
  const membersOf = (text: string): string[] => recordOf(text).members.map(({ org }) => org);
  it('is one before the gloss of its name, too', () =>
    expect(membersOf('Thuế tỉnh là thành viên của Khối thi đua số 2 (Khối tổng hợp).')).toEqual(['Thuế tỉnh']));
  it('is not who only meets it', () =>
    expect(membersOf('Thuế tỉnh thăm thành viên của Khối thi đua số 2 (Khối tổng hợp).')).toEqual([]));
});

describe('a role that is handed on', () => {
  const led = (then: string): string[] =>
    recordOf(`Năm 2026, Sở Y tế là Khối trưởng Khối thi đua số 3; năm 2027, nhiệm vụ này ${then}.`).heads.map(
      ({ org, year }) => `${org} ${year}`,
    );
  it.each(['được chuyển giao cho Thuế tỉnh', 'giao lại cho Thuế tỉnh'])('is of who gets it, in its year: %s', (then) =>
    expect(led(then)).toEqual(['Sở Y tế 2026', 'Thuế tỉnh 2027']),
  );
  it('is of nobody else where only the duty is told of', () =>
    expect(led('được Thuế tỉnh ghi nhận')).toEqual(['Sở Y tế 2026']));
});

describe('who stands in a quotation', () => {
  const told = (quoted: string): string[] =>
    officialsOf(
      `Chị Hà Nhàn, Bí thư Chi bộ, gương mẫu. Chủ tịch UBND xã Bến Đá Võ Tá Quế cho biết: “${quoted} Hà Nhàn là tấm gương sáng”.`,
    );
  it('is spoken of', () => expect(told('Chị')).toEqual(['Hà Nhàn other', 'Võ Tá Quế speak']));
  it('speaks where the words are theirs', () =>
    expect(
      officialsOf('Chị Hà Nhàn, Bí thư Chi bộ, gương mẫu. Chị Hà Nhàn cho biết: “Xã Bến Đá là tấm gương sáng”.'),
    ).toEqual(['Hà Nhàn speak']));
});

describe('who leads a religious community', () => {
  const titled = (post: string): string[] =>
    recordOf(`Dự lễ có Mục sư Y Blăm Niê, ${post} Chi hội Tin lành Bến Đá.`).officials.flatMap(({ titles }) => titles);
  it('has a post', () => expect(titled('Quản nhiệm')).toEqual(['Quản nhiệm Chi hội Tin lành Bến Đá']));
  it('has none as one of it', () => expect(titled('tín đồ')).toEqual([]));
});

describe('who led a unit in the past', () => {
  it.each(['Bác sĩ Tô Hải: Giám đốc từ 1976 đến 1991', 'Các thế hệ: ông Tô Hải (Giám đốc giai đoạn 2001-2008)'])(
    'takes no part: %s',
    (line) => expect(officialsOf(`${line}.`)).toEqual([]),
  );
  it('is told of where no term is', () => expect(officialsOf('Bác sĩ Tô Hải: Giám đốc.')).toEqual(['Tô Hải other']));
  it('takes part where he speaks', () =>
    expect(officialsOf('Ông Tô Hải, Giám đốc từ năm 2008 đến nay, phát biểu tại lễ.')).toEqual(['Tô Hải speak']));
});
