import { Command } from 'commander';
import { historyOfBloc } from '../stages/history.js';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import type { BlocFact, MentionedEntity } from '../store/facts.js';
import { dayOf } from './day.js';
import { print } from './output.js';
import { awardText, sourcesText, stepsText } from './steps-text.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';
import { yearOf } from './year.js';

interface Options {
  readonly year?: number;
  readonly province?: string;
  readonly knownBy?: string;
  readonly json?: boolean;
}

export const blocCommand = (): Command =>
  new Command('bloc')
    .summary('who led a bloc, who its members were, what they received, year by year')
    .description(
      'Prints all that documents say of a bloc by year: its head and deputies, its members, and their awards.',
    )
    .argument('<name>', 'a name or part of one, or a code')
    .option('--year <year>', 'of this year', yearOf)
    .option('--known-by <day>', 'as it was known on this day, by what was published and reviewed by then', dayOf)
    .option('--province <name>', 'of this province: a name or a code')
    .option('--json', 'print as JSON')
    .action((asked: string, { year, province, knownBy, json }: Options) =>
      withInstallation(async ({ database }) => {
        await bringUpToDate(database);
        const { bloc, facts } = await historyOfBloc(database, { asked, province, knownBy, year });
        facts.sort((a, b) => (a.year ?? NO_YEAR) - (b.year ?? NO_YEAR));
        await print(json ? `${JSON.stringify({ bloc, facts }, null, 2)}\n` : describe(bloc, facts));
      }),
    );

/** Behind all years. */
const NO_YEAR = 10_000;

function describe({ name, code }: MentionedEntity, facts: readonly BlocFact[]): string {
  const rows = facts.map((fact) => [
    fact.year,
    fact.what,
    fact.unit,
    fact.award === null ? null : awardText(fact.award, fact.granter),
    fact.stages === null ? null : stepsText(fact.stages, {}),
    fact.review === 'unreviewed' ? null : fact.review,
    sourcesText(fact),
  ]);
  const head = `${name} (${code})\n`;
  if (rows.length === 0) return `${head}no document tells of its members, heads or awards in that time\n`;
  return `${head}${table(['year', 'what', 'unit', 'award', 'steps', 'review', 'docs'], rows)}\n`;
}
