import { layerBits } from '../../../lexicon/scan.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { meritOf, saysMerit } from './list-words.js';

const AWARD = layerBits('award');

/**
 * "Công ty đón nhận Huân chương. | Đây là phần thưởng cho giai đoạn phấn đấu 2013 - 2017.": the years that the next sentence says it is for;
 * null where that one tells of something else, of another award or of what lies ahead.
 */
export function meritBehind(passage: Passage, sentence: Parsed): Resolved<number> | null {
  return meritNamed(passage, sentence) ?? meritOfThose(passage, sentence);
}

/**
 * "… tặng Bằng khen cho 12 cá nhân (danh sách đính kèm). | Lý do: đã hoàn thành xuất sắc nhiệm vụ năm 2027.": the year of the reason that the next sentence
 * of the paragraph gives, be they rewarded or proposed.
 */
export function reasonBehind(passage: Passage, { index, block }: Parsed): Resolved<number> | null {
  const next = passage.sentences[index + 1];
  return next?.block === block && (next.layers & AWARD) === 0 ? meritOf(passage, next) : null;
}

function meritNamed({ scan, sentences }: Passage, { index, block }: Parsed): Resolved<number> | null {
  const next = sentences[index + 1];
  if (next?.block !== block || (next.layers & AWARD) !== 0) return null;
  const { from, to } = next;
  if (scan.word(from) !== 'đây' || scan.word(from + 1) !== 'là') return null;
  let rewards = -1;
  for (let i = from + 2; i + 1 < to && rewards < 0; i++) if (REWARDS.has(scan.pairAt(i))) rewards = i;
  if (rewards < 0) return null;
  const years = chunksOf(chunksWithin(scan, next), 'year').filter((year) => year.from > rewards);
  const [only, ...others] = years;
  if (!only || others.length > 0) return null;
  for (let i = rewards + 2; i < only.from; i++)
    if (scan.word(i) === 'giai' && scan.word(i + 1) === 'đoạn')
      return { value: only.year.last, basis: 'stated', span: scan.span(only.from, only.to) };
  return null;
}
const REWARDS = new Set(['phần thưởng', 'ghi nhận', 'thành quả', 'kết quả']);

/**
 * "… tặng Cờ thi đua cho 4 tập thể. 4 tập thể này gồm: … | Đây là những đơn vị đã hoàn thành xuất sắc nhiệm vụ năm 2027": what is said behind
 * those who are named; null where a year stands between, or where it goes on to what they should do.
 */
function meritOfThose({ scan, sentences }: Passage, { index }: Parsed): Resolved<number> | null {
  let at = index + 1;
  const last = Math.min(sentences.length, at + NAMES_BETWEEN);
  while (at < last && scan.pairAt(sentences[at].from) !== 'đây là') at++;
  if (at >= last) return null;
  const dated = (one: Parsed): boolean => chunksOf(chunksWithin(scan, one), 'year').length > 0;
  if (sentences.slice(index + 1, at).some(dated)) return null;
  const next = sentences[at];
  const [only, ...others] = chunksOf(chunksWithin(scan, next), 'year');
  if (!only || others.length > 0 || scan.nextPair('một', 'trong', next.from, only.from) >= 0) return null;
  const noun = THOSE.has(scan.word(next.from + 2)) ? next.from + 3 : next.from + 2;
  if (!RECEIVERS.has(scan.pairAt(noun))) return null;
  let merit = false;
  for (let i = noun; i < only.from; i++) {
    if (scan.kind('verb', i) === 'plan') return null;
    merit ||= saysMerit(scan, i) || LED.has(scan.pairAt(i));
  }
  return merit ? { value: only.year.last, basis: 'from_context', span: scan.span(only.from, only.to) } : null;
}
/** The list of those who receive, and what a picture shows. */
const NAMES_BETWEEN = 5;
const THOSE = new Set(['những', 'các']);
const RECEIVERS = new Set(['đơn vị', 'tập thể', 'cá nhân', 'địa phương', 'gương điển', 'điển hình']);
const LED = new Set(['dẫn đầu', 'tiêu biểu', 'xuất sắc']);
