import { z } from 'zod';
import { CLAIM_KINDS } from '../../domain/claim.js';
import { REVIEW_ACTIONS } from '../../domain/review.js';
import { saidLately } from '../../stages/review/lately.js';
import { redo, type Step, undo } from '../../stages/review/undo.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { argument, moment } from './documents.js';
import { asAnswer, outcome } from './reviews.js';

const said = z
  .object({
    id: z.number(),
    document: z.number(),
    path: z.string(),
    action: z.enum(REVIEW_ACTIONS),
    at: moment,
    batch: z.string(),
    takenBack: z.boolean(),
    takesBack: z.number().nullable(),
    claim: z
      .object({
        anchor: z.string().describe('The start of its mark'),
        kind: z.enum(CLAIM_KINDS),
        arguments: z.array(argument),
      })
      .nullable(),
  })
  .meta({ id: 'SaidReview' });

const step = z
  .object({
    document: z.number().nullable().describe('Of the first review; null where there was nothing left'),
    outcomes: z.array(outcome),
  })
  .meta({ id: 'ReviewStep' });

/** What the caller said in all documents, and taking it back and saying it again, step by step. */
export function saidRoutes(app: Desk, { database, now }: Ground): void {
  const asked = z.object({
    below: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  const page = z.object({ reviews: z.array(said), next: z.number().nullable() });
  app.get(
    '/reviews',
    { config: { access: 'review', blind: true }, schema: { querystring: asked, response: { 200: page } } },
    async (request) => {
      const { below, limit } = request.query;
      const { account } = callerIn(request);
      const reviews = await saidLately(database, account, below ?? null, limit + 1);
      const shown = reviews.slice(0, limit).map((one) => ({
        ...one,
        claim: one.claim && { ...one.claim, arguments: [...one.claim.arguments] },
      }));
      return { reviews: shown, next: reviews.length > limit ? shown.at(-1)!.id : null };
    },
  );

  const why = z.object({ reason: z.string().trim().min(1).max(2000) });
  app.post(
    '/reviews/undo',
    { config: { access: 'review', blind: true }, schema: { body: why, response: { 200: step } } },
    async (request) => asStep(await undo(database, { ...by(request), reason: request.body.reason })),
  );
  app.post(
    '/reviews/redo',
    { config: { access: 'review', blind: true }, schema: { response: { 200: step } } },
    async (request) => asStep(await redo(database, by(request))),
  );

  function by(request: Parameters<typeof callerIn>[0]) {
    const { id, name } = callerIn(request).account;
    const moment = now();
    const at = moment.toISOString();
    const desk = { account: id, now: moment };
    return { author: name, reason: null, batch: `${at} ${name}`, now: () => at, desk };
  }
}

const asStep = ({ document, outcomes }: Step) => ({ document, outcomes: outcomes.map(asAnswer) });
