import type { Scan } from '../../../lexicon/scan.js';
import { startsPerson } from '../../../names/person-start.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION, SPACED } from '../../../text/tokens.js';

export interface Counted {
  readonly count: number;
  readonly noun: string | null;
  readonly to: number;
}

/** "8 đơn vị", "hai trường THPT", "6 thành viên": so many units; null for other things and for no number. */
export function countOfUnits(scan: Scan, at: number): Counted | null {
  const digits = scan.has(at, NUMBER);
  if (!digits && scan.kind('count', at) !== 'number') return null;
  // "Cụm thi đua số | 2 tỉnh | : triển khai nhiệm vụ, ký giao ước": its number; "tổng số | 2 đơn vị"
  if (scan.word(at - 1) === 'số' && BLOC_WORDS.has(scan.word(at - 2))) return null;
  const first = at + (digits ? 1 : scan.size('count', at));
  // "7 cơ quan | báo: Đồng Nai, Bình Dương": of which kind they are
  const i = pair(scan, first, 'cơ', 'quan') && scan.word(first + 2) === 'báo' ? first + 2 : first;
  // "7 tổ chức": no teams
  const head = pair(scan, i, 'tổ', 'chức') ? null : anyUnitHead(scan, i);
  const member = pair(scan, i, 'thành', 'viên');
  if (scan.kind('count', i) !== 'org' && !head && !member) return null;
  const count = digits ? Number(scan.slice(at, at + 1)) : Number(scan.at('count', at)?.traits?.value);
  // "4 xã, phường": of two kinds
  const many =
    head && scan.mark(head.to) === COMMA && !scan.has(head.to + 1, CAPITAL) && anyUnitHead(scan, head.to + 1);
  const kindTo = head && !isTerritory(head.kind) ? sharedFieldEnd(scan, head.to) : (head?.to ?? i);
  const kind = head && !many && !pair(scan, i, 'doanh', 'nghiệp') ? scan.slice(head.from, kindTo) : null;
  // "5 Cục Thuế: Bến Đá, Lam Hải" elide a name, "5 xã: Tân Khê" a word
  const noun = head && isTerritory(head.kind) ? (kind?.toLowerCase() ?? null) : kind;
  const to = head && kindTo > head.to ? areaEnd(scan, kindTo) : kindTo;
  return { count, noun, to: Math.max(i + scan.size('count', i), to, i + (member ? 2 : 0)) };
}

/** "Cụm thi đua số", "Khối số" */
const BLOC_WORDS = new Set(['đua', 'cụm', 'khối']);

/** "3 Sở | Ngoại vụ | : Bình Định, Kon Tum": the field that they share, up to the colon of the list. */
function sharedFieldEnd(scan: Scan, at: number): number {
  const end = at + scan.size('field', at);
  return end > at && scan.has(at, CAPITAL) && scan.mark(areaEnd(scan, end)) === COLON ? end : at;
}

/** "3 Sở Ngoại vụ | khu vực Tây Nguyên | : Kon Tum": the part of the country that all lie in, up to the colon; `at` for none. */
function areaEnd(scan: Scan, at: number): number {
  if (!pair(scan, at, 'khu', 'vực') && !AREAS.has(scan.word(at))) return at;
  let end = at + 1;
  while (end - at < LONGEST_AREA && !scan.has(end, PUNCTUATION | NUMBER | LINE_START)) end++;
  return scan.mark(end) === COLON ? end : at;
}
const AREAS = new Set(['vùng', 'miền']);
/** "khu vực duyên hải Nam Trung Bộ và Tây Nguyên" */
const LONGEST_AREA = 12;

/** How far before the first name its number may stand: "gồm | 7 đơn vị | sau hợp nhất tỉnh A và thành phố B: …". */
const FARTHEST = 40;

