import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => `${m.bloc}: ${m.org_full ?? m.org}`);
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, recipient_kind, status, year }) =>
      `${award} → ${recipient ?? `#${count} ${recipient_kind}`} | ${status}${year ? ` ${year}` : ''}`,
  );

const paper = (about: string, ...lines: string[]): string => ['QUYẾT ĐỊNH', about, '', ...lines].join('\n');
const CHOSEN = 'V/v cử Khối trưởng, Khối phó các khối thi đua năm 2028';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('blocs without "thi đua" in the lines of a paper', () => {
  it.each([
    // two lines that open with a bloc and go on behind a colon
    [
      paper(CHOSEN, '1. Khối Nông - Lâm - Thủy lợi: Sở Nông nghiệp.', '2. Khối huyện, thị: huyện Tân Khê.'),
      ['Khối Nông - Lâm - Thủy lợi', 'Khối huyện, thị'],
    ],
    // where nothing speaks of emulation they may be anything
    [paper('V/v giao chỉ tiêu', '1. Khối Nông - Lâm - Thủy lợi: 12 tỷ.', '2. Khối huyện, thị: 30 tỷ.'), []],
    // one alone, over the line that says who leads it
    [
      paper(
        'V/v các khối thi đua',
        '1. Khối Tổng hợp (02 đơn vị): Sở Nội vụ, Thanh tra tỉnh.',
        '- Khối trưởng: Sở Nội vụ.',
      ),
      ['Khối Tổng hợp'],
    ],
    [
      paper(
        'V/v các khối thi đua',
        '1. Khối Tổng hợp (02 đơn vị): Sở Nội vụ, Thanh tra tỉnh.',
        '- Phụ trách: Sở Nội vụ.',
      ),
      [],
    ],
    // the number behind a description that a bracket or a colon follows
    [
      paper(
        CHOSEN,
        '1. Khối các tổ chức xã hội 1 (02 đơn vị): Hội Người mù; Hội Làm vườn.',
        '2. Khối các xã 2: xã Bến Đá.',
      ),
      ['Khối các tổ chức xã hội 1', 'Khối các xã 2'],
    ],
  ])('%s', (text, expected) => {
    expect(blocsOf(text)).toEqual(expected);
  });
});

describe('members of listed blocs', () => {
  it.each([
    // with the line of who leads under them, no word says that they are members
    [
      paper(
        CHOSEN,
        '3. Khối các trường: Trường Đại học Lam Hải, Trường Cao đẳng Y tế.',
        '- Khối trưởng: Trường Cao đẳng Y tế.',
      ),
      ['Khối các trường: Trường Đại học Lam Hải', 'Khối các trường: Trường Cao đẳng Y tế'],
    ],
    // without it they are those who are chosen
    [paper(CHOSEN, '1. Khối Văn hóa: Sở Y tế, Sở Nội vụ.', '2. Khối Kinh tế: Sở Tài chính, Sở Xây dựng.'), []],
    // what the places are like stands between them and the link
    [
      'Cụm thi đua số 3 gồm Công an 3 tỉnh, thành phố ven biển miền Trung, là Lam Hải, Phú Lâm và An Sơn.',
      ['Công an Lam Hải', 'Công an Phú Lâm', 'Công an An Sơn'].map((unit) => `Cụm thi đua số 3: ${unit}`),
    ],
    ['Cụm thi đua số 3 gồm Công an 3 tỉnh, thành phố ven biển miền Trung, là đơn vị khá của Lam Hải và Phú Lâm.', []],
  ])('%s', (text, expected) => {
    expect(membersOf(text)).toEqual(expected);
  });
});

