import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import { isShouted } from '../document/lines.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { elementsIn } from './elements-in.js';
import type { AwardElement } from './frame.js';
import type { Item } from './item.js';
import { isApart } from './label-name.js';
import { lineItems } from './line-items.js';
import { firstUnmarked } from './line-marker.js';
import { kindDivided } from './list-words.js';

// What lines that stand one below the other are to each other, where each holds an award or a name and no more.

/** What a line of its own holds. */
export type LineForm =
  /** "2. Bằng khen của Bộ Y tế (2004)"; `heads` where it leads to names, `count` of them or 0: "* Tặng Bằng khen cho 02 tập thể:". */
  | { readonly kind: 'award'; readonly heads: boolean; readonly dated: boolean; readonly count: number }
  /** "- Bà Hà Nhàn, giáo viên Trường THPT Bến Đá"; `heads` where a colon ends it. */
  | { readonly kind: 'name'; readonly heads: boolean; readonly item: Item }
  /** "Tập thể (03):", "+ Khối thi đua số 2:": whose names or awards come next, and nobody. */
  | { readonly kind: 'division' }
  /** "Cờ thi đua - Sở Y tế, Sở Nội vụ", "Bà Hà Nhàn (Giấy khen năm 2009)": an award and those who have it, `items`. */
  | { readonly kind: 'pair'; readonly items: readonly Item[] };

/** How lines that follow each other are read. */
export interface HonourRun {
  /** Sentences `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** `awards`: names stand under their award; `names`: awards under the one who has them. */
  readonly heads: 'awards' | 'names';
}

/** The lines of a passage that hold an award or a name each; a line is looked at once. */
export class HonourLines {
  readonly #passage: Passage;
  readonly #forms = new Map<number, LineForm | null>();
  readonly #openings = new Map<number, number>();
  readonly #runs = new Map<number, HonourRun | null>();

  private constructor(passage: Passage) {
    this.#passage = passage;
  }

  static of(passage: Passage): HonourLines {
    const known = LINES.get(passage);
    if (known) return known;
    const lines = new HonourLines(passage);
    LINES.set(passage, lines);
    return lines;
  }

