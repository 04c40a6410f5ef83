/**
 * Annexes of awards by lines, as papers have them: a decision or submission grants awards to so many units and persons, and a
 * list behind it (or before its signature) says to whom. Made up of parts: what heads the list, how it is divided, how its
 * lines are marked, and what else may stand in it; persons and places are invented.
 */
export interface MadeUpAnnex {
  readonly paper: AnnexPaper;
  readonly division: string;
  readonly mark: string;
  readonly extra: string;
  readonly text: string;
  /** "award: recipient", sorted; nobody else gets anything. */
  readonly awards: readonly string[];
}

export type AnnexPaper = 'decision' | 'submission';

const UNITS = [
  'Tỉnh Lam Hải',
  'Sở Y tế',
  'Bệnh viện Phụ sản Trung ương',
  'Nhân dân và cán bộ quận Bến Đá',
  'Trường THPT Lê Lợi',
  'Công ty TNHH Giày da Mỹ Phong',
  'Công đoàn cơ sở Công ty CP Dược Cửu Phú',
  'LĐLĐ huyện Tân Khê',
  'Phòng Quản lý đầu tư, Ban Quản lý dự án huyện An Hòa',
  'Chi cục Chăn nuôi và Thú y, Sở Nông nghiệp và Phát triển nông thôn',
];

const PERSONS = [
  'Ông Tô Văn Hải, Giám đốc Sở Y tế',
  'Bà Hà Thị Nhàn, giáo viên Trường THPT Lê Lợi',
  'Đ/c Kiều Văn Phú, Chủ tịch LĐLĐ huyện Tân Khê',
  'Lê Thị Bé Tư, công nhân vận hành, Công ty CP Cấp nước',
  'Thạch Văn Phia, kỹ thuật viên Công ty Điện lực',
  'Ông Vi Văn Sơn, Phó Chủ tịch UBND xã Bến Đá, huyện An Hòa',
];

const named = (person: string): string => person.replace(/^(?:Ông|Bà|Đ\/c) /, '').replace(/,.*/s, '');

const two = (count: number): string => String(count).padStart(2, '0');

type Mark = (item: string, i: number) => string;

const MARKS: Readonly<Record<string, Mark>> = {
  '1. A;': (item, i) => `${i + 1}. ${item};`,
  '1. A': (item, i) => `${i + 1}. ${item}`,
  '1/ A': (item, i) => `${i + 1}/ ${item}`,
  '1/. A': (item, i) => `${i + 1}/. ${item}`,
  '- A': (item) => `- ${item}`,
  '+ A': (item) => `+ ${item}`,
  A: (item) => item,
};

/** What the list grants: a group for each award, with its units and its persons. */
interface Group {
  readonly award: string;
  readonly units: readonly string[];
  readonly persons: readonly string[];
}

interface Division {
  readonly awards: 1 | 2;
  readonly lay: (groups: readonly [Group, ...Group[]], mark: Mark) => readonly string[];
}

const LETTERS = ['A', 'B'];
const ROMAN = ['I', 'II'];
const upper = (text: string): string => text.toLocaleUpperCase('vi');
const OF_PROVINCE = ' của Chủ tịch UBND tỉnh';
const counted = (units: number, persons: number): string =>
  [...(units ? [`${two(units)} tập thể`] : []), ...(persons ? [`${two(persons)} cá nhân`] : [])].join(' và ');

