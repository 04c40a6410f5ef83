import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => `${m.bloc} ∋ ${m.org_full ?? m.org}`);
const headsOf = (text: string): string[] => recordOf(text).heads.map((h) => `${h.bloc} ${h.role} ${h.year} ${h.org}`);
const awardsIn = (text: string): string[] =>
  recordOf(text).awards.map((a) => `${a.award} → ${a.recipient ?? a.count} (${a.bloc})`);

const notice = (about: string, ...lines: string[]): string =>
  ['UBND TỈNH KIM BÌNH', 'Số: 12/TB-UBND', '', 'THÔNG BÁO', about, '', ...lines, ''].join('\n');
const LEADERS = 'Về việc phân công Trưởng cụm, Phó Trưởng cụm thi đua năm 2028';

describe('the second bloc of a notice', () => {
  const second = (head: string, third = '- Xã Kim Sơn'): string[] =>
    membersOf(
      notice(
        LEADERS,
        '1. Cụm thi đua số 1 gồm 03 đơn vị: xã Tân Khê, Vân Trạch và Bến Đá.',
        '- Trưởng cụm: xã Tân Khê; Phó Trưởng cụm: xã Bến Đá.',
        head,
        '- Xã An Sơn - Trưởng cụm',
        '- Xã Phú Lâm - Phó Trưởng cụm',
        third,
      ),
    ).filter((member) => member.startsWith('Cụm thi đua số 2'));
  const THREE = ['Xã An Sơn', 'Xã Phú Lâm', 'Xã Kim Sơn'].map((xa) => `Cụm thi đua số 2 ∋ ${xa}`);

  it.each(['2. Cụm thi đua số 2 (03 đơn vị)', '2. Cụm thi đua số 2, 03 đơn vị:', '2. Cụm thi đua số 2: 03 đơn vị'])(
    '%s',
    (head) => expect(second(head)).toEqual(THREE),
  );
  it.each(['2. Cụm thi đua số 2', '2. Cụm thi đua số 2 (05 đơn vị)'])('unlike %s', (head) =>
    expect(second(head)).toEqual([]),
  );

  const sections = (counted: string): string[] =>
    membersOf(
      notice(
        'Về việc chia khối thi đua các sở, ngành năm 2028',
        ...['I. KHỐI THI ĐUA SỐ 1', counted, '1. Sở Nội vụ', '2. Sở Tư pháp'],
        ...['II. KHỐI THI ĐUA SỐ 2', counted, '1. Sở Y tế', '2. Sở Xây dựng'],
      ),
    );
  it('counts its units in a line of its own', () =>
    expect(sections('Gồm 02 đơn vị:')).toEqual([
      'KHỐI THI ĐUA SỐ 1 ∋ Sở Nội vụ',
      'KHỐI THI ĐUA SỐ 1 ∋ Sở Tư pháp',
      'KHỐI THI ĐUA SỐ 2 ∋ Sở Y tế',
      'KHỐI THI ĐUA SỐ 2 ∋ Sở Xây dựng',
    ]));
  it('unlike what is done by as many', () => expect(sections('Có 02 đơn vị nộp báo cáo chậm:')).toEqual([]));
});

