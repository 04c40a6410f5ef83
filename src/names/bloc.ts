import type { Scan } from '../lexicon/scan.js';

/** A bloc as written. Tokens; the name runs to the end of its gloss and parent. */
export interface BlocName {
  readonly from: number;
  readonly to: number;
  readonly kind: 'khoi' | 'cum';
  /** "số 6", "V", "23": the number as a value; null without. */
  readonly number: string | null;
  /** A short form that only points back: "Khối", "Cụm thi đua". */
  readonly bare: boolean;
}

export function parseBloc(_scan: Scan, _at: number, _limit: number): BlocName | null {
  return null;
}
