import type { Chance } from '../../chance.js';
import type { Block, Story } from '../story.js';
import { basesOf, foot, levelOf, type Top } from './layout.js';

/** On whose word it is decided. */
function proposal(s: Story): string {
  const [year, month] = s.day.split('-');
  const day = `ngày 03 tháng ${month} năm ${year}`;
  if (s.authority.sign === 'CTN')
    return `Xét đề nghị của Thủ tướng Chính phủ tại Tờ trình số ${s.number + 120}/TTr-TTg ${day},`;
  if (s.authority.sign === 'TTg')
    return `Xét đề nghị của Chủ tịch Ủy ban nhân dân ${s.above ?? s.place} tại Tờ trình số ${s.number + 60}/TTr-UBND ${day} và của Bộ trưởng Bộ Nội vụ,`;
  return `Xét đề nghị của ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'} tại Tờ trình số ${s.number + 40}/TTr-${s.office.sign} ${day},`;
}
const constitution = ({ authority }: Story): string => {
  if (authority.sign === 'CTN')
    return 'Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;';
  return authority.sign === 'TTg' ? 'Căn cứ Luật Tổ chức Chính phủ;' : 'Căn cứ Luật Tổ chức chính quyền địa phương;';
};

/** Who carries it out. */
export function carriers(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước';
  if (s.authority.sign === 'TTg') return `Bộ trưởng Bộ Nội vụ, Chủ tịch Ủy ban nhân dân ${s.place}`;
  return s.above
    ? `Chánh Văn phòng HĐND và UBND ${levelOf(s)}, Trưởng phòng Nội vụ, Thủ trưởng các cơ quan, đơn vị có liên quan`
    : `Chánh Văn phòng UBND ${levelOf(s)}, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị có liên quan`;
}

/** A decision: its head, what it is based on, its articles, and lists behind the signature. */
export function ruling(
  s: Story,
  chance: Chance,
  top: Top,
  title: string,
  articles: readonly Block[],
  lists: readonly Block[] = [],
): Block[] {
  const { authority } = s;
  const last = articles.flatMap((one) => /^Điều (\d+)/.exec(String(one))?.[1] ?? []).at(-1);
  return [
    ...top(s, authority.box, `QĐ-${authority.sign}`),
    'QUYẾT ĐỊNH',
    title,
    '',
    authority.line.toUpperCase(),
    '',
    constitution(s),
    ...basesOf(s),
    proposal(s),
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...foot([authority.post], chance, [`- Như Điều ${last};`, '- Lưu: VT.']),
    ...lists,
  ];
}

/** Under the heading of a list. */
export const withDecision = ({ authority, number, day }: Story): string => {
  const [year, month, of] = day.split('-');
  return `(Kèm theo Quyết định số ${String(number).padStart(2, '0')}/QĐ-${authority.sign} ngày ${of} tháng ${month} năm ${year} của ${authority.line})`;
};
/** The decision by which it was given. */
export const before = ({ authority, number, year }: Story): string =>
  `Quyết định số ${number + 15}/QĐ-${authority.sign} ngày 15 tháng 02 năm ${year + 1} của ${authority.line}`;
