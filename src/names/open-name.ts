import { COLLECTIVES, ENDS_OF_PERSONS, NO_COLLECTIVES, OPENERS, PERSONS, THINGS } from '../lexicon/heads-of-names.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { COMMA, DASHES, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { isTerritory } from './unit-kinds.js';

/**
 * End of the name of a collective whose head no list of units holds: a noun with a capital, words of any kind behind it and, among them, something
 * proper: "Xưởng thực hành | Điện lạnh", "Lò rèn | Vân Tràng", "Đội xe | số 3", "Nhóm | “Bếp yêu thương”"; `at` where a thing or a person is meant,
 * or more is said than a name holds. With `small` a noun for a collective needs no capital: "đội xe Hải Vân". It is asked only where a name
 * must stand: that the words are one is told by their place.
 */
export function openNameEnd(scan: Scan, at: number, limit: number, small = false): number {
  const collective = opensCollective(scan, at);
  if (!(scan.has(at, CAPITAL) || (small && collective)) || scan.has(at, NUMBER | PUNCTUATION)) return at;
  if (!opensName(scan, at, collective)) return at;
  let end = COLLECTIVES.has(pair(scan, at)) ? at + 2 : at + 1;
  let proper = at;
  let common = end > at + 1 && !scan.has(at + 1, CAPITAL);
  for (; end < limit && end - at < LONGEST; end++) {
    if (scan.has(end, LINE_START)) break;
    const quoted = quotedEnd(scan, end, limit);
    if (quoted > end) {
      proper = quoted;
      common = true;
      end = quoted - 1;
    } else if (scan.has(end, PUNCTUATION)) {
      if (!isGlued(scan, end)) break;
    } else if ((scan.layers(end) & OTHERS) !== 0) break;
    else if (isNumber(scan, end)) {
      if (!isNumberOf(scan, end)) break;
      if (scan.has(end - 1, CAPITAL) || !goesOn(scan, end + 1)) proper = end + 1;
    } else if (scan.has(end, CAPITAL)) {
      if (!collective && common && startsPerson(scan, end, limit)) return at;
      proper = end + 1;
    } else if (proper === end && isWhole(scan, end, at)) break;
    else if (scan.kind('verb', end) === 'noun') {
      // "Ga | hàng không | Vinh"
      end += scan.size('verb', end) - 1;
      common = true;
    } else if (endsName(scan, end, proper > at, collective)) break;
    else common = true;
  }
  if (scan.has(end - 1, PUNCTUATION) && !QUOTES.has(scan.mark(end - 1))) end--;
  // "Bến Đá" is a place
  const named = proper > at && end - proper <= LONGEST_TAIL && (common || (collective && end - at > 2));
  return named ? placedEnd(scan, end, limit) : at;
}

/** "Lò rèn Vân Tràng | , xã Bến Đá": past the place in small letters that the name has behind a comma; `at` for none. */
function placedEnd(scan: Scan, at: number, limit: number): number {
  const place = at + 1;
  if (scan.mark(at) !== COMMA || scan.has(place, CAPITAL) || !SEATS.has(scan.kind('unit', place))) return at;
  const unit = parseUnit(scan, place, limit);
  return unit && unit.to <= limit ? unit.to : at;
}
const SEATS = new Set(['commune', 'hamlet', 'district']);

/** "Gánh hát", "Đội xe": a noun for those who work or live together, or for a house. */
export const opensCollective = (scan: Scan, at: number): boolean =>
  holds(scan, COLLECTIVES, at) && !NO_COLLECTIVES.has(pair(scan, at)) && !THINGS.has(pair(scan, at));
/** In tokens. */
const LONGEST = 14;
/** "Xưởng thực hành Điện | lạnh", "Quỹ Vì | trẻ em nghèo": words behind the last capital. */
const LONGEST_TAIL = 3;
/** An award, a bloc or a role is no part of a name. */
const OTHERS = layerBits('award', 'bloc', 'role');

/** "Lò rèn", "Nhóm cứu nạn": a noun that may be somebody, neither a thing nor a word that leads to the subject or stands for persons. */
function opensName(scan: Scan, at: number, collective: boolean): boolean {
  if (POSTS.has(scan.word(at + 1)) && !scan.has(at + 1, CAPITAL) && !holds(scan, POST_LIKE, at)) return false;
  // "Sóc Trăng", "Bến Tre"
  if (scan.size('place', at) > 1) return false;
  if (collective) return true;
  if ((scan.layers(at) & NO_HEADS) !== 0 || scan.has(at, ALL_CAPS)) return false;
  if (holds(scan, THINGS, at) || holds(scan, OPENERS, at) || holds(scan, PERSONS, at)) return false;
  return scan.kind('count', at) === '' && !ENDS_OF_PERSONS.has(lower(scan, at + 1));
}
const NO_HEADS = layerBits('place', 'stop', 'address', 'title', 'role', 'award', 'bloc', 'act', 'verb', 'cue', 'form');
/** "Đội trưởng", "Tổ phó", "Hội viên": somebody. */
const POSTS = new Set(['trưởng', 'phó', 'viên']);
const POST_LIKE: ReadonlySet<string> = new Set(['công viên']);

