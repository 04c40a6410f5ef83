import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { CLOSE, OPEN } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Element, newElement } from './element.js';
import { type Item, itemsOf } from './item.js';

/**
 * "1. Sở Y tế" over "(Đơn vị dẫn đầu Khối thi đua số 2. | Năm 2025 đã được tặng Bằng khen.)": what somebody had before, in a bracket right under
 * the name; the name stands in front of it. Other sentences as they are.
 */
export function withNameAbove(passage: Passage, sentence: Parsed, elements: readonly Element[]): readonly Element[] {
  const { scan } = passage;
  if ((sentence.layers & AWARD) === 0 || elements.some(({ kind }) => kind === 'group')) return elements;
  const had = elements.findIndex((one) => one.kind === 'verb' && isHad(scan, one.from));
  const award = elements.findIndex(({ kind }) => kind === 'award');
  if (had < 0 || award < had || elements.slice(had, award).some(({ kind }) => !BETWEEN.has(kind))) return elements;
  const name = nameOver(passage, sentence);
  if (name === null) return elements;
  const at = elements[had - 1]?.kind === 'year' ? had - 1 : had;
  const { from } = elements[at];
  return [...elements.slice(0, at), newElement('group', from, from, [name]), ...elements.slice(at)];
}
const AWARD = layerBits('award');
const BETWEEN: ReadonlySet<Element['kind']> = new Set(['verb', 'office', 'filler']);

/** "đã được", "đã nhận" */
const isHad = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'đã' && (scan.word(at + 1) === 'được' || scan.word(at + 1) === 'nhận');

/** Who is named, alone, in the line of a list over the bracket in which the sentence stands; null elsewhere. */
function nameOver({ scan, sentences }: Passage, sentence: Parsed): Item | null {
  if (scan.mark(sentence.to - 1) !== CLOSE && scan.mark(sentence.to - 2) !== CLOSE) return null;
  let open = sentence.index;
  while (open > 0 && sentence.index - open < LONGEST && scan.mark(sentences[open].from) !== OPEN) {
    if (sentences[open - 1].block !== sentence.block) return null;
    open--;
  }
  const { from } = sentences[open];
  if (scan.mark(from) !== OPEN || !scan.has(from, LINE_START)) return null;
  // "(…) … (đã được tặng Bằng khen)": another bracket
  for (let i = from + 1; i < sentence.to - 2; i++) if (scan.mark(i) === OPEN || scan.mark(i) === CLOSE) return null;
  const line = sentences[open - 1];
  if (line?.zone !== 'item' || (line.layers & AWARD) !== 0) return null;
  const named = chunksWithin(scan, line).flatMap((chunk) => itemsOf(scan, chunk));
  return named.length === 1 && named[0].count === null ? named[0] : null;
}
/** Sentences in a bracket. */
const LONGEST = 4;
