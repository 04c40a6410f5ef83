import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isCouncil } from './council.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';

/** What leads from an award that opens its clause to those who get it. */
export interface TopicLink {
  /** Index of the element before those who receive. */
  readonly at: number;
  readonly verbs: readonly Verb[];
  /** Who should give: "đề nghị | Chủ tịch nước | tặng". */
  readonly granter: { readonly from: number; readonly to: number } | null;
  /** Tokens of what is done with it: the last verb, or that it passes. */
  readonly trigger: { readonly from: number; readonly to: number };
}

/**
 * "Với | Cờ thi đua của UBND tỉnh |, Hội đồng thông qua hồ sơ của | Sở Y tế và Thuế tỉnh", "Về Bằng khen, Khối suy tôn | Sở Nội vụ |.":
 * the award is what the clause is about, a verb leads to those who get it, and nothing is said of them. Null where it only says
 * with what somebody does something ("Với Cờ thi đua này, tỉnh đề nghị Sở Y tế tiếp tục …").
 */
export function topicLink(scan: Scan, elements: readonly Element[], index: number): TopicLink | null {
  const start = pastTopic(elements, index);
  const about = start >= 0 && (opensClause(scan, elements, index) || isChosenFor(scan, elements, index, start));
  if (start < 0 || !(about || labels(elements, index, start))) return null;
  const verbs: Verb[] = [];
  let trigger: TopicLink['trigger'] | null = null;
  let granter: TopicLink['granter'] = null;
  for (let i = start; i < elements.length && i - start < REACH; i++) {
    const element = elements[i];
    if (element.kind === 'award' || isMark(element, ';', '.')) return null;
    const next = elements[i + 1];
    if (element.kind === 'office' && next?.kind === 'verb' && next.verb === 'give') granter = element;
    if (element.kind === 'verb') {
      verbs.push(element.verb);
      if (LEADING.has(element.verb)) trigger = element;
    } else if (element.kind === 'word' && PASSES.get(scan.word(element.from)) === scan.word(element.to)) {
      // "thông qua hồ sơ của": a council proposes, others agree
      const council = hasCouncil(scan, elements[start].from, element.from);
      if (council) verbs.push('propose');
      else if (trigger === null) verbs.push('vote');
      trigger = { from: element.from, to: element.to + 1 };
    } else if (element.kind === 'group') {
      const asked = isOnly(scan, elements, start, i) ? askedBehind(scan, elements, i) : null;
      if (asked) {
        const by = elements[i + 2];
        return {
          at: i - 1,
          verbs: [asked.verb],
          granter: asked.verb === 'give' && isGiver(by) ? by : null,
          trigger: asked,
        };
      }
      // "đề nghị | UBND tỉnh | tặng": who gives
      if (next?.kind === 'verb' && (next.verb === 'give' || next.verb === 'propose')) {
        if (next.verb === 'give') granter = element;
        continue;
      }
      // "Riêng Bằng khen, Ban Thường vụ | đã ban hành Quyết định … tặng cho 36 tập thể": who does so
      if (about && next?.kind === 'verb' && next.verb === 'fact' && isMark(elements[i - 1], ',')) continue;
      // "3. Cờ thi đua: các khối đề nghị 29 đơn vị, Hội đồng thông qua 22 đơn vị"
      // "Bằng khen: đề nghị cho 29 đơn vị": nobody else stands between
      const all = elements[start].kind === 'verb' || element.items.every(isNamed);
      // "Cờ thi đua: trong 24 hồ sơ, Hội đồng nhất trí đề nghị tặng 19 tập thể.": all that it says of anybody
      const told = endsHere(scan, elements, i + 1) || namesThose(scan, elements, i);
      const council = hasCouncil(scan, elements[start].from, element.from) && told;
      if (!about && !(all && isHanded(scan, elements, i)) && !council) return null;
      const led =
        (leadsTo(scan, elements, i) || (council && trigger?.to === element.from)) &&
        (element.items.every(isNamed) ? endsHere(scan, elements, i + 1) : true);
      return trigger && led ? { at: i - 1, verbs, granter, trigger } : null;
    }
  }
  return null;
}
/** "Về Bằng khen, (có) | 5 tập thể |": nothing else between the comma and those who are counted. */
const isOnly = (scan: Scan, elements: readonly Element[], start: number, at: number): boolean =>
  at === start || (at === start + 1 && wordOf(scan, elements[start]) === 'có');

