import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Item } from './list-item.js';
import { lastFieldEnd } from './parts.js';

/**
 * The items as the stated number parts them: one too many, and "và" joins two in the middle of the list ("Ban Tuyên giáo
 * Tỉnh ủy và Dân vận Tỉnh ủy, Văn phòng Tỉnh ủy"); one too few, and the last holds two ("Công ty Bến Đá và Dịch vụ").
 */
export function asCounted(
  scan: Scan,
  items: readonly Item[],
  count: number | null,
  noun: string | null,
): readonly Item[] {
  if (count === null || count < 2) return items;
  if (items.length === count + 1) {
    const joined = items.findIndex((item, i) => i > 0 && i < items.length - 1 && scan.word(item.from - 1) === 'và');
    if (joined < 0 || items[joined].from - 1 !== items[joined - 1].to) return items;
    const whole = { from: items[joined - 1].from, to: items[joined].to, full: null };
    return [...items.slice(0, joined - 1), whole, ...items.slice(joined + 1)];
  }
  const last = items.at(-1);
  if (!last || items.length !== count - 1) return items;
  for (let i = last.to - 2; i > last.from; i--) {
    if (scan.word(i) !== 'và' || !scan.has(i + 1, CAPITAL) || lastFieldEnd(scan, last.from, i) > i) continue;
    const full = (from: number, to: number) => (noun === null ? null : `${noun} ${scan.slice(from, to)}`);
    return [
      ...items.slice(0, -1),
      { from: last.from, to: i, full: last.full === null ? null : full(last.from, i) },
      { from: i + 1, to: last.to, full: full(i + 1, last.to) },
    ];
  }
  return items;
}
