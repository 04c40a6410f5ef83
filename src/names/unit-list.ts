import { isCentralCity } from '../lexicon/cities.js';
import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { isLikeAddress } from './address.js';
import { parseAmount } from './count.js';
import { AWARD, BLOC, PLACE, POSTS } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { placeBracketEnd } from './place-bracket.js';
import { shortFormEnd, type UnitName, type UnitParts, unitName, unitParts } from './unit.js';
import { fieldEnd, fieldTailEnd, listedFieldEnd } from './unit-fields.js';
import { anyUnitHead, type UnitHead, unitHead } from './unit-head.js';
import { isBrand } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';
import { bareOffice } from './unit-office.js';
import { type Peers, peerAt, peersOf } from './unit-peers.js';
import { placesEnd, regionEnd, TOWNS } from './unit-place.js';
import { properWordsEnd } from './unit-words.js';

/** Units that share one place in the sentence: "Sở Y tế, Sở Nội vụ và Công an tỉnh". */
export interface UnitList {
  readonly from: number;
  readonly to: number;
  readonly units: readonly UnitName[];
  /** Opened by "các": elided items are expected. */
  readonly plural: boolean;
}

/** What the items of a list borrow when they elide their head. */
interface Lead {
  readonly head: UnitHead;
  /** "Sở", "Cục Hải quan", "Hội Luật gia tỉnh": put before the item, it gives the full name. */
  readonly prefix: string;
  /** The same for an item that is a place: "Cục Hải quan" before "Long An". */
  readonly placePrefix: string;
  /** Items of any shape are elided ones, not only known fields and places. */
  readonly open: boolean;
  /** "Trung đoàn" of "Trung đoàn 174": put before a number. */
  readonly numbered?: string | undefined;
  /** After "các Sở:" semicolons part the items too. */
  readonly semicolons?: boolean;
  /** After "các trường": each item is one, though a person may be called so ("Lê Hồng Phong"). */
  readonly plural?: true;
  /** "Văn phòng các | phường: A, B": what the items are, where that is not what `head` says. */
  readonly places?: UnitHead;
  /** "Cục Hải quan" of "Cục Hải quan các tỉnh, thành phố: A, TP. B": put before an item that says what kind of place it is. */
  readonly owner?: string;
  /** "các Trung tâm Y tế | huyện | Bến Đá, Tân Khê": only a place has the words before it; not "| Văn hóa". */
  readonly ofPlaces?: true;
  /** "các Phòng Giáo dục Tân Khê, Bến Đá": the items are places, which share a field too. */
  readonly fielded?: boolean;
  /** "Ban CHQS | thị xã Bến Đá, huyện Tân Khê": the places that follow have one each. */
  readonly peers?: Peers | undefined;
  /** "Chi cục Thuế các khu vực | A - B, C": a dash joins two places of one item. */
  readonly regions?: true;
}

/**
 * The list of units that begins at the token: "các Sở: Y tế, Nội vụ", "Huyện ủy Tân Khê, Vân Trạch và Thành ủy Kim
 * Bình", "BHXH Kon Tum, Gia Lai". A single unit is a list of one. Semicolons end it, but for items that elide their head
 * after "các Sở:"; the caller joins what they part.
 */
export function parseUnits(scan: Scan, at: number, limit = scan.tokens.count): UnitList | null {
  const units: UnitName[] = [];
  const announced = isPluralMarker(scan, at) ? 0 : unitsAnnounced(scan, at);
  const plural = announced > 0 || isPluralMarker(scan, at);
  let lead: Lead | null = null;
  // "các hội: Nhà báo, Liên hiệp các Hội Văn học, | Luật gia": what leads to all of them is borrowed again behind a unit in full
  let ofAll: Lead | null = null;
  let end = at;
  let next = at;
  while (next >= 0) {
    const placed: UnitName | null = lead ? ofOwner(scan, next, limit, lead) : null;
    const opened: Opened | null =
      placed || (lead && (isNamedPlace(scan, next, limit, lead) || isLevel(scan, next, lead)))
        ? null
        : (openPeer(scan, next, limit, lead) ??
          openPlural(scan, next, limit, announced > 0 && next === at) ??
          (announced > 0 && next === at ? openPlaced(scan, at + 1, limit) : null) ??
          openSingle(scan, next, limit));
    if (placed) {
      units.push(placed);
      end = placed.to;
    } else if (opened) {
      units.push(opened.unit);
      lead = opened.lead;
      if (lead?.plural && lead.semicolons) ofAll = lead;
      end = opened.unit.to;
    } else {
      const again: UnitName | null = ofAll && elided(scan, next, limit, ofAll);
      const item: UnitName | null = again ?? (lead && elided(scan, next, limit, lead));
      if (!item) break;
      if (again) lead = ofAll;
      units.push(item);
      end = item.to;
    }
    // "các xã: Bến Đá | (Tân Khê) |, An Sơn": where each lies
    next = afterSeparator(scan, plural ? placeBracketEnd(scan, end) : end, limit);
    if (next < 0 && lead?.semicolons && scan.mark(end) === SEMICOLON && elided(scan, end + 1, limit, lead))
      next = end + 1;
  }
  // "3 xã A, B" names two of three: the count says more.
  if (units.length === 0 || (announced > 0 && units.length !== announced)) return null;
  return { from: at, to: end, units, plural };
}

