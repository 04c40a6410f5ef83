import { Command } from 'commander';
import { openInstallation } from '../stages/installation.js';
import { print } from './output.js';

export const migrateCommand = (): Command =>
  new Command('migrate')
    .summary('bring the database to the newest version')
    .description(
      'Brings the database to the version of this sovang. Every command does so; this one does nothing else.',
    )
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const installation = await openInstallation();
      try {
        const { applied, version } = installation.schema;
        const says =
          applied.length === 0
            ? `The database has version ${version}; nothing to do.`
            : `Brought the database to version ${version} (${applied.length} migrations).`;
        await print(json ? `${JSON.stringify({ version, applied })}\n` : `${says}\n`);
      } finally {
        await installation.close();
      }
    });
