import { describe, expect, it } from 'vitest';
import { isShort, standsFor } from '../src/reconcile/acronym.js';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { covers } from '../src/reconcile/likeness.js';
import { registerOf } from '../src/reconcile/register.js';
import { namesCoveredBy, namesOfShort } from '../src/reconcile/short-names.js';
import { nameWords } from '../src/reconcile/words.js';
import { labelledMentions } from './mentions.js';

/** What is found by the words that names share is what going through all of them finds. */
const register = registerOf(shippedAuthority());
const places = shippedAuthority().entities.filter(({ kind, level }) => kind === 'place' && level === 'province');
const shelves = [null, ...places.slice(0, 12).map(({ id }) => id)].map((id) => register.within(id));
const LEAST = 0.6;

const names = [
  ...[
    'Sở NN&PTNT',
    'và SNV',
    'CÁC CQ',
    'Công ty TNHH Minh Hà',
    'Ban QL KKT Dung Quất',
    'ĐUK CCQ',
    'Trung tâm CNTT và TT',
    'BCH QS',
  ],
  ...['mentions.txt', 'second.txt', 'national.txt'].flatMap((file) =>
    labelledMentions(file).map(({ surface }) => surface),
  ),
];
const short = [...new Set(names)].map((name) => [name, nameWords(name)] as const).filter(([, words]) => isShort(words));

describe('names that a short one may be', () => {
  it('are asked for by enough short names', () => expect(short.length).toBeGreaterThan(100));

  it('stand for it, all of them', () => {
    let found = 0;
    for (const [name, words] of short)
      for (const shelf of shelves) {
        const all = shelf.entries.filter((entry) => standsFor(words, entry.words));
        expect(namesOfShort(words, shelf), name).toEqual(all);
        found += all.length;
      }
    expect(found).toBeGreaterThan(100);
  });

  it('are covered by it: none is missed, and few are looked at for nothing', () => {
    let [found, looked] = [0, 0];
    for (const [name, words] of short)
      for (const shelf of shelves) {
        const likely = namesCoveredBy(words, shelf, LEAST);
        const all = shelf.entries.filter((entry) => covers(words, entry.heard) >= LEAST);
        expect(likely, name).toEqual(expect.arrayContaining(all));
        found += all.length;
        looked += likely.length;
      }
    expect(found).toBeGreaterThan(100);
    expect(looked).toBeLessThan(1.5 * found);
  });
});
