import type { Phrase } from './phrase.js';
import { PARTY_COMMITTEES } from './units/party-and-state.js';

/** What the offices of a district, a department or a company do, behind "TP." for their chief. */
const OFFICES = [
  ...[
    'nội vụ',
    'tư pháp',
    'kinh tế',
    'y tế',
    'giáo dục',
    'tài chính',
    'kế hoạch',
    'văn hóa',
    'nông nghiệp',
    'thanh tra',
  ],
  ...['tổ chức', 'hành chính', 'kế toán', 'nghiệp vụ', 'kỹ thuật', 'kinh doanh', 'lao động', 'tổng hợp', 'quản lý'],
  ...[
    'gdđt',
    'gd & đt',
    'tnmt',
    'tn & mt',
    'lđtbxh',
    'lđ - tb & xh',
    'vhtt',
    'vh & tt',
    'tchc',
    'tc - hc',
    'tckh',
    'tc - kh',
    'tccb',
  ],
  ...[
    'giáo dục và đào tạo',
    'tài chính - kế hoạch',
    'tổ chức cán bộ',
    'tổ chức - hành chính',
    'nn & ptnt',
    'kinh tế - hạ tầng',
  ],
];

/** What the courts of a court try. */
const COURTS = ['hình sự', 'dân sự', 'hành chính', 'kinh tế', 'lao động', 'gia đình và người chưa thành niên'];

/**
 * Heads of titles. Sources: the Party's and the State's lists of posts (regulation 214-QĐ/TW, decrees 24/2014,
 * 37/2014, 45/2025), posts of the army and the police, of schools, courts, unions and companies, usage in the press.
 *
 * Traits: `takes` says what completes the head: a "unit" that follows ("Giám đốc | Sở Y tế"), a "body" that the person
 * only sits in ("Ủy viên | Ban Thường vụ"), "nothing"; `inside` counts the tokens at its end that open the unit's own
 * name ("Trưởng | Ban Tuyên giáo").
 */
/** Councils within a house or a society, whose chair it names without it: "Chủ tịch Hội đồng cố vấn Hiệp hội". */
const BOARDS = [
  ...['quản trị', 'thành viên', 'trường', 'biên tập', 'quản lý', 'sáng lập', 'điều hành'],
  ...['cố vấn', 'tư vấn', 'khoa học', 'khoa học và đào tạo', 'nghệ thuật', 'chuyên môn', 'giám khảo', 'đạo đức'],
].map((work) => `hội đồng ${work}`);

