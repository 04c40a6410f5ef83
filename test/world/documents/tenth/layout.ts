import type { Chance } from '../../chance.js';
import { personOf, postOf } from '../people.js';
import { long, slashed, two, upper } from '../phrases.js';
import type { Block, Story } from '../story.js';

const NATION = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập – Tự do – Hạnh phúc';
const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
/** The State decides in the capital. */
const dated = (s: Story, issuer: readonly string[]): string =>
  `${ofState(s) && issuer === s.authority.box ? 'Hà Nội' : s.town}, ${long(s)}`;

/** A head as this archive's typists set it, some with what the archive wrote over it. */
export function typed(s: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const number = sign === null ? [] : [`Số : ${two(s.number)} /${sign}`];
  const filed = chance.percent(40) ? [`Hồ sơ lưu số ${s.number + 17} – Tờ 03`] : [];
  const narrow = issuer.every(({ length }) => length < 44);
  if (chance.percent(50) || !narrow)
    return [...filed, NATION, MOTTO, '=====***=====', '', ...issuer.map(upper), ...number, dated(s, issuer), ''];
  const left = [...issuer.map(upper), ...number];
  const right = [NATION, MOTTO, '* * * * *'];
  return [
    ...filed,
    ...right.map((cell, i) => `${(left[i] ?? '').padEnd(48)}${cell}`),
    ...left.slice(right.length),
    `${' '.repeat(48)}${dated(s, issuer)}`,
    '',
  ];
}

/** "T/M HỘI ĐỒNG", and who signed. */
export const undersigned = (lines: readonly string[], chance: Chance, copies: readonly string[] = []): Block[] => [
  '',
  ...lines.map(upper),
  '(đã ký, đóng dấu)',
  personOf(chance).name,
  ...(copies.length > 0 ? ['', 'Nơi gửi :', ...copies] : []),
];

