import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { COLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksWithin } from '../../chunker.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import { markersEnd } from './line-marker.js';
import { isListed, kindDivided } from './list-words.js';
import { headingMood } from './paper.js';

// What the sentence right over a list says of all that its lines hold, however they are headed, and the year that a line of its own says.

/** "Hội đồng nhất trí đề nghị cấp trên khen thưởng các trường hợp có tên dưới đây." over "Cờ thi đua:" and "1. Sở Y tế". */
export interface ListLead {
  readonly sentence: Parsed;
  readonly status: Status;
}

/** The leads of a passage by the lines under them: one walk over its sentences. */
export class ListLeads {
  readonly #leads = new Map<number, ListLead>();
  readonly #years = new Map<number, Resolved<number>>();

  private constructor(passage: Passage) {
    const { scan, sentences } = passage;
    let lead: ListLead | null = null;
    let year: Resolved<number> | null = null;
    for (const sentence of sentences) {
      const { index, zone, kind } = sentence;
      if (!RELATIONAL.has(zone) || (zone === 'title' && !isSentence(scan, sentence)) || kind === 'table-cell') {
        lead = year = null;
        continue;
      }
      const own = yearAlone(passage, sentence);
      if (own) year = own;
      else if (lead || year) {
        if (!isOfList(passage, sentence)) {
          year = null;
          if (!isLabelOfList(scan, sentence)) lead = leadOf(passage, sentence);
        }
      } else if (!isLabelOfList(scan, sentence)) {
        // most sentences of a text lead to nothing: what they are is asked only of one that may
        const next = leadOf(passage, sentence);
        if (next && !isOfList(passage, sentence)) lead = next;
      }
      if (lead && lead.sentence !== sentence) this.#leads.set(index, lead);
      if (year) this.#years.set(index, year);
    }
  }

  static of(passage: Passage): ListLeads {
    const known = LEADS.get(passage);
    if (known) return known;
    const leads = new ListLeads(passage);
    LEADS.set(passage, leads);
    return leads;
  }

  /** What becomes of those in the list that the line at the index stands in; null under no such sentence. */
  statusOver(index: number): Status | null {
    return this.#leads.get(index)?.status ?? null;
  }

  /** "1. Năm 2011:" over "Bằng khen: Sở Y tế": the year of the lines below it. */
  yearOver(index: number): Resolved<number> | null {
    return this.#years.get(index) ?? null;
  }
}
const LEADS = new WeakMap<Passage, ListLeads>();

/** "Các đơn vị đã bỏ phiếu, suy tôn năm 2027.": the first words of a text, which are no headline. */
const isSentence = (scan: Scan, { to }: Parsed): boolean => scan.mark(to - 1) === STOP;

/** "* Năm 2011", "1. Năm 2011:": nothing but a year in a line of its own. */
function yearAlone({ scan, sentences }: Passage, sentence: Parsed): Resolved<number> | null {
  const { from, to, index } = sentence;
  if (to - from > LONGEST_YEAR || !scan.has(from, LINE_START)) return null;
  const next = sentences[index + 1];
  if (next === undefined || !scan.has(next.from, LINE_START)) return null;
  const at = markersEnd(scan, from, to);
  const [year] = chunksWithin(scan, sentence).filter(({ from: start }) => start >= at);
  if (year?.kind !== 'year' || year.from !== at) return null;
  if (year.to < to - 1 || (year.to === to - 1 && scan.mark(year.to) !== COLON)) return null;
  return { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) };
}
const LONGEST_YEAR = 10;

/** A line of a list: a marker opens it, or who or what it names, and no sentence follows. */
function isOfList(passage: Passage, sentence: Parsed): boolean {
  const { scan, sentences } = passage;
  const { zone, from, to, index } = sentence;
  if (!scan.has(from, LINE_START)) return index > 0 && sentences[index - 1].block === sentence.block && zone === 'item';
  const at = markersEnd(scan, from, to);
  if (opensWithHonour(scan, at) || isDivision(scan, sentence)) return true;
  if (zone === 'heading') return false;
  if (at > from && isListed(scan, sentence)) return true;
  const [first, next] = chunksWithin(scan, sentence).filter(({ from: start }) => start >= at);
  if (first === undefined || first.from !== at || !NAMES.has(first.kind)) return false;
  return first.to >= to || scan.has(first.to, PUNCTUATION) || next?.kind !== 'word' || zone === 'item';
}
const NAMES = new Set<string>(['units', 'persons', 'roles', 'title', 'titles']);

