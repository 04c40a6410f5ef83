import type { Phrase } from '../phrase.js';
import { ARMS } from './arms.js';
import { head } from './head.js';

/** The people of a place with those who serve there. */
const PEOPLE_AND_OTHERS = [
  ...['nhân dân và cán bộ', 'nhân dân và cb', 'cb và nhân dân', 'cán bộ và nhân dân'],
  ...['cán bộ, nhân dân', 'nhân dân, cán bộ', 'nhân dân và lực lượng vũ trang'],
];

/** Parts of other units, troops, communities of faith, and the people of a place or a unit. */
export const PARTS_AND_PEOPLE: readonly Phrase[] = [
  // "Ban Nữ công Nhà máy Dệt", "Ban Phụ nữ Công an tỉnh", "Tòa Hình sự, Tòa án nhân dân tỉnh"
  head('division', { takes: 'nothing', level: 2, inner: true }, [
    ...['tòa', 'toà'].flatMap((court) =>
      [
        'hình sự',
        'dân sự',
        'hành chính',
        'kinh tế',
        'lao động',
        'gia đình và người chưa thành niên',
        'gđ&nctn',
        'xử lý hành chính',
      ].map((of) => `${court} ${of}`),
    ),
    'ban nữ công',
    'ban phụ nữ',
    'ban vì sự tiến bộ của phụ nữ',
    'ban vì sự tiến bộ phụ nữ',
    'ban huấn luyện',
  ]),
  head('division', { takes: 'field', level: 2, inner: true, lower: true, comma: true }, [
    'phòng',
    'khoa',
    'bộ môn',
    'đội',
    'tổ',
    ...['ban chuyên án', 'tiểu ban'],
    ...['đội tuyển học sinh giỏi', 'đội tuyển học sinh giỏi môn', 'đội tuyển hsg', 'đội tuyển hsg môn'],
    'trạm',
    'hạt',
    'đoạn quản lý',
    'phân xưởng',
    'chuyền may',
    'phân trại',
    // "PX.KT1"
    'px',
    'px.',
    'ca',
    'kíp',
    'phân viện',
    'phân khu',
    'văn phòng đại diện',
    'phòng giao dịch',
    'đội quản lý thị trường',
    'đội thuế',
  ]),
  // Teams of a hamlet or by number: "Tổ bầu cử ấp 5", "Tổ hòa giải số 2".
  head(
    'division',
    { takes: 'name', level: 2, inner: true, lower: true },
    ['bầu cử', 'hòa giải', 'tự quản', 'liên gia', 'vay vốn', 'an ninh trật tự'].flatMap((work) =>
      ['', ' ấp', ' thôn', ' xóm', ' khóm', ' khu phố', ' số'].map((place) => `tổ ${work}${place}`),
    ),
  ),
  // What every hamlet has: "Ban Công tác Mặt trận thôn Bến Đá".
  head('division', { takes: 'place', level: 2 }, [
    'ban công tác mặt trận',
    'ban ctmt',
    'ban cán sự',
    'ban nhân dân',
    'ban giám sát đầu tư cộng đồng',
    'ban giám sát đầu tư của cộng đồng',
    'tổ bảo vệ an ninh trật tự',
    ...['ban bảo vệ dân phố', 'tổ bảo vệ dân phố'],
  ]),
  head('troop', { takes: 'name', level: 8, lower: true }, ['quân khu', 'quân đoàn', 'vùng cảnh sát biển']),
  head('troop', { takes: 'place', level: 3, inner: true }, [
    'đồn biên phòng',
    'đồn bp',
    // "Đồn BPCK quốc tế Bến Đá", "Đồn BPCKQT Bến Đá"
    ...['đồn bpck', 'đồn bpckqt'],
    'đbp',
    'đồn công an',
    'trạm công an',
  ]),
  // "Xưởng Sửa chữa 387, Cục Kỹ thuật"
  head('division', { takes: 'name', level: 2, inner: true }, ['xưởng sửa chữa']),
  // Of a mine, of builders: "Công trường Đào lò 2".
  head('division', { takes: 'field', level: 2, inner: true, comma: true }, ['công trường']),
  // Stores and workshops of the army: "Xưởng Quân giới 203", "Kho Quân khí K5".
  head(
    'troop',
    { takes: 'name', level: 3, inner: true },
    ['xưởng', 'kho'].flatMap((place) =>
      ['quân giới', 'quân khí', 'quân nhu', 'vũ khí', 'đạn', 'xe máy'].map((stock) => `${place} ${stock}`),
    ),
  ),
  // Kin who are rewarded together: "Dòng họ Trần xã Bến Đá".
  head('religious', { takes: 'name', level: 2 }, ['dòng họ', 'tộc họ', 'hội đồng họ', 'hội đồng gia tộc', 'chi họ']),
  head('religious', { takes: 'name', level: 4, lower: true }, [
    'giáo xứ',
    'giáo họ',
    'giáo phận',
    'họ đạo',
    'hội thánh',
    'chùa',
    'tịnh xá',
    'thiền viện',
    'thánh thất',
  ]),
  head('religious', { takes: 'name', level: 4 }, [
    'tòa giám mục',
    'tòa tổng giám mục',
    ...['phật giáo', 'phật giáo hòa hảo', 'đạo hội'].map((church) => `ban trị sự ${church}`),
  ]),
  head('religious', { takes: 'unit', level: 4 }, ['ban trị sự', 'ban hộ tự', 'ban hành giáo']),
  // "Bếp ăn từ thiện Bệnh viện Bến Đá"
  head('religious', { takes: 'unit', level: 2 }, ['bếp ăn từ thiện', 'bếp ăn tình thương', 'bếp cơm từ thiện']),
  // Of the churches that the state knows, in the provinces of the South.
  head('religious', { takes: 'name', level: 4 }, [
    ...['hội thánh', 'cộng đồng', 'phật giáo', 'tịnh độ cư sĩ phật hội'].flatMap((church) =>
      ['ban đại diện', 'ban trị sự', 'ban điều hành'].map((board) => `${board} ${church}`),
    ),
    'ban quản trị đạo',
    'ban cai quản',
    'ban cai quản họ đạo',
    ...['thánh thất', 'thánh thất cao đài'].flatMap((house) => [house, `ban cai quản ${house}`]),
    'hội đồng trị sự phật giáo',
    'thánh đường hồi giáo',
    'hội đồng mục vụ',
    'hội đồng mục vụ giáo xứ',
  ]),
  // Short in the press of the church: "BTS GHPGVN tỉnh Lam Hải".
  head(
    'religious',
    { takes: 'place', level: 4 },
    ['ghpg', 'ghpgvn', 'ghpg việt nam'].flatMap((church) => [church, `bts ${church}`, `ban trị sự ${church}`]),
  ),
  // Each of these is part of the next: "Trung đội 1, Đại đội 5, Tiểu đoàn 2".
  head('troop', { takes: 'name', level: 1.4, inner: true, lower: true }, ['trung đội', ...ofArms('trung đội')]),
  head('troop', { takes: 'name', level: 1.7, inner: true, lower: true }, ['đại đội']),
  head('troop', { takes: 'name', level: 2, inner: true, lower: true }, ['tiểu đoàn', 'hải đội', 'vùng', 'đoàn']),
  // of the Navy, also without capitals: "Vùng 5 hải quân"
  head(
    'troop',
    { takes: 'nothing', level: 7 },
    [1, 2, 3, 4, 5].map((region) => `vùng ${region} hải quân`),
  ),
  head(
    'troop',
    { takes: 'place', level: 3, inner: true },
    ['phòng, chống ma túy và tội phạm', 'phòng chống ma túy và tội phạm', 'pcmt&tp', 'pcmt'].flatMap((crime) => [
      `đoàn đặc nhiệm ${crime}`,
      `đội đặc nhiệm ${crime}`,
    ]),
  ),
  head('troop', { takes: 'name', level: 3, inner: true, lower: true }, [
    'trung đoàn',
    'hải đoàn',
    'đoàn kinh tế - quốc phòng',
  ]),
  head('troop', { takes: 'name', level: 1.7, inner: true, lower: true, alone: true }, ofArms('đại đội')),
  head('troop', { takes: 'name', level: 2, inner: true, lower: true }, ofArms('tiểu đoàn')),
  // What the command of a province trains and keeps ready: its work is its name.
  head(
    'troop',
    { takes: 'nothing', level: 2, inner: true },
    ['tiểu đoàn', 'đại đội'].flatMap((troop) => [`${troop} huấn luyện - cơ động`, `${troop} huấn luyện, cơ động`]),
  ),
  head('troop', { takes: 'name', level: 3, inner: true, lower: true }, ofArms('trung đoàn')),
  head('troop', { takes: 'name', level: 4, inner: true, lower: true }, ['lữ đoàn', ...ofArms('lữ đoàn')]),
  head('troop', { takes: 'name', level: 5, inner: true, lower: true }, ['sư đoàn', 'binh đoàn']),
  head('troop', { takes: 'name', level: 5 }, ['tập thể bộ đội']),

  // The people of a place or a unit, in one recipient with it.
  head('people', { takes: 'unit', level: 1 }, [
    ...PEOPLE_AND_OTHERS,
    ...PEOPLE_AND_OTHERS.map((people) => `tập thể ${people}`),
    'đảng bộ, chính quyền và nhân dân',
    'đảng bộ và nhân dân',
    'đảng bộ, nhân dân',
    'đảng bộ, chính quyền và nhân dân các dân tộc',
    'đảng bộ và nhân dân các dân tộc',
    'nhân dân các dân tộc',
    ...[
      'lực lượng dân quân',
      'lực lượng dân quân tự vệ',
      'lực lượng dân quân thường trực',
      'bà con',
      'bà con nông dân',
    ],
    ...['dân quân', 'dân quân tự vệ', 'dân quân du kích', 'quân dân'],
    ...['nhân dân các dân tộc và cán bộ', 'cán bộ và nhân dân các dân tộc', 'cán bộ, nhân dân các dân tộc'],
    ...['cán bộ, đảng viên và nhân dân', 'đồng bào và chiến sĩ', 'đồng bào, chiến sĩ', 'chính quyền và nhân dân'],
    'quân và dân',
    'nhân dân',
    'tập thể cán bộ',
    'tập thể cán bộ, viên chức',
    'tập thể cán bộ, công chức',
    'tập thể cán bộ, nhân viên',
    'tập thể cán bộ, giáo viên',
    'tập thể cán bộ, chiến sĩ',
    'tập thể cán bộ, công nhân viên',
    'tập thể sư phạm',
    ...['tập thể nữ', 'tập thể nữ cán bộ', 'tập thể nữ công nhân'],
    'tập thể lãnh đạo',
    'tập thể ban giám đốc',
    // the committee of the Party and the command of one house
    ...['ban giám đốc', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban chỉ huy', 'bộ tư lệnh', 'bộ chỉ huy'].flatMap(
      (board) => [', ', ' - ', ' và '].map((join) => `đảng ủy${join}${board}`),
    ),
    'tập thể',
    'cán bộ, chiến sĩ',
    'lãnh đạo',
  ]),
];

/** "tiểu đoàn bộ binh", "lữ đoàn công binh": a troop with its arm of the service. */
function ofArms(troop: string): string[] {
  return ARMS.map((arm) => `${troop} ${arm}`);
}
