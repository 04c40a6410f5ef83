import { isGivingUnit } from '../../../names/granter.js';
import type { Resolved } from '../../calendar.js';
import type { Passage } from '../../passage.js';
import { type Element, isMark } from './element.js';
import { lineItems } from './line-items.js';
import { firstUnmarked } from './line-marker.js';
import type { Item } from './recipients.js';

interface OfYear {
  readonly items: readonly Item[];
  readonly year: Resolved<number>;
}

/**
 * "+ Năm học 2025 - 2026: 3 đồng chí" under "- Chiến sĩ thi đua cơ sở:", "- Năm 2026: Sở Y tế, Sở Nội vụ": whom a line names or counts in one
 * of several years; null for another line.
 */
export function inYear(passage: Passage, elements: readonly Element[], collective: boolean): OfYear | null {
  const { scan } = passage;
  const at = elements.findIndex(({ kind }) => kind === 'year');
  const [year, colon, ...behind] = elements.slice(at);
  if (year?.kind !== 'year' || !isMark(colon, ':')) return null;
  const start = firstUnmarked(scan, elements);
  if (start < at && !PART.test(scan.slice(elements[start].from, year.from))) return null;
  const items = allNamed(behind) ?? lineItems(passage, behind, collective) ?? [];
  // "- Năm 2025: Bộ Y tế" under "Bằng khen:": who gave it
  return items.length > 0 && !items.some(({ from }) => isGivingUnit(scan, from))
    ? { items, year: { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } }
    : null;
}

/** "Quý I | năm 2026", "tháng đầu | năm 2026" behind "6", which may be the marker of a line. */
const PART = /^(?:(?:quý|đợt|(?:học )?kỳ) (?:\d|[IVX]{1,3})|(?:sáu )?tháng (?:đầu|cuối))$/iu;

/** "3 tập thể, 4 cá nhân;", "Sở Y tế; Sở Nội vụ." and no more; null where there is. */
function allNamed(elements: readonly Element[]): Item[] | null {
  const all = elements.every((element) => element.kind === 'group' || isMark(element, '.', ';', ','));
  return all ? elements.flatMap((element) => (element.kind === 'group' ? element.items : [])) : null;
}
