import { setMaxListeners } from 'node:events';
import type { StageFailure } from '../../domain/failure.js';
import type { TaskQueue } from '../../queue/queue.js';
import { STEPS } from '../../queue/task.js';
import { group } from '../../store/group.js';
import { removeStage } from '../../store/staged.js';
import { filesDue, forgetLeftUploads, holdUpload } from '../../store/uploads.js';
import { failureOf } from '../failure-of.js';
import { importFiles } from '../import.js';
import type { Installation } from '../installation.js';
import { tasksOf } from '../sweep.js';
import { filesAgain } from './again.js';
import { runUpload } from './run-upload.js';

/** Who is told that there is work; it is found without that too, later. */
export interface Bell {
  /** An upload was started, or files are to be imported again. */
  imports(): void;
  /** These documents are due again. */
  documents(ids: readonly number[]): void;
  /** Documents wait to be put under their new names. */
  names(): void;
}

export interface Office extends Bell {
  /** Leaves imports to another time or another server. */
  close(): Promise<void>;
}

export interface OfficeOrder {
  /** Starts workers; called when there is work for them. */
  hire(): void;
  trouble(error: StageFailure): void;
  /** Milliseconds between two looks for work that nobody rang for. */
  readonly interval?: number;
}

/** As many imports are begun at once; those whose files are in the database wait for workers only. */
const MOST = 20;

/** Imports what people send to the desk, and what became due again, until closed. PostgreSQL says what there is to do. */
export function openOffice(installation: Installation, queue: TaskQueue, order: OfficeOrder): Office {
  const { database } = installation;
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // each import listens
  const hands = { signal: stop.signal, hire: order.hire };
  const running = new Map<string, Promise<void>>();
  const begin = (name: string, work: () => Promise<unknown>) => {
    const end = work()
      .then(
        () => {},
        (error) => order.trouble(failureOf(error, name)),
      )
      .finally(() => running.delete(name));
    running.set(name, end);
  };
  const look = async () => {
    while (running.size < MOST && !stop.signal.aborted) {
      const held = await holdUpload(database);
      if (!held) break;
      begin(`upload ${held.id}`, () => runUpload(installation, queue, held, hands));
    }
    for (const [batchId, files] of group(await filesDue(database, 10_000), (file) => file.batchId)) {
      const name = `batch ${batchId}`;
      if (!running.has(name) && !stop.signal.aborted)
        begin(name, () =>
          again(
            batchId,
            files[0].batch,
            files.map(({ path }) => path),
          ),
        );
    }
  };
  async function again(batchId: number, batch: string, paths: readonly string[]): Promise<void> {
    const { found, manifest, settled } = await filesAgain(installation, batchId, paths);
    const more = { manifest, batch, report() {}, failed() {} };
    await importFiles(installation, queue, { ...hands, ...more, found, settled });
  }

  let looking: Promise<void> = forgetLeft(installation).catch((error) => order.trouble(failureOf(error, 'uploads')));
  const ring = () => {
    if (stop.signal.aborted) return;
    looking = looking.then(look).catch((error) => order.trouble(failureOf(error, 'the import desk')));
  };
  ring();
  const timer = setInterval(ring, order.interval ?? 5000);
  return {
    imports: ring,
    names: order.hire,
    documents(ids) {
      order.hire();
      const wave = `again${Date.now().toString(36)}`;
      // A queue that is away loses nothing: the next sweep tells what is due.
      queue.add(STEPS.flatMap((step) => tasksOf(step, ids, wave, true))).catch(() => {});
    },
    async close() {
      stop.abort();
      clearInterval(timer);
      await looking;
      await Promise.all(running.values());
    },
  };
}

/** Removes what nobody will import any more: uploads that were left a week ago. */
async function forgetLeft({ database, home }: Installation): Promise<void> {
  for (const id of await forgetLeftUploads(database)) await removeStage(home.root, id);
}
