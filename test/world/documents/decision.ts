import type { Chance } from '../chance.js';
import { headBox, signature } from './boxes.js';
import { passed, titled } from './phrases.js';
import type { Block, Story } from './story.js';

/** What stands over the articles of a decision, and under them. */
export function decision(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  const { authority } = s;
  const proposer = s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ';
  return [
    ...headBox(s, authority.box, `QĐ-${authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '',
    authority.line.toUpperCase(),
    'Căn cứ Luật Thi đua, Khen thưởng;',
    `Xét đề nghị của ${proposer} tại Tờ trình số ${s.number + 40}/TTr-SNV,`,
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...signature(authority.post, chance, ['- Như Điều 3;', '- Lưu: VT, NC.']),
    ...after,
  ];
}
/** What its title says that it gives. */
export const kinds = (s: Story): string =>
  s.inTitle ??
  passed(s)
    .map((one) => titled(one))
    .join(', ');
/** Its last articles. */
export const rest = (from: number): string[] => [
  `Điều ${from}. Các tập thể có tên tại Điều 1 được thưởng theo quy định hiện hành.`,
  `Điều ${from + 1}. Chánh Văn phòng, các cơ quan liên quan và các tập thể có tên tại Điều 1 căn cứ Quyết định thi hành./.`,
];
export const of = ({ bloc }: Story): string => `thuộc ${bloc}`;
