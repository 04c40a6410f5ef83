import type { ModelBytes } from './bytes.js';

/** Where the numbers of a CQDB ("constant quark database") stand, from its start. */
const SIZE = 4;
const BYTE_ORDER = 12;
const BACKWARD_SIZE = 16;
const BACKWARD_OFFSET = 20;

/** What a writer of the same byte order leaves at `BYTE_ORDER`. */
const LITTLE_ENDIAN = 0x62445371;

/**
 * The strings of a CQDB by their numbers, from its backward links; the hash tables that lead from string to number are
 * not needed. `count`: how many the file says that there are. No link may be missing, and all strings together must
 * fit into the database: a file whose links meet in one long string would else fill the memory.
 */
export function readQuarks(file: ModelBytes, start: number, count: number): string[] {
  if (file.tag(start) !== 'CQDB') file.refuse(`there is no CQDB at byte ${start}`);
  if (file.uint32(start + BYTE_ORDER) !== LITTLE_ENDIAN) file.refuse('its byte order is another');
  const size = file.uint32(start + SIZE);
  const chunk = file.cut(start, size);
  if (file.uint32(start + BACKWARD_SIZE) !== count) file.refuse(`it does not name ${count} strings`);
  const links = start + file.uint32(start + BACKWARD_OFFSET);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const strings: string[] = [];
  for (let id = 0, room = size; id < count; id++) {
    const at = file.uint32(links + 4 * id);
    // An entry is its number, the length of its string with the NUL behind it, and the string.
    const length = file.uint32(start + at + 4);
    room -= length;
    if (at === 0 || length === 0 || at + 8 + length > size || room < 0) file.refuse(`string ${id} is out of place`);
    if (file.uint32(start + at) !== id || chunk[at + 8 + length - 1] !== 0) file.refuse(`string ${id} is not whole`);
    try {
      strings.push(decoder.decode(chunk.subarray(at + 8, at + 8 + length - 1)));
    } catch {
      file.refuse(`string ${id} is not UTF-8`);
    }
  }
  return strings;
}
