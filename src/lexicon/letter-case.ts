import { rewriteLongLines } from '../text/long-lines.js';
import { COLON, COMMA, EN_DASH, HYPHEN, SEMICOLON } from '../text/marks.js';
import { isSyllable } from '../text/syllable.js';
import { LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { COMMON_WORDS, PROPER_WORDS } from './cases.js';
import { lexicon } from './lexicon.js';
import { LAYERS, type Layer } from './phrase.js';
import { Scan } from './scan.js';
import { MIDDLE_NAMES } from './surnames.js';

/**
 * A text all in capitals as it would stand in small letters, as far as phrases and common words tell; every letter
 * keeps its place. The text itself where it has small letters.
 */
export function withLetterCase(text: string): string {
  // Ordinary text answers within its first words.
  if (!SMALL.test(text)) return CAPITALS.test(text) ? inSmallLetters(text) : text;
  return rewriteLongLines(text, LONG, isNotSmall, (line) =>
    (line.match(CAPITAL)?.length ?? 0) < MANY || titlesPaper(line) || BESIDE_MOTTO.test(line)
      ? line
      : inSmallLetters(line),
  );
}

/** "BIÊN BẢN HỌP BÌNH XÉT THI ĐUA CỤM THI ĐUA SỐ 3 NĂM 2028": capitals are how a paper names its form and its subject. */
function titlesPaper(line: string): boolean {
  if (line.length > LONGEST_TITLE) return false;
  const scan = new Scan(line.trimStart(), lexicon());
  return PAPERS.has(scan.kind('form', 0));
}
const LONGEST_TITLE = 240;

/** "MIỀN ĐÔNG VÀ TP. BẾN ĐÁ         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": two short lines side by side in the head of a paper. */
const BESIDE_MOTTO = /\S(?: {3,}|\t+)(?:CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM *$)/u;

const CAPITAL = /\p{Lu}/gu;
const MANY = 50;
/** A long line in capitals within an ordinary text: a headline, a paragraph, a row of a table. */
const LONG = 80;
const isNotSmall = (unit: number): boolean =>
  unit < 0x80 ? unit < 0x61 || unit > 0x7a : !SMALL.test(String.fromCharCode(unit));

function inSmallLetters(text: string): string {
  const scan = new Scan(text, lexicon());
  const { start, end } = scan.tokens;
  const cases = casesOf(scan);
  let cased = '';
  let at = 0;
  for (let i = 0; i < scan.tokens.count; i++) {
    if (cases[i] === SHOUTED) continue;
    const from = start[i] + (cases[i] === PROPER ? 1 : 0);
    cased += text.slice(at, from) + lowered(text.slice(from, end[i]));
    at = end[i];
  }
  return cased + text.slice(at);
}

const SMALL = /\p{Ll}/u;
const CAPITALS = /\p{Lu}{2}/u;

const lowered = (word: string): string => {
  const small = word.toLowerCase();
  return small.length === word.length ? small : word;
};

/** How a word is written. */
const COMMON = 0;
const PROPER = 1;
const SHOUTED = 2;

/** How the words of a layer's phrases are written: all small, or the first with a capital. */
const WRITTEN: Readonly<Partial<Record<Layer, number>>> = {
  unit: PROPER,
  bloc: PROPER,
  role: PROPER,
  title: PROPER,
  award: PROPER,
  place: PROPER,
  field: COMMON,
  stop: COMMON,
  verb: COMMON,
  act: COMMON,
  cue: COMMON,
  count: COMMON,
  form: COMMON,
  address: COMMON,
};

function casesOf(scan: Scan): Uint8Array {
  const { count } = scan.tokens;
  const cases = new Uint8Array(count);
  const phrases = cover(scan);
  const head = headOfPaper(scan);
  cases.fill(SHOUTED, 0, head);
  for (let i = head; i < count; ) {
    const { layer, size } = phrases[i];
    const to = Math.max(i + size, i + nameSize(scan, phrases, i));
    if (to > i + size || layer === 'place') cases.fill(PROPER, i, to);
    else cases[i] = layer === null ? wordCase(scan, phrases, cases, i) : phraseCase(scan, phrases, i);
    if (cases[i] === COMMON && (i === head || opens(scan, i))) cases[i] = PROPER;
    // "Ban thường vụ | Tỉnh ủy" is one phrase.
    for (let j = i + 1; j < to; j++) if (scan.size('unit', j) > 1 && !isTerritory(scan, j)) cases[j] = PROPER;
    const named = to > i + size;
    for (let j = i; j < to; j++) if (!isWord(scan, j) && !(named && isForeign(scan, j))) cases[j] = SHOUTED;
    i = to;
  }
  return cases;
}

/** Tokens above and in the line that names the form of a paper ("BÁO CÁO"): in capitals in every paper. */
function headOfPaper(scan: Scan): number {
  let lines = 0;
  for (let i = 0; i < scan.tokens.count && lines < HEAD_LINES; i++) {
    if (!scan.has(i, LINE_START)) continue;
    lines++;
    const to = i + scan.size('form', i);
    if (to > i && PAPERS.has(scan.kind('form', i)) && (to === scan.tokens.count || scan.has(to, LINE_START))) return to;
  }
  return 0;
}
const HEAD_LINES = 20;
const PAPERS = new Set(['decision', 'submission', 'report', 'minutes', 'notice', 'list', 'paper']);

/** The first word of a phrase. A territory has a capital in its name only: "huyện Mộc Hóa". */
function phraseCase(scan: Scan, phrases: readonly Piece[], i: number): number {
  const layer = phrases[i].layer as Layer;
  if (layer === 'unit' && (isTerritory(scan, i) || isCounted(scan, i))) return COMMON;
  // "Trường THPT | Ba | Lai": a number right behind the head, before a word of names
  const counts = layer === 'count' && scan.kind('count', i) === 'number' && completes(scan, phrases, i);
  if (counts && PROPER_SET.has(wordAt(scan, i + 1)) && !COMMON_SET.has(wordAt(scan, i + 1))) return PROPER;
  // "Sở | Tư pháp", "các sở: Tư pháp, | Nội vụ"
  return layer === 'field' && (completes(scan, phrases, i) || follows(scan, i)) ? PROPER : (WRITTEN[layer] ?? COMMON);
}

/** A word that stands in no phrase. */
function wordCase(scan: Scan, phrases: readonly Piece[], cases: Uint8Array, i: number): number {
  if (JOINS.has(scan.word(i))) return COMMON;
  if (completes(scan, phrases, i)) return PROPER;
  const word = wordAt(scan, i);
  const second = i > 1 && cases[i - 1] === PROPER && phrases[i - 2].last === 'unit' && phrases[i - 1].layer === null;
  if (second && NAMED.has(phrases[i - 2].kind)) return PROPER;
  if (isListed(scan, phrases, cases, i) || isCompound(scan, phrases, cases, i)) return PROPER;
  if (COMMON_SET.has(word)) return COMMON;
  if (PROPER_SET.has(word)) return PROPER;
  return (i > 0 && cases[i - 1] === PROPER) || isWithinUnit(scan, phrases, i) ? PROPER : COMMON;
}

/** "Bệnh viện phục hồi chức năng | Tràm Chim": a word unheard of in the name of a unit is the name of a place. */
function isWithinUnit(scan: Scan, phrases: readonly Piece[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 7; j--) {
    const { last } = phrases[j];
    if (last === 'unit') return true;
    if (scan.has(j, PUNCTUATION | NUMBER) || JOINS.has(scan.word(j)) || (last !== null && FUNCTION.has(last)))
      return false;
  }
  return false;
}

/** "các sở", "nhà trường": units in general. */
const isCounted = (scan: Scan, i: number): boolean => PLURALS.has(scan.word(i - 1));
const PLURALS = new Set(['các', 'những', 'mỗi', 'từng', 'nhiều', 'nhà']);

/** A mark within a list stands before it. */
const follows = (scan: Scan, i: number): boolean => LISTING.has(scan.mark(i - 1));
const JOINS = new Set(['và', 'của', 'các', 'cùng', 'với', 'năm', 'cho', 'tại', 'vì', 'theo', 'để']);
const LISTING = new Set([COMMA, SEMICOLON, COLON]);

/** Words between two commas that no phrase claims, after a name: "các phường Đông Khê, | An Trì, | Lạch Đào". */
function isListed(scan: Scan, phrases: readonly Piece[], cases: Uint8Array, i: number): boolean {
  let from = i;
  while (from > 0 && !scan.has(from - 1, PUNCTUATION) && i - from < 4) from--;
  if (!LISTING.has(scan.mark(from - 1)) || from < 3) return false;
  if (cases[from - 2] !== PROPER && !(scan.has(from - 2, NUMBER) && cases[from - 3] === PROPER)) return false;
  let to = i;
  while (to < scan.tokens.count && goesOnInList(scan, phrases, to) && to - from < 5) to++;
  const closed = to === scan.tokens.count || scan.has(to, PUNCTUATION | LINE_START) || scan.word(to) === 'và';
  return to > i && to - from < 5 && closed;
}

/** "Bệnh viện Sản - | Nhi Cà Mau": behind a dash within the name of a unit. */
const isCompound = (scan: Scan, phrases: readonly Piece[], cases: Uint8Array, i: number): boolean =>
  i > 2 && DASHES.has(scan.mark(i - 1)) && cases[i - 2] === PROPER && phrases[i - 3].last === 'unit';
const DASHES = new Set([HYPHEN, EN_DASH]);

const goesOnInList = (scan: Scan, phrases: readonly Piece[], i: number): boolean =>
  phrases[i].layer === null && !scan.has(i, PUNCTUATION) && !JOINS.has(scan.word(i));

/** The first word of a name stands after the head of a unit: "Hội | Nông dân", "xã | An Phú". */
const completes = (scan: Scan, phrases: readonly Piece[], i: number): boolean =>
  i > 0 && (phrases[i - 1].last === 'unit' || endsInHead(scan, phrases, i - 1)) && !opens(scan, i);

/** "Trưởng ban | Tuyên giáo" */
const endsInHead = (scan: Scan, phrases: readonly Piece[], i: number): boolean =>
  phrases[i].last === 'title' && scan.size('unit', i) === 1 && !isTerritory(scan, i);

const COMMON_SET = new Set(COMMON_WORDS);
const PROPER_SET = new Set(PROPER_WORDS);
const wordAt = (scan: Scan, i: number): string =>
  scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]).toLowerCase();

