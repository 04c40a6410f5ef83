import type { TaskQueue } from '../../queue/queue.js';
import { resolveImportFailures, resolveMissingFiles } from '../../store/failures.js';
import { removeStage, removeStaged } from '../../store/staged.js';
import {
  archivesOfUpload,
  becameCounts,
  finishUpload,
  HELD,
  type HeldUpload,
  holdLonger,
  keepBecame,
  noteTrouble,
} from '../../store/uploads.js';
import { type ImportCounts, importFiles } from '../import.js';
import type { Installation } from '../installation.js';
import { patiently } from '../patience.js';
import { sentFiles } from './sent-files.js';
import { filesNamed, sentManifest } from './sent-manifest.js';
import { type NotUnpacked, unpackArchive } from './unpack.js';

export interface Hands {
  readonly signal: AbortSignal;
  /** Starts workers; called when there is work for them. */
  hire(): void;
}

/** Imports what was sent, as a command imports what lies in a folder, and holds it meanwhile. Who is stopped goes on another time. */
export async function runUpload(
  installation: Installation,
  queue: TaskQueue,
  held: HeldUpload,
  hands: Hands,
): Promise<void> {
  const { database } = installation;
  const hold = setInterval(() => void holdLonger(database, held.id).catch(() => {}), (HELD * 1000) / 3);
  try {
    await noteTrouble(database, held.id, null);
    const amiss = await unpacked(installation, held.id, hands.signal);
    const { manifest, failures, read } = await sentManifest(installation, held.id);
    await resolveImportFailures(database, held.batchId, read);
    const { came, missing } = await filesNamed(database, held, manifest, amiss);
    await resolveMissingFiles(database, held.batchId, came);
    const { found, settled } = sentFiles(installation, held.id, [...amiss, ...failures, ...missing]);
    const earlier = countsOf(await becameCounts(database, held.id));
    const order = { ...hands, found, settled, manifest, earlier, batch: held.batch, report() {}, failed() {} };
    if ((await importFiles(installation, queue, order)).stopped) return;
    await closeUpload(installation, held.id);
  } catch (error) {
    await noteTrouble(database, held.id, error instanceof Error ? error.message : String(error)).catch(() => {});
    throw error;
  } finally {
    clearInterval(hold);
    // Who starts anew after a clean end need not wait for it.
    if (hands.signal.aborted) await holdLonger(database, held.id, 0).catch(() => {});
  }
}

async function unpacked(
  { database, home }: Installation,
  uploadId: number,
  signal: AbortSignal,
): Promise<NotUnpacked[]> {
  const amiss: NotUnpacked[] = [];
  for (const archive of await archivesOfUpload(database, uploadId)) {
    if (archive.received < archive.size) continue;
    const order = { session: database, root: home.root, uploadId, archive, signal };
    for await (const one of unpackArchive(order)) amiss.push(one);
  }
  return amiss;
}

/** What was refused is kept, to be tried again. */
async function closeUpload({ database, home }: Installation, uploadId: number): Promise<void> {
  const archives = await archivesOfUpload(database, uploadId);
  await keepBecame(
    database,
    archives.map(({ id }) => [id, 'unpacked'] as const),
  );
  await removeStaged(
    home.root,
    uploadId,
    archives.map(({ id }) => id),
  );
  // Before it is said to be finished: nobody looks again for what a finished upload left.
  if (!(await becameCounts(database, uploadId)).refused) await removeStage(home.root, uploadId);
  await patiently(() => finishUpload(database, uploadId));
}

const countsOf = (became: Awaited<ReturnType<typeof becameCounts>>): ImportCounts => {
  const { new: newDocuments = 0, source: newSources = 0, known = 0, refused = 0, skipped = 0 } = became;
  return { files: newDocuments + newSources + known + refused, newDocuments, newSources, known, refused, skipped };
};