export const TITLES: readonly Phrase[] = [
  title('state', { takes: 'nothing' }, [
    'chủ tịch nước',
    'phó chủ tịch nước',
    'nguyên chủ tịch nước',
    'nguyên phó chủ tịch nước',
    'chủ tịch nước cộng hòa xã hội chủ nghĩa việt nam',
    'phó chủ tịch nước cộng hòa xã hội chủ nghĩa việt nam',
    'chủ tịch nước chxhcn việt nam',
    'phó chủ tịch nước chxhcn việt nam',
    'chủ tịch nước chxhcnvn',
    'phó chủ tịch nước chxhcnvn',
    'thường trực ban bí thư',
    'thường trực ban bí thư trung ương đảng',
    'nguyên chủ tịch quốc hội',
    'nguyên phó chủ tịch quốc hội',
    'nguyên tổng bí thư',
    'nguyên thủ tướng chính phủ',
    'nguyên phó thủ tướng chính phủ',
    'nguyên phó thủ tướng',
    'chủ tịch quốc hội',
    'phó chủ tịch quốc hội',
    'phó chủ tịch thường trực quốc hội',
    'tổng bí thư',
    'thủ tướng',
    'thủ tướng chính phủ',
    'phó thủ tướng',
    'phó thủ tướng chính phủ',
    'phó thủ tướng thường trực',
    'phó thủ tướng thường trực chính phủ',
  ]),
  ...inLetters(),
  title('lead', { takes: 'unit', inside: 1 }, ['bí thư đoàn', 'phó bí thư đoàn']),
  title('lead', { takes: 'unit' }, deputies('người phát ngôn', ['phó phát ngôn', 'phó người phát ngôn'])),
  title('lead', { takes: 'nothing' }, ['người lập biểu', 'người lập bảng', 'người tổng hợp']),
  title('lead', { takes: 'unit' }, [
    ...deputies('chủ tịch', ['phó chủ tịch']),
    'chủ tịch danh dự',
    ...BOARDS.flatMap((board) => deputies(`chủ tịch ${board}`, [`phó chủ tịch ${board}`])),
    ...['thư ký hội đồng trường', 'thư ký hội đồng quản trị'],
    ...deputies('chủ tịch hđqt', ['phó chủ tịch hđqt']),
    ...deputies('chủ tịch hđtv', ['phó chủ tịch hđtv']),
    ...deputies('giám đốc', ['phó giám đốc', 'giám đốc điều hành', 'phó giám đốc điều hành']),
    ...deputies('tổng giám đốc', ['phó tổng giám đốc']),
    ...deputies('gđ', ['phó gđ', 'pgđ', 'p.gđ', 'p. gđ', 'p.giám đốc', 'p. giám đốc']),
    ...deputies('tgđ', ['phó tgđ', 'ptgđ', 'p.tgđ', 'p. tgđ', 'p.tổng giám đốc', 'p. tổng giám đốc']),
    'p.chủ tịch',
    'p. chủ tịch',
    'pct',
    'phó ct',
    ...['cthđqt', 'pcthđqt', 'cthđtv', 'pcthđtv'],
    ...deputies('bí thư', ['phó bí thư', 'bí thư thứ nhất']),
    ...['văn hóa', 'thương mại', 'kinh tế', 'giáo dục', 'văn hóa - giáo dục', 'văn hóa, giáo dục'].map(
      (field) => `tham tán ${field}`,
    ),
    ...['tham tán', 'tham tán công sứ', 'tổng lãnh sự', 'phó tổng lãnh sự', 'tùy viên'],
    ...deputies('đại sứ', ['phó đại sứ', 'đại sứ đặc mệnh toàn quyền', 'công sứ']),
    ...deputies('hiệu trưởng', ['phó hiệu trưởng', 'hiệu phó']),
    ...deputies('cục trưởng', ['phó cục trưởng', 'cục phó']),
    ...deputies('tổng cục trưởng', ['phó tổng cục trưởng']),
    ...deputies('chi cục trưởng', ['phó chi cục trưởng', 'chi cục phó']),
    ...deputies('vụ trưởng', ['phó vụ trưởng', 'vụ phó']),
    ...deputies('viện trưởng', ['phó viện trưởng', 'viện phó']),
    ...deputies('chánh án', ['phó chánh án', 'chánh tòa', 'phó chánh tòa']),
    ...deputies('chỉ huy trưởng', ['phó chỉ huy trưởng', 'chỉ huy phó']),
    ...['chỉ huy phó', 'phó chỉ huy trưởng'].map((post) => `${post} về chính trị`),
    ...deputies('chính ủy', ['phó chính ủy']),
    ...deputies('chính trị viên', ['chính trị viên phó', 'phó chính trị viên']),
    ...deputies('tham mưu trưởng', ['phó tham mưu trưởng', 'tổng tham mưu trưởng', 'phó tổng tham mưu trưởng']),
    ...deputies('chủ nhiệm chính trị', ['phó chủ nhiệm chính trị', 'chủ nhiệm tổng cục chính trị']),
    ...deputies('tư lệnh', ['phó tư lệnh', 'tư lệnh trưởng']),
    ...deputies('đồn trưởng', ['phó đồn trưởng']),
    ...deputies('trạm trưởng', ['phó trạm trưởng', 'trạm phó']),
    ...deputies('hạt trưởng', ['phó hạt trưởng']),
    ...deputies('đội trưởng', ['phó đội trưởng', 'đội phó', 'xã đội trưởng', 'thôn đội trưởng', 'ấp đội trưởng']),
    ...deputies('tổ trưởng', ['phó tổ trưởng', 'tổ phó', 'nhóm trưởng']),
    // Of a province of Laos, and of its capital
    ...deputies('tỉnh trưởng', ['phó tỉnh trưởng', 'đô trưởng', 'phó đô trưởng']),
    ...deputies('tổng biên tập', ['phó tổng biên tập']),
    ...deputies('chủ nhiệm', ['phó chủ nhiệm']),
    // of Laos
    ...deputies('tỉnh trưởng', ['phó tỉnh trưởng']),
    ...deputies('đô trưởng', ['phó đô trưởng']),
    ...deputies('chi hội trưởng', ['phó chi hội trưởng', 'chi hội phó']),
    ...deputies('phân hội trưởng', ['phó phân hội trưởng', 'phân hội phó']),
    ...deputies('bộ trưởng', ['thứ trưởng']),
    ...deputies('thống đốc', ['phó thống đốc']),
    ...deputies('kiểm toán trưởng', ['phó kiểm toán trưởng']),
    ...deputies('hội trưởng', ['phó hội trưởng']),
    ...deputies('chánh thư ký', ['phó chánh thư ký']),
    ...deputies('tổng thư ký', ['phó tổng thư ký', 'phó thư ký']),
    ...deputies('quản đốc', ['phó quản đốc']),
    ...deputies('đại đội trưởng', ['đại đội phó']),
    ...deputies('tiểu đoàn trưởng', ['tiểu đoàn phó', 'phó tiểu đoàn trưởng']),
    ...deputies('trung đội trưởng', ['trung đội phó', 'tiểu đội trưởng', 'phân đội trưởng', 'phân đội phó']),
    ...deputies('trung đoàn trưởng', ['trung đoàn phó', 'phó trung đoàn trưởng']),
    ...deputies('lữ đoàn trưởng', ['lữ đoàn phó', 'phó lữ đoàn trưởng']),
    ...deputies('sư đoàn trưởng', ['sư đoàn phó', 'phó sư đoàn trưởng']),
    ...deputies('kiểm soát trưởng', ['phó kiểm soát trưởng']),
    ...['chánh tòa', 'phó chánh tòa'].flatMap((post) => COURTS.map((of) => `${post} ${of}`)),
    ...deputies('kế toán trưởng', ['phụ trách kế toán']),
    ...deputies('trụ trì', ['phó trụ trì']),
    ...deputies('thủ trưởng', ['phó thủ trưởng']),
    ...deputies('trưởng đại diện', ['phó trưởng đại diện', 'phó đại diện']),
    ...deputies('cửa hàng trưởng', ['cửa hàng phó']),
    ...deputies('chánh sở', ['giám thị', 'phó giám thị', 'thuyền trưởng']),
    'thư ký',
    'thường trực khối',
    'thường trực cụm',
    'thường trực khối thi đua',
    'thường trực cụm thi đua',
    'thư ký tòa soạn',
  ]),
  // Of the parents of a school
  title('lead', { takes: 'unit' }, [
    ...['cha mẹ học sinh', 'phụ huynh học sinh', 'phụ huynh', 'cmhs'].flatMap((parents) => [
      ...deputies(`trưởng ban đại diện ${parents}`, [`phó trưởng ban đại diện ${parents}`]),
      ...deputies(`hội trưởng hội ${parents}`, [`phó hội trưởng hội ${parents}`]),
    ]),
  ]),
  // The last word opens the unit's name: "Trưởng Ban Dân vận", "Chánh Thanh tra tỉnh".
  title('chief', { takes: 'unit', inside: 1 }, [
    ...chiefs('ban'),
    ...chiefs('bts'),
    // Offices of the Party in letters: "Trưởng BTC Tỉnh ủy".
    ...['btc', 'btg', 'btgdv', 'bdv', 'bnc'].flatMap(chiefs),
    ...chiefs('phòng'),
    ...chiefs('khoa'),
    ...chiefs('đoàn'),
    ...chiefs('trạm'),
    ...chiefs('đài'),
    ...chiefs('thôn'),
    ...chiefs('bản'),
    ...chiefs('ấp'),
    ...chiefs('buôn'),
    ...chiefs('xóm'),
    ...chiefs('khóm'),
    ...chiefs('khu'),
    ...chiefs('hạt'),
    ...chiefs('cụm công nghiệp'),
    // "Trưởng CA huyện Bến Đá": Công an; "Trưởng ca 2" names no unit
    ...chiefs('ca'),
    'quản xứ',
    'chánh xứ',
    'phó xứ',
    // of a Protestant community
    'quản nhiệm',
  ]),
  title('chief-long', { takes: 'unit', inside: 2 }, [
    'chánh văn phòng',
    'phó chánh văn phòng',
    'quyền chánh văn phòng',
    'nguyên chánh văn phòng',
    'nguyên phó chánh văn phòng',
    'phó văn phòng',
    'chánh thanh tra',
    'phó chánh thanh tra',
    'quyền chánh thanh tra',
    'nguyên chánh thanh tra',
    'nguyên phó chánh thanh tra',
    ...chiefs('cơ quan'),
    'trưởng văn phòng',
    'phó trưởng văn phòng',
    ...deputies('tổng thanh tra', ['phó tổng thanh tra']),
    ...deputies('tổng kiểm toán', ['phó tổng kiểm toán']),
    ...chiefs('bộ môn'),
    ...chiefs('công an'),
    ...chiefs('bưu điện'),
    ...chiefs('điện lực'),
    ...chiefs('thống kê'),
    ...chiefs('hải quan'),
    ...chiefs('kho bạc'),
    ...chiefs('khu phố'),
    ...chiefs('khối phố'),
    ...chiefs('tổ dân phố'),
    'khu phố trưởng',
    ...chiefs('chi nhánh'),
    ...chiefs('tiểu ban'),
    ...chiefs('phân hiệu'),
    ...chiefs('phân xưởng'),
    ...chiefs('bưu cục'),
    ...chiefs('đoàn đbqh'),
  ]),
  title('chief', { takes: 'unit', inside: 1 }, [...['chánh vp', 'phó chánh vp'].flatMap(dated), 'cvp', 'pcvp']),
  title('chief', { takes: 'unit', inside: 1 }, [...chiefs('thads'), ...chiefs('thuế'), ...chiefs('bhxh')]),
  title('chief-long', { takes: 'unit', inside: 4 }, [...chiefs('thi hành án dân sự'), ...chiefs('bảo hiểm xã hội')]),
  title('chief-delegation', { takes: 'unit', inside: 5 }, [...chiefs('đoàn đại biểu quốc hội')]),
  // "thành viên | Hội đồng Thi đua - Khen thưởng tỉnh"
  title('member', { takes: 'body', inside: 2 }, members('thành viên hội đồng')),
  // The head's own unit at its end, written out after it: "Ủy viên Ban Thường vụ Tỉnh ủy". No unit that the person heads.
  title('member', { takes: 'body' }, [
    ...members('ủy viên'),
    ...['hội đồng thành viên', 'hội đồng quản trị', 'hđtv', 'hđqt', 'ban kiểm soát', 'hội đồng biên tập'].flatMap(
      (body) => members(`thành viên ${body}`),
    ),
    ...members('ủy viên thường trực'),
    ...members('ủy viên thường vụ'),
    ...members('ủy viên thư ký'),
    ...members('ủy viên dự khuyết'),
    'ủy viên bộ chính trị',
    'nguyên ủy viên bộ chính trị',
    'ủy viên ban bí thư',
    ...members('bí thư trung ương đảng'),
    ...['bí thư tw đảng', 'bí thư t.ư đảng', 'bí thư tư đảng', 'bí thư ban chấp hành trung ương đảng'],
    ...members('ủy viên trung ương đảng'),
    ...members('ủy viên t.ư đảng'),
    ...members('ủy viên tư đảng'),
    ...['ủy viên trung ương', 'ủy viên t.ư', 'ủy viên bộ chính trị', 'ủy viên ban chấp hành trung ương'].flatMap(
      (member) => members(`${member} đảng nhân dân cách mạng lào`),
    ),
    ...members('ủy viên tw đảng'),
    ...inCommittees(),
    ...members('ủy viên bch trung ương đảng'),
    ...members('ủy viên bch tw đảng'),
    ...members('ủy viên ban chấp hành trung ương đảng'),
    'bí thư trung ương đảng',
    'ủy viên dự khuyết trung ương đảng',
    'ủy viên dự khuyết ban chấp hành trung ương đảng',
    ...['tw', 't.ư', 'tư', 'bch tw', 'bch t.ư', 'bch trung ương', 'ban chấp hành tw'].map(
      (centre) => `ủy viên dự khuyết ${centre} đảng`,
    ),
    ...['tuv', 'thuv', 'huv', 'quv', 'đuv', 'uvtu', 'uvbtvtu', 'uvbtv tu', 'uvbtv hu'],
    ...['tvtu', 'tvhu', 'tvđu', 'tv tỉnh ủy', 'tv huyện ủy'],
    'uvbtv',
    'uvtv',
    'uvbct',
    ...['uv btv', 'uv. btv', 'uv.btv', 'uv bch', 'uv. bch', 'uv.bch'],
    'uv ban thường vụ',
    'ubtv',
    'uvbch',
    ...['thi đua - khen thưởng', 'thi đua khen thưởng', 'thi đua, khen thưởng', 'tđkt', 'tđ-kt'].flatMap((council) =>
      members(`thường trực hội đồng ${council}`),
    ),
    ...members('tỉnh ủy viên'),
    ...members('thành ủy viên'),
    ...members('huyện ủy viên'),
    ...members('thị ủy viên'),
    ...members('quận ủy viên'),
    ...members('đảng ủy viên'),
    ...members('đại biểu quốc hội'),
    ...members('đại biểu hđnd'),
    ...members('đại biểu hội đồng nhân dân'),
    'thường vụ tỉnh ủy',
    'thường vụ thành ủy',
    'thường vụ huyện ủy',
  ]),
];

