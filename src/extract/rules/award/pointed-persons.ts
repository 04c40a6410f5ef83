import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { Person } from '../../../names/person.js';
import { COLON } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Item, itemOf } from './item.js';

interface Noun {
  readonly to: number;
  /** "em", "đồng chí"; "" for "cả hai". */
  readonly word: string;
  /** Null for "các em". */
  readonly count: number | null;
  /** "nói trên", "này": it points at those who were told of. */
  readonly pointed: boolean;
}

/**
 * "Hai em Tô Hải và Hà Nhàn trả lại ví tiền. UBND thị xã tặng Giấy khen cho | hai em |.", "| Cả hai | được tặng": the persons whom the sentence, or
 * one right before it, names, where they are as many as the words say. Null where it counts others as well, and where they are of another age.
 */
export function personsAt(
  passage: Passage,
  sentence: Parsed,
  at: number,
): { readonly from: number; readonly to: number; readonly items: readonly Item[] } | null {
  const { scan, sentences } = passage;
  const noun = nounAt(scan, at);
  if (!noun || !(isPlaced(scan, at, noun.to, sentence) || isJoined(scan, at, noun))) return null;
  const persons = personsIn(scan, sentence, noun, at);
  if (persons === null) return null;
  let found = persons;
  const near = noun.pointed && noun.count !== null ? FAR : NEAR;
  for (let i = sentence.index - 1; found.length === 0 && i >= 0 && sentence.index - i <= near; i--) {
    // "Các cá nhân được nhận Giấy khen (Ảnh: Tô Hải)"
    if (near === FAR && isPicture(scan, sentences[i])) continue;
    const before = sentences[i].zone === 'body' ? personsIn(scan, sentences[i], noun, sentences[i].to) : null;
    if (before === null) return null;
    found = before;
  }
  if (noun.count === null ? found.length < 2 : found.length !== noun.count) return null;
  return { from: at, to: noun.to, items: found.map(({ name }) => itemOf(name.from, name.to, 'person', null, null)) };
}
const isPicture = (scan: Scan, { zone, from, to }: Parsed): boolean => {
  const credit = scan.next('ảnh', from, to);
  return zone === 'caption' || (credit >= 0 && scan.mark(credit + 1) === COLON);
};
const NEAR = 2;
/** Of "04 cá nhân nói trên", who were told of a paragraph before. */
const FAR = 4;

/** "| hai em |", "| 02 đồng chí | ", "| các cháu này |", "| cả hai |" */
function nounAt(scan: Scan, at: number): Noun | null {
  const all = scan.word(at) === 'cả';
  const from = all ? at + 1 : at;
  const many = !all && scan.word(from) === 'các';
  const digits = scan.has(from, NUMBER);
  if (!many && !digits && scan.kind('count', from) !== 'number') return null;
  const count = digits ? Number(scan.slice(from, from + 1)) : Number(scan.at('count', from)?.traits?.value);
  let to = from + (many || digits ? 1 : scan.size('count', from));
  if (!many && !(count >= 2 && count < 10)) return null;
  const pair = scan.pairAt(to);
  const word = PAIRS.has(pair) ? pair : ALONE.has(scan.word(to)) ? scan.word(to) : toldOf(scan, to);
  if (word === '' && !all) return null;
  to += word === '' ? 0 : word.includes(' ') ? 2 : 1;
  if (word === 'em' && scan.pairAt(to) === 'học sinh') to += 2;
  // "| này", "| nói trên", "| nêu trên"
  const end =
    SAID.has(scan.word(to)) && scan.word(to + 1) === 'trên' ? to + 2 : POINTS.has(scan.word(to)) ? to + 1 : to;
  const pointed = end > to;
  if (many && !pointed && !EVERYBODY.has(word)) return null;
  return { to: end, word, count: many ? null : count, pointed };
}
/** "3 | ngư dân | nói trên", "các | nghệ nhân | này": a word for persons that points at those told of; "" for others. */
const toldOf = (scan: Scan, at: number): string =>
  scan.kind('count', at) === 'person' &&
  scan.size('count', at) === 2 &&
  (SAID.has(scan.word(at + 2)) || POINTS.has(scan.word(at + 2)))
    ? scan.pairAt(at)
    : '';
const ALONE = new Set(['em', 'cháu', 'bạn', 'anh', 'chị', 'ông', 'bà', 'người']);
const PAIRS = new Set(['đồng chí', 'cá nhân', 'công dân', 'chiến sĩ', 'liệt sĩ', 'học sinh', 'ông bà', 'anh chị']);
/** Of whom "các" says enough. */
const EVERYBODY = new Set(['em', 'cháu', 'anh', 'chị', 'liệt sĩ']);
/** Words for whoever it is: "các cá nhân nêu trên". */
const ANYBODY = new Set(['cá nhân', 'công dân', 'đồng chí', 'người']);
const POINTS = new Set(['này', 'trên', 'ấy']);
const SAID = new Set(['nói', 'nêu', 'kể']);

/** "cho Tổ tự quản ấp 5 | và | 04 cá nhân nói trên |,": the last of those who receive, who were told of. */
const isJoined = (scan: Scan, at: number, { to, count, pointed }: Noun): boolean =>
  pointed && count !== null && scan.word(at - 1) === 'và' && (scan.has(to, PUNCTUATION) || BEHIND.has(scan.word(to)));

