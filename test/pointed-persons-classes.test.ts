import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recordOf } from './record-of.js';

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

describe('persons named right before', () => {
  const given = (before: string, words: string): string[] =>
    awardLines(`${before}. UBND huyện đã tặng Giấy khen cho ${words}.`);
  const both = ['Giấy khen → Tô Văn Hải', 'Giấy khen → Hà Văn Bến'];
  it('are those who are counted', () => {
    expect(given('Hai em Tô Văn Hải và Hà Văn Bến trả lại ví tiền', 'hai em')).toEqual(both);
    expect(given('Anh Tô Văn Hải và anh Hà Văn Bến cứu người', '2 anh')).toEqual(both);
    expect(given('Anh Tô Văn Hải và anh Hà Văn Bến cứu người', 'cả hai')).toEqual(both);
    expect(given('Thiếu tá Tô Văn Hải, Trung úy Hà Văn Bến hy sinh', 'hai đồng chí')).toEqual(both);
    expect(given('Hai em Tô Văn Hải và Hà Văn Bến trả lại ví tiền', 'các em')).toEqual(both);
  });
  it('open the next sentence', () => {
    const next = (words: string): string[] =>
      awardLines(`Hai em Tô Văn Hải và Hà Văn Bến trả lại ví tiền. ${words} được UBND huyện tặng Giấy khen.`);
    for (const words of ['Hai em', 'Các em', 'Cả hai']) expect(next(words)).toEqual(both);
  });
  it('stand in the sentence itself', () =>
    expect(
      awardLines(
        'Ghi nhận hành động đẹp của hai em Tô Văn Hải và Hà Văn Bến, UBND huyện đã tặng Giấy khen cho các em.',
      ),
    ).toEqual(both));
  it('are others where more is said of them', () =>
    expect(given('Hai em Tô Văn Hải và Hà Văn Bến trả lại ví tiền', 'hai em học sinh cứu bạn')).toEqual([
      'Giấy khen → #2',
    ]));
  it('are not as many', () =>
    expect(given('Hai em Tô Văn Hải và Hà Văn Bến cứu cháu Tô Nhàn', 'hai em')).toEqual(['Giấy khen → #2']));
  it('are not alone', () =>
    expect(given('Hai em Tô Văn Hải và Hà Văn Bến cùng nhiều bạn nhặt rác', 'các em')).toEqual([]));
  it('are no children', () => {
    expect(given('Ông Tô Văn Hải và ông Hà Văn Bến cứu người', 'hai em')).toEqual(['Giấy khen → #2']);
    expect(given('Bí thư Tô Văn Hải, Hiệu trưởng Hà Văn Bến đến thăm trường', 'hai em')).toEqual(['Giấy khen → #2']);
  });
  it('attended the ceremony', () =>
    expect(given('Đại tá Tô Văn Hải và Đại tá Hà Văn Bến dự lễ', 'hai đồng chí')).toEqual(['Giấy khen → #2']));
});

describe('the year behind the comma that ends the words for a head', () => {
  const years = (end: string): (number | null)[] =>
    recordOf(`Hội nghị bầu Sở Y tế làm Khối trưởng Khối thi đua số 4, ${end}.`).heads.map(({ year }) => year);
  it('is its own', () => expect(years('năm 2025')).toEqual([2025]));
  it('is of what follows it', () => expect(years('năm 2025 Khối đạt nhiều thành tích')).not.toEqual([2025]));
});

describe('leaders of places', () => {
  const places = (opening: string): string[] =>
    memberNames(`Dự hội nghị có ${opening} các huyện trong Cụm thi đua số 1: Bến Đá, Tân Khê, Phú Lâm.`);
  it('are no unit that each place has', () =>
    expect(places('lãnh đạo')).toEqual(['huyện Bến Đá', 'huyện Tân Khê', 'huyện Phú Lâm']));
  it('have such a unit', () =>
    expect(places('lãnh đạo Phòng Nội vụ')).toEqual([
      'Phòng Nội vụ huyện Bến Đá',
      'Phòng Nội vụ huyện Tân Khê',
      'Phòng Nội vụ huyện Phú Lâm',
    ]));
});
