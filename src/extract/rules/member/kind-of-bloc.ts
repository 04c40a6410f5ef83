import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import type { Item } from './list-item.js';

/**
 * "Cụm thi đua | các huyện ven biển | gồm Bến Đá, Tân Khê": bare names are what the name of the bloc says that all of them are; of
 * "Cụm thi đua các xã, phường" each may be either.
 */
export function ofBlocsKind(scan: Scan, written: string, items: readonly Item[]): readonly Item[] {
  const noun = KIND.exec(written.toLowerCase())?.[1];
  if (noun === undefined || !items.every((item) => isBare(scan, item))) return items;
  return items.map((item) => ({ ...item, full: `${noun} ${scan.slice(item.from, item.to)}` }));
}

const KIND =
  /^(?:cụm|khối)(?: thi đua)?(?: số \d+)? (?:gồm )?các (huyện|quận|xã|phường|thị trấn)(?= (?!và |hoặc |thị |thành |phường |xã )|$)/u;

const isBare = (scan: Scan, { from, kind, full }: Item): boolean =>
  (kind === undefined || kind === 'name') && (full ?? null) === null && anyUnitHead(scan, from) === null;
