import type { Scan } from '../lexicon/scan.js';
import { COLON } from '../text/marks.js';
import { PUNCTUATION } from '../text/tokens.js';
import { firstOfRow, isRoleNote, type Row, tablesOf, yearIn, yearsOver } from './bloc-table.js';
import { chunksOf, type RoleChunk } from './chunk.js';
import { entryAt } from './entry.js';
import type { Bloc, Parsed, Passage } from './passage.js';
import type { Item } from './rules/member/list-item.js';
import { pair } from './rules/member/nouns.js';
import { STRANGERS } from './rules/member/roll-call.js';
import { asPeers, callsMembers, servesThem, unitOf } from './rules/member/stood-for.js';

/** Who attends for a unit of the bloc, by a row of a table. */
export interface Attended {
  readonly bloc: Bloc;
  /** The unit of his post. */
  readonly unit: Item;
  /** What his unit is in the bloc, where the row says so: "Khối trưởng". */
  readonly role: RoleChunk | null;
  /** Of the role: said beside it, else by the head of its column. */
  readonly year: number | null;
  /** The row, or what stands over the table, says that the unit belongs to the bloc. */
  readonly member: boolean;
}

/**
 * "2 | Bà Hà Nhàn | Hiệu trưởng THCS Vân Trạch | Khối trưởng", "1 | Ông Tô Hải | Giám đốc Sở Y tế | Thành viên": the rows of a table of persons, one of
 * whom has a role of his unit, or which stands under "Đại diện các đơn vị thành viên:"; not "Phó Giám đốc Sở Nội vụ | Khách mời".
 */
export function attendedRows(passage: Passage): Attended[] {
  const { scan } = passage;
  return tablesOf(passage).flatMap((table) => {
    const years = yearsOver(table[0]);
    const rows = table.flatMap((row) => personOf(passage, row, years) ?? []);
    const called = standsUnderMembers(passage, firstOfRow(table[0]));
    if (!rows.some(({ role }) => role !== null) && !called) return [];
    const units = asPeers(
      scan,
      rows.map(({ unit }) => unit),
    );
    return rows.map(({ bloc, role, year, notes }, i) => {
      const stranger = notes.some(({ from, to }) => STRANGERS.next(scan, from, to) >= 0);
      const member = role !== null || notes.some((note) => saysMember(scan, note)) || (called && !stranger);
      return { bloc, unit: units[i], role, year, member };
    });
  });
}

interface PersonRow extends Omit<Attended, 'member'> {
  /** What the row says behind his post. */
  readonly notes: readonly Parsed[];
}

/** A row with one person, his post with its unit, and notes behind; null for another. */
function personOf(passage: Passage, row: Row, years: ReadonlyMap<number, number>): PersonRow | null {
  const cells = [...row].flatMap(([column, inside]) => inside.map((cell) => ({ column, cell })));
  const named = cells.findIndex(({ cell }) => cell.chunks[0]?.kind === 'persons');
  const persons = entryAt(cells, named)?.cell.chunks[0];
  if (persons?.kind !== 'persons' || persons.list.persons.length !== 1) return null;
  const office = cells[named + 1]?.cell.chunks[0];
  const posted = office?.kind === 'office' && office.title.unit !== null;
  // "Ông Tô Hải, Giám đốc Sở Y tế" in one cell
  const unit = posted ? office.title.unit : unitOf(passage.scan, persons.list.persons[0], []);
  const bloc = passage.blocAt(cells[named].cell.index, persons.from);
  if (!unit || !bloc) return null;
  const notes = cells.slice(posted ? named + 2 : named + 1);
  const noted = notes.find(({ cell }) => isRoleNote(cell));
  const [role = null] = noted ? chunksOf(noted.cell.chunks, 'role') : [];
  const year = noted ? (yearIn([noted.cell]) ?? years.get(noted.column) ?? null) : null;
  return { bloc, unit, role, year, notes: notes.map(({ cell }) => cell) };
}

/** "Thành viên" and no more. */
function saysMember(scan: Scan, { from, to }: Parsed): boolean {
  let end = to;
  while (end > from && scan.has(end - 1, PUNCTUATION)) end--;
  return end - from === 2 && pair(scan, from, 'thành', 'viên');
}

/** "a) Đại diện | các đơn vị thành viên | :" right over the table. */
function standsUnderMembers({ scan, sentences }: Passage, { index }: Parsed): boolean {
  const over = entryAt(sentences, index - 1);
  if (!over || over.kind === 'table-cell' || scan.mark(over.to - 1) !== COLON) return false;
  if (servesThem(scan, over.from, over.to)) return false;
  for (let i = over.from; i + 4 < over.to; i++) if (callsMembers(scan, i)) return true;
  return false;
}
