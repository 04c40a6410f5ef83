import { z } from 'zod';
import { SUGGESTED, suggest } from '../../stages/review/suggest.js';
import type { Desk, Ground } from '../desk.js';

/** Names of the list and of the trade, for who types one. */
export function suggestionRoutes(app: Desk, { database }: Ground): void {
  const asked = z.object({
    what: z.enum(SUGGESTED),
    find: z.string().trim().min(1).max(200),
    document: z.coerce.number().int().positive().optional().describe('Units of its province come first'),
  });
  const names = z.array(z.object({ name: z.string(), hint: z.string().nullable() })).meta({ id: 'Suggestions' });
  app.get(
    '/suggestions',
    { config: { access: 'read', blind: true }, schema: { querystring: asked, response: { 200: names } } },
    ({ query }) => suggest(database, query),
  );
}