/** "5 tập thể | được Hội đồng thống nhất đề nghị |", "| được UBND tỉnh tặng |", and then a mark, why or who they are; null for "được đề nghị nhưng chưa đủ phiếu". */
function askedBehind(scan: Scan, elements: readonly Element[], at: number): Extract<Element, { kind: 'verb' }> | null {
  const passive = elements[at + 1];
  if (passive?.kind !== 'verb' || passive.verb !== 'passive') return null;
  let i = at + 2;
  while (i < elements.length && OF_BODY.has(elements[i].kind) && i - at < LONGEST_BODY) i++;
  const verb = elements[i];
  // "được đề nghị | UBND tỉnh tặng |"
  const who = elements[i + 1];
  const gives = elements[i + 2];
  const after = who && isGiver(who) && gives?.kind === 'verb' && gives.verb === 'give' ? elements[i + 3] : who;
  const ends =
    after === undefined || isMark(after, ',', ';', '.') || WHY.has(wordOf(scan, after)) || leadsOn(scan, after);
  return verb?.kind === 'verb' && ASKS.has(verb.verb) && ends ? verb : null;
}
/** "được bình bầu | là | Sở Y tế", "được đề nghị |:| …", "được suy tôn | (Sở Y tế)" */
const leadsOn = (scan: Scan, element: Element): boolean =>
  isMark(element, ':') || element.kind === 'bracket' || NAMES.has(wordOf(scan, element));
const isGiver = (element: Element): boolean => element.kind === 'group' || element.kind === 'office';
const LONGEST_BODY = 8;
const OF_BODY: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'group', 'office', 'bloc'] as const);
const ASKS: ReadonlySet<Verb> = new Set(['propose', 'vote', 'give']);
const WHY = new Set(['vì', 'do', 'với']);

/** "thông qua | 2 đơn vị | là Sở Y tế và Sở Nội vụ.": as many as are counted. */
function namesThose(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [counted, named] = [elements[at], elements[at + 2]];
  if (counted?.kind !== 'group' || named?.kind !== 'group' || !NAMES.has(wordOf(scan, elements[at + 1]))) return false;
  const sum = counted.items.reduce((total, { count }) => total + (count ?? 0), 0);
  return named.items.length === sum && named.items.every(isNamed) && endsHere(scan, elements, at + 3);
}
const NAMES = new Set(['là', 'gồm']);

const REACH = 24;
const LEADING: ReadonlySet<Verb> = new Set(['propose', 'vote', 'give', 'register', 'deny']);
const PASSES = new Map([
  ['thông', 'qua'],
  ['nhất', 'trí'],
  ['đồng', 'ý'],
]);

/** Past the year, the bracket and the comma behind the award; -1 where something else stands there. */
function pastTopic(elements: readonly Element[], index: number): number {
  let at = index + 1;
  while (elements[at]?.kind === 'year' || elements[at]?.kind === 'bracket' || isMark(elements[at], '”', '"')) at++;
  return isMark(elements[at], ',', ':') ? at + 1 : -1;
}

