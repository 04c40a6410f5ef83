import { z } from 'zod';
import { REVIEW_STATES } from '../../domain/reviewed.js';
import { FACETS, FACT_KINDS } from '../../domain/search-facet.js';
import { COUNTED, countFacets, type Place, search } from '../../stages/analysis/search.js';
import { hitTable } from '../../stages/analysis/tables.js';
import { atOneMoment } from '../../stages/facts/table.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';
import { Refusal } from '../refusal.js';

const row = z
  .object({
    kind: z.enum(FACT_KINDS),
    documentId: z.number(),
    title: z.string().describe('Of the document, else its path'),
    published: z.string().nullable(),
    page: z.number().nullable(),
    anchor: z
      .string()
      .nullable()
      .describe('Of the claim: its first eight digits open it, as ?claim= of the page of the document'),
    state: z.enum(REVIEW_STATES),
    confidence: z.number().describe('Per mille'),
    year: z.number().nullable(),
    bloc: z.string().nullable(),
    blocCode: z.string().nullable(),
    unit: z.string().nullable(),
    unitCode: z.string().nullable(),
    award: z.string().nullable(),
    awardCode: z.string().nullable(),
    granter: z.string().nullable(),
    stage: z.string().nullable(),
    course: z.string().nullable().describe('The award on its way that it tells of'),
    count: z.number().nullable().describe('Of units that are not named'),
    person: z.string().nullable(),
    titles: z.string().nullable(),
    act: z.string().nullable().describe('What a person did; of who leads a bloc whether it is a deputy'),
    start: z.number().nullable().describe('Where it stands in the text of the document'),
    end: z.number().nullable(),
    sentence: z.string().nullable().describe('Null where only a reviewer says it'),
    lit: z
      .array(z.tuple([z.number(), z.number()]))
      .describe('What was sought, else what says it: offsets into the sentence'),
    exact: z.boolean().describe('What was sought is spelled so in its names'),
  })
  .meta({ id: 'Hit' });

const counted = z
  .object({
    facet: z.enum(FACETS),
    total: z.number(),
    more: z.boolean().describe(`There are more than ${COUNTED}: counts are of the newest`),
    values: z.array(z.object({ value: z.string(), label: z.string().nullable(), hits: z.number() })),
    others: z.object({ values: z.number(), hits: z.number() }).describe('Values that are not listed'),
  })
  .meta({ id: 'CountedFacet' });

const value = z.string().max(500).optional();
const filters = z.object({
  find: z
    .string()
    .max(200)
    .default('')
    .describe('Names of units, blocs, awards, givers, persons, with or without diacritics'),
  kind: z.enum(FACT_KINDS).optional(),
  review: value,
  place: value.describe('Code of a province; empty for claims of which none is known, as of all facets'),
  level: value,
  bloc: value,
  award: value,
  unit: value,
  year: value,
  stage: value,
});

/** What documents say of facts, found by names and counted by facets. */
export function searchRoutes(app: Desk, { database }: Ground): void {
  const asked = filters.extend({
    after: z.string().max(200).optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  app.get(
    '/search',
    {
      config: { access: 'read' },
      schema: { querystring: asked, response: { 200: z.object({ rows: z.array(row), next: z.string().nullable() }) } },
    },
    async (request) => {
      const { find, after, limit, ...values } = request.query;
      callerIn(request);
      const { hits, next } = await search(
        database,
        { find, values },
        after === undefined ? null : placeIn(after),
        limit,
      );
      const rows = hits.map(({ titles, lit, ...one }) => ({
        ...one,
        titles: titles?.join('; ') ?? null,
        lit: lit.map(({ start, end }): [number, number] => [start, end]),
      }));
      return { rows, next: next && writtenPlace(next) };
    },
  );

  app.get(
    '/search/file',
    { config: { access: 'read' }, schema: { querystring: filters.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { find, format, headings, sources, personal, ...values } = request.query;
      await freshen(database);
      return sendTable(request, reply, 'search', { format, headings, personal }, (save) =>
        atOneMoment(database, (session) => save(hitTable(session, { find, values }, sources === 'yes'))),
      );
    },
  );

  app.get(
    '/search/facets',
    {
      config: { access: 'read' },
      schema: {
        querystring: filters,
        response: { 200: z.object({ total: z.number(), more: z.boolean(), facets: z.array(counted) }) },
      },
    },
    async ({ query: { find, ...values } }) => {
      const { total, more, facets } = await countFacets(database, { find, values });
      return { total, more, facets: facets.map((one) => ({ ...one, values: [...one.values] })) };
    },
  );
}

const writtenPlace = ({ exact, day, documentId, kind, position }: Place): string =>
  [exact ? 'e' : 'a', day, documentId, kind, position].join('_');

function placeIn(written: string): Place {
  const [, exact, day, documentId, kind, position] =
    /^([ea])_(\d{4,6}-\d\d-\d\d|-infinity)_(\d{1,15})_(award|member|head|official)_(\d{1,9})$/.exec(written) ?? [];
  if (exact === undefined) throw new Refusal(400, 'bad-request', 'This is no `next` of a page.');
  return {
    exact: exact === 'e',
    day,
    documentId: Number(documentId),
    kind: FACT_KINDS.find((one) => one === kind)!,
    position: Number(position),
  };
}
