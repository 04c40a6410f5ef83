import type { Scan } from '../lexicon/scan.js';

/** An award as written, with its giver where it follows ("Bằng khen của Chủ tịch UBND tỉnh"). Tokens. */
export interface AwardName {
  readonly from: number;
  readonly to: number;
  /** Where the string that is reported begins: after a leading "danh hiệu". */
  readonly nameFrom: number;
  /** Code of the award's head in the lexicon: "flag", "merit-certificate", … */
  readonly code: string;
  /** The giver inside the name. */
  readonly granter: { readonly from: number; readonly to: number } | null;
}

export function parseAward(_scan: Scan, _at: number, _limit: number): AwardName | null {
  return null;
}
