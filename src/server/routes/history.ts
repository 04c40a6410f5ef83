import { z } from 'zod';
import { MENTIONED } from '../../domain/mention.js';
import { REVIEW_STATES } from '../../domain/reviewed.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { historyOfBloc, historyOfUnit } from '../../stages/history.js';
import { findMentioned } from '../../stages/identity/entity-mentioned.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import type { Desk, Ground } from '../desk.js';

const mentioned = z.object({
  code: z.string(),
  name: z.string(),
  mentions: z.number(),
  since: z.number().nullable(),
  until: z.number().nullable(),
});
const review = z.enum(['unreviewed', 'reviewed', 'disputed']);
const unitFact = z.object({
  what: z.enum(['member', 'head', 'deputy', 'award']),
  year: z.number().nullable(),
  bloc: z.string().nullable(),
  blocCode: z.string().nullable(),
  course: z.string().nullable(),
  award: z.string().nullable(),
  granter: z.string().nullable(),
  stages: z.array(z.string()).nullable().describe('Of an award: how far documents say that it came'),
  steps: z.record(z.string(), z.string()).nullable().describe('By stage the first day on which a document tells it'),
  review,
  claimsFor: z.number(),
  claimsAgainst: z.number(),
  documents: z.array(z.number()),
  origins: z.number().describe('Copies of one text count once'),
});
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
    facts: z.array(unitFact),
    evidence: z.array(evidence),
  })
  .meta({ id: 'UnitHistory' });

const blocHistory = z
  .object({
    bloc: mentioned,
    facts: z.array(
      z.object({
        what: z.enum(['member', 'head', 'deputy', 'award']),
        year: z.number().nullable(),
        unit: z.string(),
        code: z.string(),
        award: z.string().nullable(),
        granter: z.string().nullable(),
        stages: z.array(z.string()).nullable(),
        review,
        documents: z.array(z.number()),
        origins: z.number(),
      }),
    ),
  })
  .meta({ id: 'BlocHistory' });

const day = z.iso.date().optional().describe('As it was known on this day, by what was published and reviewed by then');
const which = z.object({ code: z.string().min(1).max(1000).describe('A code, or a name') });

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
      schema: { params: which, querystring: z.object({ knownBy: day }), response: { 200: unitHistory } },
    },
    async ({ params: { code }, query: { knownBy } }) => {
      const { unit, relations, facts, evidence } = await historyOfUnit(database, {
        asked: code,
        knownBy,
        evidence: true,
      });
      return {
        unit,
        relations: [...relations],
        facts: facts.map((one) => ({
          ...one,
          blocCode: one.blocId,
          stages: one.stages && [...one.stages],
          documents: [...one.documents],
        })),
        evidence: [...evidence],
      };
    },
  );

  const ofYear = z.object({ year: z.coerce.number().int().optional(), knownBy: day });
  app.get(
    '/blocs/:code',
    { config: { access: 'read' }, schema: { params: which, querystring: ofYear, response: { 200: blocHistory } } },
    async ({ params: { code }, query: { year, knownBy } }) => {
      const { bloc, facts } = await historyOfBloc(database, { asked: code, year, knownBy });
      return {
        bloc,
        facts: facts.map((one) => ({
          ...one,
          stages: one.stages && [...one.stages],
          documents: [...one.documents],
        })),
      };
    },
  );
}
