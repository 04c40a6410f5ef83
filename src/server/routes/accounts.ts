import { z } from 'zod';
import { ROLES } from '../../domain/account.js';
import { replacePassword, reviseAccount } from '../../stages/accounts/accounts.js';
import { invite } from '../../stages/accounts/invite.js';
import { linkForPassword } from '../../stages/accounts/password-link.js';
import { listAccounts } from '../../store/accounts.js';
import { callerIn } from '../access.js';
import { clearCookie } from '../cookie.js';
import type { Desk, Ground } from '../desk.js';

const roles = z.array(z.enum(ROLES)).min(1);
const moment = z.date().meta({ type: 'string', format: 'date-time' });
const account = z
  .object({
    id: z.number(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    madeAt: moment,
    closedAt: moment.nullable(),
  })
  .meta({ id: 'Account' });

/** Accounts, for administrators, and everybody's own password. */
export function accountRoutes(app: Desk, { database, secure, now }: Ground): void {
  app.get(
    '/accounts',
    { config: { access: 'administer' }, schema: { response: { 200: z.array(account) } } },
    async () => (await listAccounts(database)).map((one) => ({ ...one, roles: [...one.roles] })),
  );

  // Not for tokens: one that makes accounts would be worth all that accounts may.
  app.patch(
    '/accounts/:id',
    {
      config: { access: 'administer-in-person' },
      schema: {
        params: z.object({ id: z.coerce.number().int().positive() }),
        body: z.object({ roles: roles.optional(), closed: z.boolean().optional() }),
        response: { 200: account },
      },
    },
    async (request) => {
      const revised = await reviseAccount(database, request.params.id, request.body, now());
      return { ...revised, roles: [...revised.roles] };
    },
  );

  app.post(
    '/invitations',
    {
      config: { access: 'administer-in-person' },
      schema: { body: z.object({ roles }), response: { 201: z.object({ secret: z.string() }) } },
    },
    async (request, reply) => {
      const secret = await invite(database, request.body.roles, callerIn(request).account.id, now());
      return reply.code(201).send({ secret });
    },
  );

  app.post(
    '/accounts/:id/password-link',
    {
      config: { access: 'administer-in-person' },
      schema: {
        params: z.object({ id: z.coerce.number().int().positive() }),
        response: { 201: z.object({ secret: z.string() }) },
      },
    },
    async (request, reply) => {
      const secret = await linkForPassword(database, request.params.id, callerIn(request).account.id, now());
      return reply.code(201).send({ secret });
    },
  );

  app.put(
    '/me/password',
    {
      config: { access: 'in-person', rateLimit: { max: 10, timeWindow: 5 * 60_000 } },
      schema: {
        body: z.object({ old: z.string().max(1000), next: z.string().max(1000) }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await replacePassword(database, callerIn(request).account.id, request.body, now());
      clearCookie(reply, secure);
      return reply.code(204).send(null);
    },
  );
}
