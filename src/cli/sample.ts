import { isWithheld } from '../domain/withheld.js';
import { type Cell, RECORD_KINDS, type RecordKind, shapeOf } from '../store/record-shape.js';
import type { StoredExtraction } from '../store/stored-extractions.js';
import { grouped } from './progress.js';
import { type Row, table } from './table.js';

const ROWS = 4;

// What a first look needs of the fields of docs/records.md.
const COLUMNS: Record<RecordKind, readonly string[]> = {
  awards: ['award', 'recipient', 'count', 'year', 'status'],
  heads: ['org', 'role', 'year', 'bloc'],
  members: ['org', 'bloc'],
  officials: ['name', 'titles', 'act'],
  blocs: ['name', 'level', 'year'],
};

/** A table for each kind of record that was found: how many there are, and a few, each of another document. */
export const sampleTables = (extractions: readonly StoredExtraction[]): string[] =>
  RECORD_KINDS.flatMap((kind) => {
    const found = extractions.map((one) => recordsOf(kind, one)).filter((records) => records.length > 0);
    if (found.length === 0) return [];
    const headings = [`${kind} (${grouped(found.flat().length)})`, ...COLUMNS[kind].slice(1), 'document'];
    return [table(headings, pick(found).map(fullest))];
  });

function recordsOf(kind: RecordKind, { documentId, claims }: StoredExtraction): Row[] {
  return claims
    .filter(({ claim }) => `${claim.kind}s` === kind && !isWithheld(claim))
    .map(({ claim }) => {
      const said = claim.arguments.filter((one) => one.kind === 'value');
      const year = said.find(({ role }) => role === 'year')?.value ?? null;
      const fields = shapeOf(kind, said, year as number | null);
      return [...COLUMNS[kind].map((column) => flat(fields[`${column}_full`] ?? fields[column])), documentId];
    });
}

// Spread evenly: the first documents of a folder sorted by name are of one kind.
const pick = <T>(all: readonly T[]): T[] =>
  all.length <= ROWS ? [...all] : Array.from({ length: ROWS }, (_, i) => all[Math.floor((i * all.length) / ROWS)]);

/** The record that says most, of several the first. */
const fullest = (records: readonly Row[]): Row =>
  records.reduce((best, one) => (filled(one) > filled(best) ? one : best));

const filled = (row: Row): number => row.filter((cell) => cell !== null && cell !== '').length;

const flat = (value: Cell): string | number | null =>
  Array.isArray(value) ? value.join('; ') : (value as string | number | null);
