import type { Scan } from '../../../lexicon/scan.js';
import { MIDDLE_NAMES } from '../../../lexicon/surnames.js';
import { plainWords } from '../../../names/plain-words.js';
import { foldCase } from '../../../text/fold-case.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Item, itemOf } from './item.js';

/** "- Quê quán: Bến Đá", "Sinh ngày 3/2/1960", "Ngày, tháng, năm sinh: 3/2/1960" */
export function tellsOfLife(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < Math.min(to, from + OPENING); i++) if (LIFE.has(plainWords(scan, i, i + 2))) return true;
  return false;
}
/** Tokens of a label. */
const OPENING = 6;
const LIFE = new Set([
  'sinh ngày',
  'sinh năm',
  'năm sinh',
  'ngày sinh',
  'quê quán',
  'nguyên quán',
  'tiểu sử',
  'trình độ',
]);

/**
 * "Nghệ nhân Tô Văn Hải, Phó Chủ tịch Hội Làm vườn tỉnh." over "Ngày sinh: …" and "Quê quán: …" before the token: the one person whose sheet it is,
 * who is named right above the first line of the life; null where that line names somebody else, or another is named there.
 */
export function personOfSheet({ scan, sentences }: Passage, until: number): Item | null {
  const life = sentences.find(
    (one) =>
      one.index < until && scan.has(one.from, LINE_START) && tellsOfLife(scan, one) && personsIn(scan, one) === 0,
  );
  if (!life) return null;
  for (const sentence of sentences.slice(Math.max(0, life.index - NEAR), life.index).reverse()) {
    const named = personsIn(scan, sentence);
    if (named > 1) return null;
    if (named === 1) return onlyPerson(scan, sentence);
  }
  return null;
}
/** Sentences between the name and what is told of the life. */
const NEAR = 3;

/** The one person in whose name the title of a page ends: "Gương sáng: Nghệ nhân Tô Văn Hải"; null for other titles. */
export function personInTitle({ scan, sentences }: Passage): Item | null {
  const title = sentences.find(({ zone }) => zone === 'title');
  const person = title && personsIn(scan, title) === 1 ? onlyPerson(scan, title) : null;
  return person?.to === title?.to ? person : null;
}

const personsIn = (scan: Scan, sentence: Parsed): number => named(scan, sentence).length;

function onlyPerson(scan: Scan, sentence: Parsed): Item {
  const [{ from, to }] = named(scan, sentence);
  return itemOf(from, to, 'person', null, null);
}

const named = (scan: Scan, sentence: Parsed): { readonly from: number; readonly to: number }[] =>
  chunksOf(chunksWithin(scan, sentence), 'persons').flatMap(({ list }) => list.persons.map(({ name }) => name));

/** "TÔ VĂN HẢI" as the title of a page: nothing but a name in capitals; null for another line. */
export function nameInCapitals(scan: Scan, { from, to }: Parsed): Item | null {
  if (scan.kind('surname', from) !== 'surname' || to - from < 3 || to - from > 4) return null;
  if (!MIDDLE_NAMES.has(foldCase(scan.slice(from + 1, from + 2)))) return null;
  for (let i = from; i < to; i++)
    if (!scan.has(i, ALL_CAPS) || scan.has(i, NUMBER) || scan.size('unit', i) > 1) return null;
  return itemOf(from, to, 'person', null, null);
}
