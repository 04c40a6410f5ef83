import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { StageFailure } from '../../domain/failure.js';
import type { Headings, Table } from './column.js';
import { PARTS, SHEET_END, sheetHead, sheetRow } from './sheet-xml.js';

/** What Excel has of rows, without the headings. */
export const MOST_ROWS = 2 ** 20 - 1;

/**
 * A sheet of typed cells: days are days, numbers are numbers, text is never a formula. Made as it is read: of 100,000 rows of 18 columns
 * write-excel-file held 788 MB and kept everybody else waiting for 20 s (2026-11-26). A table of more than `most` rows is a StageFailure.
 */
export async function* xlsxFile(table: Table, headings: Headings, most: number = MOST_ROWS): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const made = zip.outputStream as Readable;
  zip.on('error', (error: Error) => made.destroy(error));
  made.on('error', () => {}); // it is thrown where it is read
  for (const [name, part] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(part), name);
  const sheet = Readable.from(sheetOf(table, headings, most), { objectMode: false });
  sheet.on('error', (error) => made.destroy(error));
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  try {
    for await (const chunk of made) yield chunk as Buffer;
  } finally {
    sheet.destroy();
  }
}

async function* sheetOf({ columns, rows }: Table, headings: Headings, most: number): AsyncGenerator<string> {
  yield sheetHead(columns, headings);
  let number = 1;
  for await (const some of rows) {
    if (number - 1 + some.length > most) {
      throw new StageFailure(
        'too-many-rows',
        `A spreadsheet holds ${most} rows, and these are more; take CSV, JSON Lines or Parquet, or ask for less.`,
      );
    }
    const lines = some.map((row) => sheetRow(columns, row, ++number));
    if (lines.length > 0) yield lines.join('');
  }
  yield SHEET_END;
}
