import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { StageFailure } from '../domain/failure.js';
import type { ExtractionRecord } from '../domain/record.js';

export interface RecordFolder {
  /** Writes `FOLDER/<name without extension>.json`; refuses two documents that would share one file. */
  write(name: string, record: ExtractionRecord): Promise<void>;
}

export function recordFolder(folder: string): RecordFolder {
  const written = new Map<string, string>();
  return {
    async write(name, record) {
      const { dir, name: base } = parse(name);
      const path = join(folder, dir, `${base}.json`);
      const other = written.get(path);
      if (other !== undefined)
        throw new StageFailure(
          'same-output',
          `${name} would overwrite the records of ${other} in ${path}; rename one.`,
        );
      written.set(path, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
    },
  };
}
