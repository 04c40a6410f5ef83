import { entityId } from '../domain/entity.js';
import type { FactReview } from '../domain/fact.js';
import type { Mentioned } from '../domain/mention.js';
import type { ReviewState } from '../domain/reviewed.js';
import { BLOC_FACETS, type BlocFacet, type Chosen, UNIT_FACETS, type UnitFacet } from '../domain/row-filter.js';
import type { KnownAward } from '../reconcile/sheet-row.js';
import type { Session } from './connection.js';
import { AWARD_COLUMNS } from './kept-facts.js';
import { statement } from './statement.js';

/** Of an award what its list is filtered by; null of all else. */
interface Awarded {
  readonly course: string | null;
  readonly award: string | null;
  readonly awardCode: string | null;
  readonly granter: string | null;
  readonly level: string | null;
  /** How far documents say that it came. */
  readonly stages: readonly string[] | null;
  /** By stage the first day on which a dated document tells it. */
  readonly steps: Readonly<Record<string, string>> | null;
  readonly reached: string | null;
  readonly outcome: string | null;
  readonly missing: readonly string[] | null;
  readonly wait: string | null;
  readonly days: number | null;
}

/** What is known of a unit in a year. */
export interface UnitFact extends Awarded {
  readonly what: 'member' | 'head' | 'deputy' | 'award';
  readonly year: number | null;
  readonly blocId: string | null;
  readonly blocCode: string | null;
  readonly bloc: string | null;
  /** An award may come through several. */
  readonly blocs: readonly { readonly code: string; readonly name: string }[];
  readonly review: FactReview;
  readonly claimsFor: number;
  readonly claimsAgainst: number;
  readonly documents: readonly number[];
  /** Copies of one text count once. */
  readonly origins: number;
}

/** Awards as they are kept, or made of the evidence as it stands in this transaction. */
export type AwardsFrom = 'kept' | 'evidence';

/** A part of what is known of a unit or a bloc: what has the values, behind a place; null for all of it. */
export interface Part<Facet extends string, Place> {
  readonly chosen: Chosen<Facet>;
  readonly after: Place | null;
  readonly limit: number | null;
}

export type UnitPart<Place> = Part<UnitFacet, Place>;

const cellsOf = (chosen: Chosen<UnitFacet>) =>
  UNIT_FACETS.map((facet) => {
    const value = chosen[facet] ?? null;
    return facet === 'bloc' && value !== null ? entityId('bloc-series', value) : value;
  });

/** Where a fact of a unit stands among all of them: year (`NO_YEAR` for none), kind, bloc, award ('' for none), course or id of the bloc. */
export type FactPlace = readonly [number, number, string | null, string, string];

/** Behind all years, as what has none comes last. */
const NO_YEAR = 32_767;
const FIRST_FACT = [null, null, null, null, null] as const;
const PLACES = ['member', 'head', 'deputy', 'award'] as const;

export const placeOfFact = ({ what, year, bloc, blocId, award, course }: UnitFact): FactPlace => [
  ...([year ?? NO_YEAR, PLACES.indexOf(what) + 1] as const),
  ...([bloc, award ?? '', course ?? blocId!] as const),
];

export const factsOfUnit = (
  session: Session,
  id: string,
  from: AwardsFrom = 'kept',
  { chosen, after, limit }: UnitPart<FactPlace> = ALL,
): Promise<UnitFact[]> =>
  session.query(withAwards(statement('facts_of_unit'), from, UNIT), [
    id,
    cellsOf(chosen),
    ...(after ?? FIRST_FACT),
    limit,
  ]);

const ALL = { chosen: {}, after: null, limit: null };
const UNIT = 'array[$1]';

/** Facts of a unit that are alike in all that they are filtered by. */
export interface UnitCell
  extends Pick<
    UnitFact,
    'what' | 'year' | 'blocs' | 'award' | 'awardCode' | 'level' | 'reached' | 'outcome' | 'missing' | 'wait' | 'review'
  > {
  readonly facts: number;
  /** All that speak for them or against them. */
  readonly claims: number;
}

