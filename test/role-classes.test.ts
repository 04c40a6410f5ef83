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
