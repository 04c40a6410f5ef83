import { paperHead } from './paper-head.js';

/**
 * Papers in the form of Decree 30/2020, made up of parts: an article that counts those who receive and an annex that names them under
 * headings, minutes that tell the votes for each, a decision that says who leads which bloc. The parts were written before the rules
 * that read them; persons and places are invented.
 */
export interface MadeUpPaper {
  readonly part: 'annex' | 'awards' | 'votes' | 'leaders';
  readonly name: string;
  readonly text: string;
  /** "recipient → award status", or "role unit year [bloc]", in the order of the text; nothing else comes out. */
  readonly found: readonly string[];
}

const head = paperHead(2028);

const END = 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTô Văn Hải\n';

const UNITS: readonly (readonly string[])[] = [
  ['Sở Y tế', 'Phòng Kế hoạch - Tài chính, Sở Nội vụ'],
  ['Trường THPT Bến Đá', 'Công ty Cổ phần Cấp nước Lam Hải'],
  ['Ban Công tác Mặt trận thôn Đông, xã Tân Khê', 'Chi hội Nông dân thôn Đoài, xã An Hòa'],
];
const PERSONS: readonly (readonly [string, string])[][] = [
  [
    ['Ông Kiều Văn Phú', 'Trưởng phòng, Sở Y tế'],
    ['Bà Hà Ngọc Diệp', 'Giáo viên, Trường THPT Bến Đá'],
  ],
  [
    ['Kiều Văn Phú', 'Bí thư Chi bộ thôn Đông, xã Tân Khê'],
    ['Hà Ngọc Diệp', 'công dân xã An Hòa'],
  ],
];
const bare = (name: string): string => name.replace(/^(?:Ông|Bà) /, '');

const ARTICLES: Readonly<Record<string, (units: number, persons: number) => string>> = {
  'danh sách kèm theo': (u, p) =>
    `Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 0${u} tập thể và 0${p} cá nhân đã có thành tích xuất sắc trong phong trào thi đua năm 2027 (có danh sách kèm theo).`,
  'phụ lục': (u, p) =>
    `Điều 1. Tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho các tập thể, cá nhân (0${u} tập thể, 0${p} cá nhân) có tên tại Phụ lục ban hành kèm theo Quyết định này.`,
  'tên sau': (u, p) =>
    `Điều 1. Tặng Bằng khen kèm theo tiền thưởng cho 0${u} tập thể và 0${p} cá nhân có tên trong danh sách kèm theo, vì đã có thành tích xuất sắc năm 2027.`,
};
const ANNEXES: Readonly<Record<string, string>> = {
  'DANH SÁCH':
    'DANH SÁCH\nTẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/02/2028 của Chủ tịch UBND tỉnh)',
  'Phụ lục': 'Phụ lục\nDANH SÁCH KHEN THƯỞNG\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 02 năm 2028)',
  'PHỤ LỤC': 'PHỤ LỤC\nTẬP THỂ, CÁ NHÂN CÓ THÀNH TÍCH XUẤT SẮC NĂM 2027',
};
const SECTIONS: readonly (readonly [string, string])[] = [
  ['I. TẬP THỂ', 'II. CÁ NHÂN'],
  ['I. Tập thể (02 tập thể)', 'II. Cá nhân (02 cá nhân)'],
  ['A. TẬP THỂ:', 'B. CÁ NHÂN:'],
  ['1. Tập thể:', '2. Cá nhân:'],
  ['* Tập thể', '* Cá nhân'],
];
type Mark = (i: number, last: boolean) => readonly [string, string];
const MARKS: Readonly<Record<string, Mark>> = {
  '1.': (i) => [`${i + 1}. `, ''],
  '- ;': (_, last) => ['- ', last ? '.' : ';'],
};
const BETWEEN = [', ', ' - ', ': '];

