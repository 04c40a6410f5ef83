import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page sends in our users' names, and names of hosts that are not ours (a name that somebody
 * points at this machine would make their page one of ours). Programs send neither `Origin` nor `Sec-Fetch-Site`, and no
 * cookie.
 */
export function refuseForgery(app: FastifyInstance, hosts: ReadonlySet<string>): void {
  app.addHook('onRequest', async (request) => {
    if (!hosts.has(request.hostname.toLowerCase())) {
      throw new Refusal(
        421,
        'wrong-host',
        `This is not the server of "${request.hostname}"; start it with --host or --origin.`,
      );
    }
    if (!SAFE.has(request.method) && isForged(request)) {
      throw new Refusal(403, 'other-site', 'Requests from the pages of other sites are not taken.');
    }
  });
}

function isForged({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && hostOf(headers.origin) !== hostOf(`http://${host}`);
}

// Without the port where it is the one that goes without saying.
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
