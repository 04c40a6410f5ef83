import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const titlesOf = (title: string): string[] =>
  recordOf(`Dự hội nghị có ông Tô Hải, ${title}.`).officials.flatMap(({ titles }) => titles);

describe('"TT" in a title', () => {
  it.each(['Phó Chủ tịch TT Hội đồng Thi đua - Khen thưởng', 'Phó Bí thư TT Huyện ủy', 'Phó Chủ tịch TT HĐND huyện'])(
    'is the standing deputy: %s',
    (title) => expect(titlesOf(title)).toEqual([title]),
  );
  it('is a centre behind who runs one', () =>
    expect(titlesOf('Phó Giám đốc TT Y tế huyện')).toEqual(['Phó Giám đốc TT Y tế huyện']));
});

describe('offices in letters', () => {
  it.each(['Chánh VP UBND tỉnh', 'Phó Chánh VP UBND tỉnh', 'Phó CT Hội đồng TĐKT'])('are titles: %s', (title) =>
    expect(titlesOf(title)).toEqual([title]),
  );
  it('need one of them', () => expect(titlesOf('Phó VP')).toEqual([]));
});
