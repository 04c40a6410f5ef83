import type { Chance } from '../../chance.js';
import { personOf, postOf } from '../people.js';
import { long, two, upper } from '../phrases.js';
import type { Block, Story } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
/** The State decides in the capital. */
const dated = (s: Story, issuer: readonly string[]): string =>
  `${ofState(s) && issuer === s.authority.box ? 'Hà Nội' : s.town}, ${long(s)}`;
const numberOf = (s: Story, sign: string | null): string[] => (sign === null ? [] : [`Số: ${two(s.number)}/${sign}`]);
/** The fifth of the month of the paper. */
const onTheFifth = ({ day }: Story): string => {
  const [year, month] = day.split('-');
  return `ngày 05 tháng ${month} năm ${year}`;
};

/** How the clerks of one province set a paper. */
export interface Clerk {
  head(s: Story, issuer: readonly string[], sign: string | null): Block[];
  /** Who signed, by the lines over the name. */
  signed(lines: readonly string[], chance: Chance, copies?: readonly string[]): Block[];
  /** What a decision is based on beside the law. */
  asked(s: Story): string;
}

/** On the coast: all lines one under the other, the issuer first. */
export const COAST: Clerk = {
  head: (s, issuer, sign) => [...issuer.map(upper), ...numberOf(s, sign), '', NATION, MOTTO, '', dated(s, issuer), ''],
  signed: (lines, chance, copies = ['- Như trên;', '- Lưu: VT, TĐKT.']) => [
    '',
    'Nơi nhận:',
    ...copies,
    '',
    ...lines.map(upper),
    '(Đã ký)',
    personOf(chance).name,
  ],
  asked: (s) => {
    if (s.authority.sign === 'CTN')
      return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${s.number + 300}/TTr-TTg ${onTheFifth(s)}.`;
    if (s.authority.sign === 'TTg')
      return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place} và Bộ trưởng Bộ Nội vụ tại Tờ trình số ${s.number + 60}/TTr-BNV ${onTheFifth(s)}.`;
    return `Theo đề nghị của ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'} tại Tờ trình số ${s.number + 30}/TTr-${s.office.sign} ${onTheFifth(s)}.`;
  },
};

