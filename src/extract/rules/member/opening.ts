import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { anyUnitHead, isTerritory } from '../../../names/unit-head.js';
import { parseUnits } from '../../../names/unit-list.js';
import { startsPerson } from '../../../names/unit-words.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { afterBracket, listFrom } from './list.js';
import type { RuleName } from './rules.js';

/** Where a list of members begins. */
export interface Opening {
  readonly rule: RuleName;
  readonly trigger: number;
  /** First token of the list; `limit` where the items stand in lines of their own. */
  readonly at: number;
  /** End of the sentence, or of the bracket that holds the list. */
  readonly limit: number;
  readonly count: number | null;
  /** "6 tỉnh: Thanh Hóa": the noun that bare names elide. */
  readonly noun: string | null;
}

const BLOC = layerBits('bloc');
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN = 0x28;

/** After "gồm", "có N đơn vị:", "các đơn vị trong Khối:", "Thành viên Cụm là", "Khối thi đua số 1 (6 đơn vị):". */
export function listOpening(passage: Passage, sentence: Parsed): Opening | null {
  const { scan } = passage;
  // The bloc is the subject of "gồm": its name or "Khối", "Cụm" stands before it in the sentence.
  let speaksOfBloc = false;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    const opening = openingAt(scan, sentence, i, speaksOfBloc);
    if (opening) return opening;
    if ((scan.layers(i) & BLOC) !== 0) speaksOfBloc = true;
    else if (speaksOfBloc && scan.mark(i) === SEMICOLON) speaksOfBloc = false;
  }
  return null;
}

function openingAt(scan: Scan, sentence: Parsed, at: number, speaksOfBloc: boolean): Opening | null {
  const word = scan.word(at);
  switch (word) {
    case 'đơn':
    case 'cơ':
    case 'thành':
      return calledMembers(scan, at, sentence.to);
    case 'trong':
    case 'thuộc':
    case 'của':
      return namedInBloc(scan, sentence, at);
    case 'gồm':
    case 'có':
    case 'là': {
      const having = word === 'có' ? havingUnits(scan, sentence, at) : null;
      return having ?? (speaksOfBloc ? afterIncludes(scan, at, sentence.to) : null);
    }
    default:
      return null;
  }
}

/** "(các|N) đơn vị (thành viên) (trong|của|thuộc) (Khối|Cụm) …" and a colon, "là", "gồm" or a bracket. */
function calledMembers(scan: Scan, at: number, limit: number): Opening | null {
  let i = at;
  const unit = pair(scan, i, 'đơn', 'vị') || pair(scan, i, 'cơ', 'quan');
  const member = pair(scan, i, 'thành', 'viên');
  if (!unit && !member) return null;
  i += 2;
  if (unit && pair(scan, i, 'thành', 'viên')) i += 2;
  else if (unit && !OF.has(scan.word(i))) return null;
  if (OF.has(scan.word(i))) i++;
  // The bloc's name, short or long, up to the colon or "là", "gồm".
  for (let steps = 0; i < limit && steps < 16; i++, steps++) {
    const word = scan.word(i);
    const mark = scan.mark(i);
    const says = mark === COLON || ((word === 'là' || word === 'gồm') && steps > 0);
    if (says && i + 1 === limit) return opening('called-members', at, limit, limit);
    if (says) return opensNames(scan, i + 1, limit) ? opening('called-members', at, i + 1, limit) : null;
    if (mark === OPEN) {
      const close = afterBracket(scan, i, limit) - 1;
      if (close > i && opensNames(scan, i + 1, close) && !isGiven(scan, close + 1))
        return opening('called-members', at, i + 1, close);
    }
    if (scan.has(i, PUNCTUATION) && mark !== 0x2d && mark !== OPEN && mark !== 0x29) return null;
    if (ACTS.has(word)) return null;
  }
  return null;
}
const OF = new Set(['trong', 'thuộc', 'của']);
const ACTS = new Set(['đã', 'được', 'có', 'về', 'đạt', 'hoàn', 'thực', 'tham', 'ký', 'tiếp', 'đều']);

