import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// What each condition asks for: a text that it is for, then those that differ in that alone.

/** "Bằng khen → #5 recommended": the award, who has it and how far it is. */
const statusLines = (text: string): string[] => {
  const lines = awardLines(text);
  return recordOf(text).awards.map(({ status }, i) => `${lines[i]} ${status}`);
};

describe('an award as the topic, and behind it', () => {
  const about = (words: string): string[] => statusLines(`Về Bằng khen, ${words}`);
  it.each([
    ['those whom a council asks for', '5 tập thể được Hội đồng thống nhất đề nghị.', 'recommended'],
    ['that there are some', 'có 5 tập thể được Hội đồng thống nhất đề nghị.', 'recommended'],
    ['no stop at the end of the line', '5 tập thể được Hội đồng đề nghị', 'recommended'],
    ['what is said of others', '5 tập thể được Hội đồng đề nghị; 2 cá nhân vắng mặt.', 'recommended'],
    ['what is said of others behind a comma', '5 tập thể được Hội đồng đề nghị, 2 cá nhân thì chưa.', 'recommended'],
    ['why', '5 tập thể được Hội đồng đề nghị vì đủ phiếu.', 'recommended'],
    ['whom a council votes for', '5 tập thể được Hội đồng suy tôn.', 'voted'],
    ['a council with its whole name', '5 tập thể được Hội đồng Thi đua - Khen thưởng tỉnh đề nghị.', 'recommended'],
    ['an office', '5 tập thể được Sở Nội vụ đề nghị.', 'recommended'],
    ['blocs', '5 tập thể được các khối thi đua suy tôn.', 'voted'],
    ['who shall give it', '5 tập thể được đề nghị UBND tỉnh tặng.', 'recommended'],
    ['who gave it', '5 tập thể được UBND tỉnh tặng.', 'awarded'],
    ['an office that gave it', '5 tập thể được Chủ tịch UBND tỉnh tặng.', 'awarded'],
    ['nobody who gave it', '5 tập thể được tặng.', 'awarded'],
  ])('%s', (_, words, status) => expect(about(words)).toEqual([`Bằng khen → #5 ${status}`]));
  it.each([
    ['được UBND tỉnh tặng', 'UBND tỉnh'],
    ['được Chủ tịch UBND tỉnh tặng', 'Chủ tịch UBND tỉnh'],
    ['được tặng', null],
  ])('who gave it gives it: %s', (words, granter) =>
    expect(recordOf(`Về Bằng khen, 5 tập thể ${words}.`).awards).toMatchObject([{ granter }]),
  );
  it.each([
    ['those beside whom there is nobody', 'ngoài 5 tập thể được Hội đồng đề nghị, không còn ai.'],
    ['an opinion', 'có ý kiến cho rằng 5 tập thể được Hội đồng đề nghị.'],
    ['those who ask', '5 tập thể trình Hội đồng đề nghị.'],
    ['those who are a council', '5 tập thể là Hội đồng đề nghị.'],
    ['those who are praised', '5 tập thể được Hội đồng biểu dương.'],
    ['those who are not enough', '5 tập thể được Hội đồng đề nghị nhưng chưa đủ phiếu.'],
    ['those of whom others shall think again', '5 tập thể được Hội đồng đề nghị Sở Y tế xem lại.'],
    ['those of whom the line says no more', '5 tập thể được Hội đồng đề nghị Sở Y tế'],
    ['those to whom it will be given', '5 tập thể sẽ được UBND tỉnh tặng.'],
    ['what people say', '5 tập thể được bà con trong vùng biết đến từ lâu và hay đề nghị.'],
    ['nothing', '5 tập thể'],
    ['nothing behind the verb', '5 tập thể được'],
  ])('but not %s', (_, words) => expect(about(words)).toEqual([]));
});

