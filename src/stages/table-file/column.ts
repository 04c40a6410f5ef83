import type { Words } from '../../domain/code-words.js';

/** What stands in a column; `date` is "YYYY-MM-DD", `texts` and `integers` are lists. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'moment' | 'texts' | 'integers';

export type Cell = string | number | boolean | Date | readonly (string | number)[] | null;

/** By the names of columns; a column that a row lacks is empty in it. */
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  /** For programs: the same from version to version. */
  readonly name: string;
  readonly type: ColumnType;
  /** Its heading, for people. */
  readonly vi: string;
  readonly en: string;
  /** What its codes mean: a column of words stands behind it. */
  readonly words?: Words;
}

/** `column('year', 'integer', 'Năm', 'Year')` */
export const column = (name: string, type: ColumnType, vi: string, en: string, words?: Words): Column => ({
  ...{ name, type, vi, en },
  ...(words && { words }),
});

export const HEADINGS = ['vi', 'en', 'names'] as const;
export type Headings = (typeof HEADINGS)[number];

/** A table on its way into a file: some rows at a time, so that nobody holds all of them. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Row[]>;
}

export const headingOf = (column: Column, headings: Headings): string =>
  headings === 'names' ? column.name : column[headings];

/** A list as one cell of a spreadsheet: "Sở Y tế | Sở Nội vụ"; null where it is empty. */
export const joined = (list: readonly (string | number)[]): string | null =>
  list.length === 0 ? null : list.join(' | ');

export const isList = (cell: Cell): cell is readonly (string | number)[] => Array.isArray(cell);
