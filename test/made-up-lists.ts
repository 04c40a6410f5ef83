import { paperHead } from './paper-head.js';

/**
 * Lists of awards made up of parts: what leads to the list, how its lines are laid out, and who stands in it. The parts were
 * written before the rules that read them, and multiplied they are more ways than any collection of papers holds; persons
 * and places are invented.
 */
export interface MadeUpList {
  readonly paper: Paper;
  /** "U": units, "P": persons. */
  readonly of: 'U' | 'P';
  readonly lead: string;
  readonly layout: string;
  readonly text: string;
  /** Who gets the award, in the order of the list; nobody else does. */
  readonly recipients: readonly string[];
}

export type Paper = 'decision' | 'submission' | 'minutes' | 'news';

const head = paperHead(2018);

const PAPERS: Readonly<Record<Paper, (list: string) => string>> = {
  decision: (list) =>
    `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2017')}CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Thi đua, Khen thưởng ngày 26/11/2003;

QUYẾT ĐỊNH:

${list}
Điều 2. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

CHỦ TỊCH

Tô Văn Hải
`,
  submission: (list) =>
    `${head('SỞ Y TẾ', 'TTr-SYT', 'TỜ TRÌNH', 'Về việc đề nghị khen thưởng năm 2017')}Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh

Sở Y tế kính trình Hội đồng xem xét, đề nghị Chủ tịch UBND tỉnh khen thưởng các tập thể, cá nhân sau:

${list}
Kính trình Hội đồng xem xét./.

GIÁM ĐỐC

Tô Văn Hải
`,
  minutes: (list) =>
    `${head('KHỐI THI ĐUA SỐ 3', 'BB-KTĐ', 'BIÊN BẢN', 'Họp bình xét thi đua năm 2017')}Hôm nay, ngày 15/02/2018, Khối thi đua số 3 họp bình xét thi đua năm 2017. Sau khi thảo luận, bỏ phiếu, Khối thống nhất đề nghị như sau:

${list}
Biên bản được thông qua lúc 11 giờ cùng ngày./.

THƯ KÝ                CHỦ TRÌ

Hà Ngọc Diệp                Tô Văn Hải
`,
  news: (list) => `Khối thi đua số 3 tổng kết năm 2017

Ngày 15/02/2018, Khối thi đua số 3 tổng kết công tác năm 2017 và thống nhất đề nghị khen thưởng.

${list}
Hội nghị kết thúc cùng ngày.
`,
};

const UNITS: readonly (readonly string[])[] = [
  ['Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh'],
  ['Trường THPT Lam Hải', 'Bệnh viện Đa khoa tỉnh', 'Công ty TNHH MTV Cấp nước'],
  ['Hội Nông dân huyện Tân Khê', 'UBND xã Bến Đá', 'Phòng Tư pháp huyện An Hòa'],
  ['Khoa Nội tổng hợp', 'Phòng Kế hoạch - Tài chính', 'Trạm Y tế phường 3'],
];

/** Each with what stands before and behind the name. */
const PERSONS: readonly (readonly (readonly [before: string, name: string, behind: string])[])[] = [
  [
    ['Ông ', 'Tô Văn Hải', ', Giám đốc Sở Y tế'],
    ['Bà ', 'Hà Ngọc Diệp', ', Chuyên viên Văn phòng'],
    ['Ông ', 'Kiều Phú', ', Trưởng phòng Tổ chức'],
  ],
  [
    ['', 'Nguyễn Văn An', ' - Hiệu trưởng'],
    ['', 'Trần Thị Bình', ' - Giáo viên'],
    ['', 'Lê Quốc Cường', ' - Nhân viên'],
  ],
  [
    ['Đ/c ', 'Lò Văn Pành', ', Bí thư Chi bộ'],
    ['Đ/c ', 'Hà Thị Mai', ', Phó Chủ tịch UBND xã'],
    ['Đ/c ', 'Vi Văn Sơn', ', công chức'],
  ],
];

type Layout = (items: readonly string[]) => string;
const lines =
  (line: (item: string, i: number, last: boolean) => string): Layout =>
  (items) =>
    items.map((item, i) => line(item, i, i === items.length - 1)).join('\n');

