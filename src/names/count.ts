import { CALLING_PREFIXES } from '../lexicon/callings.js';
import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COMMA, OPEN, PERCENT, SLASH, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { AWARD, COUNT, CUE, STOP as STOPS, VERB } from './layer-bits.js';
import { callingHeadSize } from './person-evidence.js';
import { isTerritory } from './unit-kinds.js';

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
  const share = parseShare(scan, at, limit);
  if (!share) return null;
  const { to, value, total } = share;
  // "một | số đảng viên": several
  if (value === 1 && scan.word(to) === 'số' && scan.word(to - 1) === 'một') return null;
  const noun = nounAt(scan, to, limit) ?? filesAt(scan, share);
  if (noun === null) return null;
  // "3.415 | TT, 9.870 | CN": in capitals only; "2 | TT Y tế" are centres
  if (SHORT.has(scan.word(to)) && !(scan.has(to, ALL_CAPS) && !scan.has(to + 1, CAPITAL))) return null;
  // "hai | Khối phó"
  if (scan.size('role', to) > 0) return null;
  // "Ba | Đồn", "Ba | Tổ": a place
  if (scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS) && scan.has(to, CAPITAL)) return null;
  // "3⇥Trạm Y tế phường 3": the number of a row
  if (scan.has(to, CAPITAL) && scan.has(at, LINE_START) && standsApart(scan, at)) return null;
  // "1 Trường Cao đẳng Y tế": the number of a line, and a name; "17 CBGVNV" ends it.
  if (noun.to < limit && scan.has(to, CAPITAL) && scan.has(noun.to, CAPITAL)) return null;
  return { from: at, to: noun.to, count: value, total, of: noun.of };
}

/** "40 trên 46 | hồ sơ | đề nghị tặng Bằng khen": the files that passed; of all that came in nobody knows yet. */
const filesAt = (scan: Scan, { to, value, total }: Share): Noun | null =>
  total !== null && total > value && scan.pairAt(to) === 'hồ sơ' ? { to: to + 2, of: 'org' } : null;

interface Share {
  readonly to: number;
  readonly value: number;
  readonly total: number | null;
}

/** "5", "5/8", "5 trong số 8", "15/15 (100%)", "100% (15/15)": how many, and of how many. */
function parseShare(scan: Scan, at: number, limit: number): Share | null {
  const percent = scan.has(at, NUMBER) ? percentEnd(scan, at) : at;
  if (percent === at) {
    const part = parsePart(scan, at, limit);
    return part && { ...part, to: pastPercent(scan, part.to) };
  }
  const part = scan.mark(percent) === OPEN ? parsePart(scan, percent + 1, limit) : null;
  return part !== null && part.total !== null && scan.mark(part.to) === CLOSE ? { ...part, to: part.to + 1 } : null;
}

/** "5", "5/8", "5 trong số 8" */
function parsePart(scan: Scan, at: number, limit: number): Share | null {
  const amount = parseAmount(scan, at, limit);
  if (!amount) return null;
  const { to, value } = amount;
  if (scan.mark(to) === SLASH && scan.has(to + 1, NUMBER)) {
    // "1.245/1.300 hộ"
    const whole = parseAmount(scan, to + 1, limit);
    const total = whole?.value ?? null;
    // "12/2027 | Cụm thi đua": a month
    if (total !== null && value <= 12 && total >= 1900 && total <= 2099) return null;
    return { to: whole?.to ?? to + 2, value, total };
  }
  const whole = value > 1 && !RANKS.has(scan.word(at - 1)) ? parseAmount(scan, pastOf(scan, to), limit) : null;
  return whole && whole.to > to && whole.value >= value
    ? { to: whole.to, value, total: whole.value }
    : { to, value, total: null };
}
/** "xếp hạng | 5 trong số 8 đơn vị" */
const RANKS = new Set(['hạng', 'trí', 'top', 'tốp']);

