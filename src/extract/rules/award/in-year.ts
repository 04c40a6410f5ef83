import { isGivingUnit } from '../../../names/granter.js';
import type { Resolved } from '../../calendar.js';
import type { Passage } from '../../passage.js';
import { type Element, isMark } from './element.js';
import type { Item } from './item.js';
import { lineItems } from './line-items.js';
import { firstUnmarked } from './line-marker.js';

/** Who received in the year that opens a line. */
interface InYear {
  readonly items: readonly Item[];
  readonly year: Resolved<number>;
}

/**
 * "+ Năm học 2025 - 2026: 3 đồng chí" under "- Chiến sĩ thi đua cơ sở:", "- Năm 2026: Sở Y tế, Sở Nội vụ": whom a line names or counts in one
 * of several years; null for another line. `collective`: the award above is given to units alone.
 */
export function itemsInYear(passage: Passage, elements: readonly Element[], collective: boolean): InYear | null {
  const { scan } = passage;
  const at = elements.findIndex(({ kind }) => kind === 'year');
  const year = at < 0 ? undefined : elements[at];
  if (year?.kind !== 'year' || !isMark(elements[at + 1], ':')) return null;
  const start = firstUnmarked(scan, elements);
  if (start < at && !PART.test(scan.slice(elements[start].from, year.from))) return null;
  const behind = elements.slice(at + 2);
  const items = allNamed(behind) ?? lineItems(passage, behind, collective) ?? [];
  // "- Năm 2025: Bộ Y tế" under "Bằng khen:": who gave it
  if (items.length === 0 || items.some(({ from }) => isGivingUnit(scan, from))) return null;
  return { items, year: { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } };
}
/** "Quý I | năm 2026", "tháng đầu | năm 2026" behind "6", which may be the marker of a line. */
const PART = /^(?:(?:quý|đợt|(?:học )?kỳ) (?:\d|[IVX]{1,3})|(?:sáu )?tháng (?:đầu|cuối))$/iu;

/** "3 tập thể, 4 cá nhân;", "Sở Y tế; Sở Nội vụ." and no more; null where there is. */
function allNamed(elements: readonly Element[]): Item[] | null {
  const all = elements.every((element) => element.kind === 'group' || isMark(element, '.', ';', ','));
  return all ? elements.flatMap((element) => (element.kind === 'group' ? element.items : [])) : null;
}