  /** What the line holds; null for one that says anything else. */
  formOf(index: number): LineForm | null {
    const known = this.#forms.get(index);
    if (known !== undefined) return known;
    const sentence = entryAt(this.#passage.sentences, index);
    const form = sentence && isWholeLine(this.#passage, sentence) ? readForm(this.#passage, sentence) : null;
    this.#forms.set(index, form);
    return form;
  }

  /** The lines that the line at the index stands among; null where they do not tell what is under what. */
  runOf(index: number): HonourRun | null {
    const known = this.#runs.get(index);
    if (known !== undefined) return known;
    const from = this.opening(index);
    let to = index;
    while (this.formOf(to)) to++;
    for (const run of this.#pureParts(from, to)) for (let i = run.from; i < run.to; i++) this.#runs.set(i, run);
    for (let i = from; i < to || i === index; i++) if (!this.#runs.has(i)) this.#runs.set(i, null);
    return this.#runs.get(index) ?? null;
  }

  /** The first of the lines like it that the line at the index stands among. */
  opening(index: number): number {
    const known = this.#openings.get(index);
    if (known !== undefined) return known;
    let from = index;
    while (this.formOf(from - 1)) from--;
    for (let i = from; i <= index || this.formOf(i); i++) this.#openings.set(i, from);
    return from;
  }

  /** The one whose award the line is: "1. Sở Y tế:" over "- Năm 2009: Cờ thi đua", and over this one. */
  ownerOf(index: number): Item | null {
    if (this.formOf(index)?.kind !== 'award' || this.runOf(index)?.heads !== 'names') return null;
    for (let i = index - 1; i >= 0 && index - i <= MOST; i--) {
      const form = this.formOf(i);
      if (form?.kind === 'name') return form.item;
    }
    return null;
  }

  /** The award of the line goes to the names under it. */
  headsNames(index: number): boolean {
    return this.formOf(index)?.kind === 'award' && this.runOf(index)?.heads === 'awards';
  }

  /** The line names one who receives what a line above says. */
  isUnderAward(index: number): boolean {
    return this.formOf(index)?.kind === 'name' && this.runOf(index)?.heads === 'awards';
  }

  /** Lines that say both who and what part those above from those below. */
  #pureParts(from: number, to: number): HonourRun[] {
    const runs: HonourRun[] = [];
    for (let i = from; i < to; i++) {
      let end = i;
      while (end < to && this.formOf(end)?.kind !== 'pair') end++;
      runs.push(...this.#partsOf(i, end));
      i = end;
    }
    return runs;
  }

  /** The first award of lines `[from, to)` that says that names follow, or opens them, begins a list; names before the first award have those under them. */
  #partsOf(from: number, to: number): HonourRun[] {
    const lines: { readonly index: number; readonly form: Led }[] = [];
    for (let i = from; i < to; i++) {
      const form = this.formOf(i);
      if (form && 'heads' in form) lines.push({ index: i, form });
    }
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last || first === last) return [];
    if (first.form.kind === 'award') {
      // "Huân chương Lao động" over "Huân chương Độc lập" in a menu: nobody is under the one
      const full = lines.every(
        ({ form }, i) => form.kind === 'name' || form.heads || lines[i + 1]?.form.kind === 'name',
      );
      return full && last.form.kind === 'name' && !last.form.heads && isCountedOut(lines.map(({ form }) => form))
        ? [{ from, to, heads: 'awards' }]
        : [];
    }
    const alternate = lines.every(({ form }, i) => form.kind === 'award' || lines[i + 1]?.form.kind === 'award');
    const sure = lines.some(({ form }) => form.kind === 'award' && form.dated) || first.form.heads || lines.length > 3;
    const awards = lines.every(({ form }) => form.kind === 'name' || !form.heads);
    if (alternate && sure && awards) return [{ from, to, heads: 'names' }];
    const heading = lines.find(({ form }) => form.kind === 'award' && form.heads);
    return heading ? this.#partsOf(heading.index, to) : [];
  }
}
const LINES = new WeakMap<Passage, HonourLines>();

type Led = Extract<LineForm, { heads: boolean }>;

/** Under "Bằng khen: 03 cá nhân" stand three, where an award says how many. */
function isCountedOut(forms: readonly Led[]): boolean {
  let due = 0;
  let named = 0;
  for (const form of forms)
    if (form.kind === 'name') named++;
    else {
      if (due > 0 && named !== due) return false;
      due = form.count;
      named = 0;
    }
  return due === 0 || named === due;
}

/** Lines that one may have awards in. */
const MOST = 24;
/** Tokens of a line that holds no more than an award or a name. */
const LONGEST = 40;

/** Tokens of "II. Các cá nhân được khen thưởng (03 người):"; a longer line tells what was done. */
const LONGEST_DIVISION = 14;

/** One sentence that is all of its line. */
function isWholeLine({ scan, sentences }: Passage, { index, zone, kind, from, to }: Parsed): boolean {
  if (!RELATIONAL.has(zone) || zone === 'title' || kind === 'table-cell' || to - from > LONGEST) return false;
  const next = sentences[index + 1];
  return (
    scan.has(from, LINE_START) && (next === undefined || scan.has(next.from, LINE_START)) && !isCounted(scan, from)
  );
}

/** "5.1. Sở Y tế" belongs under "5.", "4   Sở Nội vụ" to a table. */
function isCounted(scan: Scan, at: number): boolean {
  if (!scan.has(at, NUMBER)) return false;
  return (
    isApart(scan, at + 1) ||
    (scan.mark(at + 1) === STOP && scan.has(at + 2, NUMBER) && scan.tokens.start[at + 2] === scan.tokens.end[at + 1])
  );
}

function readForm(passage: Passage, sentence: Parsed): LineForm | null {
  const { scan } = passage;
  const elements = elementsIn(passage, sentence);
  const start = firstUnmarked(scan, elements);
  if (start < 0) return null;
  const body = elements.slice(start);
  if (body.some(({ kind }) => kind === 'award')) return awardForm(passage, body) ?? pairForm(passage, body);
  if (body.some(takesBack)) return null;
  const within = awardInBracket(body);
  if (within > 0) {
    const items = nameAlone(passage, body.slice(0, within));
    return items.length === 1 ? { kind: 'pair', items } : null;
  }
  const heads = isMark(body.at(-1), ':');
  const [first] = body;
  if (first?.kind !== 'group' || !isNamed(first.items[0]))
    return (sentence.to - sentence.from <= LONGEST_DIVISION && kindDivided(scan, sentence) !== null) ||
      isBlocAlone(body)
      ? { kind: 'division' }
      : null;
  if (body.some(({ kind }) => kind === 'bloc') || (start > 0 && isShouted(scan, first.items[0]))) return null;
  // "II. Bộ Y tế (01 đơn vị)" over those who belong to it
  if (countIn(body) > 0) return null;
  const [item, ...others] = nameAlone(passage, heads ? body.slice(0, -1) : body);
  return item && others.length === 0 ? { kind: 'name', heads, item } : null;
}

/** "Bà Hà Nhàn | (Giấy khen năm 2009)": the bracket that ends a line and is an award, with its year, and no more; -1 for none. */
function awardInBracket(body: readonly Element[]): number {
  const at = body.findLastIndex(({ kind }) => kind !== 'mark');
  const bracket = body[at];
  if (bracket?.kind !== 'bracket') return -1;
  const [award, ...rest] = bracket.inside;
  return award?.kind === 'award' && rest.every(({ kind }) => kind === 'year' || kind === 'mark') ? at : -1;
}

/** "Khối thi đua số 2:" */
const isBlocAlone = ([first, ...rest]: readonly Element[]): boolean =>
  first?.kind === 'bloc' && rest.every(({ kind }) => kind === 'mark');

/** "Năm 2009: | Cờ thi đua |", "Tặng | Bằng khen | cho 02 tập thể, gồm:": one award, nobody by name, and no verb but of what was given. */
function awardForm({ scan }: Passage, body: readonly Element[]): LineForm | null {
  const at = body.findIndex(({ kind }) => kind === 'award');
  let heads = false;
  let dated = false;
  for (const [i, element] of body.entries()) {
    if (element.kind === 'award' ? i !== at : takesBack(element) || element.kind === 'bloc' || names(element))
      return null;
    dated ||=
      element.kind === 'year' ||
      (element.kind === 'bracket' && element.inside.some(({ kind }) => kind === 'year' || kind === 'date'));
    heads ||=
      element.kind === 'group' || (element.kind === 'bracket' && element.inside.some(({ kind }) => kind === 'group'));
    if (element.kind === 'word' && i < at && !BEFORE.has(wordOf(scan, element))) return null;
    if (element.kind === 'word' && i > at && BEHIND.has(wordOf(scan, element))) heads = true;
    else if (element.kind === 'word' && i > at && !WHAT_FOR.has(wordOf(scan, body[at + 1]))) return null;
  }
  return { kind: 'award', heads: heads || isMark(body.at(-1), ':'), dated, count: countIn(body) };
}
function countIn(body: readonly Element[]): number {
  let sum = 0;
  for (const one of body)
    if (one.kind === 'bracket') sum += countIn(one.inside);
    else if (one.kind === 'group') for (const { count } of one.items) sum += count ?? 0;
  return sum;
}
const BEFORE = new Set(
  'danh hiệu hình thức các những có năm học từ đến và giai đoạn được là sách tập thể cá nhân đơn vị hạng mục gồm'.split(
    ' ',
  ),
);
/** That names follow. */
const BEHIND = new Set(['cho', 'gồm', 'là', 'sau', 'có']);
const WHAT_FOR = new Set(['về', 'vì', 'do', 'đã', 'trong']);

/** "Cờ thi đua - | Sở Y tế, Sở Nội vụ |.", "| Bà Hà Nhàn, giáo viên |: Giấy khen (2009)": one award and names on one side of it, parted by a mark or a gap, and no more. */
function pairForm(passage: Passage, body: readonly Element[]): LineForm | null {
  const { scan } = passage;
  const at = body.findIndex(({ kind }) => kind === 'award');
  const award = body[at];
  if (
    award.kind !== 'award' ||
    body.some((one, i) => one.kind === 'bloc' || takesBack(one) || (i !== at && one.kind === 'award'))
  )
    return null;
  const before = body.slice(0, at);
  if (before.every((one) => one.kind === 'word' && BEFORE.has(wordOf(scan, one)))) {
    const items = namedBehind(passage, body, at);
    return items && { kind: 'pair', items };
  }
  const item = body.slice(at + 1).every(isBesideAward) ? namedAhead(passage, before, award) : null;
  return item && { kind: 'pair', items: [item] };
}
/** "(2009)", "năm 2009;" behind the award */
const isBesideAward = (one: Element): boolean =>
  one.kind === 'year' || one.kind === 'date' || one.kind === 'mark' || (one.kind === 'bracket' && !names(one));

/** "| Bà Hà Nhàn, giáo viên |: Giấy khen": the only one whom the words before the award name, parted from it; not "UBND tỉnh: Giấy khen". */
function namedAhead(passage: Passage, before: readonly Element[], award: AwardElement): Item | null {
  const { scan } = passage;
  const last = before.at(-1);
  const parted = isMark(last, ':', '-', '–', ',');
  if (!parted && !isGap(scan, award.from)) return null;
  const [item, ...others] = nameAlone(passage, parted ? before.slice(0, -1) : before);
  const gives = item && !isMark(last, ',') && isGivingUnit(scan, item.from) && award.award.granter === null;
  return item && others.length === 0 && !gives ? item : null;
}

/** Whom the elements of a line name, all of which say who it is. */
function nameAlone(passage: Passage, body: readonly Element[]): readonly Item[] {
  const [first, next] = body;
  if (first?.kind !== 'group' || !isNamed(first.items[0])) return [];
  // "Sở Nội vụ | phát biểu tại hội nghị" does something
  if (next && next.kind !== 'mark' && next.kind !== 'bracket' && !leadsToWork(passage.scan, body)) return [];
  // "Bà Hà Nhàn, giáo viên, | phát biểu tại hội nghị" too
  if (body.some(({ kind, from }) => kind === 'word' && passage.scan.size('act', from) > 0)) return [];
  const items = lineItems(passage, body) ?? [];
  return items.every((item) => isNamed(item) && item.from <= first.items[0].from && !acts(passage.scan, item))
    ? items
    : [];
}

/** "Tô Hải | với tiểu thuyết “Sông xa”", "Hà Nhàn | (Mai Hoa) với tập thơ …": what one name is given the award for, and no verb. */
const leadsToWork = (scan: Scan, [first, next, ...rest]: readonly Element[]): boolean =>
  first.kind === 'group' &&
  first.items.length === 1 &&
  first.items[0].count === null &&
  wordOf(scan, next) === 'với' &&
  rest.length > 0 &&
  rest.every(({ kind }) => kind !== 'verb' && kind !== 'bloc');

/** "Sở Nội vụ lấy ý kiến đối với …": more than who it is. */
function acts(scan: Scan, { from, to }: Item): boolean {
  for (let i = from + 1; i < to; i++) if (scan.size('verb', i) > 0 && !scan.has(i, CAPITAL)) return true;
  return false;
}

/** "Cờ thi đua | (02 tập thể) | cho: | Sở Y tế, Sở Nội vụ", "Cờ thi đua | (Sở Y tế)". */
function namedBehind(passage: Passage, body: readonly Element[], at: number): readonly Item[] | null {
  const { scan } = passage;
  let i = at + 1;
  while (i < body.length && (body[i].kind === 'year' || (body[i].kind === 'bracket' && !names(body[i])))) i++;
  const link = i;
  while (i < body.length && (BEHIND.has(wordOf(scan, body[i])) || isMark(body[i], ':', '-', '–', '='))) i++;
  const [first, ...rest] = body.slice(i);
  if (first?.kind === 'bracket') {
    const closed = rest.every((one) => isMark(one, '.', ';', ','));
    return closed ? allNamed(first.inside) : null;
  }
  const parted = i > link || (first && isGap(scan, first.from));
  return parted ? allNamed(body.slice(i)) : null;
}

/** "Sở Y tế, Sở Nội vụ", "ông Tô Hải, Giám đốc; bà Hà Nhàn, giáo viên": all are named, and nothing is done. */
function allNamed(elements: readonly Element[]): readonly Item[] | null {
  const [first] = elements;
  if (first?.kind !== 'group' || elements.some(({ kind }) => kind === 'verb')) return null;
  // "Sở Y tế (2009)" says when; "Bà Hà Nhàn, sinh năm 1980" who she is
  if (first.items[0].kind !== 'person' && elements.some(({ kind }) => kind === 'year')) return null;
  const groups = elements.filter((one, i) => one.kind === 'group' && (i === 0 || isMark(elements[i - 1], ';', ',')));
  const items = groups.flatMap((one) => (one.kind === 'group' ? one.items : []));
  const [{ kind }] = items;
  const own = items.filter((item, i) => i === 0 || kind === 'org' || item.kind === kind);
  return own.every(isNamed) ? own : null;
}

/** A tab, or a gap as between two columns, stands before the token. */
const isGap = (scan: Scan, at: number): boolean =>
  isApart(scan, at) || scan.text.charCodeAt(scan.tokens.start[at] - 1) === 0x09;

/** Somebody by name, and not how many. */
const names = (element: Element): boolean =>
  element.kind === 'bracket'
    ? element.inside.some((one) => one.kind === 'group' && one.items.some(({ count }) => count === null))
    : element.kind === 'group' && element.items.some((item) => isNamed(item));

/** A verb that says that nothing is given, or not yet. */
const takesBack = (element: Element): boolean =>
  element.kind === 'bracket' ? element.inside.some(takesBack) : element.kind === 'verb' && !GIVES.has(element.verb);
const GIVES = new Set(['give', 'receive', 'passive', 'fact', 'vote', 'propose', 'register']);
