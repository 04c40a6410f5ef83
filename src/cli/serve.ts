import { Command, InvalidArgumentError } from 'commander';
import { portOfDesk, serveDesk } from './desk-run.js';

interface Options {
  readonly host: string;
  readonly port: number;
  readonly origin?: string;
  readonly workers?: number;
  readonly newPassword?: string;
}

export const serveCommand = (): Command =>
  new Command('serve')
    .summary('the desk: pages for archivists, reviewers and analysts, and the API')
    .description(
      'Serves the desk on this machine until Ctrl-C and prints its address; the first time, a link that makes the first account. ' +
        'What is imported or was left due is read and extracted meanwhile. ' +
        'For other machines name an address by --host, put a server that speaks TLS before it, and say by --origin how browsers reach that.',
    )
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option(
      '--port <port>',
      'the port to listen on, where it is left out the next that is free; 0 for any',
      portOf,
      portOfDesk,
    )
    .option('--origin <address>', 'how browsers reach the desk, as https://sovang.example', originOf)
    .option('--workers <count>', 'worker processes at most; 0 leaves the work to "sovang worker"', workersOf)
    .option('--new-password <name>', 'also print a link with which this account gets a new password')
    .action(run);

function portOf(written: string): number {
  if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
  throw new InvalidArgumentError('A port is a number up to 65535.');
}

function originOf(written: string): string {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return new URL(written).origin;
  throw new InvalidArgumentError('An origin is as https://sovang.example.');
}

function workersOf(written: string): number {
  if (/^\d{1,3}$/.test(written)) return Number(written);
  throw new InvalidArgumentError('The number of workers is a number.');
}

/** A port that was named is meant; the one that goes without saying may be another's already. */
async function run({ host, port, origin, workers, newPassword }: Options, command: Command): Promise<void> {
  const chosen = command.getOptionValueSource('port') !== 'default';
  await serveDesk({ host, port, origin: origin ?? null, workers, newPassword: newPassword ?? null, mayMove: !chosen });
}
