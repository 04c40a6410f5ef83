import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// What one who is named had before, besides and in which years; each beside what only looks like it.

describe('a number before an award', () => {
  it('is all of one person', () =>
    expect(awardLines('Ông Tô Hải đã được tặng 5 Bằng khen, 12 Giấy khen các loại.')).toEqual([
      'Bằng khen → Tô Hải',
      'Giấy khen → Tô Hải',
    ]));
  it('is a unit’s own behind its flags', () =>
    expect(
      awardLines('Công ty Cổ phần Than Bến Đá được tặng 2 Cờ thi đua của Chính phủ, 4 Bằng khen của Thủ tướng.'),
    ).toEqual([
      'Cờ thi đua của Chính phủ → Công ty Cổ phần Than Bến Đá',
      'Bằng khen của Thủ tướng → Công ty Cổ phần Than Bến Đá',
    ]));
  it('goes on behind an order, and lets the next one through', () =>
    expect(
      awardLines(
        'Từ năm 1986 đến nay, Sư đoàn 19 được tặng thưởng 2 Huân chương Quân công, 15 Huân chương Chiến công các hạng; riêng năm 2013 đón nhận Huân chương Bảo vệ Tổ quốc hạng Ba.',
      ),
    ).toEqual([
      'Huân chương Quân công → Sư đoàn 19',
      'Huân chương Chiến công các hạng → Sư đoàn 19',
      'Huân chương Bảo vệ Tổ quốc hạng Ba → Sư đoàn 19 2013',
    ]));
  it('is of the unit in one year only where it is one', () =>
    expect(
      awardLines('Năm 2027, Sở Y tế nhận 1 Cờ thi đua của UBND tỉnh, 2 Bằng khen của Chủ tịch UBND tỉnh.'),
    ).toEqual(['Cờ thi đua của UBND tỉnh → Sở Y tế 2027']));
  it.each([
    'Dịp này, UBND tỉnh đã tặng 15 Bằng khen.',
    'Sở Y tế được tặng 15 Bằng khen.',
    'Huyện Tân Khê được nhận 03 Cờ thi đua, 15 Bằng khen của UBND tỉnh.',
    'Ông Tô Hải đã trao 5 Bằng khen, 12 Giấy khen các loại.',
    'Công ty Cổ phần Than Bến Đá được tặng 2 Cờ thi đua, 4 Bằng khen cho các tập thể, cá nhân.',
    'Năm 2027, Sở Y tế nhận 5 Cờ thi đua của UBND tỉnh.',
  ])('says not whose it is: %s', (text) => expect(awardLines(text)).toEqual([]));
});
