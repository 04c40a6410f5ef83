import yauzl from 'yauzl';
import { StageFailure } from '../../domain/failure.js';

/** What an archive may unpack to: an honest report packs 20 to 1, one of nothing but blanks 200 to 1. */
export const UNPACKED = { bytes: 200 * 2 ** 20, ratio: 200, entries: 5000 } as const;

/** The entries whose names match. A bomb is refused by what its directory says, and by the bytes that come out. */
export function unzip(bytes: Uint8Array, wanted: RegExp, name: string): Promise<Map<string, Buffer>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(error instanceof StageFailure ? error : broken(name, error));
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return fail(error);
      const found = new Map<string, Buffer>();
      let room: number = UNPACKED.bytes;
      zip.on('error', fail);
      zip.on('end', () => resolve(found));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (zip.entriesRead > UNPACKED.entries || isBomb(entry)) return fail(bomb(name));
        if (entry.isEncrypted())
          return fail(new StageFailure('encrypted-document', `${name} is locked; import an unlocked copy.`));
        if (!wanted.test(entry.fileName)) return zip.readEntry();
        unpack(zip, entry, room).then((content) => {
          if (content === null) return fail(bomb(name));
          room -= content.length;
          found.set(entry.fileName, content);
          zip.readEntry();
        }, fail);
      });
      zip.readEntry();
    });
  });
}

const isBomb = ({ uncompressedSize, compressedSize }: yauzl.Entry): boolean =>
  uncompressedSize > UNPACKED.bytes ||
  (uncompressedSize > 2 ** 20 && uncompressedSize > UNPACKED.ratio * Math.max(1, compressedSize));

/** The content, or null if it does not fit into the room. */
function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, room: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= room) return;
        stream.destroy();
        resolve(null);
      });
    });
  });
}

const bomb = (name: string): StageFailure =>
  new StageFailure(
    'zip-bomb',
    `${name} unpacks to far more than a document holds; open it, save it anew, and import that.`,
  );

export const broken = (name: string, cause: unknown): StageFailure =>
  new StageFailure('broken-document', `${name} is a broken DOCX; get a sound copy, or open and save it once more.`, {
    cause,
  });
