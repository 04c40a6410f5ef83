import type { Phrase } from '../phrase.js';

/**
 * What the head of a unit's name says. `level` orders parents above children (1 hamlet … 9 state); `takes` says what
 * completes the head: "field" of work, proper "name", "place", "unit" (another unit), "nothing" (complete by itself, a place
 * may follow).
 */
interface Head {
  readonly takes: 'field' | 'name' | 'place' | 'unit' | 'nothing';
  readonly level: number;
  /** A part of another unit, which may follow after a comma. */
  readonly inner?: true;
  /** It may be written without a capital. */
  readonly lower?: true;
  /** Its field may hold commas. */
  readonly comma?: true;
  /** A name may follow and need not: a province has one of them ("Trường Chính trị"). */
  readonly alone?: true;
}

/** One row of the lexicon: heads of one kind. */
export const head = (kind: string, traits: Head, forms: readonly string[]): Phrase => ({
  layer: 'unit',
  kind,
  forms,
  traits: { ...traits },
});
