import type { UploadLimits } from '../api-types.js';
import { CallFailure, call } from '../call.js';
import type { Chosen } from './collect.js';

/** What is being sent. It outlives the page that shows it, as long as the tab is there. */
export interface Sending {
  readonly batch: string;
  readonly bytes: number;
  readonly sent: number;
  /** Why it does not go on by itself. */
  readonly failure: CallFailure | null;
  /** Where it is imported, once all was sent. */
  readonly batchId: number | null;
}

let now: Sending | null = null;
let goOn = () => {};
let stopped = new AbortController();
const listeners = new Set<() => void>();

const become = (next: Sending | null) => {
  now = next;
  for (const listener of listeners) listener();
};

export const sending = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  now: () => now,
  /** Tries again what is stuck. */
  goOn: () => goOn(),
  /** Forgets what was sent to its end, or stops. */
  leave: () => {
    stopped.abort();
    become(null);
  },
};

/** Bytes and files of one request: what goes through is not sent again, so that little is lost with a connection. */
const [BYTES, FILES, LANES] = [4 * 2 ** 20, 100, 2];

/**
 * Sends the files and has them imported as a batch; it says in `sending` how far it is. Of an upload that was cut (`goOn`) what is there
 * whole is not sent again.
 */
export async function sendAll(batch: string, chosen: readonly Chosen[], goOn: number | null = null): Promise<void> {
  stopped = new AbortController();
  const { signal } = stopped;
  become({ batch, bytes: bytesOf(chosen), sent: 0, failure: null, batchId: null });
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', warn);
  try {
    const body = goOn === null ? { batch } : { batch, goOn };
    const { id, limits } = await persist(() => call('POST /api/imports', { body }), signal);
    const left = goOn === null ? chosen : await missingOf(id, chosen, limits, signal);
    become({ ...now!, sent: now!.bytes - bytesOf(left) });
    const loads = loadsOf(left, limits);
    const lane = async () => {
      for (const load of loads) {
        for (const pieces of load) {
          await persist(() => post(id, pieces, signal), signal);
          const bytes = pieces.reduce((sum, { content, announced }) => sum + (content?.size ?? announced.size), 0);
          become({ ...now!, sent: now!.sent + bytes });
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    const { batchId } = await persist(() => call('POST /api/imports/{id}/start', { path: { id } }), signal);
    become({ ...now!, sent: now!.bytes, batchId });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    window.removeEventListener('beforeunload', warn);
  }
}

const bytesOf = (some: readonly Chosen[]): number => some.reduce((sum, { file }) => sum + file.size, 0);

/** Those of which not all came. One that came in part is sent anew: nobody knows whether it is still the same. */
async function missingOf(
  id: number,
  chosen: readonly Chosen[],
  limits: UploadLimits,
  signal: AbortSignal,
): Promise<Chosen[]> {
  const missing: Chosen[] = [];
  for (let at = 0; at < chosen.length; at += limits.files) {
    const some = chosen.slice(at, at + limits.files);
    // Announced from its end a file tells how much of it is there.
    const ends = some.map(({ path, file: { size } }) => ({ announced: { path, size, from: size }, content: null }));
    const there = await persist(() => post(id, ends, signal), signal);
    missing.push(...some.filter(({ file }, i) => there[i].received < file.size));
  }
  return missing;
}

interface Received {
  readonly path: string;
  readonly received: number;
}

interface Piece {
  readonly announced: { readonly path: string; readonly size: number; readonly from: number };
  /** Null for what is announced only: it has no bytes, or too many. */
  readonly content: Blob | null;
}

/** Small files many to a request; a large one in requests that follow each other. Both lanes take from the same list. */
function* loadsOf(chosen: readonly Chosen[], limits: UploadLimits): Generator<Piece[][]> {
  const most = Math.min(BYTES, limits.request);
  let [load, bytes]: [Piece[], number] = [[], 0];
  for (const { path, file } of chosen) {
    const { size } = file;
    const tooLarge = size > (/\.zip$/i.test(path) ? limits.archive : limits.file);
    if (size > most && !tooLarge) {
      const starts = Array.from({ length: Math.ceil(size / most) }, (_, i) => i * most);
      yield starts.map((from) => [{ announced: { path, size, from }, content: file.slice(from, from + most) }]);
      continue;
    }
    const content = size === 0 || tooLarge ? null : file;
    if (bytes + (content?.size ?? 0) > most || load.length === Math.min(FILES, limits.files)) {
      yield [load];
      [load, bytes] = [[], 0];
    }
    load.push({ announced: { path, size, from: 0 }, content });
    bytes += content?.size ?? 0;
  }
  if (load.length > 0) yield [load];
}

async function post(id: number, pieces: readonly Piece[], signal: AbortSignal): Promise<Received[]> {
  const form = new FormData();
  form.append('files', JSON.stringify(pieces.map(({ announced }) => announced)));
  for (const [i, { content }] of pieces.entries())
    if (content && (await isReadable(content))) form.append(String(i), content, 'x');
  const answer = await fetch(`/api/imports/${id}/files`, { method: 'POST', body: form, signal }).catch(
    (error: Error) => {
      throw new CallFailure(0, 'offline', error.message);
    },
  );
  if (answer.ok) return answer.json();
  const { error } = await answer.json().catch(() => ({ error: { code: 'unknown', message: answer.statusText } }));
  throw new CallFailure(answer.status, error.code, error.message);
}

// One that was changed or removed since it was chosen would fail all that is sent with it; the report will name it.
const isReadable = (content: Blob): Promise<boolean> =>
  content
    .slice(0, 1)
    .arrayBuffer()
    .then(() => true)
    .catch(() => false);

/** Tries again with longer and longer pauses what may pass; then, or where it will not pass, waits for the person. */
async function persist<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      // Who left may have begun to send something else.
      signal.throwIfAborted();
      if (!(error instanceof CallFailure)) throw error;
      const mayPass = error.status === 0 || error.status >= 500;
      if (mayPass && tries < 6) await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** tries));
      else {
        become(now && { ...now, failure: error });
        await new Promise<void>((resolve, reject) => {
          const before = goOn;
          goOn = () => {
            before();
            resolve();
          };
          signal.addEventListener('abort', () => reject(signal.reason));
        });
        tries = 0;
        goOn = () => {};
        become(now && { ...now, failure: null });
      }
    }
  }
}
