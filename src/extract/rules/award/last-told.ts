import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { CLOSE, OPEN, SEMICOLON } from '../../../text/marks.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { tellsOfCareer } from './career.js';
import { isOtherSex } from './opening-person.js';

/**
 * "Nhạc sĩ Tô Hải còn vẽ tranh. Những bức tranh của ông trong sáng. Năm 2000, | ông | được tặng": the person of whom the last sentence that names any
 * tells, where nobody was addressed with the pronoun. Null where that sentence tells of two, or of somebody who only says or gives something, for one
 * whom the text calls by another word ("anh Hải … ông"), and of the other sex; and past a few sentences that speak of neither.
 */
export function lastTold({ scan, sentences }: Passage, here: Parsed, word: string | null, at: number): Person | null {
  if (personsIn(scan, here.from, at, here).length > 0) return null;
  let silent = 0;
  for (let i = here.index - 1; i >= 0 && silent < FARTHEST && here.index - i < MOST; i--) {
    const sentence = sentences[i];
    const persons = sentence.zone === 'byline' ? [] : personsIn(scan, sentence.from, sentence.to, sentence);
    if (persons.length === 0) {
      silent = speaksOf(scan, sentence, word) ? 0 : silent + 1;
      continue;
    }
    const one = subjectAmong(scan, sentence, persons);
    return one && (word === null || mayBeCalled(scan, one, word)) ? one : null;
  }
  return null;
}

/** "Ông sinh ra ở Bến Đá.", "Từ đó ông …": the sentence goes on about somebody, with the word or with any where nothing stands for the one. */
function speaksOf(scan: Scan, { from, to }: Parsed, word: string | null): boolean {
  if (word !== null) return scan.next(word, from, to) >= 0;
  for (let i = from; i < to; i++) if (ADDRESSES.has(scan.word(i))) return true;
  return false;
}
/** Sentences that name nobody and speak of nobody with the pronoun. */
const FARTHEST = 4;
const MOST = 16;

const personsIn = (scan: Scan, from: number, to: number, sentence: Parsed): readonly Person[] =>
  chunksOf(chunksWithin(scan, sentence), 'persons')
    .flatMap(({ list }) => list.persons)
    .filter((person) => person.from >= from && person.name.to <= to);

/** Who opens the sentence, or what stands behind its last semicolon, in full, where no other is told of beside. */
function subjectAmong(scan: Scan, sentence: Parsed, persons: readonly Person[]): Person | null {
  let start = sentence.from;
  let open = 0;
  const free = new Set<Person>();
  for (let i = sentence.from; i < sentence.to; i++) {
    if (scan.mark(i) === OPEN) open++;
    else if (scan.mark(i) === CLOSE) open--;
    else if (scan.mark(i) === SEMICOLON && open === 0 && persons.some(({ from }) => from > i)) start = i + 1;
    const person = open === 0 ? persons.find(({ name }) => name.from === i) : undefined;
    if (person) free.add(person);
  }
  const told = persons.filter((one) => free.has(one) && one.from >= start);
  const [one, ...others] = told.filter(({ from }) => !isBeside(scan, from));
  if (!one || one !== told[0] || others.length > 0 || one.name.to - one.name.from < 2) return null;
  return saysOrGives(scan, one, sentence.to) ? null : one;
}

/** "của | ông Hải", "tên thật là | Tô Văn Bé", "được | Hà Nam | cho", "vợ | anh Hải": no subject. */
const isBeside = (scan: Scan, at: number): boolean => BESIDE.has(scan.word(at - 1)) || scan.kind('verb', at - 1) !== '';
const BESIDE = new Set('của với do bởi theo là được từ như mẹ vợ chồng con cha bố thầy em chị anh gọi'.split(' '));

/** "Ông Hà Nam, Chủ tịch xã, | cho biết", "… | trao": it is of others that he speaks, or to others that he gives. */
function saysOrGives(scan: Scan, { name }: Person, end: number): boolean {
  for (let i = name.to; i < end; i += Math.max(1, scan.size('verb', i))) {
    if (scan.size('act', i) > 0 && !tellsOfCareer(scan, i)) return true;
    if (scan.kind('verb', i) === 'give' && !isPassiveBefore(scan, i)) return true;
  }
  return false;
}
function isPassiveBefore(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < LONGEST_GIVER; i--) if (scan.kind('verb', i) === 'passive') return true;
  return false;
}
const LONGEST_GIVER = 14;

/** Neither of the other sex, nor spoken of with another word. */
function mayBeCalled(scan: Scan, { from, name }: Person, word: string): boolean {
  if (isOtherSex(scan, word, name)) return false;
  const called = scan.word(from);
  return from === name.from || called === word || !ADDRESSES.has(called);
}
const ADDRESSES = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'mẹ', 'thầy', 'cụ', 'em', 'cháu', 'bác', 'chú']);
