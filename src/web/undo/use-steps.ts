import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Step } from '../api-types.js';
import type { Outbox, Unsent } from '../document/outbox.js';
import type { SaidLast } from '../document/said.js';
import { useFindingName } from '../finding-words.js';
import { useWords } from '../words/words.js';
import type { Ledger } from './ledger.js';
import { useUndoWords } from './words.js';

interface Steps {
  undo(): void;
  redo(): void;
  /** Something new was said: what was taken back before it was sent stays so. */
  forget(): void;
}

/**
 * Taking back what was said last, in whatever document, of whatever, and saying it again. `tell` is given what became of a step; `stepped` is
 * called where the record changed by it. `here`: the document that is open.
 */
export function useSteps(
  { outbox, undo, redo }: Ledger,
  here: number | null,
  tell: (said: SaidLast) => void,
  stepped: () => void,
): Steps {
  const words = useWords();
  const own = useUndoWords();
  const kindOf = useFindingName();
  const client = useQueryClient();
  /** What was taken back before it was sent, the latest last. */
  const dropped = useRef<Unsent[]>([]);
  // Keys come faster than answers: steps are made one after the other, and after all that was said before them.
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (work: () => Promise<SaidLast>) => {
    tail.current = tail.current.then(work, work).then(tell, tell);
  };
  const told = async (step: Step, done: string, nothing: string): Promise<SaidLast> => {
    const { ledger, document, outcomes, names, finding, copies } = step;
    if (ledger === null) return nothing;
    // What names and findings mean is on nearly every page.
    await client.invalidateQueries(ledger === 'review' ? { queryKey: ['document'] } : {});
    client.invalidateQueries({ queryKey: ['said'] });
    stepped();
    if (names) {
      const text = `${done}: “${names.of}” ${words.verdicts[names.verdict]} “${names.as}”`;
      return { text, to: '/names', where: words.judgements };
    }
    if (finding) return { text: done, to: '/findings?waived', where: own.ofFinding(kindOf(finding.code)) };
    if (copies)
      return { text: done, to: `/copies?of=${copies.document}`, where: own.ofCopies(copies.document, copies.other) };
    const refused = outcomes.find(({ outcome }) => outcome === 'refused');
    if (refused) return refused;
    const text = outcomes.length > 1 ? `${done} (${outcomes.length})` : done;
    return document === null || document === here
      ? text
      : { text, to: `/documents/${document}`, where: own.inDocument(document) };
  };
  return {
    undo: () =>
      inTurn(async () => {
        const last = await lastWaiting(outbox);
        if (last) {
          outbox.drop(last.key);
          dropped.current.push(last);
          return own.undone;
        }
        return told(await undo(words.undo), own.undone, words.nothingToUndo);
      }),
    redo: () =>
      inTurn(async () => {
        const last = dropped.current.pop();
        if (last) {
          outbox.add(last.document, last.review, last.about);
          return own.redone;
        }
        await lastWaiting(outbox);
        return told(await redo(), own.redone, own.nothingToRedo);
      }),
    forget: () => {
      dropped.current = [];
    },
  };
}

const OUT_OF_REACH: ReadonlySet<string> = new Set(['waiting', 'signed-out']);

/** Whether the outbox sends nothing for now. */
export const isOutOfReach = (outbox: Outbox): boolean => OUT_OF_REACH.has(outbox.read().sending);

/** When all that can be sent is sent: the last of what cannot. */
async function lastWaiting(outbox: Outbox): Promise<Unsent | undefined> {
  const last = () => outbox.read().unsent.findLast(({ refused }) => refused === null);
  const moving = () => last() !== undefined && (!isOutOfReach(outbox) || outbox.read().inFlight === last()!.key);
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