/** In the highlands: a head of two columns, the copies last. */
export const HIGHLANDS: Clerk = {
  head: (s, issuer, sign) => {
    const [first, second = ''] = issuer.map(upper);
    return [
      [
        [first, NATION],
        [second, MOTTO],
        [numberOf(s, sign).join(''), dated(s, issuer)],
      ],
      '',
    ];
  },
  signed: (lines, chance, copies = ['- Như trên;', '- Lưu: VT.']) => [
    '',
    ...lines.map(upper),
    '',
    personOf(chance).name,
    '',
    'Nơi nhận:',
    ...copies,
  ],
  asked: (s) => {
    if (s.authority.sign === 'CTN') return 'Xét đề nghị của Thủ tướng Chính phủ,';
    if (s.authority.sign === 'TTg') return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.place},`;
    return `Xét đề nghị của Hội đồng Thi đua - Khen thưởng ${s.place} và ${s.above ? 'Phòng Nội vụ' : 'Sở Nội vụ'},`;
  },
};

/** In the southeast: the motto first, a rule under the issuer. */
export const SOUTHEAST: Clerk = {
  head: (s, issuer, sign) => [
    NATION,
    MOTTO,
    '--------------------',
    ...issuer.map(upper),
    '----------',
    ...numberOf(s, sign),
    dated(s, issuer),
    '',
  ],
  signed: (lines, chance, copies = ['- Như trên;', '- Lưu: VT, P.TĐKT.']) => [
    '',
    ...lines.map(upper),
    '(đã ký và đóng dấu)',
    personOf(chance).name,
    '',
    'Nơi nhận:',
    ...copies,
  ],
  asked: (s) => {
    if (s.authority.sign === 'CTN') return `Xét Tờ trình số ${s.number + 250}/TTr-TTg của Thủ tướng Chính phủ,`;
    if (s.authority.sign === 'TTg')
      return `Xét Tờ trình số ${s.number + 50}/TTr-UBND của Chủ tịch Ủy ban nhân dân ${s.place},`;
    return `Xét Tờ trình số ${s.number + 20}/TTr-${s.office.sign} ${onTheFifth(s)} của ${s.office.name},`;
  },
};

/** The law as it stood on the day of the paper. */
export const laws = ({ day }: Story): string[] => {
  if (day < '2024-01-01')
    return [
      'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013;',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;',
    ];
  return [
    'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;',
    day < '2025-07-01'
      ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;'
      : 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;',
  ];
};
const powers = ({ authority, day }: Story): string => {
  if (authority.sign === 'CTN') return 'Căn cứ Điều 88 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;';
  if (authority.sign === 'TTg')
    return `Căn cứ Luật Tổ chức Chính phủ ngày ${day < '2025-03-01' ? '19 tháng 6 năm 2015' : '18 tháng 02 năm 2025'};`;
  const since =
    day < '2025-03-01' ? '19 tháng 6 năm 2015' : day < '2025-06-16' ? '19 tháng 02 năm 2025' : '16 tháng 6 năm 2025';
  return `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${since};`;
};

/** A decision as these clerks set it. */
export function decided(
  clerk: Clerk,
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  const { authority } = s;
  const last = articles.filter((one) => typeof one === 'string' && one.startsWith('Điều ')).length;
  const deputy = authority.sign !== 'CTN' && chance.percent(50);
  return [
    ...clerk.head(s, authority.box, `QĐ-${authority.sign}`),
    'QUYẾT ĐỊNH',
    title,
    '',
    upper(authority.line),
    '',
    powers(s),
    ...laws(s),
    clerk.asked(s),
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...clerk.signed(deputy ? [`KT. ${authority.post}`, `PHÓ ${authority.post}`] : [authority.post], chance, [
      `- Như Điều ${last};`,
      '- Cổng thông tin điện tử;',
      '- Lưu: VT.',
    ]),
    ...after,
  ];
}

/** Who carries a decision out. */
export const executors = (s: Story): string => {
  if (s.authority.sign === 'CTN') return 'Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước';
  if (s.authority.sign === 'TTg') return `Bộ trưởng Bộ Nội vụ, Chủ tịch Ủy ban nhân dân ${s.place}`;
  return s.above
    ? `Chánh Văn phòng HĐND và UBND ${s.place}, Trưởng phòng Nội vụ`
    : `Chánh Văn phòng UBND ${s.place}, Giám đốc Sở Nội vụ`;
};
/** "(Kèm theo Quyết định số 31/QĐ-UBND ngày 15 tháng 02 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Phú Yên)" */
export const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;
/** The decision of February by which it was given. */
export const givenBy = (s: Story): string =>
  `Quyết định số ${s.number + 112}/QĐ-${s.authority.sign} ngày 15 tháng 02 năm ${s.year + 1} của ${s.authority.line}`;

/** "ông Lê Văn Hải", "bà Lê Thị Lan" */
export const someone = (chance: Chance): string => {
  const { name, woman } = personOf(chance);
  return `${woman ? 'bà' : 'ông'} ${name}`;
};
/** Who kept the minutes, and who was in the chair. */
export const undersigned = (chair: string, chance: Chance): Block[] => [
  '',
  'THƯ KÝ                                        CHỦ TRÌ',
  '',
  '',
  `${personOf(chance).name}                              ${chair.replace(/^(ông|bà|đồng chí) /, '')}`,
];
/** "đồng chí Lê Văn Hải" */
export const comrade = (chance: Chance): string => `đồng chí ${personOf(chance).name}`;
/** "Giám đốc Sở Y tế" */
export const postAt = (unit: string): string => `${postOf(unit)} ${unit}`;
/** "Phó Chủ tịch UBND tỉnh Phú Yên" */
export const viceChair = ({ place }: Story): string => `Phó Chủ tịch UBND ${place}`;

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** So many different units get something. */
export const unitsOf = ({ awards }: Story): string =>
  two(new Set(awards.filter(({ refused }) => !refused).map(({ recipient }) => recipient)).size);

const IDLE: readonly string[] = [
  'Nhiều sáng kiến, giải pháp được áp dụng vào thực tiễn, góp phần nâng cao chất lượng công việc.',
  'Công tác kiểm tra, đôn đốc được duy trì; các chỉ tiêu cơ bản đều đạt và vượt kế hoạch.',
  'Các đơn vị đã vận động đoàn viên hiến 215 đơn vị máu và trồng mới hơn 4.000 cây xanh.',
  'Việc phát hiện, bồi dưỡng và nhân rộng điển hình được thực hiện thường xuyên, có nền nếp.',
  'Hoạt động an sinh xã hội, đền ơn đáp nghĩa được quan tâm với nhiều việc làm thiết thực.',
  'Việc ứng dụng công nghệ thông tin, ký số văn bản điện tử đạt kết quả tích cực.',
  'Không khí thi đua sôi nổi đã cổ vũ cán bộ, công chức, viên chức, người lao động vượt qua khó khăn.',
];
/** What is told beside the matter. */
export const beside = (chance: Chance, count = 1): string => chance.some(IDLE, count).join(' ');
