import type { Phrase } from './phrase.js';

/**
 * What may be received. "T" collectives, "C" persons, "H" households; `graded`: hạng Nhất, Nhì, Ba; `open`: what it is
 * called follows the head ("Kỷ niệm chương “Vì sự nghiệp giáo dục”", "Cờ xuất sắc dẫn đầu"). Sources: Law 06/2022/QH15
 * (articles 19-28, 33-59, 71-75) and Law 15/2003/QH11 with its amendments; decrees 91/2017, 98/2023; Party and union
 * rules; usage in the press. The lower `rank`, the higher the award (decree 145/2013, article 25, then by level).
 */
interface Award {
  readonly to: 'T' | 'C' | 'H' | 'TC' | 'TCH';
  readonly rank: number;
  readonly graded?: true;
  readonly open?: true;
  /** Of what the state's own awards are given by: "Chủ tịch nước". */
  readonly granter?: string;
}

const award = (kind: string, traits: Award, forms: readonly string[]): Phrase => ({
  layer: 'award',
  kind,
  forms,
  traits: { ...traits },
});

/** "tập thể “Lao động xuất sắc”": a title is quoted without its first word too. */
const withQuotes = (first: string, title: string): string[] => [
  `${first} ${title}`,
  `${first} “${title}`,
  `${first} "${title}`,
];

const PRESIDENT = { granter: 'Chủ tịch nước' };

const order = (kind: string, rank: number, name: string, abbreviations: readonly string[], graded: boolean): Phrase =>
  award(`order-${kind}`, { to: 'TC', rank, ...(graded ? { graded } : {}), ...PRESIDENT }, [
    `huân chương ${name}`,
    ...abbreviations,
  ]);

/** Of other states, as our schools, troops and persons hold them: of Laos, Cambodia, Japan, France. */
const FOREIGN_ORDERS = [
  ['bravery', ['anh dũng']],
  ['freedom', ['tự do']],
  ['issara', ['itxala', 'ít-xa-la', 'itsala']],
  ['development', ['phát triển']],
  ['royal-cambodia', ['hoàng gia campuchia']],
  ['sahametrei', ['sahametrei']],
  ['rising-sun', ['mặt trời mọc']],
  ['legion-of-honour', ['bắc đẩu bội tinh']],
  ['academic-palms', ['cành cọ hàn lâm']],
  ['arts-and-letters', ['văn học nghệ thuật']],
].map(([code, names]) =>
  award(
    `order-foreign-${code}`,
    { to: 'TC', rank: 95, graded: true },
    (names as string[]).map((name) => `huân chương ${name}`),
  ),
);

const ORDERS: readonly Phrase[] = [
  order('gold-star', 10, 'sao vàng', ['hcsv'], false),
  order('ho-chi-minh', 20, 'hồ chí minh', ['hchcm'], false),
  order('independence', 30, 'độc lập', ['hcđl'], true),
  order('military-exploit', 40, 'quân công', ['hcqc'], true),
  order('labour', 50, 'lao động', ['hclđ'], true),
  order('defence', 60, 'bảo vệ tổ quốc', ['hcbvtq'], true),
  order('feat', 70, 'chiến công', ['hccc'], true),
  order(
    'unity',
    80,
    'đại đoàn kết dân tộc',
    ['huân chương đại đoàn kết', 'huân chương đại đoàn kết toàn dân tộc'],
    false,
  ),
  order('bravery', 85, 'dũng cảm', [], false),
  ...FOREIGN_ORDERS,
  order('friendship', 90, 'hữu nghị', [], false),
  // Of the wars; still met in archives (law of 2022, article 96).
  order('resistance', 95, 'kháng chiến', [], true),
  order(
    'resistance-america',
    95,
    'kháng chiến chống mỹ, cứu nước',
    ['huân chương kháng chiến chống mỹ cứu nước', 'huân chương kháng chiến chống mỹ'],
    true,
  ),
  order('resistance-france', 95, 'kháng chiến chống pháp', [], true),
  order('victory', 95, 'chiến thắng', [], true),
  order('liberation', 95, 'giải phóng', [], true),
  // Of the Provisional Revolutionary Government of the South, to 1976.
  order('determined-to-win', 95, 'quyết thắng', [], true),
  order('liberation-soldier', 95, 'chiến sĩ giải phóng', [], true),
  order('liberation-exploit', 95, 'chiến công giải phóng', [], true),
  // "các Huân chương": in a list of kinds; a name completes it or it is none.
  award('order', { to: 'TC', rank: 95, graded: true, open: true, ...PRESIDENT }, ['huân chương']),
];

