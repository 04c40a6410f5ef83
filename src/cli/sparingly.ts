import type { StageFailure } from '../domain/failure.js';

/** What repeats itself (a server that is away) is said once in ten seconds. */
export function sparingly(say: (error: StageFailure) => void): (error: StageFailure) => void {
  const said = new Map<string, number>();
  return (error) => {
    if (Date.now() - (said.get(error.message) ?? 0) < 10_000) return;
    said.set(error.message, Date.now());
    say(error);
  };
}
