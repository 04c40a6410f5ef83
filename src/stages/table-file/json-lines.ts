import type { Table } from './column.js';

/** An object a line, with every column by its name. */
export async function* jsonLinesFile({ columns, rows }: Table): AsyncGenerator<Buffer> {
  for await (const some of rows) {
    const lines = some.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
    );
    if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
  }
}