/** "Nhóm | “Bếp yêu thương”": past the quotes; `at` for none. */
function quotedEnd(scan: Scan, at: number, limit: number): number {
  const close = CLOSES.get(scan.mark(at));
  if (close === undefined || !scan.has(at + 1, CAPITAL)) return at;
  for (let i = at + 2; i < limit && i - at < LONGEST_QUOTED; i++) if (scan.mark(i) === close) return i + 1;
  return at;
}
const CLOSES = new Map([
  [0x201c, 0x201d],
  [0x22, 0x22],
  [0xab, 0xbb],
]);
const QUOTES = new Set(CLOSES.values());
const LONGEST_QUOTED = 10;

/** "VN-A321", "Co.opmart": a mark within one word. */
const isGlued = (scan: Scan, at: number): boolean =>
  (DASHES.has(scan.mark(at)) || scan.mark(at) === STOP) &&
  scan.tokens.end[at - 1] === scan.tokens.start[at] &&
  scan.tokens.end[at] === scan.tokens.start[at + 1] &&
  !scan.has(at + 1, PUNCTUATION);

/** "Lò rèn Vân Tràng | gặp nạn", "Tàu XB 98765 | gặp nạn": behind two capitals or a number the name is whole, but for its place. */
const isWhole = (scan: Scan, at: number, head: number): boolean =>
  ((at - 2 > head && scan.has(at - 1, CAPITAL) && scan.has(at - 2, CAPITAL)) ||
    isNumber(scan, at - 1) ||
    scan.has(at - 1, ALL_CAPS)) &&
  !(isTerritory(scan.kind('unit', at)) && scan.has(at + scan.size('unit', at), CAPITAL));

/** "Trường xây 3 | lớp học", "15 | triệu đồng": so many of what follows. */
const goesOn = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count &&
  !scan.has(at, CAPITAL | NUMBER | PUNCTUATION | LINE_START) &&
  scan.kind('stop', at) === '' &&
  !GOES_ON_NOT.has(scan.word(at));
const GOES_ON_NOT = new Set(['và', 'cùng', 'thuộc', 'liền']);

const isNumber = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) || DIGITS.test(scan.slice(at, at + 1));
/** "910A", "K93" */
const DIGITS = /^\p{Lu}?\d+\p{Lu}?$/u;

/** "Trạm rada | 485"; no "| 3 | năm liền", "| 500 | .000 đồng" */
function isNumberOf(scan: Scan, at: number): boolean {
  const next = at + 1;
  if (scan.word(next) === 'năm' || scan.word(next) === 'lần') return false;
  const mark = scan.mark(next);
  return !((mark === COMMA || mark === STOP) && scan.has(next + 1, NUMBER)) && mark !== 0x25;
}

/** "Lò rèn Vân Tràng | nhiều lần", "Đội xe Hải Vân | hai năm liền", "Nhóm trẻ | của": a word in small letters that no name runs over. */
function endsName(scan: Scan, at: number, named: boolean, collective: boolean): boolean {
  const word = scan.word(at);
  if (word === 'và' || word === 'cùng') return true;
  const stop = scan.kind('stop', at);
  if (stop === '') return named && (ADVERBS.has(word) || scan.kind('count', at) === 'number');
  // "Ban | vận động xây dựng cầu", "Nhóm | hỗ trợ …": what they do
  return !(stop === 'verb' && collective && !named && (scan.layers(at) & SAYS) === 0);
}
/** What somebody does rather than what a name holds. */
const SAYS = layerBits('verb', 'act');
const ADVERBS = new Set(['mới', 'hai', 'ba', 'xuất', 'hiện', 'luôn', 'thường', 'lại', 'rồi', 'tiếp', 'liền', 'suốt']);

/** "Giám đốc | Xưởng gỗ Tân Hòa", "Công trình | Cầu Rồng", "Từ | Lò rèn Vân Tràng": what is named behind the word is not itself what is spoken of. */
export const namesAnother = (scan: Scan, at: number): boolean =>
  scan.size('title', at) > 0 || LEADS.has(scan.word(at)) || holds(scan, THINGS, at) || holds(scan, PERSONS, at);
const LEADS = new Set(['từ', 'với', 'nhờ', 'của', 'theo', 'cùng', 'sau', 'trước', 'mùa']);

/** By its first word or its first two. */
const holds = (scan: Scan, words: ReadonlySet<string>, at: number): boolean =>
  words.has(lower(scan, at)) || words.has(pair(scan, at));
const pair = (scan: Scan, at: number): string => `${lower(scan, at)} ${lower(scan, at + 1)}`;
const lower = (scan: Scan, at: number): string => scan.slice(at, at + 1).toLowerCase();
