import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Units and posts in the letters that minutes and attendance lists write, each beside letters that mean something else.

describe('a unit in letters', () => {
  const receives = (unit: string): string[] =>
    awardLines(`UBND tỉnh tặng Bằng khen cho ${unit}.`).map((line) => line.replace('Bằng khen → ', ''));
  it.each([
    'TT Y tế huyện Bến Đá',
    'TT. Văn hóa - Thể thao huyện',
    'TT GDNN-GDTX huyện',
    'TTDVVL tỉnh',
    'CDC tỉnh',
    'VP HĐND và UBND huyện',
    'VP Huyện ủy',
    'BQLDA huyện',
    'BTG Huyện ủy',
    'BCHQS huyện',
    'CC Kiểm lâm',
    'XN Thủy nông Bến Đá',
    'CT TNHH Bến Đá',
    'UBND, HĐND xã Bến Đá',
    'Đảng bộ TT Phố Châu',
    'TDP số 5',
  ])('%s', (unit) => expect(receives(unit)).toEqual([unit]));
  it('is no matter of the state in letters', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen về thành tích cải cách TTHC tỉnh cho Sở Y tế.')).toEqual([
      'Bằng khen → Sở Y tế',
    ]));
  it('is no prime minister', () =>
    expect(awardLines('TT Chính phủ tặng Bằng khen cho Sở Y tế.')).toEqual(['Bằng khen → Sở Y tế']));
});

describe('a post in letters', () => {
  const titled = (post: string): string[] =>
    recordOf(`Tham dự hội nghị có ông Tô Hải, ${post}; bà Hà Nhàn, Phó Giám đốc Sở Y tế.`).officials.flatMap(
      ({ name, titles }) => (name === 'Tô Hải' ? titles : []),
    );
  it.each([
    'CT Hội ND xã',
    'Phó CT HĐND xã',
    'CT LĐLĐ huyện',
    'BT Huyện ủy',
    'PBT TT Huyện ủy',
    'CHT BCHQS xã',
    'TP. Tổ chức cán bộ',
    'PTP GD&ĐT',
    'PCN UBKT Đảng ủy',
    'CTHĐQT Công ty CP Bến Đá',
    'Trưởng BTC Tỉnh ủy',
    'Chánh VP HĐND và UBND huyện',
    'Giám đốc TT Y tế huyện',
  ])('%s', (post) => expect(titled(post)).toEqual([post]));
  it('is no company, no city', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen cho CT TNHH Bến Đá và TP. Nam Định.')).toEqual([
      'Bằng khen → CT TNHH Bến Đá',
      'Bằng khen → TP. Nam Định',
    ]));
});
