import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, DASHES } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { ANY_KIND, opensNames, pair, pluralNouns } from './nouns.js';

/**
 * "đại diện 4 đơn vị gồm: A, B, C, D | thuộc Khối thi đua số 3", "các cơ quan: A, B, C (là) thành viên của Khối": the bloc
 * stands behind three names or more, where nothing is given to them. `at`: "gồm" or the colon.
 */
export function namesBeforeBloc(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const { from, to, chunks } = sentence;
  if (!blocAfter(sentence, at) || !unitsBefore(scan, from, at)) return null;
  const first = scan.mark(at + 1) === COLON ? at + 2 : at + 1;
  if (!opensNames(scan, first, to) || chunks.some((c) => c.kind === 'award')) return null;
  for (let i = from; i < at; i++) if (HONOURS.has(scan.kind('verb', i))) return null;
  const noun = nounBefore(scan, from, at);
  const items = listFrom(scan, first, to, noun);
  const last = items.at(-1);
  const bloc = last && items.length >= 3 ? blocOfList(scan, last.to, to) : -1;
  return last && bloc >= 0 ? { ...opening('before-bloc', at, first, last.to), bloc, noun } : null;
}

/** "Khen thưởng 3 đơn vị: A, B, C thuộc Khối": some of the members. */
const HONOURS = new Set(['propose', 'vote', 'register', 'give', 'receive', 'passive', 'revoke']);

const blocAfter = ({ chunks }: Parsed, at: number): boolean =>
  (chunks.findLast((c) => c.kind === 'bloc')?.from ?? -1) > at;

/** "4 đơn vị", "các sở, ngành", "các cơ quan, đơn vị" right before. */
function unitsBefore(scan: Scan, from: number, at: number): boolean {
  for (let j = at - 1; j >= from && at - j < 7; j--) {
    if (scan.word(j) === 'các' || scan.has(j, NUMBER) || scan.kind('count', j) === 'number')
      return scan.kind('count', j + 1) === 'org' || scan.size('unit', j + 1) > 0;
    if (scan.has(j, PUNCTUATION) && scan.mark(j) !== COMMA) return false;
  }
  return false;
}

/** "các | sở | : Y tế, Nội vụ": what bare names elide; null for units of any kind. */
function nounBefore(scan: Scan, from: number, at: number): string | null {
  for (let j = Math.max(from, at - 5); j < at; j++) {
    const plural = scan.word(j) === 'các' ? pluralNouns(scan, j, at + 1) : null;
    if (plural?.at === at + 1) return plural.noun !== null && ANY_KIND.has(scan.word(j + 1)) ? null : plural.noun;
  }
  return null;
}

/** The bloc after "(,) thuộc", "trong", "(là) thành viên của"; -1 for none. */
function blocOfList(scan: Scan, at: number, limit: number): number {
  let i = scan.mark(at) === COMMA || DASHES.has(scan.mark(at)) ? at + 1 : at;
  // "A, B, C | - các đơn vị thành viên (của) Khối"
  if (
    scan.word(i) === 'các' &&
    (pair(scan, i + 1, 'đơn', 'vị') || pair(scan, i + 1, 'cơ', 'quan')) &&
    pair(scan, i + 3, 'thành', 'viên')
  )
    return scan.size('bloc', i + 5) > 0 ? i + 5 : OF.has(scan.word(i + 5)) && scan.size('bloc', i + 6) > 0 ? i + 6 : -1;
  if (scan.word(i) === 'đều' || scan.word(i) === 'cùng') i++;
  if (scan.word(i) === 'là') i++;
  if (pair(scan, i, 'thành', 'viên')) i += 2;
  if (!OF.has(scan.word(i))) return -1;
  i++;
  return i < limit && scan.size('bloc', i) > 0 ? i : -1;
}
const OF = new Set(['thuộc', 'trong', 'của']);