/**
 * "các phường: Pleiku, | Hội Phú | , An Phú", "các xã Tân Khê, | Bản Hồ": a place in a list of them, though a union or a hamlet is called by
 * the word; not "Hội Nông dân", "Hội CCB", nor a hamlet in small letters or among others.
 */
const isNamedPlace = (scan: Scan, at: number, limit: number, { head, plural }: Lead): boolean =>
  plural === true && isTerritory(head.kind) && head.kind !== 'hamlet' && mayBePlace(scan, at, limit);

/** "các trường: ĐH Bến Đá, | CĐ Kinh tế đối ngoại": in a list of schools the letters are of its level, and no union's. */
const isLevel = (scan: Scan, at: number, { head, plural }: Lead): boolean =>
  plural === true && head.kind === 'school' && LEVELS.has(scan.slice(at, at + 1));
const LEVELS = new Set(['ĐH', 'CĐ']);

/** "Hội Phú", "Bản Hồ", alone between marks: two syllables, of which the second is no abbreviation. */
export function mayBePlace(scan: Scan, at: number, limit: number): boolean {
  if (scan.word(at) !== 'hội' && !(TOWNS.has(scan.word(at)) && scan.has(at, CAPITAL))) return false;
  if (!scan.has(at + 1, CAPITAL) || scan.has(at + 1, ALL_CAPS) || at + 2 > limit) return false;
  return at + 2 === limit || scan.has(at + 2, PUNCTUATION) || scan.word(at + 2) === 'và';
}

interface Opened {
  readonly unit: UnitName;
  /** Null where no item follows. */
  readonly lead: Lead | null;
}

/** A unit in full, or one whose places are listed: "Cục Hải quan các tỉnh: Bình Dương, Long An". */
function openSingle(scan: Scan, at: number, limit: number): Opened | null {
  const coloned = colonList(scan, at, limit);
  if (coloned) return coloned;
  const parts = unitParts(scan, at, limit);
  if (!parts) {
    const office = bareOffice(scan, at, limit);
    return office ? { unit: office, lead: null } : (bareHeadList(scan, at, limit) ?? unionList(scan, at, limit));
  }
  const places = isTerritory(parts.head.kind) ? null : placeList(scan, parts, limit);
  if (places) return places;
  // Most units stand alone: nothing will borrow their words.
  if (afterSeparator(scan, parts.to, limit) < 0) return { unit: unitName(parts), lead: null };
  const stem = scan.slice(parts.head.from, parts.stem);
  const named = parts.to > parts.stem && !isTerritory(parts.head.kind) && scan.has(parts.stem, CAPITAL);
  const numbered =
    scan.has(parts.to - 1, NUMBER) || isRomanOf(scan, parts.to - 1, scan.word(parts.to - 2))
      ? scan.slice(parts.from, parts.to - 1)
      : undefined;
  const lead: Lead = {
    head: parts.head,
    prefix: numbered ?? scan.slice(parts.head.from, parts.head.to),
    placePrefix: `${stem}${provinceWord(scan, parts)}`,
    // "Công ty cà phê 704, Bến Đá"
    open:
      (named && (parts.head.takes === 'nothing' || parts.head.takes === 'place')) ||
      (numbered !== undefined && parts.head.kind === 'company'),
    numbered,
    peers: peersOf(scan, parts) ?? undefined,
  };
  return { unit: unitName(parts), lead };
}

