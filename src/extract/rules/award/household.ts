import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, newElement } from './element.js';

/** "gia đình | ông Tô Hải", "hộ gia đình | bà Lan", "hộ | ông Hải": where the household begins before the person at the token. */
export function householdAt(scan: Scan, at: number): number {
  if (scan.word(at - 1) === 'đình' && scan.word(at - 2) === 'gia') return scan.word(at - 3) === 'hộ' ? at - 3 : at - 2;
  // "hộ kinh doanh | Lê Thị Bưởi"
  if (scan.word(at - 1) === 'doanh' && scan.word(at - 2) === 'kinh' && scan.word(at - 3) === 'hộ') return at - 3;
  return scan.word(at - 1) === 'hộ' ? at - 1 : at;
}

type Group = Extract<Element, { kind: 'group' }>;

/** "gia đình: ông Tô Hải | - | bà Hà Nhàn (xã Bến Đá), ông Lý - bà Lan": the two whom a dash joins are one household. */
export function withCouples(scan: Scan, elements: readonly Element[]): readonly Element[] {
  let left: Element[] | null = null;
  for (let i = 0; i < elements.length; i++) {
    let element = elements[i];
    const first = i;
    for (let wife = elements[i + 2]; element.kind === 'group' && wife?.kind === 'group'; wife = elements[i + 2]) {
      if (!isMark(elements[i + 1], '-', '–') || !areCouple(scan, element, wife)) break;
      left ??= elements.slice(0, first);
      element = coupled(element, wife);
      i += 2;
    }
    left?.push(element);
  }
  return left ?? elements;
}

/** "ông … | - bà …", each by the name. */
function areCouple(scan: Scan, { items: husbands }: Group, { items: wives }: Group): boolean {
  const [he, she] = [husbands[husbands.length - 1], wives[0]];
  if (he.kind === 'org' || he.count !== null || she.kind !== 'person' || she.count !== null) return false;
  // "vợ chồng ông Tô Hải - bà Hà Nhàn": the two of them
  if (scan.word(she.from - 1) !== 'bà' || scan.word(he.from - 2) === 'chồng') return false;
  return scan.word(he.from - 1) === 'ông' || (he.kind === 'household' && scan.word(he.from + 2) === 'ông');
}

function coupled({ from, items: husbands }: Group, { to, items: wives }: Group): Group {
  const he = husbands[husbands.length - 1];
  const start = he.kind === 'household' ? he.from : he.from - 1;
  const both = { ...he, from: start, to: wives[0].to, kind: 'household' as const };
  return newElement('group', from, to, [...husbands.slice(0, -1), both, ...wives.slice(1)]) as Group;
}
