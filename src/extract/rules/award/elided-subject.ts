import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Chain } from './chain.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Anh Tô Hải có nhiều sáng kiến. Năm 2019, | được Thủ tướng Chính phủ tặng Bằng khen.": nothing but the time stands before what was got, so that it
 * is of the one that the sentences before tell of. Or nothing at all: "Trường thành lập năm 1972. | Được tặng Huân chương năm 1995."
 */
export function elidedSubject(
  scan: Scan,
  elements: readonly Element[],
  { verbs, plural }: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [first] = verbs;
  if (plural || !first || !GOT.has(first.verb) || !verbs.every(({ verb }) => HAD.has(verb))) return null;
  const begins = elements.indexOf(first);
  const opening = elements.slice(pastLabel(scan, elements, begins), begins);
  const goesOn = begins === 0 && first.verb === 'passive' && !scan.has(first.from, LINE_START);
  const labelled = opening.length < begins;
  if (!goesOn && !labelled && !opening.some((one) => one.kind === 'year')) return null;
  if (begins < 0 || !opening.every((one) => saysWhen(scan, one))) return null;
  const one = mentioned.goesOnAbout();
  return one && { items: [one], index: begins - 1, verbs: [] };
}
const GOT: ReadonlySet<string> = new Set(['passive', 'receive', 'fact']);
const HAD: ReadonlySet<string> = new Set(['passive', 'receive', 'fact', 'give']);

/** "Chặng đường 30 năm nổi bật với nhiều thành tích: |": past the colon of words that name nobody and speak of achievements; 0 for none. */
function pastLabel(scan: Scan, elements: readonly Element[], end: number): number {
  const colon = elements.findIndex((element, i) => i < end && isMark(element, ':'));
  const label = elements.slice(0, Math.max(colon, 0));
  const plain = label.every(({ kind }) => kind === 'word' || kind === 'filler' || kind === 'year' || kind === 'mark');
  return plain && label.some(({ from }) => ACHIEVED.has(scan.pairAt(from))) ? colon + 1 : 0;
}
const ACHIEVED = new Set(['thành tích', 'thành tựu', 'kết quả', 'phần thưởng', 'danh hiệu']);

/** "Năm 2019,", "Riêng năm 2019, 3 năm liền" */
const saysWhen = (scan: Scan, element: Element): boolean =>
  element.kind === 'year' ||
  element.kind === 'date' ||
  isMark(element, ',') ||
  WHEN.has(wordOf(scan, element)) ||
  scan.has(element.from, NUMBER);
const WHEN = new Set('năm nhiều liền liên tục tiếp và từ đến các riêng trong vừa qua vinh dự đặc biệt đã'.split(' '));