describe('a place behind a comma where semicolons part the names', () => {
  const named = (words: string): string[] => recipientNames(`Tặng Bằng khen cho các đơn vị: ${words}.`);
  it.each([
    ['Bệnh viện Bến Đá, xã Trà Bui', 'Công ty Lam Hải, phường 3'],
    ['Trường THCS Bến Đá, xã Trà Bui, huyện Tân Khê', 'Sở Y tế'],
  ])('is the address of a house: %s; %s', (...names) => expect(named(names.join('; '))).toEqual(names));
  it('is that of the last one alone', () =>
    expect(named('Trường THCS Bến Đá, Trường THCS Lam Hải, xã Trà Bui; Sở Y tế')).toEqual([
      'Trường THCS Bến Đá',
      'Trường THCS Lam Hải, xã Trà Bui',
      'Sở Y tế',
    ]));
  it.each([
    ['of an office', 'Sở Công Thương, huyện Bến Đá; Sở Y tế', ['Sở Công Thương', 'huyện Bến Đá', 'Sở Y tế']],
    ['behind a word', 'Trường THCS Bến Đá và xã Trà Bui; Sở Y tế', ['Trường THCS Bến Đá', 'xã Trà Bui', 'Sở Y tế']],
    ['further on', 'Trường THCS Bến Đá, và xã Trà Bui; Sở Y tế', ['Trường THCS Bến Đá', 'xã Trà Bui', 'Sở Y tế']],
  ])('but none %s', (_, words, names) => expect(named(words)).toEqual(names));
});

describe('of what people or how old somebody is', () => {
  const told = [
    'dân tộc Mông',
    'dân tộc Phù Lá',
    'dân tộc thiểu số',
    'dân tộc ít người',
    'người dân tộc Ê Đê',
    '35 tuổi',
  ];
  it.each(told)('says nothing of those behind: %s', (words) => {
    const { awards, officials } = recordOf(
      `Tại hội nghị, ông Tô Hải trao Bằng khen cho bà Hà Nhàn, ${words}, bà Hà Thu và ông Lê Văn Tám.`,
    );
    expect(awards.map(({ recipient }) => recipient)).toEqual(['Hà Nhàn', 'Hà Thu', 'Lê Văn Tám']);
    expect(officials.map(({ name }) => name)).toEqual(['Tô Hải']);
  });
  it.each(told)('nor before "và" or at the end of a line: %s', (words) => {
    const last = 'Trao Bằng khen cho bà Hà Nhàn';
    expect(recordOf(`${last}, ${words} và ông Tô Hải.`).officials).toEqual([]);
    expect(recipientNames(`${last}, ${words} và ông Tô Hải.`)).toEqual(['Hà Nhàn', 'Tô Hải']);
    expect(recipientNames(`${last}, ${words}`)).toEqual(['Hà Nhàn']);
  });
  it('is none of other words', () => {
    const words = 'Ông Tô Hải trao Bằng khen cho bà Hà Nhàn, thay mặt tỉnh, bà Hà Thu phát biểu chúc mừng.';
    expect(recordOf(words).officials.map(({ name }) => name)).toEqual(['Tô Hải', 'Hà Thu']);
  });
  it('may be said of those who are counted', () =>
    expect(recipientNames('Tặng Bằng khen cho 2 cá nhân, dân tộc Mông và ông Tô Hải.')).toEqual(['#2', 'Tô Hải']));
  it('goes as far as the name that nobody knows', () =>
    expect(recipientNames('Tặng Bằng khen cho bà Hà Nhàn, dân tộc Mông Bến Đá.')).toEqual(['Hà Nhàn']));
  it('goes with others who attend', () =>
    expect(
      recordOf('Dự hội nghị có bà Hà Nhàn, dân tộc Mông, ông Tô Hải, Giám đốc Sở Y tế.').officials.map(
        ({ name, act }) => `${name} ${act}`,
      ),
    ).toEqual(['Hà Nhàn attend', 'Tô Hải attend']));
});

describe('what a citation names beside itself', () => {
  const basis = (words: string): readonly string[] =>
    recordOf(
      `UBND TỈNH KIM LŨNG\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ ${words};\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Bằng khen cho Sở Y tế.`,
    ).doc.basis;
  it.each([
    ['a law', 'Nghị định số 91/2017/NĐ-CP thi hành một số điều của Luật Thi đua, Khen thưởng'],
    ['two laws', 'Nghị định số 91/2017/NĐ-CP thi hành Luật Thi đua, Khen thưởng và Luật Đất đai'],
    ['papers', 'Nghị định số 91/2017/NĐ-CP sửa đổi Nghị định số 42/2010/NĐ-CP, Nghị định số 85/2014/NĐ-CP'],
    ['a paper and a law', 'Nghị định số 91/2017/NĐ-CP về Nghị định số 42/2010/NĐ-CP và Luật Thi đua, Khen thưởng'],
    [
      'a law of a paper',
      'Nghị định số 91/2017/NĐ-CP về Luật Đất đai của Nghị định số 4/2010/NĐ-CP, Thông tư số 5/2020/TT-BNV',
    ],
  ])('is none: %s', (_, words) => expect(basis(words)).toEqual(['91/2017/NĐ-CP']));
  it.each([
    ['behind a comma', 'Nghị định số 91/2017/NĐ-CP thi hành Luật Thi đua, Khen thưởng, Nghị định số 85/2014/NĐ-CP'],
    ['behind "và"', 'Nghị định số 91/2017/NĐ-CP thi hành Luật Thi đua, Khen thưởng và Nghị định số 85/2014/NĐ-CP'],
  ])('ends before the number of another %s', (_, words) =>
    expect(basis(words)).toEqual(['91/2017/NĐ-CP', '85/2014/NĐ-CP']),
  );
});

