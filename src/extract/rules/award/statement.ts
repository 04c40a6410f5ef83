import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { paysEach } from './pays-each.js';
import { exampleOf } from './prizes.js';
import type { Dropped } from './status.js';

/** A stretch between semicolons, or from a colon to the next semicolon. Elements `[from, to)`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** A verb in it takes back what it says, makes it conditional or sets a quota. */
  readonly dropped: Dropped | null;
  /** It says what is planned, or the sentence does from its first words on. */
  readonly planned: boolean;
  /** "sẽ": what it gives is not given yet. */
  readonly ahead: boolean;
  /** What the verb before the last colon says of all that follows it. */
  readonly mood: Status | null;
}

const REVOKED = 1;
const CONDITIONAL = 2;
const QUOTA = 4;
const PLANNED = 8;
const AHEAD = 16;
const SAYS: Partial<Readonly<Record<Verb, number>>> = {
  revoke: REVOKED,
  condition: CONDITIONAL,
  quota: QUOTA,
  plan: PLANNED,
  future: AHEAD,
};

/**
 * The elements of one sentence, with what every award of it asks again. A sentence may hold thousands of awards: each of
 * these is worked out once, in the order of the text.
 */
export class Statement {
  readonly elements: readonly Element[];
  /** Index of the last award, -1 for none. */
  readonly lastAward: number;
  readonly #scan: Scan;
  /** What the first verb says of all clauses: a plan, or a refusal. */
  readonly #opening: Verb | null;
  /** Index of the colon behind which all that is listed was taken back; -1 for none. */
  readonly #takenBack: number;
  /** What the verbs from an element to the next semicolon say: REVOKED, CONDITIONAL … */
  readonly #ahead: Uint8Array;
  /** "(có danh sách kèm theo)": the tokens where the last of its two halves begin. */
  readonly #list: number;
  readonly #attached: number;
  #clause: Clause;
  /** Awards before it are given, whatever the clause plans behind it. */
  #goal = 0;
  /** Awards before it are given, whatever the clause says will be done behind it. */
  #later = 0;
  /** What it says is set for each. */
  #each = false;
  /** Index of the colon behind which all was done wrong; -1 for none. */
  readonly #faults: number;
  /** Past the mark that ends the clause for what follows. */
  #until = 0;

  constructor(scan: Scan, elements: readonly Element[]) {
    this.#scan = scan;
    this.elements = elements;
    this.lastAward = elements.findLastIndex((element) => element.kind === 'award');
    this.#opening = opensGoals(scan, elements) || plansList(elements) ? 'plan' : openingVerb(elements);
    this.#takenBack = this.#opening === 'revoke' ? listColon(elements) : -1;
    this.#faults = elements.findIndex((one) => isMark(one, ':') && endsInFaults(scan, one.from));
    this.#ahead = verbsAhead(scan, elements, opensAhead(scan, elements));
    const mood = passesOn(scan, elements) ? 'recommended' : null;
    this.#clause = { from: 0, to: 0, dropped: null, planned: false, ahead: false, mood };
    const { from } = elements[0];
    const { to } = elements[elements.length - 1];
    this.#list = lastPair(scan, from, to, opensList);
    this.#attached = this.#list < 0 ? -1 : lastPair(scan, from, to, opensAttached);
  }

  /** Whether a list of those who receive is said to be attached, behind the element. */
  annexedAfter(index: number): boolean {
    const { to } = this.elements[index];
    return to <= this.#list && to <= this.#attached;
  }

