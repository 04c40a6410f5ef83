import { layerBits, type Scan } from '../lexicon/scan.js';
import { type Resolved, reviewedOn } from './calendar.js';
import { chunksOf } from './chunk.js';
import { chunksWithin } from './chunker.js';
import type { Bloc, DocumentFacts, Parsed } from './passage.js';
import { reviewYear, yearBeforePlan } from './years.js';

/** A bloc with the year under review and the day of its meeting. */
export interface Found {
  readonly bloc: Bloc;
  readonly year: Resolved<number> | null;
  readonly date: Resolved<string> | null;
}

/** The year that the title looks back on. */
export function yearOfTitle(scan: Scan, sentences: readonly Parsed[]): Resolved<number> | null {
  for (const sentence of sentences) {
    if (sentence.zone !== 'title') continue;
    const year = reviewYear(scan, sentence);
    if (year) return { ...year, basis: 'from_context' };
  }
  return null;
}

/** Said to be looked back on, else in the title, else in the sentences that open the stretch, else planned for. */
export function yearOf(
  scan: Scan,
  opening: readonly Parsed[],
  facts: DocumentFacts,
  titleYear: Resolved<number> | null,
): Resolved<number> | null {
  const reviewed = first(
    opening.filter((s) => reviews(scan, s)),
    (sentence) => reviewYear(scan, sentence),
  );
  if (reviewed ?? titleYear) return reviewed ?? titleYear;
  const named = first(opening, (sentence) => reviewYear(scan, sentence));
  if (named) return named;
  if (facts.year !== null) return { value: facts.year, basis: 'from_context', span: null };
  return first(opening, (sentence) => yearBeforePlan(scan, sentence));
}

const first = <T>(sentences: readonly Parsed[], find: (sentence: Parsed) => T | null): T | null => {
  for (const sentence of sentences) {
    const found = find(sentence);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Blocs of one document look back on one year: one that says none takes that of the bloc before it, else of the next;
 * failing all, its meeting or the publication tells.
 */
export function shareYears(found: Found[], facts: DocumentFacts): void {
  found.forEach((own, index) => {
    if (own.year !== null) return;
    const near = found.slice(0, index).findLast((f) => f.year !== null) ?? found.find((f) => f.year !== null);
    const year = near?.year ? { ...near.year, basis: 'from_context' as const } : yearFromDay(own.date, facts);
    found[index] = { ...own, year, bloc: { ...own.bloc, year: year?.value ?? null } };
  });
}

function yearFromDay(date: Resolved<string> | null, { published }: DocumentFacts): Resolved<number> | null {
  if (date) return { value: reviewedOn(date.value), basis: 'inferred', span: date.span };
  return published && { value: reviewedOn(published.value), basis: 'from_publication', span: published.span };
}

const reviews = (scan: Scan, sentence: Parsed): boolean =>
  (sentence.layers & CUE) !== 0 && chunksOf(chunksWithin(scan, sentence), 'cue').some((c) => c.cue === 'review');
const CUE = layerBits('cue');
