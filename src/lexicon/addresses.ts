import type { Phrase } from './phrase.js';

/** Ranks that professional soldiers hold too: "Thượng úy QNCN". */
const PROFESSIONALS = ['thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy'];

/** Of Buddhist monks and nuns: hòa thượng, thượng tọa, đại đức, ni trưởng, ni sư, sư cô. Read in front of a name only. */
export const CLERGY: readonly string[] = ['ht', 'tt', 'đđ', 'nt', 'ns', 'sc'];

/**
 * What stands before a name. An honorific is no part of a record; ranks, degrees and honours are titles of their own.
 * Words that also open names of associations ("luật gia", "nhà báo") are not here: see CALLINGS.
 */
export const ADDRESSES: readonly Phrase[] = [
  address('honorific', [
    'ông',
    'bà',
    'ông bà',
    'anh',
    'chị',
    'cô',
    'thầy',
    'thầy giáo',
    'cô giáo',
    'đồng chí',
    'đồng đội',
    'đồng nghiệp',
    'đ/c',
    'đ.c',
    'đ/chí',
    'ô.',
    'b.',
    ...CLERGY.map((letters) => `${letters}.`),
    'cụ',
    'ngài',
    'bác',
    'chú',
    'em',
    'cháu',
    'mẹ',
    'linh mục',
    'mục sư',
    'ni sư',
    'đại đức',
    'thượng tọa',
    'hòa thượng',
    'ni trưởng',
    'giám mục',
    'tổng giám mục',
    'chức sắc',
    'sư cô',
    'sư thầy',
    'nữ tu',
    'mr',
    'mrs',
  ]),
  address('plural', [
    'các đồng chí',
    'các đ/c',
    'các ông',
    'các bà',
    'các ông bà',
    'ông/bà',
    'ông (bà)',
    'các ông (bà)',
    'các ông/bà',
    'ô/b',
    'ô./b.',
    'các ông, bà',
    'các ông, các bà',
    'các ông - bà',
    'các anh',
    'các chị',
    'các anh, chị',
    'các anh chị',
    'các thầy',
    'các cô',
    'các thầy, cô',
    'các thầy cô',
    'hai đồng chí',
    'hai ông',
    'hai bà',
  ]),
  address('rank', [
    'đại tướng',
    'thượng tướng',
    'trung tướng',
    'thiếu tướng',
    'đô đốc',
    'phó đô đốc',
    'chuẩn đô đốc',
    'đại tá',
    'thượng tá',
    'trung tá',
    'thiếu tá',
    'đại úy',
    'thượng úy',
    'trung úy',
    'thiếu úy',
    ...['quân nhân chuyên nghiệp', 'qncn', 'cn', 'cnqp', 'chuyên nghiệp'].flatMap((corps) =>
      PROFESSIONALS.map((rank) => `${rank} ${corps}`),
    ),
    'thượng sĩ',
    'trung sĩ',
    'hạ sĩ',
    'binh nhất',
    'binh nhì',
    'thẩm phán tand tối cao',
    'thẩm phán tandtc',
    'kiểm sát viên vksndtc',
    'thẩm phán tòa án nhân dân tối cao',
    'kiểm sát viên vksnd tối cao',
    'kiểm sát viên viện kiểm sát nhân dân tối cao',
    ...graded(['thẩm phán', 'kiểm sát viên', 'điều tra viên', 'chấp hành viên']),
  ]),
  address('degree', [
    'giáo sư',
    'phó giáo sư',
    'viện sĩ',
    'tiến sĩ',
    'tiến sĩ khoa học',
    'thạc sĩ',
    'bác sĩ',
    'bác sĩ nội trú',
    ...specialists(['bác sĩ', 'dược sĩ', 'điều dưỡng', 'cử nhân điều dưỡng']),
    'dược sĩ',
    'dược tá',
    'lương y',
    'kỹ sư',
    'kiến trúc sư',
    'cử nhân',
    'cử nhân điều dưỡng',
  ]),
  // Joined with stops or commas they are one title: "GS.TS", "TS,BS", "TTƯT.BSCKII".
  address('degree-short', [
    'gs',
    'pgs',
    'ts',
    'tskh',
    'vs',
    'ths',
    'ncs',
    'th.s',
    'b.s',
    't.s',
    'd.s',
    'p.gs',
    'k.s',
    'bs',
    'bscki',
    'bsckii',
    'bsck1',
    'bsck2',
    'bsck i',
    'bsck ii',
    'cki',
    'ckii',
    'ck1',
    'ck2',
    'ds',
    'dscki',
    'dsckii',
    'dsth',
    'dsđh',
    'ysth',
    'ks',
    'kts',
    'cn',
    'nsnd',
    'nsưt',
    'ngnd',
    'ngưt',
    'ttnd',
    'ttưt',
    'nnnd',
    'nnưt',
    // without the hook, as the press writes them
    ...['nsut', 'ngut', 'ttut', 'nnut'],
    'gvcc',
    'đd',
    'cnđd',
    'ktv',
    'nhs',
    'ncs',
    'ys',
  ]),
  address('honour', [
    'anh hùng lao động',
    'anh hùng lực lượng vũ trang nhân dân',
    'anh hùng lực lượng vũ trang',
    'anh hùng llvtnd',
    'anh hùng llvt nhân dân',
    'anh hùng llvt',
    'mẹ việt nam anh hùng',
    'bà mẹ việt nam anh hùng',
    'nhà giáo nhân dân',
    'nhà giáo ưu tú',
    'thầy thuốc nhân dân',
    'thầy thuốc ưu tú',
    'nghệ sĩ nhân dân',
    'nghệ sĩ ưu tú',
    'nghệ nhân nhân dân',
    'nghệ nhân ưu tú',
  ]),
];

