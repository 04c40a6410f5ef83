import type { AwardName } from '../../../names/award.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Element } from './element.js';
import { elementsOf } from './elements.js';

/** The elements of a whole sentence: cut once, however many rules ask for them. */
export function elementsIn(passage: Passage, sentence: Parsed): readonly Element[] {
  let known = KNOWN.get(passage);
  if (!known) KNOWN.set(passage, (known = new Array(passage.sentences.length)));
  const { scan, abbreviations } = passage;
  return (known[sentence.index] ??= elementsOf(scan, chunksWithin(scan, sentence), abbreviations));
}
/** By the index of their sentence. */
const KNOWN = new WeakMap<Passage, (readonly Element[])[]>();

/** The same where `named`, the award above, is what grades alone are of: "hạng Nhất: Sở Y tế". */
export const elementsUnder = (
  { scan, abbreviations }: Passage,
  sentence: Parsed,
  named: AwardName,
): readonly Element[] => elementsOf(scan, chunksWithin(scan, sentence), abbreviations, named);
