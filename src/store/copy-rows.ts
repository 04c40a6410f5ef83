/** What a column takes; bytes become a bytea, arrays come as their literals. */
export type Copied = string | number | Uint8Array | null;

/**
 * Rows in the text form of COPY, for `session.copy`: a tab between cells, a newline behind each row. A fraction of the
 * work of array parameters on either side, and the server stores a page of rows at a time.
 * `copyRows([{ id: 1, name: 'a\tb' }], (r) => [r.id, r.name])` → `1⇥a\tb⏎`
 */
export function copyRows<Row>(rows: readonly Row[], cells: (row: Row) => readonly Copied[]): string {
  let text = '';
  for (const row of rows) text += `${cells(row).map(copied).join('\t')}\n`;
  return text;
}

function copied(cell: Copied): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return SPECIAL.test(cell) ? cell.replace(EVERY_SPECIAL, (c) => ESCAPES[c]) : cell;
  return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')}`;
}

const SPECIAL = /[\\\n\r\t]/;
const EVERY_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
