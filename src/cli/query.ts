import { Command, InvalidArgumentError, Option } from 'commander';
import { maskedIn } from '../domain/personal.js';
import { ACTS, STAGES, STATUSES } from '../domain/record.js';
import { RECORD_KINDS, type RecordKind } from '../store/record-shape.js';
import { filtersOf, findRecords, type RecordFilter, type StoredRecord } from '../store/records.js';
import { limitOf } from './limit.js';
import { complain } from './output.js';
import { grouped } from './progress.js';
import { RECORD_PRINTERS, type RecordFormat } from './record-printers.js';
import { withInstallation } from './with-installation.js';
import { yearOf } from './year.js';

interface Options extends RecordFilter {
  readonly format: RecordFormat;
  readonly limit: number;
  readonly personal?: boolean;
}

const withoutPersonal = ({ fields, place }: StoredRecord): StoredRecord => ({
  fields: maskedIn(fields),
  place: { ...place, quote: maskedIn(place.quote) },
});

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
    .option('--personal', 'with birth dates and identity numbers, which are masked otherwise')
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
    case 'stage':
      return new Option(
        '--stage <stage>',
        'how far exactly; "refused" and "revoked" are listed only if asked for',
      ).choices([...STAGES]);
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

const run = (kind: RecordKind, { format, limit, personal, ...filter }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    const found = await findRecords(database, kind, filter, limit === Infinity ? null : limit + 1);
    const shown = found.slice(0, limit);
    await RECORD_PRINTERS[format](kind, personal ? shown : shown.map(withoutPersonal));
    if (found.length > shown.length) complain(`the first ${grouped(limit)} are shown; there are more (--limit)`);
  });
