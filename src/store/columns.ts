/**
 * Rows turned into columns, for `unnest($1::…[], $2::…[])`: one round trip and one statement for many rows.
 * `columns(rows, (r) => r.id, (r) => r.name)` → `[ids, names]`
 */
export const columns = <Row>(rows: readonly Row[], ...cells: readonly ((row: Row) => unknown)[]): unknown[][] =>
  cells.map((cell) => rows.map(cell));
