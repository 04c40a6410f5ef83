/**
 * "Trường ĐH SPKT Bến Đá" for "Trường Đại học Sư phạm Kỹ thuật Bến Đá": letters for the first letters of words, and all else alike. Words in small
 * letters.
 */
export function spellsLetters(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    if (word === all[at]) at++;
    else {
      if (!HAS_LETTERS.test(word)) return false;
      for (const letter of word) if (!all[at++]?.startsWith(letter)) return false;
    }
  }
  return at === all.length;
}
/** Two letters or more that are no syllable. */
export const HAS_LETTERS = /(?<!\p{L})[bcdđghklmnpqrstvx]{2,6}(?!\p{L})/u;
