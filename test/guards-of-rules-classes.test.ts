import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, recipientNames, recordOf } from './record-of.js';

// What each word of a rule asks for: a text that the rule is for, then those that differ in that word alone.

/** "attend Tô Hải" */
const officialLines = (text: string): string[] => recordOf(text).officials.map(({ act, name }) => `${act} ${name}`);
/** "Sở Y tế | Khối thi đua số 1" */
const blocLines = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, bloc }) => [recipient, ...(bloc ? [bloc] : [])].join(' | '));

describe('several awards by number', () => {
  const given = (words: string): string[] => awardLines(`UBND tỉnh tặng ${words}.`);
  const both = ['Cờ thi đua → Sở Y tế', 'Bằng khen → Sở Y tế'];
  const second = ['Bằng khen → Sở Y tế'];
  it.each([
    '02 Cờ thi đua và 03 Bằng khen cho Sở Y tế',
    '02 Cờ thi đua, 03 Bằng khen cho Sở Y tế',
    '02 Cờ thi đua và trao 03 Bằng khen cho Sở Y tế',
    'Cờ thi đua và tặng Bằng khen cho Sở Y tế',
  ])('of one unit: %s', (words) => expect(given(words)).toEqual(both));
  it.each(['02 Cờ thi đua hoặc 03 Bằng khen cho Sở Y tế', 'Cờ thi đua kèm Bằng khen cho Sở Y tế'])(
    'of which only one is joined to it: %s',
    (words) => expect(given(words)).toEqual(second),
  );
  it.each(['02 Cờ thi đua và đề nghị 03 Bằng khen cho Sở Y tế', 'Cờ thi đua và đề nghị Bằng khen cho Sở Y tế'])(
    'of which the second is asked for: %s',
    (words) => expect(given(words)).toEqual(second),
  );
  it.each([
    '02 Cờ thi đua, đề nghị Bộ Y tế tặng 03 Bằng khen cho Sở Y tế',
    'Cờ thi đua, đề nghị Bộ Y tế tặng Bằng khen cho Sở Y tế',
  ])('of which another body gives the second: %s', (words) => expect(given(words)).toEqual(second));
  it('behind a unit that was given them', () =>
    expect(given('Thuế tỉnh thêm 02 Cờ thi đua và 03 Bằng khen cho Sở Y tế')).toEqual(second));
  it('that nobody gives', () => expect(awardLines('02 Cờ thi đua và 03 Bằng khen cho Sở Y tế.')).toEqual([]));
});

