import { ACTS, type Act } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { isClanName } from '../../../names/clan-name.js';
import type { Post } from '../../../names/post.js';
import type { Signer } from '../../passage.js';
import type { Mention } from './mentions.js';
import type { Stated } from './predicate.js';

/** One person of the document with all that its mentions say. */
export interface Entry {
  /** Place in the order of first mentions. */
  readonly place: number;
  /** Of the fullest form of the name. */
  syllables: readonly string[];
  readonly mentions: Mention[];
  readonly titles: Post[];
  readonly stated: Stated[];
  /** Signs the paper. */
  signed: boolean;
}

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** So many of the latest are compared with what is not found by its very words: no text can make all meet all. */
const LATEST = 256;

/** Gathers mentions by name; a given name alone ("ông Khang") points back to the person who bears it. */
export class Roster {
  readonly entries: Entry[] = [];
  readonly #scan: Scan;
  /** By the last syllable, which all forms of a name share; in the order of `entries`. */
  readonly #bearers = new Map<string, Entry[]>();
  /** By what spells one name: the first who bears it. */
  readonly #named = new Map<string, Entry>();
  /** By the first words of their titles, and by all of them. */
  readonly #titled = new Map<string, Set<Entry>>();
  /** What is still to be put there, when somebody asks. */
  readonly #untitled: { readonly entry: Entry; readonly post: Post }[] = [];
  /** By sentence: whom it mentions; of several the one who was first mentioned last. */
  readonly #met = new Map<number, Entry>();
  readonly #keys = new Map<Range, string>();

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  add(mention: Mention): void {
    const syllables = this.#syllables(mention.person.name);
    let entry = this.#find(syllables, mention);
    if (!entry) {
      // "ông Khang" points back; "ông K’Brêu" is a whole name.
      if (syllables.length === 1 && !isClanName(this.#scan, mention.person.name.from)) return;
      entry = { place: this.entries.length, syllables, mentions: [], titles: [], stated: [], signed: false };
      this.entries.push(entry);
      const given = syllables[syllables.length - 1];
      const bearers = this.#bearers.get(given);
      if (bearers) bearers.push(entry);
      else this.#bearers.set(given, [entry]);
    }
    const name = syllables.join(' ');
    if (same(entry.syllables, syllables) && !this.#exact(syllables)) this.#named.set(name, entry);
    entry.mentions.push(mention);
    const met = this.#met.get(mention.sentence.index);
    if (met === undefined || met.place < entry.place) this.#met.set(mention.sentence.index, entry);
    entry.stated.push(...mention.stated);
    for (const post of mention.person.titles) this.#addTitle(entry, post);
  }

  /** Persons who bear the title, as a later sentence calls them by it: "Phó Chủ tịch UBND tỉnh đề nghị". */
  holders(from: number, to: number): readonly Entry[] {
    for (const { entry, post } of this.#untitled.splice(0)) {
      const key = this.#key(post);
      for (let end = key.length; end > 0; end = key.lastIndexOf(' ', end - 1)) {
        const words = key.slice(0, end);
        const holders = this.#titled.get(words);
        if (holders) holders.add(entry);
        else this.#titled.set(words, new Set([entry]));
      }
    }
    return [...(this.#titled.get(this.#key({ from, to })) ?? [])];
  }

  /** Whom the two sentences before mention; of several the one who was first mentioned last. */
  near(sentence: number): Entry | undefined {
    const [one, other] = [this.#met.get(sentence - 1), this.#met.get(sentence - 2)];
    return one && other ? (one.place > other.place ? one : other) : (one ?? other);
  }

  /** A signer whom the text names is that person, with the titles that the text gives and the role of the signature; false for one that it does not. */
  sign({ name, titles, clerk, chair }: Signer): boolean {
    const syllables = this.#syllables(name);
    const entry = this.#exact(syllables);
    if (!entry) return false;
    entry.signed = true;
    entry.stated.push({ act: clerk ? 'other' : chair ? 'chair' : 'sign', from: name.from, to: name.to });
    // "KHỐI TRƯỞNG" over the name of one whom the text calls a director: the text says no role
    const saysRole = entry.titles.some((title) => this.#isRole(title));
    const added = entry.titles.length === 0 ? titles : titles.filter((title) => this.#isRole(title) && !saysRole);
    for (const title of added) entry.titles.push({ ...title, unit: null, kind: 'office' });
    return true;
  }

  #isRole({ from }: { readonly from: number }): boolean {
    return this.#scan.size('role', from) > 0;
  }

  #find(syllables: readonly string[], mention: Mention): Entry | undefined {
    const exact = this.#exact(syllables);
    if (exact) return exact;
    const bearers = this.#bearersOf(syllables).slice(-LATEST);
    // "“Bí thư A Mảy” - ông K’Krang A Mảy": the short form came first.
    const short = bearers.find(
      (e) => e.syllables.length === 2 && syllables.length > 2 && same(syllables.slice(-2), e.syllables),
    );
    if (short) {
      short.syllables = syllables;
      return short;
    }
    if (syllables.length < 3 && mention.person.addressed)
      return bearers.findLast(
        (e) => e.syllables.length > syllables.length && same(e.syllables.slice(-syllables.length), syllables),
      );
    return bearers.find((e) => isMisspelt(e.syllables, syllables) && this.#agree(e, mention));
  }

  /** Whose name is spelt so; the short form of a name that grew is no longer one. */
  #exact(syllables: readonly string[]): Entry | undefined {
    const entry = this.#named.get(syllables.join(' '));
    return entry && same(entry.syllables, syllables) ? entry : undefined;
  }

  #bearersOf(syllables: readonly string[]): readonly Entry[] {
    return this.#bearers.get(syllables[syllables.length - 1]) ?? [];
  }

  /** Two spellings of one name are one person where the titles do not speak against it. */
  #agree(entry: Entry, mention: Mention): boolean {
    if (entry.mentions[entry.mentions.length - 1].sentence === mention.sentence) return false;
    const titles = mention.person.titles.map((title) => this.#key(title));
    return titles.length === 0 || entry.titles.some((title) => titles.includes(this.#key(title)));
  }

  /** A title is listed once; a longer form of it ("Phó Giám đốc Sở Y tế" after "Phó Giám đốc") takes its place. */
  #addTitle(entry: Entry, post: Post): void {
    const { titles } = entry;
    const key = titles.length === 0 ? '' : this.#key(post);
    let place = titles.length;
    for (let i = Math.max(0, place - LATEST); i < place; i++) {
      const known = this.#key(titles[i]);
      if (startsWith(known, key)) return;
      if (startsWith(key, known)) place = i;
      else if (isSameTitle(known, key)) {
        if (known.length >= key.length) return;
        place = i;
      }
    }
    titles[place] = post;
    this.#untitled.push({ entry, post });
  }

  /** Without the baptismal name before them: "Phêrô Tô Văn Hải" is "Tô Văn Hải" too. */
  #syllables(range: Range): string[] {
    const words: string[] = [];
    let first = range.from;
    while (range.to - first > 2 && this.#scan.kind('surname', first) === 'baptismal') first++;
    for (let i = first; i < range.to; i++) words.push(this.#scan.spelling(i));
    return words;
  }

  /** Its words as titles are compared; worked out once, however often the title is compared. */
  #key(title: Range): string {
    const known = this.#keys.get(title);
    if (known !== undefined) return known;
    // "GS.TS" is "GS TS".
    let key = '';
    for (let i = title.from; i < title.to; i++) {
      const word = this.#scan.spelling(i);
      if (word !== '.') key += `${key === '' ? '' : ' '}${SHORT.get(word) ?? word}`;
    }
    this.#keys.set(title, key);
    return key;
  }
}

/** Whole words of it. */
const startsWith = (title: string, words: string): boolean =>
  title.startsWith(words) && (title.length === words.length || title[words.length] === ' ');

/** "Chủ tịch Hội CGCVN" is "Chủ tịch Hội Cựu giáo chức Việt Nam", "Phó Chủ tịch" one that is "Thường trực". */
export function isSameTitle(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left[0] !== right[0] || left[1] !== right[1] || left.length < 3 || right.length < 3) return false;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      i++;
      j++;
      continue;
    }
    const [wide, narrow] = [spelledOut(left[i], right, j), spelledOut(right[j], left, i)];
    if (wide > 0) [i, j] = [i + 1, j + wide];
    else if (narrow > 0) [i, j] = [i + narrow, j + 1];
    else if (saysNothing(left, i)) i += 2;
    else if (saysNothing(right, j)) j += 2;
    else return false;
  }
  return i === left.length && j === right.length;
}

/** "Phó Chủ tịch | Thường trực | UBND tỉnh", "Chủ tịch | Ủy ban | Trung ương | MTTQ Việt Nam": the title is the same without them. */
const saysNothing = (words: readonly string[], at: number): boolean =>
  at + 1 < words.length && UNSAID.has(`${words[at]} ${words[at + 1]}`);
const UNSAID = new Set(['thường trực', 'uỷ ban', 'trung ương']);

/** How many words from `at` on the letters stand for: "cgcvn" for "cựu giáo chức việt nam", "mttqvn" for "mttq việt nam"; 0 for none. */
function spelledOut(letters: string, words: readonly string[], at: number): number {
  let rest = bare(letters);
  let size = 0;
  while (rest !== '' && at + size < words.length) {
    const word = bare(words[at + size]);
    if (size > 0 || word.length < rest.length) {
      if (word.length > 1 && rest.startsWith(word)) rest = rest.slice(word.length);
      else if (rest[0] === word[0]) rest = rest.slice(1);
      else return 0;
    } else if (rest[0] === word[0]) rest = rest.slice(1);
    else return 0;
    size++;
  }
  return rest === '' && size > 1 ? size : 0;
}
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

const SHORT = new Map([
  ['btv', 'ban thường vụ'],
  ['bch', 'ban chấp hành'],
  ['uvbtv', 'uỷ viên ban thường vụ'],
  ['uv', 'uỷ viên'],
  ['tuv', 'tỉnh uỷ viên'],
  ['huv', 'huyện uỷ viên'],
  ['quv', 'quận uỷ viên'],
  ['đuv', 'đảng uỷ viên'],
  ['uvbch', 'uỷ viên ban chấp hành'],
  ['pct', 'phó chủ tịch'],
]);

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** One syllable between family name and given name differs. */
const isMisspelt = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.length > 2 &&
  a[0] === b[0] &&
  a[a.length - 1] === b[b.length - 1] &&
  a.filter((word, i) => word !== b[i]).length === 1;

/** The strongest act; "receive" is none. */
export function strongest(stated: readonly Stated[]): (Stated & { act: Act }) | null {
  let best: (Stated & { act: Act }) | null = null;
  for (const item of stated) {
    if (item.act === 'receive') continue;
    if (best === null || ACTS.indexOf(item.act) < ACTS.indexOf(best.act)) best = { ...item, act: item.act };
  }
  return best;
}
