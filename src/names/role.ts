import type { Scan } from '../lexicon/scan.js';
import type { BlocName } from './bloc.js';

/** "Trưởng Khối thi đua", "Cụm phó": a role in a bloc, with the bloc where the words go on to name it. */
export interface Role {
  readonly from: number;
  readonly to: number;
  readonly role: 'head' | 'deputy';
  readonly bloc: BlocName | null;
}

export function parseRole(_scan: Scan, _at: number, _limit: number): Role | null {
  return null;
}