/** "8/8 BHXH tỉnh, thành phố | trong Cụm: Đà Nẵng, Quảng Nam, …": units of a kind before, three names or more after. */
function namedInBloc(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const size = scan.size('bloc', at + 1);
  const colon = at + 1 + size;
  if (size === 0 || scan.mark(colon) !== COLON || !opensNames(scan, colon + 1, sentence.to)) return null;
  for (let i = at - 1; i >= sentence.from && at - i < 9; i--) {
    const head = anyUnitHead(scan, i);
    if (!head || isTerritory(head.kind) || scan.size('count', i) > 0) continue;
    if (listFrom(scan, colon + 1, sentence.to, null).length < 3) return null;
    return { ...opening('called-members', at, colon + 1, sentence.to), noun: scan.slice(head.from, head.to) };
  }
  return null;
}

/** "Khối thi đua số 3 có Thuế tỉnh, Kho bạc, Sở Y tế và Bưu điện tỉnh.": the whole sentence, four units or more. */
function havingUnits(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const name = sentence.chunks[0];
  if (name?.kind !== 'bloc' || name.to !== at || !parseUnits(scan, at + 1, sentence.to)) return null;
  const items = listFrom(scan, at + 1, sentence.to, null);
  const whole = items.length >= 4 && items[items.length - 1].to >= sentence.to - 1;
  return whole ? opening('listed', at, at + 1, sentence.to) : null;
}

const opening = (rule: RuleName, trigger: number, at: number, limit: number): Opening => ({
  rule,
  trigger,
  at,
  limit,
  count: null,
  noun: null,
});

/** "Khối có 2 tập thể (Thuế tỉnh, Bưu điện tỉnh) được tặng Bằng khen": some of the members. */
const isGiven = (scan: Scan, at: number): boolean => GIVEN.has(scan.word(at));
const GIVEN = new Set(['được', 'đạt', 'nhận', 'đón', 'vinh']);

/** After "gồm" or "có": "8 đơn vị:", "có 4 đơn vị thành viên gồm", ":" and names. "có" needs a count of units. */
function afterIncludes(scan: Scan, at: number, limit: number): Opening | null {
  let i = at + 1;
  if (scan.word(at) === 'gồm' && scan.word(i) === 'có') i++;
  const shared = scan.word(at) === 'gồm' ? sharedHead(scan, at, i, limit) : null;
  if (shared) return shared;
  const counted = countOfUnits(scan, i);
  if (scan.has(i, NUMBER) || scan.kind('count', i) === 'number') {
    if (!counted) return null;
    i = namesBegin(scan, counted.to, limit);
    if (i < 0) return null;
  } else if (scan.word(at) === 'có') return null;
  const { count, noun } = counted ?? { count: null, noun: null };
  const found = { rule: 'listed' as const, trigger: at, limit, count, noun };
  if (counted && scan.mark(i) === OPEN) {
    const close = afterBracket(scan, i, limit) - 1;
    if (close <= i || !opensNames(scan, i + 1, close) || isGiven(scan, close + 1)) return null;
    return { ...found, at: i + 1, limit: close };
  }
  while (i < limit && (scan.mark(i) === COLON || LINKS.has(scan.word(i)))) i++;
  if (i >= limit) return count === null && scan.word(at) !== 'gồm' ? null : { ...found, at: limit };
  if (scan.word(at) === 'là' && count === null) return null;
  return opensNames(scan, i, limit) ? { ...found, at: i } : null;
}
const LINKS = new Set(['là', 'gồm', 'bao', 'có']);

interface Counted {
  readonly count: number;
  readonly noun: string | null;
  readonly to: number;
}

