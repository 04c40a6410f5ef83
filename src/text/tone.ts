/**
 * The other ways to spell one syllable: tone on the first or the second letter of an open oa, oe, uy ("hòa", "hoà";
 * not after q), and final i or y after h k l m s t v ("kỹ", "kĩ"; "sĩ", "sỹ"). Lower-case NFC in and out; the syllable itself
 * is not among them. Used when the lexicon is compiled and for matching keys, never on displayed text.
 */
export function spellings(syllable: string): string[] {
  const others = new Set<string>();
  for (const form of [syllable, swapLetter(syllable)]) {
    if (form === null) continue;
    others.add(form);
    const moved = moveTone(form);
    if (moved !== null) others.add(moved);
  }
  others.delete(syllable);
  return [...others];
}

/** One spelling for all of `spellings`: tone on the second letter, i for y. */
export function canonicalSpelling(syllable: string): string {
  const form = isComposed(syllable) ? syllable : syllable.normalize('NFC');
  // Asked first: of the syllables of a text few end in such a letter.
  if (!VARIES.has(form[form.length - 1])) return form;
  const newTone = OLD_TONE.exec(form) ? (moveTone(form) ?? form) : form;
  return ENDS_IN_Y.test(newTone) ? (swapLetter(newTone) ?? newTone) : newTone;
}

/** Latin letters, and those with the marks of Vietnamese: composed already, as all text of documents is. */
function isComposed(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x300 && (unit < 0x1ea0 || unit > 0x1ef9)) return false;
  }
  return true;
}

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PAIRS = ['oa', 'oe', 'uy'];
const OLD = new Map<string, string>();
for (const [first, second] of PAIRS)
  for (const tone of TONES.slice(1))
    OLD.set((first + tone + second).normalize('NFC'), (first + second + tone).normalize('NFC'));
const NEW = new Map([...OLD].map(([a, b]) => [b, a]));
const OLD_TONE = new RegExp(`(?<!q)(${[...OLD.keys()].join('|')})$`);
const NEW_TONE = new RegExp(`(?<!q)(${[...NEW.keys()].join('|')})$`);

function moveTone(syllable: string): string | null {
  const old = OLD_TONE.exec(syllable);
  if (old) return syllable.slice(0, old.index) + OLD.get(old[1]);
  const moved = NEW_TONE.exec(syllable);
  return moved ? syllable.slice(0, moved.index) + NEW.get(moved[1]) : null;
}

/**
 * "cuả" for "của", "điạ" for "địa": typed with the tone on the last letter, where none belongs after u, ư or i that are no part of qu, gi;
 * null for other syllables. No way to spell it: read as the word, and never made one of its keys.
 */
export function slipOf(syllable: string): string | null {
  const right = FIRST_TONE.exec(syllable);
  return right ? syllable.slice(0, right.index) + SLIPS.get(right[1]) : null;
}
const SLIPS = new Map(
  ['ua', 'ưa', 'ia'].flatMap(([first, second]) =>
    TONES.slice(1).map((tone) => [`${first}${tone}a`, `${first}${second}${tone}`].map((form) => form.normalize('NFC'))),
  ) as [string, string][],
);
const FIRST_TONE = new RegExp(`(?<![qg])(${[...SLIPS.keys()].join('|')})$`);

const I_FORMS = TONES.map((t) => `i${t}`.normalize('NFC'));
const Y_FORMS = TONES.map((t) => `y${t}`.normalize('NFC'));
/** What the last letter is where a syllable may be spelt in another way than the canonical one. */
const VARIES = new Set(['a', 'e', ...Y_FORMS]);
const ENDS_IN_I = new RegExp(`^(?:[hklmstv])(${I_FORMS.join('|')})$`);
const ENDS_IN_Y = new RegExp(`^(?:[hklmstv])(${Y_FORMS.join('|')})$`);

function swapLetter(syllable: string): string | null {
  const i = ENDS_IN_I.exec(syllable);
  if (i) return syllable.slice(0, -1) + Y_FORMS[I_FORMS.indexOf(i[1])];
  const y = ENDS_IN_Y.exec(syllable);
  return y ? syllable.slice(0, -1) + I_FORMS[Y_FORMS.indexOf(y[1])] : null;
}
