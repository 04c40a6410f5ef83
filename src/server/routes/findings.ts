import { z } from 'zod';
import { FINDING_CODES, SEVERITIES, SEVERITY_OF } from '../../domain/finding.js';
import { sentence } from '../../domain/finding-sentence.js';
import { sayOfFinding } from '../../stages/findings.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { loadFindings } from '../../store/findings.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';

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
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  });
  app.get(
    '/findings',
    { config: { access: 'read' }, schema: { querystring: asked, response: { 200: z.array(finding) } } },
    async ({ query: { severity, code, year, about, waived, limit } }) => {
      await freshen(database);
      const codes = FINDING_CODES.filter(
        (one) => (!code || code === one) && (!severity || SEVERITY_OF[one] === severity),
      );
      const filter = { codes, waived, ...(year ? { year } : {}), ...(about ? { about } : {}) };
      const found = await loadFindings(database, filter, limit);
      return found.map((one) => ({
        ...one,
        severity: SEVERITY_OF[one.code],
        documents: [...one.documents],
        vi: sentence(one, 'vi'),
        en: sentence(one, 'en'),
      }));
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
