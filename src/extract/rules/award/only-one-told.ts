import { isGivingUnit } from '../../../names/granter.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Passage } from '../../passage.js';
import { type Item, itemOf } from './item.js';

/**
 * The one person whom a text names, in its title or first of all, as an obituary or a short life does: whose the awards are that its lines name with
 * nobody beside. Null where it names another too, a bloc, or is a paper.
 */
export function onlyOneTold(passage: Passage): Item | null {
  let known = TOLD.get(passage);
  if (known === undefined) {
    known = findOnlyOne(passage);
    TOLD.set(passage, known);
  }
  return known;
}
/** Asked for each line of an award. */
const TOLD = new WeakMap<Passage, Item | null>();

function findOnlyOne({ scan, sentences, facts, blocs }: Passage): Item | null {
  if (facts.kind !== 'news' || blocs.length > 0) return null;
  let one: Item | null = null;
  let name = '';
  for (const sentence of sentences)
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'persons'))
      for (const { name: said } of list.persons) {
        const written = foldCase(scan.slice(said.from, said.to));
        // "ông Cảnh" of "Vũ Trọng Cảnh"
        if (one !== null && name !== written && !name.endsWith(` ${written}`)) return null;
        if (one !== null) continue;
        if (said.to - said.from < 2 || sentence.index > FIRST) return null;
        one = itemOf(said.from, said.to, 'person', null, null);
        name = written;
      }
  return one;
}
/**
 * "Trung đoàn 174 là một trong những đơn vị tinh nhuệ …" first of all, in a text that names no person: the unit with which it opens, whose the awards are
 * of lines without a subject. Null where that is a place or who gives.
 */
export function unitToldFirst({ scan, sentences, facts, blocs }: Passage): Item | null {
  if (facts.kind !== 'news' || blocs.length > 0) return null;
  if (sentences.some((one) => chunksWithin(scan, one).some(({ kind }) => kind === 'persons'))) return null;
  const [first] = sentences[0] ? chunksWithin(scan, sentences[0]) : [];
  if (first?.kind !== 'units' || first.list.units.length > 1) return null;
  const [{ from, to, full, kind }] = first.list.units;
  return isTerritory(kind) || isGivingUnit(scan, from) ? null : itemOf(from, to, 'org', full, null);
}

/** The title, or the first sentence of a text without one. */
const FIRST = 0;
