import type { Scan } from '../../../lexicon/scan.js';
import { COLON, DASHES, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Passage } from '../../passage.js';
import type { Mention } from './mentions.js';

// Who led when, in a history.

/**
 * "Đồng chí Tô Hải, Lữ đoàn trưởng | (1975 - 1982)", "… (từ 2004 đến nay)", "- 1963 - 1975: | Ông Tô Hải, Trạm trưởng", "Từ 2004 đến nay: | …":
 * the years stand behind his posts or open his line.
 */
export function isOfTerm({ scan }: Passage, mention: Mention): boolean {
  const { person, sentence } = mention;
  if (termOpens(scan, sentence.from, person.from)) return true;
  let open = person.name.to;
  while (open < sentence.to && open - person.name.to < LONGEST_POST && scan.mark(open) !== OPEN) open++;
  return (scan.mark(open) === OPEN && termAt(scan, open + 1) > 0) || termEnds(scan, person.name.to, sentence.to);
}
/** Tokens of the posts between a name and the bracket. */
const LONGEST_POST = 24;

/** The token behind "1975 - 1982", "từ năm 2004 đến nay"; 0 where no term begins at the token. */
function termAt(scan: Scan, at: number): number {
  let i = scan.word(at) === 'từ' ? at + 1 : at;
  if (scan.word(i) === 'năm') i++;
  if (!isYear(scan, i)) return 0;
  i++;
  if (!DASHES.has(scan.mark(i)) && scan.word(i) !== 'đến') return 0;
  i++;
  if (scan.word(i) === 'đến' || scan.word(i) === 'năm') i++;
  return isYear(scan, i) || scan.word(i) === 'nay' ? i + 1 : i;
}
const isYear = (scan: Scan, at: number): boolean => /^\d{4}$/.test(scan.slice(at, at + 1));

/** "Bác sĩ Tô Hải: Giám đốc | từ 1976 đến 1991", "ông Tô Hải (Giám đốc giai đoạn | 2001 - 2008)": behind the post, and then a mark. */
function termEnds(scan: Scan, from: number, limit: number): boolean {
  for (let i = from; i < limit && i - from < LONGEST_POST && !PARTS.has(scan.mark(i)); i++) {
    // "ông Tô Hải, Bí thư Tỉnh ủy | : giai đoạn 2020 - 2025 …": what he says
    if (scan.mark(i) === COLON && i > from) return false;
    const to = scan.word(i) === 'từ' || scan.word(i - 1) === 'đoạn' ? termAt(scan, i) : 0;
    if (to > 0) return to >= limit || scan.mark(to) !== 0;
  }
  return false;
}
/** ";" and ".": what follows is said of others. */
const PARTS = new Set([SEMICOLON, STOP]);

/** Nothing but a marker, a term and a colon from the beginning of the line to the person. */
function termOpens(scan: Scan, from: number, person: number): boolean {
  let at = from;
  while (at < person && at - from < MARKER && (scan.mark(at) !== 0 || isOrdinal(scan, at))) at++;
  const to = termAt(scan, at);
  return to > 0 && scan.mark(to) === COLON && person === to + 1;
}
/** "3." and the like: a number that is no year. */
const isOrdinal = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) && !isYear(scan, at);
const MARKER = 3;
