import { readFileSync } from 'node:fs';

/** The text of `sql/queries/NAME.sql`, read once: `statement('claims_of_document')`. */
export function statement(name: string): string {
  let text = statements.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`queries/${name}.sql`, SQL_FOLDER), 'utf8');
    statements.set(name, text);
  }
  return text;
}

// Tests run this file from src/store/, everything else from dist/src/store/.
const PROJECT = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../../../', import.meta.url);

/** Where the migrations, the queries and the schema lie. */
export const SQL_FOLDER = new URL('sql/', PROJECT);

const statements = new Map<string, string>();
