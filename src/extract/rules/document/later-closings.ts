import type { Scan } from '../../../lexicon/scan.js';
import { type Closing, closingOf, MAX_LINES, opensAnnex } from './closing.js';
import type { Line } from './lines.js';
import { markerOf } from './marker.js';

/** Who signs an annex does so in a few lines. */
const SIGNED = 12;

/**
 * What closes the annexes behind the closing of a paper: "Nơi nhận:" that stands under its lists, "KT. CHỦ TỊCH" or "NGƯỜI LẬP
 * BIỂU" over the name of who signed one.
 */
export function laterClosings(scan: Scan, lines: readonly Line[], first: Closing | null): readonly Closing[] {
  const found: Closing[] = [];
  for (let from = first?.to ?? lines.length; from < lines.length; ) {
    const next = closingOf(scan, lines, from, MAX_LINES);
    if (!next) break;
    const ends = endsAnnex(scan, lines, next);
    if (ends) found.push(next);
    from = ends ? next.to : next.from + 1;
  }
  return found;
}

/** Nothing is behind it but another annex: "CHỦ TỊCH HỘI NÔNG DÂN" / "Bà Hà Nhàn" over the rest of a list is none. */
function endsAnnex(scan: Scan, lines: readonly Line[], { from, to }: Closing): boolean {
  const listed = lines.slice(from, to).findIndex((line) => listsCopies(scan, line));
  const own = lines.slice(from, listed < 0 ? to : from + listed);
  if (own.length > SIGNED || own.some((line) => markerOf(scan, line) === 'number')) return false;
  return listed >= 0 || to === lines.length || opensAnnex(scan, lines[to]);
}

const listsCopies = (scan: Scan, { parts }: Line): boolean =>
  parts.some(({ from }) => scan.kind('form', from) === 'recipients');
