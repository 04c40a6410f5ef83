import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { COLON, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Element, isMark, newElement } from './element.js';
import { type Item, itemOf, itemsOf } from './item.js';
import { personsAt } from './pointed-persons.js';
import { speakerOf } from './speaker.js';
import { Ranked, ranksAt } from './unit-ranks.js';

/** Words that stand for units named elsewhere. Tokens. */
interface Pointing {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}

/**
 * Those whom words stand for, as a group in their place: "đơn vị này", "hai đơn vị nêu trên", "các đơn vị xếp hạng Nhì và Ba",
 * "“Chúng tôi xin đăng ký …”, đại diện Sở Y tế nói".
 */
export class Pointed {
  readonly #passage: Passage;
  readonly #ranked: Ranked;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#ranked = new Ranked(passage);
  }

  /** Whether the sentence holds words that may stand for somebody. */
  points({ from, to }: Parsed): boolean {
    return MAY_POINT.next(this.#passage.scan, from, to) >= 0;
  }

  resolved(sentence: Parsed, elements: readonly Element[]): readonly Element[] {
    const points = this.points(sentence);
    const persons = elements.some(({ kind }) => kind === 'award');
    if (!points && !persons) return elements;
    let result = elements;
    for (let i = sentence.from; i < sentence.to; i++) {
      const found =
        (persons ? personsAt(this.#passage, sentence, i) : null) ?? (points ? this.#at(sentence, elements, i) : null);
      if (found === null) continue;
      result = inPlace(this.#passage.scan, result, found);
      i = found.to - 1;
    }
    return result;
  }

  #at(sentence: Parsed, elements: readonly Element[], at: number): Pointing | null {
    const { scan } = this.#passage;
    const speaker = speakerOf(this.#passage, sentence, at);
    if (speaker) return speaker;
    const noun = allOf(scan, at, sentence.to) ?? nounAt(scan, at);
    if (!noun) return null;
    if (noun.bare) return this.#bare(sentence, elements, at, noun);
    const ranks = isEveryYear(scan, sentence, at) ? null : ranksAt(scan, noun.to);
    if (ranks) {
      // "suy tôn Sở Y tế | là đơn vị dẫn đầu Khối": said of who is named
      if (scan.word(at - 1) === 'là' && elements.some(({ kind, to }) => kind === 'group' && to === at - 1)) return null;
      // "46 tập thể hạng nhì, hạng ba": of each of many blocs
      if (noun.count !== null && noun.count > ranks.ranks.length) return null;
      const items = this.#ranked.at(sentence, ranks.ranks);
      if (items.length > 0) return { from: at, to: ranks.to, items };
      // two units that nobody names
      const many = ranks.ranks.length;
      return many > 1 ? { from: at, to: ranks.to, items: [itemOf(at, ranks.to, 'org', null, many)] } : null;
    }
    const to = pointerEnd(scan, noun.to, sentence.to);
    if (to === noun.to) return null;
    const fits = (items: readonly Item[]): boolean =>
      noun.count === null ? items.length > 1 : items.length === noun.count;
    if (noun.count === null && this.#toldInLines(sentence)) return null;
    const items = this.#named(sentence, elements, at, fits);
    return items && { from: at, to, items };
  }

  /** "Các tập thể nêu trên nhận Cờ, Bằng khen tại hội nghị" under "1. Cờ thi đua: Sở Y tế.": each has its own, and that was told. */
  #toldInLines({ index }: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    for (let i = index - 1; i >= 0 && index - i <= LINES && sentences[i].zone === 'item'; i--) {
      const [award] = chunksOf(chunksWithin(scan, sentences[i]), 'award');
      if (award && scan.mark(award.to) === COLON) return true;
    }
    return false;
  }

  /** "tặng Bằng khen cho | cả hai |.", "… cho | đơn vị |.": no word points, and those alone are meant whom the text named right before. */
  #bare(sentence: Parsed, elements: readonly Element[], at: number, { to, count }: Noun): Pointing | null {
    const items = this.#named(sentence, elements, at, (found) => found.length === count);
    return items && { from: at, to, items };
  }

  /** The units that were named last, in the sentence or in those right before it, if they are as many as the words say. */
  #named(
    sentence: Parsed,
    elements: readonly Element[],
    at: number,
    fits: (items: readonly Item[]) => boolean,
  ): readonly Item[] | null {
    const { scan, sentences } = this.#passage;
    const here = elements.flatMap((element) => {
      if (element.kind !== 'group') return [];
      if (element.to > at) return [named(element.items.filter(({ to }) => to <= at))];
      return actsAt(scan, element.to) ? [] : [named(element.items)];
    });
    const all = here.filter((items) => items.length > 0);
    if (all.length > 0) return [all.flat(), all[all.length - 1]].find(fits) ?? null;
    let lines: readonly Item[] = [];
    for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= (lines.length > 0 ? LINES : NEAR); i--) {
      const items = this.#unitsOf(sentences[i]);
      if (items.length === 0 && lines.length === 0) continue;
      const isLine = sentences[i].zone === 'item';
      if (lines.length > 0 && !isLine) break;
      lines = [...items, ...lines];
      if (fits(lines)) return lines;
      if (!isLine) break;
    }
    return null;
  }

  #unitsOf(sentence: Parsed): readonly Item[] {
    const { scan } = this.#passage;
    const found = chunksOf(chunksWithin(scan, sentence), 'units').filter(({ to }) => !actsAt(scan, to));
    return found.flatMap((chunk) => itemsOf(scan, chunk).filter(({ kind, count }) => kind === 'org' && count === null));
  }
}

