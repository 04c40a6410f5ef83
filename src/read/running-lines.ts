import type { Line } from './lines.js';

/**
 * Which lines of a paged text are of the page, not of the text: 'header' or 'footer' by index. These are bare page
 * numbers at either end, and lines that stand there on two pages or more (numbers aside) and nowhere else.
 */
export function runningLines(pages: readonly (readonly Line[])[]): Map<Line, 'header' | 'footer'> {
  const running = new Map<Line, 'header' | 'footer'>();
  const inside = new Set(pages.flatMap((lines) => lines.slice(EDGE, Math.max(EDGE, lines.length - EDGE)).map(masked)));
  const seen = new Map<string, Set<Line>>();
  for (const line of pages.flatMap((lines) => [...topOf(lines), ...bottomOf(lines)]))
    seen.set(masked(line), (seen.get(masked(line)) ?? new Set()).add(line));
  const often = (line: Line): boolean => !inside.has(masked(line)) && seen.get(masked(line))!.size > 1;
  for (const lines of pages) {
    for (const line of topOf(lines)) if (PAGE_NUMBER.test(line.text) || often(line)) running.set(line, 'header');
    for (const line of bottomOf(lines)) {
      if (PAGE_NUMBER.test(line.text) || often(line)) running.set(line, running.get(line) ?? 'footer');
    }
  }
  return running;
}

const EDGE = 2;
const PAGE_NUMBER = /^(?:(?:trang|page) )?[-–—.\s]*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—.\s]*$/iu;

const topOf = (lines: readonly Line[]): Line[] => lines.slice(0, lines.length > 3 ? EDGE : 1);
const bottomOf = (lines: readonly Line[]): Line[] =>
  lines.slice(Math.max(1, lines.length - (lines.length > 3 ? EDGE : 1)));

/** "Trang 3/12" and "Trang 4/12" are one line. */
const masked = (line: Line): string => line.text.replace(/\d+/g, '#');
