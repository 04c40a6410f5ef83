import type { Basis } from '../domain/claim.js';
import type { Scan } from '../lexicon/scan.js';
import type { DateName } from '../names/date.js';
import type { Span } from '../text/span.js';

/** A day or year with how it was worked out and the words it came from. */
export interface Resolved<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly span: Span | null;
}

/**
 * A day as an ISO date. A day without a year takes the year of publication, or the one before where it would lie more
 * than 31 days ahead of it; without a publication date, the year under review (domain notes 3.5).
 */
export function resolveDate(
  scan: Scan,
  date: DateName,
  published: string | null,
  underReview: number | null,
): Resolved<string> | null {
  const span = scan.span(date.from, date.to);
  if (date.year !== null) return { value: iso(date.year, date.month, date.day), basis: 'stated', span };
  if (published !== null) {
    const year = Number(published.slice(0, 4));
    const candidate = iso(year, date.month, date.day);
    const ahead = (Date.parse(candidate) - Date.parse(published)) / 86_400_000;
    return { value: ahead > 31 ? iso(year - 1, date.month, date.day) : candidate, basis: 'from_publication', span };
  }
  return underReview === null ? null : { value: iso(underReview, date.month, date.day), basis: 'from_context', span };
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** The year that a meeting on the day looks back on: the same from May on, the one before until April (domain notes 2.3). */
export function reviewedOn(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) <= 4 ? year - 1 : year;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
