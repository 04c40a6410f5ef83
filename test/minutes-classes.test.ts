import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const receivers = (text: string): string[] => recordOf(text).awards.map((a) => a.recipient_full ?? String(a.recipient));
const minutes = (...lines: string[]): string =>
  [
    `${'KHỐI THI ĐUA SỐ 3'.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${'Số: 12/BB-KTĐ'.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
    `${''.padEnd(44)}Lam Hải, ngày 15 tháng 02 năm 2028`,
    '',
    'BIÊN BẢN',
    'Họp bình xét thi đua năm 2027',
    '',
    ...lines,
  ].join('\n');

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('scores and ranks of those for whom one award is asked', () => {
  it.each([
    ['Sở Nội vụ đạt 97 điểm và Thanh tra tỉnh đạt 96 điểm, đề nghị tặng Bằng khen.', ['Sở Nội vụ', 'Thanh tra tỉnh']],
    ['Sở Nội vụ đạt 97 điểm; Thanh tra tỉnh đạt 96 điểm, đề nghị tặng Bằng khen.', ['Thanh tra tỉnh']],
    [
      'Sở Nội vụ xếp thứ nhì và Thanh tra tỉnh xếp thứ ba, được đề nghị tặng Bằng khen.',
      ['Sở Nội vụ', 'Thanh tra tỉnh'],
    ],
    ['Sở Nội vụ nộp hồ sơ chậm và Thanh tra tỉnh xếp thứ ba, được đề nghị tặng Bằng khen.', ['Thanh tra tỉnh']],
  ])('%s', (line, found) => expect(receivers(minutes(line))).toEqual(found));
});

describe('results behind a label', () => {
  const list = '1. Cờ thi đua: Sở Y tế; 2. Bằng khen: Sở Nội vụ, Thanh tra tỉnh.';
  const all = ['Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh'];
  it.each([
    [minutes(`Kết quả: ${list}`), all],
    [minutes(`Tài liệu họp: ${list}`), []],
    // minutes by their first line alone
    [`BIÊN BẢN HỌP BÌNH XÉT THI ĐUA NĂM 2027\n\nNgày 15/02/2028, Khối thi đua số 3 họp.\n${list}`, all],
    [`BIÊN BẢN GHI NHỚ HỢP TÁC NĂM 2027\n\nNgày 15/02/2028, Khối thi đua số 3 họp.\n${list}`, []],
  ])('%s', (text, found) => expect(receivers(text)).toEqual(found));
});

describe('a bare line that withdraws', () => {
  const asked = (line: string): string[] =>
    receivers(minutes('Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh:', 'Sở Y tế', line, 'Sở Nội vụ', 'Sở Xây dựng'));
  it.each([
    ['Thanh tra tỉnh (rút tên theo đơn)', ['Sở Y tế', 'Sở Nội vụ', 'Sở Xây dựng']],
    ['Thanh tra tỉnh (dẫn đầu phong trào)', ['Sở Y tế', 'Thanh tra tỉnh', 'Sở Nội vụ', 'Sở Xây dựng']],
    ['Thanh tra tỉnh rút tên theo đơn, các đơn vị sau tiếp tục họp.', ['Sở Y tế']],
  ])('leaves the list open: %s', (line, found) => expect(asked(line)).toEqual(found));
});
