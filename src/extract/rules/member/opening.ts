import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { parseRole } from '../../../names/role.js';
import { parseUnit } from '../../../names/unit.js';
import { anyUnitHead, isTerritory } from '../../../names/unit-head.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { namesBeforeBloc } from './before-bloc.js';
import { attending, calledMembers, namedInBloc, ofEach } from './called.js';
import { leadersBefore } from './leading.js';
import { afterBracket, listFrom, pastNumber } from './list.js';
import { isGiven, type Opening, ofAcronym, opening, ownerBefore, sharedHead } from './list-start.js';
import { type Counted, countOfUnits, opensNames, type Plural, pair, pluralNouns, territoriesEnd } from './nouns.js';

const BLOC = layerBits('bloc');
const ROLE = layerBits('role');
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN = 0x28;
const COMMA = 0x2c;

/** After "gồm", "có N đơn vị:", "các đơn vị trong Khối:", "Thành viên Cụm là", "Khối thi đua số 1 (6 đơn vị):". */
export function listOpening(passage: Passage, sentence: Parsed, from: number): Opening | null {
  const { scan } = passage;
  const each = from === sentence.from ? ofEach(scan, sentence) : null;
  if (each) return each;
  const others = from === sentence.from && (sentence.layers & ROLE) !== 0 ? othersThanHeads(scan, sentence) : null;
  if (others) return others;
  // The bloc is the subject of "gồm": its name or "Khối", "Cụm" stands before it in the sentence.
  let speaksOfBloc = false;
  for (let i = from; i + 1 < sentence.to; i++) {
    // "Khối phó gồm Sở Y tế, Sở Tư pháp": who has the role.
    const role = scan.size('role', i);
    if (role > 0) {
      // "Cụm trưởng Cụm thi đua số 9 (gồm A, B)": of the bloc that it goes on to name
      const led = parseRole(scan, i, sentence.to);
      if (led?.role === 'head' && led.bloc && scan.mark(led.bloc.to) === OPEN) speaksOfBloc = true;
      i += ['gồm', 'là', 'có'].includes(scan.word(i + role)) ? role : role - 1;
      continue;
    }
    const opening = openingAt(scan, sentence, i, speaksOfBloc) ?? ofSameKind(passage, sentence, i);
    if (opening) return opening;
    if ((scan.layers(i) & BLOC) !== 0) speaksOfBloc = !isOfOthers(scan, i);
    else if (speaksOfBloc && scan.mark(i) === SEMICOLON) speaksOfBloc = false;
  }
  return null;
}

/** "tặng Cờ | cho 2 đơn vị | gồm": some of the members. */
function isGivenTo(scan: Scan, from: number, at: number): boolean {
  for (let i = at - 1; i > from && at - i < 6; i--)
    if (countOfUnits(scan, i)?.to === at) return scan.word(i - 1) === 'cho';
  return false;
}

/** "Khách mời của | Khối gồm", "Đoàn công tác của | Khối gồm": no members. */
export const isOfOthers = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'của' && OTHERS.has(scan.word(at - 2));
const OTHERS = new Set(['mời', 'khảo', 'thi', 'tác']);

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
      return (
        countedBefore(scan, sentence, at) ??
        (speaksOfBloc && !isGivenTo(scan, sentence.from, at) ? afterIncludes(scan, at, limit) : null) ??
        namesBeforeBloc(scan, sentence, at)
      );
    case 'có':
      return (
        havingUnits(scan, sentence, at) ??
        (speaksOfBloc
          ? (takingPart(scan, sentence, at) ??
            besides(scan, sentence, at) ??
            havingNames(scan, sentence, at) ??
            afterIncludes(scan, at, limit))
          : null)
      );
    case 'với':
      if (!speaksOfBloc) return null;
      return isAside(scan, at) ? afterIncludes(scan, at, limit) : takingPart(scan, sentence, at);
    case 'là':
      return speaksOfBloc ? afterIncludes(scan, at, limit) : null;
    case 'tụ':
      if (scan.word(at - 1) !== 'quy') return null;
      return gathering(scan, at, limit) ?? (speaksOfBloc ? afterIncludes(scan, at, limit) : null);
    default:
      if (scan.mark(at) === COLON) return namesBeforeBloc(scan, sentence, at) ?? namesBehindBloc(scan, sentence, at);
      if (scan.mark(at) === OPEN) return inBracketOf(scan, sentence, at);
      return scan.mark(at) === 0x2f ? attending(scan, sentence, at) : null;
  }
}

