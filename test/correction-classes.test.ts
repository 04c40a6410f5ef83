import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const receivers = (text: string): string[] =>
  recordOf(text).awards.map((a) => `${a.award} → ${a.recipient_full ?? a.recipient} | ${a.status}`);
const decided = (...lines: string[]): string =>
  [
    `${'UBND TỈNH LAM HẢI'.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${'Số: 12/QĐ-UBND'.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
    `${''.padEnd(44)}Lam Hải, ngày 15 tháng 02 năm 2028`,
    '',
    'QUYẾT ĐỊNH',
    'Về việc đính chính Quyết định số 9/QĐ-UBND',
    '',
    ...lines,
    '',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
    '',
    'CHỦ TỊCH',
    '',
    'Tô Văn Hải',
  ].join('\n');

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('names that are put right', () => {
  const about = 'Điều 1. Đính chính tên tập thể được tặng Bằng khen tại Quyết định số 9/QĐ-UBND như sau:';
  it.each([
    [
      decided(about, 'Đã ghi: Phòng Tài chính, Sở Y tế;', 'Nay sửa là: Phòng Kế toán, Sở Y tế.'),
      ['Bằng khen → Phòng Kế toán, Sở Y tế | awarded'],
    ],
    [decided(about, 'Đã ghi: số 5;', 'Nay sửa là: số 6.'), []],
    [
      'Đính chính: danh sách đề nghị tặng Bằng khen đã ghi “Sở Lao động”, nay sửa lại là “Sở Nội vụ”.',
      ['Bằng khen → Sở Nội vụ | recommended'],
    ],
    // who was said to have it has it not
    [
      'Báo đã đăng Sở Y tế được tặng Cờ thi đua, nay xin sửa lại là Sở Nội vụ được tặng Cờ thi đua.',
      ['Cờ thi đua → Sở Nội vụ | awarded'],
    ],
    [
      'Báo đã đăng Sở Y tế được tặng Cờ thi đua, nay lại có Sở Nội vụ được tặng Cờ thi đua.',
      ['Cờ thi đua → Sở Y tế | awarded', 'Cờ thi đua → Sở Nội vụ | awarded'],
    ],
    ['Trường đã sửa thành công 12 phòng học; Sở Y tế được tặng Bằng khen.', ['Bằng khen → Sở Y tế | awarded']],
  ])('%s', (text, found) => expect(receivers(text)).toEqual(found));
});
