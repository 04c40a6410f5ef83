import { describe, expect, it } from 'vitest';
import { memberNames, recordOf } from './record-of.js';

// Layouts that a twenty-sixth world of documents showed: tables that are turned or joined, lists under headings, papers in unusual places.

/** "decided Cờ thi đua → Sở Y tế | Khối thi đua số 2", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full, bloc }) =>
    [stage, award, '→', recipient_full ?? recipient, '|', bloc ?? 'no bloc'].join(' '),
  );
};

const lines = (...all: string[]): string => all.join('\n');
const submission = (...under: string[]): string =>
  lines(
    ...['SỞ NỘI VỤ', 'Số: 4/TTr-SNV', '', 'TỜ TRÌNH', 'Đề nghị khen thưởng năm 2027 cho Khối thi đua số 2'],
    ...['Kính gửi: Chủ tịch UBND tỉnh', 'Sở Nội vụ trình danh sách đề nghị khen thưởng năm 2027:', ...under],
  );
const FLAG = 'recommended Cờ thi đua của UBND tỉnh → Sở Y tế | Khối thi đua số 2';
const MERIT = 'recommended Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | Khối thi đua số 2';

describe('a table with an award over its units in one column', () => {
  const table = (head: string): string[] =>
    stages(
      submission(
        `TT | ${head} | Hồ sơ`,
        ...['I | Cờ thi đua của UBND tỉnh | ', '1 | Sở Y tế | 01 bộ'],
        ...['II | Bằng khen của Chủ tịch UBND tỉnh | ', '1 | Thuế tỉnh | 01 bộ'],
      ),
    );
  it.each([
    'Hình thức khen thưởng, tên tập thể đề nghị',
    'Hình thức khen thưởng và tên đơn vị được khen thưởng',
    'Danh hiệu, hình thức khen thưởng, đơn vị được đề nghị',
    'Danh hiệu thi đua / tập thể được tặng thưởng',
    'Hình thức khen - tên đơn vị được đề nghị tặng',
  ])('is headed by both: %s', (head) => expect(table(head)).toEqual([FLAG, MERIT]));
  it.each(['Nội dung hồ sơ', 'Hình thức nộp, tên tệp đính kèm'])('is not headed by other words: %s', (head) =>
    expect(table(head)).toEqual([]),
  );
});
