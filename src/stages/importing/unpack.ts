import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { StageFailure } from '../../domain/failure.js';
import type { Session } from '../../store/connection.js';
import { stagedPath, writeStaged } from '../../store/staged.js';
import { announceUnpacked, keepUnpacked, type UploadedFile } from '../../store/uploads.js';
import { brokenArchive, type ZipEntry, zipEntries } from '../../store/zip-entries.js';
import { fileFailure } from '../file-failure.js';
import { tooLarge } from '../original-bytes.js';
import { isFurniture } from '../paths.js';
import { isTooLarge } from './receive.js';
import { sentPath } from './sent-path.js';

/**
 * What an archive may unpack to. Papers pack 20 to 1 at most, one of nothing but blanks 200 to 1; an archive of them is smaller than a disk.
 */
export const UNPACKED = { entries: 200_000, bytes: 50 * 2 ** 30, always: 2 ** 27, ratio: 200 } as const;

/** Something of an archive, or the archive, that does not become a file. */
export interface NotUnpacked {
  readonly path: string;
  readonly failure: StageFailure;
}

export interface UnpackOrder {
  readonly session: Session;
  readonly root: string;
  readonly uploadId: number;
  readonly archive: UploadedFile;
  readonly signal: AbortSignal;
}

/**
 * Makes files of the upload out of an archive: "dot1.zip/2019/a.pdf". Whoever was stopped begins again, and finds what is there. Gives
 * what cannot be unpacked; the rest of the archive comes all the same.
 */
export async function* unpackArchive({
  session,
  root,
  uploadId,
  archive,
  signal,
}: UnpackOrder): AsyncGenerator<NotUnpacked> {
  const place = stagedPath(root, uploadId, archive.id);
  let [entries, room] = [0, Math.min(UNPACKED.bytes, Math.max(UNPACKED.always, UNPACKED.ratio * archive.size))];
  try {
    for await (const entry of zipEntries(place, archive.path)) {
      if (signal.aborted) return;
      if (entry.name.endsWith('/')) continue;
      room -= entry.size;
      if (++entries > UNPACKED.entries || room < 0) throw bomb(archive.path);
      const path = sentPath(`${archive.path}/${entry.name}`);
      const name = path ?? `${archive.path}/${safeName(entry.name)}`;
      const [file] = await announceUnpacked(session, uploadId, name, entry.size);
      if (!file || file.became !== null) continue;
      const failure = path === null ? unsafe(name) : refusalOf(path, entry);
      if (failure) {
        yield { path: name, failure };
        continue;
      }
      const target = stagedPath(root, uploadId, file.id);
      if (!isWanted(name) || (file.received === entry.size && existsSync(target))) continue;
      try {
        await writeStaged(target, 0, await entry.open());
        await keepUnpacked(session, file.id);
      } catch (error) {
        const full = (error as NodeJS.ErrnoException).code === 'ENOSPC' || error instanceof StageFailure;
        if (full) throw fileFailure(error, name);
        yield { path: name, failure: brokenArchive(name, error) };
      }
    }
  } catch (error) {
    const mine = error instanceof StageFailure && (error.code === 'broken-archive' || error.code === 'zip-bomb');
    if (!mine) throw error;
    yield { path: archive.path, failure: error };
  }
}

/** What lies beside documents needs no unpacking, but a table may tell of them. */
const isWanted = (path: string): boolean => !isFurniture(basename(path)) || /\.csv$/i.test(path);

function refusalOf(path: string, { locked, size, packed }: ZipEntry): StageFailure | null {
  if (locked) return new StageFailure('encrypted-document', `${path} is locked; pack it without a password.`);
  if (isTooLarge({ path, size })) return tooLarge(path, size);
  return size > 2 ** 20 && size > UNPACKED.ratio * Math.max(1, packed) ? bomb(path) : null;
}

/** "../../a.pdf" → "(..)/(..)/a.pdf": a name to speak of what had none that may be. */
const safeName = (name: string): string =>
  sentPath(
    name
      .replaceAll(/(^|[/\\])\.\.(?=[/\\]|$)/g, '$1(..)')
      .replace(/^[/\\]+|^[a-z]:/i, '(/)')
      .slice(0, 300),
  ) ?? '(?)';

const unsafe = (path: string): StageFailure =>
  new StageFailure(
    'unsafe-path',
    `${path} has a name that leads out of its archive; pack it once more, or send the file itself.`,
  );

const bomb = (path: string): StageFailure =>
  new StageFailure('zip-bomb', `${path} unpacks to far more than papers do; send the files themselves.`);
