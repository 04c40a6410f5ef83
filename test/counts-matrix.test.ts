import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// How many of which kind received, are proposed for or have an award: every noun for those who are counted, and every way to say how many.

/** "org 12", "person 5 2026", "household 3 (recommended)", "Sở Y tế" of each award. */
const rows = (text: string): string[] =>
  recordOf(`Tin trong ngày\n\n${text[0].toUpperCase()}${text.slice(1)}\n`).awards.map(
    ({ recipient, recipient_kind, count, year, status }) =>
      [
        ...(recipient === null ? [recipient_kind, count] : [recipient]),
        ...(year === null ? [] : [year]),
        ...(status === 'awarded' ? [] : [`(${status})`]),
      ].join(' '),
  );

const NOUNS: Readonly<Record<string, readonly string[]>> = {
  org: `tập thể|đơn vị|cơ quan|doanh nghiệp|trường|khoa|tổ|chi bộ|chi hội phụ nữ|CĐCS|xã|xóm|cụm dân cư|hợp tác xã nông nghiệp|dòng họ
|trang trại|kíp trực|ê kíp|tiểu đội|tổ an ninh trật tự|ban công tác mặt trận|nhà thuốc|văn phòng|lâm trường|thư viện|nhà chùa|tòa soạn`.split(
    /\n?\|/,
  ),
  person:
    `cá nhân|đồng chí|cán bộ mặt trận|đảng viên|nữ đảng viên|nông dân|giáo viên|em|chiến sỹ|bà mẹ|nghệ nhân|nữ doanh nhân|y tá|hướng dẫn viên
|tuyên truyền viên|công an viên|mạnh thường quân|nhà hảo tâm|chủ trang trại|lớp trưởng|đội trưởng|phụ huynh học sinh|linh mục|tấm gương
|gương người tốt việc tốt|trí thức trẻ|nữ sinh`.split(/\n?\|/),
  household: 'hộ|hộ gia đình|gia đình|gia đình chính sách|hộ kinh doanh|gia đình hiếu học|hộ nghèo|cặp vợ chồng'.split(
    '|',
  ),
};
const CELLS = Object.entries(NOUNS).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const));

describe('nouns for those who are counted', () => {
  it.each(CELLS)('%s: %s', (noun, kind) => {
    for (const [text, ...wanted] of [
      [`UBND huyện đã tặng Giấy khen cho 12 ${noun}.`, `${kind} 12`],
      [`Dịp này, 12 ${noun} được Chủ tịch UBND tỉnh tặng Bằng khen.`, `${kind} 12`],
      [`UBND xã tặng Giấy khen cho 3 tập thể và 12 ${noun} có thành tích xuất sắc.`, 'org 3', `${kind} 12`],
      [`Hội đồng đề nghị UBND tỉnh tặng Bằng khen cho 12 ${noun}.`, `${kind} 12 (recommended)`],
      [`Kết quả, có 4 ${noun} được tặng Bằng khen, 8 ${noun} được tặng Giấy khen.`, `${kind} 4`, `${kind} 8`],
      [`5/8 ${noun} được UBND huyện tặng Giấy khen.`, `${kind} 5`],
      [`05 (năm) ${noun} được UBND huyện tặng Giấy khen.`, `${kind} 5`],
      [`Có 5 trong tổng số 8 ${noun} được UBND huyện tặng Giấy khen.`, `${kind} 5`],
      [`Có 120 ${noun} tham dự Lễ trao tặng Bằng khen của UBND tỉnh.`],
      [`Phấn đấu năm 2027 có 5 ${noun} được UBND tỉnh tặng Bằng khen.`],
      [`Mỗi cụm đề nghị tặng Bằng khen cho không quá 2 ${noun}.`],
      [`UBND huyện tặng 12 suất quà cho 12 ${noun}.`],
    ])
      expect([text, ...rows(text)]).toEqual([text, ...wanted]);
  });
});

