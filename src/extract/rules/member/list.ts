import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { mayBePlace, parseUnits } from '../../../names/unit-list.js';
import { COLON, DASHES } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Item } from './list-item.js';
import { afterBracket, pastPeople, pastRole, roleBehind, sends, separatorEnd, takesRole } from './list-links.js';
import { bareName, furtherEnd, smallHead, unionEnd, unnamedEnd, unnamedHeadEnd, wholeEnd } from './list-names.js';
import { partProvinces, partSiblings, withFields } from './list-parting.js';
import { countOfUnits, does, pastNumber } from './nouns.js';
import { withNounsBehind } from './nouns-behind.js';
import { partsBehind } from './parts.js';

/**
 * Names parted by commas, semicolons, "và", "cùng", with roles and glosses in brackets passed over. `noun`: what bare
 * names elide ("tỉnh", "Công an tỉnh"); `owner`: what places elide too ("Công an").
 */
export function listFrom(scan: Scan, at: number, limit: number, noun: string | null, owner?: string): Item[] {
  const items: Item[] = [];
  let lead = noun;
  let whose = owner;
  // How many stood there when one was first said to be who leads
  let taken = -1;
  let i = pastNumber(scan, at);
  while (i < limit) {
    const bracket = countedBracket(scan, i, limit);
    if (bracket) {
      items.push(...bracket.items);
      i = separatorEnd(scan, bracket.to, limit);
      if (i === bracket.to) break;
    }
    const further = furtherCount(scan, i, limit);
    if (further && i > at) {
      const named = listFrom(scan, further.at, limit, further.noun, whose);
      if (named.length >= further.fewest) return [...items, ...named];
    }
    const role = pastRole(scan, i, limit);
    i = pastPeople(scan, role, limit);
    if (i > role && isGuest(scan, role, items)) break;
    // "gồm các | Hội Nông dân huyện Bến Đá, Tân Khê"
    // "…, các | chi nhánh NH Bến Đá, NH Tân Khê"; "các chi nhánh ngân hàng" are not named
    const branches = scan.pairAt(i + 1) === 'chi nhánh' && scan.has(i + 3, CAPITAL);
    const many = scan.word(i) === 'các' && (scan.has(i + 1, CAPITAL) || branches) && scan.size('unit', i + 1) > 0;
    const place = noun !== null && TERRITORY_NOUNS.includes(noun) && mayBePlace(scan, i, limit);
    const list = place ? null : (parseUnits(scan, i, limit) ?? (many ? parseUnits(scan, i + 1, limit) : null));
    if (list) {
      const last = list.units[list.units.length - 1];
      // "3 thành phố: Bến Đá, TP.HCM và Tân Khê": the noun before the list counts for what follows one place.
      const kept = noun !== null && !list.plural;
      lead = (kept ? null : leadOf(scan, last)) ?? noun;
      const whole = last.kind === 'union' ? unionEnd(scan, list.to, limit) : wholeEnd(scan, list.to, limit);
      const end = whole > list.to || isTerritory(last.kind) ? whole : furtherEnd(scan, last, list.to, limit);
      const units = [...list.units.slice(0, -1), end === list.to ? last : { ...last, to: end, full: null }];
      const named = kept && !isOfPlaces(noun) ? units.map((unit) => ofNoun(scan, unit, noun)) : units;
      for (const one of partSiblings(scan, items, partProvinces(scan, named, end, limit))) {
        const from = pastPeople(scan, one.from, one.to);
        if (from > one.from && isGuest(scan, one.from, items)) return withNounsBehind(scan, withFields(scan, items));
        const unit = from > one.from ? { ...one, from, full: null } : one;
        whose = ownerIn(scan, unit) ?? whose;
        items.push(isTerritory(unit.kind) ? placeOf(scan, unit, kept ? noun : null, whose) : unit);
      }
      const parts = partsOf(scan, end, limit, items[items.length - 1]);
      if (parts.length > 0) items.splice(-1, 1, ...parts);
      i = end;
    } else {
      const union = unnamedHeadEnd(scan, i, limit);
      const small = smallHead(scan, i);
      const bare = bareName(scan, small, limit, small > i ? scan.slice(i, small) : noun);
      const end = union > i + 1 ? union : bare > small ? bare : i;
      const unnamed = end === i ? unnamedEnd(scan, i, limit) : i;
      if (end === i && unnamed === i) break;
      if (end > i)
        items.push({
          from: i,
          to: end,
          full:
            lead && (place || Math.max(scan.size('place', i), scan.size('field', i)) >= scan.size('unit', i))
              ? `${lead} ${scan.slice(i, end)}`
              : null,
        });
      i = Math.max(end, unnamed);
    }
    const named = afterBracket(scan, i, limit);
    // "gồm 5 thành viên, trong đó | Sở A là Khối trưởng": who leads, out of all
    i = scan.word(at - 1) === 'đó' && !DASHES.has(scan.mark(named)) ? named : roleBehind(scan, named, limit);
    if (i > named && taken < 0 && !DASHES.has(scan.mark(named))) taken = items.length;
    const next = separatorEnd(scan, i, limit);
    if (next === i) break;
    i = next;
  }
  // "Khối: Sở A làm Khối trưởng; Sở B và Sở C | cùng làm Khối phó" tells of those who lead, and of no others
  if (taken >= 0 && takesRole(scan, i)) items.splice(taken);
  return withNounsBehind(scan, withFields(scan, items));
}

