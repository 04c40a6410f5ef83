import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { leftChain } from './chain.js';
import { isCounted } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { saysMerit } from './list-words.js';
import type { Mentioned } from './mentioned.js';
import { yearsInBracket } from './merit-year.js';
import { collect, detailAfter, replaceCounts } from './names-behind.js';
import type { Statement } from './statement.js';
import { isStatus, outcomeOf } from './status.js';

/**
 * "Khen thưởng | Sở Y tế và 2 cá nhân |, đã có thành tích …; hình thức khen thưởng: tặng | Bằng khen": the verb that opens has those who receive for
 * its object, and what they receive stands behind a label at the end. The frame with them; null for others.
 */
export function formBehind(scan: Scan, statement: Statement, frame: Frame, mentioned: Mentioned): Frame | null {
  if (frame.items.length > 0 || !(isStatus(frame.outcome) || frame.outcome === 'unsaid')) return null;
  const { elements } = statement;
  const registered = registeredUnder(scan, statement, frame, mentioned);
  if (registered) return registered;
  const label = frame.index < 4 ? -1 : labelBefore(scan, elements, frame.index);
  if (label < 0) return null;
  const verb = verbWithObject(scan, elements, label);
  if (verb < 0) return null;
  const { items } = objectOf(scan, elements, objectAt(scan, elements, verb), mentioned);
  if (items.length === 0) return null;
  const chain = leftChain(scan, elements, verb + 1, 0, mentioned);
  const own = [...chain.verbs, ...elements.slice(label, frame.index).filter(isVerb)].map((one) => one.verb);
  if (own.some((one) => UNDONE.has(one))) return null;
  const outcome = outcomeOf({ own, clause: statement.clauseAt(frame.index), mood: null });
  const granter = frame.granter ?? chain.granter;
  const annexed = frame.annexed || statement.annexedAfter(verb);
  const clause = { from: verb, to: frame.clause.to };
  return {
    ...frame,
    items,
    side: 'left',
    outcome,
    granter,
    annexed,
    open: false,
    clause,
    trigger: chain.verbs[0] ?? frame.award,
  };
}

/** "Sở Y tế | đăng ký | (thi đua) (danh hiệu, hình thức) : | Cờ thi đua": who registers what stands behind the colon; null for others. */
function registeredUnder(scan: Scan, statement: Statement, frame: Frame, mentioned: Mentioned): Frame | null {
  const { elements } = statement;
  const colon = frame.index - 1;
  if (!isMark(entryAt(elements, colon), ':')) return null;
  let at = colon - 1;
  while (
    at > 0 &&
    colon - at < LONGEST_LABEL &&
    (isMark(elements[at], ',') || OF_FORMS.has(wordOf(scan, elements[at])))
  )
    at--;
  const verb = entryAt(elements, at);
  const group = entryAt(elements, at - 1);
  if (verb?.kind !== 'verb' || verb.verb !== 'register' || group?.kind !== 'group') return null;
  const outcome = outcomeOf({ own: [verb.verb], clause: statement.clauseAt(at), mood: null });
  const items = group.items.map((item) => mentioned.person(item));
  return {
    ...frame,
    items,
    side: 'left',
    outcome,
    open: false,
    clause: { from: at - 1, to: frame.clause.to },
    trigger: verb,
  };
}
const OF_FORMS = new Set(['thi', 'đua', 'danh', 'hiệu', 'hình', 'thức', 'khen', 'thưởng', 'các', 'và', 'như', 'sau']);

/** "Khen thưởng Sở Y tế, đã hoàn thành xuất sắc nhiệm vụ | năm 2027 |; hình thức khen thưởng: Bằng khen": the last year of what is told of them; null for none. */
export function yearBeforeForm(scan: Scan, elements: readonly Element[], { index, side }: Frame): YearElement | null {
  const label = side === 'left' && elements[index].kind === 'award' ? labelBefore(scan, elements, index) : -1;
  if (label < 0) return null;
  const verb = verbWithObject(scan, elements, label);
  if (verb < 0) return null;
  const told = elements.slice(verb, label);
  const said = told.findIndex(({ from }) => saysMerit(scan, from));
  if (said < 0) return null;
  for (const one of told.slice(said).reverse()) {
    const year = one.kind === 'year' ? one : one.kind === 'bracket' ? yearsInBracket(one) : null;
    if (year) return year;
  }
  return null;
}
type YearElement = Extract<Element, { kind: 'year' }>;