/** "Cụm được lập năm 2028, | với 7 xã: A, B", "hoạt động | với 7 thành viên: A, B"; not "làm việc với 7 xã: A, B". */
function isAside(scan: Scan, at: number): boolean {
  const counted = countOfUnits(scan, at + 1);
  if (counted === null) return false;
  const members = pair(scan, counted.to - 2, 'thành', 'viên');
  const to = pair(scan, counted.to, 'thành', 'viên') ? counted.to + 2 : counted.to;
  return scan.mark(to) === COLON && (scan.mark(at - 1) === COMMA || members || to > counted.to);
}

/** "Hội nghị quy tụ | đại diện 3 đơn vị: A, B, C": as many as are named. */
function gathering(scan: Scan, at: number, limit: number): Opening | null {
  let i = at + 1;
  while (i < limit && i - at < 7 && SENDS.has(scan.word(i))) i++;
  const counted = countOfUnits(scan, i);
  if (!counted) return null;
  const to = pair(scan, counted.to, 'thành', 'viên') ? counted.to + 2 : counted.to;
  if (scan.mark(to) !== COLON || !opensNames(scan, to + 1, limit, counted.noun)) return null;
  return { ...opening('listed', at, to + 1, limit), count: counted.count, noun: counted.noun, exact: true };
}
const SENDS = new Set(['đại', 'diện', 'lãnh', 'đạo', 'của', 'đông', 'đủ', 'tất', 'cả']);

/**
 * "Khối gồm 5 thành viên, trong đó A là Khối trưởng, B là Khối phó | và các đơn vị | : C, D, E": as many as the number
 * says with those that lead.
 */
function othersThanHeads(scan: Scan, sentence: Parsed): Opening | null {
  const { from, to, chunks } = sentence;
  let colon = to - 1;
  while (colon > from && scan.mark(colon) !== COLON) colon--;
  let i = colon - 1;
  while (i > from && OTHER_UNITS.has(scan.word(i))) i--;
  if (i === colon - 1 || (scan.word(i) !== 'và' && scan.mark(i) !== COMMA)) return null;
  const counted = chunks.some((chunk) => chunk.from < i && countOfUnits(scan, chunk.from) !== null);
  if (!counted || leadersBefore(scan, sentence, i + 1).length === 0 || !opensNames(scan, colon + 1, to)) return null;
  return opening('called-members', i + 1, colon + 1, to);
}
const OTHER_UNITS = new Set(['các', 'đơn', 'vị', 'cơ', 'quan', 'thành', 'viên', 'còn', 'lại', 'khác', 'tổ', 'chức']);

/** "Ngoài Sở Y tế là Khối trưởng, trong Khối | còn có Sở Nội vụ, Thuế tỉnh.": the rest of the sentence. */
function besides(scan: Scan, { from, to }: Parsed, at: number): Opening | null {
  if (scan.word(at - 1) !== 'còn' || !(scan.word(from) === 'ngoài' || pair(scan, from, 'bên', 'cạnh'))) return null;
  for (let i = from; i < at; i++) if (scan.size('act', i) > 0) return null;
  const plural = pluralNouns(scan, at + 1, to);
  const first = plural ? plural.at : at + 1;
  const items = opensNames(scan, first, to) ? listFrom(scan, first, to, plural?.noun ?? null) : [];
  const whole = items.length >= 2 && items[items.length - 1].to >= to - 1;
  return whole ? { ...opening('listed', at, first, to), noun: plural?.noun ?? null } : null;
}

/**
 * "Hội nghị của Khối, | với sự tham gia của 3 tổ chức: A, B, C": as many units as are named; "Khối có sự góp mặt của các
 * trường: A, B": of the bloc itself.
 */
