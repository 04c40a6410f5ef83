import type { Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { BAR, SEMICOLON } from '../../../text/marks.js';
import { attendedRows } from '../../attended-table.js';
import { blocRows, roleNotes } from '../../bloc-table.js';
import { chunksOf } from '../../chunk.js';
import type { Parsed, Passage } from '../../passage.js';
import { unitsOfCell } from '../member/lines.js';
import { headClaim, saidOf } from './head-claim.js';

/** The units in the columns "Khối trưởng" and "Khối phó", those with such a note in their row, or in the row of who attends for them. */
export function inTables(passage: Passage): Claim[] {
  const noted = roleNotes(passage).map(({ bloc, role, year, unit }) =>
    headClaim(passage, bloc, saidOf(passage, role), { unit, title: null }, 'in-table', year ?? bloc.year),
  );
  const attended = attendedRows(passage).flatMap(({ bloc, role, year, unit }) => {
    if (role === null) return [];
    const holder = { unit: { level: 0, kind: 'name', ...unit }, title: null };
    return [headClaim(passage, bloc, saidOf(passage, role), holder, 'in-table', year ?? bloc.year)];
  });
  return [...noted, ...attended, ...inColumns(passage)];
}

function inColumns(passage: Passage): Claim[] {
  const { scan } = passage;
  return blocRows(passage).flatMap(({ bloc, members, led }) =>
    led.flatMap(({ role, year, cell }) =>
      unitsIn(scan, cell, members).map((unit) =>
        headClaim(
          passage,
          bloc,
          { span: scan.span(unit.from, unit.to), role },
          { unit, title: null },
          'in-table',
          year ?? bloc.year,
        ),
      ),
    ),
  );
}

/**
 * The units of a cell, which semicolons part; the whole of a part where a member of the row is written so ("Vụ Văn hóa, xã hội", "Khu vực 5"), or
 * where it needs no more ("Văn phòng").
 */
function unitsIn(scan: Scan, { from, to, chunks }: Parsed, members: readonly Parsed[]): readonly UnitName[] {
  const end = scan.mark(to - 1) === BAR ? to - 1 : to;
  const called = new Set(
    members.flatMap((cell) => unitsOfCell(scan, cell.from, cell.to).map((item) => scan.slice(item.from, item.to))),
  );
  const units: UnitName[] = [];
  for (let at = from, i = from; i <= end; i++) {
    if (i < end && scan.mark(i) !== SEMICOLON) continue;
    const words = scan.slice(at, i);
    if (called.has(words) || (BARE.has(words) && i - at === 2))
      units.push({ from: at, to: i, kind: 'name', level: 0, full: null });
    else
      for (const chunk of chunksOf(chunks, 'units'))
        units.push(...chunk.list.units.filter((unit) => unit.from >= at && unit.to <= i));
    at = i + 1;
  }
  return units;
}
/** Units that a house has one of, and calls by no more than this. */
const BARE = new Set(['Văn phòng', 'Thanh tra']);
