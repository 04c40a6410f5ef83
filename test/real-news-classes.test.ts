import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award → recipient | status" */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, status }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count}`} | ${status}`,
  );
const yearsOf = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, count, year }) => `${recipient ?? `#${count}`} ${year}`);

const NEWS = 'Tin trong ngày\n\n';

// Each row: a sentence with what must come out, beside others that differ in what the rule asks for.
describe('those who are named behind the time of their award', () => {
  it.each([
    [
      '3 kình ngư được nhận Bằng khen trong sáng ngày 12-8 gồm Tô Văn Hải (bơi ngửa), Hà Thị Nhàn (bơi ếch), Lê Quý Mận (bơi bướm).',
      ['Bằng khen → Tô Văn Hải | awarded', 'Bằng khen → Hà Thị Nhàn | awarded', 'Bằng khen → Lê Quý Mận | awarded'],
    ],
    [
      '2 đơn vị được trao Cờ thi đua tại buổi lễ gồm Sở Y tế và Thuế tỉnh.',
      ['Cờ thi đua → Sở Y tế | awarded', 'Cờ thi đua → Thuế tỉnh | awarded'],
    ],
    [
      '2 giáo viên được nhận Giấy khen tại lễ tổng kết hôm 12-8 gồm Tô Văn Hải và Hà Thị Nhàn.',
      ['Giấy khen → Tô Văn Hải | awarded', 'Giấy khen → Hà Thị Nhàn | awarded'],
    ],
    // what a drive or a paper is made of
    ['2 đơn vị được trao Cờ thi đua vì đã làm tốt các khâu gồm kiểm tra, giám sát.', ['Cờ thi đua → #2 | awarded']],
    [
      '2 đơn vị được trao Cờ thi đua trong phong trào do 5 sở phát động gồm Sở Y tế và Thuế tỉnh.',
      ['Cờ thi đua → #2 | awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(NEWS + text)).toEqual(found));
});