/** "Ban CHQS thị xã Bến Đá, | huyện Tân Khê |, Anh Hòa": each has what the first has. */
function openPeer(scan: Scan, at: number, limit: number, lead: Lead | null): Opened | null {
  const peer = lead?.peers ? peerAt(scan, at, limit, lead.peers) : null;
  if (!lead || !peer) return null;
  const { prefix, place } = peer;
  return { unit: peer.unit, lead: { ...lead, prefix, placePrefix: prefix, open: true, places: place } };
}

/** "Thanh tra | các tỉnh: Bến Tre, Long An": a head that stands alone nowhere else. */
function bareHeadList(scan: Scan, at: number, limit: number): Opened | null {
  const head = scan.has(at, CAPITAL) ? anyUnitHead(scan, at) : null;
  if (head === null || isTerritory(head.kind) || !isPluralMarker(scan, head.to)) return null;
  return placeList(scan, { head, from: at, stem: head.to, to: head.to, full: null }, limit);
}

/** "Hội CCB tỉnh Vĩnh Long, Bến Tre": the second is "Hội CCB tỉnh Bến Tre"; "thành phố" is not borrowed. */
const provinceWord = (scan: Scan, { stem, to }: UnitParts): string =>
  scan.word(stem) === 'tỉnh' && to > stem + 1 && scan.size('place', stem + 1) > 0 ? ' tỉnh' : '';

function placeList(scan: Scan, unit: UnitParts, limit: number): Opened | null {
  // "NHNN | Chi nhánh | các tỉnh Bến Tre, Long An": the branches of one
  const branches = scan.word(unit.to) === 'chi' && scan.word(unit.to + 1) === 'nhánh';
  const parts = branches ? { ...unit, to: unit.to + 2 } : unit;
  // "Tòa án nhân dân | (TAND) | các tỉnh Bến Tre, Long An"
  const plural = shortFormEnd(scan, parts.to);
  if (!isPluralMarker(scan, plural)) return null;
  if (scan.word(parts.to + 1) === 'khu' && scan.word(parts.to + 2) === 'vực') return regionList(scan, parts, limit);
  const territory = anyUnitHead(scan, plural + 1);
  if (!territory) return branchList(scan, parts, limit);
  // "Công đoàn các trường THPT: Hùng Vương, Bắc Bình"
  if (!isTerritory(territory.kind) && !(UNIONS.has(parts.head.kind) && territory.takes !== 'unit')) return null;
  // "Công an các tỉnh thành viên: Bến Tre, Long An"
  const named = scan.word(territory.to) === 'thành' && scan.word(territory.to + 1) === 'viên';
  const others = named ? territory.to : otherPlacesEnd(scan, territory.to);
  const colon = named ? territory.to + 2 : others;
  if ((named || others > territory.to) && scan.mark(colon) !== COLON) return null;
  const at = scan.mark(colon) === COLON ? colon + 1 : colon;
  // "Công đoàn các xã biên giới: | Công đoàn xã Bến Đá": the next unit, no place
  if (at > colon && scan.word(at) === scan.word(parts.from) && unitHead(scan, at) !== null) return null;
  if (scan.has(at, NUMBER))
    return numberList(scan, at, limit, territory, parts, `${scan.slice(parts.from, parts.to)} `);
  if (!scan.has(at, CAPITAL)) return null;
  const end = isTerritory(territory.kind)
    ? properWordsEnd(scan, at, limit, territory)
    : itemEnd(scan, at, limit, territory);
  if (end === at) return null;
  const owner = scan.slice(parts.from, parts.to);
  // Of two kinds of places nobody knows which one a name is of.
  const prefix = others > territory.to ? owner : `${owner} ${scan.slice(territory.from, territory.to)}`;
  const lead: Lead = { head: parts.head, prefix, placePrefix: prefix, open: true, places: territory, owner };
  const first = isTerritory(territory.kind) ? ofOwner(scan, at, limit, lead) : null;
  if (first) return { unit: first, lead };
  return {
    unit: {
      from: at,
      to: end,
      kind: parts.head.kind,
      level: parts.head.level,
      full: `${prefix} ${scan.slice(at, end)}`,
    },
    lead,
  };
}

