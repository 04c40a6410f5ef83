import { type Edited, type Replacement, replaceSpans } from '../text/edit.js';
import { type Match, matchesAt, mayJoin, parting, replacing } from './misread-phrases.js';
import { Words } from './misread-words.js';
import type { Scan } from './scan.js';
import { inCaseOf } from './shapes.js';

/**
 * The text with words that a scanner misread put right: "Sở Nôi vụ" where "Sở Nội vụ" is known, "tỉuh", "Kh ối".
 * Null where nothing is amiss. A word that is possible in itself is changed only within a phrase, and only in a text
 * where others are impossible.
 */
export function withoutMisreadings(scan: Scan): Edited | null {
  const words = new Words(scan);
  // Where many words are odd they are those of another tongue, or have lost their diacritics.
  if (words.odd.length === 0 || words.odd.length * 2 > scan.tokens.count) return null;
  const edits = editsOf(words);
  return edits.length === 0 ? null : replaceSpans(scan.text, edits);
}

/** Words of a phrase on either side of an odd word that may tell what it is. */
const REACH = 8;

/** Covers the tokens with phrases, long ones before short ones, exact ones before misread ones. */
function editsOf(words: Words): Replacement[] {
  const { count } = words.scan.tokens;
  const near = nearness(words);
  const best = new Float64Array(count + 1);
  const chosen: (Match | null)[] = new Array(count).fill(null);
  for (let i = count - 1; i >= 0; i--) {
    best[i] = 1 + best[i + 1];
    if (near[i] === 0) continue;
    for (const { to, size, cost, edits } of matchesAt(words, i)) {
      const value = size ** 2 - cost + best[to];
      if (value <= best[i]) continue;
      best[i] = value;
      chosen[i] = { to, edits };
    }
  }
  const edits: Replacement[] = [];
  let end = 0;
  for (let i = 0; i < count; ) {
    const match = chosen[i];
    // Pieces of one word may be odd both, and be joined from either.
    for (const edit of match?.edits ?? alone(words, i))
      if (edit.start >= end) {
        edits.push(edit);
        end = edit.end;
      }
    i = match?.to ?? i + 1;
  }
  return edits;
}

/** By token: whether a phrase that begins there may hold a misread word. */
function nearness(words: Words): Uint8Array {
  const near = new Uint8Array(words.scan.tokens.count);
  if (words.noisy) return near.fill(1);
  for (const i of words.odd) if (mayBeMisread(words, i)) near.fill(1, Math.max(0, i - REACH), i + REACH);
  return near;
}

/** "Kh | ối": it and the next make what is like a known word. */
const isPiece = (words: Words, i: number): boolean =>
  mayJoin(words, i) && words.isLike(words.lower(i) + words.lower(i + 1));

/** Like a known word, a piece of one, or two of them: most odd words of a clean text are names of other tongues. */
function mayBeMisread(words: Words, i: number): boolean {
  if (words.readings(i).length > 0 || isPiece(words, i) || (i > 0 && isPiece(words, i - 1))) return true;
  const word = words.lower(i);
  for (let cut = 1; cut < word.length; cut++)
    if (words.isLike(word.slice(0, cut)) && words.isLike(word.slice(cut))) return true;
  return false;
}

const NONE: readonly Replacement[] = [];

/** An impossible word outside of phrases: in pieces, two in one, a number, or where only one known word is like it. */
function alone(words: Words, i: number): readonly Replacement[] {
  const odd = words.isOdd(i);
  if (!odd && !words.noisy) return NONE;
  const written = words.written(i);
  if (!odd && !FRAGMENT.test(written)) return NONE;
  // "Tỉn | h | ủy": the end of a word that is none without it, else the beginning of the next.
  const ends = i > 0 && !words.isKnown(words.lower(i - 1));
  const joined = (ends ? joinedAt(words, i - 1) : null) ?? joinedAt(words, i) ?? joinedAt(words, i - 1);
  if (joined || !odd) return joined ? [joined] : [];
  const put = (text: string): Replacement[] => [replacing(words, i, i + 1, text)];
  if (words.noisy && DIGITS.test(written)) return put(inDigits(written));
  const readings = written.length < 3 ? [] : words.readings(i);
  if (readings.length === 1) return put(inCaseOf(written, readings[0]));
  const cuts = readings.length === 0 ? cutsOf(words, written, endsAward(words, i)) : [];
  return cuts.length === 1 ? [parting(words, i, cuts[0])] : [];
}

/** "Tỉn h" */
function joinedAt(words: Words, i: number): Replacement | null {
  if (i < 0 || !mayJoin(words, i)) return null;
  const [left, right] = [words.written(i), words.written(i + 1)];
  const known = SMALL.test(right) && words.isKnown((left + right).toLowerCase());
  return known ? replacing(words, i, i + 2, left + right) : null;
}

/**
 * Where a word may be read as two: "thưởng|Bằng", "TT|Xúc"; with diacritics in it also "đua|của", "TẶNG|CỜ", which no name of another tongue is;
 * in a misread text also "va|tang".
 */
function cutsOf(words: Words, written: string, behindAward: boolean): number[] {
  const cuts: number[] = [];
  const native = words.noisy || behindAward || DIACRITICS.test(written);
  for (let cut = 2; cut + 2 <= written.length; cut++) {
    const [left, right] = [written.slice(0, cut), written.slice(cut)];
    if (!native && !(SMALL.test(left[cut - 1]) && !SMALL.test(right[0]))) continue;
    const begins = words.isKnown(left.toLowerCase()) || (CAPITALS.test(left) && SMALL.test(right[1]));
    if (begins && words.isKnown(right.toLowerCase())) cuts.push(cut);
  }
  return cuts;
}
/** "Bằng khencho", "Giấy khenvà": the word that ends the award has the next one at it. */
const endsAward = (words: Words, i: number): boolean =>
  i > 0 && words.lower(i).startsWith('khen') && AWARD_OPENS.has(words.lower(i - 1));
const AWARD_OPENS = new Set(['bằng', 'giấy']);
const DIACRITICS = /[à-ýăâđêôơưạ-ỹ]/i;
const CAPITALS = /^[A-Z]{2,}$/;

/** What is left of a word without its vowels: "Kh", "n", "ng". */
const FRAGMENT = /^[B-DF-HJ-NP-TV-XZĐb-df-hj-np-tv-xzđ][b-df-hj-np-tv-xz]{0,2}$/;
const SMALL = /^\p{Ll}+$/u;
const DIGITS = /^(?=.*\d)[\dOoIl]{2,}$/;

/** "2O19" is a year, "I1I" the third. */
function inDigits(written: string): string {
  const strokes = written.match(/I/g)?.length ?? 0;
  if (/^[I1]+$/.test(written) && strokes * 2 >= written.length) return 'I'.repeat(written.length);
  return written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}
