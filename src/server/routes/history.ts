import { z } from 'zod';
import { MENTIONED } from '../../domain/mention.js';
import { REVIEW_STATES } from '../../domain/reviewed.js';
import { blocTable, unitTable } from '../../stages/analysis/history-tables.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { cursorOf, placeOf } from '../../stages/cursor.js';
import { blocPage, unitPage, unitSentences } from '../../stages/history.js';
import { findMentioned } from '../../stages/identity/entity-mentioned.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import type { BlocFact, UnitFact } from '../../store/facts.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';
import { blocFilters, facetCount, paged, unitFilters } from './row-filters.js';

const mentioned = z.object({
  code: z.string(),
  name: z.string(),
  mentions: z.number(),
  since: z.number().nullable(),
  until: z.number().nullable(),
});
const review = z.enum(['unreviewed', 'reviewed', 'disputed']);
const what = z.enum(['member', 'head', 'deputy', 'award']);
const year = z.number().nullable();
const awarded = {
  course: z.string().nullable(),
  award: z.string().nullable(),
  awardCode: z.string().nullable(),
  granter: z.string().nullable(),
  level: z.string().nullable(),
  stages: z.array(z.string()).nullable().describe('Of an award: how far documents say that it came'),
  steps: z.record(z.string(), z.string()).nullable().describe('By stage the first day on which a document tells it'),
  reached: z.string().nullable(),
  outcome: z.string().nullable(),
};
const supported = {
  review,
  claimsFor: z.number(),
  claimsAgainst: z.number(),
  documents: z.array(z.number()),
  origins: z.number().describe('Copies of one text count once'),
};
const bloc = { bloc: z.string().nullable(), blocCode: z.string().nullable().describe('Of the first by its code') };
const unitFact = z.object({ what, year, ...bloc, ...awarded, ...supported });
const blocFact = z.object({ what, year, unit: z.string(), code: z.string(), ...awarded, ...supported });
const counts = z.array(facetCount).describe('Of the facts');
const evidence = z.object({
  what: z.string(),
  year: z.number().nullable(),
  stage: z.string().nullable(),
  course: z.string().nullable(),
  documentId: z.number(),
  state: z.enum(REVIEW_STATES),
  quote: z.string().nullable(),
});
const unitHistory = z
  .object({
    unit: mentioned,
    relations: z.array(
      z.object({
        kind: z.string(),
        direction: z.string(),
        since: z.string().nullable(),
        other: z.object({ code: z.string(), name: z.string() }).nullable(),
      }),
    ),
    facts: z.array(unitFact).describe('Those that have the values, by year; a page of them'),
    next: z.string().nullable().describe('Of the facts'),
    counts,
    years: z
      .array(z.object({ year, awards: z.number(), reviewed: z.number(), disputed: z.number() }))
      .describe('Awards of all pages by year, the latest first'),
    claims: z.number().describe('Behind the facts of all pages'),
  })
  .meta({ id: 'UnitHistory' });

const blocHistory = z
  .object({
    bloc: mentioned,
    facts: z.array(blocFact).describe('Those that have the values, the latest year first; a page of them'),
    next: z.string().nullable(),
    counts,
  })
  .meta({ id: 'BlocHistory' });

const day = z.iso.date().optional().describe('As it was known on this day, by what was published and reviewed by then');
const which = z.object({ code: z.string().min(1).max(1000).describe('A code, or a name') });
const factPlace = z.tuple([z.int32(), z.int32(), z.string().nullable(), z.string(), z.string()]);
const blocFactPlace = z.tuple([z.int32(), z.int32(), z.string(), z.string(), z.string()]);
const evidencePlace = z.tuple([
  ...[z.int32(), z.string(), z.union([z.iso.date(), z.literal('infinity')])],
  ...[z.int(), z.int32(), z.int32()],
] as const);

/** What all documents say together: of a unit, of a bloc; and finding them. */
export function historyRoutes(app: Desk, { database }: Ground): void {
  const asked = z.object({ find: z.string().trim().min(1).max(200), kind: z.enum(MENTIONED).default('organisation') });
  app.get(
    '/entities',
    { config: { access: 'read' }, schema: { querystring: asked, response: { 200: z.array(mentioned) } } },
    async ({ query: { find, kind } }) => {
      await freshen(database);
      return findMentioned(database, await currentAuthority(database), kind, find);
    },
  );

  app.get(
    '/units/:code',
    {
      config: { access: 'read' },
      schema: {
        params: which,
        querystring: unitFilters.extend({ knownBy: day, ...paged }),
        response: { 200: unitHistory },
      },
    },
    async ({ params: { code: asked }, query: { knownBy, after, limit, ...chosen } }) => {
      const place = after === undefined ? null : placeOf(after, factPlace);
      const { facts, next, ...known } = await unitPage(database, { asked, knownBy, chosen, after: place, limit });
      return {
        ...{ ...known, relations: [...known.relations], counts: [...known.counts] },
        ...{ facts: facts.map(written), next: next && cursorOf(next) },
      };
    },
  );

  app.get(
    '/units/:code/sentences',
    {
      config: { access: 'read' },
      schema: {
        params: which,
        querystring: unitFilters.extend(paged),
        response: { 200: z.object({ sentences: z.array(evidence), next: z.string().nullable() }) },
      },
    },
    async ({ params: { code: asked }, query: { after, limit, ...chosen } }) => {
      const place = after === undefined ? null : placeOf(after, evidencePlace);
      const { sentences, next } = await unitSentences(database, asked, { chosen, after: place, limit });
      return { sentences, next: next && cursorOf(next) };
    },
  );

  app.get(
    '/blocs/:code',
    {
      config: { access: 'read' },
      schema: {
        params: which,
        querystring: blocFilters.extend({ knownBy: day, ...paged }),
        response: { 200: blocHistory },
      },
    },
    async ({ params: { code: asked }, query: { knownBy, after, limit, ...chosen } }) => {
      const place = after === undefined ? null : placeOf(after, blocFactPlace);
      const { bloc, facts, next, counts } = await blocPage(database, { asked, knownBy, chosen, after: place, limit });
      return { bloc, facts: facts.map(written), next: next && cursorOf(next), counts };
    },
  );

  for (const [kind, filters, table] of [
    ['unit', unitFilters, unitTable],
    ['bloc', blocFilters, blocTable],
  ] as const) {
    app.get(
      `/${kind}s/:code/file`,
      {
        config: { access: 'read' },
        schema: { params: which, querystring: filters.extend(fileQuery), response: fileResponse },
      },
      async (request, reply) => {
        const { format, headings, sources, personal, ...chosen } = request.query;
        const made = await table(database, request.params.code, chosen, sources === 'yes');
        return sendTable(request, reply, kind, { format, headings, personal }, (save) => save(made));
      },
    );
  }
}

/** Lists of its own, as an answer is described. */
const written = <F extends UnitFact | BlocFact>(fact: F) => ({
  ...fact,
  stages: fact.stages && [...fact.stages],
  documents: [...fact.documents],
});
