import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CLOSE, COLON, COMMA, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { partsOf } from './counted-names.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { type Item, itemOf } from './item.js';
import { isPerson } from './named-of-count.js';
import { isStatus } from './status.js';

// "Các nhà giáo được đề nghị xét tặng gồm: Tô Hải, Hiệu trưởng Trường A; Hà Lan, giáo viên Trường B; …": a run of persons behind a lead has what
// stands before the lead or in the sentences just before, whatever the words that lead to it and whatever is told between the names. It is asked
// last: what other rules have read of it stays theirs.

/** An award of which a text has said that it is given, and not yet to whom. */
interface Unnamed {
  readonly sentence: Parsed;
  readonly elements: readonly Element[];
  readonly frame: Frame;
}

/** Runs of persons, each with the award that is theirs. */
export class NameRuns {
  readonly #scan: Scan;
  #last: readonly Unnamed[] = [];
  /** The one whose run was read last, while more of it may follow. */
  #run: { readonly of: Unnamed; readonly index: number } | null = null;
  /** By the award, which kind of those who were counted has its names. */
  readonly #named = new Map<number, Item['kind']>();

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Whether a sentence may hold a run, whatever award it names. */
  wants({ index, from, to }: Parsed): boolean {
    const near = this.#last.some(({ sentence }) => index - sentence.index <= FAR);
    return (near || (this.#run !== null && index - this.#run.index <= 1)) && leadsSomewhere(this.#scan, from, to);
  }

  /** Whether the row only counts those whom a run named. */
  names = ({ award, recipient }: AwardRow): boolean =>
    recipient.count !== null && this.#named.get(award.from) === recipient.kind;

  /** Takes note of a sentence and what was read of it; the award with those of its run, null where it has none. */
  read(
    sentence: Parsed,
    elements: readonly Element[],
    frames: readonly Frame[],
    rows: readonly AwardRow[],
  ): Unnamed | null {
    const known = new Set(
      rows.filter(({ recipient }) => recipient.count === null).map(({ recipient }) => recipient.from),
    );
    const found = this.#runIn(sentence, elements, frames, known);
    const unnamed = frames.filter(
      (frame) => isStatus(frame.outcome) && !frame.annexed && !frame.open && isUnnamed(frame),
    );
    if (unnamed.length > 0) this.#last = unnamed.map((frame) => ({ sentence, elements, frame }));
    else if (frames.some(({ items }) => items.some(({ count }) => count === null))) this.#last = [];
    // a run that other rules have read goes on as well
    const before =
      known.size < FEWEST
        ? undefined
        : this.#last.find(({ frame }) => frame.award.award.nameFrom === rows[0].award.from);
    if (before) this.#run = { of: before, index: sentence.index };
    if (!found) return null;
    this.#run = { of: found, index: sentence.index };
    this.#named.set(found.frame.award.award.nameFrom, found.frame.items[0].kind);
    return found;
  }

  #runIn(
    sentence: Parsed,
    elements: readonly Element[],
    frames: readonly Frame[],
    known: ReadonlySet<number>,
  ): Unnamed | null {
    const scan = this.#scan;
    if (this.#run && sentence.index - this.#run.index === 1 && frames.length === 0) {
      const more = labelledRun(scan, elements);
      if (more) return { ...this.#run.of, frame: { ...this.#run.of.frame, items: more } };
    }
    for (let lead = 1; lead < elements.length && lead < LONGEST_LEAD; lead++) {
      if (!isLead(scan, elements, lead)) continue;
      const run = runBehind(scan, elements, lead + 1);
      // those of whom other rules have read some: the rest of them; who is none of the run, has it otherwise
      if (!run || [...known].some((from) => !run.some((item) => item.from === from))) continue;
      const items = run.filter(({ from }) => !known.has(from));
      // marks within the names of units part them too
      const all =
        known.size === 0 || (items[0]?.kind === 'person' && (countBefore(elements, lead) ?? run.length) >= run.length);
      if (items.length === 0 || !all) return null;
      const of =
        this.#ownOf(sentence, elements, frames, lead, items) ?? this.#before(sentence, elements, frames, lead, items);
      return of && { ...of, frame: { ...of.frame, items, side: 'right', open: false, annexed: false } };
    }
    return null;
  }

  /** The award before the lead in the sentence itself, the last of several. */
  #ownOf(
    sentence: Parsed,
    elements: readonly Element[],
    frames: readonly Frame[],
    lead: number,
    items: readonly Item[],
  ): Unnamed | null {
    const frame = frames.findLast(({ index }) => index < lead);
    if (!frame || !fits(frame, items) || !leadsOn(this.#scan, elements, frame.index + 1, lead)) return null;
    const outcome = outcomeFor(this.#scan, elements, frame, lead);
    return isStatus(outcome) ? { sentence, elements, frame: { ...frame, outcome } } : null;
  }

  /** The award of the sentences before, the one whose count fits where there are several. */
  #before(
    { index }: Parsed,
    elements: readonly Element[],
    frames: readonly Frame[],
    lead: number,
    items: readonly Item[],
  ): Unnamed | null {
    if (frames.length > 0) return null;
    const counted = countBefore(elements, lead);
    const part = OPENS.has(this.#scan.pairAt(elements[0].from));
    const speaks = namesReceivers(this.#scan, elements, lead);
    const near = this.#last.filter(
      ({ sentence, frame }) =>
        index - sentence.index <= FAR &&
        fits(frame, items) &&
        (speaks || (speaks === null && frame.items.some(({ count }) => count === items.length))) &&
        // "+ Có 04 giáo viên đạt giải hội thi: …" tells of others than the 32 who were counted above
        (counted === null || part || frame.items.some(({ count }) => count === counted)),
    );
    const same = near.filter(({ frame }) => frame.items.some(({ count }) => count === items.length));
    const [one, ...others] = same.length === 1 ? same : near;
    return one && others.length === 0 ? one : null;
  }
}
/** Sentences between an award and those who have it. */
const FAR = 3;
/** Elements before the names. */
const LONGEST_LEAD = 48;

/** How many the words before the lead count; null for nobody. */
function countBefore(elements: readonly Element[], lead: number): number | null {
  const group = elements
    .slice(0, lead)
    .findLast((one) => one.kind === 'group' && one.items.some(({ count }) => count !== null));
  return group?.kind === 'group' ? (group.items[0].count ?? null) : null;
}

/** Nobody named: counted, or several. */
const isUnnamed = ({ items }: Frame): boolean => items.every(({ count }) => count !== null);

/** They may have it, and are no more than were counted of their kind. */
function fits({ award, items }: Frame, named: readonly Item[]): boolean {
  const [{ kind }] = named;
  if (award.award.recipients === (kind === 'person' ? 'T' : 'C')) return false;
  const counts = items.filter(({ count }) => count !== null);
  const own = counts.filter((item) => item.kind === kind);
  if (counts.length > 0 && own.length === 0) return false;
  return counts.length === 0 || own.reduce((sum, { count }) => sum + (count ?? 0), 0) >= named.length;
}

/**
 * "Các hồ sơ xét tặng danh hiệu … như: Tô Hải, …" only asks; "Giải thưởng Hồ Chí Minh đợt một | có | 14 nhà văn: …" says who has it, without a verb. As
 * the frame says of others.
 */
function outcomeFor(
  scan: Scan,
  elements: readonly Element[],
  { outcome, index }: Frame,
  lead: number,
): Frame['outcome'] {
  const dossiers = elements.slice(0, index).some((one) => scan.pairAt(one.from) === 'hồ sơ');
  if (outcome === 'awarded' && dossiers) return 'recommended';
  const has = elements.slice(index + 1, lead).some((one) => wordOf(scan, one) === 'có');
  return outcome === 'unsaid' && has && !dossiers ? 'awarded' : outcome;
}

/** A colon, "gồm", "là" or "như" stands in it. */
function leadsSomewhere(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === COLON || LEADS.has(scan.word(i))) return true;
  return false;
}
const LEADS = new Set(['gồm', 'là', 'như']);

/** "gồm | : |", "gồm các ông, bà | : |", "tiêu biểu | như |", "đó | là |" */
function isLead(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (isMark(elements[at], ':')) return true;
  return LEADS.has(wordOf(scan, elements[at])) && !isMark(elements[at + 1], ':');
}

/** What stands between the award and the lead of its own sentence: when, how many, who they are; nothing that anybody does. */
const leadsOn = (scan: Scan, elements: readonly Element[], from: number, lead: number): boolean =>
  elements
    .slice(from, lead)
    .every(
      (one) => one.kind !== 'award' && one.kind !== 'bloc' && !isAct(scan, one) && !BODIES.has(scan.pairAt(one.from)),
    );

/**
 * "Các nhà giáo được đề nghị xét tặng | gồm", "Trong danh sách này có", "Đó | là": it speaks of who receives; not "Dự lễ có", "Hội đồng gồm". Null where
 * it says neither.
 */
function namesReceivers(scan: Scan, elements: readonly Element[], lead: number): boolean | null {
  const before = elements.slice(0, lead);
  if (before.some((one) => one.kind === 'bloc' || isAct(scan, one) || BODIES.has(scan.pairAt(one.from)))) return false;
  const [first] = before;
  const opens =
    OPENS.has(scan.pairAt(first.from)) || (first.kind === 'group' && first.items.every(({ count }) => count !== null));
  // "đạt trên 90% số phiếu": who was voted for
  if (before.some((one) => scan.word(one.from) === 'phiếu')) return false;
  const told = before.some((one) => one.kind === 'verb' && GETS.has(one.verb));
  const listed = before.some((one) => scan.pairAt(one.from) === 'danh sách');
  return told || listed || opens || null;
}
const GETS: ReadonlySet<string> = new Set(['passive', 'receive', 'propose', 'give', 'vote']);
const OPENS = new Set(['đó là', 'cụ thể', 'theo đó', 'trong đó', 'bao gồm', 'gồm các', 'gồm có']);
const BODIES = new Set([
  'hội đồng',
  'ban tổ',
  'ban chỉ',
  'ban giám',
  'thành phần',
  'tổ công',
  'đoàn công',
  'chủ tịch',
  'nơi nhận',
  'kính gửi',
]);
const isAct = (scan: Scan, { from, kind }: Element): boolean =>
  (kind === 'word' || kind === 'filler') && ACTS.has(scan.kind('act', from));
const ACTS = new Set(['speak', 'utter', 'direct', 'attend', 'chair', 'present', 'sign']);

/** The persons or the units behind the lead, where semicolons or commas part three or more; null for others. */
function runBehind(scan: Scan, elements: readonly Element[], from: number): readonly Item[] | null {
  const to = sentenceEnd(scan, elements, from);
  const semicolons = countTop(elements, from, to, ';');
  const persons = semicolons > 1 ? ofEntries(scan, elements, from, to) : ofCommas(scan, elements, from, to);
  const items = persons ?? unitsOf(scan, elements, from, to);
  return items && items.length >= FEWEST ? items : null;
}
const FEWEST = 3;

/** "Sở Y tế, Sở Nội vụ và Thuế tỉnh": units and nothing else up to the end; null for others. */
function unitsOf(scan: Scan, elements: readonly Element[], from: number, to: number): readonly Item[] | null {
  const items: Item[] = [];
  for (const element of elements.slice(from, to)) {
    if (element.kind === 'group' && element.items.every((item) => isNamed(item) && item.kind === 'org'))
      items.push(...element.items);
    else if (element.kind !== 'bracket' && element.kind !== 'mark' && !JOINTS.has(wordOf(scan, element))) return null;
  }
  return items;
}
const JOINTS = new Set(['và', 'các', 'cùng']);

/** Before the stop behind which a word in capitals goes on. */
function sentenceEnd(scan: Scan, elements: readonly Element[], from: number): number {
  for (let i = from; i + 1 < elements.length; i++)
    // "… và Lý Bảo.[2] Ngoài ra …": a footnote
    if (isMark(elements[i], '.') && (scan.has(elements[i + 1].from, CAPITAL) || isMark(elements[i + 1], '['))) return i;
  return elements.length;
}

function countTop(elements: readonly Element[], from: number, to: number, mark: string): number {
  let count = 0;
  for (let i = from; i < to; i = nextTop(elements, i, to)) if (isMark(elements[i], mark)) count++;
  return count;
}

/** The next element outside square brackets, which the reader of brackets leaves. */
function nextTop(elements: readonly Element[], at: number, to: number): number {
  if (!isMark(elements[at], '[', '(')) return at + 1;
  const end = Math.min(to, at + LONGEST_BRACKET);
  for (let i = at + 1; i < end; i++) if (isMark(elements[i], ']', ')')) return i + 1;
  return at + 1;
}

const LONGEST_BRACKET = 100;

/** The persons of entries that semicolons part; null where one of four opens with something else. */
function ofEntries(scan: Scan, elements: readonly Element[], from: number, to: number): readonly Item[] | null {
  const entries: (readonly [from: number, to: number])[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !isMark(elements[end], ';')) end = nextTop(elements, end, to);
    if (start < end && !isDenied(elements, start, end)) entries.push([start, end]);
    start = end + 1;
  }
  const sure = entries.map(([start, end]) => personsOf(scan, elements, start, end, false));
  // "Nam Cao (Đôi mắt); Nguyễn Công Hoan (Bước đường cùng)": a name that no list holds among persons
  const lent = sure.filter((own) => own.length > 0).length * 2 >= entries.length;
  const all = lent ? entries.map(([start, end]) => personsOf(scan, elements, start, end, true)) : sure;
  const named = all.filter((own) => own.length > 0).length;
  return named > 0 && named * 4 >= entries.length * 3 ? all.flat() : null;
}

/** "ông Tô Hải 2/5 (không đạt quá bán)" */
const isDenied = (elements: readonly Element[], from: number, to: number): boolean =>
  elements
    .slice(from, to)
    .some((one) =>
      one.kind === 'bracket' ? isDenied(one.inside, 0, one.inside.length) : one.kind === 'verb' && DENIES.has(one.verb),
    );
const DENIES: ReadonlySet<string> = new Set(['negate', 'deny', 'revoke']);

/** "nhà nghiên cứu | Tô Hải | (thơ)", "các nghệ nhân của tỉnh: | Tô Hải, Hà Lan": the first persons of an entry, behind what they are. */
function personsOf(scan: Scan, elements: readonly Element[], from: number, to: number, lent: boolean): readonly Item[] {
  for (let i = from; i < to && i - from < LONGEST_CALLING; i++) {
    const element = elements[i];
    if (element.kind === 'verb' || element.kind === 'award') return [];
    if (element.kind !== 'group') continue;
    const persons = element.items.filter((item) => isPerson(scan, item));
    // "của | TP Hà Nội | :"
    if (persons.length === 0 && isMark(elements[i + 1], ':')) continue;
    // "Tô Hải (hát then) - tỉnh Lam Hải, Hà Lan - tỉnh Lam Sơn"
    return (
      ofCommas(scan, elements, i, to) ?? asPersons(scan, element.items, lent ? element.items.length : persons.length)
    );
  }
  return [];
}
const LONGEST_CALLING = 8;

/** The persons of a run that commas part, past callings and brackets, up to what anybody does. */
function ofCommas(scan: Scan, elements: readonly Element[], from: number, to: number): readonly Item[] | null {
  const items: Item[] = [];
  let plain = 0;
  let end = 0;
  for (let i = from; i < to; i = nextTop(elements, i, to)) {
    const dash = isMark(elements[i], '-', '–');
    const behind = dash ? elements[i + 1] : undefined;
    // "Tô Hải | - Công an xã Bến Đá, | Hà Lan": a group opens with what is said behind the dash
    const post = behind?.kind === 'group' && behind.items.length > 1;
    if (dash) i = post ? i + 1 : pastPost(scan, elements, i, to);
    const element = elements[i];
    if (element === undefined) break;
    if (element.kind === 'group') {
      if (element.items.some(({ count }) => count !== null)) return null;
      // "ông Tô Hải, pháp danh | Thiện Phước |": the same one
      if (!ALIASES.has(wordOf(scan, elements[i - 1]))) items.push(...(post ? element.items.slice(1) : element.items));
      plain = 0;
      end = element.to;
    } else if (element.kind === 'word' || element.kind === 'filler') {
      // "con | ông Tô Hải": no part of the run
      if (KIN.has(wordOf(scan, element))) return null;
      if (BESIDE.has(wordOf(scan, element)) || ++plain > LONGEST_CALLING) break;
    } else if (element.kind === 'verb' || element.kind === 'award' || element.kind === 'bloc') {
      return null;
    } else if (element.kind === 'office') break;
  }
  const persons = items.filter((item) => isPerson(scan, item));
  const all = asPersons(scan, items, persons.length);
  if (all.length < items.length || all.length === 0) return null;
  return namesAlone(scan, elements[from].from, end, all) ?? all;
}
const KIN = new Set(['con', 'vợ', 'chồng', 'cha', 'bố', 'mẹ', 'cháu']);
const ALIASES = new Set(['danh', 'tên', 'hiệu']);

/** "Chu Văn Thức, | Mạnh Tuấn, Diễm Lộc |, Vũ Văn Nghị": all that commas part, where each is a name alone and two are persons; null for others. */
function namesAlone(scan: Scan, from: number, to: number, known: readonly Item[]): readonly Item[] | null {
  const parts = partsOf(scan, from, to, COMMA);
  if (known.length < 2 || parts.length <= known.length) return null;
  const names = parts.map((part) => {
    let end = part.from;
    while (end < part.to && scan.has(end, CAPITAL) && !scan.has(end, NUMBER | PUNCTUATION)) end++;
    const size = end - part.from;
    // "Phong Lê | (Lê Phong Sử)"
    const bracket = scan.mark(end) === OPEN && scan.mark(part.to - 1) === CLOSE;
    return (end === part.to || bracket) &&
      size > 1 &&
      size <= LONGEST_NAME &&
      (anyUnitHead(scan, part.from) === null || MIDDLES.has(scan.word(part.from + 1)))
      ? itemOf(part.from, end, 'person', null, null)
      : null;
  });
  const whole = names.every((name) => name !== null);
  return whole && known.every((item) => names.some((name) => name?.from === item.from)) ? names : null;
}

/** Before the comma or the joint that ends what is said behind a dash. */
function pastPost(scan: Scan, elements: readonly Element[], at: number, to: number): number {
  let i = at + 1;
  while (i < to && !isMark(elements[i], ',', ';', '.') && wordOf(scan, elements[i]) !== 'và') i++;
  return i;
}

/** Behind which somebody else is named. */
const BESIDE = new Set(['với', 'của', 'thuộc', 'tại', 'ở', 'do', 'theo', 'trong']);

/** Two words that no family name opens are a person among persons, also such as a place has: "Chu Văn Thức, | Mạnh Tuấn, | Bùi Trọng Đang". */
function asPersons(scan: Scan, items: readonly Item[], known: number): readonly Item[] {
  if (known === 0) return [];
  const lent = (item: Item): boolean =>
    item.count === null &&
    item.to - item.from <= LONGEST_NAME &&
    (anyUnitHead(scan, item.from) === null || MIDDLES.has(scan.word(item.from + 1))) &&
    known * 3 >= (item.unknown ? items.length : 2 * items.length);
  return items
    .filter((item) => isPerson(scan, item) || lent(item))
    .map((item) => ({ ...item, kind: 'person' as const, unknown: false }));
}

/** "Ca | Văn | Thỉnh": no police ("CA"). */
const MIDDLES = new Set(['văn', 'thị']);

/** Words of a name that no list holds. */
const LONGEST_NAME = 4;

/** "Nghệ sĩ nhiếp ảnh: Tô Hải, Hà Lan, Lý Bảo": the next part of a run, behind what those in it are. */
function labelledRun(scan: Scan, elements: readonly Element[]): readonly Item[] | null {
  const colon = elements.findIndex((one) => isMark(one, ':'));
  const label = elements.slice(0, Math.max(colon, 0));
  const plain = label.every((one) => one.kind === 'word' || one.kind === 'filler' || isMark(one, ','));
  return colon > 0 && colon <= LONGEST_CALLING && plain && !label.some((one) => isAct(scan, one))
    ? runBehind(scan, elements, colon + 1)
    : null;
}
