import type { Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { attendedRows } from '../../attended-table.js';
import { blocRows, roleNotes } from '../../bloc-table.js';
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

/** The units of a cell; the whole cell where a member of the row is written so ("Vụ Văn hóa, xã hội"), or where it needs no more ("Văn phòng"). */
function unitsIn(scan: Scan, { from, to, chunks }: Parsed, members: readonly Parsed[]): readonly UnitName[] {
  const end = scan.mark(to - 1) === BAR ? to - 1 : to;
  const words = scan.slice(from, end);
  const member = members.some((cell) =>
    unitsOfCell(scan, cell.from, cell.to).some((item) => scan.slice(item.from, item.to) === words),
  );
  if (member || (BARE.has(words) && end - from === 2)) return [{ from, to: end, kind: 'name', level: 0, full: null }];
  return chunks.flatMap((chunk) => (chunk.kind === 'units' ? chunk.list.units : []));
}
const BAR = 0x7c;
/** Units that a house has one of, and calls by no more than this. */
const BARE = new Set(['Văn phòng', 'Thanh tra']);