/** Callings that introduce a name like an honorific: "luật gia Đỗ Văn Thuần". Read only in front of one. */
export const CALLINGS: ReadonlySet<string> = new Set([
  'luật gia',
  'luật sư',
  'nhà giáo',
  'nhà báo',
  'phóng viên',
  'biên tập viên',
  'nhà văn',
  'nhà thơ',
  'nhạc sĩ',
  'họa sĩ',
  'nghệ sĩ',
  'nghệ nhân',
  'doanh nhân',
  'cựu chiến binh',
  ...['liệt sĩ', 'liệt sỹ', 'thương binh', 'cựu thanh niên xung phong', 'nữ công nhân', 'nữ nông dân', 'lái xe'],
  ...['đảng viên', 'hội viên', 'đoàn viên', 'nông dân', 'ngư dân', 'công nhân', 'điều dưỡng', 'già làng'],
  ...['huấn luyện viên', 'hlv', 'vận động viên', 'vđv', 'điều tra viên', 'giáo viên', 'học sinh', 'sinh viên'],
  'nghiên cứu sinh',
]);

/** Names of places that begin like an honorific: "Bà Rịa - Vũng Tàu", "huyện Cô Tô". */
export const NOT_HONORIFIC: Readonly<Record<string, ReadonlySet<string>>> = {
  bà: new Set(['rịa', 'nà', 'đen', 'điểm', 'chiểu', 'triệu', 'trưng', 'quẹo', 'rá']),
  cô: new Set(['tô', 'giang', 'bắc']),
  anh: new Set(['sơn']),
  ông: new Set(['đình']),
  bác: new Set(['hồ', 'ái']),
  cháu: new Set(['ngoan']),
  chị: new Set([]),
  cụ: new Set([]),
  mẹ: new Set(['việt']),
};

/** "bác sĩ chuyên khoa II", "dược sĩ CKI", "điều dưỡng chuyên khoa 1": the two grades of those who specialise. */
function specialists(callings: readonly string[]): string[] {
  const grades = ['i', 'ii', '1', '2'];
  return callings.flatMap((calling) =>
    grades.flatMap((grade) => [
      `${calling} chuyên khoa ${grade}`,
      `${calling} chuyên khoa cấp ${grade}`,
      `${calling} ck${grade}`,
    ]),
  );
}

/** Ranks of the courts, the procuracy and the enforcement of judgments: "Thẩm phán cao cấp". */
function graded(posts: readonly string[]): string[] {
  return posts.flatMap((post) => ['cao cấp', 'trung cấp', 'sơ cấp'].map((grade) => `${post} ${grade}`));
}

function address(kind: string, forms: readonly string[]): Phrase {
  return { layer: 'address', kind, forms };
}

/** Words of the sports that stand between who trains or competes and the name. */
export const SPORTS: ReadonlySet<string> = new Set(
  'điền kinh bơi lội karate boxing judo vovinam taekwondo wushu pencak silat kurash muay võ thuật cổ truyền vật cử tạ bóng đá chuyền bàn rổ ném cầu lông mây đấu kiếm bắn súng cung đua thuyền rowing canoeing xe đạp thể dục dụng cụ nghệ cờ vua tướng trưởng phó đội tuyển'.split(
    ' ',
  ),
);
