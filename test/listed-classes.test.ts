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
