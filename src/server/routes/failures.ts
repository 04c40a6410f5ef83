import { z } from 'zod';
import { STAGES } from '../../domain/failure.js';
import { failureCauses, listFailures, retryFailures } from '../../store/failures.js';
import type { Desk, Ground } from '../desk.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const about = {
  batch: z.coerce.number().int().positive().optional(),
  code: z.string().max(100).optional(),
  stage: z.enum(STAGES).optional(),
};

const failure = z
  .object({
    id: z.number(),
    documentId: z.number().nullable(),
    path: z.string(),
    stage: z.enum(STAGES),
    code: z.string(),
    message: z.string(),
    attempts: z.number(),
    failedAt: moment,
    retryAt: moment.nullable().describe('When it is tried again by itself'),
  })
  .meta({ id: 'Failure' });

interface Asked {
  readonly batch?: number | undefined;
  readonly code?: string | undefined;
  readonly stage?: (typeof STAGES)[number] | undefined;
}

const filterOf = ({ batch, code, stage }: Asked) => ({
  ...(batch !== undefined && { batchId: batch }),
  ...(code !== undefined && { code }),
  ...(stage !== undefined && { stage }),
});

/** What could not be imported, read or extracted, by cause, and trying it again. */
export function failureRoutes(app: Desk, { database, bell }: Ground): void {
  const cause = z.object({
    stage: z.enum(STAGES),
    code: z.string(),
    count: z.number(),
    again: z.number().describe('How many of them are tried again'),
    message: z.string(),
  });
  app.get(
    '/failures/causes',
    {
      config: { access: 'import' },
      schema: { querystring: z.object({ batch: about.batch }), response: { 200: z.array(cause) } },
    },
    async ({ query }) => failureCauses(database, filterOf(query)),
  );

  const paged = {
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  };
  app.get(
    '/failures',
    {
      config: { access: 'import' },
      schema: { querystring: z.object({ ...about, ...paged }), response: { 200: z.array(failure) } },
    },
    async ({ query }) => listFailures(database, filterOf(query), query.limit, query.offset),
  );

  const again = z.object({
    batch: z.number().int().positive().optional(),
    code: z.string().max(100).optional(),
    stage: z.enum(STAGES).optional(),
    ids: z.array(z.number().int().positive()).min(1).max(1000).optional(),
  });
  app.post(
    '/failures/retry',
    {
      config: { access: 'import' },
      schema: { body: again, response: { 200: z.object({ documents: z.number(), files: z.number() }) } },
    },
    async ({ body: { ids, ...asked } }) => {
      const filter = { ...filterOf(asked), ...(ids && { ids }) };
      const { documentIds, paths } = await retryFailures(database, filter);
      if (documentIds.length > 0) bell?.documents(documentIds);
      if (paths.length > 0) bell?.imports();
      return { documents: documentIds.length, files: paths.length };
    },
  );
}
