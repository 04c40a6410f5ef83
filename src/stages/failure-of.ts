import { StageFailure } from '../domain/failure.js';

/**
 * Any error of a stage as a failure of the document; what nobody foresaw is a fault of the program. `permanent`: trying
 * again cannot help, as with extraction, which does the same each time.
 */
export function failureOf(error: unknown, name: string, { permanent = false } = {}): StageFailure {
  if (error instanceof StageFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new StageFailure('program-fault', `${name}: the program failed on it (${message}); please report it.`, {
    permanent,
    cause: error,
  });
}