/** "LĐLĐ các quận: | 5, 6, 10, Tân Phú", "các phường: | 1, 2 và 3": places by their numbers, the `first` of several; what goes before each. */
function numberList(
  scan: Scan,
  at: number,
  limit: number,
  place: UnitHead,
  { head }: Pick<UnitParts, 'head'>,
  owner: string,
): Opened | null {
  if (!isTerritory(place.kind) || !isListedNumber(scan, at, limit) || afterSeparator(scan, at + 1, limit) < 0)
    return null;
  const prefix = `${owner}${scan.slice(place.from, place.to)}`;
  const { kind, level } = head;
  const lead: Lead = {
    head,
    prefix,
    placePrefix: prefix,
    open: true,
    places: place,
    owner: owner.trim(),
    numbered: prefix,
  };
  return { unit: { from: at, to: at + 1, kind, level, full: `${prefix} ${scan.slice(at, at + 1)}` }, lead };
}

/** "Công đoàn | các ngành: Xây dựng, Y tế": the branch that each union is of. */
function branchList(scan: Scan, { head, from, to }: UnitParts, limit: number): Opened | null {
  if (head.kind !== 'union' || scan.word(to + 1) !== 'ngành') return null;
  const at = scan.mark(to + 2) === COLON ? to + 3 : to + 2;
  const end = at < limit && scan.has(at, CAPITAL) ? fieldEnd(scan, at, limit) : at;
  if (end === at) return null;
  const prefix = `${scan.slice(from, to)} ${scan.slice(to + 1, to + 2)}`;
  const { kind, level } = head;
  const lead: Lead = { head: { ...head, takes: 'field' }, prefix, placePrefix: prefix, open: true };
  return { unit: { from: at, to: end, kind, level, full: `${prefix} ${scan.slice(at, end)}` }, lead };
}

/** "Cục Hải quan các tỉnh, thành phố: Hà Nội, | TP. Hồ Chí Minh": a place that says of what kind it is. */
function ofOwner(scan: Scan, at: number, limit: number, { head, places, owner }: Lead): UnitName | null {
  if (!places || !owner || !isTerritory(places.kind)) return null;
  const place = unitParts(scan, at, limit);
  if (!place || !isTerritory(place.head.kind) || place.to === place.head.to) return null;
  const { kind, level } = head;
  return { from: at, to: place.to, kind, level, full: `${owner} ${scan.slice(at, place.to)}` };
}

/** "Công đoàn ngành: Y tế, Giáo dục", "LĐLĐ huyện: Bến Đá, Tân Khê", "Sở: Y tế, Nội vụ": a colon, and two names or more that elide what is before it. */
function colonList(scan: Scan, at: number, limit: number): Opened | null {
  const head = unitHead(scan, at);
  const colon = head ? colonNear(scan, head.to, limit) : -1;
  if (!head || colon < 0) return null;
  const named = colon > head.to ? colonPlace(scan, head.to, colon) : null;
  const branch = scan.word(colon - 1) === 'ngành' && colon === head.to + 1 && head.kind === 'union';
  if (!named && !branch && (colon > head.to || head.takes !== 'field')) return null;
  const item = named ?? { ...head, takes: 'field' as const };
  const prefix = scan.slice(at, colon);
  const lead: Lead = { head: named ? head : item, prefix, placePrefix: prefix, open: named !== null };
  const first = colon + 1;
  const end = named ? properWordsEnd(scan, first, limit, named) : fieldEnd(scan, first, limit);
  const next = end > first && scan.has(first, CAPITAL) ? afterSeparator(scan, end, limit) : -1;
  if (next < 0 || unitHead(scan, next) !== null || !elided(scan, next, limit, lead)) return null;
  const { kind, level } = head;
  return { unit: { from: first, to: end, kind, level, full: `${prefix} ${scan.slice(first, end)}` }, lead };
}

/** "Hội Nông dân | huyện | :": the kind of places, right before the colon. */
function colonPlace(scan: Scan, at: number, colon: number): UnitHead | null {
  const place = anyUnitHead(scan, at);
  return place && isTerritory(place.kind) && place.to === colon ? place : null;
}

/** A colon within some words; -1 for none. */
function colonNear(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i - at <= 2; i++) if (scan.mark(i) === COLON) return i;
  return -1;
}

/** "Công đoàn | các Sở: Y tế, Nội vụ": a head that names no union by itself. */
function unionList(scan: Scan, at: number, limit: number): Opened | null {
  const head = unitHead(scan, at);
  if (!head || head.to >= limit || !UNIONS.has(head.kind)) return null;
  return placeList(scan, { head, from: at, to: head.to, stem: head.to, full: null }, limit);
}

