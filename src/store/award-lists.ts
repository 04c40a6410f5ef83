import { AWARD_FILTERS, type AwardFacet, type AwardFilter } from '../domain/award-life.js';
import { entityId } from '../domain/entity.js';
import type { FactReview } from '../domain/fact.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Units and blocs by their codes. */
export type AwardValues = { readonly [F in AwardFilter]?: string | undefined };

const cellsOf = (values: AwardValues) =>
  AWARD_FILTERS.map((name) => {
    const value = values[name];
    if (value === undefined) return null;
    if (name === 'unit') return entityId('organisation', value);
    return name === 'bloc' ? entityId('bloc-series', value) : value;
  });

/** An award on its way; days are those of the first documents that tell a step. */
export interface AwardRow {
  readonly course: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly place: string | null;
  readonly awardCode: string;
  readonly award: string;
  readonly granter: string | null;
  readonly level: string | null;
  readonly year: number | null;
  readonly blocCode: string | null;
  readonly bloc: string | null;
  readonly registered: string | null;
  readonly voted: string | null;
  readonly recommended: string | null;
  readonly council: string | null;
  readonly decided: string | null;
  readonly presented: string | null;
  readonly refused: string | null;
  readonly revoked: string | null;
  readonly stages: readonly string[];
  readonly days: number | null;
  readonly reached: string;
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly review: FactReview;
  readonly claimsFor: number;
  readonly claimsAgainst: number;
  readonly documents: readonly number[];
  /** Copies of one text count once. */
  readonly origins: number;
  /** Per mille. */
  readonly confidence: number;
}

/** Behind which award a page begins; `year` 0 for none. */
export interface AwardPlace {
  readonly year: number;
  readonly unit: string;
  readonly course: string;
}

export const awardsPage = (
  session: Session,
  values: AwardValues,
  after: AwardPlace | null,
  limit: number,
): Promise<AwardRow[]> =>
  session.query(statement('awards_page'), [
    ...cellsOf(values),
    ...(after ? [after.year, after.unit, after.course] : [null, null, null]),
    limit,
  ]);

export interface AwardCount {
  readonly facet: AwardFacet;
  readonly value: string;
  readonly label: string | null;
  readonly awards: number;
}

export const awardCounts = (
  session: Session,
  values: AwardValues,
  facets: readonly AwardFacet[],
): Promise<AwardCount[]> => session.query(statement('awards_counted'), [cellsOf(values), facets]);

/** How many of some awards somebody reviewed, of how many the claims disagree. */
interface Reviewed {
  readonly reviewed: number;
  readonly disputed: number;
}

export interface AwardsOfYear extends Reviewed {
  readonly year: number | null;
  /** Of the column that was asked for. */
  readonly value: string;
  readonly label: string | null;
  readonly awards: number;
}

export const awardsByYear = (
  session: Session,
  values: AwardValues,
  by: 'level' | 'review' | 'outcome' | 'award',
): Promise<AwardsOfYear[]> => session.query(statement('chart_awards'), [cellsOf(values), by]);

/** Counts of awards by how long they took, and by the steps that no paper tells. */
export interface Waits extends Reviewed {
  readonly group: string;
  readonly awards: number;
  readonly before: number;
  readonly to30: number;
  readonly to60: number;
  readonly to90: number;
  readonly to180: number;
  readonly to365: number;
  readonly over365: number;
  readonly open: number;
  readonly unknown: number;
  /** Days. */
  readonly median: number | null;
  readonly noRegistered: number;
  readonly noVoted: number;
  readonly noRecommended: number;
  readonly noCouncil: number;
  readonly noDecided: number;
  readonly noPresented: number;
}

export const waits = (session: Session, values: AwardValues, by: 'year' | 'place'): Promise<Waits[]> =>
  session.query(statement('chart_waits'), [cellsOf(values), by]);

export interface UnitYear extends Reviewed {
  readonly unitCode: string;
  readonly unit: string;
  readonly year: number | null;
  readonly awards: number;
  readonly member: boolean;
}

/** Needs a bloc. */
export const unitYears = (session: Session, values: AwardValues): Promise<UnitYear[]> =>
  session.query(statement('chart_units'), cellsOf(values));

export interface HeadOfYear {
  readonly year: number | null;
  readonly role: 'head' | 'deputy';
  readonly unitCode: string;
  readonly unit: string;
  readonly review: FactReview;
  readonly documents: readonly number[];
  readonly origins: number;
}

/** Who led a bloc, by its code. */
export const headsOfBloc = (session: Session, bloc: string, review: string | null): Promise<HeadOfYear[]> =>
  session.query(statement('chart_heads'), [entityId('bloc-series', bloc), review]);
