import { useRef } from 'react';

/** Asks whose answers come late: one is taken only where nothing was asked, and nothing changed, since it was asked for. */
export function useLatest() {
  const turn = useRef(0);
  return {
    ask: <T>(work: Promise<T>, take: (answer: T) => void, fail: (error: Error) => void): Promise<void> => {
      const mine = ++turn.current;
      const ifLatest =
        <V>(then: (value: V) => void) =>
        (value: V) => {
          if (mine === turn.current) then(value);
        };
      return work.then(ifLatest(take), ifLatest(fail));
    },
    /** What was asked speaks of something that is there no more. */
    forget: () => {
      turn.current++;
    },
  };
}
