import type { FactKind, FactReview } from '../domain/fact.js';
import type { Mentioned } from '../domain/mention.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** What is asked of facts: null for whatever it is. Each kind looks at those that it has. */
export interface FactFilter {
  readonly review: FactReview | null;
  /** Ids. */
  readonly blocs: readonly string[] | null;
  readonly units: readonly string[] | null;
  /** As the codes of units have it behind their "@": "bac-ninh". */
  readonly place: string | null;
  readonly role: string | null;
  /** A code, or words of the name. */
  readonly award: string | null;
  readonly stage: string | null;
  readonly person: string | null;
  readonly act: string | null;
}

export interface PageOfYear {
  /** Null for facts that have none. */
  readonly year: number | null;
  /** Those of the years before as well, behind it. */
  readonly earlier: boolean;
  /** Of the fact before the first. */
  readonly after: readonly string[] | null;
  readonly limit: number;
  /** Whether to tell where it stands. */
  readonly sources: boolean;
}

/** A row of `sql/queries/*_page.sql`: its key, and the columns of src/stages/facts/columns.ts. */
export interface FactRow {
  readonly key: readonly string[];
  readonly [column: string]: string | number | readonly (string | number)[] | null;
}

// What each statement asks for, in the order of its parameters from $6.
const ASKED: Readonly<Record<FactKind, readonly (keyof FactFilter)[]>> = {
  membership: ['review', 'blocs', 'units', 'place'],
  headship: ['review', 'blocs', 'units', 'place', 'role'],
  award: ['review', 'blocs', 'units', 'place', 'award', 'stage'],
  appearance: ['review', 'blocs', 'place', 'person', 'act'],
};

/** Facts of one year in the order of their names; with earlier ones the latest year first. */
export async function factsOfYear(
  session: Session,
  kind: FactKind,
  filter: FactFilter,
  page: PageOfYear,
): Promise<FactRow[]> {
  const { year, limit, after, earlier } = page;
  const asked = (some: FactFilter) => ASKED[kind].map((name) => some[name]);
  const found = (some: FactFilter, { after, limit, sources }: PageOfYear, before: string | null) =>
    session.query<FactRow>(statement(`${kind}_page`), [
      ...[year, limit, after, sources, earlier, ...asked(some)],
      ...(kind === 'award' ? [before] : []),
    ]);
  if (kind !== 'award' || earlier || asked(filter).some((value) => value !== null)) return found(filter, page, null);
  // A year has more awards than can be put in order at once, and it is known who comes next.
  const rows: FactRow[] = [];
  let from = after;
  for (let many = EVIDENCE * limit; ; many *= 2) {
    const [next] = await session.query<Next>(statement('awards_next'), [year, from?.[0] ?? null, many]);
    const { units, before } = next!;
    const wanted = limit - rows.length;
    rows.push(...(await found({ ...filter, units }, { ...page, after: from, limit: wanted }, before)));
    if (rows.length === limit || before === null) return rows;
    // All before that name are found.
    if (before !== from?.[0]) from = [before, '', '', '', ''];
  }
}

/** Who receives what comes next, and the name that they stop before; null where there is nobody behind them. */
interface Next {
  readonly units: string[];
  readonly before: string | null;
}

/** As much for each award is looked at first: more than most have. */
const EVIDENCE = 4;

/**
 * The latest year of which there is something, or the latest before another; null where there is none. Years that have nothing of the
 * province or the blocs that are asked for are passed over where an index tells.
 */
export async function yearBefore(
  session: Session,
  kind: FactKind,
  { place, blocs }: FactFilter,
  year: number | null,
): Promise<number | null> {
  const asked = kind === 'appearance' ? [year] : [year, place, blocs];
  const [row] = await session.query<{ year: number | null }>(statement(`${kind}_year_before`), asked);
  return row!.year;
}

/** Ids of units or blocs that are called so somewhere, in part. */
export async function entitiesWithWords(session: Session, kind: Mentioned, words: string): Promise<string[]> {
  const rows = await session.query<{ id: string }>(statement('entities_with_words'), [kind, words]);
  return rows.map(({ id }) => id);
}
