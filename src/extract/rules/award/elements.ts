import { AWARD_FILLERS } from '../../../lexicon/award-verbs.js';
import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import type { YearName } from '../../../names/date.js';
import { isGivingUnit, isWhole } from '../../../names/granter.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { ALL_CAPS, CAPITAL, NUMBER, SPACED } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { type Item, itemsOf } from './recipients.js';

/** Kinds of the layer "verb" (src/lexicon/award-verbs.ts). */
export type Verb =
  | 'propose'
  | 'vote'
  | 'register'
  | 'give'
  | 'receive'
  | 'passive'
  | 'negate'
  | 'deny'
  | 'revoke'
  | 'condition'
  | 'plan'
  | 'future'
  | 'quota'
  | 'procedure'
  | 'fact';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the rules of awards see it. Tokens. */
export type Element =
  | (Range & { readonly kind: 'award'; readonly award: AwardName })
  | (Range & { readonly kind: 'verb'; readonly verb: Verb })
  /** Units, persons and counts that share one place: "Sở Y tế, bà Lan và 2 cá nhân khác". */
  | (Range & { readonly kind: 'group'; readonly items: readonly Item[] })
  /** "Chủ tịch UBND tỉnh": somebody who gives, seldom one who receives. */
  | (Range & { readonly kind: 'office' })
  | (Range & { readonly kind: 'bloc' })
  | (Range & { readonly kind: 'year'; readonly year: YearName })
  | (Range & { readonly kind: 'date' })
  | (Range & { readonly kind: 'bracket'; readonly inside: readonly Element[] })
  | (Range & { readonly kind: 'mark'; readonly mark: string })
  | (Range & { readonly kind: 'filler' })
  | (Range & { readonly kind: 'word' });

/** Cuts chunks into elements: verbs over several words, brackets with what they hold, groups of those who receive. */
export function elementsOf(scan: Scan, chunks: readonly Chunk[], abbreviations: Abbreviations): Element[] {
  const elements: Element[] = [];
  for (let i = 0; i < chunks.length; ) {
    const chunk = chunks[i];
    const close = chunk.kind === 'mark' && chunk.mark === '(' ? closing(chunks, i) : -1;
    if (close > i) {
      const inside = elementsOf(scan, chunks.slice(i + 1, close), abbreviations);
      elements.push({ kind: 'bracket', from: chunk.from, to: chunks[close].to, inside });
      i = close + 1;
      continue;
    }
    // A verb may run over several chunks, also over a comma ("xét, đề nghị"); "1.026 trường hợp" is no condition.
    const size = chunk.kind === 'word' || chunk.kind === 'cue' ? scan.size('verb', chunk.from) : 0;
    if (size > 0) {
      // "trong | năm 2027": the year is one.
      const year = chunks[i + 1]?.kind === 'year' && chunks[i + 1].from < chunk.from + size;
      const to = year ? chunks[i + 1].from : chunk.from + size;
      const verb = scan.kind('verb', chunk.from);
      const { from } = chunk;
      elements.push(
        verb === 'other' || verb === 'noun' || (verb === 'condition' && scan.has(from - 1, NUMBER))
          ? { kind: 'word', from, to }
          : { kind: 'verb', from, to, verb: verb as Verb },
      );
      while (i < chunks.length && chunks[i].from < to) i++;
      continue;
    }
    // "tặng Nghệ sĩ Nhân dân | Hà Nhàn": a title of who receives.
    if (chunk.kind === 'award' && HONOURS.test(chunk.award.code) && isTitleOf(chunk, chunks[i + 1])) {
      i++;
      continue;
    }
    // "Tập đoàn", "Công ty": the one that the text is about, as one element.
    const head = chunk.kind === 'word' && scan.has(chunk.from, CAPITAL) ? anyUnitHead(scan, chunk.from) : null;
    if (head && isWhole(head) && head.to > chunk.to) {
      elements.push({ kind: 'word', from: chunk.from, to: head.to });
      while (i < chunks.length && chunks[i].from < head.to) i++;
      continue;
    }
    const name = unknownName(scan, chunks, i, abbreviations);
    if (name) {
      elements.push({ kind: 'group', from: name.item.from, to: name.item.to, items: [name.item] });
      i = name.next;
      continue;
    }
    elements.push(elementOf(scan, chunk));
    i++;
  }
  return grouped(scan, elements);
}

/** Honours for life, which stand before the name of who bears them. */
const HONOURS = /^(people|hero)-/;
const isTitleOf = (award: Extract<Chunk, { kind: 'award' }>, next: Chunk | undefined): boolean =>
  next?.kind === 'persons' && award.award.nameFrom === award.from && next.list.persons[0].name.from === award.to;

/** Abbreviations that the text defines, with their long forms. */
export type Abbreviations = ReadonlyMap<string, string>;

