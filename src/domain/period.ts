/**
 * When something held, both ends included. A date is ISO and may stop early: "2008" is some day of that year, "2025-03"
 * some day of that month. Null or left out: not known, so not bounded.
 */
export interface Period {
  readonly since?: string | null;
  readonly until?: string | null;
}

/** A period with both ends written down, null where one is not known. */
export interface Term extends Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** Days from first to last, as ISO strings that compare as they stand. */
export interface SpanOfTime {
  readonly from: string;
  readonly to: string;
}

export const BEGINNING = '0000-01-01';
export const END = '9999-12-31';

/** The widest reading of a period: "2025-03" to "2025-03" is the whole month. */
export const spanOfTime = ({ since, until }: Period): SpanOfTime => ({
  from: since ? firstDay(since) : BEGINNING,
  to: until ? lastDay(until) : END,
});

/** "2025-03" → "2025-03-01" */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);
/** "2025-03" → "2025-03-31"; "02-31" is no day, and orders as the end of February all the same. */
export const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);

export const overlap = (a: SpanOfTime, b: SpanOfTime): boolean => a.from <= b.to && b.from <= a.to;

/** The days that two spans share; empty (`from` behind `to`) where they share none. */
export const shared = (a: SpanOfTime, b: SpanOfTime): SpanOfTime => ({
  from: lastOf(a.from, b.from),
  to: firstOf(a.to, b.to),
});

export const firstOf = (a: string, b: string): string => [a, b].sort()[0];
export const lastOf = (a: string, b: string): string => [a, b].sort()[1];

/** The time in which both hold; null for none. Of two dates the narrower end stays as it was written. */
export function common(a: Period, b: Period): Term | null {
  const since = later(a.since, b.since);
  const until = earlier(a.until, b.until);
  const { from, to } = spanOfTime({ since, until });
  return from <= to ? { since, until } : null;
}

const later = (a?: string | null, b?: string | null): string | null =>
  !a || !b ? a || b || null : firstDay(a) >= firstDay(b) ? a : b;
const earlier = (a?: string | null, b?: string | null): string | null =>
  !a || !b ? a || b || null : lastDay(a) <= lastDay(b) ? a : b;

/** Whether it is a day that there is: "2025-07-01", not "2025-02-31". */
export const isDay = (date: string): boolean => date.length === 10 && date >= '0001' && isListedDate(date);

/** Whether it is a date as a list may write it: "2008", "2025-03", "2025-07-01". */
export function isListedDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return false;
  const time = Date.parse(`${firstDay(date)}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(firstDay(date));
}
