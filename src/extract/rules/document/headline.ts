import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { publishes } from './credit.js';
import { isBlankLine, type Line, type Range } from './lines.js';
import { stampOf } from './stamp.js';

/** So far down may the headline stand. */
export const HEAD_LINES = 12;

/** Where the headline stands. */
export interface Title {
  /** Lines `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly range: Range | null;
}

/** The lines that the reader took for the title; else the first line that reads like a headline. */
export function titleOf(scan: Scan, lines: readonly Line[]): Title {
  const told = lines.slice(0, HEAD_LINES).findIndex((line) => line.kind === 'title');
  const first = told >= 0 ? told : firstHeadline(scan, lines);
  if (first < 0) return { from: 0, to: 0, range: null };
  const from = isSection(scan, lines[first]) ? headlineUnder(scan, lines, first) : first;
  // The publisher's name with no headline under it: what follows is the text.
  if (from === first && publishes(scan, lines[first])) return { from: first + 1, to: first + 1, range: null };
  let to = from + 1;
  while (to < lines.length && lines[from].kind === 'title' && lines[to].kind === 'title') to++;
  return { from, to, range: { from: lines[from].from, to: lines[to - 1].to } };
}

function firstHeadline(scan: Scan, lines: readonly Line[]): number {
  for (let i = 0; i < Math.min(lines.length - 1, HEAD_LINES); i++) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || line.kind === 'header' || isBlankLine(scan, line) || stampOf(scan, line))
      continue;
    return isHeadline(scan, line) ? i : -1;
  }
  return -1;
}

/** "Tin tức - Sự kiện", "Báo Lam Hải điện tử": the name of a section or of the publisher says nothing of the text. */
function isSection(scan: Scan, line: Line): boolean {
  if (publishes(scan, line)) return true;
  if (line.to - line.from > 7) return false;
  for (let i = line.from; i < line.to; i++) if ((scan.layers(i) & SAYS) !== 0) return false;
  return true;
}
const SAYS = layerBits('bloc', 'award', 'stop', 'cue', 'title', 'role', 'address');

/** A longer headline right under the section's name; the name itself where none stands. */
function headlineUnder(scan: Scan, lines: readonly Line[], section: number): number {
  for (let i = section + 1; i < Math.min(lines.length, section + 4); i++) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || isBlankLine(scan, line)) continue;
    if (line.gap && line.to - line.from > 45) break;
    if (stampOf(scan, line) || !isHeadline(scan, line)) break;
    if (!isSection(scan, line)) return i;
  }
  return section;
}

const isHeadline = (scan: Scan, line: Line): boolean =>
  line.kind !== 'table-cell' &&
  line.kind !== 'list-item' &&
  line.to - line.from < 60 &&
  !ENDS.has(scan.mark(line.to - 1));
const ENDS = new Set([0x2e, 0x3b, 0x3a, 0x2c]);
