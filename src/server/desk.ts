import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Database } from '../store/connection.js';
import { guard } from './access.js';
import { describeApi } from './api-description.js';
import { answerErrors } from './errors.js';
import { servePages } from './pages.js';
import { accountRoutes } from './routes/accounts.js';
import { documentRoutes } from './routes/documents.js';
import { findingRoutes } from './routes/findings.js';
import { historyRoutes } from './routes/history.js';
import { judgementRoutes } from './routes/judgements.js';
import { reviewRoutes } from './routes/reviews.js';
import { saidRoutes } from './routes/said.js';
import { sessionRoutes } from './routes/sessions.js';
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

/** The server of the desk: the API under /api, its description, and the pages. It does not listen yet. */
export async function makeDesk(ground: Ground, { hosts, report, behindProxy = false }: DeskOptions): Promise<Desk> {
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
    strictTransportSecurity: ground.secure,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  guard(app, ground.database, ground.now);
  await describeApi(app);
  await app.register(
    async (api) => {
      api.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
      const routes = typed(api);
      sessionRoutes(routes, ground);
      accountRoutes(routes, ground);
      tokenRoutes(routes, ground);
      documentRoutes(routes, ground);
      reviewRoutes(routes, ground);
      saidRoutes(routes, ground);
      suggestionRoutes(routes, ground);
      findingRoutes(routes, ground);
      judgementRoutes(routes, ground);
      historyRoutes(routes, ground);
    },
    { prefix: '/api' },
  );
  await servePages(app);
  return app;
}
