/**
 * One name says of the unit what the other says in more words: "công ty cao su bến đá" and "công ty tnhh mtv cao su bến
 * đá", "cao su bến đá" and "công ty cp cao su bến đá", "cục thads tỉnh" and "cục thi hành án dân sự tỉnh". All words of the
 * short name stand in the long one in their order, letters for the words that begin with them, and both end alike, so that
 * "công ty cao su" is not that of Bến Đá. Names in small letters.
 */
export function isShortOf(short: string, long: string): boolean {
  const [words, all] = [short.split(' '), long.split(' ')];
  // "tỉnh" alone tells of nobody.
  if (words.length < 2 || words.length > all.length || words.at(-1) !== all.at(-1)) return short === long;
  let at = 0;
  let left = false;
  for (const word of words) {
    let next = at;
    while (next < all.length && all[next] !== word && lettersEnd(word, all, next) === next) next++;
    if (next >= all.length) return false;
    // The words that are left out stand in one place: at the head, or behind the kind of the unit.
    if (next > at) {
      if (left) return false;
      left = true;
    }
    at = all[next] === word ? next + 1 : lettersEnd(word, all, next);
  }
  return at === all.length;
}

/** "thads": the end of "thi hành án dân sự", whose first letters it holds; `at` for none. */
function lettersEnd(letters: string, words: readonly string[], at: number): number {
  if (letters.length < 3) return at;
  let end = at;
  let read = 0;
  while (read < letters.length && firstLetter(words[end]) === letters[read]) {
    read++;
    end++;
  }
  return read === letters.length ? end : at;
}

/** "án": "a"; "đội": "đ" */
const firstLetter = (word: string | undefined): string | undefined => word?.normalize('NFD')[0];
