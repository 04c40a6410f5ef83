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

describe('the year behind the last award', () => {
  it('is of all that are counted', () =>
    expect(
      awardLines(
        'Có 24 tập thể được công nhận danh hiệu Tập thể lao động xuất sắc, 15 cá nhân được công nhận Chiến sĩ thi đua cấp tỉnh, 430 cá nhân đạt danh hiệu Lao động tiên tiến năm 2027.',
      ),
    ).toEqual([
      'Tập thể lao động xuất sắc → #24 2027',
      'Chiến sĩ thi đua cấp tỉnh → #15 2027',
      'Lao động tiên tiến → #430 2027',
    ]));
  it('is of what several had at once', () =>
    expect(awardLines('Sở Nội vụ và Sở Y tế được UBND tỉnh tặng Cờ thi đua, Bằng khen năm 2027.')).toEqual(
      expect.arrayContaining(['Cờ thi đua → Sở Nội vụ 2027', 'Cờ thi đua → Sở Y tế 2027']),
    ));
  it('is of each in turn', () =>
    expect(awardLines('Sở Nội vụ và Sở Y tế được UBND tỉnh lần lượt tặng Cờ thi đua và Bằng khen năm 2027.')).toEqual([
      'Cờ thi đua → Sở Nội vụ 2027',
      'Bằng khen → Sở Y tế 2027',
    ]));
  it('is of the last one where one had them in their time', () =>
    expect(awardLines('Sở Y tế được UBND tỉnh tặng Cờ thi đua, Bằng khen năm 2027.')).toEqual([
      'Cờ thi đua → Sở Y tế',
      'Bằng khen → Sở Y tế 2027',
    ]));
  it('leaves the others their own', () =>
    expect(
      awardLines('Sở Nội vụ và Sở Y tế được UBND tỉnh tặng Cờ thi đua năm 2025, Bằng khen năm 2027.').filter((line) =>
        line.startsWith('Cờ'),
      ),
    ).toEqual(['Cờ thi đua → Sở Nội vụ 2025', 'Cờ thi đua → Sở Y tế 2025']));
});

describe('years in a row', () => {
  it('are none of the year before them', () =>
    expect(
      awardLines(
        'Năm 2025 Lữ đoàn 47 được tặng Cờ thi đua của Chính phủ; 5 năm liền đạt danh hiệu Đơn vị quyết thắng.',
      ).at(-1),
    ).toBe('Đơn vị quyết thắng → Lữ đoàn 47'));
  it('are no year of the award beside them', () =>
    expect(
      awardLines(
        'Lữ đoàn 47 được Bộ Quốc phòng tặng Cờ thi đua năm 2027 và nhiều năm liền đạt danh hiệu Đơn vị quyết thắng.',
      ),
    ).toEqual(['Cờ thi đua → Lữ đoàn 47 2027', 'Đơn vị quyết thắng → Lữ đoàn 47']));
  it('end with a span that leads in', () =>
    expect(awardLines('Từ năm 2023 đến năm 2027, 5 năm liền Lữ đoàn 47 đạt danh hiệu Đơn vị quyết thắng.')).toEqual([
      'Đơn vị quyết thắng → Lữ đoàn 47 2027',
    ]));
});

describe('who is or becomes what is won for a year', () => {
  it.each([
    ['Anh Tô Hải là Chiến sĩ thi đua cấp tỉnh năm 2027.', ['Chiến sĩ thi đua cấp tỉnh → Tô Hải 2027']],
    ['Anh Tô Hải là Chiến sĩ thi đua cơ sở 3 năm liền.', ['Chiến sĩ thi đua cơ sở → Tô Hải']],
    ['Anh Tô Hải được bầu là Chiến sĩ thi đua cơ sở.', ['Chiến sĩ thi đua cơ sở → Tô Hải']],
    ['Anh Tô Hải vinh dự trở thành Chiến sĩ thi đua toàn quốc năm 2027.', ['Chiến sĩ thi đua toàn quốc → Tô Hải 2027']],
    [
      'Cô Hà Nhàn có 6 năm là giáo viên dạy giỏi, 4 năm là Chiến sĩ thi đua cơ sở, được UBND huyện tặng Giấy khen năm 2027.',
      ['Chiến sĩ thi đua cơ sở → Hà Nhàn', 'Giấy khen → Hà Nhàn 2027'],
    ],
  ])('bore it: %s', (text, lines) => expect(awardLines(text)).toEqual(lines));
  it.each([
    'Bà Hà Nhàn là Nhà giáo Ưu tú.',
    'Anh Tô Hải là Chiến sĩ thi đua cơ sở.',
    'Mục tiêu của anh Tô Hải là Chiến sĩ thi đua cơ sở năm 2027.',
    'Anh Tô Hải phấn đấu trở thành Chiến sĩ thi đua cơ sở năm 2027.',
    'Anh Tô Hải mơ ước trở thành Chiến sĩ thi đua cơ sở năm 2027.',
    'Chồng của chị Hà Nhàn là Chiến sĩ thi đua cơ sở năm 2027.',
    'Danh hiệu cao nhất là Chiến sĩ thi đua toàn quốc năm 2027.',
  ])('only says who somebody is or would be: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('what befell somebody before', () => {
  it.each([
    'vinh dự được gặp Chủ tịch nước',
    'được gặp bà Hà Nhàn',
    'được tham dự Đại hội Thi đua yêu nước toàn quốc năm 2026',
    'được bầu làm Chủ tịch Hội',
    'được giao phụ trách Tổ 3',
  ])('leaves the award to that one: %s', (fate) =>
    expect(awardLines(`Ông Tô Hải ${fate} và được UBND tỉnh tặng Bằng khen năm 2027.`)).toEqual([
      'Bằng khen → Tô Hải 2027',
    ]),
  );
  it('is no award', () => expect(awardLines('Ông Tô Hải được bầu làm Trưởng khối.')).toEqual([]));
  it('does not hide who stands before the second verb', () =>
    expect(awardLines('Ông Tô Hải được gặp thầy giáo cũ và bà Hà Nhàn được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Bằng khen → Hà Nhàn',
    ]));
  it('does not hide of whom more is told', () =>
    expect(awardLines('Ông Tô Hải được gặp bà Hà Nhàn, người được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Bằng khen → Hà Nhàn',
    ]));
});