function* annexes(): Generator<MadeUpPaper> {
  let turn = 0;
  for (const [article, words] of Object.entries(ARTICLES))
    for (const [annex, title] of Object.entries(ANNEXES))
      for (const [section, other] of SECTIONS)
        for (const [marks, mark] of Object.entries(MARKS)) {
          const units = UNITS[turn % UNITS.length];
          const persons = PERSONS[turn % PERSONS.length];
          const between = BETWEEN[turn % 2];
          turn++;
          const line = (name: string, i: number, all: number): string => mark(i, i === all - 1).join(name);
          const text = `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc khen thưởng thành tích năm 2027')}${words(units.length, persons.length)}

Điều 2. Giao Sở Tài chính cấp tiền thưởng theo quy định.

Điều 3. Chánh Văn phòng UBND tỉnh và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

${END}
${title}

${section}
${units.map((name, i) => line(name, i, units.length)).join('\n')}
${other}
${persons.map(([name, post], i) => line(`${name}${between}${post}`, i, persons.length)).join('\n')}
`;
          yield {
            part: 'annex',
            name: `${article} / ${annex} / ${section} / ${marks}`,
            text,
            found: [...units, ...persons.map(([name]) => bare(name))],
          };
        }
}

const GRANTS: readonly string[] = [
  'Điều 1. Khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua năm 2027 (có danh sách kèm theo).',
  'Điều 1. Tặng Cờ thi đua và Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc năm 2027 (theo danh sách đính kèm).',
  'Điều 1. Tặng thưởng các danh hiệu thi đua, hình thức khen thưởng năm 2027 cho 02 tập thể và 02 cá nhân có tên tại Phụ lục kèm theo Quyết định này.',
];
/** The flag over units, the certificate over units and persons. */
const HEADINGS: Readonly<
  Record<string, (flags: readonly string[], units: readonly string[], persons: readonly string[]) => string>
> = {
  'I. CỜ … / 1. Tập thể': (flags, units, persons) =>
    `I. CỜ THI ĐUA CỦA UBND TỈNH\n${numbered(flags)}\nII. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH\n1. Tập thể\n${dashed(units)}\n2. Cá nhân\n${dashed(persons)}`,
  'I. Tặng Cờ …: / a) Tập thể:': (flags, units, persons) =>
    `I. Tặng Cờ thi đua của UBND tỉnh:\n${numbered(flags)}\nII. Tặng Bằng khen của Chủ tịch UBND tỉnh:\na) Tập thể:\n${dashed(units)}\nb) Cá nhân:\n${dashed(persons)}`,
  '1. Cờ … (01 tập thể) / 2. Bằng khen cho tập thể': (flags, units, persons) =>
    `1. Cờ thi đua của UBND tỉnh (0${flags.length} tập thể)\n${dashed(flags)}\n2. Bằng khen của Chủ tịch UBND tỉnh cho tập thể (0${units.length} tập thể)\n${dashed(units)}\n3. Bằng khen của Chủ tịch UBND tỉnh cho cá nhân (0${persons.length} cá nhân)\n${dashed(persons)}`,
  'A. TẬP THỂ / I. Cờ …': (flags, units, persons) =>
    `A. TẬP THỂ\nI. Cờ thi đua của UBND tỉnh\n${numbered(flags)}\nII. Bằng khen của Chủ tịch UBND tỉnh\n${numbered(units)}\nB. CÁ NHÂN\nI. Bằng khen của Chủ tịch UBND tỉnh\n${numbered(persons)}`,
};
const numbered = (names: readonly string[]): string => names.map((name, i) => `${i + 1}. ${name}`).join('\n');
const dashed = (names: readonly string[]): string => names.map((name) => `- ${name}`).join('\n');

