import type { Scan } from '../../../lexicon/scan.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Này là | Bằng khen của UBND tỉnh năm 2023, | Giấy khen … năm 2025, rồi | Bằng khen … năm 2028", where a portrait lays papers on the table: each with the
 * year in which the one whom it tells of got it. Not "Đây là Bằng khen đầu tiên của ngành", nor in a text about several.
 */
export function shownPaper(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  mentioned: Mentioned,
): Subject | null {
  let first = award;
  for (let papers = 1; papers < MOST && elements[award + 1]?.kind === 'year'; papers++) {
    const before = paperBefore(scan, elements, first);
    if (before < 0) break;
    first = before;
  }
  if (elements[first + 1]?.kind !== 'year' || !isPointedAt(scan, elements, first)) return null;
  const holder = mentioned.portrait();
  return holder && { items: [holder], index: first - 1, verbs: ['receive'] };
}

/** Papers of one sentence. */
const MOST = 12;

/** "Bằng khen | năm 2023, | Giấy khen", "… | , rồi | Giấy khen": index of the paper before, with its year; -1 for none. */
function paperBefore(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at - 1;
  while (at - i < 4 && (isMark(entryAt(elements, i), ',', ';') || NEXT.has(wordOf(scan, entryAt(elements, i))))) i--;
  return i < at - 1 && entryAt(elements, i)?.kind === 'year' && entryAt(elements, i - 1)?.kind === 'award' ? i - 1 : -1;
}
const NEXT = new Set(['rồi', 'và', 'cả']);

/** "| Này là | Giấy khen", "| Đây là tấm | Bằng khen", "kia | là Cờ thi đua": what opens its clause points at the paper. */
function isPointedAt(scan: Scan, elements: readonly Element[], award: number): boolean {
  const { from } = elements[award];
  const at = scan.word(from - 1) === 'là' ? from - 2 : from - 3;
  const opens = at === elements[0].from || scan.has(at - 1, PUNCTUATION) || scan.word(at - 1) === 'còn';
  return scan.word(at + 1) === 'là' && POINTS.has(scan.word(at)) && opens;
}
const POINTS = new Set(['này', 'đây', 'kia', 'đó']);

/** "Huy hiệu “…” | thì anh mới nhận | hồi tháng 12/2028", "Bằng khen của Bộ thì | bà Nhàn | được tặng năm 2027": what is spoken of first, and then who got it. */
export function spokenOfFirst(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  mentioned: Mentioned,
): Subject | null {
  const index = award + 2;
  const who = elements[index];
  if (!isSpokenOf(scan, elements, award) || who === undefined) return null;
  const late = LATELY.has(wordOf(scan, elements[index + 1])) ? index + 2 : index + 1;
  const verb = elements[late];
  if (verb?.kind !== 'verb' || (verb.verb !== 'receive' && verb.verb !== 'passive')) return null;
  if (who.kind === 'word') {
    const person = mentioned.pronoun(who.from);
    return person && { items: [person], index, verbs: ['receive'] };
  }
  const named = who.kind === 'group' && who.items.length === 1 && isNamed(who.items[0]);
  return named ? { items: [mentioned.person(who.items[0])], index, verbs: ['receive'] } : null;
}
const LATELY = new Set(['mới', 'vừa', 'chỉ']);

/** "Bằng khen của Bộ | thì | bà Nhàn …": who stands behind it is whom it is of. */
export const isSpokenOf = (scan: Scan, elements: readonly Element[], award: number): boolean =>
  wordOf(scan, elements[award + 1]) === 'thì';
