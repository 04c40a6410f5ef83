import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { COLON, COMMA } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import { isLed, leadersBefore } from './leading.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { countOfUnits, opensNames, pair, pluralNouns } from './nouns.js';

/**
 * "Khối gồm 5 thành viên, trong đó A là Khối trưởng, B là Khối phó | và các đơn vị: | C, D, E", "…, | các đơn vị còn lại | C, D, E", "… | và: | C, D, E":
 * beside those that lead.
 */
export function othersThanHeads(scan: Scan, sentence: Parsed): Opening | null {
  const { from, to, chunks } = sentence;
  for (let at = from + 1; at < to; at++) {
    let names = at;
    while (OTHER_UNITS.has(scan.word(names))) names++;
    const whole = scan.mark(names) !== COLON;
    if (!whole) names++;
    if (names === at || !opensNames(scan, names, to) || leadersBefore(scan, sentence, at).length === 0) continue;
    // without a colon nothing else may be said of them
    if (whole && (listFrom(scan, names, to, null).at(-1)?.to ?? 0) < to - 1) continue;
    if (chunks.some((chunk) => chunk.from < at && countOfUnits(scan, chunk.from) !== null))
      return opening('called-members', at, names, to);
  }
  return null;
}
const OTHER_UNITS = new Set(['các', 'đơn', 'vị', 'cơ', 'quan', 'thành', 'viên', 'còn', 'lại', 'khác', 'tổ', 'chức']);

/** "Khối có 7 đơn vị, | ngoài Sở Y tế còn có …": where the clause begins; the sentence for others. `at`: "có". */
function clauseFrom(scan: Scan, from: number, at: number): number {
  for (let i = at - 1; i > from && at - i < LONGEST_CLAUSE; i--)
    if (scan.word(i) === 'ngoài' && scan.mark(i - 1) === COMMA) return countsMembers(scan, from, i) ? i : from;
  return from;
}
/** "Khối | có 7 đơn vị |"; who came to a meeting beside them are guests. */
function countsMembers(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'có' && countOfUnits(scan, i + 1) !== null) return true;
  return false;
}
const LONGEST_CLAUSE = 24;

/** "Ngoài Sở Y tế là Khối trưởng, trong Khối | còn có Sở Nội vụ, Thuế tỉnh.": the rest of the sentence. */
export function besides(scan: Scan, sentence: Parsed, at: number): Opening | null {
  if (scan.word(at - 1) !== 'còn') return null;
  const { to } = sentence;
  const from = clauseFrom(scan, sentence.from, at);
  if (!(scan.word(from) === 'ngoài' || pair(scan, from, 'bên', 'cạnh'))) return null;
  // "Ngoài hai đơn vị | nói trên |": no speech
  for (let i = from; i < at; i++) if (scan.size('act', i) > 0 && !pair(scan, i, 'nói', 'trên')) return null;
  const plural = pluralNouns(scan, at + 1, to);
  const first = plural ? plural.at : at + 1;
  const items = opensNames(scan, first, to) ? listFrom(scan, first, to, plural?.noun ?? null) : [];
  const whole = items.length >= 2 && items[items.length - 1].to >= to - 1;
  return whole ? { ...opening('listed', at, first, to), noun: plural?.noun ?? null } : null;
}

/**
 * "Ngoài | Sở Y tế (Khối trưởng) | , khối có các thành viên: …", "Cùng với | Sở Y tế | , khối còn có 5 đơn vị thành viên: …": those
 * beside whom the list stands, which lead the bloc or are said not to be all of it. `at`: "đơn vị thành viên", or "có".
 */
export function besideWhom(scan: Scan, sentence: Parsed, at: number): UnitName[] {
  const { chunks } = sentence;
  const from = clauseFrom(scan, sentence.from, at);
  // "Khối có 7 đơn vị, ngoài | Sở Y tế | còn có …"
  if (from > sentence.from)
    return chunks.flatMap((chunk) => (chunk.kind === 'units' && chunk.from === from + 1 ? chunk.list.units : []));
  if (!BESIDE.some(([first, second]) => scan.word(from) === first && (!second || scan.word(from + 1) === second)))
    return [];
  let has = at;
  while (has > from && at - has < 4 && scan.word(has) !== 'có') has--;
  // "Ngoài Sở Y tế và Thuế tỉnh, | thành viên của khối còn có: …"
  if (scan.word(has) !== 'có')
    for (let i = at; i - at < 6; i++) if (scan.word(i) === 'có' && scan.word(i - 1) === 'còn') has = i;
  const further = scan.word(has - 1) === 'còn';
  const bloc = further ? has - 2 : has - 1;
  if (
    scan.word(has) !== 'có' ||
    !(scan.size('bloc', bloc) > 0 || chunks.some((c) => c.kind === 'bloc' && c.to === bloc + 1))
  )
    return [];
  return chunks.flatMap((chunk, i) =>
    chunk.kind === 'units' && chunk.to <= bloc && (further || isLed(scan, chunks, i)) ? chunk.list.units : [],
  );
}
const BESIDE = [['ngoài'], ['bên', 'cạnh'], ['cùng', 'với']] as const;
