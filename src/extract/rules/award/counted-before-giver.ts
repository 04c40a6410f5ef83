import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { type Element, isMark, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';
import type { Subject } from './subject.js';

/**
 * "| 2 cá nhân | Trung ương Đoàn | tặng | bằng khen", "| 3 tập thể | Chủ tịch UBND tỉnh | tặng …": those who are counted open their part of a list of
 * results, and who gives stands between them and the verb, without "được". Null where more is told of them, or where something else follows the
 * award ("2 cá nhân Sở Y tế tặng Giấy khen cho …").
 */
export function countedBeforeGiver(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  { verbs, granter, stop }: Chain,
): Subject | null {
  const gives = verbs.length > 0 && verbs.every(({ verb }) => verb === 'give' || verb === 'fact');
  const after = elements[index + 1];
  if (!gives || granter !== null || stop < 0) return null;
  if (after !== undefined && after.kind !== 'mark' && wordOf(scan, after) !== 'và') return null;
  const body = elements[stop];
  const whole = opensPart(scan, elements, stop) ? collectivesBefore(scan, body) : null;
  if (whole) return of(whole, stop, { from: whole.to, to: body.to });
  const at = body.kind === 'group' && countOf(body.items) ? stop : stop - 1;
  const counted = entryAt(elements, at);
  const item = counted?.kind === 'group' ? countOf(counted.items) : null;
  if (!item || !opensPart(scan, elements, at)) return null;
  if (at < stop) return body.kind === 'office' || isBody(body) ? of(item, at, body) : null;
  // "2 cá nhân Trung ương Đoàn": taken for whose they are
  const noun = parseAmount(scan, item.from, body.to)?.to ?? body.to;
  const from = noun + scan.size('count', noun);
  return from > noun && from < body.to && scan.size('unit', from) > 0 ? of(item, at, { from, to: body.to }) : null;
}

/** "3 tập thể | UBND tỉnh": so many, and one who is named right behind the noun; null for others. */
function collectivesBefore(scan: Scan, { kind, from, to }: Element): Item | null {
  const amount = kind === 'group' && scan.has(from, NUMBER) ? parseAmount(scan, from, to) : null;
  if (!amount || amount.value === 0 || scan.pairAt(amount.to) !== 'tập thể') return null;
  const body = amount.to + 2;
  return body < to && scan.size('unit', body) > 0 ? itemOf(from, body, 'org', null, amount.value) : null;
}

const of = (item: Item, index: number, { from, to }: { readonly from: number; readonly to: number }): Subject => ({
  items: [item],
  index,
  verbs: [],
  granter: { from, to },
});

const countOf = (items: readonly Item[]): Item | null =>
  items.length === 1 && items[0].count !== null ? items[0] : null;
const isBody = (element: Element): boolean =>
  element.kind === 'group' &&
  element.items.length === 1 &&
  element.items[0].kind === 'org' &&
  element.items[0].count === null;

/** Nothing but a mark, a year or "và" stands before. */
function opensPart(scan: Scan, elements: readonly Element[], at: number): boolean {
  const before = entryAt(elements, at - 1);
  return (
    before === undefined ||
    before.kind === 'year' ||
    wordOf(scan, before) === 'và' ||
    isMark(before, ',', ';', ':', '.') ||
    isMark(before, '-', '+', '–', '*')
  );
}
