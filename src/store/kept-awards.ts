import type { Database } from './connection.js';
import { statement } from './statement.js';

/** Units of one transaction: a second at most. */
const AT_ONCE = 1000;
/** Who keeps awards holds it; any number. */
const LOCK = 7_325_020;

/**
 * Makes the kept facts of awards anew, of those units of which something changed: of all, or of `most` at most. Returns of how many.
 */
export async function keepAwards(database: Database, most = Infinity): Promise<number> {
  let kept = 0;
  while (kept < most) {
    const asked = Math.min(AT_ONCE, most - kept);
    const done = await database.transaction(async (session) => {
      await session.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const units = await session.query<{ unitId: string }>(statement('take_moved_awards'), [asked]);
      const ids = units.map(({ unitId }) => unitId);
      if (ids.length === 0) return 0;
      await session.change(statement('forget_kept_awards'), [ids]);
      await session.change(statement('keep_awards'), [ids]);
      return ids.length;
    });
    kept += done;
    if (done < asked) break;
  }
  return kept;
}
