import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Lines that a number in brackets opens, and an award in quotation marks with its grade behind them. */
const BRACKETS: readonly Example[] = [
  [
    '1. Đề nghị tặng “Huân chương Lao động” hạng Nhất:\n\n(1) Đồng chí Tô Văn Hải, Phó Chủ nhiệm,\n\n(2) Đồng chí Hà Thị Nhàn, Vụ trưởng.',
    '“Huân chương Lao động” hạng Nhất → Tô Văn Hải | recommended',
    '“Huân chương Lao động” hạng Nhất → Hà Thị Nhàn | recommended',
  ],
  [
    'Đề nghị tặng Bằng khen:\n(a) Sở Y tế;\n(b) Sở Nội vụ.',
    'Bằng khen → Sở Y tế | recommended',
    'Bằng khen → Sở Nội vụ | recommended',
  ],
  // A year in brackets opens no item.
  ['Đề nghị tặng Bằng khen:\n(2027) Sở Y tế vui vẻ họp;\n(2028) Sở Nội vụ vui vẻ họp.'],
];

describe('awards of lines', () => {
  it.each(BRACKETS)('with a number in brackets: %s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
});
