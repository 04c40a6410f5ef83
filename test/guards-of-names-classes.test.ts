import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, recipientNames, recordOf } from './record-of.js';

// What each condition asks for: a text that it is for, then those that differ in that alone.

describe('lines of a list that each tell of a year', () => {
  const listed = (...lines: string[]): string[] => awardLines(`UBND tỉnh tặng:\n- Bằng khen:\n${lines.join('\n')}`);
  const two = ['Bằng khen → Sở Y tế 2026', 'Bằng khen → Thuế tỉnh 2025'];
  it.each([
    ['+ Năm 2026: Sở Y tế;', '+ Năm 2025: Thuế tỉnh.'],
    ['1. Năm 2026: Sở Y tế', '2. Năm 2025: Thuế tỉnh'],
    ['a) Năm 2026: Sở Y tế,', 'b) Năm 2025: Thuế tỉnh.'],
    ['- 2026: Sở Y tế', '- 2025: Thuế tỉnh'],
    ['(1) Năm 2026: Sở Y tế', '(2) Năm 2025: Thuế tỉnh'],
  ])('%s', (...lines) => expect(listed(...lines)).toEqual(two));
  it.each([
    ['Sở Y tế; Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Y tế và Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['ông Tô Hải, Giám đốc Sở Y tế', ['Tô Hải']],
    ['3 tập thể, 4 cá nhân', ['#3', '#4']],
    ['3 tập thể; 4 cá nhân', ['#3', '#4']],
  ])('that names or counts several: %s', (words, names) =>
    expect(listed(`+ Năm 2026: ${words}`)).toEqual(names.map((name) => `Bằng khen → ${name} 2026`)),
  );
  it.each([
    ['a year without its colon', '+ Năm 2026 - Sở Y tế'],
    ['who gave it in that year', '+ Năm 2026: Bộ Y tế'],
    ['what was done in it', '+ Năm 2026: hoàn thành tốt'],
  ])('but not %s', (_, line) => expect(listed(line)).toEqual([]));
  it.each(['Quý I', 'Quý 4', 'Đợt 1', 'Học kỳ II', '6 tháng đầu'])('and of a part of it: %s', (words) =>
    expect(listed(`+ ${words} năm 2026: 4 cá nhân`, '+ Năm 2025: Thuế tỉnh')).toEqual([
      'Bằng khen → #4 2026',
      'Bằng khen → Thuế tỉnh 2025',
    ]),
  );
  it.each(['+ Tổng kết năm 2026: 4 cá nhân', '+ Sở Y tế năm 2026: 4 cá nhân'])(
    'but not words before the year: %s',
    (line) => expect(listed(line).filter((one) => one.includes('#'))).toEqual([]),
  );
  it('is stated there', () =>
    expect(
      recordOf('UBND tỉnh tặng:\n- Bằng khen:\n+ Năm 2026: Sở Y tế').awards[0].evidence.filter(
        ({ role }) => role === 'year',
      ),
    ).toMatchObject([{ basis: 'stated', quotes: ['Năm 2026'] }]));
});

describe('the year in the bracket at the end of a line', () => {
  const listed = (lines: string): string[] => awardLines(`Danh sách được tặng Bằng khen:\n${lines}`);
  it('is that of its award', () => expect(listed('- Tiểu đoàn 2 (1974)')).toEqual(['Bằng khen → Tiểu đoàn 2 1974']));
  it('is none of the line above', () => expect(listed('- Tiểu đoàn 2\n(1974)')).toEqual(['Bằng khen → Tiểu đoàn 2']));
});

describe('others beside those whom an award was given', () => {
  const first = 'Thầy thuốc nhân dân → #1';
  const second = 'Thầy thuốc ưu tú → #8';
  it.each([
    'và 8 người danh hiệu Thầy thuốc ưu tú',
    ', 8 người danh hiệu Thầy thuốc ưu tú',
    '; 8 người danh hiệu Thầy thuốc ưu tú',
    '; 8 người - Thầy thuốc ưu tú',
    '; 8 người – Thầy thuốc ưu tú',
  ])('have theirs by the same verb: %s', (words) =>
    expect(awardLines(`1 người được tặng danh hiệu Thầy thuốc nhân dân${words.replace(/^và/, ' và')}.`)).toEqual([
      first,
      second,
    ]),
  );
  it('have theirs behind the year of the first', () =>
    expect(
      awardLines(
        '1 người được tặng danh hiệu Thầy thuốc nhân dân năm 2026, 8 người danh hiệu Thầy thuốc ưu tú năm 2027.',
      ),
    ).toEqual([`${first} 2026`, `${second} 2027`]));
  it.each(['thay', 'tại hội nghị,', 'trước'])('have none behind other words: %s', (words) =>
    expect(
      awardLines(`1 người được tặng danh hiệu Thầy thuốc nhân dân ${words} 8 người danh hiệu Thầy thuốc ưu tú.`),
    ).toEqual([first]),
  );
  it('are none right behind the award', () =>
    expect(awardLines('Sở Y tế được tặng Cờ thi đua Sở Nội vụ - Bằng khen.')).toEqual(['Cờ thi đua → Sở Y tế']));
});

describe('two units in one line of a list', () => {
  const line = (words: string): string[] =>
    recipientNames(`UBND tỉnh tặng Cờ thi đua cho:\n- ${words};\n- Thuế tỉnh.`).slice(0, -1);
  it.each([
    ['Tổ Toán', 'Tổ Văn'],
    ['Tổ 1', 'Tổ 2'],
    ['Phòng Kế toán', 'Phòng Y tế'],
    ['Khoa Nội', 'Khoa Ngoại'],
    ['Sở Y tế', 'Sở Nội vụ'],
    ['Tổ dân phố 3', 'Tổ dân phố 5'],
    ['Công an xã Bến Đá', 'Công an xã Tân Khê'],
  ])('of which none is part of the other: %s, %s', (one, other) =>
    expect(line(`${one}, ${other}`)).toEqual([one, other]),
  );
  it.each([
    'Tổ Toán, Phòng Kế toán',
    'Tổ An ninh, Tổ dân phố 5',
    'Công an xã Bến Đá, Công an huyện Tân Khê',
    'Thuế tỉnh, Thuế tỉnh Bến Đá',
    'CĐ Bến, CĐ Tân Khê',
  ])('of which the first is part of the second: %s', (words) => expect(line(words)).toEqual([words]));
  it('of which one is counted', () =>
    expect(line('Trường Tiểu học Bến Đá, 02 trường tiểu học khác')).toEqual(['Trường Tiểu học Bến Đá', '#2']));
});

describe('a pronoun', () => {
  it.each([
    'Bà Tô Hải làm hồ sơ, còn bà Hà Nhàn lo hậu cần, và bà',
    'Tổ có bà Tô Hải dẫn đầu; bà Hà Nhàn lo hậu cần, và bà',
  ])('is the last who was named: %s', (words) =>
    expect(recipientNames(`${words} được tặng Bằng khen.`)).toEqual(['Hà Nhàn']),
  );
  it('is none of another address', () =>
    expect(recipientNames('Bà Hà Nhàn làm hồ sơ, còn ông Tô Hải lo hậu cần, và bà được tặng Bằng khen.')).toEqual([
      'Hà Nhàn',
    ]));
});

describe('"chúng tôi" within quotation marks', () => {
  it.each([
    '“Chúng tôi xin đăng ký Cờ thi đua”, đại diện Sở Y tế phát biểu.',
    'Hội nghị bắt đầu. “Chúng tôi xin đăng ký Cờ thi đua”, đại diện Sở Y tế phát biểu.',
    'Tại Sở Nội vụ, đại diện Sở Y tế nói: “Chúng tôi xin đăng ký Cờ thi đua”.',
    'Tại Sở Nội vụ, đại diện Sở Y tế nói: “Chúng tôi xin đăng ký Cờ thi đua.',
  ])('is the unit of who speaks: %s', (text) => expect(awardLines(text)).toEqual(['Cờ thi đua → Sở Y tế']));
  it.each([
    'Chúng tôi xin đăng ký danh hiệu "Tập thể lao động xuất sắc", đại diện Sở Y tế phát biểu.',
    'Chúng tôi xin đăng ký Cờ thi đua, đại diện Sở Y tế phát biểu.',
  ])('is nobody without them: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('what was taken back', () => {
  it.each([
    ['UBND tỉnh quyết định thu hồi Cờ thi đua đã tặng Sở Y tế.', 'revoked', 'thu hồi'],
    ['UBND tỉnh hủy bỏ Bằng khen đã tặng Sở Y tế.', 'revoked', 'hủy bỏ'],
    ['Hội đồng không đồng ý tặng Bằng khen cho Sở Y tế.', 'refused', 'không đồng ý'],
  ])('is told by its verb: %s', (text, stage, words) => {
    const [{ stage: found, evidence }] = recordOf(text).withheld;
    expect([found, evidence.find(({ role }) => role === 'stage')?.quotes]).toEqual([stage, [words]]);
  });
});

describe('a head and a deputy told together', () => {
  const led = (words: string): string[] => headLines(`Khối thi đua số 1: ${words}.`);
  const both = ['head null Sở Y tế', 'deputy null Sở Nội vụ'];
  it.each([
    'Khối trưởng, Khối phó lần lượt là Sở Y tế và Sở Nội vụ',
    'Khối trưởng, Khối phó mới lần lượt là Sở Y tế và Sở Nội vụ',
    'Khối trưởng, Khối phó lần lượt do Sở Y tế và Sở Nội vụ đảm nhiệm',
    'Khối trưởng, Khối phó do Sở Y tế và Sở Nội vụ lần lượt đảm nhiệm',
    'Khối trưởng và Khối phó do Sở Y tế, Sở Nội vụ đảm nhiệm',
  ])('%s', (words) => expect(led(words)).toEqual(both));
  it('of a year', () =>
    expect(led('Khối trưởng, Khối phó năm 2028 do Sở Y tế và Sở Nội vụ đảm nhiệm')).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2028 Sở Nội vụ',
    ]));
  it.each(['trao', 'bàn giao'])('but not who hands them over: %s', (words) =>
    expect(led(`công nhận Khối trưởng, Khối phó năm 2028 do Sở Y tế và Sở Nội vụ ${words}`)).toEqual([]),
  );
  it('of which only the deputies are two', () =>
    expect(led('Khối trưởng là Thuế tỉnh, Khối phó do Sở Y tế và Sở Nội vụ đảm nhiệm')).toEqual([
      'head null Thuế tỉnh',
      'deputy null Sở Y tế',
      'deputy null Sở Nội vụ',
    ]));
  it('but not those who led before', () =>
    expect(led('Khối trưởng, Khối phó cũ lần lượt là Sở Y tế và Sở Nội vụ')).toEqual([]));
  const turned = (words: string): string[] =>
    led(`Khối trưởng, Khối phó: năm 2028 do Sở Y tế và Sở Nội vụ lần lượt đảm nhiệm, ${words} Thuế tỉnh và Tỉnh đoàn`);
  const now = ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'];
  it.each(['thay', 'thay cho'])('with those who led before: %s', (words) =>
    expect(turned(words)).toEqual([...now, 'head 2027 Thuế tỉnh', 'deputy 2027 Tỉnh đoàn']),
  );
  it.each(['mời', 'cùng'])('with others besides: %s', (words) => expect(turned(words)).toEqual(now));
});

