import type { Database, Session } from './connection.js';
import { keepFindings, type Moved, NOTHING_MOVED } from './kept-findings.js';
import { statement } from './statement.js';
import { takeBlocYears, takeDocuments, takeNames, takeRest, takeUnits } from './take-moved.js';

/** Units, names, documents or years of blocs of one transaction: a second at most. */
const AT_ONCE = 1000;
/** More than so many of one kind are kept by two transactions at once; few take less in one. */
const MANY = 2 * AT_ONCE;
/** Who keeps facts holds it, alone or with whoever keeps others; any number. */
const LOCK = 7_325_020;

/** In the order in which they are made. */
export const AWARD_COLUMNS = `course, unit_id, unit_code, unit, place, award_code, award, granter_code, granter, level, year, bloc_ids, bloc_id,
  bloc_code, bloc, stages, registered, voted, recommended, council, decided, presented, refused, revoked, put_forward, given, days, reached,
  outcome, missing, review, claims_for, claims_against, documents, origins, confidence`;

/**
 * Makes anew what is kept for lists, charts and queues, the facts of awards and what does not fit together, of what changed: of all, or of
 * `most` units, names, documents and years of blocs each at most. Returns of how many.
 */
export async function keepFacts(database: Database, most = Number.POSITIVE_INFINITY): Promise<number> {
  let kept = 0;
  if (most === Number.POSITIVE_INFINITY && (await waitsToBeKept(database, MANY)).many) kept += await keepMany(database);
  for (let left = most; left > 0; ) {
    const asked = Math.min(AT_ONCE, left);
    const moved = await database.transaction(async (session) => {
      await session.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await lookUp(session);
      return keepSome(session, asked);
    });
    kept += countOf(moved);
    const count = Math.max(...Object.values(moved).map(({ length }) => length));
    left -= count;
    if (count < asked) break;
  }
  return kept;
}

/**
 * All that waits now, two transactions at a time, for both cores: each half of the units, then years of blocs beside names and documents.
 * No two make the same rows. Who keeps facts meanwhile waits, and finds what changed since.
 */
async function keepMany(database: Database): Promise<number> {
  const half = (half: number) => async (session: Session) =>
    keepUnits(session, await takeUnits(session, AT_ONCE, half));
  const blocYears = async (session: Session) =>
    keepOthers(session, { blocYears: await takeBlocYears(session, AT_ONCE) });
  const others = async (session: Session) =>
    keepOthers(session, { names: await takeNames(session, AT_ONCE), documents: await takeDocuments(session, AT_ONCE) });
  const units = await together(keepAll(database, 0, half(0)), keepAll(database, 1, half(1)));
  return units + (await together(keepAll(database, 0, blocYears), keepAll(database, 1, others)));
}

/** Where one fails, the other is not left running. */
async function together(...works: readonly Promise<number>[]): Promise<number> {
  await Promise.allSettled(works);
  return (await Promise.all(works)).reduce((a, b) => a + b);
}

/** One transaction after the other, beside those of the other `side`, until less comes than one takes. */
async function keepAll(database: Database, side: number, keep: (session: Session) => Promise<Moved>): Promise<number> {
  for (let kept = 0; ; ) {
    const moved = await database.transaction(async (session) => {
      await session.query('select pg_advisory_xact_lock_shared($1)', [LOCK]);
      await session.query('select pg_advisory_xact_lock($1, $2)', [LOCK, side]);
      await lookUp(session);
      return keep(session);
    });
    kept += countOf(moved);
    if (Object.values(moved).every(({ length }) => length < AT_ONCE)) return kept;
  }
}

// A transaction is about few of many, which indexes find. Of tables that fill the server knows little, and would go through all of them each time.
const lookUp = (session: Session): Promise<unknown> =>
  session.query("select set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true)");

const countOf = (moved: Moved): number => Object.values(moved).reduce((sum, { length }) => sum + length, 0);

/** Of `asked` things of each kind at most, within a transaction: together, as it takes the server longer to think than to do. */
async function keepSome(session: Session, asked: number): Promise<Moved> {
  const units = await takeUnits(session, asked, null);
  // Years of blocs look at awards, and are noted where they change: where many do, when all did.
  return keepUnits(session, units, async () => (units.length < asked ? takeRest(session, asked) : NOTHING_MOVED));
}

/** Units, and what else there is when their awards are kept. */
async function keepUnits(session: Session, units: readonly string[], rest = async () => NOTHING_MOVED): Promise<Moved> {
  const cells = await keepAwards(session, units);
  const moved = { ...(await rest()), units };
  await keepFindings(session, moved, () => addToCells(session, cells));
  return moved;
}

async function keepOthers(session: Session, others: Partial<Moved>): Promise<Moved> {
  const moved = { ...NOTHING_MOVED, ...others };
  await keepFindings(session, moved);
  return moved;
}

export interface WaitsToBeKept {
  readonly any: boolean;
  /** More than a number of units, names, documents or years of blocs. */
  readonly many: boolean;
  /** Documents whose findings are not kept as they stand, counted no further than asked. */
  readonly documents: number;
}

export async function waitsToBeKept(session: Session, many: number, documents = 1): Promise<WaitsToBeKept> {
  return (await session.query<WaitsToBeKept>(statement('waits_to_be_kept'), [many, documents]))[0]!;
}

/** A cell of `award_cell` as JSON, and how many awards more it has. */
type Cell = { readonly awards: number };

/** Returns by how much counts of awards change, to be added at the end of the transaction (`addToCells`). */
async function keepAwards(session: Session, units: readonly string[]): Promise<readonly Cell[]> {
  if (units.length === 0) return [];
  const made = `insert into award_kept (${AWARD_COLUMNS})\n${statement('awards_of_facts')}\nreturning *`;
  return session.query<Cell>(
    statement('keep_awards').replace('/* made */', () => made),
    [units],
  );
}

async function addToCells(session: Session, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return;
  await session.change(statement('add_to_cells'), [JSON.stringify(cells)]);
  await session.change(statement('forget_empty_cells'));
}
