import pg from 'pg';

/** How a column comes: pg gives int8 as text and makes a date a moment in local time, which no caller means. */
export function readColumn(type: number): (text: string) => unknown {
  return READERS[type] ?? pg.types.getTypeParser(type, 'text');
}

// By the ids of pg_type.
const READERS: Record<number, (text: string) => unknown> = {
  20: Number, // int8
  1016: (text) => textsOf(text).map((item) => (item === null ? null : Number(item))), // int8[]
  1082: String, // date
};

const TEXT_ARRAY = 1009;

function textsOf(text: string): (string | null)[] {
  return pg.types.getTypeParser(TEXT_ARRAY as number, 'text')(text);
}
