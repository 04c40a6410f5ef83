import { z } from 'zod';
import { StageFailure } from '../../domain/failure.js';
import { watchBatches } from '../../stages/importing/live.js';
import { readReport } from '../../stages/importing/reports.js';
import {
  type BatchOnPage,
  batchesPage,
  batchOnPage,
  batchSummaries,
  batchWithdrawals,
  wouldWithdraw,
} from '../../store/batch-pages.js';
import { restoreWithdrawn, withdraw } from '../../store/withdrawals.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const id = z.object({ id: z.coerce.number().int().positive() });
const report = z
  .object({
    files: z.number(),
    newDocuments: z.number(),
    newSources: z.number().describe('Known documents from a new place'),
    known: z.number(),
    refused: z.number(),
    skipped: z.number().describe('What is no document by its name'),
    stopped: z.boolean(),
    seconds: z.number(),
    claims: z.record(z.string(), z.number()),
  })
  .meta({ id: 'ImportReport' });

const batch = z
  .object({
    id: z.number(),
    name: z.string(),
    createdAt: moment,
    withdrawn: z.boolean(),
    documents: z.number(),
    extracted: z.number(),
    failed: z.number().describe('Documents and files that wait for somebody to try them again'),
    due: z.number(),
    last: z.object({ at: z.string(), report }).nullable(),
  })
  .meta({ id: 'Batch' });

const whole = z
  .object({
    batch,
    reports: z.array(z.object({ at: moment, report })).describe('Of each import into it, the latest first'),
    withdrawals: z.array(
      z.object({ withdrawn: z.boolean(), reason: z.string(), at: moment, author: z.string().nullable() }),
    ),
  })
  .meta({ id: 'WholeBatch' });

const live = z
  .object({
    documents: z.number(),
    read: z.number(),
    extracted: z.number(),
    failed: z.number(),
    due: z.number(),
    sent: z.number().describe('Files of imports that go on'),
    looked: z.number().describe('Of them, those that were imported, refused or left out'),
    importing: z.boolean().describe('Its report is still to come'),
    rate: z.number().nullable().describe('Documents a second, over the last half minute'),
    secondsLeft: z.number().nullable(),
    trouble: z.string().nullable().describe('What keeps an import from going on'),
  })
  .meta({ id: 'BatchProgress' });

/** What was imported together: how far it is, what each import did, and taking it out of all answers. */
export function batchRoutes(app: Desk, { database }: Ground): void {
  const asked = z.object({
    below: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  });
  app.get(
    '/batches',
    {
      config: { access: 'read' },
      schema: {
        querystring: asked,
        response: { 200: z.object({ batches: z.array(batch), next: z.number().nullable() }) },
      },
    },
    async ({ query: { below, limit } }) => {
      const batches = await batchesPage(database, below ?? null, limit + 1);
      const some = batches.slice(0, limit);
      return { batches: some.map(shown), next: batches.length > limit ? some.at(-1)!.id : null };
    },
  );

  const known = async (batchId: number): Promise<BatchOnPage> => {
    const found = await batchOnPage(database, batchId);
    if (found) return found;
    throw new StageFailure('batch-unknown', `There is no batch ${batchId}.`);
  };

  app.get(
    '/batches/:id',
    { config: { access: 'read' }, schema: { params: id, response: { 200: whole } } },
    async ({ params }) => {
      const found = await known(params.id);
      const summaries = await batchSummaries(database, params.id);
      return {
        batch: shown(found),
        reports: summaries.map(({ at, summary }) => ({ at, report: readReport(summary) })),
        withdrawals: await batchWithdrawals(database, params.id),
      };
    },
  );

  const progressOf = watchBatches(database);
  app.get(
    '/batches/:id/progress',
    { config: { access: 'read' }, schema: { params: id, response: { 200: live } } },
    async ({ params }) => progressOf(params.id),
  );

  const preview = z
    .object({
      documents: z.number(),
      alone: z.number().describe('Documents that nothing else holds: they go'),
      claims: z.number().describe('Of those that go'),
      reviewed: z.number().describe('Of those that go, how many somebody reviewed'),
    })
    .meta({ id: 'WouldWithdraw' });
  app.get(
    '/batches/:id/withdrawal',
    { config: { access: 'import' }, schema: { params: id, response: { 200: preview } } },
    async ({ params }) => {
      await known(params.id);
      return wouldWithdraw(database, params.id);
    },
  );

  const said = z.object({ withdrawn: z.boolean(), reason: z.string().trim().min(1).max(2000) });
  app.post(
    '/batches/:id/withdrawal',
    {
      config: { access: 'import' },
      schema: { params: id, body: said, response: { 200: z.object({ changed: z.boolean() }) } },
    },
    async (request) => {
      const { params } = request;
      const { withdrawn, reason } = request.body;
      const { name } = await known(params.id);
      const say = withdrawn ? withdraw : restoreWithdrawn;
      return {
        changed: await say(database, { batchId: params.id, batch: name }, reason, callerIn(request).account.name),
      };
    },
  );
}

const shown = ({ last, ...rest }: BatchOnPage) => ({
  ...rest,
  last: last && { at: last.at, report: readReport(last.summary) },
});
