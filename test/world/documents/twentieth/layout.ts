import type { Chance } from '../../chance.js';
import { personOf, postOf } from '../people.js';
import { capital, type Group, long, passed, slashed, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** Issuer and number at the left with the State's name at the right, one under the other, or as portals copy them. */
export function top(s: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const day = `${issuer === s.authority.box && ofState(s) ? 'Hà Nội' : s.town}, ${long(s)}`;
  const number = sign === null ? '' : `Số: ${s.number}/${sign}`;
  const left = issuer.map(upper);
  const width = Math.max(44, ...left.map(({ length }) => length + 2));
  const beside = (a: string, b: string): string => (a ? `${a.padEnd(width)}  ${b}` : b);
  return chance.pick<Block[]>([
    [beside(left[0], NATION), beside(left[1] ?? '', MOTTO), beside(number, day), ''],
    [NATION, MOTTO, '* * *', day, '', ...left, ...(number ? [number] : []), ''],
    [...left, '***', ...(number ? [number] : []), day, ''],
  ]);
}

/** The deputy for the first, or the first; copies before or after. */
export function foot(post: string, copies: readonly string[], chance: Chance): Block[] {
  const first = [upper(post)];
  const signs = chance.pick([first, /^(Khối|Cụm)/.test(post) ? first : [`KT. ${upper(post)}`, `PHÓ ${upper(post)}`]]);
  const { name } = personOf(chance);
  const to = ['Nơi nhận:', ...copies];
  return chance.pick<Block[]>([
    ['', ...signs, '', name, '', ...to],
    ['', ...to, '', ...signs, '', '', name],
    ['', ...signs, '(Đã ký)', name],
  ]);
}

/** "Giám đốc" and who it is: name, and post with the unit. */
export interface Who {
  readonly name: string;
  readonly post: string;
}
export function whoOf(unit: string, chance: Chance): Who {
  const { name, woman } = personOf(chance);
  return { name: `${woman ? 'Bà' : 'Ông'} ${name}`, post: `${postOf(unit)} ${unit}` };
}
/** Under minutes. */
export const underMinutes = (secretary: string, chair: string): Block[] => [
  '',
  'NGƯỜI GHI BIÊN BẢN',
  secretary,
  '',
  'CHỦ TỌA',
  chair,
];
/** In a sentence. */
export const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
export const bare = ({ name }: Who): string => name.replace(/^(Ông|Bà) /, '');

/** "Cờ thi đua", "danh hiệu Tập thể Lao động xuất sắc" */
export const what = ({ award }: Pick<Told, 'award'>): string =>
  award.startsWith('Tập thể') ? `danh hiệu ${award}` : award;
/** With its giver, unless it is a title or names the giver itself. */
export const called = (one: Pick<Told, 'award' | 'giver' | 'takesGiver'>): string =>
  one.takesGiver ? `${one.award} của ${one.giver}` : what(one);
export const calledInFull = (one: Pick<Told, 'award' | 'giver'>): string => `${what(one)} của ${one.giver}`;
/** A title of emulation (flag, collective), or a form of commendation? */
export const isTitle = ({ award }: Pick<Told, 'award'>): boolean => /^(Cờ|Tập thể)/.test(award);

const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);
/** "2 tập thể" */
export const these = ({ recipients }: Group): string => `${recipients.length} tập thể`;
export const roman = (i: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i];
export const letter = (i: number): string => 'ABCDEFGH'[i];

/** Units in the order of their first award, with all that they get. */
export function unitsOf(awards: readonly Told[]): [unit: string, told: Told[]][] {
  const found = new Map<string, Told[]>();
  for (const one of awards.filter(({ refused }) => !refused))
    found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}
export const sum = (s: Story): number => passed(s).reduce((n, { recipients }) => n + recipients.length, 0);

/** The law of its day. */
export const laws = ({ day }: Story): string[] =>
  day >= '2024-01-01'
    ? [
        'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;',
        day >= '2025-06-14'
          ? 'Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ;'
          : 'Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ;',
      ]
    : [
        'Căn cứ Luật Thi đua, khen thưởng năm 2003 và các Luật sửa đổi, bổ sung năm 2005, 2009, 2013;',
        'Căn cứ Nghị định số 91/2017/NĐ-CP của Chính phủ;',
      ];

