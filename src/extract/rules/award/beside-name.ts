import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Liệt sĩ Tô Thị Bưởi (1927 - 1951), | Anh hùng Lực lượng vũ trang nhân dân (truy phong, 1955)", "Đó là cố GS Tô Viễn | - Giải thưởng Hồ Chí Minh với
 * cụm công trình …; GS Hà Liên - Giải thưởng Nhà nước (2010)": an award that no verb gives stands beside the one person whose it is, behind a comma or
 * a dash, and says when it was given or for which work. Null without either, which is only what somebody is called, and where it belongs to a name
 * behind it ("ông Tô Hải, | Anh hùng Lao động | Hà Nhàn").
 */
export function besideName(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  { verbs }: Chain,
  mentioned: Mentioned,
): Subject | null {
  if (verbs.length > 0 || !isMark(entryAt(elements, award - 1), ',', '-', '–') || !saysWhen(scan, elements, award))
    return null;
  let at = award - 2;
  while (entryAt(elements, at)?.kind === 'bracket') at--;
  const group = entryAt(elements, at);
  if (group?.kind !== 'group' || group.items.length > 1) return null;
  const [person] = group.items;
  // "con trai của | ông Tô Hải, Anh hùng Lao động (1985)" is told of him; "do ông Hải" gives
  const told = person.kind === 'person' && isNamed(person) && !GIVES.has(scan.word(group.from - 1));
  return told ? { items: [mentioned.person(person)], index: at, verbs: ['receive'] } : null;
}
const GIVES = new Set(['do', 'bởi', 'cùng', 'và']);

/** "(truy tặng năm 1995)", "(đợt 1, 1996)", or of a prize "với cụm công trình". */
function saysWhen(scan: Scan, elements: readonly Element[], index: number): boolean {
  const [award, next] = elements.slice(index, index + 2);
  if (next?.kind === 'bracket') return next.inside.some(({ kind }) => kind === 'year' || kind === 'date');
  return award.kind === 'award' && PRIZE.test(award.award.code) && wordOf(scan, next) === 'với';
}
const PRIZE = /^(?:state-)?prize/;
