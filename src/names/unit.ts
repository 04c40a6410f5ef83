import type { Scan } from '../lexicon/scan.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';

/**
 * One unit as it stands in the text. Ranges are tokens.
 * `full` is its name where the text elides the head ("các Sở: Y tế" → "Sở Y tế"), null where it is written in full.
 */
export interface UnitName {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly level: number;
  readonly full: string | null;
}

/** Units that share one place in the sentence: "Sở Y tế, Sở Nội vụ và Công an tỉnh". */
export interface UnitList {
  readonly from: number;
  readonly to: number;
  readonly units: readonly UnitName[];
  /** Opened by "các" or a colon after a head: elided items are expected. */
  readonly plural: boolean;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const DASHES = new Set([0x2d, 0x2013, 0x2014, 0x2010, 0x2011]);

interface Head {
  readonly kind: string;
  readonly takes: string;
  readonly level: number;
  readonly inner: boolean;
  readonly lower: boolean;
  readonly comma: boolean;
  readonly to: number;
}

interface Parsed {
  readonly head: Head;
  readonly from: number;
  readonly to: number;
  /** End of head and field, before a place: what elided items borrow ("Cục Hải quan | Bình Dương"). */
  readonly stem: number;
  /** Where a trailing parent begins ("Ban Nội chính | Tỉnh ủy"), else `to`. */
  readonly tail: number;
  /** The name in full where the head is elided or plural, else null. */
  readonly full: string | null;
}

/** The unit that begins at the token, with its place, its nested units and its parent after a comma. */
export function parseUnit(scan: Scan, at: number, limit = scan.tokens.count): UnitName | null {
  const parsed = parse(scan, at, limit);
  return parsed ? named(parsed) : null;
}

/**
 * The list of units that begins at the token: "các Sở: Y tế, Nội vụ", "Huyện ủy Tân Khê, Vân Trạch và Thành ủy Kim
 * Bình". A single unit is a list of one. Semicolons end it: the caller joins what they part.
 */
export function parseUnits(scan: Scan, at: number, limit = scan.tokens.count): UnitList | null {
  const opener = isPluralMarker(scan, at) ? at + 1 : at;
  const plural = opener > at;
  const first = plural ? parsePlural(scan, opener, limit) : parse(scan, opener, limit);
  if (!first) return null;
  const items: UnitName[] = [named(first)];
  let lead: Parsed = first;
  let end = first.to;
  for (;;) {
    const next = skipSeparator(scan, end, limit);
    if (next < 0) break;
    const reopened = isPluralMarker(scan, next) ? parsePlural(scan, next + 1, limit) : null;
    const unit = reopened ?? parse(scan, next, limit);
    if (unit) {
      items.push(named(unit));
      lead = unit;
      end = unit.to;
      continue;
    }
    const item = parseElided(scan, next, limit, lead, plural || lead !== first);
    if (!item) break;
    items.push(item);
    end = item.to;
  }
  return { from: at, to: end, units: items, plural };
}

const named = (parsed: Parsed): UnitName => ({
  from: parsed.from,
  to: parsed.to,
  kind: parsed.head.kind,
  level: parsed.head.level,
  full: parsed.full,
});

function headAt(scan: Scan, at: number): Head | null {
  const phrase = scan.at('unit', at);
  if (!phrase) return null;
  const traits = phrase.traits ?? {};
  if (!traits.lower && !scan.has(at, CAPITAL) && phrase.kind !== 'people') return null;
  return {
    kind: phrase.kind,
    takes: String(traits.takes),
    level: Number(traits.level),
    inner: traits.inner === true,
    lower: traits.lower === true,
    comma: traits.comma === true,
    to: at + scan.size('unit', at),
  };
}

function parse(scan: Scan, at: number, limit: number): Parsed | null {
  const head = headAt(scan, at);
  if (!head || head.to > limit) return null;
  const stem = complement(scan, head, limit);
  if (stem < 0) return null;
  let end = suffix(scan, stem, limit, head);
  // "Cục Hải quan | Bình Dương" lends "Cục Hải quan"; "huyện | Yên Mỹ" lends "huyện".
  const stemEnd = head.takes === 'name' ? head.to : stem;
  let tail = end;
  const nested = nestedUnit(scan, end, limit, head);
  if (nested > end) {
    tail = end;
    end = nested;
  }
  return { head, from: at, to: end, stem: stemEnd, tail, full: null };
}

/** End of what completes the head; -1 where nothing does and something must. */
function complement(scan: Scan, head: Head, limit: number): number {
  const at = head.to;
  if (head.takes === 'unit')
    return nestedUnit(scan, at, limit, { ...head, level: 0 }) > at
      ? at
      : fieldEnd(scan, at, limit) > at
        ? fieldEnd(scan, at, limit)
        : -1;
  if (head.takes === 'nothing') return at;
  const field = fieldEnd(scan, at, limit);
  if (head.takes === 'field') {
    if (field > at) return field;
    const words = properWords(scan, at, limit, head);
    return words > at ? words : -1;
  }
  if (head.takes === 'place') {
    const place = placeEnd(scan, at, limit);
    if (place > at || field <= at) return at;
    return at;
  }
  const name = properWords(scan, at, limit, head);
  if (name > at) return name;
  // "thị xã", "Phường" alone name a place only in context: the caller decides by what stands before them.
  return -1;
}

/** A known field of work, which must be written like part of a name: a capital, or an abbreviation. */
function fieldEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || !scan.has(at, CAPITAL)) return at;
  const end = at + scan.size('field', at);
  return end <= limit ? end : at;
}

