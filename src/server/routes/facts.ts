import { z } from 'zod';
import { FACT_KINDS, FACT_REVIEWS, type FactKind } from '../../domain/fact.js';
import { maskedIn } from '../../domain/personal.js';
import { ACTS, STAGES } from '../../domain/record.js';
import { DOCUMENTS, FACT_COLUMNS } from '../../stages/facts/columns.js';
import { factPage, factQuestion } from '../../stages/facts/page.js';
import { atOneMoment, factTable } from '../../stages/facts/table.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import type { Column, ColumnType } from '../../stages/table-file/column.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';

const words = z.string().trim().min(1).max(200).optional();
const every = {
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  bloc: words.describe('A code, or words of a name, with diacritics or without'),
  place: words.describe('As codes have it behind their "@": "bac-ninh"'),
  review: z.enum(FACT_REVIEWS).optional(),
};
const unit = words.describe('A code, or words of a name, with diacritics or without');

const FILTERS = {
  membership: { ...every, unit },
  headship: { ...every, unit, role: z.enum(['head', 'deputy']).optional() },
  award: { ...every, unit, award: words, stage: z.enum(STAGES).optional() },
  appearance: { ...every, person: words, act: z.enum(ACTS).optional() },
} satisfies Record<FactKind, object>;

const CELLS: Readonly<Record<ColumnType, z.ZodType>> = {
  text: z.string(),
  integer: z.number(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.string().describe('YYYY-MM-DD'),
  moment: z.date(),
  texts: z.array(z.string()),
  integers: z.array(z.number()),
};
const capital = (kind: string) => `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
const cellOf = ({ name, type }: Column): z.ZodType =>
  name === 'review' ? z.enum(FACT_REVIEWS) : name === 'documents' ? CELLS[type] : CELLS[type].nullable();
const rowOf = (kind: FactKind) =>
  z
    .object(Object.fromEntries([...FACT_COLUMNS[kind], DOCUMENTS].map((column) => [column.name, cellOf(column)])))
    .meta({ id: `${capital(kind)}Fact` });

/** What all documents say together, fact by fact: pages of it, and all of it in a file. */
export function factRoutes(app: Desk, { database }: Ground): void {
  for (const kind of FACT_KINDS) {
    const asked = z.object(FILTERS[kind] as typeof every);
    const paged = asked.extend({
      cursor: z.string().max(4000).optional().describe('`next` of the page before'),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
    });
    app.get(
      `/facts/${kind}`,
      {
        config: { access: 'read' },
        schema: {
          querystring: paged,
          response: { 200: z.object({ facts: z.array(rowOf(kind)), next: z.string().nullable() }) },
        },
      },
      async ({ query: { cursor = null, limit, ...filters } }) => {
        await freshen(database);
        const question = await factQuestion(database, kind, filters);
        const { rows, next } = await factPage(database, question, { cursor, limit, sources: false });
        return { facts: maskedIn([...rows]), next };
      },
    );

    app.get(
      `/facts/${kind}/file`,
      { config: { access: 'read' }, schema: { querystring: asked.extend(fileQuery), response: fileResponse } },
      async (request, reply) => {
        const { format, headings, sources, personal, ...filters } = request.query;
        await freshen(database);
        return sendTable(request, reply, kind, { format, headings, personal }, (save) =>
          atOneMoment(database, async (session) =>
            save(factTable(session, await factQuestion(session, kind, filters), sources === 'yes')),
          ),
        );
      },
    );
  }
}
