import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { SEMICOLON } from '../../../text/marks.js';
import type { Resolved } from '../../calendar.js';
import type { Bloc, Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
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
  /** "Cờ cho 02 tập thể và Bằng khen cho 03 cá nhân có tên sau": the award of the other kind of those in the list. */
  readonly other?: { readonly frame: Frame; readonly year: Resolved<number> | null };
  /** "Giấy khen cho 03 hộ đạt danh hiệu Gia đình văn hóa:": what is given to all in the list besides. */
  readonly shared?: Frame;
}

/** "Tặng | Giấy khen | cho 03 hộ gia đình đạt | danh hiệu Gia đình văn hóa |:": the frame before the open one, of those whom that one tells of; not "…; 03 hộ khác đạt". */
export function sharedBy(scan: Scan, frames: readonly Frame[], open: Frame): Frame | undefined {
  const [first, last, ...more] = frames;
  if (last !== open || more.length > 0 || first.side !== 'right' || first.open || !open.open) return undefined;
  if (first.outcome !== 'awarded' || open.outcome !== 'awarded' || first.items.length !== 1) return undefined;
  const [one] = first.items;
  if (one.count === null || open.items.some(({ from }) => from !== one.from)) return undefined;
  let told = false;
  for (let i = one.to; i < open.award.from; i++) {
    if (scan.mark(i) === SEMICOLON || scan.kind('verb', i) === 'give') return undefined;
    told ||= scan.word(i) === 'đạt';
  }
  return told ? first : undefined;
}

/** The frame before the open one, where each counts one kind of those whom the lines below name together. */
export function otherKind(frames: readonly Frame[], open: Frame): Frame | undefined {
  const [first, last, ...more] = frames;
  if (last !== open || more.length > 0 || first.side !== 'right' || first.open || first.outcome !== open.outcome)
    return undefined;
  const [[one, ...others], [own, ...rest]] = [first.items, open.items];
  if (one === undefined || own === undefined || others.length > 0 || rest.length > 0) return undefined;
  return one.count !== null && own.count !== null && one.kind !== own.kind ? first : undefined;
}

/** Rows of a list, each under the award of its kind, where it names as many of both as are counted; else as they are read. */
export function byKind(rows: readonly AwardRow[], { frame, counts, other, shared }: Governor): readonly AwardRow[] {
  if (shared) {
    const { award, trigger, granter } = shared;
    const { nameFrom, nameTo, code, borrowed } = award.award;
    const name = { award: { from: nameFrom, to: nameTo }, trigger, granter, code, borrowed };
    return rows.flatMap((row) => (row.recipient.count === null ? [{ ...row, ...name }, row] : [row]));
  }
  if (!other) return rows;
  const [theirs] = other.frame.items;
  const isTheirs = ({ recipient }: AwardRow): boolean => recipient.kind === theirs.kind && recipient.count === null;
  const named = rows.filter(isTheirs).length;
  if (named !== theirs.count || rows.length - named !== counts[0]?.count)
    return frame.award.award.recipients === 'C' ? rows.filter((row) => !isTheirs(row)) : rows;
  const { award, trigger, granter } = other.frame;
  const { nameFrom, nameTo, code, borrowed } = award.award;
  const announced = { from: theirs.from, to: theirs.to, count: theirs.count };
  return rows.map((row) => {
    const { rule, recipient, status, bloc, year, zone, told } = row;
    const name = { from: nameFrom, to: nameTo };
    const own = { rule, trigger, award: name, borrowed, code, granter, recipient, status, bloc };
    return isTheirs(row) ? { ...own, year: year ?? other.year, zone, told, announced } : row;
  });
}

/** The row of one whom a governor's award is for. */
export function rowUnder(
  rule: (typeof RULES)[keyof typeof RULES],
  { frame, status, year, sentence }: Governor,
  item: Item,
  bloc: Bloc | null,
): AwardRow {
  const { award, trigger, granter } = frame;
  // under a headline, the names of its lines are the text itself
  const zone = sentence.zone === 'title' && item.from >= sentence.to ? 'item' : sentence.zone;
  return rowOf(rule, item, { award, status, trigger, granter, bloc, year, sentence }, zone);
}

/**
 * "DANH SÁCH ĐƯỢC TẶNG CỜ THI ĐUA" over an annex: the flag that Điều 1 (`announced`) names with its giver. Not in the body, where the line says
 * itself who gives: "I. Trình UBND tỉnh tặng Cờ thi đua:".
 */
export function inFull(frame: Frame, announced: Governor | undefined, annexed: boolean): Frame {
  const own = frame.award.award.granter !== null || (!annexed && frame.granter !== null);
  const said = own ? undefined : announced?.frame;
  return said?.award.award.granter ? { ...frame, award: said.award, granter: said.granter } : frame;
}
