import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

const DECISION =
  'ỦY BAN NHÂN DÂN\nHUYỆN NAM LŨNG\nSố: 12/QĐ-UBND\nNam Lũng, ngày 06 tháng 7 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NAM LŨNG\n\nQUYẾT ĐỊNH:\n\n';
const SIGNED = '\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nCHỦ TỊCH\n\nTô Văn Hải\n\n';
const LIST = 'I. TẬP THỂ\n1. Phòng Y tế huyện;\nTrang 2/2\n2. Trường Tiểu học Lê Lợi.\n';

/** Lists in an annex: what heads them, what runs through them, and the year that the article gives. */
const ANNEXED: readonly Example[] = [
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì: Đã có thành tích xuất sắc giai đoạn 2023 - 2026.${SIGNED}DANH SÁCH\nTặng Giấy khen của Chủ tịch UBND huyện\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 06/7/2028)\n\n${LIST}`,
    'Giấy khen của Chủ tịch UBND huyện → Phòng Y tế huyện | awarded 2026',
    'Giấy khen của Chủ tịch UBND huyện → Trường Tiểu học Lê Lợi | awarded 2026',
  ],
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo) vì:\nĐã có thành tích xuất sắc trong phong trào thi đua năm 2027.${SIGNED}DANH SÁCH\nTẬP THỂ ĐƯỢC TẶNG GIẤY KHEN\n\n${LIST}`,
    'GIẤY KHEN → Phòng Y tế huyện | awarded 2027',
    'GIẤY KHEN → Trường Tiểu học Lê Lợi | awarded 2027',
  ],
  // No list came: the counts stand.
  [
    `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì: Đã có thành tích xuất sắc năm 2027.${SIGNED}`,
    'Giấy khen → #2 org | awarded 2027',
  ],
];

const HEAD = 'SỞ Y TẾ PHÚ LÂM\nSố: 12/TB-SYT\nPhú Lâm, ngày 06 tháng 7 năm 2028\n\n';

/** What the kind of paper says: rules give nothing, councils and those who ask for opinions propose. */
const PAPERS: readonly Example[] = [
  [
    `${HEAD}HƯỚNG DẪN\nBình xét thi đua năm 2028\n\nMỗi tổ chọn 2 cá nhân đề nghị tặng Giấy khen của Sở.\nCác tổ đề nghị Sở tặng Bằng khen cho 5 đơn vị.`,
  ],
  [
    `${HEAD}QUYẾT ĐỊNH\nBan hành Bảng tiêu chí chấm điểm thi đua\n\nĐiều 1. Đơn vị xếp loại A: đề nghị tặng Bằng khen cho 5 đơn vị.`,
  ],
  // An article, whatever its first words.
  ['Hướng dẫn viên được tặng Bằng khen\n\nSở Y tế tặng Bằng khen cho 5 đơn vị.', 'Bằng khen → #5 org | awarded'],
  [
    `${HEAD}THÔNG BÁO\nVề việc lấy ý kiến nhân dân trước khi trình khen thưởng\n\nI. Huân chương Lao động hạng Nhất cho ông Tô Văn Giàu, Giám đốc.\nII. Chiến sĩ thi đua toàn quốc: 01 cá nhân\nÔng Lê Đức Hải, Trưởng khoa Ngoại.\n`,
    'Huân chương Lao động hạng Nhất → Tô Văn Giàu | recommended',
    'Chiến sĩ thi đua toàn quốc → Lê Đức Hải | recommended',
  ],
  [
    `${HEAD}BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nVề việc xét, đề nghị khen thưởng năm 2027\n\nHội đồng bỏ phiếu, kết quả như sau:\n\nSTT | Tên tập thể | Hình thức khen thưởng | Số phiếu\n1 | Khoa Nội | Giấy khen | 4/4\n2 | Khoa Ngoại | Giấy khen | 1/4 (không thông qua)\n`,
    'Giấy khen → Khoa Nội | recommended 2027',
  ],
  [
    'Cụm thi đua số 2 tổng kết năm 2027.\n\nCụm thống nhất suy tôn:\nTT | Đơn vị | Điểm | Đề nghị\n1 | Sở Y tế | 98 | Cờ thi đua của Chính phủ\n2 | Sở Nội vụ | 92 |\n',
    'Cờ thi đua của Chính phủ → Sở Y tế | recommended 2027',
  ],
];

describe('what a paper is for', () => {
  it.each(PAPERS)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

describe('awards in annexes', () => {
  it.each(ANNEXED)('%s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});
