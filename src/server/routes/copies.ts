import { z } from 'zod';
import { COPY_VERDICTS } from '../../domain/copy-word.js';
import { compareCopies } from '../../stages/copies/differences.js';
import { type CopyGroup, copyGroupOf, copyGroupsPage } from '../../stages/copies/groups.js';
import { sayCopies } from '../../stages/copies/say.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { documentAsked } from '../../stages/subject.js';
import { copyWordsPage } from '../../store/copy-words.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { moment } from './documents.js';

const copy = z
  .object({
    documentId: z.number(),
    path: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    likeness: z
      .number()
      .nullable()
      .describe(
        'Per mille of the rows of five words that it shares with the first of its group; null for that, or a text too short to tell',
      ),
  })
  .meta({ id: 'Copy' });
const group = z
  .object({
    documents: z.number().describe('Without withdrawn ones'),
    copies: z.array(copy).describe('The first ones, in order of id'),
  })
  .meta({ id: 'CopyGroup' });
const word = z
  .object({
    id: z.number(),
    documentId: z.number(),
    path: z.string().nullable(),
    otherId: z.number(),
    otherPath: z.string().nullable(),
    verdict: z.enum(COPY_VERDICTS),
    author: z.string(),
    reason: z.string(),
    saidAt: moment,
    holds: z.boolean().describe('No later word on the two stands instead'),
  })
  .meta({ id: 'CopyWord' });
const difference = z
  .object({ before: z.string(), one: z.string(), other: z.string(), after: z.string() })
  .meta({ id: 'CopyDifference' });

const document = z.coerce.number().int().positive();

/** Documents that are copies of one text, in groups, and what people say of them. */
export function copyRoutes(app: Desk, { database, now }: Ground): void {
  const asked = z.object({
    cursor: z.string().max(400).optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  });
  const page = z.object({ groups: z.array(group), next: z.string().nullable() });
  app.get(
    '/copies',
    { config: { access: 'read' }, schema: { querystring: asked, response: { 200: page } } },
    async ({ query: { cursor = null, limit } }) => {
      await freshen(database);
      const { groups, next } = await copyGroupsPage(database, cursor, limit);
      return { groups: groups.map(asAnswer), next };
    },
  );

  const saidAsked = z.object({
    below: document.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  const said = z.object({ words: z.array(word), next: z.number().nullable() });
  app.get(
    '/copies/said',
    { config: { access: 'read' }, schema: { querystring: saidAsked, response: { 200: said } } },
    async ({ query: { below = null, limit } }) => {
      const words = await copyWordsPage(database, below, limit + 1);
      const shown = words.slice(0, limit);
      return { words: shown, next: words.length > limit ? shown.at(-1)!.id : null };
    },
  );

  const says = z.object({
    document: document,
    other: document,
    verdict: z.enum(COPY_VERDICTS).describe('open: what was said of the two is taken back'),
    reason: z.string().trim().min(1).max(2000),
  });
  app.post(
    '/copies/said',
    { config: { access: 'review' }, schema: { body: says, response: { 200: z.object({ changed: z.boolean() }) } } },
    async (request) => {
      const { document, other, verdict, reason } = request.body;
      const one = await documentAsked(database, String(document));
      const two = await documentAsked(database, String(other));
      await freshen(database);
      const [author, at] = [callerIn(request).account.name, now().toISOString()];
      return { changed: await sayCopies(database, { one, other: two, verdict, reason, author, at }) };
    },
  );

  const id = z.object({ id: document });
  const part = z.object({
    after: z.coerce.number().int().min(0).default(0).describe('Behind this document'),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  });
  app.get(
    '/copies/:id',
    { config: { access: 'read' }, schema: { params: id, querystring: part, response: { 200: group.nullable() } } },
    async ({ params, query }) => {
      await freshen(database);
      const { id } = await documentAsked(database, String(params.id));
      const found = await copyGroupOf(database, id, query);
      return found && asAnswer(found);
    },
  );

  const compared = z.object({
    likeness: z.number().nullable().describe('Per mille; null where a text is too short to tell'),
    differences: z.array(difference).describe('What only one says and what only the other, with the words around it'),
    more: z.number().describe('How many more there are'),
  });
  app.get(
    '/copies/:id/differences',
    {
      config: { access: 'read' },
      schema: { params: id, querystring: z.object({ other: document }), response: { 200: compared } },
    },
    async ({ params, query }) => {
      const { differences, ...rest } = await compareCopies(database, params.id, query.other);
      return { ...rest, differences: [...differences] };
    },
  );
}

const asAnswer = ({ documents, copies }: CopyGroup) => ({ documents, copies: [...copies] });
