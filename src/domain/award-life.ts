/** The steps of an award in their order; each may be missing: no document tells it. */
export const LADDER = ['registered', 'voted', 'recommended', 'council', 'decided', 'presented'] as const;

/** What came of an award; `open`: no document decides on it. */
export const OUTCOMES = ['given', 'open', 'refused', 'revoked'] as const;

/**
 * Days from the first paper that puts an award forward to the first that gives it. `before`: it was given by an earlier paper; `open`: no
 * paper decides; `unknown`: no paper puts it forward, or one of them has no day.
 */
export const WAITS = ['before', '0-30', '31-60', '61-90', '91-180', '181-365', '366-', 'open', 'unknown'] as const;

/** By what awards are filtered, each by one value; '' for those that have none. */
export const AWARD_FILTERS = [
  'course',
  'year',
  'place',
  'level',
  'award',
  'unit',
  'bloc',
  'review',
  'outcome',
  'reached',
  'missing',
  'wait',
] as const;
export type AwardFilter = (typeof AWARD_FILTERS)[number];

/** By what awards are counted beside their list. */
export const AWARD_FACETS = [
  'outcome',
  'reached',
  'missing',
  'wait',
  'review',
  'level',
  'year',
  'place',
  'award',
] as const;
export type AwardFacet = (typeof AWARD_FACETS)[number];