function* awards(): Generator<MadeUpPaper> {
  for (const grant of GRANTS)
    for (const [annex, title] of Object.entries(ANNEXES))
      for (const [headings, lay] of Object.entries(HEADINGS))
        for (const [set, units] of UNITS.entries()) {
          const flags = UNITS[(set + 1) % UNITS.length].slice(0, 1);
          const persons = PERSONS[set % PERSONS.length];
          const over = title.replace('ĐƯỢC TẶNG BẰNG KHEN', 'ĐƯỢC KHEN THƯỞNG');
          yield {
            part: 'awards',
            name: `${grant} / ${annex} / ${headings}`,
            text: `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027')}${grant}

Điều 2. Chánh Văn phòng UBND tỉnh và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

${END}
${over}

${lay(
  flags,
  units,
  persons.map(([name, post]) => `${name}, ${post}`),
)}
`,
            found: [
              ...flags.map((name) => `cờ: ${name}`),
              ...[...units, ...persons.map(([name]) => bare(name))].map((name) => `bằng: ${name}`),
            ],
          };
        }
}

const VOTES: Readonly<Record<string, (units: readonly string[]) => string>> = {
  'A: 9/9 phiếu': ([a, b, c]) => `- ${a}: 9/9 phiếu (100%);\n- ${b}: 8/9 phiếu (88,9%);\n- ${c}: 8/9 phiếu (88,9%).`,
  'A (9/9 phiếu)': ([a, b, c]) => `1. ${a} (9/9 phiếu)\n2. ${b} (8/9 phiếu)\n3. ${c} (8/9 phiếu)`,
  'A đạt 9/9 phiếu': ([a, b, c]) => `- ${a} đạt 9/9 phiếu\n- ${b} đạt 8/9 phiếu\n- ${c} đạt 8/9 phiếu`,
  'A, 98 điểm': ([a, b, c]) => `1. ${a}, 98 điểm;\n2. ${b}, 97,5 điểm;\n3. ${c}, 96 điểm.`,
  'A - 98 điểm': ([a, b, c]) => `+ ${a} - 98 điểm\n+ ${b} - 97,5 điểm\n+ ${c} - 96 điểm`,
  'A; B; C': ([a, b, c]) => `${a} (9/9 phiếu); ${b} (8/9 phiếu); ${c} (8/9 phiếu).`,
};
const VOTED: readonly string[] = [
  'Kết quả bỏ phiếu đề nghị UBND tỉnh tặng Cờ thi đua:',
  'Các đơn vị được đề nghị tặng Cờ thi đua của UBND tỉnh:',
  '1. Đề nghị tặng Cờ thi đua của UBND tỉnh (03 đơn vị):',
  'Hội nghị nhất trí 100% đề nghị tặng Cờ thi đua cho các đơn vị có số phiếu cao nhất, gồm:',
  'a) Đề nghị xét, tặng Cờ thi đua của UBND tỉnh:',
  'Căn cứ kết quả kiểm phiếu, Khối thống nhất đề nghị UBND tỉnh tặng Cờ thi đua cho 03 đơn vị sau:',
];
const MEMBERS: readonly (readonly string[])[] = [
  ['Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh'],
  ['UBND huyện Tân Khê', 'UBND thị xã Bến Đá', 'UBND huyện An Hòa'],
  ['Trường THPT Bến Đá', 'Bệnh viện Phổi', 'Tỉnh đoàn'],
];

function* votes(): Generator<MadeUpPaper> {
  for (const lead of VOTED)
    for (const [layout, lay] of Object.entries(VOTES))
      for (const units of MEMBERS)
        yield {
          part: 'votes',
          name: `${lead} / ${layout}`,
          text: `${head('KHỐI THI ĐUA SỐ 3', 'BB-KTĐ', 'BIÊN BẢN', 'Họp bình xét thi đua năm 2027')}Hôm nay, ngày 15/02/2028, Khối thi đua số 3 họp bình xét thi đua năm 2027.

${lead}${layout === 'A; B; C' ? ' ' : '\n'}${lay(units)}

Biên bản được thông qua lúc 11 giờ cùng ngày./.

THƯ KÝ                CHỦ TRÌ

Hà Ngọc Diệp                Tô Văn Hải
`,
          found: units,
        };
}