/** "5 | trong số | 8 trường", "5 | trên tổng số | 8", "5 | trên | 8": past the words before the whole; past the end of the text for none. */
function pastOf(scan: Scan, at: number): number {
  const over = scan.word(at) === 'trên' && (scan.word(at + 1) === 'tổng' || scan.has(at + 1, NUMBER));
  const within = scan.word(at) === 'trong' || over;
  if (!within) return scan.tokens.count;
  let to = at + 1;
  while (to - at < 4 && WHOLE.has(scan.word(to))) to++;
  return to;
}
const WHOLE = new Set(['tổng', 'số', 'cả']);

/** "100%", "62,5%": past the mark; `at` for no share. */
function percentEnd(scan: Scan, at: number): number {
  const fraction = scan.mark(at + 1) === COMMA || scan.mark(at + 1) === STOP;
  const to = fraction && scan.has(at + 2, NUMBER) ? at + 3 : at + 1;
  return scan.mark(to) === PERCENT ? to + 1 : at;
}

/** "15/15 | (100%) | đảng viên", "(chiếm 70%)"; `at` for no share in brackets. */
function pastPercent(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN) return at;
  let number = at + 1;
  while (number - at < 4 && !scan.has(number, NUMBER)) number++;
  const to = scan.has(number, NUMBER) ? percentEnd(scan, number) : number;
  return to > number && scan.mark(to) === CLOSE ? to + 1 : at;
}

/** What is counted, and where its noun ends. */
interface Noun {
  readonly to: number;
  readonly of: Counted;
}

/** "| tập thể |", "| lượt tập thể |", "| nữ đảng viên |", "| tuyên truyền viên |", "| xóm |"; null for what never receives. */
export function nounAt(scan: Scan, at: number, limit: number): Noun | null {
  // "17 lượt | tập thể": each time that somebody received
  const times = scan.word(at) === 'lượt' ? at + (scan.word(at + 1) === 'các' ? 2 : 1) : at;
  const noun = listedNoun(scan, times) ?? calledNoun(scan, times);
  return noun !== null && noun.to <= limit ? noun : null;
}

function listedNoun(scan: Scan, at: number): Noun | null {
  const kind = (scan.layers(at) & COUNT) === 0 ? '' : scan.kind('count', at);
  if (kind !== 'org' && kind !== 'person' && kind !== 'household') return null;
  const to = at + scan.size('count', at);
  // "412 | chiến sĩ thi đua": what is counted is the title.
  // "12 | đội trưởng |": who leads each of them
  if (kind === 'org' && LEADS.has(scan.word(to)) && scan.word(to + 1) !== 'thành') return { to: to + 1, of: 'person' };
  const title = (scan.layers(at) & AWARD) !== 0 ? at + scan.size('award', at) : at;
  if (title <= to) return { to, of: kind };
  return getsMore(scan, title) ? { to: title, of: kind } : null;
}

const LEADS = new Set(['trưởng', 'phó']);

/** "12 gia đình văn hóa | được UBND huyện tặng Giấy khen": who bears the title gets another award. */
function getsMore(scan: Scan, at: number): boolean {
  if (!GETS.has(scan.word(at))) return false;
  for (let i = at + 1; i - at < FAR_AWARD && !scan.has(i, PUNCTUATION | NUMBER); i++)
    if ((scan.layers(i) & AWARD) !== 0) return true;
  return false;
}
const GETS = new Set(['được', 'vinh', 'nhận', 'đón']);
const FAR_AWARD = 16;

/** Nouns in small letters that no list of counted ones holds: callings, with "nữ" before them, trades in "viên", kinds of units. */
function calledNoun(scan: Scan, at: number): Noun | null {
  if (scan.has(at, CAPITAL | NUMBER | PUNCTUATION) || (scan.layers(at) & AWARD) !== 0) return null;
  const bare = CALLING_PREFIXES.has(scan.word(at)) ? at + 1 : at;
  const listed = bare > at && scan.kind('count', bare) === 'person' ? scan.size('count', bare) : 0;
  const size = listed || callingHeadSize(scan, bare) || tradeSize(scan, bare);
  if (size > 1 || listed > 0) return { to: bare + size, of: 'person' };
  const unit = at + scan.size('unit', at);
  // "23 | thanh tra": inspections
  if (scan.pairAt(at) === 'thanh tra') return null;
  if (unit > at + 1 || isTerritory(scan.kind('unit', at)))
    return scan.has(unit, PUNCTUATION) || ENDS.has(scan.word(unit)) ? { to: unit, of: 'org' } : null;
  return null;
}

