import type { Claim } from '../../../domain/claim.js';
import { blocRows, roleNotes } from '../../bloc-table.js';
import type { Passage } from '../../passage.js';
import { headClaim, saidOf } from './head-claim.js';

/** The units in the columns "Khối trưởng" and "Khối phó", and those with such a note in their row. */
export function inTables(passage: Passage): Claim[] {
  const noted = roleNotes(passage).map(({ bloc, role, year, unit }) =>
    headClaim(passage, bloc, saidOf(passage, role), { unit, title: null }, 'in-table', year ?? bloc.year),
  );
  return [...noted, ...inColumns(passage)];
}

function inColumns(passage: Passage): Claim[] {
  const { scan } = passage;
  return blocRows(passage).flatMap(({ bloc, led }) =>
    led.flatMap(({ role, year, cell }) =>
      cell.chunks.flatMap((chunk) =>
        chunk.kind === 'units'
          ? chunk.list.units.map((unit) =>
              headClaim(
                passage,
                bloc,
                { span: scan.span(chunk.from, chunk.to), role },
                { unit, title: null },
                'in-table',
                year ?? bloc.year,
              ),
            )
          : [],
      ),
    ),
  );
}
