import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { anyUnitHead, isTerritory } from '../../../names/unit-head.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { afterBracket, listFrom, pastNumber } from './list.js';
import { countOfUnits, opensNames, type Plural, pair, pluralNouns, pluralTerritories } from './nouns.js';
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
  /** So many names and no other number: the lines say something of each. */
  readonly exact?: boolean;
  /** "6 tỉnh: Thanh Hóa": the noun that bare names elide. */
  readonly noun: string | null;
}

const BLOC = layerBits('bloc');
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN = 0x28;
const COMMA = 0x2c;

/** After "gồm", "có N đơn vị:", "các đơn vị trong Khối:", "Thành viên Cụm là", "Khối thi đua số 1 (6 đơn vị):". */
export function listOpening(passage: Passage, sentence: Parsed): Opening | null {
  const { scan } = passage;
  const each = ofEach(scan, sentence);
  if (each) return each;
  // The bloc is the subject of "gồm": its name or "Khối", "Cụm" stands before it in the sentence.
  let speaksOfBloc = false;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    // "Khối phó gồm Sở Y tế, Sở Tư pháp": who has the role.
    const role = scan.size('role', i);
    if (role > 0) {
      i += ['gồm', 'là', 'có'].includes(scan.word(i + role)) ? role : role - 1;
      continue;
    }
    const opening = openingAt(scan, sentence, i, speaksOfBloc);
    if (opening) return opening;
    if ((scan.layers(i) & BLOC) !== 0) speaksOfBloc = true;
    else if (speaksOfBloc && scan.mark(i) === SEMICOLON) speaksOfBloc = false;
  }
  return null;
}

function openingAt(scan: Scan, sentence: Parsed, at: number, speaksOfBloc: boolean): Opening | null {
  const limit = sentence.to;
  const word = scan.word(at);
  switch (word) {
    case 'đơn':
    case 'cơ':
    case 'thành':
      return calledMembers(scan, sentence.from, at, limit);
    case 'trong':
    case 'thuộc':
    case 'của':
      return namedInBloc(scan, sentence, at);
    case 'gồm':
      return countedBefore(scan, sentence, at) ?? (speaksOfBloc ? afterIncludes(scan, at, limit) : null);
    case 'có':
      return (
        havingUnits(scan, sentence, at) ??
        (speaksOfBloc ? (havingNames(scan, sentence, at) ?? afterIncludes(scan, at, limit)) : null)
      );
    case 'với':
      return speaksOfBloc && isAside(scan, at) ? afterIncludes(scan, at, limit) : null;
    case 'là':
      return speaksOfBloc ? afterIncludes(scan, at, limit) : null;
    case 'tụ':
      return speaksOfBloc && scan.word(at - 1) === 'quy' ? afterIncludes(scan, at, limit) : null;
    default:
      return null;
  }
}

/** "Cụm được lập năm 2028, | với 7 xã: A, B"; not "làm việc với 7 xã: A, B". */
function isAside(scan: Scan, at: number): boolean {
  const counted = scan.mark(at - 1) === COMMA ? countOfUnits(scan, at + 1) : null;
  return counted !== null && scan.mark(counted.to) === COLON;
}

/** "Bốn đơn vị thành viên của Cụm đăng ký như sau:" over lines that begin with their names, four in all. */
function ofEach(scan: Scan, { from, to }: Parsed): Opening | null {
  if (scan.mark(to - 1) !== COLON || scan.word(to - 2) !== 'sau') return null;
  for (let i = from; i < to; i++) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const called =
      pair(scan, counted.to, 'thành', 'viên') ||
      (OF.has(scan.word(counted.to)) && scan.size('bloc', counted.to + 1) > 0);
    return called ? { ...opening('called-members', i, to, to), count: counted.count, exact: true } : null;
  }
  return null;
}

/** "(các|N) đơn vị (thành viên) (trong|của|thuộc) (Khối|Cụm) …" and a colon, "là", "gồm" or a bracket. */
function calledMembers(scan: Scan, from: number, at: number, limit: number): Opening | null {
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
    // "thành viên của Khối còn có A, B"
    const further = member && word === 'có' && scan.word(i - 1) === 'còn';
    const says = further || mark === COLON || (word === 'gồm' && (member || steps > 0)) || (word === 'là' && steps > 0);
    // "Ban Giám khảo có 3 thành viên gồm": of something else.
    if (says && member && at - from > 2 && !namesBloc(scan, from, i)) return null;
    if (says && i + 1 === limit) return opening('called-members', at, limit, limit);
    if (says) return namesAfter(scan, at, i + 1, limit);
    // "Bốn thành viên của Khối, từ trái sang: A, B"
    if (mark === COMMA && ORDERS.has(scan.word(i + 1))) continue;
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

function namesBloc(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.size('bloc', i) > 0) return true;
  return false;
}

