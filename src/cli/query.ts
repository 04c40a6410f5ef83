import { Command, InvalidArgumentError, Option } from 'commander';
import { ACTS, STATUSES } from '../domain/record.js';
import { fieldsOf, RECORD_KINDS, type RecordKind } from '../store/record-shape.js';
import { filtersOf, findRecords, type RecordFilter, type StoredRecord } from '../store/records.js';
import { csvLine } from './csv.js';
import { limitOf } from './limit.js';
import { complain, print } from './output.js';
import { grouped } from './progress.js';
import { type Row, table } from './table.js';
import { withInstallation } from './with-installation.js';

interface Options extends RecordFilter {
  readonly format: Format;
  readonly limit: number;
}

type Format = 'table' | 'csv' | 'json';

export const queryCommand = (): Command => {
  const query = new Command('query')
    .summary('search what documents say')
    .description('Searches what documents say. Every row names its document, the page and the words that say it.');
  for (const kind of RECORD_KINDS) query.addCommand(kindCommand(kind));
  return query.addHelpText('after', EXAMPLES);
};

const EXAMPLES = `
Names are found with and without diacritics, anywhere in the name; those spelled as asked come first.
  sovang query awards --unit "Sở Y tế" --year 2019
  sovang query officials --text "nguyen van" --format csv --limit all > officials.csv`;

const SUMMARIES: Record<RecordKind, string> = {
  awards: 'awards that were registered for, voted, recommended or given',
  heads: 'units that lead a bloc, and their deputies',
  members: 'units that belong to a bloc',
  officials: 'persons with their titles and what they did',
  blocs: 'blocs (khối, cụm thi đua)',
};

function kindCommand(kind: RecordKind): Command {
  const command = new Command(kind).summary(SUMMARIES[kind]).description(`Lists ${SUMMARIES[kind]}.`);
  for (const filter of filtersOf(kind)) command.addOption(filterOption(kind, filter));
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .showHelpAfterError(true)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'csv', 'json']).default('table'))
    .addOption(new Option('--limit <count>', 'rows at most, or "all"').argParser(limitOf).default(100, '100'))
    .action((options: Options) => run(kind, options));
}

function filterOption(kind: RecordKind, filter: keyof RecordFilter): Option {
  switch (filter) {
    case 'unit':
      return wordOption('--unit <words>', UNITS[kind] ?? 'unit');
    case 'bloc':
      return wordOption('--bloc <words>', 'name of the bloc');
    case 'award':
      return wordOption('--award <words>', 'name of the award');
    case 'text':
      return wordOption('--text <words>', 'any name in the record');
    case 'status':
      return STATUS_OPTIONS[kind]!();
    case 'year':
      return new Option('--year <year>', 'year of merit; of members and officials, the year of their bloc').argParser(
        yearOf,
      );
  }
}

const UNITS: Partial<Record<RecordKind, string>> = {
  officials: 'unit in a title ("Sở Y tế" finds its director)',
  awards: 'who receives it: unit, person or household',
  heads: 'unit that leads',
  members: 'unit that belongs to the bloc',
};

const STATUS_OPTIONS: Partial<Record<RecordKind, () => Option>> = {
  awards: () => new Option('--status <status>', 'how far the award has come').choices([...STATUSES]),
  heads: () => new Option('--status <role>', 'what the unit is').choices(['head', 'deputy']),
  officials: () => new Option('--status <act>', 'what the person did').choices([...ACTS]),
};

const wordOption = (flags: string, says: string): Option => new Option(flags, says).argParser(wordsOf);

function wordsOf(text: string): string {
  if (!/[\p{Letter}\p{Number}]/u.test(text)) throw new InvalidArgumentError('Name at least one word.');
  return text;
}

function yearOf(text: string): number {
  if (!/^[12]\d{3}$/.test(text)) throw new InvalidArgumentError('A year has four digits.');
  return Number(text);
}

const run = (kind: RecordKind, { format, limit, ...filter }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    const found = await findRecords(database, kind, filter, limit === Infinity ? null : limit + 1);
    const shown = found.slice(0, limit);
    await PRINTERS[format](kind, shown);
    if (found.length > shown.length) complain(`the first ${grouped(limit)} are shown; there are more (--limit)`);
  });

const PLACE = ['document', 'page', 'quote'] as const;

const PRINTERS: Record<Format, (kind: RecordKind, records: readonly StoredRecord[]) => Promise<void>> = {
  table: async (kind, records) => {
    if (records.length === 0) return print('nothing found\n');
    const fields = fieldsOf(kind).filter((field) => !field.endsWith('_full') && field !== 'recipient_kind');
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
