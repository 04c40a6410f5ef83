import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { ListLeads } from './list-lead.js';

/**
 * "Cờ thi đua của UBND tỉnh: 01 đơn vị (Sở Y tế)." in a line of its own without a marker, under words that end with a colon and
 * over or under others like it.
 */
export function isAwardLine(passage: Passage, { index }: Parsed): boolean {
  const { scan, sentences } = passage;
  if (labelsAward(scan, sentences[index]) && ListLeads.of(passage).statusOver(index) !== null) return true;
  let i = index;
  while (i > 0 && index - i < MOST && labelsAward(scan, sentences[i])) i--;
  return i < index && scan.mark(sentences[i].to - 1) === COLON;
}
const MOST = 12;

/** An award opens the line, and a colon follows before any verb. */
function labelsAward(scan: Scan, { from, to, zone, kind, chunks }: Parsed): boolean {
  const [award] = chunks;
  if (zone !== 'body' || kind === 'table-cell' || award?.kind !== 'award' || award.from !== from) return false;
  if (!scan.has(from, LINE_START)) return false;
  for (let i = award.to; i < to - 1 && i - award.to < LONGEST_LABEL; i++) {
    if (scan.mark(i) === COLON) return true;
    if (scan.size('verb', i) > 0) return false;
  }
  return false;
}
const LONGEST_LABEL = 14;
