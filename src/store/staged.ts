import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Where a file that was sent waits until it is imported: `uploads/UPLOAD/FILE` under the data directory, by its number. What the sender
 * calls it is no name on this disk.
 */
export const stagedPath = (root: string, uploadId: number, fileId: number): string =>
  join(folderOf(root, uploadId), String(fileId));

const folderOf = (root: string, uploadId: number): string => join(root, 'uploads', String(uploadId));

export const makeStage = (root: string, uploadId: number): Promise<unknown> =>
  mkdir(folderOf(root, uploadId), { recursive: true });

/** Writes a piece of a file at its place, as it comes; the same piece again changes nothing. Resolves with its bytes. */
export async function writeStaged(path: string, from: number, content: Readable): Promise<number> {
  // A file that begins anew loses what it had.
  const file = createWriteStream(path, from === 0 ? { flags: 'w' } : { flags: 'r+', start: from });
  await pipeline(content, file);
  return file.bytesWritten;
}

export const removeStaged = async (root: string, uploadId: number, fileIds: readonly number[]): Promise<void> => {
  for (const id of fileIds) await rm(stagedPath(root, uploadId, id), { force: true });
};

export const removeStage = (root: string, uploadId: number): Promise<void> =>
  rm(folderOf(root, uploadId), { recursive: true, force: true });
