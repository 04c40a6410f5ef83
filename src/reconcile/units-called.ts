import { inFull } from '../names/in-full.js';
import type { Authority } from './authority.js';
import { keyOf, nameWords } from './words.js';

/** Ids of units of the list by any of their names: of another time, short, or one that no paper uses. */
export function unitsCalled(authority: Authority, asked: string): readonly string[] {
  let called = lists.get(authority);
  if (!called) lists.set(authority, (called = byName(authority)));
  return called.get(keyOfName(asked)) ?? [];
}

// The same list gives the same names: to go through all of them takes more work than an answer.
const lists = new WeakMap<Authority, ReadonlyMap<string, readonly string[]>>();

function byName({ entities }: Authority): Map<string, string[]> {
  const called = new Map<string, string[]>();
  for (const { id, kind, names } of entities) {
    if (kind !== 'organisation') continue;
    for (const key of new Set(names.map(({ name }) => keyOfName(name)))) {
      const ids = called.get(key);
      if (ids) ids.push(id);
      else called.set(key, [id]);
    }
  }
  return called;
}

const keyOfName = (name: string): string => keyOf(nameWords(inFull(name)));
