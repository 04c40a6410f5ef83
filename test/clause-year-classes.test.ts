import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

describe('the year that opens a clause', () => {
  it('is that of all awards of the clause', () => {
    expect(
      awardLines(
        'Năm 2020, chị Hà Nhàn được tặng Bằng khen; năm 2023 được tặng Giấy khen và được tặng Huân chương Lao động hạng Ba.',
      ),
    ).toEqual(['Bằng khen → Hà Nhàn 2020', 'Giấy khen → Hà Nhàn 2023', 'Huân chương Lao động hạng Ba → Hà Nhàn 2023']);
  });
  it('is not that of a clause behind it', () =>
    expect(
      awardLines(
        'Năm 2020, Sở Y tế được tặng Bằng khen, năm 2023 được tặng Giấy khen; Sở Nội vụ được tặng Cờ thi đua.',
      ),
    ).toContain('Cờ thi đua → Sở Nội vụ 2020'));
  it('is none that an award has behind it', () =>
    expect(
      awardLines(
        'Năm 2020, chị Hà Nhàn được tặng Bằng khen; năm 2023 được tặng Giấy khen và năm 2024 được tặng Huân chương Lao động hạng Ba.',
      ),
    ).toContain('Huân chương Lao động hạng Ba → Hà Nhàn 2024'));
});
