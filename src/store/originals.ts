import { hash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasync,
  fsync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StageFailure } from '../domain/failure.js';

/**
 * Where an original lies under the data directory: `originals/ab/abcdef…`. The file comes before the row: a kill
 * between the two leaves a file that the next import finds and uses.
 */
export const originalPath = (root: string, sha256: string): string =>
  join(root, 'originals', sha256.slice(0, 2), sha256);

export interface SavedOriginal {
  readonly sha256: string;
  readonly bytes: number;
  /** Whether these bytes came for the first time. */
  readonly new: boolean;
}

/**
 * Keeps the bytes of an original under their SHA-256: whole or not at all, and on the disk when this resolves. Only
 * the disk is waited for: everything else takes some microseconds here, and ten times that by way of the thread pool.
 */
export async function saveOriginal(root: string, bytes: Uint8Array): Promise<SavedOriginal> {
  const sha256 = hash('sha256', bytes, 'hex');
  const path = originalPath(root, sha256);
  if (existsSync(path)) return { sha256, bytes: bytes.length, new: false };
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    await writeThrough(draft, bytes);
    renameSync(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw storageFailure(error, path);
  }
  return { sha256, bytes: bytes.length, new: true };
}

/** The bytes of an original, checked against their name. */
export async function openOriginal(root: string, sha256: string): Promise<Buffer<ArrayBuffer>> {
  const path = originalPath(root, sha256);
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = readFileSync(path) as Buffer<ArrayBuffer>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw storageFailure(error, path);
    throw new StageFailure('original-missing', `${path} is not there; restore a backup or import the document again.`);
  }
  if (hash('sha256', bytes, 'hex') === sha256) return bytes;
  throw new StageFailure('original-changed', `${path} is not what was imported; restore it from a backup.`);
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = openNew(path);
  try {
    writeFileSync(file, bytes);
    await flush(file);
  } finally {
    closeSync(file);
  }
}

const [flush, flushAll] = [promisify(fdatasync), promisify(fsync)];

// Its folder is there nearly always.
function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'wx', 0o644);
  }
}

// Some file systems do not let a folder be synced; they keep renames in order by themselves.
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = openSync(path, 'r');
    await flushAll(folder).catch(() => {});
    closeSync(folder);
  } catch {}
}

function storageFailure(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const says = `The disk is full: ${path} could not be written; free some space and run the command again.`;
    return new StageFailure('disk-full', says, { permanent: false, cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const says = `${path} may not be used; see who owns the data directory, or name another in SOVANG_HOME.`;
    return new StageFailure('data-directory-refused', says, { cause: error });
  }
  return error;
}
