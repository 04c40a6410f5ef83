import { Command } from 'commander';
import { bringUpToDate } from '../stages/identity/up-to-date.js';
import { type CopyInGroup, originGroups } from '../store/origins.js';
import { limitOf } from './limit.js';
import { print } from './output.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';

export const copiesCommand = (): Command =>
  new Command('copies')
    .summary('documents that are copies of one text')
    .description(
      'Lists reposts and near copies in groups, each with how like it is to the next copy. What they say counts as said once.',
    )
    .option('--limit <count>', 'groups at most, or "all"', limitOf, 20)
    .option('--json', 'print as JSON')
    .action(({ limit, json }: { limit: number; json?: boolean }) =>
      withInstallation(async ({ database }) => {
        await bringUpToDate(database);
        const found = await originGroups(database, Number.isFinite(limit) ? limit : null);
        if (json) return print(`${JSON.stringify(found, null, 2)}\n`);
        await print(found.length === 0 ? 'no document is a copy of another\n' : `${tell(found)}\n`);
      }),
    );

const tell = (copies: readonly CopyInGroup[]): string =>
  table(
    ['group', 'doc', 'published', 'like', 'path'],
    copies.map(({ originId, documentId, published, likeness, path }) => [
      ...[originId, documentId, published],
      `${(likeness / 10).toFixed(0)} %`,
      path,
    ]),
  );
