import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';

describe('how many a text says that a list of members has', () => {
  it.each<[string, (number | null)[]]>([
    ['Khối gồm 3 đơn vị: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.', [3, 3, 3]],
    ['Khối gồm 4 đơn vị: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.', [4, 4, 4]],
    ['Khối gồm các đơn vị: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.', [null, null, null]],
    // What may hide one more name says nothing of the number.
    ['Khối gồm 9 đơn vị: Thuế tỉnh, Bưu điện tỉnh và các NH thương mại.', [null, null]],
  ])('%s', (sentence, expected) => {
    expect(recordOf(`${OPENING} ${sentence}\n`).members.map(({ announced }) => announced)).toEqual(expected);
  });
});

const awards = (text: string) => recordOf(text).awards.map((a) => `${a.recipient} of ${a.announced}`);
const DECISION = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2027\n\n';

describe('how many a text says that a list of those who receive has', () => {
  it.each<[string, string[]]>([
    [
      'UBND tỉnh tặng Bằng khen cho 2 tập thể: Sở Y tế, Sở Nội vụ và 1 cá nhân.',
      ['Sở Y tế of 2', 'Sở Nội vụ of 2', 'null of null'],
    ],
    ['UBND tỉnh tặng Bằng khen cho 3 tập thể: Sở Y tế, Sở Nội vụ.', ['Sở Y tế of 3', 'Sở Nội vụ of 3']],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế, Sở Nội vụ.', ['Sở Y tế of null', 'Sở Nội vụ of null']],
    [
      'UBND tỉnh tặng Bằng khen cho 5 tập thể, trong đó có Sở Y tế, Sở Nội vụ.',
      ['Sở Y tế of null', 'Sở Nội vụ of null'],
    ],
    [
      `${DECISION}Điều 1. Tặng Bằng khen cho 03 tập thể, gồm:\n1. Sở Y tế;\n2. Sở Nội vụ.\n`,
      ['Sở Y tế of 3', 'Sở Nội vụ of 3'],
    ],
    // The third line is there and was not read.
    [
      `${DECISION}Điều 1. Tặng Bằng khen cho 03 tập thể, gồm:\n1. Sở Y tế;\n2. ....;\n3. Sở Nội vụ.\n`,
      ['Sở Y tế of null', 'Sở Nội vụ of null'],
    ],
    [
      `${DECISION}Điều 1. Tặng Bằng khen cho 03 tập thể (có danh sách kèm theo).\nĐiều 2. Sở Nội vụ thi hành.\n\nDANH SÁCH\n1. Sở Y tế\n2. Thuế tỉnh\n`,
      ['Sở Y tế of 3', 'Thuế tỉnh of 3'],
    ],
  ])('%s', (text, expected) => {
    expect(awards(text)).toEqual(expected);
  });
});
