import type { Scan } from '../../../lexicon/scan.js';
import { startsPerson } from '../../../names/person-start.js';
import { COLON } from '../../../text/marks.js';
import { LINE_START, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

/** The runs that stand under lines, by the index of the line that leads to them. */
const KNOWN = new WeakMap<Passage, Map<number, number>>();

/**
 * "… tặng Bằng khen cho 3 cá nhân:" over "Ông Tô Hải, Giám đốc", "Tô Văn Hải - thợ lò" and "Hà Nhàn, người đã cứu hai em nhỏ", with no marks before them:
 * whether the sentence is one of the lines that stand right under the one that leads to them, two at least, each of which opens with one name and a
 * mark, or is a name and no more; where the lead counts, the first so many of them.
 */
export function inPlainRun(passage: Passage, lead: Parsed, count: number, { index }: Parsed): boolean {
  if (passage.scan.mark(lead.to - 1) !== COLON || index <= lead.index) return false;
  const length = runUnder(passage, lead.index);
  return length >= FEWEST && index - lead.index <= (count > 0 ? Math.min(count, length) : length);
}
const FEWEST = 2;

/** How many lines under the sentence are of such a run. */
export function runUnder(passage: Passage, index: number): number {
  let known = KNOWN.get(passage);
  if (!known) KNOWN.set(passage, (known = new Map()));
  const found = known.get(index);
  if (found !== undefined) return found;
  const { scan, sentences } = passage;
  let last = index;
  while (last + 1 < sentences.length && isNameLine(scan, sentences[last + 1], sentences[last + 2])) last++;
  known.set(index, last - index);
  return last - index;
}

/** A line of one sentence that opens with a name and a mark, or is one. */
function isNameLine(scan: Scan, sentence: Parsed, next: Parsed | undefined): boolean {
  const { from, to, zone, kind } = sentence;
  if ((zone !== 'body' && zone !== 'heading') || kind === 'table-cell' || to - from > LONGEST) return false;
  if (!scan.has(from, LINE_START) || scan.mark(to - 1) === COLON) return false;
  // another sentence in the same line: prose
  if (next && next.block === sentence.block && !scan.has(next.from, LINE_START)) return false;
  const end = nameEnd(scan, sentence);
  if (end === from || (end < to && !scan.has(end, PUNCTUATION))) return false;
  for (let i = end; i < to; i += Math.max(1, scan.size('verb', i)))
    if (GOVERNS.has(scan.kind('verb', i)) || TELLS.has(scan.kind('act', i))) return false;
  return true;
}
const LONGEST = 60;
/** What makes a line a sentence of its own. */
const GOVERNS = new Set(['give', 'propose', 'vote', 'register', 'passive']);
const TELLS = new Set(['attend', 'chair', 'speak', 'direct']);

/** The end of the one person or unit that opens the line; its beginning for none. */
function nameEnd(scan: Scan, sentence: Parsed): number {
  const { from, to } = sentence;
  const [first] = chunksWithin(scan, sentence);
  if (first?.kind === 'persons') return first.list.persons.length === 1 ? first.list.persons[0].name.to : from;
  if (first?.kind === 'units') return first.list.units.length === 1 ? first.to : from;
  if (!startsPerson(scan, from, to)) return from;
  let end = from + 1;
  while (end < to && !scan.has(end, PUNCTUATION)) end++;
  return end;
}
