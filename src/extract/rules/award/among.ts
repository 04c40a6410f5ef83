import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './recipients.js';

// "trong đó có …": some of those who were counted before.

/** "16 đơn vị nhận Cờ thi đua | (trong đó có Sở Y tế)", "(trong đó Sở Y tế là 1 trong những đơn vị …)": who is named among them. */
export function namesAmong(scan: Scan, inside: readonly Element[]): readonly Item[] {
  if (wordOf(scan, inside[0]) !== 'trong' || wordOf(scan, inside[1]) !== 'đó') return [];
  let at = 2;
  while (LEADS.has(wordOf(scan, inside[at])) || isMark(inside[at], ':')) at++;
  const [group, next] = [inside[at], inside[at + 1]];
  const named = group?.kind === 'group' && group.items.every(({ count, unknown }) => count === null && !unknown);
  return named && (next === undefined || wordOf(scan, next) === 'là') ? group.items : [];
}

/** "31 đơn vị, trong đó có | 8 hộ | nhận Giấy khen": index of those who were counted first, all of whom receive; -1 for none. */
export function wholeBefore(scan: Scan, elements: readonly Element[], index: number): number {
  let at = index - 1;
  while (LEADS.has(wordOf(scan, entryAt(elements, at)))) at--;
  if (wordOf(scan, entryAt(elements, at)) !== 'đó' || wordOf(scan, entryAt(elements, at - 1)) !== 'trong') return -1;
  const whole = isMark(entryAt(elements, at - 2), ',') ? at - 3 : at - 2;
  const group = entryAt(elements, whole);
  return group?.kind === 'group' && group.items.every(({ count }) => count !== null) ? whole : -1;
}
const LEADS = new Set(['có', 'gồm', 'bao']);
