import { z } from 'zod';
import { maskedIn } from '../../domain/personal.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { type AskedSql, askForFile, askForPage, MOST_SHOWN } from '../../stages/sql/run.js';
import { askable, queryAsked, reviseQuery, saveQuery } from '../../stages/sql/saved.js';
import { askableViews } from '../../stages/sql/views.js';
import { savedQueriesOf } from '../../store/saved-queries.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';
import { Refusal } from '../refusal.js';

const LONGEST = 20_000;
const moment = z.date().meta({ type: 'string', format: 'date-time' });
const statement = z.string().trim().min(1).max(LONGEST);
const limit = z.coerce.number().int().min(1).max(MOST_SHOWN).default(1000);

const view = z
  .object({
    ...{ name: z.string(), vi: z.string(), en: z.string() },
    columns: z.array(z.object({ name: z.string(), type: z.string(), vi: z.string(), en: z.string() })),
  })
  .meta({ id: 'AskableView' });

const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()])), z.null()]);
const answer = z
  .object({
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    rows: z.array(z.array(cell)),
    more: z.boolean().describe('Whether there are more rows than were asked for'),
  })
  .meta({ id: 'SqlAnswer' });

const query = z
  .object({
    id: z.number(),
    own: z.boolean(),
    author: z.string(),
    name: z.string(),
    statement: z.string().describe('What it asks, which never changes'),
    parameters: z.array(z.string()),
    shared: z.boolean(),
    madeAt: moment,
    closedAt: moment.nullable(),
  })
  .meta({ id: 'SavedQuery' });

/** Parameters in an address: "p.year=2019" is ":year". */
const inAddress = z.record(z.string().regex(/^p\.[a-zA-Z_]\w{0,60}$/), z.string().max(1000));
function parametersIn(asked: object): Record<string, string> {
  const found = inAddress.safeParse(
    Object.fromEntries(Object.entries(asked).filter(([name]) => name.startsWith('p.'))),
  );
  if (!found.success) throw new Refusal(400, 'bad-request', 'A parameter is as "p.year=2019", once each.');
  return Object.fromEntries(Object.entries(found.data).map(([name, value]) => [name.slice(2), value]));
}

/** Read-only SQL over the views, and questions that are kept: each with an address. */
export function sqlRoutes(app: Desk, { database, now }: Ground): void {
  const shown = async (asked: AskedSql, most: number) => {
    await freshen(database);
    const { columns, rows, more } = await askForPage(database, asked, most);
    const plain = rows.map((row) =>
      row.map((one) => (one instanceof Date ? one.toISOString() : Array.isArray(one) ? [...one] : one)),
    );
    return { columns: [...columns], rows: maskedIn(plain) as z.infer<typeof answer>['rows'], more };
  };

  app.get('/sql/views', { config: { access: 'read' }, schema: { response: { 200: z.array(view) } } }, async () =>
    (await askableViews(database)).map((one) => ({ ...one, columns: [...one.columns] })),
  );

  const asked = z.object({
    sql: statement,
    parameters: z.record(z.string(), z.string().max(1000)).default({}),
    limit: z.number().int().min(1).max(MOST_SHOWN).default(1000),
  });
  app.post(
    '/sql',
    { config: { access: 'read' }, schema: { body: asked, response: { 200: answer } } },
    ({ body: { limit, ...asked } }) => shown(asked, limit),
  );

  app.get(
    '/sql/file',
    {
      config: { access: 'read' },
      schema: { querystring: z.looseObject({ sql: statement, ...fileQuery }), response: fileResponse },
    },
    async (request, reply) => {
      const { sql, format, headings, personal, ...more } = request.query;
      await freshen(database);
      const parameters = parametersIn(more);
      return sendTable(request, reply, 'sql', { format, headings, personal }, (save) =>
        askForFile(database, { sql, parameters }, save),
      );
    },
  );

  app.get(
    '/queries',
    { config: { access: 'read' }, schema: { response: { 200: z.array(query) } } },
    async (request) => {
      const { id } = callerIn(request).account;
      return (await savedQueriesOf(database, id)).map((one) => told(askable(one), id));
    },
  );

  const saved = z.object({ name: z.string().trim().min(1).max(120), statement, shared: z.boolean().default(false) });
  app.post(
    '/queries',
    { config: { access: 'read' }, schema: { body: saved, response: { 201: query } } },
    async (request, reply) => {
      const accountId = callerIn(request).account.id;
      const kept = await saveQuery(database, { ...request.body, accountId, madeAt: now() });
      return reply.code(201).send(told(kept, accountId));
    },
  );

  const which = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });
  app.get(
    '/queries/:id',
    { config: { access: 'read' }, schema: { params: which, response: { 200: query } } },
    async (request) => {
      const { id } = callerIn(request).account;
      return told(await queryAsked(database, id, request.params.id), id);
    },
  );

  const revised = z.object({
    name: saved.shape.name.optional(),
    shared: z.boolean().optional(),
    closed: z.boolean().optional(),
  });
  app.patch(
    '/queries/:id',
    { config: { access: 'read' }, schema: { params: which, body: revised, response: { 200: query } } },
    async (request) => {
      const { id } = callerIn(request).account;
      return told(await reviseQuery(database, id, request.params.id, request.body, now()), id);
    },
  );

  app.get(
    '/queries/:id/rows',
    {
      config: { access: 'read' },
      schema: { params: which, querystring: z.looseObject({ limit }), response: { 200: answer } },
    },
    async (request) => {
      const { statement: sql } = await queryAsked(database, callerIn(request).account.id, request.params.id);
      const { limit, ...more } = request.query;
      return shown({ sql, parameters: parametersIn(more) }, limit);
    },
  );

  app.get(
    '/queries/:id/file',
    {
      config: { access: 'read' },
      schema: { params: which, querystring: z.looseObject(fileQuery), response: fileResponse },
    },
    async (request, reply) => {
      const { statement: sql, id } = await queryAsked(database, callerIn(request).account.id, request.params.id);
      const { format, headings, personal, ...more } = request.query;
      await freshen(database);
      const parameters = parametersIn(more);
      return sendTable(request, reply, `query-${id}`, { format, headings, personal }, (save) =>
        askForFile(database, { sql, parameters }, save),
      );
    },
  );
}

const told = ({ accountId, parameters, ...query }: ReturnType<typeof askable>, caller: number) => ({
  ...query,
  parameters: [...parameters],
  own: accountId === caller,
});
