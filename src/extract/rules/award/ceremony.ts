import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import { COLON, COMMA } from '../../../text/marks.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { saysPair } from '../../says-pair.js';
import { meritIn } from './list-words.js';

/**
 * The year of what is handed out: that of the day it is done on, unless the text opens with the year of the awards ("lễ trao các
 * hình thức khen thưởng năm 2027" on 20/3/2028), which is the bloc's too. Null where no day is known.
 */
export function yearOfCeremony(passage: Passage, { index }: Parsed, bloc: Bloc | null): Resolved<number> | null {
  const held = passage.segmentOf(index).date;
  if (!held) return null;
  const year = Number(held.value.slice(0, 4));
  const ofAwards = bloc !== null && bloc.year === year - 1 && opensWith(passage, bloc.year);
  return ofAwards ? null : { value: year, basis: 'inferred', span: held.span };
}

/**
 * "Phần thưởng năm 2027 đã đến tay các đơn vị", "… trao các phần thưởng thi đua năm 2027 cho Khối" as news begin: of what year all is that they tell
 * to be handed out. Null where nothing says it, or with words between ("phần thưởng cao quý nhân kỷ niệm năm 2027").
 */
export function yearOfPrizes({ scan, facts, sentences }: Passage, { index }: Parsed): Resolved<number> | null {
  if (facts.kind !== 'news') return null;
  for (const { from, to } of sentences.slice(0, Math.min(index, OPENING))) {
    const prize = scan.nextPair('phần', 'thưởng', from, to);
    if (prize < 0) continue;
    const year = parseYear(scan, PRIZED.has(scan.pairAt(prize + 2)) ? prize + 4 : prize + 2, to);
    if (year && year.first === year.last)
      return { value: year.last, basis: 'stated', span: scan.span(year.from, year.to) };
  }
  return null;
}
const PRIZED = new Set(['thi đua', 'cao quý']);

/**
 * "Các tập thể có thành tích xuất sắc năm 2027 đã được trao thưởng:" over "- Cờ thi đua: Sở Y tế;", or before such a list in the sentence itself:
 * whose merit of what year is rewarded. Null where nothing says it.
 */
export function meritOver({ scan, sentences }: Passage, { index, from, to, zone }: Parsed): Resolved<number> | null {
  let at = index;
  if (zone === 'item') while (at > 0 && index - at < LIST && sentences[at].zone === 'item') at--;
  const over = sentences[at];
  let colon = at < index ? over.to - 1 : from;
  while (at === index && colon < to && scan.mark(colon) !== COLON) colon++;
  if (scan.mark(colon) !== COLON || (at < index && over.zone === 'item')) return null;
  const rewards = REWARDS.some(([first, second]) => scan.nextPair(first, second, over.from, colon) >= 0);
  return rewards && scan.nextOf(AWARD, over.from, colon) < 0 ? meritIn(scan, { ...over, to: colon }) : null;
}
const AWARD = layerBits('award');
/** Lines that may stand under such words. */
const LIST = 24;
/** What is done to those whose merit a text tells. */
const PRAISES = [
  ['trao', 'thưởng'],
  ['tuyên', 'dương'],
  ['biểu', 'dương'],
] as const;
/** The same, where a list of what they get stands below; elsewhere "khen thưởng" is also the work of a year that is closed. */
const REWARDS = [...PRAISES, ['khen', 'thưởng'], ['vinh', 'danh'], ['trao', 'tặng']] as const;

/**
 * "Hội Nông dân tổ chức hội nghị | biểu dương nông dân giỏi giai đoạn 2025 - 2027 |.", "… gặp mặt già làng tiêu biểu năm 2027." at the head, over "Tại
 * hội nghị, UBND tỉnh tặng …": the last year of the merit for which all who receive there are praised; null for "hội nghị triển khai … năm 2027".
 */
export function yearPraised({ scan, facts, sentences }: Passage, { index }: Parsed): Resolved<number> | null {
  if (facts.kind !== 'news') return null;
  const lead = sentences.find(({ zone }) => zone === 'body');
  if (!lead || lead.index >= index) return null;
  const years = chunksOf(chunksWithin(scan, lead), 'year');
  const year = years.at(-1);
  if (years.length !== 1 || !year || year.to < lead.to - 1) return null;
  const spans = year.year.first !== year.year.last && !year.year.school;
  if (spans && scan.word(year.from - 1) !== 'đoạn') return null;
  const praised = MEETINGS.some(([first, second]) => scan.nextPair(first, second, lead.from, year.from) >= 0);
  const other = PLANS.some(([first, second]) => scan.nextPair(first, second, lead.from, year.from) >= 0);
  return praised && !other
    ? { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) }
    : null;
}
/** For what people are called together who have done well. */
const MEETINGS = [...PRAISES.slice(1), ['gặp', 'mặt'], ['họp', 'mặt'], ['vinh', 'danh'], ['tôn', 'vinh']] as const;
const PLANS = [
  ['triển', 'khai'],
  ['phát', 'động'],
] as const;

const opensWith = ({ scan, sentences }: Passage, year: number): boolean =>
  sentences
    .slice(0, OPENING)
    .some((one) => namesYear(scan, one.from, one.to, String(year)) || rewardsYear(scan, one, year));

/** "trao thưởng cho các tập thể có | thành tích xuất sắc trong phong trào thi đua năm 2027", "tuyên dương, khen thưởng các đơn vị có …" */
const rewardsYear = (scan: Scan, sentence: Parsed, year: number): boolean =>
  PRAISES.some(([first, second]) => saysPair(scan, sentence, first, second)) && meritIn(scan, sentence)?.value === year;
const OPENING = 6;

/** "khen thưởng | năm 2027", "danh hiệu | năm 2027" */
function namesYear(scan: Scan, from: number, to: number, year: string): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (scan.word(i) === 'năm' && scan.slice(i + 1, i + 2) === year && OF.has(scan.word(i - 1)) && !isWork(scan, i - 2))
      return true;
  return false;
}

/** "tổng kết công tác (thi đua,) khen | thưởng năm 2027": the work of a year is closed, which gives nothing. */
function isWork(scan: Scan, at: number): boolean {
  const before = scan.mark(at - 1) === COMMA ? at - 2 : at - 1;
  return scan.word(at) === 'khen' && (scan.word(before) === 'đua' || scan.word(before) === 'tác');
}
const OF = new Set(['thưởng', 'hiệu', 'tích']);
