import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Lines of results, those chosen for two things, and decisions that do two things, each beside words that only look alike.

describe('a line of votes on two', () => {
  const chosen = (line: string): string[] => recipientNames(`KẾT QUẢ BÌNH XÉT\n- Sở Y tế: 10/10 phiếu;\n${line}`);
  it.each([
    '- Xã Bến Đá: 9/10 phiếu, xã Tân Khê: 8/10 phiếu, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen;',
    '- Xã Bến Đá: 9/10 phiếu; xã Tân Khê: 8/10 phiếu: đề nghị Chủ tịch UBND tỉnh tặng Bằng khen;',
  ])('proposes both: %s', (line) => expect(chosen(line)).toEqual(['Xã Bến Đá', 'xã Tân Khê']));
  it('proposes none of fewer votes', () =>
    expect(
      chosen('- Xã Bến Đá: 9/10 phiếu, xã Tân Khê: 3/10 phiếu, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen;'),
    ).toEqual(['Xã Bến Đá']));
});

describe('how one stands, behind a dash', () => {
  const names = (...lines: string[]): string[] =>
    recipientNames(
      `Điều 1. Tặng Cờ thi đua của UBND tỉnh cho 02 đơn vị dẫn đầu các khối, cụm thi đua năm 2027:\n${lines.join('\n')}`,
    );
  it('is no part of its name', () =>
    expect(
      names(
        '1. Nhân dân và cán bộ huyện Bến Đá - Dẫn đầu Cụm thi đua các huyện;',
        '2. Sở Thủy lợi - Dẫn đầu Khối thi đua các ngành kinh tế;',
      ),
    ).toEqual(['Nhân dân và cán bộ huyện Bến Đá', 'Sở Thủy lợi']));
  it('but a second field is', () =>
    expect(names('1. Sở Lao động - Thương binh và Xã hội;', '2. Phòng Kỹ thuật - Công nghệ;')).toEqual([
      'Sở Lao động - Thương binh và Xã hội',
      'Phòng Kỹ thuật - Công nghệ',
    ]));
});

describe('a decision that divides the blocs and rewards the year before', () => {
  const decision = (divides: string): string =>
    [
      'QUYẾT ĐỊNH',
      'phân chia khối thi đua các đảng bộ trực thuộc và khen thưởng công tác xây dựng Đảng năm 2027',
      '',
      divides,
      '1- Khối thi đua số 1, gồm 2 đơn vị: Đảng bộ thành phố Bến Đá, Đảng bộ thị xã Tân Khê.',
      '',
      'Điều 2. Khối trưởng của Khối thi đua số 1 là Đảng bộ thị xã Tân Khê.',
    ].join('\n');
  const years = (divides: string): (number | null)[] => {
    const { blocs, heads } = recordOf(decision(divides));
    return [...blocs, ...heads].map(({ year }) => year);
  };
  it('names them for the year that the division says', () =>
    expect(years('Điều 1. Phân chia các đảng bộ trực thuộc thành 02 khối thi đua năm 2028:')).toEqual([2028, 2028]));
  it('else for that of its title', () =>
    expect(years('Điều 1. Phân chia các đảng bộ trực thuộc thành 02 khối thi đua:')).toEqual([2027, 2027]));
});

describe('a post without its place', () => {
  it.each([
    ['Giám đốc NHNN chi nhánh trao Giấy khen của Giám đốc NHNN chi nhánh cho Phòng Tín dụng.', 'NHNN chi nhánh'],
    ['Ông Tô Hải trao Giấy khen của Giám đốc NHNN cho chi nhánh Tân Khê.', 'NHNN'],
  ])('%s', (text, giver) => expect(recordOf(text).awards.map(({ granter }) => granter)).toEqual([`Giám đốc ${giver}`]));
  it('may end in the number of a troop', () =>
    expect(
      awardLines(
        'Hai đồng chí được đề nghị tặng Bằng khen là Đại úy Tô Văn Hải, Tiểu đoàn phó 482; Thượng úy Hà Văn Nhàn, trợ lý.',
      ),
    ).toEqual(['Bằng khen → Tô Văn Hải', 'Bằng khen → Hà Văn Nhàn']));
});

describe('one more behind the last of a list', () => {
  it('is a member', () =>
    expect(memberNames('Cụm thi đua số 3 gồm Sở Y tế, Sở Nội vụ và thêm Công đoàn Cao su Việt Nam.')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Công đoàn Cao su Việt Nam',
    ]));
  it.each([
    ['nâng tổng số thành viên lên 6 đơn vị', 'Sở Xây dựng'],
    ['bổ sung cho đủ 6 đơn vị', 'Sở Xây dựng'],
  ])('ends where the text says what it does: %s', (does, name) =>
    expect(memberNames(`Năm 2028, Cụm thi đua số 3 kết nạp thêm Sở Xây dựng, ${does}.`)).toEqual([name]),
  );
  it('but a field goes on', () =>
    expect(memberNames('Cụm thi đua số 3 gồm Sở Văn hóa, thể thao và du lịch, Sở Y tế.')).toEqual([
      'Sở Văn hóa, thể thao và du lịch',
      'Sở Y tế',
    ]));
  it('is none where something else is more', () =>
    expect(memberNames('Cụm thi đua số 3 gồm Sở Y tế, Sở Nội vụ và thêm nhiệm vụ cho Sở Tư pháp.')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]));
});