function takingPart(scan: Scan, { chunks, to: limit }: Parsed, at: number): Opening | null {
  if (scan.word(at + 1) !== 'sự') return null;
  const ofBloc = chunks.some((chunk) => chunk.kind === 'bloc' && chunk.to === at);
  for (let i = at + 2; i < limit && i - at < 9; i++) {
    if (scan.has(i, PUNCTUATION)) return null;
    const plural = ofBloc && scan.word(i) === 'của' ? pluralNouns(scan, i + 1, limit) : null;
    if (plural && opensNames(scan, plural.at, limit, plural.noun))
      return { ...opening('listed', at, plural.at, limit), noun: plural.noun };
    const counted = scan.word(i) === 'của' ? countOfUnits(scan, i + 1) : null;
    if (!counted) continue;
    const to = pair(scan, counted.to, 'thành', 'viên') ? counted.to + 2 : counted.to;
    if (scan.mark(to) !== COLON || !opensNames(scan, to + 1, limit, counted.noun)) return null;
    return { ...opening('listed', at, to + 1, limit), count: counted.count, noun: counted.noun, exact: true };
  }
  return null;
}

/**
 * "Chánh văn phòng Sở Y tế | 9 tỉnh, thành phố: Bến Đá, Tân Khê, …": as many as are named of the units that the bloc is
 * of, or of those that make up ("Thành phần") its meeting.
 */
function ofSameKind(passage: Passage, sentence: Parsed, at: number): Opening | null {
  const { scan } = passage;
  const counted = at > sentence.from ? countOfUnits(scan, at) : null;
  if (!counted || scan.mark(territoriesEnd(scan, counted.to, sentence.to)) !== COLON) return null;
  const colon = territoriesEnd(scan, counted.to, sentence.to);
  const owned = ownerBefore(scan, sentence.from, colon);
  const bloc = owned && passage.blocAt(sentence.index, at);
  if (!bloc || !opensNames(scan, colon + 1, sentence.to)) return null;
  const own = bloc.written.toLowerCase().includes(owned.owner.toLowerCase());
  if (!own && !pair(scan, sentence.from, 'thành', 'phần')) return null;
  return { ...opening('listed', at, colon + 1, sentence.to), ...owned, count: counted.count, exact: true };
}

/**
 * "Tám sở thành viên - gồm A, B - đã bình chọn", "5 trường gồm A, B ngồi lại": a count of units that opens its clause,
 * where nothing is given to them.
 */
function countedBefore(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const dashed = scan.mark(at - 1) === 0x2d || scan.mark(at - 1) === 0x2013;
  const said = scan.word(at - 1) === 'bao' ? at - 1 : at;
  const end = dashed || scan.mark(said - 1) === COMMA ? said - 1 : said;
  for (let i = end - 2; i >= sentence.from && end - i < 7; i--) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const to = pair(scan, counted.to, 'thành', 'viên') ? counted.to + 2 : counted.to;
    const opens = i === sentence.from || scan.has(i - 1, PUNCTUATION);
    const first = scan.word(at + 1) === 'có' ? at + 2 : at + 1;
    if (to !== end || !opens || !counted.noun || !opensNames(scan, first, sentence.to, counted.noun)) return null;
    if (sentence.chunks.some((c) => c.kind === 'award' || c.kind === 'persons')) return null;
    let limit = sentence.to;
    for (let j = at; dashed && j < sentence.to; j++)
      if (scan.mark(j) === scan.mark(at - 1) && !scan.has(j + 1, CAPITAL)) limit = Math.min(limit, j);
    return { rule: 'listed', trigger: at, at: first, limit, count: counted.count, noun: counted.noun };
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

/**
 * "Khối thi đua số 3 có Thuế tỉnh, Kho bạc, Sở Y tế và Bưu điện tỉnh.", "Tham gia Khối thi đua số 3 có …": the whole
 * sentence, four units or more.
 */
function havingUnits(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const { from, chunks } = sentence;
  const joins = pair(scan, from, 'tham', 'gia') ? from + 2 : scan.word(from) === 'thuộc' ? from + 1 : from;
  const name = chunks.find((chunk) => chunk.from >= joins);
  // "Tham gia Khối thi đua số 3 có: A, B, C"
  const colon = joins > from && scan.mark(at + 1) === COLON;
  const first = colon ? at + 2 : at + 1;
  if (name?.kind !== 'bloc' || name.from !== joins || name.to !== at) return null;
  // "Tham gia Cụm số 7 có | Công an các xã, phường: A, B"
  const shared = joins > from ? sharedHead(scan, at, first, sentence.to) : null;
  const list = shared ? null : parseUnits(scan, first, sentence.to);
  if (!list) return shared;
  const items = listFrom(scan, first, sentence.to, null);
  const elides = list.units.some(({ full }) => full !== null);
  const enough = joins > from && elides ? 2 : colon ? 3 : 4;
  const whole = items.length >= enough && items[items.length - 1].to >= sentence.to - 1;
  return whole ? opening('listed', at, first, sentence.to) : null;
}

/** "Cụm thi đua số 3 | (các đơn vị: A, B, C)": right behind the name. */
function inBracketOf(scan: Scan, { chunks, to }: Parsed, at: number): Opening | null {
  if (!chunks.some((chunk) => chunk.kind === 'bloc' && chunk.to === at)) return null;
  const close = outerClose(scan, at, to);
  const plural = close > at ? pluralNouns(scan, at + 1, close) : null;
  // "(Vụ A - Khối trưởng, Vụ B, Vụ C)", "(Sở A (Khối trưởng), Sở B)"
  if (
    !plural &&
    close > at &&
    hasRole(scan, at, close) &&
    opensNames(scan, at + 1, close) &&
    !isGiven(scan, close + 1)
  ) {
    const items = listFrom(scan, at + 1, close, null);
    return items.length >= 2 ? opening('listed', at, at + 1, close) : null;
  }
  if (!plural || scan.mark(plural.at - 1) !== COLON || isGiven(scan, close + 1)) return null;
  return { ...opening('listed', at, plural.at, close), noun: plural.noun };
}

/** The bracket that closes the one at the token, over those within. */
function outerClose(scan: Scan, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit && i - at < 160; i++) {
    if (scan.mark(i) === OPEN) depth++;
    if (scan.mark(i) === 0x29 && --depth === 0) return i;
  }
  return at;
}

