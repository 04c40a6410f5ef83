import { standsFor } from './acronym.js';
import type { Entry, Shelf } from './register.js';
import type { Word } from './words.js';

/** The names that a short one stands for. Where it opens with a word in full ("Sở NN&PTNT"), so do they. */
export function namesOfShort(words: readonly Word[], shelf: Shelf): Entry[] {
  const [first] = words;
  const opens = first && !first.silent && first.initials === null;
  return (opens ? shelf.byFirst(first.key) : shelf.entries).filter((entry) => standsFor(words, entry.words));
}

/**
 * The names of which a short one would cover `least` or more if its words stood in any order; `covers` says no more. Nearly all share too
 * little with it, so these are found by the words that they share.
 */
export function namesCoveredBy(short: readonly Word[], { entries, withWord }: Shelf, least: number): Entry[] {
  const taken = new Uint16Array(entries.length);
  let units = 0;
  for (const { key, initials: letters, silent } of short) {
    if (silent) continue;
    units += letters?.length ?? 1;
    const spelled = letters === null ? null : entries.map(({ heard }) => heard.initials.includes(letters));
    for (const at of withWord(key)) if (!spelled?.[at]) taken[at]++;
    spelled?.forEach((is, at) => {
      if (is) taken[at] += letters!.length;
    });
  }
  return entries.filter(({ heard }, at) => (2 * taken[at]) / (units + heard.keys.length) >= least);
}