describe('who gives, in letters', () => {
  const giver = (words: string): (string | null)[] =>
    recordOf(`Sở Y tế được tặng ${words}.`).awards.map(({ granter }) => granter);
  it.each([
    ['Bằng khen TTCP', 'TTCP'],
    ['BK TTCP', 'TTCP'],
    ['Bằng khen của TTg', 'TTg'],
    ['Bằng khen TTgCP năm 2026', 'TTgCP'],
    ['Bằng khen TW Hội', 'TW Hội'],
    ['Bằng khen của CT UBND tỉnh', 'CT UBND tỉnh'],
    ['Bằng khen CT UBND tỉnh', 'CT UBND tỉnh'],
  ])('%s', (words, name) => expect(giver(words)).toEqual([name]));
  it.each(['Bằng khen của CT Bến Đá', 'Bằng khen của CT Sở Nội vụ'])('of no office: %s', (words) =>
    expect(giver(words)).toEqual([null]),
  );
});

describe('a bloc and who leads it', () => {
  const read = (text: string): string[] => [...memberLines(text), ...headLines(text)];
  const members = ['Khối thi đua số 1: Sở Y tế', 'Khối thi đua số 1: Sở Nội vụ'];
  const led = [...members, 'head null Thuế tỉnh'];
  it.each([
    'Khối thi đua số 1 do Thuế tỉnh làm Khối trưởng gồm 2 đơn vị: Sở Y tế, Sở Nội vụ.',
    'Khối thi đua số 1 do Thuế tỉnh làm Khối trưởng gồm: Sở Y tế, Sở Nội vụ.',
    'Khối thi đua số 1 do Thuế tỉnh làm Khối trưởng, gồm 2 đơn vị: Sở Y tế, Sở Nội vụ.',
    'Thuế tỉnh làm Khối trưởng, Khối thi đua số 1 gồm: Sở Y tế, Sở Nội vụ.',
  ])('are told together: %s', (text) => expect(read(text)).toEqual(led));
  it.each([
    'Thuế tỉnh là Khối trưởng Khối thi đua số 1, gồm: Sở Y tế, Sở Nội vụ.',
    'Khối trưởng: Thuế tỉnh.\nKhối thi đua số 1 gồm 2 đơn vị: Sở Y tế, Sở Nội vụ.',
  ])('but do not make it a member where others are listed: %s', (text) => expect(read(text)).toEqual(led));
  it('may have it called a member by the same line', () =>
    expect(read('Khối thi đua số 1\nKhối trưởng: Thuế tỉnh\nThành viên: Sở Y tế, Sở Nội vụ.')).toEqual([
      ...members,
      'Khối thi đua số 1: Thuế tỉnh',
      'head null Thuế tỉnh',
    ]));
  it('has those who lead behind "gồm" where the role is no one’s', () =>
    expect(read('Khối thi đua số 1: các Khối phó gồm Sở Y tế, Sở Nội vụ.')).toEqual([
      'deputy null Sở Y tế',
      'deputy null Sở Nội vụ',
    ]));
  it.each([
    ['gồm 1 đơn vị: Sở Y tế', members.slice(0, 1)],
    ['gồm 2 đơn vị: Sở Y tế', []],
    ['gồm 1 đơn vị: chưa phân', []],
    ['gồm các đơn vị: Sở Y tế và Sở Nội vụ, hoạt động từ năm 2020', members],
  ])('has as many members as are counted: %s', (words, found) =>
    expect(memberLines(`Khối thi đua số 1 ${words}.`)).toEqual(found),
  );
  it('has as many as it names, though more is said of the last', () =>
    expect(
      recordOf('Khối thi đua số 1 gồm 2 đơn vị: Sở Y tế, Sở Nội vụ có trụ sở tại Bến Đá.').members.map(
        ({ announced }) => announced,
      ),
    ).toEqual([2, 2]));
});

