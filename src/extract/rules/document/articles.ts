import type { Scan } from '../../../lexicon/scan.js';
import { citedHead } from '../../../names/citation.js';
import { COLON, EN_DASH, HYPHEN, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { firstWord, type Line, type Range } from './lines.js';

const ENDS = new Set([STOP, COLON, HYPHEN, EN_DASH, SLASH]);

/**
 * The labels of the articles, "Điều 1", in their order: each counts on from the one before, so that "Điều 1 Luật Thi
 * đua" at the start of a broken line is none. What stands between a label and the next is said in that article.
 */
export function articlesIn(scan: Scan, lines: readonly Line[]): Range[] {
  const articles: Range[] = [];
  for (const line of lines) {
    const from = firstWord(scan, line);
    if (from >= line.to || scan.word(from) !== 'điều' || !scan.has(from + 1, NUMBER)) continue;
    const to = from + 2;
    // "Điều 1 Tặng thưởng", not "Điều 1 Luật Thi đua".
    const bare = scan.has(to, CAPITAL) && citedHead(scan, to) === 0;
    if (to < line.to && !ENDS.has(scan.mark(to)) && !bare) continue;
    const number = Number(scan.slice(from + 1, to));
    // The rules that a decision brings into force count from one again.
    if (number === 1 && articles.length > 0) break;
    if (number === articles.length + 1) articles.push({ from, to });
  }
  return articles;
}