function powers(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;';
  if (s.authority.sign === 'TTg')
    return `Căn cứ Luật Tổ chức Chính phủ ${s.day >= '2025-03-01' ? 'số 63/2025/QH15' : 'số 76/2015/QH13'};`;
  return `Căn cứ Luật Tổ chức chính quyền địa phương ${s.day >= '2025-03-01' ? 'số 65/2025/QH15' : 'số 77/2015/QH13'};`;
}
function asked(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Theo đề nghị của Thủ tướng Chính phủ.';
  if (s.authority.sign === 'TTg') return `Theo đề nghị của Chủ tịch UBND ${s.place} và Bộ trưởng Bộ Nội vụ.`;
  return `Theo đề nghị của ${s.office.name} tại Tờ trình số ${s.number + 17}/TTr-${s.office.sign}.`;
}

/** A decision: what it rests on, its articles, who signs, what is attached. */
export function orders(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  const copies = [`- ${capital(s.office.name)};`, '- Các đơn vị có liên quan;', '- Lưu: VT.'];
  return [
    ...top(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '-----',
    upper(s.authority.line),
    ...[powers(s), ...laws(s), asked(s)],
    'QUYẾT ĐỊNH:',
    ...articles,
    ...foot(s.authority.post, copies, chance),
    ...after,
  ];
}
/** Who has to act on it. */
export function acts(s: Story, n: number): string {
  const whose = ofState(s)
    ? `Chủ tịch UBND ${s.place}`
    : `Chánh Văn phòng UBND ${s.place}, ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'}`;
  return `Điều ${n}. ${whose} và người đứng đầu các tập thể nêu trong Quyết định này căn cứ Quyết định thi hành./.`;
}
export const sinceSigned = (n: number): string => `Điều ${n}. Quyết định có hiệu lực thi hành từ ngày ký ban hành.`;
export const ofDecision = (s: Story): string =>
  `(Ban hành kèm theo Quyết định số ${s.number}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
export const wasGivenBy = ({ year, authority }: Story): string =>
  `Quyết định khen thưởng ngày 15/02/${year + 1} của ${authority.line}`;

const ASIDE: readonly ((story: Story) => string)[] = [
  () => 'Các chỉ tiêu chuyên môn được giao đều đạt và vượt kế hoạch, nhiều chỉ tiêu về đích sớm.',
  () => 'Công tác phối hợp giữa các đơn vị ngày càng nhịp nhàng, thiết thực hơn.',
  () => 'Đã có 24 sáng kiến, giải pháp được áp dụng vào công việc, tiết kiệm nhiều thời gian, chi phí.',
  () => 'Các đơn vị tích cực tham gia hiến máu tình nguyện, giúp đỡ hộ nghèo, nhận phụng dưỡng người có công.',
  () => 'Sinh hoạt chung giữa các thành viên có lúc chưa đều, việc trao đổi kinh nghiệm còn ít.',
  () => 'Kỷ luật, kỷ cương hành chính được siết chặt; không để xảy ra khiếu kiện kéo dài, vượt cấp.',
  () => 'Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh đi vào nền nếp.',
  () => 'Nhiều phần việc khó, tồn đọng từ những năm trước đã được tháo gỡ.',
  ({ year }) => `Mục tiêu năm ${year + 1} là giữ vững kết quả đã đạt được, khắc phục những mặt còn yếu.`,
];
/** What is told beside the matter. */
export const aside = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(ASIDE, count)
    .map((write) => write(story))
    .join(' ');

const PLEDGES: readonly ((story: Story) => string)[] = [
  () => 'Theo bản giao ước, các đơn vị phấn đấu hoàn thành toàn diện chỉ tiêu cấp trên giao.',
  ({ year }) => `Phương châm thi đua năm ${year} là “Kỷ luật, trách nhiệm, sáng tạo, vì Nhân dân phục vụ”.`,
  () => 'Các đơn vị sẽ luân phiên tổ chức sinh hoạt chuyên đề mỗi quý một lần để trao đổi kinh nghiệm.',
  () => 'Cùng với đó là đẩy mạnh phong trào xây dựng cơ quan văn hóa, xanh, sạch, đẹp.',
  () => 'Các thành viên cũng góp ý vào bảng tiêu chí chấm điểm và kế hoạch kiểm tra giữa năm.',
  () => 'Công tác an sinh xã hội, đền ơn đáp nghĩa tiếp tục được các đơn vị chú trọng.',
];
export const pledges = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(PLEDGES, count)
    .map((write) => write(story))
    .join(' ');
