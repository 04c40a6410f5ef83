import type { Chance } from '../../chance.js';
import { personOf } from '../people.js';
import { capital, long, two, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** The head of an official paper: in two columns, or one box under the other. */
export function headed(s: Story, issuer: readonly string[], number: string | null, chance: Chance): Block[] {
  // The State decides in the capital.
  const day = `${ofState(s) && issuer === s.authority.box ? 'Hà Nội' : s.town}, ${long(s)}`;
  const [first, second = ''] = issuer.map(upper);
  const numbers = number === null ? [] : [`Số: ${two(s.number)}/${number}`];
  return chance.pick<Block[]>([
    [
      [
        [first, NATION],
        [second, MOTTO],
        [numbers.join(''), day],
      ],
      '',
    ],
    [NATION, MOTTO, '__________________', '', ...issuer.map(upper), ...numbers, '', day, ''],
    [...issuer.map(upper), ...numbers, NATION, MOTTO, day, ''],
  ]);
}

const DEPUTIES: Readonly<Record<string, string>> = {
  'CHỦ TỊCH': 'PHÓ CHỦ TỊCH',
  'THỦ TƯỚNG': 'PHÓ THỦ TƯỚNG',
  'GIÁM ĐỐC': 'PHÓ GIÁM ĐỐC',
  'TRƯỞNG PHÒNG': 'PHÓ TRƯỞNG PHÒNG',
};

/** Who signs, or who does so for him, and to whom the paper goes. */
export function signed(lines: readonly string[], chance: Chance, copies: readonly string[]): Block[] {
  const { name } = personOf(chance);
  const deputy = lines.length === 1 && chance.percent(40) ? DEPUTIES[lines[0]] : undefined;
  const post = (deputy ? [`KT. ${lines[0]}`, deputy] : lines).map(upper);
  const to = ['Nơi nhận:', ...copies];
  const rows = Math.max(to.length, post.length + 2);
  const right = [...post, ...Array.from({ length: rows - post.length - 1 }, () => ''), name];
  return chance.pick<Block[]>([
    ['', right.map((cell, i) => [to[i] ?? '', cell])],
    ['', ...to, '', ...post, '(Đã ký)', name],
    ['', ...post, '', '', name, '', ...to],
  ]);
}

/** The lines of the head of a bloc, who signs for it. */
export const forBloc = (head: string, word: string): string[] => [`TM. ${word} thi đua`, head];

function bases(s: Story): string[] {
  const { day, authority } = s;
  const law =
    day < '2024-01-01'
      ? 'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013;'
      : 'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;';
  if (authority.sign === 'CTN')
    return ['Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', law];
  if (authority.sign === 'TTg')
    return [
      `Căn cứ Luật Tổ chức Chính phủ ngày ${day < '2025-03-01' ? '19 tháng 6 năm 2015' : '18 tháng 02 năm 2025'};`,
      law,
    ];
  const decree =
    day < '2024-01-01'
      ? 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017'
      : day < '2025-07-01'
        ? 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023'
        : 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025';
  const local =
    day < '2025-03-01' ? '19 tháng 6 năm 2015' : day < '2025-07-01' ? '19 tháng 02 năm 2025' : '16 tháng 6 năm 2025';
  return [
    `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${local};`,
    law,
    `Căn cứ ${decree} của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;`,
  ];
}

function proposal(s: Story): string {
  const [year, month] = s.day.split('-');
  const day = `ngày 05 tháng ${month} năm ${year}`;
  const number = s.number + 37;
  if (s.authority.sign === 'CTN')
    return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${number}/TTr-TTg ${day}.`;
  if (s.authority.sign === 'TTg')
    return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place} tại Tờ trình số ${number}/TTr-UBND ${day} và đề nghị của Bộ trưởng Bộ Nội vụ.`;
  const who = s.above ? `Trưởng phòng Nội vụ ${s.place}` : 'Giám đốc Sở Nội vụ';
  return `Xét đề nghị của ${who} tại Tờ trình số ${number}/TTr-${s.office.sign} ${day}.`;
}

/** A decision: what it rests on, its articles, and what is attached. */
export function ruled(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  const last = articles.filter((block) => typeof block === 'string' && block.startsWith('Điều')).length;
  return [
    ...headed(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '',
    upper(s.authority.line),
    '',
    ...bases(s),
    proposal(s),
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...signed([s.authority.post], chance, [`- Như Điều ${last};`, '- Lưu: VT.']),
    ...after,
  ];
}

/** What comes with the award. */
export const bonus = (s: Story, n: number): string =>
  `Điều ${n}. Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành, trích từ Quỹ thi đua, khen thưởng${ofState(s) ? '' : ` của ${s.place}`}.`;
/** The last article of a decision. */
export function carriedOut(s: Story, n: number): string {
  const units = 'các tập thể có tên nêu trên chịu trách nhiệm thi hành Quyết định này./.';
  if (s.authority.sign === 'CTN')
    return `Điều ${n}. Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước và ${units}`;
  if (s.authority.sign === 'TTg')
    return `Điều ${n}. Chủ tịch Ủy ban nhân dân ${s.place}, Bộ trưởng Bộ Nội vụ và ${units}`;
  return s.above
    ? `Điều ${n}. Chánh Văn phòng HĐND và UBND ${s.place}, Trưởng phòng Nội vụ và ${units}`
    : `Điều ${n}. Chánh Văn phòng UBND ${s.place}, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan liên quan và ${units}`;
}
/** "Quyết định số 31/QĐ-UBND ngày 15 tháng 02 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh Hà Nam" */
export const quoted = (s: Story): string =>
  `Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line}`;

/** "I", "II" */
export const roman = (i: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i];
/** "Tặng Cờ thi đua", "Công nhận danh hiệu …" */
export const verbOf = ({ award }: Pick<Told, 'award'>): string => (/^Tập thể/.test(award) ? 'Công nhận' : 'Tặng');

/** "đồng chí Lê Văn Hải", of whom more was said before. */
export const again = (who: string): string => who.split(',')[0];

/** What each unit gets, in the order of the paper. */
export function unitsOf({ awards }: Story): [unit: string, told: Told[]][] {
  const found = new Map<string, Told[]>();
  for (const one of awards.filter(({ refused }) => !refused))
    found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}

/** "Ông Lê Văn Hải" */
export const clerkOf = (chance: Chance): string => {
  const { name, woman } = personOf(chance);
  return `${woman ? 'Bà' : 'Ông'} ${name}`;
};

/** How minutes end: "Ông Lê Văn Hải" signs without his "Ông". */
export const endOf = (secretary: string, chair: string): Block[] => [
  '',
  'THƯ KÝ                                        CHỦ TRÌ',
  '(Đã ký)                                        (Đã ký)',
  [secretary, chair].map((name) => name.replace(/^(Ông|Bà) /, '')).join('                              '),
];

/** The day on which awards of the year were decided: "15/02/2023". */
export const decidedOn = ({ year }: Story): string => `15/02/${year + 1}`;
/** What the numbers of its decisions end in. */
export const signOf = (giver: string): 'CTN' | 'TTg' | 'UBND' =>
  /^Chủ tịch nước/.test(giver) ? 'CTN' : /^(Chính phủ|Thủ tướng)/.test(giver) ? 'TTg' : 'UBND';

/** What is told beside the matter. */
const IDLE: readonly ((story: Story) => string)[] = [
  () =>
    'Ngay từ đầu năm, các đơn vị đã xây dựng kế hoạch, phát động các đợt thi đua theo từng quý, gắn với nhiệm vụ chuyên môn.',
  () => 'Các đơn vị đã quyên góp, ủng hộ đồng bào vùng bị thiên tai số tiền trên 1,2 tỷ đồng.',
  () => 'Việc kiểm tra, giám sát thực hiện các chỉ tiêu đã giao ước được tiến hành định kỳ 6 tháng một lần.',
  () => 'Phong trào thi đua thực hiện văn hóa công sở được đông đảo cán bộ, người lao động hưởng ứng.',
  () => 'Bên cạnh kết quả đạt được, một số phong trào chưa có chiều sâu, việc nhân rộng điển hình còn hạn chế.',
  () => 'Tiêu chí và thang điểm tiếp tục được rà soát, sửa đổi cho sát với đặc thù từng đơn vị.',
  () => 'Năm qua có 86 sáng kiến cấp cơ sở được áp dụng vào thực tiễn, mang lại hiệu quả thiết thực.',
  ({ year }) =>
    `Mục tiêu năm ${year + 1} là hoàn thành 100% chỉ tiêu được giao, trên 85% tập thể hoàn thành tốt nhiệm vụ.`,
  ({ year }) => `Kế hoạch công tác năm ${year + 1} được xây dựng bám sát nhiệm vụ chính trị của ngành, địa phương.`,
];
export const idle = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(IDLE, count)
    .map((write) => write(story))
    .join(' ');
/** The same at the beginning of the year that is pledged for. */
export const lastYear = (story: Story): Story => ({ ...story, year: story.year - 1 });
/** "Tỉnh Hà Nam" at the beginning of a sentence. */
export const placeFirst = ({ place }: Story): string => capital(place);
