import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Clauses whose subject stands in another one: "…, người được tặng" behind a name, "Không chỉ được tặng …," before it.

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

describe('a clause without a subject of its own', () => {
  const told = (opening: string): string[] => awardLines(`${opening}, bà Hà Thị Nhàn càng cố gắng.`);
  const given = ['Bằng khen của UBND tỉnh → Hà Thị Nhàn 2026'];
  it.each([
    'Được tặng Bằng khen của UBND tỉnh năm 2026',
    'Sau khi được tặng Bằng khen của UBND tỉnh năm 2026',
    'Từng nhận Bằng khen của UBND tỉnh năm 2026',
    'Cùng với việc được tặng Bằng khen của UBND tỉnh năm 2026',
    'Năm 2026, vinh dự được tặng Bằng khen của UBND tỉnh',
  ])('tells of the subject of the next: %s', (opening) => expect(told(opening)).toEqual(given));
  it.each([
    'Để được tặng Bằng khen của UBND tỉnh năm 2026',
    'Nếu được tặng Bằng khen của UBND tỉnh năm 2026',
    'Chưa được tặng Bằng khen của UBND tỉnh năm 2026',
    'Chứng kiến 3 cá nhân được tặng Bằng khen của UBND tỉnh năm 2026',
  ])('tells of what is wished for, denied or of others: %s', (opening) => expect(told(opening)).not.toEqual(given));
  it('says what else the next one has', () =>
    expect(
      awardLines(
        'Không những được UBND tỉnh tặng Bằng khen năm 2025, Sở Y tế còn được Chính phủ tặng Cờ thi đua năm 2026.',
      ),
    ).toEqual(['Bằng khen → Sở Y tế 2025', 'Cờ thi đua → Sở Y tế 2026']));
  it('has nothing of who gives', () => {
    expect(awardLines('Được tặng Bằng khen năm 2026, UBND tỉnh trao thưởng cho các tập thể.')).toEqual([]);
    expect(awardLines('Được tặng Bằng khen dịp này, Sở Y tế, Sở Nội vụ và Sở Tư pháp đều có thành tích.')).toEqual([]);
  });
});

describe('a title that somebody bears', () => {
  it.each([
    'Đến năm 2026 cô Hà Thị Nhàn đã là Chiến sĩ thi đua cấp tỉnh.',
    'Năm 2026, cô Hà Thị Nhàn trở thành Chiến sĩ thi đua cấp tỉnh.',
  ])('is of the year that opens the clause: %s', (text) =>
    expect(awardLines(text)).toEqual(['Chiến sĩ thi đua cấp tỉnh → Hà Thị Nhàn 2026']),
  );
  it('is no award where no year is told', () =>
    expect(awardLines('Cô Hà Thị Nhàn đã là Chiến sĩ thi đua cấp tỉnh.')).toEqual([]));
});
