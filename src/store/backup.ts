import { createWriteStream } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import { StageFailure } from '../domain/failure.js';
import { MANIFEST, type Manifest, ORIGINALS } from './archive.js';
import { type Session, withClient } from './connection.js';
import { listSequences, listTables, type Table } from './tables.js';

/** What is kept and given back together. */
export interface Holdings {
  readonly databaseUrl: string;
  /** The folder of the originals. */
  readonly originals: string;
}

/**
 * Writes the database, as it is at one moment, and the originals into one file. Works may go on meanwhile: an
 * original lies in its folder before the database knows of it. The queue is not kept: Postgres says what is due.
 */
export async function backup(holdings: Holdings, file: string): Promise<Manifest> {
  await refuseExisting(file);
  const draft = `${file}.partial`;
  try {
    const manifest = await withClient(
      holdings.databaseUrl,
      'begin isolation level repeatable read read only',
      (client, session) => write(client, session, resolve(holdings.originals), draft),
    );
    await makeDurable(draft);
    await rename(draft, file);
    return manifest;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw fileFailure(file, error);
  }
}

async function write(client: pg.ClientBase, session: Session, originals: string, draft: string): Promise<Manifest> {
  // The first statement takes the snapshot; the originals are listed after it.
  const tables = await listTables(session);
  const manifest: Manifest = {
    format: 1,
    made: new Date().toISOString(),
    tables: [],
    sequences: await listSequences(session),
    originals: 0,
  };
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  failed.catch(() => {}); // waited for below
  for await (const path of filesUnder(originals)) {
    zip.addFile(path, ORIGINALS + relative(originals, path).split(sep).join('/'));
    manifest.originals++;
  }
  tables.forEach((table, index) => {
    addTable(zip, client, table, `tables/${index + 1}.copy`, manifest);
  });
  // Asked for when all tables are through, with their numbers of rows.
  zip.addReadStreamLazy(MANIFEST, (done) => done(null, Readable.from([JSON.stringify(manifest, null, 2)])));
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(draft, { mode: 0o600 })), failed]);
  return manifest;
}

function addTable(zip: ZipFile, client: pg.ClientBase, table: Table, entry: string, manifest: Manifest): void {
  // A table may be longer than the 4 GB of the old zip format.
  zip.addReadStreamLazy(entry, { forceZip64Format: true }, (done) => {
    const copy = client.query(copyTo(`copy ${table.name} (${table.columns.join(', ')}) to stdout`));
    // Every row ends with the only line ends there are. What the server says that it sent may come after the last row.
    let rows = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _, pass) {
        for (const byte of chunk) if (byte === LINE_END) rows++;
        pass(null, chunk);
      },
    });
    copy.once('error', (error) => counted.destroy(error));
    counted.once('end', () => manifest.tables.push({ entry, ...table, columns: [...table.columns], rows }));
    done(null, copy.pipe(counted));
  });
}

const LINE_END = 0x0a;

async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile() && ORIGINAL.test(entry.name)) yield path;
  }
}

// Named by its SHA-256; what else lies there is a draft.
const ORIGINAL = /^[0-9a-f]{64}$/;

async function refuseExisting(file: string): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (!there) return;
  throw new StageFailure('backup-exists', `${file} is there already; choose another name, or remove it.`);
}

async function makeDurable(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

function fileFailure(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof StageFailure || !code?.startsWith('E')) return error;
  const why = code === 'ENOSPC' ? 'the disk is full; free some space' : `${code}; choose a place that you may write`;
  return new StageFailure('backup-unwritable', `${file} cannot be written: ${why}.`, { cause: error });
}
