import type { Chance } from '../../chance.js';
import { personOf, postOf } from '../people.js';
import { type Group, listed, long, passed, slashed, two, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập – Tự do – Hạnh phúc';
const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** A table without lines of two columns, the order of the pages of law, or number and day in one line. */
export function top(s: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const day = `${issuer === s.authority.box && isOfState(s) ? 'Hà Nội' : s.town}, ${long(s)}`;
  const number = sign === null ? '' : `Số: ${two(s.number)}/${sign}`;
  const left = issuer.map(upper);
  return chance.pick<Block[]>([
    [
      [
        [left[0], NATION],
        [left[1] ?? '', MOTTO],
        [number, day],
      ],
      '',
    ],
    [...left, '_______', '', NATION, MOTTO, '_______________________', ...(number ? [number] : []), day, ''],
    [NATION, MOTTO, '----o0o----', ...left, number ? `${number}          ${day}` : day, ''],
  ]);
}

/** In two columns, or the copies under who signs. */
export function foot(signs: readonly string[], copies: readonly string[], chance: Chance): Block[] {
  const { name } = personOf(chance);
  const post = signs.map(upper);
  return chance.pick<Block[]>([
    [
      '',
      [['Nơi nhận:', post[0]], ...copies.map((copy, i) => [copy, post[i + 1] ?? '']), ['', '(Chữ ký số)'], ['', name]],
    ],
    ['', ...post, '', '[đã ký và đóng dấu]', '', name, '', 'Nơi nhận:', ...copies],
    ['', ...post, name],
  ]);
}
/** The first signs, or the deputy in the place of the first. */
export const firstOrDeputy = (post: string, chance: Chance): string[] =>
  chance.percent(50) ? [post] : [`KT. ${post}`, `PHÓ ${post}`];

interface Who {
  readonly name: string;
  readonly post: string;
}
/** "đ/c Lê Văn Hải", "Giám đốc" */
export const comrade = (unit: string, chance: Chance): Who => ({ name: personOf(chance).name, post: postOf(unit) });
/** Under minutes, side by side. */
export const bothSign = (secretary: string, chair: string): Block[] => [
  '',
  [
    ['Thư ký', 'Chủ trì'],
    ['(Ký, ghi rõ họ tên)', '(Ký, ghi rõ họ tên)'],
    [secretary, chair],
  ],
];

/** As the law writes titles: “Tập thể lao động xuất sắc”. */
const inQuotes = (award: string): string => `“${award.replace('Tập thể Lao động', 'Tập thể lao động')}”`;
const isCollective = ({ award }: Pick<Told, 'award'>): boolean => award.startsWith('Tập thể');
/** Without its giver: "Cờ thi đua", "danh hiệu “Tập thể lao động xuất sắc”" */
export const plain = (one: Pick<Told, 'award'>): string =>
  isCollective(one) ? `danh hiệu ${inQuotes(one.award)}` : one.award;
/** “Cờ thi đua của UBND tỉnh”, "Bằng khen của Chủ tịch UBND tỉnh"; a title stands alone. */
export function called(one: Pick<Told, 'award' | 'giver' | 'takesGiver'>): string {
  const name = one.takesGiver ? `${one.award} của ${one.giver}` : one.award;
  return isCollective(one) ? plain(one) : name.startsWith('Cờ') ? inQuotes(name) : name;
}
/** A title with who gives it too. */
export const calledInFull = (one: Pick<Told, 'award' | 'giver' | 'takesGiver'>): string =>
  isCollective(one)
    ? `${plain(one)} do ${one.giver} tặng`
    : one.takesGiver
      ? called(one)
      : `${one.award} của ${one.giver}`;
export const isFlag = ({ award }: Pick<Told, 'award'>): boolean => award.startsWith('Cờ');
export const isHigh = ({ giver }: Pick<Told, 'giver'>): boolean => /^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver);

/** "02 đơn vị" */
export const units = ({ recipients }: Pick<Group, 'recipients'>): string => `${two(recipients.length)} đơn vị`;
export const bracketed = (names: readonly string[]): string =>
  names.map((name, i) => `(${i + 1}) ${name}`).join(names.length > 2 ? '; ' : ' và ');
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
export const LETTERS = 'abcdefgh';

export function byUnit(awards: readonly Told[]): [unit: string, told: Told[]][] {
  const found = new Map<string, Told[]>();
  for (const one of awards.filter(({ refused }) => !refused))
    found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}
export const total = (s: Story): string => two(passed(s).reduce((n, { recipients }) => n + recipients.length, 0));