describe('a table under the last of three blocs', () => {
  const table = (...rows: string[]): string =>
    notice(
      LEADERS,
      '1. Cụm thi đua số 1: gồm 02 đơn vị: phường Long Hải và phường Tân Hạnh.',
      '- Năm 2028: Trưởng cụm: phường Long Hải; Phó Trưởng cụm: phường Tân Hạnh.',
      '- Năm 2029: Trưởng cụm: phường Tân Hạnh; Phó Trưởng cụm: phường Long Hải.',
      '2. Cụm thi đua số 2: gồm 02 đơn vị: xã Tân Khê và xã Vân Trạch.',
      '- Năm 2028: Trưởng cụm: xã Tân Khê; Phó Trưởng cụm: xã Vân Trạch.',
      '- Năm 2029: Trưởng cụm: xã Vân Trạch; Phó Trưởng cụm: xã Tân Khê.',
      '3. Cụm thi đua số 3: 03 đơn vị',
      ...rows,
    );
  const ROWS = [
    'STT | Đơn vị | Năm 2028 | Năm 2029',
    '1 | Xã An Sơn | Trưởng cụm |',
    '2 | Xã Phú Lâm | Phó Trưởng cụm | Trưởng cụm',
    '3 | Xã Kim Sơn | | Phó Trưởng cụm',
  ];
  const ofThird = (one: string): boolean => one.startsWith('Cụm thi đua số 3');

  it('is of it, with the roles of each year', () => {
    expect(membersOf(table(...ROWS)).filter(ofThird)).toHaveLength(3);
    expect(headsOf(table(...ROWS)).filter(ofThird)).toEqual([
      'Cụm thi đua số 3 head 2028 Xã An Sơn',
      'Cụm thi đua số 3 deputy 2028 Xã Phú Lâm',
      'Cụm thi đua số 3 head 2029 Xã Phú Lâm',
      'Cụm thi đua số 3 deputy 2029 Xã Kim Sơn',
    ]);
  });
  it('unlike lines behind the list', () =>
    expect(
      membersOf(table('gồm xã An Sơn, xã Phú Lâm và xã Kim Sơn.', 'Giao Sở Nội vụ, Sở Tài chính theo dõi.')).filter(
        (one) => one.includes('Sở'),
      ),
    ).toEqual([]));
});

describe('blocs without "thi đua"', () => {
  const lines = (about: string, leader: string): string[] =>
    headsOf(notice(about, `Cụm 1: Xã Tân Khê (${leader}), xã Vân Trạch.`, `Cụm 2: Xã An Sơn (${leader}), xã Phú Lâm.`));
  it('under a title that assigns who leads', () =>
    expect(lines('Về việc chia cụm và phân công Cụm trưởng năm 2028', 'Cụm trưởng')).toEqual([
      'Cụm 1 head 2028 Xã Tân Khê',
      'Cụm 2 head 2028 Xã An Sơn',
    ]));
  it('unlike clusters of other work', () =>
    expect(lines('Về việc chia cụm chuyên môn năm 2028', 'Cụm trưởng')).toEqual([]));
  it('unlike the years of a school', () =>
    expect(
      recordOf(
        notice(
          'Về việc phân công Khối trưởng năm học 2027 - 2028',
          'Khối 1: Cô Hà Thị Nhàn (Khối trưởng).',
          'Khối 2: Cô Tô Thị Lan (Khối trưởng).',
        ),
      ).heads,
    ).toEqual([]));
});

describe('who stands for a house', () => {
  const sent = (first: string): string[] =>
    membersOf(
      `CỤM THI ĐUA SỐ 3\n\nBIÊN BẢN\nHọp Cụm thi đua số 3 năm 2028\n\nĐại diện các đơn vị thành viên: ông Trần Văn Hải, ${first}; bà Lê Thị Hoa, Trưởng khoa Nội Bệnh viện Bến Đá; ông Đỗ Hữu Khang, Chủ tịch Công đoàn Bệnh viện An Sơn.\n`,
    ).map((member) => member.replace('Cụm thi đua số 3 ∋ ', ''));
  it('through one of its rooms, beside the head of another house', () =>
    expect(sent('Phó Giám đốc Bệnh viện Kim Bình')).toEqual([
      'Bệnh viện Kim Bình',
      'Bệnh viện Bến Đá',
      'Bệnh viện An Sơn',
    ]));
  it('unlike rooms alone', () =>
    expect(sent('Trưởng khoa Nhi Bệnh viện Kim Bình')).toEqual([
      'khoa Nhi Bệnh viện Kim Bình',
      'khoa Nội Bệnh viện Bến Đá',
      'Công đoàn Bệnh viện An Sơn',
    ]));
});

const decision = (articles: readonly string[], ...annex: string[]): string =>
  [
    'UBND TỈNH KIM BÌNH\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nQUYẾT ĐỊNH:\n',
    ...articles,
    '\nCHỦ TỊCH\nTrần Văn Hải\n',
    ...annex,
    '',
  ].join('\n');

