import { z } from 'zod';
import { holdDocument, letGo, takeDocumentOver } from '../../stages/queues/lease.js';
import { documentAsked } from '../../stages/subject.js';
import { type Lease, leaseOf } from '../../store/leases.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const lease = z
  .object({
    by: z.string(),
    mine: z.boolean(),
    since: moment,
    until: moment,
    word: z.string().nullable().describe('What was said to who had it, where it was taken over'),
  })
  .nullable()
  .meta({ id: 'Lease' });
const params = z.object({ id: z.coerce.number().int().positive() });

/** Who works on a document: told, taken, renewed, taken over with a word, given up. */
export function leaseRoutes(app: Desk, { database, now }: Ground): void {
  const shown = (found: Lease | null, account: number) =>
    found && {
      by: found.name,
      mine: found.account === account,
      since: found.since,
      until: found.until,
      word: found.word,
    };

  app.get(
    '/documents/:id/lease',
    { config: { access: 'read', blind: true }, schema: { params, response: { 200: lease } } },
    async (request) => shown(await leaseOf(database, request.params.id, now()), callerIn(request).account.id),
  );

  const body = z.object({ takeOver: z.string().trim().min(1).max(500).optional().describe('A word to who has it') });
  app.put(
    '/documents/:id/lease',
    { config: { access: 'review', blind: true }, schema: { params, body, response: { 200: lease } } },
    async (request) => {
      const desk = { account: callerIn(request).account.id, now: now() };
      const { id } = await documentAsked(database, String(request.params.id));
      const { takeOver } = request.body;
      const held = takeOver
        ? await takeDocumentOver(database, id, desk, takeOver)
        : await holdDocument(database, id, desk);
      return shown(held, desk.account);
    },
  );

  app.delete(
    '/documents/:id/lease',
    { config: { access: 'review', blind: true }, schema: { params, response: { 204: z.null() } } },
    async (request, reply) => {
      await letGo(database, request.params.id, { account: callerIn(request).account.id, now: now() });
      return reply.code(204).send(null);
    },
  );
}