describe('who is rewarded and then elected', () => {
  const heads = (text: string): string[] =>
    recordOf(`Khối thi đua số 3 tổng kết năm 2027. ${text}`).heads.map(({ org, year }) => `${org} ${year}`);
  it.each([
    'Sở Y tế được UBND tỉnh tặng Cờ và được bầu làm Khối trưởng năm 2028.',
    'Sở Y tế được đề nghị UBND tỉnh tặng Cờ năm 2027 và được tín nhiệm làm Khối trưởng năm 2028.',
    'Sở Y tế vừa được UBND tỉnh tặng Cờ, vừa được bầu làm Khối trưởng năm 2028.',
    'Sở Y tế được suy tôn dẫn đầu Khối, được đề nghị tặng Cờ và được các đơn vị bầu làm Khối trưởng năm 2028.',
  ])('is the head: %s', (text) => expect(heads(text)).toEqual(['Sở Y tế 2028']));
  it.each([
    'Sở Y tế, Sở Nội vụ được UBND tỉnh tặng Cờ và được bầu làm Khối trưởng, Khối phó năm 2028.',
    'Sở Y tế được UBND tỉnh tặng Cờ và ông Tô Hải được bầu làm Khối trưởng năm 2028.',
    'Sở Y tế không được UBND tỉnh tặng Cờ và được bầu làm Khối trưởng năm 2028.',
    'Sở Y tế được tặng Cờ, ông Tô Hải được tặng Bằng khen và được bầu làm Khối trưởng năm 2028.',
  ])('is not who else is named: %s', (text) => expect(heads(text)).toEqual([]));
});

describe('those among whom a vote is to choose', () => {
  const given = (text: string): string[] => awardLines(`Tổng kết Khối thi đua số 3 năm 2027, ${text}`);
  it('have nothing yet', () =>
    expect(given('Khối giới thiệu 05 đơn vị để hội nghị bỏ phiếu kín chọn đơn vị đề nghị UBND tỉnh tặng Cờ.')).toEqual(
      [],
    ));
  it('but those who were chosen are proposed', () =>
    expect(given('Khối chọn 05 đơn vị để đề nghị UBND tỉnh tặng Cờ.')).toEqual(['Cờ → #5 2027']));
});

