import { StageFailure } from '../../domain/failure.js';
import type { LogEntry } from './entry.js';

/** Why a line of a log is not said again. */
export const refusal = (why: string): StageFailure => new StageFailure('log-line', why);

/** The words of a refusal; whatever else was thrown is thrown on, as it is about no line. */
export function whyRefused(error: unknown): string {
  if (error instanceof StageFailure && error.permanent) return error.message;
  throw error;
}

/** Refuses a line that is not what its seal says. */
export function holdTo({ seal }: LogEntry, digest: Uint8Array): void {
  if (Buffer.from(digest).toString('hex') !== seal) throw refusal('it is not what its seal says');
}