function hasRole(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.size('role', i) > 0) return true;
  return false;
}

/**
 * "Khối thi đua các văn phòng: | Văn phòng Tỉnh ủy, Văn phòng UBND tỉnh, Văn phòng HĐND tỉnh | tổ chức tổng kết": three
 * names or more between the bloc and what it does, where nobody is given anything.
 */
function namesBehindBloc(scan: Scan, { chunks, to, zone }: Parsed, at: number): Opening | null {
  const named = chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare && chunk.to === at);
  if (!named || zone !== 'body' || chunks.some((chunk) => chunk.kind === 'award')) return null;
  if (!opensNames(scan, at + 1, to)) return null;
  const items = listFrom(scan, at + 1, to, null);
  const end = items.at(-1)?.to ?? to;
  const meets = scan.kind('stop', end) === 'verb' || (scan.word(end) === 'đã' && scan.kind('stop', end + 1) === 'verb');
  return items.length >= 3 && meets ? opening('listed', at, at + 1, end) : null;
}

/** After "gồm" or "có": "8 đơn vị:", "có 4 đơn vị thành viên gồm", ":" and names. "có" needs a count of units. */
function afterIncludes(scan: Scan, at: number, limit: number): Opening | null {
  let i = at + 1;
  if (scan.word(at) === 'gồm' && scan.word(i) === 'có') i++;
  const shared = scan.word(at) === 'gồm' ? sharedHead(scan, at, scan.mark(i) === COLON ? i + 1 : i, limit) : null;
  if (shared) return shared;
  const plural = pluralNouns(scan, i, limit);
  if (plural) return afterNouns(scan, at, plural, limit);
  const described = scan.word(at) === 'gồm' ? describedNouns(scan, at, i, limit) : null;
  if (described) return described;
  const counted = countOfUnits(scan, i);
  // "gồm 5 | Sở Nội vụ các tỉnh: A, B"
  const owned =
    counted && scan.word(at) === 'gồm'
      ? (sharedHead(scan, at, i + 1, limit) ?? sharedHead(scan, at, counted.to, limit))
      : null;
  if (owned) return { ...owned, count: counted?.count ?? null };
  // "gồm 5 | Ban Dân tộc các tỉnh Bến Đá, Tân Khê, …"
  const whole = counted && scan.has(i + 1, CAPITAL) ? parseUnits(scan, i + 1, limit) : null;
  if (whole && whole.units.length > 1) return { ...opening('listed', at, i + 1, limit), count: counted?.count ?? null };
  if (scan.has(i, NUMBER) || scan.kind('count', i) === 'number') {
    if (!counted) return null;
    const placed = afterTerritories(scan, at, counted, bracketEnd(scan, at, limit));
    if (placed) return placed;
    i = namesBegin(scan, counted.to, limit);
    if (i < 0 || (scan.word(at) === 'có' && achieves(scan, counted.to, i))) return null;
    const kind = scan.word(at) === 'gồm' || scan.word(at) === 'có' ? ofKind(scan, at, i, limit) : null;
    if (kind) return { ...kind, count: counted.count };
  } else if (scan.word(at) === 'có') return null;
  const { count, noun } = counted ?? {
    count: null,
    noun: scan.word(at) === 'gồm' ? departmentsBefore(scan, at) : null,
  };
  const found = { rule: 'listed' as const, trigger: at, limit, count, noun };
  if (counted && scan.mark(i) === OPEN) {
    const close = afterBracket(scan, i, limit) - 1;
    if (close <= i || !opensNames(scan, i + 1, close, noun) || isGiven(scan, close + 1)) return null;
    return { ...found, at: i + 1, limit: close };
  }
  while (i < limit && (scan.mark(i) === COLON || LINKS.has(scan.word(i)))) i++;
  i = pastNumber(scan, i);
  // "có 6 đơn vị là | HNB các tỉnh: A, B"
  const letters = counted ? ofAcronym(scan, at, i, limit) : null;
  if (letters) return { ...letters, count };
  if (i >= limit) return count === null && scan.word(at) !== 'gồm' ? null : { ...found, at: limit };
  if (scan.word(at) === 'là' && count === null) return null;
  return opensNames(scan, i, limit, noun) ? { ...found, at: i } : null;
}