describe('"cùng với" behind an award', () => {
  it.each([
    'Sở Y tế được đề nghị UBND tỉnh tặng Cờ thi đua năm 2027 cùng với đơn vị Sở Nội vụ và Sở Tư pháp.',
    'Sở Y tế được UBND tỉnh tặng Cờ thi đua của Khối thi đua số 3 năm 2027 cùng Sở Nội vụ và Sở Tư pháp.',
  ])('leads to others who have it: %s', (text) =>
    expect(recipientNames(text)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']),
  );
  it('but not to those who do something else', () =>
    expect(
      recipientNames('Sở Y tế được UBND tỉnh tặng Cờ thi đua năm 2027 cùng Sở Nội vụ tổ chức hội thi.'),
    ).not.toContain('Sở Nội vụ'));
});

describe('who led before', () => {
  const heads = (text: string): string[] =>
    recordOf(`Khối thi đua số 3 tổng kết năm 2027. ${text}`).heads.map(({ org, year }) => `${org} ${year}`);
  it('is the old head', () =>
    expect(heads('Từ tay Khối trưởng cũ là Sở Nội vụ, Sở Y tế tiếp quản vai trò Khối trưởng năm 2028.')).toEqual([
      'Sở Nội vụ 2027',
      'Sở Y tế 2028',
    ]));
  it('not the new one', () => expect(heads('Khối trưởng mới là Sở Nội vụ.')).toEqual(['Sở Nội vụ 2028']));
});

describe('the year of what came before', () => {
  it.each([
    'Năm 2026, ông Tô Hải được tặng danh hiệu Nhà giáo Ưu tú, trước đó năm 2020 ông được Thủ tướng tặng Bằng khen.',
    'Năm 2026, ông Tô Hải được tặng danh hiệu Nhà giáo Ưu tú, năm 2020 ông được Thủ tướng tặng Bằng khen.',
  ])('is its own: %s', (text) =>
    expect(awardLines(text)).toEqual(['Nhà giáo Ưu tú → Tô Hải 2026', 'Bằng khen → Tô Hải 2020']),
  );
  it('is that of the next award where it opens its clause', () =>
    expect(
      awardLines('Sở Y tế được tặng Cờ thi đua năm 2024, 2025 và năm 2026 được tặng Bằng khen của Bộ Y tế.'),
    ).toEqual(['Cờ thi đua → Sở Y tế 2024', 'Cờ thi đua → Sở Y tế 2025', 'Bằng khen của Bộ Y tế → Sở Y tế 2026']));
  it('but a year behind what was given is its year', () =>
    expect(awardLines('Ông Tô Hải được tặng danh hiệu Nhà giáo Ưu tú, trước đó là năm học 2025-2026.')).toHaveLength(
      1,
    ));
});

describe('those whom a number points back to', () => {
  it.each([
    'Sở Y tế đạt 12/12 phiếu, Sở Nội vụ 11/12 phiếu, hai đơn vị này được đề nghị tặng Cờ thi đua của UBND tỉnh.',
    'Sở Y tế đạt 12/12 phiếu, Sở Nội vụ đạt 11/12 phiếu; hai đơn vị này được đề nghị tặng Cờ thi đua của UBND tỉnh.',
  ])('are named before: %s', (text) => expect(recipientNames(text)).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('but others are counted', () =>
    expect(
      recipientNames(
        'Sở Y tế đạt 12/12 phiếu, Sở Nội vụ 11/12 phiếu, ba đơn vị này được đề nghị tặng Cờ thi đua của UBND tỉnh.',
      ),
    ).toContain('#3'));
});

describe('who gives where the verb is said once', () => {
  it.each([
    ['Sở Y tế được Bộ Y tế, Sở Nội vụ được UBND tỉnh tặng Bằng khen.', ['Sở Nội vụ']],
    ['27 cá nhân được Bộ Y tế, 32 tập thể được UBND tỉnh tặng Bằng khen.', ['#32']],
    ['Sở Y tế được Bộ Y tế, UBND tỉnh tặng Bằng khen.', ['Sở Y tế', 'Sở Y tế']],
  ])('%s', (text, names) => expect(recipientNames(text)).toEqual(names));
  it('may sign the decision', () =>
    expect(
      recordOf('Sở Y tế đã được Chủ tịch UBND tỉnh ký quyết định công nhận Tập thể lao động xuất sắc.').awards[0]
        .granter,
    ).toBe('Chủ tịch UBND tỉnh'));
  it.each([
    ['Ông Tô Hải nhận Bằng khen do ông Kiều Phú, Phó Chủ tịch UBND tỉnh trao.', 'present'],
    ['Ông Tô Hải nhận Bằng khen từ quỹ do ông Kiều Phú, Phó Chủ tịch UBND tỉnh lập ra.', 'other'],
  ])('hands it over only where he does: %s', (text, act) =>
    expect(recordOf(text).officials.find(({ name }) => name === 'Kiều Phú')?.act).toBe(act),
  );
});

describe('persons behind one honorific', () => {
  const officials = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it.each([
    'Các ông Tô Văn Hải, Kiều Văn Phú chủ trì hội nghị.',
    'Chủ trì hội nghị có các đồng chí: Tô Văn Hải, Kiều Văn Phú.',
  ])('are all addressed by it: %s', (text) =>
    expect(officials(text)).toEqual(['Tô Văn Hải chair', 'Kiều Văn Phú chair']),
  );
  it.each(['Tô Văn Hải, Kiều Văn Phú chủ trì hội nghị.', 'Các ông Tô Văn Hải, Kiều Văn Phú trồng cà phê.'])(
    'but who only does something, or is not addressed, is none: %s',
    (text) => expect(officials(text)).toEqual([]),
  );
});

describe('two awards over one list', () => {
  const article = (...lines: string[]): string[] =>
    awardLines(
      [
        'Điều 1. Tặng Cờ thi đua của UBND tỉnh cho 02 tập thể và Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân có tên sau:',
        ...lines,
      ].join('\n'),
    );
  const persons = ['Ông Tô Văn Hải, Giám đốc Sở Y tế;', 'Bà Hà Thị Nhàn, Phó Giám đốc Sở Nội vụ.'];
  const given = ['Tô Văn Hải', 'Hà Thị Nhàn'].map((name) => `Bằng khen của Chủ tịch UBND tỉnh → ${name}`);
  it('are each for the kind that it counts', () =>
    expect(article('1. Sở Y tế;', '2. Sở Nội vụ;', `3. ${persons[0]}`, `4. ${persons[1]}`)).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế',
      'Cờ thi đua của UBND tỉnh → Sở Nội vụ',
      ...given,
    ]));
  it('of which the first stays counted where the list names none of its kind', () =>
    expect(article(`1. ${persons[0]}`, `2. ${persons[1]}`)).toEqual(['Cờ thi đua của UBND tỉnh → #2', ...given]));
});

describe('a bare flag beside an election', () => {
  const given = (text: string): string[] => recipientNames(`Khối thi đua số 3 tổng kết năm 2027. ${text}`);
  it('is an award of who is proposed', () =>
    expect(given('Hội nghị đề nghị tặng Cờ cho Sở Y tế và bầu Sở Nội vụ làm Khối trưởng năm 2028.')).toEqual([
      'Sở Y tế',
    ]));
  it('or goes with the chair', () =>
    expect(given('Sở Y tế trao Cờ cho Sở Nội vụ làm Khối trưởng năm 2028.')).toEqual([]));
});
