import type { Scan } from '../lexicon/scan.js';
import { type BlocName, parseBloc } from './bloc.js';
import { BLOC, ROLE } from './layer-bits.js';

/** "Trưởng Khối thi đua", "Cụm phó": a role in a bloc, with the bloc where the words go on to name it. */
export interface Role {
  readonly from: number;
  readonly to: number;
  readonly role: 'head' | 'deputy';
  readonly bloc: BlocName | null;
}

/** The role that begins at the token: "Trưởng Khối thi đua các cơ quan Nội chính tỉnh", "Cụm trưởng Cụm thi đua số 5". */
export function parseRole(scan: Scan, at: number, limit: number): Role | null {
  if ((scan.layers(at) & ROLE) === 0) return null;
  const end = at + scan.size('role', at);
  if (end > limit) return null;
  // "Trưởng khối | phố 6": no bloc.
  if (end < limit && scan.word(end) === 'phố') return null;
  const role = scan.kind('role', at) === 'deputy' ? 'deputy' : 'head';
  const bloc = namedBloc(scan, at, end, limit);
  return { from: at, to: bloc ? bloc.to : end, role, bloc };
}

/** The bloc whose word ends the role ("Trưởng | Khối thi đua số 3"), or follows it ("Cụm trưởng | Cụm thi đua số 3"). */
function namedBloc(scan: Scan, at: number, end: number, limit: number): BlocName | null {
  for (let i = at + 1; i <= end && i < limit; i++) {
    if ((scan.layers(i) & BLOC) === 0) continue;
    const bloc = parseBloc(scan, i, limit);
    if (bloc && !bloc.bare && bloc.to > end) return bloc;
  }
  return null;
}
