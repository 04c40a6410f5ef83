/**
 * Whether a word is written as vntk's "istitle" wants it, which asks a library for titles of programs' names: "Sở",
 * "Y", "2019" and "Bắc Ninh" are, "UBND", "Y tế", "iPhone" and "," are not. The letters are those that Node knows; the
 * library's own list is of Unicode 8.
 */
export function isTitle(word: string): boolean {
  // Most words begin small, and no title does.
  if (word[0] !== word[0]?.toUpperCase()) return false;
  const parted = word
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, (marks, at: number, all: string) =>
      at === 0 || at === all.length - marks.length ? '' : ' ',
    );
  return word === parted.toLowerCase().replace(/^.| ./g, (letter) => letter.toUpperCase());
}
