import { Command } from 'commander';
import { historyOfUnit } from '../stages/history.js';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import type { MentionedEntity, UnitEvidence, UnitFact } from '../store/facts.js';
import { dayOf } from './day.js';
import { relationLine } from './entities/show.js';
import { print } from './output.js';
import { awardText, sourcesText, stepsText } from './steps-text.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly province?: string;
  readonly knownBy?: string;
  readonly evidence?: boolean;
  readonly personal?: boolean;
  readonly json?: boolean;
}

export const historyCommand = (): Command =>
  new Command('history')
    .summary('what a unit was a member of, led and received, year by year')
    .description(
      'Prints all that documents say of a unit by year: its blocs, what it led, and each award on its way from the vote to ' +
        'the ceremony. A step that no document tells is said to be missing. Beside it stands what the list says it came from and became.',
    )
    .argument('<unit>', 'a name as papers write it, or a code ("so-y-te@bac-ninh")')
    .option('--province <name>', 'of this province: a name or a code')
    .option('--known-by <day>', 'as it was known on this day, by what was published and reviewed by then', dayOf)
    .option('--evidence', 'also print the sentences behind it')
    .option('--personal', 'with birth dates and identity numbers, which are masked otherwise')
    .option('--json', 'print as JSON, with the sentences')
    .action((asked: string, { province, knownBy, evidence, personal, json }: Options) =>
      withInstallation(async ({ database }) => {
        await bringUpToDate(database);
        const asking = { asked, province, knownBy, evidence: Boolean(json || evidence), personal: personal ?? false };
        const { unit, relations, facts, evidence: said } = await historyOfUnit(database, asking);
        if (json) return print(`${JSON.stringify({ unit, relations, facts, evidence: said }, null, 2)}\n`);
        const others = relations.map((one) => `  ${relationLine(one)}\n`).join('');
        await print(`${describe(unit, facts)}${others === '' ? '' : `\n${others}`}${evidence ? tell(said) : ''}`);
      }),
    );

function describe({ name, code }: MentionedEntity, facts: readonly UnitFact[]): string {
  const rows = facts.map((fact) => [
    fact.year,
    fact.what,
    fact.what === 'award' ? awardText(fact.award!, fact.granter) : fact.bloc,
    fact.stages === null ? null : stepsText(fact.stages, fact.steps ?? {}),
    fact.review === 'unreviewed' ? null : fact.review,
    sourcesText(fact),
  ]);
  const none = 'no document tells of a bloc, a head or an award of it';
  return `${name} (${code})\n${rows.length === 0 ? none : table(['year', 'what', 'bloc or award', 'steps', 'review', 'docs'], rows)}\n`;
}

const tell = (said: readonly UnitEvidence[]): string =>
  said
    .map(({ what, year, stage, documentId, page, quote, state }) => {
      const where = `document ${documentId}${page === null ? '' : `, page ${page}`}`;
      const how = state === 'open' ? '' : ` [${state}]`;
      return `\n${year ?? 'no year'} ${what}${stage === null ? '' : ` ${stage}`}, ${where}${how}\n  ${quote ?? 'said by a reviewer'}\n`;
    })
    .join('');
