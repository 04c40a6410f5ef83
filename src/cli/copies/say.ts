import { Command, Option } from 'commander';
import { sayCopies } from '../../stages/copies/say.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { documentAsked } from '../../stages/subject.js';
import { authorOption } from '../author.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';

const WAYS = {
  same: {
    verdict: 'copies',
    summary: 'say that two documents tell one text',
    description: 'Says that two documents are copies of one text, whatever their words: what they say counts once.',
  },
  apart: {
    verdict: 'apart',
    summary: 'say that two documents are no copies',
    description:
      'Says that two documents tell each its own, however alike they are: what they say counts twice. Copies of either go with the one that ' +
      'they are more like.',
  },
  open: {
    verdict: 'open',
    summary: 'take back what was said of two documents',
    description: 'Takes back what was said of two documents: their texts alone tell whether they are copies.',
  },
} as const;

interface Options {
  readonly author: string;
  readonly reason: string;
  readonly json?: boolean;
}

export const sayCommand = (name: keyof typeof WAYS): Command =>
  new Command(name)
    .summary(WAYS[name].summary)
    .description(WAYS[name].description)
    .argument('<document>', 'its id, the start of its SHA-256 or a path')
    .argument('<other>', 'the other one')
    .addOption(authorOption())
    .addOption(new Option('--reason <words>', 'why').makeOptionMandatory())
    .option('--json', 'print as JSON')
    .action((document: string, other: string, _: object, command: Command) => {
      const { author, reason, json } = command.optsWithGlobals<Options>();
      if (reason.trim() === '') command.error('error: --reason says why: name at least one word');
      return withInstallation(async ({ database }) => {
        await bringUpToDate(database);
        const [one, two] = [await documentAsked(database, document), await documentAsked(database, other)];
        const said = { verdict: WAYS[name].verdict, author, reason: reason.trim(), at: new Date().toISOString() };
        const changed = await sayCopies(database, { one, other: two, ...said });
        const answer = { document: one.id, other: two.id, ...said, changed };
        await print(json ? `${JSON.stringify(answer)}\n` : changed ? 'it is kept\n' : 'nothing changes by it\n');
      });
    });
