import { Command, InvalidArgumentError } from 'commander';
import { type Serving, serve } from '../server/serve.js';
import { inviteFirst } from '../stages/accounts/invite.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { whenAsked } from './stopping.js';
import { withInstallation } from './with-installation.js';

interface Options {
  readonly host: string;
  readonly port: number;
  readonly origin?: string;
}

export const serveCommand = (): Command =>
  new Command('serve')
    .summary('the desk: pages for reviewers and analysts, and the API')
    .description(
      'Serves the desk on this machine until Ctrl-C and prints its address; the first time, a link that makes the first account. ' +
        'For other machines name an address by --host, put a server that speaks TLS before it, and say by --origin how browsers reach that.',
    )
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <port>', 'the port to listen on; 0 for any', portOf, 8480)
    .option('--origin <address>', 'how browsers reach the desk, as https://sovang.example', originOf)
    .action(run);

function portOf(written: string): number {
  if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
  throw new InvalidArgumentError('A port is a number up to 65535.');
}

function originOf(written: string): string {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return new URL(written).origin;
  throw new InvalidArgumentError('An origin is as https://sovang.example.');
}

const run = ({ host, port, origin }: Options): Promise<void> =>
  withInstallation(async ({ database, home }) => {
    const asked = whenAsked(['SIGTERM', 'SIGINT']);
    const now = () => new Date();
    const report = (error: unknown) =>
      complain(`this is a fault of the program, please report it.\n${(error as Error)?.stack ?? error}`);
    let serving: Serving;
    try {
      serving = await serve({ database, root: home.root, now }, { host, port, origin: origin ?? null, report });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EADDRNOTAVAIL' && code !== 'EACCES') throw error;
      complain(`${host}, port ${port} cannot be listened on (${code}): name another by --port or --host.`);
      process.exitCode = EXIT.unable;
      return;
    }
    try {
      const secret = await inviteFirst(database, now());
      await print(`${serving.address}/\n`);
      if (secret) await print(`make the first account: ${serving.address}/invitation#${secret}\n`);
      await asked;
    } finally {
      await serving.close();
    }
  });