describe('lists of two awards', () => {
  const UNITS = ['1. Sở Nội vụ', '2. Sở Tư pháp'];
  const PERSONS = ['1. Ông Trần Quốc Anh, Chánh Văn phòng', '2. Bà Lê Thị Bình, Kế toán'];
  const BOTH = [
    'Cờ thi đua → Sở Nội vụ (null)',
    'Cờ thi đua → Sở Tư pháp (null)',
    'Bằng khen → Trần Quốc Anh (null)',
    'Bằng khen → Lê Thị Bình (null)',
  ];

  it.each([
    ['Điều 1. Tặng Cờ thi đua cho 02 tập thể (danh sách số 1) và tặng Bằng khen cho 02 cá nhân (danh sách số 2).'],
    [
      'Điều 1. Tặng Cờ thi đua cho 02 tập thể (có Danh sách số 1 kèm theo).',
      'Điều 2. Tặng Bằng khen cho 02 cá nhân (có Danh sách số 2 kèm theo).',
    ],
  ])('by their numbers: %s', (...articles) =>
    expect(awardsIn(decision(articles, 'DANH SÁCH SỐ 1', ...UNITS, 'DANH SÁCH SỐ 2', ...PERSONS))).toEqual(BOTH),
  );
  it.each([
    ['Điều 1. Tặng Cờ thi đua cho 02 tập thể và tặng Bằng khen cho 02 cá nhân (danh sách kèm theo).'],
    [
      'Điều 1. Tặng Cờ thi đua cho 02 tập thể (danh sách kèm theo).',
      'Điều 2. Tặng Bằng khen cho 02 cá nhân (danh sách kèm theo).',
    ],
  ])('by those whom they are for: %s', (...articles) =>
    expect(awardsIn(decision(articles, 'DANH SÁCH', 'I. TẬP THỂ', ...UNITS, 'II. CÁ NHÂN', ...PERSONS))).toEqual(BOTH),
  );
  it('unlike one award for both', () =>
    expect(
      awardsIn(
        decision(
          ['Điều 1. Tặng Bằng khen cho 02 tập thể và 02 cá nhân (danh sách kèm theo).'],
          ...['DANH SÁCH', 'I. TẬP THỂ', ...UNITS, 'II. CÁ NHÂN', ...PERSONS],
        ),
      ).every((award) => award.startsWith('Bằng khen')),
    ).toBe(true));
});

describe('the bloc of a section', () => {
  const table = (people: string): string[] =>
    awardsIn(
      decision(
        ['Điều 1. Tặng Bằng khen cho 02 tập thể (danh sách kèm theo).'],
        ...['DANH SÁCH', 'STT | Đơn vị | Ghi chú', 'A | CỤM THI ĐUA SỐ 2 | |'],
        ...[people, '1 | Phòng Nội vụ huyện Tân Khê | |', '2 | Phòng Y tế huyện Bến Đá | |'],
      ),
    );
  it('goes on over the kinds within it', () =>
    expect(table('I | Tập thể | |')).toEqual([
      'Bằng khen → Phòng Nội vụ huyện Tân Khê (CỤM THI ĐUA SỐ 2)',
      'Bằng khen → Phòng Y tế huyện Bến Đá (CỤM THI ĐUA SỐ 2)',
    ]));
  it('unlike a part of the table beside it', () =>
    expect(table('B | Tập thể | |')).toEqual([
      'Bằng khen → Phòng Nội vụ huyện Tân Khê (null)',
      'Bằng khen → Phòng Y tế huyện Bến Đá (null)',
    ]));
});

describe('a unit and its parent of one trade', () => {
  const given = (names: string): string[] =>
    recordOf(`Trong năm, các đơn vị đã được khen thưởng:\n- Cờ thi đua của Bộ Công Thương: ${names}.\n`).awards.map(
      ({ recipient }) => `${recipient}`,
    );
  it('are one', () =>
    expect(given('Điện lực Bến Đá, Công ty Điện lực Kim Bình')).toEqual([
      'Điện lực Bến Đá, Công ty Điện lực Kim Bình',
    ]));
  it.each([
    'Điện lực Bến Đá và Công ty Điện lực Kim Bình',
    '02 đơn vị: Điện lực Bến Đá, Công ty Điện lực Kim Bình',
    'Công ty Điện lực Kim Bình, Công ty Cấp nước Kim Bình',
  ])('unlike %s', (names) => expect(given(names)).toHaveLength(2));
});

