/**
 * Papers that divide units into blocs and say who leads them: decisions, notices and lists, made up of what the blocs are called,
 * how their members are laid out (lines, sentences, tables), and how heads and deputies are marked. Persons and places are
 * invented.
 */
export interface MadeUpDivision {
  readonly paper: DivisionPaper;
  readonly naming: string;
  readonly layout: string;
  readonly heads: string;
  readonly text: string;
  readonly blocs: readonly MadeUpBloc[];
  /** The year that the heads serve; null where nobody is said to lead. */
  readonly year: number;
}

export interface MadeUpBloc {
  /** How its name begins, in small letters. */
  readonly key: string;
  readonly members: readonly string[];
  readonly head: string | null;
  readonly deputy: string | null;
}

export type DivisionPaper = 'decision' | 'annex' | 'notice' | 'list';

interface Bloc {
  readonly name: string;
  readonly members: readonly string[];
  readonly head: string;
  readonly deputy: string;
}

const NAMINGS: Readonly<Record<string, readonly string[]>> = {
  'số 1': ['Khối thi đua số 1', 'Khối thi đua số 2', 'Khối thi đua số 3'],
  'số I': ['Cụm thi đua số I', 'Cụm thi đua số II', 'Cụm thi đua số III'],
  'các …': ['Khối thi đua các cơ quan Đảng', 'Khối thi đua các sở, ngành kinh tế', 'Khối thi đua các đơn vị sự nghiệp'],
  'số 1 - …': [
    'Khối thi đua số 1 - Khối các cơ quan nội chính',
    'Khối thi đua số 2 - Khối kinh tế tổng hợp',
    'Khối thi đua số 3 - Khối văn hóa, xã hội',
  ],
  'số 1 (…)': [
    'Khối thi đua số 1 (các cơ quan tham mưu)',
    'Khối thi đua số 2 (các ngành kinh tế)',
    'Khối thi đua số 3 (các đơn vị sự nghiệp)',
  ],
};

