import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, SEMICOLON } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import type { Parsed } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { granterKey, mayBeOne } from './same.js';

/** How many sentences behind one that states the year of an award others of it are of that year. */
const REACH = 2;
/** The same, where a sentence opens with those who were counted: "Trong số 200 nhà giáo nói trên, tỉnh có 2 người nhận Bằng khen". */
const FAR_REACH = 6;
const AMONG = new Set(['trong số', 'trong đó']);

/**
 * "Thủ tướng tặng Cờ thi đua cho Báo Phú Lâm dẫn đầu phong trào năm 2026. Dịp này, tỉnh có 5 tập thể được tặng Cờ thi đua":
 * the same award, given with it, is of the year that was stated, not of the day of the grant.
 */
export class StatedYears {
  readonly #scan: Scan;
  readonly #stated = new Map<
    string,
    { readonly index: number; readonly block: number; readonly row: AwardRow; readonly year: Resolved<number> }
  >();

  /** Keys of which the last sentence that states a year states several. */
  readonly #told = new Set<string>();

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** The rows of a sentence with the year of the one before. To be asked in the order of the text. */
  carried({ index, block, from, to }: Parsed, rows: readonly AwardRow[]): readonly AwardRow[] {
    const { start } = this.#scan.span(from, to);
    const reach = AMONG.has(this.#scan.pairAt(from)) ? FAR_REACH : REACH;
    const dated = rows.map((row) => {
      const before = isOfGrant(row) ? this.#stated.get(keyOf(row)) : undefined;
      if (before === undefined || index - before.index > reach || index === before.index) return row;
      // "Ngày 06/11/1978, xã A được tặng …": its own sentence says when
      if (row.year?.span && row.year.span.start >= start) return row;
      // "Trường A đón nhận Huân chương vì thành tích năm 2023 - 2027" over a line of another: each order is for merit of its own
      if (block !== before.block && ORDER.test(row.code)) return row;
      if (!mayBeOne(granterKey(this.#scan, before.row), granterKey(this.#scan, row))) return row;
      return rowWith(row, { year: inContext(before.year) });
    });
    const told = tellsOfYears(rows);
    for (const row of rows) {
      if (row.year?.basis !== 'stated' || told) continue;
      const key = keyOf(row);
      const own = this.#stated.get(key);
      this.#stated.set(key, { index, block, row, year: row.year });
      // "tặng Cờ thi đua năm 2026, … tặng Cờ thi đua hai năm 2025, 2027": what was given over the years
      if (own?.index === index && own.year.value !== row.year.value) this.#told.add(key);
      else if (own?.index !== index) this.#told.delete(key);
    }
    for (const key of this.#told) this.#stated.delete(key);
    return beside(this.#scan, dated, tellsOfOneYear(this.#scan, from, to), { start, to });
  }
}

const ORDER = /^order-/;

/** "được tặng Huân chương Lao động hạng Ba năm 2012, Cờ thi đua năm 2014": what came over the years is told, and nothing else was given with it. */
function tellsOfYears(rows: readonly AwardRow[]): boolean {
  const years = rows.flatMap(({ year }) => (year?.basis === 'stated' ? [year.value] : []));
  return years.length > 1 && Math.max(...years) - Math.min(...years) > 1;
}

/** "tặng Cờ thi đua năm 2027 cho Sở Y tế, tặng Bằng khen cho Sở Nội vụ": given with it, for the same year. */
function beside(
  scan: Scan,
  rows: readonly AwardRow[],
  ofOneYear: boolean,
  { start, to }: { readonly start: number; readonly to: number },
): readonly AwardRow[] {
  let stated: Resolved<number> | null = null;
  return rows.map((row) => {
    if (row.status !== 'awarded') return row;
    // "Từ đầu năm đến nay, …": the sentence says when
    if (row.year?.basis === 'from_publication' && row.year.span && row.year.span.start >= start) return row;
    // "Trong năm, …; Sở Nội vụ được tặng Cờ thi đua năm 2026; | Thuế tỉnh được tặng Bằng khen": told of the year at hand
    if (ofOneYear && row.year?.basis === 'from_context' && !hasNoVerb(row) && opensClause(scan, rows, row))
      stated = null;
    // "…; trao danh hiệu Thầy thuốc ưu tú cho bà Hà Nhàn": for the work of a life, and not of that year
    if (FOR_LIFE.test(row.code) && !hasNoVerb(row) && row.year && GRANTED.has(row.year.basis)) return row;
    // "Cờ thi đua (thành tích năm 2026); …": of that one alone
    const bracketed = row.year?.span && scan.text[row.year.span.end] === ')';
    if (row.year?.basis === 'stated') stated = bracketed || endsYears(scan, row.year) ? null : row.year;
    // "trao Cờ thi đua năm 2027 cho Sở Y tế; | trao Bằng khen cho Phòng A có thành tích trong chuyên án 12T": for a deed of its own
    else if (stated !== null && !hasNoVerb(row) && isForDeed(scan, row.award.to, to)) return row;
    else if (stated !== null && (row.year === null ? hasNoVerb(row) : GRANTED.has(row.year.basis))) {
      return rowWith(row, { year: inContext(stated) });
    }
    return row;
  });
}
/** "trong các năm 2024, 2025, | 2026": the last of several, and of nothing else. */
const endsYears = (scan: Scan, { span }: Resolved<number>): boolean =>
  span !== null && /\d{4} ?(?:,|;|và) ?$/u.test(scan.text.slice(Math.max(0, span.start - BEFORE), span.start));
/** Characters of "2025, " or "2025 và ". */
const BEFORE = 9;
const FOR_LIFE = /^people-/;
/** "tặng Cờ thi đua năm 2027 cho Sở Y tế; | Bằng khen cho Sở Nội vụ": what goes on without a verb. */
const hasNoVerb = ({ trigger, award }: AwardRow): boolean => trigger.from >= award.from && trigger.from < award.to;
/** "… có thành tích xuất sắc | trong chuyên án 12T", before the next semicolon. */
function isForDeed(scan: Scan, from: number, to: number): boolean {
  const merit = scan.nextPair('thành', 'tích', from, to);
  for (let i = from; i < to; i++) {
    if (scan.mark(i) === SEMICOLON) return false;
    const deed = DEEDS.has(`${scan.word(i)} ${scan.word(i + 1)}`);
    if (deed && merit >= 0 && merit < i && i - merit < NEAR) return true;
  }
  return false;
}
const DEEDS = new Set(['chuyên án', 'vụ án', 'chiến dịch']);
const NEAR = 12;

/** "| Trong năm, …": what the sentence tells is of the year at hand, where it says no other; not "Với thành tích | trong năm, …", "… | cùng năm". */
function tellsOfOneYear(scan: Scan, from: number, to: number): boolean {
  const at = scan.nextPair('trong', 'năm', from, to);
  if (at < 0 || at > from + LONGEST_MARKER || scan.mark(at + 2) !== COMMA) return false;
  for (let i = from; i < at; i++) if (!scan.has(i, NUMBER | PUNCTUATION)) return false;
  return scan.nextPair('cùng', 'năm', at, to) < 0;
}
/** "1.", "-" */
const LONGEST_MARKER = 2;

/** Those who receive stand right behind a semicolon, before the verb. */
const opensClause = (scan: Scan, rows: readonly AwardRow[], { award }: AwardRow): boolean =>
  rows.some(({ award: own, recipient: { from } }) => {
    const at = scan.size('address', from - 1) > 0 ? from - 2 : from - 1;
    return own.from === award.from && from < award.from && scan.mark(at) === SEMICOLON;
  });
const GRANTED: ReadonlySet<string> = new Set(['inferred', 'from_publication', 'from_context']);

/** Its year is that of the day on which it was given, or none. */
const isOfGrant = ({ year, bloc }: AwardRow): boolean =>
  bloc === null && (year === null || year.basis === 'inferred' || year.basis === 'from_publication');

const inContext = ({ value, span }: Resolved<number>): Resolved<number> => ({ value, basis: 'from_context', span });

const keyOf = ({ code, status }: AwardRow): string => `${code}|${status}`;