type VerbElement = Extract<Element, { kind: 'verb' }>;
const isVerb = (element: Element): element is VerbElement => element.kind === 'verb';

/** What is not done, or was done before. */
const UNDONE: ReadonlySet<Verb> = new Set([
  'negate',
  'modal',
  'deny',
  'revoke',
  'condition',
  'plan',
  'future',
  'quota',
  'procedure',
  'fact',
] as const);

/** "; | hình thức (đề nghị) khen thưởng: (tặng danh hiệu “) | Bằng khen": index where the label before the award begins, behind a mark; -1 for none. */
function labelBefore(scan: Scan, elements: readonly Element[], award: number): number {
  let colon = award - 1;
  while (award - colon < LEAD && leadsToAward(scan, elements[colon])) colon--;
  if (!isMark(elements[colon], ':')) return plainForm(scan, elements, award);
  if (colon === award - 1 && isRewarded(scan, elements, colon - 1)) return colon;
  for (let i = colon - 1; i > 0 && colon - i < LONGEST_LABEL; i--) {
    const { kind, from } = elements[i];
    if (LABELS.has(scan.pairAt(from))) return isMark(elements[i - 1], ';', ',', '.', '-') ? i : -1;
    if (kind !== 'word' && kind !== 'filler' && kind !== 'verb') return -1;
  }
  return -1;
}
/** "khen thưởng Sở Y tế |, hình thức | Bằng khen": the same without a colon. */
function plainForm(scan: Scan, elements: readonly Element[], award: number): number {
  const first = scan.pairAt(elements[award].from - 2) === 'hình thức' ? elements[award].from - 2 : -1;
  const at = first < 0 ? -1 : elements.findLastIndex(({ from }) => from === first);
  return at > 0 && isMark(elements[at - 1], ',', ';') ? at : -1;
}

/** "khen thưởng | Sở Y tế |:" */
const isRewarded = (scan: Scan, elements: readonly Element[], at: number): boolean => {
  const verb = entryAt(elements, at - 1);
  return isObject(entryAt(elements, at)) && verb?.kind === 'verb' && scan.pairAt(verb.to - 2) === 'khen thưởng';
};

const LEAD = 6;
const LONGEST_LABEL = 9;
const LABELS = new Set(['hình thức', 'danh hiệu', 'mức khen', 'mức đề']);
const leadsToAward = (scan: Scan, element: Element | undefined): boolean =>
  (element?.kind === 'verb' && element.verb === 'give') ||
  isMark(element, '"', '“', '”') ||
  TITLE.has(wordOf(scan, element));
const TITLE = new Set(['danh', 'hiệu', '01', '1']);

/** The last verb before the label that has those who receive right behind it; -1 where another award comes between, or there is none. */
function verbWithObject(scan: Scan, elements: readonly Element[], label: number): number {
  for (let i = label - 1; i >= 0 && label - i < REACH; i--) {
    const element = elements[i];
    if (element.kind === 'award' || isMark(element, '.')) return -1;
    if (isVerb(element) && GIVES.has(element.verb) && isObject(elements[objectAt(scan, elements, i)])) return i;
  }
  return -1;
}
const REACH = 80;
const GIVES: ReadonlySet<Verb> = new Set(['give', 'propose', 'vote'] as const);
const isObject = (element: Element | undefined): boolean => element?.kind === 'group';

/** "Khen thưởng | (đối với) (các) | Sở Y tế": index of what stands behind the verb. */
function objectAt(scan: Scan, elements: readonly Element[], verb: number): number {
  let at = verb + 1;
  while (LEADS.has(wordOf(scan, elements[at]))) at++;
  return at;
}
const LEADS = new Set(['cho', 'đối', 'với', 'các', 'những']);

/** Those who stand there, with the names of whom they count. */
function objectOf(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { readonly items: readonly Item[] } {
  const { items, end } = collect(scan, elements, at, mentioned, false);
  if (!items.some(isCounted)) return { items };
  const detail = detailAfter(scan, elements, end, mentioned);
  return { items: detail ? replaceCounts(items, detail.items) : items };
}