/** What the staff of many units have one of. */
const UNIONS = new Set(['union', 'youth', 'party-cell', 'party-committee']);

/** "Chi cục Thuế | các khu vực Tân Khê - Bến Đá, Lam Hải": the regions that each office has. */
function regionList(scan: Scan, parts: UnitParts, limit: number): Opened | null {
  const at = scan.mark(parts.to + 3) === COLON ? parts.to + 4 : parts.to + 3;
  if (at >= limit || !scan.has(at, CAPITAL | NUMBER)) return null;
  const end = regionEnd(scan, at, limit);
  const prefix = `${scan.slice(parts.from, parts.to)} ${scan.slice(parts.to + 1, parts.to + 3)}`;
  const { kind, level } = parts.head;
  const lead: Lead = { head: parts.head, prefix, placePrefix: prefix, open: true, regions: true };
  return { unit: { from: at, to: end, kind, level, full: `${prefix} ${scan.slice(at, end)}` }, lead };
}

/** "các tỉnh | , thành phố | : Bến Tre": the other kind of places, before a colon; `at` for none. */
function otherPlacesEnd(scan: Scan, at: number): number {
  const next = scan.mark(at) === COMMA || scan.word(at) === 'và' ? anyUnitHead(scan, at + 1) : null;
  return next && isTerritory(next.kind) && scan.mark(next.to) === COLON ? next.to : at;
}

/** "các Sở: Y tế", "các phường Phan Thiết": the first item, with its head put back. */
function openPlural(scan: Scan, at: number, limit: number, counted = false): Opened | null {
  if (!counted && !isPluralMarker(scan, at)) return null;
  const head = anyUnitHead(scan, at + 1);
  if (!head || head.takes === 'unit') return null;
  const named = openNamed(scan, head, limit);
  if (named) return named;
  const item = scan.mark(head.to) === COLON ? head.to + 1 : head.to;
  const union = unitHead(scan, item)?.kind === 'union' && !mayBePlace(scan, item, limit);
  if (item > head.to && isTerritory(head.kind) && union) return null;
  if (item > head.to && scan.has(item, NUMBER)) return numberList(scan, item, limit, head, { head }, '');
  if (item >= limit || !scan.has(item, CAPITAL)) return openField(scan, head, limit) ?? openPlaces(scan, head, limit);
  // "các Công ty Xây dựng đường thủy số 1": as the name would end after its head
  const whole = item === head.to ? (unitParts(scan, head.from, limit)?.to ?? item) : item;
  const end = Math.max(itemEnd(scan, item, limit, head), hasSeparator(scan, item, whole) ? item : whole);
  if (end === item) return null;
  const prefix = scan.slice(head.from, head.to);
  // "các Công ty Xây dựng số 1, | số 3"
  const numbered = scan.has(end - 1, NUMBER) && end - 1 > item ? `${prefix} ${scan.slice(item, end - 1)}` : undefined;
  const semicolons = item > head.to;
  // "các Phòng Giáo dục Tân Khê, Bến Đá": the field goes with the head where a place stands behind it
  const field = head.takes === 'field' ? fieldEnd(scan, item, end) : item;
  const placed = field > item && isTerritory(scan.kind('unit', field)) ? field + scan.size('unit', field) : field;
  const fielded = field > item && placed < end && scan.has(placed, CAPITAL);
  const placePrefix = fielded ? `${prefix} ${scan.slice(item, placed)}` : prefix;
  const lead: Lead = { head, prefix, placePrefix, fielded, open: true, semicolons, plural: true, numbered };
  return {
    unit: { from: item, to: end, kind: head.kind, level: head.level, full: `${prefix} ${scan.slice(item, end)}` },
    lead,
  };
}

