import { z } from 'zod';
import { dropFilter, reviseFilter, savedFilters, saveFilter } from '../../store/saved-filters.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { Refusal } from '../refusal.js';

const name = z.string().trim().min(1).max(80);
const saved = z
  .object({
    id: z.number(),
    name: z.string(),
    query: z.string(),
    shared: z.boolean(),
    owner: z.string(),
    own: z.boolean(),
  })
  .meta({ id: 'SavedFilter' });

const TAKEN = () => new Refusal(409, 'filter-name-taken', 'You have a filter of this name; choose another.');
const UNKNOWN = () => new Refusal(404, 'filter-unknown', 'You have no such filter.');

/** Filters of the queue that people keep under a name, for themselves or for all. */
export function savedFilterRoutes(app: Desk, { database, now }: Ground): void {
  const config = { access: 'read', blind: true } as const;
  app.get('/queues/filters', { config, schema: { response: { 200: z.array(saved) } } }, async (request) => [
    ...(await savedFilters(database, callerIn(request).account.id)),
  ]);

  const body = z.object({ name, query: z.string().max(2000), shared: z.boolean().default(false) });
  app.post(
    '/queues/filters',
    { config, schema: { body, response: { 200: z.object({ id: z.number() }) } } },
    async (request) => {
      const id = await saveFilter(database, callerIn(request).account.id, request.body, now());
      if (id === null) throw TAKEN();
      return { id };
    },
  );

  const params = z.object({ id: z.coerce.number().int().positive() });
  app.patch(
    '/queues/filters/:id',
    {
      config,
      schema: {
        params,
        body: z.object({ name: name.optional(), shared: z.boolean().optional() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const account = callerIn(request).account.id;
      const outcome = await reviseFilter(database, account, request.params.id, request.body);
      if (outcome === 'unknown') throw UNKNOWN();
      if (outcome === 'name-taken') throw TAKEN();
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/queues/filters/:id',
    { config, schema: { params, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await dropFilter(database, callerIn(request).account.id, request.params.id))) throw UNKNOWN();
      return reply.code(204).send(null);
    },
  );
}