/** "cho | hai em |.", "tặng | hai em | Giấy khen", "| Hai em | (đã) được tặng" */
function isPlaced(scan: Scan, at: number, to: number, sentence: Parsed): boolean {
  const ended = to >= sentence.to || scan.has(to, PUNCTUATION) || BEHIND.has(scan.word(to));
  if (scan.word(at - 1) === 'cho') return ended && scan.mark(to) !== COLON;
  // "tặng | hai em | Giấy khen", "trao Giấy khen tặng | hai em |."
  if (scan.kind('verb', at - 1) === 'give') return scan.size('award', to) > 0 || (ended && scan.mark(to) !== COLON);
  if (at !== sentence.from && !scan.has(at, LINE_START) && !scan.has(at - 1, PUNCTUATION)) return false;
  let i = to;
  while (ALREADY.has(scan.word(i)) && scan.kind('verb', i) !== 'passive') i++;
  return scan.kind('verb', i) === 'passive' || scan.kind('verb', i) === 'receive';
}
const BEHIND = new Set(['vì', 'với']);
const ALREADY = new Set(['đã', 'đều', 'vừa', 'cũng', 'còn', 'vinh', 'dự', 'xứng', 'đáng']);

/** The persons whom the sentence names before the token, each once; null where it tells of others of whom the words may speak. */
function personsIn(scan: Scan, sentence: Parsed, noun: Noun, limit: number): readonly Person[] | null {
  const chunks = chunksWithin(scan, sentence).filter(({ to }) => to <= limit);
  const named = new Map<string, Person>();
  const all = chunksOf(chunks, 'persons').filter(
    ({ to }) => limit === sentence.to || !gives(scan, to) || OPENINGS.has(scan.word(sentence.from)),
  );
  // "Nghe tiếng hô của em L., | các anh Tô Hải, Tạ Khởi | đuổi theo": as many as are meant in one list
  const asMany = noun.pointed ? all.filter(({ list }) => list.persons.length === noun.count) : [];
  const lists = asMany.length === 1 ? asMany : all;
  for (const { list } of lists)
    for (const person of list.persons) named.set(scan.slice(person.name.from, person.name.to), person);
  const persons = [...named.values()];
  // "| hai em | Tô Hải và Hà Nhàn": they
  const counted = chunksOf(chunks, 'count').filter(
    ({ count, to }) => count.of === 'person' && !lists.some(({ from }) => from === pastLead(scan, to)),
  );
  // "3 nghệ nhân được phong tặng: Tô Hải, Hà Nhàn, Lê Lý": the three
  const others = ({ count }: (typeof counted)[number]): boolean =>
    noun.count === null
      ? !(noun.pointed && persons.length > 1 && count.count === persons.length)
      : persons.length === 0 || count.count === noun.count;
  if (counted.some(others)) return null;
  if (persons.length === 0) return persons;
  if (noun.word === '' && chunksOf(chunks, 'units').some(({ list }) => list.units.length === noun.count)) return null;
  const called = noun.pointed && (ANYBODY.has(noun.word) || !(ALONE.has(noun.word) || PAIRS.has(noun.word)));
  if (
    noun.count === null &&
    (OTHERS.next(scan, sentence.from, limit) >= 0 || !(called || isCalled(scan, persons[0], noun.word)))
  )
    return null;
  const titled = persons.some(({ titles }) => titles.length > 0);
  for (let i = OPENINGS.has(scan.word(sentence.from)) ? limit : sentence.from; i < limit; i++) {
    const act = scan.kind('act', i);
    if (act !== '' && (act !== 'give' || (titled && limit === sentence.to))) return null;
  }
  return persons.every((person) => mayBe(scan, person, noun.word)) ? persons : null;
}
/** "3 ngư dân | là | Tô Hải, Hà Nhàn và Lê Lý", "3 ngư dân: …" */
const pastLead = (scan: Scan, at: number): number =>
  LEADS.has(scan.word(at)) || scan.mark(at) === COLON ? at + 1 : at;
const LEADS = new Set(['là', 'gồm']);

/** "Ghi nhận hành động của hai em Tô Hải và Hà Nhàn, | UBND huyện đã tặng" */
const OPENINGS = new Set(['ghi', 'biểu', 'trước', 'cảm']);
const OTHERS = new WordSet(['cùng', 'nhiều', 'những', 'khác', 'nhóm', 'số']);

/** "| (đã) trao": who gives is not meant. */
const gives = (scan: Scan, to: number): boolean =>
  scan.kind('verb', scan.word(to) === 'đã' ? to + 1 : to) === 'give' || scan.size('act', to) > 0;

/** "các | em Tô Hải", "hai | em | Tô Hải": the word of the noun stands before the name. */
function isCalled(scan: Scan, { name }: Person, word: string): boolean {
  const before = scan.word(name.from - 1);
  if (word === 'em' || word === 'cháu') return PUPILS.has(before) || scan.pairAt(name.from - 2) === 'học sinh';
  return word === before || word === scan.pairAt(name.from - 2);
}
const PUPILS = new Set(['em', 'cháu', 'bạn']);

/** "hai em" are no "ông Tô Hải", nor who has an office. */
function mayBe(scan: Scan, { from, name, titles }: Person, word: string): boolean {
  const holds = titles.some((title) => title.from < name.to);
  const called = from < name.from ? scan.word(name.from - 1) : '';
  if (YOUNG.has(word)) return !holds && !ELDERS.has(called) && scan.kind('address', from) !== 'rank';
  if (word === 'anh' || word === 'ông') return !WOMEN.has(called) && !PUPILS.has(called);
  if (word === 'chị' || word === 'bà') return !MEN.has(called) && !PUPILS.has(called);
  return true;
}
const YOUNG = new Set(['em', 'cháu', 'bạn', 'học sinh']);
const ELDERS = new Set(['ông', 'bà', 'anh', 'chị', 'cụ', 'thầy', 'cô', 'giáo', 'chí']);
const WOMEN = new Set(['bà', 'chị', 'cô', 'mẹ']);
const MEN = new Set(['ông', 'anh', 'thầy']);
