import { expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const NOBODY = '';

/** Who gives each award of the text, in their order. */
const giversIn = (text: string): string[] => recordOf(text).awards.map(({ granter }) => granter ?? NOBODY);

it.each<[string, readonly string[]]>([
  // who gives the first gives on
  ['Năm 2021, UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ.', ['UBND tỉnh', 'UBND tỉnh']],
  [
    'Khối thống nhất đề nghị Chủ tịch UBND tỉnh tặng Cờ thi đua của UBND tỉnh cho Sở Y tế; tặng danh hiệu "Đơn vị văn hóa" cho Sở Nội vụ; tặng Bằng khen cho Sở Tư pháp.',
    ['UBND tỉnh', 'Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
  ],
  ['Năm 2021, Sở Y tế được Bộ Y tế tặng Cờ thi đua và tặng Bằng khen cho 3 cá nhân.', ['Bộ Y tế', 'Bộ Y tế']],
  // up to the next one who does
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Sở Nội vụ tặng Giấy khen cho Phòng Tổ chức, Văn phòng Sở.',
    ['UBND tỉnh', 'Sở Nội vụ'],
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Giám đốc Sở Nội vụ trao Giấy khen cho bà Hà Thị Nhàn.',
    ['UBND tỉnh', 'Giám đốc Sở Nội vụ'],
  ],
  ['UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Sở Nội vụ được tặng Bằng khen.', ['UBND tỉnh', NOBODY]],
  ['Nhân dịp này, Bộ Y tế tặng Cờ thi đua cho Bệnh viện Nhi; trao Giấy khen cho 5 cá nhân.', ['Bộ Y tế', 'Bộ Y tế']],
])('who gives two awards of a sentence: %s', (text, givers) => {
  expect(giversIn(text)).toEqual(givers);
});

it.each<[string, readonly string[]]>([
  [
    'Dịp này, thừa ủy quyền của Bộ trưởng Bộ Y tế, bác sĩ Tô Văn Hải đã trao Kỷ niệm chương "Vì sức khỏe nhân dân" cho bà Hà Thị Nhàn.',
    ['Bộ trưởng Bộ Y tế'],
  ],
  ['Thay mặt UBND huyện, đồng chí đã trao Giấy khen cho 02 tập thể.', ['UBND huyện']],
  [
    'Thừa ủy quyền của Chủ tịch nước, ông Tô Văn Hải trao Huân chương Lao động hạng Nhì cho Sở Y tế; Huân chương Lao động hạng Ba cho Sở Nội vụ.',
    ['Chủ tịch nước', 'Chủ tịch nước'],
  ],
  // what another hands over is not given in that name
  [
    'Thừa ủy quyền của Chủ tịch nước, ông Tô Văn Hải trao Huân chương Lao động hạng Ba cho Sở Y tế; bác sĩ Hà Thị Nhàn trao Giấy khen cho bà Hà Thị Thu.',
    ['Chủ tịch nước', NOBODY],
  ],
  ['Thay mặt lãnh đạo nhà trường, thầy Tô Văn Hải trao Giấy khen cho 12 học sinh.', [NOBODY]],
])('in whose name it is handed over: %s', (text, givers) => {
  expect(giversIn(text)).toEqual(givers);
});

it.each<[string, readonly string[]]>([
  ['Ngày 2/5/2021, Chủ tịch UBND tỉnh đã quyết định truy tặng Bằng khen cho anh Tô Văn Hải.', ['Chủ tịch UBND tỉnh']],
  ['Bộ trưởng Bộ Y tế đã có quyết định truy tặng Bằng khen cho chị Hà Thị Nhàn.', ['Bộ trưởng Bộ Y tế']],
  [
    'Ngày 28/5/2014, Chủ tịch nước có Quyết định số 905/QĐ-CTN tặng thưởng Huân chương Lao động hạng Nhì cho Sở Y tế.',
    ['Chủ tịch nước'],
  ],
  [
    'Bà Hà Thị Nhàn công bố Quyết định của Chủ tịch UBND tỉnh về việc tặng Cờ thi đua cho Sở Y tế và tặng Bằng khen cho Sở Nội vụ.',
    ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
  ],
  [
    'Theo Quyết định số 12/QĐ-CTN của Chủ tịch nước, Sở Y tế được tặng thưởng Huân chương Lao động hạng Nhì, Sở Nội vụ được tặng thưởng Huân chương Lao động hạng Ba.',
    ['Chủ tịch nước', 'Chủ tịch nước'],
  ],
  // a decision about something else
  [
    'Theo Quyết định của Chủ tịch UBND tỉnh về phân cấp, hội nghị đã nghe báo cáo; Sở Y tế được tặng Bằng khen.',
    [NOBODY],
  ],
])('whose decision it is: %s', (text, givers) => {
  expect(giversIn(text)).toEqual(givers);
});

it.each<[string, readonly string[]]>([
  ['Đồng chí Tô Văn Hải, Chủ tịch UBND huyện Bến Đá tặng Giấy khen cho 5 tập thể.', ['Chủ tịch UBND huyện Bến Đá']],
  ['Giám đốc Sở Y tế Tô Văn Hải đã ký quyết định tặng Giấy khen cho 12 cá nhân.', ['Giám đốc Sở Y tế']],
  ['Năm 2021, Sở Y tế tổng kết. Tập đoàn tặng Bằng khen cho 12 tập thể.', ['Tập đoàn']],
  ['Kết quả khen thưởng năm 2021:\n1. Công đoàn ngành tặng Giấy khen cho 12 tập thể.', ['Công đoàn ngành']],
  // a deputy signs for somebody else, and who hands over may do so
  ['Đồng chí Tô Văn Hải, Phó Chủ tịch UBND huyện Bến Đá tặng Giấy khen cho 5 tập thể.', [NOBODY]],
  ['Đồng chí Tô Văn Hải, Chủ tịch UBND huyện Bến Đá trao Giấy khen cho 5 tập thể.', [NOBODY]],
  ['Ông Tô Văn Hải tặng Giấy khen cho 5 tập thể.', [NOBODY]],
])('who gives by office, or by a bare name: %s', (text, givers) => {
  expect(giversIn(text)).toEqual(givers);
});
