import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { GRANTING } from '../src/lexicon/granting.js';
import { readText } from '../src/read/text.js';
import { evidenceOf } from '../src/reconcile/evidence.js';

/** What does not fit together in a text, as "code: numbers or giver". */
function misfitsOf(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  const claims = extract(document).map((claim, ordinal) => {
    return { anchor: Buffer.from(`${ordinal}`), claim, ordinal, state: 'open' as const };
  });
  return evidenceOf(document.sha256, claims, []).misfits.map(({ code, detail }) =>
    'said' in detail ? `${code}: ${detail.said}, ${detail.names}` : `${code}: ${detail.granter}, ${detail.award}`,
  );
}

const BLOC = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const DECISION = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2027\n\n';
const annex = (count: string, ...names: readonly string[]) =>
  `${DECISION}Điều 1. Tặng Bằng khen cho ${count} tập thể (có danh sách kèm theo).\nĐiều 2. Sở Nội vụ thi hành.\n\nDANH SÁCH\n${names.map((name, i) => `${i + 1}. ${name}\n`).join('')}`;

describe('numbers are held against names', () => {
  it.each<[string, string, string]>([
    [
      'member-count: 4, 3',
      `${BLOC} Khối gồm 4 đơn vị: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.`,
      `${BLOC} Khối gồm 3 đơn vị: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.`,
    ],
    [
      'recipient-count: 3, 2',
      'UBND tỉnh tặng Bằng khen cho 3 tập thể: Sở Y tế, Sở Nội vụ.',
      'UBND tỉnh tặng Bằng khen cho 2 tập thể: Sở Y tế, Sở Nội vụ.',
    ],
    [
      'recipient-count: 3, 2',
      `${DECISION}Điều 1. Tặng Bằng khen cho 03 tập thể, gồm:\n1. Sở Y tế;\n2. Sở Nội vụ.\n`,
      `${DECISION}Điều 1. Tặng Bằng khen cho 02 tập thể, gồm:\n1. Sở Y tế;\n2. Sở Nội vụ.\n`,
    ],
    ['annex-count: 3, 2', annex('03', 'Sở Y tế', 'Thuế tỉnh'), annex('02', 'Sở Y tế', 'Thuế tỉnh')],
    ['annex-count: 2, 3', annex('02', 'Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp'), annex('02', 'Sở Y tế', 'Thuế tỉnh')],
  ])('%s', (found, raises, fits) => {
    expect(misfitsOf(raises)).toEqual([found]);
    expect(misfitsOf(fits)).toEqual([]);
  });

  it.each([
    // Some of them are named.
    'UBND tỉnh tặng Bằng khen cho 5 tập thể, trong đó có Sở Y tế, Sở Nội vụ.',
    // The number is of two awards together.
    'UBND tỉnh tặng Bằng khen cho 2 tập thể và Cờ thi đua cho 1 tập thể: Sở Y tế.',
    // Who is refused may be among those who are counted.
    `${DECISION}Điều 1. Tặng Bằng khen cho 03 tập thể, gồm:\n1. Sở Y tế;\n2. Sở Nội vụ;\n3. Sở Tư pháp (không xét tặng).\n`,
    `${BLOC} Khối gồm 9 đơn vị: Thuế tỉnh, Bưu điện tỉnh và các NH thương mại.`,
  ])('not where a number need not be that of the names: %s', (text) => {
    expect(misfitsOf(text)).toEqual([]);
  });
});

describe('who gives is held against what is given', () => {
  it.each<[string, string, string]>([
    [
      'giver-below: Chủ tịch UBND huyện, Bằng khen',
      'Năm 2019, Chủ tịch UBND huyện tặng Bằng khen cho Trường THPT Bến Đá.',
      'Năm 2019, Chủ tịch UBND huyện tặng Giấy khen cho Trường THPT Bến Đá.',
    ],
    [
      'giver-below: Sở Y tế, Bằng khen',
      'Năm 2019, Sở Y tế tặng Bằng khen cho Trường THPT Bến Đá.',
      'Năm 2019, Bộ Y tế tặng Bằng khen cho Trường THPT Bến Đá.',
    ],
    [
      'giver-above: UBND tỉnh, Giấy khen',
      'Năm 2019, UBND tỉnh tặng Giấy khen cho Trường THPT Bến Đá.',
      'Năm 2019, UBND tỉnh tặng Bằng khen cho Trường THPT Bến Đá.',
    ],
    [
      'giver-below: UBND xã, Tập thể lao động xuất sắc',
      'Năm 2019, UBND xã tặng danh hiệu Tập thể lao động xuất sắc cho Trường THPT Bến Đá.',
      'Năm 2019, UBND tỉnh tặng danh hiệu Tập thể lao động xuất sắc cho Trường THPT Bến Đá.',
    ],
    [
      'giver-below: UBND huyện, Bằng khen',
      'Năm 2019, UBND huyện tặng Bằng khen cho Trường THPT Bến Đá.',
      // Unions have rules of their own.
      'Năm 2019, Huyện đoàn tặng Bằng khen cho Trường THPT Bến Đá.',
    ],
    [
      'giver-below: UBND huyện, Bằng khen',
      'Năm 2004, UBND huyện tặng Bằng khen cho Trường THPT Bến Đá.',
      // Before the law of 2003.
      'Năm 1998, UBND huyện tặng Bằng khen cho Trường THPT Bến Đá.',
    ],
  ])('%s', (found, raises, fits) => {
    expect(misfitsOf(raises)).toEqual([found]);
    expect(misfitsOf(fits)).toEqual([]);
  });

  it('by rows that name their law', () => {
    for (const { source, not, since } of GRANTING) {
      expect(source).toMatch(/^Luật \d/);
      expect(not.length).toBeGreaterThan(0);
      expect(since).toBeGreaterThanOrEqual(2004);
    }
  });
});
