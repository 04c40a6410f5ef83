import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

const DECISION =
  'ỦY BAN NHÂN DÂN\nHUYỆN NAM LŨNG\nSố: 12/QĐ-UBND\nNam Lũng, ngày 06 tháng 7 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NAM LŨNG\n\nQUYẾT ĐỊNH:\n\n';
const SIGNED = '\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nCHỦ TỊCH\n\nTô Văn Hải\n\n';
const LIST = 'I. TẬP THỂ\n1. Phòng Y tế huyện;\nTrang 2/2\n2. Trường Tiểu học Lê Lợi.\n';

/** Lists in an annex: what heads them, what runs through them, and the year that the article gives. */
const ANNEXED: readonly Example[] = [
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì: Đã có thành tích xuất sắc giai đoạn 2023 - 2026.${SIGNED}DANH SÁCH\nTặng Giấy khen của Chủ tịch UBND huyện\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 06/7/2028)\n\n${LIST}`,
    'Giấy khen của Chủ tịch UBND huyện → Phòng Y tế huyện | awarded 2026',
    'Giấy khen của Chủ tịch UBND huyện → Trường Tiểu học Lê Lợi | awarded 2026',
  ],
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo) vì:\nĐã có thành tích xuất sắc trong phong trào thi đua năm 2027.${SIGNED}DANH SÁCH\nTẬP THỂ ĐƯỢC TẶNG GIẤY KHEN\n\n${LIST}`,
    'GIẤY KHEN → Phòng Y tế huyện | awarded 2027',
    'GIẤY KHEN → Trường Tiểu học Lê Lợi | awarded 2027',
  ],
  // No list came: the counts stand.
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì: Đã có thành tích xuất sắc năm 2027.${SIGNED}`,
    'Giấy khen → #2 org | awarded 2027',
  ],
];

describe('awards in annexes', () => {
  it.each(ANNEXED)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});
