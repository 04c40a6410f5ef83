import type { Chance } from '../../chance.js';
import { personOf } from '../people.js';
import { capital, type Group, long, passed, two, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** Issuer, number, motto, place and day: one below the other, or in the two columns of the form. */
export function head(s: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const town = issuer === s.authority.box && ofState(s) ? 'Hà Nội' : s.town;
  const day = `${town}, ${long(s)}`;
  const number = sign === null ? '' : `Số: ${two(s.number)}/${sign}`;
  const left = issuer.map(upper);
  const numbered = number ? [number] : [];
  return chance.pick<Block[]>([
    [...left, '--------', ...numbered, NATION, MOTTO, '---------------', day, ''],
    [NATION, MOTTO, '-----------------------', ...left, ...numbered, day, ''],
    [
      [
        [left.slice(0, -1).join(' ') || left.join(' '), NATION],
        [left.length > 1 ? String(left.at(-1)) : '', MOTTO],
        [number, day],
      ],
      '',
    ],
  ]);
}

/** To whom copies go, and who signs. */
export const close = (powers: readonly string[], copies: readonly string[], chance: Chance): Block[] => [
  '',
  'Nơi nhận:',
  ...copies,
  '',
  ...powers.map(upper),
  ...chance.pick([[], ['(Đã ký)'], ['']]),
  personOf(chance).name,
];

export const roman = (i: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i];

/** On what law it rests, as of its day. */
export const law = ({ day }: Story): string[] =>
  day >= '2024-01-01'
    ? [
        'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
        day >= '2025-06-14'
          ? 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;'
          : 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      ]
    : [
        'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013;',
        'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;',
      ];

function organised(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;';
  if (s.authority.sign === 'TTg')
    return `Căn cứ Luật Tổ chức Chính phủ ngày ${s.day >= '2025-03-01' ? '18 tháng 02 năm 2025' : '19 tháng 6 năm 2015'};`;
  const since = s.day >= '2025-03-01' ? '19 tháng 02 năm 2025' : '19 tháng 6 năm 2015';
  return `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${s.day >= '2025-07-01' ? '16 tháng 6 năm 2025' : since};`;
}

function proposed(s: Story): string {
  const number = s.number + 30;
  if (s.authority.sign === 'CTN') return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${number}/TTr-TTg,`;
  if (s.authority.sign === 'TTg')
    return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place} tại Tờ trình số ${number}/TTr-UBND,`;
  const who = s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ';
  return `Theo đề nghị của ${who} tại Tờ trình số ${number}/TTr-${s.office.sign}.`;
}

/** The number of the last article. */
const lastOf = (articles: readonly Block[]): number => articles.filter((one) => /^Điều \d/.test(String(one))).length;

/** A decision: what it rests on, its articles, who signs, what is attached. */
export const resolved = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] => [
  ...head(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '',
  upper(s.authority.line),
  '',
  organised(s),
  ...law(s),
  proposed(s),
  '',
  'QUYẾT ĐỊNH:',
  '',
  ...articles,
  ...close(
    [s.authority.post],
    [
      `- Như Điều ${lastOf(articles)};`,
      `- ${ofState(s) ? `UBND ${s.place}` : capital(s.office.name)};`,
      '- Lưu: VT, TĐKT.',
    ],
    chance,
  ),
  ...after,
];

/** Who carries it out. */
export function carriedOut(s: Story, n: number, units: string): string {
  if (s.authority.sign === 'CTN')
    return `Điều ${n}. Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước, Chủ tịch Ủy ban nhân dân ${s.place} và ${units} chịu trách nhiệm thi hành Quyết định này./.`;
  if (s.authority.sign === 'TTg')
    return `Điều ${n}. Chủ tịch Ủy ban nhân dân ${s.place} và ${units} chịu trách nhiệm thi hành Quyết định này./.`;
  return `Điều ${n}. Chánh Văn phòng, ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'}, thủ trưởng các cơ quan, đơn vị liên quan và ${units} chịu trách nhiệm thi hành Quyết định này./.`;
}
/** "Quyết định này có hiệu lực kể từ ngày ký." */
export const inForce = (n: number): string => `Điều ${n}. Quyết định này có hiệu lực kể từ ngày ký.`;
/** What an annex says of its decision. */
export const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;
/** The decision by which it was once given. */
export const decisionOfGrant = ({ year, authority }: Story): string =>
  `Quyết định ngày 15 tháng 02 năm ${year + 1} của ${authority.line}`;

/** Units in the order of their first award, with all that they get. */
export function byUnit(s: Story): [unit: string, told: Told[]][] {
  const found = new Map<string, Told[]>();
  for (const one of s.awards.filter(({ refused }) => !refused))
    found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}
/** How many awards there are. */
export const total = (s: Story): string => two(passed(s).reduce((n, { recipients }) => n + recipients.length, 0));

/** By whose mandate it is handed out. */
export const mandate = ({ giver }: Pick<Group, 'giver'>): string => {
  if (!/^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver)) return '';
  return `thừa ủy quyền của ${giver === 'Chính phủ' ? 'Thủ tướng Chính phủ' : giver}, `;
};

