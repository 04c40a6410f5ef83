import type { Format } from '../domain/document.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** The steps of the road that wait for documents; `Step` of the queue is the same. */
export type DueStep = 'read' | 'extract';

export interface DueDocument {
  readonly id: number;
  readonly sha256: string;
  readonly format: Format;
  /** Path of a source, for messages. */
  readonly name: string;
}

/**
 * Documents that lack the step, in order of id after `after`: without a reading by one of the readers, or whose latest
 * reading lacks an extraction by the extractor with what is known now. `version` names them ("text/2+html/2", with "+"
 * between readers); null is content with any. Left out: the withdrawn, those that failed for good at this version, and
 * those whose time to try again has not come. Nothing is reserved: two workers may do the same, and that is harmless.
 */
export async function dueDocuments(
  session: Session,
  step: DueStep,
  version: string | null,
  limit: number,
  after = 0,
): Promise<number[]> {
  const due = await session.query<DueDocument>(statement(STATEMENTS[step]), [version, after, limit, null]);
  return due.map(({ id }) => id);
}

/** Those of the documents that are due now: what a worker asks before it begins. */
export const stillDue = (
  session: Session,
  step: DueStep,
  version: string | null,
  ids: readonly number[],
): Promise<DueDocument[]> => session.query<DueDocument>(statement(STATEMENTS[step]), [version, 0, ids.length, ids]);

const STATEMENTS = { read: 'due_for_reading', extract: 'due_for_extraction' } as const;
