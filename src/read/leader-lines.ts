import type { Line } from './lines.js';

/**
 * The lines in which dots or wide blanks lead from a name to its votes or points, each as an item of a list:
 *
 *     Sở Y tế ..................... 07 phiếu
 *     Thuế tỉnh ................... 03 phiếu (không đủ quá bán)
 *
 * Nothing follows but what a bracket says of them.
 */
export const itemLeaders = (lines: readonly Line[]): Line[] =>
  lines.map((line) => (line.kind === null && isLed(line.text) ? { ...line, kind: 'list-item' as const } : line));

/** The leader is looked for first: it parts the line in two, so that nothing is gone through twice. */
function isLed(text: string): boolean {
  if (text.length > WIDEST) return false;
  const leader = LEADER.exec(text);
  if (!leader) return false;
  const name = text.slice(0, leader.index);
  const votes = text.slice(leader.index + leader[0].length);
  return NAME.test(name) && VOTES.test(votes);
}
const WIDEST = 160;
const LEADER = /(?<![.…]) *(?:\.{4,}|…{2,}) *|(?<! ) {3,}/u;
const NAME = /^(?:[-+*•] ?|\d{1,3}[.)/-] ?)?\p{Lu}[^.:;|\t]{2,}$/u;
const VOTES = /^:? ?\d{1,4}(?:[.,]\d{1,2})?(?: ?\/ ?\d{1,4})? ?(?:phiếu|điểm)(?: ?\([^()]{1,60}\))?[.;,]?$/iu;
