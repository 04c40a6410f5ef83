import type { Scan } from '../../../lexicon/scan.js';
import { commonNameEnd } from '../../../names/common-name.js';
import { namesAnother, openNameEnd, opensCollective } from '../../../names/open-name.js';
import { CAPITAL } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import { itemOf } from './item.js';

// Collectives whose head no list of units holds. What they are is told by their place in the clause: between its start and the verb that says
// what somebody is given, or behind "cho", there stands one name.

/** A name that was made out: the elements `[at, end)` are one. */
interface OpenName {
  readonly end: number;
  readonly group: Element;
}

/** "| Lò rèn Vân Tràng | được UBND tỉnh tặng Bằng khen", "tặng Bằng khen cho Sở Y tế, | Gánh hát Sao Mai |": the elements, each such name as one group. */
export function withOpenNames(scan: Scan, elements: readonly Element[]): readonly Element[] {
  if (!elements.some(({ kind }) => kind === 'award')) return elements;
  const found = new Map<number, OpenName>();
  receiversBefore(scan, elements, found);
  receiversBehind(scan, elements, found);
  receiversInBrackets(scan, elements, found);
  return replaced(elements, found);
}

/** The elements with the names that were made out. */
function replaced(elements: readonly Element[], found: ReadonlyMap<number, OpenName>): readonly Element[] {
  if (found.size === 0) return elements;
  const result: Element[] = [];
  for (let i = 0; i < elements.length; ) {
    const name = found.get(i);
    result.push(name?.group ?? elements[i]);
    i = name?.end ?? i + 1;
  }
  return result;
}

/** Notes the names in front of a verb that says what they are given, in lists too: "Gánh hát Sao Mai và Lò rèn Vân Tràng | đã hai lần | được tặng". */
function receiversBefore(scan: Scan, elements: readonly Element[], found: Map<number, OpenName>): void {
  /** How many elements lie between the one at the index and the verb that it leads to; 0 for no verb. */
  const leads = new Uint8Array(elements.length + 2);
  for (let i = elements.length - 1; i >= 0; i--) {
    if (isGetting(elements, i)) leads[i] = 1;
    else if (leads[i + 1] > 0 && leads[i + 1] < MOST_BETWEEN && saysHow(scan, elements[i])) leads[i] = leads[i + 1] + 1;
    const part = leads[i + 1] > 0 && isPartOfOther(scan, elements, i);
    if (part) found.set(i, { end: i + 1, group: newElement('word', elements[i].from, elements[i].to, null) });
    const group = elements[i].kind === 'group' && leads[i + 1] > 0 && !part;
    const name = opensClause(scan, elements, i) ? openName(scan, elements, i) : null;
    const receives = name !== null && leads[name.end] > 0;
    if (receives) found.set(i, name);
    if ((group || receives) && joins(scan, entryAt(elements, i - 1))) leads[i - 1] = 1;
  }
}
const MOST_BETWEEN = 10;

/** Notes the names behind "cho" or a colon, in lists too: "tặng Bằng khen cho Sở Y tế, | Gánh hát Sao Mai | và Sở Nội vụ". */
function receiversBehind(
  scan: Scan,
  elements: readonly Element[],
  found: Map<number, OpenName>,
  given = false,
  open = false,
): void {
  for (let i = 0; i < elements.length; ) {
    const element = elements[i];
    const first = leadsToReceivers(scan, elements, i - 1, given);
    // "tặng | Lò rèn Vân Tràng | Bằng khen", "suy tôn | Gánh hát Sao Mai | đề nghị tặng"
    const object = objectVerb(entryAt(elements, i - 1));
    given ||= element.kind === 'award' || (element.kind === 'verb' && element.verb === 'give');
    const name: OpenName | null = first || open || object ? openName(scan, elements, i, first, first || open) : null;
    const after = name ? elements[name.end] : undefined;
    if (name && (object ? endsObject(object, after) : endsPlainly(scan, after))) found.set(i, name);
    const known = found.get(i);
    const next: number = known?.end ?? i + 1;
    const named: boolean = (first || open) && (known !== undefined || element.kind === 'group');
    // "Sở Y tế, | và | Sở Nội vụ"
    open = named ? joins(scan, elements[next]) || isMark(elements[next], ';') : open && joins(scan, element);
    i = named && open ? next + 1 : next;
    if (named && open && joins(scan, elements[i])) i++;
  }
}

