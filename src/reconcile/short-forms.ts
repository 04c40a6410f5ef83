import { isSyllable } from '../text/syllable.js';
import { standsFor } from './acronym.js';
import { nameWords, type Word } from './words.js';

/**
 * A name without its own short form: "Liên đoàn Lao động (LĐLĐ) tỉnh" → "Liên đoàn Lao động tỉnh", "Sở NN&PTNT (Sở Nông nghiệp
 * và PTNT)" → "Sở Nông nghiệp và PTNT". A bracket that tells one from another stays: "(cũ)", "(huyện Tiên Du)", "(cơ sở 2)".
 */
export function withoutShortForms(name: string): string {
  let rest = name;
  for (const [bracket, inside] of name.matchAll(BRACKET)) {
    const at = rest.indexOf(bracket);
    const before = rest.slice(0, at).trimEnd();
    const after = rest.slice(at + bracket.length);
    const plain = withoutOne(before, inside.trim());
    if (plain !== null) rest = `${plain}${after}`.replace(/ +/g, ' ');
  }
  return withoutTail(rest);
}
const BRACKET = /\(([^()]{1,80})\)/gu;

/** What stands before the bracket, in its longer form; null where the bracket says something else. */
function withoutOne(before: string, inside: string): string | null {
  if (TOLD.test(inside)) return before;
  const [long, short] = [nameWords(before), nameWords(inside, before)];
  if (shortens(short, long) || shortens(short, withoutEmulation(long))) return before;
  if (isTradeName(inside) && TRADERS.test(before)) return before;
  // "UBND (Ủy ban nhân dân) huyện Tiên Du": of the words before it those at the end that it spells out.
  const spelled = long.findIndex((_, from) => standsFor(long.slice(from), short));
  return spelled < 0 ? null : [...before.split(/\s+/).slice(0, spelled), inside].join(' ');
}

const TOLD = /^(?:gọi tắt|sau đây|viết tắt|gọi chung|tên viết tắt|tên gọi khác)/u;

/** Whether the short name stands for some of the words in a row, with two letters of acronyms at least. */
function shortens(short: readonly Word[], long: readonly Word[]): boolean {
  const letters = short.reduce((sum, { initials }) => sum + (initials?.length ?? 0), 0);
  if (letters < 2 || long.length > LONGEST) return false;
  return long.some((_, from) => long.some((_, last) => last >= from && standsFor(short, long.slice(from, last + 1))));
}

/** "Khối VH-XH" is short for "Khối thi đua Văn hóa - Xã hội". */
const withoutEmulation = (words: readonly Word[]): readonly Word[] =>
  words.filter(
    ({ key }, i) => !((key === 'thi' && words[i + 1]?.key === 'đua') || (key === 'đua' && words[i - 1]?.key === 'thi')),
  );

/** What is longer than any name is none. */
const LONGEST = 40;

/** "Agribank", "Viettel": no Vietnamese word, and no place either where a company or a bank has it. */
const isTradeName = (words: string): boolean =>
  /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(words) && words.length > 4 && !isSyllable(words.toLowerCase());
const TRADERS = /^(?:ngân hàng|tập đoàn|tổng công ty|công ty|bưu điện|viễn thông)(?!\p{L})/iu;

/** "Sở Nông nghiệp và Phát triển nông thôn - Sở NN&PTNT": the whole again behind a dash. */
function withoutTail(name: string): string {
  const at = name.search(/ [-–—] [^-–—]*$/u);
  if (at < 0) return name;
  const [long, short] = [nameWords(name.slice(0, at)), nameWords(name.slice(at + 3))];
  return short.length < long.length && standsFor(short, long) ? name.slice(0, at) : name;
}

/**
 * Short names that names of a document define, by the short form: "Ban Quản lý khu đô thị (BQLKĐT)" lets "BQLKĐT" be known
 * elsewhere in it. Two of one short form define none.
 */
export function shortFormsIn(names: readonly string[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string | null>();
  for (const name of names)
    for (const [bracket, inside] of name.matchAll(BRACKET)) {
      const [, told] = /^(?:gọi tắt|viết tắt|sau đây gọi tắt|sau đây gọi) là:? (.+)$/u.exec(inside.trim()) ?? [];
      const short = told ?? inside.trim();
      const long = name.slice(0, name.indexOf(bracket)).trimEnd();
      const words = nameWords(short);
      const whole = words.some(({ initials }) => (initials?.length ?? 0) > 2) && standsFor(words, nameWords(long));
      if (told === undefined && !whole) continue;
      const known = defined.get(short);
      defined.set(short, known === undefined || known === long ? long : null);
    }
  return new Map([...defined].flatMap(([short, long]) => (long === null ? [] : [[short, long]])));
}
