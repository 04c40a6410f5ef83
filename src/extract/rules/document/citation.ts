import type { Scan } from '../../../lexicon/scan.js';
import { type DateName, parseDate, parseYear } from '../../../names/date.js';
import { type PaperNumber, parsePaperNumber } from '../../../names/paper-number.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { resolveDate } from '../../calendar.js';
import type { Range } from './lines.js';

/** A law or paper as another paper cites it: "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017", "Luật Thi đua, khen thưởng". */
export interface Citation extends Range {
  /** Its kind and name, without number and date; tokens `[from, name)`. */
  readonly name: number;
  readonly number: PaperNumber | null;
  readonly date: DateName | null;
  readonly year: number | null;
}

/** The first words of what papers are based on, in small letters. */
const HEADS: ReadonlySet<string> = new Set(
  (
    'luật|bộ luật|pháp lệnh|hiến pháp|nghị định|nghị quyết|quyết định|thông tư|hướng dẫn|quy chế|quy định|điều lệ|' +
    'kế hoạch|chỉ thị|công văn|văn bản|kết luận|biên bản|thông báo|chương trình|tờ trình|báo cáo'
  ).split('|'),
);

/** What a citation names beside the paper itself is not cited: "một số điều của Luật …". */
type Inside = 'no' | 'law' | 'paper';

/**
 * The citations in a clause of the preamble. One may follow another after a comma or "và"; what one of them changes or
 * carries out is none ("quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng").
 */
export function citationsIn(scan: Scan, from: number, limit: number): Citation[] {
  const citations: Citation[] = [];
  let inside: Inside = 'no';
  for (let at = from; at < limit; ) {
    const head = headAt(scan, at);
    const numbered = head > 0 && numberAt(scan, head, limit) !== null;
    if (head === 0) at++;
    else if (citations.length === 0 || (parts(scan, at) && (inside === 'no' || (inside === 'law' && numbered)))) {
      const citation = parseCitation(scan, at, head, limit);
      if (citation) citations.push(citation, ...furtherDays(scan, citation, limit));
      at = citation ? citations[citations.length - 1].to : head;
    } else {
      inside = numbered ? 'paper' : 'law';
      at = head;
    }
  }
  return citations;
}

/** The token after a head that begins here, 0 for none: "Luật sư", "Luật gia" are persons. */
export function headAt(scan: Scan, at: number): number {
  if (scan.has(at, PUNCTUATION | NUMBER)) return 0;
  const first = scan.slice(at, at + 1).toLowerCase();
  const second = scan.slice(at + 1, at + 2).toLowerCase();
  if (HEADS.has(first)) return PERSONS.has(second) ? 0 : at + 1;
  return HEADS.has(`${first} ${second}`) ? at + 2 : 0;
}

const PERSONS = new Set(['sư', 'gia']);

/** A comma, "và" or a bracket stands before the token. */
const parts = (scan: Scan, at: number): boolean =>
  scan.has(at - 1, PUNCTUATION) || scan.slice(at - 1, at).toLowerCase() === 'và';

/** "số 91/2017/NĐ-CP", "số: 12/QĐ-UBND", "42/2010/NĐ-CP" */
function numberAt(scan: Scan, at: number, limit: number): PaperNumber | null {
  let i = at;
  if (scan.word(i) === 'số') i++;
  if (scan.mark(i) === COLON) i++;
  return parsePaperNumber(scan, i, limit);
}

