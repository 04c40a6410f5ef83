import type { Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import { SEMICOLON, STOP } from '../../../text/marks.js';
import type { Resolved } from '../../calendar.js';
import type { Item } from './item.js';

/**
 * "cho 2 học sinh đoạt giải | năm 2026 | và 2 giáo viên của các em, 4 học sinh đỗ thủ khoa | năm 2027 |": by those who are counted, the year that is
 * told of them, else that of those before, where one stands behind others than the last; null for others, who share what the clause says.
 */
export function yearsOfEach(scan: Scan, items: readonly Item[]): readonly (Resolved<number> | null)[] | null {
  if (items.length < 2 || !items.every(({ count }) => count !== null)) return null;
  const last = items.length - 1;
  const own = items.slice(0, -1).map(({ to }, i) => yearWithin(scan, to, items[i + 1].from));
  if (own.every((year) => year === null)) return null;
  own.push(yearWithin(scan, items[last].to, items[last].to + FAR));
  return own.map((year, i) => year ?? own.slice(0, i).findLast((before) => before !== null) ?? null);
}
/** Tokens behind the last of them. */
const FAR = 16;

/** The first year that stands there, before a mark that ends the clause. */
function yearWithin(scan: Scan, from: number, to: number): Resolved<number> | null {
  for (let i = from; i < to && !ENDS.has(scan.mark(i)); i++) {
    const year = scan.word(i) === 'năm' ? parseYear(scan, i, scan.tokens.count) : null;
    if (year !== null) return { value: year.last, basis: 'stated', span: scan.span(year.from, year.to) };
  }
  return null;
}
const ENDS = new Set([SEMICOLON, STOP]);
