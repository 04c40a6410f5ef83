import { type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { StageFailure } from '../domain/failure.js';

export interface ZipEntry {
  /** As the archive has it, whatever that is: "2019/a.pdf", "../a.pdf". A folder ends with "/". */
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  /** Asks for a password. */
  readonly locked: boolean;
  /** Its content, which fails at its end where it is not what the archive says, in size or sum. */
  open(): Promise<Readable>;
}

/** The entries of an archive one after the other, its directory read piece by piece. Throws "broken-archive" for what is none. */
export async function* zipEntries(file: string, name: string): AsyncGenerator<ZipEntry> {
  let zip: yauzl.ZipFile;
  try {
    zip = await opened(file);
  } catch (error) {
    throw brokenArchive(name, error);
  }
  const entries = queueOf(zip);
  try {
    for (;;) {
      const entry = await entries.next().catch((error: unknown) => {
        throw brokenArchive(name, error);
      });
      if (entry === null) return;
      yield {
        name: nameOf(entry),
        size: entry.uncompressedSize,
        packed: entry.compressedSize,
        locked: entry.isEncrypted(),
        open: () => contentOf(zip, entry),
      };
    }
  } finally {
    zip.close();
  }
}

// Names are looked at by who asks, and are none of our disk: one that climbs must not keep the others from coming.
const opened = (file: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

/** Asks for one entry at a time; null after the last. */
function queueOf(zip: yauzl.ZipFile) {
  return {
    next: (): Promise<yauzl.Entry | null> =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          zip.off('entry', onEntry);
          zip.off('end', onEnd);
          zip.off('error', onError);
          act();
        };
        const onEntry = (entry: yauzl.Entry) => settle(() => resolve(entry));
        const onEnd = () => settle(() => resolve(null));
        const onError = (error: Error) => settle(() => reject(error));
        zip.on('entry', onEntry);
        zip.on('end', onEnd);
        zip.on('error', onError);
        zip.readEntry();
      }),
  };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

// Programs of Windows say that a name is UTF-8, others write it so and do not say; what is neither is of the oldest kind.
function nameOf({ fileName }: yauzl.Entry): string {
  const bytes = fileName as unknown as Buffer;
  try {
    return UTF8.decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let sum = 0;
      const checked = new Transform({
        transform(chunk, _encoding, done) {
          sum = crc32(chunk, sum);
          done(null, chunk);
        },
        flush(done) {
          done(sum === entry.crc32 ? null : new Error('its content is not what the archive says'));
        },
      });
      stream.on('error', (cause) => checked.destroy(cause));
      resolve(stream.pipe(checked));
    });
  });
}

export const brokenArchive = (name: string, cause: unknown): StageFailure =>
  new StageFailure(
    'broken-archive',
    `${name} is a broken ZIP (${cause instanceof Error ? cause.message : cause}); pack it once more, or send the files themselves.`,
    { cause },
  );