/** Words that stand between a head and its unit: "Phó Bí thư Thường trực Tỉnh ủy", "Phó Giám đốc phụ trách Sở". */
export const QUALIFIERS: ReadonlySet<string> = new Set([
  'thường trực',
  'thứ nhất',
  'phụ trách',
  'chuyên trách',
  'điều hành',
  'thường vụ',
  'kiêm nhiệm',
]);

/** What a director directs, between the head and the company: "Giám đốc | nhân sự | Công ty Bến Đá". */
export const DIRECTED: ReadonlySet<string> = new Set([
  'nhân sự',
  'tài chính',
  'kỹ thuật',
  'kinh doanh',
  'sản xuất',
  'vận hành',
  'đối ngoại',
  'truyền thông',
  'dự án',
  'khu vực',
  'thương mại',
  'công nghệ',
  'chiến lược',
  'đào tạo',
]);

/** Occupations: who has only these is no official. They are read after a name: "ông Tô Hải, giáo viên Trường X". */
export const OCCUPATIONS: ReadonlySet<string> = new Set([
  'giáo viên',
  'gv',
  'công an viên',
  'dân quân',
  'bảo vệ',
  'điều dưỡng trưởng',
  'giảng viên',
  'giảng viên chính',
  'chuyên viên',
  'chuyên viên chính',
  'chuyên viên cao cấp',
  'nhân viên',
  'nv',
  'cv',
  'nhân viên y tế',
  'kế toán',
  'kế toán viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'công nhân',
  'nông dân',
  'học sinh',
  'sinh viên',
  'đảng viên',
  'đoàn viên',
  'hội viên',
  'xã viên',
  'y sĩ',
  'y tá',
  'y công',
  'bác sĩ',
  'dược sĩ',
  'kỹ sư',
  ...'nguội|hàn|lò|tiện|máy|điện|may|mộc|nề|xây|rèn|sơn|in|đúc|dệt|khoan|mỏ|cắt|phay|gò|gò hàn|sửa chữa|vận hành|bậc cao|cạo mủ'
    .split('|')
    .map((trade) => `thợ ${trade}`),
  'điều dưỡng',
  'điều dưỡng trưởng',
  'nữ hộ sinh',
  'hộ lý',
  'kỹ thuật viên',
  'lái xe',
  'văn thư',
  'thủ quỹ',
  'thủ kho',
  'phóng viên',
  'biên tập viên',
  'chiến sĩ',
  'cán bộ, chiến sĩ',
  'thành viên',
  'chủ hộ',
  'người lao động',
  'thanh tra viên',
  'kiểm sát viên',
  'thẩm phán',
  'hội thẩm',
  'hội thẩm nhân dân',
  'thẩm tra viên',
  'điều tra viên',
  'chấp hành viên',
  'kiểm lâm viên',
  'kiểm soát viên',
  'trợ lý',
  'cộng tác viên',
  'nghệ nhân',
  'già làng',
  'người có uy tín',
  'tổng phụ trách đội',
  'tổng phụ trách',
  'tpt đội',
  'tptđ',
  'phó ht',
  'p.ht',
  'pht',
  'chủ cơ sở',
  'chủ doanh nghiệp',
  'cựu chiến binh',
]);

