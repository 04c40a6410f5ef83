import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Persons whom the words before an award name by a short word, and recipients whose names have more before them than a head.

describe('an elder named with a title', () => {
  const later = (opening: string, word: string): string[] =>
    awardLines(`${opening}. Năm 2020, ${word} được UBND tỉnh tặng Bằng khen.`);
  it('is spoken of as "ông", "bà"', () => {
    expect(later('Bác sĩ Tô Văn Hải sinh năm 1960', 'ông')).toEqual(['Bằng khen → Tô Văn Hải 2020']);
    expect(later('Nghệ sĩ Hà Thị Nhàn sinh năm 1960', 'bà')).toEqual(['Bằng khen → Hà Thị Nhàn 2020']);
  });
  it('receives again', () =>
    expect(later('Nghệ nhân Hà Thị Nhàn được phong tặng danh hiệu Nghệ nhân Ưu tú năm 2015', 'bà')).toHaveLength(2));
  it('is not who has the middle name of the other sex', () =>
    expect(later('Bác sĩ Hà Thị Nhàn sinh năm 1960', 'ông')).toEqual([]));
  it('may be a relative', () => expect(later('Bác sĩ Tô Văn Hải có cha là liệt sĩ', 'ông')).toEqual([]));
  it('is not one of two', () =>
    expect(later('Bác sĩ Tô Văn Hải và Bác sĩ Hà Văn Bến sinh năm 1960', 'ông')).toEqual([]));
  it('is not who speaks of another', () =>
    expect(later('Chủ tịch UBND xã Tô Văn Hải phát biểu chúc mừng', 'ông')).toEqual([]));
});