/** A name that no grammar knows: an abbreviation ("PMU"), or two words and more in capitals ("Sonadezi Long Bình"). */
function unknownName(
  scan: Scan,
  chunks: readonly Chunk[],
  index: number,
  abbreviations: Abbreviations,
): { item: Item; next: number } | null {
  const first = chunks[index];
  if (!isNameWord(scan, first)) return null;
  let next = index + 1;
  while (next < chunks.length && isNameWord(scan, chunks[next])) next++;
  const { from } = first;
  const { to } = chunks[next - 1];
  const full = abbreviations.get(scan.slice(from, to)) ?? null;
  if (full === null && to - from < 2 && !isAcronym(scan, from)) return null;
  return { item: { from, to, kind: 'org', full, count: null, unknown: true }, next };
}

function isNameWord(scan: Scan, chunk: Chunk): boolean {
  const { from, to } = chunk;
  if (chunk.kind !== 'word' || to !== from + 1 || !scan.has(from, CAPITAL) || scan.has(from, NUMBER)) return false;
  // In a line of capitals ("CÁ NHÂN ĐƯỢC TẶNG") they are no evidence.
  if (scan.has(from, ALL_CAPS) && (scan.has(from - 1, ALL_CAPS) || scan.has(to, ALL_CAPS))) return false;
  // A place is named, not rewarded: "Ngày Thầy thuốc | Việt Nam".
  if (scan.size('place', from) > 0 && chunk.kind === 'word') return false;
  return scan.size('verb', from) === 0 && scan.size('stop', from) === 0 && scan.size('count', from) === 0;
}

const isAcronym = (scan: Scan, at: number): boolean =>
  scan.has(at, ALL_CAPS) &&
  scan.tokens.end[at] - scan.tokens.start[at] >= 3 &&
  !/^[IVX]+$/.test(scan.slice(at, at + 1));

function closing(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i - open < 40; i++) {
    const chunk = chunks[i];
    if (chunk.kind === 'mark' && chunk.mark === ')') return i;
  }
  return -1;
}

/** Most chunks are elements as they stand. */
function elementOf(scan: Scan, chunk: Chunk): Element {
  const { from, to } = chunk;
  switch (chunk.kind) {
    case 'award':
    case 'office':
    case 'bloc':
    case 'year':
    case 'date':
    case 'mark':
      return chunk;
    case 'units':
      // "Quyết định số 123/QĐ-UBND": letters of a number.
      if (to === from + 1 && scan.mark(from - 1) === 0x2d && !scan.has(from, SPACED)) return { kind: 'word', from, to };
      return { kind: 'group', from, to, items: itemsOf(scan, chunk) };
    case 'persons':
      return { kind: 'group', from, to, items: itemsOf(scan, chunk) };
    case 'count': {
      const items = itemsOf(scan, chunk);
      return items.length > 0 ? { kind: 'group', from, to, items } : { kind: 'word', from, to };
    }
    case 'role':
      return { kind: 'bloc', from, to };
    case 'cue':
      return { kind: isFiller(scan, from, to) ? 'filler' : 'word', from, to };
    case 'word':
      return isFiller(scan, from, to) ? { kind: 'filler', from, to } : chunk;
  }
}

function isFiller(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!AWARD_FILLERS.has(scan.word(i)) || scan.has(i, NUMBER)) return false;
  return true;
}

/** Joins groups that a comma, "và" or "cùng" holds together; what describes a count ("2 cá nhân khác") goes with it. */
function grouped(scan: Scan, elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind !== 'group') {
      joined.push(element);
      continue;
    }
    let { items, to } = element;
    for (;;) {
      const names = namesInBracket(scan, elements, i, items);
      if (names) {
        items = [...items.slice(0, -1), ...names.items];
        to = elements[names.index].to;
        i = names.index;
      }
      const next = nextOfGroup(scan, elements, i, items);
      if (next < 0) break;
      const more = elements[next] as Extract<Element, { kind: 'group' }>;
      // "ông Tô Hải, Phòng Thi đua Sở Nội vụ": where he works.
      const works = items[items.length - 1].kind === 'person' && isMark(elements[next - 1], ',');
      if (!(works && more.items.every((item) => item.kind === 'org' && item.count === null)))
        items = [...items, ...more.items];
      to = more.to;
      i = next;
    }
    const giver = elements[i + 1]?.kind === 'verb' ? giverAtEnd(scan, elements[i + 1], items) : null;
    if (giver) {
      const before = items[items.length - 2];
      joined.push({ kind: 'group', from: element.from, to: before.to, items: items.slice(0, -1) });
      joined.push({ kind: 'filler', from: before.to, to: giver.from });
      joined.push({ kind: 'group', from: giver.from, to: giver.to, items: [giver] });
    } else joined.push({ kind: 'group', from: element.from, to, items });
  }
  return joined;
}

