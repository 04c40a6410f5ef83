import { Transform } from 'node:stream';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { z } from 'zod';
import { StageFailure } from '../domain/failure.js';

/**
 * A backup is a zip file: `originals/…` as they lie in the home, `tables/N.copy` in the text form of COPY, and last
 * `manifest.json`, which says what is in it. Any program can open it.
 */
export const Manifest = z.object({
  format: z.literal(1),
  made: z.string(),
  tables: z.array(z.object({ entry: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ name: z.string(), value: z.number(), used: z.boolean() })),
  originals: z.number(),
});
export type Manifest = z.infer<typeof Manifest>;

export const MANIFEST = 'manifest.json';
export const ORIGINALS = 'originals/';

export interface Archive {
  readonly manifest: Manifest;
  readonly names: readonly string[];
  /** The content of an entry; a damaged one fails at its end. */
  read(name: string): Promise<NodeJS.ReadableStream>;
  close(): void;
}

export async function openArchive(file: string): Promise<Archive> {
  try {
    const zip = await openZip(file, { lazyEntries: true, autoClose: false });
    const entries = await listEntries(zip);
    const read = async (name: string) => {
      const entry = entries.get(name);
      if (!entry) throw damaged(file, `${name} is missing`);
      const content = await promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
      const checked = content.pipe(checkSum(entry, () => damaged(file, `${name} has changed`)));
      content.on('error', (error) => checked.destroy(damaged(file, error.message)));
      return checked;
    };
    const manifest = Manifest.parse(await json(await read(MANIFEST)));
    return { manifest, names: [...entries.keys()], read, close: () => zip.close() };
  } catch (cause) {
    if (cause instanceof StageFailure) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    throw code?.startsWith('E')
      ? new StageFailure('backup-unreadable', `${file} cannot be read (${code}).`, { cause })
      : damaged(file, 'it is not a file that "sovang backup" has written', cause);
  }
}

export const damaged = (file: string, why: string, cause?: unknown): StageFailure =>
  new StageFailure('backup-damaged', `${file} cannot be restored: ${why}; use another backup.`, { cause });

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

// yauzl compares sizes only.
function checkSum(entry: yauzl.Entry, failure: () => StageFailure): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : failure());
    },
  });
}
