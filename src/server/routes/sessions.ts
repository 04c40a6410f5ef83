import type { RateLimitOptions } from '@fastify/rate-limit';
import { z } from 'zod';
import { accountKey, PERMISSIONS, ROLES } from '../../domain/account.js';
import { acceptInvitation } from '../../stages/accounts/invite.js';
import { acceptPasswordLink } from '../../stages/accounts/password-link.js';
import { openSignInsOf, signIn, startSignIn } from '../../stages/accounts/sign-in.js';
import { revokeSignIns } from '../../store/sign-ins.js';
import { callerIn } from '../access.js';
import { clearCookie, setCookie } from '../cookie.js';
import type { Desk, Ground } from '../desk.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const credentials = { name: z.string().max(200), password: z.string().max(1000) };

export const me = z
  .object({
    id: z.number(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    permissions: z.array(z.enum(PERMISSIONS)),
  })
  .meta({ id: 'Me' });

/** One name is tried ten times in five minutes from one address, no more; passwords are looked at one after another besides. */
const RARELY: RateLimitOptions = {
  max: 10,
  timeWindow: 5 * 60_000,
  hook: 'preHandler',
  keyGenerator: ({ ip, body }) => `${ip} ${accountKey((body as { name?: string }).name ?? '')}`,
};

/** Signing in and out, and the sessions of whoever is signed in. */
export function sessionRoutes(app: Desk, { database, secure, now }: Ground): void {
  app.get('/me', { config: { access: 'signed-in' }, schema: { response: { 200: me } } }, (request) => {
    const { account, permissions } = callerIn(request);
    return { id: account.id, name: account.name, roles: [...account.roles], permissions: [...permissions] };
  });

  app.post(
    '/sessions',
    {
      config: { access: 'anyone', rateLimit: RARELY },
      schema: { body: z.object(credentials), response: { 204: z.null() } },
    },
    async (request, reply) => {
      const agent = request.headers['user-agent'] ?? null;
      setCookie(reply, await signIn(database, { ...request.body, agent }, now()), secure);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/invitations/accept',
    {
      config: { access: 'anyone', rateLimit: RARELY },
      schema: { body: z.object({ secret: z.string().max(100), ...credentials }), response: { 204: z.null() } },
    },
    async (request, reply) => {
      const id = await acceptInvitation(database, request.body, now());
      setCookie(reply, await startSignIn(database, id, request.headers['user-agent'] ?? null, now()), secure);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/password-links/accept',
    {
      config: { access: 'anyone', rateLimit: RARELY },
      schema: {
        body: z.object({ secret: z.string().max(100), password: credentials.password }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const id = await acceptPasswordLink(database, request.body, now());
      setCookie(reply, await startSignIn(database, id, request.headers['user-agent'] ?? null, now()), secure);
      return reply.code(204).send(null);
    },
  );

  const sessions = z.array(
    z.object({
      id: z.number(),
      agent: z.string().nullable(),
      madeAt: moment,
      seenAt: moment,
      expiresAt: moment,
      this: z.boolean(),
    }),
  );
  app.get(
    '/sessions',
    { config: { access: 'in-person' }, schema: { response: { 200: sessions } } },
    async (request) => {
      const { account, by } = callerIn(request);
      const open = await openSignInsOf(database, account.id, now());
      return open.map((one) => ({ ...one, this: 'session' in by && one.id === by.session }));
    },
  );

  const which = z.object({ id: z.union([z.literal('this'), z.literal('all'), z.coerce.number().int().positive()]) });
  app.delete(
    '/sessions/:id',
    { config: { access: 'in-person' }, schema: { params: which, response: { 204: z.null() } } },
    async (request, reply) => {
      const { account, by } = callerIn(request);
      const own = 'session' in by ? by.session : 0;
      const { id } = request.params;
      const ended = id === 'this' ? own : id === 'all' ? null : id;
      await revokeSignIns(database, account.id, ended, now());
      if (ended === null || ended === own) clearCookie(reply, secure);
      return reply.code(204).send(null);
    },
  );
}
