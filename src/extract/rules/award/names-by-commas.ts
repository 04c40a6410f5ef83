import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Item, itemOf } from './item.js';

/**
 * "Vũ Tạo, Hứa Kiểm (đã mất), Đinh Quang Thành và Lâm Tấn Tài...": persons by nothing but their place, where the words before the colon say that
 * persons follow: each part is two to five words with capitals, whatever else they mean. Null where a part is anything else, or where too few
 * begin as names of persons do.
 */
export function namesByCommas(scan: Scan, from: number, to: number): readonly Item[] | null {
  const items: Item[] = [];
  let at = from;
  while (at < to && !scan.has(at, PUNCTUATION)) {
    let end = at;
    while (end < to && end - at < LONGEST && scan.has(end, CAPITAL) && !scan.has(end, NUMBER | PUNCTUATION)) end++;
    if (end - at < 2) return null;
    items.push(itemOf(at, end, 'person', null, null));
    at = pastBracket(scan, end, to);
    if (scan.mark(at) !== COMMA && scan.mark(at) !== SEMICOLON && scan.word(at) !== 'và') break;
    at++;
    if (scan.word(at) === 'và') at++;
  }
  // nothing but stops behind the last
  for (let i = at; i < to; i++) if (!scan.has(i, PUNCTUATION)) return null;
  const known = items.filter(({ from: first }) => scan.kind('surname', first) === 'surname').length;
  return items.length > 1 && known * 2 >= items.length ? items : null;
}
const LONGEST = 5;

/** "(nhà báo liệt sĩ)" */
function pastBracket(scan: Scan, at: number, to: number): number {
  if (scan.mark(at) !== OPEN) return at;
  for (let i = at + 1; i < to && i - at < LONGEST_BRACKET; i++) if (scan.mark(i) === CLOSE) return i + 1;
  return at;
}
const LONGEST_BRACKET = 16;