const LED: Readonly<Record<string, (rows: readonly (readonly [string, string, string])[]) => string>> = {
  'bloc: A - Khối trưởng; B - Khối phó': (rows) =>
    rows.map(([bloc, a, b], i) => `${i + 1}. ${bloc}: ${a} - Khối trưởng; ${b} - Khối phó.`).join('\n'),
  'bloc: Khối trưởng: A; Khối phó: B': (rows) =>
    rows.map(([bloc, a, b], i) => `${i + 1}. ${bloc}: Khối trưởng: ${a}; Khối phó: ${b}.`).join('\n'),
  'bloc / - Khối trưởng: A / - Khối phó: B': (rows) =>
    rows.map(([bloc, a, b], i) => `${i + 1}. ${bloc}\n- Khối trưởng: ${a};\n- Khối phó: ${b}.`).join('\n'),
  'A làm Khối trưởng, B làm Khối phó bloc': (rows) =>
    rows.map(([bloc, a, b], i) => `${i + 1}. ${a} làm Khối trưởng, ${b} làm Khối phó ${bloc}.`).join('\n'),
  'bloc do A làm Khối trưởng, B làm Khối phó': (rows) =>
    rows.map(([bloc, a, b]) => `- ${bloc} do ${a} làm Khối trưởng, ${b} làm Khối phó;`).join('\n'),
  'bloc: A (Khối trưởng), B (Khối phó)': (rows) =>
    rows.map(([bloc, a, b], i) => `${i + 1}. ${bloc}: ${a} (Khối trưởng), ${b} (Khối phó).`).join('\n'),
  table: (rows) =>
    ['TT | Khối thi đua | Khối trưởng | Khối phó', ...rows.map((row, i) => [i + 1, ...row].join(' | '))].join('\n'),
};
const NAMING: readonly string[] = [
  'Điều 1. Chỉ định Khối trưởng, Khối phó các khối thi đua của tỉnh năm 2028 như sau:',
  'Điều 1. Giao nhiệm vụ Khối trưởng, Khối phó các khối thi đua năm 2028, gồm:',
  'Điều 1. Phân công các đơn vị làm Khối trưởng, Khối phó năm 2028 cụ thể như sau:',
  'Điều 1. Công nhận kết quả bầu Khối trưởng, Khối phó năm 2028:',
];
const BLOCS: readonly (readonly (readonly [string, string, string])[])[] = [
  [
    ['Khối thi đua số 1', 'Sở Y tế', 'Sở Nội vụ'],
    ['Khối thi đua số 2', 'Sở Tài chính', 'Kho bạc Nhà nước tỉnh'],
  ],
  [
    ['Khối thi đua các cơ quan Đảng', 'Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
    ['Khối thi đua các trường cao đẳng', 'Trường Cao đẳng Y tế', 'Trường Cao đẳng Nghề'],
  ],
];

function* leaders(): Generator<MadeUpPaper> {
  for (const lead of NAMING)
    for (const [layout, lay] of Object.entries(LED))
      for (const rows of BLOCS)
        yield {
          part: 'leaders',
          name: `${lead} / ${layout}`,
          text: `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc phân công Khối trưởng, Khối phó các khối thi đua năm 2028')}${lead}
${lay(rows)}

Điều 2. Các đơn vị có tên tại Điều 1 tổ chức hoạt động của khối theo quy định.

${END}`,
          found: rows.flatMap(([bloc, a, b]) => [`head ${a} 2028 [${bloc}]`, `deputy ${b} 2028 [${bloc}]`]),
        };
}

export const MADE_UP_PAPERS: Readonly<Record<MadeUpPaper['part'], () => Generator<MadeUpPaper>>> = {
  annex: annexes,
  awards,
  votes,
  leaders,
};
