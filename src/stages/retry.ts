import { setTimeout as sleep } from 'node:timers/promises';
import type { TaskQueue } from '../queue/queue.js';
import { STEPS } from '../queue/task.js';
import { type FailureFilter, retryFailures } from '../store/failures.js';
import { group } from '../store/group.js';
import { documentsProgress } from '../store/progress.js';
import { type ImportOrder, importFiles } from './import.js';
import { filesAgain } from './importing/again.js';
import type { Installation } from './installation.js';
import type { ManifestRow } from './manifest.js';
import { patiently } from './patience.js';
import { tasksOf } from './sweep.js';

export interface RetryOrder extends Omit<ImportOrder, 'found' | 'batch'> {
  readonly filter: FailureFilter;
}

export interface RetrySummary {
  /** Documents that were tried again, and files that had not become documents. */
  readonly documents: number;
  readonly files: number;
  /** Of both, those that failed again, or were not through when the command was stopped. */
  readonly failed: number;
  readonly stopped: boolean;
}

/** Makes failures due, imports files again into their batches, and waits until nothing of it is due. */
export async function retry(
  installation: Installation,
  queue: TaskQueue,
  { filter, ...order }: RetryOrder,
): Promise<RetrySummary> {
  const { database } = installation;
  const { documentIds, paths } = await retryFailures(database, filter);
  if (documentIds.length > 0) {
    order.hire();
    // A queue that is away loses nothing: the next sweep tells what is due.
    const wave = `retry${Date.now().toString(36)}`;
    const tasks = STEPS.flatMap((step) => tasksOf(step, documentIds, wave, false));
    await queue.add(tasks).catch(() => {});
  }
  let refused = 0;
  for (const [batchId, files] of group(paths, (file) => file.batchId)) {
    if (order.signal.aborted) break;
    const again = await filesAgain(
      installation,
      batchId,
      files.map(({ path }) => path),
    );
    const manifest = { of: (path: string) => firstOf(order.manifest.of(path), again.manifest.of(path)) };
    const more = { found: again.found, settled: again.settled, manifest, batch: files[0].batch };
    refused += (await importFiles(installation, queue, { ...order, ...more })).refused;
  }
  let now = await documentsProgress(database, documentIds);
  while (now.due > 0 && !order.signal.aborted) {
    order.hire();
    await sleep(300, undefined, { signal: order.signal }).catch(() => {});
    now = await patiently(() => documentsProgress(database, documentIds));
    order.report({ ...now, read: now.extracted, imported: paths.length });
  }
  const failed = refused + now.failed + now.due;
  return { documents: documentIds.length, files: paths.length, failed, stopped: order.signal.aborted };
}

/** What a manifest that is given now says goes before what one said that was sent with the file. */
const firstOf = (given: ManifestRow, sent: ManifestRow): ManifestRow =>
  Object.values(given).some((value) => value !== null) ? given : sent;
