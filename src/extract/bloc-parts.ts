import { firstOf, isBlocName, isRoleNote, type ListedMember, type Row, tablesOf } from './bloc-table.js';
import type { Parsed, Passage } from './passage.js';
import { countOfUnits } from './rules/member/nouns.js';

/** A row that names a bloc and nothing else, and the units of the rows under it. */
export interface BlocPart {
  readonly head: Parsed;
  readonly members: readonly ListedMember[];
}

/**
 * "I | Khối thi đua số 1: Nội chính (04 đơn vị) |" over "1 | Công an huyện | Khối trưởng", "2 | Thanh tra huyện |": the parts of
 * the tables that rows with nothing but a bloc part. They list the members where the paper makes up the blocs; in a text that names no
 * award, also where the part has as many units as its head counts, or says of some, not of all, which role they have.
 */
export function blocParts(passage: Passage, composing: boolean): BlocPart[] {
  const lists = (rows: readonly Row[], head: Parsed): boolean =>
    composing || (!namesAward(passage.sentences) && (isLed(rows) || countIn(passage, head) === rows.length));
  return tablesOf(passage).flatMap((table) => {
    const parts: { head: Parsed; rows: Row[] }[] = [];
    for (const row of table) {
      const head = headOf(row);
      if (head) parts.push({ head, rows: [] });
      else parts.at(-1)?.rows.push(row);
    }
    if (parts.length < 2 || table.some((row) => [...row.values()].some(namesAward))) return [];
    return parts.flatMap(({ head, rows }) => (lists(rows, head) && partOf(passage, head, rows)) || []);
  });
}

function partOf(passage: Passage, head: Parsed, rows: readonly Row[]): BlocPart | null {
  const units = rows.map(unitOf);
  const cells = units.filter((cell) => cell !== undefined);
  // Two at least, and no row that names something else
  if (cells.length < 2 || cells.length < rows.length) return null;
  const bloc = passage.blocAt(head.index, head.from);
  return bloc && { head, members: cells.map((cell) => ({ bloc, cell })) };
}

/** The cell of a bloc in a row that holds nothing else but a number. */
function headOf(row: Row): Parsed | undefined {
  const filled = [...row.values()].flat().filter((cell) => firstOf(cell) !== undefined);
  const named = filled.find((cell) => isBlocName(firstOf(cell)));
  return named && filled.every((cell) => cell === named || isNumeral(cell)) ? named : undefined;
}

/** "1", "II", "A." */
const isNumeral = ({ from, to, chunks }: Parsed): boolean =>
  to - from <= 3 && chunks.every(({ kind }) => kind === 'mark' || kind === 'word');

/** The one cell of a row that opens with a unit. */
function unitOf(row: Row): Parsed | undefined {
  const units = [...row.values()].flat().filter((cell) => firstOf(cell)?.kind === 'units');
  return units.length === 1 ? units[0] : undefined;
}

const namesAward = (sentences: readonly Parsed[]): boolean =>
  sentences.some(({ chunks }) => chunks.some(({ kind }) => kind === 'award'));

/** Some of the units have a role in the bloc, others none. */
function isLed(rows: readonly Row[]): boolean {
  const noted = rows.filter((row) => [...row.values()].flat().some(isRoleNote)).length;
  return noted > 0 && noted < rows.length;
}

/** "Khối thi đua số 1: Nội chính | (04 đơn vị)" */
function countIn({ scan }: Passage, { from, to }: Parsed): number | null {
  for (let i = from; i < to; i++) {
    const counted = countOfUnits(scan, i);
    if (counted) return counted.count;
  }
  return null;
}
