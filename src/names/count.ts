import type { Scan } from '../lexicon/scan.js';
import { CLOSE, OPEN, SLASH, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { AWARD, COUNT } from './layer-bits.js';

export type Counted = 'org' | 'person' | 'household';

/** "4 đơn vị", "02 tập thể", "ba cá nhân", "1.250 hộ". `total` is set in "3/5 đơn vị". */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly total: number | null;
  readonly of: Counted;
}

export function parseCount(scan: Scan, at: number, limit: number): Count | null {
  const amount = goesOn(scan, at) ? parseAmount(scan, at, limit) : null;
  if (!amount) return null;
  let to = amount.to;
  let total: number | null = null;
  if (scan.mark(to) === SLASH && scan.has(to + 1, NUMBER)) {
    // "1.245/1.300 hộ"
    const whole = parseAmount(scan, to + 1, limit);
    total = whole?.value ?? null;
    to = whole?.to ?? to + 2;
    // "12/2027 | Cụm thi đua": a month
    if (total !== null && amount.value <= 12 && total >= 1900 && total <= 2099) return null;
  }
  if ((scan.layers(to) & COUNT) === 0) return null;
  const kind = scan.kind('count', to);
  if (kind === '' || kind === 'number' || kind === 'other' || to + scan.size('count', to) > limit) return null;
  // "3.415 | TT, 9.870 | CN": in capitals only; "2 | TT Y tế" are centres
  if (SHORT.has(scan.word(to)) && !(scan.has(to, ALL_CAPS) && !scan.has(to + 1, CAPITAL))) return null;
  // "412 | chiến sĩ thi đua": what is counted is the title.
  if ((scan.layers(to) & AWARD) !== 0 && scan.size('award', to) > scan.size('count', to)) return null;
  // "hai | Khối phó"
  if (scan.size('role', to) > 0) return null;
  // "Ba | Đồn", "Ba | Tổ": a place
  if (scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS) && scan.has(to, CAPITAL)) return null;
  // "3⇥Trạm Y tế phường 3": the number of a row
  if (scan.has(to, CAPITAL) && scan.has(at, LINE_START) && standsApart(scan, at)) return null;
  // "1 Trường Cao đẳng Y tế": the number of a line, and a name; "17 CBGVNV" ends it.
  const end = to + scan.size('count', to);
  if (end < limit && scan.has(to, CAPITAL) && scan.has(end, CAPITAL)) return null;
  return { from: at, to: end, count: amount.value, total, of: kind as Counted };
}

/** "Nhiều | năm cán bộ Hội …", "Cuối | năm học sinh …": a time, no five */
const OF_YEARS = new Set(['nhiều', 'mỗi', 'hằng', 'hàng', 'suốt', 'mấy', 'vài', 'đầu', 'cuối', 'giữa']);

const SHORT = new Set(['tt', 'cn']);

/** A tab, a line end or two blanks stand behind it. */
function standsApart({ text, tokens }: Scan, at: number): boolean {
  const code = text.charCodeAt(tokens.end[at]);
  return code === TAB || code === LINE_FEED || (code === BLANK && text.charCodeAt(tokens.end[at] + 1) === BLANK);
}
const TAB = 0x09;
const LINE_FEED = 0x0a;
const BLANK = 0x20;

/** After a number stands what is counted or a mark: "3/5 đơn vị", "hai (02) cá nhân", "1.250 hộ". */
function goesOn(scan: Scan, at: number): boolean {
  const next = (scan.layers(at) & COUNT) === 0 ? at + 1 : at + scan.size('count', at);
  return (scan.layers(next) & COUNT) !== 0 || scan.has(next, PUNCTUATION);
}

/** "xếp thứ | 4/28 trường |", "thứ 4/| 28 trường |" */
const isRank = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'thứ' || (scan.mark(at - 1) === SLASH && scan.word(at - 3) === 'thứ');

/** A number in digits ("02", "1.250") or words ("ba"), also "hai (02)". */
export function parseAmount(scan: Scan, at: number, limit: number): { to: number; value: number } | null {
  if (at >= limit) return null;
  const phrase = (scan.layers(at) & COUNT) === 0 ? undefined : scan.at('count', at);
  if (phrase?.kind === 'number') {
    // "năm thứ hai Khối thi đua tổ chức": an ordinal counts nothing.
    if (scan.word(at - 1) === 'thứ') return null;
    // "15 | năm Hội …": years
    if (scan.word(at) === 'năm' && (scan.has(at - 1, NUMBER) || OF_YEARS.has(scan.word(at - 1)))) return null;
    let to = at + scan.size('count', at);
    if (scan.mark(to) === OPEN && scan.has(to + 1, NUMBER) && scan.mark(to + 2) === CLOSE) to += 3;
    return { to, value: Number(phrase.traits?.value) };
  }
  if (!scan.has(at, NUMBER) || isRank(scan, at)) return null;
  let digits = scan.slice(at, at + 1);
  let to = at + 1;
  // A dot parts thousands.
  while (
    scan.mark(to) === STOP &&
    to + 1 < limit &&
    scan.has(to + 1, NUMBER) &&
    scan.slice(to + 1, to + 2).length === 3 &&
    scan.tokens.end[to] === scan.tokens.start[to + 1]
  ) {
    digits += scan.slice(to + 1, to + 2);
    to += 2;
  }
  return digits.length > 9 ? null : { to, value: Number(digits) };
}