describe('who had the awards of the lines below', () => {
  const honours = '- Huân chương Lao động hạng Ba năm 2020;\n- Bằng khen năm 2025.';
  const had = (lead: string): string[] => [...new Set(recipientNames(`${lead}:\n${honours}`))];
  it.each([
    'Công ty Bến Đá đón nhận nhiều phần thưởng',
    'Công ty Bến Đá đạt nhiều phần thưởng',
    'Công ty Bến Đá đã được Đảng, Nhà nước ghi nhận, cụ thể là',
    'Nhà nước đã trao tặng Công ty Bến Đá nhiều phần thưởng',
    'Nhà nước đã trao tặng Công ty Bến Đá trong suốt nhiều năm qua phần thưởng',
    'Các phần thưởng mà Nhà nước đã trao tặng Công ty Bến Đá gồm',
    'Ông Tô Hải trao Công ty Bến Đá nhiều phần thưởng',
  ])('is told by the line above: %s', (lead) => expect(had(lead)).toEqual(['Công ty Bến Đá']));
  it.each([
    'Công ty Bến Đá đã được Đảng, Nhà nước quan tâm, cụ thể là',
    'Công ty Bến Đá ghi nhận các kết quả, cụ thể là',
    'Nhà nước đã trao tặng Công ty Bến Đá nhiều ngôi nhà',
    'Công ty Bến Đá trao tặng nhiều phần thưởng',
    'Công ty Bến Đá vinh dự cùng Sở Y tế nhiều phần thưởng',
  ])('is not: %s', (lead) => expect(had(lead)).toEqual([]));
});