const named = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ kind, count, unknown }) => kind === 'org' && count === null && !unknown);

/** "Ban Tổ chức | (đã) mời đơn vị này", "đề nghị UBND tỉnh | tặng": who does something with them is none of them. */
function actsAt(scan: Scan, to: number): boolean {
  const at = scan.word(to) === 'đã' || scan.word(to) === 'cũng' ? to + 1 : to;
  return GIVES.has(scan.kind('verb', at)) || SENDS.has(scan.word(at));
}
const GIVES = new Set(['give', 'propose', 'vote', 'revoke']);
const SENDS = new Set(['mời', 'quyết', 'thống', 'biểu', 'bỏ']);

/** How many sentences before it may name them; of a list its lines. */
const NEAR = 3;
const LINES = 12;
const MAY_POINT = new WordSet(['này', 'trên', 'ấy', 'đó', 'hạng', 'thứ', 'chúng', 'nêu', 'kể', 'cả', 'đầu', 'nhất']);

/** "Hằng năm, đơn vị xếp thứ nhất được xét tặng": of whoever comes first. */
const isEveryYear = (scan: Scan, { from }: Parsed, at: number): boolean =>
  EVERY.next(scan, from, at) >= 0 || scan.next('mỗi', from, at) >= 0;
const EVERY = new WordPairs(['hằng năm', 'hàng năm']);

interface Noun {
  readonly to: number;
  readonly count: number | null;
  /** It is all that stands for them. */
  readonly bare: boolean;
}

/** "cho | cả hai |.", "cho | cả ba đơn vị |.", "| Cả hai đơn vị | đều được tặng"; "cho cả ba đơn vị:" has the names behind it. */
function allOf(scan: Scan, at: number, limit: number): Noun | null {
  if (scan.word(at) !== 'cả' || scan.kind('count', at + 1) !== 'number') return null;
  const opens = scan.has(at, LINE_START) || scan.mark(at - 1) === STOP;
  if (scan.word(at - 1) !== 'cho' && !opens) return null;
  const noun = at + 1 + scan.size('count', at + 1);
  const to = NOUNS.get(scan.word(noun)) === scan.word(noun + 1) ? noun + 2 : noun;
  const count = Number(scan.at('count', at + 1)?.traits?.value);
  const ended = opens
    ? to > noun && HAPPENS.has(scan.word(to))
    : to === noun
      ? scan.has(to, PUNCTUATION)
      : ENDS.has(scan.mark(to));
  return to >= limit || ended ? { to, count, bare: true } : null;
}

/** . ; */
const ENDS = new Set([STOP, SEMICOLON]);
/** "| đều được", "| đã nhận" */
const HAPPENS = new Set(['đều', 'được', 'đã', 'cũng', 'vừa', 'vinh']);

