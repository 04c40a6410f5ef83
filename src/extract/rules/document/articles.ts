import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { firstWord, type Line, type Range } from './lines.js';

const ENDS = new Set([0x2e, 0x3a, 0x2d, 0x2013, 0x2f]);

/**
 * The labels of the articles, "Điều 1", in their order: each counts on from the one before, so that "Điều 1 Luật Thi
 * đua" at the start of a broken line is none. What stands between a label and the next is said in that article.
 */
export function articlesIn(scan: Scan, lines: readonly Line[]): Range[] {
  const articles: Range[] = [];
  for (const line of lines) {
    const from = firstWord(scan, line);
    if (scan.word(from) !== 'điều' || !scan.has(from + 1, NUMBER)) continue;
    const to = from + 2;
    if (Number(scan.slice(from + 1, to)) !== articles.length + 1) continue;
    if (to >= line.to || ENDS.has(scan.mark(to))) articles.push({ from, to });
  }
  return articles;
}
