/** A province in one stretch of time; what was made of several in 2025 is another one than those. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly territory: 'tỉnh' | 'thành phố';
  /** First and last year whose blocs are its own. */
  readonly from: number;
  readonly to: number;
}

export interface Unit {
  /** What is one has one id, in whatever words; two units of one name have two. */
  readonly id: string;
  /** Without its place. */
  readonly name: string;
  /** As lists and everybody shorten it. */
  readonly short: readonly string[];
  readonly province: Province;
  /** "huyện Yên Phong": it is below the province, and its name says nothing without that. */
  readonly district: string | null;
  /** The last year in which it can be a member. */
  readonly until: number;
  /** May "tỉnh" or "tỉnh Bắc Ninh" follow? */
  readonly placed: boolean;
}

type Row = readonly [name: string, ...short: string[]];

/** Departments and bodies that every province has; those that ended in 2025 or changed their names are left out of 2025. */
export const DEPARTMENTS: readonly Row[] = [
  ['Sở Nội vụ'],
  ['Sở Tư pháp'],
  ['Sở Tài chính'],
  ['Sở Y tế'],
  ['Sở Xây dựng'],
  ['Sở Công Thương'],
  ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GDĐT', 'Sở GD-ĐT'],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở KHCN'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VH,TT&DL', 'Sở VHTTDL'],
];
export const ENDED_IN_2025: readonly Row[] = [
  ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NN và PTNT'],
  ['Sở Giao thông vận tải', 'Sở GTVT'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTB&XH', 'Sở LĐ-TB&XH'],
  ['Kho bạc Nhà nước', 'KBNN'],
];
export const BODIES: readonly Row[] = [
  ['Công an', 'CA'],
  ['Bộ Chỉ huy quân sự', 'Bộ CHQS'],
  ['Tòa án nhân dân', 'TAND'],
  ['Viện kiểm sát nhân dân', 'VKSND', 'Viện KSND'],
  ['Liên đoàn Lao động', 'LĐLĐ'],
  ['Hội Liên hiệp Phụ nữ', 'Hội LHPN'],
  ['Hội Nông dân', 'Hội ND'],
  ['Hội Cựu chiến binh', 'Hội CCB'],
];
/** Whose name no list has. */
export const UNLISTED: readonly Row[] = [
  ['Trường THPT Hàm Rồng', 'THPT Hàm Rồng', 'Trường Trung học phổ thông Hàm Rồng'],
  ['Trường THPT Lý Thường Kiệt', 'THPT Lý Thường Kiệt', 'Trường Trung học phổ thông Lý Thường Kiệt'],
  ['Trường Cao đẳng Kỹ thuật Công nghiệp', 'Trường CĐ Kỹ thuật Công nghiệp'],
  ['Bệnh viện Phục hồi chức năng', 'BV Phục hồi chức năng'],
  ['Bệnh viện Y học cổ truyền', 'Bệnh viện YHCT'],
  ['Quỹ Bảo vệ và Phát triển rừng'],
  ['Trung tâm Xúc tiến thương mại'],
];
/** Companies of these names are in several provinces. */
export const COMPANIES: readonly Row[] = [
  ['Công ty TNHH Minh Phát', 'Công ty trách nhiệm hữu hạn Minh Phát', 'Cty TNHH Minh Phát'],
  [
    'Công ty TNHH MTV Hòa Bình',
    'Công ty TNHH một thành viên Hòa Bình',
    'Công ty trách nhiệm hữu hạn một thành viên Hòa Bình',
  ],
  ['Công ty Cổ phần May Sông Lam', 'Công ty CP May Sông Lam', 'Cty CP May Sông Lam'],
  ['Công ty Cổ phần Xây dựng số 3', 'Công ty CP Xây dựng số 3'],
  ['Công ty Cổ phần Xây dựng số 5', 'Công ty CP Xây dựng số 5'],
  ['Công ty Cổ phần Đầu tư và Thương mại Tân Thành', 'Công ty CP Đầu tư và Thương mại Tân Thành'],
];
/** Names of districts and communes, invented; several provinces have some of them. */
export const DISTRICTS = [
  'huyện Tân Lộc',
  'huyện Đông Thủy',
  'huyện Hòa Thạnh',
  'thị xã Kỳ Lâm',
  'thành phố Vĩnh Hạ',
] as const;
export const COMMUNES = ['Tân Tiến', 'Đại Đồng', 'Phú Thủy', 'Quang Trung', 'Hòa Sơn'] as const;

/** All units of a province that may be in its blocs. */
export function unitsOf(province: Province) {
  const make =
    (placed: boolean, district: string | null) =>
    ([name, ...short]: Row): Unit => ({
      id: [name, district, province.id].filter((part) => part).join('@'),
      name,
      short,
      province,
      district,
      until: ENDED_IN_2025.some(([ended]) => ended === name) ? 2024 : Number.POSITIVE_INFINITY,
      placed,
    });
  const late = province.from >= 2025;
  const rows = (head: string, of: string): Row => [`${head} ${of}`, ...shorts(head).map((short) => `${short} ${of}`)];
  return {
    departments: DEPARTMENTS.map(make(true, null)),
    ended: (late ? [] : ENDED_IN_2025).map(make(true, null)),
    bodies: BODIES.map(make(true, null)),
    unlisted: UNLISTED.map(make(false, null)),
    companies: COMPANIES.map(make(false, null)),
    districts: DISTRICTS.map((of) => make(false, null)(rows('Ủy ban nhân dân', of))),
    communes: (district: string) => COMMUNES.map((of) => make(false, district)(rows('Ủy ban nhân dân', `xã ${of}`))),
    schools: (district: string) => COMMUNES.map((of) => make(false, district)(rows('Trường Trung học cơ sở', of))),
    government: make(true, null)(['Ủy ban nhân dân', 'UBND']),
    governmentOf: (district: string) => make(false, null)(rows('Ủy ban nhân dân', district)),
  };
}

const shorts = (head: string): string[] => (head === 'Ủy ban nhân dân' ? ['UBND'] : ['Trường THCS', 'THCS']);

/** Some of 63 and what became of them: neighbours that were merged, one that goes on, one that got another name. */
export function provincesOf(
  pairs: readonly (readonly [string, string, string])[],
  others: readonly string[],
): Province[] {
  const named = (name: string, id: string, from: number, to: number): Province => ({
    id,
    name,
    territory: CITIES.has(name) ? 'thành phố' : 'tỉnh',
    from,
    to,
  });
  return [
    ...pairs.flatMap(([a, b, into]) => [
      named(a, a, FIRST, 2024),
      named(b, b, FIRST, 2024),
      named(into, `${into} 2025`, 2025, LAST),
    ]),
    ...others.map((name) => named(name, name, FIRST, LAST)),
  ];
}
export const FIRST = 2014;
export const LAST = 2025;
const CITIES = new Set(['Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hà Nội', 'Thành phố Hồ Chí Minh']);

export type Units = ReturnType<typeof unitsOf>;
