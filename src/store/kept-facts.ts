import type { Database, Session } from './connection.js';
import { keepFindings, type Moved, NOTHING_MOVED } from './kept-findings.js';
import { statement } from './statement.js';

/** Units, names, documents or years of blocs of one transaction: a second at most. */
const AT_ONCE = 1000;
/** Who keeps facts holds it; any number. */
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
  for (let left = most; left > 0; ) {
    const asked = Math.min(AT_ONCE, left);
    const { units, names, blocYears, documents } = await database.transaction(async (session) => {
      await session.query('select pg_advisory_xact_lock($1)', [LOCK]);
      return keepSome(session, asked);
    });
    const counts = [units, names, blocYears, documents].map(({ length }) => length);
    kept += counts.reduce((a, b) => a + b);
    left -= Math.max(...counts);
    if (counts.every((count) => count < asked)) break;
  }
  return kept;
}

/** Of `asked` things of each kind at most, within a transaction: together, as it takes the server longer to think than to do. */
async function keepSome(session: Session, asked: number): Promise<Moved> {
  const units = await session.query<{ unitId: string }>(statement('take_moved_awards'), [asked]);
  const ids = units.map(({ unitId }) => unitId);
  if (ids.length > 0) await keepAwards(session, ids);
  // Years of blocs look at awards, and are noted where they change: where many do, when all did.
  const rest = ids.length < asked ? await takeRest(session, asked) : NOTHING_MOVED;
  const moved = { ...rest, units: ids };
  await keepFindings(session, moved);
  return moved;
}

async function takeRest(session: Session, asked: number): Promise<Moved> {
  const names = await session.query<{ name: string }>(statement('take_moved_names'), [asked]);
  const blocYears = await session.query<{ bloc: string; year: number }>(statement('take_moved_bloc_years'), [asked]);
  const documents = await session.query<{ id: number }>(statement('take_moved_documents'), [asked]);
  return { units: [], names: names.map(({ name }) => name), blocYears, documents: documents.map(({ id }) => id) };
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

async function keepAwards(session: Session, units: readonly string[]): Promise<void> {
  await session.change(statement('note_blocs_of_awards'), [units]);
  await session.change(statement('count_cells'), [units, -1]);
  await session.change(statement('forget_kept_awards'), [units]);
  await session.change(`insert into award_kept (${AWARD_COLUMNS})\n${statement('awards_of_facts')}`, [units]);
  await session.change(statement('count_cells'), [units, 1]);
  await session.change(statement('forget_empty_cells'));
  await session.change(statement('note_blocs_of_awards'), [units]);
}
