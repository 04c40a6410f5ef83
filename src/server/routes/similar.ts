import { z } from 'zod';
import { CLAIM_KINDS } from '../../domain/claim.js';
import { applyToSimilar, type Scope, similarTo } from '../../stages/review/similar.js';
import type { Span } from '../../text/span.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { argument } from './documents.js';
import { asAnswer, outcome } from './reviews.js';

const scope = z.object({
  province: z.string().nullable(),
  level: z.string().nullable(),
  years: z.tuple([z.number(), z.number()]).nullable(),
});
const similar = z
  .object({
    changes: z
      .array(z.object({ role: z.string(), before: z.array(z.string()), after: z.array(z.string()) }))
      .describe('By role what was said, and what it should be; of a rejection what was said alone'),
    scope,
    claims: z.array(
      z.object({
        document: z.number(),
        path: z.string(),
        mark: z.string(),
        kind: z.enum(CLAIM_KINDS),
        arguments: z.array(argument),
        sentence: z.string(),
      }),
    ),
    more: z.boolean(),
  })
  .meta({ id: 'SimilarClaims' });

/** Claims in which the same is wrong as in one that was just amended or rejected, and saying the same of them. */
export function similarRoutes(app: Desk, { database, now }: Ground): void {
  const params = z.object({ id: z.coerce.number().int().positive() });
  const year = z.coerce.number().int().min(1900).max(2100);
  const asked = z.object({
    review: z.coerce.number().int().positive(),
    province: z.string().max(200).optional().describe('Left out: that of the document; "all" for all'),
    level: z.string().max(40).optional().describe('Left out: that of the bloc; "all" for all'),
    from: year.optional(),
    to: year.optional(),
  });
  app.get(
    '/documents/:id/similar',
    { config: { access: 'review' }, schema: { params, querystring: asked, response: { 200: similar } } },
    async ({ params: { id }, query: { review, province, level, from, to } }) => {
      const wide: { -readonly [K in keyof Scope]?: Scope[K] } = {};
      if (province !== undefined) wide.province = province === 'all' ? null : province;
      if (level !== undefined) wide.level = level === 'all' ? null : level;
      if (from !== undefined || to !== undefined) wide.years = [from ?? 1900, to ?? 2100];
      const { change, scope, claims, more } = await similarTo(database, id, review, wide);
      const words = (list: readonly { value: unknown; written: string | null }[] = []) =>
        list.map(({ value, written }) => String(value ?? written ?? ''));
      return {
        changes: [...(change?.alike ?? [])].map(([role, before]) => ({
          role,
          before: words(before),
          after: change?.roles ? words(change.roles.get(role) ?? before) : [],
        })),
        scope: { ...scope, years: scope.years && ([...scope.years] as [number, number]) },
        claims: claims.map(({ claim, ...one }) => ({
          ...one,
          kind: claim.kind,
          arguments: claim.arguments.map((said) => ({ ...said, spans: said.spans.map(pair) })),
        })),
        more,
      };
    },
  );

  const body = z.object({
    review: z.number().int().positive(),
    claims: z
      .array(z.object({ document: z.number().int().positive(), claim: z.string() }))
      .min(1)
      .max(200),
    reason: z.string().trim().min(1).max(2000).optional(),
  });
  app.post(
    '/documents/:id/similar',
    { config: { access: 'review' }, schema: { params, body, response: { 200: z.array(outcome) } } },
    async (request) => {
      const { id, name } = callerIn(request).account;
      const moment = now();
      const at = moment.toISOString();
      const { review, claims, reason = null } = request.body;
      const desk = { account: id, now: moment };
      const by = { author: name, reason, batch: `${at} ${name} similar to ${review}`, now: () => at, desk };
      return (await applyToSimilar(database, request.params.id, review, claims, by)).map(asAnswer);
    },
  );
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