const DIVISIONS: Readonly<Record<string, Division>> = {
  none: { awards: 1, lay: ([{ units, persons }], mark) => [...units, ...persons].map(mark) },
  'I. TẬP THỂ': {
    awards: 1,
    lay: ([{ units, persons }], mark) => ['I. TẬP THỂ', ...units.map(mark), 'II. CÁ NHÂN', ...persons.map(mark)],
  },
  'I. Tập thể, counting on': {
    awards: 1,
    lay: ([{ units, persons }], mark) => [
      'I. Tập thể',
      ...units.map(mark),
      'II. Cá nhân',
      ...persons.map((person, i) => mark(person, i + units.length)),
    ],
  },
  'A. TẬP THỂ: 02': {
    awards: 1,
    lay: ([{ units, persons }], mark) => [
      `A. TẬP THỂ: ${two(units.length)}`,
      ...units.map(mark),
      `B. CÁ NHÂN: ${two(persons.length)}`,
      ...persons.map(mark),
    ],
  },
  'I. TẬP THỂ (02 đơn vị)': {
    awards: 1,
    lay: ([{ units, persons }], mark) => [
      `I. TẬP THỂ (${two(units.length)} đơn vị)`,
      ...units.map(mark),
      `II. CÁ NHÂN (${two(persons.length)} người)`,
      ...persons.map(mark),
    ],
  },
  'a. Tập thể:': {
    awards: 1,
    lay: ([{ units, persons }], mark) => ['a. Tập thể:', ...units.map(mark), 'b. Cá nhân:', ...persons.map(mark)],
  },
  'I. BỘ Y TẾ': {
    awards: 1,
    lay: ([{ units, persons }], mark) => [
      'I. BỘ Y TẾ',
      ...units.slice(0, 1).map(mark),
      'II. THÀNH PHỐ LAM HẢI',
      ...[...units.slice(1), ...persons].map((item, i) => mark(item, i + 1)),
    ],
  },
  'I. BỘ Y TẾ (01 đơn vị)': {
    awards: 1,
    lay: ([{ units, persons }], mark) => [
      'I. BỘ Y TẾ (01 đơn vị)',
      ...units.slice(0, 1).map(mark),
      `II. THÀNH PHỐ LAM HẢI (${counted(units.length - 1, persons.length)})`,
      ...[...units.slice(1), ...persons].map(mark),
    ],
  },
  'I. Dẫn đầu': {
    awards: 1,
    lay: ([{ units, persons }], mark) => [
      'I. Dẫn đầu các cụm, khối thi đua của tỉnh',
      ...units.slice(0, 1).map(mark),
      'II. CÁC SỞ, NGÀNH',
      ...[...units.slice(1), ...persons].map((item, i) => mark(item, i + 1)),
    ],
  },
  'A. CỜ THI ĐUA, B. BẰNG KHEN': {
    awards: 2,
    lay: (groups, mark) =>
      groups.flatMap(({ award, units, persons }, i) => [
        `${LETTERS[i]}. ${upper(award)}`,
        ...[...units, ...persons].map(mark),
      ]),
  },
  'I. Cờ thi đua (02 đơn vị):': {
    awards: 2,
    lay: (groups, mark) =>
      groups.flatMap(({ award, units, persons }, i) => [
        `${ROMAN[i]}. ${award}${OF_PROVINCE} (${counted(units.length, persons.length)}):`,
        ...[...units, ...persons].map(mark),
      ]),
  },
  'A. BẰNG KHEN > I. TẬP THỂ': {
    awards: 2,
    lay: (groups, mark) =>
      groups.flatMap(({ award, units, persons }, i) => [
        `${LETTERS[i]}. ${upper(award)}`,
        'I. TẬP THỂ',
        ...units.map(mark),
        ...(persons.length ? ['II. CÁ NHÂN', ...persons.map(mark)] : []),
      ]),
  },
  'I. TẶNG CỜ THI ĐUA > 1. Tập thể (02):': {
    awards: 2,
    lay: (groups, mark) =>
      groups.flatMap(({ award, units, persons }, i) => [
        `${ROMAN[i]}. TẶNG ${upper(award + OF_PROVINCE)}`,
        `1. Tập thể (${two(units.length)}):`,
        ...units.map(mark),
        ...(persons.length ? [`2. Cá nhân (${two(persons.length)}):`, ...persons.map(mark)] : []),
      ]),
  },
  'I. TẬP THỂ > 1. Cờ thi đua': {
    awards: 2,
    lay: (groups, mark) => [
      'I. TẬP THỂ',
      ...groups.flatMap(({ award, units }, i) => [`${i + 1}. ${award}${OF_PROVINCE}`, ...units.map(mark)]),
      'II. CÁ NHÂN',
      ...groups
        .filter(({ persons }) => persons.length)
        .flatMap(({ award, persons }) => [`1. ${award}${OF_PROVINCE}`, ...persons.map(mark)]),
    ],
  },
  'A. TẬP THỂ > I. CỜ THI ĐUA: 02 đơn vị': {
    awards: 2,
    lay: (groups, mark) => [
      'A. TẬP THỂ',
      ...groups.flatMap(({ award, units }, i) => [
        `${ROMAN[i]}. ${upper(award)}: ${two(units.length)} đơn vị`,
        ...units.map(mark),
      ]),
      'B. CÁ NHÂN',
      ...groups
        .filter(({ persons }) => persons.length)
        .flatMap(({ award, persons }) => [`I. ${upper(award)}: ${two(persons.length)} cá nhân`, ...persons.map(mark)]),
    ],
  },
};

/** What else stands in or around the list: `item` changes a line's words, `after` stands behind the last line. */
interface Extra {
  readonly item?: (item: string, i: number) => string;
  readonly after?: (units: number, persons: number) => readonly string[];
  readonly before?: boolean;
}

/** The item in two lines, as in text taken from pages; a line without a mark goes on with a small letter. */
const wrapped = (indent: string) => (item: string) => {
  const at = [...item.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => index).filter((index) => index > item.length / 2);
  return at[0] === undefined ? item : `${item.slice(0, at[0])}\n${indent}${item.slice(at[0] + 1)}`;
};

const LEADS_BLOC = ['dẫn đầu Khối thi đua số 3', 'Trưởng Cụm thi đua các huyện', 'dẫn đầu Cụm thi đua số 2 năm 2023'];