/** "Về tập thể:", "II. CÁ NHÂN (02)": who receives, first of all; not "Số điểm của các đơn vị:", nor "Các tập thể sau đây đã được khen thưởng:", which leads itself. */
function isDivision(scan: Scan, sentence: Parsed): boolean {
  if (kindDivided(scan, sentence) === null || headingMood(scan, sentence) !== null) return false;
  let at = markersEnd(scan, sentence.from, sentence.to);
  while (BEFORE_KIND.has(scan.word(at)) || scan.has(at, NUMBER)) at++;
  return scan.size('count', at) > 0 || KINDS.has(scan.pairAt(at));
}
const BEFORE_KIND = new Set(['về', 'đối', 'với', 'các', 'những']);
const KINDS = new Set(['tập thể', 'cá nhân', 'hộ gia']);

/** "Cờ thi đua", "Danh hiệu Chiến sĩ thi đua", "Tặng Bằng khen": an award opens the line at the token, behind a verb or the word for it. */
function opensWithHonour(scan: Scan, at: number): boolean {
  let i = at;
  if (scan.pairAt(i) === 'danh hiệu' || scan.pairAt(i) === 'hình thức') i += 2;
  return scan.size('award', i) > 0 || scan.size('award', at) > 0;
}

/** "Cụ thể như sau:", "Gồm:": a few words that only lead on from the sentence before them; "Số điểm của các đơn vị:" tells of something else. */
function isLabelOfList(scan: Scan, { from, to }: Parsed): boolean {
  if (to - from > LONGEST_LABEL || scan.mark(to - 1) !== COLON) return false;
  return LEADS_ON.has(scan.word(from)) || LEADS_ON.has(scan.pairAt(from)) || scan.pairAt(to - 3) === 'như sau';
}
const LEADS_ON = new Set(['gồm', 'cụ thể', 'bao gồm', 'trong đó', 'danh sách', 'kết quả', 'đó là']);
const LONGEST_LABEL = 8;

/** What the sentence right over lines says of those in them: it rewards and names neither award nor anybody, and plans nothing. */
function leadOf(passage: Passage, sentence: Parsed): ListLead | null {
  const { scan, sentences } = passage;
  const { from, to, index, zone } = sentence;
  const next = sentences[index + 1];
  if ((zone !== 'body' && zone !== 'title') || next === undefined || !scan.has(next.from, LINE_START)) return null;
  // "Thi đua khen thưởng" is a headline
  if (!isSentence(scan, sentence) && scan.mark(to - 1) !== COLON) return null;
  if (REWARDS.next(scan, from, to) < 0) return null;
  if (chunksWithin(scan, sentence).some((chunk) => chunk.kind === 'award')) return null;
  for (let i = from; i < to; i += Math.max(1, scan.size('verb', i)))
    if (AHEAD.has(scan.kind('verb', i) ?? '')) return null;
  const status = headingMood(scan, { from: shownFrom(scan, from, to), to });
  return status && { sentence, status };
}

/** "Cổng thông tin xin giới thiệu | những gương sáng vừa được khen thưởng": who shows somebody proposes nobody; "giới thiệu 02 đơn vị để khen thưởng" does. */
function shownFrom(scan: Scan, from: number, to: number): number {
  const shown = scan.nextPair('giới', 'thiệu', from, to);
  const got = shown < 0 ? -1 : scan.next('được', shown, to);
  return got >= 0 && scan.kind('verb', got + 1) === 'give' ? got : from;
}
const REWARDS = new WordPairs([
  'khen thưởng',
  'danh hiệu',
  'thi đua',
  'tuyên dương',
  'biểu dương',
  'vinh danh',
  'tôn vinh',
  'suy tôn',
  'bình xét',
  'bình bầu',
]);
const AHEAD = new Set(['plan', 'future', 'quota', 'condition', 'negate', 'deny', 'revoke', 'procedure']);
