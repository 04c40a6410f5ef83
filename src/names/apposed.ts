import type { Scan } from '../lexicon/scan.js';
import { COLON, COMMA, DASHES, SEMICOLON, STOP } from '../text/marks.js';
import { LINE_START, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { honorificSize } from './address.js';
import type { Post } from './post.js';

/**
 * Where a post and a name that only a comma parts are of one person: "Giám đốc Sở Y tế, ông Tô Hải". The post opens its place in the sentence
 * ("Dự có | Giám đốc Sở Y tế, ông Tô Hải", "Giám đốc Sở Y tế, ông Tô Hải chủ trì"), or nothing is told behind the name ("dưới sự chủ trì
 * của | Giám đốc Sở Y tế, ông Tô Hải."); in "theo đề nghị của | Giám đốc Sở Y tế, ông Tô Hải được tặng" the comma ends what somebody else did.
 */

/** Length of the honorific behind the comma that follows `posts`, 0 where it opens another clause. `comma` is the token behind them. */
export function apposedHonorific(scan: Scan, posts: readonly Post[], comma: number, limit: number): number {
  if (scan.mark(comma) !== COMMA || comma + 1 >= limit || scan.has(comma + 1, PARAGRAPH_START)) return 0;
  const kind = posts.at(-1)?.kind;
  if (kind !== 'office' && kind !== 'role') return 0;
  if (!areOfOne(scan, posts)) return 0;
  const listed = scan.mark(posts[0].from - 1) === COMMA && isOfOthers(scan, posts[0].from);
  return listed ? 0 : honorificSize(scan, comma + 1);
}

/** "Giám đốc Sở Y tế, Giám đốc Sở Nội vụ, | ông Tô Hải chịu trách nhiệm": nobody heads two of a kind, nor has so many posts. */
const areOfOne = (scan: Scan, posts: readonly Post[]): boolean => {
  if (posts.length === 1) return true;
  const heads = posts.map(({ from }) => scan.slice(from, from + Math.max(1, scan.size('title', from))).toLowerCase());
  return posts.length <= MOST_OF_ONE && new Set(heads).size === heads.length;
};
const MOST_OF_ONE = 3;

/**
 * "Thừa ủy quyền Chủ tịch nước, | Thủ tướng Chính phủ, đồng chí Tô Hải": the second of those who send; "Chánh Thanh tra tỉnh, | Giám đốc Sở
 * Y tế, ông Tô Hải": the next of offices that are of several. `at` stands behind a comma.
 */
function isOfOthers(scan: Scan, at: number): boolean {
  if (scan.kind('title', at) === 'state') return true;
  for (let i = at - 2; i >= 0 && at - i < LONGEST_OFFICE; i--)
    if (i === 0 || scan.has(i, PARAGRAPH_START) || scan.has(i - 1, PUNCTUATION)) return scan.size('title', i) > 0;
  return false;
}
const LONGEST_OFFICE = 24;

/** Whether the person whose name ends at `end` may be the one of the post at the token `at`. */
export const isApposed = (scan: Scan, at: number, end: number, limit: number): boolean =>
  opensClause(scan, at) || OPENS_PLACE.has(scan.word(at - 1)) || opensItem(scan, at) || endsClause(scan, end, limit);

/** "| Chủ tịch UBND tỉnh, ông Tô Hải nhấn mạnh" opens a sentence, "được | Khối trưởng, ông Tô Hải công bố" a passive clause. */
export const opensClause = (scan: Scan, at: number): boolean =>
  at === 0 || scan.has(at, PARAGRAPH_START) || scan.mark(at - 1) === STOP || scan.word(at - 1) === 'được';

const opensItem = (scan: Scan, at: number): boolean =>
  scan.has(at, LINE_START) || OPENING.has(scan.mark(at - 1)) || DASHES.has(scan.mark(at - 1));
const OPENING = new Set([COMMA, SEMICOLON, COLON]);
/** What leads to those who are there or do something, and what joins the next of them. */
const OPENS_PLACE = new Set(['có', 'gồm', 'là', 'đón', 'do', 'bởi', 'và', 'cùng']);

const endsClause = (scan: Scan, end: number, limit: number): boolean =>
  end >= limit || scan.has(end, PUNCTUATION | LINE_START);
