import { z } from 'zod';
import { CLAIM_KINDS } from '../../domain/claim.js';
import { asReviewLine } from '../../stages/review/line.js';
import { type Outcome, review } from '../../stages/review/say.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { claimShown, shown } from './documents.js';

const value = z.union([z.string(), z.number()]);
const wanted = z.union([
  value,
  z.object({
    quote: z.string().optional(),
    span: z.tuple([z.number(), z.number()]).optional(),
    value: value.optional(),
  }),
]);
const set = z
  .record(z.string(), z.union([z.null(), wanted, z.array(wanted)]))
  .describe('By role what it should be: words of the text, a value, or both; null for nothing');
const reason = z.string().max(2000).optional();
const mark = z.string().describe('The mark of the claim as it was seen');
const ofClaims = [
  z.object({ action: z.literal('accept'), claim: mark, reason }),
  z.object({ action: z.literal('reject'), claim: mark, reason }),
  z.object({ action: z.literal('amend'), claim: mark, set, near: z.number().optional(), reason }),
  z.object({ action: z.literal('add'), kind: z.enum(CLAIM_KINDS), set, near: z.number().optional(), reason }),
  z.object({ action: z.literal('complete'), reason }),
] as const;
/** What is said for the first time. */
export const newlySaid = z.discriminatedUnion('action', ofClaims);
const said = z.discriminatedUnion('action', [
  ...ofClaims,
  z.object({ action: z.literal('revert'), review: z.number().int().positive(), reason }),
  z.object({ action: z.literal('redo'), review: z.number().int().positive() }),
]);

const argument = z.object({ written: z.string().nullable(), value: value.nullable() }).nullable();
export const outcome = z
  .discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('saved'),
      review: z.number(),
      claim: claimShown.nullable().describe('The claim as it stands then; null where the review speaks of none'),
    }),
    z.object({ outcome: z.literal('unchanged') }),
    z.object({
      outcome: z.literal('refused'),
      code: z.string(),
      message: z.string(),
      changes: z
        .array(z.object({ role: z.string(), before: argument, after: argument }))
        .describe('What a stale claim says now, beside what the reviewer saw'),
    }),
  ])
  .meta({ id: 'ReviewOutcome' });

/** What a reviewer says of a document, one thing after another; each is saved or refused by itself. */
export function reviewRoutes(app: Desk, { database, now }: Ground): void {
  const body = z.object({
    batch: z.string().trim().min(1).max(200).optional().describe('What is said together, to be taken back together'),
    reviews: z.array(said).min(1).max(1000),
  });
  app.post(
    '/documents/:id/reviews',
    {
      config: { access: 'review', blind: true },
      schema: {
        params: z.object({ id: z.coerce.number().int().positive() }),
        body,
        response: { 200: z.array(outcome) },
      },
    },
    async (request) => {
      const { id, name } = callerIn(request).account;
      const moment = now();
      const at = moment.toISOString();
      const desk = { account: id, now: moment };
      const asked = request.body.reviews.map((one, index) => ({
        name: `review ${index + 1}`,
        line: asReviewLine({ ...one, document: request.params.id }),
      }));
      const by = { author: name, reason: null, batch: request.body.batch ?? `${at} ${name}`, now: () => at, desk };
      const outcomes = [];
      for await (const one of review(database, asked, by)) outcomes.push(asAnswer(one));
      return outcomes;
    },
  );
}

export function asAnswer(one: Outcome): z.infer<typeof outcome> {
  if (one.outcome === 'saved')
    return { outcome: one.outcome, review: one.review, claim: one.claim && shown(one.claim) };
  if (one.outcome === 'unchanged') return { outcome: one.outcome };
  const { code, message } = one.failure;
  return { outcome: one.outcome, code, message, changes: [...one.changes] };
}
