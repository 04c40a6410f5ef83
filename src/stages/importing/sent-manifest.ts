import { StageFailure } from '../../domain/failure.js';
import { stagedPath } from '../../store/staged.js';
import { keepBecame, tablesOfUpload } from '../../store/uploads.js';
import { fileFailure } from '../file-failure.js';
import type { Installation } from '../installation.js';
import { looksLikeManifest, type Manifest, NO_MANIFEST, readManifest } from '../manifest.js';
import type { ImportFailure } from '../register.js';

export interface SentManifest {
  readonly manifest: Manifest;
  /** Tables that are none, and tables with rows that were refused. */
  readonly failures: readonly ImportFailure[];
  /** Tables that are well. */
  readonly read: readonly string[];
}

/**
 * What the tables of an upload say of its files. A table with a column "path" is a manifest wherever it lies; one on top that has none was
 * meant to be. Paths are relative to the table, and may leave out the archive that it did not come in.
 */
export async function sentManifest(
  { database, home }: Pick<Installation, 'database' | 'home'>,
  uploadId: number,
): Promise<SentManifest> {
  const manifests: Manifest[] = [];
  const failures: ImportFailure[] = [];
  const read: string[] = [];
  for (const table of await tablesOfUpload(database, uploadId)) {
    if (table.received < table.size) continue;
    const place = stagedPath(home.root, uploadId, table.id);
    try {
      if (table.path.includes('/') && !(await looksLikeManifest(place))) continue;
      const manifest = await readManifest(table.path, place);
      manifests.push(manifest);
      if (manifest.refused.length > 0) failures.push({ path: table.path, failure: refusedRows(manifest.refused) });
      else read.push(table.path);
      if (table.became === null) await keepBecame(database, [[table.id, 'manifest']]);
    } catch (error) {
      failures.push({ path: table.path, failure: fileFailure(error, table.path) });
    }
  }
  return { manifest: together(manifests), failures, read };
}

/** The first of them that says anything of a file. */
const together = (manifests: readonly Manifest[]): Manifest => ({
  of(path) {
    for (const name of [path, path.replace(/\.zip\//i, '/'), path.replace(/^(.*\/)?[^/]+\.zip\//i, '$1')])
      for (const manifest of manifests) {
        const row = manifest.of(name);
        if (Object.values(row).some((value) => value !== null)) return row;
      }
    return NO_MANIFEST.of(path);
  },
  refused: manifests.flatMap(({ refused }) => refused),
});

const SHOWN = 20;

function refusedRows(refused: readonly string[]): StageFailure {
  const more = refused.length > SHOWN ? ` (and ${refused.length - SHOWN} more)` : '';
  return new StageFailure('manifest-rows', `${refused.slice(0, SHOWN).join(' ')}${more}`);
}
