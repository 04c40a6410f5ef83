import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const titlesOf = (title: string): string[] =>
  recordOf(`Dự hội nghị có ông Tô Hải, ${title}.`).officials.flatMap(({ titles }) => titles);

describe('"TT" in a title', () => {
  it.each(['Phó Chủ tịch TT Hội đồng Thi đua - Khen thưởng', 'Phó Bí thư TT Huyện ủy', 'Phó Chủ tịch TT HĐND huyện'])(
    'is the standing deputy: %s',
    (title) => expect(titlesOf(title)).toEqual([title]),
  );
  it('is no part of a title without a body behind it', () =>
    expect(titlesOf('Phó Chủ tịch TT')).not.toContain('Phó Chủ tịch TT Hội đồng'));
});

describe('offices in letters', () => {
  it.each(['Chánh VP UBND tỉnh', 'Phó Chánh VP UBND tỉnh', 'Phó CT Hội đồng TĐKT'])('are titles: %s', (title) =>
    expect(titlesOf(title)).toEqual([title]),
  );
  it('need one of them', () => expect(titlesOf('Phó VP')).toEqual([]));
});

describe('the Party of a sector', () => {
  it.each(['Bí thư Đảng ủy khối', 'Bí thư Đảng ủy khối các cơ quan tỉnh', 'Phó Bí thư Đảng ủy Khối Doanh nghiệp tỉnh'])(
    'is a part of the title: %s',
    (title) => expect(titlesOf(title)).toEqual([title]),
  );
  it('is none of a bloc', () =>
    expect(titlesOf('Bí thư Đảng ủy, Khối trưởng Khối thi đua số 2')).toEqual([
      'Bí thư Đảng ủy',
      'Khối trưởng Khối thi đua số 2',
    ]));
});