/** Notes the names in the bracket behind those who are counted: "cho 2 tập thể | (Lò rèn Vân Tràng, Gánh hát Sao Mai)". */
function receiversInBrackets(scan: Scan, elements: readonly Element[], found: Map<number, OpenName>): void {
  for (let i = 1; i < elements.length; i++) {
    const bracket = elements[i];
    if (bracket.kind !== 'bracket' || !isCounted(elements[i - 1])) continue;
    const within = new Map<number, OpenName>();
    receiversBehind(scan, bracket.inside, within, true, true);
    const inside = replaced(bracket.inside, within);
    if (within.size > 0) found.set(i, { end: i + 1, group: newElement('bracket', bracket.from, bracket.to, inside) });
  }
}

const isCounted = (element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items.length === 1 && element.items[0].count !== null;

/** The verb right before whom it is done to: "suy tôn | Gánh hát Sao Mai", "tặng | Lò rèn Vân Tràng | Bằng khen"; null for others. */
const objectVerb = (element: Element | undefined): 'vote' | 'give' | null =>
  element?.kind === 'verb' && (element.verb === 'vote' || element.verb === 'give') ? element.verb : null;

/** Behind whom something is given stands the award, behind whom somebody votes for also what for. */
const endsObject = (verb: 'vote' | 'give', after: Element | undefined): boolean =>
  after?.kind === 'award' ||
  (verb === 'vote' &&
    (after === undefined || after.kind === 'mark' || (after.kind === 'verb' && CHOSEN.has(after.verb))));
const CHOSEN: ReadonlySet<string> = new Set(['propose', 'receive', 'vote']);

/** "Giám đốc Xưởng gỗ | Tân Hòa | được tặng", "Từ Lò rèn | Vân Tràng, …": a name by its capitals alone that ends what names something else. */
function isPartOfOther(scan: Scan, elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element.kind !== 'group' || element.items.length > 1 || !element.items[0].unknown) return false;
  let i = at - 1;
  const ends = !joins(scan, elements[at + 1]);
  for (; i >= 0 && at - i <= LONGEST_PHRASE && isPlain(scan, elements[i]); i--)
    if (namesAnother(scan, elements[i].from) || (ends && PLACES.has(scan.word(elements[i].from)))) return true;
  return i < at - 1 && entryAt(elements, i)?.kind === 'office';
}
const LONGEST_PHRASE = 8;
const PLACES = new Set(['tại', 'ở', 'trong']);
const isPlain = (scan: Scan, element: Element): boolean =>
  element.kind === 'group'
    ? element.items.every(({ unknown }) => unknown)
    : (element.kind === 'word' || element.kind === 'filler') &&
      !joins(scan, element) &&
      wordOf(scan, element) !== 'cho';

/** "tặng Bằng khen | cho", "tặng Bằng khen cho các đơn vị | :" */
function leadsToReceivers(scan: Scan, elements: readonly Element[], at: number, given: boolean): boolean {
  const element = entryAt(elements, at);
  if (!given || element === undefined) return false;
  const word = wordOf(scan, element);
  // "cho | tập thể | Ban chuyên án"
  if (word === 'thể' && wordOf(scan, entryAt(elements, at - 1)) === 'tập' && scan.has(element.to, CAPITAL))
    return leadsToReceivers(scan, elements, at - 2, given);
  // "2 tập thể | là", "2 tập thể | Lò rèn Vân Tràng và …"
  if (word === 'là') return isCounted(entryAt(elements, at - 1));
  return word === 'cho' || word === 'gồm' || isMark(element, ':') || isCounted(element);
}

/** "được | UBND tỉnh tặng Bằng khen", "đón nhận | Huân chương", "đạt | danh hiệu …": a verb by which its subject has an award. */
function isGetting(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element.kind !== 'verb' || (element.verb !== 'passive' && element.verb !== 'receive')) return false;
  let given = element.verb === 'receive';
  for (let i = at + 1; i < elements.length && i - at < LONGEST_GIVING; i++) {
    const next = elements[i];
    if (next.kind === 'award') return given;
    if (next.kind === 'verb') {
      if (!GIVES.has(next.verb)) return false;
      given = true;
    } else if (isMark(next, '.', ';', ':')) return false;
  }
  return false;
}
const GIVES: ReadonlySet<string> = new Set(['give', 'propose', 'vote', 'receive', 'fact']);
const LONGEST_GIVING = 14;

/** "đã", "nhiều năm liền", "năm 2019", "lần thứ hai": how or when the subject has it. */
const saysHow = (scan: Scan, element: Element): boolean =>
  element.kind === 'year' ||
  element.kind === 'date' ||
  element.kind === 'bracket' ||
  (element.kind === 'filler' && wordOf(scan, element) !== 'và') ||
  (element.kind === 'verb' && MOODS.has(element.verb)) ||
  (element.kind === 'word' && !scan.has(element.from, CAPITAL) && !isOfOther(scan, element.from));