function parseCitation(scan: Scan, from: number, head: number, limit: number): Citation | null {
  const law = scan.slice(from, head).toLowerCase().endsWith('luật');
  let name = head;
  let number: PaperNumber | null = null;
  let date: DateName | null = null;
  for (; name < limit && name - from < LONGEST; name++) {
    number = scan.word(name) === 'số' || name === head ? numberAt(scan, name, limit) : null;
    date = number ? null : parseDate(scan, name, limit);
    if (number || date?.year || endsName(scan, from, name, law)) break;
  }
  const year = number || date ? null : parseYear(scan, name, limit);
  const dated = date ?? dateAfter(scan, number?.to ?? name, limit);
  // "căn cứ kết quả, biên bản và chương trình" names no paper.
  if (!number && !dated && !scan.has(from, CAPITAL)) return null;
  while (name > head && isLoose(scan, name - 1)) name--;
  if (!number && !dated && name === head) return null;
  const to = dated?.to ?? number?.to ?? year?.to ?? name;
  return { from, to, name, number, date: dated, year: year?.last ?? null };
}
const LONGEST = 60;
const COLON = 0x3a;
const COMMA = 0x2c;

/** What stands between a name and the next citation. */
const isLoose = (scan: Scan, at: number): boolean =>
  scan.slice(at, at + 1) === 'và' || (scan.has(at, PUNCTUATION) && !CLOSES.has(scan.mark(at)));
const CLOSES = new Set([0x29, 0x201d, 0x22]);

/** "số 15/2003/QH11 | ngày 26/11/2003", "Luật Thi đua, Khen thưởng | được Quốc hội thông qua ngày 26/11/2003". */
function dateAfter(scan: Scan, at: number, limit: number): DateName | null {
  let i = at;
  if (scan.mark(i) === COMMA) i++;
  if (PASSED.has(scan.slice(i, i + 1).toLowerCase())) while (i < limit && i - at < 20 && scan.word(i) !== 'ngày') i++;
  const date = i < limit ? parseDate(scan, i, limit) : null;
  return date?.year ? date : null;
}
const PASSED = new Set(['được', 'đã', 'do', '(']);

/** "Luật sửa đổi … ngày 14/6/2005 | và ngày 16/11/2013": another of the same name. */
function furtherDays(scan: Scan, first: Citation, limit: number): Citation[] {
  const further: Citation[] = [];
  for (let { to } = first; first.number === null && first.date && JOINS.has(scan.slice(to, to + 1)); ) {
    const date = to + 1 < limit ? parseDate(scan, to + 1, limit) : null;
    if (!date?.year) break;
    to = date.to;
    further.push({ ...first, to, date });
  }
  return further;
}
const JOINS = new Set(['và', ',']);

/** Where the name of a paper without a number ends: at its year, at what was done with it, at another paper. */
function endsName(scan: Scan, from: number, at: number, law: boolean): boolean {
  const word = scan.slice(at, at + 1).toLowerCase();
  if (ENDS.has(word)) return true;
  if (word === 'năm' && scan.has(at + 1, NUMBER) && parseYear(scan, at, at + 2) !== null) return true;
  const next = scan.slice(at + 1, at + 2);
  // "Luật … của Quốc hội", "Luật Thi đua, Khen thưởng và các Luật sửa đổi, bổ sung"
  if (law && ((word === 'của' && next === 'Quốc') || (word === 'và' && next === 'các'))) return true;
  // "Luật sửa đổi … của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương" is one.
  if (!parts(scan, at) || headAt(scan, at) === 0) return false;
  return !scan.slice(from, at).toLowerCase().includes('sửa đổi');
}
const ENDS = new Set(['được', 'đã', '(', ';', 'tại']);

/**
 * What the citation is known by: its number, "91/2017/NĐ-CP", with its day where the number has no year, "112/TTr-SNV
 * 2023-03-10"; without a number its name, with its day or year where it states one, "Luật Thi đua, Khen thưởng 2003".
 */
export function citationValue(scan: Scan, { from, name, number, date, year }: Citation): string {
  const day = date && resolveDate(scan, date, null, null);
  const written = (number ? scan.slice(number.from, number.to) : scan.slice(from, name)).replace(
    /\s+/g,
    number ? '' : ' ',
  );
  if (number && /\/(?:19|20)\d\d\//.test(written)) return written;
  const when = day?.value ?? year;
  return when === null ? written : `${written} ${when}`;
}
