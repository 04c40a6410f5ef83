import type { FactReview } from '../domain/fact.js';
import type { Finding } from '../domain/finding.js';
import type { ReviewState } from '../domain/reviewed.js';
import { columns } from './columns.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** A member, a head or deputy (of this year or the next), or a person who took part. */
export interface BlocYearFact {
  readonly what: 'member' | 'head' | 'deputy' | 'official';
  readonly year: number;
  /** Of a unit; of a person how the name is compared. */
  readonly code: string;
  readonly name: string;
  /** Titles of a person and what they did. */
  readonly detail: string | null;
  readonly review: FactReview;
  readonly claimsFor: number;
  readonly claimsAgainst: number;
  readonly documents: readonly number[];
  /** Copies of one text count once. */
  readonly origins: number;
}

/** A claim behind a fact of the same `what`, year and code; of an award the code is its course. Without quote where only a reviewer says it. */
export interface BlocYearEvidence {
  readonly what: BlocYearFact['what'] | 'award';
  readonly year: number;
  readonly code: string;
  readonly documentId: number;
  readonly state: ReviewState;
  readonly anchor: string;
  readonly page: number | null;
  readonly quote: string | null;
}

/** Awards of a kind by the furthest step of each, and how many units there may be; `units` are put forward and not refused. */
export interface Quota {
  readonly awardCode: string;
  readonly award: string;
  /** Null where no rule is known. */
  readonly most: number | null;
  /** Instead of a number: of 100 members who are put forward for no flag. */
  readonly share: number | null;
  readonly source: string | null;
  readonly registered: number;
  readonly voted: number;
  readonly recommended: number;
  readonly council: number;
  readonly decided: number;
  readonly presented: number;
  readonly refused: number;
  readonly revoked: number;
  readonly units: number;
}

/** Documents by kind that tell of a bloc's year, and all years of which some tell. */
export interface Papers {
  readonly news: number;
  readonly minutes: number;
  readonly submissions: number;
  readonly decisions: number;
  readonly years: readonly number[] | null;
}

export const factsOfBlocYear = (session: Session, bloc: string, year: number): Promise<BlocYearFact[]> =>
  session.query(statement('bloc_year'), [bloc, year]);

/** Names a fact, and what speaks for it the same. */
export type BlocYearKey = Pick<BlocYearEvidence, 'what' | 'year' | 'code'>;

/** Of some facts, or of all. */
export const evidenceOfBlocYear = (
  session: Session,
  bloc: string,
  year: number,
  of: readonly BlocYearKey[] | null,
): Promise<BlocYearEvidence[]> =>
  session.query(statement('bloc_year_evidence'), [
    ...[bloc, year],
    ...(of === null
      ? [null, null, null]
      : columns(
          of,
          ({ what }) => what,
          ({ year }) => year,
          ({ code }) => code,
        )),
  ]);

/** Of all years, and of none. */
export type BlocEvidence = Omit<BlocYearEvidence, 'year'> & { readonly year: number | null };

export const evidenceOfBloc = (session: Session, bloc: string): Promise<BlocEvidence[]> =>
  session.query(statement('bloc_year_evidence'), [bloc, null, null, null, null]);

export const quotasOfBlocYear = (session: Session, bloc: string, year: number, code: string): Promise<Quota[]> =>
  session.query(statement('bloc_year_quotas'), [bloc, year, code]);

export const findingsOfBlocYear = (session: Session, bloc: string, year: number): Promise<Finding[]> =>
  session.query(statement('bloc_year_findings'), [bloc, year]);

export async function papersOfBlocYear(session: Session, bloc: string, year: number): Promise<Papers> {
  const [papers] = await session.query<Papers>(statement('bloc_year_papers'), [bloc, year]);
  return papers;
}