/** Proper words: capitals with the lower-case syllables that follow them, joined by dashes, "&", "và", commas. */
function properWords(scan: Scan, at: number, limit: number, head: Head): number {
  if (!startsName(scan, at, limit, head)) return at;
  let i = at;
  let end = at;
  let lower = 0;
  const territory =
    head.kind === 'commune' || head.kind === 'district' || head.kind === 'province' || head.kind === 'hamlet';
  while (i < limit) {
    if (i > at && breaksLine(scan, i)) break;
    if (scan.has(i, PUNCTUATION)) {
      const mark = scan.mark(i);
      const joins =
        (DASHES.has(mark) || mark === 0x26 || mark === SLASH) &&
        i > at &&
        i + 1 < limit &&
        !scan.has(i + 1, PUNCTUATION);
      if (
        joins &&
        (scan.has(i + 1, CAPITAL) || mark === SLASH || scan.has(i + 1, NUMBER)) &&
        !territoryDash(scan, i, territory) &&
        !startsPerson(scan, i + 1, limit)
      ) {
        i += 1;
        continue;
      }
      if (mark === COMMA && head.comma && i > at && commaInside(scan, i + 1, limit)) {
        i += 1;
        continue;
      }
      if (
        mark === 0x2e &&
        i > at &&
        scan.has(i - 1, CAPITAL) &&
        scan.tokens.end[i - 1] - scan.tokens.start[i - 1] <= 3 &&
        scan.tokens.end[i] === scan.tokens.start[i + 1]
      ) {
        i += 1;
        continue;
      }
      break;
    }
    if (scan.has(i, CAPITAL) || scan.has(i, NUMBER)) {
      if (i > at && scan.size('unit', i) > 0 && endsBeforeUnit(scan, i)) break;
      if (i > at && stopsAtPerson(scan, i, limit, i - at, territory)) break;
      if (scan.has(i, NUMBER) && !numberInName(scan, i, limit)) break;
      if (territory && i - at >= 5) break;
      i++;
      end = i;
      lower = 0;
      continue;
    }
    if (territory) break;
    if (scan.size('stop', i) > 0 || scan.size('cue', i) > 0 || scan.size('role', i) > 0) break;
    if (isTerritoryWord(scan, i)) break;
    if (scan.word(i) === 'và') {
      if (!joinsAnd(scan, i, limit)) break;
      i++;
      continue;
    }
    if (
      scan.size('unit', i) > 0 &&
      headAt(scan, i) &&
      i > at &&
      scan.has(i + scan.size('unit', i), CAPITAL) &&
      headAt(scan, i)!.kind !== 'division'
    )
      break;
    if (++lower > 6) break;
    i++;
    end = i;
  }
  return end;
}