/** "các Sở GDĐT: | Bến Đá, Lam Hải", "các Hội Nông dân: | xã Bến Đá, xã Tân Khê": a unit in full over a colon, and the places that have one each. */
function openNamed(scan: Scan, head: UnitHead, limit: number): Opened | null {
  if (isTerritory(head.kind) || scan.mark(head.to) === COLON) return null;
  const parts = unitParts(scan, head.from, limit);
  const at = parts && scan.mark(parts.to) === COLON ? parts.to + 1 : limit;
  if (!parts || at >= limit || !(head.takes !== 'field' || parts.to > head.to)) return null;
  const prefix = scan.slice(head.from, parts.to);
  const { kind, level } = head;
  const territory = anyUnitHead(scan, at);
  if (territory && isTerritory(territory.kind)) {
    const owned: Lead = { head, prefix, placePrefix: prefix, open: true, places: territory, owner: prefix };
    const unit = ofOwner(scan, at, limit, owned);
    return unit && afterSeparator(scan, unit.to, limit) > 0 ? { unit, lead: owned } : null;
  }
  const end = (scan.layers(at) & PLACE) === 0 ? at : at + scan.size('place', at);
  if (end === at || afterSeparator(scan, end, limit) < 0) return null;
  const lead: Lead = { head, prefix, placePrefix: prefix, open: false, semicolons: true };
  return { unit: { from: at, to: end, kind, level, full: `${prefix} ${scan.slice(at, end)}` }, lead };
}

/** "2 | Chi nhánh huyện Tân Khê, Bến Đá": the first of so many units, each of one place of a kind. */
function openPlaced(scan: Scan, at: number, limit: number): Opened | null {
  const head = anyUnitHead(scan, at);
  const place = head && isTerritory(scan.kind('unit', head.to)) ? head.to + scan.size('unit', head.to) : 0;
  if (!head || isTerritory(head.kind) || place === 0 || scan.has(head.to, CAPITAL) || !scan.has(place, CAPITAL))
    return null;
  const parts = unitParts(scan, at, limit);
  if (!parts || parts.to <= place) return null;
  const prefix = scan.slice(at, place);
  const lead: Lead = { head, prefix, placePrefix: prefix, open: true, plural: true };
  return { unit: { from: at, to: parts.to, kind: head.kind, level: head.level, full: null }, lead };
}

/** What parts the names of a list stands in the range. */
function hasSeparator(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === COMMA || scan.word(i) === 'và') return true;
  return false;
}

/** "các sở giáo dục và đào tạo: | Bến Đá, Lam Hải": a field in small letters that places behind the colon have each. */
function openField(scan: Scan, head: UnitHead, limit: number): Opened | null {
  const field = head.takes === 'field' ? fieldEnd(scan, head.to, limit, true) : head.to;
  const at = field + 1;
  if (field === head.to || scan.mark(field) !== COLON || at >= limit || (scan.layers(at) & PLACE) === 0) return null;
  const end = at + scan.size('place', at);
  const prefix = scan.slice(head.from, field);
  const lead: Lead = { head, prefix, placePrefix: prefix, open: false, semicolons: true };
  return {
    unit: { from: at, to: end, kind: head.kind, level: head.level, full: `${prefix} ${scan.slice(at, end)}` },
    lead,
  };
}

/** "các Ban Chỉ huy quân sự huyện Bến Đá, Tân Khê": a head that each place has, behind the kind of places. */
function openPlaces(scan: Scan, head: UnitHead, limit: number): Opened | null {
  const place = anyUnitHead(scan, head.to);
  if (head.takes !== 'place' || !place || !isTerritory(place.kind) || !scan.has(head.from, CAPITAL)) return null;
  const parts = unitParts(scan, head.from, limit);
  if (!parts || parts.to === place.to || !scan.has(place.to, CAPITAL)) return null;
  const prefix = scan.slice(head.from, place.to);
  const lead: Lead = { head, prefix, placePrefix: prefix, open: true, plural: true, places: place, ofPlaces: true };
  return { unit: unitName(parts), lead };
}

function itemEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  const place = scan.size('place', at);
  if (place > 0 && (isTerritory(head.kind) || head.takes === 'place' || head.takes === 'nothing')) return at + place;
  const known = listedFieldEnd(scan, at, limit);
  // "các trường cao đẳng: Y tế, Kinh tế | - Kỹ thuật"
  const field = known > at && DASHES.has(scan.mark(known)) ? fieldTailEnd(scan, known, limit, head) : known;
  if (field > at) {
    const placed = placesEnd(scan, field, limit, head);
    const parent = unitParts(scan, placed, limit);
    return parent && parent.head.takes === 'nothing' ? parent.to : placed;
  }
  if (place > 0) return at + place;
  const words = properWordsEnd(scan, at, limit, head);
  // "các trường: ĐH Y Dược | TP.HCM": the town that it is called after
  const town =
    head.kind === 'school' && words > at && scan.has(words, ALL_CAPS) ? placesEnd(scan, words, limit, head) : at;
  const end = Math.max(words, town);
  // "các Ban: Tổ chức, Kinh tế đối ngoại | Tỉnh ủy"
  if (head.takes === 'field' && scan.kind('unit', end) === 'party-committee') {
    const parent = unitParts(scan, end, limit);
    if (parent?.head.takes === 'nothing') return parent.to;
  }
  // "hai trường Tiểu học Lê Lai 2 | và Phước Lộc": in a list of proper names "và" parts two of them.
  // "các Huyện đoàn Bến Đá và Tân Khê"
  if (head.takes !== 'field')
    for (let i = at + 1; i < end - 1; i++) if (scan.word(i) === 'và' && scan.has(i + 1, CAPITAL)) return i;
  return end;
}