export const cellsOfUnit = (session: Session, id: string, from: AwardsFrom = 'kept'): Promise<UnitCell[]> =>
  session.query(withAwards(statement('cells_of_unit'), from, UNIT), [id]);

/** A claim behind a fact, with where it stands; without page and quote where only a reviewer says it. */
export interface UnitEvidence {
  readonly what: UnitFact['what'];
  readonly year: number | null;
  readonly blocId: string | null;
  readonly course: string | null;
  readonly stage: string | null;
  readonly documentId: number;
  readonly path: string;
  readonly published: string | null;
  readonly state: ReviewState;
  /** Per mille. */
  readonly confidence: number;
  readonly page: number | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Where a claim behind a fact stands: year, kind, day, document, claim of it, which of the unit in the document. */
export type EvidencePlace = readonly [number, string, string, number, number, number];

interface PlacedEvidence extends UnitEvidence {
  readonly position: number;
  /** `BY_REVIEWER` where only a reviewer says it. */
  readonly claim: number;
}

const FIRST_EVIDENCE = [null, null, null, null, null, null] as const;

/** The claims behind what is known of a unit, and where they end if there may be more. */
export async function evidenceOfUnit(
  session: Session,
  id: string,
  from: AwardsFrom = 'kept',
  { chosen, after, limit }: UnitPart<EvidencePlace> = ALL,
): Promise<{ readonly evidence: UnitEvidence[]; readonly next: EvidencePlace | null }> {
  const rows = await session.query<PlacedEvidence>(withAwards(statement('evidence_of_unit'), from, UNIT), [
    ...[id, cellsOf(chosen)],
    ...(after ?? FIRST_EVIDENCE),
    limit === null ? null : limit + 1,
  ]);
  const shown = limit === null ? rows : rows.slice(0, limit);
  const last = rows.length > shown.length ? shown.at(-1)! : null;
  return {
    evidence: shown.map(({ position: _, claim: __, ...one }) => one),
    next: last && [
      ...([last.year ?? NO_YEAR, last.what, last.published ?? 'infinity'] as const),
      ...([last.documentId, last.claim, last.position] as const),
    ],
  };
}

/** What is known of a bloc in a year. */
export interface BlocFact extends Awarded {
  readonly what: 'head' | 'deputy' | 'member' | 'award';
  readonly year: number | null;
  readonly unit: string;
  readonly code: string;
  /** Code of the province of the unit. */
  readonly place: string | null;
  readonly review: FactReview;
  readonly claimsFor: number;
  readonly claimsAgainst: number;
  readonly documents: readonly number[];
  /** Copies of one text count once. */
  readonly origins: number;
}

/** Where a fact of a bloc stands among all of them: year (its negative, `NO_YEAR` for none), kind, unit, award ('' for none), course or code of the unit. */
export type BlocFactPlace = readonly [number, number, string, string, string];

const BLOC_PLACES = ['head', 'deputy', 'member', 'award'] as const;

export const placeOfBlocFact = ({ what, year, unit, code, award, course }: BlocFact): BlocFactPlace => [
  ...([year === null ? NO_YEAR : -year, BLOC_PLACES.indexOf(what) + 1] as const),
  ...([unit, award ?? '', course ?? code] as const),
];

/** The latest year first. */
export const factsOfBloc = (
  session: Session,
  id: string,
  from: AwardsFrom = 'kept',
  { chosen, after, limit }: Part<BlocFacet, BlocFactPlace> = ALL,
): Promise<BlocFact[]> =>
  session.query(withAwards(statement('facts_of_bloc'), from, RECEIVERS), [
    id,
    BLOC_FACETS.map((facet) => chosen[facet] ?? null),
    ...(after ?? FIRST_FACT),
    limit,
  ]);

/** Facts of a bloc that are alike in all that they are filtered by. */
export interface BlocCell
  extends Pick<
    BlocFact,
    | ('what' | 'year' | 'unit' | 'code' | 'place' | 'review')
    | ('award' | 'awardCode' | 'level' | 'reached' | 'outcome' | 'missing' | 'wait')
  > {
  readonly facts: number;
}

export const cellsOfBloc = (session: Session, id: string, from: AwardsFrom = 'kept'): Promise<BlocCell[]> =>
  session.query(withAwards(statement('cells_of_bloc'), from, RECEIVERS), [id]);

const RECEIVERS = `array(
  select distinct e.unit_id from award_evidence e where e.bloc_id = $1 and e.course is not null
)`;

/** The statement, with the awards of some units made anew where they are not to be as kept. */
function withAwards(sql: string, from: AwardsFrom, units: string): string {
  if (from === 'kept') return sql;
  const made = statement('awards_of_facts').replace('$1::text[]', () => units);
  const life = `select a.*, wait_of(a.outcome, a.days) as wait from (${made}) a (${AWARD_COLUMNS})`;
  return sql.replace('from award_life f', () => `from (${life}) f`);
}

/** A unit or bloc as documents name it. */
export interface MentionedEntity {
  readonly entityId: string;
  readonly code: string;
  /** The one that documents use most. */
  readonly name: string;
  readonly mentions: number;
  readonly since: number | null;
  readonly until: number | null;
  /** It is called just so somewhere; else the words are a part of its name. */
  readonly exact: boolean;
}

export interface AskedEntity {
  readonly kind: Mentioned;
  /** Part of the compared name, and whose it is below the province; empty for whoever's. */
  readonly key: string;
  readonly within: string;
  /** Who it is whatever it is called. */
  readonly ids: readonly string[];
  readonly place: string | null;
}

/** Words of a compared name in any order. */
export interface AskedWords {
  readonly words: readonly string[];
  /** More of them that name these provinces: where it is, if the name has them not. */
  readonly ofProvince: readonly string[];
  readonly provinces: readonly string[];
}

/** Units or blocs by part of a compared name, by words of one, or by their ids. */
export const entitiesMentioned = (
  session: Session,
  { kind, key, ids, place, within, words, ofProvince, provinces }: AskedEntity & AskedWords,
  limit: number,
): Promise<MentionedEntity[]> =>
  session.query(statement('entities_mentioned'), [
    ...[kind, key, ids, place, limit, within],
    ...[[...words].sort((a, b) => b.length - a.length), ofProvince, provinces],
  ]);

/** Those that are named exactly so, or have one of the ids: costs what is known of them. */
export const entitiesNamed = (session: Session, asked: AskedEntity, limit: number): Promise<MentionedEntity[]> =>
  session.query(statement('entities_named'), [asked.kind, asked.key, asked.ids, asked.place, limit, asked.within]);

export interface AwardOfUnit extends KnownAward {
  readonly unitId: string;
}

export const awardsOfUnits = (session: Session, ids: readonly string[]): Promise<AwardOfUnit[]> =>
  session.query(statement('awards_of_units'), [ids]);

export interface MembershipOfUnit {
  readonly unitId: string;
  readonly blocId: string;
  readonly bloc: string;
  readonly year: number | null;
  readonly documents: readonly number[];
}

export const membershipsOfUnits = (session: Session, ids: readonly string[]): Promise<MembershipOfUnit[]> =>
  session.query(statement('memberships_of_units'), [ids]);

/** A sentence that tells how far an award came. */
export interface CourseEvidence {
  readonly course: string;
  readonly documentId: number;
  readonly page: number | null;
  readonly quote: string | null;
}

export const evidenceOfCourses = (session: Session, courses: readonly string[]): Promise<CourseEvidence[]> =>
  session.query(statement('evidence_of_courses'), [courses]);

/** Somebody of a name, with the titles that a document gives them; `year` of the meeting, else of the document. */
export interface AppearanceOfName {
  readonly documentId: number;
  readonly person: string;
  readonly titles: readonly string[];
  readonly year: number | null;
  readonly province: string | null;
}

export const appearancesOfName = (session: Session, key: string): Promise<AppearanceOfName[]> =>
  session.query(statement('appearances_of_name'), [key]);
