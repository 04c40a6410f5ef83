import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit } from '../../../names/unit.js';
import { anyUnitHead, isTerritory } from '../../../names/unit-head.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { countOfUnits, pluralTerritories } from './nouns.js';
import type { RuleName } from './rules.js';

const COLON = 0x3a;
const COMMA = 0x2c;

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
  const head = anyUnitHead(scan, at);
  if (!head || isTerritory(head.kind)) return null;
  const list = parseUnits(scan, at, limit);
  let i = list ? list.to : head.to;
  if (!list || list.units.length > 1) return null;
  if (scan.word(i) === 'của') i++;
  const plural = pluralTerritories(scan, i, limit);
  if (plural > i) {
    const noun = scan.slice(at, list.to);
    return { rule: 'listed', trigger, at: plural + 1, limit, count: null, noun, owner: noun };
  }
  const counted = countOfUnits(scan, i);
  if (!counted || !countsTerritories(scan, i, counted.to)) return null;
  const colon = scan.mark(counted.to) === COLON;
  if (!colon && !scan.has(counted.to, CAPITAL)) return null;
  const owner = scan.slice(at, list.to);
  const noun = counted.noun ? `${owner} ${counted.noun}` : owner;
  return { rule: 'listed', trigger, at: colon ? counted.to + 1 : counted.to, limit, count: counted.count, noun, owner };
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
    const unit = parseUnit(scan, i, to);
    if (unit && unit.to === to && unit.kind !== 'people' && !isTerritory(unit.kind)) return scan.slice(i, to);
  }
  return null;
}
