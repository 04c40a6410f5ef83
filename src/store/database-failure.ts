import { StageFailure } from '../domain/failure.js';

/** What went wrong between us and Postgres, as a StageFailure where a person can act; else the error itself. */
export function databaseFailure(error: unknown): unknown {
  if (error instanceof StageFailure) return error;
  const code = codeOf(error);
  const message = messageOf(error);
  const known = FAILURES.find(({ codes, text }) => codes.test(code) || text?.test(message));
  if (!known) return error;
  return new StageFailure(known.code, `${known.says} (${message})`, { permanent: known.permanent, cause: error });
}

interface Known {
  readonly codes: RegExp;
  readonly text?: RegExp;
  readonly code: string;
  readonly permanent: boolean;
  readonly says: string;
}

// SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html; the rest are codes of the socket.
const FAILURES: readonly Known[] = [
  {
    codes: /^(53100|ENOSPC)$/,
    code: 'disk-full',
    permanent: false,
    says: 'The disk that holds the database is full; free some space and run the command again.',
  },
  {
    codes: /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EAI_AGAIN)$/,
    text: /^(Connection terminated|Client has encountered a connection error|timeout expired)/,
    code: 'database-lost',
    permanent: false,
    says: 'The database does not answer; when DATABASE_URL is set, see that its server runs, then run the command again.',
  },
  {
    codes: /^(28...|3D000|ENOTFOUND|ERR_INVALID_URL)$/,
    code: 'database-refused',
    permanent: true,
    says: 'The database does not let us in; check the user, password, host and database name in DATABASE_URL.',
  },
  {
    codes: /^(40001|40P01|55P03)$/,
    code: 'database-busy',
    permanent: false,
    says: 'Two writers met in the database; the work will be tried again.',
  },
];

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  // Node tries every address of a host and reports the refusals together.
  const inner = (error as { errors?: unknown[] } | null)?.errors?.[0];
  return inner === undefined ? '' : codeOf(inner);
}

function messageOf(error: unknown): string {
  return (error instanceof Error && error.message) || codeOf(error) || String(error);
}
