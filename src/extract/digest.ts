import type { Scan } from '../lexicon/scan.js';
import { PUNCTUATION } from '../text/tokens.js';
import type { Parsed } from './passage.js';

/** So many items make a digest, so much of the text is in them, so long they are (tokens). */
const ITEMS = 4;
const SHARE = 0.8;
const LENGTH = 15;
/** Three are enough where each is a short article of its own. */
const LONG = 50;
const MARKS = new Set([...'*-–—•●▪+■►'].map((mark) => mark.charCodeAt(0)));

/**
 * Where the items of a digest begin ("* Ngày 22/12, Cụm thi đua số 4 tổng kết …" / "* Bệnh viện X đón nhận …"): short news
 * that have nothing to do with each other. Indexes of sentences; none where the text is no digest.
 */
export function digestItems(scan: Scan, sentences: readonly Parsed[]): ReadonlySet<number> {
  const items = new Set<number>();
  let told = 0;
  let listed = 0;
  let length = 0;
  let naming = 0;
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'item') continue;
    told++;
    const { from, to, chunks } = sentence;
    const opens = sentence.zone === 'item' && scan.has(from, PUNCTUATION) && MARKS.has(scan.mark(from));
    if (opens) {
      items.add(sentence.index);
      if (chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare)) naming++;
    }
    if (sentence.zone === 'item' && items.size > 0) {
      listed++;
      length += to - from;
    }
  }
  const many = items.size >= ITEMS && length >= LENGTH * items.size;
  const long = items.size === ITEMS - 1 && length >= LONG * items.size;
  return (many || long) && naming >= 2 && listed >= SHARE * told ? items : new Set();
}
