import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { chunksOf } from '../../chunk.js';
import type { Parsed, Passage } from '../../passage.js';

/**
 * "(Được biết,) trước đó, tại Hội nghị người lao động, Công ty A đón nhận Huân chương" in news of a bloc: another meeting, of one of its members,
 * whose day nobody tells. Not where the sentence speaks of the bloc, or gives the day.
 */
export function isOfEarlierMeeting({ scan, facts, blocs }: Passage, { from, to, zone, chunks }: Parsed): boolean {
  if (facts.kind !== 'news' || blocs.length === 0 || zone !== 'body') return false;
  const at = scan.pairAt(from) === 'được biết' && scan.mark(from + 2) === COMMA ? from + 3 : from;
  if (scan.pairAt(at) !== 'trước đó' || scan.mark(at + 2) !== COMMA) return false;
  if (scan.word(at + 3) !== 'tại' || !MEETINGS.has(scan.pairAt(at + 4))) return false;
  return chunksOf(chunks, 'bloc').length === 0 && chunksOf(chunks, 'date').length === 0 && endsBefore(scan, at + 6, to);
}
const MEETINGS = new Set(['hội nghị', 'đại hội', 'buổi lễ', 'lễ kỷ', 'lễ đón', 'lễ công', 'lễ trao', 'cuộc họp']);

/** "Hội nghị | người lao động |, Công ty A": what meeting it was, up to a comma; not "hội nghị | tổng kết của các đơn vị thì …". */
function endsBefore(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < LONGEST_MEETING; i++) if (scan.mark(i) === COMMA) return i > from;
  return false;
}
const LONGEST_MEETING = 12;
