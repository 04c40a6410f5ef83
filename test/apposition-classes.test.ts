import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// "…, người được tặng": the person behind whose name the words stand, and no other; what that person says of later times is another matter.

describe('whom the clause behind a comma tells of', () => {
  it.each([
    'Dưới sự điều hành của thầy Tô Văn Hải, Hiệu trưởng (1978 - 1991), người được Nhà nước phong tặng danh hiệu Nhà giáo ưu tú năm 1990, trường đã lớn lên.',
    'Học trò của thầy Tô Văn Hải, người từng được Nhà nước phong tặng danh hiệu Nhà giáo ưu tú năm 1990, về thăm trường.',
    'Dự lễ có cô Hà Thị Nhàn và thầy Tô Văn Hải, người được Nhà nước phong tặng danh hiệu Nhà giáo ưu tú năm 1990.',
  ])('%s', (text) => expect(awardLines(text)).toEqual(['Nhà giáo ưu tú → Tô Văn Hải 1990']));

  it.each([
    'Ông Tô Văn Hải nói, người được tặng Bằng khen năm 2026 phải làm gương.',
    'Học trò của thầy Tô Văn Hải, nhiều người được tặng Bằng khen năm 2026, về thăm trường.',
  ])('is not the one who stands there by chance: %s', (text) => expect(awardLines(text)).toEqual([]));

  it('receives, whatever he says will be', () => {
    const told = (behind: string): string[] =>
      awardLines(`Ông Tô Văn Hải, người vừa được tặng Huân chương Lao động hạng Ba năm 2026, ${behind}.`);
    const given = ['Huân chương Lao động hạng Ba → Tô Văn Hải 2026'];
    expect(told('rất vui')).toEqual(given);
    expect(told('cho biết sẽ cố gắng hơn')).toEqual(given);
    expect(awardLines('Sở Y tế, theo kế hoạch, sẽ được tặng Bằng khen năm 2026.')).toEqual([]);
  });
});

describe('whose deed is rewarded', () => {
  it.each(['việc làm', 'hành động', 'nghĩa cử'])('%s', (deed) =>
    expect(awardLines(`Ngay sau đó, ${deed} của anh Tô Văn Hải được UBND huyện tặng Giấy khen năm 2026.`)).toEqual([
      'Giấy khen → Tô Văn Hải 2026',
    ]),
  );
  it('is not whose place it is', () =>
    expect(awardLines('Ngay sau đó, tổ của anh Tô Văn Hải được UBND huyện tặng Giấy khen năm 2026.')).not.toEqual([
      'Giấy khen → Tô Văn Hải 2026',
    ]));
});
