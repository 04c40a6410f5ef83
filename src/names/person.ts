import type { Scan } from '../lexicon/scan.js';
import type { Title } from './title.js';

/** A person with the titles that stand before and after the name. Tokens. */
export interface Person {
  readonly from: number;
  readonly to: number;
  readonly name: { readonly from: number; readonly to: number };
  readonly titles: readonly Title[];
}

/** Persons that share one place in the sentence: "ông Tô Hải, ông Kiều Văn Phú". */
export interface PersonList {
  readonly from: number;
  readonly to: number;
  readonly persons: readonly Person[];
}

export function parsePersons(_scan: Scan, _at: number, _limit: number): PersonList | null {
  return null;
}
