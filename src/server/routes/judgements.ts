import { z } from 'zod';
import { StageFailure } from '../../domain/failure.js';
import { VERDICTS } from '../../domain/judgement.js';
import { MENTIONED } from '../../domain/mention.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { cursorOf, placeOf } from '../../stages/cursor.js';
import { isContradiction, type Judged, judge, takeBackJudgements, WHILE_WAITING } from '../../stages/identity/judge.js';
import { openNamesTold } from '../../stages/identity/open-names.js';
import { situationAsked } from '../../stages/identity/situation-asked.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { judgementsLately, type Said, saidTogether } from '../../store/judgements.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { judgement, moves, partOfMoves } from './judgement-shapes.js';

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
    proposals: z.array(
      z.object({
        code: z.string(),
        name: z.string().describe('As the list has it'),
        score: z.number(),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'OpenName' });

const dryRun = z.boolean().default(false).describe('Only tell what would move');

/** Names that are nobody yet, and what people say of them. */
export function judgementRoutes(app: Desk, { database, now, bell }: Ground): void {
  const told = (judged: Judged, places: Places) => {
    if (judged.left > 0) bell?.names();
    return answer(judged, places);
  };

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
      const names = await openNamesTold(database, { ...(kind ? { kind } : {}), alike }, limit);
      return names.map((one) => ({
        ...one,
        proposals: one.proposals.map((proposal) => ({ ...proposal, reasons: [...proposal.reasons] })),
      }));
    },
  );

  const lately = z.object({
    before: z.coerce.number().int().positive().optional().describe('The last one of the page before'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  });
  app.get(
    '/judgements',
    { config: { access: 'read' }, schema: { querystring: lately, response: { 200: z.array(judgement) } } },
    async ({ query: { before, limit } }) => withBack(await judgementsLately(database, before ?? null, limit)).reverse(),
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
    ...partOfMoves,
  });
  app.post(
    '/judgements',
    { config: { access: 'review' }, schema: { body: said, response: { 200: moves } } },
    async (request) => {
      const { verdict, kind, of, more, as, reason, dryRun, evenSo, ...part } = request.body;
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
      const places = placesIn(part);
      return told(await judge(database, judgements, { dryRun, evenSo, atOnce: WHILE_WAITING }), places);
    },
  );

  const back = z.object({
    id: z.number().int().positive(),
    together: z.boolean().default(false).describe('All that was said with it too'),
    reason: z.string().trim().min(1).max(2000),
    dryRun,
    evenSo: z.boolean().default(false).describe('As above'),
    ...partOfMoves,
  });
  app.post(
    '/judgements/take-back',
    { config: { access: 'review' }, schema: { body: back, response: { 200: moves } } },
    async (request) => {
      const { id, together, reason, dryRun, evenSo, ...part } = request.body;
      const places = placesIn(part);
      const author = callerIn(request).account.name;
      const at = now().toISOString();
      const said = { author, reason, batch: `${at} ${author}`, at };
      const ids = together ? await saidTogether(database, id) : [id];
      return told(await takeBackJudgements(database, ids, said, { dryRun, evenSo, atOnce: WHILE_WAITING }), places);
    },
  );
}

function withBack({ judgements, takenBack }: Said) {
  const backs = new Map(takenBack.map((one) => [one.reverts.id, one]));
  return judgements.map((one) => ({ ...one, back: backs.get(one.id) ?? null }));
}

interface Places {
  readonly moved: number;
  readonly facts: number;
  readonly limit: number;
}

const place = z.tuple([z.int32().min(0)]);

/** Where the pages begin that are asked for. */
const placesIn = (part: {
  readonly limit: number;
  readonly movedAfter?: string | undefined;
  readonly factsAfter?: string | undefined;
}): Places => {
  const at = (cursor: string | undefined) => (cursor === undefined ? 0 : placeOf(cursor, place)[0]);
  return { moved: at(part.movedAfter), facts: at(part.factsAfter), limit: part.limit };
};

function answer({ ids, moved, facts, against, unsettled, left }: Judged, places: Places) {
  const next = (all: readonly unknown[], at: number) =>
    at + places.limit < all.length ? cursorOf([at + places.limit]) : null;
  const shown = <T>(all: readonly T[], at: number) => all.slice(at, at + places.limit);
  return {
    ids: [...ids],
    ...{ moved: shown(moved, places.moved), movedCount: moved.length, movedNext: next(moved, places.moved) },
    ...{ ways: waysOf(moved), lost: moved.filter(isContradiction).length },
    facts: shown(facts, places.facts).map((fact) => ({ ...fact, documents: [...fact.documents] })),
    ...{ factsCount: facts.length, factsNext: next(facts, places.facts) },
    against: against.map((one) => ({ ...one, back: null })),
    ...{ unsettled, left },
  };
}

/** From whom to whom how many go, most first. */
function waysOf(moved: Judged['moved']) {
  const ways = new Map<string, { readonly from: string | null; readonly to: string | null; mentions: number }>();
  for (const { from, to } of moved) {
    const name = JSON.stringify([from, to]);
    const way = ways.get(name);
    if (way) way.mentions++;
    else ways.set(name, { from, to, mentions: 1 });
  }
  return [...ways.values()].sort((a, b) => b.mentions - a.mentions);
}

/** Without what was not said. */
function given<T extends object>(said: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never;
}