/** "9 | Sở, ngành thuộc Khối thi đua số 1, | gồm: Y tế, Nội vụ": what names of fields alone are of. */
function departmentsBefore(scan: Scan, trigger: number): string | null {
  let i = trigger - 1;
  while (trigger - i < 20 && scan.size('bloc', i) === 0 && scan.mark(i) !== FULL_STOP) i--;
  if (scan.size('bloc', i) === 0 || !['thuộc', 'trong', 'của'].includes(scan.word(i - 1))) return null;
  const noun = scan.word(i - 2) === 'ngành' && scan.mark(i - 3) === COMMA ? i - 4 : i - 2;
  const counts = scan.has(noun - 1, NUMBER) || scan.word(noun - 1) === 'các';
  return scan.word(noun) === 'sở' && counts ? 'Sở' : null;
}
const FULL_STOP = 0x2e;

/** "gồm 7 tỉnh | Hà Giang, Cao Bằng, …", "gồm 5 xã, phường | Bến Đá, …": as many places as the number says, without a colon. */
function afterTerritories(scan: Scan, trigger: number, { count, noun, to }: Counted, limit: number): Opening | null {
  const at = territoriesEnd(scan, to, limit);
  // "4 trường chính trị | tỉnh | Bến Đá, Tân Khê": of so many places
  const territory = noun !== null && at === to ? anyUnitHead(scan, at) : null;
  if (territory && isTerritory(territory.kind) && scan.has(territory.to, CAPITAL)) {
    const whole = `${noun} ${scan.slice(territory.from, territory.to)}`;
    const places = listFrom(scan, territory.to, limit, whole);
    if (places.length !== count || places.length < 2 || isGiven(scan, places[places.length - 1].to)) return null;
    return { ...opening('listed', trigger, territory.to, limit), count, noun: whole, exact: true };
  }
  if (noun === null && at === to) return null;
  if (!scan.has(at, CAPITAL) || !opensNames(scan, at, limit, noun)) return null;
  const items = listFrom(scan, at, limit, at === to ? noun : null);
  if (items.length !== count || items.length < 2 || isGiven(scan, items[items.length - 1].to)) return null;
  return { ...opening('listed', trigger, at, limit), count, noun: at === to ? noun : null, exact: true };
}