/** "Agribank | (các chi nhánh: Bến Đá, Tân Khê)": the parts in place of the whole; none where it has no such bracket. */
function partsOf(scan: Scan, at: number, limit: number, whole: Item): Item[] {
  const behind = partsBehind(scan, at, limit);
  const close = behind ? afterBracket(scan, at, limit) - 1 : at;
  if (!behind || close <= behind.at) return [];
  const name = whole.full ?? scan.slice(whole.from, whole.to);
  return listFrom(scan, behind.at, close, behind.noun).map((part) => ({
    ...part,
    full: `${name} ${part.full ?? `${behind.noun} ${scan.slice(part.from, part.to)}`}`,
  }));
}

/** "Hội Nông dân" of the item "Hội Nông dân tỉnh | Bến Đá": what a town after the provinces elides too. */
function ownerIn(scan: Scan, unit: UnitName): string | undefined {
  if (unit.full === null || isTerritory(unit.kind)) return undefined;
  const prefix = leadOf(scan, unit);
  const place = TERRITORY_NOUNS.find((noun) => prefix?.toLowerCase().endsWith(` ${noun}`));
  return place === undefined ? undefined : prefix?.slice(0, -place.length - 1);
}
const TERRITORY_NOUNS = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn'];

/** "đại diện 3 đơn vị: Sở A, Sở B, Sở C và | đại diện Ban Thi đua": who comes too, where nobody stands for the members before it. */
const isGuest = (scan: Scan, at: number, items: readonly Item[]): boolean =>
  items.length > 0 && scan.word(at - 1) === 'và' && !scan.has(at, CAPITAL) && !sends(scan, items[0].from);

/** "tỉnh", "Công an huyện": places elide it. */
const isOfPlaces = (noun: string): boolean => TERRITORY_NOUNS.includes(noun.toLowerCase().split(' ').at(-1) ?? '');

/** "các sở: Y tế, Ban Dân tộc, | Tư pháp": what elides its head behind a unit in full has that of the whole list. */
function ofNoun(scan: Scan, unit: UnitName, noun: string): UnitName {
  const elides = leadOf(scan, unit) !== null && scan.size('place', unit.from) === 0;
  return elides ? { ...unit, full: `${noun} ${scan.slice(unit.from, unit.to)}` } : unit;
}

/** A place in a list of units that are named by their places. */
function placeOf(scan: Scan, unit: UnitName, noun: string | null, owner: string | undefined): Item {
  const own = scan.slice(unit.from, unit.to);
  if (noun !== null && unit.full !== null) return { ...unit, full: `${noun} ${own}` };
  return owner === undefined ? unit : { ...unit, full: `${owner} ${unit.full ?? own}` };
}

/** "các huyện | Ninh Hải": what the names after it elide too. */
function leadOf(scan: Scan, { from, to, full }: Item): string | null {
  const own = scan.slice(from, to);
  return full?.endsWith(` ${own}`) ? full.slice(0, -own.length - 1) : null;
}

/** "và | 03 vườn quốc gia trực thuộc Tổng cục (Bến Đá, Tân Khê, Lam Sơn)": as many names in the bracket; null for none. */
function countedBracket(scan: Scan, at: number, limit: number): { items: Item[]; to: number } | null {
  const counted = scan.has(at, NUMBER) || scan.kind('count', at) === 'number' ? countOfUnits(scan, at) : null;
  if (!counted?.noun) return null;
  let open = counted.to;
  while (open < limit && open - at < 12 && !scan.has(open, PUNCTUATION)) open++;
  const close = afterBracket(scan, open, limit) - 1;
  if (close <= open) return null;
  const items = listFrom(scan, open + 1, close, counted.noun);
  const whole = items.length === counted.count && items[items.length - 1].to === close;
  return whole ? { items, to: close + 1 } : null;
}

/**
 * "7 xã là A, B và | 2 phường: C, D", "và | 1 phường là phường C": more units of another kind, with their number; where more words say of which
 * kind they are, "3 ngân hàng | thương mại: …", so many at the fewest.
 */
function furtherCount(
  scan: Scan,
  at: number,
  limit: number,
): { at: number; noun: string | null; fewest: number } | null {
  const counted = scan.has(at, NUMBER) || scan.kind('count', at) === 'number' ? countOfUnits(scan, at) : null;
  if (!counted) return null;
  const { to, noun, count } = counted;
  const link = scan.mark(to) === COLON || scan.word(to) === 'là' || scan.word(to) === 'gồm';
  if (link) return to + 1 < limit ? { at: to + 1, noun, fewest: 0 } : null;
  const colon = kindEnd(scan, to);
  return colon > to && colon + 1 < limit ? { at: colon + 1, noun: null, fewest: count } : null;
}

/** "6 chi nhánh | NH thương mại |:", "3 doanh nghiệp | nhà nước |:": the colon behind more words for the kind; `at` for none. */
function kindEnd(scan: Scan, at: number): number {
  let end = at;
  while (end - at < LONGEST_KIND && !scan.has(end, PUNCTUATION | NUMBER) && !does(scan, end)) end++;
  return scan.mark(end) === COLON ? end : at;
}
const LONGEST_KIND = 6;
