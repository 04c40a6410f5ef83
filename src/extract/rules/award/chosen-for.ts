import type { Scan } from '../../../lexicon/scan.js';
import { type Element, wordOf } from './element.js';

/**
 * "Cờ thi đua | được (các thành viên bỏ phiếu) suy tôn | cho | Sở Y tế": the word that leads to whom the award, its own subject, was chosen
 * for. `passive` is where the verb may begin; -1 where anything else stands behind it, as in "được suy tôn dịp này; chúc mừng cho Sở Y tế".
 */
export function chosenFor(scan: Scan, elements: readonly Element[], passive: number): number {
  const first = elements[passive];
  if (first?.kind !== 'verb' || first.verb !== 'passive') return -1;
  for (let i = passive + 1; i < elements.length && i - passive <= MOST_VOTERS; i++) {
    if (isChosenFor(scan, elements, i)) return i;
    const { kind } = elements[i];
    if (kind !== 'word' && kind !== 'filler' && !isVote(elements[i])) return -1;
  }
  return -1;
}
/** "được | các thành viên | bỏ phiếu kín | suy tôn | cho" */
const MOST_VOTERS = 9;

/** "suy tôn | cho |" */
export const isChosenFor = (scan: Scan, elements: readonly Element[], link: number): boolean =>
  wordOf(scan, elements[link]) === 'cho' && isVote(elements[link - 1]);

const isVote = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'vote';
