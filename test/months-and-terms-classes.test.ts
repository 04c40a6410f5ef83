import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Years of merit that other words than "năm" lead to, and years that say something else.

const yearsOf = (text: string): (number | null)[] => recordOf(text).awards.map(({ year }) => year);

describe('a month and year', () => {
  it.each(['Hồi tháng 4/2027', 'Cuối tháng 4-2027', 'Trước đó, vào tháng 4/2027'])('opens the clause: %s', (when) =>
    expect(yearsOf(`${when}, anh Tô Hải được nhận Bằng khen của UBND tỉnh.`)).toEqual([2027]),
  );
  it('stands behind whom it is about', () =>
    expect(yearsOf('Đồn Biên phòng Bến Đá, tháng 4/2027 được UBND tỉnh tặng Bằng khen.')).toEqual([2027]));
  it('is of the next clause', () =>
    expect(yearsOf('Năm 2026, Sở Y tế được tặng Bằng khen và tháng 4/2027 được tặng Cờ thi đua.')).toEqual([
      2026, 2027,
    ]));
  it('is none of the award where it tells of a beginning', () =>
    expect(yearsOf('Thành lập vào tháng 4/2027, Công ty Cao su Bến Đá được UBND tỉnh tặng Bằng khen.')).toEqual([
      null,
    ]));
});

describe('a term', () => {
  it.each(['Nhiệm kỳ', 'Trong nhiệm kỳ', 'Kết thúc nhiệm kỳ'])('is looked back on: %s', (term) =>
    expect(yearsOf(`${term} 2020 - 2025, Đảng bộ xã Bến Đá được Huyện ủy tặng Giấy khen.`)).toEqual([2025]),
  );
  it('is that of somebody', () =>
    expect(yearsOf('Bí thư Đảng ủy nhiệm kỳ 2020 - 2025, ông Tô Hải được Huyện ủy tặng Giấy khen.')).toEqual([null]));
});

describe('a year in brackets', () => {
  it('says which year is past', () =>
    expect(yearsOf('Năm học vừa qua (2026 - 2027), Trường THPT Bến Đá được UBND tỉnh tặng Cờ thi đua.')).toEqual([
      2027,
    ]));
  it('says which years all that follows is of', () =>
    expect(
      yearsOf('Trong 5 năm (2022 - 2027), 2 tập thể được tặng Bằng khen, 1 cá nhân được tặng Huân chương Lao động.'),
    ).toEqual([2027, 2027]));
});

describe('"năm qua"', () => {
  const past = (when: string, day: string): (number | null)[] =>
    yearsOf(`Thi đua ở Bến Đá\n${day}\n${when}, Thuế tỉnh được UBND tỉnh tặng Cờ thi đua.`);
  it('is the year before, in the first months', () => expect(past('Trong năm qua', '15/03/2028')).toEqual([2027]));
  it('is the year that closes, in the last ones', () => expect(past('Trong năm qua', '15/12/2028')).toEqual([2028]));
  it('is of no year where they are several', () => expect(past('Nhiều năm qua', '15/03/2028')).toEqual([null]));
});

describe('the school year after', () => {
  const then = (when: string): (number | null)[] =>
    yearsOf(
      `Năm học 2025 - 2026, Trường THPT Bến Đá đạt Tập thể lao động xuất sắc; ${when}, trường được UBND tỉnh tặng Cờ thi đua.`,
    );
  it.each(['năm học sau', 'năm học tiếp theo'])('%s', (when) => expect(then(when)).toEqual([2026, 2027]));
  it('is not the same', () => expect(then('cùng năm học')).toEqual([2026, 2026]));
});

describe('the year of those who led', () => {
  const told = (award: string): (number | null)[] =>
    yearsOf(
      `Sáng 20/02/2028, UBND tỉnh trao Cờ thi đua cho các đơn vị dẫn đầu năm 2027. Sở Y tế được trao ${award} dịp này.`,
    );
  it('is that of whom the next sentence names', () => expect(told('Cờ thi đua')).toEqual([2027]));
  it('is none of another award', () => expect(told('Bằng khen')).toEqual([2028]));
});

describe('several years of one merit', () => {
  it('are told by their last', () =>
    expect(yearsOf('Sở Y tế được UBND tỉnh tặng Bằng khen về thành tích các năm 2025, 2026, 2027.')).toEqual([2027]));
  it('are those of as many awards', () =>
    expect(yearsOf('Sở Y tế được UBND tỉnh tặng Bằng khen các năm 2025, 2026, 2027.')).toEqual([2025, 2026, 2027]));
});

describe('the year that opens a proposal', () => {
  const lines = (opening: string): string[] =>
    awardLines(`${opening} thống nhất giới thiệu Sở Y tế nhận Cờ thi đua; Bưu điện tỉnh nhận Bằng khen.`);
  it('holds behind a semicolon', () =>
    expect(lines('Năm 2027, Khối')).toEqual(['Cờ thi đua → Sở Y tế 2027', 'Bằng khen → Bưu điện tỉnh 2027']));
  it('is said nowhere', () => expect(lines('Khối')).toEqual(['Cờ thi đua → Sở Y tế', 'Bằng khen → Bưu điện tỉnh']));
});