  /** The clause of the element. To be asked in the order of the text. */
  clauseAt(index: number): Clause {
    while (index >= this.#until) this.#next();
    // "Sở Y tế được tặng Cờ thi đua, phấn đấu năm tới …": what is planned comes behind it.
    const given = this.#clause.planned && this.#opening !== 'plan' && index < this.#goal;
    // "Sở Y tế, đơn vị được tặng Cờ thi đua, cho biết sẽ …": so does what will be.
    const got = this.#clause.ahead && index < this.#later && isGotten(this.#scan, this.elements, index);
    return given || got
      ? { ...this.#clause, planned: this.#clause.planned && !given, ahead: this.#clause.ahead && !got }
      : this.#clause;
  }

  /** Index of the comma, or of "và", before the plan at the index; 0 where neither parts it from what stands before, from an element on. */
  #partedFrom(from: number, plan: number): number {
    // "… được tặng Cờ thi đua | và đang | phấn đấu …"
    const and = wordOf(this.#scan, this.elements[plan - 1]) === 'đang' ? plan - 2 : plan - 1;
    if (and > from && wordOf(this.#scan, this.elements[and]) === 'và') return and;
    for (let i = plan - 1; i > from && plan - i <= 8; i--) if (isMark(this.elements[i], ',')) return i;
    return 0;
  }

  /** "Thu hồi khen thưởng của 02 trường hợp, gồm: | Sở Y tế (Cờ thi đua); | Sở Nội vụ (Bằng khen)": elements `[from, to)`. */
  #isTakenBack(from: number, to: number): boolean {
    if (this.#takenBack < 0 || from <= this.#takenBack) return false;
    return this.elements.slice(from, to).every((one) => one.kind !== 'verb' || MOODS[one.verb] === undefined);
  }

  /** "…, còn nhiều sai sót như: … | đề nghị …", "…; | có nơi đề nghị …": elements `[from, to)` tell what should not be asked for. */
  #isFaulty(from: number, to: number): boolean {
    if (this.#faults >= 0 && this.#faults < to) return true;
    const at = this.elements[from]?.from ?? 0;
    return this.#scan.word(at) === 'có' && this.#scan.word(at + 1) === 'nơi';
  }

  #next(): void {
    const { elements } = this;
    const from = this.#until;
    let until = from;
    // "nhiều phần thưởng cao quý như: …" goes on.
    while (
      until < elements.length &&
      (!(
        isMark(elements[until], ';', ':') ||
        (this.#opening === 'deny' && turnsAt(this.#scan, elements, until)) ||
        isNow(this.#scan, elements, until)
      ) ||
        isExample(this.#scan, elements, until))
    )
      until++;
    // A colon begins a clause for what follows it; what stands before it still reaches to the semicolon.
    let { to } = this.#clause;
    if (from >= to) for (to = until; to < elements.length && !isMark(elements[to], ';'); to++);
    const goesOn = this.#each && from > 0 && isMark(elements[from - 1], ';') && opensWithCount(elements[from]);
    this.#each = goesOn || isForEach(this.#scan, elements, from, until);
    const ahead = (this.#ahead[from] ?? 0) | (goesOn ? QUOTA : 0);
    const colon = from > 0 && isMark(elements[from - 1], ':');
    this.#clause = {
      from,
      to,
      dropped:
        droppedBy(ahead) ??
        (this.#isFaulty(from, until) ? 'conditional' : null) ??
        (this.#opening === 'deny' && !turnsAt(this.#scan, elements, from - 1)
          ? 'refused'
          : this.#isTakenBack(from, until)
            ? 'revoked'
            : null),
      ahead: (ahead & AHEAD) !== 0,
      planned:
        (ahead & PLANNED) !== 0 ||
        (from > 0 && this.#opening === 'plan') ||
        (colon && endsInGoals(this.#scan, elements[from - 1].from)),
      mood: (colon ? moodBefore(this.#scan, elements, from - 1) : null) ?? this.#clause.mood,
    };
    this.#goal = this.#clause.planned ? this.#partedFrom(from, firstVerb(elements, 'plan', from)) : 0;
    const future = this.#clause.ahead ? firstVerb(elements, 'future', from) : elements.length;
    this.#later = handsOver(elements, future) ? 0 : this.#partedFrom(from, future);
    this.#until = until + 1;
  }
}

/**
 * "Chưa bình xét danh hiệu | , song | 7/7 đơn vị đã đăng ký Cờ thi đua", "không được tặng Cờ thi đua | nhưng | được tặng Bằng khen", "không được đề
 * nghị |, | Sở Nội vụ được đề nghị": what was refused before it is no more.
 */
function turnsAt(scan: Scan, elements: readonly Element[], at: number): boolean {
  const comma = isMark(entryAt(elements, at), ',');
  const word = wordOf(scan, entryAt(elements, comma ? at + 1 : at));
  if (word === 'nhưng' || word === 'mà') return isDone(elements, comma ? at + 2 : at + 1, BUT);
  if (!comma) return false;
  const next = elements[at + 1];
  return word === 'song' || (next?.kind === 'group' && next.items.every(isNamed) && isDone(elements, at + 2, TURNED));
}
/** "| vẫn được", "| lại được đề nghị" */
function isDone(elements: readonly Element[], from: number, verbs: readonly Verb[]): boolean {
  let at = from;
  while (at - from < 3 && (elements[at]?.kind === 'word' || elements[at]?.kind === 'filler')) at++;
  return verbs.some((verb) => isVerb(elements[at], verb));
}
const TURNED: readonly Verb[] = ['passive', 'receive', 'fact'];
const BUT: readonly Verb[] = [...TURNED, 'propose'];

const isExample = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  // "nhiều phần thưởng cao quý |; trong đó có 2 Huân chương"
  (isMark(elements[at], ';') && wordOf(scan, elements[at + 1]) === 'trong' && exampleOf(scan, elements, at, 0) >= 0) ||
  (isMark(elements[at], ':') &&
    (wordOf(scan, entryAt(elements, at - 1)) === 'như' || exampleOf(scan, elements, at, 0) >= 0));

/** Index of the first such verb from an element on; the number of elements for none. */
function firstVerb(elements: readonly Element[], verb: Verb, from: number): number {
  let at = from;
  while (at < elements.length && !isVerb(elements[at], verb)) at++;
  return at;
}
const isVerb = (element: Element | undefined, verb: Verb): boolean => element?.kind === 'verb' && element.verb === verb;

/** "Bằng khen sẽ | được trao vào tháng 5", "…, sẽ | lên nhận": what will be done behind the element is done with an award that was named before it. */
function handsOver(elements: readonly Element[], future: number): boolean {
  let hands = false;
  for (let i = future + 1; i < elements.length && elements[i].kind !== 'mark'; i++) {
    if (elements[i].kind === 'award') return false;
    hands ||= HANDS.some((verb) => isVerb(elements[i], verb));
  }
  return hands;
}
const HANDS: readonly Verb[] = ['give', 'receive', 'passive'];

/** "| được UBND tỉnh tặng | Bằng khen", "| đã tặng cho Sở Y tế | Bằng khen": it has come to somebody; not "Lễ trao | Bằng khen". */
function isGotten(scan: Scan, elements: readonly Element[], award: number): boolean {
  for (let i = award - 1; i >= 0 && award - i <= OPENING; i--) {
    const element = elements[i];
    if (element.kind === 'mark') return false;
    if (isVerb(element, 'passive') || isVerb(element, 'fact')) return true;
    if (isVerb(element, 'receive')) return scan.word(element.from - 1) !== 'lễ';
  }
  return false;
}

function droppedBy(ahead: number): Dropped | null {
  if ((ahead & REVOKED) !== 0) return 'revoked';
  if ((ahead & CONDITIONAL) !== 0) return 'conditional';
  return (ahead & QUOTA) !== 0 ? 'quota' : null;
}

/** Index of the first colon, where neither an award nor a semicolon stands before it; -1 for none. */
function listColon(elements: readonly Element[]): number {
  const first = elements.findIndex((one) => one.kind === 'award' || isMark(one, ':', ';'));
  return isMark(elements[first], ':') ? first : -1;
}

/** "6 tháng cuối năm, Khối chọn 2 đơn vị đề nghị": of the half year to come, unless it says what was done. */
function opensAhead(scan: Scan, elements: readonly Element[]): boolean {
  const { from } = elements[0];
  const at = scan.word(from) === 'trong' ? from + 1 : from;
  if (scan.word(at + 1) !== 'tháng' || scan.word(at + 2) !== 'cuối' || scan.word(at + 3) !== 'năm') return false;
  const says = (verb: Verb): boolean => elements.some((element) => element.kind === 'verb' && element.verb === verb);
  return says('propose') && !says('fact');
}

function verbsAhead(scan: Scan, elements: readonly Element[], whole: boolean): Uint8Array {
  const ahead = new Uint8Array(elements.length);
  let undone = 0;
  for (let i = elements.length - 1, bits = 0; i >= 0; i--) {
    const element = elements[i];
    if (element.kind === 'verb') bits |= paysEach(scan, elements, i) ? 0 : (SAYS[element.verb] ?? 0);
    else if (isMark(element, ';')) bits = undone = 0;
    // "đã được tặng Bằng khen | nên xin rút khỏi danh sách": what follows from it takes nothing back
    // "được tặng Bằng khen năm 2007, | nay lại được đề nghị Cờ thi đua nhưng xin rút": nor what is told of now
    else if (wordOf(scan, element) === 'nên' || isNow(scan, elements, i)) {
      undone = bits & REVOKED;
      bits &= ~REVOKED;
    }
    // "tặng Bằng khen cho Sở Y tế | nhưng chỉ được 2/5 phiếu nên không đưa vào danh sách": it follows from that
    else if (wordOf(scan, element) === 'nhưng') bits |= undone;
    ahead[i] = whole ? bits | AHEAD : bits;
  }
  return ahead;
}

/** "… |, | nay (lại) được đề nghị": a new turn behind the comma; not "…, nay thu hồi", which takes back what stands before it. */
function isNow(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (!isMark(elements[at], ',') || wordOf(scan, entryAt(elements, at + 1)) !== 'nay') return false;
  const got = scan.word(elements[at + 1].to) === 'lại' ? elements[at + 1].to + 1 : elements[at + 1].to;
  return scan.word(got) === 'được';
}

/** "mỗi Hội chọn 01 chi hội đề nghị …; | 02 chi hội đề nghị …": what is set for each goes on with counts over a semicolon. */
function isForEach(scan: Scan, elements: readonly Element[], from: number, until: number): boolean {
  for (let i = from; i < until; i++)
    if (elements[i].kind === 'verb' && scan.word(elements[i].from) === 'mỗi') return true;
  return false;
}

/** The clause opens with those who are counted. */
const opensWithCount = (element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items.every((item) => item.count !== null);

/** "Chỉ tiêu: A đạt Cờ thi đua", "- Mục tiêu thi đua cụ thể: …": what is set, up to a colon. */
function opensGoals(scan: Scan, elements: readonly Element[]): boolean {
  const { from } = elements[0];
  for (let i = from; i - from < OPENING; i++)
    if (scan.word(i + 1) === 'tiêu' && (scan.word(i) === 'chỉ' || scan.word(i) === 'mục'))
      return elements.slice(0, OPENING + OPENING).some((element) => isMark(element, ':'));
  return false;
}

/** "Theo dự thảo giao ước, Khối | phấn đấu đạt 6 chỉ tiêu, như: …; có 1 đơn vị được đề nghị tặng Cờ": what one strives for first of all goes on over semicolons. */
function plansList(elements: readonly Element[]): boolean {
  const plan = elements.findIndex((one) => one.kind === 'award' || (one.kind === 'verb' && one.verb !== 'fact'));
  if (!isVerb(elements[plan], 'plan')) return false;
  for (let i = plan + 1; i < elements.length && !isMark(elements[i], ';') && elements[i].kind !== 'award'; i++)
    if (isMark(elements[i], ':')) return true;
  return false;
}

/** "… phát động thi đua với chỉ tiêu: | …", "… đề ra các mục tiêu cụ thể: |": what is set stands behind the colon. */
function endsInGoals(scan: Scan, colon: number): boolean {
  for (let i = colon - 1; i > 0 && colon - i < OPENING; i--) {
    if (scan.word(i) !== 'tiêu' || (scan.word(i - 1) !== 'chỉ' && scan.word(i - 1) !== 'mục')) continue;
    for (let before = i - 2; before > 0 && i - before < OPENING; before--) if (SETS.has(scan.word(before))) return true;
    return false;
  }
  return false;
}
const SETS = new Set(['với', 'ra', 'đấu', 'định']);

/** "còn nhiều sai sót | như: …", "một số thiếu sót sau: …": what was asked for as it should not be. */
function endsInFaults(scan: Scan, colon: number): boolean {
  let at = colon - 1;
  while (at > 0 && colon - at < NEAR && LEADS_ON.has(scan.word(at))) at--;
  return scan.word(at) === 'sót' && FAULTS.has(scan.word(at - 1));
}
const NEAR = 5;
const LEADS_ON = new Set(['như', 'sau', 'là', 'cụ', 'thể', 'đây']);
const FAULTS = new Set(['sai', 'thiếu']);

/** "Không xem xét đề nghị …": the first verb, where it stands among the first words. */
function openingVerb(elements: readonly Element[]): Verb | null {
  for (let i = 0; i < Math.min(elements.length, OPENING); i++) {
    const element = elements[i];
    if (element.kind === 'verb') return element.verb;
  }
  return null;
}
const OPENING = 6;

/** "Hội đồng Thi đua - Khen thưởng huyện thống nhất: Tặng …": a council agrees on what others decide. */
function passesOn(scan: Scan, elements: readonly Element[]): boolean {
  const award = elements.find(holdsAward);
  return award !== undefined && councilAgrees(scan, elements[0].from, award.from);
}

/** An award, or a bracket with one: "thông qua: Sở Y tế | (Cờ thi đua)". */
const holdsAward = (element: Element): boolean =>
  element.kind === 'award' || (element.kind === 'bracket' && element.inside.some(({ kind }) => kind === 'award'));

/** "Hội đồng Thi đua - Khen thưởng tỉnh họp, thống nhất" among the tokens. */
export function councilAgrees(scan: Scan, from: number, to: number): boolean {
  let council = false;
  for (let i = from; i < to; i++) {
    const word = scan.word(i);
    if (word === 'hội' && scan.word(i + 1) === 'đồng')
      council ||= scan.word(i + 2) === 'thi' || scan.slice(i + 2, i + 3) === 'TĐKT' || agrees(scan, i + 2);
    else if (council && AGREES.get(word) === scan.word(i + 1)) return true;
  }
  return false;
}
/** "Hội đồng | (đã) thống nhất": the council that the text is about. */
const agrees = (scan: Scan, at: number): boolean => {
  for (let i = at; i < at + 6 && !scan.has(i, CAPITAL | NUMBER | PUNCTUATION); i++) {
    if (AGREES.get(scan.word(i)) === scan.word(i + 1)) return true;
    // "đã bỏ phiếu kín, thông qua", "cũng họp và nhất trí"
    if (!BESIDE.has(scan.word(i))) return false;
  }
  return false;
};
const BESIDE = new Set('đã cũng vừa họp xét bỏ phiếu kín biểu quyết và cùng'.split(' '));
const AGREES = new Map([
  ['thống', 'nhất'],
  ['nhất', 'trí'],
  ['thông', 'qua'],
  ['biểu', 'quyết'],
  ['đồng', 'ý'],
]);

/** The verb before the colon: "Cụm suy tôn: …", not that of "gồm:". */
function moodBefore(scan: Scan, elements: readonly Element[], colon: number): Status | null {
  let listed = false;
  for (let j = colon - 1; j >= 0 && colon - j < 12; j--) {
    const element = elements[j];
    if (isMark(element, ';', '.', ':')) break;
    const mood = element.kind === 'verb' ? MOODS[element.verb] : undefined;
    // "nhất trí trình khen thưởng:"
    if (mood === 'awarded' && proposedBefore(scan, elements, j)) return 'recommended';
    // "1. Về | bình xét |: đề nghị …": what is spoken of
    if (mood === 'voted' && wordOf(scan, entryAt(elements, j - 1)) === 'về') return null;
    if (mood !== undefined) return mood;
    if (wordOf(scan, element) === 'gồm') listed = true;
    // "Danh sách đề nghị khen thưởng | đã được thông qua gồm:"
    if (element.kind === 'verb' && element.verb === 'passive') continue;
    // "suy tôn tập thể xuất sắc gồm:" says it of them, "đề nghị các thành viên trong Cụm gồm:" of nobody who receives.
    if (listed && ['bloc', 'group', 'award', 'verb'].includes(element.kind)) break;
  }
  return opensGiving(scan, elements, colon) ? 'awarded' : null;
}

/** "Điều 1. | Tặng thưởng | cho các tập thể sau đây, thuộc Khối …, đã có thành tích …:": an article opens with the verb, however long it is. */
function opensGiving(scan: Scan, elements: readonly Element[], colon: number): boolean {
  const [first] = elements;
  if (scan.word(first.from) !== 'điều' || !scan.has(first.from + 1, NUMBER)) return false;
  const verbs = elements.slice(0, colon).flatMap((one) => (one.kind === 'verb' && one.verb !== 'fact' ? [one] : []));
  return verbs.length === 1 && verbs[0].verb === 'give' && verbs[0].from <= first.from + 3;
}

const GIVERS: ReadonlySet<string> = new Set(['filler', 'office', 'group', 'bloc']);
const ABOVE = new Set(['cấp', 'trên', 'cơ', 'quan', 'thẩm', 'quyền', 'xem', 'xét']);
const proposedBefore = (scan: Scan, elements: readonly Element[], index: number): boolean => {
  let i = index - 1;
  // "đề nghị | Chủ tịch UBND tỉnh | tặng … cho 02 đơn vị:", "trình | cấp có thẩm quyền | khen thưởng:"
  while (elements[i] !== undefined && (GIVERS.has(elements[i].kind) || ABOVE.has(wordOf(scan, elements[i])))) i--;
  const element = elements[i];
  return element?.kind === 'verb' && element.verb === 'propose';
};

/** The status that a verb alone gives to the list under it. */
export const MOODS: Readonly<Record<string, Status | undefined>> = {
  propose: 'recommended',
  vote: 'voted',
  register: 'registered',
  give: 'awarded',
};

/** Whether the pair of words says "danh sách". */
const opensList = (first: string, scan: Scan, next: number): boolean =>
  (first === 'danh' && scan.word(next) === 'sách') || (first === 'phụ' && scan.word(next) === 'lục');

/** "đính kèm", "gửi kèm", "kèm theo", "kèm danh sách", "có tên ở Danh sách số 1", "theo Phụ lục II." */
const opensAttached = (first: string, scan: Scan, next: number): boolean =>
  (first === 'có' && scan.word(next) === 'tên') ||
  (first === 'lục' && isLastNumber(scan, next)) ||
  // "(danh sách số 1)"
  ((first === 'sách' || first === 'lục') && scan.word(next) === 'số' && scan.has(next + 1, NUMBER)) ||
  ((first === 'đính' || first === 'gửi') && scan.word(next) === 'kèm') ||
  (first === 'kèm' && (scan.word(next) === 'theo' || (scan.word(next) === 'danh' && scan.word(next + 1) === 'sách')));

/** "Phụ lục | II.", "(phụ lục | 1)": no more words behind it, as in "Phụ lục | I Nghị định số 98/2023/NĐ-CP". */
const isLastNumber = (scan: Scan, at: number): boolean =>
  (scan.has(at, NUMBER) || /^[IVX]{1,4}$/.test(scan.slice(at, at + 1))) && CLOSES.has(scan.mark(at + 1));
/** . ; ) */
const CLOSES = new Set([STOP, SEMICOLON, CLOSE]);

/** The last token where such a pair of words begins, -1 for none. */
function lastPair(scan: Scan, from: number, to: number, opens: typeof opensList): number {
  for (let i = to - 2; i >= from; i--) if (opens(scan.word(i), scan, i + 1)) return i;
  return -1;
}
