import { Command } from 'commander';
import { type Entity, titleOf } from '../../domain/entity.js';
import { currentAuthority, importList } from '../../stages/authority/authority.js';
import { type EntityFilter, entityAsked, findEntities } from '../../stages/authority/find.js';
import { entityShown } from '../../stages/authority/shown.js';
import { authorOption } from '../author.js';
import { EXIT } from '../exit.js';
import { limitOf } from '../limit.js';
import { complain, print } from '../output.js';
import { grouped } from '../progress.js';
import { table } from '../table.js';
import { withInstallation } from '../with-installation.js';
import { yearOf } from '../year.js';
import { describeListImport } from './import.js';
import { describeEntity, periodText } from './show.js';

interface Options extends EntityFilter {
  readonly limit: number;
  readonly json?: boolean;
}

export const entitiesCommand = (): Command =>
  new Command('entities')
    .summary('units and places that the list knows, with their names over time')
    .description(
      'Lists the units and places of the authority list (docs/entities.md): the one that ships, and what archivists added.',
    )
    .option('--find <words>', 'part of a name, with or without diacritics, or a short form ("NN&PTNT")')
    .option('--province <name>', 'of this province: a name, or a code where a name was given twice')
    .option('--year <year>', 'that were there in this year', yearOf)
    .option('--limit <count>', 'rows at most, or "all"', limitOf, 50)
    .option('--json', 'print as JSON')
    .action(list)
    .addCommand(strict(show()))
    .addCommand(strict(importFile()));

const strict = (command: Command): Command =>
  command.exitOverride().allowExcessArguments(false).showHelpAfterError(true).option('--json', 'print as JSON');

const list = ({ limit, json, ...filter }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    const found = findEntities(await currentAuthority(database), filter);
    const first = found.slice(0, limit);
    const day = filter.year === undefined ? undefined : `${filter.year}-12-31`;
    if (json) return print(`${JSON.stringify(first, null, 2)}\n`);
    if (found.length === 0) return print('the list has none\n');
    await print(
      `${table(
        ['code', 'name', 'time', 'id'],
        first.map((entity) => rowOf(entity, day)),
      )}\n`,
    );
    if (found.length > first.length)
      complain(`${grouped(first.length)} of ${grouped(found.length)}; --limit shows more, --find and --province fewer`);
  });

const rowOf = (entity: Entity, day?: string) => [
  entity.code,
  titleOf(entity, day),
  periodText(entity),
  entity.id.slice(0, 12),
];

const show = (): Command =>
  new Command('show')
    .summary('a unit or place: its names, what it came from and what it became')
    .description('Prints the names of a unit or place with their time, and its relations as a timeline.')
    .argument('<entity>', 'a code ("so-y-te@bac-ninh"), an id or its start, or the name of a province')
    .action((asked: string, _: object, command: Command) =>
      withInstallation(async ({ database }) => {
        const { json } = command.optsWithGlobals<{ json?: boolean }>();
        const authority = await currentAuthority(database);
        const shown = entityShown(authority, entityAsked(authority, asked));
        await print(json ? `${JSON.stringify(shown, null, 2)}\n` : describeEntity(shown));
      }),
    );

const importFile = (): Command =>
  new Command('import')
    .summary("add an archivist's list")
    .description(
      'Adds what a CSV file says of units (columns unit, province, says, value, since, until, level, kind, code, source; ' +
        'docs/entities.md). A file with a line that is wrong adds nothing; what is known already is not added again.',
    )
    .argument('<file>', 'a CSV file')
    .addOption(authorOption())
    .action((file: string, { author }: { author: string }, command: Command) =>
      withInstallation(async ({ database }) => {
        const { json } = command.optsWithGlobals<{ json?: boolean }>();
        const done = await importList(database, file, author);
        for (const { line, says } of done.refused) complain(`${file} line ${line}: ${says}`);
        await print(json ? `${JSON.stringify({ file, ...done })}\n` : `${describeListImport(file, done)}\n`);
        if (done.refused.length > 0) process.exitCode = EXIT.partly;
      }),
    );
