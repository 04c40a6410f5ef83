import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { readText } from '../src/read/text.js';
import { recordOf } from './record-of.js';

const read = (text: string) => readText(new TextEncoder().encode(text), 'example.txt');
/** "award → recipient | status year" */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, recipient_kind, status, year }) =>
      `${award} → ${recipient ?? `#${count} ${recipient_kind}`} | ${status}${year ? ` ${year}` : ''}`,
  );
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);

const stagesOf = (text: string): unknown[] =>
  extract(read(text)).flatMap(({ kind, arguments: all }) =>
    kind === 'award' ? [all.find(({ role }) => role === 'stage')?.value] : [],
  );

const paper = (box: string, sign: string, form: string, about: string, ...lines: string[]): string =>
  [
    `${box.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${`Số: 12/${sign}`.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
    `${''.padEnd(44)}Lam Hải, ngày 15 tháng 02 năm 2028`,
    '',
    form,
    about,
    ...lines,
  ].join('\n');
const decision = (...lines: string[]): string =>
  paper('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027', 'QUYẾT ĐỊNH:', ...lines);
const council = (form: string, ...lines: string[]): string =>
  paper('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'HĐ', form, 'Về xét khen thưởng năm 2027', ...lines);

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('awards in the articles of papers', () => {
  it.each([
    // behind a dash, as many as were counted
    ['Khối đề nghị tặng Cờ thi đua: 01 đơn vị - Sở Y tế.', ['Cờ thi đua → Sở Y tế | recommended']],
    ['Khối đề nghị tặng Cờ thi đua: 03 đơn vị - Sở Y tế.', ['Cờ thi đua → #3 org | recommended']],
    // a sum of money for each
    [
      decision(
        'Điều 1. Tặng Bằng khen, kèm theo số tiền thưởng 10.530.000 đồng/tập thể, cho 01 tập thể, gồm: Sở Y tế.',
      ),
      ['Bằng khen → Sở Y tế | awarded 2027'],
    ],
    [decision('Điều 1. Tặng Bằng khen, theo tờ trình số 10.530 của Sở Nội vụ, cho tập thể có tên: Sở Y tế.'), []],
    // the article opens with the verb, what is given stands in brackets
    [
      decision(
        'Điều 1. Tặng thưởng cho các tập thể sau đây, thuộc Khối thi đua số 3, đã có thành tích xuất sắc năm 2027: Sở Y tế (Cờ thi đua); Thuế tỉnh (Bằng khen).',
      ),
      ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Thuế tỉnh | awarded 2027'],
    ],
    [
      decision(
        'Điều 1. Thủ trưởng các tập thể sau đây, thuộc Khối thi đua số 3, đã có thành tích xuất sắc năm 2027: Sở Y tế (Cờ thi đua); Thuế tỉnh (Bằng khen).',
      ),
      [],
    ],
    // all that stands between two marks has the award in brackets
    [
      'Hội đồng nhất trí đề nghị khen thưởng: Sở Y tế và Thuế tỉnh (Bằng khen); Sở Nội vụ (Cờ thi đua).',
      [
        'Bằng khen → Sở Y tế | recommended',
        'Bằng khen → Thuế tỉnh | recommended',
        'Cờ thi đua → Sở Nội vụ | recommended',
      ],
    ],
    [
      'Hội đồng nhất trí đề nghị tặng Cờ thi đua cho: Sở Y tế và Thuế tỉnh (Bằng khen), Sở Nội vụ.',
      [
        'Cờ thi đua → Sở Y tế | recommended',
        'Bằng khen → Thuế tỉnh | recommended',
        'Cờ thi đua → Sở Nội vụ | recommended',
      ],
    ],
    // the verbs behind the colon
    ['a) Về Cờ thi đua: đề nghị tặng Sở Y tế;', ['Cờ thi đua → Sở Y tế | recommended']],
    ['a) Về Cờ thi đua: đề nghị Sở Y tế xem xét;', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards in lines of papers', () => {
  it.each([
    // names in lines without markers, as many as were counted, also where the last looks like a heading
    [
      decision(
        'Điều 1. Khen thưởng các tập thể:',
        '1. Tặng Bằng khen: 02 tập thể',
        'Sở Y tế tỉnh Lam Hải',
        'Thuế tỉnh Lam Hải',
        'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      ),
      ['Bằng khen → Sở Y tế tỉnh Lam Hải | awarded 2027', 'Bằng khen → Thuế tỉnh Lam Hải | awarded 2027'],
    ],
    [
      decision(
        'Điều 1. Khen thưởng các tập thể:',
        '1. Tặng Bằng khen: 01 tập thể',
        'Sở Y tế tỉnh Lam Hải',
        'Thuế tỉnh Lam Hải',
        'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      ),
      ['Bằng khen → Sở Y tế tỉnh Lam Hải | awarded 2027'],
    ],
    // what each has, in lines under it
    [
      'Sở Nội vụ thông báo các tập thể được tặng thưởng năm 2027:\n\n1. Sở Y tế:\n- Cờ thi đua;\n- Bằng khen;\n2. Thuế tỉnh:\n- Bằng khen;\n',
      ['Cờ thi đua → Sở Y tế | awarded', 'Bằng khen → Sở Y tế | awarded', 'Bằng khen → Thuế tỉnh | awarded'],
    ],
    ['Sở Nội vụ thông báo các tập thể được tặng thưởng năm 2027:\n\n1. Hồ sơ xét:\n- Cờ thi đua;\n- Bằng khen;\n', []],
    // what is registered, of the year that the line over it names
    [
      'Khối thi đua số 3 tổng kết năm 2027.\n\nCác đơn vị đăng ký danh hiệu, hình thức khen thưởng năm 2027 như sau:\n\n- Cờ thi đua: Sở Y tế.\n',
      ['Cờ thi đua → Sở Y tế | registered 2027'],
    ],
    [
      'Khối thi đua số 3 tổng kết năm 2027.\n\nCác đơn vị đăng ký danh hiệu, hình thức khen thưởng như sau:\n\n- Cờ thi đua: Sở Y tế.\n',
      ['Cờ thi đua → Sở Y tế | registered 2028'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

const rows = (...lines: string[]): string => lines.join('\n');
describe('tables of papers', () => {
  it.each([
    // two columns for what is given, of which one holds something
    [
      decision(
        'Điều 1. Khen thưởng các tập thể (danh sách đính kèm).',
        '',
        'DANH SÁCH',
        'TT | Tên tập thể | Danh hiệu thi đua | Hình thức khen thưởng',
        '1 | Sở Y tế |  | Bằng khen',
        '2 | Thuế tỉnh | Tập thể Lao động xuất sắc | ',
      ),
      ['Bằng khen → Sở Y tế | awarded 2027', 'Tập thể Lao động xuất sắc → Thuế tỉnh | awarded 2027'],
    ],
    [
      decision(
        'Điều 1. Khen thưởng các tập thể (danh sách đính kèm).',
        '',
        'DANH SÁCH',
        'TT | Tên tập thể | Danh hiệu thi đua | Ghi chú',
        '1 | Sở Y tế |  | Bằng khen',
        '2 | Thuế tỉnh | Tập thể Lao động xuất sắc | ',
      ),
      ['Tập thể Lao động xuất sắc → Thuế tỉnh | awarded 2027'],
    ],
    // what one proposes, whatever was voted on above
    [
      rows(
        'Kết quả bình xét:',
        'TT | Đơn vị | Kết quả của khối | Đề nghị của Sở Nội vụ',
        '1 | Sở Y tế | 100% | Bằng khen',
        '2 | Thuế tỉnh | 100% | Bằng khen',
      ),
      ['Bằng khen → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [
      rows(
        'Kết quả bình xét:',
        'TT | Đơn vị | Kết quả của khối | Quà của Sở Nội vụ',
        '1 | Sở Y tế | 100% | Bằng khen',
        '2 | Thuế tỉnh | 100% | Bằng khen',
      ),
      [],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what a council says', () => {
  const table = rows(
    'TT | Tên tập thể | Hình thức khen thưởng',
    '1 | Sở Y tế | Bằng khen',
    '2 | Thuế tỉnh | Bằng khen',
  );
  it.each([
    // the line over a table refuses all of it
    [council('BÁO CÁO', '1. Các trường hợp không nhất trí đề nghị khen thưởng:', table), ['refused', 'refused']],
    [council('BÁO CÁO', '1. Các trường hợp nhất trí đề nghị khen thưởng:', table), ['council', 'council']],
    // whose case it is stands before the colon
    ['3. Sở Y tế: Hội đồng không nhất trí đề nghị Bộ Y tế tặng Bằng khen (tỷ lệ 40%).', ['refused']],
    ['3. Sở Y tế: các ý kiến không nhất trí đề nghị Bộ Y tế tặng Bằng khen (tỷ lệ 40%).', []],
    // who issues the paper passes what its articles and lines name
    [council('NGHỊ QUYẾT', 'Điều 1. Thông qua việc đề nghị tặng Bằng khen cho Sở Y tế.'), ['council']],
    [council('NGHỊ QUYẾT', 'Điều 1. Xem lại việc đề nghị tặng Bằng khen cho Sở Y tế.'), ['recommended']],
    [council('THÔNG BÁO', '- Nhất trí trình cấp trên khen thưởng: Sở Y tế (Bằng khen).'), ['council']],
    [council('TỜ TRÌNH', '- Nhất trí trình cấp trên khen thưởng: Sở Y tế (Bằng khen).'), ['recommended']],
  ])('%s', (text, stages) => expect(stagesOf(text)).toEqual(stages));
});

describe('members', () => {
  const BLOC = 'Khối thi đua số 3 tổng kết năm 2027.\n\n';
  it.each([
    // who is given something is some of them
    [
      'Khối thi đua số 3: Các đơn vị gồm:\n1. Sở Y tế: tốt;\n2. Thuế tỉnh: tốt;\n3. Sở Nội vụ: tốt.',
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ'],
    ],
    [
      'Khối thi đua số 3: Các đơn vị được khen thưởng gồm:\n1. Sở Y tế: tốt;\n2. Thuế tỉnh: tốt;\n3. Sở Nội vụ: tốt.',
      [],
    ],
    [
      'Khối thi đua số 3 gồm 04 đơn vị, do Sở Y tế làm Khối trưởng; các thành viên còn lại: Thuế tỉnh, Sở Xây dựng và Sở Nội vụ.',
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Xây dựng', 'Sở Nội vụ'],
    ],
    [
      'Khối thi đua số 3 có 04 đơn vị, do Sở Y tế làm Khối trưởng; các khách mời còn ở lại: Thuế tỉnh, Sở Xây dựng và Sở Nội vụ.',
      [],
    ],
    // all of them in front of the bracket that counts them
    [
      `${BLOC}- Có mặt: Sở Y tế, Thuế tỉnh và Sở Nội vụ (3/3 đơn vị thành viên).`,
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ'],
    ],
    [`${BLOC}- Có mặt: Sở Y tế, Thuế tỉnh và Sở Nội vụ (4/4 đơn vị thành viên).`, []],
    // a table with as many units as the line over it says
    [
      `${BLOC}${rows('Kết quả chấm điểm của 02 đơn vị trong Khối và khen thưởng:', 'Đơn vị | Điểm | Đề nghị', 'Sở Y tế | 99 | Bằng khen', 'Thuế tỉnh | 98 | ')}`,
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [
      `${BLOC}${rows('Kết quả chấm điểm của 05 đơn vị trong Khối và khen thưởng:', 'Đơn vị | Điểm | Đề nghị', 'Sở Y tế | 99 | Bằng khen', 'Thuế tỉnh | 98 | ')}`,
      [],
    ],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

it.each([
  ['Việc bình xét giao từng đơn vị.', 2028],
  ['Khối bình xét từng đơn vị.', 2027],
])('a pledge is of its year, unless it is weighed what was done before: %s', (words, year) => {
  const { blocs } = recordOf(
    `Khối thi đua số 3 ra quân\n\nNgày 18/2/2028, Khối thi đua số 3 ký giao ước thi đua năm 2028. ${words}`,
  );
  expect(blocs.map((bloc) => bloc.year)).toEqual([year]);
});

it.each([
  ['2. Bằng khen của UBND tỉnh: 02 cá nhân, gồm đ/c Tô Văn Hải và đ/c Hà Ngọc Diệp.', []],
  ['- Giấy khen: 02 cá nhân là ông Tô Văn Hải, bà Hà Ngọc Diệp.', []],
  [
    'Dự lễ đón Bằng khen của UBND tỉnh: đại biểu gồm đ/c Tô Văn Hải và đ/c Hà Ngọc Diệp.',
    ['Tô Văn Hải', 'Hà Ngọc Diệp'],
  ],
])('nobody is an official for standing on the line of an award: %s', (line, found) => {
  expect(recordOf(`Hội đồng thống nhất đề nghị:\n${line}`).officials.map(({ name }) => name)).toEqual(found);
});
