import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ledger } from '../undo/ledger.js';
import { isOutOfReach, useSteps } from '../undo/use-steps.js';
import type { Outcome, Review, Unsent } from './outbox.js';
import type { SaidLast } from './said.js';
import type { Sayable } from './similar.js';
import { useOutcomes } from './use-outbox.js';
import { useTableWords } from './words.js';

/** How long a form waits for the server before what it says is kept as unsent, ms. */
const PATIENCE = 2500;

/** Saying things of a document, taking them back and saying them again. */
export function useSaying(ledger: Ledger, document: number) {
  const { outbox } = ledger;
  const more = useTableWords();
  const [said, setSaid] = useState<SaidLast>(null);
  const [saved, setSaved] = useState(0);
  /** The last of this document that may be said of similar claims too. */
  const [sayable, setSayable] = useState<Sayable | null>(null);
  // Who waits for what became of one review of theirs has it told; of all others the last is shown.
  const awaited = useRef(new Map<string, (outcome: Outcome) => void>());
  const told = useCallback(
    (entry: Unsent, outcome: Outcome) => {
      const wait = awaited.current.get(entry.key);
      if (outcome.outcome !== 'refused') setSaved((before) => before + 1);
      if (outcome.outcome === 'saved' && entry.document === document) setSayable(sayableOf(entry, outcome.review));
      if (wait) wait(outcome);
      else if (outcome.outcome !== 'refused') setSaid(outcome);
    },
    [document],
  );
  useOutcomes(outbox, told);
  useEffect(() => setSaid(null), [document]);

  const { undo, redo, forget } = useSteps(ledger, document, setSaid, () => {
    setSayable(null);
    setSaved((before) => before + 1);
  });

  /** Says it at once; if the server does not take it, the list of what is unsent tells. */
  const say = (review: Review, about: string) => {
    forget();
    setSaid(null);
    return outbox.add(document, review, about);
  };

  /** Says it and waits: false where the server does not take it, so that the form stays as it is. */
  const ask = async (review: Review, about: string): Promise<boolean> => {
    const entry = say(review, about);
    const outcome = await new Promise<Outcome | null>((done) => {
      awaited.current.set(entry.key, done);
      const stop = outbox.watch(() => isOutOfReach(outbox) && done(null));
      setTimeout(() => {
        stop();
        done(null);
      }, PATIENCE);
    });
    awaited.current.delete(entry.key);
    setSaid(outcome ?? more.keptHere);
    if (outcome?.outcome !== 'refused') return true;
    outbox.drop(entry.key);
    return false;
  };

  return { said, setSaid, saved, sayable, say, ask, undo, redo };
}

const sayableOf = ({ document, review }: Unsent, id: number): Sayable | null =>
  review.action === 'amend' || review.action === 'reject'
    ? { document, review: id, reason: review.reason ?? null }
    : null;
