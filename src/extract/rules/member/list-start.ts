import type { Scan } from '../../../lexicon/scan.js';
import { TRADES } from '../../../lexicon/trades.js';
import { parseUnit } from '../../../names/unit.js';
import { fieldEnd } from '../../../names/unit-fields.js';
import { anyUnitHead, type UnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { parseUnits } from '../../../names/unit-list.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { isSyllable } from '../../../text/syllable.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { ANY_KIND, type Counted, countOfUnits, pluralNouns, pluralTerritories, territoriesEnd } from './nouns.js';
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
  /** "Công an 5 thành phố: Bến Đá, TP.HCM": what places elide. */
  readonly owner?: string;
  /** "Thanh tra các đơn vị: Sở A, Sở B": what each name of the list elides. */
  readonly parent?: string;
  /** "A, B, C thuộc | Khối thi đua số 3": where the bloc stands that is named behind the list. */
  readonly bloc?: number;
}

export const opening = (rule: RuleName, trigger: number, at: number, limit: number): Opening => ({
  rule,
  trigger,
  at,
  limit,
  count: null,
  noun: null,
});

/** "Khối có 2 tập thể (Thuế tỉnh, Bưu điện tỉnh) được tặng Bằng khen": some of the members. */
export const isGiven = (scan: Scan, at: number): boolean => GIVEN.has(scan.word(at));
const GIVEN = new Set(['được', 'đạt', 'nhận', 'đón', 'vinh']);

/** "gồm Hội Làm vườn | 3 xã | : Tân Khê, Vân Trạch": the head stands before the count of its places. */
export function sharedHead(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const youth = youthOf(scan, trigger, at, limit);
  if (youth) return youth;
  const head = anyUnitHead(scan, at);
  if (!head) return ofAcronym(scan, trigger, at, limit);
  if (isTerritory(head.kind)) return null;
  const end = sharedEnd(scan, at, limit, head);
  if (end < 0) return null;
  const owner = scan.slice(at, end);
  const i = scan.word(end) === 'của' ? end + 1 : end;
  const plural = pluralTerritories(scan, i, limit);
  if (plural > i) return { ...opening('listed', trigger, plural + 1, limit), noun: owner, owner };
  // "Thanh tra | các đơn vị: | Sở Y tế, Sở Nội vụ", "Công đoàn | các trường: | THPT Bến Đá"
  const nouns = pluralNouns(scan, i, limit);
  if (nouns && scan.mark(nouns.at - 1) === COLON)
    return {
      ...opening('listed', trigger, isOfKind(scan, i + 1) ? i : nouns.at, limit),
      noun: nouns.noun,
      parent: owner,
    };
  const counted = countOfUnits(scan, i);
  if (counted && counted.noun !== null && !countsTerritories(scan, i, counted.to))
    return ofCounted(scan, trigger, owner, counted, limit);
  if (!counted || !countsTerritories(scan, i, counted.to)) return null;
  // "3 | tỉnh, thành phố | : Bến Đá, Tân Khê", "7 tỉnh | biên giới phía Bắc | : …"
  const to = describedEnd(scan, territoriesEnd(scan, counted.to, limit), limit);
  const colon = scan.mark(to) === COLON;
  // "Công an 5 tỉnh (,) là | Bến Đá, Tân Khê"
  const linked = scan.mark(to) === COMMA ? to + 1 : to;
  const named = colon ? to + 1 : LINKS.has(scan.word(linked)) ? linked + 1 : to;
  if (!colon && !scan.has(named, CAPITAL)) return null;
  const noun = counted.noun ? `${owner} ${counted.noun}` : owner;
  return { rule: 'listed', trigger, at: named, limit, count: counted.count, noun, owner };
}

/** "gồm Đoàn | các trường: | ĐH Bến Đá, CĐ Tân Khê": the youth union of each school. */
function youthOf(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const nouns = scan.word(at) === 'đoàn' && scan.has(at, CAPITAL) ? pluralNouns(scan, at + 1, limit) : null;
  if (!nouns || scan.mark(nouns.at - 1) !== COLON || nouns.noun?.toLowerCase() !== 'trường') return null;
  return { ...opening('listed', trigger, at + 1, limit), noun: nouns.noun, parent: scan.slice(at, at + 1) };
}

/** "gồm Công đoàn | 8 công ty cao su | Bến Đá, Tân Khê, …": each of so many has one. */
function ofCounted(scan: Scan, trigger: number, owner: string, counted: Counted, limit: number): Opening | null {
  const to = tradeEnd(scan, counted.to);
  const at = scan.mark(to) === COLON ? to + 1 : to;
  if (counted.count < 2 || !scan.has(at, CAPITAL)) return null;
  const trade = to > counted.to ? ` ${scan.slice(counted.to, to)}` : '';
  const noun = `${owner} ${counted.noun}${trade}`;
  return { ...opening('listed', trigger, at, limit), count: counted.count, noun };
}

/** "8 công ty | cao su | Bến Đá": what all of them make, in small letters. */
const tradeEnd = (scan: Scan, at: number): number =>
  TRADES.has(`${scan.word(at)} ${scan.word(at + 1)}`) && !scan.has(at, CAPITAL) ? at + 2 : at;

const LINKS = new Set(['là', 'gồm']);

