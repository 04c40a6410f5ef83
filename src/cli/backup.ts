import { Command } from 'commander';
import { openInstallation } from '../stages/installation.js';
import { backup } from '../store/backup.js';
import { restore } from '../store/restore.js';
import { print } from './output.js';
import { grouped } from './progress.js';

export const backupCommand = (): Command =>
  new Command('backup')
    .summary('write all data and originals into one file')
    .description(
      'Writes the database as it is at one moment and the originals into one zip file. Work may go on meanwhile.',
    )
    .argument('<file>', 'the file to write; it must not be there yet')
    .action(async (file: string) => {
      const installation = await openInstallation();
      try {
        const { tables, originals } = await backup(installation.holdings, file);
        await print(`${file}: ${grouped(rowsOf(tables))} rows, ${grouped(originals)} originals\n`);
      } finally {
        await installation.close();
      }
    });

export const restoreCommand = (): Command =>
  new Command('restore')
    .summary('put back what a backup holds')
    .description('Puts back the data and originals of a backup, whole or not at all.')
    .argument('<file>', 'what "sovang backup" has written')
    .option('--replace', 'give up what the database holds now')
    .action(async (file: string, { replace }: { replace?: boolean }) => {
      const installation = await openInstallation();
      try {
        const { tables, originals, made } = await restore(file, installation.holdings, { replace: replace ?? false });
        await print(`${file} of ${made}: ${grouped(rowsOf(tables))} rows, ${grouped(originals)} originals\n`);
      } finally {
        await installation.close();
      }
    });

const rowsOf = (tables: readonly { readonly rows: number }[]): number =>
  tables.reduce((sum, { rows }) => sum + rows, 0);
