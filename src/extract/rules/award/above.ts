import type { Status } from '../../../domain/record.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { LINE_START, NUMBER, PARAGRAPH_START } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { markerOf } from '../document/marker.js';
import { isAwardLine } from './award-line.js';
import { sessionOf } from './council.js';
import { type Element, isMark } from './element.js';
import type { Frame } from './frame.js';
import { giverAsked, giverOverColon, giverRightBefore } from './giver.js';
import type { Heading } from './heading.js';
import { ListLeads } from './list-lead.js';
import { goesOn, isListed } from './list-words.js';
import { agreedMood, headingMood, sectionMood, statusOfPaper } from './paper.js';
import { opensWithRefusal, type Results } from './results.js';
import { councilAgrees } from './statement.js';
import { isStatus } from './status.js';

/**
 * What headings and sentences say of the lines under them: "II. Đề nghị khen thưởng:" over "1. Cờ thi đua: Sở Y tế;". Reads
 * the sentences in order.
 */
export class Above {
  readonly #passage: Passage;
  readonly #results: Results;
  /** What is said of all lines of the section. */
  mood: Status | null = null;
  #line: Status | null = null;
  /** What the sentence said whose award came last. */
  #prior: { readonly index: number; readonly status: Status } | null = null;
  /** The sentence where a council agrees on what stands below: "… thống nhất như sau:". */
  #agreed: number | null = null;
  /** The mood is that of a heading which no number opens: it holds for the numbered ones under it. */
  #overNumbers = false;
  /** The last sentence of a list without marks: "hội nghị đã bình bầu:", or a line under it. */
  #unmarked: { readonly index: number; readonly mood: Status } | null = null;
  /** What a sentence without an award says of an annex. */
  #annexMood: Status | null = null;
  /** Who gives what the lines below name, with the rank of the heading that says it; null for one without a marker. */
  #giver: (NonNullable<Frame['granter']> & { readonly rank: Rank | null }) | null = null;
  /** Of what rank the heading is that asks for awards, in the section that is open. */
  #asking: Rank | null = null;

  constructor(passage: Passage, results: Results) {
    this.#passage = passage;
    this.#results = results;
  }

