import type { Scan } from '../lexicon/scan.js';
import { WordSet } from '../lexicon/word-set.js';
import { CAPITAL } from '../text/tokens.js';
import type { AwardName } from './award.js';

const OPENS = new Set([0x22, 0x201c, 0xab]);
const CLOSES = new Set([0x22, 0x201d, 0xbb]);
/** Longest title, in tokens. */
const LONGEST = 14;

/**
 * A title in quotation marks that nothing calls one: 'công nhận | “Người thợ trẻ giỏi” | cho', 'tặng | “Đơn vị dẫn đầu phong
 * trào thi đua” | cho'. A verb gives it, and it opens with who bears it; “Mái ấm tình thương” is a house.
 */
export function parseQuotedTitle(scan: Scan, at: number, limit: number): AwardName | null {
  if (!OPENS.has(scan.mark(at)) || !GIVEN.holds(scan, at - 1) || !scan.has(at + 1, CAPITAL)) return null;
  const bearer = scan.kind('count', at + 1) === 'person' ? 'person' : BEARERS.get(scan.word(at + 1));
  if (bearer === undefined || scan.size('award', at + 1) > 0) return null;
  let to = at + 3;
  while (to < limit && to - at <= LONGEST && !CLOSES.has(scan.mark(to))) to++;
  if (to >= limit || !CLOSES.has(scan.mark(to)) || to - at < 4) return null;
  const [nameFrom, nameTo] = [at + 1, to];
  const code = `title-${scan.slice(nameFrom, nameTo).toLowerCase()}`;
  const recipients = bearer === 'person' ? 'C' : bearer === 'household' ? 'H' : 'TC';
  return { from: at, to: to + 1, nameFrom, nameTo, code, granter: null, borrowed: null, recipients };
}

/** The last word of a verb that gives or receives: "công nhận", "trao tặng", "đạt". */
const GIVEN = new WordSet(['tặng', 'thưởng', 'phong', 'nhận', 'đạt']);
const BEARERS = new Map([
  ['đơn', 'org'],
  ['tập', 'org'],
  ['doanh', 'org'],
  ['gia', 'household'],
]);

/** Whether the tokens `[from, to)` hold such a title. */
export function quotesTitle(scan: Scan, from: number, to: number): boolean {
  for (let i = GIVEN.next(scan, from - 1, to - 1); i >= 0; i = GIVEN.next(scan, i + 1, to - 1))
    if (parseQuotedTitle(scan, i + 1, to)) return true;
  return false;
}
