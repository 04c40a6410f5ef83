import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { type Cell, type Column, type ColumnType, isList, type Row, type Table } from './column.js';

/** Rows of a group, which is what is held in memory. */
const GROUP = 10_000;

/** Parquet, compressed by Snappy, a group of rows at a time; lists are lists, and every column may be empty. */
export async function* parquetFile({ columns, rows }: Table): AsyncGenerator<Buffer> {
  const bytes = new ByteWriter();
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'sovang' });
  let waiting: Row[] = [];
  for await (const some of rows) {
    waiting.push(...some);
    for (; waiting.length >= GROUP; waiting = waiting.slice(GROUP)) {
      file.write(groupOf(columns, waiting.slice(0, GROUP)));
      yield taken(bytes);
    }
  }
  if (waiting.length > 0) file.write(groupOf(columns, waiting));
  file.finish();
  yield taken(bytes);
}

const groupOf = (columns: readonly Column[], rows: readonly Row[]) => ({
  columnData: columns.map(({ name, type }) => ({ name, data: rows.map((row) => asParquet(type, row[name] ?? null)) })),
  rowGroupSize: rows.length,
});

/** What was written since, which is written no more; where it stands in the file goes on. */
function taken(writer: ByteWriter): Buffer {
  const bytes = Buffer.from(writer.getBytes());
  writer.index = 0;
  return Buffer.from(bytes);
}

function schemaOf({ name, type }: Column): SchemaElement[] {
  if (type !== 'texts' && type !== 'integers')
    return [{ name, repetition_type: 'OPTIONAL', ...PLAIN[type] } as SchemaElement];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...PLAIN[type === 'texts' ? 'text' : 'integer'] } as SchemaElement,
  ];
}

const PLAIN: Readonly<Record<Exclude<ColumnType, 'texts' | 'integers'>, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  moment: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function asParquet(type: ColumnType, cell: Cell): unknown {
  if (cell === null) return null;
  if (isList(cell)) return type === 'integers' ? cell.map((one) => BigInt(one)) : cell.map(String);
  if (type === 'integer') return BigInt(Number(cell));
  if (type === 'date') return new Date(`${cell}T00:00:00Z`);
  return type === 'text' ? String(cell) : cell;
}
