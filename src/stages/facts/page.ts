import { z } from 'zod';
import { entityId } from '../../domain/entity.js';
import type { FactKind } from '../../domain/fact.js';
import type { Mentioned } from '../../domain/mention.js';
import type { Session } from '../../store/connection.js';
import { entitiesWithWords, type FactFilter, type FactRow, factsOfYear, yearBefore } from '../../store/fact-pages.js';
import { cursorOf, placeOf } from '../cursor.js';

/** Filters as a person gives them: words of names with or without diacritics, or codes. */
export type AskedFacts = AskedNames & {
  readonly [One in Exclude<keyof FactFilter, 'blocs' | 'units'>]?: FactFilter[One] | undefined;
};

interface AskedNames {
  readonly year?: number | undefined;
  readonly unit?: string | undefined;
  readonly bloc?: string | undefined;
}

/** A question with its names looked up. */
export interface FactQuestion {
  readonly kind: FactKind;
  readonly year: number | null;
  readonly filter: FactFilter;
}

export async function factQuestion(session: Session, kind: FactKind, asked: AskedFacts): Promise<FactQuestion> {
  const { year, unit, bloc, review, place, role, award, stage, person, act } = asked;
  const filter = {
    ...{ review: review ?? null, place: place ?? null, role: role ?? null, award: award ?? null },
    ...{ stage: stage ?? null, person: person ?? null, act: act ?? null },
    blocs: bloc === undefined ? null : await idsOf(session, 'bloc-series', bloc),
    units: unit === undefined ? null : await idsOf(session, 'organisation', unit),
  };
  return { kind, year: year ?? null, filter };
}

// A code has its place behind an "@", which no name has; what has a code is known by it without a look at all names.
const idsOf = (session: Session, kind: Mentioned, asked: string): Promise<string[]> | string[] =>
  asked.includes('@') ? [entityId(kind, asked)] : entitiesWithWords(session, kind, asked);

export interface FactPage {
  readonly rows: readonly FactRow[];
  /** Null where there are no more. */
  readonly next: string | null;
}

// The year, and the key of the last fact.
const place = z.tuple([z.number().int().min(-32_768).max(32_767).nullable(), z.array(z.string()).min(3).max(5)]);
type Place = z.infer<typeof place>;

/**
 * Facts behind a cursor, the latest years first and what has no year last, of each year in the order of names. A year is looked at at a
 * time, so that a page costs what a year does and not the whole store; the first page of a few units or blocs looks at all years at once, which
 * nearly always are on it.
 */
export async function factPage(
  session: Session,
  question: FactQuestion,
  { cursor, limit, sources }: { cursor: string | null; limit: number; sources: boolean },
): Promise<FactPage> {
  const { kind, filter } = question;
  const from: Place | null = cursor === null ? null : placeOf(cursor, place);
  const rows: FactRow[] = [];
  const earlier = from === null && question.year === null && isOfFew(kind, filter);
  let year = from ? from[0] : (question.year ?? (earlier ? LATEST : await yearBefore(session, kind, filter, null)));
  for (let after = from?.[1] ?? null; ; after = null) {
    const wanted = limit + 1 - rows.length;
    rows.push(...(await factsOfYear(session, kind, filter, { year, after, limit: wanted, sources, earlier })));
    if (rows.length > limit) return { rows: rows.slice(0, limit), next: behind(rows[limit - 1]!) };
    if (year === null || question.year !== null || earlier) return { rows, next: null };
    year = await yearBefore(session, kind, filter, year);
  }
}

const LATEST = 32_767;
/** Units or blocs of which there is no more in all years together than of all in one. */
const FEW = 100;

function isOfFew(kind: FactKind, { units, blocs }: FactFilter): boolean {
  const few = (ids: readonly string[] | null) => ids !== null && ids.length <= FEW;
  // Awards come through blocs, and are known by who receives them.
  return kind === 'award' ? few(units) : few(blocs) || (few(units) && kind !== 'appearance');
}

const behind = ({ key, year }: FactRow): string => cursorOf([year, key]);