const medal = (kind: string, rank: number, name: string, graded = false): Phrase =>
  award(`medal-${kind}`, { to: 'C', rank, ...(graded ? { graded: true } : {}), ...PRESIDENT }, [`huy chương ${name}`]);

const MEDALS: readonly Phrase[] = [
  medal('victorious-flag', 150, 'quân kỳ quyết thắng'),
  medal('security', 155, 'vì an ninh tổ quốc'),
  medal('glorious-soldier', 160, 'chiến sĩ vẻ vang', true),
  award('medal-glorious-soldier', { to: 'C', rank: 160, graded: true, ...PRESIDENT }, ['huân chương chiến sĩ vẻ vang']),
  // Of the wars, in grades: "Huy chương Chiến sĩ Giải phóng hạng Nhất".
  ...['kháng chiến', 'kháng chiến chống mỹ', 'kháng chiến chống mỹ, cứu nước', 'kháng chiến chống mỹ cứu nước'].map(
    (war) => medal('resistance', 160, war, true),
  ),
  medal('liberation', 160, 'giải phóng', true),
  medal('liberation-soldier', 160, 'chiến sĩ giải phóng', true),
  medal('friendship', 165, 'hữu nghị'),
  medal('youth-volunteer', 168, 'thanh niên xung phong vẻ vang'),
  award('medal-youth-volunteer', { to: 'C', rank: 168, ...PRESIDENT }, [
    'huân chương thanh niên xung phong vẻ vang',
    'huân chương thanh niên xung phong',
  ]),
  medal('resistance', 170, 'kháng chiến', true),
  // "Huy chương Vì sự nghiệp …", "Huy chương Tuổi trẻ dũng cảm": of bodies, by what follows; those of games are none.
  award('medal', { to: 'C', rank: 340, open: true }, ['huy chương']),
];

const honour = (kind: string, rank: number, to: Award['to'], forms: readonly string[]): Phrase =>
  award(kind, { to, rank, ...PRESIDENT }, forms);

const HONOURS: readonly Phrase[] = [
  honour('hero-mother', 105, 'C', [
    'bà mẹ việt nam anh hùng',
    'mẹ việt nam anh hùng',
    'bmvnah',
    'bà mẹ vnah',
    'mẹ vnah',
    'bà mẹ vn anh hùng',
    'mẹ vn anh hùng',
  ]),
  honour('hero-forces', 110, 'TC', [
    'anh hùng lực lượng vũ trang nhân dân',
    'anh hùng các lực lượng vũ trang nhân dân',
    'anh hùng lực lượng vũ trang',
    'anh hùng llvt nhân dân',
    'anh hùng llvt',
    'anh hùng llvtnd',
    'ahllvtnd',
    'ahllvt',
  ]),
  honour('hero-labour', 115, 'TC', ['anh hùng lao động', 'anh hùng lao động thời kỳ đổi mới', 'ahlđ']),
  honour('people-teacher', 120, 'C', ['nhà giáo nhân dân', 'ngnd']),
  honour('people-teacher-eminent', 124, 'C', ['nhà giáo ưu tú', 'ngưt', 'ngut']),
  honour('people-physician', 121, 'C', ['thầy thuốc nhân dân', 'ttnd']),
  honour('people-physician-eminent', 125, 'C', ['thầy thuốc ưu tú', 'ttưt', 'ttut']),
  honour('people-artist', 122, 'C', ['nghệ sĩ nhân dân', 'nsnd']),
  honour('people-artist-eminent', 126, 'C', ['nghệ sĩ ưu tú', 'nsưt', 'nsut']),
  honour('people-artisan', 123, 'C', ['nghệ nhân nhân dân', 'nnnd']),
  honour('people-artisan-eminent', 127, 'C', ['nghệ nhân ưu tú', 'nnưt', 'nnut']),
  // For the fallen; a certificate of the Prime Minister.
  award('fatherland', { to: 'C', rank: 145 }, ['bằng tổ quốc ghi công', 'tổ quốc ghi công']),
  award('state-prize-ho-chi-minh', { to: 'C', rank: 135, ...PRESIDENT }, ['giải thưởng hồ chí minh']),
  award('state-prize', { to: 'C', rank: 140, ...PRESIDENT }, ['giải thưởng nhà nước']),
];