/** An item that borrows the head of the one before: "Nội vụ" after "Sở Y tế,", "Long An" after "BHXH Bình Dương,". */
function elided(scan: Scan, at: number, limit: number, lead: Lead): UnitName | null {
  if (at >= limit) return null;
  const counted = lead.numbered !== undefined && isListedNumber(scan, at, limit, lead.numbered);
  if (counted)
    return {
      from: at,
      to: at + 1,
      kind: lead.head.kind,
      level: lead.head.level,
      full: `${lead.numbered} ${scan.slice(at, at + 1)}`,
    };
  if (lead.numbered?.endsWith(' số') && scan.word(at) === 'số' && isListedNumber(scan, at + 1, limit))
    return {
      ...{ from: at, to: at + 2, kind: lead.head.kind, level: lead.head.level },
      full: `${lead.numbered} ${scan.slice(at + 1, at + 2)}`,
    };
  if (!scan.has(at, CAPITAL)) return null;
  // "Ban CHQS thị xã Bến Đá, huyện Tân Khê, | Anh Hòa"
  const territory = isTerritory(lead.head.kind) || (lead.peers !== undefined && lead.places !== undefined);
  // "các huyện Tân Khê, Anh Hòa": a place, though the word addresses somebody elsewhere.
  // "Công an các huyện Tân Khê, Anh Hòa" has places too; "Anh Sơn", "Bà Rịa" are some wherever they stand.
  const places = territory || (lead.places !== undefined && isTerritory(lead.places.kind));
  const addressed = (places && scan.size('address', at) === 1 && scan.has(at + 1, CAPITAL)) || isLikeAddress(scan, at);
  if ((scan.layers(at) & (AWARD | BLOC | (addressed ? 0 : POSTS))) !== 0) return null;
  const place = (scan.layers(at) & PLACE) !== 0;
  const field = lead.head.takes === 'field' && fieldEnd(scan, at, limit) > at;
  if (!territory && !place && !field && !lead.open) return null;
  if (startsPerson(scan, at, limit) && !territory && !place && !isNamesake(scan, at, limit, lead)) return null;
  if (territory && tellsLife(scan, at, limit)) return null;
  if (scan.has(at, ALL_CAPS) && !lead.open && !field) return null;
  const end = lead.regions ? regionEnd(scan, at, limit) : itemEnd(scan, at, limit, lead.places ?? lead.head);
  if (end === at || (lead.ofPlaces && !place && !isPlaceLike(scan, at, end))) return null;
  const prefix = !field && (place || lead.fielded) ? lead.placePrefix : lead.prefix;
  // "VNPT Bến Đá, | MobiNet Bến Đá", "| PVOIL Bến Đá": a brand is a name of its own.
  const brand =
    isBrand(scan.slice(at, at + 1)) || (scan.has(at, ALL_CAPS) && !field && !place && !isLevel(scan, at, lead));
  const own = isProvinceBesideCity(scan, at, lead) ? 'tỉnh' : prefix;
  const full = brand ? null : `${own} ${scan.slice(at, end)}`;
  return { from: at, to: end, kind: lead.head.kind, level: lead.head.level, full };
}

/** "TP. Hồ Chí Minh, | Đồng Nai |": a province behind a city is none; "thành phố Hà Nội, Hải Phòng" are both. */
const isProvinceBesideCity = (scan: Scan, at: number, { head }: Lead): boolean =>
  CITY.has(scan.word(head.from)) && scan.kind('place', at) === 'province' && !isCentralCity(scan, at);
const CITY = new Set(['tp', 'thành']);

