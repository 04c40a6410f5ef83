import type { ReviewState } from '../domain/reviewed.js';
import { FACETS, type Facet, type FactKind } from '../domain/search-facet.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** The value that each facet has to have; '' for claims that have none. */
export type FacetValues = { readonly [F in Facet]?: string | undefined };

/** Words that were asked for, those of each in one name: plain keys, or as they are spelled. */
export type Phrases = readonly string[];

// The year is asked for by itself: an index has the claims of each in their order.
const cells = (values: FacetValues) => FACETS.map((facet) => (facet === 'year' ? null : (values[facet] ?? null)));

/** Whether the words of a plain key stand in some name. */
export async function isInName(session: Session, key: string): Promise<boolean> {
  const [{ there }] = await session.query<{ there: boolean }>(statement('search_names'), [key]);
  return there;
}

/** Where a claim stands among those that are found: `day` of its document, "-infinity" where none is known. */
export interface HitKey {
  readonly day: string;
  readonly documentId: number;
  readonly kind: FactKind;
  readonly position: number;
}

export interface HitsAsked {
  readonly values: FacetValues;
  readonly phrases: Phrases;
  /** Leave those out that have all of these. */
  readonly without: Phrases | null;
  readonly after: HitKey | null;
}

export const searchHits = (
  session: Session,
  { values, phrases, without, after }: HitsAsked,
  limit: number,
): Promise<HitKey[]> =>
  session.query(statement('search_hits'), [
    ...[cells(values), phrases, without ?? []],
    ...(after ? [after.day, after.documentId, after.kind, after.position] : [null, null, null, null]),
    ...[limit, values.year ?? null],
  ]);

export interface FacetCount {
  readonly facet: Facet;
  readonly value: string;
  /** As documents write it, or the list has it; null for what is no name. */
  readonly label: string | null;
  readonly hits: number;
  /** How many values the facet has, and all of their hits. */
  readonly values: number;
  readonly total: number;
  /** There are more claims than were counted. */
  readonly more: boolean;
}

export interface FacetsListed {
  readonly facets: readonly Facet[];
  /** So many values of each, the most frequent; of years all. */
  readonly most: number;
  /** One that is listed however rare it is. */
  readonly chosen: string | null;
}

/**
 * Counts of some facets among the newest claims that are found, no more than `limit`. How many claims have words and values together nobody
 * can tell beforehand, and of what many have, it takes long to put all in order: where many of the newest have it, those are
 * looked at one after the other; where some have it, those since a day by which enough are expected.
 */
export async function facetCounts(
  session: Session,
  values: FacetValues,
  phrases: Phrases,
  { facets, most, chosen }: FacetsListed,
  limit: number,
): Promise<FacetCount[]> {
  const [cell, year] = [cells(values), values.year ?? null];
  const among = (newest: number | null, since: string | null = null, word: string | null = null) =>
    session.query<FacetCount>(statement('search_facets'), [
      ...[cell, phrases, facets, limit, newest, most, chosen, year, since, word],
    ]);
  if (phrases.length > 0 || cell.some((value) => value !== null)) {
    const sample = await session.query<{ seen: number; hits: number }>(statement('search_density'), [
      ...[cell, phrases, SAMPLE, year],
    ]);
    const { seen, hits } = sample[0]!;
    if (seen === SAMPLE && hits >= SOME * seen) {
      const expected = (limit * seen) / hits;
      const often = hits >= (year === null ? OFTEN : OFTEN_IN_YEAR) * seen;
      const since = often || year !== null ? null : await dayOfNewest(session, Math.ceil(MARGIN_OF_DAYS * expected));
      if (often || since !== null) {
        const word = often ? null : await wordInstead(session, phrases);
        const counts = await among(often ? Math.ceil(MARGIN * expected) : null, since, word);
        // Less than enough: they were not all that there are.
        if (counts[0]?.more) return counts;
      }
    }
  }
  return among(null);
}

/**
 * A word that hardly any claims have without the other words: "cờ" of "cờ thi đua". An index tells who has several words only by going through who has each,
 * and "thi đua" stands in most names of blocs; how the words stand is looked at row by row in any case. Null where there is none.
 */
async function wordInstead(session: Session, phrases: Phrases): Promise<string | null> {
  if (phrases.length === 0) return null;
  const [rarest] = await session.query<{ word: string; hits: number; together: number }>(statement('search_rarest'), [
    phrases,
    SAMPLE_OF_WORDS,
  ]);
  return rarest && rarest.hits <= NEARLY * rarest.together ? rarest.word : null;
}

/** The first day of about so many of the newest claims, as far as statistics tell; null where it is of little use. */
async function dayOfNewest(session: Session, claims: number): Promise<string | null> {
  const days = await session.query<{ day: string }>(statement('search_day_of_newest'), [claims]);
  return days[0]?.day ?? null;
}

// A sample of half as many told a share of a twentieth by a tenth too little or too much.
const SAMPLE = 6000;
/** Words are held against phrases of the same claims, so that few of them tell. */
const SAMPLE_OF_WORDS = 1000;
const NEARLY = 1.2;
/** What as large a share of the claims has is found sooner among the newest than by an index. */
const OFTEN = 0.15;
const OFTEN_IN_YEAR = 0.3;
/** What a smaller share has is found quickly wherever it is. */
const SOME = 0.02;
/** So many times as many claims are looked at as should do. */
const MARGIN = 1.3;
const MARGIN_OF_DAYS = 1.3;

/** What a claim says, and the block of text where it stands; without one where only a reviewer says it. */
export interface HitDetails {
  readonly kind: FactKind;
  readonly documentId: number;
  readonly state: ReviewState;
  /** Per mille. */
  readonly confidence: number;
  readonly year: number | null;
  readonly bloc: string | null;
  readonly blocCode: string | null;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly award: string | null;
  readonly awardCode: string | null;
  readonly granter: string | null;
  readonly stage: string | null;
  readonly course: string | null;
  readonly count: number | null;
  readonly person: string | null;
  readonly titles: readonly string[] | null;
  /** What a person did; of a head whether it is a deputy. */
  readonly act: string | null;
  readonly published: string | null;
  readonly anchor: string | null;
  /** Of the document, else its path. */
  readonly title: string;
  readonly page: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly block: string | null;
  readonly blockStart: number | null;
}

export const hitDetails = (session: Session, hits: readonly HitKey[]): Promise<HitDetails[]> =>
  session.query(statement('search_details'), [
    hits.map(({ documentId }) => documentId),
    hits.map(({ kind }) => kind),
    hits.map(({ position }) => position),
  ]);
