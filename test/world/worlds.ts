import { chanceOf } from './chance.js';
import { formsOf, type Paper, papersOf } from './papers.js';
import { truthOf } from './truth.js';
import { provincesOf } from './units.js';

export interface World {
  readonly seed: number;
  /** Provinces that became one in 2025, and its name. */
  readonly merged: readonly (readonly [string, string, string])[];
  /** Provinces that go on. */
  readonly lasting: readonly string[];
  /** Written in the forms that are held out? */
  readonly held: boolean;
}

/** Neighbours have units of one name. */
export const OPEN: World = {
  seed: 20191205,
  merged: [['Bắc Giang', 'Bắc Ninh', 'Bắc Ninh']],
  lasting: ['Thanh Hóa'],
  held: false,
};
export const HELD_OUT: World = {
  seed: 71,
  merged: [['Quảng Nam', 'Đà Nẵng', 'Đà Nẵng']],
  lasting: [],
  held: true,
};

export function papersOfWorld({ seed, merged, lasting, held }: World): Paper[] {
  const chance = chanceOf(seed);
  return papersOf(truthOf(provincesOf(merged, lasting), chance), formsOf(held), chance);
}
