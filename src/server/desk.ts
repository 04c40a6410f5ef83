import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Bell } from '../stages/importing/office.js';
import type { Database } from '../store/connection.js';
import { guard } from './access.js';
import { describeApi } from './api-description.js';
import { answerErrors } from './errors.js';
import { servePages } from './pages.js';
import { accountRoutes } from './routes/accounts.js';
import { authorityRoutes } from './routes/authority.js';
import { awardRoutes } from './routes/awards.js';
import { batchRoutes } from './routes/batches.js';
import { blocYearRoutes } from './routes/bloc-years.js';
import { chartRoutes } from './routes/charts.js';
import { copyRoutes } from './routes/copies.js';
import { documentRoutes } from './routes/documents.js';
import { entityRoutes } from './routes/entities.js';
import { factRoutes } from './routes/facts.js';
import { failureRoutes } from './routes/failures.js';
import { findingRoutes } from './routes/findings.js';
import { historyRoutes } from './routes/history.js';
import { importRoutes } from './routes/imports.js';
import { judgementRoutes } from './routes/judgements.js';
import { leaseRoutes } from './routes/leases.js';
import { pendingRoutes } from './routes/pending.js';
import { personRoutes } from './routes/persons.js';
import { practiceRoutes } from './routes/practice.js';
import { queueRoutes } from './routes/queues.js';
import { quotaRoutes } from './routes/quotas.js';
import { reviewRoutes } from './routes/reviews.js';
import { saidRoutes } from './routes/said.js';
import { savedFilterRoutes } from './routes/saved-filters.js';
import { searchRoutes } from './routes/search.js';
import { secondRoutes } from './routes/seconds.js';
import { sessionRoutes } from './routes/sessions.js';
import { similarRoutes } from './routes/similar.js';
import { sqlRoutes } from './routes/sql.js';
import { suggestionRoutes } from './routes/suggestions.js';
import { tokenRoutes } from './routes/tokens.js';
import { refuseForgery } from './same-site.js';

/** What every route has at hand. */
export interface Ground {
  readonly database: Database;
  /** The data directory, where the originals lie. */
  readonly root: string;
  /** Whether browsers reach the desk over TLS. */
  readonly secure: boolean;
  now(): Date;
  /** Where what fails behind somebody's back goes. */
  report(error: unknown): void;
  /** Told of work at once; without, those who do it find it by themselves. */
  readonly bell?: Bell;
}

export interface DeskOptions {
  /** Names by which browsers may call this machine, without port. */
  readonly hosts: readonly string[];
  /** Whether a server of ours stands before this one and says who calls (`X-Forwarded-For`). */
  readonly behindProxy?: boolean;
  /** Where what nobody foresaw goes. */
  report(error: unknown): void;
}

export type Desk = ReturnType<typeof typed>;

const typed = (app: FastifyInstance) => app.withTypeProvider<ZodTypeProvider>();

// A page of the desk loads from the desk alone, runs no script of its text, and stands in nobody's frame.
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

// What a browser has beyond the page is not for ours.
const NO_DEVICES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((device) => `${device}=()`)
  .join(', ');

/** The server of the desk: the API under /api, its description, and the pages. It does not listen yet. */
export async function makeDesk(
  given: Omit<Ground, 'report'>,
  { hosts, report, behindProxy = false }: DeskOptions,
): Promise<Desk> {
  const ground: Ground = { ...given, report };
  const app = typed(
    Fastify({
      bodyLimit: 1 << 20,
      trustProxy: (_address, hop) => behindProxy && hop === 0,
      routerOptions: { maxParamLength: 3000 },
    }),
  );
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app, report);
  refuseForgery(app, new Set(hosts.map((host) => host.toLowerCase())));
  await app.register(helmet, {
    contentSecurityPolicy: POLICY,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: ground.secure,
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', NO_DEVICES);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  guard(app, ground.database, ground.now);
  await describeApi(app);
  await app.register(
    async (api) => {
      const routes = typed(api);
      sessionRoutes(routes, ground);
      accountRoutes(routes, ground);
      tokenRoutes(routes, ground);
      documentRoutes(routes, ground);
      reviewRoutes(routes, ground);
      practiceRoutes(routes, ground);
      saidRoutes(routes, ground);
      suggestionRoutes(routes, ground);
      similarRoutes(routes, ground);
      findingRoutes(routes, ground);
      factRoutes(routes, ground);
      sqlRoutes(routes, ground);
      judgementRoutes(routes, ground);
      historyRoutes(routes, ground);
      awardRoutes(routes, ground);
      chartRoutes(routes, ground);
      blocYearRoutes(routes, ground);
      searchRoutes(routes, ground);
      pendingRoutes(routes, ground);
      queueRoutes(routes, ground);
      leaseRoutes(routes, ground);
      savedFilterRoutes(routes, ground);
      secondRoutes(routes, ground);
      importRoutes(routes, ground);
      batchRoutes(routes, ground);
      failureRoutes(routes, ground);
      entityRoutes(routes, ground);
      personRoutes(routes, ground);
      authorityRoutes(routes, ground);
      quotaRoutes(routes, ground);
      copyRoutes(routes, ground);
    },
    { prefix: '/api' },
  );
  await servePages(app);
  return app;
}
