import type { Span } from './span.js';

/**
 * Where each stretch of an edited text came from. Run `i` says that `text[at[i]..at[i+1])` was made of
 * `original[from[i]..from[i]+length[i])`. A run of equal lengths maps unit by unit; any other maps as a whole
 * (two code units of a decomposed letter became one; an entity became a character; a replaced stretch).
 * All three are ascending-safe typed arrays; `at` starts at 0.
 */
export interface Alignment {
  readonly at: Int32Array;
  readonly from: Int32Array;
  readonly length: Int32Array;
  /** Length of the edited text. */
  readonly size: number;
}

/** The alignment of a text that was not edited. */
export const identity = (size: number): Alignment => ({
  at: Int32Array.of(0),
  from: Int32Array.of(0),
  length: Int32Array.of(size),
  size,
});

/** The smallest stretch of the original that holds all that the span was made of, also where stretches were moved. */
export function toOriginal(alignment: Alignment, span: Span): Span {
  if (span.start === span.end) {
    const at = originalAt(alignment, span.start);
    return { start: at, end: at };
  }
  const { at, from, length } = alignment;
  const last = runAt(alignment, span.end - 1);
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let run = runAt(alignment, span.start); run <= last; run++) {
    const exact = unitByUnit(alignment, run);
    const before = exact ? Math.max(0, span.start - at[run]) : 0;
    const after = exact ? Math.max(0, at[run] + length[run] - span.end) : 0;
    start = Math.min(start, from[run] + before);
    end = Math.max(end, from[run] + length[run] - after);
  }
  return { start, end };
}

/** Edits applied one after the other: from the last text straight back to the first. */
export function compose(outer: Alignment, inner: Alignment): Alignment {
  const builder = new AlignmentBuilder();
  for (let run = 0; run < outer.at.length; run++) {
    const start = outer.at[run];
    const end = run + 1 < outer.at.length ? outer.at[run + 1] : outer.size;
    const from = outer.from[run];
    const length = outer.length[run];
    if (end - start === length) composeEqual(builder, inner, from, length);
    else {
      const original = toOriginal(inner, { start: from, end: from + length });
      builder.addWhole(end - start, original.start, original.end - original.start);
    }
  }
  return builder.build();
}

/** Collects runs from left to right, joining what maps unit by unit. */
export class AlignmentBuilder {
  #at: number[] = [];
  #from: number[] = [];
  #length: number[] = [];
  #size = 0;

  /** The next `units` units of the edited text were made of `original[from..from+length)`. */
  add(units: number, from: number, length: number): void {
    if (units === 0) return;
    const last = this.#at.length - 1;
    const joins =
      last >= 0 &&
      units === length &&
      this.#size - this.#at[last] === this.#length[last] &&
      this.#from[last] + this.#length[last] === from;
    if (joins) this.#length[last] += length;
    else {
      this.#at.push(this.#size);
      this.#from.push(from);
      this.#length.push(length);
    }
    this.#size += units;
  }

  /** As `add`, for units that came of the stretch as a whole, even where both happen to have the same length. */
  addWhole(units: number, from: number, length: number): void {
    if (units !== length || units < 2) this.add(units, from, length);
    else {
      this.add(1, from, length);
      this.add(units - 1, from, length);
    }
  }

  build(): Alignment {
    if (this.#at.length === 0) return identity(0);
    return {
      at: Int32Array.from(this.#at),
      from: Int32Array.from(this.#from),
      length: Int32Array.from(this.#length),
      size: this.#size,
    };
  }
}

function composeEqual(builder: AlignmentBuilder, inner: Alignment, from: number, length: number): void {
  let at = from;
  const end = from + length;
  while (at < end) {
    const run = runAt(inner, at);
    const runEnd = Math.min(end, run + 1 < inner.at.length ? inner.at[run + 1] : inner.size);
    if (unitByUnit(inner, run)) builder.add(runEnd - at, inner.from[run] + at - inner.at[run], runEnd - at);
    else builder.addWhole(runEnd - at, inner.from[run], inner.length[run]);
    at = Math.max(runEnd, at + 1);
  }
}

const unitByUnit = (a: Alignment, run: number): boolean =>
  (run + 1 < a.at.length ? a.at[run + 1] : a.size) - a.at[run] === a.length[run];

function originalAt(alignment: Alignment, offset: number): number {
  if (offset >= alignment.size) {
    const last = alignment.at.length - 1;
    return alignment.from[last] + alignment.length[last];
  }
  const run = runAt(alignment, offset);
  return alignment.from[run] + (unitByUnit(alignment, run) ? offset - alignment.at[run] : 0);
}

/** The run that holds the offset, by bisection. */
function runAt(alignment: Alignment, offset: number): number {
  let low = 0;
  let high = alignment.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (alignment.at[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