function startsName(scan: Scan, at: number, limit: number, head: Head): boolean {
  if (at >= limit || scan.has(at, PUNCTUATION)) return false;
  if (scan.has(at, NUMBER))
    return ['commune', 'district', 'hamlet', 'division', 'troop', 'school', 'company'].includes(head.kind);
  return scan.has(at, CAPITAL);
}

/** "số 3" and a number right after a name ("Bến Đá 2", "Đội 8") belong to it; "12 điểm" does not. */
function numberInName(scan: Scan, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, LINE_START)) return true;
  return (
    scan.size('stop', next) > 0 || scan.size('cue', next) > 0 || scan.has(next, CAPITAL) || scan.word(next) === 'và'
  );
}

/** Tỉnh, huyện … after a name: a suffix of place, which `suffix` reads. */
const isTerritoryWord = (scan: Scan, at: number): boolean =>
  ['commune', 'district', 'province'].includes(scan.kind('unit', at)) || scan.kind('place', at) !== '';

const territoryDash = (scan: Scan, at: number, territory: boolean): boolean =>
  territory && scan.size('place', at - 2) === 0 && scan.size('place', at - 1) === 0;

function endsBeforeUnit(scan: Scan, at: number): boolean {
  const head = headAt(scan, at);
  return head !== null && (head.takes === 'nothing' || scan.has(head.to, CAPITAL) || isTerritoryWord(scan, head.to));
}

/** "và" stays inside a name where a word that can belong to it follows: not a head, a person, a count. */
function joinsAnd(scan: Scan, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, NUMBER)) return false;
  if (headAt(scan, next) || isPluralMarker(scan, next)) return false;
  if (scan.size('count', next) > 0 || scan.size('stop', next) > 0 || scan.size('address', next) > 0) return false;
  return !startsPerson(scan, next, limit);
}

/** After a comma inside a name come words in lower case that belong to no sentence: "Bảo vệ, chăm sóc sức khỏe". */
function commaInside(scan: Scan, next: number, limit: number): boolean {
  if (next >= limit || scan.has(next, CAPITAL) || scan.has(next, PUNCTUATION) || scan.has(next, NUMBER)) return false;
  if (scan.size('stop', next) > 0 || scan.size('cue', next) > 0 || scan.size('unit', next) > 0) return false;
  if (scan.size('title', next) > 0 || scan.size('address', next) > 0 || scan.size('role', next) > 0) return false;
  if (scan.size('count', next) > 0 || scan.size('award', next) > 0 || scan.word(next) === 'và') return false;
  return scan.size('bloc', next) === 0;
}

/** Tỉnh, huyện X, Chi nhánh Y, khu vực III, Trung ương, a bare place: what tells where the unit is. */
function suffix(scan: Scan, at: number, limit: number, head: Head): number {
  let end = at;
  const territory =
    head.kind === 'commune' || head.kind === 'district' || head.kind === 'province' || head.kind === 'hamlet';
  if (territory) return end;
  for (let guard = 0; guard < 4 && end < limit && !breaksLine(scan, end); guard++) {
    const place = placeEnd(scan, end, limit);
    if (place === end) break;
    end = place;
  }
  return end;
}

function placeEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit) return at;
  const kind = scan.kind('unit', at);
  if (kind === 'province' || kind === 'district' || kind === 'commune') {
    const head = headAt(scan, at)!;
    const name = properWords(scan, head.to, limit, head);
    if (name > head.to) return name;
    // "UBND tỉnh", "Công an thành phố": the place is the one that the text is about.
    return head.to;
  }
  if (scan.size('place', at) > 0 && scan.has(at, CAPITAL)) {
    const end = at + scan.size('place', at);
    if (end <= limit && !(scan.has(end, CAPITAL) && startsPerson(scan, at, limit))) return end;
  }
  if (
    scan.word(at) === 'khu' &&
    scan.word(at + 1) === 'vực' &&
    at + 2 < limit &&
    (scan.has(at + 2, CAPITAL) || scan.has(at + 2, NUMBER))
  )
    return at + 3;
  if (scan.word(at) === 'số' && scan.has(at + 1, NUMBER)) return at + 2;
  // A bare place that no list holds: "Điện lực Năm Căn", "Sở Nội vụ Phú Lâm".
  if (
    scan.has(at, CAPITAL) &&
    !scan.has(at, ALL_CAPS) &&
    !headAt(scan, at) &&
    scan.size('title', at) === 0 &&
    scan.size('role', at) === 0 &&
    scan.size('bloc', at) === 0 &&
    scan.size('award', at) === 0 &&
    scan.size('address', at) === 0
  ) {
    if (startsPerson(scan, at, limit)) return at;
    let end = at;
    while (
      end < limit &&
      end - at < 4 &&
      scan.has(end, CAPITAL) &&
      !scan.has(end, PUNCTUATION) &&
      !(end > at && (breaksLine(scan, end) || headAt(scan, end) || startsPerson(scan, end, limit)))
    )
      end++;
    return end;
  }
  return at;
}

/** A unit that follows without a comma ("Phòng Giáo dục huyện X"), after "thuộc", in a bracket, or as the parent after one. */
function nestedUnit(scan: Scan, at: number, limit: number, head: Head): number {
  let next = at;
  if (next >= limit || breaksLine(scan, next)) return at;
  if (scan.word(next) === 'trực' && scan.word(next + 1) === 'thuộc') next += 2;
  else if (scan.word(next) === 'thuộc') next += 1;
  const direct = headAt(scan, next);
  if (direct && next < limit && (next > at || direct.level >= head.level || head.takes === 'unit')) {
    const parsed = parse(scan, next, limit);
    if (parsed) return parsed.to;
  }
  if (scan.mark(at) === COMMA && at + 1 < limit) {
    const parent = headAt(scan, at + 1);
    if (parent && isParent(head, parent)) {
      const parsed = parse(scan, at + 1, limit);
      if (parsed) return parsed.to;
    }
  }
  return at;
}

/** "Khoa A, Bệnh viện B" is one unit; "Sở A, Sở B" are two; "xã A, huyện B" is one place. */
function isParent(head: Head, parent: Head): boolean {
  const territories = ['hamlet', 'commune', 'district', 'province'];
  if (territories.includes(parent.kind))
    return (
      parent.level > head.level &&
      (territories.includes(head.kind) || head.inner || head.kind === 'people' || head.kind === 'school')
    );
  if (!head.inner || parent.inner) return false;
  return (
    [
      'department',
      'hospital',
      'school',
      'company',
      'ministry',
      'office',
      'people-committee',
      'party-committee',
      'force',
      'centre',
      'court',
    ].includes(parent.kind) && parent.level > head.level
  );
}

const isPluralMarker = (scan: Scan, at: number): boolean => ['các', 'những'].includes(scan.word(at));

