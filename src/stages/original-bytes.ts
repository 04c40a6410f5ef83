import { fstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { StageFailure } from '../domain/failure.js';
import { LARGEST_DOCUMENT } from '../read/read.js';
import { fileFailure } from './file-failure.js';

/**
 * The bytes of a file of the user's; a StageFailure that says what to do where there are none to be had. `path` is what the user calls it,
 * where it lies elsewhere.
 */
export async function readFileBytes(place: string, path = place): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const file = await open(place, 'r');
    try {
      const { size } = fstatSync(file.fd);
      if (size > LARGEST_DOCUMENT) throw tooLarge(path, size);
      if (size === 0) throw empty(path);
      // `readFile` asks four times for what one read gives, and that was half of the time that a small file takes.
      const bytes = new Uint8Array(size);
      let read = 0;
      for (let got = -1; read < size && got !== 0; read += got) {
        got = (await file.read(bytes, read, size - read, read)).bytesRead;
      }
      return bytes.subarray(0, read);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileFailure(error, path);
  }
}

export const tooLarge = (path: string, size: number): StageFailure =>
  new StageFailure(
    'file-too-large',
    `${path} has ${Math.round(size / 2 ** 20)} MB; sovang reads files up to ${LARGEST_DOCUMENT / 2 ** 20} MB: split it.`,
  );

const empty = (path: string): StageFailure =>
  new StageFailure('empty-file', `${path} is empty; get a copy with its content.`);
