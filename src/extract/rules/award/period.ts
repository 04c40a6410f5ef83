import type { Scan } from '../../../lexicon/scan.js';
import { parseYear, type YearName } from '../../../names/date.js';
import { SLASH } from '../../../text/marks.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Years of merit, and the words that state them. */
export interface Period extends Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The years for which the award is given: those of the reason ("giai đoạn 2015-2020", "từ năm 2011 đến năm 2015"), else
 * the year that is stated of it. "Năm 2014, Bệnh viện được tặng" and "Huân chương năm 2008" say when it was given: of what
 * is given only a paper that gives it, a span or the title of a year ("Chiến sĩ thi đua năm 2027") is sure.
 */
export function periodOf(passage: Passage, row: AwardRow, reason: Range | null): Period | null {
  const { scan, facts } = passage;
  const year = row.year?.basis === 'stated' && row.year.span ? row.year : null;
  const merit = reason ? periodIn(scan, reason) : null;
  if (merit && (year === null || year.value === merit.last)) return merit;
  if (!year?.span) return null;
  const at = scan.tokenAt(year.span.start);
  const period = periodAt(scan, at);
  if (!period || period.last !== year.value) return null;
  const sure =
    row.status !== 'awarded' || GIVING.has(facts.kind) || period.first < period.last || YEARLY.test(row.code);
  return sure ? period : null;
}
const GIVING: ReadonlySet<string> = new Set(['decision', 'list']);
/** Flags and titles that are given for one year. */
const YEARLY = /(flag|fighter|advanced|excellent)/;

/** The first and the last year of the words. */
function periodIn(scan: Scan, { from, to }: Range): Period | null {
  let period: Period | null = null;
  for (let i = from; i < to; i++) {
    // "ngày 14/5/2027": the year of a day
    const found = isOfLaw(scan, from, i) || scan.mark(i - 1) === SLASH ? null : periodAt(scan, i);
    if (!found || found.to > to) continue;
    period =
      period === null
        ? found
        : {
            from: period.from,
            to: found.to,
            first: Math.min(period.first, found.first),
            last: Math.max(period.last, found.last),
          };
    i = found.to - 1;
  }
  return period;
}

/** "năm 2027", "năm học 2026-2027", "2026 - 2028", "từ năm 2026 đến năm 2028": what begins, or goes on, at the token. */
function periodAt(scan: Scan, at: number): Period | null {
  const year = yearAt(scan, at);
  if (!year) return null;
  const until = scan.word(year.to) === 'đến' ? yearAt(scan, year.to + 1) : null;
  if (until) return spanning(year, until);
  // The year that was read is the last one: "từ năm 2014 đến | năm 2018".
  if (scan.word(at - 1) === 'đến')
    for (let i = at - 2; i >= at - 4; i--) {
      const since = yearAt(scan, i);
      if (since?.to === at - 1) return spanning(since, year);
    }
  return spanning(year, year);
}

const yearAt = (scan: Scan, at: number): YearName | null => (at < 0 ? null : parseYear(scan, at, at + 6));

const spanning = (first: YearName, last: YearName): Period => ({
  from: first.from,
  to: last.to,
  first: first.first,
  last: last.last,
});

/** "Nghị quyết Đại hội XII năm 2016", "Luật … năm 2003" */
function isOfLaw(scan: Scan, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    const second = LAWS.get(scan.word(i));
    if (second !== undefined && (second === '' || second === scan.word(i + 1))) return true;
  }
  return false;
}
const LAWS = new Map([
  ['luật', ''],
  ['nghị', 'quyết'],
  ['thông', 'tư'],
]);
