import { describe, expect, it } from 'vitest';
import {
  isDateLine,
  isSignedDateLine,
  isStrayLine,
  isTeaserHead,
  STRAY_LINES,
  TEASER_HEADS,
} from '../src/read/furniture.js';

describe('lines of a page that are not its text', () => {
  it.each(STRAY_LINES)('$name: "$example", not "$unlike"', ({ name, pattern, example, unlike }) => {
    expect(STRAY_LINES.find((row) => row.pattern.test(example))?.name).toBe(name);
    expect(pattern.test(unlike)).toBe(false);
    expect([isStrayLine(example), isStrayLine(unlike)]).toEqual([true, false]);
  });

  it.each(TEASER_HEADS)('$name: "$example", not "$unlike"', ({ pattern, example, unlike }) => {
    expect([pattern.test(example), pattern.test(unlike)]).toEqual([true, false]);
    expect([isTeaserHead(example), isTeaserHead(unlike)]).toEqual([true, false]);
  });

  it.each([
    'Thứ Sáu, 15/12/2017 | 08:12 GMT+7 | Lượt xem: 1.318',
    '20/12/2019 15:42 - Lượt xem: 527',
    'Cập nhật lúc 14:25, Thứ Ba, 12/01/2010 (GMT+7)',
    'Thứ năm - 15/07/2021 09:12 Đã xem: 1.024',
    'Đăng ngày 04/10/2024',
    'ngày 28 tháng 12 năm 2018',
  ])('"%s" is a date line', (line) => expect(isDateLine(line)).toBe(true));

  it.each(['Ngày 14/7, Khối thi đua số 7 họp sơ kết.', 'Vĩnh Hòa, ngày 28 tháng 12 năm 2018', 'Lượt xem: 1.318'])(
    '"%s" is none',
    (line) => expect(isDateLine(line)).toBe(false),
  );

  it.each([
    ['Thùy Dương • 10:15 20/07/2023', true],
    ['Thứ Sáu, 15/12/2023, 06:30 (GMT+7) Hoài Thu', true],
    ['Hội nghị diễn ra ngày 20/07/2023', false],
    ['Thùy Dương', false],
  ])('"%s" is a date line with its author: %s', (line, is) => expect(isSignedDateLine(line)).toBe(is));
});
