import { CITED, LAWYERS } from '../lexicon/cited.js';
import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA } from '../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { type DateName, parseDate, parseYear } from './date.js';
import { type PaperNumber, parsePaperNumber } from './paper-number.js';

/**
 * A law or paper as another paper cites it, tokens `[from, to)`: "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017", "Luật Thi
 * đua, khen thưởng năm 2003". One without a number has a date or a name that begins with a capital. Rules that a paper
 * brings into force have its number: "Quy chế … ban hành kèm theo Quyết định số 12/QĐ-SYT".
 */
export interface Citation {
  readonly from: number;
  readonly to: number;
  /** Its kind and name, without number and date, are `[from, name)`. */
  readonly name: number;
  readonly number: PaperNumber | null;
  /** With its year. */
  readonly date: DateName | null;
  /** Where no day is stated. */
  readonly year: number | null;
}

/** "sửa đổi, bổ sung": the tokens that name no law yet. */
const AMENDING = 5;
/** No name has more tokens. */
const LONGEST = 60;

/** The token after the kind of a cited paper that begins here ("Nghị định"), 0 for none. */
export function citedHead(scan: Scan, at: number): number {
  if (scan.has(at, PUNCTUATION | NUMBER)) return 0;
  const seconds = CITED.get(scan.slice(at, at + 1).toLowerCase());
  if (!seconds) return 0;
  const second = scan.slice(at + 1, at + 2).toLowerCase();
  if (seconds.has('')) return LAWYERS.has(second) ? 0 : at + 1;
  return seconds.has(second) ? at + 2 : 0;
}

/** A mark or "và" stands before the token, "và các": another citation may begin. */
export function mayBeNext(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1) === 'các' ? at - 2 : at - 1;
  return scan.has(before, PUNCTUATION) || scan.slice(before, before + 1).toLowerCase() === 'và';
}

/** "số 91/2017/NĐ-CP", "số: 12/QĐ-UBND", "42/2010/NĐ-CP" */
export function citedNumber(scan: Scan, at: number, limit: number): PaperNumber | null {
  let i = at;
  if (scan.word(i) === 'số') i++;
  if (scan.mark(i) === COLON) i++;
  return parsePaperNumber(scan, i, limit);
}

/** The citation whose kind is `[from, head)`; null where it names no certain paper ("biên bản họp của Hội đồng"). */
export function parseCitation(scan: Scan, from: number, head: number, limit: number): Citation | null {
  const law = scan.slice(head - 1, head).toLowerCase() === 'luật';
  let name = head;
  let number: PaperNumber | null = null;
  let date: DateName | null = null;
  for (; name < limit && name - from < LONGEST; name++) {
    number = scan.word(name) === 'số' || name === head ? citedNumber(scan, name, limit) : null;
    date = number ? null : fullDate(scan, name, limit);
    if (number || date || endsName(scan, from, name, law)) break;
  }
  const year = number || date ? null : parseYear(scan, name, limit);
  date ??= dateAfter(scan, number?.to ?? name, limit);
  while (name > head && isLoose(scan, name - 1)) name--;
  const amends = year === null && scan.slice(head, head + 1).toLowerCase() === 'sửa';
  const named = scan.has(from, CAPITAL) && name > (amends ? head + AMENDING : head);
  if (!number && !date && !named) return null;
  const to = date?.to ?? number?.to ?? year?.to ?? name;
  return { from, to, name, number, date, year: date ? null : (year?.last ?? null) };
}

function fullDate(scan: Scan, at: number, limit: number): DateName | null {
  const date = at < limit ? parseDate(scan, at, limit) : null;
  return date?.year ? date : null;
}

/** "số 15/2003/QH11 | ngày 26/11/2003", "Luật Thi đua, Khen thưởng | được Quốc hội thông qua ngày 26/11/2003". */
function dateAfter(scan: Scan, at: number, limit: number): DateName | null {
  let i = at;
  if (scan.mark(i) === COMMA) i++;
  if (PASSED.has(scan.slice(i, i + 1).toLowerCase())) while (i < limit && i - at < 20 && scan.word(i) !== 'ngày') i++;
  return fullDate(scan, i, limit);
}
const PASSED = new Set(['được', 'đã', 'do', '(']);

/** What stands between a name and the next citation; a bracket or quotation mark closes the name itself. */
const isLoose = (scan: Scan, at: number): boolean =>
  scan.slice(at, at + 1) === 'và' || (scan.has(at, PUNCTUATION) && !CLOSES.has(scan.mark(at)));
const CLOSES = new Set([CLOSE, 0x201d, 0x22]);

/** Where the name of a paper without a number ends: at its year, at what was done with it, at another paper. */
function endsName(scan: Scan, from: number, at: number, law: boolean): boolean {
  const word = scan.slice(at, at + 1).toLowerCase();
  if (ENDS.has(word)) return true;
  if (word === 'năm' && scan.has(at + 1, NUMBER) && parseYear(scan, at, at + 2) !== null) return true;
  const next = scan.slice(at + 1, at + 2);
  // "Luật … của Quốc hội", "Luật Thi đua, Khen thưởng và các Luật sửa đổi, bổ sung"
  if (law && ((word === 'của' && next === 'Quốc') || (word === 'và' && next === 'các'))) return true;
  // "Luật sửa đổi … của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương" is one.
  if (!mayBeNext(scan, at) || citedHead(scan, at) === 0) return false;
  return !scan.slice(from, at).toLowerCase().includes('sửa đổi');
}
const ENDS = new Set(['được', 'đã', '(', ';', 'tại']);
