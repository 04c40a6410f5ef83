/** A file that was chosen, and what it is called: under the folder that was dropped, else its name. */
export interface Chosen {
  readonly path: string;
  readonly file: File;
}

export const collectInput = (files: Iterable<File>): Chosen[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** The files of what was dropped, folders and all. Must be called while the drop is handled: the browser forgets it after. */
export async function collectDropped({ items, files }: DataTransfer): Promise<Chosen[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return collectInput(files);
  const chosen: Chosen[] = [];
  for (const entry of entries) await walk(entry, chosen);
  return chosen;
}

async function walk(entry: FileSystemEntry, chosen: Chosen[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    chosen.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await walk(one, chosen);
  }
}

/** Both lists as one; a second file of a path gets another, unless it is the same file once more. */
export function joined(before: readonly Chosen[], added: readonly Chosen[]): Chosen[] {
  const byPath = new Map(before.map((one) => [one.path, one.file]));
  for (const { path, file } of added) {
    let [free, n] = [path, 1];
    for (let there = byPath.get(free); there && !isSame(there, file); there = byPath.get(free))
      free = path.replace(/(\.[^./]*)?$/, ` (${++n})$1`);
    byPath.set(free, file);
  }
  return [...byPath].map(([path, file]) => ({ path, file }));
}

const isSame = (a: File, b: File): boolean => a.size === b.size && a.lastModified === b.lastModified;

/** What the batch may be called: the folder or archive that all came in. */
export function nameOf(chosen: readonly Chosen[]): string | null {
  const tops = new Set(chosen.map(({ path }) => path.split('/')[0]!));
  const folders = new Set(chosen.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]!));
  if (folders.size === 1) return [...folders][0]!;
  const archives = [...tops].filter((name) => /\.zip$/i.test(name));
  return folders.size === 0 && archives.length === 1 ? archives[0]!.replace(/\.zip$/i, '') : null;
}
