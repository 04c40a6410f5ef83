import { statfsSync } from 'node:fs';
import { StageFailure } from '../../domain/failure.js';

/** Why a home could not be written, from the error of a file. */
export function homeFailure(root: string, cause: unknown): unknown {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (cause instanceof StageFailure || !code?.startsWith('E')) return cause;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(root, cause);
  return new StageFailure(
    'home-unwritable',
    `${root} cannot be written (${message}); set SOVANG_HOME to a folder of your own.`,
    { cause },
  );
}

/** Whether what a program of PostgreSQL said, or could no longer write into its log, comes from a full disk. */
export function isDiskFull(root: string, said: string): boolean {
  if (/No space left|Disk quota exceeded/.test(said)) return true;
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize < LEAST;
}

const LEAST = 1_000_000;

export function diskFull(root: string, cause?: unknown): StageFailure {
  return new StageFailure(
    'disk-full',
    `The disk that holds ${root} is full; free some space (an empty database takes 40 MB), or set SOVANG_HOME to a folder on another disk.`,
    { permanent: false, cause },
  );
}
