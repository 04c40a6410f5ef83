import type { Chance } from '../../chance.js';
import { personOf, postOf } from '../people.js';
import { type Group, listed, titled, two, upper, where, wordOf } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** "ngày 05 tháng 12 năm 2022", "ngày 15 tháng 6 năm 2023" */
export const dated = ({ day }: Pick<Story, 'day'>): string => {
  const [y, m, d] = day.split('-');
  return `ngày ${d} tháng ${Number(m) < 3 ? m : Number(m)} năm ${y}`;
};
/** Of a day in the same month, before the paper. */
const before = ({ day }: Story, d: string): string => dated({ day: `${day.slice(0, 8)}${d}` });

/** The head of a paper: a table without lines, or what is left of it in a copy. */
export function head(s: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const who = issuer.map(upper);
  const number = sign === null ? '' : `Số: ${two(s.number)}/${sign}`;
  const place = `${ofState(s) && issuer === s.authority.box ? 'Hà Nội' : s.town}, ${dated(s)}`;
  const shape = chance.below(3);
  if (shape === 0)
    return [
      [
        [who[0], NATION],
        [who[1] ?? '', MOTTO],
        [number, place],
      ],
      '',
    ];
  const numbered = number === '' ? [] : [number];
  if (shape === 1) return [...who, ...numbered, NATION, MOTTO, place, ''];
  return [NATION, MOTTO, '', ...who, ...numbered, place, ''];
}

/** Who gets copies, and who signs. */
export function signed(lines: readonly string[], copies: readonly string[], chance: Chance): Block[] {
  const post = [...lines.map(upper), '(Đã ký)', personOf(chance).name];
  const to = ['Nơi nhận:', ...copies];
  return chance.percent(60) ? ['', ...to, '', ...post] : ['', ...post, '', ...to];
}
/** Two who sign beside each other, as under minutes. */
export const beside = (left: readonly [string, string], right: readonly [string, string]): Block[] => [
  '',
  [
    [left[0], right[0]],
    ['(Đã ký)', '(Đã ký)'],
    [left[1], right[1]],
  ],
];

const lawOf = ({ day }: Story): string => (day < '2024-01-01' ? '26 tháng 11 năm 2003' : '15 tháng 6 năm 2022');
const decreeOf = ({ day }: Story): string => {
  if (day < '2024-01-01') return '91/2017/NĐ-CP ngày 31 tháng 7 năm 2017';
  return day < '2025-07-01' ? '98/2023/NĐ-CP ngày 31 tháng 12 năm 2023' : '152/2025/NĐ-CP ngày 14 tháng 6 năm 2025';
};
const organisedBy = ({ day, authority }: Story): string => {
  if (authority.sign === 'CTN') return 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;';
  if (authority.sign === 'TTg')
    return `Căn cứ Luật Tổ chức Chính phủ ngày ${day < '2025-03-01' ? '19 tháng 6 năm 2015' : '18 tháng 02 năm 2025'};`;
  if (day < '2025-03-01') return 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
  return `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${day < '2025-07-01' ? '19 tháng 02' : '16 tháng 6'} năm 2025;`;
};
const proposed = (s: Story): string => {
  const on = before(s, '05');
  if (s.authority.sign === 'CTN')
    return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${s.number + 70}/TTr-TTg ${on}.`;
  if (s.authority.sign === 'TTg')
    return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place} và Bộ trưởng Bộ Nội vụ tại Tờ trình số ${s.number + 70}/TTr-BNV ${on}.`;
  return `Theo đề nghị của ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'} tại Tờ trình số ${s.number + 31}/TTr-${s.office.sign} ${on}.`;
};
/** "Căn cứ Luật Thi đua, Khen thưởng ngày …;" */
export const law = (s: Story): string => `Căn cứ Luật Thi đua, Khen thưởng ngày ${lawOf(s)};`;

