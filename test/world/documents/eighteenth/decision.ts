import type { Chance } from '../../chance.js';
import { capital } from '../phrases.js';
import type { Block, Story } from '../story.js';
import { daysBefore, formal, law, signed, those } from './layout.js';

type Head = (s: Story, issuer: readonly string[], sign: string | null) => Block[];

/** On what law it stands who decides. */
function power({ authority, day }: Story): string {
  if (authority.sign === 'CTN') return 'Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;';
  if (authority.sign === 'TTg')
    return `Căn cứ Luật Tổ chức Chính phủ ngày ${day < '2025-03-01' ? '19 tháng 6 năm 2015' : '18 tháng 02 năm 2025'};`;
  if (day < '2025-03-01') return 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
  return `Căn cứ Luật Tổ chức chính quyền địa phương ngày ${day < '2025-07-01' ? '19 tháng 02' : '16 tháng 6'} năm 2025;`;
}

/** Who proposed it, and in which paper. */
function proposal(s: Story): string {
  const by = (who: string, sign: string): string =>
    `${who} tại Tờ trình số ${s.number + 60}/TTr-${sign} ${daysBefore(s)}`;
  if (s.authority.sign === 'CTN') return by('Thủ tướng Chính phủ', 'TTg');
  if (s.authority.sign === 'TTg') return by(`Chủ tịch Ủy ban nhân dân ${s.place}`, 'UBND');
  return by(s.above ? `Trưởng phòng Nội vụ ${s.place}` : `Giám đốc ${s.office.name}`, s.office.sign);
}

/** Who has to see to it. */
function carriers(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước';
  if (s.authority.sign === 'TTg') return `Bộ trưởng Bộ Nội vụ, Chủ tịch Ủy ban nhân dân ${s.place}`;
  const office = s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ';
  return `Chánh Văn phòng ${s.above ? 'HĐND và UBND' : 'UBND'} ${s.place}, ${office}, Thủ trưởng các cơ quan, đơn vị liên quan`;
}

/** The last article: who carries it out. */
export const carriedOut = (s: Story, n: number): string =>
  `Điều ${n}. ${carriers(s)} và ${those(s)} có tên tại Quyết định này chịu trách nhiệm thi hành Quyết định này./.`;
export const inForce = (n: number): string => `Điều ${n}. Quyết định này có hiệu lực thi hành kể từ ngày ký.`;
export const reward = (n: number): string =>
  `Điều ${n}. Mức tiền thưởng kèm theo các hình thức khen thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng.`;

/** "Điều 3", whose carriers get a copy. */
const lastOf = (articles: readonly Block[]): string => String(articles.at(-1)).split('.')[0];

/** Frame of a decision: its head (those of the State have theirs by the rules), title, grounds, articles and who signs. */
export const frame = (
  s: Story,
  chance: Chance,
  head: Head,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] => [
  ...(s.authority.sign === 'UBND' ? head : formal)(s, s.authority.box, `QĐ-${s.authority.sign}`),
  'QUYẾT ĐỊNH',
  title,
  '',
  s.authority.line.toUpperCase(),
  '',
  power(s),
  ...law(s),
  `Xét đề nghị của ${proposal(s)},`,
  '',
  'QUYẾT ĐỊNH:',
  '',
  ...articles,
  ...signed([s.authority.post], chance, [`- Như ${lastOf(articles)};`, '- Lưu: VT.']),
  ...after,
];

/** The line under the title of an annex. */
export const annexed = (s: Story): string =>
  `(Kèm theo Quyết định số ${String(s.number).padStart(2, '0')}/QĐ-${s.authority.sign} ${attachedDay(s)} của ${capital(s.authority.line)})`;
const attachedDay = ({ day }: Story): string => `ngày ${day.split('-').reverse().join('/')}`;
