import { StageFailure } from '../../domain/failure.js';
import { removeStaged, stagedPath } from '../../store/staged.js';
import { type Became, keepBecame, type UploadedFile, waitingFiles } from '../../store/uploads.js';
import type { Installation } from '../installation.js';
import { tooLarge } from '../original-bytes.js';
import { type Found, isFurniture } from '../paths.js';
import type { RegisteredFile, RegisteredFiles } from '../register.js';
import { isArchive, isTooLarge } from './receive.js';
import type { NotUnpacked } from './unpack.js';

type Place = Pick<Installation, 'database' | 'home'>;

/** Files that were sent, as an import takes them; `settled` notes what became of them and removes those that are originals now. */
export interface SentFiles {
  readonly found: AsyncIterable<Found>;
  settled(files: RegisteredFiles): Promise<void>;
}

/** The files of an upload that nobody has looked at, some at a time; first what was found amiss before. */
export function sentFiles(place: Place, uploadId: number, amiss: readonly NotUnpacked[]): SentFiles {
  const files = new Map<string, number>();
  const refused = new Set(amiss.map(({ path }) => path));
  async function* found(): AsyncGenerator<Found> {
    for (const one of amiss) yield { ...one, sent: true };
    for (let after = 0; ; ) {
      const some = await waitingFiles(place.database, uploadId, after, 500);
      if (some.length === 0) return;
      for (const file of some) {
        after = file.id;
        files.set(file.path, file.id);
        if (!refused.has(file.path) && !isArchive(file.path)) yield foundOf(place.home.root, uploadId, file);
      }
    }
  }
  return { found: found(), settled: (some) => settle(place, uploadId, files, some) };
}

/** One file: inside a folder what lies beside documents is left out, as everywhere. */
export function foundOf(root: string, uploadId: number, file: UploadedFile): Found {
  const { path, size, received } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path.includes('/') && isFurniture(name)) return { skipped: path };
  if (isTooLarge(file)) return { path, failure: tooLarge(path, size), sent: true };
  if (received < size) {
    const says = `Of ${path} only ${received} of ${size} bytes came; send it again.`;
    return { path, failure: new StageFailure('upload-incomplete', says), sent: true };
  }
  // Of an empty file nothing was sent.
  if (size === 0) {
    const says = `${path} is empty; get a copy with its content.`;
    return { path, failure: new StageFailure('empty-file', says), sent: true };
  }
  return { file: { path, name, sent: stagedPath(root, uploadId, file.id) } };
}

export async function settle(
  { database, home }: Place,
  uploadId: number,
  ids: Map<string, number>,
  { registered, failures, skipped }: RegisteredFiles,
): Promise<void> {
  const became: (readonly [path: string, became: Became])[] = [
    ...registered.map((one) => [one.path, becameOf(one)] as const),
    ...failures.map(({ path }) => [path, 'refused'] as const),
    ...skipped.map((path) => [path, 'skipped'] as const),
  ];
  const known = became.flatMap(([path, what]) => {
    const id = ids.get(path);
    ids.delete(path);
    return id === undefined ? [] : [[id, what] as const];
  });
  await keepBecame(database, known);
  const gone = known.flatMap(([id, what]) => (what === 'refused' ? [] : [id]));
  await removeStaged(home.root, uploadId, gone);
}

const becameOf = (file: RegisteredFile): Became => (file.new ? 'new' : file.sourceNew ? 'source' : 'known');