describe('the day of a paper that its head does not state', () => {
  const paper = (...lines: string[]): string | null =>
    recordOf(
      ['UBND TỈNH KIM LŨNG', 'Số: 12/BC-UBND', '', 'BÁO CÁO', 'Về công tác khen thưởng', '', ...lines].join('\n'),
    ).doc.published;
  const held = ['Các hội nghị đã tổ chức:', '- Bến Đá, ngày 01/02/2026;', '- Tân Khê, ngày 02/02/2026.'];
  const told = ['Phong trào thi đua sôi nổi.', 'Công tác khen thưởng kịp thời.', 'Tỉnh tặng Bằng khen cho Sở Y tế.'];
  const signed = ['', 'Kim Lũng, ngày 5 tháng 3 năm 2026', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Tô Văn Hải'];
  it('stands over the signature, not in the text', () =>
    expect(paper(...told, ...held, ...told, ...signed)).toBe('2026-03-05'));
  it('stands at the end of a short paper that nobody signed', () =>
    expect(paper(...told, '', 'Kim Lũng, ngày 5 tháng 3 năm 2026')).toBe('2026-03-05'));
  it('is none in the text of a long one', () =>
    expect(paper(...told, ...held, ...Array.from({ length: 13 }, (_, i) => `${i + 1}. ${told[i % 3]}`))).toBe(null));
});

describe('the house to which a bloc comes', () => {
  const venue = (text: string): string | null | undefined => recordOf(text).meetings[0]?.venue;
  it('is where the sentence says that it comes', () =>
    expect(venue('Sáng 5/12/2026, Sở Y tế đông vui: Khối thi đua số 3 về đây tổng kết công tác thi đua.')).toBe(
      'Sở Y tế',
    ));
  it.each(['gần đây', 'trước đây', 'lâu nay'])('is none where it only says when: %s', (words) =>
    expect(venue(`Sáng 5/12/2026, Sở Y tế ${words} đông vui: Khối thi đua số 3 tổng kết công tác thi đua.`)).toBe(null),
  );
  it('has its place in a bracket', () =>
    expect(venue('Khối thi đua số 3 tổng kết công tác thi đua tại khách sạn Vị Xuyên (TP Vị Thanh).')).toBe(
      'khách sạn Vị Xuyên (TP Vị Thanh)',
    ));
  it.each(['Sở Y tế', 'Sở Y tế chủ trì', 'TP Vị Thanh, 5 tầng'])('has nothing else in it: %s', (words) =>
    expect(venue(`Khối thi đua số 3 tổng kết công tác thi đua tại khách sạn Vị Xuyên (${words}).`)).toBe(
      'khách sạn Vị Xuyên',
    ),
  );
  it('is not closed by the bracket around it', () =>
    expect(venue('(Sáng 5/12/2026, Khối thi đua số 3 tổng kết công tác thi đua tại khách sạn Vị Xuyên; Hà Nội).')).toBe(
      'khách sạn Vị Xuyên',
    ));
});

describe('others than those that lead a bloc of five', () => {
  const members = (words: string): string[] =>
    memberNames(`Khối thi đua số 3 gồm 5 thành viên, trong đó Sở Y tế là Khối trưởng, Sở Nội vụ là Khối phó${words}.`);
  const others = ['Sở Tư pháp', 'Thuế tỉnh', 'Sở Tài chính'];
  const all = ['Sở Y tế', 'Sở Nội vụ', ...others];
  it.each([
    ' và các đơn vị:',
    ' và các đơn vị',
    ' và:',
    ', các đơn vị còn lại:',
    ', các đơn vị còn lại',
    ', các thành viên khác:',
  ])('are its members: %s', (words) => expect(members(`${words} ${others.join(', ')}`)).toEqual(all));
  it('may have one head noun', () =>
    expect(members(' và các Sở: Tư pháp, Tài chính, Xây dựng')).toEqual([
      ...['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Xây dựng'],
    ]));
  it.each([
    ['for whom one of them works', ' phụ trách các đơn vị: Sở Tư pháp, Thuế tỉnh, Sở Tài chính'],
    ['of whom more is said', ', các đơn vị Sở Tư pháp, Thuế tỉnh được tặng Bằng khen'],
    ['whom nobody names', ', các đơn vị khác'],
  ])('are not those %s', (_, words) => expect(members(words)).toEqual([]));
  it('are none where their number is not of the bloc', () =>
    expect(
      memberNames(
        'Khối thi đua số 3 có Sở Y tế là Khối trưởng, Sở Nội vụ là Khối phó và các đơn vị: Sở Tư pháp, Thuế tỉnh gồm 3 thành viên.',
      ),
    ).toEqual([]));
});

describe('the occasion of those who are named', () => {
  const found = (text: string): readonly (readonly string[])[] => {
    const { awards, officials } = recordOf(text);
    return [awards.map(({ recipient }) => recipient ?? '#'), officials.map(({ name, act }) => `${name} ${act}`)];
  };
  it.each([
    ['Tham dự hội nghị xét tặng Bằng khen:\n- đ/c Tô Hải, Giám đốc Sở Y tế.', 'attend'],
    ['Thành phần dự họp xét tặng Bằng khen:\n- đ/c Tô Hải, Giám đốc Sở Y tế.', 'attend'],
    ['Dự lễ trao tặng Bằng khen: đ/c Tô Hải, Giám đốc Sở Y tế.', 'attend'],
    ['Dự lễ trao Bằng khen có: đ/c Tô Hải, Giám đốc Sở Y tế.', 'attend'],
    ['Chủ trì lễ trao Bằng khen: ông Tô Hải.', 'chair'],
    ['Chủ trì lễ trao Bằng khen là ông Tô Hải, Giám đốc Sở Y tế.', 'chair'],
  ])('gives them nothing: %s', (text, act) => expect(found(text)).toEqual([[], [`Tô Hải ${act}`]]));
  it.each([
    'Đồng chủ trì hội nghị xét tặng Bằng khen: Sở Y tế.',
    'Các đơn vị tham dự lễ trao Bằng khen: Sở Y tế.',
    'Các đơn vị tham dự lễ trao Bằng khen gồm: Sở Y tế.',
  ])('gives units nothing: %s', (text) => expect(found(text)).toEqual([[], []]));
  it.each([
    'Dự hội nghị có 1 đơn vị được tặng Bằng khen: Sở Y tế.',
    'Tham gia hội thi đạt Bằng khen: Sở Y tế.',
    'Tham gia hiến máu tặng Bằng khen: Sở Y tế.',
    'Tham dự, hội nghị tặng Bằng khen: Sở Y tế.',
    'Hội nghị tặng Bằng khen: Sở Y tế.',
    'Các đơn vị dự hội nghị tặng Bằng khen cho Sở Y tế.',
  ])('but they may have it: %s', (text) => expect(found(text)).toEqual([['Sở Y tế'], []]));
});

describe('persons in a line that names the award before its colon', () => {
  it.each(['1. Tặng Bằng khen', '1. Bằng khen', '- Bằng khen', 'Tặng Bằng khen'])('attend nothing: %s', (words) =>
    expect(
      recordOf(
        `Dự họp có:\n${words}: 02 cá nhân của Sở Y tế, gồm đ/c Tô Hải, Giám đốc Sở Y tế, và đ/c Lê Văn Tám.\n${words}: đ/c Hà Nhàn.`,
      ).officials,
    ).toEqual([]),
  );
});

describe('a woman of the family Triệu', () => {
  const attends = (name: string): string[] =>
    recordOf(`Dự hội nghị có ${name}, Giám đốc Sở Y tế.`).officials.map((official) => official.name);
  it.each([
    ['Bà Triệu Mùi Lai', 'Triệu Mùi Lai'],
    ['Bà Triệu Mùi Lai Hà', 'Triệu Mùi Lai Hà'],
    ['Bà Triệu Thị Vi', 'Triệu Thị Vi'],
    ['BÀ TRIỆU MÙI LAI', 'TRIỆU MÙI LAI'],
  ])('has her own name: %s', (written, name) => expect(attends(written)).toEqual([name]));
  it('has it in a list, which may name a place like hers', () =>
    expect(
      recipientNames(
        'Danh sách được tặng Bằng khen:\n1. Bà Triệu Mùi Lai\n2. Bà Triệu Hà Nội\n3. Bà Triệu Mùi Lai Hà Sơn\n4. Bà Rịa Tân Khê\n5. Bà Triệu MÙI Lai\n6. Bà Triệu Lai',
      ),
    ).toEqual([
      ...['Triệu Mùi Lai', 'Bà Triệu Hà Nội', 'Bà Triệu Mùi Lai Hà Sơn', 'Bà Rịa Tân Khê', 'Bà Triệu MÙI Lai'],
      'Bà Triệu Lai',
    ]));
  it.each(['Phường Bà Triệu Mùi Lai', 'Trường THPT Bà Triệu Mùi Lai', 'Trường THPT Bà Rịa - Vũng Tàu'])(
    'is not in the name of a unit: %s',
    (unit) => expect(recipientNames(`${unit} được tặng Bằng khen.`)).toEqual([unit]),
  );
});

describe('the classes of the school whose paper it is', () => {
  const given = (words: string): string[] => recipientNames(`Tặng Giấy khen cho ${words}.`);
  it.each([
    ['tập thể lớp 12A1', 'tập thể lớp 9A'],
    ['tập thể lớp 12 Toán', 'tập thể lớp 9 A', 'tập thể lớp 9/3'],
    ['tập thể lớp 10 chuyên Anh 2', 'tập thể lớp 11 chuyên Toán'],
    ['tập thể lớp 12A3', 'lớp 10 chuyên Anh 2', 'lớp 9/3', 'lớp 8 B2'],
    ['tập thể lớp 10 Anh 2', 'Sở Y tế'],
    ['tập thể lớp 10 Tài Chính Ngân Hàng Hà Nội', 'Sở Y tế'],
    ['tập thể lớp 9 Trường THCS Bến Đá', 'Sở Y tế'],
    ['tập thể lớp 10 Toán Trường THPT Bến Đá', 'Sở Y tế'],
    ['tập thể lớp 10 B2 Trường THPT Bến Đá', 'Sở Y tế'],
    ['Lớp 9/3', 'Lớp 9A'],
    ['lớp 12A1', 'lớp 12A2'],
  ])('receive: %s, %s', (...names) =>
    expect(given(`${names.slice(0, -1).join(', ')} và ${names[names.length - 1]}`)).toEqual(names),
  );
  it.each([
    ['those who are counted', 'tập thể lớp 9, 2 cá nhân và Sở Y tế', ['tập thể lớp 9', '#2', 'Sở Y tế']],
    ['the class of a pupil', 'tập thể lớp 12A3 và em Tô Hải, lớp 9A', ['tập thể lớp 12A3', 'Tô Hải']],
    ['that of one without a comma', 'tập thể lớp 12A1, em Tô Hải lớp 9A', ['tập thể lớp 12A1', 'Tô Hải']],
  ])('are not %s', (_, words, names) => expect(given(words)).toEqual(names));
  it.each([
    ['Em Tô Hải, lớp 9 Trường THCS Tân Khê,', 'Tô Hải'],
    ['Cô Hà Nhàn, chủ nhiệm lớp 9A,', 'Hà Nhàn'],
    ['5 em của lớp 9A', '#5'],
  ])('are not those of whom they are told: %s', (words, name) =>
    expect(recipientNames(`${words} được tặng Giấy khen.`)).toEqual([name]),
  );
  it('are no more than their number', () => {
    expect(recipientNames('Tập thể lớp 9 2 lần được tặng Giấy khen.')).toEqual(['Tập thể lớp 9']);
    expect(recipientNames('Tập thể lớp 13 được tặng Giấy khen.')).toEqual([]);
    expect(recipientNames('Tập thể lớp 12A1 có 5 học sinh được tặng Giấy khen.')).toEqual(['#5']);
  });
});
