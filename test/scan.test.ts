import { describe, expect, it } from 'vitest';
import { entryAt } from '../src/extract/entry.js';
import { lexicon, lexiconWithout } from '../src/lexicon/lexicon.js';
import { LAYERS } from '../src/lexicon/phrase.js';
import { bitOf, Scan } from '../src/lexicon/scan.js';
import { WordSet } from '../src/lexicon/word-set.js';
import { rewriteLongLines } from '../src/text/long-lines.js';
import { int32s, uint8s } from '../src/text/slab.js';
import { canonicalSpelling, spellings } from '../src/text/tone.js';

describe('a scan', () => {
  it('has the bits of layers in their order', () =>
    expect(LAYERS.map(bitOf)).toEqual(LAYERS.map((_, index) => 1 << index)));

  it('spells words alike that are written in several ways', () => {
    const scan = new Scan('Hoà HÒA kỹ kĩ Brêu - –', lexicon());
    const spelt = Array.from({ length: scan.tokens.count }, (_, i) => scan.spelling(i));
    expect(spelt).toEqual(['hoà', 'hoà', 'kĩ', 'kĩ', 'brêu', '-', '–']);
  });

  it('spells each word that the lexicon knows as the word itself is spelt', () => {
    const { words, vocabulary } = lexicon();
    for (const word of words.filter((known) => known !== '' && known !== '-'))
      for (const other of spellings(word)) {
        expect(vocabulary.idOf(other)).toBe(vocabulary.idOf(word));
        expect(canonicalSpelling(other)).toBe(canonicalSpelling(word));
      }
  });
});

describe('a set of words', () => {
  const set = new WordSet(['họp', 'tổng', 'từ chưa ai biết']);

  it('holds what stands at a token, whatever the lexicon', () => {
    for (const known of [lexicon(), lexiconWithout(() => true), lexicon()]) {
      const scan = new Scan('Khối họp TỔNG kết vnxyz', known);
      for (let i = -1; i <= scan.tokens.count; i++) expect(set.holds(scan, i)).toBe(set.words.has(scan.word(i)));
    }
  });
});

describe('long lines', () => {
  const rewritten = (text: string): string =>
    rewriteLongLines(
      text,
      4,
      (unit) => unit < 0x61,
      (line) => `<${line}>`,
    );

  it.each([
    ['ABCD', '<ABCD>'],
    ['ABC\nABCDE\nabcdef', 'ABC\n<ABCDE>\nabcdef'],
    ['ABCD\n\nEFGHIx\nEFGHI\n', '<ABCD>\n\nEFGHIx\n<EFGHI>\n'],
    ['', ''],
  ])('of %j', (text, expected) => expect(rewritten(text)).toBe(expected));
});

describe('arrays of one piece of memory', () => {
  it('do not share an entry', () => {
    const arrays = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? int32s(i * 50) : uint8s(i * 70 + 1)));
    for (const [i, array] of arrays.entries()) {
      expect(array.every((entry) => entry === 0)).toBe(true);
      array.fill(i);
    }
    for (const [i, array] of arrays.entries()) expect(array.every((entry) => entry === i)).toBe(true);
  });
});

describe('an entry', () => {
  it.each([
    [-1, undefined],
    [0, 'a'],
    [1, undefined],
  ])('at %i', (index, expected) => expect(entryAt(['a'], index)).toBe(expected));
});