function title(kind: string, traits: { takes: 'unit' | 'body' | 'nothing'; inside?: number }, forms: string[]): Phrase {
  return { layer: 'title', kind, forms, traits: { ...traits } };
}

/**
 * Posts in the letters of minutes and attendance lists, each with the words that it stands before, for alone such letters are much
 * else: "CT UBND xã" (chủ tịch), "BT Huyện ủy" (bí thư), "HT trường TH Bến Đá" (hiệu trưởng), "CHT BCHQS xã" (chỉ huy trưởng),
 * "TP. Nội vụ" (trưởng phòng), "CN UBKT Huyện ủy" (chủ nhiệm).
 */
function inLetters(): Phrase[] {
  const posts: [posts: string[], before: string[]][] = [
    [
      ['ct', 'p.ct', 'pct', 'phó ct'],
      ['ubnd', 'hđnd', 'hội', 'lđlđ', 'mttq', 'ubmttq', 'ub mttq', 'hđqt', 'hđtv', 'cđcs', 'công đoàn'],
    ],
    [
      ['bt', 'pbt', 'p.bt', 'phó bt', 'pbt tt', 'phó bt tt'],
      [...PARTY_COMMITTEES, 'chi bộ', 'huyện đoàn', 'đoàn xã', 'đoàn trường'],
    ],
    [
      ['ht', 'pht', 'p.ht', 'phó ht'],
      ['trường', 'thcs', 'thpt', 'th', 'mn'],
    ],
    [
      ['cht', 'pcht', 'phó cht', 'ctv', 'ctv phó'],
      ['bchqs', 'ban chqs', 'bộ chqs', 'bch quân sự'],
    ],
    [
      ['cn', 'pcn', 'phó cn'],
      ['ubkt tỉnh ủy', 'ubkt thành ủy', 'ubkt huyện ủy', 'ubkt thị ủy', 'ubkt đảng ủy'],
    ],
    [['tp', 'tp.', 'ptp', 'p.tp', 'phó tp'], OFFICES],
  ];
  return posts.flatMap(([letters, before]) =>
    before.map((words) =>
      title(
        'lead',
        { takes: 'unit', inside: words.split(' ').length },
        letters.map((post) => `${post} ${words}`),
      ),
    ),
  );
}

