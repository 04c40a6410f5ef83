import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { StageFailure } from '../../domain/failure.js';
import { fileFailure } from '../file-failure.js';

/** The cells of a table, as text, row by row. */
export type Table = readonly (readonly string[])[];

/** Bytes; a list of an office has some hundred thousand. */
const LARGEST = 50_000_000;

/** The first sheet of an .xlsx file, or a CSV file in UTF-8 ("," or ";" or tabs); a StageFailure for anything else. */
export async function readTable(file: string): Promise<Table> {
  const bytes = await readFile(file).catch((error) => {
    throw fileFailure(error, file);
  });
  if (bytes.length > LARGEST) throw bad(`${file} has more than ${LARGEST / 1e6} MB; split it.`);
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      return spreadsheet(bytes, file);
    case '.csv':
      return separated(bytes, file);
    default:
      throw bad(`${file} is no .xlsx and no .csv file; save it as one of them.`);
  }
}

async function spreadsheet(bytes: Buffer, file: string): Promise<Table> {
  try {
    return (await readSheet(bytes)).map((row) => row.map(textOf));
  } catch (error) {
    const says = error instanceof InvalidSpreadsheetError ? 'it is none' : (error as Error).message;
    throw bad(`${file} cannot be read as a spreadsheet (${says}); save it as .xlsx anew, without a password.`);
  }
}

function separated(bytes: Buffer, file: string): Table {
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD')) throw bad(`${file} is not in UTF-8; save it as CSV, UTF-8.`);
  const delimiter = [';', '\t'].find((mark) => text.slice(0, 2000).split(mark).length > 2) ?? ',';
  try {
    const rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false }) as string[][];
    return rows.map((row) => row.map((cell) => cell.normalize('NFC').trim()));
  } catch (error) {
    throw bad(`${file} is no CSV table (${(error as Error).message}); save it as CSV, UTF-8.`);
  }
}

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell).normalize('NFC').trim();

/** Writes a table as the name of the file says: .xlsx, or .csv with what a spreadsheet would run as a formula made harmless. */
export async function writeTable(file: string, rows: Table): Promise<void> {
  const ending = extname(file).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv') throw bad(`${file} ends neither in .xlsx nor in .csv.`);
  const bytes =
    ending === '.xlsx'
      ? await (await writeExcelFile(rows.map((row) => row.map((value) => ({ value, type: String }))))).toBuffer()
      : `\uFEFF${stringify([...rows.map((row) => [...row])], { escape_formulas: true, record_delimiter: '\r\n' })}`;
  await writeFile(file, bytes).catch((error) => {
    throw fileFailure(error, file);
  });
}

const bad = (says: string): StageFailure => new StageFailure('bad-sheet', says);