function proposal(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Xét Tờ trình của Thủ tướng Chính phủ;';
  if (s.authority.sign === 'TTg') return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place};`;
  return `Xét đề nghị của ${s.above ? 'Phòng Nội vụ' : 'Sở Nội vụ'} tại Tờ trình số ${s.number + 25}/TTr-NV;`;
}

/** A decision as it is typed here. */
export const ordered = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] => [
  ...typed(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '--------',
  upper(s.authority.line),
  '– Căn cứ chức năng, nhiệm vụ, quyền hạn theo luật định;',
  '– Căn cứ Luật Thi đua, Khen thưởng và các văn bản hướng dẫn thi hành;',
  `– ${proposal(s)}`,
  'QUYẾT ĐỊNH :',
  ...articles,
  ...undersigned([s.authority.post], chance, ['– Như điều cuối;', '– Lưu trữ.']),
  ...after,
];
/** Its last article. */
export const lastly = (s: Story, as: string): string =>
  `${as} ${ofState(s) ? `Chủ tịch Ủy ban nhân dân ${s.place}` : 'Chánh Văn phòng'} cùng thủ trưởng các cơ quan, đơn vị liên quan thi hành Quyết định này kể từ ngày ký./.`;
/** "ĐIỀU 2 :" */
export const article = (n: number): string => `ĐIỀU ${n} :`;
/** "Quyết định số 31/QĐ-UBND ngày 15/02/2024" */
export const quoted = (s: Story): string => `Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)}`;

/** "Giám đốc Sở Y tế Lê Văn Hải" */
export const titleFirst = (unit: string, chance: Chance): string => `${postOf(unit)} ${unit} ${personOf(chance).name}`;
/** Of the province or the district. */
export function visitor({ place }: Story, chance: Chance): string {
  const { name, woman } = personOf(chance);
  return chance.pick([
    `Phó Chủ tịch UBND ${place} ${name}`,
    `${woman ? 'bà' : 'ông'} ${name} - Phó Chủ tịch UBND ${place}`,
    `đồng chí ${name} (Phó Chủ tịch UBND ${place})`,
  ]);
}

/** What became of units that ended in March 2025. */
const SUCCESSORS: readonly (readonly [RegExp, string])[] = [
  [/^Sở (Kế hoạch và Đầu tư|KH)/, 'Sở Tài chính'],
  [/^Sở (Nông nghiệp|NN)/, 'Sở Nông nghiệp và Môi trường'],
  [/^Sở (Giao thông|GTVT)/, 'Sở Xây dựng'],
  [/^Sở (Lao động|LĐ)/, 'Sở Nội vụ'],
  [/^(Kho bạc|KBNN)/, 'Kho bạc Nhà nước khu vực'],
];
/** Who has taken over from it on the day of the paper. */
export const successorOf = ({ day }: Story, unit: string): string | null =>
  (day >= '2025-03-01' && SUCCESSORS.find(([of]) => of.test(unit))?.[1]) || null;
/** "Sở Giao thông vận tải (nay hợp nhất vào Sở Xây dựng)" */
export function whatIsNow(s: Story, unit: string): string {
  const now = successorOf(s, unit);
  return now ? `${unit} (nay hợp nhất vào ${now})` : unit;
}

/** Members that took over from others in March 2025, each with whom from. */
const TAKEN_OVER: readonly (readonly [RegExp, string])[] = [
  [/^Sở Tài chính/, 'Sở Kế hoạch và Đầu tư'],
  [/^Sở Xây dựng/, 'Sở Giao thông vận tải'],
  [/^Sở Nội vụ/, 'Sở Lao động - Thương binh và Xã hội'],
];
export const takenOver = ({ year, members }: Story): [unit: string, ended: string][] =>
  year === 2025
    ? members.flatMap((unit) =>
        TAKEN_OVER.filter(([of]) => of.test(unit)).map(([, ended]): [string, string] => [unit, ended]),
      )
    : [];

/** What offices add to their papers: nobody gets anything by it, nor is any. */
const RULES: readonly ((story: Story) => string)[] = [
  ({ year, above }) =>
    year >= 2025
      ? 'Sau khi sắp xếp đơn vị hành chính từ ngày 01/7/2025, một số khối, cụm thi đua được chia lại, sửa tên cho phù hợp.'
      : year === 2024 && !above
        ? 'Cơ quan nào thuộc diện hợp nhất, đổi tên từ ngày 01/3/2025 thì bàn giao hồ sơ thi đua cho cơ quan mới.'
        : 'Nơi nào đổi tên trong năm thì dùng tên mới trong báo cáo, kèm tên cũ để tiện tra cứu.',
  () => 'Theo quy chế, đơn vị có người bị kỷ luật từ mức cảnh cáo trở lên thì không được xét Cờ thi đua.',
  () => 'Mỗi đơn vị cử một cán bộ theo dõi thi đua, gửi báo cáo trước ngày 25 hằng tháng.',
  () => 'Hồ sơ gửi chậm sau ngày 20/12 thì chuyển sang đợt xét sau.',
  () => 'Cá nhân được đơn vị khen theo thẩm quyền thì không ghi trong văn bản này.',
];
export const rule = (story: Story, chance: Chance): string => chance.pick(RULES)(story);

/** What is told of a bloc beside the matter, of the same sort. */
const ASIDES: readonly ((story: Story) => string)[] = [
  () => 'Có ý kiến cho rằng mức tiền thưởng kèm theo Giấy khen hiện còn thấp.',
  () => 'Văn phòng đã in 120 bộ tài liệu phát cho đại biểu.',
  () => 'Giải bóng chuyền giao hữu khép lại sau 6 trận, cúp vô địch thuộc về đội chủ nhà.',
  () => 'Hai đợt kiểm tra chéo diễn ra vào tháng 5 và tháng 10.',
  () => 'Các nhà hảo tâm đã tặng 200 bộ sách giáo khoa cho học sinh vùng lũ.',
  () => 'Bảng điểm được cộng hai lần, niêm yết ba ngày, không ai khiếu nại.',
  ({ year }) => `Kinh phí hoạt động chung năm ${year} còn dư 7,2 triệu đồng, chuyển sang năm sau.`,
];
export const aside = (story: Story, chance: Chance, count = 1): string =>
  chance
    .some(ASIDES, count)
    .map((write) => write(story))
    .join(' ');
/** The same at the beginning of the year. */
export const earlier = (story: Story): Story => ({ ...story, year: story.year - 1 });
