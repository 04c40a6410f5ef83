import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { entryAt } from '../../entry.js';
import { withFirstBesides, withOthersBesides } from './besides.js';
import { bracketed, byGrade, isOfOne } from './brackets.js';
import { withAllCounted } from './counted-names.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { formBehind } from './form-behind.js';
import type { Frame } from './frame.js';
import { frameOf } from './frame-of-award.js';
import type { Heading } from './heading.js';
import type { Mentioned } from './mentioned.js';
import { withNamesOfCount } from './named-of-count.js';
import { numberBefore } from './numbers.js';
import { respective } from './respective.js';
import { MOODS, Statement } from './statement.js';
import { isStatus } from './status.js';
import { partedByAward, summed } from './summed.js';

/** The awards of a sentence. */
export function framesOf(
  scan: Scan,
  elements: readonly Element[],
  mentioned: Mentioned,
  heading: Heading = { mood: null, line: false, before: null, giver: null },
): Frame[] {
  const first = elements.findIndex((element) => element.kind === 'award' || element.kind === 'bracket');
  if (first < 0) return [];
  const statement = new Statement(scan, elements);
  const frames: Frame[] = [];
  for (let index = first; index < elements.length; index++)
    if (elements[index].kind === 'award') {
      const frame = frameOf(scan, statement, index, mentioned, lastOfOne(scan, elements, frames), heading);
      frames.push(formBehind(scan, statement, frame, mentioned) ?? frame);
    } else if (elements[index].kind === 'bracket') {
      const last = frames.at(-1) ?? null;
      const graded = byGrade(scan, statement, index, mentioned, last);
      // "Huân chương Lao động | (hạng Nhất, hạng Nhì)": the grades tell which it is
      if (graded && last && isOfOne(last) && last.award.to === elements[index].from) frames.pop();
      const within = graded ?? withinBracket(scan, statement, index, mentioned, heading);
      frames.push(...(within ?? bracketed(scan, statement, index, mentioned, heading, last)));
    }
  const both = withOthersBesides(scan, elements, withFirstBesides(scan, elements, frames));
  const one = both.filter(
    (frame) => !isOfAllKinds(scan, elements, frame.index) && !isOneOrOther(scan, elements, frame),
  );
  const counted = withNamesOfCount(
    scan,
    elements,
    one.map((frame) => withAllCounted(scan, elements, frame)),
  );
  const all = [...partedByAward(scan, elements, reached(scan, elements, parted(counted)))];
  return all.length < 2 ? all : [...summed(scan, elements, respective(scan, elements, together(scan, elements, all)))];
}

/** The frame that the next one goes on from; past "nhiều Bằng khen", which are none in particular. */
function lastOfOne(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): Frame | null {
  const [last, earlier] = [frames.at(-1), frames.at(-2)];
  const many = last?.items.length === 0 && wordOf(scan, entryAt(elements, last.index - 1)) === 'nhiều';
  return (many ? earlier : undefined) ?? last ?? null;
}

/** "7 đơn vị đăng ký | Cờ thi đua, Bằng khen | các loại": one of several, and nobody knows whose is which; not "Bằng khen các loại" alone. */
function isOfAllKinds(scan: Scan, elements: readonly Element[], index: number): boolean {
  let first = index;
  let last = index;
  const joins = (at: number, next: number): boolean =>
    (isMark(elements[at], ',') || wordOf(scan, elements[at]) === 'và') && entryAt(elements, next)?.kind === 'award';
  if (entryAt(elements, index)?.kind !== 'award') return false;
  while (first > 1 && joins(first - 1, first - 2)) first -= 2;
  while (last + 2 < elements.length && joins(last + 1, last + 2)) last += 2;
  return last > first && scan.pairAt(elements[last].to) === 'các loại';
}

