import type { SourceDocument } from '../domain/document.js';
import { FURNITURE } from './near-copy.js';

/** A place where two texts that tell the same differ: what only one says, what only the other, and the words around it. */
export interface TextDifference {
  readonly before: string;
  /** Empty where only the other says something. */
  readonly one: string;
  readonly other: string;
  readonly after: string;
}

type Text = Pick<SourceDocument, 'text' | 'blocks'>;

/** So many sentences of each are held against each other. */
const COMPARED = 300;
/** Of two sentences so many of 100 words are the same where one stands instead of the other. */
const SAME_SENTENCE = 50;
/** Words around a difference, and of it, that are shown. */
const AROUND = 6;
const MOST = 60;

/**
 * What only one of two texts says, sentence by sentence; where a sentence of one stands instead of one of the other, the words in which they
 * differ. Neither the order of sentences counts, nor capitals, marks and page furniture: they make no other copy.
 */
export function textDifferences(one: Text, other: Text): TextDifference[] {
  const [mine, theirs] = [sentences(one), sentences(other)];
  const [only, onlyOther] = [without(mine, theirs), without(theirs, mine)];
  const left = new Set(onlyOther);
  const differences: TextDifference[] = [];
  for (const sentence of only) {
    const instead = likest(sentence, left);
    if (instead) left.delete(instead);
    differences.push(instead ? within(sentence.words, instead.words) : whole(sentence.words, []));
  }
  for (const sentence of left) differences.push(whole([], sentence.words));
  return differences;
}

interface Sentence {
  /** As they are written. */
  readonly words: readonly string[];
  readonly plain: readonly string[];
}

function sentences({ text, blocks }: Text): Sentence[] {
  const found: Sentence[] = [];
  for (const { kind, span } of blocks) {
    if (FURNITURE.has(kind)) continue;
    for (const sentence of text.slice(span.start, span.end).split(/(?<=[.!?;:])\s+|\n+/)) {
      const words = sentence.split(/\s+/).filter((word) => plainOf(word) !== '');
      if (words.length > 0) found.push({ words, plain: words.map(plainOf) });
    }
  }
  return found;
}

const plainOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Sentences of one text that the other has not, or not as often; a few hundred of them. */
function without(some: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const there = new Map<string, number>();
  for (const { plain } of others) there.set(plain.join(' '), (there.get(plain.join(' ')) ?? 0) + 1);
  const only = some.filter(({ plain }) => {
    const key = plain.join(' ');
    const left = there.get(key) ?? 0;
    there.set(key, left - 1);
    return left <= 0;
  });
  return only.slice(0, COMPARED);
}

function likest({ plain }: Sentence, others: Iterable<Sentence>): Sentence | undefined {
  const words = new Set(plain);
  let best: { readonly sentence: Sentence; readonly alike: number } | undefined;
  for (const sentence of others) {
    const theirs = new Set(sentence.plain);
    const same = [...theirs].filter((word) => words.has(word)).length;
    const alike = (100 * same) / (words.size + theirs.size - same);
    if (alike >= SAME_SENTENCE && alike > (best?.alike ?? 0)) best = { sentence, alike };
  }
  return best?.sentence;
}

/** Without the words with which both begin and end. */
function within(one: readonly string[], other: readonly string[]): TextDifference {
  const shorter = Math.min(one.length, other.length);
  const same = (a: number, b: number) => plainOf(one[a]!) === plainOf(other[b]!);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(one.length - 1 - end, other.length - 1 - end)) end++;
  const cut = whole(one.slice(start, one.length - end), other.slice(start, other.length - end));
  const [before, after] = [one.slice(0, start), one.slice(one.length - end)];
  return {
    ...cut,
    before: (before.length > AROUND ? ['…', ...before.slice(-AROUND)] : before).join(' '),
    after: (after.length > AROUND ? [...after.slice(0, AROUND), '…'] : after).join(' '),
  };
}

const whole = (one: readonly string[], other: readonly string[]): TextDifference => ({
  before: '',
  one: shown(one),
  other: shown(other),
  after: '',
});

const shown = (words: readonly string[]): string =>
  (words.length > MOST ? [...words.slice(0, MOST), '…'] : words).join(' ');