/** "Phó Trưởng khối" */
export const second = (s: Story): string => `Phó Trưởng ${/^cụm/i.test(s.bloc) ? 'cụm' : 'khối'}`;

/** What a decision rests on, in words of its day. */
function grounds(s: Story): string[] {
  const body =
    s.authority.sign === 'CTN'
      ? 'Căn cứ Điều 88 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;'
      : s.authority.sign === 'TTg'
        ? 'Căn cứ Luật Tổ chức Chính phủ;'
        : 'Căn cứ Luật Tổ chức chính quyền địa phương;';
  const law =
    s.day >= '2024-01-01'
      ? 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'
      : 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và các Luật sửa đổi, bổ sung;';
  const asked = isOfState(s)
    ? `Xét đề nghị của ${s.authority.sign === 'CTN' ? 'Thủ tướng Chính phủ' : `Chủ tịch UBND ${s.place}`},`
    : `Xét đề nghị của ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'},`;
  return [body, law, asked];
}
/** A decision: grounds, articles, who signs, what is attached. */
export function decision(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  return [
    ...top(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '',
    upper(s.authority.line),
    '',
    ...grounds(s),
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...foot(
      firstOrDeputy(s.authority.post, chance),
      ['- Như Điều cuối;', `- Lưu: VT, ${isOfState(s) ? 'TH' : 'NC'}.`],
      chance,
    ),
    ...after,
  ];
}
/** Who carries it out. */
export const carriedOut = (s: Story, n: number): string =>
  `Điều ${n}. ${
    isOfState(s)
      ? `Chủ tịch UBND ${s.place}`
      : `Chánh Văn phòng UBND ${s.place}; ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'}`
  }; thủ trưởng các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này, kể từ ngày ký./.`;
export const money = (n: number): string =>
  `Điều ${n}. Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành của Nhà nước, trích từ Quỹ Thi đua, khen thưởng.`;
export const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
export const theGrant = ({ year, authority }: Story): string =>
  `Quyết định ngày 15 tháng 02 năm ${year + 1} của ${authority.line}`;
/** "Sở X và Sở Y, thuộc Khối thi đua Z" */
export const ofBloc = (s: Story, names: readonly string[]): string => `${listed(names)}, thuộc ${s.bloc}`;

const BESIDE: readonly ((story: Story) => string)[] = [
  () => 'Thu ngân sách trên địa bàn vượt dự toán; giải ngân vốn đầu tư công đạt tỷ lệ khá.',
  () => 'Chuyển đổi số được triển khai quyết liệt, 95% hồ sơ công việc đã xử lý trên môi trường mạng.',
  () => 'Phong trào “Dân vận khéo” có thêm 18 mô hình mới, được nhân dân đồng tình.',
  () => 'Một vài chỉ tiêu thi đua còn chung chung, khó lượng hóa khi chấm điểm.',
  () => 'Việc gửi báo cáo định kỳ ở một số nơi vẫn chậm, cần sớm khắc phục.',
  () => 'Trong năm đã vận động xây 9 căn nhà đại đoàn kết, tặng 420 suất quà cho học sinh nghèo.',
  () => 'An ninh, trật tự được giữ vững; không có đơn thư vượt cấp.',
  () => 'Hội thao, giao lưu văn nghệ giữa các đơn vị được tổ chức vui tươi, tiết kiệm.',
  ({ year }) => `Sang năm ${year + 1}, trọng tâm là nâng chất các phong trào, tránh bệnh thành tích.`,
  () => 'Bảng tiêu chí được điều chỉnh sát hơn với chức năng của từng đơn vị.',
];
/** What else is told. */
export const beside = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(BESIDE, count)
    .map((write) => write(story))
    .join(' ');

const AIMS: readonly ((story: Story) => string)[] = [
  ({ year }) => `Nội dung thi đua năm ${year} xoay quanh 5 nhóm chỉ tiêu với thang điểm 100.`,
  () => 'Mỗi đơn vị cam kết có ít nhất một mô hình, sáng kiến được áp dụng hiệu quả.',
  () => 'Giữa năm, các đơn vị sẽ kiểm tra chéo để kịp thời uốn nắn hạn chế.',
  () => 'Tinh thần chung là thi đua thực chất, không phô trương, hình thức.',
  () => 'Quy chế hoạt động và bảng chấm điểm cũng được đưa ra lấy ý kiến, biểu quyết thông qua.',
  () => 'Việc chăm lo đời sống cán bộ, đoàn viên, người lao động được đưa vào bản cam kết.',
];
export const aims = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(AIMS, count)
    .map((write) => write(story))
    .join(' ');