describe('awards', () => {
  it.each([
    // what is fought stands behind a comma
    [
      'UBND huyện tặng Giấy khen cho Tổ phòng, chống dịch thôn Bến Đá.',
      ['Giấy khen → Tổ phòng, chống dịch thôn Bến Đá | awarded'],
    ],
    ['UBND huyện tặng Giấy khen cho Đội ngũ phòng, chống dịch thôn Bến Đá.', []],
    // the lead says for what year all lines are
    [
      'Hội đồng lấy ý kiến về đề nghị Chủ tịch UBND tỉnh khen thưởng năm 2027, cụ thể:\n1. Cờ thi đua cho Sở Y tế.\n2. Bằng khen cho Sở Nội vụ.',
      ['Cờ thi đua → Sở Y tế | recommended 2027', 'Bằng khen → Sở Nội vụ | recommended 2027'],
    ],
    [
      'Hội đồng lấy ý kiến về đề nghị theo Luật Thi đua, khen thưởng năm 2022, cụ thể:\n1. Đề nghị tặng Cờ thi đua cho Sở Y tế.',
      ['Cờ thi đua → Sở Y tế | recommended'],
    ],
    // a bracket says the year of one award alone
    [
      'Năm 2028, Sở Y tế được UBND tỉnh tặng Cờ thi đua (thành tích năm 2027); 03 tập thể được UBND tỉnh tặng Bằng khen.',
      ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → #3 org | awarded 2028'],
    ],
    [
      'Năm 2028, Sở Y tế được UBND tỉnh tặng Cờ thi đua (thành lập năm 2007); 03 tập thể được UBND tỉnh tặng Bằng khen.',
      ['Cờ thi đua → Sở Y tế | awarded 2028', 'Bằng khen → #3 org | awarded 2028'],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });

  it('to somebody who is present leave an official', () => {
    const minutes = (said: string) =>
      [
        'BIÊN BẢN HỌP HỘI ĐỒNG',
        '',
        'Các thành viên tham dự gồm các đồng chí:',
        '1. Đ/c Hà Ngọc Diệp, Phó Cục trưởng;',
        '2. Đ/c Tô Văn Hải, Chánh Văn phòng.',
        '',
        said,
        'STT | Họ và tên | Danh hiệu',
        '1 | Bà Hà Ngọc Diệp, Phó Cục trưởng | Chiến sĩ thi đua cơ sở',
      ].join('\n');
    const named = (text: string) => recordOf(text).officials.map(({ name }) => name);
    const both = ['Hà Ngọc Diệp', 'Tô Văn Hải'];
    expect(named(minutes('Hội đồng bỏ phiếu kín, đề nghị khen thưởng cho các cá nhân có tên sau:'))).toEqual(both);
    expect(named(minutes('Hội đồng bỏ phiếu kín, đề nghị khen thưởng:').replace(/1\. Đ.*\n/, ''))).toEqual([
      'Tô Văn Hải',
    ]);
  });
});

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.org_full ?? h.org} | ${h.role} ${h.year}`);

describe('who is scored in a bloc', () => {
  it.each([
    [
      'Khối thi đua số 3 họp ngày 5/12/2027. Bảng điểm của 3 đơn vị: Sở Y tế 98,5đ; THPT Lam Hải 97đ; Thanh tra tỉnh: không chấm; Sở Nội vụ 91đ.',
      ['Sở Y tế', 'THPT Lam Hải', 'Thanh tra tỉnh', 'Sở Nội vụ'].map((unit) => `Khối thi đua số 3: ${unit}`),
    ],
    // it may be some of them
    [
      'Khối thi đua số 3 họp ngày 5/12/2027. Kết quả chấm điểm: Sở Y tế 98 điểm, Sở Nội vụ 97 điểm, Sở Tư pháp 96 điểm.',
      [],
    ],
    [
      'Khối thi đua số 3 họp ngày 5/12/2027.\nĐiểm thi đua theo thứ tự:\n(1) Sở Y tế: 98 điểm; (2) Sở Nội vụ: 97 điểm; (3) Sở Tư pháp: 96 điểm.',
      ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'].map((unit) => `Khối thi đua số 3: ${unit}`),
    ],
  ])('%s', (text, expected) => {
    expect(membersOf(text)).toEqual(expected);
  });
});

describe('who leads', () => {
  it.each([
    // in a bracket behind the role
    [
      'Khối thi đua số 3 họp năm 2027. Trưởng Khối (Thuế tỉnh), Phó Trưởng Khối (Sở Y tế) theo dõi, đôn đốc.',
      ['Thuế tỉnh | head 2027', 'Sở Y tế | deputy 2027'],
    ],
    [
      'Khối thi đua số 3 họp năm 2027. Sở Nội vụ, Trưởng Khối (Thuế tỉnh, Sở Y tế giúp việc) theo dõi.',
      ['Sở Nội vụ | head 2027'],
    ],
    // whose people come, said once for all places
    [
      'Cụm thi đua số 3 họp năm 2027. Dự có lãnh đạo UBND các tỉnh: Lam Hải (Cụm trưởng), Phú Lâm thuộc Cụm.',
      ['UBND tỉnh Lam Hải | head 2027'],
    ],
  ])('%s', (text, expected) => {
    expect(headsOf(text)).toEqual(expected);
  });
});

describe('who receives', () => {
  it.each([
    // the rest of a line in small letters, up to its end
    [
      'Đề nghị tặng Bằng khen cho 03 tập thể:\n1. Bến xe, bến tàu Lam Hải;\n2. Trung tâm Đăng kiểm phương tiện thủy, bộ;\n3. Công ty Xây dựng, đơn vị dẫn đầu.',
      ['Bến xe, bến tàu Lam Hải', 'Trung tâm Đăng kiểm phương tiện thủy, bộ', 'Công ty Xây dựng'].map(
        (unit) => `Bằng khen → ${unit} | recommended`,
      ),
    ],
    // the number of a road
    [
      'Đề nghị tặng Bằng khen cho 02 tập thể:\n1. Ban Quản lý dự án Đường tỉnh 933;\n2. Ban Quản lý dự án giao thông 98.',
      ['Ban Quản lý dự án Đường tỉnh 933', 'Ban Quản lý dự án giao thông'].map(
        (unit) => `Bằng khen → ${unit} | recommended`,
      ),
    ],
    // chosen by whoever
    ['Sở Y tế được toàn thể đại biểu suy tôn nhận Cờ thi đua.', ['Cờ thi đua → Sở Y tế | voted']],
    ['Sở Y tế được thăm các gương sáng, suy tôn nhận Cờ thi đua.', []],
    // a post in small letters is counted, and no other words take what stood before
    [
      'Sở Y tế được UBND tỉnh tặng Cờ thi đua; 07 giám đốc doanh nghiệp được UBND tỉnh tặng Bằng khen.',
      ['Cờ thi đua → Sở Y tế | awarded', 'Bằng khen → #7 person | awarded'],
    ],
    [
      'Sở Y tế được UBND tỉnh tặng Cờ thi đua; nhiều gương sáng được UBND tỉnh tặng Bằng khen.',
      ['Cờ thi đua → Sở Y tế | awarded'],
    ],
    [
      'Sở Y tế được UBND tỉnh tặng Cờ thi đua; 3 lần được UBND tỉnh tặng Bằng khen.',
      ['Cờ thi đua → Sở Y tế | awarded', 'Bằng khen → Sở Y tế | awarded'],
    ],
    // what was given is why nothing more is proposed
    [
      'Sở Y tế đã được Bộ Y tế tặng Bằng khen năm 2027 nên không đề nghị UBND tỉnh khen thưởng.',
      ['Bằng khen → Sở Y tế | awarded 2027'],
    ],
    ['Sở Y tế được xét tặng Bằng khen năm 2027 nhưng không đề nghị UBND tỉnh khen thưởng.', []],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });

  it('of the year that the lead of a submission states, up to its end', () => {
    const said = (lead: string) =>
      awardsOf(
        `TỜ TRÌNH\nVề việc đề nghị tặng thưởng\n\nSở Y tế kính trình Hội đồng xem xét, đề nghị cấp có thẩm quyền tặng thưởng cho các tập thể ${lead}, cụ thể:\n\nA- HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA: 01 tập thể\n1/ Trạm Y tế xã Bến Đá;\n`,
      );
    const award = 'HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA → Trạm Y tế xã Bến Đá | recommended';
    expect(said('có thành tích từ năm 2023 đến năm 2027')).toEqual([`${award} 2027`]);
    expect(said('thành lập từ năm 2003')).toEqual([award]);
  });
});

describe('which place somebody has, behind the name in a line', () => {
  const told = (tail: string): string[] =>
    recordOf(
      `QUYẾT ĐỊNH\nĐiều 1. Tặng Bằng khen cho 02 tập thể năm 2027, gồm:\n1. Sở Văn hóa, Thể thao và Du lịch${tail}.\n2. Công ty Điện lực${tail}.`,
    ).awards.map(({ recipient, recipient_full }) => recipient_full ?? `${recipient}`);
  it.each([
    ' - Hạng Nhì Khối thi đua số 2',
    ' - Đứng thứ hai Khối thi đua số 2',
    ' - Nhì Khối thi đua số 2',
    ' - Thứ Nhì Khối thi đua số 2',
    ' - Giải Nhì',
    ' (Hạng Nhì)',
    ', hạng Nhì Khối thi đua số 2',
    ' - Đơn vị dẫn đầu Khối thi đua số 2',
  ])('is no part of it:%s', (tail) =>
    expect(told(tail)).toEqual(['Sở Văn hóa, Thể thao và Du lịch', 'Công ty Điện lực']),
  );
  it('is not told by a place', () =>
    expect(told(' (Bến Đá)')).toEqual(['Sở Văn hóa, Thể thao và Du lịch (Bến Đá)', 'Công ty Điện lực (Bến Đá)']));
});
