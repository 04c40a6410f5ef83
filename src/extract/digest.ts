import type { Scan } from '../lexicon/scan.js';
import { COLON } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { isQuestion } from './interview.js';
import type { Parsed } from './passage.js';

/** So many items make a digest, so much of the text is in them, so long they are (tokens). */
const ITEMS = 4;
const SHARE = 0.8;
const LENGTH = 15;
/** Three are enough where each is a short article of its own. */
const LONG = 50;
const MARKS = new Set([...'*-–—•●▪+■►'].map((mark) => mark.charCodeAt(0)));

/**
 * Where the items of a digest begin ("* Ngày 22/12, Cụm thi đua số 4 tổng kết …" / "* Bệnh viện X đón nhận …"): short news
 * that have nothing to do with each other. Indexes of sentences; none where the text is no digest.
 */
export function digestItems(scan: Scan, sentences: readonly Parsed[]): ReadonlySet<number> {
  if (sentences.some((sentence) => isQuestion(scan, sentence))) return new Set();
  const dated = datedItems(scan, sentences);
  if (dated.size > 0) return dated;
  const starred = starredItems(scan, sentences);
  if (starred.size > 0) return starred;
  const shouted = shoutedItems(scan, sentences);
  if (shouted.size > 0) return shouted;
  const listed = listedArticles(sentences);
  return listed.size > 0 ? listed : markedItems(scan, sentences);
}

/** "* Ngày 6/3, UBND tỉnh …", "* Tại TP Bến Đá, Khối thi đua …", "* Long An: …": two marked items or more, each with its own day or place. */
function datedItems(scan: Scan, sentences: readonly Parsed[]): ReadonlySet<number> {
  const items = new Set<number>();
  for (const { index, zone, from, to, chunks } of sentences) {
    if (zone !== 'item' || scan.mark(from) !== ASTERISK || to - from < LENGTH) continue;
    const first = chunks.find((chunk) => chunk.from > from);
    if (first?.kind !== 'date' && !OPENS.has(scan.word(from + 1)) && !opensWithPlace(scan, from + 1)) return new Set();
    items.add(index);
  }
  return items.size >= 2 ? items : new Set();
}
const ASTERISK = 0x2a;
/** "* Long An |: Ngày 6/3, …" */
const opensWithPlace = (scan: Scan, at: number): boolean =>
  scan.size('place', at) > 0 && scan.mark(at + scan.size('place', at)) === COLON;
const OPENS = new Set(['ngày', 'sáng', 'chiều', 'tối', 'cùng', 'tại', 'trước', 'trong']);

/**
 * "* Trao giấy khen người hiến máu" over "Ngày 21-4, Hội Chữ thập đỏ …", "* Hưng Hà: Sáng 10/1, …" among items of other openings: three or more
 * lines behind a star, most of which tell of a day of their own, in the line or right under it, or say whose news it is ("* Đông Hưng: Xã Tân Mỹ
 * họp mặt …", "* Giải việt dã báo xuân. Vận động viên …") beside two that tell of a day.
 */
function starredItems(scan: Scan, sentences: readonly Parsed[]): ReadonlySet<number> {
  const items = new Set<number>();
  let dated = 0;
  let labelled = 0;
  let titled = 0;
  for (const { index, from, to } of sentences) {
    if (scan.mark(from) !== ASTERISK || !scan.has(from, LINE_START)) continue;
    items.add(index);
    const next = sentences[index + 1];
    if (!ENDS.has(scan.mark(to - 1)) && next?.zone === 'body' && next.block !== sentences[index].block) titled++;
    if (
      tellsDay(scan, from + 1, Math.min(to, from + LABEL)) ||
      (next && tellsDay(scan, next.from, Math.min(next.to, next.from + SOON)))
    )
      dated++;
    else if (isLabelled(scan, from + 1, to) || (next?.block === sentences[index].block && to - from < LABEL))
      labelled++;
  }
  // "* Sơn Hà: 34 hộ được hỗ trợ trâu giống": each is the headline of what stands under it, half of which opens with a day
  if (titled === items.size && titled >= FEWEST && dated > 1 && dated * 2 >= titled) return items;
  const tells = dated + (dated > 1 ? labelled : 0);
  return items.size >= FEWEST && tells * 3 >= items.size * 2 ? items : new Set();
}
/** . ; : */
const ENDS = new Set([0x2e, 0x3b, COLON]);
/** "Hội Chữ thập đỏ tỉnh: | Vừa tổ chức …": a few words, and a sentence behind the colon. */
function isLabelled(scan: Scan, from: number, to: number): boolean {
  if (to - from < LENGTH) return false;
  for (let i = from + 1; i < from + LABEL; i++) if (scan.mark(i) === COLON) return scan.has(i + 1, CAPITAL);
  return false;
}
/** "Ngày 21-4", "(ST) Sáng 27-4": what opens news. */
function tellsDay(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (DAYS.has(scan.word(i)) && scan.has(i + 1, NUMBER)) return true;
    if (scan.word(i) === 'cùng' && scan.word(i + 1) === 'ngày') return true;
  }
  return false;
}
const DAYS = new Set(['ngày', 'sáng', 'chiều', 'tối']);
const FEWEST = 3;
/** Tokens in which a label may stand before the day. */
const LABEL = 16;
const SOON = 8;

