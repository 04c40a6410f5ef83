import type { Phrase } from '../phrase.js';
import { head } from './head.js';
import { CLASSES } from './school-classes.js';

/** Levels of schools in short and in full, as they stand behind "Chi bộ Trường". */
const LEVELS = [
  ...['th', 'thcs', 'thpt', 'mn', 'mẫu giáo', 'trung học cơ sở', 'trung học phổ thông'],
  ...CLASSES,
  ...['th và thcs', 'tiểu học và thcs', 'thcs và thpt', 'th&thcs', 'thcs&thpt'],
].map((level) => ` ${level}`);

/** Unions and associations. */
export const UNIONS: readonly Phrase[] = [
  head('union', { takes: 'nothing', level: 8 }, ['trung ương hội', 'tw hội', 'trung ương đoàn', 'tw đoàn']),
  // Short for the union of the societies of science and technology of a province.
  head('union', { takes: 'nothing', level: 6 }, ['liên hiệp hội']),
  // "Nhóm thiện nguyện Bến Đá"
  head('union', { takes: 'name', level: 5 }, [
    ...['thiện nguyện', 'từ thiện'].flatMap((work) => [`nhóm ${work}`, `câu lạc bộ ${work}`, `clb ${work}`]),
    'hội quán',
    // "Câu lạc bộ CCB làm kinh tế giỏi huyện Bến Đá"
    ...['ccb', 'cựu chiến binh', 'nông dân', 'phụ nữ', 'thanh niên', 'cựu tnxp'].flatMap((who) =>
      ['làm kinh tế giỏi', 'làm kinh tế', 'sản xuất kinh doanh giỏi', 'sản xuất, kinh doanh giỏi'].flatMap((work) => [
        `câu lạc bộ ${who} ${work}`,
        `clb ${who} ${work}`,
      ]),
    ),
  ]),
  head('union', { takes: 'field', level: 6, comma: true }, [
    'hội',
    'liên hiệp các hội',
    'liên hiệp hội',
    'lh các hội',
    'tổng hội',
    'liên hiệp',
    'hiệp hội',
    'câu lạc bộ',
    'clb',
    'quỹ',
    'trung ương hội',
    'tw hội',
    't.ư hội',
    'tư hội',
    'liên minh',
    'giáo hội',
    'tỉnh hội',
    'thành hội',
    'huyện hội',
  ]),
  head('union', { takes: 'place', level: 6 }, [
    'liên đoàn lao động',
    'lđlđ',
    'tổng lđlđ',
    'tổng liên đoàn',
    'tổng liên đoàn lao động',
    'tổng lđlđ việt nam',
    'tổng lđlđvn',
    'tlđlđvn',
    'lđlđvn',
    'tổng liên đoàn lao động việt nam',
    'công đoàn viên chức',
    'cđ viên chức',
    'hội liên hiệp phụ nữ',
    'hội lhpn',
    'hội nông dân',
    'hội cựu chiến binh',
    'hội ccb',
    'liên minh hợp tác xã',
    ...['phòng thương mại và công nghiệp', 'liên đoàn thương mại và công nghiệp'],
    ...['liên minh htx', 'lm htx', 'lmhtx'],
    'hội chữ thập đỏ',
    'hội ctđ',
    'hội luật gia',
    'hội nhà báo',
    'hội khuyến học',
    'hội người cao tuổi',
    'hội đông y',
    'hội làm vườn',
    'hội người mù',
    // of those that teach
    ...['đại học, cao đẳng', 'đại học và cao đẳng', 'đại học - cao đẳng', 'đh, cđ', 'đh và cđ', 'đh-cđ', 'đh - cđ'].map(
      (schools) => `hiệp hội các trường ${schools}`,
    ),
    // of those who live abroad: "Hội người Việt Nam tại Đức"
    ...['hội', 'hiệp hội', 'liên hiệp hội', 'tổng hội', 'cộng đồng'].map((body) => `${body} người việt nam`),
    ...['người việt nam ở nước ngoài', 'người vn ở nước ngoài', 'nvnonn'].map((abroad) => `hội liên lạc với ${abroad}`),
    'hội cựu thanh niên xung phong',
    'hội nạn nhân chất độc da cam/dioxin',
    'hội nạn nhân chất độc da cam',
    'hội văn học nghệ thuật',
    'hội văn học - nghệ thuật',
    'hội vhnt',
    'hội kiến trúc sư',
    'hội doanh nhân trẻ',
    'hội sinh viên',
    'hội phụ nữ',
    'phụ nữ',
  ]),
  head('union', { takes: 'field', level: 6 }, [
    'liên đoàn',
    'công đoàn',
    'công đoàn ngành',
    'cđ ngành',
    'cđn',
    'nghiệp đoàn',
  ]),
  // "CĐ Công ty X"; "CĐ Sư phạm" is a college.
  head('union', { takes: 'unit', level: 6 }, ['cđ']),
  head(
    'union',
    { takes: 'place', level: 6 },
    ['cđ', 'công đoàn'].flatMap((union) =>
      ['khu công nghiệp', 'kcn', 'khu kinh tế', 'kkt'].map((zones) => `${union} các ${zones}`),
    ),
  ),
  head('youth', { takes: 'nothing', level: 6 }, [
    'tỉnh đoàn',
    'thành đoàn',
    'huyện đoàn',
    'thị đoàn',
    'quận đoàn',
    'trung ương đoàn',
    'tw đoàn',
    't.ư đoàn',
    'đoàn khối',
    'xã đoàn',
    'phường đoàn',
    'đoàn thanh niên',
    'đoàn tncs hồ chí minh',
    'đoàn tncs hcm',
    ...['cộng sản', 'cs'].flatMap((name) => [`đoàn thanh niên ${name} hồ chí minh`, `đoàn thanh niên ${name} hcm`]),
    'đoàn tn cộng sản hồ chí minh',
    ...['đoàn tncshcm', 'đtn', 'đtncshcm'],
  ]),

  // Of the school that the text is about: "Công đoàn trường được tặng", "Chi bộ nhà trường".
  head(
    'union',
    { takes: 'nothing', level: 4 },
    ['công đoàn', 'chi bộ', 'đảng bộ', 'chi đoàn', 'liên đội', 'đoàn', 'đoàn thanh niên'].flatMap((union) =>
      [' nhà trường', ' cơ quan'].map((whole) => union + whole),
    ),
  ),
  // "Chi đoàn giáo viên được Tỉnh đoàn tặng": of whom it is, in the house that the text is about.
  head('union', { takes: 'nothing', level: 4 }, [
    'chi đoàn giáo viên',
    'chi đoàn cán bộ giáo viên',
    'chi đoàn cán bộ, giáo viên',
  ]),
  // The youth union and the trade union of a school: "Đoàn trường THPT Bến Đá".
  head(
    'youth',
    { takes: 'name', level: 4, alone: true },
    ['đoàn trường', 'công đoàn trường', 'chi bộ trường', 'chi đoàn trường', 'liên đội trường'].flatMap((union) =>
      [
        '',
        ' đại học',
        ' cao đẳng',
        ' cao đẳng nghề',
        ' tiểu học',
        ' mầm non',
        ' trung cấp',
        ' trung cấp nghề',
        ' phổ thông',
        ...LEVELS,
      ].map((kind) => union + kind),
    ),
  ),
];
