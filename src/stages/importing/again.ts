import { StageFailure } from '../../domain/failure.js';
import { failuresOfPaths } from '../../store/failures.js';
import { group } from '../../store/group.js';
import { refusedFiles } from '../../store/uploads.js';
import type { Installation } from '../installation.js';
import { type Manifest, NO_MANIFEST } from '../manifest.js';
import { type Found, findFiles } from '../paths.js';
import { isArchive } from './receive.js';
import { foundOf, type SentFiles, settle } from './sent-files.js';
import { sentManifest } from './sent-manifest.js';

/**
 * Files that could not be imported into a batch, as an import takes them once more: those that were sent lie where they were kept, others
 * where they lay. The manifests that came with them still speak of them. Of what is no file to read (one of an archive that was not
 * unpacked, an archive, a table with wrong rows) the cause stays: that alone says what to do.
 */
export async function filesAgain(
  installation: Installation,
  batchId: number,
  paths: readonly string[],
): Promise<SentFiles & { readonly manifest: Pick<Manifest, 'of'> }> {
  const sent = paths.filter(isSent);
  const kept = await refusedFiles(installation.database, batchId, sent);
  const causes = await failuresOfPaths(installation.database, batchId, sent);
  const byPath = new Map(kept.map((file) => [file.path, file]));
  const uploads = [...group(kept, ({ uploadId }) => uploadId).entries()];
  const manifests = new Map<number, Manifest>();
  for (const [id] of uploads) manifests.set(id, (await sentManifest(installation, id)).manifest);
  async function* found(): AsyncGenerator<Found> {
    for (const path of paths) {
      const file = byPath.get(path);
      if (file && file.received >= file.size && !isArchive(path))
        yield foundOf(installation.home.root, file.uploadId, file);
      else if (isSent(path)) yield { path, failure: causes.get(path) ?? notKept(path), sent: true };
      else yield* findFiles([path]);
    }
  }
  return {
    found: found(),
    manifest: { of: (path) => (manifests.get(byPath.get(path)?.uploadId ?? 0) ?? NO_MANIFEST).of(path) },
    settled: async (some) => {
      for (const [id, files] of uploads)
        await settle(installation, id, new Map(files.map((f) => [f.path, f.id])), some);
    },
  };
}

/** What lies on a disk has a path from its root on. */
export const isSent = (path: string): boolean => !path.startsWith('/');

const notKept = (path: string): StageFailure =>
  new StageFailure('file-missing', `${path} is not kept any more; send it again.`);
