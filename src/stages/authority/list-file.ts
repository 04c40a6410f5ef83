import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { StageFailure } from '../../domain/failure.js';
import type { ListLine } from '../../reconcile/list-line.js';
import { fileFailure } from '../file-failure.js';

/** Columns of a list, each by its English and its Vietnamese heading. */
const COLUMNS = {
  unit: ['unit', 'đơn vị'],
  province: ['province', 'tỉnh'],
  says: ['says', 'nội dung'],
  value: ['value', 'giá trị'],
  since: ['since', 'từ'],
  until: ['until', 'đến'],
  level: ['level', 'cấp'],
  kind: ['kind', 'loại'],
  code: ['code', 'mã'],
  source: ['source', 'nguồn'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ['unit', 'says', 'source'];

/** The lines of an archivist's CSV file, separated by "," or ";" or tabs, in UTF-8; a StageFailure where it is none. */
export async function readListFile(file: string): Promise<ListLine[]> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw fileFailure(error, file);
  });
  return linesOf(text, file);
}

/** The same from its text; `file` is how it is called where something is wrong with it. */
export function linesOf(text: string, file: string): ListLine[] {
  if (text.includes('\uFFFD')) throw bad(`${file} is not in UTF-8; save it as CSV, UTF-8.`);
  const header = text.split(/\r?\n/, 1)[0];
  const delimiter = [';', '\t'].find((mark) => header.includes(mark)) ?? ',';
  const rows = parseTable(text, delimiter, file);
  return rows.map(({ record, info }) => {
    const cell = (column: Column) => record[column]?.normalize('NFC') || null;
    return {
      line: info.lines,
      unit: cell('unit') ?? '',
      says: cell('says') ?? '',
      province: cell('province'),
      value: cell('value'),
      since: cell('since'),
      until: cell('until'),
      level: cell('level'),
      kind: cell('kind'),
      code: cell('code'),
      source: cell('source'),
    };
  });
}

interface Row {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

function parseTable(text: string, delimiter: string, file: string): Row[] {
  try {
    return parse(text, {
      ...{ bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true },
      delimiter,
      columns: (header: string[]) => header.map((heading) => columnOf(heading, file)).map(needed(file)),
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof StageFailure) throw error;
    throw bad(`${file} is no CSV table (${(error as Error).message}); save it as CSV, UTF-8.`);
  }
}

/** The column that a heading names; an unknown one is refused, since what stands under it would be lost. */
function columnOf(heading: string, file: string): Column {
  const name = heading.normalize('NFC').trim().toLowerCase();
  const found = (Object.keys(COLUMNS) as Column[]).find((column) =>
    (COLUMNS[column] as readonly string[]).includes(name),
  );
  if (found) return found;
  throw bad(`${file} has a column "${heading}"; the columns are ${Object.keys(COLUMNS).join(', ')}.`);
}

const needed =
  (file: string) =>
  (column: Column, _: number, all: readonly Column[]): Column => {
    const missing = NEEDED.find((one) => !all.includes(one));
    if (missing) throw bad(`${file} has no column "${missing}"; its first line must name the columns.`);
    return column;
  };

const bad = (says: string): StageFailure => new StageFailure('bad-list', says);
