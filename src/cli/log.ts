import { Command } from 'commander';
import { replay } from '../stages/log/replay.js';
import { logEntries } from '../stages/log/write.js';
import { EXIT } from './exit.js';
import { fileLines } from './file-lines.js';
import { complain, print } from './output.js';
import { withInstallation } from './with-installation.js';

export const logCommand = (): Command => {
  const log = new Command('log')
    .summary('all that people said, as lines of JSON; and said again elsewhere')
    .description(
      'Prints every review, judgement and waiver, a line of JSON each, in order and without ids of this database: two logs can be ' +
        'compared line by line, and "log replay" says all of it again in another database that has the documents.',
    )
    .action(() =>
      withInstallation(async ({ database }) => {
        for await (const entry of logEntries(database)) await print(`${JSON.stringify(entry)}\n`);
      }),
    );
  return log.addCommand(replayCommand().exitOverride().allowExcessArguments(false).showHelpAfterError(true));
};

const replayCommand = (): Command =>
  new Command('replay')
    .summary('say again what a log says')
    .description(
      'Says again all that a log says, in its order; what is there already changes nothing. A line that is not what its seal says, or ' +
        'whose document is not there, is refused, and the others go on.',
    )
    .argument('<file>', 'what "sovang log" printed, or - for standard input')
    .option('--json', 'print what became of each line as JSON')
    .action((file: string, { json }: { json?: boolean }) =>
      withInstallation(async ({ database }) => {
        const count = { saved: 0, unchanged: 0, refused: 0 };
        for await (const one of replay(database, fileLines(file))) {
          count[one.outcome]++;
          if (one.outcome === 'refused') complain(`${one.name}: ${one.why}`);
          if (json) await print(`${JSON.stringify(one)}\n`);
        }
        if (!json) await print(`${count.saved} saved, ${count.unchanged} unchanged, ${count.refused} refused\n`);
        if (count.refused > 0) process.exitCode = EXIT.partly;
      }),
    );
