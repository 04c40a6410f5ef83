import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed } from '../../passage.js';
import { type Item, itemOf } from './item.js';

/**
 * Whom a text portrays: the first person that its body names, in full, and then speaks of again and again by the last word of the name
 * alone ("y sĩ Tô Thị Mận … o Mận … bà Mận"); null where the text tells of a bloc, or of others as often.
 */
export function portraitOf(scan: Scan, sentences: readonly Parsed[]): Item | null {
  const body = sentences.filter(({ zone }) => zone === 'body');
  if (body.some(({ chunks }) => chunks.some(({ kind }) => kind === 'bloc'))) return null;
  const persons = body.slice(0, OPENING).flatMap((sentence) => personsIn(scan, sentence));
  // "anh Tư Hòa", as the hamlet calls him, beside "Lý Văn Hòa"
  const first =
    persons.find(({ name }) => name.to - name.from > 2) ?? persons.find(({ name }) => name.to - name.from > 1);
  if (!first) return null;
  const { from, to } = first.name;
  const called = scan.slice(to - 1, to);
  let again = 0;
  for (const sentence of body)
    for (let i = sentence.from; i < sentence.to; i++)
      if (scan.slice(i, i + 1) === called && !scan.has(i + 1, CAPITAL) && isAlone(scan, i, sentence.from)) again++;
  return again >= OFTEN ? itemOf(from, to, 'person', null, null) : null;
}
/**
 * Whom "anh" stands for, however far from the name: the first person that the body names, whom it calls so by the last word of the name
 * ("bác sĩ Tô Văn Hải … Anh Hải nói"), and nobody else so; null where the text tells of a bloc.
 */
export function calledSo(scan: Scan, sentences: readonly Parsed[], word: string): Item | null {
  const body = sentences.filter(({ zone }) => zone === 'body');
  if (body.some(({ chunks }) => chunks.some(({ kind }) => kind === 'bloc'))) return null;
  const [first, ...others] = body.slice(0, OPENING).flatMap((sentence) => personsIn(scan, sentence));
  if (!first) return null;
  const size = first.name.to - first.name.from;
  if (size < 2 || (size === 2 && others.some(({ name }) => name.to - name.from > 2))) return null;
  const { from, to } = first.name;
  let called = false;
  for (const sentence of body)
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      // "tặng anh | Huân chương"
      if (scan.word(i) !== word || !scan.has(i + 1, CAPITAL) || scan.size('award', i + 1) > 0) continue;
      if (scan.slice(i + 1, i + 2) !== scan.slice(to - 1, to) || scan.has(i + 2, CAPITAL)) return null;
      called = true;
    }
  return called ? itemOf(from, to, 'person', null, null) : null;
}

const personsIn = (scan: Scan, sentence: Parsed): readonly Person[] =>
  chunksOf(chunksWithin(scan, sentence), 'persons').flatMap(({ list }) => list.persons);

/** Sentences in which a portrait names its person. */
const OPENING = 4;
const OFTEN = 3;

/** No other part of a name stands before it: "o | Mận", and "Bà | Mận" where that opens the sentence or what is quoted; "anh Tư | Hòa" is called by his turn among the children. */
const isAlone = (scan: Scan, at: number, from: number): boolean =>
  at - 1 <= from ||
  !scan.has(at - 1, CAPITAL) ||
  scan.has(at - 2, PUNCTUATION) ||
  (BORN.has(scan.word(at - 1)) && scan.size('address', at - 2) > 0);
const BORN = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
