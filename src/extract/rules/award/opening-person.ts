import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { Person } from '../../../names/person.js';
import { callingEnd, mayBeCalled, runEnd } from '../../../names/person-evidence.js';
import { CLOSE, COMMA, OPEN } from '../../../text/marks.js';
import { LINE_START, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { tellsOfCareer } from './career.js';

/**
 * "| Bác sĩ Tô Văn Hải | sinh năm 1960." before "Năm 2020, ông được tặng": the one person of the last sentence that names any, who opens it; null where
 * that person speaks, attends or gives something, where it names a relative ("có cha là liệt sĩ"), and for a "bà" called "Văn", an "ông" called "Thị".
 */
export function openingPerson({ scan, sentences }: Passage, here: Parsed, word: string, at: number): Person | null {
  const relatives = RELATIVES.get(word);
  const alone = !personsIn(scan, here).some(({ name }) => name.to <= at);
  const before = relatives ? lastNaming(scan, sentences, here.index, alone ? FARTHEST : 1) : null;
  if (!relatives || before?.zone !== 'body') return null;
  const named = [before, here].flatMap((sentence) => personsIn(scan, sentence));
  const [one, ...others] = named.filter(({ name }) => name.to <= at);
  if (!one || others.length > 0 || isOtherSex(scan, word, one.name)) return null;
  // "Già Mơ": a word that speaks of somebody whom another sentence names
  if (scan.word(one.name.from) === 'già') return null;
  if (!opens(scan, one, before) && !isSurelyHer(scan, word, one)) return null;
  if (relatives.next(scan, one.name.to, at) >= 0) return null;
  for (let i = one.name.to; i < before.to; i++)
    if (
      ((scan.size('act', i) > 0 && !tellsOfCareer(scan, i)) || scan.kind('verb', i) === 'give') &&
      !isPassive(scan, i)
    )
      return null;
  return one;
}

/** The sentence before, or the last one behind which nobody is named: "Tô Văn Hải sinh năm 1951. Ông làm thợ. | Năm 2020 ông được tặng". */
function lastNaming(scan: Scan, sentences: readonly Parsed[], index: number, farthest: number): Parsed | null {
  for (let i = index - 1; i >= 0 && index - i <= farthest; i--) {
    const sentence = sentences[i];
    if (sentence.zone !== 'body' || personsIn(scan, sentence).length > 0 || index - i === farthest) return sentence;
  }
  return null;
}
/** In sentences. */
const FARTHEST = 6;
const personsIn = (scan: Scan, sentence: Parsed): readonly Person[] =>
  chunksOf(chunksWithin(scan, sentence), 'persons').flatMap(({ list }) => list.persons);

/** "| Bác sĩ Tô Văn Hải", "| Nghệ sĩ | Tô Hải", "Năm 2006, | nghệ sĩ Tô Hải" */
function opens(scan: Scan, { from }: Person, sentence: Parsed): boolean {
  const dated = scan.word(sentence.from) === 'năm' && scan.mark(sentence.from + 2) === COMMA;
  const start = dated ? sentence.from + 3 : sentence.from;
  return from === start || (from === start + 2 && CALLINGS.has(scan.pairAt(start)));
}

/**
 * "| Viễn Châu | luôn đi đầu.", "Thợ rèn | Mang Cắc | hiến đất." right before "Năm 2014, ông được tặng": the words in capitals that open the
 * sentence and do something, though nothing but the pronoun behind says that they are a person; null for what is told of a place.
 */
export function openingName(
  scan: Scan,
  { from, to, zone }: Parsed,
): { readonly from: number; readonly to: number } | null {
  if (zone !== 'body') return null;
  const called = callingEnd(scan, from);
  // "Anh K'Tiếu": he was addressed
  if (called < 0 && scan.kind('address', from) !== '') return null;
  const name = called < 0 ? from : called;
  const end = runEnd(scan, name);
  if (end >= to || end - name < 2 || !mayBeCalled(scan, name, end)) return null;
  const life = lifeEnd(scan, end);
  const next = life > end ? life : scan.mark(end) === COMMA ? end + 1 : end;
  const told =
    !isOwnName(scan, next) &&
    (scan.has(next, PUNCTUATION) || scan.has(end, LINE_START) || OF_PLACES.has(scan.word(next)));
  const place = scan.word(next) === 'là' && (scan.size('unit', next + 1) > 0 || OF_PLACES.has(scan.word(next + 1)));
  return told || place ? null : { from: name, to: end };
}
/** "Viễn Châu | (sinh năm 1924 tại Bến Đá, mất năm 2016) | là soạn giả": past what a bracket says of the life; `at` for none. */
function lifeEnd(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN || !LIVED.has(scan.word(at + 1))) return at;
  for (let i = at + 2; i - at < LONGEST_BRACKET; i++) if (scan.mark(i) === CLOSE) return i + 1;
  return at;
}
const LIVED = new Set(['sinh', 'tên']);
const LONGEST_BRACKET = 30;
/** "Viễn Châu | tên thật là Huỳnh Trí Bá" */
const isOwnName = (scan: Scan, at: number): boolean => scan.word(at) === 'tên' && REAL.has(scan.word(at + 1));
const REAL = new Set(['thật', 'khai', 'đầy', 'họ']);

/** What is told of places and things. */
const OF_PLACES = new Set('và ngày nằm thuộc cách giáp vùng nơi quê một tên những các địa mảnh'.split(' '));

/** "được | tặng", "được UBND tỉnh | tặng" */
function isPassive(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < LONGEST_GIVER && !scan.has(i + 1, LINE_START); i--)
    if (scan.kind('verb', i) === 'passive') return true;
  return false;
}
const LONGEST_GIVER = 8;

/** "ông" for somebody called "Thị", "bà" for somebody called "Văn". */
export const isOtherSex = (scan: Scan, word: string, { from }: { readonly from: number }): boolean =>
  scan.word(from + 1) === OTHER.get(word);

/** "Ở Bến Đá, | nữ cựu chiến binh Tô Thị Mận | nuôi 40 con bò.": named within her sentence, and of the sex of "bà" by her name. */
const isSurelyHer = (scan: Scan, word: string, { name }: Person): boolean =>
  name.to - name.from > 2 && scan.word(name.from + 1) === OWN.get(word);
const OWN = new Map([
  ['ông', 'văn'],
  ['bà', 'thị'],
  ['anh', 'văn'],
  ['chị', 'thị'],
]);

/** The middle name that the other sex has. */
const OTHER = new Map([
  ['ông', 'thị'],
  ['bà', 'văn'],
  ['anh', 'thị'],
  ['chị', 'văn'],
]);
const CALLINGS = new Set(['nghệ sĩ', 'họa sĩ', 'nhạc sĩ', 'ca sĩ', 'nhà thơ', 'nhà văn', 'soạn giả']);
/** Of whom the pronoun may speak as well. */
const RELATIVES = new Map([
  ['ông', new WordSet(['cha', 'bố', 'chồng', 'anh', 'cụ', 'thầy'])],
  ['bà', new WordSet(['mẹ', 'vợ', 'chị', 'cụ'])],
  ['anh', new WordSet(['cha', 'bố', 'con', 'em', 'chú', 'cháu'])],
  ['chị', new WordSet(['mẹ', 'con', 'em', 'cô', 'cháu'])],
]);