const EXTRAS: Readonly<Record<string, Extra>> = {
  nothing: {},
  'dẫn đầu': { item: (item, i) => `${item}, ${LEADS_BLOC[(i * 2) % 4] ?? LEADS_BLOC[0]}` },
  wrapped: { item: wrapped('') },
  'wrapped, set in': { item: wrapped('    ') },
  total: { after: (units) => [`Tổng cộng: ${two(units)} đơn vị./.`] },
  'total of both': { after: (units, persons) => ['', `(Danh sách này có ${counted(units, persons)})./.`] },
  note: { after: () => ['* Ghi chú: Danh sách xếp theo thứ tự thời gian gửi hồ sơ về Ban Thi đua - Khen thưởng.'] },
  'before the signature': { before: true },
};

const HEADS: Readonly<Record<AnnexPaper, string>> = {
  decision: `UBND TỈNH LAM HẢI
Số: 12/QĐ-UBND

QUYẾT ĐỊNH
Về việc tặng thưởng Bằng khen

CHỦ TỊCH UBND TỈNH

QUYẾT ĐỊNH:`,
  submission: `UBND HUYỆN TÂN KHÊ
Số: 15/TTr-UBND

TỜ TRÌNH
Về việc đề nghị tặng Bằng khen năm 2023
`,
};

const ARTICLES: Readonly<Record<AnnexPaper, (awards: string) => string>> = {
  decision: (awards) => `Điều 1. Tặng ${awards} (có danh sách kèm theo) đã có thành tích xuất sắc năm 2023.`,
  submission: (awards) =>
    `UBND huyện kính đề nghị Chủ tịch UBND tỉnh tặng ${awards} (có danh sách kèm theo) có thành tích xuất sắc năm 2023.`,
};

const SIGNATURE = `
Nơi nhận:                 CHỦ TỊCH
- Như trên;
- Lưu: VT.                Trần Văn Vinh
`;

const TITLES = [
  ['DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH'],
  ['DANH SÁCH', 'TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'],
  ['DANH SÁCH', 'Tập thể, cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh'],
  ['DANH SÁCH ĐƠN VỊ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
  ['PHỤ LỤC', 'DANH SÁCH KHEN THƯỞNG'],
];

const NOT_OF_ONE_AWARD = TITLES.slice(3);

const ATTACHED: Readonly<Record<AnnexPaper, readonly (readonly string[])[]>> = {
  decision: [
    [],
    ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 11 tháng 6 năm 2024 của Chủ tịch UBND tỉnh)'],
    ['(Ban hành kèm theo Quyết định số 12/QĐ-UBND', 'ngày 11/6/2024 của Chủ tịch UBND tỉnh)', '_______'],
  ],
  submission: [
    [],
    ['(Kèm theo Tờ trình số 15/TTr-UBND ngày 11 tháng 6 năm 2024 của UBND huyện)'],
    ['(Ban hành kèm theo Tờ trình số 15/TTr-UBND', 'ngày 11/6/2024 của UBND huyện)', '_______'],
  ],
};

/** All annexes of one kind of paper; another seed picks other names and headings for them. */
export function* madeUpAnnexes(paper: AnnexPaper, seed = 7): Generator<MadeUpAnnex> {
  let state = seed + paper.length;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = (from: readonly string[], count: number): string[] => {
    const rest = [...from];
    return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)[0] as string);
  };
  for (const [division, { awards, lay }] of Object.entries(DIVISIONS))
    for (const [mark, marked] of Object.entries(MARKS))
      for (const [extra, { item = (text: string) => text, after = () => [], before = false }] of Object.entries(
        EXTRAS,
      )) {
        const units = some(UNITS, awards === 1 ? 1 + below(2) : 3 + below(2));
        const persons = some(PERSONS, 1 + below(2));
        const flags = units.slice(0, awards === 1 ? 0 : 1 + below(2));
        const praised = units.slice(flags.length);
        const groups: readonly Group[] = [
          ...(flags.length ? [{ award: 'Cờ thi đua', units: flags, persons: [] }] : []),
          { award: 'Bằng khen', units: praised, persons },
        ];
        const granted = groups.map(
          (group) => `${group.award}${OF_PROVINCE} cho ${counted(group.units.length, group.persons.length)}`,
        );
        const list = lay(groups as [Group, ...Group[]], (text, i) =>
          marked(extra === 'dẫn đầu' && !units.includes(text) ? text : item(text, i), i),
        );
        const title = pick(awards === 1 ? TITLES : NOT_OF_ONE_AWARD);
        const annex = [...title, ...pick(ATTACHED[paper]), ...list, ...after(units.length, persons.length)].join('\n');
        const opening = `${HEADS[paper]}\n${ARTICLES[paper](granted.join(', '))}`;
        yield {
          paper,
          division,
          mark,
          extra,
          text: before ? `${opening}\n\n${annex}\n${SIGNATURE}` : `${opening}\n${SIGNATURE}\n${annex}\n`,
          awards: groups
            .flatMap((group) =>
              [...group.units, ...group.persons.map(named)].map((recipient) => `${group.award}: ${recipient}`),
            )
            .sort(),
        };
      }
}
