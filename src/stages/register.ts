import { resolve } from 'node:path';
import { StageFailure } from '../domain/failure.js';
import { formatOf } from '../read/sniff.js';
import type { Batch } from '../store/batches.js';
import type { Database } from '../store/connection.js';
import { saveImportFailures } from '../store/failures.js';
import { saveOriginal } from '../store/originals.js';
import { type Registered, registerSources, type SourceRow } from '../store/sources.js';
import { failureOf } from './failure-of.js';
import type { Manifest } from './manifest.js';
import { readFileBytes } from './original-bytes.js';
import type { Found, NamedFile } from './paths.js';
import { patiently } from './patience.js';
import { BATCH } from './sweep.js';

export interface RegisterTarget {
  readonly database: Database;
  /** The data directory. */
  readonly root: string;
  readonly batch: Batch;
  readonly manifest: Pick<Manifest, 'of'>;
}

/** What became of some files, in the order in which they were found. */
export interface RegisteredFiles {
  readonly registered: readonly RegisteredFile[];
  readonly failures: readonly ImportFailure[];
  readonly skipped: readonly string[];
}

export interface RegisteredFile extends Registered {
  /** Of its source. */
  readonly path: string;
}

export interface ImportFailure {
  readonly path: string;
  readonly failure: StageFailure;
}

/** Keeps the originals of the files and registers where they came from, some at a time, whatever their number. */
export async function* registerFiles(
  found: AsyncIterable<Found>,
  target: RegisterTarget,
): AsyncGenerator<RegisteredFiles> {
  for await (const some of inGroups(found, BATCH)) yield await register(some, target);
}

async function register(found: readonly Found[], target: RegisterTarget): Promise<RegisteredFiles> {
  const failures = found.filter((one) => 'failure' in one);
  const files = found.flatMap((one) => ('file' in one ? [one.file] : []));
  const rows: SourceRow[] = [];
  await Promise.all(
    Array.from({ length: PARALLEL }, async (_, lane) => {
      for (let i = lane; i < files.length; i += PARALLEL) {
        try {
          rows.push(await keep(files[i], target));
        } catch (error) {
          // A full disk or a lost data directory concerns them all.
          if (error instanceof StageFailure && HOPELESS.has(error.code)) throw error;
          const { path, sent } = files[i];
          failures.push({ path, failure: failureOf(error, path), ...(sent !== undefined && { sent: true as const }) });
        }
      }
    }),
  );
  const { database, batch } = target;
  const became = await patiently(() => registerSources(database, batch, rows));
  const registered = became.map((one, i) => ({ ...one, path: rows[i].path }));
  // By the path that a source would have: an import from another folder finds it again.
  const unread = failures.map(({ path, failure, sent }) => ({ path: sent ? path : resolve(path), failure }));
  await patiently(() => saveImportFailures(database, batch.id, unread));
  return { registered, failures, skipped: found.flatMap((one) => ('skipped' in one ? [one.skipped] : [])) };
}

/** As many files are read and written at once; the disk confirms several in the time of one. */
const PARALLEL = 8;

const HOPELESS = new Set(['disk-full', 'data-directory-refused']);

async function keep({ path, sent }: NamedFile, { root, manifest }: RegisterTarget): Promise<SourceRow> {
  const bytes = await readFileBytes(sent ?? path, path);
  const format = formatOf(bytes, path);
  const { sha256 } = await saveOriginal(root, bytes);
  return { sha256, format, bytes: bytes.length, path: sent === undefined ? resolve(path) : path, ...manifest.of(path) };
}

async function* inGroups<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const one of all) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
