import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, DASHES, OPEN } from '../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
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
  if (scan.word(at) === 'làm' && !endsClause(scan, end, limit)) return null;
  const role = scan.kind('role', at) === 'deputy' ? 'deputy' : 'head';
  const ordinal = role === 'deputy' ? ordinalEnd(scan, end, limit) : end;
  if (ordinal > end) return { from: at, to: ordinal, role, bloc: null };
  const bloc = namedBloc(scan, at, end, limit);
  return { from: at, to: bloc ? bloc.to : end, role, bloc };
}

/** "Khối thi đua số 3: Sở Y tế | (trưởng) |, Sở Nội vụ | (phó)": the role by one word alone in a bracket, in a line that names the bloc before. */
export function parseShortRole(scan: Scan, at: number, limit: number): Role | null {
  if (scan.mark(at - 1) !== OPEN || at + 1 >= limit || scan.mark(at + 1) !== CLOSE) return null;
  for (let i = at - 2; i >= 0 && at - i < LONGEST_LINE; i--) {
    if ((scan.layers(i) & BLOC) !== 0)
      return { from: at, to: at + 1, role: scan.word(at) === 'phó' ? 'deputy' : 'head', bloc: null };
    if (scan.has(i, LINE_START)) return null;
  }
  return null;
}
const LONGEST_LINE = 48;

/** "do Thuế tỉnh làm trưởng |, …", "… làm phó | và", "… làm trưởng | năm 2028"; not "làm trưởng | phòng". */
const endsClause = (scan: Scan, at: number, limit: number): boolean =>
  at >= limit || scan.has(at, PUNCTUATION) || ['và', 'năm', 'còn'].includes(scan.word(at));

/**
 * "Khối phó | thứ nhất", "Phó khối | 1 | :", "Phó khối | (2)": which of the deputies it is; `at` for none. "Phó khối 1
 * trình bày" names the bloc.
 */
function ordinalEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) === 'thứ') {
    const counts = at + 1 < limit && (scan.has(at + 1, NUMBER) || ORDINALS.has(scan.word(at + 1)));
    return counts ? at + 2 : at;
  }
  if (scan.mark(at) === OPEN) return isOrdinal(scan, at + 1) && scan.mark(at + 2) === CLOSE ? at + 3 : at;
  const says = scan.mark(at + 1) === COLON || DASHES.has(scan.mark(at + 1)) || scan.word(at + 1) === 'là';
  return isOrdinal(scan, at) && says ? at + 1 : at;
}

const isOrdinal = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) && /^0?[1-3]$/.test(scan.slice(at, at + 1));
const ORDINALS = new Set(['nhất', 'hai', 'nhì', 'ba']);

/** The bloc whose word ends the role ("Trưởng | Khối thi đua số 3"), or follows it ("Cụm trưởng | Cụm thi đua số 3"). */
function namedBloc(scan: Scan, at: number, end: number, limit: number): BlocName | null {
  for (let i = at + 1; i <= end && i < limit; i++) {
    if ((scan.layers(i) & BLOC) === 0) continue;
    // "CỤM TRƯỞNG | CỤM PHÓ" in two columns: another role
    if (i === end && scan.size('role', i) > 1) continue;
    // "Trưởng cụm | Cụm thi đua số 3": the word of the role opens no name of its own.
    // "Trưởng khối các khối thi đua": of each of them
    if (i < end && (scan.layers(end) & BLOC) !== 0 && scan.size('bloc', i) <= end - i) continue;
    if (scan.word(i + 1) === 'các' && (scan.layers(i + 2) & BLOC) !== 0) continue;
    const bloc = parseBloc(scan, i, limit);
    if (bloc && !bloc.bare && bloc.to > end) return bloc;
  }
  return null;
}
