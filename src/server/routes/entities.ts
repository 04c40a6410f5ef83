import { z } from 'zod';
import { ENTITY_LEVELS, NAME_KINDS, RELATION_KINDS } from '../../domain/entity.js';
import { VERDICTS } from '../../domain/judgement.js';
import { IDENTITY_BASES, MENTIONED } from '../../domain/mention.js';
import { maskedIn } from '../../domain/personal.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { aboutEntity } from '../../stages/entities/about.js';
import { askedFor, entityPage } from '../../stages/entities/entity.js';
import { placesOfSurface } from '../../store/entity-pages.js';
import type { Desk, Ground } from '../desk.js';
import { judgement } from './judgement-shapes.js';

const year = z.number().nullable();
const date = z.string().nullable().describe('ISO; it may stop at the month or the year');
const other = z.object({ code: z.string(), name: z.string() }).nullable();
const surface = z.object({
  name: z.string(),
  place: z.string().nullable().describe('Code of the province'),
  within: z.string(),
  basis: z.enum(IDENTITY_BASES),
  mentions: z.number(),
  documents: z.number(),
  since: year,
  until: year,
});
const entity = z
  .object({
    kind: z.enum(MENTIONED),
    code: z.string(),
    name: z.string(),
    listed: z.boolean(),
    level: z.enum(ENTITY_LEVELS).nullable(),
    place: other,
    since: date,
    until: date,
    source: z.string().nullable(),
    names: z.array(
      z.object({ name: z.string(), kind: z.enum(NAME_KINDS), since: date, until: date, source: z.string() }),
    ),
    surfaces: z.array(surface).describe('How documents write it, the most used first; a hundred at most'),
    writings: z.number().describe('How many ways of writing it there are'),
    family: z.object({
      members: z.array(
        z.object({ code: z.string(), name: z.string(), since: date, until: date, mentioned: z.boolean() }),
      ),
      links: z.array(
        z.object({
          kind: z.enum(RELATION_KINDS),
          from: z.string(),
          to: z.string().nullable(),
          since: date,
          source: z.string(),
        }),
      ),
    }),
    parts: z.array(z.object({ direction: z.string(), other, since: date, until: date, source: z.string() })),
  })
  .meta({ id: 'Entity' });

const place = z.object({
  documentId: z.number(),
  anchor: z.string().describe('Of the claim'),
  claim: z.string(),
  role: z.string(),
  year,
  basis: z.enum(IDENTITY_BASES),
  published: z.string().nullable(),
  page: z.number().nullable(),
  quote: z.string().nullable(),
});

const nameSaid = z.object({ name: z.string(), province: z.string().nullable(), within: z.string() });
const candidate = z
  .object({
    name: z.string(),
    place: z.string().nullable(),
    within: z.string(),
    code: z.string().nullable().describe('Who it is now'),
    open: z.string().nullable().describe('Why it is nobody'),
    score: z.number().describe('Per mille; orders candidates and is no probability'),
    reasons: z.array(z.string()),
    mentions: z.number(),
    documents: z.number(),
    since: year,
    until: year,
    document: z.number(),
    of: nameSaid,
    as: nameSaid,
    verdict: z.enum(VERDICTS).nullable().describe('What holds of the two already'),
    judgeable: z.boolean(),
  })
  .meta({ id: 'Candidate' });

const which = z.object({ kind: z.enum(MENTIONED), code: z.string().min(1).max(1000) });

/** The page of a unit or bloc: its names, where documents name it, what came before and after, what else may be it. */
export function entityRoutes(app: Desk, { database }: Ground): void {
  app.get(
    '/entities/:kind/:code',
    { config: { access: 'read' }, schema: { params: which, response: { 200: entity } } },
    async ({ params: { kind, code } }) => {
      const { listed, family, mentioned, names, surfaces, parts, ...page } = await entityPage(database, kind, code);
      const codes = new Map(family.members.map((one) => [one.id, one.code]));
      return {
        ...{ kind: page.kind, code: page.code, name: page.name, place: page.place, writings: page.writings },
        ...{ listed: listed !== null, level: listed?.level ?? null, source: listed?.source ?? null },
        ...{ since: listed?.since ?? null, until: listed?.until ?? null },
        names: [...names],
        surfaces: [...surfaces],
        family: {
          members: family.members.map((one) => ({ ...one, mentioned: mentioned.has(one.id) })),
          links: family.links.map((one) => ({ ...one, from: codes.get(one.from)!, to: one.to && codes.get(one.to)! })),
        },
        parts: [...parts],
      };
    },
  );

  const asked = z.object({
    name: z.string().min(1).max(2000),
    place: z.string().max(100).optional(),
    within: z.string().max(500).default(''),
    after: z
      .string()
      .regex(/^\d{1,15}\.\d{1,9}$/)
      .optional()
      .describe('What was answered as `next`'),
    limit: z.coerce.number().int().min(1).max(200).default(20),
  });
  app.get(
    '/entities/:kind/:code/places',
    {
      config: { access: 'read' },
      schema: {
        params: which,
        querystring: asked,
        response: { 200: z.object({ places: z.array(place), next: z.string().nullable() }) },
      },
    },
    async ({ params, query: { name, place = null, within, after, limit } }) => {
      const { id } = await askedFor(database, await currentAuthority(database), params.kind, params.code);
      const [documentId, position] = after ? after.split('.').map(Number) : [0, -1];
      const behind = { documentId: documentId!, position: position! };
      const found = await placesOfSurface(database, id, { name, place, within }, behind, limit + 1);
      const places = found.slice(0, limit);
      const last = places.at(-1);
      const next = found.length > limit && last ? `${last.documentId}.${last.position}` : null;
      return { places: places.map((one) => ({ ...one, quote: maskedIn(one.quote) })), next };
    },
  );

  const about = z
    .object({ own: nameSaid.nullable(), candidates: z.array(candidate), judgements: z.array(judgement) })
    .meta({ id: 'AboutEntity' });
  app.get(
    '/entities/:kind/:code/about',
    { config: { access: 'read' }, schema: { params: which, response: { 200: about } } },
    async ({ params: { kind, code } }) => {
      const { own, candidates, judgements } = await aboutEntity(database, kind, code);
      return {
        own,
        candidates: candidates.map((one) => ({ ...one, reasons: [...one.reasons] })),
        judgements: judgements.map((one) => ({ ...one, back: one.back && { ...one.back } })),
      };
    },
  );
}
