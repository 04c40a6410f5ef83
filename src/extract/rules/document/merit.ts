import type { Scan } from '../../../lexicon/scan.js';
import { yearIn } from '../../years.js';
import { firstWord, type Line, type Range } from './lines.js';

/**
 * The year whose work is honoured: in the title ("khen thưởng năm 2015", "năm học 2022 - 2023" → 2023), else in Điều 1.
 * A year after "phương hướng" or "giao ước" lies ahead.
 */
export function meritYear(scan: Scan, title: Range | null, body: readonly Line[]): number | null {
  const stated = title && yearIn(scan, title);
  if (stated) return stated;
  const first = body.slice(0, 6).find((line) => isFirstArticle(scan, line));
  return first ? yearIn(scan, first) : null;
}

function isFirstArticle(scan: Scan, line: Line): boolean {
  const word = firstWord(scan, line);
  return scan.word(word) === 'điều' && scan.slice(word + 1, word + 2) === '1';
}