describe('how many', () => {
  it.each([
    ['100% (15/15) đảng viên được UBND huyện tặng Giấy khen.', 'person 15'],
    ['Có 21/30 (70%) giáo viên được UBND huyện tặng Giấy khen.', 'person 21'],
    ['Có 62,5% (5/8) đơn vị được UBND huyện tặng Giấy khen.', 'org 5'],
    ['5 trong số 8 trường được UBND tỉnh tặng Bằng khen.', 'org 5'],
    ['UBND huyện tặng Giấy khen cho hai mươi lăm nông dân và ba mươi hộ.', 'person 25', 'household 30'],
    ['UBND huyện tặng Giấy khen cho 05 (năm) tập thể, 08 (tám) cá nhân.', 'org 5', 'person 8'],
    ['Trong 5 năm có 15 lượt chi bộ, 20 lượt đảng viên được UBND tỉnh tặng Bằng khen.', 'org 15', 'person 20'],
    ['Có 12 chiến sĩ thi đua cơ sở được UBND tỉnh tặng Bằng khen.', 'person 12'],
    ['Có 5 tập thể lao động xuất sắc được UBND tỉnh tặng Cờ thi đua.', 'org 5'],
    ['Có 12 gia đình văn hóa vinh dự nhận Giấy khen của UBND xã.', 'household 12'],
    ['UBND tỉnh tặng Bằng khen cho 12 trường hợp, gồm 4 đơn vị và 8 đồng chí.', 'org 4', 'person 8'],
    ['UBND tỉnh tặng Bằng khen cho 12 tập thể, cá nhân (4 tập thể, 8 cá nhân).', 'org 4', 'person 8'],
    ['Có 12 tập thể và cá nhân, trong đó có 4 tập thể, 8 cá nhân được tặng Bằng khen.', 'org 4', 'person 8'],
    ['Khối có 12 đơn vị, trong đó có 5 đơn vị được tặng Bằng khen của UBND tỉnh.', 'org 5'],
    ['Khối có 12 đơn vị, trong đó 5 được tặng Bằng khen, 3 được tặng Giấy khen.', 'org 5', 'org 3'],
    ['Trong 8 đơn vị của khối, có 5 được UBND tỉnh tặng Bằng khen.', 'org 5'],
    ['Năm 2025 có 4 đơn vị được UBND tỉnh tặng Bằng khen, năm 2026 có 6 đơn vị tham gia.', 'org 4 2025'],
    ['12 đồng chí nhất trí đề nghị tặng Bằng khen cho Sở Y tế.', 'Sở Y tế (recommended)'],
    ['12 cá nhân, trong đó có 5 nữ, được UBND tỉnh tặng Bằng khen.', 'person 12'],
  ])('%s', (text, ...wanted) => expect(rows(text)).toEqual(wanted));
});

describe('whom no award counts', () => {
  it.each([
    'Trên 80% đảng viên được tặng Giấy khen.',
    'Sở Nội vụ tiếp nhận 47 hồ sơ đề nghị tặng Bằng khen.',
    'UBND tỉnh ban hành 12 quyết định tặng Bằng khen.',
    'Mỗi khối được chọn 2 tập thể và 3 cá nhân để đề nghị tặng Bằng khen.',
    'Sở Y tế xếp thứ 5 trong số 8 đơn vị của khối.',
    'Ban Tổ chức trao 1 giải Nhất, 2 giải Nhì cho 3 tập thể và 8 nữ sinh.',
    'Phiếu bầu: 12/15 đồng chí tán thành đề nghị tặng Bằng khen.',
    'Đề nghị các khoa lựa chọn 2 giáo viên tiêu biểu để xét tặng Bằng khen.',
    'Có 12 lời động viên, 5 công viên và 3 nhà văn hóa.',
  ])('%s', (text) => expect(rows(text)).toEqual([]));
  it('nor beside the titles that are given', () =>
    expect(rows('UBND huyện công nhận 903 lao động tiên tiến, 187 chiến sĩ thi đua cấp cơ sở.')).toEqual([
      'person 903',
      'person 187',
    ]));
});
