import { z } from 'zod';
import { AWARD_FACETS, OUTCOMES, WAITS } from '../../domain/award-life.js';
import { STAGES } from '../../domain/record.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import {
  type AwardPlace,
  awardCounts,
  awardsByYear,
  awardsPage,
  headsOfBloc,
  unitYears,
  waits,
} from '../../store/award-lists.js';
import type { Desk, Ground } from '../desk.js';
import { Refusal } from '../refusal.js';

const review = z.enum(['unreviewed', 'reviewed', 'disputed']);
const day = z.string().nullable();

const award = z
  .object({
    course: z.string(),
    unitCode: z.string(),
    unit: z.string(),
    place: z.string().nullable(),
    awardCode: z.string(),
    award: z.string(),
    granter: z.string().nullable(),
    level: z.string().nullable(),
    year: z.number().nullable(),
    blocCode: z.string().nullable(),
    bloc: z.string().nullable(),
    ...{
      registered: day,
      voted: day,
      recommended: day,
      council: day,
      decided: day,
      presented: day,
      refused: day,
      revoked: day,
    },
    stages: z.string().describe('The steps that some document tells, dated or not, by blanks'),
    days: z.number().nullable().describe('From the first paper that puts it forward to the first that gives it'),
    reached: z.string(),
    outcome: z.enum(OUTCOMES),
    missing: z.string().describe('The steps that no document tells, by blanks'),
    review,
    claimsFor: z.number(),
    claimsAgainst: z.number(),
    documents: z.string().describe('By blanks'),
    origins: z.number().describe('Copies of one text count once'),
    confidence: z.number().describe('Per mille'),
  })
  .meta({ id: 'AwardRow' });

const value = z.string().max(500).optional();
const filters = z.object({
  course: value,
  year: z
    .string()
    .regex(/^(\d{4})?$/)
    .optional()
    .describe('Empty, as elsewhere, for those that have none'),
  place: value.describe('Code of the province of who receives'),
  level: value.describe('Of who gives'),
  award: value.describe('Code of the kind of award'),
  unit: value.describe('Code'),
  bloc: value.describe('Code'),
  review: review.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  reached: z.enum(STAGES).optional().describe('The furthest step'),
  missing: z.enum(STAGES).optional().describe('A step that no document tells'),
  wait: z.enum(WAITS).optional(),
});

const ofBloc = filters.extend({ bloc: z.string().min(1).max(500) });
const reviewed = { reviewed: z.number(), disputed: z.number() };
const listOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), next: z.string().nullable() });

const ofYear = z
  .object({
    year: z.number().nullable(),
    value: z.string(),
    label: z.string().nullable(),
    awards: z.number(),
    ...reviewed,
  })
  .meta({ id: 'AwardsOfYear' });
const waiting = z
  .object({
    group: z.string(),
    awards: z.number(),
    ...{
      before: z.number(),
      to30: z.number(),
      to60: z.number(),
      to90: z.number(),
      to180: z.number(),
      to365: z.number(),
    },
    ...{ over365: z.number(), open: z.number(), unknown: z.number() },
    median: z.number().nullable().describe('Days'),
    ...{ noRegistered: z.number(), noVoted: z.number(), noRecommended: z.number(), noCouncil: z.number() },
    ...{ noDecided: z.number(), noPresented: z.number() },
    ...reviewed,
  })
  .meta({ id: 'Waits' });
const unitYear = z
  .object({
    ...{ unitCode: z.string(), unit: z.string(), year: z.number().nullable(), awards: z.number(), member: z.boolean() },
    ...reviewed,
  })
  .meta({ id: 'UnitYear' });
const headOfYear = z
  .object({
    year: z.number().nullable(),
    role: z.enum(['head', 'deputy']),
    ...{ unitCode: z.string(), unit: z.string() },
    review,
    documents: z.string().describe('By blanks'),
    origins: z.number(),
  })
  .meta({ id: 'HeadOfYear' });

