import { layerBits } from '../lexicon/scan.js';
import type { Bloc, Passage } from './passage.js';

/** "BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA", "HỘI ĐỒNG THI ĐUA TỈNH" over "BIÊN BẢN": a council sat, which speaks of the bloc further down. */
export function isOfCouncil({ scan, facts, sentences, segmentOf }: Passage, bloc: Bloc): boolean {
  const told = [facts.title, facts.publisher].some(
    (span) => span !== null && /hội đồng/iu.test(scan.text.slice(span.start, span.end)),
  );
  if (!told) return false;
  return sentences.slice(0, HEAD).every(({ index, layers }) => (layers & BLOC) === 0 || segmentOf(index).bloc !== bloc);
}
/** Sentences at the head of a page. */
const HEAD = 6;
const BLOC = layerBits('bloc');
