import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Lines that were broken at a width, and cells of a line each.

describe('the rest of a name at the start of a line', () => {
  const text = (...lines: string[]): string =>
    [
      'Sáng 15/02/2028, Khối thi đua số 3 tổ chức hội nghị tổng kết phong trào',
      'thi đua năm 2027 và triển khai nhiệm vụ năm 2028. Dự hội nghị có lãnh',
      'đạo các đơn vị trong khối cùng đông đảo cán bộ, công chức, viên chức và',
      ...lines,
    ].join('\n');
  it('goes on with the name above', () =>
    expect(
      awardLines(
        text(
          'người lao động. Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Công ty Cao su',
          'Tân Khê; đề nghị tặng Bằng khen cho Sở Y tế.',
        ),
      )[0],
    ).toMatch(/→ Công ty Cao su Tân Khê 2027$/));
  it('is no rest where the line has a person with a post', () =>
    expect(
      awardLines(
        text(
          'người lao động. UBND tỉnh tặng Bằng khen cho các cá nhân của Công ty Cao su',
          'Tô Văn Hải, Giám đốc và Hà Thị Nhàn, Phó Giám đốc.',
        ),
      ).join(),
    ).not.toContain('Cao su Tô'));
});

describe('a table of a line for each cell', () => {
  const table = (...cells: string[]): string[] =>
    awardLines(
      [
        'UBND TỈNH LAM HẢI',
        '',
        'DANH SÁCH',
        'Tập thể được tặng thưởng năm 2027',
        '',
        'STT',
        'Tên đơn vị',
        'Cờ thi đua của UBND tỉnh',
        'Bằng khen của UBND tỉnh',
        ...cells,
      ].join('\n'),
    );
  it('has an empty cell for an empty line', () =>
    expect(table('1', 'Sở Y tế', 'x', '', '2', 'Sở Nội vụ', '', 'x', '3', 'Sở Tư pháp', '', 'x')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ 2027',
      'Bằng khen của UBND tỉnh → Sở Tư pháp 2027',
    ]));
  it('keeps its cells where empty lines stand anywhere', () =>
    expect(
      awardLines(
        [
          'DANH SÁCH',
          'Tập thể được khen thưởng năm 2027',
          '',
          ...['STT', 'Đơn vị', 'Hình thức', 'Điểm', '1', 'Sở Y tế', '', 'Giấy khen', '98'],
          ...['2', 'Thuế tỉnh', 'Bằng khen', '97', '3', 'Bưu điện tỉnh', 'Bằng khen', '96'],
        ].join('\n'),
      ),
    ).toEqual(['Giấy khen → Sở Y tế 2027', 'Bằng khen → Thuế tỉnh 2027', 'Bằng khen → Bưu điện tỉnh 2027']));
  it('gives nothing of which nobody knows the column', () =>
    expect(table('1', 'Sở Y tế', 'x', '2', 'Sở Nội vụ', 'x')).not.toContain(
      'Bằng khen của UBND tỉnh → Sở Nội vụ 2027',
    ));
});
