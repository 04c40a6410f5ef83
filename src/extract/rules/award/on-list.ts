import type { Scan } from '../../../lexicon/scan.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Trong các doanh nghiệp lọt vào danh sách này, đáng chú ý có | Tập đoàn A, Tập đoàn B cùng các đơn vị như Cục Thuế C": whom a sentence names of the
 * list that the one before spoke of; nobody where it denies or tells what they do.
 */
export function namedOnList(scan: Scan, elements: readonly Element[]): readonly Item[] {
  const list = elements.findIndex(({ from }) => scan.pairAt(from) === 'danh sách');
  if (list < 0 || list > LONGEST_LEAD || !THIS.has(scan.word(elements[list].from + 2))) return [];
  const lead = elements.findIndex((one, i) => i > list && LEADS.has(wordOf(scan, one)));
  if (lead < 0 || lead - list > LONGEST_LEAD || elements.slice(0, lead).some(isOther)) return [];
  const items: Item[] = [];
  for (const element of elements.slice(lead + 1)) {
    if (element.kind === 'group') items.push(...element.items);
    else if (isOther(element) || scan.size('act', element.from) > 0) return [];
    else if (!isMark(element, ',', ';', '.', '…') && !JOINS.has(wordOf(scan, element))) return [];
  }
  return items.every((item) => isNamed(item) && !item.unknown) ? items : [];
}
const isOther = ({ kind }: Element): boolean => kind === 'verb' || kind === 'award' || kind === 'bloc';
const LONGEST_LEAD = 16;
const THIS = new Set(['này', 'trên', 'đó', 'nói']);
const LEADS = new Set(['có', 'gồm']);
/** "cùng các đơn vị như", "và các cá nhân" */
const JOINS = new Set('và cùng với các những đơn vị tập thể cá nhân địa phương doanh nghiệp như'.split(' '));