/** "256 nghệ sĩ được trao danh hiệu | NSND và NSƯT |", "| NGND - NGƯT |": each of them has one of the two. */
function isOneOrOther(scan: Scan, elements: readonly Element[], { index, items, award }: Frame): boolean {
  if (!OF_PEOPLE.test(award.award.code) || items.length === 0 || items.some(isNamed)) return false;
  return [-1, 1].some((step) => {
    const pastQuotes = (from: number): number => {
      let at = from;
      while (isMark(entryAt(elements, at), '"', '“', '”')) at += step;
      return at;
    };
    const joint = pastQuotes(index + step);
    const beside = entryAt(elements, pastQuotes(joint + step));
    const joins =
      isMark(entryAt(elements, joint), ',', '/', '-', '–') || JOINS_TITLES.has(wordOf(scan, entryAt(elements, joint)));
    return joins && beside?.kind === 'award' && sortOf(beside.award.code) === sortOf(award.award.code);
  });
}
const OF_PEOPLE = /^people-/;
/** Of artists, teachers, physicians, artisans: the higher and the lower title. */
const sortOf = (code: string): string => code.replace(/-eminent$/, '');
const JOINS_TITLES = new Set(['và', 'hoặc']);

/**
 * "tặng Bằng khen … là | Sở Y tế, 03 cá nhân | được UBND tỉnh tặng Giấy khen": those who are named received the first, those who are counted
 * behind them the second.
 */
function parted(frames: Frame[]): Frame[] {
  for (let i = 0; i + 1 < frames.length; i++) {
    const [own, next] = [frames[i], frames[i + 1]];
    const { items } = next;
    const last = items.at(-1);
    const shared =
      own.side === 'right' && next.side === 'left' && items.length > 1 && own.items.length === items.length;
    if (!shared || !last || last.count === null || !items.slice(0, -1).every(isNamed)) continue;
    if (!items.every(({ from }, at) => own.items[at].from === from)) continue;
    frames[i] = { ...own, items: items.slice(0, -1) };
    frames[i + 1] = { ...next, items: [last] };
  }
  return frames;
}

/**
 * "công nhận danh hiệu Chiến sĩ thi đua cho 11 cá nhân và | 102 tập thể đạt danh hiệu Tập thể lao động xuất sắc": those of another kind who are
 * counted last got the next award; "cho 28 doanh nghiệp, 19 doanh nhân | đạt danh hiệu …" says what all of them are.
 */
function reached(scan: Scan, elements: readonly Element[], frames: Frame[]): Frame[] {
  for (let i = 0; i + 1 < frames.length; i++) {
    const [own, next] = [frames[i], frames[i + 1]];
    const last = own.items.at(-1);
    if (own.side !== 'right' || own.items.length < 2 || !last || last.count === null || next.items.length > 0) continue;
    if (own.items.slice(0, -1).some(({ kind }) => kind === last.kind) || scan.mark(last.from - 1) === COMMA) continue;
    const group = elements.findIndex((one) => one.kind === 'group' && one.items.at(-1)?.from === last.from);
    const between = group < 0 ? [] : elements.slice(group + 1, next.index);
    const [verb] = between;
    if (verb?.kind !== 'verb' || verb.verb !== 'receive' || between.slice(1).some(({ kind }) => kind !== 'filler'))
      continue;
    frames[i] = { ...own, items: own.items.slice(0, -1) };
    frames[i + 1] = { ...next, items: [last], side: 'left', trigger: verb, outcome: own.outcome, granter: own.granter };
  }
  return frames;
}

/** "tặng | Cờ thi đua, Bằng khen | cho Sở Y tế": those who are named behind the last of several awards receive them all. */
function together(scan: Scan, elements: readonly Element[], frames: Frame[]): Frame[] {
  for (let i = frames.length - 2; i >= 0; i--) {
    const [own, next] = [frames[i], frames[i + 1]];
    if (givesBeside(scan, elements, own, next)) {
      const giver = elements.find((one) => one.to === own.trigger.from && GIVERS.has(one.kind)) ?? null;
      frames[i] = { ...own, items: next.items, side: 'right', granter: own.granter ?? giver };
      continue;
    }
    const joined = own.items.length === 0 && !own.open && next.side === 'right' && own.clause.from === next.clause.from;
    if (!joined || !next.items.every(isNamed)) continue;
    if (isJoined(scan, elements, own.index, next.index)) {
      if (own.trigger === own.award || !isStatus(own.outcome)) continue;
      frames[i] = { ...own, items: next.items, side: 'right', granter: own.granter ?? next.granter };
    } else if (isNumbered(scan, elements, own, next)) frames[i] = { ...next, award: own.award, index: own.index };
  }
  return frames;
}

