import { z } from 'zod';
import { countPending } from '../../stages/identity/up-to-date.js';
import type { Desk, Ground } from '../desk.js';

/** Counted no further: beyond it nobody cares how many. */
const MOST = 10_000;

/** What is not in facts yet. */
export function pendingRoutes(app: Desk, { database }: Ground): void {
  const pending = z
    .object({
      documents: z
        .number()
        .describe(`Documents whose claims are in no fact yet, or not as they stand; ${MOST} for more`),
      renaming: z
        .number()
        .describe('Of them those that workers are still to put under other names, as somebody judged one in them'),
    })
    .meta({ id: 'Pending' });
  app.get('/pending', { config: { access: 'read', blind: true }, schema: { response: { 200: pending } } }, () =>
    countPending(database, MOST),
  );
}