describe('"anh" behind a sentence on somebody else', () => {
  const given = (before: string, presents: string, between = ' '): string[] =>
    recipientNames(`${before} ${presents}, thợ máy.${between}Anh từng được Bộ Y tế tặng Bằng khen.`);
  const of = 'Xóm của anh Tô Hải có tám hộ.';
  const present = 'Người khởi xướng là Lò Văn Phú';
  it('is who is presented', () => expect(given(of, present)).toEqual(['Lò Văn Phú']));
  it.each([
    'Người khởi xướng kèm Lò Văn Phú',
    'Chủ nhiệm là Lò Văn Phú',
    'Người khởi xướng là Lò Văn Phú và Hà Thị Nhàn',
  ])('is none of those who are only named: %s', (words) => expect(given(of, words)).toEqual(['Tô Hải']));
  it('is not who was presented in a paragraph before', () => expect(given(of, present, '\n')).toEqual(['Tô Hải']));
  it.each([
    'Anh Tô Hải làm thợ.',
    'Anh Tô Hải làm thợ. Xóm có tám hộ.',
    'Xóm có hai hộ. Lúc ấy, anh Tô Hải làm thợ. Xóm có tám hộ.',
  ])('is who was told of: %s', (before) => expect(given(before, present)).toEqual(['Tô Hải']));
  it('is who is presented long after another', () =>
    expect(
      given(`Anh Tô Hải làm thợ. ${'Xóm có tám hộ. '.repeat(9)}Ban tổ chức trao giải cho anh Tô Hải.`, present),
    ).toEqual(['Lò Văn Phú']));
  it('is who is presented, whoever is told of later', () =>
    expect(
      recipientNames(`${of} ${present}, thợ máy. Anh từng được Bộ Y tế tặng Bằng khen. Anh Tô Hải làm thợ.`),
    ).toEqual(['Lò Văn Phú']));
  it('is presented with an age in the same paragraph alone', () => {
    const aged = (between: string): string[] =>
      recipientNames(
        `Ông Tô Lâm - Chủ tịch Hội Nông dân huyện cho hay.\nLà người đầu tiên trồng xoài, lão nông Tô Văn Hải, 63 tuổi, xã Bến Đá hiện có 3 ha.${between}Ông được UBND tỉnh tặng Bằng khen.`,
      );
    expect([aged(' '), aged('\n')]).toEqual([['Tô Văn Hải'], ['Tô Lâm']]);
  });
});