const REMARKS: readonly ((story: Story) => string)[] = [
  () => 'Trong năm, các đơn vị đã tổ chức nhiều đợt thi đua ngắn ngày chào mừng các ngày lễ lớn của đất nước.',
  () => 'Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn đạt 99,2%.',
  () => 'Phong trào văn hóa, văn nghệ, thể dục thể thao được duy trì, tạo không khí vui tươi trong cơ quan.',
  () => 'Việc phát hiện và nhân rộng điển hình ở một số nơi còn chậm.',
  () => 'Các đơn vị đã vận động được hơn 420 triệu đồng ủng hộ các quỹ an sinh xã hội trên địa bàn.',
  () => 'Công tác chuyển đổi số được đẩy mạnh, hầu hết văn bản được xử lý trên môi trường mạng.',
  () => 'Nội bộ các đơn vị đoàn kết, chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
  () => 'Quy chế dân chủ ở cơ sở được thực hiện nghiêm túc; thực hành tiết kiệm, chống lãng phí có nhiều chuyển biến.',
  ({ year }) =>
    `Năm ${year + 1}, các đơn vị phấn đấu có trên 80% tập thể đạt danh hiệu Tập thể Lao động tiên tiến trở lên.`,
  ({ year }) =>
    `Năm ${year + 1}, các đơn vị tiếp tục bám sát nhiệm vụ chính trị để phát động thi đua thiết thực, hiệu quả.`,
];
/** What is told beside the matter. */
export const remarks = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(REMARKS, count)
    .map((write) => write(story))
    .join(' ');

const AIMS: readonly ((story: Story) => string)[] = [
  () =>
    'Các đơn vị cam kết hoàn thành tốt nhiệm vụ chuyên môn, giữ gìn đoàn kết nội bộ và thực hiện nghiêm văn hóa công sở.',
  ({ year }) =>
    `Nội dung giao ước năm ${year} tập trung vào cải cách hành chính, chuyển đổi số và nâng cao chất lượng phục vụ Nhân dân.`,
  ({ year }) =>
    `Trong năm ${year}, các đơn vị phấn đấu 100% cán bộ, công chức, viên chức hoàn thành tốt nhiệm vụ trở lên.`,
  () => 'Các đơn vị cũng thống nhất quy chế hoạt động, chương trình công tác và bảng điểm thi đua.',
  () => 'Mỗi đơn vị đăng ký thực hiện ít nhất một mô hình, sáng kiến có hiệu quả thiết thực.',
  () => 'Việc bình xét thi đua cuối năm được thực hiện dân chủ, khách quan, đúng quy định.',
];
/** What is meant to be done in the year. */
export const aims = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(AIMS, count)
    .map((write) => write(story))
    .join(' ');

/** Secretary and chair under minutes, the chair by the name that stands in them. */
export const signedBy = (secretary: string, chair: string, chance: Chance): Block[] => [
  '',
  'THƯ KÝ                                        CHỦ TRÌ',
  '',
  `${secretary}                              ${/(?:ông|bà|đồng chí) ([^,-]+?)(?:,| -)/i.exec(chair)?.[1] ?? personOf(chance).name}`,
];
