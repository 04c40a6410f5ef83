import { z } from 'zod';
import { StageFailure } from '../../domain/failure.js';
import { VERDICTS } from '../../domain/judgement.js';
import { MENTIONED } from '../../domain/mention.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { type Judged, judge, takeBackJudgements } from '../../stages/identity/judge.js';
import { situationAsked } from '../../stages/identity/situation-asked.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { openNames } from '../../store/identities.js';
import { loadJudgements, type Said, saidTogether } from '../../store/judgements.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { judgement, moves } from './judgement-shapes.js';

const openName = z
  .object({
    kind: z.enum(MENTIONED),
    name: z.string(),
    place: z.string().nullable().describe('Code of the province'),
    within: z.string().describe('Whose it is below the province'),
    open: z.string().nullable().describe('Why it is nobody; null where only papers know it'),
    mentions: z.number().describe('How many a judgement settles'),
    documents: z.number(),
    since: z.number().nullable(),
    until: z.number().nullable(),
    document: z.number().describe('One that mentions it'),
    proposals: z.array(z.object({ code: z.string(), score: z.number(), reasons: z.array(z.string()) })),
  })
  .meta({ id: 'OpenName' });

const dryRun = z.boolean().default(false).describe('Only tell what would move');

/** Names that are nobody yet, and what people say of them. */
export function judgementRoutes(app: Desk, { database, now }: Ground): void {
  const asked = z.object({
    kind: z.enum(MENTIONED).optional(),
    alike: z.stringbool().default(false),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  });
  app.get(
    '/names',
    { config: { access: 'read' }, schema: { querystring: asked, response: { 200: z.array(openName) } } },
    async ({ query: { kind, alike, limit } }) => {
      await freshen(database);
      const names = await openNames(database, { ...(kind ? { kind } : {}), alike }, limit);
      return names.map((one) => ({
        ...one,
        proposals: one.proposals.map((proposal) => ({ ...proposal, reasons: [...proposal.reasons] })),
      }));
    },
  );

  app.get('/judgements', { config: { access: 'read' }, schema: { response: { 200: z.array(judgement) } } }, async () =>
    withBack(await loadJudgements(database)).reverse(),
  );

  const named = z.object({
    name: z.string().min(1).max(500).describe('As papers write it, or the code of a unit of the list'),
    province: z.string().max(100).optional(),
    within: z.string().max(200).optional(),
    since: z.number().int().optional(),
    until: z.number().int().optional(),
  });
  const said = z.object({
    verdict: z.enum(VERDICTS),
    kind: z.enum(MENTIONED).default('organisation'),
    of: named,
    more: z.array(named).max(100).default([]).describe('Further names of which the same is said, as one'),
    as: named,
    reason: z.string().trim().max(2000).optional(),
    dryRun,
    evenSo: z
      .boolean()
      .default(false)
      .describe('Even where mentions become nobody since judgements contradict each other'),
  });
  app.post(
    '/judgements',
    { config: { access: 'review' }, schema: { body: said, response: { 200: moves } } },
    async (request) => {
      const { verdict, kind, of, more, as, reason, dryRun, evenSo } = request.body;
      if (verdict === 'different' && !reason && !dryRun) {
        throw new StageFailure('reason-needed', 'Who keeps two apart says why.');
      }
      const authority = await currentAuthority(database);
      const author = callerIn(request).account.name;
      const at = now().toISOString();
      const other = { ...situationAsked(authority, { kind, ...given(as) }), since: null, until: null };
      const about = { as: other, author, reason: reason || null, batch: `${at} ${author}`, at };
      const judgements = [of, ...more].map((name) => ({
        ...{ verdict, of: situationAsked(authority, { kind, ...given(name) }) },
        ...about,
      }));
      return answer(await judge(database, judgements, { dryRun, evenSo }));
    },
  );

  const back = z.object({
    id: z.number().int().positive(),
    together: z.boolean().default(false).describe('All that was said with it too'),
    reason: z.string().trim().min(1).max(2000),
    dryRun,
    evenSo: z.boolean().default(false).describe('As above'),
  });
  app.post(
    '/judgements/take-back',
    { config: { access: 'review' }, schema: { body: back, response: { 200: moves } } },
    async (request) => {
      const { id, together, reason, dryRun, evenSo } = request.body;
      const author = callerIn(request).account.name;
      const at = now().toISOString();
      const said = { author, reason, batch: `${at} ${author}`, at };
      const ids = together ? await saidTogether(database, id) : [id];
      return answer(await takeBackJudgements(database, ids, said, { dryRun, evenSo }));
    },
  );
}

const withBack = ({ judgements, takenBack }: Said) =>
  judgements.map((one) => ({ ...one, back: takenBack.find(({ reverts }) => reverts.id === one.id) ?? null }));

const answer = ({ ids, moved, facts, against }: Judged) => ({
  ...{ ids: [...ids], moved: [...moved], against: against.map((one) => ({ ...one, back: null })) },
  facts: facts.map((fact) => ({ ...fact, documents: [...fact.documents] })),
});

/** Without what was not said. */
function given<T extends object>(said: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never;
}
