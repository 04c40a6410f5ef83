import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead, isTerritory } from '../../../names/unit-head.js';
import { parseUnits } from '../../../names/unit-list.js';
import { countOfUnits, pluralTerritories } from './nouns.js';
import type { RuleName } from './rules.js';

const COLON = 0x3a;

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
    return { rule: 'listed', trigger, at: plural + 1, limit, count: null, noun };
  }
  const counted = countOfUnits(scan, i);
  const territory = counted && anyUnitHead(scan, counted.to - 1);
  if (!counted || !territory || !isTerritory(territory.kind) || scan.mark(counted.to) !== COLON) return null;
  const noun = `${scan.slice(at, list.to)} ${counted.noun}`;
  return { rule: 'listed', trigger, at: counted.to + 1, limit, count: counted.count, noun };
}