/** "Sở: Y tế", "Cục Hải quan các tỉnh: Bình Dương", "huyện Yên Mỹ" after "các": the first item, with its full name. */
function parsePlural(scan: Scan, at: number, limit: number): Parsed | null {
  const phrase = scan.at('unit', at);
  if (!phrase) return null;
  const traits = phrase.traits ?? {};
  const headTo = at + scan.size('unit', at);
  const head: Head = {
    kind: phrase.kind,
    takes: String(traits.takes),
    level: Number(traits.level),
    inner: traits.inner === true,
    lower: true,
    comma: traits.comma === true,
    to: headTo,
  };
  let item = headTo;
  if (scan.mark(item) === COLON) item++;
  if (item >= limit || !scan.has(item, CAPITAL)) return null;
  const end = itemEnd(scan, item, limit, head);
  if (end === item) return null;
  const nested = nestedUnit(scan, end, limit, head);
  return {
    head,
    from: item,
    to: Math.max(end, nested),
    stem: headTo,
    tail: end,
    full: `${scan.slice(at, headTo)} ${scan.slice(item, Math.max(end, nested))}`,
  };
}

function itemEnd(scan: Scan, item: number, limit: number, head: Head): number {
  const field = fieldEnd(scan, item, limit);
  if (field > item) return suffix(scan, field, limit, head);
  if (scan.size('place', item) > 0) return item + scan.size('place', item);
  return properWords(scan, item, limit, head);
}

/** An item that borrows the head of the one before: "Y tế" after "Sở Nội vụ,", "Long An" after "Cục Hải quan Bình Dương,". */
function parseElided(scan: Scan, at: number, limit: number, lead: Parsed, expected: boolean): UnitName | null {
  if (at >= limit || !scan.has(at, CAPITAL) || scan.size('title', at) > 0 || scan.size('address', at) > 0) return null;
  if (scan.size('award', at) > 0 || scan.size('bloc', at) > 0 || scan.size('role', at) > 0) return null;
  const territory = ['commune', 'district', 'province', 'hamlet'].includes(lead.head.kind);
  const place = scan.size('place', at) > 0;
  const field = fieldEnd(scan, at, limit) > at && lead.head.takes === 'field';
  if (!territory && !place && !field && !expected) return null;
  if (startsPerson(scan, at, limit) && !territory && !place) return null;
  const end = itemEnd(scan, at, limit, lead.head);
  if (end === at) return null;
  const stem = place && !field ? lead.stem : lead.head.to;
  const full = `${scan.slice(lead.from, Math.max(stem, lead.from + 1))} ${scan.slice(at, end)}`;
  return { from: at, to: end, kind: lead.head.kind, level: lead.head.level, full };
}

/** Past a comma or "và" (also ", và"); -1 where the list ends. */
function skipSeparator(scan: Scan, at: number, limit: number): number {
  let next = at;
  // A role or gloss in brackets does not end the list: "Sở Y tế (Khối trưởng), Sở Nội vụ".
  if (next >= limit) return -1;
  const comma = scan.mark(next) === COMMA;
  if (comma) next++;
  if (scan.word(next) === 'và') return next + 1 < limit ? next + 1 : -1;
  return comma && next < limit ? next : -1;
}

const breaksLine = (scan: Scan, at: number): boolean => scan.has(at, PARAGRAPH_START);

/** A surname and two or three capitalised syllables, after which the name ends: no place, no unit. */
export function startsPerson(scan: Scan, at: number, limit: number): boolean {
  if (scan.size('surname', at) === 0 || !scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS)) return false;
  let end = at + 1;
  while (
    end < limit &&
    end - at < 6 &&
    scan.has(end, CAPITAL) &&
    !scan.has(end, ALL_CAPS) &&
    !scan.has(end, PUNCTUATION) &&
    !scan.has(end, LINE_START)
  )
    end++;
  const place = scan.size('place', at);
  if (place > 0 && end - at <= place) return false;
  return end - at >= 3 && end - at <= 5;
}

/** In the middle of a name a person begins only after two words of it, as in "thị xã An Sơn | Lý Thị Mận". */
function stopsAtPerson(scan: Scan, at: number, limit: number, taken: number, territory: boolean): boolean {
  return taken >= (territory ? 2 : 1) && startsPerson(scan, at, limit);
}
