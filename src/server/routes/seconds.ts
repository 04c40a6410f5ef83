import { z } from 'zod';
import type { Opinion } from '../../domain/agreement.js';
import { CLAIM_KINDS, VALUE_KINDS } from '../../domain/claim.js';
import { openDisagreements, watchAgreement } from '../../stages/second/disagreements.js';
import { settle } from '../../stages/second/settle.js';
import { batchNamed } from '../../stages/subject.js';
import { askForSeconds, giveSecondBack, secondRequests, secondsFor, takeSecond } from '../../store/seconds.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { Refusal } from '../refusal.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const request = z
  .object({
    id: z.number(),
    batch: z.string().nullable(),
    share: z.number().describe('Per mille'),
    askedBy: z.string(),
    askedAt: moment,
    documents: z.number(),
    taken: z.number(),
    finished: z.number(),
  })
  .meta({ id: 'SecondRequest' });
const task = z.object({
  document: z.number(),
  title: z.string().nullable(),
  path: z.string(),
  claims: z.number(),
  takenAt: moment.nullable(),
});

const said = z.object({
  role: z.string(),
  kind: z.enum(VALUE_KINDS),
  written: z.string().nullable(),
  value: z.union([z.string(), z.number()]).nullable(),
});
const opinion = z
  .object({
    verdict: z.enum(['holds', 'wrong', 'absent']),
    arguments: z.array(said),
    author: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .nullable();
const disagreement = z
  .object({
    document: z.number(),
    second: z.number(),
    anchor: z.string(),
    mark: z.string().nullable(),
    kind: z.enum(CLAIM_KINDS),
    found: z.array(said).nullable().describe('What the extractor says'),
    first: opinion,
    by: z.string().describe('The second reviewer'),
    said: opinion.describe('What the second reviewer says'),
  })
  .meta({ id: 'Disagreement' });

const figures = { compared: z.number(), agreed: z.number(), kappa: z.number().nullable() };
const agreement = z
  .object({
    documents: z.number(),
    open: z.number().describe('Disagreements that nobody settled'),
    kinds: z.array(
      z.object({
        kind: z.enum(CLAIM_KINDS),
        ...figures,
        added: z.object({ both: z.number(), first: z.number(), second: z.number() }),
      }),
    ),
    roles: z.array(z.object({ kind: z.enum(CLAIM_KINDS), role: z.string(), ...figures, same: z.number() })),
  })
  .meta({ id: 'Agreement' });

/** Second, blind reviews: asked for, taken, given back; where they disagree with the first, and how well they agree. */
export function secondRoutes(app: Desk, { database, now }: Ground): void {
  app.get(
    '/seconds/requests',
    { config: { access: 'read', blind: true }, schema: { response: { 200: z.array(request) } } },
    async () => secondRequests(database),
  );

  const asked = z.object({
    share: z.number().int().min(1).max(1000).describe('Per mille'),
    batch: z.string().min(1).max(1000).optional(),
  });
  app.post(
    '/seconds/requests',
    {
      config: { access: 'import' },
      schema: { body: asked, response: { 200: z.object({ documents: z.number().describe('That are new to it') }) } },
    },
    async (request) => {
      const { share, batch } = request.body;
      const batchId = batch === undefined ? null : (await batchNamed(database, batch)).id;
      const account = callerIn(request).account.id;
      return { documents: await askForSeconds(database, { share, batchId, account, at: now() }) };
    },
  );

  app.get(
    '/seconds',
    {
      config: { access: 'review', blind: true },
      schema: { response: { 200: z.object({ mine: z.array(task), free: z.number() }) } },
    },
    async (request) => {
      const { id, name } = callerIn(request).account;
      const { mine, free } = await secondsFor(database, id, name);
      return { mine: mine.map(({ documentId, ...rest }) => ({ document: documentId, ...rest })), free };
    },
  );

  app.post(
    '/seconds/take',
    {
      config: { access: 'review', blind: true },
      schema: { response: { 200: z.object({ document: z.number().nullable() }) } },
    },
    async (request) => {
      const { id, name } = callerIn(request).account;
      return { document: await takeSecond(database, id, name, now()) };
    },
  );

  const params = z.object({ id: z.coerce.number().int().positive() });
  app.delete(
    '/seconds/:id',
    { config: { access: 'review', blind: true }, schema: { params, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await giveSecondBack(database, callerIn(request).account.id, request.params.id)))
        throw new Refusal(404, 'second-unknown', 'You have no second review of this document to do.');
      return reply.code(204).send(null);
    },
  );

  const page = z.object({ disagreements: z.array(disagreement), next: z.number().nullable() });
  app.get(
    '/seconds/disagreements',
    {
      config: { access: 'read' },
      schema: {
        querystring: z.object({
          below: z.coerce.number().int().positive().optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: page },
      },
    },
    async ({ query: { below, limit } }) => {
      const { found, next } = await openDisagreements(database, below ?? null, limit);
      const disagreements = found.map(({ documentId, second, secondAuthor, mark, compared }) => ({
        ...{ document: documentId, second, mark, anchor: compared.anchor.toString('hex'), kind: compared.kind },
        found: compared.found && [...compared.found],
        first: shown(compared.first),
        by: secondAuthor,
        said: shown(compared.second),
      }));
      return { disagreements, next };
    },
  );

  const settled = z.object({
    second: z.number().int().positive(),
    anchor: z.string().regex(/^[\da-f]{64}$/),
    mark: z.string().nullable(),
    for: z.enum(['first', 'second']),
    reason: z.string().trim().min(1).max(2000),
  });
  app.post(
    '/seconds/settle',
    { config: { access: 'review' }, schema: { body: settled, response: { 200: z.object({ review: z.number() }) } } },
    async (request) => {
      const { id, name } = callerIn(request).account;
      const desk = { account: id, now: now() };
      const whole = { ...request.body, author: name, at: desk.now.toISOString() };
      return { review: await settle(database, whole, desk) };
    },
  );

  const agreementNow = watchAgreement(database);
  app.get('/seconds/agreement', { config: { access: 'read' }, schema: { response: { 200: agreement } } }, () =>
    agreementNow(),
  );
}

const shown = (one: Opinion<StoredReview> | null) =>
  one && {
    verdict: one.verdict,
    arguments: [...one.arguments],
    author: one.review?.author ?? null,
    reason: one.review?.reason ?? null,
  };
