import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';

/** "Lớp 12A1, lớp 11B3", "Các lớp 8A, 8B và 9C": the classes that open a line; nobody for another line. */
export function classesIn(scan: Scan, entry: readonly Element[]): Item[] {
  const behind = behindLabel(scan, entry);
  const first = behind > 0 ? behind : entry.findIndex((element) => wordOf(scan, element) === 'lớp');
  // "Em Tô Hải, | lớp 12A1"
  // "- Tập thể: Lớp 2A, lớp 4C"
  const labelled = first > 3 && first < 7 && isMark(entry[first - 1], ':');
  if (first < 0 || (first > 3 && !labelled && behind < 0) || entry.slice(0, first).some(({ kind }) => kind === 'group'))
    return [];
  const items: Item[] = [];
  let from = first;
  for (let i = first; i < entry.length; i++) {
    const element = entry[i];
    if (wordOf(scan, element) === 'lớp') from = i;
    else if (CLASS.test(scan.slice(element.from, element.to))) {
      const named = from === i - 1;
      const full = named ? null : `Lớp ${scan.slice(element.from, element.to)}`;
      items.push(itemOf(named ? entry[from].from : element.from, element.to, 'org', full, null));
    } else if (!isMark(element, ',') && !BETWEEN.has(wordOf(scan, element))) break;
  }
  return items;
}
/** "cho | (tập thể, các) lớp 12A1, lớp 11B3 |.": classes up to the end of the clause, and no pupil of one; null for others. */
export function classesBehind(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: Item[]; end: number } | null {
  let first = at;
  while (COLLECTIVE.has(wordOf(scan, elements[first]))) first++;
  if (wordOf(scan, elements[first]) !== 'lớp') return null;
  const items = classesIn(scan, elements.slice(first));
  const last = items.at(-1)?.to ?? 0;
  const end = elements.findIndex(({ from }) => from >= last);
  const after = elements[end];
  const ends = end < 0 || isMark(after, '.', ';') || WHY.has(wordOf(scan, after));
  return items.length > 0 && ends ? { items, end: end < 0 ? elements.length : end } : null;
}
const COLLECTIVE = new Set(['tập', 'thể', 'các']);
const WHY = new Set(['vì', 'đã', 'có', 'về']);

/** "a) Các lớp dẫn đầu thi đua toàn năm học: | lớp 12A1, lớp 11B3": the first behind words that say which they are; -1 for none. */
function behindLabel(scan: Scan, entry: readonly Element[]): number {
  const colon = entry.findIndex((element) => isMark(element, ':'));
  if (colon < 1 || colon > LONGEST_LABEL || wordOf(scan, entry[colon + 1]) !== 'lớp') return -1;
  const says = entry.slice(0, colon);
  const ofClasses = says.some((element) => wordOf(scan, element) === 'lớp');
  return ofClasses && says.every(({ kind }) => PLAIN.has(kind)) ? colon + 1 : -1;
}
const LONGEST_LABEL = 20;
const PLAIN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year']);
/** "Lớp 2A | , tập thể | lớp 4C" */
const BETWEEN = new Set(['và', 'tập', 'thể']);
/** "12A1", "6B" */
const CLASS = /^\d{1,2}[A-Z]\d{0,2}$/;
