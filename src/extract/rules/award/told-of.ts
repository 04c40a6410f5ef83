import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { CLOSE, COMMA, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

// Whom a portrait or a report tells of, where a short word stands for them.

/**
 * "Người được nhắc đến nhiều nhất là | Lò Văn Thiện |, thợ máy." right before "Anh từng được tặng": whom it presents, who was never
 * addressed; null where it tells of somebody else ("Người thầy của anh là …", "Anh Tô Hải làm thợ. Người thầy là …").
 */
export function presentedBefore(
  { scan, sentences }: Passage,
  here: Parsed,
  isPronoun: (word: string) => boolean,
): Person | null {
  const before = sentences[here.index - 1];
  if (before?.block !== here.block) return null;
  const aged = agedIn(scan, before);
  if (aged) return aged;
  const told = sentences.slice(Math.max(0, here.index - JUST_BEFORE), here.index);
  if (told.some((sentence) => isTold(scan, sentence, here.from))) return null;
  if (scan.word(before.from) !== 'người') return null;
  const persons = chunksOf(chunksWithin(scan, before), 'persons').flatMap(({ list }) => list.persons);
  const [one, ...others] = persons;
  if (!one || others.length > 0 || scan.word(one.from - 1) !== 'là') return null;
  for (let i = before.from; i < one.from; i++) if (isPronoun(scan.word(i))) return null;
  return one;
}

/**
 * "Là người đầu tiên trồng xoài, lão nông | Tô Hải |, 63 tuổi, ấp Bến Đá hiện có 3 ha." right before "Ông được tặng": the one person of the
 * sentence, whose age it tells; null where it names another, or somebody who only knows her ("bà Hà Nhàn, 63 tuổi, mẹ của anh Hải").
 */
function agedIn(scan: Scan, sentence: Parsed): Person | null {
  const persons = chunksOf(chunksWithin(scan, sentence), 'persons').flatMap(({ list }) => list.persons);
  const [one, ...others] = persons;
  if (!one || others.length > 0) return null;
  let to = one.name.to;
  if (scan.mark(to) === OPEN) while (to < sentence.to && scan.mark(to - 1) !== CLOSE) to++;
  const aged = scan.mark(to) === COMMA && scan.has(to + 1, NUMBER) && scan.word(to + 2) === 'tuổi';
  return aged && !isKin(scan, to + 3, sentence.to) ? one : null;
}
/** ", | mẹ của", "là vợ" behind the age. */
function isKin(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (KIN.has(scan.word(i))) return true;
  return false;
}
const KIN = new Set(['mẹ', 'cha', 'bố', 'vợ', 'chồng', 'con']);

/** How many sentences tell of somebody before another is presented. */
const JUST_BEFORE = 8;

/** "| Chị Hà Nhàn | làm công nhân.", "Sinh ra ở đó, | chị Hà Nhàn | làm …": the word of the token `pronoun` before a name opens a clause. */
function isTold(scan: Scan, { from, to }: Parsed, pronoun: number): boolean {
  const size = Math.max(1, scan.size('address', pronoun));
  for (let i = from; i < to; i++) {
    if ((i > from && scan.mark(i - 1) !== COMMA) || !scan.has(i + size, CAPITAL)) continue;
    let same = 0;
    while (same < size && scan.word(i + same) === scan.word(pronoun + same)) same++;
    if (same === size) return true;
  }
  return false;
}
