import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { type Element, newElement } from './element.js';

/**
 * "các bác sĩ | Bệnh viện A và Bệnh viện B | được tặng", "cho nhiều cán bộ, giáo viên | Trường B |": persons whom nobody names or counts, and
 * their unit receives nothing by it; "tập thể cán bộ, giáo viên Trường B" and "cán bộ, giáo viên Trường B" are the unit. The elements with such
 * persons and their unit as one word.
 */
export function withoutCrowds(scan: Scan, elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const unit = element.kind === 'group' && element.items.every(({ kind, count }) => kind === 'org' && count === null);
    const crowd = !unit ? -1 : areOfAllLevels(scan, element) ? element.from : crowdBefore(scan, element.from);
    if (crowd < 0) {
      result.push(element);
      continue;
    }
    while (result.length > 0 && result[result.length - 1].from >= crowd) result.pop();
    result.push(newElement('word', crowd, element.to, null));
  }
  return result;
}

/** "các | Hội Phụ nữ | các cấp": of no place, and not one of them */
const areOfAllLevels = (scan: Scan, { from, to }: Element): boolean =>
  scan.pairAt(to) === 'các cấp' && MANY.has(scan.word(from - 1));

/** Behind "các", where the persons begin whose unit stands at `at`; -1 for none. */
function crowdBefore(scan: Scan, at: number): number {
  for (let i = at - 2; i >= 0 && at - i < LONGEST; i--) {
    if (isTogether(scan, i)) return -1;
    if (MANY.has(scan.word(i)) && nounsEnd(scan, i + 1) === at) return isTogether(scan, i - 1) ? -1 : i + 1;
  }
  return -1;
}
/** "một số cán bộ, giáo viên, nhân viên |", in tokens. */
const LONGEST = 14;
const MANY = new Set(['các', 'những', 'nhiều', 'số']);

/** "tập thể các bác sĩ", "toàn thể cán bộ" */
const isTogether = (scan: Scan, at: number): boolean => scan.word(at) === 'thể';

/** Past "cán bộ, giáo viên và học sinh", "em học sinh"; where it began for other words. */
function nounsEnd(scan: Scan, at: number): number {
  let end = at;
  for (let i = at; ; i = end + 1) {
    const young = CALLED.has(scan.word(i)) ? i + 1 : i;
    const size = scan.kind('count', young) === 'person' ? scan.size('count', young) : 0;
    if (young + size === i) return end === i - 1 ? end : at;
    end = young + size;
    if (scan.mark(end) !== COMMA && scan.word(end) !== 'và') return end;
  }
}
/** "các | em | học sinh", "các | thầy, | cô giáo", "các | y, | bác sĩ" */
const CALLED = new Set(['em', 'bạn', 'cháu', 'anh', 'chị', 'thầy', 'cô', 'y']);
