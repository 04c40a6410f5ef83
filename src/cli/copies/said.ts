import { Command } from 'commander';
import { copyWordsPage } from '../../store/copy-words.js';
import { limitOf } from '../limit.js';
import { print } from '../output.js';
import { table } from '../table.js';
import { withInstallation } from '../with-installation.js';

export const saidCommand = (): Command =>
  new Command('said')
    .summary('what people said of copies')
    .description('Lists what people said of whether documents are copies, the latest first; "*" marks what holds.')
    .option('--limit <count>', 'words at most, or "all"', limitOf, 50)
    .option('--json', 'print as JSON')
    .action((_: object, command: Command) => {
      const { limit, json } = command.optsWithGlobals<{ readonly limit: number; readonly json?: boolean }>();
      return withInstallation(async ({ database }) => {
        const said = await copyWordsPage(database, null, Number.isFinite(limit) ? limit : null);
        if (json) return print(`${JSON.stringify(said, null, 2)}\n`);
        if (said.length === 0) return print('nobody said anything of copies\n');
        const rows = said.map(({ holds, documentId, otherId, verdict, author, saidAt, reason }) => [
          ...[holds ? '*' : '', documentId, otherId, verdict, author],
          ...[saidAt.toISOString().slice(0, 10), reason],
        ]);
        await print(`${table(['', 'doc', 'other', 'says', 'by', 'on', 'reason'], rows)}\n`);
      });
    });