/** "8 đơn vị", "hai trường THPT", "6 thành viên": so many units; null for other things and for no number. */
export function countOfUnits(scan: Scan, at: number): Counted | null {
  const digits = scan.has(at, NUMBER);
  if (!digits && scan.kind('count', at) !== 'number') return null;
  const count = digits ? Number(scan.slice(at, at + 1)) : Number(scan.at('count', at)?.traits?.value);
  const i = at + (digits ? 1 : scan.size('count', at));
  const head = anyUnitHead(scan, i);
  const member = pair(scan, i, 'thành', 'viên');
  if (scan.kind('count', i) !== 'org' && !head && !member) return null;
  const noun = head && !pair(scan, i, 'doanh', 'nghiệp') ? scan.slice(head.from, head.to).toLowerCase() : null;
  return { count, noun, to: i + Math.max(scan.size('count', i), head ? head.to - head.from : 0, member ? 2 : 0) };
}

/** "gồm Hội Làm vườn | 3 xã | : Tân Khê, Vân Trạch": the head stands before the count of its places. */
function sharedHead(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const head = anyUnitHead(scan, at);
  if (!head || isTerritory(head.kind)) return null;
  const list = parseUnits(scan, at, limit);
  let i = list ? list.to : head.to;
  if (!list || list.units.length > 1) return null;
  if (scan.word(i) === 'của') i++;
  const plural = pluralTerritories(scan, i, limit);
  if (plural > i) {
    const noun = scan.slice(at, list.to);
    return { rule: 'listed', trigger, at: plural + 1, limit, count: null, noun };
  }
  const counted = countOfUnits(scan, i);
  const territory = counted && anyUnitHead(scan, counted.to - 1);
  if (!counted || !territory || !isTerritory(territory.kind) || scan.mark(counted.to) !== COLON) return null;
  const noun = `${scan.slice(at, list.to)} ${counted.noun}`;
  return { rule: 'listed', trigger, at: counted.to + 1, limit, count: counted.count, noun };
}

/** "VKSND | các tỉnh, thành phố | : Hải Dương, Hưng Yên": the colon; `at` without. */
function pluralTerritories(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'các') return at;
  let i = at + 1;
  for (let heads = 0; i < limit && heads < 4; heads++) {
    const territory = anyUnitHead(scan, i);
    if (!territory || !isTerritory(territory.kind)) return at;
    i = territory.to;
    if (scan.mark(i) === COLON) return heads > 0 ? i : at;
    if (scan.mark(i) === 0x2c || scan.word(i) === 'và') i++;
  }
  return at;
}

/** Past the words between a count and its names: "9 Hội Làm vườn | của các tỉnh | : …"; -1 where other marks stand between. */
function namesBegin(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (let steps = 0; i < limit && steps < 24 && !opensAfterMark(scan, i, limit); i++, steps++) {
    // "có mặt 3/3:"
    const fraction = scan.mark(i) === 0x2f && scan.has(i - 1, NUMBER);
    if (scan.has(i, PUNCTUATION) && scan.mark(i) !== 0x2c && !fraction) return scan.mark(i) === OPEN ? i : -1;
    const place = scan.size('place', i);
    if (place > 0) i += place - 1;
    else if (scan.size('unit', i) > 0 && scan.has(i, CAPITAL)) break;
  }
  return i;
}

const opensAfterMark = (scan: Scan, at: number, limit: number): boolean =>
  scan.mark(at) === COLON ||
  (at < limit && (scan.word(at) === 'là' || scan.word(at) === 'gồm' || scan.word(at) === 'bao'));

/** A name of a unit, a place or a code begins here; a person, a role, a number of things or a verb does not. */
export function opensNames(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || scan.size('title', at) > 0 || scan.size('address', at) > 0 || scan.size('role', at) > 0)
    return false;
  if (scan.word(at) === 'các') return anyUnitHead(scan, at + 1) !== null;
  if (!scan.has(at, CAPITAL)) return anyUnitHead(scan, at) !== null && parseUnits(scan, at, limit) !== null;
  return !startsPerson(scan, at, limit) || scan.size('place', at) > 0;
}

/** Two words in a row: `pair(scan, i, 'đơn', 'vị')`. */
export const pair = (scan: Scan, at: number, first: string, second: string): boolean =>
  scan.word(at) === first && scan.word(at + 1) === second;