/** Emulation titles (danh hiệu thi đua), flags first. */
const TITLES: readonly Phrase[] = [
  award('flag', { to: 'T', rank: 300, graded: true, open: true }, ['cờ thi đua', 'cờ tđ', 'ctđ', 'cờ thưởng']),
  award('flag-of-government', { to: 'T', rank: 210 }, ['ctđcp', 'cờ thi đua cp']),
  // Bare "cờ" is one only with what it is for, or by its giver.
  award('flag', { to: 'T', rank: 305, graded: true, open: true }, ['cờ']),
  award('national-fighter', { to: 'C', rank: 220 }, ['chiến sĩ thi đua toàn quốc', 'cstđtq', 'cstđ toàn quốc']),
  award('fighter', { to: 'C', rank: 310, open: true }, ['chiến sĩ thi đua', 'cstđ']),
  award('local-fighter', { to: 'C', rank: 410 }, ['chiến sĩ thi đua cơ sở', 'cstđ cơ sở', 'cstđcs']),
  award('advanced-worker', { to: 'C', rank: 430 }, ['lao động tiên tiến', 'lđtt', 'chiến sĩ tiên tiến', 'cstt']),
  // Decree 56/1998 and what enterprises kept of it.
  award('good-worker', { to: 'C', rank: 435 }, ['lao động giỏi', 'chiến sĩ giỏi']),
  award('good-team', { to: 'T', rank: 402 }, [
    'tập thể lao động giỏi',
    'tổ lao động giỏi',
    'đội lao động giỏi',
    'tổ đội lao động giỏi',
    'tổ, đội lao động giỏi',
  ]),
  award('excellent-collective', { to: 'T', rank: 330 }, [
    ...withQuotes('tập thể', 'lao động xuất sắc'),
    'tập thể lđxs',
    'ttlđxs',
    ...withQuotes('đơn vị', 'quyết thắng'),
    'đvqt',
  ]),
  award('advanced-collective', { to: 'T', rank: 400 }, [
    ...withQuotes('tập thể', 'lao động tiên tiến'),
    'tập thể lđtt',
    'ttlđtt',
    ...withQuotes('tổ', 'lao động tiên tiến'),
    'tổ lđtt',
    'đơn vị tiên tiến',
    'đvtt',
  ]),
  // Of the unions.
  award('excellent-union', { to: 'T', rank: 405 }, ['công đoàn cơ sở vững mạnh xuất sắc', 'cđcs vững mạnh xuất sắc']),
  // Of the 1960s to the 1990s.
  award('socialist-labour-team', { to: 'T', rank: 345 }, [
    'tổ lao động xã hội chủ nghĩa',
    'tổ đội lao động xã hội chủ nghĩa',
    'đội lao động xã hội chủ nghĩa',
    'tổ lao động xhcn',
    'đội lao động xhcn',
    'tổ đội lao động xhcn',
    'tổ lđ xhcn',
    'tổ lđxhcn',
    'đội lđ xhcn',
    'tổ đội lđ xhcn',
  ]),
  award('model-commune', { to: 'T', rank: 340 }, [
    'xã, phường, thị trấn tiêu biểu',
    'xã, phường, đặc khu tiêu biểu',
    'xã, phường tiêu biểu',
    'xã tiêu biểu',
    'phường tiêu biểu',
  ]),
  award('culture-hamlet', { to: 'T', rank: 440 }, [
    'thôn, tổ dân phố văn hóa',
    'thôn văn hóa',
    'làng văn hóa',
    'ấp văn hóa',
    'bản văn hóa',
    'buôn văn hóa',
    'khu phố văn hóa',
    'khối phố văn hóa',
    'khóm văn hóa',
    'tổ dân phố văn hóa',
    'khu dân cư văn hóa',
    'bon văn hóa',
    'plei văn hóa',
    'sóc văn hóa',
    'xóm văn hóa',
    'xã văn hóa',
    'phường văn hóa',
  ]),
  award('culture-family', { to: 'H', rank: 450 }, ['gia đình văn hóa', 'gia đình văn hóa tiêu biểu', 'gđvh']),
];

/** Titles of a city for persons, also without "danh hiệu" before them. */
const OF_CITIES: readonly Phrase[] = [
  award('citizen', { to: 'C', rank: 430 }, ['công dân thủ đô ưu tú', 'công dân trẻ tiêu biểu', 'công dân danh dự']),
];

/** Prizes with a statute, of the unions and of the Youth Union; those of contests are none. */
const PRIZES = {
  'nguyen-duc-canh': 'nguyễn đức cảnh',
  'ton-duc-thang': 'tôn đức thắng',
  'nguyen-van-linh': 'nguyễn văn linh',
  'ly-tu-trong': 'lý tự trọng',
  'luong-dinh-cua': 'lương định của',
  'kim-dong': 'kim đồng',
  'ho-hao-hon': 'hồ hảo hớn',
  'sao-thang-gieng': 'sao tháng giêng',
  'vo-truong-toan': 'võ trường toản',
  'pham-ngoc-thach': 'phạm ngọc thạch',
  'ton-that-tung': 'tôn thất tùng',
  'dang-thuy-tram': 'đặng thùy trâm',
  kovalevskaia: 'kovalevskaia',
  'tran-dai-nghia': 'trần đại nghĩa',
  'phu-nu-viet-nam': 'phụ nữ việt nam',
  'nguyen-thi-minh-khai': 'nguyễn thị minh khai',
};
/** Days of the unions and of youth, after which they call prizes of theirs. */
const PRIZE_DAYS = ['26 3', '28 7', '15 10', '9 1', '3 2'].map((day) => day.split(' '));
const written = ([day, month]: readonly string[]): string[] => [
  `${day} tháng ${month}`,
  `${day}/${month}`,
  `${day}-${month}`,
  `${day}.${month}`,
];

