import { z } from 'zod';
import { PERMISSIONS } from '../../domain/account.js';
import { LONGEST_DAYS, makeToken } from '../../stages/accounts/tokens.js';
import { revokeTokens, tokensOf } from '../../store/sign-ins.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const permissions = z.array(z.enum(PERMISSIONS)).min(1);

/** API tokens of whoever is signed in: for programs, which may do no more than the account. */
export function tokenRoutes(app: Desk, { database, now }: Ground): void {
  const tokens = z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      permissions: z.array(z.enum(PERMISSIONS)),
      madeAt: moment,
      seenAt: moment.nullable(),
      expiresAt: moment,
    }),
  );
  app.get('/tokens', { config: { access: 'in-person' }, schema: { response: { 200: tokens } } }, async (request) => {
    const open = await tokensOf(database, callerIn(request).account.id, now());
    return open.map((one) => ({ ...one, permissions: [...one.permissions] }));
  });

  const wanted = z.object({
    name: z.string().trim().min(1).max(80),
    permissions,
    days: z.number().int().min(1).max(LONGEST_DAYS),
  });
  const made = z.object({ id: z.number(), secret: z.string(), expiresAt: moment });
  app.post(
    '/tokens',
    { config: { access: 'in-person' }, schema: { body: wanted, response: { 201: made } } },
    async (request, reply) =>
      reply.code(201).send(await makeToken(database, callerIn(request).account, request.body, now())),
  );

  app.delete(
    '/tokens/:id',
    {
      config: { access: 'in-person' },
      schema: { params: z.object({ id: z.coerce.number().int().positive() }), response: { 204: z.null() } },
    },
    async (request, reply) => {
      await revokeTokens(database, callerIn(request).account.id, request.params.id, now());
      return reply.code(204).send(null);
    },
  );
}
