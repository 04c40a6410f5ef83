import { random } from '../damage.js';
import { layoutSwaps } from './layout.js';
import { personRenamings, placeRenamings, type Renamings, swapsOf } from './names.js';
import { type Annotated, type Swap, staysTrue } from './swap.js';
import { unitRenamings } from './units.js';
import { wordSwaps } from './words.js';

const naming =
  (renamings: Renamings) =>
  (base: Annotated, dice: () => number, apart: boolean): Swap[] => {
    const sound = renamings(base, dice).filter((one) => swapsOf([one], true).every((swap) => staysTrue(base, swap)));
    return swapsOf(sound, apart);
  };

const SWAPS = {
  units: naming(unitRenamings),
  persons: naming(personRenamings),
  places: naming(placeRenamings),
  words: (base: Annotated, dice: () => number) => wordSwaps(base, dice),
  layout: (base: Annotated, dice: () => number) => layoutSwaps(base, dice),
};

export type TransplantKind = keyof typeof SWAPS;
export const TRANSPLANTS = Object.keys(SWAPS) as TransplantKind[];

/** What may be changed in a document, alike in its text and its annotation; the same for the same seed. */
export function swapsIn(base: Annotated, kind: TransplantKind, seed: number, apart = false): Swap[] {
  const swaps = SWAPS[kind](base, random(seed), apart);
  return kind === 'words' || kind === 'layout' ? swaps.filter((swap) => staysTrue(base, swap)) : swaps;
}