const MOODS: ReadonlySet<string> = new Set(['fact', 'negate', 'deny', 'future', 'plan', 'propose']);
/** "Làng nghề Bát Tràng | có nghệ nhân | được tặng": words that lead to another subject. */
const isOfOther = (scan: Scan, at: number): boolean =>
  BINDS.has(scan.word(at)) || RECEIVERS.has(scan.kind('count', at));
const BINDS = new Set('của và cùng tại ở do bởi cho để là có mà nơi khi người theo từ với nhờ giúp'.split(' '));
const RECEIVERS = new Set(['person', 'household']);

/** The element opens its clause, or stands behind what tells when. */
function opensClause(scan: Scan, elements: readonly Element[], at: number): boolean {
  const before = entryAt(elements, at - 1);
  if (before === undefined) return true;
  if (before.kind === 'mark') return CLAUSES.has(before.mark);
  if (before.kind === 'year' || before.kind === 'date') return true;
  return joins(scan, before) || OPENS.has(wordOf(scan, before)) || isCounted(before);
}
const CLAUSES = new Set([',', ';', ':', '.', '-', '–', '+', '*', '•']);
const OPENS = new Set(['riêng', 'nay']);

const joins = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',') || JOINTS.has(wordOf(scan, element));
const JOINTS = new Set(['và', 'cùng']);

/** Nothing that somebody does follows: the clause ends, goes on with the next name or tells why. */
const endsPlainly = (scan: Scan, element: Element | undefined): boolean =>
  element === undefined ||
  element.kind === 'year' ||
  element.kind === 'bracket' ||
  isMark(element, ',', ';', '.', ')') ||
  joins(scan, element) ||
  (element.kind === 'verb'
    ? element.verb === 'fact' || element.verb === 'receive'
    : AFTER.has(scan.word(element.from)));
const AFTER = new Set('vì về do nhân có đã là trong tại theo với kèm để của thuộc ở khi năm vào bởi'.split(' '));

/**
 * The name that begins at the element, over all that other grammars took for a part of it: "Lò rèn | Vân Tràng", "Biệt | đội SBC", "Trạm y tế |
 * quân dân y | Bạch Long Vĩ"; null for none. Behind "cho" (`small`) a noun for a collective needs no capital: "cho | đội xe Hải Vân", and in its
 * list (`common`) nothing proper behind one: "cho | Ban chuyên án và Đội bóng".
 */
function openName(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  small = false,
  common = false,
): OpenName | null {
  const { to } = elements[at];
  if (!mayOpen(scan, elements[at])) return null;
  // "tập thể | Gánh hát Sao Mai"
  const from = elements[at].from + (isCollectiveNoun(scan, elements[at]) ? 2 : 0);
  const open = openNameEnd(scan, from, scan.tokens.count, small);
  // "cho | Ban chuyên án |"
  const name = open === from && common ? commonNameEnd(scan, from, scan.tokens.count) : open;
  if (name === from) return null;
  let end = at + 1;
  while (end < elements.length && elements[end].from < name) end++;
  const last = elements[end - 1];
  // "Chi | đội Kiểm ngư 2, Sở Y tế": the next of the list stands in the same group
  const rest = last.kind === 'group' && last.to > name ? last.items.filter((item) => item.from >= name) : [];
  const whole = last.to === name || (last.kind === 'group' && last.items.length > rest.length && rest.length > 0);
  if (!whole || to > name || (elements[at].kind === 'group' && rest.length > 0)) return null;
  const items = [itemOf(from, name, 'org', null, null), ...rest];
  return { end, group: newElement('group', from, Math.max(name, last.to), items) };
}

/** A word that no grammar took, or what was taken for a name by its capitals alone and opens with a noun for a collective: "Rạp Hưng Đạo". */
function mayOpen(scan: Scan, element: Element): boolean {
  if (element.kind !== 'group') return element.kind === 'word' || element.kind === 'filler';
  if (element.items.length > 1) return false;
  return isCollectiveNoun(scan, element) || (element.items[0].unknown && opensCollective(scan, element.from));
}

/** "tập thể Gánh | hát Sao Mai": the noun for any, which leads to the name. */
const isCollectiveNoun = (scan: Scan, { kind, from, to }: Element): boolean =>
  kind === 'group' && scan.word(from) === 'tập' && scan.word(from + 1) === 'thể' && to > from + 2;
