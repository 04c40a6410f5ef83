import type { Scan } from '../lexicon/scan.js';
import { CLOSE, OPEN } from '../text/marks.js';
import { ALL_CAPS } from '../text/tokens.js';
import { written } from './argument.js';

/** A name as the text has it; `full` where the text elides part of it and the grammar knows which. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly full: string | null;
}

/**
 * The name in full where the text shortens it: "TAMC" and "HNB tỉnh Lam Hải" by what it says they stand for, "Ủy ban Kiểm
 * tra (UBKT) Tỉnh ủy" without its bracket; undefined where it stands in full.
 */
export function fullName(
  scan: Scan,
  abbreviations: ReadonlyMap<string, string>,
  { from, to, full }: Named,
): string | undefined {
  if (full !== null) {
    // "HNB các tỉnh: A, B": "HNB tỉnh A", whose first word the text explains
    const first = full.indexOf(' ');
    const long = first > 0 ? abbreviations.get(full.slice(0, first)) : undefined;
    return long === undefined ? full : `${long}${full.slice(first)}`;
  }
  const whole = abbreviations.get(scan.slice(from, to));
  if (whole !== undefined) return whole;
  const text = (first: number, end: number) => written(scan.text, scan.span(first, end));
  for (let i = from + 1; i + 3 < to; i++)
    if (scan.mark(i) === OPEN && scan.has(i + 1, ALL_CAPS) && scan.mark(i + 2) === CLOSE)
      return `${text(from, i)} ${text(i + 3, to)}`;
  const first = to > from + 1 && scan.has(from, ALL_CAPS) ? abbreviations.get(scan.slice(from, from + 1)) : undefined;
  return first === undefined ? undefined : `${first} ${text(from + 1, to)}`;
}
