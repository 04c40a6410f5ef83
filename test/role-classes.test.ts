import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "head org year [bloc]" */
const led = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.role} ${h.org_full ?? h.org} ${h.year} [${h.bloc}]`);

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('blocs in the brackets of those who lead them', () => {
  it.each([
    [
      'Chỉ định các đơn vị Khối trưởng năm 2028: UBND xã Tân Khê (Cụm phía Bắc), UBND xã Bến Đá (Cụm phía Nam).',
      ['head UBND xã Tân Khê 2028 [Cụm phía Bắc]', 'head UBND xã Bến Đá 2028 [Cụm phía Nam]'],
    ],
    ['Chỉ định các đơn vị Khối trưởng năm 2028: UBND xã Tân Khê (xã phía Bắc), UBND xã Bến Đá (xã phía Nam).', []],
    // the role behind them
    [
      'Năm 2028, UBND xã Tân Khê (Cụm phía Bắc), UBND xã Bến Đá (Cụm phía Nam) được cử làm Cụm trưởng.',
      ['head UBND xã Tân Khê 2028 [Cụm phía Bắc]', 'head UBND xã Bến Đá 2028 [Cụm phía Nam]'],
    ],
    // two roles, two units a bloc
    [
      'Các Khối trưởng, Khối phó năm 2028: Sở Y tế và Sở Nội vụ (Khối I), Sở Tài chính và Sở Tư pháp (Khối II).',
      [
        'head Sở Y tế 2028 [Khối I]',
        'deputy Sở Nội vụ 2028 [Khối I]',
        'head Sở Tài chính 2028 [Khối II]',
        'deputy Sở Tư pháp 2028 [Khối II]',
      ],
    ],
    // lines of their own
    [
      'Danh sách Cụm trưởng năm 2028:\n1. UBND xã Tân Khê (Cụm phía Bắc)\n2. UBND xã Bến Đá (Cụm phía Nam)\n',
      ['head UBND xã Tân Khê 2028 [Cụm phía Bắc]', 'head UBND xã Bến Đá 2028 [Cụm phía Nam]'],
    ],
    ['Danh sách khách mời năm 2028:\n1. UBND xã Tân Khê (Cụm phía Bắc)\n2. UBND xã Bến Đá (Cụm phía Nam)\n', []],
    [
      'Danh sách Cụm trưởng năm 2028:\n1. Cụm phía Bắc: UBND xã Tân Khê\n2. Cụm phía Nam: UBND xã Bến Đá\n',
      ['head UBND xã Tân Khê 2028 [Cụm phía Bắc]', 'head UBND xã Bến Đá 2028 [Cụm phía Nam]'],
    ],
  ])('%s', (text, found) => expect(led(text)).toEqual(found));

  it('make no members of those who stand before them', () => {
    const members = (text: string) => recordOf(text).members.map(({ org }) => org);
    const three = (first: string, second: string): string =>
      `Khối trưởng năm 2028: Sở Y tế${first}, Sở Nội vụ${second}, Thanh tra tỉnh (Khối thi đua số 3).`;
    expect(members(three(' (Khối thi đua số 1)', ' (Khối thi đua số 2)'))).toEqual([]);
    expect(members('Sở Y tế, Sở Nội vụ, Thanh tra tỉnh (Khối thi đua số 3) ký giao ước thi đua.')).toHaveLength(3);
  });
});

describe('roles in the bracket of their bloc', () => {
  const meets = 'đã triển khai kế hoạch và tổ chức tổng kết năm 2027';
  it.each([
    [
      `Khối thi đua y tế (do BVĐK tỉnh làm Khối trưởng, BV Phổi làm Khối phó) ${meets}.`,
      ['head BVĐK tỉnh 2027 [Khối thi đua y tế]', 'deputy BV Phổi 2027 [Khối thi đua y tế]'],
    ],
    [
      `Khối thi đua y tế ${meets}, BVĐK tỉnh được chọn làm Khối trưởng, BV Phổi làm Khối phó.`,
      ['head BVĐK tỉnh 2028 [Khối thi đua y tế]', 'deputy BV Phổi 2028 [Khối thi đua y tế]'],
    ],
    [
      `Khối thi đua y tế (BVĐK tỉnh: Khối trưởng; BV Phổi: Khối phó) ${meets}.`,
      ['head BVĐK tỉnh 2027 [Khối thi đua y tế]', 'deputy BV Phổi 2027 [Khối thi đua y tế]'],
    ],
  ])('%s', (text, found) => expect(led(text)).toEqual(found));
});

describe('the year for which a decision names who leads', () => {
  const decided = (second: string): string[] =>
    led(
      [
        `${'UBND TỈNH LAM HẢI'.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
        `${'Số: 12/QĐ-UBND'.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
        `${''.padEnd(44)}Lam Hải, ngày 15 tháng 12 năm 2027`,
        '',
        'QUYẾT ĐỊNH',
        'Về việc chia khối thi đua',
        '',
        'Điều 1. Chia các sở thành các khối thi đua như sau:',
        '1. Khối thi đua số 1 gồm: Sở Y tế (Khối trưởng), Sở Nội vụ.',
        '2. Khối thi đua số 2 gồm: Sở Xây dựng (Khối trưởng), Sở Tư pháp.',
        '',
        `Điều 2. ${second}`,
        '',
        'CHỦ TỊCH',
        '',
        'Tô Văn Hải',
      ].join('\n'),
    ).map((head) => head.slice(0, head.indexOf(' [')));
  it.each([
    ['Các đơn vị nêu tại Điều 1 thực hiện nhiệm vụ Khối trưởng năm 2028.', 2028],
    ['Thời gian thực hiện: từ ngày 01/01/2028 đến hết ngày 31/12/2028.', 2028],
    ['Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/01/2025.', 2027],
  ])('%s', (second, year) => expect(decided(second)).toEqual([`head Sở Y tế ${year}`, `head Sở Xây dựng ${year}`]));
});

describe('a duty that is given', () => {
  const text = (words: string) => `Khối thi đua số 3 tổng kết năm 2027. ${words}.`;
  it.each([
    [text('Nhiệm vụ Khối trưởng năm 2028 giao Sở Nội vụ'), ['head Sở Nội vụ 2028 [Khối thi đua số 3]']],
    [text('Khối trưởng năm 2028 giao Sở Nội vụ tổng hợp'), []],
  ])('%s', (words, found) => expect(led(words)).toEqual(found));
});

describe('two roles of one bloc', () => {
  const text = (words: string) => `Phân công các khối thi đua năm 2028:\n1. Năm 2028, ${words}\n`;
  it.each([
    [
      text('Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó Khối thi đua số 1.'),
      ['head Sở Y tế 2028 [Khối thi đua số 1]', 'deputy Sở Nội vụ 2028 [Khối thi đua số 1]'],
    ],
    [
      text('Sở Y tế làm Khối trưởng Khối thi đua số 2; Sở Nội vụ làm Khối phó Khối thi đua số 1.'),
      ['head Sở Y tế 2028 [Khối thi đua số 2]', 'deputy Sở Nội vụ 2028 [Khối thi đua số 1]'],
    ],
  ])('%s', (words, found) => expect(led(words)).toEqual(found));
});
