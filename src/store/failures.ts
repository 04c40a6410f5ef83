import { type Stage, StageFailure } from '../domain/failure.js';
import { columns } from './columns.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

export interface DocumentFailure {
  /** The document's id. */
  readonly id: number;
  readonly stage: Stage;
  /** Reader or extractor that failed; a later version is tried anew. Without, every version counts as tried. */
  readonly version?: string;
  readonly failure: StageFailure;
}

export interface PathFailure {
  readonly path: string;
  readonly failure: StageFailure;
}

/**
 * Records that documents failed. What may pass is due again after a while, 2 seconds at first and four times as long
 * each time; after the sixth time it waits for `retry` as what is permanent does. Failing again counts up.
 */
export const saveFailures = (session: Session, failures: readonly DocumentFailure[]): Promise<void> =>
  record(
    session,
    failures.map((f) => ({ ...f, batch: null, path: null, version: f.version ?? '' })),
  );

/** Records that files could not be imported. They are tried again when they are imported again, or by `retry`. */
export const saveImportFailures = (
  session: Session,
  batchId: number,
  failures: readonly PathFailure[],
): Promise<void> =>
  record(
    session,
    failures.map((f) => ({ ...f, id: null, batch: batchId, stage: 'import' as const, version: '' })),
  );

/** Import failures of paths of a batch that went through now. */
export const resolveImportFailures = (session: Session, batchId: number, paths: readonly string[]): Promise<number> =>
  session.change(statement('resolve_import_failures'), [paths, batchId]);

/** Files of a batch that a manifest spoke of came later. */
export const resolveMissingFiles = (session: Session, batchId: number, paths: readonly string[]): Promise<number> =>
  session.change(statement('resolve_missing_files'), [paths, batchId]);

/** Why files of a batch could not be imported, by path, as far as that still holds. */
export async function failuresOfPaths(
  session: Session,
  batchId: number,
  paths: readonly string[],
): Promise<ReadonlyMap<string, StageFailure>> {
  const rows = await session.query<{ path: string; code: string; message: string; permanent: boolean }>(
    statement('failures_of_paths'),
    [batchId, paths],
  );
  return new Map(
    rows.map(({ path, code, message, permanent }) => [path, new StageFailure(code, message, { permanent })]),
  );
}

interface Row {
  readonly id: number | null;
  readonly batch: number | null;
  readonly path: string | null;
  readonly stage: Stage;
  readonly version: string;
  readonly failure: StageFailure;
}

async function record(session: Session, failures: readonly Row[]): Promise<void> {
  // One row a subject and stage: a statement may not meet the same failure twice.
  const rows = [...new Map(failures.map((f) => [`${f.id} ${f.stage} ${f.path}`, f])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  if (rows.length === 0) return;
  await session.change(
    statement('record_failures'),
    columns(
      rows,
      (r) => r.id,
      (r) => r.batch,
      (r) => r.path && storable(r.path),
      (r) => r.stage,
      (r) => storable(r.version),
      (r) => storable(r.failure.code),
      (r) => storable(r.failure.message) || r.failure.code,
      (r) => r.failure.permanent,
    ),
  );
}

/** Which failures: all that are open, those of a cause (code), a batch, a document, a path, or what they all say. */
export interface FailureFilter {
  readonly code?: string;
  readonly batchId?: number;
  readonly documentId?: number;
  readonly path?: string;
  /** Those of its stage: a cause is told apart by both. */
  readonly stage?: Stage;
  readonly ids?: readonly number[];
}

export interface FailureRow {
  readonly id: number;
  readonly documentId: number | null;
  /** Where the document came from, or the file that did not become one. */
  readonly path: string;
  readonly stage: Stage;
  readonly code: string;
  readonly message: string;
  readonly permanent: boolean;
  readonly attempts: number;
  readonly failedAt: Date;
  /** Null: waits for `retry`. */
  readonly retryAt: Date | null;
}

/** Open failures by stage, cause and path. */
export const listFailures = (
  session: Session,
  filter: FailureFilter = {},
  limit = 1000,
  offset = 0,
): Promise<FailureRow[]> => session.query(statement('open_failures'), [...filterValues(filter), limit, offset]);

export interface Cause {
  readonly stage: Stage;
  readonly code: string;
  readonly count: number;
  /** How many of them are tried again. */
  readonly again: number;
  /** One of them. */
  readonly message: string;
}

/** How many failures are open, by cause, the most frequent first. */
export const failureCauses = (session: Session, filter: FailureFilter = {}): Promise<Cause[]> =>
  session.query(statement('failure_causes'), filterValues(filter));

export interface Retried {
  /** Documents that are due again now. */
  readonly documentIds: number[];
  /** Files to import again, with the batch that they belong to. */
  readonly paths: { readonly path: string; readonly batchId: number; readonly batch: string }[];
}

/** Makes open failures due now, as if they had never been tried. */
export async function retryFailures(session: Session, filter: FailureFilter = {}): Promise<Retried> {
  const rows = await session.query<{
    documentId: number | null;
    path: string | null;
    batchId: number | null;
    batch: string | null;
  }>(statement('retry_failures'), filterValues(filter));
  return {
    documentIds: rows.flatMap(({ documentId }) => documentId ?? []),
    paths: rows.flatMap(({ path, batchId, batch }) =>
      path === null ? [] : { path, batchId: batchId!, batch: batch! },
    ),
  };
}

const filterValues = (filter: FailureFilter): unknown[] => [
  filter.code ?? null,
  filter.batchId ?? null,
  filter.documentId ?? null,
  filter.path ?? null,
  filter.stage ?? null,
  filter.ids ?? null,
];