/** What may stand behind the kind: "12 nhà thuốc | được", not "03 công đoàn | cấp trên dẫn đầu". */
const ENDS = new Set('được đã có và vinh nhận đón tiêu xuất vì trên của thuộc tham dự'.split(' '));

/** "tuyên truyền viên", "kiểm ngư viên", "đội viên": who does it, by the last word; 0 for other words. */
function tradeSize(scan: Scan, at: number): number {
  for (let last = at + 1; last <= at + 2; last++) {
    if (scan.has(last, CAPITAL | NUMBER | PUNCTUATION) || (scan.layers(last - 1) & SAYS) !== 0) return 0;
    if (scan.word(last) === 'viên') return NO_TRADES.has(scan.word(last - 1)) ? 0 : last + 1 - at;
  }
  return 0;
}
const SAYS = VERB | STOPS | CUE | AWARD;
/** "công viên", "động viên", "khuôn viên"; the members of a bloc ("thành viên") are told by its rules */
const NO_TRADES = new Set(['công', 'động', 'khuôn', 'thành']);

/** "Nhiều | năm cán bộ Hội …", "Cuối | năm học sinh …": a time, no five */
const OF_YEARS = new Set(['mươi', 'trăm', 'nhiều', 'mỗi', 'hằng', 'hàng', 'suốt', 'mấy', 'vài', 'đầu', 'cuối', 'giữa']);

const SHORT = new Set(['tt', 'cn', 'hs', 'sv']);

/** A tab, a line end or two blanks stand behind it. */
function standsApart({ text, tokens }: Scan, at: number): boolean {
  const code = text.charCodeAt(tokens.end[at]);
  return code === TAB || code === LINE_FEED || (code === BLANK && text.charCodeAt(tokens.end[at] + 1) === BLANK);
}
const TAB = 0x09;
const LINE_FEED = 0x0a;
const BLANK = 0x20;

/** "xếp thứ | 4/28 trường |", "thứ 4/| 28 trường |" */
const isRank = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'thứ' || (scan.mark(at - 1) === SLASH && scan.word(at - 3) === 'thứ');

/** A number in digits ("02", "1.250") or words ("ba", "hai mươi lăm"), also "hai (02)", "02 (hai)". */
export function parseAmount(scan: Scan, at: number, limit: number): { to: number; value: number } | null {
  if (at >= limit) return null;
  const phrase = (scan.layers(at) & COUNT) === 0 ? undefined : scan.at('count', at);
  if (phrase?.kind === 'number') {
    // "năm thứ hai Khối thi đua tổ chức": an ordinal counts nothing.
    if (scan.word(at - 1) === 'thứ') return null;
    // "15 | năm Hội …": years
    if (scan.word(at) === 'năm' && (scan.has(at - 1, NUMBER) || OF_YEARS.has(scan.word(at - 1)))) return null;
    const to = at + scan.size('count', at);
    const again = scan.mark(to) === OPEN && scan.has(to + 1, NUMBER) && scan.mark(to + 2) === CLOSE;
    return { to: again ? to + 3 : to, value: Number(phrase.traits?.value) };
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
  return digits.length > 9 ? null : { to: pastSpelt(scan, to), value: Number(digits) };
}

/** "05 | (năm) | hộ": past the number in words; `at` for none. */
function pastSpelt(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN || scan.kind('count', at + 1) !== 'number') return at;
  const close = at + 1 + scan.size('count', at + 1);
  return scan.mark(close) === CLOSE ? close + 1 : at;
}
