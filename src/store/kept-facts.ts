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

/** Takes some of what moved, no more than asked for, makes what is kept of it anew, and returns how much it was. */
type Step = (session: Session, most: number) => Promise<number>;

/**
 * In this order: what is said of the years of blocs looks at awards, and is noted where they change; documents come last, as who asks how
 * many are not in facts yet is told of them.
 */
const STEPS: readonly Step[] = [
  async (session, most) => {
    const rows = await session.query<{ unitId: string }>(statement('take_moved_awards'), [most]);
    const units = rows.map(({ unitId }) => unitId);
    if (units.length > 0) await keepAwards(session, units);
    return units.length;
  },
  async (session, most) => {
    const rows = await session.query<{ name: string }>(statement('take_moved_names'), [most]);
    return kept(session, rows.length, { names: rows.map(({ name }) => name) });
  },
  async (session, most) => {
    const blocYears = await session.query<{ bloc: string; year: number }>(statement('take_moved_bloc_years'), [most]);
    return kept(session, blocYears.length, { blocYears });
  },
  async (session, most) => {
    const rows = await session.query<{ id: number }>(statement('take_moved_documents'), [most]);
    return kept(session, rows.length, { documents: rows.map(({ id }) => id) });
  },
];

/**
 * Makes anew what is kept for lists, charts and queues, the facts of awards and what does not fit together, of what changed: of all, or of
 * `most` units, names, documents and years of blocs each at most. Returns of how many.
 */
export async function keepFacts(database: Database, most = Number.POSITIVE_INFINITY): Promise<number> {
  let kept = 0;
  for (const step of STEPS) {
    let left = most;
    for (let done = 1; left > 0 && done > 0; left -= done) {
      done = await database.transaction(async (session) => {
        await session.query('select pg_advisory_xact_lock($1)', [LOCK]);
        return step(session, Math.min(AT_ONCE, left));
      });
      kept += done;
    }
  }
  return kept;
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
  await keepFindings(session, { ...NOTHING_MOVED, units });
}

async function kept(session: Session, count: number, moved: Partial<Moved>): Promise<number> {
  if (count > 0) await keepFindings(session, { ...NOTHING_MOVED, ...moved });
  return count;
}
