import type { Chance } from '../../chance.js';
import { upper } from '../phrases.js';
import type { Block, Story } from '../story.js';
import { decreeOf, lawOf, mottoFirst, ofState, sideBySide, signedFirst, signedLast, stacked } from './layout.js';

/** The house style of an office that drafts decisions. */
export type House = 'first' | 'second' | 'third';

/** A decision: its articles on awards, what follows from them, and its annex. */
export interface Ruling {
  readonly title: string;
  readonly articles: readonly Block[];
  /** How many articles those are. */
  readonly count: number;
  /** The text of an article behind them. */
  readonly behind: string;
  readonly annex?: readonly Block[];
}

const proposedBy = (s: Story): string => {
  const [y, m] = s.day.split('-');
  const on = `ngày 08 tháng ${m} năm ${y}`;
  if (s.authority.sign === 'CTN') return `Thủ tướng Chính phủ tại Tờ trình số ${s.number + 310}/TTr-TTg ${on}`;
  if (s.authority.sign === 'TTg')
    return `Chủ tịch Ủy ban nhân dân ${s.place} và Bộ trưởng Bộ Nội vụ tại Tờ trình số ${s.number + 310}/TTr-BNV ${on}`;
  return s.above
    ? `Trưởng phòng Nội vụ tại Tờ trình số ${s.number + 12}/TTr-NV ${on}`
    : `Giám đốc Sở Nội vụ tại Tờ trình số ${s.number + 63}/TTr-SNV ${on}`;
};

const powerOf = (s: Story): string =>
  s.authority.sign === 'CTN'
    ? 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam'
    : s.authority.sign === 'TTg'
      ? 'Căn cứ Luật Tổ chức Chính phủ'
      : 'Căn cứ Luật Tổ chức chính quyền địa phương';

/** Who carries it out. */
const carriers = (s: Story): string => {
  if (s.authority.sign === 'CTN') return `Chủ nhiệm Văn phòng Chủ tịch nước, Chủ tịch Ủy ban nhân dân ${s.place}`;
  if (s.authority.sign === 'TTg') return `Chủ tịch Ủy ban nhân dân ${s.place}`;
  return s.above
    ? `Chánh Văn phòng HĐND và UBND ${s.place}, Trưởng phòng Nội vụ`
    : `Chánh Văn phòng UBND ${s.place}, Giám đốc Sở Nội vụ`;
};

/** The deputy signs for the head, but not for the President. */
const forHead = ({ authority }: Story): string[] =>
  authority.sign === 'CTN' ? [authority.post] : [`KT. ${authority.post}`, `PHÓ ${authority.post}`];

const HOUSES: Readonly<Record<House, (s: Story, chance: Chance, ruling: Ruling) => Block[]>> = {
  first: (s, chance, { title, articles, count, behind, annex = [] }) => [
    ...stacked(s, s.authority.box, `QĐ-${s.authority.sign}`),
    'QUYẾT ĐỊNH',
    `Về việc ${title}`,
    '',
    upper(s.authority.line),
    '',
    `${powerOf(s)};`,
    `${lawOf(s)};`,
    `${decreeOf(s)};`,
    `Theo đề nghị của ${proposedBy(s)}.`,
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    `Điều ${count + 1}. ${behind}`,
    `Điều ${count + 2}. Quyết định này có hiệu lực thi hành kể từ ngày ký.`,
    `Điều ${count + 3}. ${carriers(s)}, thủ trưởng các cơ quan, đơn vị liên quan và các tập thể có tên nêu trên chịu trách nhiệm thi hành Quyết định này./.`,
    ...signedLast([s.authority.post], chance, [
      `- Như Điều ${count + 3};`,
      ofState(s) ? '- Bộ Nội vụ;' : '- Hội đồng Thi đua - Khen thưởng;',
      '- Lưu: VT, TĐKT.',
    ]),
    ...annex,
  ],
  second: (s, chance, { title, articles, count, behind, annex = [] }) => [
    ...sideBySide(s, s.authority.box, `QĐ-${s.authority.sign}`),
    'QUYẾT ĐỊNH',
    `Về việc ${title}`,
    '',
    upper(s.authority.line),
    '',
    `${powerOf(s)};`,
    `${lawOf(s)};`,
    `Xét đề nghị của ${proposedBy(s)}.`,
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    `Điều ${count + 1}. ${behind}`,
    `Điều ${count + 2}. Quyết định này có hiệu lực kể từ ngày ký ban hành. ${carriers(s)} và các tập thể có tên trong Quyết định này chịu trách nhiệm thi hành./.`,
    ...signedLast(forHead(s), chance, [`- Như Điều ${count + 2};`, '- Lưu: VT, NC.']),
    ...annex,
  ],
  third: (s, chance, { title, articles, count, behind, annex = [] }) => [
    ...mottoFirst(s, s.authority.box, `QĐ-${s.authority.sign}`),
    'QUYẾT ĐỊNH',
    `V/v ${title}`,
    '',
    upper(s.authority.line),
    `- ${powerOf(s)};`,
    '- Căn cứ Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành;',
    `- Xét đề nghị của ${proposedBy(s)},`,
    '',
    'QUYẾT ĐỊNH',
    '',
    ...articles,
    `Điều ${count + 1}. ${behind}`,
    `Điều ${count + 2}. ${ofState(s) ? '' : 'Các ông (bà): '}${carriers(s)}, thủ trưởng các đơn vị có liên quan căn cứ Quyết định thi hành./.`,
    ...signedFirst([s.authority.post], chance, [`- Như Điều ${count + 2};`, '- Lưu VT.']),
    ...annex,
  ],
};

export const ruling = (house: House, s: Story, chance: Chance, what: Ruling): Block[] => HOUSES[house](s, chance, what);

/** Of which bloc they are, and of which province where the State decides. */
export const unitsOf = (s: Story): string => (ofState(s) ? `thuộc ${s.place}` : `thuộc ${s.bloc}`);

/** Under the heading of an annex. */
export const withDecision = (s: Story): string =>
  `(Kèm theo Quyết định số ${String(s.number).padStart(2, '0')}/QĐ-${s.authority.sign} ngày ${s.day.split('-').reverse().join('/')} của ${s.authority.line})`;
