import type { BlocKey } from './bloc-key.js';

/** Whether two mentions name one bloc: by number, in the same or in fewer words, by gloss, heading or abbreviation. */
export function sameBloc(a: BlocKey, b: BlocKey): boolean {
  if (a.number !== null && b.number !== null)
    return (
      a.number === b.number &&
      a.kind === b.kind &&
      !(a.before.size > 0 && b.before.size > 0 && shares(a.before, b.before) === 0) &&
      !isOfOtherSchools(a.words, b.words) &&
      !isOfOtherOwner(a, b)
    );
  if (glosses(a, b) || glosses(b, a)) return true;
  if (isOpposite(a.words, b.words)) return false;
  const shared = shares(a.words, b.words);
  const smaller = Math.min(a.words.size, b.words.size);
  const described = a.number === null && b.number === null && a.kind === b.kind;
  if (described && smaller > 0 && shared === smaller) return true;
  if (described && shared > 1 && (standsFor(a, b) || standsFor(b, a))) return true;
  if (described && shared > 0 && shared === smaller - 1 && isSlip(a.words, b.words)) return true;
  // "Nam Bộ" and "Nam Bô": a mark more or less
  if (described && a.words.size === b.words.size && a.plain === b.plain) return true;
  const numbered = (a.number === null) !== (b.number === null);
  if (smaller > 1 && shared / (a.words.size + b.words.size - shared) >= (numbered ? 0.75 : 0.6)) return true;
  return headsSection(a, b) || headsArticle(a, b) || abbreviates(a, b) || abbreviates(b, a);
}

/**
 * "Cụm thi đua các huyện | nội địa" and "Cụm thi đua các huyện | biên giới", where all that joins them is a name that says less than either:
 * "Cụm thi đua các huyện" in the headline.
 */
export function isRival(a: BlocKey, b: BlocKey, names: readonly BlocKey[]): boolean {
  if (a.kind !== b.kind || a.number !== null || b.number !== null || !a.sure || !b.sure) return false;
  const shared = shares(a.words, b.words);
  if (shared === 0 || shared === a.words.size || shared === b.words.size || sameBloc(a, b)) return false;
  return !names.some((name) => name.words.size > shared && sameBloc(name, b));
}

/** "Cụm thi đua số 5 thuộc Cục Thuế" and "Cụm thi đua số 5 Bảo hiểm xã hội": each agency numbers its own; "LĐLĐ tỉnh" is "Liên đoàn Lao động tỉnh". */
function isOfOtherOwner(a: BlocKey, b: BlocKey): boolean {
  if (a.owner.size === 0 || b.owner.size === 0 || shares(a.owner, b.owner) > 0) return false;
  return !inLetters(a, b) && !inLetters(b, a);
}
const inLetters = ({ owner }: BlocKey, { ownerInitials }: BlocKey): boolean =>
  [...owner].some((word) => word.length > 1 && ownerInitials.includes(word));

/** "KHỐI CÁC NGÂN HÀNG, TCTD" of "Khối các ngân hàng, tổ chức tín dụng": what only the short name has are letters of the long one. */
function standsFor(short: BlocKey, long: BlocKey): boolean {
  const own = [...short.words].filter((word) => !long.words.has(word));
  return own.length > 0 && own.every((word) => LETTERS.test(word) && long.initials.includes(word));
}
/** Three letters or more without a vowel are no syllable. */
const LETTERS = /^[bcdđghklmnpqrstvxz]{3,}$/;

/** "Cụm thi đua số 1 khối Tiểu học" and "Cụm thi đua số 1 khối THCS": each level of schools has numbers of its own. */
function isOfOtherSchools(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const levels = levelsOf(a);
  return levels.length > 0 && levelsOf(b).length > 0 && !levelsOf(b).some((level) => levels.includes(level));
}
function levelsOf(words: ReadonlySet<string>): string[] {
  const levels = LEVELS.filter((level) => words.has(level));
  if (words.has('tiểu') && words.has('học')) levels.push('tiểu học');
  if (words.has('trung') && words.has('học')) levels.push(words.has('phổ') ? 'thpt' : 'thcs');
  return levels;
}
const LEVELS = ['mầm', 'thcs', 'thpt'];

/** "khu vực phía Bắc" and "khu vực phía Nam": alike in all but where they lie. */
export const isOpposite = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  OPPOSITES.some((word) => a.has(word) && !b.has(word)) && OPPOSITES.some((word) => b.has(word) && !a.has(word));
const OPPOSITES = [
  'bắc',
  'nam',
  'đông',
  'tây',
  'trung',
  'trên',
  'dưới',
  'trong',
  'ngoài',
  'mầm',
  'tiểu',
  'thcs',
  'thpt',
];

/** "phía Nam" and "phí Nam": of the words that only one has, one lacks a letter of one that only the other has. */
function isSlip(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const own = [...a].filter((word) => !b.has(word));
  const others = [...b].filter((word) => !a.has(word));
  return own.some((word) => others.some((other) => lacksLetter(word, other) || lacksLetter(other, word)));
}

/** "phí" of "phía", but not "an" of "lan": a letter behind the first, and no digit. */
function lacksLetter(short: string, long: string): boolean {
  if (short.length < 3 || long.length !== short.length + 1 || /\d/.test(long)) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return i > 0 && short.slice(i) === long.slice(i + 1);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** All that the one says without a number stands in the gloss of the other. */
const glosses = (a: BlocKey, b: BlocKey): boolean =>
  a.number !== null && b.number === null && b.words.size > 1 && shares(a.gloss, b.words) === b.words.size;

/** A heading "Khối MTTQ và các đoàn thể: …" speaks of the bloc that its first sentence names in full. */
const headsSection = (a: BlocKey, b: BlocKey): boolean =>
  a.heading >= 0 && b.sure && a.kind === b.kind && b.sentence > a.heading && b.sentence - a.heading <= 2;

/** "Cụm thi đua các xã miền biển" over an article that opens with "Cụm thi đua số 8 tỉnh Lam Hải": the headline says of whom. */
const headsArticle = (a: BlocKey, b: BlocKey): boolean =>
  a.headline &&
  !b.headline &&
  a.sure &&
  b.sure &&
  a.kind === b.kind &&
  a.number === null &&
  b.number !== null &&
  b.sentence - a.sentence <= 2;

/** "Khối thi đua KHCN-KT" after "Khối thi đua Khoa học - Công nghệ, Kinh tế". */
const abbreviates = (short: BlocKey, long: BlocKey): boolean =>
  short.letters.length >= 3 &&
  (long.initials.startsWith(short.letters.slice(0, 4)) || long.initials.includes(short.letters));
