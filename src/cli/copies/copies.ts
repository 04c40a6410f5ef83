import { Command } from 'commander';
import { type CopyGroup, copyGroupOf, eachCopyGroup } from '../../stages/copies/groups.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { documentAsked } from '../../stages/subject.js';
import { limitOf } from '../limit.js';
import { print } from '../output.js';
import { table } from '../table.js';
import { withInstallation } from '../with-installation.js';
import { compareCommand } from './compare.js';
import { saidCommand } from './said.js';
import { sayCommand } from './say.js';

interface Options {
  readonly of?: string;
  readonly limit: number;
  readonly json?: boolean;
}

export const copiesCommand = (): Command => {
  const copies = new Command('copies')
    .summary('documents that are copies of one text')
    .description(
      'Lists reposts and near copies in groups, the largest first, each with how like it is to the first of its group. What they say counts as ' +
        'said once. People may say of two documents that they are copies or not.',
    )
    .option('--of <document>', 'only the group of this one: its id, the start of its SHA-256 or a path')
    .option('--limit <count>', 'groups at most, or "all"', limitOf, 20)
    .option('--json', 'print as JSON')
    .action(list);
  for (const command of [sayCommand('same'), sayCommand('apart'), sayCommand('open'), saidCommand(), compareCommand()])
    copies.addCommand(command.exitOverride().allowExcessArguments(false).showHelpAfterError(true));
  return copies;
};

const list = ({ of, limit, json }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    await bringUpToDate(database);
    const groups: CopyGroup[] = [];
    if (of === undefined) for await (const group of eachCopyGroup(database, limit)) groups.push(group);
    else {
      const { id } = await documentAsked(database, of);
      const group = await copyGroupOf(database, id, { after: 0, limit: Number.MAX_SAFE_INTEGER });
      if (group) groups.push(group);
    }
    const found = groups.flatMap(({ copies }) => copies.map((copy) => ({ originId: copies[0]!.documentId, ...copy })));
    if (json) return print(`${JSON.stringify(found, null, 2)}\n`);
    if (found.length === 0) return print('no document is a copy of another\n');
    const rows = found.map(({ originId, documentId, published, publisher, likeness, path }) => [
      ...[originId, documentId, published, publisher],
      likeness === null ? '' : `${(likeness / 10).toFixed(0)} %`,
      path,
    ]);
    await print(`${table(['group', 'doc', 'published', 'publisher', 'like', 'path'], rows)}\n`);
  });