describe('what a council passes but for one', () => {
  const LIST = [
    'Sở Y tế: Cờ thi đua của UBND tỉnh',
    'Thuế tỉnh: Bằng khen của UBND tỉnh',
    'Sở Y tế: Bằng khen của UBND tỉnh',
  ];
  const passed = (except: string): string[] =>
    recordOf(
      `THÔNG BÁO\nKết luận của Hội đồng Thi đua - Khen thưởng tỉnh Lam Hải về xét khen thưởng năm 2027\nCác đơn vị đề nghị:\n${LIST.map((one) => `- ${one};`).join('\n')}\nHội đồng thông qua toàn bộ danh sách nêu trên, trừ ${except}`,
    )
      .awards.filter(({ stage }) => stage === 'council')
      .map(({ recipient, award }) => `${recipient}: ${award}`);
  it('leaves out all that it asks for', () => expect(passed('Sở Y tế.')).toEqual(LIST.slice(1, 2)));
  it('leaves out the award that is named', () =>
    expect(passed('trường hợp Sở Y tế đề nghị tặng Cờ thi đua của UBND tỉnh.')).toEqual(LIST.slice(1)));
  it('is not asked of the next line', () =>
    expect(passed('Sở Y tế\nBằng khen sẽ được trao sau.')).toEqual(LIST.slice(1, 2)));
});

