import { stringify } from 'csv-stringify/sync';

/**
 * One line of CSV as RFC 4180 has it. A cell that a spreadsheet would run as a formula gets an apostrophe before it:
 * names in documents come from strangers.
 */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  stringify([cells], { escape_formulas: true, record_delimiter: '\r\n' });