/**
 * Seats in the committees of the centre, of the Party and of the Youth Union, in the letters that the press uses: "UVTW Đảng", "UVBCH TW Đảng",
 * "UV.BCH Trung ương Đoàn", "UV BTV T.Ư Đoàn".
 */
function inCommittees(): string[] {
  const seats = ['uv', 'uv ', 'uv.', 'uv. ', 'ủy viên '].flatMap((seat) =>
    ['', 'bch ', 'btv ', 'ban chấp hành ', 'ban thường vụ '].map((board) => seat + board),
  );
  return ['đảng', 'đoàn'].flatMap((whole) =>
    ['tw', 't.ư', 'tư', 'trung ương'].flatMap((centre) =>
      seats.flatMap((seat) => members(`${seat}${centre} ${whole}`)),
    ),
  );
}

/** A head with its deputies; each also former, acting and newly chosen. */
function deputies(head: string, others: readonly string[]): string[] {
  return [head, ...others].flatMap(dated);
}

function chiefs(unit: string): string[] {
  return ['trưởng', 'phó trưởng', 'phó', 'p.trưởng', 'p. trưởng', 'trưởng các']
    .map((word) => `${word} ${unit}`)
    .flatMap(dated);
}

function members(head: string): string[] {
  return [head, `nguyên ${head}`];
}

function dated(head: string): string[] {
  return [head, `nguyên ${head}`, `cựu ${head}`, `quyền ${head}`, `q. ${head}`, `tân ${head}`, `nguyên là ${head}`];
}

/** Words around titles and names that the grammars ask for one by one. */
export const TITLE_WORDS: readonly string[] =
  'kiêm nhiệm kỳ khóa chuyên nhân sự tài chính kỹ thuật kinh doanh sản xuất vận hành đối ngoại truyền thông dự án khu vực thương mại công nghệ chiến lược đào tạo phụ trách thứ nhất thường trực điều hành nhà trường máy hát cơ quan đơn vị năm tuổi sinh cùng và rịa nà đen điểm chiểu triệu trưng tô giang bắc sơn hồ ái luật gia sư báo văn thơ nhạc sĩ họa múa rối ca nhạc kịch xiếc khí tượng khu vực lịch sử đầu tư truyền thông quốc tác'.split(
    ' ',
  );
