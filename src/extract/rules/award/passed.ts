import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { isStatus } from './status.js';

/** How far behind the colon the words may stand, in elements. */
const REACH = 20;

/**
 * "2. Danh hiệu …: cụm giới thiệu 02 hộ, | đề nghị công nhận: hộ ông Tô Hải, hộ bà Hà Nhàn" and
 * "3. Cờ thi đua: các khối đề nghị 29 đơn vị, | Hội đồng thông qua 22 đơn vị |; …", "4. Lao động tiên tiến: | thông qua 18/20 cá
 * nhân": so many of the award that opens the line are passed on, whoever else was asked for.
 */
export function withPassed(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
  const [frame] = frames;
  if (frames.length !== 1 || frame.items.length > 0 || frame.open) return frames;
  const { index, outcome } = frame;
  if (outcome !== 'unsaid' && !isStatus(outcome)) return frames;
  if (!isMark(elements[index + 1], ':') || !elements.slice(0, index).every((e) => isMarker(scan, e))) return frames;
  for (let i = index + 2; i < elements.length && i - index < REACH && !isMark(elements[i], ';', '.'); i++) {
    const group = elements[i];
    if (group.kind !== 'group') continue;
    const counted = group.items.every(({ count }) => count !== null);
    if (counted ? !passes(scan, group.from) : !isAsked(elements, i)) continue;
    const clause = { from: 0, to: elements.length };
    return [{ ...frame, items: group.items, side: 'right', outcome: 'recommended', clause }];
  }
  return frames;
}

/** "3.", "-", "a)", "2. Về | Cờ thi đua" */
const isMarker = (scan: Scan, element: Element): boolean =>
  element.kind === 'mark' ||
  scan.has(element.from, NUMBER) ||
  wordOf(scan, element).length === 1 ||
  wordOf(scan, element) === 'về';

/** "…, đề nghị công nhận: | hộ ông Tô Hải, hộ bà Hà Nhàn" */
function isAsked(elements: readonly Element[], at: number): boolean {
  const [verb, colon] = [elements[at - 2], elements[at - 1]];
  const asks = verb?.kind === 'verb' && (verb.verb === 'give' || verb.verb === 'propose');
  return isMark(colon, ':') && asks && elements.slice(0, at).some((e) => e.kind === 'verb' && e.verb === 'propose');
}

/** "thông qua | 22 đơn vị", "nhất trí công nhận | 9 cá nhân"; "không thông qua" passes none. */
function passes(scan: Scan, at: number): boolean {
  let i = at - 1;
  if (scan.kind('verb', i - 1) === 'give' || scan.kind('verb', i - 1) === 'propose') i -= 2;
  const said = scan.word(i) === PASSES.get(scan.word(i - 1));
  return said && scan.word(i - 2) !== 'không' && scan.word(i - 2) !== 'chưa';
}
const PASSES = new Map([
  ['thông', 'qua'],
  ['nhất', 'trí'],
  ['thống', 'nhất'],
]);