/**
 * "BẾN ĐÁ: TRAO HỌC BỔNG" over "Sáng 13/12, tại Trường THCS …": four headings in capitals or more with a short text under each, at least half
 * of which open with a day; none of a paper's parts, which are numbered.
 */
function shoutedItems(scan: Scan, sentences: readonly Parsed[]): ReadonlySet<number> {
  const headings = sentences.filter(({ zone, from, to }) => zone === 'heading' && isShouted(scan, from, to));
  if (headings.length < ITEMS) return new Set();
  let dated = 0;
  for (const [i, { index }] of headings.entries()) {
    const next = sentences[index + 1];
    const end = headings[i + 1]?.index ?? sentences.length;
    if (next?.zone !== 'body' || end - index > SHORT) return new Set();
    if (tellsDay(scan, next.from, Math.min(next.to, next.from + SOON))) dated++;
  }
  return dated * 2 >= headings.length - 1 && dated > 1 ? new Set(headings.map(({ index }) => index)) : new Set();
}
/** Sentences of a short item. */
const SHORT = 12;
const isShouted = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!scan.has(i, ALL_CAPS | NUMBER | PUNCTUATION)) return false;
  return !scan.has(from, NUMBER) && !NUMBERED.test(scan.slice(from, from + 2));
};
/** "II.", "A)", "PHẦN" */
const NUMBERED = /^(?:[IVX]+|[A-E])[.)]?(?:\s|$)|^PHẦN/;

/**
 * A page that lists articles: headlines with a few sentences under each, four or more, of which two name a bloc and one
 * names none.
 */
function listedArticles(sentences: readonly Parsed[]): ReadonlySet<number> {
  const headings = sentences.filter(({ zone }) => zone === 'heading');
  if (headings.length < ITEMS) return new Set();
  const naming = headings.filter(({ chunks }) => chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare)).length;
  if (naming < 2 || naming === headings.length) return new Set();
  const [first] = headings;
  const told = sentences.filter(({ zone, index }) => zone === 'body' && index > first.index);
  const lone = headings.some(
    (heading, i) => (headings[i + 1]?.index ?? Number.POSITIVE_INFINITY) === heading.index + 1,
  );
  const before = sentences.some(({ zone, index }) => zone === 'body' && index < first.index);
  const short = told.length <= ARTICLE * headings.length;
  return short && !lone && !before ? new Set(headings.map(({ index }) => index)) : new Set();
}
/** Sentences under a headline, on average. */
const ARTICLE = 3;

function markedItems(scan: Scan, sentences: readonly Parsed[]): ReadonlySet<number> {
  const items = new Set<number>();
  let told = 0;
  let listed = 0;
  let length = 0;
  let naming = 0;
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'item') continue;
    told++;
    const { from, to, chunks } = sentence;
    const opens = sentence.zone === 'item' && scan.has(from, PUNCTUATION) && MARKS.has(scan.mark(from));
    if (opens) {
      items.add(sentence.index);
      if (chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare)) naming++;
    }
    if (sentence.zone === 'item' && items.size > 0) {
      listed++;
      length += to - from;
    }
  }
  const many = items.size >= ITEMS && length >= LENGTH * items.size;
  const long = items.size === ITEMS - 1 && length >= LONG * items.size;
  return (many || long) && naming >= 2 && listed >= SHARE * told ? items : new Set();
}
