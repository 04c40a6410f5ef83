import { z } from 'zod';
import { FINDING_CODES, SEVERITIES } from '../../domain/finding.js';
import { atOneMoment } from '../../stages/facts/table.js';
import { findingFilter, findingTable, told } from '../../stages/finding-table.js';
import { findingPage, sayOfFinding } from '../../stages/findings.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';

const finding = z
  .object({
    code: z.enum(FINDING_CODES),
    severity: z.enum(SEVERITIES),
    subject: z.string().describe('Names it among those of its code'),
    year: z.number().nullable(),
    bloc: z.string().nullable(),
    unit: z.string().nullable(),
    vi: z.string(),
    en: z.string(),
    documents: z.array(z.number()),
    waived: z.string().nullable().describe('Why somebody said that it does not matter'),
  })
  .meta({ id: 'Finding' });

/** What does not fit together in all that documents say, and what people say of that. */
export function findingRoutes(app: Desk, { database, now }: Ground): void {
  const asked = z.object({
    severity: z.enum(SEVERITIES).optional(),
    code: z.enum(FINDING_CODES).optional(),
    year: z.coerce.number().int().optional(),
    about: z.string().max(200).optional(),
    waived: z.stringbool().default(false),
  });
  const listed = asked.extend({
    cursor: z.string().max(4000).optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  });
  const page = z.object({ findings: z.array(finding), next: z.string().nullable() });
  app.get(
    '/findings',
    { config: { access: 'read' }, schema: { querystring: listed, response: { 200: page } } },
    async ({ query: { cursor = null, limit, ...filters } }) => {
      await freshen(database);
      const { findings, next } = await findingPage(database, findingFilter(filters), cursor, limit);
      return { findings: findings.map((one) => ({ ...told(one), documents: [...one.documents] })), next };
    },
  );

  app.get(
    '/findings/file',
    { config: { access: 'read' }, schema: { querystring: asked.extend(fileQuery), response: fileResponse } },
    async (request, reply) => {
      const { format, headings, sources, personal, ...filters } = request.query;
      await freshen(database);
      return sendTable(request, reply, 'findings', { format, headings, personal }, (save) =>
        atOneMoment(database, (session) => save(findingTable(session, filters, sources === 'yes'))),
      );
    },
  );

  const said = z.object({
    code: z.enum(FINDING_CODES),
    subject: z.string().min(1).max(1000),
    waived: z.boolean(),
    reason: z.string().trim().min(1).max(2000),
  });
  app.post(
    '/findings/waivers',
    {
      config: { access: 'review' },
      schema: { body: said, response: { 200: z.object({ changed: z.boolean() }) } },
    },
    async (request) => {
      const author = callerIn(request).account.name;
      return { changed: await sayOfFinding(database, { ...request.body, author, at: now().toISOString() }) };
    },
  );
}
