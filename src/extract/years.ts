import type { Scan } from '../lexicon/scan.js';
import { parseDate, parseYear } from '../names/date.js';
import { NUMBER } from '../text/tokens.js';
import type { Resolved } from './calendar.js';
import type { Chunk } from './chunk.js';
import { chunksWithin } from './chunker.js';
import type { Parsed } from './passage.js';

/**
 * The year that a sentence looks back on: "tổng kết công tác thi đua năm 2019, phương hướng năm 2020" → 2019. The year
 * after "phương hướng" or "giao ước" is the next one, but for "6 tháng cuối năm 2024". Of a span the last
 * ("năm học 2018-2019" → 2019).
 */
export function reviewYear(scan: Scan, sentence: Parsed): Resolved<number> | null {
  let looking: 'review' | 'plan' | null = null;
  let bare: Resolved<number> | null = null;
  for (const chunk of chunksWithin(scan, sentence)) {
    if (chunk.kind === 'cue' && (chunk.cue === 'review' || chunk.cue === 'plan')) {
      if (looking !== 'review' || chunk.cue === 'plan') looking = chunk.cue;
    }
    if (chunk.kind !== 'year' || !isYearUnderReview(scan, chunk)) continue;
    const year: Resolved<number> = { value: chunk.year.last, basis: 'stated', span: scan.span(chunk.from, chunk.to) };
    if (looking === 'review' || scan.word(chunk.from - 1) === 'cuối') return year;
    if (looking === null) bare ??= year;
  }
  return bare;
}

/** The year before the one that a sentence plans for: "ký kết giao ước thi đua năm 2020" closes 2019. */
export function yearBeforePlan(scan: Scan, sentence: Parsed): Resolved<number> | null {
  let planning = false;
  for (const chunk of chunksWithin(scan, sentence)) {
    if (chunk.kind === 'cue' && chunk.cue === 'plan') planning = true;
    if (!planning || chunk.kind !== 'year' || !isYearUnderReview(scan, chunk)) continue;
    return { value: chunk.year.last - 1, basis: 'inferred', span: scan.span(chunk.from, chunk.to) };
  }
  return null;
}

/** "nhiệm kỳ 2016-2021", "(khóa XII)" and spans of many years are no year of a bloc. */
function isYearUnderReview(scan: Scan, chunk: Extract<Chunk, { kind: 'year' }>): boolean {
  if (scan.word(chunk.from - 1) === 'kỳ') return false;
  return chunk.year.last - chunk.year.first <= 1;
}

/** The last year before a plan; of a span its end. Years of dates and laws are none. */
export function yearIn(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): number | null {
  let found: number | null = null;
  for (let i = from; i < to; i++) {
    if (scan.kind('cue', i) === 'plan' && found !== null) return found;
    if (scan.kind('cue', i) === 'plan') return null;
    if (!scan.has(i, NUMBER) && !YEARS.has(scan.word(i))) continue;
    const date = parseDate(scan, i, to);
    if (date) {
      i = date.to - 1;
      continue;
    }
    const year = parseYear(scan, i, to);
    if (!year) continue;
    found = year.last;
    i = year.to - 1;
  }
  return found;
}

const YEARS = new Set(['năm', 'niên']);
