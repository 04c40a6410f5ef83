import { layerBits } from '../../../lexicon/scan.js';
import type { Passage } from '../../passage.js';
import type { Element } from './element.js';
import { elementsIn } from './elements-in.js';

type Award = Extract<Element, { kind: 'award' }>;

/** "A: Bằng khen của Chủ tịch UBND tỉnh", "(1) = Cờ thi đua" beside a table: the awards for which letters or numbers stand in it. */
export function legendOf(passage: Passage): ReadonlyMap<string, Award> {
  const known = LEGENDS.get(passage);
  if (known !== undefined) return known;
  const legend = new Map<string, Award>();
  for (const sentence of passage.sentences) {
    if (sentence.kind === 'table-cell' || (sentence.layers & AWARD) === 0) continue;
    const { scan } = passage;
    const [, key] = KEY.exec(scan.slice(sentence.from, Math.min(sentence.to, sentence.from + 5))) ?? [];
    if (key === undefined) continue;
    const elements = elementsIn(passage, sentence);
    const award = elements.find((element): element is Award => element.kind === 'award');
    if (award && award.from - sentence.from <= 4 && !legend.has(key)) legend.set(key, award);
  }
  LEGENDS.set(passage, legend);
  return legend;
}
/** Asked for each row. */
const LEGENDS = new WeakMap<Passage, ReadonlyMap<string, Award>>();
const AWARD = layerBits('award');
const KEY = /^[-+*]?\s*\(?([A-ZĐ]{1,4}|\d)\)?\s*[:=]/u;
