import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { type Context, NO_CONTEXT } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import { fileFailure } from './file-failure.js';

/** What the archivist says of one file; null where the manifest leaves it open. */
export interface ManifestRow extends Context {
  /** Where the document was found (the address of a page, a shelf mark). */
  readonly address: string | null;
  readonly licence: string | null;
}

export interface Manifest {
  of(path: string): ManifestRow;
  /** Rows that were refused, each a sentence with its line. */
  readonly refused: readonly string[];
  /** Of which files it speaks, from where the command runs. */
  readonly paths: readonly string[];
}

export const NO_MANIFEST: Manifest = {
  of: () => ({ ...NO_CONTEXT, address: null, licence: null }),
  refused: [],
  paths: [],
};

/**
 * Reads a CSV file with the columns path, published, publisher, province, address and licence (path alone is a must),
 * separated by "," or ";". Paths are relative to the folder of the manifest; dates are ISO or day/month/year. `place` is where it lies, where
 * that is not what the user calls it.
 */
export async function readManifest(file: string, place = file): Promise<Manifest> {
  const folder = dirname(resolve(file));
  const rows = new Map<string, ManifestRow>();
  const refused: string[] = [];
  try {
    const delimiter = delimiterOf(await firstLineOf(place));
    const parser = createReadStream(place).pipe(parse({ ...CSV, delimiter, columns: columnsOf(file) }));
    for await (const { record, info } of parser) {
      const row = Row.safeParse(record);
      if (!row.success) {
        refused.push(`${file} line ${info.lines}: ${row.error.issues.map((issue) => issue.message).join(' ')}`);
        continue;
      }
      const { path, ...says } = row.data;
      rows.set(resolve(folder, path.normalize('NFC')), says);
    }
  } catch (error) {
    throw error instanceof StageFailure || 'syscall' in (error as object)
      ? fileFailure(error, file)
      : new StageFailure(
          'bad-manifest',
          `${file} is no CSV table (${(error as Error).message}); save it as CSV, UTF-8.`,
        );
  }
  const nothing = NO_MANIFEST.of('');
  return {
    of: (path) => rows.get(resolve(path).normalize('NFC')) ?? nothing,
    refused,
    paths: [...rows.keys()].map((path) => relative('.', path)),
  };
}

const CSV = {
  bom: true,
  info: true,
  trim: true,
  skip_empty_lines: true,
  relax_column_count: true,
} as const;

/** Spreadsheets save with ";" where the comma is decimal, as in Vietnam: the first line, which names columns, tells. */
const delimiterOf = (header: string): string => [';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';

async function firstLineOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1000), 0, 1000, 0);
    return buffer.toString('utf8', 0, bytesRead).split(/\r?\n/)[0];
  } finally {
    await handle.close();
  }
}

/** Whether a table has a column of paths, as its first line says. */
export async function looksLikeManifest(file: string): Promise<boolean> {
  const header = (await firstLineOf(file)).replace(/^\ufeff/, '');
  const names = header.split(delimiterOf(header)).map((name) => name.replaceAll(/^[\s"]+|[\s"]+$/g, '').toLowerCase());
  return names.includes('path');
}

const columnsOf = (file: string) => (header: string[]) => {
  const names = header.map((name) => name.trim().toLowerCase());
  if (!names.includes('path'))
    throw new StageFailure('bad-manifest', `${file} has no column "path"; its first line must name the columns.`);
  return names;
};

const optional = z
  .string()
  .optional()
  .transform((written) => written?.normalize('NFC') || null);

const day = z
  .string()
  .optional()
  .transform((written, context) => {
    if (!written) return null;
    const iso = isoDay(written);
    if (iso === null)
      context.addIssue({ code: 'custom', message: `published "${written}" is no day; write 2019-12-03 or 3/12/2019.` });
    return iso;
  });

const Row = z.object({
  path: z.string().min(1, 'the column "path" is empty.'),
  published: day,
  publisher: optional,
  province: optional,
  address: optional,
  licence: optional,
});

/** "3/12/2019", "03-12-2019", "2019-12-03", "2019-12-03T08:30:00+07:00" → "2019-12-03"; null for what is no day. */
function isoDay(written: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(written);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const [year, month, date] = iso ? iso.slice(1, 4) : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !date) return null;
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
