import { Command } from 'commander';
import { type Likely, likelyPersons, type MayBeOne } from '../reconcile/persons.js';
import { keyOf, nameWords } from '../reconcile/words.js';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import { appearancesOfName } from '../store/facts.js';
import { loadJudgements } from '../store/judgements.js';
import { print } from './output.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';

export const personsCommand = (): Command =>
  new Command('persons')
    .summary('who has a name, as titles and years tell them apart')
    .description(
      'Lists where people of a name took part or signed, by the unit in their titles and the years, and which of them may be one ' +
        'person, with reasons. Nothing is joined by it, but by what people said on the desk: namesakes are common.',
    )
    .argument('<name>', 'the whole name, as "Nguyễn Văn An"')
    .option('--json', 'print as JSON')
    .action((name: string, { json }: { json?: boolean }) =>
      withInstallation(async ({ database }) => {
        await bringUpToDate(database);
        const key = keyOf(nameWords(name));
        const said = (await loadJudgements(database, { kind: 'person' })).judgements.filter(
          ({ reverted, of }) => !reverted && keyOf(nameWords(of.name)) === key,
        );
        const found = likelyPersons(await appearancesOfName(database, key), said);
        if (json) return print(`${JSON.stringify(found, null, 2)}\n`);
        await print(
          found.persons.length === 0 ? `no document names a "${name}"\n` : describe(found.persons, found.mayBe),
        );
      }),
    );

function describe(persons: readonly Likely[], mayBe: readonly MayBeOne[]): string {
  const rows = persons.map(({ person, appearances, since, until }, index) => [
    ...[index + 1, person, since === until ? since : `${since}–${until}`],
    [...new Set(appearances.flatMap(({ titles }) => titles))].join('; '),
    [...new Set(appearances.map(({ documentId }) => documentId))].join(' '),
  ]);
  const pairs = mayBe.map(({ pair: [a, b], score, reasons, verdict }) => [
    `${a + 1} and ${b + 1}`,
    score / 1000,
    reasons.join(', '),
    verdict ?? '',
  ]);
  const list = table(['person', 'name', 'years', 'titles', 'docs'], rows);
  return `${list}\n${pairs.length === 0 ? '' : `\n${table(['may be one', 'score', 'why', 'said'], pairs)}\n`}`;
}
