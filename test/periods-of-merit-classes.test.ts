import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// For which year an award is given: every way to say the period, every way to say the merit, every place of it. The grant is of 2026.

const PERIODS = [
  'năm 2024',
  'năm học 2023 - 2024',
  'giai đoạn 2020-2024',
  'trong 5 năm (2020 - 2024)',
  'từ năm 2020 đến 2024',
  '06 tháng đầu năm 2024',
  '3 năm 2022, 2023, 2024',
  '2 năm liên tục (2023, 2024)',
  'quý I/2024',
  'từ ngày 01/01/2020 đến ngày 31/12/2024',
  'tháng 3 năm 2024',
  'niên khóa 2020 - 2024',
];
const MERITS = [
  'vì đã có thành tích xuất sắc trong công tác dạy nghề',
  'do hoàn thành xuất sắc nhiệm vụ công tác Hội',
  'có thành tích trong phòng, chống tội phạm',
];
const FRAMES: readonly (readonly [(merit: string) => string, number])[] = [
  [(merit) => `Ngày 15/3/2026, UBND tỉnh Lam Hải tặng Bằng khen cho Sở Y tế ${merit}.`, 1],
  [(merit) => `Tại buổi lễ ngày 15/3/2026, Sở Y tế được UBND tỉnh tặng Bằng khen ${merit}.`, 1],
  [(merit) => `Ngày 15/3/2026, UBND tỉnh tặng Bằng khen cho: Sở Y tế; Sở Tư pháp; Sở Nội vụ ${merit}.`, 3],
  [
    (merit) =>
      `Ngày 15/3/2026, Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể sau ${merit}:\n- Sở Y tế;\n- Sở Tư pháp.`,
    2,
  ],
  [(merit) => `Ngày 15/3/2026, UBND tỉnh tặng Bằng khen cho 5 tập thể và 7 cá nhân ${merit}.`, 2],
];

describe('the period of merit', () => {
  it.each(PERIODS)('gives the year: %s', (period) => {
    for (const merit of MERITS)
      for (const [frame, count] of FRAMES) {
        const text = frame(`${merit} ${period}`);
        expect(
          recordOf(text).awards.map(({ year }) => year),
          text,
        ).toEqual(Array(count).fill(2024));
      }
  });

  it.each([
    [
      'Ngày 15/3/2026, UBND tỉnh tặng Bằng khen cho Sở Y tế. Hội thi diễn ra từ ngày 01/4/2027 đến ngày 05/4/2027.',
      2026,
    ],
    ['Ngày 15/3/2026, UBND tỉnh tặng Bằng khen cho Sở Y tế (12 người).', 2026],
  ])('and no other days or brackets: %s', (text, year) =>
    expect(recordOf(text).awards.map((award) => award.year)).toEqual([year]),
  );
});
