import type { Api, Document, Step } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import type { Box, Outcome, Told, Unsent } from '../document/outbox.js';
import type { Ledger } from '../undo/ledger.js';

export type Practised = Api['POST /api/practice']['body']['reviews'][number];

/** A ledger that nobody keeps: what was said of the sample is in this page (and its browser), and the server is given all of it each time. */
export interface Practice extends Ledger {
  /** The sample after all that was said so far. */
  open(): Promise<Document>;
}

/** `keep` is told of all that was said, after each change; `show` of the document as it is then. */
export function makePractice(
  before: readonly Practised[],
  keep: (said: readonly Practised[]) => void,
  show: (document: Document) => void,
): Practice {
  let said = before;
  let undone: readonly Practised[] = [];
  let box: Box = { unsent: [], sending: 'idle', inFlight: null };
  let count = 0;
  let tail: Promise<unknown> = Promise.resolve();
  const watchers = new Set<() => void>();
  const listeners = new Set<Told>();
  const change = (to: Partial<Box>) => {
    box = { ...box, ...to };
    for (const watch of watchers) watch();
  };
  const drop = (key: string) => change({ unsent: box.unsent.filter((one) => one.key !== key) });
  /** One after the other: each is said of what those before it left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = tail.then(work, work);
    tail = next;
    return next;
  };
  const ask = (reviews: readonly Practised[]) => call('POST /api/practice', { body: { reviews: [...reviews] } });
  const take = (reviews: readonly Practised[], document: Document) => {
    said = reviews;
    keep(said);
    show(document);
  };

  const send = async (entry: Unsent) => {
    const all = [...said, entry.review as Practised];
    const answer = await ask(all).catch((failure: CallFailure) => failure);
    const outcome: Outcome =
      answer instanceof Error
        ? { outcome: 'refused', code: answer.code, message: answer.message, changes: [] }
        : answer.outcomes.at(-1)!;
    if (outcome.outcome === 'refused')
      change({ unsent: box.unsent.map((one) => (one.key === entry.key ? { ...one, refused: outcome } : one)) });
    else drop(entry.key);
    if (outcome.outcome === 'saved') {
      undone = [];
      take(all, (answer as Api['POST /api/practice']['answer']).document);
    }
    for (const listen of listeners) listen(entry, outcome);
  };
  const step = async (to: readonly Practised[] | null): Promise<Step> => {
    const about = { left: 0, names: null, finding: null, copies: null };
    if (to === null) return { ledger: null, document: null, outcomes: [], ...about };
    const { document } = await ask(to);
    take(to, document);
    return { ledger: 'review', document: document.id, outcomes: [{ outcome: 'unchanged' }], ...about };
  };

  return {
    open: () => ask(said).then(({ document }) => document),
    undo: () =>
      inTurn(async () => {
        const last = said.at(-1);
        const done = await step(last ? said.slice(0, -1) : null);
        if (last) undone = [...undone, last];
        return done;
      }),
    redo: () =>
      inTurn(async () => {
        const last = undone.at(-1);
        const done = await step(last ? [...said, last] : null);
        undone = undone.slice(0, -1);
        return done;
      }),
    outbox: {
      read: () => box,
      watch: (watch) => {
        watchers.add(watch);
        return () => void watchers.delete(watch);
      },
      listen: (told) => {
        listeners.add(told);
        return () => void listeners.delete(told);
      },
      add: (document, review, about) => {
        const entry = { key: String(count++).padStart(8, '0'), document, review, about, refused: null };
        change({ unsent: [...box.unsent, entry] });
        void inTurn(() => send(entry));
        return entry;
      },
      drop,
      send: () => {},
      refresh: () => {},
    },
  };
}
