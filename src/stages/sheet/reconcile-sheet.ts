import { StageFailure } from '../../domain/failure.js';
import type { Identity } from '../../domain/mention.js';
import { awardKind } from '../../reconcile/award-kind.js';
import { identifierOf } from '../../reconcile/identify.js';
import { columnsOf, type SheetColumn } from '../../reconcile/sheet-columns.js';
import { type KnownAward, matchAward, type RowVerdict } from '../../reconcile/sheet-row.js';
import type { Session } from '../../store/connection.js';
import {
  awardsOfUnits,
  type CourseEvidence,
  evidenceOfCourses,
  type MembershipOfUnit,
  membershipsOfUnits,
} from '../../store/facts.js';
import { group } from '../../store/group.js';
import { openIdentification } from '../identity/reconcile.js';
import type { Table } from './table.js';

export interface SheetOptions {
  /** Where no column names the province: the one that the table is of. */
  readonly province?: string;
  /** Where no column names the year. */
  readonly year?: number;
  /** Columns by what they say, counted from 1, in place of what their headings tell. */
  readonly columns?: Readonly<Partial<Record<SheetColumn, number>>>;
}

/** A row of the table with what the record says to it. */
export interface SheetRow {
  /** Counted from 1 in the file. */
  readonly row: number;
  readonly verdict: RowVerdict;
  /** Code of the unit; null for nobody that is known. */
  readonly unit: string | null;
  /** Whom it may be, where it is not clear. */
  readonly mayBe: readonly string[];
  readonly known: KnownAward | null;
  readonly membership: MembershipOfUnit | null;
  readonly evidence: CourseEvidence | null;
}

export interface ReconciledSheet {
  /** The row of headings, counted from 1. */
  readonly heading: number;
  /** Which columns were read as what, counted from 1. */
  readonly columns: Readonly<Partial<Record<SheetColumn, number>>>;
  readonly rows: readonly SheetRow[];
}

/** Headings stand behind titles and emblems, and not far down. */
const DEEPEST_HEADING = 30;

/**
 * Holds a table of awards (or, where it has no column of awards, of members) against the record, row by row. Nothing is stored. A
 * StageFailure where no row of headings is found.
 */
export async function reconcileSheet(
  session: Session,
  table: Table,
  options: SheetOptions = {},
): Promise<ReconciledSheet> {
  const { heading, columns } = headingOf(table, options);
  const { register, judgements } = await openIdentification(session);
  const read = table.slice(heading).flatMap((cells, i) => {
    const cell = (column: SheetColumn): string => cells[columns.get(column) ?? -1] ?? '';
    if (cells.every((text) => text === '')) return [];
    const name = cell('unit');
    const province = cell('province') || options.province || null;
    const year = yearIn(cell('year')) ?? options.year ?? null;
    const published = year === null ? null : `${year}-12-31`;
    const identify = identifierOf({ province, published }, register, judgements);
    const who = (of: string): Identity | null =>
      of === '' ? null : identify({ kind: 'organisation', name: of, year }).identity;
    return [{ row: heading + i + 1, name, award: cell('award'), granter: cell('granter'), year, unit: who(name), who }];
  });
  const ids = [...new Set(read.flatMap(({ unit }) => (unit?.entity ? [unit.entity] : [])))];
  const awards = group(await awardsOfUnits(session, ids), ({ unitId }) => unitId);
  const memberships = group(await membershipsOfUnits(session, ids), ({ unitId }) => unitId);
  const rows = read.map(({ row, name, award, granter, year, unit, who }): SheetRow => {
    const nothing = { row, unit: null, mayBe: [], known: null, membership: null, evidence: null };
    if (name === '' || (columns.has('award') && award === '')) return { ...nothing, verdict: 'unread' };
    if (!unit || unit.entity === null)
      return { ...nothing, verdict: 'ambiguous', mayBe: unit?.proposals.map(({ code }) => code) ?? [] };
    const told = { ...nothing, unit: unit.code };
    if (!columns.has('award')) {
      const own = (memberships.get(unit.entity) ?? []).filter((one) => year === null || one.year === year);
      return { ...told, verdict: own.length > 0 ? 'found' : 'new', membership: own[0] ?? null };
    }
    const granterId = who(granter.replace(/^chủ tịch (?=ubnd|ủy ban)/i, ''))?.entity ?? null;
    const asked = { ...awardKind(award, granter || null), granterId, year };
    return { ...told, ...matchAward(asked, awards.get(unit.entity) ?? []) };
  });
  const courses = rows.flatMap(({ known }) => (known ? [known.course] : []));
  const evidence = new Map((await evidenceOfCourses(session, courses)).map((one) => [one.course, one]));
  return {
    heading,
    columns: Object.fromEntries([...columns].map(([column, at]) => [column, at + 1])),
    rows: rows.map((one) => ({ ...one, evidence: (one.known && evidence.get(one.known.course)) ?? null })),
  };
}

function headingOf(table: Table, { columns: told = {} }: SheetOptions) {
  const own = Object.entries(told).map(([column, at]) => [column as SheetColumn, at - 1] as const);
  for (const [i, cells] of table.slice(0, DEEPEST_HEADING).entries()) {
    const found = columnsOf(cells);
    if (found.size > 0) return { heading: i + 1, columns: new Map([...found, ...own]) };
  }
  if (told.unit !== undefined) return { heading: 0, columns: new Map(own) };
  throw new StageFailure(
    'sheet-headings',
    'No row of headings was found that names a unit ("Tên đơn vị", "Tập thể") and something of it ("Danh hiệu", "Năm", "Khối"); say which columns they are by --column unit=2 award=3.',
  );
}

/** "Năm 2019", "2018-2019" → the last one. */
function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}
