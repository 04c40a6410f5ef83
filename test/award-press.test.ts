import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Counts and the names that say whom they mean. */
const COUNTED: readonly Example[] = [
  [
    'Tỉnh Phú Lâm có 2 tập thể được tặng Cờ thi đua của Chính phủ năm 2027 gồm: Sở Y tế và Báo Phú Lâm.',
    'Cờ thi đua của Chính phủ → Sở Y tế | awarded 2027',
    'Cờ thi đua của Chính phủ → Báo Phú Lâm | awarded 2027',
  ],
  [
    'Có 2 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen, bao gồm Sở Y tế, Sở Nội vụ.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
  ],
  // What follows is no list of names.
  ['Có 2 tập thể được tặng Bằng khen, gồm nhiều gương mặt mới.', 'Bằng khen → #2 org | awarded'],
  // Lines of their own take the place of the count, where they come.
  [
    'Có 2 tập thể được đề nghị tặng Bằng khen gồm:\n- Sở Y tế;\n- Sở Nội vụ.',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  ['Có 2 tập thể được đề nghị tặng Bằng khen gồm:', 'Bằng khen → #2 org | recommended'],
  [
    '2 tập thể, 3 cá nhân đề nghị tặng thưởng Huân chương Lao động hạng Nhì; 1 tập thể đề nghị tặng Bằng khen.',
    'Huân chương Lao động hạng Nhì → #2 org | recommended',
    'Huân chương Lao động hạng Nhì → #3 person | recommended',
    'Bằng khen → #1 org | recommended',
  ],
  // The next clause has a giver of its own.
  [
    'Sở Y tế được tặng Bằng khen cho 2 tập thể, Sở Nội vụ đề nghị tặng Giấy khen cho 3 cá nhân.',
    'Bằng khen → #2 org | awarded',
    'Giấy khen → #3 person | recommended',
  ],
  [
    '2 đơn vị được đề nghị tặng Cờ thi đua gồm: Sở Y tế - dẫn đầu Khối thi đua số 1; Sở Nội vụ - dẫn đầu Khối thi đua số 2.',
    'Cờ thi đua → Sở Y tế | recommended',
    'Cờ thi đua → Sở Nội vụ | recommended',
  ],
];

describe('awards in the press', () => {
  it.each(COUNTED)('of a count: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
});
