/**
 * Arrays of a document cut out of larger pieces of memory: to ask the system for each costs more than to fill most of
 * them. All zero; a piece is given back when nothing of it is in use. Lengths in entries.
 */
export const int32s = (length: number): Int32Array => new Int32Array(slab(length * 4), taken(length * 4), length);
export const uint16s = (length: number): Uint16Array => new Uint16Array(slab(length * 2), taken(length * 2), length);
export const uint8s = (length: number): Uint8Array => new Uint8Array(slab(length), taken(length), length);

/** Bytes. */
const SIZE = 1 << 18;

let buffer = new ArrayBuffer(0);
let used = 0;

/** The piece in which so many bytes are free. */
function slab(bytes: number): ArrayBuffer {
  if (used + bytes > buffer.byteLength) {
    buffer = new ArrayBuffer(Math.max(SIZE, bytes));
    used = 0;
  }
  return buffer;
}

/** Where they begin; the next begin at a multiple of 8. */
function taken(bytes: number): number {
  const at = used;
  used += (bytes + 7) & ~7;
  return at;
}