/** "xã Bến Đá, | Hà Thị Nhàn quê ở xã Tân Khê": somebody of whom the words behind the name tell whence, and no place. */
function tellsLife(scan: Scan, at: number, limit: number): boolean {
  if (!startsPerson(scan, at, limit)) return false;
  let end = at + 1;
  while (end < limit && scan.has(end, CAPITAL)) end++;
  return LIFE.has(scan.word(end)) || (scan.mark(end) === COMMA && LIFE.has(scan.word(end + 1)));
}
const LIFE = new Set(['quê', 'sinh', 'trú', 'ngụ']);

/** "Tân Khê": each syllable has its capital, and no field is called so; not "Văn hóa", "Nội Vụ". */
function isPlaceLike(scan: Scan, from: number, to: number): boolean {
  if (fieldEnd(scan, from, to) > from) return false;
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL)) return false;
  return true;
}

/** "các trường Tân Khê và | Lê Hồng Phong": called after somebody; not "| Lê Thị Nga, giáo viên", "| Lê Thị Nga (Khối 3)". */
function isNamesake(scan: Scan, at: number, limit: number, { plural, head }: Lead): boolean {
  if (!plural || head.takes !== 'name') return false;
  let end = at + 1;
  while (end < limit && scan.has(end, CAPITAL)) end++;
  const mark = scan.mark(end);
  const told = mark === COMMA || mark === OPEN || DASHES.has(mark) ? end + 1 : end;
  return (scan.layers(told) & POSTS) === 0;
}

/** "Trung đoàn 174, | 175 | và 176", "Kho bạc khu vực XIII, | XVI |": a number by itself in the list, no count and no score. */
function isListedNumber(scan: Scan, at: number, limit: number, prefix = ''): boolean {
  const arabic = scan.has(at, NUMBER) && scan.tokens.end[at] - scan.tokens.start[at] <= 4;
  if (!arabic && !isRomanOf(scan, at, prefix.slice(prefix.lastIndexOf(' ') + 1))) return false;
  const next = at + 1;
  if (scan.mark(at - 1) === COMMA && scan.tokens.end[at - 1] === scan.tokens.start[at]) return false;
  const mark = scan.mark(next);
  return next >= limit || mark === SEMICOLON || mark === STOP || afterSeparator(scan, next, limit) > 0;
}

/** "khu vực | XIII", "vùng | II", "Nông trường | IV" */
const isRomanOf = (scan: Scan, at: number, before: string): boolean =>
  NUMBERED.has(before) && ROMAN.test(scan.slice(at, at + 1));
const NUMBERED = new Set(['vực', 'vùng', 'trường', 'xưởng', 'đội', 'tổ', 'trại', 'trạm', 'kho']);
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})$/;

const isPluralMarker = (scan: Scan, at: number): boolean => scan.word(at) === 'các' || scan.word(at) === 'những';

/** "hai | khoa", "3 | xã": how many units the names that follow should be; 0 for no such number. */
export function unitsAnnounced(scan: Scan, at: number): number {
  const amount = parseAmount(scan, at, at + 4);
  if (!amount || amount.value < 2 || amount.value > 20) return 0;
  // "02 Trường Tiểu học Tân Khê và Bến Đá", not the second line of a list
  // "…; | 2 Chi nhánh huyện Tân Khê, Bến Đá": opens a clause
  const counts = COUNTED_BEHIND.has(scan.word(at - 1)) || scan.mark(at - 1) === SEMICOLON;
  if (scan.has(amount.to, CAPITAL) && (scan.has(at, LINE_START) || !counts)) return 0;
  return amount.to === at + 1 && anyUnitHead(scan, amount.to) !== null ? amount.value : 0;
}

const COUNTED_BEHIND = new Set(['cho', 'của', 'gồm', 'có', 'tặng', 'thưởng', 'và']);

/** Past a comma or "và" (also ", và"); -1 where the list ends. */
function afterSeparator(scan: Scan, from: number, limit: number): number {
  const at = pastShortForm(scan, from);
  const comma = scan.mark(at) === COMMA;
  const next = comma ? at + 1 : at;
  const joined = scan.word(next) === 'và';
  const past = joined ? next + 1 : next;
  return (comma || joined) && past < limit ? past : -1;
}

/** "Tổng công ty A | (SATRA) | và Công ty B": past the letters that stand for the unit from there on. */
function pastShortForm(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN || !scan.has(at + 1, ALL_CAPS) || scan.mark(at + 2) !== CLOSE) return at;
  return scan.size('role', at + 1) > 0 ? at : at + 3;
}