const OF = new Set(['trong', 'thuộc', 'của']);
const ORDERS = new Set(['từ', 'theo', 'lần', 'xếp', 'tính']);

/** The names after "Thành viên của Cụm là": a list, also "Đài PT-TH các tỉnh: A, B". */
function namesAfter(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const shared = sharedHead(scan, trigger, at, limit);
  if (shared) return { ...shared, rule: 'called-members' };
  return opensNames(scan, at, limit) ? opening('called-members', trigger, at, limit) : null;
}

/**
 * "Tám sở thành viên - gồm A, B - đã bình chọn", "5 trường gồm A, B ngồi lại": a count of units that opens its clause,
 * where nothing is given to them.
 */
function countedBefore(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const dashed = scan.mark(at - 1) === 0x2d || scan.mark(at - 1) === 0x2013;
  const end = dashed || scan.mark(at - 1) === COMMA ? at - 1 : at;
  for (let i = end - 2; i >= sentence.from && end - i < 7; i--) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const to = pair(scan, counted.to, 'thành', 'viên') ? counted.to + 2 : counted.to;
    const opens = i === sentence.from || scan.has(i - 1, PUNCTUATION);
    if (to !== end || !opens || !counted.noun || !opensNames(scan, at + 1, sentence.to, counted.noun)) return null;
    if (sentence.chunks.some((c) => c.kind === 'award' || c.kind === 'persons')) return null;
    let limit = sentence.to;
    for (let j = at; dashed && j < sentence.to; j++)
      if (scan.mark(j) === scan.mark(at - 1) && !scan.has(j + 1, CAPITAL)) limit = Math.min(limit, j);
    return { rule: 'listed', trigger: at, at: at + 1, limit, count: counted.count, noun: counted.noun };
  }
  return null;
}

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

/** "Thành phần của Khối hiện có: | Thuế tỉnh, Kho bạc, Sở Y tế.": the rest of a sentence in which nobody attends. */
function havingNames(scan: Scan, sentence: Parsed, at: number): Opening | null {
  if (scan.mark(at + 1) !== COLON) return null;
  for (let i = sentence.from; i < at; i++) if (scan.size('act', i) > 0) return null;
  if (!opensNames(scan, at + 2, sentence.to)) return null;
  const items = listFrom(scan, at + 2, sentence.to, null);
  const whole = items.length >= 3 && items[items.length - 1].to >= sentence.to - 1;
  return whole ? opening('listed', at, at + 2, sentence.to) : null;
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
  const plural = pluralNouns(scan, i, limit);
  if (plural) return afterNouns(scan, at, plural, limit);
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
    if (close <= i || !opensNames(scan, i + 1, close, noun) || isGiven(scan, close + 1)) return null;
    return { ...found, at: i + 1, limit: close };
  }
  while (i < limit && (scan.mark(i) === COLON || LINKS.has(scan.word(i)))) i++;
  i = pastNumber(scan, i);
  if (i >= limit) return count === null && scan.word(at) !== 'gồm' ? null : { ...found, at: limit };
  if (scan.word(at) === 'là' && count === null) return null;
  return opensNames(scan, i, limit, noun) ? { ...found, at: i } : null;
}

/** "gồm các xã, phường: | A, B", to the end of the bracket that holds it. */
function afterNouns(scan: Scan, trigger: number, { colon, noun }: Plural, limit: number): Opening | null {
  const end = bracketEnd(scan, trigger, limit);
  if (colon + 1 === limit) return { ...opening('listed', trigger, limit, limit), noun };
  return opensNames(scan, colon + 1, end, noun) ? { ...opening('listed', trigger, colon + 1, end), noun } : null;
}

function bracketEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at - 1) !== OPEN) return limit;
  for (let i = at; i < limit; i++) if (scan.mark(i) === 0x29) return i;
  return limit;
}

const LINKS = new Set(['là', 'gồm', 'bao', 'có']);

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