const MEMBERS: readonly (readonly (readonly string[])[])[] = [
  [
    ['Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài chính', 'Ban Quản lý các Khu công nghiệp tỉnh'],
    ['Bệnh viện Đa khoa tỉnh', 'Trường Chính trị tỉnh', 'Đài Phát thanh và Truyền hình Lam Hải'],
  ],
  [
    ['UBND huyện Tân Khê', 'UBND huyện An Hòa', 'UBND thành phố Lam Hải'],
    ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Tòa án nhân dân tỉnh', 'Viện Kiểm sát nhân dân tỉnh'],
    ['Công ty Điện lực Lam Hải', 'Bưu điện tỉnh', 'Công ty Cổ phần Cấp nước Lam Hải'],
  ],
  [
    ['Trường THPT Lê Lợi', 'Trường THPT Tân Khê', 'Trường THPT Nguyễn Trãi'],
    ['Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy'],
    ['Hội Nông dân tỉnh', 'Liên đoàn Lao động tỉnh', 'Tỉnh đoàn', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ],
];

const two = (count: number): string => String(count).padStart(2, '0');
const upper = (text: string): string => text.toLocaleUpperCase('vi');
const ROMAN = ['I', 'II', 'III'];
const word = (name: string): string => (name.startsWith('Cụm') ? 'cụm' : 'khối');

/** How the ones who lead are marked: at the member itself, in lines over or under the members, in columns, or in a list of their own. */
interface Heads {
  readonly leads: boolean;
  readonly at?: (role: 'head' | 'deputy', bloc: string) => string;
  readonly over?: (bloc: Bloc) => readonly string[];
  readonly under?: (bloc: Bloc) => readonly string[];
  readonly behind?: (blocs: readonly Bloc[], year: string) => readonly string[];
  readonly columns?: 'roles' | 'note';
  readonly of: 'lines' | 'tables' | 'both';
}

const HEADS: Readonly<Record<string, Heads>> = {
  nobody: { leads: false, of: 'both' },
  'A (Trưởng khối)': {
    leads: true,
    at: (role, name) => (role === 'head' ? ` (Trưởng ${word(name)})` : ` (Phó Trưởng ${word(name)})`),
    of: 'both',
  },
  'A - Khối trưởng': {
    leads: true,
    at: (role, name) =>
      role === 'head'
        ? ` - ${word(name) === 'cụm' ? 'Cụm' : 'Khối'} trưởng`
        : ` - ${word(name) === 'cụm' ? 'Cụm' : 'Khối'} phó`,
    of: 'lines',
  },
  'under: Khối trưởng: A; Khối phó: B.': {
    leads: true,
    under: ({ name, head, deputy }) => [
      `${word(name) === 'cụm' ? 'Cụm' : 'Khối'} trưởng: ${head}; ${word(name) === 'cụm' ? 'Cụm' : 'Khối'} phó: ${deputy}.`,
    ],
    of: 'lines',
  },
  'under: - Đơn vị Trưởng khối: A': {
    leads: true,
    under: ({ name, head, deputy }) => [
      `- Đơn vị Trưởng ${word(name)}: ${head}`,
      `- Đơn vị Phó ${word(name)}: ${deputy}`,
    ],
    of: 'lines',
  },
  'over: Trưởng khối: A': {
    leads: true,
    over: ({ name, head, deputy }) => [
      `- Trưởng ${word(name)}: ${head}`,
      `- Phó Trưởng ${word(name)}: ${deputy}`,
      '- Các đơn vị thành viên:',
    ],
    of: 'lines',
  },
  'behind: 1. Khối 1: Trưởng khối: A': {
    leads: true,
    behind: (blocs, year) => [
      `Phân công đơn vị Trưởng ${word(blocs[0]?.name ?? '')}, Phó ${word(blocs[0]?.name ?? '')} ${year}:`,
      ...blocs.map(
        ({ name, head, deputy }, i) =>
          `${i + 1}. ${name}: Trưởng ${word(name)}: ${head}; Phó ${word(name)}: ${deputy}.`,
      ),
    ],
    of: 'both',
  },
  'behind: - A làm Trưởng Khối 1': {
    leads: true,
    behind: (blocs, year) => [
      `Phân công các đơn vị làm Trưởng ${word(blocs[0]?.name ?? '')}, Phó Trưởng ${word(blocs[0]?.name ?? '')} ${year} như sau:`,
      ...blocs.map(
        ({ name, head, deputy }) =>
          `- ${name}: ${head} làm Trưởng ${word(name)}, ${deputy} làm Phó Trưởng ${word(name)};`,
      ),
    ],
    of: 'both',
  },
  columns: { leads: true, columns: 'roles', of: 'tables' },
  'note column': { leads: true, columns: 'note', of: 'tables' },
};

/** A bloc's members in lines under its name. */
const LINES: Readonly<
  Record<string, { name: (bloc: Bloc, i: number) => string; line: (item: string, i: number, of: number) => string }>
> = {
  'I. KHỐI / 1. A': { name: ({ name }, i) => `${ROMAN[i]}. ${upper(name)}`, line: (item, i) => `${i + 1}. ${item}` },
  'I. KHỐI (03 đơn vị) / 1. A': {
    name: ({ name, members }, i) => `${ROMAN[i]}. ${upper(name)} (${two(members.length)} đơn vị)`,
    line: (item, i) => `${i + 1}. ${item}`,
  },
  '1. Khối (3 đơn vị): / - A;': {
    name: ({ name, members }, i) => `${i + 1}. ${name} (${members.length} đơn vị):`,
    line: (item) => `- ${item};`,
  },
  '1. Khối: / + A': { name: ({ name }, i) => `${i + 1}. ${name}:`, line: (item) => `+ ${item}` },
  '1. Khối, gồm 03 đơn vị: / a) A;': {
    name: ({ name, members }, i) => `${i + 1}. ${name}, gồm ${two(members.length)} đơn vị:`,
    line: (item, i) => `${'abcdefg'[i]}) ${item};`,
  },
  '1. Khối / 1.1. A': {
    name: ({ name }, i) => `${i + 1}. ${name}`,
    line: (item, i, of) => `${of + 1}.${i + 1}. ${item}`,
  },
  '* Khối / 1/ A': { name: ({ name }) => `* ${name}`, line: (item, i) => `${i + 1}/ ${item}` },
  '- Khối: / + A;': { name: ({ name }) => `- ${name}:`, line: (item) => `+ ${item};` },
  'KHỐI / A': { name: ({ name }) => upper(name), line: (item) => item },
  'Khối: 03 đơn vị / 01. A': {
    name: ({ name, members }) => `${name}: ${two(members.length)} đơn vị`,
    line: (item, i) => `${two(i + 1)}. ${item}`,
  },
};

/** A bloc and its members in one line. */
const ONE_LINE: Readonly<Record<string, (bloc: Bloc, items: readonly string[], i: number) => string>> = {
  'Khối (3 đơn vị): A, B, C': ({ name }, items) => `${name} (${items.length} đơn vị): ${items.join(', ')}.`,
  '1. Khối gồm: A; B; C.': ({ name }, items, i) => `${i + 1}. ${name} gồm: ${items.join('; ')}.`,
  '- Khối: A, B và C.': ({ name }, items) => `- ${name}: ${items.slice(0, -1).join(', ')} và ${items.at(-1)}.`,
  'a) Khối gồm 03 đơn vị: A, B, C;': ({ name }, items, i) =>
    `${'abc'[i]}) ${name} gồm ${two(items.length)} đơn vị: ${items.join(', ')};`,
};

/** Rows of cells: how a bloc stands to its members. */
const TABLES: Readonly<
  Record<
    string,
    (
      bloc: Bloc,
      items: readonly string[],
      i: number,
    ) => readonly (readonly [number: string, bloc: string, member: string])[]
  >
> = {
  'bloc in the first row': ({ name }, items, i) =>
    items.map((item, at) => [at ? '' : String(i + 1), at ? '' : name, item]),
  'bloc in each row': ({ name }, items, i) => items.map((item, at) => [String(i * 4 + at + 1), name, item]),
  'A, B, C': ({ name }, items, i) => [[String(i + 1), name, items.join(', ')]],
  'A; B; C': ({ name }, items, i) => [[String(i + 1), name, items.join('; ')]],
  'bloc over its rows': ({ name }, items, i) => [
    [ROMAN[i] ?? '', upper(name), ''],
    ...items.map((item, at) => [String(at + 1), item, ''] as const),
  ],
};

const SEPARATORS = { '|': ' | ', tab: '\t' } as const;

function tableOf(
  blocs: readonly Bloc[],
  rows: (typeof TABLES)[string],
  layout: string,
  heads: Heads,
  year: string,
  separator: string,
): string[] {
  const over = layout === 'bloc over its rows';
  const roles = heads.columns === 'roles';
  const note = heads.columns === 'note';
  const titles = over ? ['STT', 'Tên đơn vị'] : ['STT', 'Khối thi đua', 'Đơn vị thành viên'];
  if (roles) titles.push(`Trưởng khối ${year}`, `Phó khối ${year}`);
  if (note) titles.push('Ghi chú');
  const lines = blocs.flatMap((bloc, i) => {
    const items = bloc.members.map((member) => marked(member, bloc, heads));
    return rows(bloc, items, i).map(([number, name, member], at) => {
      const cells = over ? [number, name] : [number, name, member];
      const who = over ? name : member;
      if (roles) cells.push(at ? '' : bloc.head, at ? '' : bloc.deputy);
      if (note)
        cells.push(
          who === bloc.head ? `Trưởng ${word(bloc.name)}` : who === bloc.deputy ? `Phó ${word(bloc.name)}` : '',
        );
      return cells.join(separator).trimEnd();
    });
  });
  return [titles.join(separator), ...lines];
}

const marked = (member: string, { name, head, deputy }: Bloc, { at }: Heads): string =>
  member + (at && member === head ? at('head', name) : at && member === deputy ? at('deputy', name) : '');

const head = (body: string, sign: string, form: string, about: string): string =>
  [
    `${body.padEnd(40)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `Số: 12/${sign.padEnd(33)}Độc lập - Tự do - Hạnh phúc`,
    `${''.padEnd(44)}Lam Hải, ngày 15 tháng 01 năm 2024`,
    '',
    form,
    about,
    '',
  ].join('\n');

const SIGNATURE = `
Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Tô Văn Hải
`;

const PAPERS: Readonly<Record<DivisionPaper, (list: string, kind: string, year: string, leads: boolean) => string>> = {
  decision: (
    list,
    kind,
    year,
  ) => `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', `Về việc phân chia ${kind} thi đua ${year}`)}
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Thi đua, Khen thưởng ngày 15/6/2022;

QUYẾT ĐỊNH:

Điều 1. Phân chia các ${kind} thi đua của tỉnh ${year} như sau:
${list}
Điều 2. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.
${SIGNATURE}`,
  annex: (
    list,
    kind,
    year,
    leads,
  ) => `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', `Về việc kiện toàn các ${kind} thi đua ${year}`)}
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

QUYẾT ĐỊNH:

Điều 1. Kiện toàn 03 ${kind} thi đua của tỉnh${leads ? ` và phân công Trưởng ${kind}, Phó ${kind}` : ''} ${year} (có danh sách kèm theo).
Điều 2. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.
${SIGNATURE}
PHỤ LỤC
DANH SÁCH CÁC ${upper(kind)} THI ĐUA ${upper(year)}
(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2024 của Chủ tịch UBND tỉnh)

${list}
`,
  notice: (
    list,
    kind,
    year,
    leads,
  ) => `${head('HỘI ĐỒNG TĐKT TỈNH LAM HẢI', 'TB-HĐTĐKT', 'THÔNG BÁO', `Về việc phân chia ${kind} thi đua ${year}`)}
Hội đồng Thi đua - Khen thưởng tỉnh thông báo danh sách các ${kind} thi đua${leads ? ` và đơn vị Trưởng ${kind}, Phó ${kind}` : ''} ${year} như sau:

${list}

Đề nghị các đơn vị nghiêm túc thực hiện./.
${SIGNATURE}`,
  list: (list, kind, year) => `DANH SÁCH
CÁC ${upper(kind)} THI ĐUA ${upper(year)}

${list}
`,
};

const YEARS = ['năm 2024', 'năm 2024', 'năm học 2023 - 2024'];

/** All papers of one kind; another seed picks other members and years for them. */
export function* madeUpDivisions(paper: DivisionPaper, seed = 7): Generator<MadeUpDivision> {
  let state = seed + paper.length;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  for (const [naming, names] of Object.entries(NAMINGS))
    for (const [marking, heads] of Object.entries(HEADS)) {
      const layouts: [string, (blocs: readonly Bloc[], year: string) => string[]][] = [];
      if (heads.of !== 'tables')
        for (const [layout, { name, line }] of Object.entries(LINES))
          layouts.push([
            layout,
            (blocs) =>
              blocs.flatMap((bloc, i) => [
                name(bloc, i),
                ...(heads.over?.(bloc) ?? []),
                ...bloc.members.map((member, at) => line(marked(member, bloc, heads), at, i)),
                ...(heads.under?.(bloc) ?? []),
              ]),
          ]);
      if (heads.of !== 'tables' && !heads.over)
        for (const [layout, line] of Object.entries(ONE_LINE))
          layouts.push([
            layout,
            (blocs) =>
              blocs.flatMap((bloc, i) => [
                line(
                  bloc,
                  bloc.members.map((member) => marked(member, bloc, heads)),
                  i,
                ),
                ...(heads.under?.(bloc) ?? []),
              ]),
          ]);
      if (heads.of !== 'lines')
        for (const [layout, rows] of Object.entries(TABLES))
          for (const [separated, separator] of Object.entries(SEPARATORS)) {
            if (heads.columns === 'note' && /^A[,;]/.test(layout)) continue;
            layouts.push([
              `${separated} ${layout}`,
              (blocs, year) => tableOf(blocs, rows, layout, heads, year, separator),
            ]);
          }
      for (const [layout, lay] of layouts) {
        const families = MEMBERS[below(MEMBERS.length)] ?? [];
        const blocs = names.map((name, i): Bloc => {
          const members = families[i] ?? [];
          const leader = below(members.length);
          return { name, members, head: members[leader] ?? '', deputy: members[(leader + 1) % members.length] ?? '' };
        });
        const year = YEARS[below(YEARS.length)] ?? '';
        const list = [...lay(blocs, year), ...(heads.behind?.(blocs, year) ?? [])].join('\n');
        const kind = word(names[0] ?? '');
        yield {
          paper,
          naming,
          layout,
          heads: marking,
          text: PAPERS[paper](list, kind, year, heads.leads),
          year: 2024,
          blocs: blocs.map(({ name, members, head, deputy }) => ({
            key: name.replace(/ [-(].*/, '').toLowerCase(),
            members,
            head: heads.leads ? head : null,
            deputy: heads.leads ? deputy : null,
          })),
        };
      }
    }
}

/** What a record says that it should not, and what it lacks, in words; empty where it is wholly right. */
export function wrongOf(
  { blocs, year }: MadeUpDivision,
  found: {
    readonly blocs: readonly { readonly name: string }[];
    readonly members: readonly {
      readonly bloc: string | null;
      readonly org: string;
      readonly org_full: string | null;
    }[];
    readonly heads: readonly {
      readonly bloc: string | null;
      readonly org: string;
      readonly org_full: string | null;
      readonly role: string;
      readonly year: number | null;
    }[];
  },
): string[] {
  const keyOf = (name: string | null): string => {
    const small = (name ?? '').toLowerCase();
    const keys = blocs.map(({ key }) => key).filter((key) => small.startsWith(key));
    return keys.sort((a, b) => b.length - a.length)[0] ?? small;
  };
  const should = blocs.flatMap(({ key, members, head: leader, deputy }) => [
    `bloc ${key}`,
    ...members.map((member) => `member ${key}: ${member}`),
    ...(leader ? [`head ${key}: ${leader} ${year}`] : []),
    ...(deputy ? [`deputy ${key}: ${deputy} ${year}`] : []),
  ]);
  const does = [
    ...found.blocs.map(({ name }) => `bloc ${keyOf(name)}`),
    ...found.members.map(({ bloc, org, org_full }) => `member ${keyOf(bloc)}: ${org_full ?? org}`),
    ...found.heads.map(({ bloc, org, org_full, role, year: of }) => `${role} ${keyOf(bloc)}: ${org_full ?? org} ${of}`),
  ];
  return [
    ...should.filter((one) => !does.includes(one)).map((one) => `lacks ${one}`),
    ...does.filter((one, i) => !should.includes(one) || does.indexOf(one) !== i).map((one) => `has ${one}`),
  ];
}
