import { foldCase, isUpper } from '../text/fold-case.js';
import { isSyllable } from '../text/syllable.js';
import { canonicalSpelling } from '../text/tone.js';

/** A word of a name as it is compared. */
export interface Word {
  /** Small letters, one spelling for those that vary: "Hoà" and "Hòa", "sỹ" and "sĩ". */
  readonly key: string;
  /** The initials that it may stand for ("TTHCC" → "tthcc"); null for what is no acronym. */
  readonly initials: string | null;
  /** "và", "các": a name is the same without it. */
  readonly silent: boolean;
  readonly capital: boolean;
}

/**
 * The words of a name; dashes, commas, "&" and blanks part them and do not count. `beside`: words that it stands next to, which
 * tell whether capitals mean anything: "CA" behind "Công an" is an acronym, though a syllable.
 * "Sở VH,TT&DL tỉnh" → sở, vh (v·h), tt (t·t), dl (d·l), tỉnh
 */
export function nameWords(name: string, beside = ''): readonly Word[] {
  if (beside !== '' || name.length > LONGEST) return readWords(name, beside);
  let words = known.get(name);
  if (!words) {
    if (known.size >= KEPT) known.clear();
    known.set(name, (words = readWords(name, beside)));
  }
  return words;
}
// The same names come again and again in the papers of a province: to make their words is a fifth of telling who they are.
const KEPT = 10_000;
/** Characters of a name that is kept. */
const LONGEST = 200;
const known = new Map<string, readonly Word[]>();

function readWords(name: string, beside: string): readonly Word[] {
  const written = name.normalize('NFC').replace(DOTTED, '$1').match(WORD) ?? [];
  // In capitals throughout only what cannot be a syllable is an acronym: "UBND" in "UBND TỈNH", not "SỞ".
  const loud = written.length > 0 && written.every((word) => isCapitals(word)) && !/\p{Ll}/u.test(beside);
  return written.map((word) => {
    const key = canonicalSpelling(foldCase(word));
    return {
      key,
      initials: isAcronym(word, key, loud) ? initialsOf(word) : null,
      silent: SILENT.has(key),
      capital: isUpper(word.charCodeAt(0)),
    };
  });
}

/** What a name is known by: its words without the silent ones. "Sở Văn hoá - Thể thao và Du lịch" → "sở văn hoá thể thao du lịch" */
export const keyOf = (words: readonly Word[]): string =>
  words
    .filter(({ silent }) => !silent)
    .map(({ key }) => key)
    .join(' ');

/** The letter that an acronym has for a word: without tone, hat or horn, but đ is not d. "Ủy" → "u", "Đảng" → "đ" */
export function initialOf(word: string): string {
  let initial = INITIALS.get(word[0]);
  if (initial === undefined) INITIALS.set(word[0], (initial = foldCase(word[0]).normalize('NFD')[0]));
  return initial;
}
// By first letter: there are some hundred, and a short name is compared with all names of a province.
const INITIALS = new Map<string, string>();

const initialsOf = (word: string): string => [...word].map(initialOf).join('');

function isAcronym(word: string, key: string, loud: boolean): boolean {
  if (word.length < 2 || !isCapitals(word) || /\d/.test(word)) return false;
  return !loud || !isSyllable(key);
}

function isCapitals(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isUpper(word.charCodeAt(i)) && !/\d/.test(word[i])) return false;
  return true;
}

// "T.Ư", "V.P": one acronym, and no three full stops.
const DOTTED = /(?<!\p{L})(\p{Lu})\.(?=\p{Lu}(?!\p{Ll}))/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const SILENT = new Set(['và', 'các', 'của']);
