/**
 * By what claims are counted beside a search; each claim has one value of each, '' where it has none. `level`: of an award that of who
 * gives it, else that of the bloc.
 */
export const FACETS = ['kind', 'review', 'place', 'level', 'bloc', 'award', 'unit', 'year', 'stage'] as const;
export type Facet = (typeof FACETS)[number];

/** The kinds of claims that speak for facts. */
export const FACT_KINDS = ['award', 'member', 'head', 'official'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Who gives, or on which level a bloc stands: the highest first. */
export const LEVELS = ['state', 'ministry', 'province', 'department', 'district', 'commune'] as const;
