import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, AlignmentBuilder, compose, identity, toOriginal } from '../src/text/alignment.js';
import { normalise, PASSES } from '../src/text/normalise.js';
import type { Span } from '../src/text/span.js';

const SEED = { seed: 20261124, numRuns: 2000 };

describe('normalise', () => {
  it.each([
    ['Sở Y tế', 'Sở Y tế'],
    ['to\u0302\u0309ng ke\u0302\u0301t', 'tổng kết'],
    ['dòng 1\r\ndòng 2\rdòng 3\u2028dòng 4\fdòng 5', 'dòng 1\ndòng 2\ndòng 3\ndòng 4\ndòng 5'],
    ['Sở  Công\u00a0Thương', 'Sở  Công Thương'],
    ['khen th\u00adưởng\u200b\ufeff', 'khen thưởng'],
    ['a\u0000b\ud800c\u{1f600}d', 'a\ufffdb\ufffdc\ufffdd'],
    ['ô 1\u0007ô 2\tô 3', 'ô 1 ô 2\tô 3'],
    ['\ud83d\u200b\ude00', '\ufffd'],
    ['', ''],
  ])('%j', (input, expected) => expect(normalise(input).text).toBe(expected));

  it('leads "kết" back to its five characters', () => {
    const original = 'tổng ke\u0302\u0301t';
    const { text, alignment } = normalise(original);
    const start = text.indexOf('kết');
    expect(toOriginal(alignment, { start, end: start + 3 })).toEqual({ start: 5, end: 10 });
    expect(toOriginal(alignment, { start: start + 1, end: start + 2 })).toEqual({ start: 6, end: 9 });
  });

  it('changes nothing of a text that is right', () => {
    const text = 'Khối thi đua số 1\nSở  Y tế\t“Cờ thi đua” – 2019…';
    for (const pass of PASSES) expect(pass(text)).toBeNull();
  });

  it('makes NFC without NUL, lone surrogates, astral or other control characters of whatever goes in', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text } = normalise(input);
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/[\u{10000}-\u{10ffff}]/u);
        expect(text).not.toMatch(/[[\p{Cc}\p{Cs}]--[\t\n]]/v);
        expect(normalise(text).text).toBe(text);
      }),
      SEED,
    );
  });

  it('leads every span back: in order, within the original, to what makes the quote again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (input, a, b) => {
        const { text, alignment } = normalise(input);
        const span = spanOf(text, a, b);
        const back = toOriginal(alignment, span);
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeGreaterThanOrEqual(back.start);
        expect(back.end).toBeLessThanOrEqual(input.length);
        const quote = text.slice(span.start, span.end);
        const again = normalise(input.slice(back.start, back.end)).text;
        // A unit shared with the neighbour (one character became two) comes back with both.
        const before = toOriginal(alignment, { start: Math.max(0, span.start - 1), end: span.start });
        const after = toOriginal(alignment, { start: span.end, end: Math.min(text.length, span.end + 1) });
        if (before.end <= back.start && back.end <= after.start) expect(again).toBe(quote);
        else expect(again).toContain(quote);
      }),
      SEED,
    );
  });

  it('maps in order: a later unit never leads to an earlier place', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const { text, alignment } = normalise(input);
        let last: Span = { start: 0, end: 0 };
        for (let i = 0; i < text.length; i++) {
          const back = toOriginal(alignment, { start: i, end: i + 1 });
          expect(back.start).toBeGreaterThanOrEqual(last.start);
          expect(back.end).toBeGreaterThanOrEqual(last.end);
          expect(back.end).toBeGreaterThan(back.start);
          last = back;
        }
      }),
      SEED,
    );
  });
});

describe('compose', () => {
  it('leads where the two alignments lead one after the other', () => {
    fc.assert(
      fc.property(edits, edits, fc.nat(), fc.nat(), (first, second, a, b) => {
        const inner = alignmentOf(first, 10_000);
        // What the second edit inserted leads to a point; inside a replaced stretch that point has no one place.
        const outer = alignmentOf(
          second.filter(({ length, whole }) => !whole || length > 0),
          inner.size,
        );
        const composed = compose(outer, inner);
        expect(composed.size).toBe(outer.size);
        const span = spanOf({ length: outer.size }, a, b);
        if (span.start === span.end) return;
        expect(toOriginal(composed, span)).toEqual(toOriginal(inner, toOriginal(outer, span)));
      }),
      SEED,
    );
  });

  it('with an unedited text is the other alignment', () => {
    const builder = new AlignmentBuilder();
    builder.add(4, 0, 4);
    builder.addWhole(3, 4, 3);
    const alignment = builder.build();
    const span = { start: 5, end: 6 };
    expect(toOriginal(alignment, span)).toEqual({ start: 4, end: 7 });
    expect(toOriginal(compose(identity(7), alignment), span)).toEqual({ start: 4, end: 7 });
    expect(toOriginal(compose(alignment, identity(7)), span)).toEqual({ start: 4, end: 7 });
  });
});

const spanOf = (text: { length: number }, a: number, b: number): Span => {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return { start, end };
};

/** Vietnamese in all its forms among what breaks readers. */
const anyText = fc
  .array(
    fc.oneof(
      fc
        .constantFrom('Sở Y tế', 'khen thưởng', 'HÒA XÃ HỘI', 'Đắk Lắk', ' ', '\n')
        .chain((word) => fc.constantFrom(word, word.normalize('NFD'))),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\0',
        '\ud83d',
        '\ude00',
        '\u{1f600}',
        '\u200b',
        '\xad',
        '\u0323',
        '\u0302',
        '\u0301',
      ),
      fc.constantFrom(
        '\u0344',
        '\u0958',
        '\ufa6c',
        '\u1100',
        '\u1161',
        '\u11a8',
        '\ufeff',
        '\x07',
        '\xa0',
        '\u{1d15e}',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Stretches of an edit: kept, replaced as a whole, dropped. */
const edits = fc.array(fc.record({ skip: fc.nat(3), units: fc.nat(4), length: fc.nat(4), whole: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

function alignmentOf(
  parts: readonly { skip: number; units: number; length: number; whole: boolean }[],
  available: number,
): Alignment {
  const builder = new AlignmentBuilder();
  let from = 0;
  for (const { skip, units, length, whole } of parts) {
    from += skip;
    const taken = whole ? length : units;
    if (from + taken > available) break;
    if (whole) builder.addWhole(units, from, taken);
    else builder.add(units, from, taken);
    from += taken;
  }
  return builder.build();
}
