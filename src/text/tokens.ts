import { isUpper, LOWER } from './fold-case.js';
import { SLASH } from './marks.js';
import { int32s, uint8s } from './slab.js';
import { isBlank } from './span.js';
import { hashStep, type Vocabulary } from './vocabulary.js';

/** Begins with a capital. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals ("UBND", "PX14A"). */
export const ALL_CAPS = 2;
/** A blank stands before it. */
export const SPACED = 4;
/** A line end stands before it, or the text begins. */
export const LINE_START = 8;
/** Digits only. */
export const NUMBER = 16;
/** Neither letter nor digit; one code unit. */
export const PUNCTUATION = 32;
/** An empty line stands before it. */
export const PARAGRAPH_START = 64;

/**
 * A text cut into words (letters and digits, with an apostrophe inside: "H'Rina", "PX14A"), numbers and single marks,
 * as parallel arrays. A number that a word is glued to is cut off
 * ("05tập thể"), also behind two small letters or more ("và03 cá nhân", not "K71"). Blanks are no tokens. `id` is the word's id in the vocabulary, 0 if it is not known.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly flags: Uint8Array;
}

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const LINE = 4;
const CLASS = buildClasses();

/** Cuts the text in one pass; `vocabulary` gives the ids. The arrays are the caller's own. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  reserve(text.length + 1);
  const size = text.length;
  let count = 0;
  let lines = 1;
  let spaced = 0;
  let i = 0;
  while (i < size) {
    const unit = text.charCodeAt(i);
    const kind = CLASS[unit];
    if (kind === BLANK) {
      spaced = SPACED;
      i++;
      continue;
    }
    if (kind === LINE) {
      lines++;
      spaced = SPACED;
      i++;
      continue;
    }
    const begin = i;
    let flags = spaced | (lines > 0 ? LINE_START : 0) | (lines > 1 ? PARAGRAPH_START : 0);
    let id = 0;
    if (kind === 0) {
      flags |= PUNCTUATION;
      i++;
      id = vocabulary.find(hashStep(0, LOWER[unit]) | 0, text, begin, i);
    } else {
      let hash = 0;
      let letters = 0;
      let capitals = 0;
      let at = kind;
      let code = unit;
      for (;;) {
        const lower = LOWER[code];
        hash = hashStep(hash, lower) | 0;
        if (at === LETTER) {
          letters++;
          if (lower !== code) capitals++;
        }
        if (++i >= size) break;
        code = text.charCodeAt(i);
        at = CLASS[code];
        if (at !== LETTER && at !== DIGIT && !(isApostrophe(code) && letters > 0 && letterAt(text, i + 1))) break;
        if (at === LETTER ? letters === 0 && opensWord(text, begin, i) : letters > 1 && capitals === 0 && at === DIGIT)
          break;
      }
      if (letters === 0) flags |= NUMBER;
      if (isUpper(unit)) flags |= CAPITAL;
      if (letters > 1 && capitals === letters) flags |= ALL_CAPS;
      id = vocabulary.find(hash, text, begin, i);
    }
    starts[count] = begin;
    ends[count] = i;
    ids[count] = id;
    marks[count++] = flags;
    spaced = 0;
    lines = 0;
  }
  const [start, end, id, flags] = [int32s(count), int32s(count), int32s(count), uint8s(count)];
  for (let at = 0; at < count; at++) {
    start[at] = starts[at];
    end[at] = ends[at];
    id[at] = ids[at];
    flags[at] = marks[at];
  }
  return { count, start, end, id, flags };
}

// Scratch that every call fills anew and copies out of: growing typed arrays per document cost a third of the time.
let starts = new Int32Array(1 << 14);
let ends = new Int32Array(1 << 14);
let ids = new Int32Array(1 << 14);
let marks = new Uint8Array(1 << 14);

function reserve(size: number): void {
  if (size <= starts.length) return;
  const length = 1 << (32 - Math.clz32(size));
  starts = new Int32Array(length);
  ends = new Int32Array(length);
  ids = new Int32Array(length);
  marks = new Uint8Array(length);
}

/** "05|tập thể", "02|Cờ", "5|Đ/c", where a blank was lost; not "12A1", "5S", "22kv", nor "lớp 11Anh", a class by its subject. */
function opensWord(text: string, from: number, at: number): boolean {
  const [own, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (!letterAt(text, at + 1)) return next === SLASH && LOWER[own] === STRUCK_D && letterAt(text, at + 2);
  if (LOWER[next] !== next) return false;
  if (LOWER[own] !== own) return text.slice(from - 4, from).toLowerCase() !== 'lớp ';
  return own > LAST_ASCII || next > LAST_ASCII || letterAt(text, at + 2);
}
const LAST_ASCII = 0x7f;
const STRUCK_D = 0x111;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const letterAt = (text: string, at: number): boolean => at < text.length && CLASS[text.charCodeAt(at)] === LETTER;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < classes.length; unit++) {
    const letter = String.fromCharCode(unit);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) classes[unit] = LINE;
    else if (isBlank(unit)) classes[unit] = BLANK;
    else if (/[\p{L}\p{M}]/u.test(letter)) classes[unit] = LETTER;
    else if (/\p{Nd}/u.test(letter)) classes[unit] = DIGIT;
  }
  return classes;
}
