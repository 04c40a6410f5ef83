import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimKind } from '../domain/claim.js';
import type { TaskQueue } from '../queue/queue.js';
import { keepSummary, openBatch } from '../store/batches.js';
import { type BatchProgress, batchClaims, batchProgress } from '../store/progress.js';
import type { Installation } from './installation.js';
import type { Manifest } from './manifest.js';
import type { Found } from './paths.js';
import { patiently } from './patience.js';
import { type ImportFailure, type RegisteredFiles, registerFiles } from './register.js';
import { tasksOf } from './sweep.js';

export interface ImportOrder {
  readonly found: AsyncIterable<Found>;
  readonly manifest: Pick<Manifest, 'of'>;
  /** Name of the batch; a second import into it goes on. */
  readonly batch: string;
  /** Stops at the next chance; what was begun is finished, and another import goes on. */
  readonly signal: AbortSignal;
  /** Starts workers; called when there is work for them. */
  hire(): void;
  report(progress: ImportProgress): void;
  failed(failure: ImportFailure): void;
  /** Told of some files at a time, when they are in the database. */
  settled?(files: RegisteredFiles): Promise<void>;
  /** What became of files before this import was broken off, for the summary. */
  readonly earlier?: ImportCounts;
}

/** Of files: documents that came for the first time, known documents from a new place, those that were all known, and the rest. */
export interface ImportCounts {
  readonly files: number;
  readonly newDocuments: number;
  readonly newSources: number;
  readonly known: number;
  readonly refused: number;
  readonly skipped: number;
}

export interface ImportProgress extends BatchProgress {
  /** Files that were looked at. */
  readonly imported: number;
}

/** What one import did; kept with the batch. */
export interface ImportSummary extends ImportCounts {
  readonly stopped: boolean;
  readonly seconds: number;
  /** Of the whole batch, when the import ended. */
  readonly batch: BatchProgress;
  /** Claims of the batch that count, by kind. */
  readonly claims: Partial<Record<ClaimKind, number>>;
}

/** Registers the files, wakes workers and waits until nothing of the batch is due. */
export async function importFiles(
  installation: Installation,
  queue: TaskQueue,
  order: ImportOrder,
): Promise<ImportSummary> {
  const start = Date.now();
  const { database, home } = installation;
  const batch = await openBatch(database, order.batch);
  const counts = { ...(order.earlier ?? NO_FILES) };
  const wave = `import${start.toString(36)}`;
  let now = NOTHING;
  let [told, cost] = [0, 0];
  const look = async () => {
    const asked = Date.now();
    now = await patiently(() => batchProgress(database, batch.id));
    order.report({ ...now, imported: counts.files });
    told = Date.now();
    // A look that had to wait for a server that was away says nothing of the next one.
    cost = Math.min(told - asked, 2 * cost + 10);
  };
  // Counting takes the longer the larger the batch is: a thirtieth of the time at most.
  const pause = () => Math.max(300, 30 * cost);
  // But whoever waits should not wait for the count when the work is done.
  const left = () => (now.due * (told - start)) / Math.max(1, now.extracted);

  const target = { database, root: home.root, batch, manifest: order.manifest };
  for await (const files of registerFiles(order.found, target)) {
    const { registered, failures, skipped } = files;
    const fresh = registered.filter((one) => one.new);
    // The first files of an import are what a person waits for who imports a few.
    const urgent = counts.files === 0;
    counts.files += registered.length + failures.length;
    counts.newDocuments += fresh.length;
    counts.newSources += registered.filter((one) => one.sourceNew && !one.new).length;
    counts.known += registered.filter((one) => !one.sourceNew).length;
    counts.refused += failures.length;
    counts.skipped += skipped.length;
    failures.forEach(order.failed);
    if (fresh.length > 0) {
      order.hire();
      await wake(
        queue,
        fresh.map((one) => one.documentId),
        wave,
        urgent,
      );
    }
    await order.settled?.(files);
    if (Date.now() - told > pause()) await look();
    if (order.signal.aborted) break;
  }

  for (await look(); now.due > 0 && !order.signal.aborted; await look()) {
    order.hire();
    await sleep(Math.min(pause(), Math.max(SOON, left() / 4)), undefined, { signal: order.signal }).catch(() => {});
  }
  const seconds = (Date.now() - start) / 1000;
  const claims = await batchClaims(database, batch.id);
  const summary = { ...counts, stopped: order.signal.aborted, seconds, batch: now, claims };
  if (counts.files > 0) await keepSummary(database, batch.id, summary);
  return summary;
}

/** Milliseconds between two looks when hardly anything is left: nobody notices them. */
const SOON = 100;

const NO_FILES: ImportCounts = { files: 0, newDocuments: 0, newSources: 0, known: 0, refused: 0, skipped: 0 };
const NOTHING: BatchProgress = { documents: 0, read: 0, extracted: 0, failed: 0, due: 0 };

// A queue that is away loses nothing: the next sweep tells what is due.
async function wake(queue: TaskQueue, ids: readonly number[], wave: string, urgent: boolean): Promise<void> {
  await queue.add(tasksOf('read', ids, wave, urgent)).catch(() => {});
}
