import { StageFailure } from '../domain/failure.js';

/** What went wrong with a file of the user's, as a sentence that says what to do. */
export function fileFailure(error: unknown, path: string): StageFailure {
  if (error instanceof StageFailure) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const known = KNOWN[code];
  if (known) return new StageFailure(known.code, known.says(path), { permanent: known.permanent, cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new StageFailure(
    'unreadable-file',
    `${path} cannot be read (${message}); check the file and import it again.`,
    {
      cause: error,
    },
  );
}

interface Known {
  readonly code: string;
  readonly permanent: boolean;
  readonly says: (path: string) => string;
}

const KNOWN: Readonly<Record<string, Known>> = {
  ENOENT: {
    code: 'file-missing',
    permanent: true,
    says: (path) => `${path} is not there (any more); check the name and import it again.`,
  },
  EACCES: {
    code: 'file-forbidden',
    permanent: true,
    says: (path) => `${path} may not be read by this user; change its permissions and import it again.`,
  },
  EPERM: {
    code: 'file-forbidden',
    permanent: true,
    says: (path) => `${path} may not be read by this user; change its permissions and import it again.`,
  },
  EIO: {
    code: 'disk-error',
    permanent: false,
    says: (path) => `The disk does not give ${path}; check the disk or the share, then import it again.`,
  },
  ENOSPC: {
    code: 'disk-full',
    permanent: false,
    says: (path) => `The disk is full, ${path} cannot be kept; free some space and run the command again.`,
  },
  EDQUOT: {
    code: 'disk-full',
    permanent: false,
    says: (path) => `The disk quota is used up, ${path} cannot be kept; free some space and run the command again.`,
  },
  EMFILE: {
    code: 'too-many-files',
    permanent: false,
    says: (path) => `Too many files are open to read ${path}; raise the limit (ulimit -n) and run the command again.`,
  },
};