const ministryOf = (s: Story): string => {
  if (ofState(s)) return s.authority.sign === 'CTN' ? 'Văn phòng Chính phủ' : 'Bộ Nội vụ';
  return s.above ? 'Phòng Nội vụ' : 'Sở Nội vụ';
};
/** A decision with its grounds, articles and signature; an annex comes behind. */
export const decree = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  annex: readonly Block[] = [],
): Block[] => [
  ...head(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '',
  upper(s.authority.line),
  '',
  organisedBy(s),
  law(s),
  ...where(
    s.authority.sign !== 'CTN',
    `Căn cứ Nghị định số ${decreeOf(s)} của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;`,
  ),
  proposed(s),
  '',
  'QUYẾT ĐỊNH:',
  '',
  ...articles,
  ...signed(
    ofState(s) || chance.percent(60) ? [s.authority.post] : ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['- Như Điều cuối;', `- ${ministryOf(s)};`, '- Lưu: VT, TĐKT.'],
    chance,
  ),
  ...annex,
];
const bound = (s: Story): string => {
  if (s.authority.sign === 'CTN') return 'Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước';
  if (ofState(s)) return `Chủ tịch Ủy ban nhân dân ${s.place}`;
  return `Chánh Văn phòng ${s.above ? 'HĐND và UBND' : 'UBND'} ${s.place}, ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'}`;
};
/** Its last article. */
export const carriedOut = (s: Story, from: number, by = 'các đơn vị có tên tại Điều 1'): string =>
  `Điều ${from}. ${ofState(s) ? 'Quyết định này có hiệu lực kể từ ngày ký. ' : ''}${bound(s)} và ${by} chịu trách nhiệm thi hành Quyết định này./.`;
/** "Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 02 năm 2023 của Chủ tịch UBND …" */
export const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${dated(s)} của ${s.authority.line})`;
/** What was decided in February. */
export const decidedIn = (s: Story): string =>
  `Quyết định số ${two(Math.max(1, s.number - 4))}/QĐ-${s.authority.sign} ngày 15 tháng 02 năm ${s.year + 1} của ${s.authority.line}`;

/** "KTĐ" of a Khối, "CTĐ" of a Cụm: in the numbers of its papers. */
export const signOf = (s: Story): string => (wordOf(s) === 'Cụm' ? 'CTĐ' : 'KTĐ');
export const blocBox = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
export const councilOf = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
export const councilBox = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];

/** A title or a flag; certificates and orders are forms of commendation. */
export const isTitle = ({ award }: Pick<Told, 'award'>): boolean => /^(Cờ|Tập thể)/.test(award);
/** "tặng Cờ thi đua", "tặng thưởng Huân chương Lao động hạng Ba", "công nhận danh hiệu “…”" */
export const grants = (one: Pick<Told, 'award'>): string => {
  if (/^Huân/.test(one.award)) return `tặng thưởng ${titled(one)}`;
  return `${/^Tập thể/.test(one.award) ? 'công nhận' : 'tặng'} ${titled(one)}`;
};
/** Lines with semicolons between them, and a full stop. */
export const ended = (lines: readonly string[]): string[] =>
  lines.map((line, i) => `${line}${i < lines.length - 1 ? ';' : '.'}`);
/** "UBND tỉnh tặng Cờ thi đua" */
export const by = (one: Pick<Told, 'award' | 'giver'>): string => `${one.giver} ${grants(one)}`;
/** "Sở Y tế và Sở Nội vụ" */
export const all = ({ recipients }: Pick<Group, 'recipients'>): string => listed(recipients);

/** Somebody, and how a paper calls them first. */
export interface Named {
  readonly name: string;
  readonly called: string;
}
export function someone(chance: Chance, comrade = false): Named {
  const { name, woman } = personOf(chance);
  return { name, called: `${comrade ? 'đồng chí' : woman ? 'bà' : 'ông'} ${name}` };
}
/** "Giám đốc Sở Y tế" */
export const chiefOf = (unit: string): string => `${postOf(unit)} ${unit}`;
/** "ông Lê Văn Hải, Phó Chủ tịch UBND tỉnh Điện Biên" */
export const guest = ({ place }: Story, chance: Chance, comrade = false): string =>
  `${someone(chance, comrade).called}, Phó Chủ tịch UBND ${place}`;

/** What went well, told beside the matter. */
const WENT_WELL: readonly string[] = [
  'Phong trào “Dân vận khéo” và “Cả nước chung tay vì người nghèo” được hưởng ứng tích cực.',
  'Trong năm, các đơn vị đã vận động xây mới 8 căn nhà đại đoàn kết, sửa chữa 2 cây cầu nông thôn.',
  'Thu ngân sách trên địa bàn vượt 6,5% dự toán được giao.',
  'Công tác an sinh xã hội được quan tâm, hơn 600 phần quà Tết đã đến với hộ nghèo.',
  'Tỷ lệ hồ sơ giải quyết trực tuyến đạt 92%, tăng 11% so với năm trước.',
  'Các khoản đóng góp vì biển đảo quê hương, đền ơn đáp nghĩa đều vượt chỉ tiêu.',
  'Sinh hoạt chuyên đề về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được duy trì nền nếp.',
  'Công tác kiểm tra, giám sát phong trào thi đua được thực hiện theo kế hoạch.',
];
export const wentWell = (chance: Chance, count = 1): string => chance.some(WENT_WELL, count).join(' ');
/** And what did not, or is aimed at. */
const AND_THEN: readonly ((story: Story) => string)[] = [
  () => 'Bên cạnh kết quả đạt được, việc phát hiện, nhân rộng điển hình tiên tiến ở một số nơi còn chậm.',
  ({ year }) => `Năm ${year + 1}, phấn đấu có từ 85% trở lên số cán bộ hoàn thành tốt nhiệm vụ.`,
  () => 'Nhiều ý kiến trao đổi về chuyển đổi số và cải cách thủ tục hành chính.',
  () => 'Các đại biểu đề nghị cấp trên sớm ban hành bảng tiêu chí chấm điểm mới.',
];
export const beyond = (story: Story, chance: Chance, count = 1): string =>
  `${wentWell(chance, count)} ${chance.pick(AND_THEN)(story)}`;