describe('votes against', () => {
  const named = (line: string): string[] =>
    recordOf(
      `HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 12/BB-HĐ\n\nBIÊN BẢN\nHọp xét khen thưởng năm 2027\n\nKết quả bỏ phiếu đề nghị tặng Bằng khen:\n1. Phòng Y tế: 9/9 phiếu\n2. Phòng Nội vụ: ${line}\n`,
    ).awards.map(({ recipient }) => `${recipient}`);
  it.each([
    '8/9 phiếu (không chọn 01 phiếu)',
    '8/9 (không chọn 01 phiếu)',
    '8/9 phiếu (không đồng ý: 01 phiếu)',
    '8/9 phiếu đồng ý, 01 phiếu không đồng ý',
  ])('of a few: %s', (line) => expect(named(line)).toEqual(['Phòng Y tế', 'Phòng Nội vụ']));
  it.each(['3/9 phiếu (không chọn 06 phiếu)', '3/9 (không chọn 06 phiếu)', '5/9 phiếu (không chọn)'])(
    'of most: %s',
    (line) => expect(named(line)).toEqual(['Phòng Y tế']),
  );
});

describe('the bloc of a submission', () => {
  const submission = (to: string, says: string): string[] =>
    awardsIn(
      `TRƯỜNG ĐẠI HỌC KIM BÌNH\nSố: 12/TTr-ĐH\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\nKính gửi:\n- Bộ Y tế;\n- ${to}.\n\n${says}\n1. Tặng Bằng khen cho Khoa Dược.\n`,
    );
  const NONE = ['Bằng khen → Khoa Dược (null)'];
  it.each([
    ['Đồng chí Trưởng Khối thi đua số 3', 'Trường kính trình Bộ trưởng như sau:'],
    ['Vụ Tổ chức cán bộ', 'Trường Đại học Kim Bình là thành viên Khối thi đua số 3. Trường đề nghị:'],
  ])('is none where it goes to it, or comes from a unit of it: %s', (to, says) =>
    expect(submission(to, says)).toEqual(NONE),
  );
  it('unlike what the bloc itself asks', () =>
    expect(submission('Vụ Tổ chức cán bộ', 'Khối thi đua số 3 họp ngày 12/3/2027 và đề nghị:')).toEqual([
      'Bằng khen → Khoa Dược (Khối thi đua số 3)',
    ]));
  it.each([
    ['Căn cứ kết quả bình xét của Khối thi đua số 3, Sở Y tế đề nghị:', 'Khối thi đua số 3'],
    ['Theo kết quả của Khối thi đua các trường sư phạm, Trường đề nghị:', 'Khối thi đua các trường sư phạm'],
    ['Cụm thi đua số 3, Bộ Y tế tổng kết năm 2027:', 'Cụm thi đua số 3, Bộ Y tế'],
  ])('ends before who asks: %s', (says, name) =>
    expect(recordOf(`${says}\n- Bằng khen cho Khoa Dược.\n`).blocs.map((bloc) => bloc.name)).toEqual([name]),
  );
});

describe('a room and its building', () => {
  const venue = (place: string): string[] =>
    recordOf(
      `Sáng 11/7/2028, tại phòng họp số 2, ${place}, Cụm thi đua số 3 tổ chức tổng kết năm 2028.\n`,
    ).meetings.map((meeting) => `${meeting.venue}`);
  it.each(['nhà Điều hành Trường Đại học Kim Bình', 'trụ sở Sở Nội vụ'])('%s', (place) =>
    expect(venue(place)).toEqual([`phòng họp số 2, ${place}`]),
  );
  it('unlike who is there', () => expect(venue('nhà báo Tô Hải dự')).toEqual(['phòng họp số 2']));
});
