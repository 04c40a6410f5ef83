import type { Status } from '../../../domain/record.js';
import type { Resolved } from '../../calendar.js';
import type { Bloc, Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Frame } from './frame.js';
import type { Item } from './recipients.js';
import { rowOf } from './row.js';
import type { RULES } from './rules.js';

/** A line that heads a list of those who receive: its award, and what it says of all that stand under it. */
export interface Governor {
  readonly sentence: Parsed;
  readonly frame: Frame;
  readonly status: Status;
  /** The line, what stands above it or the kind of paper says the status. */
  readonly told: boolean;
  readonly bloc: Bloc | null;
  readonly year: Resolved<number> | null;
  /** "cho 02 tập thể": rows of their own only where no list follows. */
  readonly counts: readonly Item[];
}

/** The row of one whom a governor's award is for. */
export function rowUnder(
  rule: (typeof RULES)[keyof typeof RULES],
  { frame, status, year, sentence }: Governor,
  item: Item,
  bloc: Bloc | null,
): AwardRow {
  const { award, trigger, granter } = frame;
  return rowOf(rule, item, { award, status, trigger, granter, bloc, year, sentence });
}

/** "DANH SÁCH ĐƯỢC TẶNG CỜ THI ĐUA" over an annex: the flag that Điều 1 (`announced`) names with its giver. */
export function inFull(frame: Frame, announced: Governor | undefined): Frame {
  const said = frame.award.award.granter ? undefined : announced?.frame;
  return said?.award.award.granter ? { ...frame, award: said.award, granter: said.granter } : frame;
}
