/** A way in which texts reach an archive worse than they were written. The same text and seed give the same copy. */
export interface Damage {
  readonly title: string;
  /** The damaged copy of a text. */
  text(text: string, seed: number): string;
  /** What the annotation of the copy says where the text said this; the same where scoring passes over the difference. */
  name(name: string): string;
  /** Share of a name's letters that may be misread and the name still be right. */
  readonly tolerance: number;
}

const same = (name: string): string => name;

export const DAMAGES = {
  nfd: { title: 'marks apart from their letters (NFD)', text: (text) => text.normalize('NFD'), name: same },
  capitals: { title: 'all in capitals', text: (text) => text.toUpperCase(), name: same },
  capitalLines: { title: 'some lines in capitals', text: someCapitals, name: same },
  plain: { title: 'without diacritics', text: plain, name: plain },
  doubled: { title: 'doubled blanks', text: doubled, name: same },
  wrapped: { title: 'lines broken at a width', text: (text) => wrapped(text, 80), name: same },
  oneLine: { title: 'one line', text: (text) => text.trim().replace(/\s*\n\s*/g, ' '), name: same },
  ocr: { title: 'misread letters', text: misread, name: same, tolerance: 0.1 },
} satisfies Readonly<Record<string, Omit<Damage, 'tolerance'> & Partial<Damage>>>;

export type DamageKind = keyof typeof DAMAGES;

export const damageOf = (kind: DamageKind): Damage => ({ tolerance: 0, ...DAMAGES[kind] });

/** An annotation, or anything else, with every string of it changed. */
export function changeStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => changeStrings(one, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changeStrings(one, change)])) as T;
}

/** "Sở Nội vụ" → "So Noi vu". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** One long line in three in capitals, as headlines and tables have them. */
function someCapitals(text: string, seed: number): string {
  const dice = random(seed);
  return text.replace(/^.{80,}$/gm, (line) => (dice() < 1 / 3 ? line.toUpperCase() : line));
}

/** Some blanks between words twice. */
function doubled(text: string, seed: number): string {
  const dice = random(seed);
  return text.replace(/(?<=\S) (?=\S)/g, () => (dice() < 0.3 ? '  ' : ' '));
}

/** Long lines broken at blanks, as mail and old text files have them; rows of tables are left alone. */
function wrapped(text: string, width: number): string {
  const wrap = (line: string): string =>
    line.length <= width || /[|\t]/.test(line)
      ? line
      : line.replace(new RegExp(`(?!$)(.{1,${width}})(?: |$)`, 'g'), '$1\n').replace(/\n$/, '');
  return text.split('\n').map(wrap).join('\n');
}

/**
 * What OCR makes of a fair scan: about four words in a hundred have a wrong letter, some are broken in two or run
 * together, and of the commas and stops one in two hundred is another mark.
 */
function misread(text: string, seed: number): string {
  const dice = random(seed);
  const words = text.replace(/[\p{L}\d]+/gu, (word) => {
    const luck = dice();
    if (luck < 0.003 && word.length > 3) return broken(word, dice);
    return luck < 0.04 ? confused(word, dice) : word;
  });
  const marks = words.replace(/[,.;](?=\s)/g, (mark) => (dice() < 0.005 ? oneOf(OTHER_MARKS[mark], dice) : mark));
  return marks.replace(/(?<=\p{L}) (?=\p{L})/gu, (blank) => (dice() < 0.002 ? '' : blank));
}

const OTHER_MARKS: Readonly<Record<string, string>> = { ',': '.', '.': ',', ';': ':,' };

export const oneOf = <T>(all: ArrayLike<T>, dice: () => number): T => all[Math.floor(dice() * all.length)];

function broken(word: string, dice: () => number): string {
  const at = 1 + Math.floor(dice() * (word.length - 1));
  return `${word.slice(0, at)} ${word.slice(at)}`;
}

/** One letter of the word misread, where any of its letters is easily misread. */
function confused(word: string, dice: () => number): string {
  const places = [...word].flatMap((letter, at) => (readingsOf(letter).length > 0 ? [at] : []));
  if (places.length === 0) return word;
  const at = oneOf(places, dice);
  return word.slice(0, at) + oneOf(readingsOf(word[at]), dice) + word.slice(at + 1);
}

/** What looks like it: others of a table, and the same letter with another tone or hat, or without any mark. */
function readingsOf(letter: string): readonly string[] {
  const known = READINGS.get(letter);
  if (known) return known;
  const like = [...(LOOKALIKES[letter] ?? '')].map((one) => (one === 'm' ? 'rn' : one));
  const [base, ...marks] = letter.normalize('NFD');
  const toned = marks.some((mark) => TONES.includes(mark));
  const untoned = [base, ...marks.filter((mark) => !TONES.includes(mark))].join('');
  const hatted = marks.filter((mark) => TONES.includes(mark)).join('');
  const others = toned ? ['', ...TONES].map((tone) => untoned + tone) : [];
  const hats = (HATS[base.toLowerCase()] ?? []).map((hat) => base + hat + hatted);
  const all = [...like, ...others, ...(untoned.length > 1 ? hats : []), plain(letter)].map((one) =>
    one.normalize('NFC'),
  );
  const readings = [...new Set(all)].filter((other) => other !== letter);
  READINGS.set(letter, readings);
  return readings;
}

const READINGS = new Map<string, readonly string[]>();
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Breve, circumflex, horn, or none. */
const HATS: Readonly<Record<string, readonly string[]>> = {
  a: ['', '\u0306', '\u0302'],
  e: ['', '\u0302'],
  o: ['', '\u0302', '\u031b'],
  u: ['', '\u031b'],
};

/** "m" in a table of letters stands for "rn". */
const LOOKALIKES: Readonly<Record<string, string>> = {
  l: '1I',
  I: 'l1',
  O: '0',
  o: '0',
  c: 'e',
  e: 'c',
  u: 'ưn',
  n: 'u',
  m: 'm',
  h: 'b',
  b: 'h',
  i: 'ìl',
  d: 'đ',
  đ: 'd',
  Đ: 'D',
  D: 'Đ',
  g: 'q',
  q: 'g',
  S: '5',
  B: '8',
  '0': 'O',
  '1': 'lI',
  '5': 'S',
  '8': 'B',
};

/** Numbers from 0 to 1 that depend on nothing but the seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The right name that a found one stands for: the nearest within the tolerance, else the found one itself. */
export function nearest(found: string, right: readonly string[], tolerance: number): string {
  let best = found;
  let least = Number.POSITIVE_INFINITY;
  for (const name of right) {
    const allowed = Math.ceil(tolerance * name.length);
    if (Math.abs(name.length - found.length) > allowed) continue;
    const edits = distance(name.toLowerCase(), found.toLowerCase());
    if (edits <= allowed && edits < least) [best, least] = [name, edits];
  }
  return best;
}

/** Letters to insert, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
