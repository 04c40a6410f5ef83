import type { Scan } from '../../../lexicon/scan.js';
import { parseDate, parseYear } from '../../../names/date.js';
import { NUMBER } from '../../../text/tokens.js';
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

/** The last year before a plan; of a span its end. Years of dates and laws are none. */
function yearIn(scan: Scan, { from, to }: Range): number | null {
  let found: number | null = null;
  for (let i = from; i < to; i++) {
    if (scan.kind('cue', i) === 'plan' && found !== null) return found;
    if (scan.kind('cue', i) === 'plan') return null;
    if (!scan.has(i, NUMBER) && !YEARS.has(scan.word(i))) continue;
    const date = parseDate(scan, i, to);
    if (date) {
      i = date.to - 1;
      continue;
    }
    const year = parseYear(scan, i, to);
    if (!year) continue;
    found = year.last;
    i = year.to - 1;
  }
  return found;
}

const YEARS = new Set(['năm', 'niên']);
