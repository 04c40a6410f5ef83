import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';
import { isPerson } from './named-of-count.js';
import type { Item } from './recipients.js';

/**
 * "cho | nguyên Chủ nhiệm Ủy ban Văn hóa - Giáo dục của Quốc hội | Tô Văn Hải;": the one person whose post, at whatever length, stands before the
 * name, which ends the clause; null for others, as where somebody acts or nothing of a post opens the words.
 */
export function postBeforeName(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: Item[]; end: number } | null {
  if (elements[at]?.kind !== 'office' && !FORMER.has(wordOf(scan, elements[at]))) return null;
  for (let i = at + 1; i < elements.length && i - at < LONGEST_POST; i++) {
    const element = elements[i];
    const [only, ...others] = element.kind === 'group' ? element.items : [];
    if (only && others.length === 0 && isPerson(scan, only)) {
      const after = elements[elements[i + 1]?.kind === 'bracket' ? i + 2 : i + 1];
      const ends = after === undefined || isMark(after, ';', '.', ',');
      return ends ? { items: [{ ...only, kind: 'person', unknown: false }], end: i + 1 } : null;
    }
    const plain = element.kind === 'group' ? element.items.every(isPlainUnit) : OF_POST.has(element.kind);
    // "Ủy ban Khoa học, | Công nghệ"; ", | có mặt ông Tô Văn Hải" tells of another
    const leaves = isMark(element, ',') && !scan.has(element.to, CAPITAL);
    if (!plain || leaves || isMark(element, ';', ':', '.')) return null;
  }
  return null;
}
const FORMER = new Set(['nguyên', 'cựu', 'cố']);
const LONGEST_POST = 18;
const OF_POST: ReadonlySet<string> = new Set(['word', 'filler', 'office', 'mark']);
const isPlainUnit = ({ kind, count }: Item): boolean => kind === 'org' && count === null;