export interface Counting {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Where the number stands that a list of members is counted by, nearest before its first name; null for none, and where only some of them
 * are named ("11 đơn vị, trong đó có A, B").
 */
export function countedAs(scan: Scan, from: number, first: number, count: number | null): Counting | null {
  for (let at = first - 1; count !== null && at >= Math.max(from, first - FARTHEST) && scan.word(at) !== 'đó'; at--) {
    const counted = countOfUnits(scan, at);
    if (counted?.count === count) return { from: at, to: Math.min(counted.to, first), count };
  }
  return null;
}

/** "8 đơn vị | thành viên |": past the word for members. */
export const pastMembers = (scan: Scan, at: number): number => (pair(scan, at, 'thành', 'viên') ? at + 2 : at);

/** "9 tỉnh | , thành phố", "3 huyện | , thị xã và thành phố": past the other kinds of places that the number counts. */
export function territoriesEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (let i = at; i + 1 < limit && (scan.mark(i) === COMMA || scan.word(i) === 'và'); i = end) {
    const head = scan.has(i + 1, CAPITAL) ? null : anyUnitHead(scan, i + 1);
    // "tỉnh, thành"
    const short = scan.word(i + 1) === 'thành' && !scan.has(i + 1, CAPITAL);
    if (head && isTerritory(head.kind)) end = head.to;
    else if (short) end = i + 2;
    else break;
  }
  return end;
}

/** "VKSND | các tỉnh, thành phố | : Hải Dương, Hưng Yên": the token before the first name; `at` for none. */
export function pluralTerritories(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'các') return at;
  let i = at + 1;
  for (let heads = 0; i < limit && heads < 4; heads++) {
    const territory = anyUnitHead(scan, i);
    // "các huyện, thành ủy", "các huyện ủy": what the Party has in each
    const party = territory?.kind === 'party-committee' && scan.word(territory.to - 1) === 'ủy';
    if (!territory || !(isTerritory(territory.kind) || party)) return at;
    i = territory.to;
    if (scan.mark(i) === COLON) return heads > 0 ? i : at;
    if (heads > 0 && scan.has(i, CAPITAL)) return i - 1;
    if (scan.mark(i) === COMMA || scan.mark(i) === SLASH || scan.word(i) === 'và') i++;
  }
  return at;
}

/** "cơ quan", "doanh nghiệp", "tổ chức", "đơn vị": units of any kind, which keep their heads. */
export const ANY_KIND: ReadonlySet<string> = new Set(['cơ', 'doanh', 'tổ', 'đơn']);

export interface Plural {
  /** The first name: past the nouns and their colon. */
  readonly at: number;
  /** What bare names elide where the nouns are one. */
  readonly noun: string | null;
}

/** "các đơn vị: |", "các xã, phường: |", "các xã, phường |", "các sở, ngành và đoàn thể: |"; null for anything else. */
export function pluralNouns(scan: Scan, at: number, limit: number): Plural | null {
  if (scan.word(at) !== 'các') return null;
  let noun: string | null = null;
  let i = at + 1;
  for (let nouns = 1; i < limit && nouns < 5; nouns++) {
    const head = anyUnitHead(scan, i);
    const size = Math.max(head ? head.to - head.from : 0, scan.kind('count', i) === 'org' ? scan.size('count', i) : 0);
    if (size === 0 || (scan.has(i, CAPITAL) && scan.mark(i + size) !== COLON)) return null;
    // "các | xã, thị trấn | Bến Đá": two nouns that are one phrase of the lexicon.
    const several = nouns > 1 || (head !== null && size > head.to - head.from);
    noun = head && !several ? scan.slice(i, head.to) : null;
    i += size;
    // "các đơn vị thành viên sau:"
    if (pair(scan, i, 'thành', 'viên')) i += 2;
    // "các đơn vị có tên sau đây:", "các đơn vị có tên dưới đây:"
    if (pair(scan, i, 'có', 'tên')) i += 2;
    if (scan.word(i) === 'sau' || pair(scan, i, 'dưới', 'đây')) i++;
    if (scan.word(i) === 'đây') i++;
    if (scan.mark(i) === COLON) return { at: i + 1, noun };
    // "các đơn vị Sở Y tế, Thuế tỉnh": of any kind, before a name with its own
    const any = !head || ANY_KIND.has(scan.word(i - size));
    if (any && scan.has(i, CAPITAL) && scan.size('unit', i) > 0 && parseUnits(scan, i, limit))
      return { at: i, noun: null };
    // "các xã, thị trấn Bến Đá, Tân Khê"
    if (several && scan.has(i, CAPITAL)) return { at: i, noun };
    if (scan.mark(i) === COMMA || scan.word(i) === 'và') i++;
    else return null;
  }
  return null;
}

