import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// What is handed over beside an award, and parts of a whole; each beside a sentence that only looks alike.

describe('a gift before the award', () => {
  const handed = (gift: string): string[] => awardLines(`UBND xã ${gift} Giấy khen cho ông Tô Hải.`);
  it.each([
    'tặng hoa và',
    'tặng hoa,',
    'trao phần thưởng và',
    'trao 5 triệu đồng kèm',
    'trao số tiền 5.000.000 đồng và',
    'trao Quyết định của Chủ tịch UBND xã và',
    'trao cúp, huy chương và',
    'thưởng 2 triệu đồng và tặng',
  ])('goes with it: %s', (gift) => expect(handed(gift)).toEqual(['Giấy khen → Tô Hải']));
  it('has others who receive it', () => {
    expect(awardLines('UBND xã trao 20 suất quà cho học sinh nghèo và Giấy khen.')).toEqual([]);
    expect(awardLines('Ông Tô Hải cất hoa và Giấy khen vào tủ.')).toEqual([]);
  });
  it('is received with it', () =>
    expect(awardLines('Chị Hà Nhàn được UBND xã thưởng 1 triệu đồng và Giấy khen.')).toEqual(['Giấy khen → Hà Nhàn']));
  it('is received without it', () =>
    expect(awardLines('Chị Hà Nhàn được UBND xã thưởng 1 triệu đồng, bà Lan cất Giấy khen.')).toEqual([]));
  it('stands behind who receives both', () =>
    expect(awardLines('Công an tỉnh trao thưởng cho Công an xã Bến Đá 30 triệu đồng và Giấy khen.')).toEqual([
      'Giấy khen → Công an xã Bến Đá',
    ]));
  it('stands behind who receives only that', () =>
    expect(awardLines('Công an tỉnh trao thưởng Công an xã Bến Đá 30 triệu đồng và Giấy khen cho 5 chiến sĩ.')).toEqual(
      ['Giấy khen → #5'],
    ));
  it('stands between the award and who receives both', () =>
    expect(awardLines('UBND xã trao Giấy khen, tặng hoa cho chị Hà Nhàn.')).toEqual(['Giấy khen → Hà Nhàn']));
  it('is for another', () =>
    expect(awardLines('Em Tô Hải được trao Giấy khen, tặng hoa cho cô Hà Nhàn.')).toEqual(['Giấy khen → Tô Hải']));
});

describe('a part of a whole', () => {
  const counts = (text: string): string[] => awardLines(`${text} được UBND huyện tặng Giấy khen.`);
  it.each([
    'Toàn huyện có 25 trường, trong đó có 3 trường',
    'Hội có 45 trường với 2.300 hội viên, trong đó 3 trường',
    'Xã có 12 trường, 3 trường',
    'Xã có 12 trường học, 3 trường',
  ])('receives, and not the whole: %s', (text) => expect(counts(text)).toEqual(['Giấy khen → #3']));
  it('is told of those who receive', () =>
    expect(counts('25 đơn vị, trong đó có 3 trường')).toEqual(['Giấy khen → #25']));
  it('is none of another kind', () =>
    expect(counts('Xã có 12 hội viên, 3 trường')).toEqual(['Giấy khen → #12', 'Giấy khen → #3']));
});