/** "Khối có 2 xã | về đích nông thôn mới là A, B": some of the members. */
function achieves(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ACHIEVES.has(scan.word(i))) return true;
  return false;
}
const ACHIEVES = new Set(['dẫn', 'xếp', 'đạt', 'về', 'được', 'hoàn', 'đăng', 'nhận']);

/** "gồm 7 đơn vị | KBNN: Bến Đá, Tân Khê", "… Sở Nội vụ các tỉnh: …": what each of the places has. */
function ofKind(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const shared = sharedHead(scan, trigger, at, limit);
  if (shared) return shared;
  const unit = scan.size('unit', at) > 0 ? parseUnit(scan, at, limit) : null;
  if (!unit || isTerritory(unit.kind) || scan.mark(unit.to) !== COLON || unit.to + 1 >= limit) return null;
  const noun = scan.slice(unit.from, unit.to);
  return { ...opening('listed', trigger, unit.to + 1, limit), noun, owner: noun };
}

/** "gồm các xã, phường: | A, B", to the end of the bracket that holds it. */
function afterNouns(scan: Scan, trigger: number, { at, noun }: Plural, limit: number): Opening | null {
  const end = bracketEnd(scan, trigger, limit);
  if (at === limit) return { ...opening('listed', trigger, limit, limit), noun };
  return opensNames(scan, at, end, noun) ? { ...opening('listed', trigger, at, end), noun } : null;
}

/** "gồm các huyện, thị đồng bằng ven biển (A, B, C)", "gồm các xã phía tây của tỉnh: A, B": nouns and what they are like. */
function describedNouns(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const head = scan.word(at) === 'các' ? anyUnitHead(scan, at + 1) : null;
  if (!head && !(scan.word(at) === 'các' && scan.kind('count', at + 1) === 'org')) return null;
  let several = false;
  for (let i = at + 2; i < limit && i - at < 14; i++) {
    const mark = scan.mark(i);
    if (mark === OPEN || mark === COLON) {
      const close = mark === OPEN ? afterBracket(scan, i, limit) - 1 : bracketEnd(scan, trigger, limit);
      const noun = head && isTerritory(head.kind) && !several ? scan.slice(head.from, head.to) : null;
      if (close <= i || !opensNames(scan, i + 1, close, noun) || isGiven(scan, close + 1)) return null;
      const items = listFrom(scan, i + 1, close, noun);
      const whole = items.length >= 2 && (mark === COLON || items[items.length - 1].to === close);
      return whole ? { ...opening('listed', trigger, i + 1, close), noun } : null;
    }
    if (mark === COMMA) several = true;
    else if (scan.has(i, PUNCTUATION) || scan.size('act', i) > 0 || VERBS.has(scan.kind('verb', i))) return null;
  }
  return null;
}
const VERBS = new Set(['propose', 'vote', 'register', 'give', 'receive', 'passive']);

function bracketEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at - 1) !== OPEN) return limit;
  for (let i = at; i < limit; i++) if (scan.mark(i) === 0x29) return i;
  return limit;
}

const LINKS = new Set(['là', 'gồm', 'bao', 'có']);

/** Past the words between a count and its names: "9 Hội Làm vườn | của các tỉnh | : …"; -1 where other marks stand between. */
function namesBegin(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (let steps = 0; i < limit && steps < 24 && !opensAfterMark(scan, i, limit); i++, steps++) {
    // "có mặt 3/3:"
    const fraction = scan.mark(i) === 0x2f && scan.has(i - 1, NUMBER);
    if (scan.has(i, PUNCTUATION) && scan.mark(i) !== 0x2c && !fraction) return scan.mark(i) === OPEN ? i : -1;
    const place = scan.size('place', i);
    if (place > 0) i += place - 1;
    // "5 đơn vị cơ sở | Hội gồm: A, B": no name yet
    // "các KCN Tân | Trường": in the midst of a name
    else if (
      scan.size('unit', i) > 0 &&
      scan.has(i, CAPITAL) &&
      !scan.has(i - 1, CAPITAL) &&
      scan.word(i + scan.size('unit', i)) !== 'gồm'
    )
      break;
  }
  return i;
}

const opensAfterMark = (scan: Scan, at: number, limit: number): boolean =>
  scan.mark(at) === COLON ||
  (at < limit && (scan.word(at) === 'là' || scan.word(at) === 'gồm' || scan.word(at) === 'bao'));
