import { z } from 'zod';
import { AWARD_FACETS, OUTCOMES, WAITS } from '../../domain/award-life.js';
import { STAGES } from '../../domain/record.js';
import { countAwards } from '../../stages/analysis/award-counts.js';
import { awardTable } from '../../stages/analysis/tables.js';
import { atOneMoment } from '../../stages/facts/table.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { type AwardPlace, awardsPage } from '../../store/award-lists.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';
import { Refusal } from '../refusal.js';

export const review = z.enum(['unreviewed', 'reviewed', 'disputed']);
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
/** By what awards are found. */
export const awardFilters = z.object({
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

export const listOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), next: z.string().nullable() });

/** Awards on their way: their list, as a file too, and their counts. */
export function awardRoutes(app: Desk, { database }: Ground): void {
  const asked = awardFilters.extend({
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

  app.get(
    '/awards/file',
    { config: access, schema: { querystring: awardFilters.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { format, headings, sources, personal, ...values } = request.query;
      await freshen(database);
      return sendTable(request, reply, 'awards', { format, headings, personal }, (save) =>
        atOneMoment(database, (session) => save(awardTable(session, values, sources === 'yes'))),
      );
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
    {
      config: access,
      schema: { querystring: awardFilters, response: { 200: listOf(count.meta({ id: 'AwardCount' })) } },
    },
    async ({ query: values }) => {
      await freshen(database);
      return { rows: await countAwards(database, values), next: null };
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
