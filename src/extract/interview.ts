import type { Scan } from '../lexicon/scan.js';
import { PUNCTUATION } from '../text/tokens.js';
import type { Parsed, Passage } from './passage.js';

/** "PV: Thưa ông, …", "* P.V: …", "Hỏi: …": a question of an interview. */
export function isQuestion(scan: Scan, { from, to }: Parsed): boolean {
  // "* PV": the mark of a list before it
  const first = scan.has(from, PUNCTUATION) && from + 1 < to ? from + 1 : from;
  const start = scan.tokens.start[first];
  return ASKS.test(scan.text.slice(start, start + LONGEST));
}
const ASKS = /^(?:PV|P\. ?V\.?|Hỏi|Phóng viên) ?:/u;
const LONGEST = 12;

/** Whether somebody is asked: looked up for each who may answer, and answered by all sentences. */
export function isInterview(passage: Passage): boolean {
  const known = INTERVIEWS.get(passage);
  if (known !== undefined) return known;
  const asked = passage.sentences.some((sentence) => isQuestion(passage.scan, sentence));
  INTERVIEWS.set(passage, asked);
  return asked;
}
const INTERVIEWS = new WeakMap<Passage, boolean>();