describe('a heading over those whom a council did not pass', () => {
  const left = (heading: string): string[] =>
    recipientNames(`Đề nghị tặng Bằng khen cho Sở Y tế.\n${heading}\n1. Sở Nội vụ.`);
  it.each([
    'II. Các tập thể không được Hội đồng thông qua',
    'II. Những tập thể không được Hội đồng thông qua',
    'Các tập thể không được Hội đồng thông qua',
  ])('is not of those above: %s', (heading) => expect(left(heading)).toEqual(['Sở Y tế']));
  it.each([
    'Các tập thể không được Hội đồng thông qua.',
    'Hai tập thể không được Hội đồng thông qua',
    'Các nội dung không được Hội đồng thông qua',
    'Trường hợp này không được Hội đồng thông qua',
  ])('is a sentence on them: %s', (heading) => expect(left(heading)).toEqual([]));
});

describe('posts', () => {
  const titles = (who: string): string[] =>
    recordOf(`Dự họp có ông Tô Hải, ${who}.`).officials.flatMap(({ titles: all }) => all ?? []);
  it.each([
    'Khối trưởng khối thi đua năm 2025',
    'Cụm trưởng cụm thi đua',
    'đại diện Khối trưởng Khối thi đua',
    'phụ trách khối',
    'Trưởng Cơ quan Thường trực phía Nam',
    'Phó Chánh Văn phòng đại diện khu vực miền Trung',
    'Trưởng Văn phòng đại diện miền Bắc',
    'Bí thư Đảng ủy Khối Đại học, Cao đẳng TP. Bến Đá',
  ])('are whole: %s', (post) => expect(titles(post)).toEqual([post]));
  it.each([
    ['Trưởng Cơ quan Thường trực', ' phía nam'],
    ['Phó Chủ tịch HĐND huyện', ', phụ trách khối văn xã'],
    ['Bí thư Đảng ủy Khối', ' Đại học'],
  ])('end before what is none of them: %s|%s', (post, more) => expect(titles(`${post}${more}`)).toEqual([post]));
});

describe('whose words are told', () => {
  const act = (words: string): string[] =>
    recordOf(`${words} của Chủ tịch HĐQT Tô Hải làm mọi người xúc động.`).officials.map(({ act: one }) => one);
  it.each(['Lời mở đầu', 'Lời mở đầu mộc mạc', 'Lời mở đầu rất mộc mạc', 'Hôm ấy, lời phát biểu xúc động'])(
    'speaks: %s',
    (words) => expect(act(words)).toEqual(['speak']),
  );
  it.each(['Lời mời', 'Lời mở đầu, mộc mạc', 'Lời mở đầu Hội nghị', 'Lời mở đầu rất mộc mạc mà sâu'])(
    'is only named: %s',
    (words) => expect(act(words)).toEqual(['other']),
  );
});
