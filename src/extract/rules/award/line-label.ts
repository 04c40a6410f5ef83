import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { type Item, itemOf } from './item.js';
import { isListed } from './list-words.js';

/** Who opens a line: a person, or a unit with the place that stands behind its comma; null for others. */
export function namedFirst(chunks: readonly Chunk[]): Item | null {
  const first = chunks.find(({ kind }) => kind !== 'mark' && kind !== 'word');
  if (first?.kind === 'persons') {
    const [{ name }] = first.list.persons;
    return first.list.persons.length === 1 ? itemOf(name.from, name.to, 'person', null, null) : null;
  }
  if (first?.kind !== 'units') return null;
  const [unit, ...places] = first.list.units;
  if (places.length === 0) return itemOf(unit.from, unit.to, 'org', unit.full, null);
  const placed = places.length === 1 && isTerritory(places[0].kind) && !isTerritory(unit.kind);
  return placed ? itemOf(unit.from, places[0].to, 'org', null, null) : null;
}

/** "1/ Hợp tác xã Hòa Tân", "2. Ông Tô Văn Hải, Giám đốc Sở Y tế": a line that names no award and heads none. */
export function opensItem(scan: Scan, sentence: Parsed): boolean {
  const { from, to, layers } = sentence;
  if (!scan.has(from, NUMBER) || (layers & AWARD) !== 0) return false;
  return scan.mark(to - 1) !== COLON && isListed(scan, sentence);
}
const AWARD = layerBits('award');

/** "* Khen thưởng đã có: …", "- Hình thức đề nghị: …": what the line tells of the one above, and where its colon stands; null for others. */
export function labelOf(
  scan: Scan,
  sentence: Parsed,
): { readonly outcome: 'awarded' | 'recommended'; readonly colon: number } | null {
  if (scan.has(sentence.from, NUMBER) || !isListed(scan, sentence)) return null;
  let [praise, had, proposed] = [false, false, false];
  for (let i = sentence.from; i < sentence.to && i - sentence.from < LONGEST_LABEL; i++) {
    const pair = `${scan.word(i)} ${scan.word(i + 1)}`;
    if (pair === 'khen thưởng' || pair === 'hình thức') praise = true;
    else if (scan.word(i) === 'đã') had = true;
    else if (pair === 'đề nghị') proposed = true;
    if (scan.mark(i) !== COLON) continue;
    if (!praise || had === proposed) return null;
    return { outcome: had ? 'awarded' : 'recommended', colon: i };
  }
  return null;
}
const LONGEST_LABEL = 12;
