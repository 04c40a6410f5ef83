import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import type { UnitName } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Passage } from '../../passage.js';
import { type Item, itemOf } from './item.js';

/**
 * "Hẹn mãi mới gặp được ông Tô Văn Hải ở xã Bến Đá. …" over "Khen thưởng" and its lines: the one person of whom the sentences before the heading, at the
 * index, tell and go on to tell; else the one commune, where they name no house. Null where they name two, for nobody knows whose the honours are.
 */
export function toldOverHonours({ scan, sentences }: Passage, index: number): Item | null {
  const persons = new Map<string, Person>();
  const units = new Map<string, UnitName>();
  for (let i = Math.max(0, index - FAR); i < index; i++) {
    if (sentences[i].zone !== 'body') continue;
    const chunks = chunksWithin(scan, sentences[i]);
    for (const { list } of chunksOf(chunks, 'persons'))
      for (const person of list.persons) notePerson(scan, persons, person);
    for (const { list } of chunksOf(chunks, 'units')) for (const unit of list.units) noteUnit(scan, units, unit);
  }
  const [person, ...others] = persons.values();
  if (person) {
    const { from, to } = person.name;
    const told =
      others.length === 0 && to - from > 1 && goesOn(scan, sentences.slice(Math.max(0, index - FAR), index), to);
    return told ? itemOf(from, to, 'person', null, null) : null;
  }
  const [unit, ...more] = units.values();
  return unit?.kind === 'commune' && more.length === 0 ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
/** Sentences over the heading. */
const FAR = 8;

/** "… | Ông đã mổ hơn 3.000 ca.", "Ngày đi dạy, | cô | …": a later sentence speaks of the one whose name ends there. */
const goesOn = (scan: Scan, over: Passage['sentences'], named: number): boolean =>
  over.some(({ from, to }) => {
    if (from < named) return false;
    for (let i = from; i < to; i++) if (CALLED.has(scan.word(i)) || scan.pairAt(i) === 'đồng chí') return true;
    return false;
  });
const CALLED = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'thầy', 'cụ']);

/** By the last word: "ông Hải" is "Tô Văn Hải". */
function notePerson(scan: Scan, persons: Map<string, Person>, person: Person): void {
  const { from, to } = person.name;
  const called = foldCase(scan.slice(to - 1, to));
  const known = persons.get(called)?.name;
  if (!known || known.to - known.from < to - from) persons.set(called, person);
}

/** A place under another is the place: "xã Bến Đá, huyện Tân Khê". */
function noteUnit(scan: Scan, units: Map<string, UnitName>, unit: UnitName): void {
  if (isTerritory(unit.kind) && unit.kind !== 'commune') return;
  const name = foldCase(scan.slice(unit.from, unit.to));
  for (const known of units.keys()) if (known.startsWith(name) || name.startsWith(known)) return;
  units.set(name, unit);
}
