import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

/**
 * "Trải qua 62 năm xây dựng và phát triển, Trường đã được tặng Bằng khen.", "Tập thể liên tục đạt danh hiệu …" in news of another day: what somebody got over
 * the years, of none that the text tells. Also in the sentence behind one that opens so ("Thành lập từ năm 1993, … | Trường cũng đã được tặng …"); not where
 * it tells of the day at hand ("Dịp này, …").
 */
export function isOverYears({ scan, sentences, facts }: Passage, sentence: Parsed): boolean {
  if (facts.kind !== 'news' || isOfToday(scan, sentence)) return false;
  if (spansYears(scan, sentence)) return true;
  const before = sentences[sentence.index - 1];
  return before?.block === sentence.block && opensYears(scan, before) && !isHeldOnDay(scan, before);
}

/** "Dịp này, …", "Tại buổi lễ, …", "Sáng 18/11, …" */
const isOfToday = (scan: Scan, sentence: Parsed): boolean =>
  isHeldOnDay(scan, sentence) || chunksWithin(scan, sentence).some(({ kind }) => kind === 'date' || kind === 'year');

function isHeldOnDay(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (TODAY.has(scan.pairAt(i))) return true;
  return false;
}
const TODAY = new Set([
  ...['dịp này', 'nhân dịp', 'buổi lễ', 'lễ kỷ', 'lễ đón', 'lễ trao', 'hội nghị', 'đại hội', 'hôm nay', 'vừa được'],
  ...['năm nay', 'vừa qua', 'đợt này', 'lần này', 'vừa đón', 'vừa nhận', 'tuyên dương'],
]);

/** Any words of the sentence for many years. */
function spansYears(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i + 1 < to; i++) if (OFTEN.has(scan.pairAt(i)) || isSpan(scan, i)) return true;
  return false;
}
const OFTEN = new Set(['liên tục', 'nhiều năm', 'nhiều lần', 'các thời', 'những năm']);

/** The sentence opens with them. */
function opensYears(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i + 1 < to && i - from < LONGEST_OPENING; i++) if (isSpan(scan, i)) return true;
  return false;
}
const LONGEST_OPENING = 12;

/** "trải qua | 62 năm", "qua | 30 năm", "hơn 20 năm" */
const isSpan = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER) && scan.word(at + 1) === 'năm' && LEADS.has(scan.word(at - 1)) && !BEHIND.has(scan.word(at + 2));
const LEADS = new Set(['qua', 'hơn', 'gần', 'sau', 'suốt']);
/** "kỷ niệm 20 năm | ngày", "sau 5 năm | thực hiện" */
const BEHIND = new Set(['ngày', 'thực', 'triển', 'tuổi']);
