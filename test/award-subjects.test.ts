import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: a sentence, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Who stands before the verb, over what is said between. */
const SUBJECTS: readonly Example[] = [
  ['Sở Y tế, Thuế tỉnh cùng được tặng Bằng khen.', 'Bằng khen → Sở Y tế | awarded', 'Bằng khen → Thuế tỉnh | awarded'],
  [
    'Sở Y tế đạt Cờ thi đua, Thuế tỉnh đạt Bằng khen.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Bằng khen → Thuế tỉnh | awarded',
  ],
  ['Ông Tô Văn Hải, Giám đốc Sở Y tế, đã được tặng Bằng khen.', 'Bằng khen → Tô Văn Hải | awarded'],
  // of both verbs
  ['Sở Y tế được suy tôn là đơn vị dẫn đầu, đề nghị tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | recommended'],
  ['Sở Y tế được bình chọn dẫn đầu Khối, được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['Sở Y tế bình chọn Thuế tỉnh dẫn đầu, được tặng Cờ thi đua.', 'Cờ thi đua → Thuế tỉnh | voted'],
  // by way of others, who are proposed nothing themselves
  ['Sở Y tế được Khối trình Tổng công ty để đề nghị Bộ tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | recommended'],
  ['Sở Y tế trình Tổng công ty để đề nghị Bộ tặng Cờ thi đua.'],
  // one of several
  ['Bưu điện tỉnh là 1 trong các doanh nghiệp được nhận Cờ thi đua.', 'Cờ thi đua → Bưu điện tỉnh | awarded'],
  ['Bưu điện tỉnh là một trong 3 doanh nghiệp được nhận Cờ thi đua.', 'Cờ thi đua → Bưu điện tỉnh | awarded'],
  // who made it, or of whom it is
  ['Chi hội Tân Khê do chị Lò Thị Mai gây dựng được tặng Bằng khen.', 'Bằng khen → Chi hội Tân Khê | awarded'],
  [
    'Bà Hà Thị Nhàn, người thợ giỏi của Nhà máy Giấy, vinh dự được tặng Bằng khen.',
    'Bằng khen → Hà Thị Nhàn | awarded',
  ],
  ['5 cô giáo của Trường Mầm non Hoa Sen được tặng Bằng khen.', 'Bằng khen → #5 person | awarded'],
  // named before
  [
    'Trường Mầm non Hoa Sen vượt chỉ tiêu. Nhà trường được tặng Bằng khen.',
    'Bằng khen → Trường Mầm non Hoa Sen | awarded',
  ],
  ['Bà Hà Thị Nhàn có nhiều sáng kiến. Bà được tặng Bằng khen.', 'Bằng khen → Hà Thị Nhàn | awarded'],
  ['Trường Mầm non Hoa Sen dẫn đầu. Các trường còn lại được tặng Giấy khen.'],
  // refused, or by him who refuses
  ['Sở Y tế không được tặng Cờ thi đua.'],
  ['Sở Y tế bị từ chối tặng Cờ thi đua.'],
  ['Sở Y tế từ chối nhận Cờ thi đua.'],
];

describe('awards by their subject', () => {
  it.each(SUBJECTS)('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));
});
