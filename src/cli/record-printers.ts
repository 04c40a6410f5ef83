import { fieldsOf, type RecordKind } from '../store/record-shape.js';
import type { StoredRecord } from '../store/records.js';
import { csvLine } from './csv.js';
import { print } from './output.js';
import { type Row, table } from './table.js';

export type RecordFormat = 'table' | 'csv' | 'json';

const PLACE = ['document', 'page', 'quote'] as const;

/** Prints records of a kind; CSV and JSON come with the evidence in full. */
export const RECORD_PRINTERS: Record<
  RecordFormat,
  (kind: RecordKind, records: readonly StoredRecord[]) => Promise<void>
> = {
  table: async (kind, records) => {
    if (records.length === 0) return print('nothing found\n');
    const fields = fieldsOf(kind).filter((field) => !field.endsWith('_full') && !WIDE.has(field));
    await print(
      `${table(
        [...fields, ...PLACE],
        records.map((record) => rowOf(fields, record)),
      )}\n`,
    );
  },
  csv: async (kind, records) => {
    const fields = fieldsOf(kind);
    await print(csvLine([...fields, ...PLACE, ...EVIDENCE]));
    for (const { fields: values, place } of records) {
      const cells = fields.map((field) => flat(values[field]));
      const { documentId, page, quote, path, sha256, start, end, rule, confidence } = place;
      await print(csvLine([...cells, documentId, page, quote, path, sha256, start, end, rule, confidence]));
    }
  },
  // One array, with a record a line.
  json: async (_, records) => {
    let before = '[';
    for (const { fields, place } of records) {
      await print(`${before}\n${JSON.stringify({ ...fields, ...placeOf(place) })}`);
      before = ',';
    }
    await print(records.length === 0 ? '[]\n' : '\n]\n');
  },
};

/** For CSV and JSON: a line of a table has no room for them. */
const WIDE = new Set('recipient_kind reason period_from period_to score rank votes votes_of votes_share'.split(' '));

const EVIDENCE = ['path', 'sha256', 'start', 'end', 'rule', 'confidence'] as const;

const placeOf = ({ documentId, page, quote, ...rest }: StoredRecord['place']) => ({
  document: documentId,
  page,
  quote,
  ...rest,
});

// The full form of a name that the text elides says more than what is written.
const rowOf = (fields: readonly string[], { fields: values, place }: StoredRecord): Row => [
  ...fields.map((field) => flat(values[`${field}_full`] ?? values[field])),
  place.documentId,
  place.page,
  place.quote,
];

const flat = (value: StoredRecord['fields'][string]): string | number | null =>
  Array.isArray(value) ? value.join('; ') : (value as string | number | null);
