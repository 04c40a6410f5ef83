import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "Hai học sinh Tô Gia Hân | lớp 9/3 | và Hà Nguyên Khang | lớp 9/7 | nhận": the class behind the name of a pupil says nothing else. The
 * elements without it, where others or the verb follow.
 */
export function withoutClasses(scan: Scan, elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => wordOf(scan, element) === 'lớp')) return elements;
  const result: Element[] = [];
  for (let i = 0; i < elements.length; i++) {
    const before = result.at(-1);
    const pupil =
      before?.kind === 'group' && before.items.at(-1)?.kind === 'person' && before.items.at(-1)?.count === null;
    const end = pupil && wordOf(scan, elements[i]) === 'lớp' ? classEnd(scan, elements, i + 1) : i;
    if (end > i) i = end - 1;
    else result.push(elements[i]);
  }
  return result;
}

/** Past "9/3", "12A1", "9 A", where "và", a comma or a verb stands behind it; 0 for others. */
function classEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const named = elements[at];
  if (
    !named ||
    !(named.kind === 'date' || scan.has(named.from, NUMBER) || CLASS.test(scan.slice(named.from, named.to)))
  )
    return 0;
  let end = at + 1;
  if (isMark(elements[end], '/') && scan.has(elements[end + 1]?.from ?? -1, NUMBER)) end += 2;
  else if (elements[end] && LETTER.test(scan.slice(elements[end].from, elements[end].to))) end++;
  const next = elements[end];
  return next?.kind === 'verb' || isMark(next, ',') || wordOf(scan, next) === 'và' ? end : 0;
}
const CLASS = /^\d{1,2}[A-Z]\d{0,2}$/;
const LETTER = /^[A-Z]\d{0,2}$/;
