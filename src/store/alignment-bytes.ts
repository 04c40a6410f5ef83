import type { Alignment } from '../text/alignment.js';

/** An alignment as it is stored: little-endian int32s: size of the text, then of each run `at`, `from`, `length`. */
export function alignmentToBytes(alignment: Alignment): Buffer {
  const runs = alignment.at.length;
  const bytes = Buffer.allocUnsafe(4 + runs * 12);
  bytes.writeInt32LE(alignment.size, 0);
  for (let run = 0; run < runs; run++) {
    bytes.writeInt32LE(alignment.at[run], 4 + run * 12);
    bytes.writeInt32LE(alignment.from[run], 8 + run * 12);
    bytes.writeInt32LE(alignment.length[run], 12 + run * 12);
  }
  return bytes;
}

/** Whether the bytes are those of whole runs. */
export const isAlignment = (bytes: Buffer): boolean => bytes.length >= 4 && (bytes.length - 4) % 12 === 0;

/** Bytes that were tampered with give some alignment too; the seal of the reading tells. */
export function alignmentFromBytes(bytes: Buffer): Alignment {
  const runs = Math.max(0, Math.floor((bytes.length - 4) / 12));
  const at = new Int32Array(runs);
  const from = new Int32Array(runs);
  const length = new Int32Array(runs);
  for (let run = 0; run < runs; run++) {
    at[run] = bytes.readInt32LE(4 + run * 12);
    from[run] = bytes.readInt32LE(8 + run * 12);
    length[run] = bytes.readInt32LE(12 + run * 12);
  }
  return { at, from, length, size: bytes.length < 4 ? 0 : bytes.readInt32LE(0) };
}
