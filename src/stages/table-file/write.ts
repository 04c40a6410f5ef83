import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { maskedIn } from '../../domain/personal.js';
import type { Headings, Row, Table } from './column.js';
import { csvFile } from './csv.js';
import { inWords } from './in-words.js';
import { jsonLinesFile } from './json-lines.js';
import { parquetFile } from './parquet.js';
import { xlsxFile } from './xlsx.js';

export const FILE_FORMATS = ['csv', 'xlsx', 'jsonl', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const MEDIA_TYPE: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

export interface FileOptions {
  readonly format: FileFormat;
  /** Of CSV and spreadsheets; the others have names. In all of them the language of what codes mean. */
  readonly headings: Headings;
  /** Birth dates and identity numbers as they are written; else they are masked. */
  readonly personal: boolean;
}

/** The bytes of a table in a file of this format, as they are made. */
export function tableFile(table: Table, { format, headings, personal }: FileOptions): AsyncGenerator<Buffer> {
  const told = inWords(table, headings);
  const shown = personal ? told : { ...told, rows: maskedRows(told.rows) };
  switch (format) {
    case 'csv':
      return csvFile(shown, headings);
    case 'xlsx':
      return xlsxFile(shown, headings);
    case 'jsonl':
      return jsonLinesFile(shown);
    case 'parquet':
      return parquetFile(shown);
  }
}

async function* maskedRows(rows: Table['rows']): AsyncGenerator<readonly Row[]> {
  for await (const some of rows) yield some.map((row) => Object.fromEntries(Object.entries(row).map(maskedCell)));
}

const maskedCell = ([name, cell]: [string, Row[string]]): [string, Row[string]] => [
  name,
  typeof cell === 'string' || Array.isArray(cell) ? maskedIn(cell) : cell,
];

/**
 * The whole table in a file of its own, to be sent: a table that fails half way is a failure, and no half of a file; and who takes it
 * slowly holds up nobody's database. The file goes when its stream ends, however that is.
 */
export async function spooled(table: Table, options: FileOptions): Promise<{ bytes: number; stream: Readable }> {
  const path = join(tmpdir(), `sovang-export-${randomUUID()}`);
  try {
    await pipeline(Readable.from(tableFile(table, options)), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    const { size } = await stat(path);
    const stream = createReadStream(path);
    stream.once('close', () => void rm(path, { force: true }));
    return { bytes: size, stream };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
