import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames } from './record-of.js';

// Lists of decisions of the Party, of schools and companies whose lines have no marker, each beside one that only looks like it.

const decided = (...lines: string[]): string[] =>
  recipientNames(['QUYẾT ĐỊNH:', '', 'Điều 1. Tặng Giấy khen của Ban Thường vụ Đảng ủy cho:', ...lines].join('\n'));

describe('members of the Party under their cells', () => {
  it('stand behind a colon, and nobody counts them', () =>
    expect(
      decided(
        '1.1. Tổ chức đảng "Hoàn thành xuất sắc nhiệm vụ" năm 2027, gồm (1) Chi bộ Khoa Luật; (2) Chi bộ Sinh viên 2.',
        '1.2. Đảng viên "Hoàn thành xuất sắc nhiệm vụ" năm 2027:',
        'Chi bộ Khoa Luật (2): Quan Mỹ Trân, Lê Bé Hai.',
        'Chi bộ Khoa Toán (1): Cao Phi Yến.',
      ),
    ).toEqual(['Chi bộ Khoa Luật', 'Chi bộ Sinh viên 2', 'Quan Mỹ Trân', 'Lê Bé Hai', 'Cao Phi Yến']));
  it('are none where a sentence does something', () =>
    expect(
      decided('1. Đảng viên:', 'Chi bộ Khoa Luật (2): Lê Bé Hai.', 'Chi bộ Khoa Toán đề nghị: Cao Phi Yến.'),
    ).toEqual(['Lê Bé Hai']));
});

describe('what was given beside what was voted', () => {
  it('is given', () =>
    expect(awardLines('Sở Y tế được Khối suy tôn và được Chính phủ tặng Cờ thi đua năm 2027.')).toEqual([
      'Cờ thi đua → Sở Y tế 2027',
    ]));
});

describe('a name behind a field', () => {
  const receives = (unit: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${unit}.`);
  it.each([
    'Bệnh viện Y học cổ truyền Tuệ Văn Tĩnh',
    'Trường Cao đẳng Công nghệ và Nông Lâm Đông Bắc',
    'Phòng Kỹ thuật - KCS',
  ])('%s', (unit) => expect(receives(unit)).toEqual([unit]));
  it('is somebody behind a title', () =>
    expect(receives('Giám đốc Bệnh viện Phụ sản Trần Văn Tư')).toEqual(['Trần Văn Tư']));
});
