import { Command } from 'commander';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { loadGaps } from '../../store/findings.js';
import { limitOf } from '../limit.js';
import { print } from '../output.js';
import { table } from '../table.js';
import { withInstallation } from '../with-installation.js';

interface Options {
  readonly bloc?: string;
  readonly limit: number;
  readonly json?: boolean;
}

export const gapsCommand = (): Command =>
  new Command('gaps')
    .summary("which papers of a bloc's year are missing")
    .description(
      "Lists the years of blocs with how many papers of each kind tell of them, those first that lack most: minutes or the bloc's report, a submission, a decision.",
    )
    .option('--bloc <words>', 'part of the name of a bloc')
    .option('--limit <count>', 'rows at most, or "all"', limitOf, 50)
    .option('--json', 'print as JSON')
    .action((_: object, command: Command) =>
      withInstallation(async ({ database }) => {
        // The list of findings has options of the same names, which take what is written behind this command too.
        const { bloc, limit, json } = command.optsWithGlobals<Options>();
        await bringUpToDate(database);
        const found = await loadGaps(database, bloc ?? null, Number.isFinite(limit) ? limit : null);
        if (json) return print(`${JSON.stringify(found, null, 2)}\n`);
        if (found.length === 0) return print('no document tells of a bloc in a year\n');
        const rows = found.map((gap) => [
          gap.bloc,
          gap.year,
          gap.news,
          ...[gap.minutes, gap.submissions, gap.decisions].map(orMissing),
        ]);
        await print(`${table(['bloc', 'year', 'news', 'minutes', 'submissions', 'decisions'], rows)}\n`);
      }),
    );

const orMissing = (count: number): string | number => (count === 0 ? 'missing' : count);