/** Whether small letters may stand in it: not in a mark, a number, an abbreviation ("UBND"). */
function isWord(scan: Scan, i: number): boolean {
  if (scan.has(i, PUNCTUATION | NUMBER)) return false;
  const word = wordAt(scan, i);
  return isSyllable(word) || ACCENTED.test(word) || (word.length > 5 && VOWEL.test(word));
}
/** "Thạch Sô | PHOL": what may be a name of another tongue; no abbreviation that is known. */
const isForeign = (scan: Scan, i: number): boolean => scan.tokens.id[i] === 0 && FOREIGN.test(wordAt(scan, i));
const FOREIGN = /^(?:[hyk]['’])?[b-df-hj-np-tv-z]{1,3}[aeiou]{1,3}[b-df-hj-np-tv-z]{0,2}$/;
/** Any letter with a mark but đ, which abbreviations have. */
const ACCENTED = /[à-ýă-ċơ-ỹ]/;
const VOWEL = /[aeiouy]/;

const isTerritory = (scan: Scan, i: number): boolean => TERRITORIES.has(scan.kind('unit', i));
const TERRITORIES = new Set(['province', 'district', 'commune', 'hamlet']);
/** Units with a name of two words more often than not. */
const NAMED = new Set([...TERRITORIES, 'school', 'company']);

/** The first word of a line or a sentence. */
function opens(scan: Scan, i: number): boolean {
  if (i === 0 || scan.has(i, PARAGRAPH_START) || (scan.has(i, LINE_START) && !COMMON_SET.has(wordAt(scan, i))))
    return true;
  const before = scan.mark(i - 1);
  return before !== 0 && '.!?:•-–+"“|'.includes(String.fromCharCode(before));
}

/** A family name and what goes on as a name: after a title or an honorific, or before a middle name. */
function nameSize(scan: Scan, phrases: readonly Piece[], i: number): number {
  if (scan.size('surname', i) === 0) return 0;
  if (JOINS.has(scan.word(i)) && wordAt(scan, i + 1) !== 'thị') return 0;
  const rare = scan.kind('surname', i) === 'rare';
  const before = i > 0 ? phrases[i - 1] : null;
  const introduced = before !== null && before.last !== null && (rare ? PERSONAL : INTRODUCING).has(before.last);
  const middle = !rare && MIDDLE_NAMES.has(wordAt(scan, i + 1));
  if (!introduced && !middle) return 0;
  let end = i + 1;
  while (end < scan.tokens.count && end - i < 4 && goesOn(scan, phrases, end, end - i)) end++;
  if (end - i === 3 && closes(scan, phrases, end)) end++;
  return end - i >= 2 ? end - i : 0;
}

/** "Ngô Thị Phương | Thảo, …": a word that may be anything, and then the end of the name. */
const closes = (scan: Scan, phrases: readonly Piece[], i: number): boolean =>
  i + 1 < scan.tokens.count &&
  phrases[i].size === 1 &&
  !scan.has(i, PUNCTUATION | NUMBER | LINE_START) &&
  !JOINS.has(scan.word(i)) &&
  !PERSONAL_ACTS.has(phrases[i].layer) &&
  scan.has(i + 1, PUNCTUATION | LINE_START);

const PERSONAL_ACTS = new Set<Layer | null>(['address', 'act', 'cue', 'verb']);
const PERSONAL = new Set<Layer>(['address', 'title', 'role']);
const INTRODUCING = new Set<Layer>([...PERSONAL, 'unit']);

function goesOn(scan: Scan, phrases: readonly Piece[], i: number, size: number): boolean {
  if (
    scan.has(i, PUNCTUATION | NUMBER | LINE_START) ||
    !(isWord(scan, i) || isForeign(scan, i)) ||
    JOINS.has(scan.word(i))
  )
    return false;
  if (size === 1) return true;
  const { layer, size: length } = phrases[i];
  if (length > 1 && layer !== 'place') return false;
  if (size === 2) return !(layer !== null && FUNCTION.has(layer));
  return layer === null && !COMMON_SET.has(wordAt(scan, i));
}
const FUNCTION = new Set<Layer>(['stop', 'act', 'cue', 'verb']);

interface Piece {
  /** The layer of the phrase that begins here; null for a word alone. */
  readonly layer: Layer | null;
  readonly size: number;
  /** The kind of a unit that ends here. */
  kind: string;
  /** The layer of the phrase that ends here. */
  last: Layer | null;
}

/** Covers the tokens with phrases of the lexicon, long ones before short ones. Entries within a phrase are of no use but `last`. */
function cover(scan: Scan): Piece[] {
  const { count } = scan.tokens;
  const best = new Float64Array(count + 1);
  const pieces: Piece[] = new Array(count);
  for (let i = count - 1; i >= 0; i--) {
    let [layer, size]: [Layer | null, number] = [null, 1];
    best[i] = 1 + best[i + 1];
    for (const one of LAYERS) {
      if (one === 'surname') continue;
      const length = scan.size(one, i);
      if (length === 0) continue;
      const value = length ** 2 + 0.5 + best[i + length];
      if (value > best[i]) {
        best[i] = value;
        [layer, size] = [one, length];
      }
    }
    // "ban quản lý | khu kinh tế" or "ban | quản lý khu kinh tế": the head of a unit either way.
    if (layer === 'count' && size === 1 && scan.size('unit', i) > 1 && !isTerritory(scan, i)) layer = 'unit';
    pieces[i] = { layer, size, kind: '', last: null };
  }
  for (let i = 0; i < count; i += pieces[i].size) {
    const last = pieces[i + pieces[i].size - 1];
    last.last = pieces[i].layer;
    if (last.last === 'unit') last.kind = scan.kind('unit', i);
  }
  return pieces;
}