/** "HNB | các tỉnh: | Bến Đá, Tân Khê": letters that no list holds, before the places. */
export function ofAcronym(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  if (!scan.has(at, ALL_CAPS) || isSyllable(scan.slice(at, at + 1).toLowerCase())) return null;
  const nouns = isTerritory(anyUnitHead(scan, at + 2)?.kind ?? '') ? pluralNouns(scan, at + 1, limit) : null;
  if (!nouns || scan.mark(nouns.at - 1) !== COLON) return null;
  const owner = scan.slice(at, at + 1);
  return { ...opening('listed', trigger, nouns.at, limit), noun: nouns.noun ? `${owner} ${nouns.noun}` : owner, owner };
}

/**
 * "7 tỉnh | biên giới phía Bắc | : A, B", "4 tỉnh | miền núi | (,) là A, B": past what the places are like, to the colon or the link; `at`
 * where none stands near.
 */
function describedEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i - at < 9; i++) {
    const link = scan.mark(i) === COMMA ? i + 1 : i;
    if (scan.mark(i) === COLON || (LINKS.has(scan.word(link)) && scan.has(link + 1, CAPITAL))) return i;
    if (scan.has(i, PUNCTUATION | NUMBER) || scan.size('act', i) > 0 || scan.kind('stop', i) === 'verb') break;
  }
  return at;
}

/** "các | sở: Y tế, Nội vụ", not "các | cơ quan: Sở Y tế, Sở Nội vụ": the names elide the noun. */
const isOfKind = (scan: Scan, at: number): boolean =>
  scan.size('unit', at) > 0 && !ANY_KIND.has(scan.word(at)) && scan.mark(at + scan.size('unit', at)) === COLON;

/** The end of one unit, also in small letters: "Thanh tra |", "ban tuyên giáo |"; -1 for none or for several. */
function sharedEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  // "Thanh tra | 4 tỉnh Bến Đá, Tân Khê"
  const counted = head.takes === 'name' ? null : countOfUnits(scan, head.to);
  if (counted && countsTerritories(scan, head.to, counted.to)) return head.to;
  // "Công đoàn | 8 công ty cao su Bến Đá, Tân Khê"
  if (counted && counted.noun !== null && WITHIN_UNITS.has(head.kind)) return head.to;
  const list = parseUnits(scan, at, limit);
  if (list) return list.units.length > 1 ? -1 : beforePlural(scan, at, list.to);
  if (head.takes === 'nothing' || head.takes === 'place') return head.to;
  const field = head.takes === 'field' ? fieldEnd(scan, head.to, limit, true) : head.to;
  if (field > head.to) return field;
  // "Thanh tra | các sở: …": complete by what they are of
  if (scan.word(head.to) === 'các' || (scan.word(head.to) === 'của' && countOfUnits(scan, head.to + 1)))
    return head.takes === 'name' ? -1 : head.to;
  return parseUnits(scan, head.to, limit)?.to ?? -1;
}

/** What other units have within them. */
const WITHIN_UNITS = new Set(['union', 'youth', 'party-committee', 'party-cell', 'party-board']);

/** "Sở VHTT | các tỉnh | : A, B": the places are no part of a name that no list holds. */
function beforePlural(scan: Scan, from: number, to: number): number {
  if (scan.mark(to) !== COLON) return to;
  for (let i = to - 1; i > from && to - i < 8; i--)
    if (scan.word(i) === 'các')
      return pluralTerritories(scan, i, to + 1) === to || pluralNouns(scan, i, to + 2)?.at === to + 1 ? i : to;
  return to;
}

/** "5 | thành phố", "4 | tỉnh" */
function countsTerritories(scan: Scan, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (isTerritory(anyUnitHead(scan, i)?.kind ?? '')) return true;
  return false;
}

/**
 * "lãnh đạo | Sở Nội vụ | các tỉnh trong Cụm gồm", "Công an 5 thành phố thuộc Cụm": the unit of which each place of the
 * list has one, right before the words that open it; null where no such unit stands there.
 */
export function ownerBefore(scan: Scan, from: number, trigger: number): { owner: string; noun: string } | null {
  for (let i = trigger - 1; i > from && trigger - i < 14; i--) {
    if (scan.has(i, PUNCTUATION) && scan.mark(i) !== COMMA) return null;
    const counts = scan.has(i, NUMBER) || scan.kind('count', i) === 'number';
    if (scan.word(i) !== 'các' && !counts) continue;
    const territory = anyUnitHead(scan, i + 1);
    if (!territory || !isTerritory(territory.kind)) continue;
    const end = scan.word(i - 1) === 'của' ? i - 1 : i;
    const unit = unitUpTo(scan, from, end);
    if (!unit) return null;
    const one = scan.mark(territory.to) !== COMMA && scan.word(territory.to) !== 'và';
    return { owner: unit, noun: one ? `${unit} ${scan.slice(territory.from, territory.to)}` : unit };
  }
  return null;
}

/** The unit that ends at the token: of those that begin before it, the longest, but for the words for its people. */
function unitUpTo(scan: Scan, from: number, to: number): string | null {
  for (let i = Math.max(from, to - 9); i < to; i++) {
    // "Chánh văn phòng | Hội CCB": no unit begins within a title
    const title = scan.size('title', i);
    if (title > Math.max(1, scan.size('unit', i))) {
      i += title - 1;
      continue;
    }
    // "lãnh đạo | các huyện": of theirs
    if (scan.pairAt(i) === 'lãnh đạo' && i + 2 === to) return null;
    // "Thường trực | Hội Luật gia": its people
    if (scan.word(i) === 'thường' && scan.word(i + 1) === 'trực') continue;
    const unit = parseUnit(scan, i, to);
    if (unit && unit.to === to && unit.kind !== 'people' && !isTerritory(unit.kind)) return scan.slice(i, to);
  }
  return null;
}
