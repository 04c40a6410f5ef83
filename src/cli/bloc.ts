import { Command } from 'commander';
import { currentAuthority } from '../stages/authority/authority.js';
import { asOf } from '../stages/identity/as-of.js';
import { entityMentioned } from '../stages/identity/entity-mentioned.js';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import type { Session } from '../store/connection.js';
import { type BlocFact, factsOfBloc, type MentionedEntity } from '../store/facts.js';
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
        const bloc = await entityMentioned(database, await currentAuthority(database), 'bloc-series', asked, province);
        const ask = (session: Session) => factsOfBloc(session, bloc.entityId, year ?? null);
        const facts = await (knownBy === undefined ? ask(database) : asOf(database, knownBy, bloc.entityId, ask));
        await print(json ? `${JSON.stringify({ bloc, facts }, null, 2)}\n` : describe(bloc, facts));
      }),
    );

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
