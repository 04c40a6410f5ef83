import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
/** "unit role year" */
const headsOf = (text: string): string[] =>
  recordOf(`${OPENING} ${text}`).heads.map((h) => `${h.org} ${h.role} ${h.year}`);
const [NOW, NEXT] = ['Sở Y tế head 2027', 'Thuế tỉnh head 2028'];

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('who leads from day to day', () => {
  it.each([
    [
      'Hội nghị chuyển giao nhiệm vụ Khối trưởng: từ ngày 01/01/2028 đến ngày 31/12/2028 do Thuế tỉnh đảm nhiệm.',
      [NEXT],
    ],
    ['Hội nghị chuyển giao nhiệm vụ Khối trưởng: từ ngày 01/01/2028 đến ngày 31/12/2028 do Thuế tỉnh theo dõi.', []],
    [
      'Sở Y tế giữ nhiệm vụ Khối trưởng từ ngày 01/01/2027 đến hết ngày 31/12/2027; kế tiếp là Thuế tỉnh, từ ngày 01/01/2028.',
      [NOW, NEXT],
    ],
    ['Sở Y tế làm Khối trưởng năm 2027, tiếp đến là Thuế tỉnh (năm 2028).', [NOW, NEXT]],
    ['Đại diện Khối trưởng phát biểu, tiếp đến là Thuế tỉnh.', []],
    ['Sau một năm giữ vai trò Khối trưởng (01/01 - 31/12/2027), Sở Y tế bàn giao lại cho Thuế tỉnh.', [NOW, NEXT]],
    ['Sau một năm làm Khối trưởng, Sở Y tế chính thức bàn giao vai trò cho Thuế tỉnh.', [NOW, NEXT]],
    ['Sau bài phát biểu của Khối trưởng, Sở Y tế bàn giao tài liệu cho Thuế tỉnh.', []],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});
