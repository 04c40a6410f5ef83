import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewStep } from '../api-types.js';
import { useWords } from '../words/words.js';
import type { Ledger } from './ledger.js';
import type { Outbox, Outcome, Review, Unsent } from './outbox.js';
import type { SaidLast } from './said.js';
import type { Sayable } from './similar.js';
import { useOutcomes } from './use-outbox.js';
import { useTableWords } from './words.js';

/** How long a form waits for the server before what it says is kept as unsent, ms. */
const PATIENCE = 2500;

/** Saying things of a document, taking them back and saying them again. */
export function useSaying(ledger: Ledger, document: number) {
  const { outbox } = ledger;
  const words = useWords();
  const more = useTableWords();
  const client = useQueryClient();
  const [said, setSaid] = useState<SaidLast>(null);
  const [saved, setSaved] = useState(0);
  /** The last of this document that may be said of similar claims too. */
  const [sayable, setSayable] = useState<Sayable | null>(null);
  /** What was taken back before it was sent, the latest last. */
  const dropped = useRef<Unsent[]>([]);
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

  /** Says it at once; if the server does not take it, the list of what is unsent tells. */
  const say = (review: Review, about: string) => {
    dropped.current = [];
    setSaid(null);
    return outbox.add(document, review, about);
  };

  /** Says it and waits: false where the server does not take it, so that the form stays as it is. */
  const ask = async (review: Review, about: string): Promise<boolean> => {
    const entry = say(review, about);
    const outcome = await new Promise<Outcome | null>((done) => {
      awaited.current.set(entry.key, done);
      const stop = outbox.watch(() => OUT_OF_REACH.has(outbox.read().sending) && done(null));
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

  // Keys come faster than answers: steps are made one after the other, and after all that was said before them.
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (work: () => Promise<SaidLast>) => {
    tail.current = tail.current.then(work, work).then(setSaid, setSaid);
  };
  const stepped = async (step: ReviewStep, done: string, nothing: string): Promise<SaidLast> => {
    if (step.document === null) return nothing;
    setSayable(null);
    await client.invalidateQueries({ queryKey: ['document'] });
    client.invalidateQueries({ queryKey: ['said'] });
    setSaved((before) => before + 1);
    const refused = step.outcomes.find(({ outcome }) => outcome === 'refused');
    if (refused) return refused;
    const count = step.outcomes.length;
    const text = count > 1 ? `${done} (${count})` : done;
    return step.document === document ? text : { text, document: step.document };
  };
  const undo = () =>
    inTurn(async () => {
      const last = await lastWaiting(outbox);
      if (last) {
        outbox.drop(last.key);
        dropped.current.push(last);
        return more.undone;
      }
      return stepped(await ledger.undo(words.undo), more.undone, words.nothingToUndo);
    });
  const redo = () =>
    inTurn(async () => {
      const last = dropped.current.pop();
      if (last) {
        outbox.add(last.document, last.review, last.about);
        return more.redone;
      }
      await lastWaiting(outbox);
      return stepped(await ledger.redo(), more.redone, more.nothingToRedo);
    });
  return { said, setSaid, saved, sayable, say, ask, undo, redo };
}

const sayableOf = ({ document, review }: Unsent, id: number): Sayable | null =>
  review.action === 'amend' || review.action === 'reject'
    ? { document, review: id, reason: review.reason ?? null }
    : null;

const OUT_OF_REACH: ReadonlySet<string> = new Set(['waiting', 'signed-out']);

/** When all that can be sent is sent: the last of what cannot. */
async function lastWaiting(outbox: Outbox): Promise<Unsent | undefined> {
  const last = () => outbox.read().unsent.findLast(({ refused }) => refused === null);
  const moving = () => {
    const { sending, inFlight } = outbox.read();
    return last() !== undefined && (!OUT_OF_REACH.has(sending) || inFlight === last()!.key);
  };
  if (moving())
    await new Promise<void>((done) => {
      const stop = outbox.watch(() => {
        if (moving()) return;
        stop();
        done();
      });
    });
  return last();
}
