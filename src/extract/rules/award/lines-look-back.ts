import { plainWords } from '../../../names/plain-words.js';
import { COLON } from '../../../text/marks.js';
import type { Parsed, Passage } from '../../passage.js';
import { isAwardLine } from './award-line.js';
import { isListed } from './list-words.js';

/**
 * "Trong suốt quá trình công tác, đồng chí đã nhận được nhiều phần thưởng cao quý như:", "Những thành tích mà tỉnh đã được khen thưởng:" over lines
 * of awards: what came over the years is of none, whatever day the page is of.
 */
export function linesLookBack(passage: Passage, { index }: Parsed): boolean {
  let known = UNDER.get(passage);
  if (!known) {
    known = linesUnder(passage);
    UNDER.set(passage, known);
  }
  return known.has(index);
}
/** Asked for each line of an award. */
const UNDER = new WeakMap<Passage, ReadonlySet<number>>();

function linesUnder(passage: Passage): ReadonlySet<number> {
  const { scan, sentences } = passage;
  const under = new Set<number>();
  let back = false;
  for (const sentence of sentences) {
    const line = sentence.zone === 'heading' || isListed(scan, sentence) || isAwardLine(passage, sentence);
    if (back && line) under.add(sentence.index);
    else
      back =
        scan.mark(sentence.to - 1) === COLON &&
        BACK.test(plainWords(scan, sentence.from, Math.min(sentence.to, sentence.from + LONGEST)));
  }
  return under;
}
const BACK =
  /^(?:(?:trong )?(?:suốt )?quá trình (?:công tác|hoạt động|cống hiến|tham gia|xây dựng)|(?:trong )?suốt (?:cuộc đời|\d+ năm|thời gian)|(?:các|những) (?:thành tích|phần thưởng|danh hiệu|hình thức)[^.;:]*? đã (?:được|đạt))/u;
/** In tokens. */
const LONGEST = 24;
