import { columns } from './columns.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** What a person sends to the desk to have it imported as one batch. */
export interface Upload {
  readonly id: number;
  readonly batch: string;
  /** Null until all was sent. */
  readonly batchId: number | null;
  readonly sender: string;
  readonly madeAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** What stopped it last, until it goes on: a full disk. */
  readonly trouble: string | null;
  readonly files: number;
  /** Of all files; of those, what has come. */
  readonly bytes: number;
  readonly received: number;
  /** Files that were imported, refused or left out. */
  readonly looked: number;
}

export interface UploadedFile {
  readonly id: number;
  /** What the sender calls it: "2019/a.pdf". */
  readonly path: string;
  readonly size: number;
  readonly received: number;
}

export const BECAME = ['new', 'source', 'known', 'refused', 'skipped', 'manifest', 'unpacked'] as const;
export type Became = (typeof BECAME)[number];

export async function makeUpload(session: Session, batch: string, sender: string): Promise<number> {
  const [{ id }] = await session.query<{ id: number }>(statement('make_upload'), [storable(batch), sender]);
  return id;
}

/** Those that are not imported to their end; the newest first. */
export const openUploads = (session: Session): Promise<Upload[]> => session.query(statement('uploads'), [null, null]);

export const uploadsOfBatch = (session: Session, batchId: number): Promise<Upload[]> =>
  session.query(statement('uploads'), [null, batchId]);

export async function findUpload(session: Session, id: number): Promise<Upload | null> {
  const [upload] = await session.query<Upload>(statement('uploads'), [id, null]);
  return upload ?? null;
}

export interface AnnouncedPiece {
  readonly path: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** Where the piece begins; 0 begins anew. */
  readonly from: number;
}

/** Notes the files, each path once. Empty where the upload is not there or is started. */
export const announceFiles = (
  session: Session,
  uploadId: number,
  pieces: readonly AnnouncedPiece[],
): Promise<UploadedFile[]> =>
  session.query(statement('announce_files'), [
    uploadId,
    ...columns(
      pieces,
      (p) => p.path,
      (p) => p.size,
      (p) => p.from,
    ),
  ]);

/** False where the upload was started meanwhile. */
export const keepReceived = async (
  session: Session,
  uploadId: number,
  files: readonly Pick<UploadedFile, 'id' | 'received'>[],
): Promise<boolean> =>
  (await session.change(statement('keep_received'), [
    uploadId,
    ...columns(
      files,
      (f) => f.id,
      (f) => f.received,
    ),
  ])) === 1;

export const startUpload = async (session: Session, id: number, batchId: number): Promise<boolean> =>
  (await session.change(statement('start_upload'), [id, batchId])) === 1;

/** Seconds for which an upload is held; who holds it says so again before. A server that was killed lets go by itself. */
export const HELD = 15;

export interface HeldUpload {
  readonly id: number;
  readonly batch: string;
  readonly batchId: number;
}

export async function holdUpload(session: Session): Promise<HeldUpload | null> {
  const [held] = await session.query<HeldUpload>(statement('hold_upload'), [HELD]);
  return held ?? null;
}

export const holdLonger = (session: Session, id: number, seconds = HELD): Promise<number> =>
  session.change(statement('hold_longer'), [id, seconds]);

export const noteTrouble = (session: Session, id: number, trouble: string | null): Promise<number> =>
  session.change(statement('note_trouble'), [id, trouble === null ? null : storable(trouble)]);

export const finishUpload = (session: Session, id: number): Promise<number> =>
  session.change(statement('finish_upload'), [id]);

/** False where there is none that is not started. */
export const forgetUpload = async (session: Session, id: number): Promise<boolean> =>
  (await session.query(statement('forget_upload'), [id])).length === 1;

/** The ids of those that were forgotten. */
export const forgetLeftUploads = async (session: Session): Promise<number[]> =>
  (await session.query<{ id: number }>(statement('forget_left_uploads'))).map(({ id }) => id);

export const waitingFiles = (
  session: Session,
  uploadId: number,
  after: number,
  limit: number,
): Promise<UploadedFile[]> => session.query(statement('waiting_files'), [uploadId, after, limit]);

/** Paths of all files of an upload, and of those that its batch has. */
export const pathsThere = async (session: Session, uploadId: number, batchId: number): Promise<string[]> => {
  const rows = await session.query<{ path: string }>(statement('paths_there'), [uploadId, batchId]);
  return rows.map(({ path }) => path);
};

export const tablesOfUpload = (
  session: Session,
  uploadId: number,
): Promise<(UploadedFile & { readonly became: 'manifest' | null })[]> =>
  session.query(statement('tables_of_upload'), [uploadId]);

export const archivesOfUpload = (session: Session, uploadId: number): Promise<UploadedFile[]> =>
  session.query(statement('archives_of_upload'), [uploadId]);

export const keepBecame = (session: Session, files: readonly (readonly [id: number, became: Became])[]) =>
  session.change(
    statement('keep_became'),
    columns(
      files,
      ([id]) => id,
      ([, became]) => became,
    ),
  );

export async function becameCounts(session: Session, uploadId: number): Promise<Partial<Record<Became, number>>> {
  const rows = await session.query<{ became: Became; count: number }>(statement('became_counts'), [uploadId]);
  return Object.fromEntries(rows.map(({ became, count }) => [became, count]));
}

export interface RefusedFile extends UploadedFile {
  readonly uploadId: number;
}

export const refusedFiles = (session: Session, batchId: number, paths: readonly string[]): Promise<RefusedFile[]> =>
  session.query(statement('refused_files'), [batchId, paths]);

/** Files of imports that failed and are due again, whoever said so. */
export const filesDue = (
  session: Session,
  limit: number,
): Promise<{ readonly path: string; readonly batchId: number; readonly batch: string }[]> =>
  session.query(statement('files_due'), [limit]);

export const announceUnpacked = (
  session: Session,
  uploadId: number,
  path: string,
  size: number,
): Promise<(UploadedFile & { readonly became: Became | null })[]> =>
  session.query(statement('announce_unpacked'), [uploadId, path, size]);

export const keepUnpacked = (session: Session, id: number): Promise<number> =>
  session.change(statement('keep_unpacked'), [id]);
