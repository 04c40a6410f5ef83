import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import { isMeritToldOf } from './merit-of.js';
import type { Subject } from './subject.js';

/**
 * "Ghi nhận hành động dũng cảm của anh Tô Hải, | UBND tỉnh đã tặng Bằng khen.", "khen thưởng vận động viên Hà Thị Nhàn | và trao Bằng khen.": who
 * receives what somebody gives, where the words behind the award name nobody. Null for a passive, and where nobody is praised before.
 */
export function acknowledgedBefore(
  scan: Scan,
  elements: readonly Element[],
  { verbs, stop }: Chain,
  mentioned: Mentioned,
): Subject | null {
  if (!verbs.some(({ verb }) => verb === 'give') || !verbs.every(({ verb }) => GIVES.has(verb))) return null;
  const owner = openingOwner(scan, elements, stop, mentioned);
  // "Căn cứ thành tích của bà Hà Nhàn, | Sở Y tế đề nghị UBND tỉnh tặng Bằng khen"
  const proposed = verbs.some(({ verb }) => verb === 'propose');
  const found = proposed ? (owner && isMeritToldOf(scan, elements[owner.index].from) ? owner : null) : owner;
  const { items, index } = found ?? (proposed ? null : praised(scan, elements, stop)) ?? {};
  return items && index !== undefined ? { items: items.map((item) => mentioned.person(item)), index, verbs: [] } : null;
}

const GIVES = new Set(['give', 'fact', 'propose']);

interface Found {
  readonly items: readonly Item[];
  readonly index: number;
}

/** "Ghi nhận những đóng góp của | bà Hà Nhàn |, …", "Cảm kích trước hành động của | em |, …" */
function openingOwner(scan: Scan, elements: readonly Element[], stop: number, mentioned: Mentioned): Found | null {
  const { from } = elements[0];
  if (!OPENINGS.has(scan.word(from))) return null;
  // "của | anh Tô Hải, UBND tỉnh | đã tặng": read as where he works, it gives
  const last = elements[stop];
  const owner = last?.kind === 'group' && wordOf(scan, entryAt(elements, stop - 1)) === 'của' ? last.items[0] : null;
  if (last?.kind === 'group' && owner?.kind === 'person' && isNamed(owner) && scan.mark(owner.to) === COMMA)
    return { items: [owner], index: stop };
  // "của | Sở Y tế và Sở Nội vụ, UBND tỉnh | đã tặng": the last of them, behind a comma, gives
  const before = last?.kind === 'group' ? last.items.at(-2) : undefined;
  if (last?.kind === 'group' && owner && before && scan.mark(before.to) === COMMA && last.items.every(isNamed))
    return { items: last.items.slice(0, -1), index: stop };
  const comma = elements.findIndex((one, i) => i <= stop && isMark(one, ','));
  // "của | công ty |", in two words
  const whole = wordOf(scan, entryAt(elements, comma - 3)) === 'của' ? comma - 2 : comma - 1;
  const named = elements[whole];
  if (!named || wordOf(scan, entryAt(elements, whole - 1)) !== 'của') return null;
  if (whole < comma - 1) {
    const unit = mentioned.unit(named.from);
    return unit && { items: [unit], index: comma - 1 };
  }
  if (named.kind === 'group') return named.items.every(isNamed) ? { items: named.items, index: comma - 1 } : null;
  const meant = mentioned.pronoun(named.from) ?? mentioned.unit(named.from);
  return meant && { items: [meant], index: comma - 1 };
}
const OPENINGS = new Set(['ghi', 'biểu', 'cảm', 'trân', 'tri', 'trước', 'căn']);

/** "tặng thưởng | ông Tô Hải | : Huân chương Độc lập hạng Ba, …": whom the words before the colon name. */
export function objectOverColon(elements: readonly Element[], start: number, mentioned: Mentioned): Subject | null {
  const [verb, group] = [entryAt(elements, start - 3), entryAt(elements, start - 2)];
  if (!isMark(entryAt(elements, start - 1), ':') || verb?.kind !== 'verb' || verb.verb !== 'give') return null;
  if (group?.kind !== 'group' || !group.items.every((item) => item.kind === 'person' && isNamed(item))) return null;
  const items = group.items.map((item) => mentioned.person(item));
  return { items, index: start - 2, verbs: ['give'], trigger: { from: verb.from, to: verb.to } };
}

/** "khen thưởng | vận động viên Hà Thị Nhàn | và", "gửi thư khen | Bệnh viện Bến Đá | và": whom the verb before praises. */
function praised(scan: Scan, elements: readonly Element[], stop: number): Found | null {
  const index = wordOf(scan, elements[stop]) === 'và' ? stop - 1 : stop;
  const group = elements[index];
  if (group?.kind !== 'group' || !group.items.every(isNamed)) return null;
  let i = index - 1;
  // "khen thưởng | vận động viên |"
  while (i > 0 && index - i < WORK && elements[i].kind === 'word' && !PRAISES.has(scan.pairAt(elements[i].to - 2))) i--;
  const { to } = elements[i] ?? { to: 0 };
  return PRAISES.has(scan.pairAt(to - 2)) ? { items: group.items, index } : null;
}
const WORK = 5;
const PRAISES = new Set(['khen thưởng', 'biểu dương', 'tuyên dương', 'thư khen', 'chúc mừng']);