/** "đơn vị", "hai đơn vị", "cả 02 tập thể", "các trường hợp": what is meant, and how many; null count for "các". */
function nounAt(scan: Scan, at: number): Noun | null {
  let i = scan.word(at) === 'chính' ? at + 1 : at;
  const all = scan.word(i) === 'cả';
  if (all) i++;
  const digits = scan.has(i, NUMBER);
  const words = !digits && scan.kind('count', i) === 'number';
  const many = scan.word(i) === 'các' || scan.word(i) === 'những';
  const number = digits ? Number(scan.slice(i, i + 1)) : words ? Number(scan.at('count', i)?.traits?.value) : null;
  if (digits || many) i++;
  else if (words) i += scan.size('count', i);
  else if (all) return null;
  // "một đơn vị này" of others is the noun alone, asked again behind the number
  if (NOUNS.get(scan.word(i)) !== scan.word(i + 1)) return null;
  // "2 | đơn vị này": read with its number; "các cơ quan, đơn vị này"
  if (
    i === at &&
    (BEFORE.has(scan.word(at - 1)) || scan.has(at - 1, NUMBER) || scan.kind('count', at - 1) === 'number')
  )
    return null;
  const to = scan.word(i + 2) === 'thành' && scan.word(i + 3) === 'viên' ? i + 4 : i + 2;
  return { to, count: many ? null : (number ?? 1), bare: false };
}
const BEFORE = new Set(['các', 'những', 'mỗi', 'từng', 'mọi', 'nhiều']);
const NOUNS = new Map([
  ['đơn', 'vị'],
  ['tập', 'thể'],
  ['trường', 'hợp'],
  ['cơ', 'quan'],
  ['tổ', 'chức'],
  ['địa', 'phương'],
  ['doanh', 'nghiệp'],
]);

/** "| này", "| nêu trên", "| vừa nói trên", "| có tên trên"; `at` for none, as for "đơn vị | trên địa bàn". */
function pointerEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit) return at;
  if (scan.word(at) === 'này' || scan.word(at) === 'ấy' || (scan.word(at) === 'đó' && ends(scan, at + 1, limit)))
    return at + 1;
  let i = at;
  while (i < limit && i - at < 3 && SAID.has(scan.word(i))) i++;
  if (i > at && (scan.word(i) === 'trên' || scan.word(i) === 'ở')) return scan.word(i) === 'ở' ? i + 2 : i + 1;
  // "| vừa nêu", "| đã kể"
  if (i - at > 1 && SAYS.has(scan.word(i - 1)) && ends(scan, i, limit)) return i;
  return scan.word(at) === 'trên' && ends(scan, at + 1, limit) ? at + 1 : at;
}
const SAYS = new Set(['nêu', 'kể', 'nói', 'nhắc']);
const SAID = new Set(['đã', 'vừa', 'nêu', 'nói', 'kể', 'nhắc', 'có', 'tên', 'được']);

/** A mark, an award, a verb or the end: nothing that a preposition would lead to. */
const ends = (scan: Scan, at: number, limit: number): boolean =>
  at >= limit ||
  scan.has(at, PUNCTUATION | NUMBER) ||
  (scan.layers(at) & CLOSING) !== 0 ||
  scan.word(at) === 'năm' ||
  HAPPENS.has(scan.word(at));
const CLOSING = layerBits('award', 'verb');

/** The elements with the group in place of those that it covers; as they are where it would cut one. */
function inPlace(scan: Scan, elements: readonly Element[], { from, to, items }: Pointing): readonly Element[] {
  const first = elements.findIndex((element) => element.to > from);
  const over = elements[first];
  // "| Sở Y tế 12/12 phiếu, hai đơn vị | này": the last of a group
  const ahead = over?.kind === 'group' ? over.items.filter((item) => item.to <= from) : [];
  if (ahead.length > 0 && over.to > from && over.to <= to) {
    // "cho | Tổ tự quản ấp 5 và 04 cá nhân nói trên |": one after the other
    const joined = scan.word(from - 1) === 'và' && items.every(({ kind }) => kind === 'person');
    if (joined)
      return [
        ...elements.slice(0, first),
        newElement('group', over.from, to, [...ahead, ...items]),
        ...elements.slice(first + 1).filter((element) => element.from >= to),
      ];
    const cut = newElement('group', over.from, ahead[ahead.length - 1].to, ahead);
    const behind = elements.slice(first + 1).filter((element) => element.from >= to);
    return [...elements.slice(0, first), cut, newElement('group', from, to, items), ...behind];
  }
  if (first < 0 || elements[first].from < from || elements[first].kind === 'bracket') return elements;
  let end = first;
  while (end < elements.length && elements[end].from < to) end++;
  if (end === first || elements[end - 1].to > to) return elements;
  // "tập thể Sở Y tế | chúng tôi": named right before
  const before = elements[first - 1];
  const own =
    before?.kind === 'group' && before.items.every(({ count }) => count === null) && !isMark(elements[first], ',');
  const group = own ? [] : [newElement('group', from, to, items)];
  return [...elements.slice(0, first), ...group, ...elements.slice(end)];
}