/** "cho Trường THPT Lê Lợi | và UBND tỉnh | tặng": the last of several that gives, where those before it do not. */
function giverAtEnd(scan: Scan, next: Element, items: readonly Item[]): Item | null {
  if (next.kind !== 'verb' || next.verb !== 'give' || items.length < 2) return null;
  const givers = items.map((item) => item.kind === 'org' && item.count === null && isGivingUnit(scan, item.from));
  return givers.findIndex((gives) => gives) === items.length - 1 ? items[items.length - 1] : null;
}

/** "2 tập thể (Đội 1, Đội 3)": the bracket names whom the count means. */
function namesInBracket(
  scan: Scan,
  elements: readonly Element[],
  i: number,
  items: readonly Item[],
): { items: readonly Item[]; index: number } | null {
  if (items[items.length - 1].count === null) return null;
  // "hai bác sĩ | Nguyễn Khoa Diệp, Hồ Thị A"
  const beside = elements[i + 1];
  if (beside?.kind === 'group' && beside.items.every((item) => item.count === null))
    return { items: beside.items, index: i + 1 };
  const index = describedEnd(scan, elements, i + 1);
  const bracket = elements[index];
  const [first] = bracket?.kind === 'bracket' ? bracket.inside : [];
  const named = first?.kind === 'group' && first.items.every((item) => item.count === null);
  return named ? { items: first.items, index } : null;
}

/** Index of the group that goes on with the one at `i`, -1 for none. */
function nextOfGroup(scan: Scan, elements: readonly Element[], i: number, items: readonly Item[]): number {
  let at = i + 1;
  const last = items[items.length - 1];
  if (last.count !== null) at = describedEnd(scan, elements, at);
  if (elements[at]?.kind === 'bracket') at++;
  const separated = at;
  if (isMark(elements[at], ',')) at++;
  if (['và', 'cùng'].includes(wordOf(scan, elements[at]))) at++;
  // "và tập thể Phòng A", "và đơn vị Sở B"
  if (at > separated) while (COLLECTIVE.has(wordOf(scan, elements[at]))) at++;
  // "và điều dưỡng trưởng | Mã Thị Nga"
  if (at > separated && items[items.length - 1].kind === 'person') at = pastOccupation(scan, elements, at);
  // "và hai | bác sĩ A, B"
  if (at > separated && isAmount(scan, elements[at]) && elements[at + 1]?.kind === 'group') at++;
  if (at === separated) return -1;
  const next = elements[at];
  if (next?.kind !== 'group') return -1;
  // "…, Tổng LĐLĐ tặng": the next clause has a giver of its own; "2 tập thể, 3 cá nhân đề nghị tặng" has none.
  const after = elements[at + 1];
  const opensClause =
    after?.kind === 'verb' && (after.verb === 'give' || after.verb === 'propose') && at - separated === 1;
  const counted = next.items.every((item) => item.count !== null);
  return opensClause && !counted && isMark(elements[separated], ',') ? -1 : at;
}

const COLLECTIVE = new Set(['tập', 'thể', 'đơn', 'vị']);

const isAmount = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && (scan.has(element.from, NUMBER) || scan.kind('count', element.from) === 'number');

/** Past up to three words in lower case that say what the person behind them does: "thợ cạo | Điểu Krêh". */
export function pastOccupation(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (i - at < 3 && elements[i]?.kind === 'word' && isOccupation(scan, elements[i])) i++;
  const group = elements[i];
  return group?.kind === 'group' && i > at && group.items[0].kind === 'person' ? i : at;
}

const isOccupation = (scan: Scan, { from, to }: Element): boolean =>
  to === from + 1 && !scan.has(from, CAPITAL | NUMBER) && scan.size('stop', from) === 0 && !LINKS.has(scan.word(from));
const LINKS = new Set(['cho', 'của', 'tại', 'với', 'và', 'cùng', 'do', 'là']);

/** Past "khác", "tiêu biểu", "thuộc Khối", "của tỉnh X" after a count. */
export function describedEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  for (let steps = 0; steps < 4; steps++) {
    const word = wordOf(scan, elements[i]);
    if (DESCRIBES.has(word)) i++;
    else if (['của', 'thuộc', 'trong', 'ở', 'tại'].includes(word) && i + 1 < elements.length)
      // "2 đơn vị trực thuộc: Phòng A, Đội B"
      i += isMark(elements[i + 1], ':') ? 1 : 2;
    else break;
  }
  return i;
}
const DESCRIBES = new Set('khác tiêu biểu xuất sắc điển hình còn lại trực tiếp'.split(' '));

/** Marks as parameters, not as a list: this is asked at every element. */
export const isMark = (element: Element | undefined, a: string, b = a, c = a, d = a): boolean =>
  element?.kind === 'mark' && (element.mark === a || element.mark === b || element.mark === c || element.mark === d);

/** The folded word of a one-word element, "" for others. */
export const wordOf = (scan: Scan, element: Element | undefined): string =>
  element && (element.kind === 'word' || element.kind === 'filler') && element.to === element.from + 1
    ? scan.word(element.from)
    : '';
