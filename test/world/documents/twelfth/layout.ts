import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { long, two } from '../phrases.js';
import type { Block, Story } from '../story.js';

const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** The law and the decree on commendation that are in force on the day. */
export const grounds = ({ day }: Story): string[] =>
  day < '2024-01-01'
    ? [
        'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013;',
        'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;',
      ]
    : [
        'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;',
        day < '2025-07-01'
          ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;'
          : 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, Khen thưởng;',
      ];

/** By what law who decides is there. */
function power({ authority, day }: Story): string {
  if (authority.sign === 'CTN') return 'Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;';
  if (authority.sign === 'TTg')
    return `Căn cứ Luật Tổ chức Chính phủ ngày ${day < '2025-03-01' ? '19 tháng 6 năm 2015' : '18 tháng 02 năm 2025'};`;
  if (day < '2025-03-01') return 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
  return `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${day < '2025-06-16' ? '19 tháng 02' : '16 tháng 6'} năm 2025;`;
}

function proposal({ authority, number, place, above }: Story): string {
  if (authority.sign === 'CTN') return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${number + 310}/TTr-TTg.`;
  if (authority.sign === 'TTg')
    return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${place} tại Tờ trình số ${number + 55}/TTr-UBND.`;
  return above
    ? `Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số ${number + 30}/TTr-NV.`
    : `Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số ${number + 120}/TTr-SNV.`;
}

/** Who signs a decision: the first of them, or a deputy. */
function signs({ authority }: Story, chance: Chance): string {
  if (authority.sign === 'CTN') return authority.post;
  return chance.percent(50) ? authority.post : `KT. ${authority.post}\nPHÓ ${authority.post}`;
}

/** A decision from its head to its signature, and what is attached to it. */
export const decreed = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  attached: readonly Block[] = [],
): Block[] => [
  ...headBox(ofState(s) ? { ...s, town: 'Hà Nội' } : s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '',
  s.authority.line.toUpperCase(),
  '',
  power(s),
  ...grounds(s),
  proposal(s),
  '',
  'QUYẾT ĐỊNH:',
  '',
  ...articles,
  ...signature(signs(s, chance), chance, [
    `- Như Điều ${articles.filter((line) => String(line).startsWith('Điều')).length};`,
    '- Lãnh đạo Văn phòng;',
    `- Lưu: VT${ofState(s) ? '' : ', TĐKT'}.`,
  ]),
  ...attached,
];

/** Who carries it out, beside those named above or in a list. */
export function carriedOut(s: Story, n: number, where = 'nêu trên'): string {
  const who = ofState(s)
    ? `${s.authority.sign === 'CTN' ? 'Thủ tướng Chính phủ, ' : ''}Chủ tịch Ủy ban nhân dân ${s.place}`
    : s.above
      ? `Chánh Văn phòng, Trưởng phòng Nội vụ ${s.place}, thủ trưởng các đơn vị liên quan`
      : `Chánh Văn phòng Ủy ban nhân dân ${s.place}, Giám đốc Sở Nội vụ, thủ trưởng các cơ quan, đơn vị liên quan`;
  return `Điều ${n}. ${who} và các tập thể có tên ${where} chịu trách nhiệm thi hành Quyết định này./.`;
}
/** The money that comes with it. */
export const paid = (s: Story, n: number): string =>
  ofState(s)
    ? `Điều ${n}. Quyết định này có hiệu lực kể từ ngày ký ban hành.`
    : `Điều ${n}. Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành, chi từ Quỹ thi đua, khen thưởng của ${s.place}.`;

/** "(Kèm theo Quyết định số 05/QĐ-UBND ngày 15 tháng 02 năm 2024 của Chủ tịch …)" */
export const withDecision = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;

/** How lists and annexes are numbered. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;
/** "a) Sở Y tế;" */
export const lettered = (lines: readonly string[]): string[] =>
  lines.map((line, i) => `${'abcdefghiklmn'[i]}) ${line}${i === lines.length - 1 ? '.' : ';'}`);

/** Is it given from above the province? */
export const fromAbove = (giver: string): boolean => /^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver);

const ASIDES: readonly string[] = [
  'Các đơn vị đã chủ động xây dựng kế hoạch, tổ chức thực hiện toàn diện nhiệm vụ chuyên môn.',
  'Công tác chuyển đổi số được đẩy mạnh; hầu hết văn bản được xử lý trên môi trường mạng.',
  'Hoạt động kiểm tra chéo, trao đổi kinh nghiệm giữa các đơn vị được duy trì.',
  'Các cuộc vận động do cấp trên phát động được cán bộ, công chức, người lao động hưởng ứng tích cực.',
  'Kỷ luật, kỷ cương hành chính được tăng cường; đời sống người lao động được quan tâm.',
  'Các đơn vị cũng tích cực tham gia xây dựng nông thôn mới, giúp đỡ hộ nghèo trên địa bàn.',
];
/** What the press and the clerks tell beside the matter. */
export const aside = (chance: Chance, count = 1): string => chance.some(ASIDES, count).join(' ');

const HEARD: readonly string[] = [
  'Các thành viên đã trao đổi, làm rõ thành tích của từng tập thể.',
  'Hồ sơ đã được gửi đến các thành viên Hội đồng trước phiên họp 03 ngày.',
  'Có ý kiến lưu ý việc khen thưởng phải kịp thời, đúng đối tượng, tránh cào bằng.',
];
/** What was said in the council. */
export const heard = (chance: Chance): string => chance.pick(HEARD);
