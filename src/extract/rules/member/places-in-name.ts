import type { Scan } from '../../../lexicon/scan.js';
import type { BlocName } from '../../../names/bloc.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA } from '../../../text/marks.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';

/** "Cụm thi đua các tỉnh | Gia Lai, Kon Tum, Đắk Lắk |": three places at least, with which the name ends. */
export function placesInName(scan: Scan, { from, to }: BlocName): readonly Item[] {
  const plural = scan.next('các', from, to);
  if (plural < 0 || !isTerritory(scan.kind('unit', plural + 1))) return [];
  const first = plural + 1 + scan.size('unit', plural + 1);
  if (scan.size('place', first) < 2 || scan.mark(first + scan.size('place', first)) !== COMMA) return [];
  const items = listFrom(scan, first, to, null);
  return items.length >= FEWEST_PLACES && items[items.length - 1].to === to ? items : [];
}
const FEWEST_PLACES = 3;
