import { z } from 'zod';
import { QUOTA_AWARDS } from '../../domain/quota.js';
import { quotasOf, sayQuota } from '../../stages/quotas.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';

const year = z.number().int().min(1945).max(2200);
const quota = z
  .object({
    awardCode: z.string(),
    place: z.string().nullable().describe('The code of the province whose blocs it is of'),
    blocCode: z.string().nullable().describe('The code of the one bloc that it is of; without both it is of all'),
    since: z.number(),
    until: z.number().nullable(),
    most: z.number().nullable().describe('Units of a bloc'),
    share: z.number().nullable().describe('Instead: of 100 members who are put forward for no flag'),
    source: z.string(),
    author: z.string().nullable().describe('Null: it ships'),
  })
  .meta({ id: 'Quota' });

/** How many units of a bloc may be put forward for an award: what holds, and what archivists say. */
export function quotaRoutes(app: Desk, { database, now }: Ground): void {
  app.get(
    '/quotas',
    {
      config: { access: 'read' },
      schema: {
        querystring: z.object({ province: z.string().trim().min(1).max(100).optional() }),
        response: { 200: z.array(quota) },
      },
    },
    ({ query: { province } }) => quotasOf(database, province),
  );

  const said = z.object({
    award: z.enum(QUOTA_AWARDS),
    province: z.string().trim().min(1).max(100).optional(),
    bloc: z.string().trim().min(1).max(500).optional().describe('Of it alone: a code or a name'),
    since: year,
    until: year.optional(),
    most: z.number().int().min(0).max(10_000).optional(),
    share: z.number().int().min(0).max(100).optional().describe('Without number and share a rule is taken back'),
    source: z.string().trim().min(1).max(2000).describe('Which paper says so'),
  });
  app.post(
    '/quotas',
    {
      config: { access: 'import' },
      schema: { body: said, response: { 200: z.object({ changed: z.boolean() }) } },
    },
    async (request) => {
      const author = callerIn(request).account.name;
      return { changed: await sayQuota(database, { ...request.body, author, at: now().toISOString() }) };
    },
  );
}
