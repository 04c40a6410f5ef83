import { StageFailure } from '../../domain/failure.js';
import { likeness, signatureOf } from '../../reconcile/near-copy.js';
import { type TextDifference, textDifferences } from '../../reconcile/text-differences.js';
import type { Session } from '../../store/connection.js';
import { loadReadings } from '../../store/stored-readings.js';

export interface CopiesCompared {
  /** Per mille of the rows of words that they share; null where one of them is too short to tell. */
  readonly likeness: number | null;
  readonly differences: readonly TextDifference[];
  /** How many more there are than are told. */
  readonly more: number;
}

/** So many differences are told. */
const TOLD = 100;

/** How alike two documents are, as they were read last, and what differs. */
export async function compareCopies(session: Session, one: number, other: number): Promise<CopiesCompared> {
  const readings = await loadReadings(session, [one, other]);
  const textOf = (id: number) => {
    const reading = readings.find(({ documentId }) => documentId === id);
    if (!reading) throw new StageFailure('document-unread', `Document ${id} was not read yet.`);
    return reading.document;
  };
  const [mine, theirs] = [textOf(one), textOf(other)];
  const [a, b] = [signatureOf(mine), signatureOf(theirs)];
  const differences = textDifferences(mine, theirs);
  return {
    likeness: a && b && likeness(a, b),
    differences: differences.slice(0, TOLD),
    more: Math.max(0, differences.length - TOLD),
  };
}
