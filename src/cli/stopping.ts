import { EXIT } from './exit.js';

export interface Stopping {
  /** Resolves when one of the signals comes. */
  readonly asked: Promise<void>;
  /** Stops listening, where something else does from now on. */
  forget(): void;
}

/**
 * Listens for signals. A second one ends the process at once; what follows within a second does not count, as npm passes on the signal that
 * the terminal has already given.
 */
export function whenAsked(signals: readonly NodeJS.Signals[]): Stopping {
  let forget = () => {};
  const asked = new Promise<void>((resolve) => {
    let first = 0;
    const stop = () => {
      if (first === 0) first = Date.now();
      else if (Date.now() - first > 1000) process.exit(EXIT.stopped);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
    forget = () => {
      for (const signal of signals) process.off(signal, stop);
    };
  });
  return { asked, forget };
}
