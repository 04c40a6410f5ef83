import { z } from 'zod';
import { ENTITY_KINDS, ENTITY_LEVELS, titleOf } from '../../domain/entity.js';
import { WRONG_CODES } from '../../reconcile/list-line.js';
import { addLines, currentAuthority } from '../../stages/authority/authority.js';
import { editionShown } from '../../stages/authority/edition.js';
import { findEntities } from '../../stages/authority/find.js';
import { linesOf } from '../../stages/authority/list-file.js';
import { countedEditions, sourcesOfList } from '../../store/authority.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';

const date = z.string().nullable();
const listed = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    level: z.enum(ENTITY_LEVELS),
    since: date,
    until: date,
    source: z.string().describe('"[K]" in it marks what no law or page confirmed'),
  })
  .meta({ id: 'ListedEntity' });
const edition = z
  .object({
    id: z.number(),
    name: z.string(),
    shipped: z.boolean(),
    author: z.string(),
    addedAt: z.string(),
    current: z.boolean().describe('Of those that ship only the last counts'),
    entities: z.number(),
    names: z.number(),
    relations: z.number(),
  })
  .meta({ id: 'Edition' });
const line = z.object({
  line: z.number(),
  unit: z.string(),
  says: z.string(),
  value: z.string().nullable(),
  outcome: z.enum(['added', 'changed', 'known', 'refused']),
  wrong: z.enum(WRONG_CODES).nullable(),
  about: z.string().nullable().describe('The words or codes that are wrong'),
  message: z.string().nullable(),
});
const answer = z
  .object({
    lines: z.array(line),
    kept: z.boolean().describe('False for a dry run, where a line was refused, or where nothing is new'),
  })
  .meta({ id: 'ListAdded' });

const MOST = 100;

/** The authority list: finding in it, its editions and sources, and what archivists add. */
export function authorityRoutes(app: Desk, { database }: Ground): void {
  app.get(
    '/provinces',
    {
      config: { access: 'read' },
      schema: { response: { 200: z.record(z.string(), z.string()).describe('By code what a province is called') } },
    },
    async () => {
      const { entities } = await currentAuthority(database);
      const places = entities.filter(({ kind, level }) => kind === 'place' && level === 'province');
      return Object.fromEntries(places.map((place) => [place.code, titleOf(place)]));
    },
  );

  const asked = z.object({
    find: z.string().trim().min(1).max(200).optional(),
    province: z.string().trim().min(1).max(100).optional(),
    year: z.coerce.number().int().min(1900).max(2200).optional(),
  });
  app.get(
    '/authority',
    {
      config: { access: 'read' },
      schema: { querystring: asked, response: { 200: z.object({ count: z.number(), entities: z.array(listed) }) } },
    },
    async ({ query: { find, province, year } }) => {
      const filter = { ...(find ? { find } : {}), ...(province ? { province } : {}), ...(year ? { year } : {}) };
      const found = findEntities(await currentAuthority(database), filter);
      return { count: found.length, entities: found.slice(0, MOST).map((one) => ({ ...one, name: titleOf(one) })) };
    },
  );

  app.get(
    '/authority/editions',
    { config: { access: 'read' }, schema: { response: { 200: z.array(edition) } } },
    async () => (await countedEditions(database)).map((one) => ({ ...one, addedAt: one.addedAt.toISOString() })),
  );

  const said = z.object({
    ...{ code: z.string(), unit: z.string(), says: z.string(), value: z.string().nullable() },
    ...{ since: date, until: date, source: z.string() },
  });
  app.get(
    '/authority/editions/:id',
    {
      config: { access: 'read' },
      schema: { params: z.object({ id: z.coerce.number().int() }), response: { 200: z.array(said) } },
    },
    ({ params: { id } }) => editionShown(database, id),
  );

  const source = z.object({ source: z.string(), entities: z.number(), names: z.number(), relations: z.number() });
  app.get('/authority/sources', { config: { access: 'read' }, schema: { response: { 200: z.array(source) } } }, () =>
    sourcesOfList(database),
  );

  const list = z.object({
    name: z.string().trim().min(1).max(200).describe('What the list is called: the name of its file'),
    text: z.string().min(1).describe('CSV in UTF-8, as docs/entities.md describes it'),
    dryRun: z.boolean().default(false).describe('Only tell what each line would do'),
  });
  app.post(
    '/authority/lists',
    { config: { access: 'import' }, schema: { body: list, response: { 200: answer } } },
    async (request) => {
      const { name, text, dryRun } = request.body;
      const lines = linesOf(text, name);
      const author = callerIn(request).account.name;
      const { refused, outcomes, kept } = await addLines(database, lines, { name, author, dryRun });
      const wrong = new Map(refused.map((one) => [one.line, one]));
      return {
        kept,
        lines: lines.map(({ line: number, unit, says, value }) => {
          const { code = null, about = null, says: message = null } = wrong.get(number) ?? {};
          const outcome: z.infer<typeof line>['outcome'] =
            message === null ? (outcomes.get(number) ?? 'known') : 'refused';
          return { line: number, unit, says, value, outcome, wrong: code, about, message };
        }),
      };
    },
  );
}
