import type { Serving, serve } from '../server/serve.js';
import { inviteFirst } from '../stages/accounts/invite.js';
import { linkForPasswordOf } from '../stages/accounts/password-link.js';
import { openOffice } from '../stages/importing/office.js';
import { currentExtractor } from '../stages/local-rules/current-extractor.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { sparingly } from './sparingly.js';
import { standingCrew } from './standing-crew.js';
import { whenAsked } from './stopping.js';
import { withInstallation } from './with-installation.js';

/** Where the desk is, unless something else is there. */
export const portOfDesk = 8480;

export interface DeskRun {
  readonly host: string;
  readonly port: number;
  /** How browsers reach the desk, where that is another address. */
  readonly origin: string | null;
  /** Worker processes at most; 0 leaves the work to others. */
  readonly workers: number | undefined;
  /** Whose account gets a link for a new password; null for nobody's. */
  readonly newPassword: string | null;
  /** Whether the next port will do where this one is taken. */
  readonly mayMove: boolean;
}

/** Serves the desk, imports what is sent and has read what is due, until Ctrl-C. What was begun goes on at the next start. */
export const serveDesk = ({ workers, newPassword, ...where }: DeskRun): Promise<void> =>
  withInstallation(async (installation) => {
    const { database, home } = installation;
    const { asked } = whenAsked(['SIGTERM', 'SIGINT']);
    const trouble = sparingly(({ message }) => complain(message));
    for (const { message } of (await currentExtractor(database)).idle) complain(message);
    const queue = await installation.openQueue();
    const crew = standingCrew(database, { workers, trouble });
    const office = openOffice(installation, queue, { hire: crew.hire, trouble });
    let serving: Serving | null = null;
    try {
      const link = newPassword === null ? null : await linkForPasswordOf(database, newPassword, new Date());
      serving = await listen(where, { database, root: home.root, now: () => new Date(), bell: office });
      if (!serving) return;
      const secret = await inviteFirst(database, new Date());
      await print(`${serving.address}/\n`);
      if (secret) await print(`make the first account: ${serving.address}/invitation#${secret}\n`);
      if (link) await print(`a new password for ${newPassword}: ${serving.address}/new-password#${link}\n`);
      await asked;
    } finally {
      await serving?.close();
      await office.close();
      await crew.close();
    }
  });

/** How many ports after the first are tried. */
const TRIED = 20;

/** Null where nothing can be listened on, which is said. */
async function listen(
  { host, port, origin, mayMove }: Omit<DeskRun, 'workers' | 'newPassword'>,
  ground: Parameters<typeof serve>[0],
): Promise<Serving | null> {
  const report = (error: unknown) =>
    complain(`this is a fault of the program, please report it.\n${(error as Error)?.stack ?? error}`);
  // The server and its packages take as long to load as all the rest, and no other command asks for them.
  const server = await import('../server/serve.js');
  for (let at = port; ; at++) {
    try {
      const serving = await server.serve(ground, { host, port: at, origin, report });
      if (at > port) complain(`port ${port} is taken; the desk is on port ${at}`);
      return serving;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EADDRNOTAVAIL' && code !== 'EACCES') throw error;
      if (code === 'EADDRINUSE' && mayMove && at < port + TRIED) continue;
      complain(`${host}, port ${at} cannot be listened on (${code}): name another by --port or --host.`);
      process.exitCode = EXIT.unable;
      return null;
    }
  }
}
