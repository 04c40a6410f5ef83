import { StageFailure } from '../../domain/failure.js';
import type { Session } from '../../store/connection.js';
import { stagedPath } from '../../store/staged.js';
import { type HeldUpload, keepBecame, pathsThere, tablesOfUpload } from '../../store/uploads.js';
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
    for (const name of namesOf(path))
      for (const manifest of manifests) {
        const row = manifest.of(name);
        if (Object.values(row).some((value) => value !== null)) return row;
      }
    return NO_MANIFEST.of(path);
  },
  refused: manifests.flatMap(({ refused }) => refused),
  paths: [...new Set(manifests.flatMap(({ paths }) => paths))],
});

/** What a table may call a file. */
const namesOf = (path: string): string[] => [
  ...[path, path.replace(/\.zip\//i, '/'), path.replace(/^(.*\/)?[^/]+\.zip\//i, '$1')],
];

/** Of which files tables speak that came with this upload or one before it into the batch, and of which that did not. */
export async function filesNamed(
  session: Session,
  { id, batchId }: Pick<HeldUpload, 'id' | 'batchId'>,
  { paths }: Manifest,
  amiss: readonly { readonly path: string }[],
): Promise<{ readonly came: readonly string[]; readonly missing: readonly ImportFailure[] }> {
  if (paths.length === 0) return { came: [], missing: [] };
  const there = new Set<string>();
  for (const path of [...(await pathsThere(session, id, batchId)), ...amiss.map((one) => one.path)])
    for (const name of namesOf(path)) there.add(name.normalize('NFC'));
  const missing = paths.filter((path) => !there.has(path));
  return {
    came: paths.filter((path) => there.has(path)),
    missing: missing.map((path) => ({ path, failure: new StageFailure('manifest-file-missing', notThere(path)) })),
  };
}

const notThere = (path: string) => `A manifest has a row for ${path}, but no such file came; send it, or mend the row.`;

const SHOWN = 20;

function refusedRows(refused: readonly string[]): StageFailure {
  const more = refused.length > SHOWN ? ` (and ${refused.length - SHOWN} more)` : '';
  return new StageFailure('manifest-rows', `${refused.slice(0, SHOWN).join(' ')}${more}`);
}