/** What each line looks like; those of `INLINE` go on in the line of the lead. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  '1. A;': lines((item, i, last) => `${i + 1}. ${item}${last ? '.' : ';'}`),
  '1/ A': lines((item, i) => `${i + 1}/ ${item}`),
  '1) A;': lines((item, i) => `${i + 1}) ${item};`),
  '(1) A;': lines((item, i) => `(${i + 1}) ${item};`),
  'a) A;': lines((item, i) => `${'abc'[i]}) ${item};`),
  '- A;': lines((item) => `- ${item};`),
  '+ A': lines((item) => `+ ${item}`),
  '• A.': lines((item) => `• ${item}.`),
  '1- A.': lines((item, i) => `${i + 1}- ${item}.`),
  '01. A': lines((item, i) => `0${i + 1}. ${item}`),
  A: lines((item) => item),
  '1 | A': lines((item, i) => `${i + 1} | ${item}`),
  '1⇥A': lines((item, i) => `${i + 1}\t${item}`),
  '* A': lines((item) => `* ${item}`),
};
const INLINE: Readonly<Record<string, Layout>> = {
  'A; B': (items) => ` ${items.join('; ')}.`,
  '1. A; 2. B': (items) => ` ${items.map((item, i) => `${i + 1}. ${item}`).join('; ')}.`,
  '(1) A; (2) B': (items) => ` ${items.map((item, i) => `(${i + 1}) ${item}`).join('; ')}.`,
};

const LEADS: Readonly<Record<Paper, readonly string[]>> = {
  decision: [
    'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 03 tập thể có tên sau:',
    'Điều 1. Tặng thưởng Bằng khen cho các tập thể sau đây:',
    'Điều 1. Nay tặng Bằng khen cho 03 tập thể đã có thành tích xuất sắc trong phong trào thi đua năm 2017, gồm:',
    'Điều 1. Công nhận danh hiệu “Tập thể lao động xuất sắc” năm 2017 cho 03 tập thể, cụ thể như sau:',
    'Điều 1. Tặng Cờ thi đua của UBND tỉnh cho các đơn vị:',
    'Điều 1. Tặng Giấy khen kèm theo số tiền thưởng 1.560.000 đồng/tập thể cho 03 tập thể (có tên dưới đây):',
    'Điều 1: Tặng Bằng khen cho:',
    'Điều 1. Khen thưởng các tập thể đạt thành tích xuất sắc năm 2017:\n1. Tặng Bằng khen cho 03 tập thể:',
    'Điều 1. Khen thưởng năm 2017 như sau:\na) Danh hiệu Tập thể lao động xuất sắc (03 tập thể):',
    'Điều 1. Tặng danh hiệu thi đua năm 2017:\n1. Tập thể Lao động tiên tiến: 03 tập thể',
  ],
  submission: [
    '1. Bằng khen của Chủ tịch UBND tỉnh cho 03 tập thể:',
    'I. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH: 03 TẬP THỂ',
    '1. Cờ thi đua của UBND tỉnh: 03 đơn vị',
    '* Tặng Bằng khen (03 tập thể):',
    'A. Danh hiệu Tập thể lao động xuất sắc (03 tập thể)',
    '- Đề nghị tặng Bằng khen cho:',
    '1. Đề nghị tặng danh hiệu “Tập thể lao động xuất sắc”:',
    'I. Cờ thi đua:',
    'a) Bằng khen:',
    '1. Về tập thể:\n1.1. Tặng Bằng khen cho 03 tập thể:',
  ],
  minutes: [
    '1. Đề nghị UBND tỉnh tặng Cờ thi đua cho 03 đơn vị:',
    '- Cờ thi đua của UBND tỉnh: 03 đơn vị, gồm:',
    '1. Bằng khen của Chủ tịch UBND tỉnh:',
    '* Cờ thi đua:',
    'a) Tặng Bằng khen cho các đơn vị:',
    '+ Bằng khen (3 đơn vị):',
  ],
  news: [
    'Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho 3 đơn vị:',
    'Các đơn vị được đề nghị tặng Bằng khen gồm:',
    'Khối đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho các đơn vị sau:',
    'Theo đó, 3 đơn vị được đề nghị tặng Cờ thi đua của UBND tỉnh gồm:',
  ],
};

/** The same lead to a list of persons. */
const toPersons = (lead: string): string =>
  lead
    .replace(/tập thể|đơn vị/g, 'cá nhân')
    .replace(/TẬP THỂ/g, 'CÁ NHÂN')
    .replace(/Tập thể lao động xuất sắc|Tập thể Lao động tiên tiến|Danh hiệu cá nhân/g, 'Chiến sĩ thi đua cơ sở')
    .replace(/Cờ thi đua(?: của UBND tỉnh)?/g, 'Bằng khen')
    .replace(/đồng\/cá nhân/, 'đồng/người');

/** All lists of one kind of paper. */
export function* madeUpLists(paper: Paper): Generator<MadeUpList> {
  for (const unitLead of LEADS[paper])
    for (const of of ['U', 'P'] as const) {
      const lead = of === 'U' ? unitLead : toPersons(unitLead);
      const names =
        of === 'U'
          ? UNITS.map((units) => ({ items: units, recipients: units }))
          : PERSONS.map((persons) => ({
              items: persons.map((parts) => parts.join('')),
              recipients: persons.map(([, name]) => name),
            }));
      for (const { items, recipients } of names) {
        for (const [layout, lay] of Object.entries(LAYOUTS))
          yield { paper, of, lead, layout, text: PAPERS[paper](`${lead}\n${lay(items)}\n`), recipients };
        if (/[:)]$/.test(lead))
          for (const [layout, lay] of Object.entries(INLINE))
            yield { paper, of, lead, layout, text: PAPERS[paper](`${lead}${lay(items)}\n`), recipients };
      }
    }
}
