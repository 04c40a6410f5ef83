import type { ExtractionRecord, Supported } from '../domain/record.js';
import { type Row, table } from './table.js';

/** The records of one document for a person to read: a heading and one small table a kind. */
export function recordTable(record: ExtractionRecord): string {
  const { doc } = record;
  const head = [doc.kind, doc.number, doc.published, doc.publisher].filter((part) => part !== null).join(' · ');
  const parts = [`${record.id} (${head})${doc.title ? `\n${doc.title}` : ''}`];
  for (const [kind, columns] of KINDS) {
    const rows = (record[kind] as readonly Supported[]).map((row) => columns.map((column) => cell(row, column)));
    if (rows.length > 0) parts.push(table([kind, ...columns.slice(1)], rows as Row[]));
  }
  if (parts.length === 1) parts.push('nothing to record');
  return `${parts.join('\n\n')}\n\n`;
}

type Kind = 'blocs' | 'meetings' | 'members' | 'officials' | 'awards' | 'withheld' | 'heads';

const KINDS: readonly (readonly [Kind, readonly string[]])[] = [
  ['blocs', ['name', 'level', 'year']],
  ['meetings', ['bloc', 'date', 'venue']],
  ['members', ['org', 'bloc']],
  ['officials', ['name', 'titles', 'act']],
  ['awards', ['award', 'recipient', 'count', 'year', 'status', 'stage']],
  ['withheld', ['award', 'recipient', 'year', 'stage']],
  ['heads', ['org', 'role', 'year', 'bloc']],
];

// The full form of a name that the text elides says more than what is written.
function cell(row: Supported, column: string): string {
  const values = row as unknown as Record<string, unknown>;
  const value = values[`${column}_full`] ?? values[column];
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}
