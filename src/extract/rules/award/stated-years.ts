import type { Resolved } from '../../calendar.js';
import type { Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';

/** How many sentences behind one that states the year of an award others of it are of that year. */
const REACH = 2;

/**
 * "Thủ tướng tặng Cờ thi đua cho Báo Phú Lâm dẫn đầu phong trào năm 2026. Dịp này, tỉnh có 5 tập thể được tặng Cờ thi đua":
 * the same award, given with it, is of the year that was stated, not of the day of the grant.
 */
export class StatedYears {
  readonly #stated = new Map<string, { readonly index: number; readonly year: Resolved<number> }>();

  /** The rows of a sentence with the year of the one before. To be asked in the order of the text. */
  carried({ index }: Parsed, rows: readonly AwardRow[]): readonly AwardRow[] {
    const dated = rows.map((row) => {
      const before = isOfGrant(row) ? this.#stated.get(keyOf(row)) : undefined;
      if (before === undefined || index - before.index > REACH || index === before.index) return row;
      return { ...row, year: { ...before.year, basis: 'from_context' as const } };
    });
    for (const row of rows) if (row.year?.basis === 'stated') this.#stated.set(keyOf(row), { index, year: row.year });
    return dated;
  }
}

/** Its year is that of the day on which it was given, or none. */
const isOfGrant = ({ year, bloc }: AwardRow): boolean =>
  bloc === null && (year === null || year.basis === 'inferred' || year.basis === 'from_publication');

const keyOf = ({ code, status }: AwardRow): string => `${code}|${status}`;
