import { describe, expect, it } from 'vitest';
import { headLines, recordOf } from './record-of.js';

// What portals and their papers write: kinds of zones and schools in letters, past awards in the line of a proposal, ballots under blanks, honours laid on a table.

const blocNames = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);

describe('kinds of units in letters', () => {
  const met = (bloc: string): string[] => blocNames(`Ngày 15/12/2028, ${bloc} tổ chức hội nghị tổng kết năm 2028.`);
  it.each([
    'Khối thi đua Ban Quản lý các KCN, KKT khu vực Tây Nguyên',
    'Cụm thi đua Ban Quản lý các KCN, KCX và KKT phía Nam',
    'Khối thi đua Công đoàn các KCN, KKT',
    'Cụm thi đua Hiệu trưởng các trường THCS, THPT khu vực miền Đông',
  ])('stay in the name of the bloc behind a comma: %s', (bloc) => expect(met(bloc)).toEqual([bloc]));
  it.each(['LĐLĐ huyện Tân Khê', 'KKT Bến Đá', 'BQL Khu kinh tế Tân Khê'])(
    'are none where the comma parts the bloc from %s',
    (unit) =>
      expect(blocNames(`Dẫn đầu Khối thi đua Công đoàn các KCN, ${unit} được tặng Cờ thi đua năm 2028.`)).toEqual([
        'Khối thi đua Công đoàn các KCN',
      ]),
  );
});

describe('boards of zones', () => {
  it.each([
    'BQL các Khu kinh tế và Khu công nghiệp tỉnh Lam Hải',
    'Ban Quản lý các Khu chế xuất và Khu công nghiệp thành phố Bến Đá',
    'Ban Quản lý các Cụm công nghiệp, Khu công nghiệp tỉnh Lam Hải',
  ])('manage two kinds: %s', (board) =>
    expect(headLines(`Hội nghị Khối thi đua số 3 bầu ${board} làm Khối trưởng năm 2028.`)).toEqual([
      `head 2028 ${board}`,
    ]),
  );
  it('are called again in letters behind "Trưởng Ban"', () =>
    expect(
      headLines(
        'Ngày 15/12/2028, Khối thi đua số 3 tổng kết năm 2028. Ông Tô Hải - Trưởng Ban BQL Khu kinh tế tỉnh Lam Hải, Khối trưởng chủ trì Hội nghị.',
      ),
    ).toEqual(['head 2028 BQL Khu kinh tế tỉnh Lam Hải']));
  it('are one beside another', () =>
    expect(
      headLines(
        'Hội nghị Khối thi đua số 3 bầu BQL các Khu công nghiệp và Sở Y tế làm Khối trưởng, Khối phó năm 2028.',
      ).join(),
    ).not.toContain('BQL các Khu công nghiệp và'));
});