/** A name of a unit, a place or a code begins here; a person, a role, a number of things or a verb does not. */
export function opensNames(scan: Scan, at: number, limit: number, noun: string | null = null): boolean {
  const past = noun === null ? pastNumber(scan, at) : at;
  if (past > at) return opensNames(scan, past, limit);
  if (at >= limit || scan.size('title', at) > 0 || scan.size('role', at) > 0) return false;
  // "CN NH Bến Đá" is a branch, "CN Lan" a graduate
  if (scan.size('address', at) > 0 && scan.size('unit', at) <= scan.size('address', at)) return false;
  if (scan.word(at) === 'các') return anyUnitHead(scan, at + 1) !== null;
  if (noun !== null && isBareNumber(scan, at, limit)) return true;
  if (!scan.has(at, CAPITAL)) return anyUnitHead(scan, at) !== null && parseUnits(scan, at, limit) !== null;
  // "5 trường THPT: Cù Huy Ngạn, Kỳ Bắc": schools may be named after persons.
  return noun !== null || !startsPerson(scan, at, limit) || scan.size('place', at) > 0;
}

/** "các quận: | 3 | , 8, 10 và Bình Tân": a number alone, up to the next mark or "và". */
export function isBareNumber(scan: Scan, at: number, limit: number): boolean {
  if (!scan.has(at, NUMBER) || scan.tokens.end[at] - scan.tokens.start[at] > 3) return false;
  const next = at + 1;
  // "1,2 tỷ đồng" is no list
  const parted = next >= limit || scan.word(next) === 'và' || [COMMA, SEMICOLON, STOP, CLOSE].includes(scan.mark(next));
  return parted && !(scan.mark(at - 1) === COMMA && !scan.has(at, SPACED));
}

/** "1. Sở Y tế; 2. Thuế tỉnh", "1) Sở Y tế", "(1) Sở Y tế": past the number of an item within a line. */
export function pastNumber(scan: Scan, at: number): number {
  if (scan.mark(at) === OPEN && scan.has(at + 1, NUMBER) && scan.mark(at + 2) === CLOSE) return at + 3;
  const numbers = scan.has(at, NUMBER) && (scan.mark(at + 1) === STOP || scan.mark(at + 1) === CLOSE);
  return numbers ? at + 2 : at;
}

/** Two words in a row: `pair(scan, i, 'đơn', 'vị')`. */
export const pair = (scan: Scan, at: number, first: string, second: string): boolean =>
  scan.word(at) === first && scan.word(at + 1) === second;

/** A word that says what somebody does, or another record begins: no part of a name in small letters. */
export const does = (scan: Scan, at: number): boolean => DOES.some((layer) => scan.size(layer, at) > 0);
const DOES = ['verb', 'act', 'cue', 'bloc', 'award'] as const;

/** "Khối thi đua các | sở | (Y tế, Giáo dục và Đào tạo, Nội vụ)", "Cụm thi đua 4 | phòng | (Tham mưu, Chính trị)": what the names in the bracket elide. */
export function nounOfName(scan: Scan, open: number): string | null {
  const several = scan.word(open - 2) === 'các' || scan.has(open - 2, NUMBER);
  const noun = scan.slice(open - 1, open);
  return several && ELIDED.has(noun) ? noun : null;
}
const ELIDED = new Set(['sở', 'phòng', 'ban', 'cục', 'vụ', 'khoa', 'trường']);
