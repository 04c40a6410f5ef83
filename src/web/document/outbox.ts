import type { Api } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { kept } from './kept.js';

export type Review = Api['POST /api/documents/{id}/reviews']['body']['reviews'][number];
export type Outcome = Api['POST /api/documents/{id}/reviews']['answer'][number];
export type Refused = Extract<Outcome, { outcome: 'refused' }>;

/** What was said and is not on the server yet. */
export interface Unsent {
  /** Later ones are greater. */
  readonly key: string;
  readonly document: number;
  readonly review: Review;
  /** What it speaks of, for people. */
  readonly about: string;
  /** Why the server did not take it; null while it waits. */
  readonly refused: Refused | null;
}

/** `waiting`: the server cannot be reached; `signed-out`: it does not know any more who sends. */
export type Sending = 'idle' | 'sending' | 'waiting' | 'signed-out';

export interface Box {
  readonly unsent: readonly Unsent[];
  readonly sending: Sending;
  /** The key of what is on its way just now. */
  readonly inFlight: string | null;
}

export type Told = (entry: Unsent, outcome: Outcome) => void;
export type Outbox = ReturnType<typeof makeOutbox>;

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;

/**
 * Sends what an account says in the order in which it was said, one after the other. What is not sent is kept in the browser: through a lost
 * connection, a reload, an ended session. Sent twice it changes nothing, since each review names what it saw.
 */
export function makeOutbox(account: string) {
  const store = kept<Omit<Unsent, 'key'>>('unsent', account);
  const read = (): Unsent[] => store.all().map(([key, one]) => ({ ...one, key }));
  let box: Box = { unsent: read(), sending: 'idle', inFlight: null };
  let pause = FIRST_PAUSE;
  let timer = 0;
  let busy = false;
  /** What this tab alone has: the browser would not keep it. */
  const loose = new Set<string>();
  const watchers = new Set<() => void>();
  const listeners = new Set<Told>();
  const change = (to: Partial<Box>) => {
    box = { ...box, ...to };
    for (const watch of watchers) watch();
  };
  const keep = ({ key, ...one }: Unsent) => {
    if (!store.put(key, one)) loose.add(key);
    const others = box.unsent.filter((other) => other.key !== key);
    change({ unsent: [...others, { ...one, key }].sort((a, b) => (a.key < b.key ? -1 : 1)) });
  };
  const drop = (key: string) => {
    store.drop(key);
    change({ unsent: box.unsent.filter((one) => one.key !== key) });
  };
  const next = () => box.unsent.find(({ refused }) => refused === null);

  const sendOne = async (entry: Unsent): Promise<boolean> => {
    // Another tab may have sent it while this one waited for its turn.
    if (!loose.has(entry.key) && !read().some(({ key }) => key === entry.key)) {
      drop(entry.key);
      return true;
    }
    change({ inFlight: entry.key });
    const given = { path: { id: entry.document }, body: { reviews: [entry.review] } };
    const answer = await call('POST /api/documents/{id}/reviews', given).then(
      ([outcome]) => outcome!,
      (failure: CallFailure) => failure,
    );
    change({ inFlight: null });
    if (answer instanceof Error && isPassing(answer)) {
      later(answer.status === 401 ? 'signed-out' : 'waiting');
      return false;
    }
    pause = FIRST_PAUSE;
    const outcome: Outcome =
      answer instanceof Error
        ? { outcome: 'refused', code: answer.code ?? 'unknown', message: answer.message, changes: [] }
        : answer;
    if (outcome.outcome === 'refused') keep({ ...entry, refused: outcome });
    else drop(entry.key);
    for (const listen of listeners) listen(entry, outcome);
    return true;
  };
  const later = (sending: Sending) => {
    change({ sending });
    clearTimeout(timer);
    // Who has to sign in sends again when that is done.
    if (sending === 'waiting') timer = window.setTimeout(send, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };
  const send = async (): Promise<void> => {
    if (busy || !next()) return;
    busy = true;
    clearTimeout(timer);
    // While tries fail one after the other, nothing flickers.
    if (box.sending !== 'waiting') change({ sending: 'sending' });
    try {
      await alone(`sovang-unsent:${account}`, async () => {
        for (let entry = next(); entry; entry = next()) if (!(await sendOne(entry))) return;
        change({ sending: 'idle' });
      });
    } finally {
      busy = false;
    }
  };

  return {
    read: () => box,
    watch: (watch: () => void) => {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
    /** Told what became of each review, once. */
    listen: (told: Told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    add: (document: number, review: Review, about: string): Unsent => {
      const entry = { key: keyNow(), document, review, about, refused: null };
      keep(entry);
      void send();
      return entry;
    },
    drop,
    send: () => void send(),
    /** After what another tab kept or sent. */
    refresh: () => change({ unsent: [...read(), ...box.unsent.filter(({ key }) => loose.has(key))] }),
  };
}

// Times of one tab grow, and of two tabs none is the same.
let latest = 0;
function keyNow(): string {
  latest = Math.max(latest + 1, Date.now());
  return `${String(latest).padStart(15, '0')}-${Math.random().toString(36).slice(2, 8)}`;
}

/** What another try may mend: no connection, a server that is busy or ending, an ended session. */
const isPassing = ({ status }: CallFailure): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500;

/** One tab at a time, where the browser can tell; elsewhere the server makes nothing of what is sent twice. */
const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? (navigator.locks.request(name, work) as Promise<T>) : work();
