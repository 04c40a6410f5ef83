import { z } from 'zod';
import { ACTS, STAGES } from '../../domain/record.js';
import { BLOC_FACETS, BLOC_YEAR_FACETS, PERSON_FACETS, UNIT_FACETS } from '../../domain/row-filter.js';
import { FACT_KINDS } from '../../domain/search-facet.js';
import { awardFilters } from './awards.js';

/** By what all that is told of a person is filtered. */
export const personFilters = awardFilters.pick({ year: true, bloc: true, award: true, review: true }).extend({
  kind: z.enum(['award', 'official']).optional().describe('What was received, or where somebody took part'),
  act: z.enum(ACTS).optional(),
  stage: z.enum(STAGES).optional().describe('The step of an award that a document tells'),
  place: z.string().max(500).optional().describe('Code of the province that the document is of'),
});

/** By what a bloc's year is filtered: its awards as their list is, and by kind, review and province all else too. */
export const blocYearFilters = awardFilters
  .omit({ course: true, year: true, unit: true, bloc: true })
  .extend({ kind: z.enum(FACT_KINDS).optional().describe('`head`: deputies too') });

const kind = z.enum(FACT_KINDS).exclude(['official']).optional().describe('`head`: deputies too');

/** By what all that is known of a unit is filtered: its awards as their list is, and by kind, year, bloc and review all else too. */
export const unitFilters = awardFilters.omit({ course: true, place: true, unit: true }).extend({ kind });

/** The same of a bloc through the years, by who its units are. */
export const blocFilters = awardFilters.omit({ course: true, bloc: true }).extend({ kind });

/** Which page of rows is asked for. */
export const paged = {
  after: z.string().max(8000).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
};

export const facetCount = z
  .object({
    facet: z.enum([...new Set([...PERSON_FACETS, ...BLOC_YEAR_FACETS, ...UNIT_FACETS, ...BLOC_FACETS])]),
    value: z.string().describe('Empty for what nothing tells'),
    label: z.string().nullable(),
    count: z.number().describe('What the choice would leave, whatever is chosen of this facet now'),
  })
  .meta({ id: 'FacetCount' });