/**
 * "Tỉnh Đoàn truy tặng Bằng khen, | Giám đốc Đại học (đã) truy tặng | Giấy khen cho anh Tô Văn Hải": another giver, by the same verb, to the one person
 * who is named last.
 */
function givesBeside(scan: Scan, elements: readonly Element[], own: Frame, next: Frame): boolean {
  const [person, ...others] = next.items;
  const one = next.side === 'right' && person?.kind === 'person' && isNamed(person) && others.length === 0;
  if (!one || own.side !== 'none' || own.outcome !== 'awarded' || next.outcome !== 'awarded') return false;
  const between = elements.slice(own.index + 1, next.index);
  const [comma, giver] = between;
  const verb = between.at(-1);
  if (!isMark(comma, ',') || verb?.kind !== 'verb' || !sameVerb(scan, own.trigger, verb)) return false;
  const gives =
    giver?.kind === 'office' || (giver?.kind === 'group' && giver.items.every(({ kind }) => kind === 'org'));
  return gives && between.slice(2, -1).every(({ kind }) => kind === 'verb' || kind === 'word' || kind === 'filler');
}
const GIVERS: ReadonlySet<Element['kind']> = new Set(['office', 'group']);
/** "truy tặng" and "đã quyết định truy tặng" */
const sameVerb = (scan: Scan, one: Frame['trigger'], { to }: Element): boolean =>
  scan.pairAt(one.to - 2) === scan.pairAt(to - 2) ||
  (scan.word(one.to - 1) === scan.word(to - 1) && one.to - one.from === 1);

/** "tặng | 02 Cờ thi đua và 03 Bằng khen | cho Sở Y tế": of several who are named nobody knows who has which. */
function isNumbered(scan: Scan, elements: readonly Element[], own: Frame, next: Frame): boolean {
  const numbers = [own, next].map(({ index }) => numberBefore(scan, elements, index)?.index);
  const [first, second] = numbers;
  if (first === undefined || second === undefined || next.items.length > 1) return false;
  return entryAt(elements, first - 1)?.kind === 'verb' && isJoined(scan, elements, own.index, second);
}

/** Nothing but a comma or "và" between the two, and the verb that gives the second: "công nhận A | và tặng | B: Sở Y tế". */
function isJoined(scan: Scan, elements: readonly Element[], first: number, second: number): boolean {
  const verb = elements[second - 1];
  const again = verb.kind === 'verb' && verb.verb === 'give' && second === first + 3;
  if (second !== first + 2 && !again) return false;
  return isMark(elements[first + 1], ',') || wordOf(scan, elements[first + 1]) === 'và';
}

/**
 * "7 trường hợp | (Huân chương Lao động hạng Nhất đối với 1 tập thể; Bằng khen của Bộ trưởng với 4 cá nhân)": a bracket that
 * says of each award who receives it, as a sentence would; what stands before it governs. Null for other brackets.
 */
function withinBracket(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  { mood, line, before }: Heading,
): Frame[] | null {
  const bracket = statement.elements[index];
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  if (!inside.some(({ kind }) => kind === 'group') || inside.some(({ kind }) => kind === 'bloc')) return null;
  const said = statement.clauseAt(index);
  const own = verbBefore(statement.elements, index);
  const governed = said.mood ?? (own === 'awarded' && before !== null ? before : own) ?? mood ?? before;
  const frames = framesOf(scan, inside, mentioned, { mood: governed, line, before: null, giver: null });
  const full = frames.length > 0 && frames.every(({ side, items }) => side === 'right' && items.length > 0);
  if (!full) return null;
  const clause = { from: said.from, to: said.to };
  return frames.map((frame) => ({ ...frame, index, clause, open: false, outcome: said.dropped ?? frame.outcome }));
}

/** What the last verb before the bracket says: "đề nghị khen thưởng 12 trường hợp | (…)". */
function verbBefore(elements: readonly Element[], index: number): Status | null {
  for (let i = index - 1; i >= 0 && index - i < 40; i--) {
    const element = elements[i];
    if (element.kind !== 'verb' || MOODS[element.verb] === undefined) continue;
    const [own, governor] = [MOODS[element.verb] ?? null, entryAt(elements, i - 1)];
    // "đề nghị | khen thưởng"
    return own === 'awarded' && governor?.kind === 'verb' ? (MOODS[governor.verb] ?? own) : own;
  }
  return null;
}
