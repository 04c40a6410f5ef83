import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { LINE_START, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { ownerOfRecord } from './colon-subject.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';
import { isApart } from './label-name.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Bảng vàng thành tích của | Công ty Bến Đá |: Huân chương Lao động hạng Ba (2009); …", "Trong tủ cất mấy tờ giấy: Giấy khen của Sở Y tế năm
 * 2004; …", "Xí nghiệp May 2       Huân chương Lao động hạng Ba (1997)": awards with their years and no verb, behind the colon or the gap between two
 * columns that says whose they are, or what a portrait saw at home.
 */
export function recordListed(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  { verbs }: Chain,
  mentioned: Mentioned,
): Subject | null {
  const ahead = isDatedAhead(elements, award);
  if (verbs.length > 0 || !(ahead || isDatedPart(scan, elements, award))) return null;
  const column = firstColumn(scan, elements, award);
  if (column) return { items: [column], index: 0, verbs: ['receive'] };
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (colon < 1 || colon >= award || !(ahead || isParted(scan, elements, award))) return null;
  const whose = ownerOfRecord(scan, elements, colon, mentioned) ?? keeper(scan, elements, colon, mentioned);
  return whose && !givesIt(scan, elements, award, whose)
    ? { items: [whose], index: colon - 1, verbs: ['receive'] }
    : null;
}

/** "…: | Huân chương", "…: | đơn vị | Anh hùng Lao động": what stands before the award and the words that only say of what kind it is. */
function opensRecord(scan: Scan, elements: readonly Element[], award: number): Element | undefined {
  const unit =
    wordOf(scan, entryAt(elements, award - 1)) === 'vị' && wordOf(scan, entryAt(elements, award - 2)) === 'đơn';
  return entryAt(elements, unit ? award - 3 : award - 1);
}

/** "| Xí nghiệp May 2 |       Huân chương Lao động hạng Ba (1997), | Bằng khen (1999)": who fills the first of two columns that blanks part; null for others. */
function firstColumn(scan: Scan, elements: readonly Element[], award: number): Item | null {
  const [group, next] = elements;
  if (group?.kind !== 'group' || next?.kind !== 'award' || !scan.has(group.from, LINE_START)) return null;
  const [item, ...others] = group.items;
  const apart = isApart(scan, next.from);
  return apart && others.length === 0 && isNamed(item) && (award === 1 || isParted(scan, elements, award))
    ? item
    : null;
}

/** "…: | năm 2003 - | Bằng khen của Bộ Y tế; | năm 2007: | Cờ thi đua": the year opens the part, before the award. */
function isDatedAhead(elements: readonly Element[], award: number): boolean {
  const year = isMark(entryAt(elements, award - 1), '-', '–', ':', ',') ? award - 2 : award - 1;
  return entryAt(elements, year)?.kind === 'year' && isMark(entryAt(elements, year - 1), ':', ';');
}

/** "UBND tỉnh: Bằng khen (2003)": who stands before an award that says of no giver gives it. */
function givesIt(scan: Scan, elements: readonly Element[], award: number, { from }: Item): boolean {
  const element = elements[award];
  return isGivingUnit(scan, from) && element.kind === 'award' && element.award.granter === null;
}

/** "…: |", "…; |", and "… (năm 2019), |": where the next award begins. */
const isParted = (scan: Scan, elements: readonly Element[], award: number): boolean =>
  isMark(opensRecord(scan, elements, award), ':', ';') ||
  (isMark(elements[award - 1], ',') && elements[award - 2]?.kind === 'bracket');

/**
 * "Cờ thi đua | (2011) về thành tích chống bão |; Bằng khen …", "Chiến sĩ thi đua | 5 năm liền (2016 - 2020) |; …": only how often and what for, up to
 * the semicolon right before the next award at `end`.
 */
export function tellsWhatFor(scan: Scan, elements: readonly Element[], from: number, end: number): boolean {
  if (!isMark(elements[end - 1], ';')) return false;
  const word = wordOf(scan, elements[from]);
  const running = scan.has(elements[from].from, NUMBER) && RUNS.has(scan.pairAt(elements[from].to));
  if (!WHAT_FOR.has(word) && !running) return false;
  return elements.slice(from, end - 1).every((one) => OF_PART.has(one.kind) && !isMark(one, ';', ':', '.'));
}
const WHAT_FOR = new Set(['về', 'vì', 'do']);
const OF_PART: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'year', 'bracket', 'mark']);

/**
 * "Huân chương Lao động hạng Ba | (2009) |;", "Chiến sĩ thi đua | các năm 2012, 2013 |;", "Bằng khen | vì thành tích năm 2017": nothing but years
 * and what for up to the semicolon, and one year at least.
 */
export function isDatedPart(scan: Scan, elements: readonly Element[], award: number): boolean {
  let dated = false;
  for (let i = award + 1; i < elements.length && !isMark(elements[i], ';', '.'); i++) {
    const element = elements[i];
    const year =
      element.kind === 'year' || (element.kind === 'bracket' && element.inside.some(({ kind }) => kind === 'year'));
    dated ||= year;
    if (WHAT_FOR.has(wordOf(scan, element))) {
      const next = elements.findIndex((one, at) => at > i && isMark(one, ';', '.'));
      const rest = elements.slice(i, next < 0 ? elements.length : next);
      return rest.every(({ kind }) => OF_PART.has(kind)) && (dated || rest.some(({ kind }) => kind === 'year'));
    }
    // "…: Anh hùng Lao động năm 1996 |, Huân chương Quân công hạng Ba năm 2005"
    const ends = elements[i - 1].kind === 'bracket' || isMark(opensRecord(scan, elements, award), ':');
    if (dated && isMark(element, ',') && ends && elements[i + 1]?.kind === 'award') return true;
    // "Chiến sĩ thi đua cơ sở | 5 năm liền (2016 - 2020)"
    const running = scan.has(element.from, NUMBER) && RUNS.has(scan.pairAt(element.to));
    if (!year && !running && !isMark(element, ',') && !BESIDE_YEARS.has(wordOf(scan, element))) return false;
  }
  return dated;
}
const BESIDE_YEARS = new Set(['các', 'năm', 'vào', 'và', 'trong', 'liền', 'liên', 'tục', 'tiếp']);
const RUNS = new Set(['năm liền', 'năm liên']);

/** "thấy kẹp mấy | tờ giấy |:", "trên tường treo | bằng khen |:": what is kept at home, where nobody is named before the colon, is the one's whom the text portrays. */
function keeper(scan: Scan, elements: readonly Element[], colon: number, mentioned: Mentioned): Item | null {
  const lead = elements.slice(0, colon);
  if (!lead.every(({ kind }) => PLAIN.has(kind))) return null;
  const kept = lead.some((element) => KEPT.has(wordOf(scan, element)));
  const papers = lead.some(
    (element, i) =>
      wordOf(scan, element) === 'giấy' || PAPERS.has(`${wordOf(scan, element)} ${wordOf(scan, entryAt(lead, i + 1))}`),
  );
  return kept && papers ? mentioned.portrait() : null;
}
const PLAIN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year']);
const KEPT = new Set(['kẹp', 'cất', 'treo', 'giữ', 'lưu', 'lồng', 'xếp', 'gói', 'bọc']);
const PAPERS = new Set(['tấm bằng', 'bằng khen', 'giấy khen', 'tờ bằng', 'phần thưởng']);