/** What teams of women get, too. */
const OF_TEAMS = new Set(['kovalevskaia', 'phu-nu-viet-nam']);

/** Certificates, badges, and what other systems give. */
const FORMS: readonly Phrase[] = [
  award('merit-certificate', { to: 'TCH', rank: 320, open: true }, ['bằng khen', 'bk', 'bằng có công với nước']),
  award('merit-certificate-of-prime-minister', { to: 'TCH', rank: 200 }, ['bkttcp', 'bkttg']),
  // Of the Buddhist Sangha.
  award('sangha-merit', { to: 'TCH', rank: 510, open: true }, [
    'bằng tuyên dương công đức',
    'bằng công đức',
    'tuyên dương công đức',
  ]),
  award('certificate', { to: 'TCH', rank: 420, open: true }, ['giấy khen', 'gk']),
  award('commemorative-medal', { to: 'C', rank: 335, open: true }, ['kỷ niệm chương', 'knc']),
  award('badge', { to: 'C', rank: 336, open: true }, ['huy hiệu']),
  award('creative-labour', { to: 'C', rank: 500 }, [
    'bằng lao động sáng tạo',
    'bằng "lao động sáng tạo"',
    'bằng “lao động sáng tạo”',
    'blđst',
  ]),
  award('creative-labour-badge', { to: 'C', rank: 501 }, [
    'huy hiệu lao động sáng tạo',
    'huy hiệu "lao động sáng tạo"',
    'huy hiệu “lao động sáng tạo”',
  ]),
  ...Object.entries(PRIZES).map(([kind, name]) =>
    award(`prize-${kind}`, { to: OF_TEAMS.has(kind) ? 'TCH' : 'C', rank: 520 }, [
      `giải thưởng ${name}`,
      `giải thưởng "${name}"`,
      `giải thưởng “${name}”`,
    ]),
  ),
  ...PRIZE_DAYS.map((day) =>
    award(
      `prize-${day.join('-')}`,
      { to: 'TC', rank: 520 },
      written(day).flatMap((name) => [`giải thưởng ${name}`, `giải thưởng "${name}"`, `giải thưởng “${name}”`]),
    ),
  ),
  award('title', { to: 'TCH', rank: 600, open: true }, [
    'danh hiệu',
    'danh hiệu thi đua',
    'danh hiệu vinh dự nhà nước',
    'danh hiệu nhà nước',
    'danh hiệu vinh dự',
    'danh hiệu cao quý',
  ]),
];

/** Award names; spellings that differ in case, tone placement or sĩ/sỹ need no row of their own. */
export const AWARDS: readonly Phrase[] = [...ORDERS, ...MEDALS, ...HONOURS, ...TITLES, ...OF_CITIES, ...FORMS];

/**
 * Flags that are no award: handed on with the chair, of the nation, of a team. The word after "cờ", or the two words
 * before a bare "cờ".
 */
export const OTHER_FLAGS: ReadonlySet<string> = new Set(
  'luân lưu truyền tổ quốc đỏ nước đảng đoàn lưu niệm nhất nhì ba vua tướng bạc người bay hội quốc lệnh vô đăng giải'.split(
    ' ',
  ),
);

/** Words in lower case that belong to the name of an award after its head: "Cờ thi đua xuất sắc", "cờ dẫn đầu". */
export const AWARD_QUALIFIERS: ReadonlySet<string> = new Set(
  'xuất sắc dẫn đầu toàn diện chuyên đề đột xuất đơn vị tiêu biểu phong trào thi đua hạng cao'.split(' '),
);

/** Words that the grammar of awards asks for one by one. */
export const AWARD_MARKS: readonly string[] =
  'cấp cửa khẩu chuyên cơ sở toàn quốc quân ngành bộ tỉnh huyện xã thành phố trung ương hạng nhất nhì ba hai một lần thứ của danh hiệu lực lượng tuổi cand chính phủ nhà đảng'.split(
    ' ',
  );
