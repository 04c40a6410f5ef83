import { Command } from 'commander';
import { compareCopies } from '../../stages/copies/differences.js';
import { documentAsked } from '../../stages/subject.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';

export const compareCommand = (): Command =>
  new Command('compare')
    .summary('what differs between two documents')
    .description('Tells what only one of two documents says ("-") and what only the other ("+"), sentence by sentence.')
    .argument('<document>', 'its id, the start of its SHA-256 or a path')
    .argument('<other>', 'the other one')
    .option('--json', 'print as JSON')
    .action((document: string, other: string, _: object, command: Command) => {
      const { json } = command.optsWithGlobals<{ readonly json?: boolean }>();
      return withInstallation(async ({ database }) => {
        const [one, two] = [await documentAsked(database, document), await documentAsked(database, other)];
        const { likeness, differences, more } = await compareCopies(database, one.id, two.id);
        if (json) return print(`${JSON.stringify({ likeness, differences, more }, null, 2)}\n`);
        const lines = differences.flatMap(({ before, one, other, after }) => {
          const around = (words: string) => [before, words && `[${words}]`, after].filter(Boolean).join(' ');
          const inside = before !== '' || after !== '';
          return [...(one || inside ? [`- ${around(one)}`] : []), ...(other || inside ? [`+ ${around(other)}`] : [])];
        });
        const alike = likeness === null ? 'too short to tell how alike' : `alike by ${(likeness / 10).toFixed(0)} %`;
        const rest = more > 0 ? [`and ${more} more`] : [];
        await print(`${[alike, ...(lines.length > 0 ? lines : ['nothing differs']), ...rest].join('\n')}\n`);
      });
    });