/** "Với |", "1. Đối với |", "; riêng |": no more stands between the award and the beginning of its clause. */
function opensClause(scan: Scan, elements: readonly Element[], index: number): boolean {
  let about = false;
  for (let i = index - 1; i >= 0 && index - i < LONGEST_OPENING; i--) {
    const element = elements[i];
    if (isMark(element, ';')) return about;
    if (ABOUT.has(wordOf(scan, element))) about = true;
    else if (about ? !isMarker(element) : element.kind !== 'filler' && !isMark(element, '“', '"')) return false;
  }
  return about;
}
/** "…, | Cờ thi đua của Bộ |, cụm xin dành cho | Sở Y tế": the award opens the clause, and behind the comma a bloc or a meeting says whose it is. */
function isChosenFor(scan: Scan, elements: readonly Element[], index: number, start: number): boolean {
  const before = entryAt(elements, index - 1);
  if (!isMark(elements[start - 1], ',') || !(before === undefined || isMark(before, ',', ';'))) return false;
  const body = elements[start];
  // "hội | thi trao giải cho", "khối | tổ chức trao"
  const chooses = CHOOSERS.has(wordOf(scan, body)) && !ORGANISES.has(wordOf(scan, elements[start + 1]));
  return body?.kind === 'bloc' || chooses;
}
const CHOOSERS = new Set(['cụm', 'khối', 'hội']);
const ORGANISES = new Set(['thi', 'tổ', 'trao']);
/**
 * "+ | Cờ thi đua |: đề nghị UBND tỉnh tặng cho Sở Y tế", "3. (Trình) Chủ tịch UBND xã tặng | Giấy khen |: Hội đồng thông qua 8 cá nhân": nothing but a
 * marker, who gives and the verbs before the award that opens the line, and a colon behind.
 */
function labels(elements: readonly Element[], index: number, start: number): boolean {
  if (!isMark(elements[start - 1], ':')) return false;
  let first = index;
  const verb = entryAt(elements, index - 1);
  const [asks, who] = [entryAt(elements, index - 3), entryAt(elements, index - 2)];
  if (verb?.kind === 'verb' && verb.verb === 'give') {
    const proposed = asks?.kind === 'verb' && asks.verb === 'propose';
    if (proposed ? who?.kind === 'group' || who?.kind === 'office' : who?.kind === 'office')
      first = proposed ? index - 3 : index - 2;
  }
  return elements.slice(0, first).every((element) => isMarker(element));
}
/** "… | tặng | Sở Y tế", "… | tặng cho | Sở Y tế"; not "đề nghị các đơn vị đăng ký, gửi cho Sở Nội vụ". */
const isHanded = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  elements[wordOf(scan, entryAt(elements, at - 1)) === 'cho' ? at - 2 : at - 1]?.kind === 'verb';
const LONGEST_OPENING = 8;
const ABOUT = new Set(['với', 'đối', 'về', 'riêng']);
/** "1.", "-", "a)" */
const isMarker = ({ kind, from, to }: Element): boolean => kind === 'mark' || (kind === 'word' && to === from + 1);

const hasCouncil = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCouncil(scan, i)) return true;
  return false;
};

/** "cho", "hồ sơ của", "đối với" or a verb right before the group. */
const leadsTo = (scan: Scan, elements: readonly Element[], at: number): boolean => {
  let i = at - 1;
  while (entryAt(elements, i)?.kind === 'filler') i--;
  const word = wordOf(scan, entryAt(elements, i));
  // "thông qua kế hoạch của Sở Y tế" gives nothing
  if (word === 'của') return FILES.has(wordOf(scan, entryAt(elements, i - 1)));
  return elements[i]?.kind === 'verb' || LEADS.has(word);
};
const LEADS = new Set(['cho', 'với', 'là', 'gồm']);
/** "hồ sơ", "đề nghị", "trường hợp" */
const FILES = new Set(['sơ', 'nghị', 'hợp']);

/** A mark, a bracket, the end, or "và" and one that nobody read: no more is said of those before it. */
const endsHere = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  elements[at] === undefined ||
  elements[at].kind === 'mark' ||
  elements[at].kind === 'bracket' ||
  wordOf(scan, elements[at]) === 'và';
