import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../src/text/span.js';
import {
  ALL_CAPS,
  CAPITAL,
  LINE_START,
  NUMBER,
  PARAGRAPH_START,
  PUNCTUATION,
  SPACED,
  tokenize,
} from '../src/text/tokens.js';
import { canonicalSpelling, spellings } from '../src/text/tone.js';
import { Vocabulary } from '../src/text/vocabulary.js';

const words = (text: string): string[] => {
  const tokens = tokenize(text, new Vocabulary());
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokens', () => {
  it.each([
    ['Sở  Y tế, (khóa XI)', ['Sở', 'Y', 'tế', ',', '(', 'khóa', 'XI', ')']],
    ['03/12/2019', ['03', '/', '12', '/', '2019']],
    ["H'Rina và H’Nguên Êban’", ["H'Rina", 'và', 'H’Nguên', 'Êban', '’']],
    ['PX14A, GD&ĐT; 3B', ['PX14A', ',', 'GD', '&', 'ĐT', ';', '3B']],
    // where a blank was lost
    ['05tập thể và03 hộ, 02Cờ, 5Đ/c', ['05', 'tập', 'thể', 'và', '03', 'hộ', ',', '02', 'Cờ', ',', '5', 'Đ', '/', 'c']],
    [
      'lớp 11Anh, 12A1, 5S, CO2, 3Đ, 22kv',
      ['lớp', '11Anh', ',', '12A1', ',', '5S', ',', 'CO2', ',', '3Đ', ',', '22kv'],
    ],
    ['', []],
  ])('of %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('are one stretch of letters, digits or one mark, in order, and leave out only blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokenize(text, new Vocabulary());
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          for (let gap = at; gap < tokens.start[i]; gap++)
            expect(isBlank(text.charCodeAt(gap)) || '\u2028\u2029'.includes(text[gap])).toBe(true);
          at = tokens.end[i];
        }
      }),
      { seed: 20271205, numRuns: 500 },
    );
  });

  it('carry what stands before them and how they are written', () => {
    const { flags } = tokenize('UBND Tỉnh\n2027, a\n\nb', new Vocabulary());
    expect([...flags]).toEqual([
      LINE_START | CAPITAL | ALL_CAPS,
      SPACED | CAPITAL,
      SPACED | LINE_START | NUMBER,
      PUNCTUATION,
      SPACED,
      SPACED | LINE_START | PARAGRAPH_START,
    ]);
  });

  it('have one id for all spellings and cases of a word, 0 for unknown words', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.intern('hòa');
    expect([...tokenize('Hoà HÒA hoà hoa', vocabulary).id]).toEqual([id, id, id, 0]);
  });
});

describe('spellings', () => {
  it.each([
    ['hòa', ['hoà']],
    ['thuỷ', ['thủy']],
    ['quý', []],
    ['kỹ', ['kĩ']],
    ['sĩ', ['sỹ']],
    ['toán', []],
    ['lý', ['lí']],
  ])('of %s', (syllable, others) => expect(spellings(syllable)).toEqual(others));

  it('share one canonical form', () => {
    for (const syllable of ['hòa', 'thuỷ', 'kỹ', 'sĩ', 'khoẻ', 'toán', 'quý', 'mỹ']) {
      for (const other of spellings(syllable)) expect(canonicalSpelling(other)).toBe(canonicalSpelling(syllable));
    }
  });
});
