import type { Scan } from '../lexicon/scan.js';

/** Whether the two words stand side by side in the range: "thành | viên", "cùng | ngày". */
export function saysPair(
  scan: Scan,
  { from, to }: { readonly from: number; readonly to: number },
  first: string,
  second: string,
): boolean {
  for (let i = from; i + 1 < to; i++) if (scan.word(i) === first && scan.word(i + 1) === second) return true;
  return false;
}
