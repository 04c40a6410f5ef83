import type { Scan } from '../../../lexicon/scan.js';
import type { AwardRow } from './claim.js';
import { granterKey } from './same.js';

/**
 * The rows without counts of a whole of which the text names a part further down: "33 tập thể được nhận Cờ thi đua của UBND tỉnh",
 * then of one sector "5 tập thể được nhận Cờ thi đua của UBND tỉnh gồm: A, B, C, …".
 */
export function withoutWholes(scan: Scan, rows: readonly AwardRow[]): AwardRow[] {
  const named = new Map<string, AwardRow[]>();
  for (const row of rows) {
    if (row.recipient.count !== null) continue;
    const key = keyOf(scan, row);
    const known = named.get(key);
    if (known) known.push(row);
    else named.set(key, [row]);
  }
  return rows.filter((row) => !isWhole(row, row.recipient.count === null ? undefined : named.get(keyOf(scan, row))));
}

/** All that is the same of the whole and its part, but for who receives. */
const keyOf = (scan: Scan, row: AwardRow): string =>
  [row.code, granterKey(scan, row), row.recipient.kind, row.year?.value, row.status, row.bloc?.written].join('|');

/** Fewer are named than it counts, and all of them well behind it, where its sentence is over. */
function isWhole({ recipient, trigger }: AwardRow, named: readonly AwardRow[] | undefined): boolean {
  if (named === undefined || named.length < FEWEST || named.length >= (recipient.count ?? 0)) return false;
  const end = Math.max(recipient.to, trigger.to);
  return named.every((row) => row.recipient.from - end > APART && row.trigger.from > end);
}
/** One or two by name may be others than those who are counted. */
const FEWEST = 3;
/** Tokens. */
const APART = 24;
