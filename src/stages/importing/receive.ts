import type { Readable } from 'node:stream';
import { StageFailure } from '../../domain/failure.js';
import { LARGEST_DOCUMENT } from '../../read/read.js';
import type { Session } from '../../store/connection.js';
import { makeStage, stagedPath, writeStaged } from '../../store/staged.js';
import { type AnnouncedPiece, announceFiles, findUpload, keepReceived, type Upload } from '../../store/uploads.js';
import { fileFailure } from '../file-failure.js';
import { sentPath } from './sent-path.js';

/** Bytes of a file, and of an archive, that are taken; what is larger is noted, and refused by its name when it is imported. */
export const LARGEST = { file: LARGEST_DOCUMENT, archive: 8 * 2 ** 30 } as const;

export const isArchive = (path: string): boolean => /\.zip$/i.test(path) && !/\.zip\//i.test(path);

export const isTooLarge = ({ path, size }: { readonly path: string; readonly size: number }): boolean =>
  size > (isArchive(path) ? LARGEST.archive : LARGEST.file);

/** What came of a request: of each file how much is there now. */
export interface ReceivedFile {
  readonly path: string;
  readonly received: number;
}

/** The upload, as long as files may be sent to it. */
export async function openUpload(session: Session, id: number): Promise<Upload> {
  const upload = await findUpload(session, id);
  if (!upload) throw new StageFailure('upload-unknown', `There is no upload ${id}; begin a new one.`);
  if (upload.startedAt === null) return upload;
  throw new StageFailure('upload-started', `The upload ${id} is being imported; begin a new one for more files.`);
}

/**
 * Takes pieces of files as they come; nothing is kept in memory. `contents` gives the bytes of some of the pieces by their place in the
 * list; a piece without content only says that there is such a file (one that is empty, or too large). The same request again changes nothing.
 */
export async function receivePieces(
  session: Session,
  root: string,
  uploadId: number,
  pieces: readonly AnnouncedPiece[],
  contents: AsyncIterable<{ readonly piece: number; readonly content: Readable }>,
): Promise<ReceivedFile[]> {
  const announced = pieces.map((piece) => ({ ...piece, path: nameable(piece.path) }));
  if (new Set(announced.map(({ path }) => path)).size < announced.length)
    throw new StageFailure('bad-request', 'A request names each file once.');
  const files = new Map((await announceFiles(session, uploadId, announced)).map((file) => [file.path, file]));
  if (files.size === 0) await openUpload(session, uploadId);
  await makeStage(root, uploadId);
  const came: { id: number; path: string; received: number }[] = [];
  for await (const { piece, content } of contents) {
    const asked = announced[piece];
    const file = asked && files.get(asked.path);
    if (!file || isTooLarge(asked)) throw new StageFailure('bad-request', 'A content belongs to no file of the list.');
    if (file.received < asked.from)
      throw new StageFailure('piece-missing', `Of ${asked.path} ${file.received} bytes are there; go on from there.`);
    const bytes = await writeStaged(stagedPath(root, uploadId, file.id), asked.from, content).catch((error) => {
      throw (error as NodeJS.ErrnoException).syscall ? fileFailure(error, asked.path) : error;
    });
    if (asked.from + bytes > asked.size)
      throw new StageFailure('bad-request', `More came of ${asked.path} than the ${asked.size} bytes that it has.`);
    came.push({ id: file.id, path: file.path, received: asked.from + bytes });
  }
  if (!(await keepReceived(session, uploadId, came))) await openUpload(session, uploadId);
  const received = new Map(came.map((file) => [file.path, file.received]));
  return announced.map(({ path }) => ({ path, received: received.get(path) ?? files.get(path)!.received }));
}

function nameable(given: string): string {
  const path = sentPath(given);
  if (path !== null) return path;
  throw new StageFailure(
    'unsafe-path',
    `"${given.slice(0, 200)}" is no path of a file that can be sent; name it anew.`,
  );
}