describe('a list that names fewer than it counts', () => {
  const told = (count: number, award: string): string[] =>
    awardLines(
      `UBND tỉnh tặng Bằng khen cho 5 tập thể. Hội nghị nghe báo cáo. Danh sách ${count} tập thể được tặng ${award} gồm: Sở Y tế; Sở Nội vụ.`,
    );
  it('stands for as many who were counted before', () =>
    expect(told(5, 'Bằng khen')).toEqual(['Bằng khen → Sở Y tế', 'Bằng khen → Sở Nội vụ']));
  it('of fewer leaves those counted', () =>
    expect(told(3, 'Bằng khen')).toEqual(['Bằng khen → #5', 'Bằng khen → Sở Y tế', 'Bằng khen → Sở Nội vụ']));
  it('of another award leaves those counted', () =>
    expect(told(5, 'Cờ thi đua')).toEqual(['Bằng khen → #5', 'Cờ thi đua → Sở Y tế', 'Cờ thi đua → Sở Nội vụ']));
  it('goes on until it has them all', () =>
    expect(
      recipientNames(
        'Danh sách 4 tập thể được tặng Bằng khen gồm: Sở Y tế; Sở Nội vụ.\nThuế tỉnh; Tỉnh đoàn.\nSở Công Thương; Sở Tư pháp.',
      ),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh', 'Tỉnh đoàn']));
});

describe('lines under those who were counted', () => {
  const under = (lead: string): string[] =>
    recipientNames(`UBND tỉnh tặng Bằng khen cho 3 tập thể. ${lead}:\n- Sở Y tế\n- Thuế tỉnh\n- Tỉnh đoàn`);
  it.each(['Danh sách 3 tập thể như sau', 'Các tập thể gồm 2 phòng và 1 ban'])('name them: %s', (lead) =>
    expect(under(lead)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Tỉnh đoàn']),
  );
  it.each(['Các tập thể gồm Sở Nội vụ và 2 đơn vị', 'Danh sách của Sở Nội vụ như sau'])(
    'are no list of all where somebody is named above: %s',
    (lead) => expect(under(lead)).toEqual(['Sở Nội vụ']),
  );
});

describe('who is named behind a count', () => {
  const told = (words: string): string[] => awardLines(`UBND tỉnh tặng 3 Bằng khen cho 3 tập thể. ${words}.`);
  it.each(['Trong đó, Sở Y tế được 1 Bằng khen', 'Cụ thể, Sở Y tế và 2 đơn vị được tặng Bằng khen'])(
    'is one of those counted: %s',
    (words) => expect(told(words)).toEqual(['Bằng khen → Sở Y tế']),
  );
  it('has an award of another giver besides', () =>
    expect(told('Trong đó, Sở Y tế được 1 Bằng khen của Bộ Y tế')).toEqual([
      'Bằng khen → #3',
      'Bằng khen của Bộ Y tế → Sở Y tế',
    ]));
  it('is nobody where they are counted once more', () =>
    expect(told('Cụ thể, 2 tập thể được tặng Bằng khen')).toEqual(['Bằng khen → #3', 'Bằng khen → #2']));
});

describe('the rank of a unit', () => {
  const flag = (words: string): string[] =>
    recipientNames(`Khối thi đua số 2 họp. Kết quả: ${words}. Khối đề nghị tặng Cờ thi đua cho đơn vị hạng Nhất.`);
  it.each([
    'Sở Y tế (98 điểm, hạng Nhất), Thuế tỉnh (97 điểm, hạng Nhì)',
    'Sở Y tế (theo tổng số điểm của cả hai nội dung chấm, hạng Nhất)',
    'Sở Y tế, hạng Nhất; Thuế tỉnh, hạng Nhì',
    'Sở Y tế: hạng Nhất; Thuế tỉnh: hạng Nhì',
    'Sở Y tế - hạng Nhất; Thuế tỉnh - hạng Nhì',
  ])('stands behind it: %s', (words) => expect(flag(words)).toEqual(['Sở Y tế']));
  it.each(['Sở Y tế (98 điểm) và giải hạng Nhất', 'Sở Y tế (Huân chương Lao động hạng Nhất)'])(
    'is not that of a prize or an order: %s',
    (words) => expect(flag(words)).toEqual([]),
  );
  it('is not that of the next line, where a bracket stays open', () =>
    expect(flag('theo thứ tự, Sở Y tế (98 điểm;\n\nHạng Nhất: Thuế tỉnh')).toEqual(['Thuế tỉnh']));
});

describe('blocs beside those who receive', () => {
  const given = (list: string): string[] => blocLines(`UBND tỉnh tặng Cờ thi đua cho: ${list}.`);
  it.each([
    'Sở Y tế - Khối thi đua số 1; Sở Nội vụ - Khối thi đua số 2',
    'Sở Y tế, Khối thi đua số 1; Sở Nội vụ, Khối thi đua số 2',
    'Sở Y tế - dẫn đầu Khối thi đua số 1; Sở Nội vụ - dẫn đầu Khối thi đua số 2',
  ])('are each its own without a bracket: %s', (list) =>
    expect(given(list)).toEqual(['Sở Y tế | Khối thi đua số 1', 'Sở Nội vụ | Khối thi đua số 2']),
  );
  it('are of all before them whom semicolons part', () =>
    expect(given('Sở Y tế; Sở Tư pháp (Khối thi đua số 1); Sở Nội vụ; Thuế tỉnh (Khối thi đua số 2)')).toEqual([
      'Sở Y tế | Khối thi đua số 1',
      'Sở Tư pháp | Khối thi đua số 1',
      'Sở Nội vụ | Khối thi đua số 2',
      'Thuế tỉnh | Khối thi đua số 2',
    ]));
  it('are of the last alone whom "và" joins', () =>
    expect(given('Sở Tư pháp (Khối thi đua số 1), Sở Y tế, Thuế tỉnh và Sở Nội vụ (Khối thi đua số 2)')).toEqual([
      'Sở Tư pháp | Khối thi đua số 1',
      'Sở Y tế',
      'Thuế tỉnh',
      'Sở Nội vụ | Khối thi đua số 2',
    ]));
});

describe('all who go on in a later year', () => {
  const heads = (words: string): string[] =>
    headLines(
      `Khối thi đua số 9 tổng kết năm 2027. Sở Y tế làm trưởng khối, Sở Nội vụ làm phó khối trong năm 2027 và ${words}.`,
    );
  const now = ['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ'];
  const then = ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'];
  it.each([
    'tiếp tục giữ vai trò này trong năm 2028',
    'tiếp tục giữ vai trò này cho đến hết năm 2028',
    'tiếp tục đảm nhận trọng trách này năm 2028',
  ])('keep their roles: %s', (words) => expect(heads(words)).toEqual([...now, ...then]));
  it.each([
    // no role, or none that was named
    'tiếp tục nêu cao vai trò trong năm 2028',
    'tiếp tục công trình này trong năm 2028',
    // they do not go on
    'tiếp xúc với vai trò này trong năm 2028',
    'liên tục giữ vai trò này trong năm 2028',
    'mong giữ vai trò này trong năm 2028',
    // the year is of something else
    'tiếp tục giữ vai trò này để chuẩn bị cho năm 2028',
    'tiếp tục giữ vai trò này và báo cáo kế hoạch của khối năm 2028',
  ])('are not told by other words: %s', (words) => expect(heads(words)).toEqual(now));
  it('are quoted with that year', () =>
    expect(
      recordOf(
        'Khối thi đua số 9 tổng kết năm 2027. Sở Y tế làm trưởng khối trong năm 2027 và tiếp tục giữ vai trò này trong năm 2028.',
      )
        .heads.at(-1)
        ?.evidence.find(({ role }) => role === 'year')?.quotes,
    ).toEqual(['năm 2028']));
  it('are told by the last of two words that point', () =>
    expect(heads('hết năm 2027 này, tiếp tục giữ vai trò này trong năm 2028')).toEqual([...now, ...then]));
  it('are not those who go on with something else', () =>
    expect(
      headLines(
        'Khối thi đua số 9 tổng kết năm 2027. Sở Y tế tiếp tục dẫn đầu, làm trưởng khối, Sở Nội vụ làm phó khối trong năm 2027 và mong giữ vai trò này trong năm 2028.',
      ),
    ).toEqual(now));
  it('are not those of whom one has that year already', () =>
    expect(
      headLines(
        'Khối thi đua số 9 tổng kết năm 2027. Sở Y tế làm trưởng khối năm 2028, Sở Nội vụ làm phó khối năm 2027 và tiếp tục giữ vai trò này trong năm 2028.',
      ),
    ).toEqual(['head 2028 Sở Y tế', 'deputy 2027 Sở Nội vụ']));
});

describe('a section of a later year', () => {
  const heads = (heading: string): string[] =>
    headLines(`Khối thi đua số 9 tổng kết năm 2027\n\n${heading} năm 2028\n\nKhối trưởng: Sở Y tế.`);
  it.each(['IV. Phương hướng', 'III. Kế hoạch', 'II. Dự kiến'])('has the roles under it: %s', (heading) =>
    expect(heads(heading)).toEqual(['head 2028 Sở Y tế']),
  );
  it.each(['Theo kế hoạch', 'Ngoài dự kiến'])('opens with no other words: %s', (heading) =>
    expect(heads(heading)).toEqual(['head 2027 Sở Y tế']),
  );
});

describe('years of roles in a text that reviews none', () => {
  const heads = (words: string): string[] => headLines(`Khối thi đua số 2 và Khối thi đua số 3 họp. ${words}.`);
  const TO_THE_END = 'đến hết năm 2028';
  it('go back a year from who goes on, and from who hands over', () => {
    expect(heads('Sở Y tế tiếp tục làm Trưởng Khối thi đua số 2 năm 2028')).toEqual([
      'head 2028 Sở Y tế',
      'head 2027 Sở Y tế',
    ]);
    expect(heads('Sở Y tế làm Trưởng Khối thi đua số 2 năm 2028, thay Thuế tỉnh')).toEqual([
      'head 2028 Sở Y tế',
      'head 2027 Thuế tỉnh',
    ]);
    expect(heads('Thuế tỉnh bàn giao nhiệm vụ Trưởng Khối thi đua số 2 năm 2028 cho Sở Y tế')).toEqual([
      'head 2027 Thuế tỉnh',
      'head 2028 Sở Y tế',
    ]);
  });
  it('do not where they tell only until when', () => {
    expect(heads(`Sở Y tế tiếp tục làm Trưởng Khối thi đua số 2 ${TO_THE_END}`)).toEqual(['head 2028 Sở Y tế']);
    expect(heads(`Sở Y tế làm Trưởng Khối thi đua số 2 ${TO_THE_END}, thay Thuế tỉnh`)).toEqual([
      'head 2028 Sở Y tế',
      'head null Thuế tỉnh',
    ]);
  });
  it('are unknown where none is named', () =>
    expect(headLines('Khối thi đua số 2 họp. Sở Y tế tiếp tục làm Khối trưởng.')).toEqual(['head null Sở Y tế']));
});

describe('one year behind two roles', () => {
  const heads = (words: string): string[] => headLines(`Khối thi đua số 2 ${words}`);
  it.each([
    'do Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó năm 2028.',
    'do Sở Y tế làm Khối trưởng và Sở Nội vụ làm Khối phó năm 2028.',
  ])('is of both: %s', (words) => expect(heads(words)).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));
  it('is of all deputies that a long list names', () =>
    expect(
      heads(
        'do Sở Y tế làm Khối trưởng, Sở Nội vụ, Thuế tỉnh, Tỉnh đoàn, Sở Tư pháp, Sở Tài chính và Sở Công Thương làm Khối phó năm 2028.',
      )[0],
    ).toBe('head 2028 Sở Y tế'));
  it('is not of one who only stands beside a role', () =>
    expect(heads('họp. Sở Y tế, Khối trưởng, Sở Nội vụ làm Khối phó năm 2028.')).toEqual([
      'head null Sở Y tế',
      'deputy 2028 Sở Nội vụ',
    ]));
  it('is none where the list breaks off', () =>
    expect(heads('do Sở Y tế làm Khối trưởng, Sở Nội vụ')).toEqual(['head null Sở Y tế']));
});

describe('units that are added to a bloc', () => {
  const two = ['Khối thi đua số 4: Sở Y tế', 'Khối thi đua số 4: Sở Nội vụ'];
  it.each([
    'Bổ sung Sở Y tế; Sở Nội vụ vào Khối thi đua số 4.',
    'Vào năm 2028, bổ sung Sở Y tế; Sở Nội vụ vào Khối thi đua số 4.',
    'Bổ sung Sở Y tế (Khối phó), Sở Nội vụ vào Khối thi đua số 4.',
  ])('join it: %s', (text) => expect(memberLines(text)).toEqual(two));
  it.each([
    'Bổ sung Sở Y tế; Sở Nội vụ trong Khối thi đua số 4.',
    'Bổ sung Sở Y tế; Sở Nội vụ tham gia vào Khối thi đua số 4.',
    'Bổ sung thêm Sở Y tế vào Khối thi đua số 4.',
    'Đề xuất Sở Y tế; Sở Nội vụ vào Khối thi đua số 4.',
    // somebody asks for it
    'Thường trực Hội đồng đề nghị bổ sung Sở Y tế; Sở Nội vụ vào Khối thi đua số 4.',
  ])('do not by other words: %s', (text) => expect(memberLines(text)).toEqual([]));
  it('are as many as a line of a paper names', () =>
    expect(
      memberLines(
        'Quyết định sắp xếp các khối thi đua của tỉnh.\n\nBổ sung Sở Y tế; Sở Nội vụ; Thuế tỉnh vào Khối thi đua số 4.',
      ),
    ).toEqual([...two, 'Khối thi đua số 4: Thuế tỉnh']));
  it.each(['Khối thi đua số 4: bổ sung Sở Y tế.', 'Năm 2028, Khối thi đua số 4: bổ sung Sở Y tế.'])(
    'stand behind its label: %s',
    (text) => expect(memberLines(text)).toEqual(['Khối thi đua số 4: Sở Y tế']),
  );
  it.each(['Khối thi đua số 4 xin bổ sung Sở Y tế.', 'Khối thi đua số 4 - bổ sung Sở Y tế.'])(
    'stand behind nothing but its colon: %s',
    (text) => expect(memberLines(text)).toEqual([]),
  );
  it.each(['bổ sung nhiệm vụ mới.', 'bổ sung 2 tỷ đồng.', 'bổ sung'])('are none behind it: %s', (words) =>
    expect(memberLines(`Khối thi đua số 4: ${words}`)).toEqual([]),
  );
});

describe('two spellings of a name', () => {
  it.each([
    'Ông Tô Văn Hải, Giám đốc Sở Y tế, dự hội nghị. Ông Tô Vân Hải phát biểu.',
    'Ông Tô Văn Hải, Tỉnh ủy viên, Giám đốc Sở Y tế, dự hội nghị. Ông Tô Vân Hải, Giám đốc Sở Y tế, phát biểu.',
  ])('are one person: %s', (text) => expect(officialLines(text)).toEqual(['speak Tô Văn Hải']));
  it('are two in one sentence', () =>
    expect(
      officialLines('Ông Tô Văn Hải, Giám đốc Sở Y tế, và ông Tô Vân Hải, Giám đốc Sở Y tế, dự hội nghị.'),
    ).toEqual(['attend Tô Văn Hải', 'attend Tô Vân Hải']));
  it('are two in two posts', () =>
    expect(
      officialLines('Ông Tô Văn Hải, Giám đốc Sở Y tế, dự hội nghị. Ông Tô Vân Hải, Giám đốc Sở Nội vụ, phát biểu.'),
    ).toEqual(['attend Tô Văn Hải', 'speak Tô Vân Hải']));
});

describe('what somebody does', () => {
  const acts = (words: string): string[] => officialLines(`Ông Tô Hải, Giám đốc Sở Y tế, ${words}.`);
  it.each([
    ['direct', 'chỉ đạo hội nghị'],
    // what others said
    ['speak', 'ghi nhận chỉ đạo của lãnh đạo tỉnh'],
    ['speak', 'cảm ơn phát biểu chỉ đạo của lãnh đạo tỉnh'],
    ['speak', 'đã nghe ý kiến chỉ đạo và phát biểu'],
    ['present', 'cảm ơn trao Bằng khen cho các cá nhân'],
    // what somebody leads, and what he did once
    ['chair', 'người chủ trì hội nghị'],
    ['other', 'người ký quyết định thành lập trường'],
    // whom somebody joined, and to whom he spoke
    ['speak', 'tham gia Hội Cựu chiến binh, phát biểu tại hội nghị'],
    ['speak', 'tham gia ý kiến Hội Cựu chiến binh cần đổi mới'],
    // what goes on behind "và"
    ['present', 'công bố quyết định khen thưởng và trao Bằng khen cho các tập thể'],
    ['present', 'dự lớp học về điều hành và trao Bằng khen cho các cá nhân'],
    ['attend', 'dự lớp học về điều hành và chỉ đạo'],
    ['speak', 'phát biểu khen các đơn vị có cách làm hay và chỉ đạo tốt'],
  ])('%s: %s', (act, words) => expect(acts(words)).toEqual([`${act} Tô Hải`]));
  it.each([
    ['direct', 'giao Sở Nội vụ chuẩn bị hội nghị'],
    // what others shall do
    ['direct', 'giao Sở Nội vụ và chủ trì hội nghị'],
    ['other', 'giao lưu với các đơn vị'],
  ])('as the chairman, %s: %s', (act, words) =>
    expect(officialLines(`Ông Tô Hải, Chủ tịch UBND tỉnh, ${words}.`)).toEqual([`${act} Tô Hải`]),
  );
  it('is quoted by the word that says it', () =>
    expect(
      recordOf('Ông Tô Hải, Chủ tịch UBND tỉnh, giao Sở Nội vụ chuẩn bị.').officials[0].evidence.find(
        ({ role }) => role === 'act',
      )?.quotes,
    ).toEqual(['giao']));
  it('is signing, where a name ends like a book', () => {
    expect(officialLines('Giám đốc Sở Y tế Tô Minh Nhật ký Quyết định tặng Bằng khen cho Thuế tỉnh.')).toEqual([
      'sign Tô Minh Nhật',
    ]);
    expect(acts('dự hội nghị và trao cờ luân lưu và sổ nhật ký cho các cháu')).toEqual(['attend Tô Hải']);
  });
});

describe('what ends the name of a unit', () => {
  const whole = (words: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${words}`);
  it.each([
    ['Sở Thủy lợi và Phòng, chống thiên tai.', 'Sở Thủy lợi và Phòng, chống thiên tai'],
    ['Sở Y tế về phòng, chống dịch.', 'Sở Y tế'],
    ['Khoa Kiểm soát bệnh tật và HIV/AIDS', 'Khoa Kiểm soát bệnh tật và HIV/AIDS'],
    ['Khoa Kiểm soát bệnh tật về HIV/AIDS.', 'Khoa Kiểm soát bệnh tật'],
  ])('%s', (words, name) => expect(whole(words)).toEqual([name]));
  it('is no field that is known', () => {
    expect(whole('Vụ Pháp chế và Quản lý khoa học.')).toEqual(['Vụ Pháp chế và Quản lý khoa học']);
    expect(whole('Vụ Pháp chế và Kinh tế.')).toEqual(['Vụ Pháp chế', 'Vụ Kinh tế']);
  });
  it.each([
    ['Vụ Pháp chế xanh sạch', 'Vụ Pháp chế xanh sạch'],
    // of ministries and departments all fields are known
    ['Bộ Y tế xanh sạch', 'Bộ Y tế'],
    ['Sở Y tế xanh sạch', 'Sở Y tế'],
  ])('as a subject: %s', (subject, name) =>
    expect(recipientNames(`${subject} được tặng Cờ thi đua của Chính phủ.`)).toEqual([name]),
  );
});
