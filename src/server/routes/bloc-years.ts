import { z } from 'zod';
import { FINDING_CODES, SEVERITIES, SEVERITY_OF } from '../../domain/finding.js';
import { sentence } from '../../domain/finding-sentence.js';
import { REVIEW_STATES } from '../../domain/reviewed.js';
import { blocYear, findingsOfYear } from '../../stages/analysis/bloc-year.js';
import { blocYearTable } from '../../stages/analysis/tables.js';
import { cursorOf, placeOf } from '../../stages/cursor.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';
import { blocYearFilters, facetCount, paged } from './row-filters.js';

const fact = z
  .object({
    what: z.enum(['member', 'head', 'deputy', 'official']),
    year: z.number().describe('Heads are of this year and of the next'),
    code: z.string().describe('Of a unit; of a person how the name is compared'),
    name: z.string(),
    detail: z.string().nullable().describe('Titles of a person and what they did'),
    review: z.enum(['unreviewed', 'reviewed', 'disputed']),
    claimsFor: z.number(),
    claimsAgainst: z.number(),
    documents: z.string().describe('By blanks'),
    origins: z.number().describe('Copies of one text count once'),
  })
  .meta({ id: 'BlocYearFact' });
const evidence = z.object({
  what: z.enum(['member', 'head', 'deputy', 'official', 'award']),
  year: z.number(),
  code: z.string().describe('As of the fact; of an award its course'),
  documentId: z.number(),
  state: z.enum(REVIEW_STATES),
  anchor: z.string(),
  page: z.number().nullable(),
  quote: z.string().nullable(),
});
const steps = {
  ...{ registered: z.number(), voted: z.number(), recommended: z.number(), council: z.number(), decided: z.number() },
  ...{ presented: z.number(), refused: z.number(), revoked: z.number() },
};
const quota = z
  .object({
    awardCode: z.string(),
    award: z.string(),
    most: z.number().nullable().describe('Units that there may be; null where no rule is known'),
    share: z.number().nullable().describe('Instead: of 100 members who are put forward for no flag'),
    source: z.string().nullable(),
    ...steps,
    units: z.number().describe('Units that are put forward or have it'),
  })
  .describe('Awards of a kind by the furthest step of each')
  .meta({ id: 'BlocYearQuota' });
const finding = z
  .object({
    code: z.enum(FINDING_CODES),
    severity: z.enum(SEVERITIES),
    subject: z.string(),
    vi: z.string(),
    en: z.string(),
    documents: z.array(z.number()),
    waived: z.string().nullable(),
  })
  .meta({ id: 'BlocYearFinding' });
const whole = z
  .object({
    code: z.string(),
    name: z.string(),
    year: z.number(),
    years: z.array(z.number()).describe('Of which any document tells'),
    rows: z.array(fact).describe('Those that have the values: heads, deputies, members, who took part; a page of them'),
    next: z.string().nullable().describe('Of the rows'),
    counts: z.array(facetCount).describe('Of rows, and of the awards of `/api/awards`'),
    evidence: z
      .array(evidence)
      .describe('Behind the rows of the page; on the first one behind the first 200 awards of `/api/awards` too'),
    quotas: z.array(quota),
    papers: z
      .object({ news: z.number(), minutes: z.number(), submissions: z.number(), decisions: z.number() })
      .describe('How many documents of each kind tell of it; none is a gap'),
  })
  .meta({ id: 'BlocYear' });

const factPlace = z.tuple([z.string(), z.int32(), z.string(), z.int32().min(0)]);

/** The page of a bloc in a year. */
export function blocYearRoutes(app: Desk, { database }: Ground): void {
  const params = z.object({
    code: z.string().min(1).max(1000).describe('A code, or a name'),
    year: z.coerce.number().int().min(1900).max(2200),
  });
  app.get(
    '/blocs/:code/:year',
    {
      config: { access: 'read' },
      schema: { params, querystring: blocYearFilters.extend(paged), response: { 200: whole } },
    },
    async ({ params: { code: asked, year }, query: { after, limit, ...chosen } }) => {
      const part = { after: after === undefined ? null : placeOf(after, factPlace), limit };
      const found = await blocYear(database, asked, year, chosen, part);
      const { facts, next, counts, evidence, quotas, papers, code, name } = found;
      const { years, ...kinds } = papers;
      return {
        ...{ code, name, year, years: [...(years ?? [])], counts, evidence, quotas, papers: kinds },
        rows: facts.map((one) => ({ ...one, documents: one.documents.join(' ') })),
        next: next && cursorOf(next),
      };
    },
  );

  app.get(
    '/blocs/:code/:year/file',
    {
      config: { access: 'read' },
      schema: { params, querystring: blocYearFilters.extend(fileQuery), response: fileResponse },
    },
    async (request, reply) => {
      const { code, year } = request.params;
      const { format, headings, sources, personal, ...values } = request.query;
      const table = await blocYearTable(database, code, year, values, sources === 'yes');
      return sendTable(request, reply, `bloc-${year}`, { format, headings, personal }, (save) => save(table));
    },
  );

  app.get(
    '/blocs/:code/:year/findings',
    {
      config: { access: 'read' },
      schema: { params, response: { 200: z.object({ rows: z.array(finding), next: z.null() }) } },
    },
    async ({ params: { code: asked, year } }) => {
      const rows = (await findingsOfYear(database, asked, year)).map((one) => ({
        ...{ code: one.code, severity: SEVERITY_OF[one.code], subject: one.subject, waived: one.waived },
        ...{ vi: sentence(one, 'vi'), en: sentence(one, 'en'), documents: [...one.documents] },
      }));
      return { rows, next: null };
    },
  );
}