/** Awards on their way: their list, their counts, and the figures of charts. */
export function awardRoutes(app: Desk, { database }: Ground): void {
  const asked = filters.extend({
    after: z.string().max(1000).optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  const access = { access: 'read' } as const;
  app.get(
    '/awards',
    { config: access, schema: { querystring: asked, response: { 200: listOf(award) } } },
    async ({ query: { after, limit, ...values } }) => {
      await freshen(database);
      const found = await awardsPage(database, values, after === undefined ? null : placeIn(after), limit + 1);
      const rows = found.slice(0, limit).map(({ stages, missing, documents, outcome, ...one }) => ({
        ...one,
        outcome: OUTCOMES.find((known) => known === outcome)!,
        stages: stages.join(' '),
        missing: missing.join(' '),
        documents: documents.join(' '),
      }));
      return { rows, next: found.length > limit ? writtenPlace(rows.at(-1)!) : null };
    },
  );

  const count = z.object({
    facet: z.enum(AWARD_FACETS),
    value: z.string(),
    label: z.string().nullable(),
    awards: z.number(),
  });
  app.get(
    '/awards/counts',
    { config: access, schema: { querystring: filters, response: { 200: listOf(count.meta({ id: 'AwardCount' })) } } },
    async ({ query: values }) => {
      await freshen(database);
      // What is chosen of a facet is left out of its own counts, so that they show what else there is.
      const chosen = AWARD_FACETS.filter((facet) => values[facet] !== undefined);
      const free = AWARD_FACETS.filter((facet) => values[facet] === undefined);
      const counts = await Promise.all([
        awardCounts(database, values, free),
        ...chosen.map((facet) => awardCounts(database, { ...values, [facet]: undefined }, [facet])),
      ]);
      return { rows: counts.flat(), next: null };
    },
  );

  const by = z.enum(['level', 'review', 'outcome', 'award']).default('level');
  app.get(
    '/charts/awards',
    { config: access, schema: { querystring: filters.extend({ by }), response: { 200: listOf(ofYear) } } },
    async ({ query: { by, ...values } }) => {
      await freshen(database);
      return { rows: await awardsByYear(database, values, by), next: null };
    },
  );
  app.get(
    '/charts/waits',
    {
      config: access,
      schema: {
        querystring: filters.extend({ by: z.enum(['year', 'place']).default('year') }),
        response: { 200: listOf(waiting) },
      },
    },
    async ({ query: { by, ...values } }) => {
      await freshen(database);
      return { rows: await waits(database, values, by), next: null };
    },
  );
  app.get(
    '/charts/units',
    { config: access, schema: { querystring: ofBloc, response: { 200: listOf(unitYear) } } },
    async ({ query: values }) => {
      await freshen(database);
      return { rows: await unitYears(database, values), next: null };
    },
  );
  app.get(
    '/charts/heads',
    {
      config: access,
      schema: { querystring: ofBloc.pick({ bloc: true, review: true }), response: { 200: listOf(headOfYear) } },
    },
    async ({ query: { bloc, review } }) => {
      await freshen(database);
      const rows = await headsOfBloc(database, bloc, review ?? null);
      return { rows: rows.map((one) => ({ ...one, documents: one.documents.join(' ') })), next: null };
    },
  );
}

const writtenPlace = ({ year, unitCode, course }: { year: number | null; unitCode: string; course: string }): string =>
  Buffer.from(JSON.stringify([year ?? 0, unitCode, course])).toString('base64url');

const place = z.tuple([z.number().int(), z.string(), z.string()]);

function placeIn(written: string): AwardPlace {
  try {
    const [year, unit, course] = place.parse(JSON.parse(Buffer.from(written, 'base64url').toString()));
    return { year, unit, course };
  } catch {
    throw new Refusal(400, 'bad-request', 'This is no `next` of a page.');
  }
}
