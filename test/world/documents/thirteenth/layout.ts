import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf } from '../people.js';
import { long, passed, titled, two, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

/** The head of an official letter, with what it is about under its number. */
export const letterHead = (s: Story, about: string): Block[] => [
  ...s.office.box.map(upper),
  `Số: ${two(s.number)}/${s.office.sign}-${s.above ? 'TĐ' : 'TĐKT'}`,
  `V/v ${about}`,
  ...NATION,
  '-------',
  `${s.town}, ${long(s)}`,
  '',
];

type Awarded = Pick<Told, 'award' | 'giver' | 'takesGiver'>;
/** "tặng", but a title is recognized: "công nhận". */
export const verbOf = ({ award }: Pick<Told, 'award'>): string => (award.startsWith('Tập thể') ? 'công nhận' : 'tặng');
/** "UBND tỉnh tặng Cờ thi đua", "Chủ tịch UBND tỉnh công nhận danh hiệu “Tập thể Lao động xuất sắc”" */
export const grants = (one: Awarded): string => `${one.giver} ${verbOf(one)} ${titled(one)}`;
/** "Cờ thi đua của UBND tỉnh", "Huân chương Lao động hạng Ba do Chủ tịch nước tặng" */
export const withGiver = (one: Awarded): string =>
  one.takesGiver ? `${one.award} của ${one.giver}` : `${titled(one)} do ${one.giver} ${verbOf(one)}`;
/** In a table: "Cờ thi đua của UBND tỉnh", "Tập thể Lao động xuất sắc" */
export const inCell = (one: Awarded): string => (one.takesGiver ? `${one.award} của ${one.giver}` : one.award);

/** Each unit once, with all that it gets. */
export function perUnit(awards: readonly Told[]): [unit: string, told: Told[]][] {
  const units = new Map<string, Told[]>();
  for (const one of awards) units.set(one.recipient, [...(units.get(one.recipient) ?? []), one]);
  return [...units];
}
/** How many get something. */
export const units = (s: Story): string => two(perUnit(s.awards.filter(({ refused }) => !refused)).length);
/** The day on which the decisions of a year are made: "15/02/2023". */
export const decidedOn = ({ year }: Story): string => `15/02/${year + 1}`;

const byDay = (s: Story, ...laws: readonly (readonly [since: string, law: string])[]): string =>
  laws.filter(([since]) => s.day >= since).at(-1)![1];
const AMENDED = 'Luật sửa đổi, bổ sung một số điều của Luật';

/** On what law awards rest. */
export const laws = (s: Story): string[] => [
  byDay(
    s,
    [
      '',
      `Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; ${AMENDED} Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013;`,
    ],
    ['2024-01-01', 'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;'],
  ),
  byDay(
    s,
    [
      '',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;',
    ],
    [
      '2024-01-01',
      'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;',
    ],
    [
      '2025-07-01',
      'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, Khen thưởng;',
    ],
  ),
];

const powers = (s: Story): string => {
  if (s.authority.sign === 'CTN') return 'Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;';
  if (s.authority.sign === 'TTg')
    return byDay(
      s,
      ['', 'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;'],
      ['2025-03-01', 'Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;'],
    );
  return byDay(
    s,
    ['', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'],
    ['2025-03-01', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;'],
    ['2025-06-16', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'],
  );
};

const proposal = (s: Story): string => {
  if (s.authority.sign === 'CTN')
    return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${s.number + 210}/TTr-TTg.`;
  if (s.authority.sign === 'TTg')
    return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place} tại Tờ trình số ${s.number + 12}/TTr-UBND.`;
  return `Theo đề nghị của ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'} tại Tờ trình số ${s.number + 31}/TTr-${s.office.sign}.`;
};

const postOf = (s: Story, deputy: boolean): string => {
  if (s.authority.sign === 'CTN') return 'CHỦ TỊCH';
  const { post } = s.authority;
  return deputy ? `KT. ${post}\nPHÓ ${post}` : post;
};

/** A decision: what it rests on, its articles, who signed, its annexes. */
export const decreed = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] => [
  ...headBox(
    s.authority.sign === 'UBND' ? s : { ...s, town: 'Hà Nội' },
    s.authority.box,
    `QĐ-${s.authority.sign}`,
    chance,
  ),
  'QUYẾT ĐỊNH',
  title,
  '',
  upper(s.authority.line),
  '',
  powers(s),
  ...laws(s),
  proposal(s),
  '',
  'QUYẾT ĐỊNH:',
  '',
  ...articles,
  ...signature(postOf(s, chance.percent(50)), chance, [
    `- Như ${/^Điều \d+/.exec(String(articles.at(-1)))};`,
    `- Lưu: VT, ${s.above ? 'NV' : 'NC'}.`,
  ]),
  ...after,
];

/** Its last article: who carries it out. */
export const carriedOut = (s: Story, n: number, recipients = 'các tập thể có tên tại Điều 1'): string => {
  const who =
    s.authority.sign === 'CTN'
      ? `Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước, Chủ tịch Ủy ban nhân dân ${s.place}`
      : s.authority.sign === 'TTg'
        ? `Chủ tịch Ủy ban nhân dân ${s.place}, Thủ trưởng các cơ quan có liên quan`
        : s.above
          ? 'Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ, Thủ trưởng các đơn vị có liên quan'
          : `Chánh Văn phòng UBND ${s.place.split(' ')[0]}, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị có liên quan`;
  return `Điều ${n}. ${who} và ${recipients} chịu trách nhiệm thi hành Quyết định này./.`;
};
/** "Điều 1", "Điều 1, Điều 2" */
export const grantedIn = (s: Story): string =>
  passed(s)
    .map((_, i) => `Điều ${i + 1}`)
    .join(', ');
/** Under the name of an annex. */
export const annexed = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;

/** Of the secretary of a meeting. */
export const secretary = (s: Story, chance: Chance): string =>
  `${personOf(chance).name}, chuyên viên ${s.head ?? s.office.name}`;

/** What else is told of a year: nobody gets anything by it. */
const TOLD: readonly ((story: Story) => string)[] = [
  () => 'Công tác thi đua, khen thưởng đã bám sát nhiệm vụ chính trị, góp phần hoàn thành các chỉ tiêu được giao.',
  () => 'Các đơn vị đã đẩy mạnh ứng dụng công nghệ thông tin, nâng cao chất lượng giải quyết thủ tục hành chính.',
  () => 'Việc phát hiện, nhân rộng điển hình tiên tiến ở một số nơi còn hạn chế.',
  () => 'Hoạt động đền ơn đáp nghĩa, an sinh xã hội được các đơn vị quan tâm thực hiện.',
  () => 'Các ý kiến thảo luận tập trung đánh giá kết quả đạt được và nêu giải pháp khắc phục khó khăn.',
  () => 'Phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” được duy trì nền nếp.',
  ({ year }) => `Năm ${year}, các đơn vị đều hoàn thành nhiệm vụ được giao, nội bộ đoàn kết.`,
  () => 'Hoạt động giao lưu, trao đổi kinh nghiệm giữa các đơn vị thành viên được tổ chức thường xuyên.',
  ({ year }) => `Phương hướng năm ${year + 1} là tiếp tục đổi mới, nâng cao chất lượng các phong trào thi đua.`,
  () => 'Việc tự chấm điểm và thẩm định điểm thi đua bảo đảm khách quan, đúng quy định.',
];
export const told = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(TOLD, count)
    .map((write) => write(story))
    .join(' ');

/** What is told at the beginning of a year. */
const AHEAD: readonly ((story: Story) => string)[] = [
  ({ year }) => `Các đơn vị quyết tâm hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm ${year}.`,
  () => 'Nội dung giao ước tập trung vào cải cách hành chính, chuyển đổi số, thực hành tiết kiệm, chống lãng phí.',
  ({ year }) => `Mục tiêu năm ${year} là 100% cán bộ, công chức, viên chức đăng ký thi đua ngay từ đầu năm.`,
  () => 'Các đơn vị cũng thông qua quy chế hoạt động và bảng tiêu chí chấm điểm thi đua.',
  () => 'Các đại biểu đã trao đổi, góp ý vào chương trình công tác trong năm.',
];
export const ahead = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(AHEAD, count)
    .map((write) => write(story))
    .join(' ');

/** What is told of a day on which units are honoured. */
const HONOURED: readonly ((story: Story) => string)[] = [
  () => 'Việc trao thưởng nhằm ghi nhận, động viên kịp thời những nỗ lực, cố gắng của các đơn vị.',
  ({ year }) => `Năm ${year}, các đơn vị đã vượt qua khó khăn, hoàn thành các chỉ tiêu, nhiệm vụ được giao.`,
  () => 'Các phong trào thi đua được tổ chức với nhiều nội dung, hình thức phong phú, thiết thực.',
  ({ year }) =>
    `Trong năm ${year + 1}, các đơn vị tiếp tục phát huy thành tích, đẩy mạnh các phong trào thi đua yêu nước.`,
  () => 'Công tác khen thưởng bảo đảm kịp thời, đúng người, đúng việc, đúng quy định.',
];
export const honoured = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(HONOURED, count)
    .map((write) => write(story))
    .join(' ');
