import type { Scan } from '../../../lexicon/scan.js';
import { type Citation, citedHead, citedNumber, mayBeNext, parseCitation } from '../../../names/citation.js';
import { parseDate } from '../../../names/date.js';
import { resolveDate } from '../../calendar.js';

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
    const head = citedHead(scan, at);
    if (head === 0) {
      at++;
      continue;
    }
    const numbered = citedNumber(scan, head, limit) !== null;
    const apart = mayBeNext(scan, at) && (inside === 'no' || (inside === 'law' && numbered));
    const citation = apart || citations.length === 0 ? parseCitation(scan, at, head, limit) : null;
    if (citation) citations.push(citation, ...further(scan, citation, limit));
    else if (!apart) inside = numbered ? 'paper' : 'law';
    at = citation ? citations[citations.length - 1].to : head;
  }
  return citations;
}

/** Others of the same name: "Luật sửa đổi … ngày 14/6/2005 | và ngày 16/11/2013", "Nghị định số 1/NĐ-CP | và số 2/NĐ-CP". */
function further(scan: Scan, first: Citation, limit: number): Citation[] {
  const others: Citation[] = [];
  let { to } = first;
  while (to + 2 < limit && JOINS.has(scan.slice(to, to + 1))) {
    const number = first.number && scan.word(to + 1) === 'số' ? citedNumber(scan, to + 1, limit) : null;
    const at = number?.to ?? (first.number ? limit : to + 1);
    const date = at < limit ? parseDate(scan, at, limit) : null;
    const dated = date?.year ? date : null;
    if (!number && !(dated && first.date)) break;
    others.push({ ...first, from: number ? to + 1 : first.from, to: dated?.to ?? at, number, date: dated });
    to = dated?.to ?? at;
  }
  return others;
}
const JOINS = new Set(['và', ',']);

/**
 * What the citation is known by: its number, "91/2017/NĐ-CP", with its day where the number has no year, "112/TTr-SNV
 * 2023-03-10"; without a number its name, with its day or year where it states one, "Luật Thi đua, Khen thưởng 2003".
 */
export function citationValue(scan: Scan, { from, name, number, date, year }: Citation): string {
  const day = date && resolveDate(scan, date, null, null);
  const written = number
    ? scan.slice(number.from, number.to).replace(/\s+/g, '')
    : scan.slice(from, name).replace(/\s+/g, ' ');
  if (number && /\/(?:19|20)\d\d\//.test(written)) return written;
  const when = day?.value ?? year;
  return when === null ? written : `${written} ${when}`;
}
