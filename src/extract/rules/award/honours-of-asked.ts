import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Item, itemOf } from './item.js';
import { isListed } from './list-words.js';
import { saysYear } from './merit-year.js';
import { isHonour } from './owned-honours.js';

// A paper that asks for an award, or consults the public on it, lists what the one it asks for has had.

/**
 * "- Năm 2016: Cờ thi đua của UBND thành phố" under "… lấy ý kiến nhân dân đối với Trường Cao đẳng Bến Đá, cụ thể:": the one whose it is, which has
 * it whatever the paper asks for; null for other lines.
 */
export function honouredOfAsked(passage: Passage, index: number): Item | null {
  let known = ASKED.get(passage);
  if (!known) ASKED.set(passage, (known = linesOfAsked(passage)));
  return known.get(index) ?? null;
}
/** Asked for each line of an award. */
const ASKED = new WeakMap<Passage, ReadonlyMap<number, Item>>();

function linesOfAsked(passage: Passage): ReadonlyMap<number, Item> {
  const { scan, sentences } = passage;
  const lines = new Map<number, Item>();
  let asked: Item | null = null;
  for (const sentence of sentences) {
    if (asked && isLine(scan, sentence)) lines.set(sentence.index, asked);
    else if (scan.has(sentence.from, LINE_START) || asked) asked = askedOver(scan, sentence);
  }
  return lines;
}

const isLine = (scan: Scan, sentence: Parsed): boolean =>
  isListed(scan, sentence) && isHonour(scan, sentence) && saysYear(scan, sentence);

/** The one unit that a line with a colon is about. */
function askedOver(scan: Scan, sentence: Parsed): Item | null {
  const { to, layers } = sentence;
  if (scan.mark(to - 1) !== COLON || (layers & BLOC) !== 0) return null;
  const last = chunksOf(chunksWithin(scan, sentence), 'units').at(-1);
  const [unit, ...others] = last?.list.units ?? [];
  if (!unit || others.length > 0 || !LEADS.test(plainWords(scan, unit.to, to))) return null;
  const about = scan.pairAt(unit.from - 2) === 'tập thể' ? unit.from - 2 : unit.from;
  const is = scan.pairAt(about - 2) === 'đối với' && !isTerritory(unit.kind);
  return is ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
const BLOC = layerBits('bloc');
const LEADS = /^(?:, ?)?(?:cụ thể|như sau|cụ thể như sau)? ?:$/u;