  /** What stands above this sentence. */
  headingOf(sentence: Parsed, elements: readonly Element[]): Heading {
    this.#leaveAsking(sentence, elements);
    const prior =
      this.#prior && sentence.index - this.#prior.index <= SOON && goesOn(elements) ? this.#prior.status : null;
    const line = isListed(this.#passage.scan, sentence) || isAwardLine(this.#passage, sentence);
    if (!line) this.#line = null;
    const passed = this.#agreed === sentence.index - 1 || this.#goesOnPassing(sentence, elements);
    const under = passed ? 'recommended' : this.#toldAbove(sentence);
    const told = line || this.#tellsResult(sentence);
    const unmarked = this.#unmarkedMood(sentence, elements);
    const lead = line ? ListLeads.of(this.#passage).statusOver(sentence.index) : null;
    const mood = unmarked ?? (told ? (this.mood ?? this.#annexMood ?? statusOfPaper(this.#passage) ?? lead) : under);
    return {
      mood: mood ?? this.#results.moodOf(sentence, elements),
      line,
      before: line && opensWithRefusal(elements) ? null : (this.#line ?? prior ?? this.#among(sentence)),
      giver: line && this.#giver ? { from: this.#giver.from, to: this.#giver.to } : null,
    };
  }

  /**
   * "Hội đồng thống nhất đề nghị Thủ tướng tặng Cờ cho Sở Y tế. | Chủ tịch UBND tỉnh tặng Bằng khen cho …" in news of the
   * session: the council proposes this too; "đã tặng", "trao" tell what was given.
   */
  #goesOnPassing({ index, from }: Parsed, elements: readonly Element[]): boolean {
    const [giver, verb] = elements;
    if (giver?.kind !== 'office' || verb?.kind !== 'verb' || verb.from !== giver.to || giver.from !== from)
      return false;
    const { scan, sentences } = this.#passage;
    const prior = this.#prior?.index === index - 1 && this.#prior.status === 'recommended';
    if (!prior || scan.word(verb.from) !== 'tặng' || scan.has(from, PARAGRAPH_START)) return false;
    return sessionOf(this.#passage) !== null && councilAgrees(scan, sentences[index - 1].from, sentences[index - 1].to);
  }

  /** "19 trường hợp đề nghị khen thưởng. | Trong đó, …": what was said of all of them. */
  #among({ index, from }: Parsed): Status | null {
    const { scan, sentences } = this.#passage;
    if (index === 0 || !AMONG.has(`${scan.word(from)} ${scan.word(from + 1)}`)) return null;
    const mood = headingMood(scan, sentences[index - 1]);
    return mood === 'awarded' ? null : mood;
  }

  /**
   * "Hội đồng bỏ phiếu, đề nghị khen thưởng năm 2027. | Cụ thể: tặng …", "công bố các quyết định khen thưởng. | Cụ thể: Cờ
   * thi đua: Sở A; …": the sentence above governs what is told in detail.
   */
  #toldAbove({ index, from }: Parsed): Status | null {
    const { scan, sentences } = this.#passage;
    const details =
      index > 0 && AMONG.has(`${scan.word(from)} ${scan.word(from + 1)}`) && scan.mark(from + 2) === COLON;
    if (!details) return null;
    // "đề nghị các đơn vị thực hiện tốt. Cụ thể: …" urges.
    const above = sentences[index - 1];
    let rewards = (above.layers & AWARD) !== 0;
    let given = rewards;
    for (let i = above.from; !given && i < above.to; i++) {
      if (scan.word(i) !== 'khen' || scan.word(i + 1) !== 'thưởng') continue;
      rewards = true;
      // "hướng dẫn về khen thưởng" gives nothing yet.
      given = GIVEN.has(scan.word(i - 1));
    }
    const mood = rewards ? headingMood(scan, above) : null;
    return mood === 'recommended' || (mood === 'awarded' && given) ? mood : null;
  }

  /** "hội nghị đã bình bầu:" over "Sở Y tế nhận Cờ thi đua", "Sở Nội vụ nhận …", lines that no mark opens. */
  #unmarkedMood({ index, from }: Parsed, elements: readonly Element[]): Status | null {
    const [who, verb] = elements;
    const receives = who?.kind === 'group' && verb?.kind === 'verb' && verb.verb === 'receive' && verb.from === who.to;
    const goesOnHere = this.#unmarked?.index === index - 1 && this.#passage.scan.has(from, LINE_START);
    if (!this.#unmarked || !receives || !goesOnHere || handsOver(this.#passage.scan, elements)) return null;
    const { mood } = this.#unmarked;
    this.#unmarked = { index, mood };
    return mood;
  }

  /** "Kết quả: 1. Cờ thi đua: Sở Y tế; 2. Bằng khen: …", "Kết quả bỏ phiếu như sau: …": as good as lines of a list. */
  #tellsResult({ from, to }: Parsed): boolean {
    const { scan } = this.#passage;
    if (scan.word(from) !== 'kết' || scan.word(from + 1) !== 'quả') return false;
    for (let i = from + 2; i < to && i - from < LONGEST_LABEL; i++) if (scan.mark(i) === COLON) return i + 1 < to;
    return false;
  }

  /** Takes note of who gives what the lines under the sentence name: "2. Đề nghị Thủ tướng Chính phủ tặng:", "II. ĐỀ NGHỊ UBND TỈNH"; other words end it. */
  noteGiver(sentence: Parsed, elements: readonly Element[], listed: boolean): void {
    const { scan } = this.#passage;
    const colon = isMark(elements.at(-1), ':');
    const leads = (colon || sentence.zone === 'heading') && !elements.some(({ kind }) => kind === 'award');
    const giver = leads
      ? (giverAsked(scan, elements) ??
        giverRightBefore(elements, elements.length - 1) ??
        giverOverColon(scan, elements)?.giver ??
        null)
      : null;
    const rank = listed ? rankOf(scan, sentence) : null;
    if (giver || (leads && colon)) this.#giver = giver && { ...giver, rank };
    else if (!listed || (sentence.zone === 'heading' && !this.#isUnderGiver(rank))) this.#giver = null;
  }

  /** "2. Bằng khen" under "II. ĐỀ NGHỊ UBND TỈNH", or under a line that no number opens. */
  #isUnderGiver(rank: Rank | null): boolean {
    if (!this.#giver || rank === null) return false;
    return this.#giver.rank === null || RANKS.indexOf(rank) > RANKS.indexOf(this.#giver.rank);
  }

  /**
   * "II. BẰNG KHEN CỦA TỈNH ĐOÀN" behind "I. ĐỀ NGHỊ TRUNG ƯƠNG ĐOÀN TẶNG" in a list of those who were rewarded: the heading says who gives, and
   * is none of what was asked for.
   */
  #leaveAsking(sentence: Parsed, elements: readonly Element[]): void {
    if (!this.#asking || sentence.zone !== 'heading' || markerOf(this.#passage.scan, sentence) !== 'section') return;
    // "I. CỜ THI ĐUA CỦA CHÍNH PHỦ" under "A. ĐỀ NGHỊ CẤP TRÊN KHEN THƯỞNG" is part of what is asked for.
    if (rankOf(this.#passage.scan, sentence) !== this.#asking) return;
    const given = elements.some((one) => one.kind === 'award' && one.award.granter !== null);
    const silent = elements.every(({ kind }) => kind !== 'verb');
    if (given && silent && statusOfPaper(this.#passage) === 'awarded') this.mood = this.#line = this.#prior = null;
    this.#asking = null;
  }

  /** Takes note of what the sentence says of its own awards. */
  note(sentence: Parsed, frames: readonly Frame[]): void {
    const said = frames.find((frame) => isStatus(frame.outcome) && frame.items.length > 0);
    if (said) this.#prior = { index: sentence.index, status: said.outcome as Status };
  }

  /** Takes note of what a line of a list says by its own verb. */
  noteLine(frames: readonly Frame[]): void {
    const own = frames.find((frame) => isStatus(frame.outcome));
    if (own) this.#line = own.outcome as Status;
  }

  /** Takes note of a sentence, without an award, that points to an annex. */
  noteAnnex(sentence: Parsed): void {
    this.#annexMood = headingMood(this.#passage.scan, sentence);
  }

  /** "Hội đồng thống nhất như sau:" */
  noteCouncil({ index, from, to }: Parsed): void {
    const { scan } = this.#passage;
    if (scan.mark(to - 1) === COLON && councilAgrees(scan, from, to)) this.#agreed = index;
    if (this.#agreed === index) this.mood = 'recommended';
  }

  /** What is agreed on by vote a council only proposes. */
  #agreedMood(sentence: Parsed): Status | null {
    const mood = agreedMood(this.#passage.scan, sentence);
    return mood !== null && sessionOf(this.#passage) !== null ? 'recommended' : mood;
  }

  /** "Kết quả xét khen thưởng năm 2027 như sau:" in minutes of a council: what it considered it only proposes. */
  #considers(sentence: Parsed): boolean {
    const { from, to } = sentence;
    const { scan } = this.#passage;
    if (scan.mark(to - 1) !== COLON) return false;
    const considered = scan.nextPair('xét', 'khen', from, to);
    // "… xét khen thưởng năm 2027 của UBND tỉnh như sau:", "thông báo kết quả xét …": what others decided
    if (considered < 0 || isOfOthers(scan, from, to)) return false;
    for (let i = from; i < to; i++) if (TOLD.has(scan.pairAt(i))) return false;
    return sessionOf(this.#passage) !== null && this.#votedBelow(sentence);
  }

  /** "1. Cờ thi đua cho Sở Y tế: 15/15 phiếu đồng ý": the next line tells how many voted. */
  #votedBelow({ index }: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const below = sentences[index + 1];
    const votes = below === undefined ? -1 : scan.next('phiếu', below.from, below.to);
    return votes > 0 && scan.has(votes - 1, NUMBER);
  }

  /** A heading, or a sentence with a colon, that names no award: what it says of the section that it opens. */
  enterSection(sentence: Parsed): void {
    const { scan } = this.#passage;
    const mood =
      this.#agreed === sentence.index || this.#toldAbove(sentence) === 'recommended' || this.#considers(sentence)
        ? 'recommended'
        : (sectionMood(this.#passage, sentence) ?? this.#agreedMood(sentence));
    if (scan.mark(sentence.to - 1) === COLON && (mood === 'voted' || mood === 'recommended') && chooses(scan, sentence))
      this.#unmarked = { index: sentence.index, mood };
    // "1. Khen của tỉnh:" under "II. KẾT QUẢ KHEN THƯỞNG" is part of it.
    const numbered = scan.has(sentence.from, NUMBER);
    if (mood === null && numbered && this.#overNumbers) return;
    if (mood !== null || sentence.zone === 'heading') this.mood = mood;
    if (sentence.zone === 'heading' && markerOf(this.#passage.scan, sentence) === 'section')
      this.#asking = mood === 'recommended' ? rankOf(scan, sentence) : null;
    // "Những thành tích đã được khen thưởng:" over "1. Trong kháng chiến" and its lines
    const told = mood === 'awarded' && scan.mark(sentence.to - 1) === COLON;
    this.#overNumbers = (sentence.zone === 'heading' || told) && !numbered;
    // What an earlier section said ends with it; "1. Suy tôn Cờ thi đua:" also before "2. Thống nhất đề nghị UBND tỉnh:", which says its own.
    if (this.#overNumbers || (numbered && mood !== null)) this.#prior = this.#line = null;
  }
}

/** "kết quả xét khen thưởng | của UBND tỉnh"; not "kết quả bỏ phiếu xét khen thưởng | của các thành viên Hội đồng". */
function isOfOthers(scan: Scan, from: number, to: number): boolean {
  for (let of = scan.next('của', from, to); of >= 0; of = scan.next('của', of + 1, to)) {
    const members = scan.word(of + 1) === 'các' ? of + 2 : of + 1;
    const body = scan.pairAt(members) === 'thành viên' ? members + 2 : members;
    if (scan.pairAt(body) !== 'hội đồng') return true;
  }
  return false;
}

/**
 * "…, hội nghị đã xem xét, | bình bầu:": the last verb is a vote of those who meet; not "các đơn vị được | bình bầu:", "trao thưởng cho các
 * tập thể do Khối | suy tôn:", "theo kết quả | bình bầu của Khối:".
 */
function chooses(scan: Scan, { from, to }: Parsed): boolean {
  let at = to - 1;
  while (at > from && !VOTES.has(scan.kind('verb', at) ?? '')) at--;
  // "| bình bầu:", "| bình bầu các tập thể:", not "kết quả | bình bầu của Khối như sau:"
  for (let i = at + scan.size('verb', at); i < to; i++)
    if (scan.kind('verb', i) || BEHIND.has(scan.word(i))) return false;
  let subject = at;
  while (subject > from && (LED.has(scan.word(subject - 1)) || scan.mark(subject - 1) === COMMA)) subject--;
  let clause = subject;
  while (clause > from && scan.mark(clause - 1) !== COMMA && subject - clause < LONGEST_SUBJECT) clause--;
  if (scan.next('trao', from, to) >= 0 || scan.next('tặng', from, at) >= 0) return false;
  const meeting = `${scan.word(clause)} ${scan.word(clause + 1)}`;
  if (MEETINGS.has(meeting)) return clause + 2 === subject;
  if (!BLOCS.has(scan.word(clause))) return false;
  // "Khối chúc mừng các đơn vị do Cụm | bình bầu"
  for (let i = clause + 1; i < subject; i++) if (BLOCS.has(scan.word(i)) || PAST.has(scan.word(i))) return false;
  return clause < subject;
}
const VOTES = new Set(['vote', 'propose']);
const BEHIND = new Set(['của', 'trước']);
/** Words between those who meet and what they choose: "đã thống nhất bình bầu". */
const LED = new Set(
  'đã vừa cũng đồng thời cùng nhất trí thống tiến hành bỏ phiếu kín biểu quyết xem xét và bình bầu suy tôn chọn'.split(
    ' ',
  ),
);
const MEETINGS = new Set(['hội nghị', 'hội đồng', 'cuộc họp', 'đại hội', 'đại biểu']);
const BLOCS = new Set(['khối', 'cụm']);
const LONGEST_SUBJECT = 9;
const PAST = new Set(['được', 'do', 'mà', 'đơn', 'thể']);

/** "Sở Nội vụ nhận Bằng khen của Bộ Nội vụ | tại hội nghị", "… | do Chủ tịch nước tặng": it was handed over. */
const handsOver = (scan: Scan, elements: readonly Element[]): boolean =>
  elements.some(
    (element, i) =>
      i > 1 &&
      ((element.kind === 'verb' && (element.verb === 'give' || element.verb === 'fact')) ||
        scan.word(element.from) === 'tại'),
  );

/** Of what kind the marker of a heading is: "PHẦN THỨ NHẤT", "A.", "II.", "3.", the higher ones first. */
const RANKS = ['word', 'letter', 'roman', 'number'] as const;
type Rank = (typeof RANKS)[number];
const rankOf = (scan: Scan, { from }: Parsed): Rank => {
  const marker = scan.slice(from, from + 1);
  return /^[IVX]+$/.test(marker) ? 'roman' : /^\d/.test(marker) ? 'number' : marker.length > 1 ? 'word' : 'letter';
};

const AWARD = layerBits('award');
/** "quyết định | khen thưởng", "đã khen thưởng" */
const GIVEN = new Set(['định', 'đã', 'vừa', 'được']);
/** "thông báo kết quả xét …", "kết quả xét … đã công bố": what was decided before. */
const TOLD = new Set(['thông báo', 'công bố', 'quyết định', 'ban hành']);
const AMONG = new Set(['trong đó', 'cụ thể', 'bao gồm']);
/** No more tokens stand before the colon of such a label. */
const LONGEST_LABEL = 9;
/** How many sentences behind an award "Bằng khen cho 7 cá nhân." still goes on with it. */
const SOON = 3;
